package level

import (
	"errors"
	"image"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/fixed"
)

// foreignMap is a map as other games have them: tiles of 32 px, classes and
// properties of its own, walls in an object layer, a tree with a collision shape,
// the player in a layer with the rest above it. Its ground has four empty tiles.
const foreignMap = `<?xml version="1.0" encoding="UTF-8"?>
<map version="1.10" tiledversion="1.10.2" class="Dungeon" orientation="orthogonal" renderorder="left-up" width="6" height="5" tilewidth="32" tileheight="32" infinite="0" backgroundcolor="#ff102030">
 <properties><property name="music" value="cave.ogg"/><property name="wash" type="float" value="0.25"/><property name="hour" value="noon"/></properties>
 <tileset firstgid="1" name="cave" tilewidth="32" tileheight="32" tilecount="4" columns="2">
  <properties><property name="author" value="somebody"/></properties>
  <image source="gfx/cave.png" width="64" height="64"/>
  <tile id="1" type="Rock"><properties><property name="hp" type="int" value="3"/></properties><objectgroup draworder="index"><object id="1" name="all of it" type="Solid" x="0" y="0" width="32" height="32"/></objectgroup></tile>
  <tile id="2"><objectgroup draworder="index"><object id="1" x="8" y="8"><polyline points="0,0 16,16"/></object><object id="2" x="1" y="1"><point/></object></objectgroup></tile>
  <tile id="3"><properties><property name="material" value="water"/><property name="speed" type="int" value="0"/></properties></tile>
 </tileset>
 <layer id="1" name="Ground" class="floor" width="6" height="5"><properties><property name="z" type="int" value="0"/></properties><data encoding="csv">
1,1,1,1,1,1,
1,1,1,1,4,1,
1,1,1,1,1,1,
1,1,0,0,1,1,
1,1,0,0,1,1
</data></layer>
 <layer id="2" name="Objects 1" width="6" height="5"><data encoding="csv">
2,0,0,0,0,0,
0,0,0,0,0,0,
0,3,0,0,0,0,
0,0,0,0,0,0,
0,0,0,0,0,0
</data></layer>
 <layer id="3" name="collision" visible="0" width="6" height="5"><data encoding="csv">
0,0,0,0,0,0,
0,0,0,0,0,0,
0,0,0,0,0,0,
0,0,0,0,0,0,
1,0,0,0,0,0
</data></layer>
 <objectgroup id="4" name="Walls" visible="0">
  <object id="1" type="wall" x="96" y="0" width="32" height="20" rotation="90"/>
  <object id="2" x="160" y="128"><ellipse/></object>
  <object id="3" x="160" y="128"><polygon points="0,0 32,32 32,0 0,32"/></object>
 </objectgroup>
 <objectgroup id="5" name="Actors">
  <object id="7" name="Bat" type="Enemy" x="20" y="20"><point/></object>
  <object id="8" name="Player Start" type="Marker" x="40" y="100" width="16" height="16"/>
  <object id="9" gid="2" x="128" y="96" width="16" height="16"/>
 </objectgroup>
 <layer id="6" name="tree crowns" width="6" height="5"><data encoding="csv">
0,0,0,0,0,0,
0,0,0,0,0,1,
0,0,0,0,0,0,
0,0,0,0,0,0,
0,0,0,0,0,0
</data></layer>
</map>
`

const foreignPath = "maps/cave.tmx"

func foreignFiles() fstest.MapFS {
	return fstest.MapFS{foreignPath: {Data: []byte(foreignMap)}, "maps/gfx/cave.png": {Data: realPNG(image.Pt(64, 64))}}
}

// foreignly loads the foreign map with pairs of texts replaced in it.
func foreignly(t *testing.T, pairs ...string) (*Level, error) {
	t.Helper()
	files := foreignFiles()
	text := foreignMap
	for i := 0; i < len(pairs); i += 2 {
		if !strings.Contains(text, pairs[i]) {
			t.Fatalf("the map has no %q", pairs[i])
		}
		text = strings.Replace(text, pairs[i], pairs[i+1], 1)
	}
	files[foreignPath].Data = []byte(text)
	return LoadForeign(files, foreignPath)
}

