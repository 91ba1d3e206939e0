<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="desert-ruin" tilewidth="64" tileheight="48" tilecount="4" columns="4" objectalignment="bottom">
 <image source="../../assets/art/desert-ruin.png" width="256" height="48"/>
 <tile id="0"><properties><property name="name" value="arch-piece-1"/></properties><objectgroup draworder="index"><object id="1" x="8" y="32" width="48" height="12"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="arch-piece-2"/></properties><objectgroup draworder="index"><object id="1" x="12" y="30" width="40" height="14"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="arch-piece-3"/></properties><objectgroup draworder="index"><object id="1" x="12" y="30" width="40" height="14"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="column-fallen"/></properties><objectgroup draworder="index"><object id="1" x="4" y="30" width="52" height="14"/></objectgroup></tile>
</tileset>
