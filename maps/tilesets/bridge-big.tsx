<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="bridge-big" tilewidth="64" tileheight="80" tilecount="6" columns="6" objectalignment="bottom">
 <image source="../../assets/art/bridge-big.png" width="384" height="80"/>
 <tile id="0"><properties><property name="name" value="pillar-stone"/></properties><objectgroup draworder="index"><object id="1" x="11" y="62" width="42" height="14"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="pillar-timber"/></properties><objectgroup draworder="index"><object id="1" x="12" y="69" width="9" height="7"/><object id="2" x="43" y="69" width="9" height="7"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="arch-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="64" height="20"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="arch"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="64" height="20"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="arch-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="64" height="20"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="boat"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="6,62 16,54 48,54 58,62 48,72 16,72"/></object></objectgroup></tile>
</tileset>
