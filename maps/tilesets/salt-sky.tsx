<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="salt-sky" tilewidth="128" tileheight="64" tilecount="4" columns="2" objectalignment="bottom">
 <image source="../../assets/art/salt-sky.png" width="256" height="128"/>
 <tile id="0"><properties><property name="name" value="flat-cloud-1"/></properties></tile>
 <tile id="1"><properties><property name="name" value="flat-cloud-2"/></properties></tile>
 <tile id="2"><properties><property name="name" value="flat-cloud-3"/></properties></tile>
 <tile id="3"><properties><property name="name" value="flat-cloud-4"/></properties></tile>
</tileset>
