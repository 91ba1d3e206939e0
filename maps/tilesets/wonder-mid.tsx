<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="wonder-mid" tilewidth="32" tileheight="32" tilecount="3" columns="3" objectalignment="bottom">
 <image source="../../assets/art/wonder-mid.png" width="96" height="32"/>
 <tile id="0"><properties><property name="name" value="mail-box-buried"/></properties><objectgroup draworder="index"><object id="1" x="8" y="22" width="16" height="7"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="bench-buried"/></properties><objectgroup draworder="index"><object id="1" x="3" y="22" width="26" height="7"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="bicycle-buried"/></properties><objectgroup draworder="index"><object id="1" x="4" y="23" width="24" height="6"/></objectgroup></tile>
</tileset>
