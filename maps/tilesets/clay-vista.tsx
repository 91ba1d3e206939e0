<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="clay-vista" tilewidth="224" tileheight="252" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/clay-vista.png" width="224" height="252"/>
 <tile id="0"><properties><property name="name" value="giant-tree"/></properties><objectgroup draworder="index"><object id="1" x="84" y="222" width="56" height="24"/></objectgroup></tile>
</tileset>
