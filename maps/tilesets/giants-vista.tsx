<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="giants-vista" tilewidth="304" tileheight="480" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/giants-vista.png" width="304" height="480"/>
 <tile id="0"><properties><property name="name" value="trunk-great"/></properties><objectgroup draworder="index"><object id="1" x="26" y="452" width="252" height="24"/></objectgroup></tile>
</tileset>
