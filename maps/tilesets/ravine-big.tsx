<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="ravine-big" tilewidth="64" tileheight="80" tilecount="8" columns="4" objectalignment="bottom">
 <image source="../../assets/art/ravine-big.png" width="256" height="160"/>
 <tile id="0"><properties><property name="name" value="tree-round"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="tree-poplar"/></properties><objectgroup draworder="index"><object id="1" x="26" y="69" width="12" height="8"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="boulder-big"/></properties><objectgroup draworder="index"><object id="1" x="3" y="59" width="58" height="16"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="bridge-broken"/></properties><objectgroup draworder="index"><object id="1" x="14" y="72" width="5" height="5"/><object id="2" x="45" y="72" width="5" height="5"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="tree-upside-down"/></properties><objectgroup draworder="index"><object id="1" x="20" y="64" width="24" height="12"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="tree-willow"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="tree-fir"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="tree-bare"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
</tileset>
