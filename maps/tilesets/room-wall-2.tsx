<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="room-wall-2" tilewidth="32" tileheight="48" tilecount="21" columns="7" objectalignment="bottom">
 <image source="../../assets/art/room-wall-2.png" width="224" height="144"/>
 <tile id="0"><properties><property name="name" value="tile-wall"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="tile-wall-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="tile-wall-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="tile-wall-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="tile-wall-door"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="tile-wall-picture"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="tile-wall-clock"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="board-wall"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="board-wall-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="board-wall-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="board-wall-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="board-wall-door"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="12"><properties><property name="name" value="board-wall-picture"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="13"><properties><property name="name" value="board-wall-clock"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="14"><properties><property name="name" value="green-wall"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="15"><properties><property name="name" value="green-wall-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="16"><properties><property name="name" value="green-wall-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="17"><properties><property name="name" value="green-wall-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="18"><properties><property name="name" value="green-wall-door"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="19"><properties><property name="name" value="green-wall-picture"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
 <tile id="20"><properties><property name="name" value="green-wall-clock"/></properties><objectgroup draworder="index"><object id="1" x="0" y="8" width="32" height="40"/></objectgroup></tile>
</tileset>
