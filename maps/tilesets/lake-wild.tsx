<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="lake-wild" tilewidth="32" tileheight="32" tilecount="8" columns="8" objectalignment="bottom">
 <image source="../../assets/art/lake-wild.png" width="256" height="32"/>
 <tile id="0"><properties><property name="name" value="grass-1"/></properties><animation><frame tileid="0" duration="1700"/><frame tileid="6" duration="1100"/></animation></tile>
 <tile id="1"><properties><property name="name" value="grass-1-parted"/></properties></tile>
 <tile id="2"><properties><property name="name" value="reeds-1"/></properties></tile>
 <tile id="3"><properties><property name="name" value="reeds-1-parted"/></properties></tile>
 <tile id="4"><properties><property name="name" value="reeds-2"/></properties></tile>
 <tile id="5"><properties><property name="name" value="reeds-2-parted"/></properties></tile>
 <tile id="6"><properties><property name="name" value="grass-1-swayed"/></properties></tile>
</tileset>
