<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="vines-climb" tilewidth="96" tileheight="320" tilecount="3" columns="3" objectalignment="bottom">
 <image source="../../assets/art/vines-climb.png" width="288" height="320"/>
 <tile id="0"><properties><property name="name" value="climb-1"/></properties><objectgroup draworder="index"><object id="1" x="26" y="302" width="44" height="14"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="climb-2"/></properties><objectgroup draworder="index"><object id="1" x="26" y="302" width="44" height="14"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="climb-3"/></properties><objectgroup draworder="index"><object id="1" x="26" y="302" width="44" height="14"/></objectgroup></tile>
</tileset>
