package level

import (
	"errors"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
)

// damage is one small edit of the good map and the one line it must lead to.
type damage struct {
	file, old, new string
	want           string
}

const m, base, trees, spotFile, treeFile = goodPath, "maps/tilesets/base.tsx", "maps/tilesets/trees.tsx", "maps/templates/spot.tx", "maps/templates/tree.tx"

var headDamage = []damage{
	{m, `orientation="orthogonal"`, `orientation="isometric"`, `maps/good.tmx: it is isometric; only orthogonal maps can be played: choose that in Tiled's map properties.`},
	{m, `infinite="0"`, `infinite="1"`, `maps/good.tmx: it is an infinite map; make it finite in Tiled's map properties.`},
	{m, `tilewidth="16"`, `tilewidth="32"`, `maps/good.tmx: its tiles are 32 px wide; they must be 16×16.`},
	{m, `width="12" height="8" tilewidth`, `width="-12" height="8" tilewidth`, `maps/good.tmx: its width is -12 tiles; it must be 1 to 512.`},
	{m, `width="12" height="8" tilewidth`, `width="12" height="9999" tilewidth`, `maps/good.tmx: its height is 9999 tiles; it must be 1 to 512.`},
	{m, `width="12" height="8" tilewidth`, `width="12" tilewidth`, `maps/good.tmx: it has no height.`},
	{m, `renderorder=`, `perspective="1" renderorder=`, `maps/good.tmx: <map> has an unknown attribute perspective.`},
	{m, `name="title"`, `name="tilte"`, "maps/good.tmx: it has an unknown property \"tilte\"; mend its spelling, or delete it.\nmaps/good.tmx: it needs the property title (words key of the world's title); set it in Tiled's properties."},
	{m, `name="hour" type="int" value="18"`, `name="hour" type="int" value="24"`, `maps/good.tmx: hour is "24"; it must be a whole number from 0 to 23.`},
	{m, `name="hour" type="int"`, `name="hour"`, `maps/good.tmx: hour must be of type int, not string; delete it and add it anew.`},
	{m, `type="float" value="0.5"`, `type="float" value="1.5"`, `maps/good.tmx: wash is "1.5"; it must be a number from 0 to 1.`},
	{m, `type="float" value="0.5"`, `type="float" value="NaN"`, `maps/good.tmx: wash is "NaN"; it must be a number from 0 to 1.`},
	{m, `<property name="hour" type="int" value="18"/>`, `<property name="weather" value="hail"/>`, `maps/good.tmx: weather: "hail" must be none or one of rain, snow, sand, bubbles, fog, drips, clouds, shafts, heat, lightning, fireflies, petals, leaves, dust, birds, glints, aurora, caustics.`},
	{m, `<property name="hour" type="int" value="18"/>`, `<property name="title" value="x"/>`, `maps/good.tmx: it has the property "title" twice.`},
}

