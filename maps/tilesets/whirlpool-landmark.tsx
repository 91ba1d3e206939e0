<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="whirlpool-landmark" tilewidth="64" tileheight="128" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/whirlpool-landmark.png" width="64" height="128"/>
 <tile id="0"><properties><property name="name" value="lighthouse"/></properties><objectgroup draworder="index"><object id="1" x="5" y="104" width="54" height="20"/></objectgroup></tile>
</tileset>
