<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-yard" tilewidth="32" tileheight="32" tilecount="12" columns="4" objectalignment="bottom">
 <image source="../../assets/art/city-yard.png" width="128" height="96"/>
 <tile id="0"><properties><property name="name" value="flat-bare"/></properties></tile>
 <tile id="1"><properties><property name="name" value="heap-1"/></properties></tile>
 <tile id="2"><properties><property name="name" value="heap-2"/></properties><objectgroup draworder="index"><object id="1" x="9" y="20" width="14" height="8"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="heap-3"/></properties><objectgroup draworder="index"><object id="1" x="7" y="18" width="18" height="10"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="chimney"/></properties><objectgroup draworder="index"><object id="1" x="11" y="18" width="10" height="9"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="chimneys"/></properties><objectgroup draworder="index"><object id="1" x="6" y="18" width="20" height="9"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="flat-skylight"/></properties></tile>
 <tile id="7"><properties><property name="name" value="wash-line"/></properties></tile>
 <tile id="8"><properties><property name="name" value="way-open"/></properties></tile>
</tileset>
