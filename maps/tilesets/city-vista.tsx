<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-vista" tilewidth="96" tileheight="224" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/city-vista.png" width="96" height="224"/>
 <tile id="0"><properties><property name="name" value="clock-tower"/></properties><objectgroup draworder="index"><object id="1" x="12" y="180" width="72" height="40"/></objectgroup></tile>
</tileset>
