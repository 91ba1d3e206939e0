<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="clay-big" tilewidth="64" tileheight="80" tilecount="4" columns="4" objectalignment="bottom">
 <image source="../../assets/art/clay-big.png" width="256" height="80"/>
 <tile id="0"><properties><property name="name" value="swing"/></properties><objectgroup draworder="index"><object id="1" x="6" y="70" width="6" height="6"/><object id="2" x="52" y="70" width="6" height="6"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="boulder-cracked"/></properties><objectgroup draworder="index"><object id="1" x="4" y="58" width="56" height="17"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="tree-dry"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="tree-umbrella"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
</tileset>
