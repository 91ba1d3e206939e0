<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-mid" tilewidth="32" tileheight="32" tilecount="12" columns="6" objectalignment="bottom">
 <image source="../../assets/art/room-mid.png" width="192" height="64"/>
 <tile id="0"><properties><property name="name" value="table"/></properties><objectgroup draworder="index"><object id="1" x="2" y="18" width="28" height="11"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="table-cloth"/></properties><objectgroup draworder="index"><object id="1" x="2" y="18" width="28" height="11"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="chair"/></properties><objectgroup draworder="index"><object id="1" x="9" y="20" width="14" height="9"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="chair-back"/></properties><objectgroup draworder="index"><object id="1" x="9" y="20" width="14" height="9"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="chair-left"/></properties><objectgroup draworder="index"><object id="1" x="9" y="20" width="14" height="9"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="chair-right"/></properties><objectgroup draworder="index"><object id="1" x="9" y="20" width="14" height="9"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="desk"/></properties><objectgroup draworder="index"><object id="1" x="5" y="19" width="22" height="10"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="desk-back"/></properties><objectgroup draworder="index"><object id="1" x="5" y="19" width="22" height="10"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="heater"/></properties><objectgroup draworder="index"><object id="1" x="4" y="23" width="24" height="6"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="flat-sunlight"/></properties></tile>
 <tile id="10"><properties><property name="name" value="table-tea"/></properties><objectgroup draworder="index"><object id="1" x="2" y="18" width="28" height="11"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="table-cake"/></properties><objectgroup draworder="index"><object id="1" x="2" y="18" width="28" height="11"/></objectgroup></tile>
</tileset>
