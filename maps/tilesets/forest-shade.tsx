<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="forest-shade" tilewidth="144" tileheight="112" tilecount="2" columns="2" objectalignment="bottom">
 <image source="../../assets/art/forest-shade.png" width="288" height="112"/>
 <tile id="0"><properties><property name="name" value="flat-shade"/></properties></tile>
 <tile id="1"><properties><property name="name" value="flat-shade-2"/></properties></tile>
</tileset>
