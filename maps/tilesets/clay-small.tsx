<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="clay-small" tilewidth="16" tileheight="16" tilecount="56" columns="8" objectalignment="bottom">
 <image source="../../assets/art/clay-small.png" width="128" height="112"/>
 <tile id="0"><properties><property name="name" value="arrow-fresh-e"/></properties></tile>
 <tile id="1"><properties><property name="name" value="arrow-fresh-se"/></properties></tile>
 <tile id="2"><properties><property name="name" value="arrow-fresh-s"/></properties></tile>
 <tile id="3"><properties><property name="name" value="arrow-fresh-sw"/></properties></tile>
 <tile id="4"><properties><property name="name" value="arrow-fresh-w"/></properties></tile>
 <tile id="5"><properties><property name="name" value="arrow-fresh-nw"/></properties></tile>
 <tile id="6"><properties><property name="name" value="arrow-fresh-n"/></properties></tile>
 <tile id="7"><properties><property name="name" value="arrow-fresh-ne"/></properties></tile>
 <tile id="8"><properties><property name="name" value="arrow-old-e"/></properties></tile>
 <tile id="9"><properties><property name="name" value="arrow-old-se"/></properties></tile>
 <tile id="10"><properties><property name="name" value="arrow-old-s"/></properties></tile>
 <tile id="11"><properties><property name="name" value="arrow-old-sw"/></properties></tile>
 <tile id="12"><properties><property name="name" value="arrow-old-w"/></properties></tile>
 <tile id="13"><properties><property name="name" value="arrow-old-nw"/></properties></tile>
 <tile id="14"><properties><property name="name" value="arrow-old-n"/></properties></tile>
 <tile id="15"><properties><property name="name" value="arrow-old-ne"/></properties></tile>
 <tile id="16"><properties><property name="name" value="scratch-fresh-e"/></properties></tile>
 <tile id="17"><properties><property name="name" value="scratch-fresh-se"/></properties></tile>
 <tile id="18"><properties><property name="name" value="scratch-fresh-s"/></properties></tile>
 <tile id="19"><properties><property name="name" value="scratch-fresh-sw"/></properties></tile>
 <tile id="20"><properties><property name="name" value="scratch-fresh-w"/></properties></tile>
 <tile id="21"><properties><property name="name" value="scratch-fresh-nw"/></properties></tile>
 <tile id="22"><properties><property name="name" value="scratch-fresh-n"/></properties></tile>
 <tile id="23"><properties><property name="name" value="scratch-fresh-ne"/></properties></tile>
 <tile id="24"><properties><property name="name" value="scratch-old-e"/></properties></tile>
 <tile id="25"><properties><property name="name" value="scratch-old-se"/></properties></tile>
 <tile id="26"><properties><property name="name" value="scratch-old-s"/></properties></tile>
 <tile id="27"><properties><property name="name" value="scratch-old-sw"/></properties></tile>
 <tile id="28"><properties><property name="name" value="scratch-old-w"/></properties></tile>
 <tile id="29"><properties><property name="name" value="scratch-old-nw"/></properties></tile>
 <tile id="30"><properties><property name="name" value="scratch-old-n"/></properties></tile>
 <tile id="31"><properties><property name="name" value="scratch-old-ne"/></properties></tile>
 <tile id="32"><properties><property name="name" value="pebbles"/></properties></tile>
 <tile id="33"><properties><property name="name" value="pebble"/></properties></tile>
 <tile id="34"><properties><property name="name" value="twig"/></properties></tile>
 <tile id="35"><properties><property name="name" value="tuft"/></properties></tile>
 <tile id="36"><properties><property name="name" value="tuft-parted"/></properties></tile>
 <tile id="37"><properties><property name="name" value="ring"/></properties></tile>
 <tile id="38"><properties><property name="name" value="print"/></properties></tile>
 <tile id="39"><properties><property name="name" value="drip"/></properties></tile>
 <tile id="40"><properties><property name="name" value="petals"/></properties></tile>
 <tile id="41"><properties><property name="name" value="crack-star"/></properties></tile>
 <tile id="42"><properties><property name="name" value="shard"/></properties></tile>
 <tile id="43"><properties><property name="name" value="bead"/></properties></tile>
 <tile id="44"><properties><property name="name" value="feather"/></properties></tile>
 <tile id="45"><properties><property name="name" value="cup"/></properties></tile>
 <tile id="46"><properties><property name="name" value="rock-tiny"/></properties><objectgroup draworder="index"><object id="1" x="4" y="8" width="8" height="5"/></objectgroup></tile>
 <tile id="47"><properties><property name="name" value="spiral"/></properties></tile>
 <tile id="48"><properties><property name="name" value="bell"/></properties></tile>
 <tile id="49"><properties><property name="name" value="lamp"/></properties></tile>
 <tile id="50"><properties><property name="name" value="lamp-lit"/></properties></tile>
 <tile id="51"><properties><property name="name" value="keepsake"/></properties></tile>
</tileset>
