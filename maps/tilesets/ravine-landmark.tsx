<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="ravine-landmark" tilewidth="112" tileheight="128" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/ravine-landmark.png" width="112" height="128"/>
 <tile id="0"><properties><property name="name" value="great-tree"/></properties><objectgroup draworder="index"><object id="1" x="44" y="112" width="24" height="12"/></objectgroup></tile>
</tileset>