var layerDamage = []damage{
	{m, `name="detail"`, `name="details"`, `maps/good.tmx: details: the layer is unknown; there are above, things, props, detail and ground, and scenery for what is only seen.`},
	{m, `name="detail"`, `name="ground"`, `maps/good.tmx: ground: there are two layers of this name; rename or delete one.`},
	{m, `<layer id="2" name="detail"`, `<layer id="2" name="things"`, `maps/good.tmx: things: it must be an object layer.` + "\n" + `maps/good.tmx: things: there are two layers of this name; rename or delete one.`},
	{m, `<layer id="5" name="above"`, `<imagelayer name="sky"><image source="none.png"/></imagelayer><layer id="5" name="above"`, `maps/good.tmx: sky: the image maps/none.png is missing; put it there, or choose another one in Tiled.`},
	{m, `<layer id="5" name="above"`, `<group name="all"><layer name="detail"/></group><layer id="5" name="above"`, `maps/good.tmx: all/detail: there are two layers of this name; rename or delete one.` + "\n" + `maps/good.tmx: all/detail: it has no data; open the map in Tiled, look at the layer and save it again.`},
	{m, `name="ground" width="12"`, `name="ground" width="11"`, `maps/good.tmx: ground: its width is 11 tiles, the map's is 12; open the map in Tiled, look at the layer and save it again.`},
	{m, `name="detail" width`, `name="detail" opacity="1.5" width`, `maps/good.tmx: detail: its opacity is "1.5"; it must be a number from 0 to 1.`},
	{m, `name="detail" width`, `name="detail" visible="0" width`, `maps/good.tmx: detail: it is hidden in Tiled; show it or delete it.`},
	{m, `name="detail" width`, `name="detail" tintcolor="red" width`, `maps/good.tmx: detail: its tintcolor "red" is not a colour such as #ffe0a0.`},
	{m, `0,0,4,0`, `0,0,x,0`, `maps/good.tmx: detail: its CSV data has a 'x' at tile 2, 1; open the map in Tiled, look at the layer and save it again.`},
	{m, `0,0,4,0`, `0,0,-4,0`, `maps/good.tmx: detail: its CSV data has a '-' at tile 2, 1; open the map in Tiled, look at the layer and save it again.`},
	{m, `0,0,4,0`, `0,0,,0`, `maps/good.tmx: detail: its CSV data has an empty entry at tile 2, 1; open the map in Tiled, look at the layer and save it again.`},
	{m, `0,0,4,0`, `0,0,4 0`, `maps/good.tmx: detail: its CSV data has no comma, or too large a number, at tile 2, 1; open the map in Tiled, look at the layer and save it again.`},
	{m, `0,0,4,0`, `0,0,99999999999,0`, `maps/good.tmx: detail: its CSV data has no comma, or too large a number, at tile 2, 1; open the map in Tiled, look at the layer and save it again.`},
	{m, `0,0,4,0`, `0,0,9999999999,0`, `maps/good.tmx: detail: its tiles cannot be decoded: value out of range; open the map in Tiled, look at the layer and save it again.`},
	{m, `0,0,4,0`, `0,0,4,0,0`, `maps/good.tmx: detail: it has 97 tiles; 12×8 are 96; open the map in Tiled, look at the layer and save it again.`},
	{m, `0,0,4,0`, `0,0,40,0`, `maps/good.tmx: detail: tile 2, 1 has the number 40, which no tileset has; erase it, or add its tileset to the map.`},
	{m, `0,0,4,0`, `0,0,268435460,0`, `maps/good.tmx: detail: tile 2, 1 is turned as hexagonal tiles are; erase it and paint it anew.`},
	{m, "8,1,1,1,1,1,1,2", "8,1,1,1,1,1,1,9", `maps/good.tmx: ground: tile 7, 3 is from the tileset trees, which is no sheet of 16×16 px tiles; the ground needs those, others can lie in detail, above and scenery.`},
	{m, `encoding="csv"`, `encoding="hex"`, `maps/good.tmx: ground: its encoding "hex" is unknown; choose CSV in Tiled's map properties.`},
	{m, `<data encoding="csv">`, `<data>`, `maps/good.tmx: ground: its tile layer format is XML; choose CSV in Tiled's map properties.`},
	{m, `compression="zlib"`, `compression="zstd"`, `maps/good.tmx: above: its compression "zstd" is unknown; choose CSV or zlib in Tiled's map properties.`},
	{m, `compression="zlib"`, `compression="gzip"`, `maps/good.tmx: above: its base64 data is damaged: gzip: invalid header; open the map in Tiled, look at the layer and save it again.`},
	{m, `compression="zlib"`, ``, `maps/good.tmx: above: its base64 data holds 17 bytes; 96 tiles need 384 bytes; open the map in Tiled, look at the layer and save it again.`},
	{m, `<data encoding="csv">`, `<data encoding="csv"><chunk x="0" y="0"/>`, `maps/good.tmx: ground: it has chunks, as infinite maps do; make the map finite in Tiled's map properties.`},
}