func loadForeign(t *testing.T, pairs ...string) *Level {
	t.Helper()
	l, err := foreignly(t, pairs...)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// hits says whether something blocks the way at x, y, in px.
func (l *Level) hits(x, y int) bool {
	found := false
	for i := range l.Width * l.Height {
		l.TileSolids(i%l.Width, i/l.Width, func(g fixed.Polygon) { found = found || g.Contains(fixed.Px(x, y)) })
	}
	return found
}

func TestForeignMapsBecomeScenery(t *testing.T) {
	l := loadForeign(t)
	var names []string
	for _, s := range l.Scenery {
		names = append(names, s.Name)
		if s.After != 1 || s.Above != (s.Name == "tree crowns") {
			t.Errorf("%s: after %d, above %v", s.Name, s.After, s.Above)
		}
	}
	if want := []string{"Ground", "Objects 1", "Actors", "tree crowns"}; !slices.Equal(names, want) {
		t.Errorf("got %v, want %v", names, want)
	}
	if !l.Foreign || l.Width != 12 || l.Height != 10 || l.Background != 0x102030 || len(l.Layers) != 1 || len(l.Layers[0].Tiles) != 120 || len(l.Props) != 0 {
		t.Errorf("got %d×%d, %d layers, background %x", l.Width, l.Height, len(l.Layers), l.Background)
	}
	g := l.Scenery[0].Grid
	if g.Width != 6 || g.CellW != 32 || !g.Leftward || !g.Upward {
		t.Errorf("ground: %+v", g)
	}
	if l.Wash != 64 || l.Hour != 12*60 || l.Flows || l.Weather != "none" || l.Title != "" {
		t.Errorf("its world: %+v", l.World)
	}
}

func TestForeignMapsCanBeWalkedInto(t *testing.T) {
	l := loadForeign(t)
	for _, c := range []struct {
		x, y  int
		solid bool
		what  string
	}{
		{5, 5, true, "a tile solid as a whole"}, {40, 5, false, "the tile beside it"},
		{48, 80, true, "a polyline in a tile"}, {56, 74, false, "beside the polyline"},
		{144, 48, true, "water nobody walks on"}, {16, 144, true, "a hidden layer of tiles called collision"},
		{90, 16, true, "a wall turned to its left"}, {100, 10, false, "where the wall was before it was turned"},
		{176, 150, true, "the bounds of a polygon that crosses itself"},
		{136, 88, true, "a tile object that is solid as a whole"}, {150, 90, false, "beside it"},
		{80, 112, false, "where no tile lies"},
	} {
		if got := l.hits(c.x, c.y); got != c.solid {
			t.Errorf("%s, at %d, %d: %v", c.what, c.x, c.y, got)
		}
	}
	if m, speed := l.MaterialAt(fixed.Px(5, 40)); m != Grass || speed != 100 {
		t.Errorf("ground that says nothing: %v %d", m, speed)
	}
	if m, speed := l.MaterialAt(fixed.Px(144, 48)); m != Water || speed != 0 {
		t.Errorf("water: %v %d", m, speed)
	}
}

// TestForeignMapsOfOddSizesEndWhereTheirTilesDo reads one whose tiles are no multiple of ours.
func TestForeignMapsOfOddSizesEndWhereTheirTilesDo(t *testing.T) {
	l := loadForeign(t, `tilewidth="32" tileheight="32" infinite`, `tilewidth="21" tileheight="21" infinite`)
	if l.Width != 8 || l.Height != 7 || l.hits(125, 40) || !l.hits(127, 40) || !l.hits(60, 108) {
		t.Errorf("%d×%d", l.Width, l.Height)
	}
}

func TestForeignMapsHaveAStart(t *testing.T) {
	middle := fixed.Px(96, 80)
	for what, c := range map[string]struct {
		pairs []string
		at    fixed.Point
		far   int32 // px
	}{
		"an object called so":            {nil, fixed.Px(48, 108), 8},
		"of that class":                  {[]string{`name="Player Start" type="Marker"`, `name="m" class="spawn_point"`}, fixed.Px(48, 108), 8},
		"a point":                        {[]string{`x="40" y="100" width="16" height="16"`, `x="10" y="60"`}, fixed.Px(10, 60), 8},
		"the feet of a picture":          {[]string{`type="Marker" x="40"`, `gid="1" x="40"`}, fixed.Px(48, 100), 6},
		"outside the map":                {[]string{`x="40" y="100"`, `x="4000" y="100"`}, middle, 8},
		"inside a wall":                  {[]string{`x="40" y="100"`, `x="0" y="0"`}, fixed.Px(8, 8), 34},
		"none":                           {[]string{`name="Player Start"`, `name="Chest"`}, middle, 8},
		"none, and the middle is a wall": {[]string{`name="Player Start"`, `name="Chest"`, "1,1,1,1,1,1,\n1,1,0,0,1,1,\n1,1,0,0,1,1", "1,1,4,4,1,1,\n1,1,4,4,1,1,\n1,1,4,4,1,1"}, middle, 50},
		"a thing of ours":                {[]string{`name="Actors"`, `name="things"`, `name="Bat" type="Enemy"`, `type="Start"`}, fixed.Px(20, 20), 0},
	} {
		l := loadForeign(t, c.pairs...)
		starts := l.ByClass(Start)
		if len(starts) != 1 || !starts[0].At.Within(c.at, c.far*fixed.One) || starts[0].Str("who") != "both" || starts[0].ID < 1 {
			t.Errorf("%s: %+v, want it at %v", what, starts, c.at)
		}
		if x, y := starts[0].At.Pixel(); c.far > 0 && l.hits(x, y) {
			t.Errorf("%s: it begins in a wall", what)
		}
	}
}

// TestForeignMapsBeginWhereThereIsRoom walls the middle of the map in.
func TestForeignMapsBeginWhereThereIsRoom(t *testing.T) {
	l := loadForeign(t, `name="Player Start"`, `name="Chest"`,
		"1,1,1,1,4,1,\n1,1,1,1,1,1,\n1,1,0,0,1,1,", "1,1,4,4,4,1,\n1,1,4,1,4,1,\n1,1,4,4,4,1,")
	if at := l.ByClass(Start)[0].At; (fixed.Box{Min: fixed.Px(64, 32), Max: fixed.Px(160, 128)}).Contains(at) {
		t.Errorf("it begins at %v, from where no way leads", at)
	}
}

// TestForeignMapsKeepWhatIsOurs reads a map of ours as a foreign one: its things stay what they are.
func TestForeignMapsKeepWhatIsOurs(t *testing.T) {
	l, err := LoadForeign(goodFiles(), goodPath)
	if err != nil {
		t.Fatal(err)
	}
	if l.Thing(10).Class != Start || l.Thing(11).Class != Border || len(l.Things) != 6 {
		t.Errorf("%d things", len(l.Things))
	}
	if m, speed := l.MaterialAt(fixed.Px(24, 24)); m != Sand || speed != 80 {
		t.Errorf("its ground: %v %d", m, speed)
	}
}

func TestForeignMapsAreRefusedWithWhatToChange(t *testing.T) {
	for _, c := range []struct{ old, new, want string }{
		{`orientation="orthogonal"`, `orientation="hexagonal"`, "maps/cave.tmx: it is hexagonal; only orthogonal maps can be played: choose that in Tiled's map properties."},
		{`infinite="0"`, `infinite="1"`, "maps/cave.tmx: it is an infinite map; make it finite in Tiled's map properties."},
		{`tilewidth="32" tileheight="32" infinite`, `tilewidth="2" tileheight="2" infinite`, "maps/cave.tmx: its tiles are 2×2 px; they must be 4 px or more: scale the map's images, and set the tile size in Tiled's map properties."},
		{`width="6" height="5" tilewidth`, `width="600" height="5" tilewidth`, "maps/cave.tmx: it is 19200×160 px; it can be 8192×8192: cut it with Map > Resize Map in Tiled."},
		{`gfx/cave.png`, `gfx/cave.gif`, "maps/cave.tmx: the image maps/gfx/cave.gif is missing; put it there, or choose another one in Tiled."},
		{`gfx/cave.png`, `gfx\cave.png`, "maps/cave.tmx: the image \"gfx\\\\cave.png\" is not among the game's files; copy it beside the map, and choose it there."},
		{`encoding="csv"`, `encoding="base64" compression="zstd"`, "maps/cave.tmx: Ground: its compression \"zstd\" is unknown; choose CSV or zlib in Tiled's map properties."},
		{"1,1,1,1,4,1", "1,1,1,1,5,1", "maps/cave.tmx: Ground: tile 4, 1 has the number 5, which no tileset has; erase it, or add its tileset to the map."},
		{`<layer id="6"`, `<layer id="6" mode="multiply"`, "maps/cave.tmx: tree crowns: its blend mode is multiply; set it to Normal in Tiled's layer properties."},
		{`x="128" y="96"`, `x="1e99" y="96"`, "maps/cave.tmx: Actors/9: its x \"1e99\" is not a number of px."},
	} {
		_, err := foreignly(t, c.old, c.new)
		var found Findings
		if !errors.As(err, &found) || err.Error() != c.want {
			t.Errorf("%s:\n got %v\nwant %s", c.new, err, c.want)
		}
	}
	if _, err := Load(foreignFiles(), foreignPath); err == nil || !strings.Contains(err.Error(), "its tiles are 32 px wide; they must be 16×16.") {
		t.Errorf("read as one of ours: %v", err)
	}
}

func TestNamesThatSaySolid(t *testing.T) {
	for name, want := range map[string][2]bool{ // as an object layer, as a layer of tiles
		"Collision": {true, true}, "level/collisions": {true, true}, "walls": {true, true}, "Walls Top": {true, false}, "WallTops": {true, false},
		"wallpaper": {false, false}, "Solid_Tiles": {true, true}, "blocking": {true, true}, "walls/flowers": {false, false}, "": {false, false},
	} {
		if got := [2]bool{saysSolid(name, false), saysSolid(name, true)}; got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
}
