<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="whirlpool-vista" tilewidth="112" tileheight="224" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/whirlpool-vista.png" width="112" height="224"/>
 <tile id="0"><properties><property name="name" value="lighthouse"/></properties><objectgroup draworder="index"><object id="1" x="8" y="182" width="96" height="34"/></objectgroup></tile>
</tileset>
