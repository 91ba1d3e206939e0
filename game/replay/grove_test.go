package replay_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

const groveTree = `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="tree" tilewidth="32" tileheight="16" tilecount="1" columns="1">
 <image source="sheet.png" width="32" height="16"/>
 <tile id="0"><objectgroup draworder="index"><object id="1" x="8" y="4" width="16" height="10"/></objectgroup></tile>
</tileset>`

const groveSoil = `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="soil" tilewidth="16" tileheight="16" tilecount="2" columns="2">
 <image source="sheet.png" width="32" height="16"/>
 <tile id="0"><properties><property name="material" value="sand"/></properties></tile>
</tileset>`

// grove is an atlas with one map, grove: the whole of the forest in small. Homura is alone among stones and trees, one of
// which pins her; Madoka comes, and does not go before the last tree is down. Where parting says so it begins with both
// together, and Madoka goes when their hands are let go.
func grove(t *testing.T, parting bool) *journey.Atlas {
	t.Helper()
	const point, str = "<point/>", "string"
	trees := [][]string{
		{"500 300", "sets", str, "one"},
		{"560 400", "sets", str, "two"},
		{"460 380", "falls", str, "feller", "sure", "bool", "true", "when", str, "one &amp; two"},
		{"620 330", "when", str, "lifted"},
		{"660 420", "when", str, "lifted", "strokes", "int", "6"},
		{"720 360", "when", str, "lifted", "falls", str, "right"},
	}
	var props, things string
	for i, tree := range trees {
		var x, y int
		fmt.Sscan(tree[0], &x, &y)
		things += put(10+i, "Tree", fmt.Sprintf(`x="%d" y="%d"`, x, y), point, tree[1:]...)
		props += fmt.Sprintf(`<object id="%d" gid="3" x="%d" y="%d" width="32" height="16"/>`, 200+i, x-16, y)
	}
	start := put(1, "Start", `x="200" y="300"`, point, "who", str, "homura")
	if parting {
		start = put(1, "Start", `x="200" y="300"`, point, "held", "bool", "true") +
			put(20, "Beat", `x="0" y="0" width="1280" height="800"`, "", "on", str, "letgo", "sets", str, "apart") +
			put(21, "Depart", `x="1150" y="600"`, point, "when", str, "apart", "days", "int", "3", "sets", str, "gone")
	}
	things = start + things +
		put(2, "AxeStone", `x="300" y="420"`, point, "sharp", "float", "0.3") +
		put(3, "AxeStone", `x="420" y="500"`, point, "sharp", "float", "0.9") +
		put(4, "Start", `x="1200" y="80"`, point, "who", str, "madoka", "when", str, "pinned-down") +
		put(6, "Refusal", `x="32" y="32" width="1000" height="700"`, "", "who", str, "madoka", "side", str, "leave", "when", str, "lifted &amp; !cleared") +
		put(8, "Refusal", `x="900" y="200" width="100" height="400"`, "", "side", str, "enter") +
		put(7, "Border", `x="1140" y="200" width="80" height="400"`, "", "to", str, "grove", "when", str, "lifted")
	const w, h = 80, 50
	text := fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" renderorder="right-down" width="%d" height="%d" tilewidth="16" tileheight="16" infinite="0" nextlayerid="9" nextobjectid="299">
<properties><property name="title" value="title.sketch"/></properties>
<tileset firstgid="1" source="soil.tsx"/>
<tileset firstgid="3" source="tree.tsx"/>
<layer id="1" name="ground" width="%d" height="%d"><data encoding="csv">%s</data></layer>
<objectgroup id="2" name="props">%s</objectgroup>
<objectgroup id="3" name="things">%s</objectgroup>
</map>`, w, h, w, h, strings.TrimSuffix(strings.Repeat("1,", w*h), ","), props, things)
	a, err := journey.NewAtlas(level.Mount(map[string]fs.FS{"maps": fstest.MapFS{
		"grove.tmx": {Data: []byte(text)},
		"soil.tsx":  {Data: []byte(groveSoil)},
		"tree.tsx":  {Data: []byte(groveTree)},
		"sheet.png": {Data: []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x20\x00\x00\x00\x10\x08\x03\x00\x00\x00")},
	}}))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestThePilotPlaysTheForest(t *testing.T) {
	r, rec, err := replay.WalkMap(grove(t, false), "grove", 1)
	if err != nil || !r.OK {
		t.Fatalf("%v %v", r, err)
	}
	t.Log(r)
	// What it played holds all of it, in its order.
	j, err := journey.New(1, "grove", grove(t, false))
	if err != nil {
		t.Fatal(err)
	}
	var story []string
	seen := map[string]int{}
	note := func(what string) {
		if seen[what]++; seen[what] == 1 {
			story = append(story, what)
		}
	}
	for _, in := range inputs(rec) {
		if err := j.Step(in); err != nil {
			t.Fatal(err)
		}
		for _, e := range j.World().Events() {
			switch e.Kind {
			case world.Rang:
				note("rang")
			case world.Struck:
				note("struck by " + e.Who.String())
			case world.Crashed:
				note("crashed")
			case world.PinnedDown:
				note("pinned")
			case world.Tapped:
				note("tapped")
			case world.Arrived:
				note("arrived")
			case world.Lifted:
				note("lifted")
			case world.Mended:
				note("mended")
			case world.Took:
				note("took")
			}
		}
	}
	want := "rang, struck by homura, crashed, pinned, arrived, tapped, lifted, mended, struck by madoka, took"
	if got := strings.Join(story, ", "); strings.ReplaceAll(got, "tapped, arrived", "arrived, tapped") != want {
		t.Errorf("it went\n%s, not\n%s", got, want)
	}
	if seen["crashed"] != 6 || seen["pinned"] != 1 {
		t.Errorf("%d trees fell, %d pinned somebody", seen["crashed"], seen["pinned"])
	}
}

// inputs is what rec recorded, tick by tick.
func inputs(rec *replay.Recording) []world.Input {
	var out []world.Input
	for _, run := range rec.Runs {
		for range run.Ticks {
			out = append(out, run.Input)
		}
	}
	return out
}
