package level

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/fixed"
)

func loadGood(t *testing.T) *Level {
	t.Helper()
	l, err := Load(goodFiles(), goodPath)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestLoadReadsTheWorld(t *testing.T) {
	l := loadGood(t)
	want := World{Title: "world.test", Wash: 128, Hour: 18 * 60, Flows: true, Weather: "none", Breath: "air", Chord: "c", Bed: "wind", Whisper: 8}
	if l.World != want || l.Name != "good" || l.Source != goodPath || l.Width != 12 || l.Height != 8 {
		t.Errorf("got %+v %s %s %d×%d", l.World, l.Name, l.Source, l.Width, l.Height)
	}
}

func TestLoadReadsTiles(t *testing.T) {
	l := loadGood(t)
	var names []string
	for _, layer := range l.Layers {
		names = append(names, layer.Name)
		if layer.Above != (layer.Name == "above") || len(layer.Tiles) != 96 {
			t.Errorf("%s: above %v, %d tiles", layer.Name, layer.Above, len(layer.Tiles))
		}
	}
	if !slices.Equal(names, []string{"ground", "detail", "above"}) {
		t.Errorf("layers %v", names)
	}
	if got := l.Layers[1].Tiles[4*12+3]; got != (Tile{Set: 1, Flip: FlipH, Index: 2}) {
		t.Errorf("mirrored rock: %+v", got)
	}
	pool := l.Tilesets[0].Tiles[4]
	if !slices.Equal(pool.Frames, []Frame{{4, 15}, {5, 30}}) || pool.Material != Water || pool.Speed != 100 {
		t.Errorf("pool: %+v", pool)
	}
	if s := l.Tilesets[0]; s.Image != "assets/art/base.png" || s.Relief != "assets/art/base-relief.png" || s.Columns != 4 || s.Name != "base" {
		t.Errorf("tileset: %+v", s)
	}
}

func TestLoadReadsEveryEncoding(t *testing.T) {
	gids := make([]uint32, 96)
	gids[17] = 1<<30 | 8
	for kind, data := range map[string]string{
		`encoding="base64"`:                    base64Data(gids),
		`encoding="base64" compression=""`:     base64Data(gids),
		`encoding="base64" compression="zlib"`: zlibData(gids),
		`encoding="base64" compression="gzip"`: gzipData(gids),
		`encoding="csv"`:                       strings.Trim(strings.Join(strings.Fields(fmt.Sprint(gids)), ","), "[]"),
	} {
		files := edited(goodPath, `encoding="base64" compression="zlib">
   `+zlibData(make([]uint32, 96)), kind+">\n"+data)
		l, err := Load(files, goodPath)
		if err != nil {
			t.Errorf("%s: %v", kind, err)
			continue
		}
		if got := l.Layers[2].Tiles[17]; got != (Tile{Set: 1, Flip: FlipV, Index: 7}) {
			t.Errorf("%s: %+v", kind, got)
		}
	}
}

func TestLoadReadsProps(t *testing.T) {
	l := loadGood(t)
	if len(l.Props) != 3 {
		t.Fatalf("%d props", len(l.Props))
	}
	tree, twice, templated := l.Props[0], l.Props[1], l.Props[2]
	if tree.Name != "old tree" || tree.Foot != fixed.Px(48, 64) || tree.W != 32 || tree.H != 48 {
		t.Errorf("tree: %+v", tree)
	}
	if want := (fixed.Polygon{fixed.Px(36, 56), fixed.Px(44, 56), fixed.Px(44, 64), fixed.Px(36, 64)}); !slices.Equal(tree.Solid[0], want) {
		t.Errorf("trunk at %v, want %v", tree.Solid[0], want)
	}
	// Mirrored in its 64 px width, the trunk lies 8 to 24 px from its right end.
	if got, want := twice.Solid[0].Bounds(), (fixed.Box{Min: fixed.Px(136, 112), Max: fixed.Px(152, 128)}); got != want || area2(twice.Solid[0]) < 0 {
		t.Errorf("mirrored and doubled trunk at %v, want %v", got, want)
	}
	up := func(f string) bool { return f == "torn" }
	if !twice.When.Holds(up) || twice.When.Holds(func(string) bool { return true }) {
		t.Error("its condition is not torn & !met")
	}
	if templated.Name != "tree" || templated.Tile != (Tile{Set: 2}) || templated.Foot != fixed.Px(166, 100) {
		t.Errorf("from the template: %+v", templated)
	}
}

func TestLoadReadsThings(t *testing.T) {
	l := loadGood(t)
	start, gate, rim, landing, lamp, words := l.Thing(10), l.Thing(11), l.Thing(12), l.Thing(13), l.Thing(14), l.Thing(15)
	if start.Class != Start || start.At != (fixed.Point{X: 40*256 + 128, Y: 24 * 256}) || start.Str("who") != "both" || start.Dir("facing") != fixed.South {
		t.Errorf("start: %+v", start)
	}
	if gate.Class != Border || gate.Str("needs") != "one" || gate.Box != (fixed.Box{Min: fixed.Px(176, 32), Max: fixed.Px(192, 80)}) || gate.At != gate.Box.Centre() {
		t.Errorf("gate: %+v", gate)
	}
	if rim.Int("floor") != 13 || !rim.Bool("hidden") || rim.At != fixed.Px(64, 80) || !rim.Contains(fixed.Px(70, 90)) || rim.Contains(fixed.Px(70, 97)) {
		t.Errorf("rim: %+v", rim)
	}
	if landing.Class != Spot || landing.Name != "landing" || landing.At != fixed.Px(80, 112) {
		t.Errorf("landing: %+v", landing)
	}
	if lamp.Int("colour") != 0x102030 || len(lamp.Poly) != 16 || lamp.Int("radius") != 48 {
		t.Errorf("lamp: %+v", lamp)
	}
	if words.Sets != "seen" || words.When.Holds(func(string) bool { return true }) || words.Str("say") != "test.hello" {
		t.Errorf("words: %+v", words)
	}
}

func TestTileObjectsLieAsTheirTilesetSays(t *testing.T) {
	l, err := Load(edited(trees, `"unspecified"`, `"bottom"`), goodPath)
	if err != nil {
		t.Fatal(err)
	}
	if got := l.Props[0]; got.Foot != fixed.Px(32, 64) || got.Solid[0].Bounds() != (fixed.Box{Min: fixed.Px(20, 56), Max: fixed.Px(28, 64)}) {
		t.Errorf("aligned by its middle: %+v", got)
	}
}

func TestInstancesOverrideTheirTemplate(t *testing.T) {
	files := edited(goodPath, `<object id="13" template="templates/spot.tx" x="80" y="112"/>`,
		`<object id="13" template="templates/spot.tx" x="80" y="112"/>
		<object id="16" template="templates/toy.tx" x="8" y="8"/>
		<object id="17" name="mine" template="templates/toy.tx" x="8" y="8"><properties><property name="kind" value="shell"/></properties></object>`)
	files["maps/templates/toy.tx"] = &fstest.MapFile{Data: []byte(
		`<template><object name="bell" type="Toy"><properties><property name="kind" value="bell"/><property name="sets" value="rung"/></properties><point/></object></template>`)}
	l, err := Load(files, goodPath)
	if err != nil {
		t.Fatal(err)
	}
	if a, b := l.Thing(16), l.Thing(17); a.Name != "bell" || a.Str("kind") != "bell" || a.Sets != "rung" ||
		b.Name != "mine" || b.Str("kind") != "shell" || b.Sets != "rung" || b.Shape != Point {
		t.Errorf("got %+v and %+v", a, b)
	}
}

func TestTilesetsMayLieInTheMap(t *testing.T) {
	inside := strings.Replace(strings.Replace(goodTSX, "<tileset ", `<tileset firstgid="1" `, 1), "../../assets", "../assets", 2)
	inside = inside[strings.Index(inside, "<tileset"):]
	l, err := Load(edited(goodPath, `<tileset firstgid="1" source="tilesets/base.tsx"/>`, inside), goodPath)
	if err != nil {
		t.Fatal(err)
	}
	if want := loadGood(t); !reflect.DeepEqual(l, want) {
		t.Error("it is not the same level")
	}
}

func TestReadWorldIsWhatLoadSays(t *testing.T) {
	w, err := ReadWorld(goodFiles(), goodPath)
	if err != nil || w != loadGood(t).World {
		t.Errorf("got %+v %v", w, err)
	}
	if _, err := ReadWorld(goodFiles(), base); !errors.Is(err, ErrUnreadable) {
		t.Errorf("of a tileset: %v", err)
	}
}
