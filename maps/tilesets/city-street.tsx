<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-street" tilewidth="16" tileheight="16" tilecount="12" columns="6" objectalignment="bottom">
 <image source="../../assets/art/city-street.png" width="96" height="32"/>
 <tile id="0"><properties><property name="name" value="flat-rail-h"/></properties></tile>
 <tile id="1"><properties><property name="name" value="flat-rail-v"/></properties></tile>
 <tile id="2"><properties><property name="name" value="flat-rail-ne"/></properties></tile>
 <tile id="3"><properties><property name="name" value="flat-rail-nw"/></properties></tile>
 <tile id="4"><properties><property name="name" value="flat-rail-se"/></properties></tile>
 <tile id="5"><properties><property name="name" value="flat-rail-sw"/></properties></tile>
 <tile id="6"><properties><property name="name" value="flat-rail-x"/></properties></tile>
 <tile id="7"><properties><property name="name" value="flat-manhole"/></properties></tile>
 <tile id="8"><properties><property name="name" value="flat-stripe-v"/></properties></tile>
 <tile id="9"><properties><property name="name" value="flat-stripe-h"/></properties></tile>
 <tile id="10"><properties><property name="name" value="flat-kerb"/></properties></tile>
</tileset>
