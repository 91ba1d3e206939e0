<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-tall" tilewidth="32" tileheight="48" tilecount="24" columns="8" objectalignment="bottom">
 <image source="../../assets/art/city-tall.png" width="256" height="144"/>
 <tile id="0"><properties><property name="name" value="lamp"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="lamp-lit"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="lamp-double"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="lamp-double-lit"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="phone-box"/></properties><objectgroup draworder="index"><object id="1" x="6" y="36" width="20" height="9"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="phone-box-lit"/></properties><objectgroup draworder="index"><object id="1" x="6" y="36" width="20" height="9"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="vending"/></properties><objectgroup draworder="index"><object id="1" x="4" y="34" width="24" height="11"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="vending-lit"/></properties><objectgroup draworder="index"><object id="1" x="4" y="34" width="24" height="11"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="mail-box"/></properties><objectgroup draworder="index"><object id="1" x="9" y="37" width="14" height="8"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="clock"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="clock-blank"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="bus-stop"/></properties><objectgroup draworder="index"><object id="1" x="9" y="40" width="9" height="5"/></objectgroup></tile>
 <tile id="12"><properties><property name="name" value="signpost"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="13"><properties><property name="name" value="signpost-many"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="14"><properties><property name="name" value="signpost-blank"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="15"><properties><property name="name" value="traffic-light"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup><animation><frame tileid="15" duration="900"/><frame tileid="16" duration="1100"/></animation></tile>
 <tile id="16"><properties><property name="name" value="traffic-light-off"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="17"><properties><property name="name" value="door-closed"/></properties><objectgroup draworder="index"><object id="1" x="4" y="36" width="24" height="10"/></objectgroup></tile>
 <tile id="18"><properties><property name="name" value="door-ajar"/></properties><objectgroup draworder="index"><object id="1" x="4" y="36" width="24" height="10"/></objectgroup></tile>
 <tile id="19"><properties><property name="name" value="door-open"/></properties><objectgroup draworder="index"><object id="1" x="4" y="36" width="4" height="10"/><object id="2" x="24" y="36" width="4" height="10"/></objectgroup></tile>
</tileset>
