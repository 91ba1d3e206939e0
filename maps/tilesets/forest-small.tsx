<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="forest-small" tilewidth="16" tileheight="16" tilecount="24" columns="8" objectalignment="bottom">
 <image source="../../assets/art/forest-small.png" width="128" height="48"/>
 <tile id="0"><properties><property name="name" value="tuft"/></properties></tile>
 <tile id="1"><properties><property name="name" value="tuft-parted"/></properties></tile>
 <tile id="2"><properties><property name="name" value="tuft-low"/></properties></tile>
 <tile id="3"><properties><property name="name" value="pebbles"/></properties></tile>
 <tile id="4"><properties><property name="name" value="pebble"/></properties></tile>
 <tile id="5"><properties><property name="name" value="print"/></properties></tile>
 <tile id="6"><properties><property name="name" value="ring"/></properties></tile>
 <tile id="7"><properties><property name="name" value="drip"/></properties></tile>
 <tile id="8"><properties><property name="name" value="petals"/></properties></tile>
 <tile id="9"><properties><property name="name" value="leaf"/></properties></tile>
 <tile id="10"><properties><property name="name" value="leaf-dry"/></properties></tile>
 <tile id="11"><properties><property name="name" value="twig"/></properties></tile>
 <tile id="12"><properties><property name="name" value="feather"/></properties></tile>
 <tile id="13"><properties><property name="name" value="mushroom"/></properties></tile>
 <tile id="14"><properties><property name="name" value="clover"/></properties></tile>
 <tile id="15"><properties><property name="name" value="flower"/></properties></tile>
 <tile id="16"><properties><property name="name" value="bell"/></properties></tile>
 <tile id="17"><properties><property name="name" value="lamp"/></properties></tile>
 <tile id="18"><properties><property name="name" value="lamp-lit"/></properties></tile>
 <tile id="19"><properties><property name="name" value="keepsake"/></properties></tile>
 <tile id="20"><properties><property name="name" value="shard"/></properties></tile>
 <tile id="21"><properties><property name="name" value="shard-sharp"/></properties></tile>
</tileset>
