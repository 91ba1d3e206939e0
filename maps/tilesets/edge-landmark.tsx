<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="edge-landmark" tilewidth="80" tileheight="160" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/edge-landmark.png" width="80" height="160"/>
 <tile id="0"><properties><property name="name" value="bell-tower"/></properties><objectgroup draworder="index"><object id="1" x="20" y="134" width="40" height="18"/></objectgroup></tile>
</tileset>
