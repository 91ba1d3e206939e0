<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="clay-landmark" tilewidth="128" tileheight="144" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/clay-landmark.png" width="128" height="144"/>
 <tile id="0"><properties><property name="name" value="giant-tree"/></properties><objectgroup draworder="index"><object id="1" x="48" y="126" width="32" height="14"/></objectgroup></tile>
</tileset>
