<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="hall-sun" tilewidth="128" tileheight="96" tilecount="2" columns="2" objectalignment="bottom">
 <image source="../../assets/art/hall-sun.png" width="256" height="96"/>
 <tile id="0"><properties><property name="name" value="flat-sun"/></properties></tile>
 <tile id="1"><properties><property name="name" value="flat-sun-door"/></properties></tile>
</tileset>
