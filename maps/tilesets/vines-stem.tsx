<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="vines-stem" tilewidth="112" tileheight="192" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/vines-stem.png" width="112" height="192"/>
 <tile id="0"><properties><property name="name" value="great-stem"/></properties><objectgroup draworder="index"><object id="1" x="26" y="168" width="60" height="20"/></objectgroup></tile>
</tileset>
