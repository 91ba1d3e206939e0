<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-hung" tilewidth="16" tileheight="48" tilecount="9" columns="9" objectalignment="bottom">
 <image source="../../assets/art/city-hung.png" width="144" height="48"/>
 <tile id="0"><properties><property name="name" value="poster-sea"/></properties></tile>
 <tile id="1"><properties><property name="name" value="poster-wheel"/></properties></tile>
 <tile id="2"><properties><property name="name" value="poster-hands"/></properties></tile>
 <tile id="3"><properties><property name="name" value="poster-cake"/></properties></tile>
 <tile id="4"><properties><property name="name" value="wall-lamp"/></properties></tile>
 <tile id="5"><properties><property name="name" value="wall-lamp-lit"/></properties></tile>
 <tile id="6"><properties><property name="name" value="sign-bird"/></properties></tile>
 <tile id="7"><properties><property name="name" value="sign-cup"/></properties></tile>
 <tile id="8"><properties><property name="name" value="sign-key"/></properties></tile>
</tileset>
