<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="hall-roof" tilewidth="128" tileheight="48" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/hall-roof.png" width="128" height="48"/>
 <tile id="0"><properties><property name="name" value="flat-roof"/></properties></tile>
</tileset>
