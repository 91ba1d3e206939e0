<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="salt-mirage" tilewidth="208" tileheight="64" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/salt-mirage.png" width="208" height="64"/>
 <tile id="0"><properties><property name="name" value="flat-mirage"/></properties></tile>
</tileset>
