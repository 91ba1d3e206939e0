package level

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/fixed"
)

// richLayers is all that Tiled offers beside what goodBody has. Its tilesets count
// from 100: 2 pictures of a collection; from 200: a sheet of 24×20 px tiles with
// margin, spacing and an offset.
const richLayers = `
 <imagelayer id="20" name="sky" offsetx="-4.5" offsety="8" parallaxx="0.5" parallaxy="0.25" repeatx="1"><image source="../assets/art/sky.png" trans="ff00ff" width="20" height="10"/></imagelayer>
 <group id="21" name="far" opacity="0.5" offsetx="10" offsety="-2" tintcolor="#80ff8040" parallaxx="2">
  <layer id="22" name="scenery turns" width="12" height="8" opacity="0.5" offsetx="1.5" tintcolor="#ffffff" parallaxx="0.75"><data encoding="csv">TURNS</data></layer>
  <group id="23" name="deep" visible="0"><layer id="24" name="scenery" width="12" height="8"><data encoding="csv">TURNS</data></layer></group>
 </group>
 <objectgroup id="25" name="scenery signs" draworder="DRAWORDER">
  <object id="50" name="words" x="20" y="60" width="80" height="40" rotation="30"><text fontfamily="Serif" pixelsize="12" wrap="1" color="#80102030" bold="1" italic="1" underline="1" strikeout="1" kerning="0" halign="justify" valign="bottom">Mind the
&lt;gap&gt;</text></object>
  <object id="51" name="post" gid="100" x="40" y="50" width="16" height="24" rotation="45"/>
  <object id="52" gid="3221225673" x="8" y="40" width="48" height="40"/>
  <object id="53" gid="101" x="8" y="30" width="8" height="8" visible="0"/>
  <object id="54" template="templates/sign.tx" x="64" y="32" rotation="90"/>
  <object id="55" name="only for the editor" x="8" y="30" width="8" height="8"/>
 </objectgroup>
`

// signTX is a template of a picture from the collection, which counts from 1 there.
const signTX = `<?xml version="1.0" encoding="UTF-8"?>
<template><tileset firstgid="1" source="../tilesets/pictures.tsx"/><object name="sign" gid="1" width="8" height="12"/></template>
`

const picturesTSX = `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="pictures" tilewidth="20" tileheight="12" tilecount="2" columns="0" objectalignment="bottom">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0"><image width="8" height="12" source="../../assets/art/post.png"/><objectgroup draworder="index"><object id="1" x="2" y="8" width="4" height="4"/></objectgroup></tile>
 <tile id="1"><image width="20" height="10" source="../../assets/art/sky.png"/></tile>
 <tile id="7"><image width="8" height="12" source="../../assets/art/post.png"/><animation><frame tileid="7" duration="100"/><frame tileid="0" duration="100"/></animation></tile>
</tileset>
`

const wideTSX = `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="wide" tilewidth="24" tileheight="20" spacing="2" margin="1" tilecount="4" columns="2" objectalignment="topright">
 <tileoffset x="3" y="-5"/>
 <image source="../../assets/art/wide.png" trans="102030" width="52" height="44"/>
 <tile id="1"><objectgroup draworder="index"><object id="1" x="0" y="0" width="24" height="20" rotation="0"/></objectgroup></tile>
</tileset>
`

// turns is a layer of the tile 8 in all its eight turns, a wide one upright and turned, and pictures of the collection.
func turns() string {
	gids := make([]uint32, 96)
	for i := range uint32(8) {
		gids[i] = i<<29 | 3
	}
	gids[40], gids[42], gids[44], gids[50], gids[52] = 202, 1<<29|202, 201, 107, 101
	return strings.Trim(strings.Join(strings.Fields(fmt.Sprint(gids)), ","), "[]")
}

