<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-wide" tilewidth="144" tileheight="176" tilecount="6" columns="3" objectalignment="bottom">
 <image source="../../assets/art/city-wide.png" width="432" height="352"/>
 <tile id="0"><properties><property name="name" value="front-bakery"/></properties><objectgroup draworder="index"><object id="1" x="8" y="112" width="128" height="60"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="front-cafe"/></properties><objectgroup draworder="index"><object id="1" x="8" y="112" width="128" height="60"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="front-school"/></properties><objectgroup draworder="index"><object id="1" x="8" y="84" width="128" height="88"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="front-library"/></properties><objectgroup draworder="index"><object id="1" x="8" y="84" width="128" height="88"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="front-bath"/></properties><objectgroup draworder="index"><object id="1" x="8" y="112" width="128" height="60"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="front-depot"/></properties><objectgroup draworder="index"><object id="1" x="8" y="112" width="128" height="60"/></objectgroup></tile>
</tileset>