var tilesetDamage = []damage{
	{m, `source="tilesets/base.tsx"`, `source="tilesets/none.tsx"`, `maps/good.tmx: the tileset maps/tilesets/none.tsx is missing; put it there, or choose another one in Tiled.`},
	{m, `source="tilesets/base.tsx"`, `source="../../base.tsx"`, `maps/good.tmx: the tileset "../../base.tsx" is not among the game's files; copy it and its image beside the map, and choose it there.`},
	{m, `source="tilesets/base.tsx"`, `source="templates/spot.tx"`, `maps/templates/spot.tx: it is no tileset: its first element is <template>, not <tileset>.`},
	{m, `firstgid="9"`, `firstgid="1"`, `maps/good.tmx: the tilesets' firstgid do not rise (1); open the map in Tiled and save it again.` + "\n" + `maps/good.tmx: props/1 "old tree": its tile has the number 9, which no tileset has; choose another one with Replace Tile, or delete it.` + "\n" + `maps/good.tmx: props/2: its tile has the number 9, which no tileset has; choose another one with Replace Tile, or delete it.`},
	{base, `art/base.png`, `art/none.png`, `maps/tilesets/base.tsx: the image assets/art/none.png is missing; put it there, or choose another one in Tiled.`},
	{base, `art/base.png`, `art/trees.png`, `maps/tilesets/base.tsx: the image assets/art/trees.png is 64×48 px; the tileset says 64×32: open the tileset in Tiled and save it again.`},
	{base, `art/base-relief.png`, `art/none.png`, `maps/tilesets/base.tsx: the image assets/art/none.png is missing; put it there, or choose another one in Tiled.`},
	{base, `art/base-relief.png`, `art/trees.png`, `maps/tilesets/base.tsx: the image assets/art/trees.png is 64×48 px; the tileset's image is 64×32.`},
	{base, `name="relief" type="file"`, `name="relief"`, `maps/tilesets/base.tsx: the tileset has an unknown property "relief" (string); it can have relief, a file.`},
	{base, `name="relief"`, `name="releif"`, `maps/tilesets/base.tsx: the tileset has an unknown property "releif" (file); it can have relief, a file.`},
	{"assets/art/base.png", "PNG", "GIF", `maps/tilesets/base.tsx: the image assets/art/base.png cannot be read: it is no PNG; save the picture as one, and choose that in Tiled.`},
	{base, `tilecount="8"`, `tilecount="80"`, `maps/tilesets/base.tsx: the image assets/art/base.png is 64×32 px, too small for 80 tiles in 4 columns.`},
	{base, `tilecount="8"`, `tilecount="2000000000"`, `maps/tilesets/base.tsx: the tilecount of <tileset> is "2000000000"; it must be a whole number from 1 to 65536.`},
	{base, `value="sand"`, `value="sandy"`, `maps/tilesets/base.tsx: tile 0: material is "sandy"; it must be one of none, sand, grass, water, mud, stone, wood, ice, snow, leaves, metal, clay, paper.`},
	{base, `name="speed" type="int"`, `name="pace" type="int"`, `maps/tilesets/base.tsx: tile 0: it has an unknown property "pace"; a tile can have material, speed and name.`},
	{base, `tileid="5"`, `tileid="8"`, `maps/tilesets/base.tsx: tile 4: its animation shows the tile "8", and there are 0 to 7; take it out in Tiled's animation editor.`},
	{base, `<tile id="7">`, `<tile id="8">`, `maps/tilesets/base.tsx: it describes the tile "8", and has the tiles 0 to 7; open the tileset in Tiled and save it again.`},
	{base, `points="0,0 8,0 8,4"`, `points="0,0 8,0 4,0"`, `maps/tilesets/base.tsx: tile 2/1: its polygon has no area; move its corners in Tiled's collision editor.`},
	{base, `points="0,0 8,0 8,4"`, `points="0,0 8,8 8,0 0,8"`, `maps/tilesets/base.tsx: tile 2/1: its polygon has no area; move its corners in Tiled's collision editor.`},
	{base, `points="0,0 8,0 8,4"`, `points="0,0 8,8 8,0 0,6"`, `maps/tilesets/base.tsx: tile 2/1: its polygon crosses itself; move its corners in Tiled's collision editor.`},
	{base, `<polygon points="0,0 8,0 8,4"/>`, `<point/>`, `maps/tilesets/base.tsx: tile 2/1: it must be a rectangle, an ellipse or a polygon.`},
	{base, `<image source="../../assets/art/base.png" width="64" height="32"/>`, ``, `maps/tilesets/base.tsx: the tileset has neither an image nor tiles with images of their own.`},
	{trees, `objectalignment="unspecified"`, `objectalignment="centre"`, `maps/tilesets/trees.tsx: the tileset's object alignment is "centre", which is not one of Tiled's.`},
	{trees, `<tile id="0">`, `<tileoffset x="0" y="far"/><tile id="0">`, `maps/tilesets/trees.tsx: the y of <tileoffset> is "far"; it must be a whole number from -4096 to 4096.`},
}

