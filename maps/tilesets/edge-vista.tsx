<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="edge-vista" tilewidth="128" tileheight="256" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/edge-vista.png" width="128" height="256"/>
 <tile id="0"><properties><property name="name" value="bell-tower"/></properties><objectgroup draworder="index"><object id="1" x="32" y="216" width="64" height="28"/></objectgroup></tile>
</tileset>
