package level

import (
	"fmt"
	"strings"
	"testing/fstest"
)

// goodTSX is a tileset of 4×2 tiles: 0 sand, 1 water nobody can walk on, 2 a rock
// with a collision polygon, 3 decoration without material, 4 and 5 an animated
// pool, 6 a bridge, 7 grass.
const goodTSX = `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="base" tilewidth="16" tileheight="16" tilecount="8" columns="4">
 <properties><property name="relief" type="file" value="../../assets/art/base-relief.png"/></properties>
 <image source="../../assets/art/base.png" width="64" height="32"/>
 <tile id="0"><properties><property name="material" value="sand"/><property name="speed" type="int" value="80"/></properties></tile>
 <tile id="1"><properties><property name="material" value="water"/><property name="speed" type="int" value="0"/></properties></tile>
 <tile id="2">
  <properties><property name="material" value="stone"/><property name="name" value="rock"/></properties>
  <objectgroup draworder="index" id="2"><object id="1" x="2" y="2"><polygon points="0,0 8,0 8,4"/></object></objectgroup>
 </tile>
 <tile id="4">
  <properties><property name="material" value="water"/></properties>
  <animation><frame tileid="4" duration="250"/><frame tileid="5" duration="500"/></animation>
 </tile>
 <tile id="6"><properties><property name="material" value="wood"/></properties></tile>
 <tile id="7"><properties><property name="material" value="grass"/></properties></tile>
</tileset>
`

// treesTSX is a tileset of one tall tile with a rectangle at its foot.
const treesTSX = `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="trees" tilewidth="32" tileheight="48" tilecount="2" columns="2" objectalignment="unspecified">
 <image source="../../assets/art/trees.png" width="64" height="48"/>
 <tile id="0"><objectgroup><object id="1" x="4" y="40" width="8" height="8"/></objectgroup></tile>
</tileset>
`

const spotTX = `<?xml version="1.0" encoding="UTF-8"?>
<template><object name="landing" type="Spot"><point/></object></template>
`

const treeTX = `<?xml version="1.0" encoding="UTF-8"?>
<template><tileset firstgid="1" source="../tilesets/trees.tsx"/><object name="tree" gid="1" width="32" height="48"/></template>
`

const goodHead = `<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" renderorder="right-down" width="12" height="8" tilewidth="16" tileheight="16" infinite="0" nextlayerid="6" nextobjectid="30">
`

const goodBody = ` <properties>
  <property name="title" value="world.test"/>
  <property name="hour" type="int" value="18"/>
  <property name="wash" type="float" value="0.5"/>
 </properties>
 <tileset firstgid="1" source="tilesets/base.tsx"/>
 <tileset firstgid="9" source="tilesets/trees.tsx"/>
 <layer id="1" name="ground" width="12" height="8">
  <data encoding="csv">
8,8,8,8,8,8,8,8,8,8,8,8,
8,1,1,1,1,1,1,1,1,1,1,8,
8,1,1,1,1,1,1,1,1,1,1,8,
8,1,1,1,1,1,1,2,1,1,1,8,
8,1,1,1,1,1,1,2,1,1,1,8,
8,1,1,1,1,1,1,1,1,1,1,8,
8,1,1,1,1,1,1,1,1,1,1,8,
8,8,8,8,8,8,8,8,8,8,8,8
</data>
 </layer>
 <layer id="2" name="detail" width="12" height="8">
  <data encoding="csv">
0,0,0,0,0,0,0,0,0,0,0,0,
0,0,4,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,7,0,0,0,0,
0,0,0,2147483651,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0,
0,0,0,0,0,0,0,0,0,0,0,0
</data>
 </layer>
 <objectgroup id="3" name="props">
  <object id="1" name="old tree" gid="9" x="32" y="64" width="32" height="48"/>
  <object id="2" gid="2147483657" x="96" y="128" width="64" height="96">
   <properties><property name="when" value="torn &amp; !met"/></properties>
  </object>
  <object id="3" template="templates/tree.tx" x="150" y="100"/>
 </objectgroup>
 <objectgroup id="4" name="things">
  <object id="10" name="start" type="Start" x="40.5" y="24"><point/></object>
  <object id="11" name="gate" class="Border" x="176" y="32" width="16" height="48">
   <properties><property name="needs" value="one"/></properties>
  </object>
  <object id="12" name="rim" type="Ravine" x="64" y="80">
   <properties><property name="floor" type="object" value="13"/></properties>
   <polygon points="0,0 32,0 32,16 0,16"/>
  </object>
  <object id="13" template="templates/spot.tx" x="80" y="112"/>
  <object id="14" name="lamp" type="Light" x="16" y="16" width="32" height="16">
   <properties><property name="colour" type="color" value="#ff102030"/></properties>
   <ellipse/>
  </object>
  <object id="15" name="words" type="Beat" x="128" y="16" width="16" height="16">
   <properties><property name="say" value="test.hello"/><property name="sets" value="seen"/><property name="when" value="!seen"/></properties>
  </object>
 </objectgroup>
 <layer id="5" name="above" width="12" height="8">
  <data encoding="base64" compression="zlib">
   ABOVE
  </data>
 </layer>
</map>
`

const goodPath = "maps/good.tmx"

// goodFiles is a whole root with one good map in it.
func goodFiles() fstest.MapFS {
	return fstest.MapFS{
		goodPath:                     {Data: []byte(goodHead + strings.Replace(goodBody, "ABOVE", zlibData(make([]uint32, 96)), 1))},
		"maps/tilesets/base.tsx":     {Data: []byte(goodTSX)},
		"maps/tilesets/trees.tsx":    {Data: []byte(treesTSX)},
		"maps/templates/spot.tx":     {Data: []byte(spotTX)},
		"maps/templates/tree.tx":     {Data: []byte(treeTX)},
		"assets/art/base.png":        {Data: pngHead(64, 32)},
		"assets/art/base-relief.png": {Data: pngHead(64, 32)},
		"assets/art/trees.png":       {Data: pngHead(64, 48)},
	}
}

// edited is goodFiles with old replaced by new in one file; it panics where old is not there.
func edited(file, old, new string) fstest.MapFS {
	files := goodFiles()
	text := string(files[file].Data)
	if !strings.Contains(text, old) {
		panic(fmt.Sprintf("%s has no %q", file, old))
	}
	files[file] = &fstest.MapFile{Data: []byte(strings.Replace(text, old, new, 1))}
	return files
}
