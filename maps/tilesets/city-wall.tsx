<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-wall" tilewidth="32" tileheight="32" tilecount="48" columns="8" objectalignment="bottom">
 <image source="../../assets/art/city-wall.png" width="256" height="192"/>
 <tile id="0"><properties><property name="name" value="plaster-low"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="plaster-low-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="plaster-low-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="plaster-low-door"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="plaster-low-shop"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="plaster-low-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="plaster-high"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="plaster-high-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="plaster-high-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="plaster-high-dark"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="plaster-high-lit"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="plaster-high-curtain"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="12"><properties><property name="name" value="plaster-roof"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="13"><properties><property name="name" value="plaster-roof-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="14"><properties><property name="name" value="plaster-roof-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="15"><properties><property name="name" value="plaster-roof-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="16"><properties><property name="name" value="brick-low"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="17"><properties><property name="name" value="brick-low-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="18"><properties><property name="name" value="brick-low-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="19"><properties><property name="name" value="brick-low-door"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="20"><properties><property name="name" value="brick-low-shop"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="21"><properties><property name="name" value="brick-low-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="22"><properties><property name="name" value="brick-high"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="23"><properties><property name="name" value="brick-high-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="24"><properties><property name="name" value="brick-high-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="25"><properties><property name="name" value="brick-high-dark"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="26"><properties><property name="name" value="brick-high-lit"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="27"><properties><property name="name" value="brick-high-curtain"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="28"><properties><property name="name" value="brick-roof"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="29"><properties><property name="name" value="brick-roof-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="30"><properties><property name="name" value="brick-roof-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="31"><properties><property name="name" value="brick-roof-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="32"><properties><property name="name" value="stone-low"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="33"><properties><property name="name" value="stone-low-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="34"><properties><property name="name" value="stone-low-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="35"><properties><property name="name" value="stone-low-door"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="36"><properties><property name="name" value="stone-low-shop"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="37"><properties><property name="name" value="stone-low-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="38"><properties><property name="name" value="stone-high"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="39"><properties><property name="name" value="stone-high-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="40"><properties><property name="name" value="stone-high-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="41"><properties><property name="name" value="stone-high-dark"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="42"><properties><property name="name" value="stone-high-lit"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="43"><properties><property name="name" value="stone-high-curtain"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="32" height="32"/></objectgroup></tile>
 <tile id="44"><properties><property name="name" value="stone-roof"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="45"><properties><property name="name" value="stone-roof-left"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="46"><properties><property name="name" value="stone-roof-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
 <tile id="47"><properties><property name="name" value="stone-roof-window"/></properties><objectgroup draworder="index"><object id="1" x="0" y="12" width="32" height="20"/></objectgroup></tile>
</tileset>
