<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="vines-mid" tilewidth="32" tileheight="32" tilecount="24" columns="8" objectalignment="bottom">
 <image source="../../assets/art/vines-mid.png" width="256" height="96"/>
 <tile id="0"><properties><property name="name" value="stones-1"/></properties></tile>
 <tile id="1"><properties><property name="name" value="stones-2"/></properties></tile>
 <tile id="2"><properties><property name="name" value="stones-3"/></properties></tile>
 <tile id="3"><properties><property name="name" value="stones-4"/></properties><objectgroup draworder="index"><object id="1" x="10" y="22" width="12" height="7"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="stones-5"/></properties><objectgroup draworder="index"><object id="1" x="10" y="22" width="12" height="7"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="stones-6"/></properties><objectgroup draworder="index"><object id="1" x="10" y="22" width="12" height="7"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="fern-1"/></properties></tile>
 <tile id="7"><properties><property name="name" value="fern-1-parted"/></properties></tile>
 <tile id="8"><properties><property name="name" value="fern-2"/></properties></tile>
 <tile id="9"><properties><property name="name" value="fern-2-parted"/></properties></tile>
 <tile id="10"><properties><property name="name" value="grass-1"/></properties></tile>
 <tile id="11"><properties><property name="name" value="grass-1-parted"/></properties></tile>
 <tile id="12"><properties><property name="name" value="flowers-1"/></properties></tile>
 <tile id="13"><properties><property name="name" value="flowers-1-parted"/></properties></tile>
 <tile id="14"><properties><property name="name" value="bush-1"/></properties><objectgroup draworder="index"><object id="1" x="5" y="19" width="22" height="9"/></objectgroup></tile>
 <tile id="15"><properties><property name="name" value="bush-2"/></properties><objectgroup draworder="index"><object id="1" x="5" y="19" width="22" height="9"/></objectgroup></tile>
 <tile id="16"><properties><property name="name" value="creeper-1"/></properties></tile>
 <tile id="17"><properties><property name="name" value="creeper-2"/></properties></tile>
 <tile id="18"><properties><property name="name" value="toadstools-1"/></properties></tile>
 <tile id="19"><properties><property name="name" value="root-1"/></properties><objectgroup draworder="index"><object id="1" x="11" y="22" width="10" height="6"/></objectgroup></tile>
 <tile id="20"><properties><property name="name" value="boulder-mid"/></properties><objectgroup draworder="index"><object id="1" x="5" y="19" width="22" height="9"/></objectgroup></tile>
 <tile id="21"><properties><property name="name" value="slabs-mid"/></properties><objectgroup draworder="index"><object id="1" x="5" y="19" width="22" height="9"/></objectgroup></tile>
 <tile id="22"><properties><property name="name" value="log"/></properties><objectgroup draworder="index"><object id="1" x="5" y="19" width="22" height="9"/></objectgroup></tile>
 <tile id="23"><properties><property name="name" value="bench"/></properties><objectgroup draworder="index"><object id="1" x="4" y="22" width="24" height="6"/></objectgroup></tile>
</tileset>
