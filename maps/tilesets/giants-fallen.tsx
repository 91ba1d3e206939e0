<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="giants-fallen" tilewidth="224" tileheight="80" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/giants-fallen.png" width="224" height="80"/>
 <tile id="0"><properties><property name="name" value="trunk-fallen"/></properties><objectgroup draworder="index"><object id="1" x="8" y="54" width="208" height="22"/></objectgroup></tile>
</tileset>
