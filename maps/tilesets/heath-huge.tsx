<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="heath-huge" tilewidth="96" tileheight="128" tilecount="4" columns="4" objectalignment="bottom">
 <image source="../../assets/art/heath-huge.png" width="384" height="128"/>
 <tile id="0"><properties><property name="name" value="birch-huge"/></properties><objectgroup draworder="index"><object id="1" x="38" y="112" width="20" height="12"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="birch-bare-huge"/></properties><objectgroup draworder="index"><object id="1" x="38" y="112" width="20" height="12"/></objectgroup></tile>
</tileset>
