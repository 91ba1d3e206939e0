<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="ravine-mid" tilewidth="32" tileheight="32" tilecount="24" columns="8" objectalignment="bottom">
 <image source="../../assets/art/ravine-mid.png" width="256" height="96"/>
 <tile id="0"><properties><property name="name" value="stones-1"/></properties></tile>
 <tile id="1"><properties><property name="name" value="stones-2"/></properties></tile>
 <tile id="2"><properties><property name="name" value="stones-3"/></properties></tile>
 <tile id="3"><properties><property name="name" value="stones-4"/></properties><objectgroup draworder="index"><object id="1" x="10" y="22" width="12" height="7"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="stones-5"/></properties><objectgroup draworder="index"><object id="1" x="10" y="22" width="12" height="7"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="stones-6"/></properties><objectgroup draworder="index"><object id="1" x="10" y="22" width="12" height="7"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="bush-1"/></properties><objectgroup draworder="index"><object id="1" x="6" y="20" width="20" height="8"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="bush-2"/></properties><objectgroup draworder="index"><object id="1" x="8" y="21" width="16" height="7"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="reeds-1"/></properties></tile>
 <tile id="9"><properties><property name="name" value="reeds-2"/></properties></tile>
 <tile id="10"><properties><property name="name" value="reeds-3"/></properties></tile>
 <tile id="11"><properties><property name="name" value="grass-tall-1"/></properties><animation><frame tileid="11" duration="1700"/><frame tileid="12" duration="1100"/></animation></tile>
 <tile id="12"><properties><property name="name" value="grass-tall-2"/></properties><animation><frame tileid="12" duration="1500"/><frame tileid="13" duration="900"/><frame tileid="12" duration="900"/><frame tileid="11" duration="900"/></animation></tile>
 <tile id="13"><properties><property name="name" value="grass-tall-3"/></properties><animation><frame tileid="13" duration="1500"/><frame tileid="12" duration="1200"/></animation></tile>
 <tile id="14"><properties><property name="name" value="boulder-small"/></properties><objectgroup draworder="index"><object id="1" x="7" y="20" width="18" height="8"/></objectgroup></tile>
 <tile id="15"><properties><property name="name" value="boulder-mid"/></properties><objectgroup draworder="index"><object id="1" x="3" y="17" width="26" height="11"/></objectgroup></tile>
 <tile id="16"><properties><property name="name" value="bench"/></properties><objectgroup draworder="index"><object id="1" x="4" y="22" width="24" height="6"/></objectgroup></tile>
 <tile id="17"><properties><property name="name" value="flowers-patch"/></properties></tile>
 <tile id="18"><properties><property name="name" value="stump"/></properties><objectgroup draworder="index"><object id="1" x="8" y="20" width="16" height="8"/></objectgroup></tile>
</tileset>
