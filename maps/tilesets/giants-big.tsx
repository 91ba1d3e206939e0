<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="giants-big" tilewidth="64" tileheight="80" tilecount="4" columns="4" objectalignment="bottom">
 <image source="../../assets/art/giants-big.png" width="256" height="80"/>
 <tile id="0"><properties><property name="name" value="fir"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="root-arch"/></properties><objectgroup draworder="index"><object id="1" x="2" y="68" width="13" height="8"/><object id="2" x="49" y="68" width="13" height="8"/></objectgroup></tile>
</tileset>
