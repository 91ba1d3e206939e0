<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="heath-big" tilewidth="64" tileheight="80" tilecount="4" columns="4" objectalignment="bottom">
 <image source="../../assets/art/heath-big.png" width="256" height="80"/>
 <tile id="0"><properties><property name="name" value="birch"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="birch-bare"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="stone-big"/></properties><objectgroup draworder="index"><object id="1" x="18" y="64" width="28" height="12"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="stone-gate"/></properties><objectgroup draworder="index"><object id="1" x="2" y="68" width="13" height="8"/><object id="2" x="49" y="68" width="13" height="8"/></objectgroup></tile>
</tileset>
