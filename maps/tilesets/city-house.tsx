<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-house" tilewidth="112" tileheight="144" tilecount="6" columns="3" objectalignment="bottom">
 <image source="../../assets/art/city-house.png" width="336" height="288"/>
 <tile id="0"><properties><property name="name" value="house-plaster"/></properties><objectgroup draworder="index"><object id="1" x="8" y="60" width="96" height="80"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="house-brick"/></properties><objectgroup draworder="index"><object id="1" x="8" y="60" width="96" height="80"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="house-stone"/></properties><objectgroup draworder="index"><object id="1" x="8" y="60" width="96" height="80"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="house-plaster-low"/></properties><objectgroup draworder="index"><object id="1" x="8" y="84" width="96" height="56"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="house-brick-low"/></properties><objectgroup draworder="index"><object id="1" x="8" y="84" width="96" height="56"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="house-night"/></properties><objectgroup draworder="index"><object id="1" x="8" y="60" width="96" height="80"/></objectgroup></tile>
</tileset>
