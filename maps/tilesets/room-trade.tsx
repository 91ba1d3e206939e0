<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-trade" tilewidth="32" tileheight="48" tilecount="12" columns="6" objectalignment="bottom">
 <image source="../../assets/art/room-trade.png" width="192" height="96"/>
 <tile id="0"><properties><property name="name" value="oven"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="rack"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="tall-clock"/></properties><objectgroup draworder="index"><object id="1" x="7" y="36" width="18" height="9"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="camera"/></properties><objectgroup draworder="index"><object id="1" x="11" y="38" width="10" height="7"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="levers"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="line-chart"/></properties><objectgroup draworder="index"><object id="1" x="11" y="38" width="10" height="7"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="stove"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="sink"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="washer"/></properties><objectgroup draworder="index"><object id="1" x="5" y="34" width="22" height="11"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="music-stand"/></properties><objectgroup draworder="index"><object id="1" x="11" y="38" width="10" height="7"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="ladder"/></properties><objectgroup draworder="index"><object id="1" x="11" y="38" width="10" height="7"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="plant-bloom"/></properties><objectgroup draworder="index"><object id="1" x="11" y="38" width="11" height="7"/></objectgroup></tile>
</tileset>
