<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="vines-vista" tilewidth="240" tileheight="144" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/vines-vista.png" width="240" height="144"/>
 <tile id="0"><properties><property name="name" value="great-blossom"/></properties></tile>
</tileset>
