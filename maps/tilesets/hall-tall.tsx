<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="hall-tall" tilewidth="32" tileheight="48" tilecount="12" columns="6" objectalignment="bottom">
 <image source="../../assets/art/hall-tall.png" width="192" height="96"/>
 <tile id="0"><properties><property name="name" value="shoe-shelf"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="shoe-shelf-sand"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="lockers"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="lockers-sand"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="extinguisher"/></properties><objectgroup draworder="index"><object id="1" x="10" y="37" width="12" height="8"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="mop"/></properties><objectgroup draworder="index"><object id="1" x="6" y="36" width="20" height="9"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="umbrellas"/></properties><objectgroup draworder="index"><object id="1" x="7" y="37" width="18" height="8"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="plant"/></properties><objectgroup draworder="index"><object id="1" x="10" y="37" width="12" height="8"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="bench"/></properties><objectgroup draworder="index"><object id="1" x="1" y="35" width="30" height="9"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="lockers-sunk"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
</tileset>
