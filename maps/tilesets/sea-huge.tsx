<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="sea-huge" tilewidth="96" tileheight="128" tilecount="8" columns="4" objectalignment="bottom">
 <image source="../../assets/art/sea-huge.png" width="384" height="256"/>
 <tile id="0"><properties><property name="name" value="kelp-huge"/></properties><animation><frame tileid="0" duration="1700"/><frame tileid="6" duration="1100"/></animation></tile>
 <tile id="1"><properties><property name="name" value="kelp-huge-parted"/></properties></tile>
 <tile id="2"><properties><property name="name" value="coral-branch-huge"/></properties><objectgroup draworder="index"><object id="1" x="8" y="106" width="80" height="18"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="coral-fan-huge"/></properties><objectgroup draworder="index"><object id="1" x="38" y="112" width="20" height="12"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="coral-table-huge"/></properties><objectgroup draworder="index"><object id="1" x="8" y="106" width="80" height="18"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="crag-huge"/></properties><objectgroup draworder="index"><object id="1" x="8" y="106" width="80" height="18"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="kelp-huge-swayed"/></properties></tile>
</tileset>
