<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="wonder-big" tilewidth="64" tileheight="80" tilecount="10" columns="5" objectalignment="bottom">
 <image source="../../assets/art/wonder-big.png" width="320" height="160"/>
 <tile id="0"><properties><property name="name" value="door-alone"/></properties><objectgroup draworder="index"><object id="1" x="18" y="66" width="28" height="10"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="door-alone-ajar"/></properties><objectgroup draworder="index"><object id="1" x="18" y="66" width="28" height="10"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="door-alone-open"/></properties><objectgroup draworder="index"><object id="1" x="18" y="66" width="5" height="10"/><object id="2" x="41" y="66" width="5" height="10"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="stairs-nowhere"/></properties><objectgroup draworder="index"><object id="1" x="8" y="66" width="48" height="10"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="piano-buried"/></properties><objectgroup draworder="index"><object id="1" x="6" y="64" width="52" height="12"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="gondola-buried"/></properties><objectgroup draworder="index"><object id="1" x="14" y="62" width="36" height="14"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="flat-shadow-wheel"/></properties></tile>
</tileset>
