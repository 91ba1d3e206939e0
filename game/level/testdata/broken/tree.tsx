<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="tree" tilewidth="32" tileheight="48" tilecount="1" columns="1">
 <image source="tree.png" width="32" height="48"/>
 <tile id="0"><objectgroup draworder="index"><object id="1" x="4" y="40" width="8" height="8"/></objectgroup></tile>
</tileset>
