<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="swamp-tall" tilewidth="32" tileheight="48" tilecount="12" columns="6" objectalignment="bottom">
 <image source="../../assets/art/swamp-tall.png" width="192" height="96"/>
 <tile id="0"><properties><property name="name" value="willow-small"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="mangrove-small"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="bare-small"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="oak-small"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="palm-small"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="vines-hanging"/></properties></tile>
 <tile id="6"><properties><property name="name" value="vines-hanging-parted"/></properties></tile>
 <tile id="7"><properties><property name="name" value="stump-tall"/></properties><objectgroup draworder="index"><object id="1" x="5" y="35" width="22" height="10"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="pods-tall"/></properties></tile>
 <tile id="9"><properties><property name="name" value="post"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="post-lamp"/></properties><objectgroup draworder="index"><object id="1" x="12" y="39" width="8" height="6"/></objectgroup></tile>
</tileset>
