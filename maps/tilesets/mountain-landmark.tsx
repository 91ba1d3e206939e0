<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="mountain-landmark" tilewidth="128" tileheight="160" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/mountain-landmark.png" width="128" height="160"/>
 <tile id="0"><properties><property name="name" value="split-peak"/></properties><objectgroup draworder="index"><object id="1" x="6" y="126" width="116" height="30"/></objectgroup></tile>
</tileset>
