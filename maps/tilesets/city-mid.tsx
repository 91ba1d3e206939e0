<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-mid" tilewidth="32" tileheight="32" tilecount="16" columns="8" objectalignment="bottom">
 <image source="../../assets/art/city-mid.png" width="256" height="64"/>
 <tile id="0"><properties><property name="name" value="bench"/></properties><objectgroup draworder="index"><object id="1" x="3" y="21" width="26" height="8"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="bench-back"/></properties><objectgroup draworder="index"><object id="1" x="3" y="21" width="26" height="8"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="bench-left"/></properties><objectgroup draworder="index"><object id="1" x="8" y="12" width="13" height="17"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="bench-right"/></properties><objectgroup draworder="index"><object id="1" x="11" y="12" width="13" height="17"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="bicycle"/></properties><objectgroup draworder="index"><object id="1" x="4" y="24" width="24" height="4"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="planter"/></properties><objectgroup draworder="index"><object id="1" x="4" y="21" width="24" height="8"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="planter-stone"/></properties><objectgroup draworder="index"><object id="1" x="8" y="20" width="16" height="9"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="umbrella-stand"/></properties><objectgroup draworder="index"><object id="1" x="9" y="23" width="14" height="6"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="railing"/></properties><objectgroup draworder="index"><object id="1" x="0" y="24" width="32" height="4"/></objectgroup></tile>
 <tile id="9"><properties><property name="name" value="railing-left"/></properties><objectgroup draworder="index"><object id="1" x="4" y="24" width="28" height="4"/></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="railing-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="24" width="28" height="4"/></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="railing-short"/></properties><objectgroup draworder="index"><object id="1" x="4" y="24" width="24" height="4"/></objectgroup></tile>
 <tile id="12"><properties><property name="name" value="stairs"/></properties><objectgroup draworder="index"><object id="1" x="2" y="6" width="4" height="22"/><object id="2" x="26" y="6" width="4" height="22"/></objectgroup></tile>
 <tile id="13"><properties><property name="name" value="crate"/></properties><objectgroup draworder="index"><object id="1" x="6" y="18" width="20" height="11"/></objectgroup></tile>
 <tile id="14"><properties><property name="name" value="bin"/></properties><objectgroup draworder="index"><object id="1" x="10" y="23" width="12" height="7"/></objectgroup></tile>
</tileset>
