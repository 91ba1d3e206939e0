<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="wonder-landmark" tilewidth="160" tileheight="96" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/wonder-landmark.png" width="160" height="96"/>
 <tile id="0"><properties><property name="name" value="tram-buried"/></properties><objectgroup draworder="index"><object id="1" x="18" y="66" width="126" height="24"/></objectgroup></tile>
</tileset>
