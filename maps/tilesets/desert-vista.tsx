<?xml version="1.0" encoding="UTF-8"?>
<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->
<tileset version="1.8" tiledversion="1.8.2" name="desert-vista" tilewidth="240" tileheight="210" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../../assets/art/desert-vista.png" width="240" height="210"/>
 <tile id="0"><properties><property name="name" value="far-arch"/></properties><objectgroup draworder="index"><object id="1" x="12" y="174" width="62" height="30"/><object id="2" x="174" y="174" width="58" height="30"/></objectgroup></tile>
</tileset>
