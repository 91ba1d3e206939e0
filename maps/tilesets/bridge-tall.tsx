<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="bridge-tall" tilewidth="32" tileheight="48" tilecount="2" columns="2" objectalignment="bottom">
 <image source="../../assets/art/bridge-tall.png" width="64" height="48"/>
 <tile id="0"><properties><property name="name" value="lantern"/></properties><objectgroup draworder="index"><object id="1" x="9" y="40" width="6" height="5"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="lantern-lit"/></properties><objectgroup draworder="index"><object id="1" x="9" y="40" width="6" height="5"/></objectgroup></tile>
</tileset>
