<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-tall" tilewidth="32" tileheight="48" tilecount="14" columns="7" objectalignment="bottom">
 <image source="../../assets/art/room-tall.png" width="224" height="96"/>
 <tile id="0"><properties><property name="name" value="lamp"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="lamp-lit"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="shelf"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="shelf-gap"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="dresser"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="plant"/></properties><objectgroup draworder="index"><object id="1" x="11" y="38" width="11" height="7"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="plant-wilted"/></properties><objectgroup draworder="index"><object id="1" x="11" y="38" width="11" height="7"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="lockers"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="lockers-open"/></properties><objectgroup draworder="index"><object id="1" x="3" y="34" width="26" height="11"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="window"/></properties></tile>
 <tile id="10"><properties><property name="name" value="window-curtained"/></properties></tile>
 <tile id="11"><properties><property name="name" value="door-frame"/></properties><objectgroup draworder="index"><object id="1" x="4" y="39" width="4" height="6"/><object id="2" x="24" y="39" width="4" height="6"/></objectgroup></tile>
</tileset>
