<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="sea-big" tilewidth="64" tileheight="80" tilecount="12" columns="4" objectalignment="bottom">
 <image source="../../assets/art/sea-big.png" width="256" height="240"/>
 <tile id="0"><properties><property name="name" value="kelp"/></properties><animation><frame tileid="0" duration="1700"/><frame tileid="11" duration="1100"/></animation></tile>
 <tile id="1"><properties><property name="name" value="kelp-parted"/></properties></tile>
 <tile id="2"><properties><property name="name" value="coral-branch-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="coral-fan-big"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="coral-tubes-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="coral-brain-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="coral-table-big"/></properties><objectgroup draworder="index"><object id="1" x="25" y="69" width="14" height="8"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="boulder-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="crag-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="slabs-big"/></properties><objectgroup draworder="index"><object id="1" x="5" y="61" width="54" height="15"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="ribs"/></properties><objectgroup draworder="index"><object id="1" x="6" y="72" width="8" height="5"/><object id="2" x="19" y="72" width="8" height="5"/><object id="3" x="32" y="72" width="8" height="5"/><object id="4" x="45" y="72" width="8" height="5"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="kelp-swayed"/></properties></tile>
</tileset>
