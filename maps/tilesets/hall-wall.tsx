<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="hall-wall" tilewidth="64" tileheight="80" tilecount="18" columns="6" objectalignment="bottom">
 <image source="../../assets/art/hall-wall.png" width="384" height="240"/>
 <tile id="0"><properties><property name="name" value="bay"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="window-2"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="window-far"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="window-dunes"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="window-sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="door"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="door-2"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="board"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="board-pale"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="bay-clock"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="alarm"/></properties><objectgroup draworder="index"><object id="1" x="0" y="36" width="64" height="44"/></objectgroup></tile>
 <tile id="12"><properties><property name="name" value="stub-window"/></properties><objectgroup draworder="index"><object id="1" x="6" y="62" width="52" height="16"/></objectgroup></tile>
 <tile id="13"><properties><property name="name" value="stub-door"/></properties><objectgroup draworder="index"><object id="1" x="4" y="66" width="16" height="14"/><object id="2" x="44" y="66" width="16" height="14"/></objectgroup></tile>
</tileset>