var objectDamage = []damage{
	{m, `type="Start"`, `type="Strat"`, `maps/good.tmx: things/10 "start" (Strat): the class is unknown; choose one that the project knows, and mind capital letters.`},
	{m, `type="Start"`, ``, `maps/good.tmx: things/10 "start": it has no class; choose one in Tiled's properties, or put it into a layer scenery.`},
	{m, `type="Start"`, `type="Start" class="Spot"`, `maps/good.tmx: things/10 "start": its class is "Spot" and its type "Start"; they must be the same.`},
	{m, `x="40.5"`, `x="far"`, `maps/good.tmx: things/10 "start" (Start): its x "far" is not a number of px.`},
	{m, `x="40.5"`, `x="4000"`, `maps/good.tmx: things/10 "start" (Start): it lies outside the map; move it into it, or delete it.`},
	{m, `x="40.5" y="24"><point/>`, `x="40.5" y="24">`, `maps/good.tmx: things/10 "start" (Start): it is a rectangle; it must be a point.`},
	{m, `width="16" height="48"`, `width="16" height="48" rotation="45"`, `maps/good.tmx: things/11 "gate" (Border): it is rotated by 45 degrees; this rectangle can be turned by 90, 180 and 270 only.`},
	{m, `width="16" height="48"`, ``, `maps/good.tmx: things/11 "gate" (Border): it has no size; use a point, or give it a width and a height.`},
	{m, `value="one"`, `value="two"`, `maps/good.tmx: things/11 "gate" (Border): needs is "two"; it must be one of both, one.`},
	{m, `name="needs"`, `name="need"`, `maps/good.tmx: things/11 "gate" (Border): it has an unknown property "need"; mend its spelling, or delete it.`},
	{m, `<property name="floor" type="object" value="13"/>`, ``, `maps/good.tmx: things/12 "rim" (Ravine): it needs the property floor (the Spot where one lands); set it in Tiled's properties.`},
	{m, `<property name="floor" type="object" value="13"/>`, `<property name="floor" value="13"/>`, `maps/good.tmx: things/12 "rim" (Ravine): floor must be of type object, not string; delete it and add it anew.` + "\n" + `maps/good.tmx: things/12 "rim" (Ravine): it needs the property floor (the Spot where one lands); set it in Tiled's properties.`},
	{m, `<polygon points="0,0 32,0 32,16 0,16"/>`, `<polyline points="0,0 32,0 32,16 0,16"/>`, `maps/good.tmx: things/12 "rim" (Ravine): it is a polyline; things are points, rectangles, ellipses and polygons.`},
	{m, `points="0,0 32,0 32,16 0,16"`, `points="0,0 32,0"`, `maps/good.tmx: things/12 "rim" (Ravine): its polygon "0,0 32,0" is not a list of 3 to 256 points.`},
	{m, `points="0,0 32,0 32,16 0,16"`, `points="0,0 32;0 32,16"`, `maps/good.tmx: things/12 "rim" (Ravine): its polygon "0,0 32;0 32,16" is not a list of 3 to 256 points.`},
	{m, `value="#ff102030"`, `value="#102g30"`, `maps/good.tmx: things/14 "lamp" (Light): colour is "#102g30"; it must be a colour such as #ffe0a0, without transparency.`},
	{m, `value="!seen"`, `value="seen or not"`, `maps/good.tmx: things/15 "words" (Beat): its condition "seen or not" is wrong: "seen or not" is not a flag (small letters, digits and -, joined by &, ! for not).`},
	{m, `name="sets" value="seen"`, `name="sets" value="Seen it"`, `maps/good.tmx: things/15 "words" (Beat): sets is "Seen it"; it must be a flag: small letters, digits and dashes.`},
	{m, `id="15" name="words"`, `id="14" name="words"`, `maps/good.tmx: things/14 "words" (Beat): there are two objects with this id; draw one of them anew.`},
	{m, `id="15" name="words"`, `id="one" name="words"`, `maps/good.tmx: things "words" (Beat): an object's id "one" is not a number from 1 on.`},
	{m, `id="15" name="words"`, `id="15" visible="0" name="words"`, `maps/good.tmx: things/15 "words" (Beat): it is hidden in Tiled; show it or delete it.`},
	{m, `<object id="15" name="words"`, `<object id="15" gid="1" name="words"`, `maps/good.tmx: things/15 "words" (Beat): it is a tile; tiles belong into the layer props.`},
	{m, `gid="9" x="32"`, `gid="11" x="32"`, `maps/good.tmx: props/1 "old tree": its tile has the number 11, which no tileset has; choose another one with Replace Tile, or delete it.`},
	{m, `gid="9" x="32"`, `gid="536870921" x="32"`, `maps/good.tmx: props/1 "old tree": its tile is turned; props can only be mirrored: flip it back with Z, or put it into a layer scenery.`},
	{m, `gid="9" x="32"`, `x="32"`, `maps/good.tmx: props/1 "old tree": it is no tile; the layer props holds tile objects only.`},
	{m, `gid="9" x="32"`, `gid="9" type="Bench" x="32"`, `maps/good.tmx: props/1 "old tree" (Bench): a prop has no class; things with a class belong into the layer things.`},
	{m, `name="when" value="torn`, `name="shade" value="torn`, `maps/good.tmx: props/2: it has an unknown property "shade"; a prop has only when.`},
	{m, `templates/spot.tx`, `templates/none.tx`, `maps/good.tmx: things/13: its template maps/templates/none.tx is missing; put it there, or detach the object from it.`},
	{spotFile, `type="Spot"`, `type="Spott"`, `maps/good.tmx: things/13 "landing" (Spott): the class is unknown; choose one that the project knows, and mind capital letters.`},
	{spotFile, `template>`, `templet>`, `maps/good.tmx: things/13: its template maps/templates/spot.tx cannot be read: line 2: </template> ends nothing.`},
	{treeFile, ` gid="1"`, ` gid="3"`, `maps/good.tmx: props/3 "tree": its tile has the number 3, which no tileset has; choose another one with Replace Tile, or delete it.`},
	{treeFile, `trees.tsx`, `bushes.tsx`, `maps/templates/tree.tx: the tileset maps/tilesets/bushes.tsx is missing; put it there, or choose another one in Tiled.`},
}

