<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-hung" tilewidth="16" tileheight="48" tilecount="6" columns="6" objectalignment="bottom">
 <image source="../../assets/art/room-hung.png" width="96" height="48"/>
 <tile id="0"><properties><property name="name" value="clock-1"/></properties></tile>
 <tile id="1"><properties><property name="name" value="clock-2"/></properties></tile>
 <tile id="2"><properties><property name="name" value="clock-3"/></properties></tile>
 <tile id="3"><properties><property name="name" value="apron"/></properties></tile>
</tileset>
