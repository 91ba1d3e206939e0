<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="city-big" tilewidth="64" tileheight="80" tilecount="12" columns="4" objectalignment="bottom">
 <image source="../../assets/art/city-big.png" width="256" height="240"/>
 <tile id="0"><properties><property name="name" value="tram-side-left"/></properties><objectgroup draworder="index"><object id="1" x="6" y="52" width="58" height="24"/></objectgroup></tile>
 <tile id="1"><properties><property name="name" value="tram-side-right"/></properties><objectgroup draworder="index"><object id="1" x="0" y="52" width="58" height="24"/></objectgroup></tile>
 <tile id="2"><properties><property name="name" value="tram-side-left-lit"/></properties><objectgroup draworder="index"><object id="1" x="6" y="52" width="58" height="24"/></objectgroup></tile>
 <tile id="3"><properties><property name="name" value="tram-side-right-lit"/></properties><objectgroup draworder="index"><object id="1" x="0" y="52" width="58" height="24"/></objectgroup></tile>
 <tile id="4"><properties><property name="name" value="tram-front"/></properties><objectgroup draworder="index"><object id="1" x="10" y="44" width="44" height="32"/></objectgroup></tile>
 <tile id="5"><properties><property name="name" value="tram-front-lit"/></properties><objectgroup draworder="index"><object id="1" x="10" y="44" width="44" height="32"/></objectgroup></tile>
 <tile id="6"><properties><property name="name" value="shelter"/></properties><objectgroup draworder="index"><object id="1" x="5" y="66" width="54" height="8"/></objectgroup></tile>
 <tile id="7"><properties><property name="name" value="laundry"/></properties><objectgroup draworder="index"><object id="1" x="4" y="72" width="5" height="4"/><object id="2" x="55" y="72" width="5" height="4"/></objectgroup></tile>
 <tile id="8"><properties><property name="name" value="fountain"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="6,60 18,51 46,51 58,60 54,72 42,76 22,76 10,72"/></object></objectgroup><animation><frame tileid="8" duration="220"/><frame tileid="9" duration="220"/><frame tileid="10" duration="220"/></animation></tile>
 <tile id="9"><properties><property name="name" value="fountain-2"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="6,60 18,51 46,51 58,60 54,72 42,76 22,76 10,72"/></object></objectgroup></tile>
 <tile id="10"><properties><property name="name" value="fountain-3"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="6,60 18,51 46,51 58,60 54,72 42,76 22,76 10,72"/></object></objectgroup></tile>
 <tile id="11"><properties><property name="name" value="stairs-wide"/></properties><objectgroup draworder="index"><object id="1" x="4" y="22" width="4" height="54"/><object id="2" x="56" y="22" width="4" height="54"/></objectgroup></tile>
</tileset>
