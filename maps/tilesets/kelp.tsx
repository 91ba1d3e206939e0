<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="kelp" tilewidth="16" tileheight="16" tilecount="750" columns="25">
 <properties><property name="relief" type="file" value="../../assets/art/kelp-relief.png"/></properties>
 <image source="../../assets/art/kelp.png" width="400" height="480"/>
 <tile id="0"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="1"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="2"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="3"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="4"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="5"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="6"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="7"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="8"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="9"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="10"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="11"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="12"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="13"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="14"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 7,7 0,8"/></object></objectgroup></tile>
 <tile id="15"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="16"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="17"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="18"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="19"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="20"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="21"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="22"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="23"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="24"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="25"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="26"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="27"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="28"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="29"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="30"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="31"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="32"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="33"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="34"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="35"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="36"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="37"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="38"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="39"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="40"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="41"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="42"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="43"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="44"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="45"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="46"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="47"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="48"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="49"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="50"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="51"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="52"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="53"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="54"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="55"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="56"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="57"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="58"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="59"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 7,7 0,8"/></object></objectgroup></tile>
 <tile id="60"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="61"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="62"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="63"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="64"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="65"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="66"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="67"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="68"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="69"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="70"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="71"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="72"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="73"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="74"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="75"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="76"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="77"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="78"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="79"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="80"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="81"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="82"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="83"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="84"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="85"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="86"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="87"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="88"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="89"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="90"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="91"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="92"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="93"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="94"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="95"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="96"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="97"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="98"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="99"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="100"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 16,8"/></object></objectgroup></tile>
 <tile id="101"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="102"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="103"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="104"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="105"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="106"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="107"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 9,9 16,8"/></object></objectgroup></tile>
 <tile id="108"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 9,9 16,8"/></object></objectgroup></tile>
 <tile id="109"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="110"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="111"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 8,8 16,8"/></object></objectgroup></tile>
 <tile id="112"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="113"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="114"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="115"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="116"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="117"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="118"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="119"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="120"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 7,8 8,0"/></object></objectgroup></tile>
 <tile id="121"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 7,8 8,0"/></object></objectgroup></tile>
 <tile id="122"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="123"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="124"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,11 5,11 0,8 0,0"/></object><object id="2" x="0" y="0"><polygon points="16,11 16,16 8,16 5,11"/></object></objectgroup></tile>
 <tile id="125"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="126"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="127"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="128"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="129"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="130"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="131"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="132"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="133"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="134"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="135"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="136"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="137"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="138"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="139"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="140"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="141"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="142"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="143"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="144"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="145"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="146"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="147"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="148"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="149"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 8,9 0,8"/></object></objectgroup></tile>
 <tile id="150"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="151"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="152"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="153"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="154"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="155"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="156"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="157"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="158"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="159"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="160"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="161"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="162"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="163"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="164"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="165"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="166"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="167"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="168"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="169"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="170"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="171"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="172"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="173"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="174"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="175"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="176"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="177"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="178"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="179"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="180"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="181"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="182"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="183"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="184"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="185"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="186"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="187"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="188"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="189"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="190"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="191"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="192"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="193"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="194"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="195"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="196"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="197"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="198"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="199"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="200"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="201"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="202"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="203"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="204"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="205"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="206"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="207"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="208"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="209"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="210"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="211"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="212"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="213"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="214"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 7,7 0,8"/></object></objectgroup></tile>
 <tile id="215"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="216"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="217"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="218"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="219"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="220"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="221"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="222"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="223"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="224"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="225"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="226"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="227"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 8,8 16,8"/></object></objectgroup></tile>
 <tile id="228"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 9,9 16,8"/></object></objectgroup></tile>
 <tile id="229"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="230"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="231"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 16,8"/></object></objectgroup></tile>
 <tile id="232"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="233"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="234"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 16,8"/></object></objectgroup></tile>
 <tile id="235"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 9,9 16,8"/></object></objectgroup></tile>
 <tile id="236"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="237"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="238"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 9,9 16,8"/></object></objectgroup></tile>
 <tile id="239"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="240"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 9,9 16,8"/></object></objectgroup></tile>
 <tile id="241"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="242"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="243"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="244"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="245"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="246"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="247"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="248"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 7,8 8,0"/></object></objectgroup></tile>
 <tile id="249"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,11 5,11 0,8 0,0"/></object><object id="2" x="0" y="0"><polygon points="16,11 16,16 8,16 5,11"/></object></objectgroup></tile>
 <tile id="250"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="251"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="252"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="253"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="254"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="255"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="256"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="257"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="258"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="259"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="260"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="261"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="262"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="263"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="264"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="265"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="266"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="267"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="268"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="269"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="270"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="271"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="272"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="273"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="274"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 8,10 0,8"/></object></objectgroup></tile>
 <tile id="275"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="276"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="277"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="278"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="279"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="280"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="281"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="282"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="283"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="284"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="285"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="286"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="287"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="288"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="289"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="290"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="291"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="292"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="293"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="294"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 7,7 0,8"/></object></objectgroup></tile>
 <tile id="295"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="296"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="297"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="298"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="299"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="300"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="301"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="302"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="303"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="304"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="305"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="306"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="307"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="308"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="309"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="310"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="311"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="312"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="313"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="314"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 0,8"/></object></objectgroup></tile>
 <tile id="315"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="316"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="317"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="318"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="319"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="320"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="321"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="322"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 8,0"/></object></objectgroup></tile>
 <tile id="323"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="324"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="325"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="326"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="327"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="328"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="329"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="330"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="331"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="332"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="333"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="334"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="335"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="336"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="337"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="338"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="339"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="340"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="341"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="342"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="343"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="344"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="345"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="346"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="347"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="348"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="349"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="350"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="351"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="352"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="353"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 9,9 16,8"/></object></objectgroup></tile>
 <tile id="354"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="355"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="356"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="357"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="358"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 9,9 16,8"/></object></objectgroup></tile>
 <tile id="359"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="360"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="361"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 16,8"/></object></objectgroup></tile>
 <tile id="362"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 16,8"/></object></objectgroup></tile>
 <tile id="363"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="364"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="365"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="366"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="367"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="368"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="369"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="370"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="371"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 7,8 8,0"/></object></objectgroup></tile>
 <tile id="372"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="373"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="374"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,10 6,10 0,8 0,0"/></object><object id="2" x="0" y="0"><polygon points="16,10 16,16 8,16 6,10"/></object></objectgroup></tile>
 <tile id="375"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="376"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="377"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="378"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="379"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="380"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="381"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="382"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="383"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="384"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="385"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="386"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="387"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="388"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="389"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="390"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="391"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="392"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="393"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="394"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="395"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="396"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="397"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="398"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="399"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="400"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="401"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="402"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="403"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="404"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="405"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="406"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="407"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="408"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="409"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="410"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="411"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="412"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="413"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="414"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="415"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="416"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="417"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="418"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="419"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="420"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="421"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="422"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 9,7 8,0"/></object></objectgroup></tile>
 <tile id="423"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="424"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="425"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="426"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="427"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="428"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="429"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="430"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="431"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="432"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="433"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="434"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 7,7 0,8"/></object></objectgroup></tile>
 <tile id="435"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="436"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="437"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="438"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="439"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="440"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="441"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="442"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="443"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="444"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="445"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="446"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="447"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="448"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="449"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 8,10 0,8"/></object></objectgroup></tile>
 <tile id="450"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="451"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="452"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="453"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="454"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="455"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="456"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="457"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="458"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="459"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="460"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="461"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="462"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="463"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="464"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object></objectgroup></tile>
 <tile id="465"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="466"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="467"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="468"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="469"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object></objectgroup></tile>
 <tile id="470"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object></objectgroup></tile>
 <tile id="471"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="472"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="473"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object></objectgroup></tile>
 <tile id="474"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 8,9 0,8"/></object></objectgroup></tile>
 <tile id="475"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="476"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="477"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 9,9 16,8"/></object></objectgroup></tile>
 <tile id="478"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="479"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="480"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="481"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="482"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="483"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="484"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 6,6 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="485"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 8,8 16,8"/></object></objectgroup></tile>
 <tile id="486"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="487"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 10,10 16,8"/></object></objectgroup></tile>
 <tile id="488"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="489"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 5,5 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="490"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="491"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="492"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="493"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 8,16 11,11 16,8"/></object></objectgroup></tile>
 <tile id="494"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 8,0 0,8"/></object><object id="2" x="0" y="0"><polygon points="16,16 8,16 16,8"/></object></objectgroup></tile>
 <tile id="495"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 7,8 8,0"/></object></objectgroup></tile>
 <tile id="496"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="497"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 6,8 8,0"/></object></objectgroup></tile>
 <tile id="498"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="499"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,11 5,11 0,8 0,0"/></object><object id="2" x="0" y="0"><polygon points="16,11 16,16 8,16 5,11"/></object></objectgroup></tile>
 <tile id="500"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="501"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="502"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="503"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="504"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="505"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="506"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="507"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="508"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="509"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 9,8 8,16"/></object></objectgroup></tile>
 <tile id="510"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="511"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="512"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="513"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="514"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="515"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="516"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 7,9 8,16"/></object></objectgroup></tile>
 <tile id="517"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="518"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="519"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 9,8 8,16"/></object></objectgroup></tile>
 <tile id="520"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 8,16"/></object></objectgroup></tile>
 <tile id="521"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="522"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="523"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="524"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 11,0 11,11 8,16 0,16"/></object><object id="2" x="0" y="0"><polygon points="11,0 16,0 16,8 11,11"/></object></objectgroup></tile>
 <tile id="525"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="526"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="527"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="528"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 7,9 8,16"/></object></objectgroup></tile>
 <tile id="529"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 11,8 8,16"/></object></objectgroup></tile>
 <tile id="530"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="531"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 8,16"/></object></objectgroup></tile>
 <tile id="532"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="533"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="534"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="535"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 7,9 8,16"/></object></objectgroup></tile>
 <tile id="536"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="537"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="538"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="539"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 9,8 8,16"/></object></objectgroup></tile>
 <tile id="540"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="541"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="542"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 8,8 8,16"/></object></objectgroup></tile>
 <tile id="543"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="544"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 10,8 8,16"/></object></objectgroup></tile>
 <tile id="545"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="546"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 8,16"/></object></objectgroup></tile>
 <tile id="547"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="548"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="549"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 10,0 10,10 8,16 0,16"/></object><object id="2" x="0" y="0"><polygon points="10,0 16,0 16,8 10,10"/></object></objectgroup></tile>
 <tile id="550"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="551"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 7,9 8,16"/></object></objectgroup></tile>
 <tile id="552"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="553"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="554"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 9,8 8,16"/></object></objectgroup></tile>
 <tile id="555"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="556"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="557"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="558"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="559"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 9,8 8,16"/></object></objectgroup></tile>
 <tile id="560"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="561"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="562"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="563"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="564"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="565"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="566"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="567"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="568"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="569"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="570"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="571"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="572"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="573"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="574"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 11,0 11,11 8,16 0,16"/></object><object id="2" x="0" y="0"><polygon points="11,0 16,0 16,8 11,11"/></object></objectgroup></tile>
 <tile id="575"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="576"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="577"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="578"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="579"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 9,8 8,16"/></object></objectgroup></tile>
 <tile id="580"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 7,9 8,16"/></object></objectgroup></tile>
 <tile id="581"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="582"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="583"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="584"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 11,8 8,16"/></object></objectgroup></tile>
 <tile id="585"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="586"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="587"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="588"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="589"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 10,8 8,16"/></object></objectgroup></tile>
 <tile id="590"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="591"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="592"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 6,10 8,16"/></object></objectgroup></tile>
 <tile id="593"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="594"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="595"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="596"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 10,6 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="597"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 11,5 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 5,11 8,16"/></object></objectgroup></tile>
 <tile id="598"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,8 8,0"/></object><object id="2" x="0" y="0"><polygon points="0,16 0,8 8,16"/></object></objectgroup></tile>
 <tile id="599"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 11,0 11,11 8,16 0,16"/></object><object id="2" x="0" y="0"><polygon points="11,0 16,0 16,8 11,11"/></object></objectgroup></tile>
 <tile id="600"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="601"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,6 16,8"/></object></objectgroup></tile>
 <tile id="602"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,7 16,8"/></object></objectgroup></tile>
 <tile id="603"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,7 16,8"/></object></objectgroup></tile>
 <tile id="604"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,5 11,5 16,8 16,16"/></object><object id="2" x="0" y="0"><polygon points="0,5 0,0 8,0 11,5"/></object></objectgroup></tile>
 <tile id="605"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,7 16,8"/></object></objectgroup></tile>
 <tile id="606"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="607"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="608"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,5 16,8"/></object></objectgroup></tile>
 <tile id="609"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,6 10,6 16,8 16,16"/></object><object id="2" x="0" y="0"><polygon points="0,6 0,0 8,0 10,6"/></object></objectgroup></tile>
 <tile id="610"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,7 16,8"/></object></objectgroup></tile>
 <tile id="611"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,6 16,8"/></object></objectgroup></tile>
 <tile id="612"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="613"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,7 16,8"/></object></objectgroup></tile>
 <tile id="614"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,6 10,6 16,8 16,16"/></object><object id="2" x="0" y="0"><polygon points="0,6 0,0 8,0 10,6"/></object></objectgroup></tile>
 <tile id="615"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,7 16,8"/></object></objectgroup></tile>
 <tile id="616"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,7 16,8"/></object></objectgroup></tile>
 <tile id="617"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 8,6 16,8"/></object></objectgroup></tile>
 <tile id="618"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="619"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,6 10,6 16,8 16,16"/></object><object id="2" x="0" y="0"><polygon points="0,6 0,0 8,0 10,6"/></object></objectgroup></tile>
 <tile id="620"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 5,16 5,5 8,0 16,0"/></object><object id="2" x="0" y="0"><polygon points="5,16 0,16 0,8 5,5"/></object></objectgroup></tile>
 <tile id="621"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 5,16 5,5 8,0 16,0"/></object><object id="2" x="0" y="0"><polygon points="5,16 0,16 0,8 5,5"/></object></objectgroup></tile>
 <tile id="622"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 5,16 5,5 8,0 16,0"/></object><object id="2" x="0" y="0"><polygon points="5,16 0,16 0,8 5,5"/></object></objectgroup></tile>
 <tile id="623"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 5,16 5,5 8,0 16,0"/></object><object id="2" x="0" y="0"><polygon points="5,16 0,16 0,8 5,5"/></object></objectgroup></tile>
 <tile id="624"><properties><property name="material" value="leaves"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <tile id="625" probability="0.045"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="626" probability="0.045"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="627" probability="0.045"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="628" probability="0.045"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="629" probability="0.045"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="630" probability="0.045"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="631" probability="0.045"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="632" probability="0.045"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="633" probability="0.045"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="634" probability="0.045"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="635" probability="0.045"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="636" probability="0.045"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="637" probability="0.045"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="638" probability="0.045"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="639" probability="0.045"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="640" probability="0.045"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="641" probability="0.045"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="642" probability="0.045"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="643" probability="0.045"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="644" probability="0.045"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="645" probability="0.045"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="646" probability="0.045"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="647" probability="0.045"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="648" probability="0.045"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="649" probability="0.045"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="650" probability="0.045"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="651" probability="0.045"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="652" probability="0.045"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="653" probability="0.045"><properties><property name="material" value="leaves"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <tile id="654" probability="0.045"><properties><property name="material" value="leaves"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <tile id="655" probability="0.045"><properties><property name="material" value="leaves"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <tile id="656" probability="0.045"><properties><property name="material" value="leaves"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <tile id="657" probability="0.045"><properties><property name="material" value="leaves"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <tile id="658" probability="0.045"><properties><property name="material" value="leaves"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <tile id="659" probability="0.045"><properties><property name="material" value="leaves"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <tile id="660"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="661"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="662"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="663"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="664"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="665"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="666"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="667"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="668"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="669"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="670"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="671"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="672"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="673"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="674"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="675"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="676"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="677"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="678"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="679"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="680"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="681"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="682"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="683"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="684"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="685"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="686"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="687"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="688"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="689"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="690"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="691"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="692"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="693"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 9,8 8,16"/></object></objectgroup></tile>
 <tile id="694"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 8,9 0,8"/></object></objectgroup></tile>
 <tile id="695"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="696"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="697"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="698"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="699"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 9,8 8,16"/></object></objectgroup></tile>
 <tile id="700"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="701"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="702"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="703"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="704"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="705"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="706"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="707"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="708"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="709"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="710"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="711"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="712"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="713"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="714"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="715"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="716"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="717"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="718"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="719"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="720"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="721"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="722"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="723"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="724"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="725"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="726"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="727"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="728"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="729"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="730"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,16 0,16 0,8 16,8"/></object></objectgroup></tile>
 <tile id="731"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="16,0 16,16 8,16 8,0"/></object></objectgroup></tile>
 <tile id="732"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="733"><properties><property name="material" value="sand"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="734"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="735"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="736"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="737"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="738"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,0 16,0 16,8 0,8"/></object></objectgroup></tile>
 <tile id="739"><properties><property name="material" value="grass"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0"><polygon points="0,16 0,0 8,0 8,16"/></object></objectgroup></tile>
 <tile id="740" probability="0.012"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="741" probability="0.012"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="742" probability="0.012"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="743" probability="0.012"><properties><property name="material" value="stone"/><property name="speed" type="int" value="105"/></properties></tile>
 <tile id="744" probability="0.012"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="745" probability="0.012"><properties><property name="material" value="grass"/><property name="speed" type="int" value="95"/></properties></tile>
 <tile id="746" probability="0.012"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="747" probability="0.012"><properties><property name="material" value="grass"/></properties></tile>
 <tile id="748" probability="0.012"><properties><property name="material" value="leaves"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <tile id="749" probability="0.012"><properties><property name="material" value="leaves"/></properties><objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
 <wangsets>
  <wangset name="kelp" type="corner" tile="-1">
   <wangcolor name="silt" color="#ff5555" tile="0" probability="1"/>
   <wangcolor name="shell" color="#55c855" tile="156" probability="1"/>
   <wangcolor name="grass" color="#5599ff" tile="312" probability="1"/>
   <wangcolor name="moss" color="#ffcc33" tile="468" probability="1"/>
   <wangcolor name="thicket" color="#bb66dd" tile="624" probability="1"/>
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1" wangid="0,1,0,1,0,1,0,2"/>
   <wangtile tileid="2" wangid="0,1,0,1,0,1,0,3"/>
   <wangtile tileid="3" wangid="0,1,0,1,0,1,0,4"/>
   <wangtile tileid="4" wangid="0,1,0,1,0,1,0,5"/>
   <wangtile tileid="5" wangid="0,2,0,1,0,1,0,1"/>
   <wangtile tileid="6" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="7" wangid="0,2,0,1,0,1,0,3"/>
   <wangtile tileid="8" wangid="0,2,0,1,0,1,0,4"/>
   <wangtile tileid="9" wangid="0,2,0,1,0,1,0,5"/>
   <wangtile tileid="10" wangid="0,3,0,1,0,1,0,1"/>
   <wangtile tileid="11" wangid="0,3,0,1,0,1,0,2"/>
   <wangtile tileid="12" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="13" wangid="0,3,0,1,0,1,0,4"/>
   <wangtile tileid="14" wangid="0,3,0,1,0,1,0,5"/>
   <wangtile tileid="15" wangid="0,4,0,1,0,1,0,1"/>
   <wangtile tileid="16" wangid="0,4,0,1,0,1,0,2"/>
   <wangtile tileid="17" wangid="0,4,0,1,0,1,0,3"/>
   <wangtile tileid="18" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="19" wangid="0,4,0,1,0,1,0,5"/>
   <wangtile tileid="20" wangid="0,5,0,1,0,1,0,1"/>
   <wangtile tileid="21" wangid="0,5,0,1,0,1,0,2"/>
   <wangtile tileid="22" wangid="0,5,0,1,0,1,0,3"/>
   <wangtile tileid="23" wangid="0,5,0,1,0,1,0,4"/>
   <wangtile tileid="24" wangid="0,5,0,1,0,1,0,5"/>
   <wangtile tileid="25" wangid="0,1,0,2,0,1,0,1"/>
   <wangtile tileid="26" wangid="0,1,0,2,0,1,0,2"/>
   <wangtile tileid="27" wangid="0,1,0,2,0,1,0,3"/>
   <wangtile tileid="28" wangid="0,1,0,2,0,1,0,4"/>
   <wangtile tileid="29" wangid="0,1,0,2,0,1,0,5"/>
   <wangtile tileid="30" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="31" wangid="0,2,0,2,0,1,0,2"/>
   <wangtile tileid="32" wangid="0,2,0,2,0,1,0,3"/>
   <wangtile tileid="33" wangid="0,2,0,2,0,1,0,4"/>
   <wangtile tileid="34" wangid="0,2,0,2,0,1,0,5"/>
   <wangtile tileid="35" wangid="0,3,0,2,0,1,0,1"/>
   <wangtile tileid="36" wangid="0,3,0,2,0,1,0,2"/>
   <wangtile tileid="37" wangid="0,3,0,2,0,1,0,3"/>
   <wangtile tileid="38" wangid="0,3,0,2,0,1,0,4"/>
   <wangtile tileid="39" wangid="0,3,0,2,0,1,0,5"/>
   <wangtile tileid="40" wangid="0,4,0,2,0,1,0,1"/>
   <wangtile tileid="41" wangid="0,4,0,2,0,1,0,2"/>
   <wangtile tileid="42" wangid="0,4,0,2,0,1,0,3"/>
   <wangtile tileid="43" wangid="0,4,0,2,0,1,0,4"/>
   <wangtile tileid="44" wangid="0,4,0,2,0,1,0,5"/>
   <wangtile tileid="45" wangid="0,5,0,2,0,1,0,1"/>
   <wangtile tileid="46" wangid="0,5,0,2,0,1,0,2"/>
   <wangtile tileid="47" wangid="0,5,0,2,0,1,0,3"/>
   <wangtile tileid="48" wangid="0,5,0,2,0,1,0,4"/>
   <wangtile tileid="49" wangid="0,5,0,2,0,1,0,5"/>
   <wangtile tileid="50" wangid="0,1,0,3,0,1,0,1"/>
   <wangtile tileid="51" wangid="0,1,0,3,0,1,0,2"/>
   <wangtile tileid="52" wangid="0,1,0,3,0,1,0,3"/>
   <wangtile tileid="53" wangid="0,1,0,3,0,1,0,4"/>
   <wangtile tileid="54" wangid="0,1,0,3,0,1,0,5"/>
   <wangtile tileid="55" wangid="0,2,0,3,0,1,0,1"/>
   <wangtile tileid="56" wangid="0,2,0,3,0,1,0,2"/>
   <wangtile tileid="57" wangid="0,2,0,3,0,1,0,3"/>
   <wangtile tileid="58" wangid="0,2,0,3,0,1,0,4"/>
   <wangtile tileid="59" wangid="0,2,0,3,0,1,0,5"/>
   <wangtile tileid="60" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="61" wangid="0,3,0,3,0,1,0,2"/>
   <wangtile tileid="62" wangid="0,3,0,3,0,1,0,3"/>
   <wangtile tileid="63" wangid="0,3,0,3,0,1,0,4"/>
   <wangtile tileid="64" wangid="0,3,0,3,0,1,0,5"/>
   <wangtile tileid="65" wangid="0,4,0,3,0,1,0,1"/>
   <wangtile tileid="66" wangid="0,4,0,3,0,1,0,2"/>
   <wangtile tileid="67" wangid="0,4,0,3,0,1,0,3"/>
   <wangtile tileid="68" wangid="0,4,0,3,0,1,0,4"/>
   <wangtile tileid="69" wangid="0,4,0,3,0,1,0,5"/>
   <wangtile tileid="70" wangid="0,5,0,3,0,1,0,1"/>
   <wangtile tileid="71" wangid="0,5,0,3,0,1,0,2"/>
   <wangtile tileid="72" wangid="0,5,0,3,0,1,0,3"/>
   <wangtile tileid="73" wangid="0,5,0,3,0,1,0,4"/>
   <wangtile tileid="74" wangid="0,5,0,3,0,1,0,5"/>
   <wangtile tileid="75" wangid="0,1,0,4,0,1,0,1"/>
   <wangtile tileid="76" wangid="0,1,0,4,0,1,0,2"/>
   <wangtile tileid="77" wangid="0,1,0,4,0,1,0,3"/>
   <wangtile tileid="78" wangid="0,1,0,4,0,1,0,4"/>
   <wangtile tileid="79" wangid="0,1,0,4,0,1,0,5"/>
   <wangtile tileid="80" wangid="0,2,0,4,0,1,0,1"/>
   <wangtile tileid="81" wangid="0,2,0,4,0,1,0,2"/>
   <wangtile tileid="82" wangid="0,2,0,4,0,1,0,3"/>
   <wangtile tileid="83" wangid="0,2,0,4,0,1,0,4"/>
   <wangtile tileid="84" wangid="0,2,0,4,0,1,0,5"/>
   <wangtile tileid="85" wangid="0,3,0,4,0,1,0,1"/>
   <wangtile tileid="86" wangid="0,3,0,4,0,1,0,2"/>
   <wangtile tileid="87" wangid="0,3,0,4,0,1,0,3"/>
   <wangtile tileid="88" wangid="0,3,0,4,0,1,0,4"/>
   <wangtile tileid="89" wangid="0,3,0,4,0,1,0,5"/>
   <wangtile tileid="90" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="91" wangid="0,4,0,4,0,1,0,2"/>
   <wangtile tileid="92" wangid="0,4,0,4,0,1,0,3"/>
   <wangtile tileid="93" wangid="0,4,0,4,0,1,0,4"/>
   <wangtile tileid="94" wangid="0,4,0,4,0,1,0,5"/>
   <wangtile tileid="95" wangid="0,5,0,4,0,1,0,1"/>
   <wangtile tileid="96" wangid="0,5,0,4,0,1,0,2"/>
   <wangtile tileid="97" wangid="0,5,0,4,0,1,0,3"/>
   <wangtile tileid="98" wangid="0,5,0,4,0,1,0,4"/>
   <wangtile tileid="99" wangid="0,5,0,4,0,1,0,5"/>
   <wangtile tileid="100" wangid="0,1,0,5,0,1,0,1"/>
   <wangtile tileid="101" wangid="0,1,0,5,0,1,0,2"/>
   <wangtile tileid="102" wangid="0,1,0,5,0,1,0,3"/>
   <wangtile tileid="103" wangid="0,1,0,5,0,1,0,4"/>
   <wangtile tileid="104" wangid="0,1,0,5,0,1,0,5"/>
   <wangtile tileid="105" wangid="0,2,0,5,0,1,0,1"/>
   <wangtile tileid="106" wangid="0,2,0,5,0,1,0,2"/>
   <wangtile tileid="107" wangid="0,2,0,5,0,1,0,3"/>
   <wangtile tileid="108" wangid="0,2,0,5,0,1,0,4"/>
   <wangtile tileid="109" wangid="0,2,0,5,0,1,0,5"/>
   <wangtile tileid="110" wangid="0,3,0,5,0,1,0,1"/>
   <wangtile tileid="111" wangid="0,3,0,5,0,1,0,2"/>
   <wangtile tileid="112" wangid="0,3,0,5,0,1,0,3"/>
   <wangtile tileid="113" wangid="0,3,0,5,0,1,0,4"/>
   <wangtile tileid="114" wangid="0,3,0,5,0,1,0,5"/>
   <wangtile tileid="115" wangid="0,4,0,5,0,1,0,1"/>
   <wangtile tileid="116" wangid="0,4,0,5,0,1,0,2"/>
   <wangtile tileid="117" wangid="0,4,0,5,0,1,0,3"/>
   <wangtile tileid="118" wangid="0,4,0,5,0,1,0,4"/>
   <wangtile tileid="119" wangid="0,4,0,5,0,1,0,5"/>
   <wangtile tileid="120" wangid="0,5,0,5,0,1,0,1"/>
   <wangtile tileid="121" wangid="0,5,0,5,0,1,0,2"/>
   <wangtile tileid="122" wangid="0,5,0,5,0,1,0,3"/>
   <wangtile tileid="123" wangid="0,5,0,5,0,1,0,4"/>
   <wangtile tileid="124" wangid="0,5,0,5,0,1,0,5"/>
   <wangtile tileid="125" wangid="0,1,0,1,0,2,0,1"/>
   <wangtile tileid="126" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="127" wangid="0,1,0,1,0,2,0,3"/>
   <wangtile tileid="128" wangid="0,1,0,1,0,2,0,4"/>
   <wangtile tileid="129" wangid="0,1,0,1,0,2,0,5"/>
   <wangtile tileid="130" wangid="0,2,0,1,0,2,0,1"/>
   <wangtile tileid="131" wangid="0,2,0,1,0,2,0,2"/>
   <wangtile tileid="132" wangid="0,2,0,1,0,2,0,3"/>
   <wangtile tileid="133" wangid="0,2,0,1,0,2,0,4"/>
   <wangtile tileid="134" wangid="0,2,0,1,0,2,0,5"/>
   <wangtile tileid="135" wangid="0,3,0,1,0,2,0,1"/>
   <wangtile tileid="136" wangid="0,3,0,1,0,2,0,2"/>
   <wangtile tileid="137" wangid="0,3,0,1,0,2,0,3"/>
   <wangtile tileid="138" wangid="0,3,0,1,0,2,0,4"/>
   <wangtile tileid="139" wangid="0,3,0,1,0,2,0,5"/>
   <wangtile tileid="140" wangid="0,4,0,1,0,2,0,1"/>
   <wangtile tileid="141" wangid="0,4,0,1,0,2,0,2"/>
   <wangtile tileid="142" wangid="0,4,0,1,0,2,0,3"/>
   <wangtile tileid="143" wangid="0,4,0,1,0,2,0,4"/>
   <wangtile tileid="144" wangid="0,4,0,1,0,2,0,5"/>
   <wangtile tileid="145" wangid="0,5,0,1,0,2,0,1"/>
   <wangtile tileid="146" wangid="0,5,0,1,0,2,0,2"/>
   <wangtile tileid="147" wangid="0,5,0,1,0,2,0,3"/>
   <wangtile tileid="148" wangid="0,5,0,1,0,2,0,4"/>
   <wangtile tileid="149" wangid="0,5,0,1,0,2,0,5"/>
   <wangtile tileid="150" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="151" wangid="0,1,0,2,0,2,0,2"/>
   <wangtile tileid="152" wangid="0,1,0,2,0,2,0,3"/>
   <wangtile tileid="153" wangid="0,1,0,2,0,2,0,4"/>
   <wangtile tileid="154" wangid="0,1,0,2,0,2,0,5"/>
   <wangtile tileid="155" wangid="0,2,0,2,0,2,0,1"/>
   <wangtile tileid="156" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="157" wangid="0,2,0,2,0,2,0,3"/>
   <wangtile tileid="158" wangid="0,2,0,2,0,2,0,4"/>
   <wangtile tileid="159" wangid="0,2,0,2,0,2,0,5"/>
   <wangtile tileid="160" wangid="0,3,0,2,0,2,0,1"/>
   <wangtile tileid="161" wangid="0,3,0,2,0,2,0,2"/>
   <wangtile tileid="162" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="163" wangid="0,3,0,2,0,2,0,4"/>
   <wangtile tileid="164" wangid="0,3,0,2,0,2,0,5"/>
   <wangtile tileid="165" wangid="0,4,0,2,0,2,0,1"/>
   <wangtile tileid="166" wangid="0,4,0,2,0,2,0,2"/>
   <wangtile tileid="167" wangid="0,4,0,2,0,2,0,3"/>
   <wangtile tileid="168" wangid="0,4,0,2,0,2,0,4"/>
   <wangtile tileid="169" wangid="0,4,0,2,0,2,0,5"/>
   <wangtile tileid="170" wangid="0,5,0,2,0,2,0,1"/>
   <wangtile tileid="171" wangid="0,5,0,2,0,2,0,2"/>
   <wangtile tileid="172" wangid="0,5,0,2,0,2,0,3"/>
   <wangtile tileid="173" wangid="0,5,0,2,0,2,0,4"/>
   <wangtile tileid="174" wangid="0,5,0,2,0,2,0,5"/>
   <wangtile tileid="175" wangid="0,1,0,3,0,2,0,1"/>
   <wangtile tileid="176" wangid="0,1,0,3,0,2,0,2"/>
   <wangtile tileid="177" wangid="0,1,0,3,0,2,0,3"/>
   <wangtile tileid="178" wangid="0,1,0,3,0,2,0,4"/>
   <wangtile tileid="179" wangid="0,1,0,3,0,2,0,5"/>
   <wangtile tileid="180" wangid="0,2,0,3,0,2,0,1"/>
   <wangtile tileid="181" wangid="0,2,0,3,0,2,0,2"/>
   <wangtile tileid="182" wangid="0,2,0,3,0,2,0,3"/>
   <wangtile tileid="183" wangid="0,2,0,3,0,2,0,4"/>
   <wangtile tileid="184" wangid="0,2,0,3,0,2,0,5"/>
   <wangtile tileid="185" wangid="0,3,0,3,0,2,0,1"/>
   <wangtile tileid="186" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="187" wangid="0,3,0,3,0,2,0,3"/>
   <wangtile tileid="188" wangid="0,3,0,3,0,2,0,4"/>
   <wangtile tileid="189" wangid="0,3,0,3,0,2,0,5"/>
   <wangtile tileid="190" wangid="0,4,0,3,0,2,0,1"/>
   <wangtile tileid="191" wangid="0,4,0,3,0,2,0,2"/>
   <wangtile tileid="192" wangid="0,4,0,3,0,2,0,3"/>
   <wangtile tileid="193" wangid="0,4,0,3,0,2,0,4"/>
   <wangtile tileid="194" wangid="0,4,0,3,0,2,0,5"/>
   <wangtile tileid="195" wangid="0,5,0,3,0,2,0,1"/>
   <wangtile tileid="196" wangid="0,5,0,3,0,2,0,2"/>
   <wangtile tileid="197" wangid="0,5,0,3,0,2,0,3"/>
   <wangtile tileid="198" wangid="0,5,0,3,0,2,0,4"/>
   <wangtile tileid="199" wangid="0,5,0,3,0,2,0,5"/>
   <wangtile tileid="200" wangid="0,1,0,4,0,2,0,1"/>
   <wangtile tileid="201" wangid="0,1,0,4,0,2,0,2"/>
   <wangtile tileid="202" wangid="0,1,0,4,0,2,0,3"/>
   <wangtile tileid="203" wangid="0,1,0,4,0,2,0,4"/>
   <wangtile tileid="204" wangid="0,1,0,4,0,2,0,5"/>
   <wangtile tileid="205" wangid="0,2,0,4,0,2,0,1"/>
   <wangtile tileid="206" wangid="0,2,0,4,0,2,0,2"/>
   <wangtile tileid="207" wangid="0,2,0,4,0,2,0,3"/>
   <wangtile tileid="208" wangid="0,2,0,4,0,2,0,4"/>
   <wangtile tileid="209" wangid="0,2,0,4,0,2,0,5"/>
   <wangtile tileid="210" wangid="0,3,0,4,0,2,0,1"/>
   <wangtile tileid="211" wangid="0,3,0,4,0,2,0,2"/>
   <wangtile tileid="212" wangid="0,3,0,4,0,2,0,3"/>
   <wangtile tileid="213" wangid="0,3,0,4,0,2,0,4"/>
   <wangtile tileid="214" wangid="0,3,0,4,0,2,0,5"/>
   <wangtile tileid="215" wangid="0,4,0,4,0,2,0,1"/>
   <wangtile tileid="216" wangid="0,4,0,4,0,2,0,2"/>
   <wangtile tileid="217" wangid="0,4,0,4,0,2,0,3"/>
   <wangtile tileid="218" wangid="0,4,0,4,0,2,0,4"/>
   <wangtile tileid="219" wangid="0,4,0,4,0,2,0,5"/>
   <wangtile tileid="220" wangid="0,5,0,4,0,2,0,1"/>
   <wangtile tileid="221" wangid="0,5,0,4,0,2,0,2"/>
   <wangtile tileid="222" wangid="0,5,0,4,0,2,0,3"/>
   <wangtile tileid="223" wangid="0,5,0,4,0,2,0,4"/>
   <wangtile tileid="224" wangid="0,5,0,4,0,2,0,5"/>
   <wangtile tileid="225" wangid="0,1,0,5,0,2,0,1"/>
   <wangtile tileid="226" wangid="0,1,0,5,0,2,0,2"/>
   <wangtile tileid="227" wangid="0,1,0,5,0,2,0,3"/>
   <wangtile tileid="228" wangid="0,1,0,5,0,2,0,4"/>
   <wangtile tileid="229" wangid="0,1,0,5,0,2,0,5"/>
   <wangtile tileid="230" wangid="0,2,0,5,0,2,0,1"/>
   <wangtile tileid="231" wangid="0,2,0,5,0,2,0,2"/>
   <wangtile tileid="232" wangid="0,2,0,5,0,2,0,3"/>
   <wangtile tileid="233" wangid="0,2,0,5,0,2,0,4"/>
   <wangtile tileid="234" wangid="0,2,0,5,0,2,0,5"/>
   <wangtile tileid="235" wangid="0,3,0,5,0,2,0,1"/>
   <wangtile tileid="236" wangid="0,3,0,5,0,2,0,2"/>
   <wangtile tileid="237" wangid="0,3,0,5,0,2,0,3"/>
   <wangtile tileid="238" wangid="0,3,0,5,0,2,0,4"/>
   <wangtile tileid="239" wangid="0,3,0,5,0,2,0,5"/>
   <wangtile tileid="240" wangid="0,4,0,5,0,2,0,1"/>
   <wangtile tileid="241" wangid="0,4,0,5,0,2,0,2"/>
   <wangtile tileid="242" wangid="0,4,0,5,0,2,0,3"/>
   <wangtile tileid="243" wangid="0,4,0,5,0,2,0,4"/>
   <wangtile tileid="244" wangid="0,4,0,5,0,2,0,5"/>
   <wangtile tileid="245" wangid="0,5,0,5,0,2,0,1"/>
   <wangtile tileid="246" wangid="0,5,0,5,0,2,0,2"/>
   <wangtile tileid="247" wangid="0,5,0,5,0,2,0,3"/>
   <wangtile tileid="248" wangid="0,5,0,5,0,2,0,4"/>
   <wangtile tileid="249" wangid="0,5,0,5,0,2,0,5"/>
   <wangtile tileid="250" wangid="0,1,0,1,0,3,0,1"/>
   <wangtile tileid="251" wangid="0,1,0,1,0,3,0,2"/>
   <wangtile tileid="252" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="253" wangid="0,1,0,1,0,3,0,4"/>
   <wangtile tileid="254" wangid="0,1,0,1,0,3,0,5"/>
   <wangtile tileid="255" wangid="0,2,0,1,0,3,0,1"/>
   <wangtile tileid="256" wangid="0,2,0,1,0,3,0,2"/>
   <wangtile tileid="257" wangid="0,2,0,1,0,3,0,3"/>
   <wangtile tileid="258" wangid="0,2,0,1,0,3,0,4"/>
   <wangtile tileid="259" wangid="0,2,0,1,0,3,0,5"/>
   <wangtile tileid="260" wangid="0,3,0,1,0,3,0,1"/>
   <wangtile tileid="261" wangid="0,3,0,1,0,3,0,2"/>
   <wangtile tileid="262" wangid="0,3,0,1,0,3,0,3"/>
   <wangtile tileid="263" wangid="0,3,0,1,0,3,0,4"/>
   <wangtile tileid="264" wangid="0,3,0,1,0,3,0,5"/>
   <wangtile tileid="265" wangid="0,4,0,1,0,3,0,1"/>
   <wangtile tileid="266" wangid="0,4,0,1,0,3,0,2"/>
   <wangtile tileid="267" wangid="0,4,0,1,0,3,0,3"/>
   <wangtile tileid="268" wangid="0,4,0,1,0,3,0,4"/>
   <wangtile tileid="269" wangid="0,4,0,1,0,3,0,5"/>
   <wangtile tileid="270" wangid="0,5,0,1,0,3,0,1"/>
   <wangtile tileid="271" wangid="0,5,0,1,0,3,0,2"/>
   <wangtile tileid="272" wangid="0,5,0,1,0,3,0,3"/>
   <wangtile tileid="273" wangid="0,5,0,1,0,3,0,4"/>
   <wangtile tileid="274" wangid="0,5,0,1,0,3,0,5"/>
   <wangtile tileid="275" wangid="0,1,0,2,0,3,0,1"/>
   <wangtile tileid="276" wangid="0,1,0,2,0,3,0,2"/>
   <wangtile tileid="277" wangid="0,1,0,2,0,3,0,3"/>
   <wangtile tileid="278" wangid="0,1,0,2,0,3,0,4"/>
   <wangtile tileid="279" wangid="0,1,0,2,0,3,0,5"/>
   <wangtile tileid="280" wangid="0,2,0,2,0,3,0,1"/>
   <wangtile tileid="281" wangid="0,2,0,2,0,3,0,2"/>
   <wangtile tileid="282" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="283" wangid="0,2,0,2,0,3,0,4"/>
   <wangtile tileid="284" wangid="0,2,0,2,0,3,0,5"/>
   <wangtile tileid="285" wangid="0,3,0,2,0,3,0,1"/>
   <wangtile tileid="286" wangid="0,3,0,2,0,3,0,2"/>
   <wangtile tileid="287" wangid="0,3,0,2,0,3,0,3"/>
   <wangtile tileid="288" wangid="0,3,0,2,0,3,0,4"/>
   <wangtile tileid="289" wangid="0,3,0,2,0,3,0,5"/>
   <wangtile tileid="290" wangid="0,4,0,2,0,3,0,1"/>
   <wangtile tileid="291" wangid="0,4,0,2,0,3,0,2"/>
   <wangtile tileid="292" wangid="0,4,0,2,0,3,0,3"/>
   <wangtile tileid="293" wangid="0,4,0,2,0,3,0,4"/>
   <wangtile tileid="294" wangid="0,4,0,2,0,3,0,5"/>
   <wangtile tileid="295" wangid="0,5,0,2,0,3,0,1"/>
   <wangtile tileid="296" wangid="0,5,0,2,0,3,0,2"/>
   <wangtile tileid="297" wangid="0,5,0,2,0,3,0,3"/>
   <wangtile tileid="298" wangid="0,5,0,2,0,3,0,4"/>
   <wangtile tileid="299" wangid="0,5,0,2,0,3,0,5"/>
   <wangtile tileid="300" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="301" wangid="0,1,0,3,0,3,0,2"/>
   <wangtile tileid="302" wangid="0,1,0,3,0,3,0,3"/>
   <wangtile tileid="303" wangid="0,1,0,3,0,3,0,4"/>
   <wangtile tileid="304" wangid="0,1,0,3,0,3,0,5"/>
   <wangtile tileid="305" wangid="0,2,0,3,0,3,0,1"/>
   <wangtile tileid="306" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="307" wangid="0,2,0,3,0,3,0,3"/>
   <wangtile tileid="308" wangid="0,2,0,3,0,3,0,4"/>
   <wangtile tileid="309" wangid="0,2,0,3,0,3,0,5"/>
   <wangtile tileid="310" wangid="0,3,0,3,0,3,0,1"/>
   <wangtile tileid="311" wangid="0,3,0,3,0,3,0,2"/>
   <wangtile tileid="312" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="313" wangid="0,3,0,3,0,3,0,4"/>
   <wangtile tileid="314" wangid="0,3,0,3,0,3,0,5"/>
   <wangtile tileid="315" wangid="0,4,0,3,0,3,0,1"/>
   <wangtile tileid="316" wangid="0,4,0,3,0,3,0,2"/>
   <wangtile tileid="317" wangid="0,4,0,3,0,3,0,3"/>
   <wangtile tileid="318" wangid="0,4,0,3,0,3,0,4"/>
   <wangtile tileid="319" wangid="0,4,0,3,0,3,0,5"/>
   <wangtile tileid="320" wangid="0,5,0,3,0,3,0,1"/>
   <wangtile tileid="321" wangid="0,5,0,3,0,3,0,2"/>
   <wangtile tileid="322" wangid="0,5,0,3,0,3,0,3"/>
   <wangtile tileid="323" wangid="0,5,0,3,0,3,0,4"/>
   <wangtile tileid="324" wangid="0,5,0,3,0,3,0,5"/>
   <wangtile tileid="325" wangid="0,1,0,4,0,3,0,1"/>
   <wangtile tileid="326" wangid="0,1,0,4,0,3,0,2"/>
   <wangtile tileid="327" wangid="0,1,0,4,0,3,0,3"/>
   <wangtile tileid="328" wangid="0,1,0,4,0,3,0,4"/>
   <wangtile tileid="329" wangid="0,1,0,4,0,3,0,5"/>
   <wangtile tileid="330" wangid="0,2,0,4,0,3,0,1"/>
   <wangtile tileid="331" wangid="0,2,0,4,0,3,0,2"/>
   <wangtile tileid="332" wangid="0,2,0,4,0,3,0,3"/>
   <wangtile tileid="333" wangid="0,2,0,4,0,3,0,4"/>
   <wangtile tileid="334" wangid="0,2,0,4,0,3,0,5"/>
   <wangtile tileid="335" wangid="0,3,0,4,0,3,0,1"/>
   <wangtile tileid="336" wangid="0,3,0,4,0,3,0,2"/>
   <wangtile tileid="337" wangid="0,3,0,4,0,3,0,3"/>
   <wangtile tileid="338" wangid="0,3,0,4,0,3,0,4"/>
   <wangtile tileid="339" wangid="0,3,0,4,0,3,0,5"/>
   <wangtile tileid="340" wangid="0,4,0,4,0,3,0,1"/>
   <wangtile tileid="341" wangid="0,4,0,4,0,3,0,2"/>
   <wangtile tileid="342" wangid="0,4,0,4,0,3,0,3"/>
   <wangtile tileid="343" wangid="0,4,0,4,0,3,0,4"/>
   <wangtile tileid="344" wangid="0,4,0,4,0,3,0,5"/>
   <wangtile tileid="345" wangid="0,5,0,4,0,3,0,1"/>
   <wangtile tileid="346" wangid="0,5,0,4,0,3,0,2"/>
   <wangtile tileid="347" wangid="0,5,0,4,0,3,0,3"/>
   <wangtile tileid="348" wangid="0,5,0,4,0,3,0,4"/>
   <wangtile tileid="349" wangid="0,5,0,4,0,3,0,5"/>
   <wangtile tileid="350" wangid="0,1,0,5,0,3,0,1"/>
   <wangtile tileid="351" wangid="0,1,0,5,0,3,0,2"/>
   <wangtile tileid="352" wangid="0,1,0,5,0,3,0,3"/>
   <wangtile tileid="353" wangid="0,1,0,5,0,3,0,4"/>
   <wangtile tileid="354" wangid="0,1,0,5,0,3,0,5"/>
   <wangtile tileid="355" wangid="0,2,0,5,0,3,0,1"/>
   <wangtile tileid="356" wangid="0,2,0,5,0,3,0,2"/>
   <wangtile tileid="357" wangid="0,2,0,5,0,3,0,3"/>
   <wangtile tileid="358" wangid="0,2,0,5,0,3,0,4"/>
   <wangtile tileid="359" wangid="0,2,0,5,0,3,0,5"/>
   <wangtile tileid="360" wangid="0,3,0,5,0,3,0,1"/>
   <wangtile tileid="361" wangid="0,3,0,5,0,3,0,2"/>
   <wangtile tileid="362" wangid="0,3,0,5,0,3,0,3"/>
   <wangtile tileid="363" wangid="0,3,0,5,0,3,0,4"/>
   <wangtile tileid="364" wangid="0,3,0,5,0,3,0,5"/>
   <wangtile tileid="365" wangid="0,4,0,5,0,3,0,1"/>
   <wangtile tileid="366" wangid="0,4,0,5,0,3,0,2"/>
   <wangtile tileid="367" wangid="0,4,0,5,0,3,0,3"/>
   <wangtile tileid="368" wangid="0,4,0,5,0,3,0,4"/>
   <wangtile tileid="369" wangid="0,4,0,5,0,3,0,5"/>
   <wangtile tileid="370" wangid="0,5,0,5,0,3,0,1"/>
   <wangtile tileid="371" wangid="0,5,0,5,0,3,0,2"/>
   <wangtile tileid="372" wangid="0,5,0,5,0,3,0,3"/>
   <wangtile tileid="373" wangid="0,5,0,5,0,3,0,4"/>
   <wangtile tileid="374" wangid="0,5,0,5,0,3,0,5"/>
   <wangtile tileid="375" wangid="0,1,0,1,0,4,0,1"/>
   <wangtile tileid="376" wangid="0,1,0,1,0,4,0,2"/>
   <wangtile tileid="377" wangid="0,1,0,1,0,4,0,3"/>
   <wangtile tileid="378" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="379" wangid="0,1,0,1,0,4,0,5"/>
   <wangtile tileid="380" wangid="0,2,0,1,0,4,0,1"/>
   <wangtile tileid="381" wangid="0,2,0,1,0,4,0,2"/>
   <wangtile tileid="382" wangid="0,2,0,1,0,4,0,3"/>
   <wangtile tileid="383" wangid="0,2,0,1,0,4,0,4"/>
   <wangtile tileid="384" wangid="0,2,0,1,0,4,0,5"/>
   <wangtile tileid="385" wangid="0,3,0,1,0,4,0,1"/>
   <wangtile tileid="386" wangid="0,3,0,1,0,4,0,2"/>
   <wangtile tileid="387" wangid="0,3,0,1,0,4,0,3"/>
   <wangtile tileid="388" wangid="0,3,0,1,0,4,0,4"/>
   <wangtile tileid="389" wangid="0,3,0,1,0,4,0,5"/>
   <wangtile tileid="390" wangid="0,4,0,1,0,4,0,1"/>
   <wangtile tileid="391" wangid="0,4,0,1,0,4,0,2"/>
   <wangtile tileid="392" wangid="0,4,0,1,0,4,0,3"/>
   <wangtile tileid="393" wangid="0,4,0,1,0,4,0,4"/>
   <wangtile tileid="394" wangid="0,4,0,1,0,4,0,5"/>
   <wangtile tileid="395" wangid="0,5,0,1,0,4,0,1"/>
   <wangtile tileid="396" wangid="0,5,0,1,0,4,0,2"/>
   <wangtile tileid="397" wangid="0,5,0,1,0,4,0,3"/>
   <wangtile tileid="398" wangid="0,5,0,1,0,4,0,4"/>
   <wangtile tileid="399" wangid="0,5,0,1,0,4,0,5"/>
   <wangtile tileid="400" wangid="0,1,0,2,0,4,0,1"/>
   <wangtile tileid="401" wangid="0,1,0,2,0,4,0,2"/>
   <wangtile tileid="402" wangid="0,1,0,2,0,4,0,3"/>
   <wangtile tileid="403" wangid="0,1,0,2,0,4,0,4"/>
   <wangtile tileid="404" wangid="0,1,0,2,0,4,0,5"/>
   <wangtile tileid="405" wangid="0,2,0,2,0,4,0,1"/>
   <wangtile tileid="406" wangid="0,2,0,2,0,4,0,2"/>
   <wangtile tileid="407" wangid="0,2,0,2,0,4,0,3"/>
   <wangtile tileid="408" wangid="0,2,0,2,0,4,0,4"/>
   <wangtile tileid="409" wangid="0,2,0,2,0,4,0,5"/>
   <wangtile tileid="410" wangid="0,3,0,2,0,4,0,1"/>
   <wangtile tileid="411" wangid="0,3,0,2,0,4,0,2"/>
   <wangtile tileid="412" wangid="0,3,0,2,0,4,0,3"/>
   <wangtile tileid="413" wangid="0,3,0,2,0,4,0,4"/>
   <wangtile tileid="414" wangid="0,3,0,2,0,4,0,5"/>
   <wangtile tileid="415" wangid="0,4,0,2,0,4,0,1"/>
   <wangtile tileid="416" wangid="0,4,0,2,0,4,0,2"/>
   <wangtile tileid="417" wangid="0,4,0,2,0,4,0,3"/>
   <wangtile tileid="418" wangid="0,4,0,2,0,4,0,4"/>
   <wangtile tileid="419" wangid="0,4,0,2,0,4,0,5"/>
   <wangtile tileid="420" wangid="0,5,0,2,0,4,0,1"/>
   <wangtile tileid="421" wangid="0,5,0,2,0,4,0,2"/>
   <wangtile tileid="422" wangid="0,5,0,2,0,4,0,3"/>
   <wangtile tileid="423" wangid="0,5,0,2,0,4,0,4"/>
   <wangtile tileid="424" wangid="0,5,0,2,0,4,0,5"/>
   <wangtile tileid="425" wangid="0,1,0,3,0,4,0,1"/>
   <wangtile tileid="426" wangid="0,1,0,3,0,4,0,2"/>
   <wangtile tileid="427" wangid="0,1,0,3,0,4,0,3"/>
   <wangtile tileid="428" wangid="0,1,0,3,0,4,0,4"/>
   <wangtile tileid="429" wangid="0,1,0,3,0,4,0,5"/>
   <wangtile tileid="430" wangid="0,2,0,3,0,4,0,1"/>
   <wangtile tileid="431" wangid="0,2,0,3,0,4,0,2"/>
   <wangtile tileid="432" wangid="0,2,0,3,0,4,0,3"/>
   <wangtile tileid="433" wangid="0,2,0,3,0,4,0,4"/>
   <wangtile tileid="434" wangid="0,2,0,3,0,4,0,5"/>
   <wangtile tileid="435" wangid="0,3,0,3,0,4,0,1"/>
   <wangtile tileid="436" wangid="0,3,0,3,0,4,0,2"/>
   <wangtile tileid="437" wangid="0,3,0,3,0,4,0,3"/>
   <wangtile tileid="438" wangid="0,3,0,3,0,4,0,4"/>
   <wangtile tileid="439" wangid="0,3,0,3,0,4,0,5"/>
   <wangtile tileid="440" wangid="0,4,0,3,0,4,0,1"/>
   <wangtile tileid="441" wangid="0,4,0,3,0,4,0,2"/>
   <wangtile tileid="442" wangid="0,4,0,3,0,4,0,3"/>
   <wangtile tileid="443" wangid="0,4,0,3,0,4,0,4"/>
   <wangtile tileid="444" wangid="0,4,0,3,0,4,0,5"/>
   <wangtile tileid="445" wangid="0,5,0,3,0,4,0,1"/>
   <wangtile tileid="446" wangid="0,5,0,3,0,4,0,2"/>
   <wangtile tileid="447" wangid="0,5,0,3,0,4,0,3"/>
   <wangtile tileid="448" wangid="0,5,0,3,0,4,0,4"/>
   <wangtile tileid="449" wangid="0,5,0,3,0,4,0,5"/>
   <wangtile tileid="450" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="451" wangid="0,1,0,4,0,4,0,2"/>
   <wangtile tileid="452" wangid="0,1,0,4,0,4,0,3"/>
   <wangtile tileid="453" wangid="0,1,0,4,0,4,0,4"/>
   <wangtile tileid="454" wangid="0,1,0,4,0,4,0,5"/>
   <wangtile tileid="455" wangid="0,2,0,4,0,4,0,1"/>
   <wangtile tileid="456" wangid="0,2,0,4,0,4,0,2"/>
   <wangtile tileid="457" wangid="0,2,0,4,0,4,0,3"/>
   <wangtile tileid="458" wangid="0,2,0,4,0,4,0,4"/>
   <wangtile tileid="459" wangid="0,2,0,4,0,4,0,5"/>
   <wangtile tileid="460" wangid="0,3,0,4,0,4,0,1"/>
   <wangtile tileid="461" wangid="0,3,0,4,0,4,0,2"/>
   <wangtile tileid="462" wangid="0,3,0,4,0,4,0,3"/>
   <wangtile tileid="463" wangid="0,3,0,4,0,4,0,4"/>
   <wangtile tileid="464" wangid="0,3,0,4,0,4,0,5"/>
   <wangtile tileid="465" wangid="0,4,0,4,0,4,0,1"/>
   <wangtile tileid="466" wangid="0,4,0,4,0,4,0,2"/>
   <wangtile tileid="467" wangid="0,4,0,4,0,4,0,3"/>
   <wangtile tileid="468" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="469" wangid="0,4,0,4,0,4,0,5"/>
   <wangtile tileid="470" wangid="0,5,0,4,0,4,0,1"/>
   <wangtile tileid="471" wangid="0,5,0,4,0,4,0,2"/>
   <wangtile tileid="472" wangid="0,5,0,4,0,4,0,3"/>
   <wangtile tileid="473" wangid="0,5,0,4,0,4,0,4"/>
   <wangtile tileid="474" wangid="0,5,0,4,0,4,0,5"/>
   <wangtile tileid="475" wangid="0,1,0,5,0,4,0,1"/>
   <wangtile tileid="476" wangid="0,1,0,5,0,4,0,2"/>
   <wangtile tileid="477" wangid="0,1,0,5,0,4,0,3"/>
   <wangtile tileid="478" wangid="0,1,0,5,0,4,0,4"/>
   <wangtile tileid="479" wangid="0,1,0,5,0,4,0,5"/>
   <wangtile tileid="480" wangid="0,2,0,5,0,4,0,1"/>
   <wangtile tileid="481" wangid="0,2,0,5,0,4,0,2"/>
   <wangtile tileid="482" wangid="0,2,0,5,0,4,0,3"/>
   <wangtile tileid="483" wangid="0,2,0,5,0,4,0,4"/>
   <wangtile tileid="484" wangid="0,2,0,5,0,4,0,5"/>
   <wangtile tileid="485" wangid="0,3,0,5,0,4,0,1"/>
   <wangtile tileid="486" wangid="0,3,0,5,0,4,0,2"/>
   <wangtile tileid="487" wangid="0,3,0,5,0,4,0,3"/>
   <wangtile tileid="488" wangid="0,3,0,5,0,4,0,4"/>
   <wangtile tileid="489" wangid="0,3,0,5,0,4,0,5"/>
   <wangtile tileid="490" wangid="0,4,0,5,0,4,0,1"/>
   <wangtile tileid="491" wangid="0,4,0,5,0,4,0,2"/>
   <wangtile tileid="492" wangid="0,4,0,5,0,4,0,3"/>
   <wangtile tileid="493" wangid="0,4,0,5,0,4,0,4"/>
   <wangtile tileid="494" wangid="0,4,0,5,0,4,0,5"/>
   <wangtile tileid="495" wangid="0,5,0,5,0,4,0,1"/>
   <wangtile tileid="496" wangid="0,5,0,5,0,4,0,2"/>
   <wangtile tileid="497" wangid="0,5,0,5,0,4,0,3"/>
   <wangtile tileid="498" wangid="0,5,0,5,0,4,0,4"/>
   <wangtile tileid="499" wangid="0,5,0,5,0,4,0,5"/>
   <wangtile tileid="500" wangid="0,1,0,1,0,5,0,1"/>
   <wangtile tileid="501" wangid="0,1,0,1,0,5,0,2"/>
   <wangtile tileid="502" wangid="0,1,0,1,0,5,0,3"/>
   <wangtile tileid="503" wangid="0,1,0,1,0,5,0,4"/>
   <wangtile tileid="504" wangid="0,1,0,1,0,5,0,5"/>
   <wangtile tileid="505" wangid="0,2,0,1,0,5,0,1"/>
   <wangtile tileid="506" wangid="0,2,0,1,0,5,0,2"/>
   <wangtile tileid="507" wangid="0,2,0,1,0,5,0,3"/>
   <wangtile tileid="508" wangid="0,2,0,1,0,5,0,4"/>
   <wangtile tileid="509" wangid="0,2,0,1,0,5,0,5"/>
   <wangtile tileid="510" wangid="0,3,0,1,0,5,0,1"/>
   <wangtile tileid="511" wangid="0,3,0,1,0,5,0,2"/>
   <wangtile tileid="512" wangid="0,3,0,1,0,5,0,3"/>
   <wangtile tileid="513" wangid="0,3,0,1,0,5,0,4"/>
   <wangtile tileid="514" wangid="0,3,0,1,0,5,0,5"/>
   <wangtile tileid="515" wangid="0,4,0,1,0,5,0,1"/>
   <wangtile tileid="516" wangid="0,4,0,1,0,5,0,2"/>
   <wangtile tileid="517" wangid="0,4,0,1,0,5,0,3"/>
   <wangtile tileid="518" wangid="0,4,0,1,0,5,0,4"/>
   <wangtile tileid="519" wangid="0,4,0,1,0,5,0,5"/>
   <wangtile tileid="520" wangid="0,5,0,1,0,5,0,1"/>
   <wangtile tileid="521" wangid="0,5,0,1,0,5,0,2"/>
   <wangtile tileid="522" wangid="0,5,0,1,0,5,0,3"/>
   <wangtile tileid="523" wangid="0,5,0,1,0,5,0,4"/>
   <wangtile tileid="524" wangid="0,5,0,1,0,5,0,5"/>
   <wangtile tileid="525" wangid="0,1,0,2,0,5,0,1"/>
   <wangtile tileid="526" wangid="0,1,0,2,0,5,0,2"/>
   <wangtile tileid="527" wangid="0,1,0,2,0,5,0,3"/>
   <wangtile tileid="528" wangid="0,1,0,2,0,5,0,4"/>
   <wangtile tileid="529" wangid="0,1,0,2,0,5,0,5"/>
   <wangtile tileid="530" wangid="0,2,0,2,0,5,0,1"/>
   <wangtile tileid="531" wangid="0,2,0,2,0,5,0,2"/>
   <wangtile tileid="532" wangid="0,2,0,2,0,5,0,3"/>
   <wangtile tileid="533" wangid="0,2,0,2,0,5,0,4"/>
   <wangtile tileid="534" wangid="0,2,0,2,0,5,0,5"/>
   <wangtile tileid="535" wangid="0,3,0,2,0,5,0,1"/>
   <wangtile tileid="536" wangid="0,3,0,2,0,5,0,2"/>
   <wangtile tileid="537" wangid="0,3,0,2,0,5,0,3"/>
   <wangtile tileid="538" wangid="0,3,0,2,0,5,0,4"/>
   <wangtile tileid="539" wangid="0,3,0,2,0,5,0,5"/>
   <wangtile tileid="540" wangid="0,4,0,2,0,5,0,1"/>
   <wangtile tileid="541" wangid="0,4,0,2,0,5,0,2"/>
   <wangtile tileid="542" wangid="0,4,0,2,0,5,0,3"/>
   <wangtile tileid="543" wangid="0,4,0,2,0,5,0,4"/>
   <wangtile tileid="544" wangid="0,4,0,2,0,5,0,5"/>
   <wangtile tileid="545" wangid="0,5,0,2,0,5,0,1"/>
   <wangtile tileid="546" wangid="0,5,0,2,0,5,0,2"/>
   <wangtile tileid="547" wangid="0,5,0,2,0,5,0,3"/>
   <wangtile tileid="548" wangid="0,5,0,2,0,5,0,4"/>
   <wangtile tileid="549" wangid="0,5,0,2,0,5,0,5"/>
   <wangtile tileid="550" wangid="0,1,0,3,0,5,0,1"/>
   <wangtile tileid="551" wangid="0,1,0,3,0,5,0,2"/>
   <wangtile tileid="552" wangid="0,1,0,3,0,5,0,3"/>
   <wangtile tileid="553" wangid="0,1,0,3,0,5,0,4"/>
   <wangtile tileid="554" wangid="0,1,0,3,0,5,0,5"/>
   <wangtile tileid="555" wangid="0,2,0,3,0,5,0,1"/>
   <wangtile tileid="556" wangid="0,2,0,3,0,5,0,2"/>
   <wangtile tileid="557" wangid="0,2,0,3,0,5,0,3"/>
   <wangtile tileid="558" wangid="0,2,0,3,0,5,0,4"/>
   <wangtile tileid="559" wangid="0,2,0,3,0,5,0,5"/>
   <wangtile tileid="560" wangid="0,3,0,3,0,5,0,1"/>
   <wangtile tileid="561" wangid="0,3,0,3,0,5,0,2"/>
   <wangtile tileid="562" wangid="0,3,0,3,0,5,0,3"/>
   <wangtile tileid="563" wangid="0,3,0,3,0,5,0,4"/>
   <wangtile tileid="564" wangid="0,3,0,3,0,5,0,5"/>
   <wangtile tileid="565" wangid="0,4,0,3,0,5,0,1"/>
   <wangtile tileid="566" wangid="0,4,0,3,0,5,0,2"/>
   <wangtile tileid="567" wangid="0,4,0,3,0,5,0,3"/>
   <wangtile tileid="568" wangid="0,4,0,3,0,5,0,4"/>
   <wangtile tileid="569" wangid="0,4,0,3,0,5,0,5"/>
   <wangtile tileid="570" wangid="0,5,0,3,0,5,0,1"/>
   <wangtile tileid="571" wangid="0,5,0,3,0,5,0,2"/>
   <wangtile tileid="572" wangid="0,5,0,3,0,5,0,3"/>
   <wangtile tileid="573" wangid="0,5,0,3,0,5,0,4"/>
   <wangtile tileid="574" wangid="0,5,0,3,0,5,0,5"/>
   <wangtile tileid="575" wangid="0,1,0,4,0,5,0,1"/>
   <wangtile tileid="576" wangid="0,1,0,4,0,5,0,2"/>
   <wangtile tileid="577" wangid="0,1,0,4,0,5,0,3"/>
   <wangtile tileid="578" wangid="0,1,0,4,0,5,0,4"/>
   <wangtile tileid="579" wangid="0,1,0,4,0,5,0,5"/>
   <wangtile tileid="580" wangid="0,2,0,4,0,5,0,1"/>
   <wangtile tileid="581" wangid="0,2,0,4,0,5,0,2"/>
   <wangtile tileid="582" wangid="0,2,0,4,0,5,0,3"/>
   <wangtile tileid="583" wangid="0,2,0,4,0,5,0,4"/>
   <wangtile tileid="584" wangid="0,2,0,4,0,5,0,5"/>
   <wangtile tileid="585" wangid="0,3,0,4,0,5,0,1"/>
   <wangtile tileid="586" wangid="0,3,0,4,0,5,0,2"/>
   <wangtile tileid="587" wangid="0,3,0,4,0,5,0,3"/>
   <wangtile tileid="588" wangid="0,3,0,4,0,5,0,4"/>
   <wangtile tileid="589" wangid="0,3,0,4,0,5,0,5"/>
   <wangtile tileid="590" wangid="0,4,0,4,0,5,0,1"/>
   <wangtile tileid="591" wangid="0,4,0,4,0,5,0,2"/>
   <wangtile tileid="592" wangid="0,4,0,4,0,5,0,3"/>
   <wangtile tileid="593" wangid="0,4,0,4,0,5,0,4"/>
   <wangtile tileid="594" wangid="0,4,0,4,0,5,0,5"/>
   <wangtile tileid="595" wangid="0,5,0,4,0,5,0,1"/>
   <wangtile tileid="596" wangid="0,5,0,4,0,5,0,2"/>
   <wangtile tileid="597" wangid="0,5,0,4,0,5,0,3"/>
   <wangtile tileid="598" wangid="0,5,0,4,0,5,0,4"/>
   <wangtile tileid="599" wangid="0,5,0,4,0,5,0,5"/>
   <wangtile tileid="600" wangid="0,1,0,5,0,5,0,1"/>
   <wangtile tileid="601" wangid="0,1,0,5,0,5,0,2"/>
   <wangtile tileid="602" wangid="0,1,0,5,0,5,0,3"/>
   <wangtile tileid="603" wangid="0,1,0,5,0,5,0,4"/>
   <wangtile tileid="604" wangid="0,1,0,5,0,5,0,5"/>
   <wangtile tileid="605" wangid="0,2,0,5,0,5,0,1"/>
   <wangtile tileid="606" wangid="0,2,0,5,0,5,0,2"/>
   <wangtile tileid="607" wangid="0,2,0,5,0,5,0,3"/>
   <wangtile tileid="608" wangid="0,2,0,5,0,5,0,4"/>
   <wangtile tileid="609" wangid="0,2,0,5,0,5,0,5"/>
   <wangtile tileid="610" wangid="0,3,0,5,0,5,0,1"/>
   <wangtile tileid="611" wangid="0,3,0,5,0,5,0,2"/>
   <wangtile tileid="612" wangid="0,3,0,5,0,5,0,3"/>
   <wangtile tileid="613" wangid="0,3,0,5,0,5,0,4"/>
   <wangtile tileid="614" wangid="0,3,0,5,0,5,0,5"/>
   <wangtile tileid="615" wangid="0,4,0,5,0,5,0,1"/>
   <wangtile tileid="616" wangid="0,4,0,5,0,5,0,2"/>
   <wangtile tileid="617" wangid="0,4,0,5,0,5,0,3"/>
   <wangtile tileid="618" wangid="0,4,0,5,0,5,0,4"/>
   <wangtile tileid="619" wangid="0,4,0,5,0,5,0,5"/>
   <wangtile tileid="620" wangid="0,5,0,5,0,5,0,1"/>
   <wangtile tileid="621" wangid="0,5,0,5,0,5,0,2"/>
   <wangtile tileid="622" wangid="0,5,0,5,0,5,0,3"/>
   <wangtile tileid="623" wangid="0,5,0,5,0,5,0,4"/>
   <wangtile tileid="624" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="625" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="626" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="627" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="628" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="629" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="630" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="631" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="632" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="633" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="634" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="635" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="636" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="637" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="638" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="639" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="640" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="641" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="642" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="643" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="644" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="645" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="646" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="647" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="648" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="649" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="650" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="651" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="652" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="653" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="654" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="655" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="656" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="657" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="658" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="659" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="660" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="661" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="662" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="663" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="664" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="665" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="666" wangid="0,1,0,5,0,5,0,1"/>
   <wangtile tileid="667" wangid="0,5,0,5,0,1,0,1"/>
   <wangtile tileid="668" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="669" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="670" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="671" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="672" wangid="0,2,0,4,0,4,0,2"/>
   <wangtile tileid="673" wangid="0,4,0,4,0,2,0,2"/>
   <wangtile tileid="674" wangid="0,2,0,5,0,5,0,2"/>
   <wangtile tileid="675" wangid="0,5,0,5,0,2,0,2"/>
   <wangtile tileid="676" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="677" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="678" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="679" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="680" wangid="0,3,0,4,0,4,0,3"/>
   <wangtile tileid="681" wangid="0,4,0,4,0,3,0,3"/>
   <wangtile tileid="682" wangid="0,3,0,5,0,5,0,3"/>
   <wangtile tileid="683" wangid="0,5,0,5,0,3,0,3"/>
   <wangtile tileid="684" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="685" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="686" wangid="0,4,0,2,0,2,0,4"/>
   <wangtile tileid="687" wangid="0,2,0,2,0,4,0,4"/>
   <wangtile tileid="688" wangid="0,4,0,3,0,3,0,4"/>
   <wangtile tileid="689" wangid="0,3,0,3,0,4,0,4"/>
   <wangtile tileid="690" wangid="0,4,0,5,0,5,0,4"/>
   <wangtile tileid="691" wangid="0,5,0,5,0,4,0,4"/>
   <wangtile tileid="692" wangid="0,5,0,1,0,1,0,5"/>
   <wangtile tileid="693" wangid="0,1,0,1,0,5,0,5"/>
   <wangtile tileid="694" wangid="0,5,0,2,0,2,0,5"/>
   <wangtile tileid="695" wangid="0,2,0,2,0,5,0,5"/>
   <wangtile tileid="696" wangid="0,5,0,3,0,3,0,5"/>
   <wangtile tileid="697" wangid="0,3,0,3,0,5,0,5"/>
   <wangtile tileid="698" wangid="0,5,0,4,0,4,0,5"/>
   <wangtile tileid="699" wangid="0,4,0,4,0,5,0,5"/>
   <wangtile tileid="700" wangid="0,1,0,2,0,2,0,1"/>
   <wangtile tileid="701" wangid="0,2,0,2,0,1,0,1"/>
   <wangtile tileid="702" wangid="0,1,0,3,0,3,0,1"/>
   <wangtile tileid="703" wangid="0,3,0,3,0,1,0,1"/>
   <wangtile tileid="704" wangid="0,1,0,4,0,4,0,1"/>
   <wangtile tileid="705" wangid="0,4,0,4,0,1,0,1"/>
   <wangtile tileid="706" wangid="0,1,0,5,0,5,0,1"/>
   <wangtile tileid="707" wangid="0,5,0,5,0,1,0,1"/>
   <wangtile tileid="708" wangid="0,2,0,1,0,1,0,2"/>
   <wangtile tileid="709" wangid="0,1,0,1,0,2,0,2"/>
   <wangtile tileid="710" wangid="0,2,0,3,0,3,0,2"/>
   <wangtile tileid="711" wangid="0,3,0,3,0,2,0,2"/>
   <wangtile tileid="712" wangid="0,2,0,4,0,4,0,2"/>
   <wangtile tileid="713" wangid="0,4,0,4,0,2,0,2"/>
   <wangtile tileid="714" wangid="0,2,0,5,0,5,0,2"/>
   <wangtile tileid="715" wangid="0,5,0,5,0,2,0,2"/>
   <wangtile tileid="716" wangid="0,3,0,1,0,1,0,3"/>
   <wangtile tileid="717" wangid="0,1,0,1,0,3,0,3"/>
   <wangtile tileid="718" wangid="0,3,0,2,0,2,0,3"/>
   <wangtile tileid="719" wangid="0,2,0,2,0,3,0,3"/>
   <wangtile tileid="720" wangid="0,3,0,4,0,4,0,3"/>
   <wangtile tileid="721" wangid="0,4,0,4,0,3,0,3"/>
   <wangtile tileid="722" wangid="0,3,0,5,0,5,0,3"/>
   <wangtile tileid="723" wangid="0,5,0,5,0,3,0,3"/>
   <wangtile tileid="724" wangid="0,4,0,1,0,1,0,4"/>
   <wangtile tileid="725" wangid="0,1,0,1,0,4,0,4"/>
   <wangtile tileid="726" wangid="0,4,0,2,0,2,0,4"/>
   <wangtile tileid="727" wangid="0,2,0,2,0,4,0,4"/>
   <wangtile tileid="728" wangid="0,4,0,3,0,3,0,4"/>
   <wangtile tileid="729" wangid="0,3,0,3,0,4,0,4"/>
   <wangtile tileid="730" wangid="0,4,0,5,0,5,0,4"/>
   <wangtile tileid="731" wangid="0,5,0,5,0,4,0,4"/>
   <wangtile tileid="732" wangid="0,5,0,1,0,1,0,5"/>
   <wangtile tileid="733" wangid="0,1,0,1,0,5,0,5"/>
   <wangtile tileid="734" wangid="0,5,0,2,0,2,0,5"/>
   <wangtile tileid="735" wangid="0,2,0,2,0,5,0,5"/>
   <wangtile tileid="736" wangid="0,5,0,3,0,3,0,5"/>
   <wangtile tileid="737" wangid="0,3,0,3,0,5,0,5"/>
   <wangtile tileid="738" wangid="0,5,0,4,0,4,0,5"/>
   <wangtile tileid="739" wangid="0,4,0,4,0,5,0,5"/>
   <wangtile tileid="740" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="741" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="742" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="743" wangid="0,2,0,2,0,2,0,2"/>
   <wangtile tileid="744" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="745" wangid="0,3,0,3,0,3,0,3"/>
   <wangtile tileid="746" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="747" wangid="0,4,0,4,0,4,0,4"/>
   <wangtile tileid="748" wangid="0,5,0,5,0,5,0,5"/>
   <wangtile tileid="749" wangid="0,5,0,5,0,5,0,5"/>
  </wangset>
 </wangsets>
</tileset>
