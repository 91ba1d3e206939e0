<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-home" tilewidth="32" tileheight="32" tilecount="18" columns="6" objectalignment="bottom">
 <image source="../../assets/art/room-home.png" width="192" height="96"/>
 <tile id="0"><properties><property name="name" value="counter"/></properties><objectgroup draworder="index"><object id="1" x="2" y="18" width="28" height="11"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="counter-till"/></properties><objectgroup draworder="index"><object id="1" x="2" y="18" width="28" height="11"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="clock-bench"/></properties><objectgroup draworder="index"><object id="1" x="2" y="18" width="28" height="11"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="reading-table"/></properties><objectgroup draworder="index"><object id="1" x="2" y="18" width="28" height="11"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="table-cups"/></properties><objectgroup draworder="index"><object id="1" x="2" y="18" width="28" height="11"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="suitcase"/></properties><objectgroup draworder="index"><object id="1" x="4" y="20" width="24" height="9"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="basket"/></properties><objectgroup draworder="index"><object id="1" x="6" y="19" width="20" height="9"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="cushion"/></properties></tile>
 <tile id="8"><properties><property name="name" value="seeds"/></properties><objectgroup draworder="index"><object id="1" x="3" y="19" width="26" height="10"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="seedlings"/></properties><objectgroup draworder="index"><object id="1" x="3" y="19" width="26" height="10"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="seedlings-bloom"/></properties><objectgroup draworder="index"><object id="1" x="3" y="19" width="26" height="10"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="photos"/></properties></tile>
 <tile id="12"><properties><property name="name" value="flat-mat"/></properties></tile>
</tileset>
