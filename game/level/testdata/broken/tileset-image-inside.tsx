<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="sheet" tilewidth="16" tileheight="16" tilecount="8" columns="4">
 <image format="png" width="64" height="32"><data encoding="base64">AAAA</data></image>
 <tile id="0"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="1"><properties><property name="material" value="water"/><property name="speed" type="int" value="0"/></properties></tile>
 <tile id="2">
  <properties><property name="material" value="stone"/></properties>
  <objectgroup draworder="index" id="2"><object id="1" x="2" y="2"><polygon points="0,0 8,0 8,4"/></object></objectgroup>
 </tile>
 <tile id="4">
  <properties><property name="material" value="water"/></properties>
  <animation><frame tileid="4" duration="250"/><frame tileid="5" duration="500"/></animation>
 </tile>
 <tile id="7"><properties><property name="material" value="grass"/></properties></tile>
</tileset>
