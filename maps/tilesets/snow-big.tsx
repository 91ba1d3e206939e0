<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="snow-big" tilewidth="64" tileheight="80" tilecount="12" columns="4" objectalignment="bottom">
 <image source="../../assets/art/snow-big.png" width="256" height="240"/>
 <tile id="0"><properties><property name="name" value="fir"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="fir-bent"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="bare"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="mast"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="poplar-frosted"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="shards-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="ice-block-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="fall-frozen"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="drift-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="boulder-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="crag-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
</tileset>
