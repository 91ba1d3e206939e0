<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-glass" tilewidth="112" tileheight="144" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/city-glass.png" width="112" height="144"/>
 <tile id="0"><properties><property name="name" value="glasshouse"/></properties><objectgroup draworder="index"><object id="1" x="10" y="76" width="92" height="64"/></objectgroup></tile>
</tileset>
