<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="hall-small" tilewidth="16" tileheight="16" tilecount="12" columns="6" objectalignment="bottom">
 <image source="../../assets/art/hall-small.png" width="96" height="32"/>
 <tile id="0"><properties><property name="name" value="shoes"/></properties></tile>
 <tile id="1"><properties><property name="name" value="shoe-sand"/></properties></tile>
 <tile id="2"><properties><property name="name" value="bucket"/></properties><objectgroup draworder="index"><object id="1" x="4" y="8" width="8" height="6"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="flat-paper"/></properties></tile>
 <tile id="4"><properties><property name="name" value="flat-grains-1"/></properties></tile>
 <tile id="5"><properties><property name="name" value="flat-grains-2"/></properties></tile>
 <tile id="6"><properties><property name="name" value="flat-heap"/></properties></tile>
 <tile id="7"><properties><property name="name" value="satchel"/></properties><objectgroup draworder="index"><object id="1" x="3" y="8" width="10" height="5"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="eraser"/></properties></tile>
 <tile id="9"><properties><property name="name" value="flat-tile"/></properties></tile>
 <tile id="10"><properties><property name="name" value="tuft"/></properties></tile>
 <tile id="11"><properties><property name="name" value="tuft-parted"/></properties></tile>
</tileset>
