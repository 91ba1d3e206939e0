<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-small" tilewidth="16" tileheight="16" tilecount="8" columns="8" objectalignment="bottom">
 <image source="../../assets/art/city-small.png" width="128" height="16"/>
 <tile id="0"><properties><property name="name" value="bollard"/></properties><objectgroup draworder="index"><object id="1" x="5" y="10" width="6" height="4"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="pot"/></properties><objectgroup draworder="index"><object id="1" x="4" y="9" width="8" height="5"/></objectgroup></tile>
</tileset>
