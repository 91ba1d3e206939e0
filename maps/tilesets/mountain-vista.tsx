<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="mountain-vista" tilewidth="240" tileheight="300" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/mountain-vista.png" width="240" height="300"/>
 <tile id="0"><properties><property name="name" value="split-peak"/></properties><objectgroup draworder="index"><object id="1" x="12" y="238" width="216" height="54"/></objectgroup></tile>
</tileset>
