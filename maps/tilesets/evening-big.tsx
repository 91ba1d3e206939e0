<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="evening-big" tilewidth="64" tileheight="80" tilecount="4" columns="4" objectalignment="bottom">
 <image source="../../assets/art/evening-big.png" width="256" height="80"/>
 <tile id="0"><properties><property name="name" value="oak"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="poplar"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="apron-line"/></properties><objectgroup draworder="index"><object id="1" x="3" y="71" width="5" height="5"/><object id="2" x="55" y="71" width="5" height="5"/></objectgroup></tile>
</tileset>
