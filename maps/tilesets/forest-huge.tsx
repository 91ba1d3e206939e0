<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="forest-huge" tilewidth="96" tileheight="128" tilecount="12" columns="4" objectalignment="bottom">
 <image source="../../assets/art/forest-huge.png" width="384" height="384"/>
 <tile id="0"><properties><property name="name" value="oak-huge"/></properties><objectgroup draworder="index"><object id="1" x="38" y="112" width="20" height="12"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="oak-amber-huge"/></properties><objectgroup draworder="index"><object id="1" x="38" y="112" width="20" height="12"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="poplar-huge"/></properties><objectgroup draworder="index"><object id="1" x="38" y="112" width="20" height="12"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="fir-huge"/></properties><objectgroup draworder="index"><object id="1" x="38" y="112" width="20" height="12"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="bare-huge"/></properties><objectgroup draworder="index"><object id="1" x="38" y="112" width="20" height="12"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="willow-huge"/></properties><objectgroup draworder="index"><object id="1" x="38" y="112" width="20" height="12"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="giant"/></properties><objectgroup draworder="index"><object id="1" x="8" y="106" width="80" height="18"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="giant-2"/></properties><objectgroup draworder="index"><object id="1" x="8" y="106" width="80" height="18"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="vine-arch-huge"/></properties><objectgroup draworder="index"><object id="1" x="6" y="114" width="16" height="10"/><object id="2" x="74" y="114" width="16" height="10"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="root-arch-huge"/></properties><objectgroup draworder="index"><object id="1" x="6" y="114" width="16" height="10"/><object id="2" x="74" y="114" width="16" height="10"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="crag-huge"/></properties><objectgroup draworder="index"><object id="1" x="8" y="106" width="80" height="18"/></objectgroup></tile>
</tileset>
