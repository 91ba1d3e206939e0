<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="swamp-vista" tilewidth="224" tileheight="208" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/swamp-vista.png" width="224" height="208"/>
 <tile id="0"><properties><property name="name" value="great-bell"/></properties><objectgroup draworder="index"><object id="1" x="30" y="164" width="164" height="34"/></objectgroup></tile>
</tileset>
