<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="evening-vista" tilewidth="112" tileheight="208" tilecount="4" columns="4" objectalignment="bottom">
 <image source="../../assets/art/evening-vista.png" width="448" height="208"/>
 <tile id="0"><properties><property name="name" value="turbine"/></properties><objectgroup draworder="index"><object id="1" x="48" y="194" width="16" height="9"/></objectgroup><animation><frame tileid="0" duration="620"/><frame tileid="1" duration="620"/><frame tileid="2" duration="620"/><frame tileid="3" duration="620"/></animation></tile>
 <tile id="1"><properties><property name="name" value="turbine-2"/></properties><objectgroup draworder="index"><object id="1" x="48" y="194" width="16" height="9"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="turbine-3"/></properties><objectgroup draworder="index"><object id="1" x="48" y="194" width="16" height="9"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="turbine-4"/></properties><objectgroup draworder="index"><object id="1" x="48" y="194" width="16" height="9"/></objectgroup></tile>
</tileset>