// richFiles is goodFiles with richLayers in the map, and real pictures.
func richFiles() fstest.MapFS {
	files := goodFiles()
	text := string(files[goodPath].Data)
	text = strings.Replace(text, ` <layer id="1" name="ground"`, ` <tileset firstgid="100" source="tilesets/pictures.tsx"/>
 <tileset firstgid="200" source="tilesets/wide.tsx"/>
 <layer id="1" name="ground"`, 1)
	layers := strings.Replace(strings.ReplaceAll(richLayers, "TURNS", turns()), "DRAWORDER", "topdown", 1)
	text = strings.Replace(text, ` <objectgroup id="3" name="props">`, layers+` <objectgroup id="3" name="props">`, 1)
	text = strings.Replace(text, `nextobjectid="30"`, `nextobjectid="60" backgroundcolor="#203040"`, 1)
	// More things and props, in a group that is moved.
	text = strings.Replace(text, ` <layer id="5" name="above"`, ` <group id="30" name="yard" offsetx="16" offsety="-16">
  <objectgroup id="31" name="props" opacity="0.5"><object id="56" template="templates/tree.tx" x="100" y="80"/></objectgroup>
  <objectgroup id="32" name="things">
   <object id="57" template="templates/spot.tx" x="24" y="40"/>
   <object id="58" type="Block" x="64" y="80" width="32" height="16" rotation="90"/>
   <object id="59" type="Block" x="64" y="80" width="32" height="16" rotation="-30"/>
  </objectgroup>
 </group>
 <layer id="5" name="above"`, 1)
	files[goodPath] = &fstest.MapFile{Data: []byte(text)}
	files["maps/tilesets/pictures.tsx"] = &fstest.MapFile{Data: []byte(picturesTSX)}
	files["maps/tilesets/wide.tsx"] = &fstest.MapFile{Data: []byte(wideTSX)}
	files["maps/templates/sign.tx"] = &fstest.MapFile{Data: []byte(signTX)}
	for name, size := range map[string]image.Point{"sky": {20, 10}, "post": {8, 12}, "wide": {52, 44}, "base": {64, 32}, "base-relief": {64, 32}, "trees": {64, 48}} {
		files["assets/art/"+name+".png"] = &fstest.MapFile{Data: realPNG(size)}
	}
	return files
}

