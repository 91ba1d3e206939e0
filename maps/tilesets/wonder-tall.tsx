<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="wonder-tall" tilewidth="32" tileheight="48" tilecount="12" columns="6" objectalignment="bottom">
 <image source="../../assets/art/wonder-tall.png" width="192" height="96"/>
 <tile id="0"><properties><property name="name" value="phone"/></properties><objectgroup draworder="index"><object id="1" x="6" y="38" width="20" height="7"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="phone-ringing"/></properties><objectgroup draworder="index"><object id="1" x="6" y="38" width="20" height="7"/></objectgroup><animation><frame tileid="1" duration="90"/><frame tileid="2" duration="90"/><frame tileid="3" duration="90"/><frame tileid="2" duration="90"/><frame tileid="1" duration="90"/><frame tileid="2" duration="90"/><frame tileid="3" duration="90"/><frame tileid="2" duration="90"/><frame tileid="0" duration="1600"/></animation></tile>
 <tile id="2"><properties><property name="name" value="phone-ringing-2"/></properties><objectgroup draworder="index"><object id="1" x="6" y="38" width="20" height="7"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="phone-ringing-3"/></properties><objectgroup draworder="index"><object id="1" x="6" y="38" width="20" height="7"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="window-rain"/></properties><objectgroup draworder="index"><object id="1" x="3" y="38" width="26" height="7"/></objectgroup><animation><frame tileid="4" duration="160"/><frame tileid="5" duration="160"/><frame tileid="6" duration="160"/></animation></tile>
 <tile id="5"><properties><property name="name" value="window-rain-2"/></properties><objectgroup draworder="index"><object id="1" x="3" y="38" width="26" height="7"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="window-rain-3"/></properties><objectgroup draworder="index"><object id="1" x="3" y="38" width="26" height="7"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="phone-box-buried"/></properties><objectgroup draworder="index"><object id="1" x="6" y="38" width="20" height="7"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="clock-buried"/></properties><objectgroup draworder="index"><object id="1" x="9" y="38" width="14" height="7"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="lamp-buried"/></properties><objectgroup draworder="index"><object id="1" x="11" y="39" width="10" height="6"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="lamp-buried-lit"/></properties><objectgroup draworder="index"><object id="1" x="11" y="39" width="10" height="6"/></objectgroup></tile>
</tileset>