func TestLoadTellsWhatIsWrong(t *testing.T) {
	for _, table := range [][]damage{headDamage, layerDamage, tilesetDamage, objectDamage} {
		for _, d := range table {
			l, err := Load(edited(d.file, d.old, d.new), goodPath)
			var found Findings
			if !errors.As(err, &found) || l != nil {
				t.Errorf("%s → %s:\n got %v\nwant %s", d.old, d.new, err, d.want)
				continue
			}
			if got := err.Error(); got != d.want {
				t.Errorf("%s → %s:\n got %s\nwant %s", d.old, d.new, got, d.want)
			}
		}
	}
}

func TestLoadTellsTheOrderOfLayers(t *testing.T) {
	files := goodFiles()
	text := string(files[goodPath].Data)
	from, to := strings.Index(text, ` <objectgroup id="4"`), strings.Index(text, ` <layer id="5"`)
	things := text[from:to]
	text = strings.Replace(text[:from]+text[to:], ` <layer id="1"`, things+` <layer id="1"`, 1)
	files[goodPath] = &fstest.MapFile{Data: []byte(text)}
	_, err := Load(files, goodPath)
	want := "maps/good.tmx: ground: it lies above the layer things; it belongs below it.\n" +
		"maps/good.tmx: detail: it lies above the layer things; it belongs below it.\n" +
		"maps/good.tmx: props: it lies above the layer things; it belongs below it."
	if err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
}

