<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-wall" tilewidth="32" tileheight="48" tilecount="14" columns="7" objectalignment="bottom">
 <image source="../../assets/art/room-wall.png" width="224" height="96"/>
 <tile id="0"><properties><property name="name" value="home-wall"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="home-wall-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="home-wall-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="home-wall-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="home-wall-door"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="home-wall-picture"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="home-wall-clock"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="school-wall"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="school-wall-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="school-wall-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="school-wall-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="school-wall-door"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="12"><properties><property name="name" value="school-wall-picture"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="13"><properties><property name="name" value="school-wall-clock"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
</tileset>
