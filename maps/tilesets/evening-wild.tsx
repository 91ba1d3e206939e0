<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="evening-wild" tilewidth="32" tileheight="32" tilecount="16" columns="8" objectalignment="bottom">
 <image source="../../assets/art/evening-wild.png" width="256" height="64"/>
 <tile id="0"><properties><property name="name" value="grass-1"/></properties><animation><frame tileid="0" duration="1700"/><frame tileid="10" duration="1100"/></animation></tile>
 <tile id="1"><properties><property name="name" value="grass-1-parted"/></properties></tile>
 <tile id="2"><properties><property name="name" value="grass-2"/></properties><animation><frame tileid="2" duration="1700"/><frame tileid="11" duration="1100"/></animation></tile>
 <tile id="3"><properties><property name="name" value="grass-2-parted"/></properties></tile>
 <tile id="4"><properties><property name="name" value="grass-3"/></properties><animation><frame tileid="4" duration="1700"/><frame tileid="12" duration="1100"/></animation></tile>
 <tile id="5"><properties><property name="name" value="grass-3-parted"/></properties></tile>
 <tile id="6"><properties><property name="name" value="flowers-1"/></properties></tile>
 <tile id="7"><properties><property name="name" value="flowers-1-parted"/></properties></tile>
 <tile id="8"><properties><property name="name" value="flowers-2"/></properties></tile>
 <tile id="9"><properties><property name="name" value="flowers-2-parted"/></properties></tile>
 <tile id="10"><properties><property name="name" value="grass-1-swayed"/></properties></tile>
 <tile id="11"><properties><property name="name" value="grass-2-swayed"/></properties></tile>
 <tile id="12"><properties><property name="name" value="grass-3-swayed"/></properties></tile>
</tileset>
