<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="lake-tall" tilewidth="32" tileheight="48" tilecount="6" columns="6" objectalignment="bottom">
 <image source="../../assets/art/lake-tall.png" width="192" height="48"/>
 <tile id="0"><properties><property name="name" value="bare-small"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="fir-small"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
</tileset>
