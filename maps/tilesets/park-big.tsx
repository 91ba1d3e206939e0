<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="park-big" tilewidth="64" tileheight="80" tilecount="12" columns="6" objectalignment="bottom">
 <image source="../../assets/art/park-big.png" width="384" height="160"/>
 <tile id="0"><properties><property name="name" value="swings"/></properties><objectgroup draworder="index"><object id="1" x="4" y="64" width="8" height="13"/><object id="2" x="52" y="64" width="8" height="13"/></objectgroup><animation><frame tileid="0" duration="900"/><frame tileid="1" duration="520"/><frame tileid="0" duration="420"/><frame tileid="2" duration="520"/></animation></tile>
 <tile id="1"><properties><property name="name" value="swings-forth"/></properties><objectgroup draworder="index"><object id="1" x="4" y="64" width="8" height="13"/><object id="2" x="52" y="64" width="8" height="13"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="swings-back"/></properties><objectgroup draworder="index"><object id="1" x="4" y="64" width="8" height="13"/><object id="2" x="52" y="64" width="8" height="13"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="slide"/></properties><objectgroup draworder="index"><object id="1" x="9" y="68" width="12" height="8"/><object id="2" x="40" y="68" width="18" height="8"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="seesaw"/></properties><objectgroup draworder="index"><object id="1" x="24" y="66" width="18" height="9"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="balloon-stall"/></properties><objectgroup draworder="index"><object id="1" x="8" y="62" width="48" height="14"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="ticket-booth"/></properties><objectgroup draworder="index"><object id="1" x="14" y="60" width="36" height="16"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="ticket-booth-lit"/></properties><objectgroup draworder="index"><object id="1" x="14" y="60" width="36" height="16"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="lanterns"/></properties><objectgroup draworder="index"><object id="1" x="1" y="71" width="5" height="5"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="lanterns-lit"/></properties><objectgroup draworder="index"><object id="1" x="1" y="71" width="5" height="5"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="bunting"/></properties><objectgroup draworder="index"><object id="1" x="1" y="71" width="5" height="5"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="lantern-post"/></properties><objectgroup draworder="index"><object id="1" x="1" y="71" width="5" height="5"/></objectgroup></tile>
</tileset>
