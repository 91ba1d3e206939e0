<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-left" tilewidth="16" tileheight="16" tilecount="12" columns="6" objectalignment="bottom">
 <image source="../../assets/art/room-left.png" width="96" height="32"/>
 <tile id="0"><properties><property name="name" value="score"/></properties></tile>
 <tile id="1"><properties><property name="name" value="loaf"/></properties></tile>
 <tile id="2"><properties><property name="name" value="tin"/></properties></tile>
 <tile id="3"><properties><property name="name" value="slippers"/></properties></tile>
 <tile id="4"><properties><property name="name" value="paper-boat"/></properties></tile>
 <tile id="5"><properties><property name="name" value="ticket"/></properties></tile>
 <tile id="6"><properties><property name="name" value="soap"/></properties></tile>
 <tile id="7"><properties><property name="name" value="telephone"/></properties></tile>
 <tile id="8"><properties><property name="name" value="can"/></properties></tile>
</tileset>
