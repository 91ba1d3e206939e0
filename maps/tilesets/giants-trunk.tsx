<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="giants-trunk" tilewidth="192" tileheight="576" tilecount="3" columns="3" objectalignment="bottom">
 <image source="../../assets/art/giants-trunk.png" width="576" height="576"/>
 <tile id="0"><properties><property name="name" value="trunk-1"/></properties><objectgroup draworder="index"><object id="1" x="22" y="552" width="148" height="20"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="trunk-2"/></properties><objectgroup draworder="index"><object id="1" x="22" y="552" width="148" height="20"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="trunk-3"/></properties><objectgroup draworder="index"><object id="1" x="22" y="552" width="148" height="20"/></objectgroup></tile>
</tileset>
