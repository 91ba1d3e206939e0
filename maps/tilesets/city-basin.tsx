<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-basin" tilewidth="64" tileheight="80" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/city-basin.png" width="64" height="80"/>
 <tile id="0"><properties><property name="name" value="fountain-dry"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="6,60 18,51 46,51 58,60 54,72 42,76 22,76 10,72"/></object></objectgroup></tile>
</tileset>