func TestLoadTellsOfMissingLayers(t *testing.T) {
	files := goodFiles()
	text := string(files[goodPath].Data)
	files[goodPath] = &fstest.MapFile{Data: []byte(text[:strings.Index(text, ` <layer id="1"`)] + "</map>")}
	_, err := Load(files, goodPath)
	want := "maps/good.tmx: the layer ground is missing; add one of this name in Tiled.\nmaps/good.tmx: the layer things is missing; add one of this name in Tiled."
	if err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
}

func TestLoadLimitsObjectsAndZones(t *testing.T) {
	many := func(n int, object string) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.Replace(object, "ID", strconv.Itoa(100+i), 1))
		}
		return b.String()
	}
	for object, want := range map[string]string{
		`<object id="ID" type="Spot" x="8" y="8"><point/></object>`:        "maps/good.tmx: it has 4209 objects; at most 4096.",
		`<object id="ID" type="Border" x="8" y="8" width="8" height="8"/>`: "it has 4209 objects",
	} {
		_, err := Load(edited(goodPath, ` </objectgroup>
 <layer id="5"`, many(4200, object)+"</objectgroup>\n<layer id=\"5\""), goodPath)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
	_, err := Load(edited(goodPath, ` </objectgroup>
 <layer id="5"`, many(63, `<object id="ID" type="Border" x="8" y="8" width="8" height="8"/>`)+"</objectgroup>\n<layer id=\"5\""), goodPath)
	if want := "maps/good.tmx: it has 65 areas that feet have to do with, such as borders, ravines and mud; at most 64."; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestLoadTellsWhatCannotBeRead(t *testing.T) {
	for text, want := range map[string]string{
		"":                     "maps/good.tmx: cannot be read: line 1: it holds no element",
		"hello":                "maps/good.tmx: cannot be read: line 1: there is text outside the first element",
		"<map>\n<layer>":       "maps/good.tmx: cannot be read: line 2: it ends inside <layer>",
		"<map>\n\n</mop>":      "maps/good.tmx: cannot be read: line 3: </mop> ends nothing",
		"<map/><map/>":         "maps/good.tmx: cannot be read: line 1: it has a second first element <map>",
		"\xff\xfe<\x00":        "maps/good.tmx: cannot be read: it is not UTF-8",
		"<map>&#1;</map>":      "maps/good.tmx: cannot be read: line 1: the character 0x1 cannot be in XML",
		goodTSX:                "maps/good.tmx: cannot be read: it is no Tiled map: its first element is <tileset>, not <map>",
		`{"type":"map"}`:       "maps/good.tmx: cannot be read: it is JSON, not XML; in Tiled use File > Export As and choose the kind of file whose name ends in x (.tmx, .tsx, .tx)",
		"<map a=\"1\" b='2'c=": "maps/good.tmx: cannot be read: line 1: <map> does not end, or its attributes are not apart",
	} {
		files := goodFiles()
		files[goodPath] = &fstest.MapFile{Data: []byte(text)}
		_, err := Load(files, goodPath)
		if !errors.Is(err, ErrUnreadable) || err.Error() != want {
			t.Errorf("%q:\n got %v\nwant %s", text, err, want)
		}
	}
	if _, err := Load(goodFiles(), "maps/none.tmx"); !errors.Is(err, ErrUnreadable) || err.Error() != "maps/none.tmx: cannot be read: file does not exist" {
		t.Errorf("a missing file: %v", err)
	}
	files := goodFiles()
	files[goodPath] = &fstest.MapFile{Data: make([]byte, maxBytes+1)}
	if _, err := Load(files, goodPath); err == nil || err.Error() != "maps/good.tmx: it is larger than 8 MB." {
		t.Errorf("a huge file: %v", err)
	}
}

// TestLoadDoesNotUnpackBombs gives a layer of a few bytes that would unpack to 64 MB.
func TestLoadDoesNotUnpackBombs(t *testing.T) {
	_, err := Load(edited(goodPath, zlibData(make([]uint32, 96)), zlibData(make([]uint32, 16<<20))), goodPath)
	want := "maps/good.tmx: above: its base64 data holds more; 96 tiles need 384 bytes; open the map in Tiled, look at the layer and save it again."
	if err == nil || err.Error() != want {
		t.Errorf("got %v\nwant %s", err, want)
	}
}
