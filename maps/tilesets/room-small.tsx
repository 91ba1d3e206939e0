<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-small" tilewidth="16" tileheight="16" tilecount="7" columns="7" objectalignment="bottom">
 <image source="../../assets/art/room-small.png" width="112" height="16"/>
 <tile id="0"><properties><property name="name" value="alarm-clock"/></properties></tile>
 <tile id="1"><properties><property name="name" value="kettle"/></properties></tile>
 <tile id="2"><properties><property name="name" value="cup"/></properties></tile>
 <tile id="3"><properties><property name="name" value="cake"/></properties></tile>
 <tile id="4"><properties><property name="name" value="cake-cut"/></properties></tile>
 <tile id="5"><properties><property name="name" value="books"/></properties></tile>
 <tile id="6"><properties><property name="name" value="cup-sea"/></properties></tile>
</tileset>