// realPNG is a whole picture.
func realPNG(size image.Point) []byte {
	img := image.NewNRGBA(image.Rectangle{Max: size})
	for y := range size.Y {
		for x := range size.X {
			img.Set(x, y, color.NRGBA{uint8(x * 9), uint8(y * 7), 90, 255})
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		panic(err)
	}
	return b.Bytes()
}

func loadRich(t *testing.T) *Level {
	t.Helper()
	l, err := Load(richFiles(), goodPath)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// scene is the level's scene of that name, or nil.
func (l *Level) scene(name string) *Scene {
	for i := range l.Scenery {
		if l.Scenery[i].Name == name {
			return &l.Scenery[i]
		}
	}
	return nil
}

func TestSceneryIsInTheOrderOfTheFile(t *testing.T) {
	l := loadRich(t)
	var names []string
	for _, s := range l.Scenery {
		names = append(names, s.Name)
		if s.After != 2 || s.Above {
			t.Errorf("%s lies over %d layers, above: %v", s.Name, s.After, s.Above)
		}
	}
	if want := []string{"sky", "far/scenery turns", "scenery signs"}; !slices.Equal(names, want) {
		t.Errorf("got %v, want %v", names, want)
	}
	if l.Background != 0x203040 {
		t.Errorf("background %x", l.Background)
	}
	files := richFiles()
	text := string(files[goodPath].Data)
	files[goodPath].Data = []byte(strings.Replace(text, "</map>", ` <imagelayer name="fog"><image source="../assets/art/sky.png"/></imagelayer><layer name="scenery-front" width="12" height="8"><data encoding="csv">`+turns()+`</data></layer></map>`, 1))
	l, err := Load(files, goodPath)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"fog", "scenery-front"} {
		if s := l.scene(name); s == nil || !s.Above || s.After != 3 {
			t.Errorf("%s: %+v", name, s)
		}
	}
}

func TestGroupsHandDownTheirLook(t *testing.T) {
	l := loadRich(t)
	if got, want := l.scene("far/scenery turns").Look, (Look{
		Opacity: 32, Tint: 0xff8040, Offset: fixed.Point{X: 11*256 + 128, Y: -2 * 256}, ParallaxX: 384, ParallaxY: 256,
	}); got != want {
		t.Errorf("got %+v, want %+v", got, want)
	}
	sky := l.scene("sky")
	if want := (Backdrop{Cut: Cut{Image: "assets/art/sky.png", Clear: 0xff00ff, W: 20, H: 10}, RepeatX: true}); *sky.Image != want {
		t.Errorf("sky: %+v", sky.Image)
	}
	if want := (Look{Opacity: 256, Tint: 0xffffff, Offset: fixed.Point{X: -4*256 - 128, Y: 8 * 256}, ParallaxX: 128, ParallaxY: 64}); sky.Look != want {
		t.Errorf("sky: %+v", sky.Look)
	}
	// Tiled's parallax: at twice the way it moves with half of it.
	if got := l.Shift(sky.Look, fixed.Px(100, 40)); got != (fixed.Point{X: 50*256 - 4*256 - 128, Y: 30*256 + 8*256}) {
		t.Errorf("shifted by %v", got)
	}
	tree := l.Props[slices.IndexFunc(l.Props, func(p Prop) bool { return p.ID == 56 })]
	if tree.Look.Opacity != 128 || tree.Foot != fixed.Px(132, 64) {
		t.Errorf("a prop in a group: %+v", tree)
	}
	if spot := l.Thing(57); spot.At != fixed.Px(40, 24) || spot.Class != Spot {
		t.Errorf("a template in a group: %+v", spot)
	}
}

func TestTilesTurnInEightWays(t *testing.T) {
	l := loadRich(t)
	g := l.scene("far/scenery turns").Grid
	// Tiled's bits are horizontal, vertical, diagonal from the highest down.
	for i, want := range []Flip{0, FlipD, FlipV, FlipV | FlipD, FlipH, FlipH | FlipD, FlipH | FlipV, FlipH | FlipV | FlipD} {
		if got := g.Tiles[i]; got != (Tile{Set: 1, Flip: want, Index: 2}) {
			t.Errorf("turn %d: %+v", i, got)
		}
	}
	if got := l.Cut(g.Tiles[50]); got != (Cut{Image: "assets/art/post.png", Clear: NoColour, W: 8, H: 12}) {
		t.Errorf("picture 7 of the collection: %+v", got)
	}
	if got := l.Cut(g.Tiles[40]); got != (Cut{Image: "assets/art/wide.png", Clear: 0x102030, X: 1, Y: 23, W: 24, H: 20}) {
		t.Errorf("tile 2 of the sheet: %+v", got)
	}
	// From the lower left corner of the cell 4, 3, by 3 right and 5 up.
	if got := l.Box(g, g.Tiles[40], 4, 3); got != (fixed.Box{Min: fixed.Px(67, 39), Max: fixed.Px(91, 59)}) {
		t.Errorf("a wide tile lies at %v", got)
	}
	if got := l.Box(g, g.Tiles[42], 6, 3); got != (fixed.Box{Min: fixed.Px(99, 35), Max: fixed.Px(119, 59)}) {
		t.Errorf("turned it lies at %v", got)
	}
}

func TestPlacedPolygonTurnsWithItsTile(t *testing.T) {
	// A box in the upper left quarter of a tile 24 wide and 20 high; turned it is 20 wide and 24 high.
	g := corners(fixed.Box{Max: fixed.Px(12, 5)})
	box := fixed.Box{Max: fixed.Px(20, 24)}
	for flip, want := range map[Flip]fixed.Box{
		FlipD:                 {Max: fixed.Px(5, 12)},
		FlipD | FlipH:         {Min: fixed.Px(15, 0), Max: fixed.Px(20, 12)}, // a quarter clockwise
		FlipD | FlipV:         {Min: fixed.Px(0, 12), Max: fixed.Px(5, 24)},
		FlipD | FlipH | FlipV: {Min: fixed.Px(15, 12), Max: fixed.Px(20, 24)},
	} {
		if got := placedPolygon(g, flip, fixed.Px(24, 20), box); got.Bounds() != want || area2(got) < 0 {
			t.Errorf("%03b: %v, want %v", flip, got.Bounds(), want)
		}
	}
}

func TestSceneObjects(t *testing.T) {
	l := loadRich(t)
	drawn := l.scene("scenery signs").Drawn
	var ids []int
	for _, d := range drawn {
		ids = append(ids, d.ID)
	}
	if want := []int{54, 52, 51, 50}; !slices.Equal(ids, want) { // from the top down, without what is hidden and what is no picture
		t.Fatalf("got %v, want %v", ids, want)
	}
	sign, flipped, post, text := drawn[0], drawn[1], drawn[2], drawn[3]
	if sign.Name != "sign" || sign.Tile != (Tile{Set: 3}) || sign.Turn != 90*256 || sign.Pivot != fixed.Px(64, 32) || sign.Box != (fixed.Box{Min: fixed.Px(60, 20), Max: fixed.Px(68, 32)}) {
		t.Errorf("from a template: %+v", sign)
	}
	// Aligned by its upper right corner, and in twice its size, so that its offset doubles.
	if flipped.Tile != (Tile{Set: 4, Flip: FlipH | FlipV, Index: 1}) || flipped.Box != (fixed.Box{Min: fixed.Px(8-48+6, 40-10), Max: fixed.Px(8+6, 80-10)}) {
		t.Errorf("flipped: %+v", flipped)
	}
	if post.Turn != 45*256 || post.Box != (fixed.Box{Min: fixed.Px(32, 26), Max: fixed.Px(48, 50)}) {
		t.Errorf("post: %+v", post)
	}
	want := Writing{
		Words: "Mind the\n<gap>", Family: "Serif", Size: 12, Colour: 0x102030, Opacity: 129, Wrap: true, Bold: true, Italic: true,
		Underline: true, Struck: true, Across: AlignJustify, Down: AlignEnd,
	}
	if *text.Text != want || text.Box != (fixed.Box{Min: fixed.Px(20, 60), Max: fixed.Px(100, 100)}) || text.Turn != 30*256 {
		t.Errorf("text: %+v %+v", text, text.Text)
	}
	index := richFiles()
	index[goodPath].Data = []byte(strings.Replace(string(index[goodPath].Data), `draworder="topdown"`, `draworder="index"`, 1))
	l, err := Load(index, goodPath)
	if err != nil || l.scene("scenery signs").Drawn[0].ID != 50 {
		t.Errorf("by index: %v", err)
	}
}

// TestSceneryBlocksWithItsTiles holds that collision shapes block the way where their pictures are, however turned.
func TestSceneryBlocksWithItsTiles(t *testing.T) {
	l := loadRich(t)
	hit := l.hits
	// The sign's foot, 4×4 px at 2, 8 of its 8×12, turned a quarter around 64, 32: left of it, not below.
	if !hit(66, 32) || hit(64, 40) || !hit(65, 33) || hit(60, 30) {
		t.Error("the turned sign does not block where it is seen")
	}
	// A layer with parallax blocks nothing: the wide tile that is solid as a whole does not.
	if hit(150, 45) {
		t.Error("what moves past the ground blocks the way")
	}
	// The Blocks 58 and 59, moved by their group to 80, 64 and turned there.
	still := richFiles()
	still[goodPath].Data = bytes.Replace(still[goodPath].Data, []byte(` parallaxx="2">`), []byte(` parallaxx="1">`), 1)
	still[goodPath].Data = bytes.Replace(still[goodPath].Data, []byte(` parallaxx="0.75">`), []byte(">"), 1)
	if with, err := Load(still, goodPath); err != nil || !with.hits(150, 45) || with.hits(150, 35) {
		t.Errorf("without parallax it does not block: %v", err)
	}
	if b := l.Thing(58); b.Shape != Rectangle || b.Box != (fixed.Box{Min: fixed.Px(64, 64), Max: fixed.Px(80, 96)}) {
		t.Errorf("turned by a quarter: %+v", b)
	}
	b := l.Thing(59)
	if b.Shape != Polygon || b.Poly[0] != fixed.Px(80, 64) || !b.Poly[1].Within(fixed.Point{X: 80*256 + 7094, Y: 48 * 256}, 2) || !b.Contains(fixed.Px(100, 60)) {
		t.Errorf("turned by 30 degrees back: %v", b.Poly)
	}
}

func TestCapsules(t *testing.T) {
	for _, size := range []fixed.Point{fixed.Px(40, 16), fixed.Px(16, 40), fixed.Px(16, 16), fixed.Px(1, 300)} {
		g := capsule(size)
		if got := g.Bounds(); got != (fixed.Box{Max: size}) || !isConvex(g) || area2(g) <= 0 || crosses(g) {
			t.Errorf("%v: %v %v", size, got, g)
		}
	}
	files := edited(goodPath, `<polygon points="0,0 32,0 32,16 0,16"/>`, `<capsule/>`)
	files[goodPath].Data = bytes.Replace(files[goodPath].Data, []byte(`type="Ravine" x="64" y="80"`), []byte(`type="Ravine" x="64" y="80" width="32" height="16"`), 1)
	l, err := Load(files, goodPath)
	if err != nil {
		t.Fatal(err)
	}
	if rim := l.Thing(12); rim.Shape != Polygon || rim.Box != (fixed.Box{Min: fixed.Px(64, 80), Max: fixed.Px(96, 96)}) || rim.Contains(fixed.Px(65, 81)) || !rim.Contains(fixed.Px(80, 81)) {
		t.Errorf("a ravine that is a capsule: %+v", rim)
	}
}

func TestTilesetsSayHowTheirTilesAreDrawn(t *testing.T) {
	draw := func(set, object string) fixed.Box {
		files := richFiles()
		files["maps/tilesets/wide.tsx"].Data = []byte(strings.Replace(wideTSX, `objectalignment="topright"`, set, 1))
		l, err := Load(files, goodPath)
		if err != nil {
			t.Fatal(err)
		}
		if object == "" {
			g := l.scene("far/scenery turns").Grid
			return l.Box(g, g.Tiles[40], 0, 0)
		}
		return l.scene("scenery signs").Drawn[1].Box
	}
	at := func(x, y, w, h int32) fixed.Box {
		return fixed.Box{Min: fixed.Point{X: x, Y: y}, Max: fixed.Point{X: x + w, Y: y + h}}
	}
	const px = 256
	for set, want := range map[string]fixed.Box{
		``: at(14*px, -10*px, 48*px, 40*px), `objectalignment="center"`: at(-10*px, 10*px, 48*px, 40*px),
		`objectalignment="right"`: at(-34*px, 10*px, 48*px, 40*px),
	} {
		if got := draw(set, "object"); got != want {
			t.Errorf("an object of a tileset with %s: %v, want %v", set, got, want)
		}
	}
	// In the grid's size its offset shrinks as the tile does; with its proportions it lies in the middle of the cell.
	if got, want := draw(`tilerendersize="grid"`, ""), at(2*px, -4*px, 16*px, 16*px); got != want {
		t.Errorf("as large as a cell: %v, want %v", got, want)
	}
	if got := draw(`tilerendersize="grid" fillmode="preserve-aspect-fit"`, ""); got.Size() != (fixed.Point{X: 16 * px, Y: 16 * px * 20 / 24}) {
		t.Errorf("with its proportions: %v", got)
	}
}

// TestRichMapsAreTheSameHoweverWritten reads the map with its tilesets inside it.
func TestRichMapsAreTheSameHoweverWritten(t *testing.T) {
	files := richFiles()
	text := string(files[goodPath].Data)
	for first, tsx := range map[string]string{`firstgid="100" source="tilesets/pictures.tsx"`: picturesTSX, `firstgid="200" source="tilesets/wide.tsx"`: wideTSX} {
		inside := strings.ReplaceAll(tsx[strings.Index(tsx, "<tileset"):], "../../assets", "../assets")
		gid, _, _ := strings.Cut(first, " ")
		text = strings.Replace(text, "<tileset "+first+"/>", strings.Replace(inside, "<tileset", "<tileset "+gid, 1), 1)
	}
	// The template's own tileset comes last then, so the tiles' numbers differ and pictures are compared.
	files[goodPath].Data = []byte(strings.Replace(text, `<object id="54" template="templates/sign.tx" x="64" y="32" rotation="90"/>`, "", 1))
	l, err := Load(files, goodPath)
	if err != nil {
		t.Fatal(err)
	}
	want := loadRich(t)
	if got := l.scene("far/scenery turns"); !reflect.DeepEqual(got, want.scene("far/scenery turns")) {
		t.Errorf("got %+v", got)
	}
}
