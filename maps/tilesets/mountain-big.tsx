<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="mountain-big" tilewidth="64" tileheight="80" tilecount="4" columns="4" objectalignment="bottom">
 <image source="../../assets/art/mountain-big.png" width="256" height="80"/>
 <tile id="0"><properties><property name="name" value="pine-bent-1"/></properties><objectgroup draworder="index"><object id="1" x="22" y="69" width="12" height="8"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="pine-bent-2"/></properties><objectgroup draworder="index"><object id="1" x="20" y="69" width="12" height="8"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="pine-dead"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="12" height="8"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="boulder-big"/></properties><objectgroup draworder="index"><object id="1" x="3" y="58" width="58" height="17"/></objectgroup></tile>
</tileset>
