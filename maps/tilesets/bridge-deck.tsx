<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="bridge-deck" tilewidth="32" tileheight="48" tilecount="12" columns="6" objectalignment="bottom">
 <image source="../../assets/art/bridge-deck.png" width="192" height="96"/>
 <tile id="0"><properties><property name="name" value="flat-deck"/></properties></tile>
 <tile id="1"><properties><property name="name" value="flat-deck-left"/></properties></tile>
 <tile id="2"><properties><property name="name" value="flat-deck-right"/></properties></tile>
 <tile id="3"><properties><property name="name" value="flat-deck-torn-left"/></properties></tile>
 <tile id="4"><properties><property name="name" value="flat-deck-torn-right"/></properties></tile>
 <tile id="5"><properties><property name="name" value="flat-deck-up"/></properties></tile>
 <tile id="6"><properties><property name="name" value="flat-deck-up-top"/></properties></tile>
 <tile id="7"><properties><property name="name" value="flat-deck-up-low"/></properties></tile>
 <tile id="8"><properties><property name="name" value="flat-deck-up-torn-top"/></properties></tile>
 <tile id="9"><properties><property name="name" value="flat-deck-up-torn-low"/></properties></tile>
 <tile id="10"><properties><property name="name" value="flat-pier-end"/></properties></tile>
 <tile id="11"><properties><property name="name" value="flat-paving"/></properties></tile>
</tileset>
