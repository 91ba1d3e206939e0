<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="park-tall" tilewidth="32" tileheight="48" tilecount="6" columns="6" objectalignment="bottom">
 <image source="../../assets/art/park-tall.png" width="192" height="48"/>
 <tile id="0"><properties><property name="name" value="balloon-red"/></properties><objectgroup draworder="index"><object id="1" x="13" y="41" width="6" height="4"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="balloon-blue"/></properties><objectgroup draworder="index"><object id="1" x="13" y="41" width="6" height="4"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="balloon-gold"/></properties><objectgroup draworder="index"><object id="1" x="13" y="41" width="6" height="4"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="balloon-low"/></properties><objectgroup draworder="index"><object id="1" x="13" y="41" width="6" height="4"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="cart"/></properties><objectgroup draworder="index"><object id="1" x="5" y="36" width="22" height="9"/></objectgroup></tile>
</tileset>
