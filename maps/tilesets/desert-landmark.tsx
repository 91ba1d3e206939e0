<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="desert-landmark" tilewidth="128" tileheight="112" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/desert-landmark.png" width="128" height="112"/>
 <tile id="0"><properties><property name="name" value="far-arch"/></properties><objectgroup draworder="index"><object id="1" x="6" y="92" width="34" height="17"/><object id="2" x="92" y="92" width="32" height="17"/></objectgroup></tile>
</tileset>
