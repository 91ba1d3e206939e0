<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="park-small" tilewidth="16" tileheight="16" tilecount="4" columns="4" objectalignment="bottom">
 <image source="../../assets/art/park-small.png" width="64" height="16"/>
 <tile id="0"><properties><property name="name" value="flat-ticket"/></properties></tile>
</tileset>
