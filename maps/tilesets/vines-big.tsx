<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="vines-big" tilewidth="64" tileheight="80" tilecount="8" columns="4" objectalignment="bottom">
 <image source="../../assets/art/vines-big.png" width="256" height="160"/>
 <tile id="0"><properties><property name="name" value="vines-curtain"/></properties></tile>
 <tile id="1"><properties><property name="name" value="vines-curtain-parted"/></properties></tile>
 <tile id="2"><properties><property name="name" value="vine-arch"/></properties><objectgroup draworder="index"><object id="1" x="2" y="68" width="13" height="8"/><object id="2" x="49" y="68" width="13" height="8"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="root-arch"/></properties><objectgroup draworder="index"><object id="1" x="2" y="68" width="13" height="8"/><object id="2" x="49" y="68" width="13" height="8"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="boulder-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
</tileset>
