<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="vines-loop" tilewidth="192" tileheight="144" tilecount="4" columns="2" objectalignment="bottom">
 <image source="../../assets/art/vines-loop.png" width="384" height="288"/>
 <tile id="0"><properties><property name="name" value="loop-1"/></properties><objectgroup draworder="index"><object id="1" x="6" y="126" width="36" height="14"/><object id="2" x="150" y="126" width="36" height="14"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="loop-2"/></properties><objectgroup draworder="index"><object id="1" x="6" y="126" width="36" height="14"/><object id="2" x="150" y="126" width="36" height="14"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="loop-3"/></properties><objectgroup draworder="index"><object id="1" x="6" y="126" width="36" height="14"/><object id="2" x="150" y="126" width="36" height="14"/></objectgroup></tile>
</tileset>
