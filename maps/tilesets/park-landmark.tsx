<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="park-landmark" tilewidth="192" tileheight="208" tilecount="2" columns="2" objectalignment="bottom">
 <image source="../../assets/art/park-landmark.png" width="384" height="208"/>
 <tile id="0"><properties><property name="name" value="ferris-wheel"/></properties><objectgroup draworder="index"><object id="1" x="44" y="190" width="16" height="14"/><object id="2" x="132" y="190" width="16" height="14"/><object id="3" x="64" y="186" width="22" height="16"/><object id="4" x="106" y="186" width="22" height="16"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="ferris-wheel-lit"/></properties><objectgroup draworder="index"><object id="1" x="44" y="190" width="16" height="14"/><object id="2" x="132" y="190" width="16" height="14"/><object id="3" x="64" y="186" width="22" height="16"/><object id="4" x="106" y="186" width="22" height="16"/></objectgroup></tile>
</tileset>
