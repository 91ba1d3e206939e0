<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="forest-vista" tilewidth="208" tileheight="236" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/forest-vista.png" width="208" height="236"/>
 <tile id="0"><properties><property name="name" value="great-oak"/></properties><objectgroup draworder="index"><object id="1" x="84" y="212" width="40" height="18"/></objectgroup></tile>
</tileset>
