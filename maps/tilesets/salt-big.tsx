<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="salt-big" tilewidth="64" tileheight="80" tilecount="4" columns="4" objectalignment="bottom">
 <image source="../../assets/art/salt-big.png" width="256" height="80"/>
 <tile id="0"><properties><property name="name" value="crag-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="rock-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="heap-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
</tileset>
