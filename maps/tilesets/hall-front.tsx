<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="hall-front" tilewidth="64" tileheight="16" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/hall-front.png" width="64" height="16"/>
 <tile id="0"><properties><property name="name" value="front"/></properties><objectgroup draworder="index"><object id="1" x="0" y="2" width="64" height="14"/></objectgroup></tile>
</tileset>
