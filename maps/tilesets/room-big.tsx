<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-big" tilewidth="64" tileheight="80" tilecount="8" columns="4" objectalignment="bottom">
 <image source="../../assets/art/room-big.png" width="256" height="160"/>
 <tile id="0"><properties><property name="name" value="bed"/></properties><objectgroup draworder="index"><object id="1" x="13" y="22" width="38" height="54"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="bed-unmade"/></properties><objectgroup draworder="index"><object id="1" x="13" y="22" width="38" height="54"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="sofa"/></properties><objectgroup draworder="index"><object id="1" x="4" y="58" width="56" height="17"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="piano"/></properties><objectgroup draworder="index"><object id="1" x="5" y="52" width="54" height="23"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="notice-board"/></properties><objectgroup draworder="index"><object id="1" x="8" y="70" width="5" height="6"/><object id="2" x="52" y="70" width="5" height="6"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="blackboard"/></properties><objectgroup draworder="index"><object id="1" x="7" y="70" width="5" height="6"/><object id="2" x="52" y="70" width="5" height="6"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="flat-rug-round"/></properties></tile>
 <tile id="7"><properties><property name="name" value="flat-rug-long"/></properties></tile>
</tileset>
