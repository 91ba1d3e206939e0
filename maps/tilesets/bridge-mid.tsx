<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="bridge-mid" tilewidth="32" tileheight="32" tilecount="8" columns="8" objectalignment="bottom">
 <image source="../../assets/art/bridge-mid.png" width="256" height="32"/>
 <tile id="0"><properties><property name="name" value="rope-rail"/></properties><objectgroup draworder="index"><object id="1" x="0" y="25" width="32" height="4"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="rope-rail-torn"/></properties><objectgroup draworder="index"><object id="1" x="1" y="25" width="12" height="4"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="rope-post"/></properties><objectgroup draworder="index"><object id="1" x="14" y="0" width="4" height="29"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="beam-rail"/></properties><objectgroup draworder="index"><object id="1" x="0" y="25" width="32" height="4"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="pier-post"/></properties><objectgroup draworder="index"><object id="1" x="13" y="24" width="6" height="5"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="flat-step-3"/></properties></tile>
 <tile id="6"><properties><property name="name" value="flat-step-4"/></properties></tile>
 <tile id="7"><properties><property name="name" value="flat-lantern-light"/></properties></tile>
</tileset>
