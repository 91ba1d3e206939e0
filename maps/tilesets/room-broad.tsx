<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-broad" tilewidth="64" tileheight="80" tilecount="2" columns="2" objectalignment="bottom">
 <image source="../../assets/art/room-broad.png" width="128" height="80"/>
 <tile id="0"><properties><property name="name" value="backdrop"/></properties><objectgroup draworder="index"><object id="1" x="6" y="70" width="52" height="6"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="tub"/></properties><objectgroup draworder="index"><object id="1" x="9" y="46" width="46" height="29"/></objectgroup></tile>
</tileset>
