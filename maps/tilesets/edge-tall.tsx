<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="edge-tall" tilewidth="32" tileheight="48" tilecount="6" columns="6" objectalignment="bottom">
 <image source="../../assets/art/edge-tall.png" width="192" height="48"/>
 <tile id="0"><properties><property name="name" value="lamp-melting-1"/></properties><objectgroup draworder="index"><object id="1" x="11" y="40" width="8" height="5"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="lamp-melting-2"/></properties><objectgroup draworder="index"><object id="1" x="8" y="40" width="8" height="5"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="door-1"/></properties><objectgroup draworder="index"><object id="1" x="4" y="39" width="24" height="6"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="door-2"/></properties><objectgroup draworder="index"><object id="1" x="4" y="39" width="24" height="6"/></objectgroup></tile>
</tileset>
