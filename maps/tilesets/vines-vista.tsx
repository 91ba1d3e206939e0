<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="vines-vista" tilewidth="224" tileheight="400" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/vines-vista.png" width="224" height="400"/>
 <tile id="0"><properties><property name="name" value="great-blossom"/></properties><objectgroup draworder="index"><object id="1" x="82" y="376" width="60" height="20"/></objectgroup></tile>
</tileset>
