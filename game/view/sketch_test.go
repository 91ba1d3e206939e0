package view

import (
	"fmt"
	"image"
	"image/png"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/level"
	"handhold/game/words"
	"handhold/game/world"
)

// sketchTSX: 0 sand, 1 water, 2 a tuft and 3 a parted one, 4 and 5 a pool that moves, 6 rock.
const sketchTSX = `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="sketch" tilewidth="16" tileheight="16" tilecount="8" columns="4">
 <image source="../assets/sketch.png" width="64" height="32"/>
 <tile id="0"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="1"><properties><property name="material" value="water"/></properties></tile>
 <tile id="2"><properties><property name="name" value="tuft"/></properties></tile>
 <tile id="3"><properties><property name="name" value="tuft-parted"/></properties></tile>
 <tile id="4"><properties><property name="material" value="water"/></properties><animation><frame tileid="4" duration="250"/><frame tileid="5" duration="250"/></animation></tile>
 <tile id="6"><properties><property name="material" value="stone"/></properties><objectgroup><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
</tileset>
`

// treesTSX is one tree of 32×48 px.
const treesTSX = `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="trees" tilewidth="32" tileheight="48" tilecount="1" columns="1" objectalignment="bottom">
 <image source="../assets/trees.png" width="32" height="48"/>
 <tile id="0"><properties><property name="name" value="tree"/></properties><objectgroup><object id="1" x="12" y="40" width="8" height="6"/></objectgroup></tile>
</tileset>
`

// sketchSize is the width and height of the sketch in tiles.
const sketchW, sketchH = 60, 40

// sketchFiles is a world of sand with a pool, a row of trees above and whatever things are given.
func sketchFiles(t testing.TB, properties, things string) fstest.MapFS {
	t.Helper()
	var ground, above strings.Builder
	for i := range sketchW * sketchH {
		x, y := i%sketchW, i/sketchW
		gid := 1
		switch {
		case x > 40 && x < 50 && y > 10 && y < 20:
			gid = 2
			if x == 45 {
				gid = 5
			}
		case x == 0 || y == 0 || x == sketchW-1 || y == sketchH-1:
			gid = 7
		}
		roof := 0
		if y == 15 && x >= 20 && x < 26 {
			roof = 7
		}
		comma := ","
		if i == sketchW*sketchH-1 {
			comma = ""
		}
		fmt.Fprintf(&ground, "%d%s", gid, comma)
		fmt.Fprintf(&above, "%d%s", roof, comma)
	}
	tmx := fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" renderorder="right-down" width="%[1]d" height="%[2]d" tilewidth="16" tileheight="16" infinite="0" nextlayerid="9" nextobjectid="999">
<properties><property name="title" value="title.sketch"/>%[3]s</properties>
<tileset firstgid="1" source="sketch.tsx"/><tileset firstgid="9" source="trees.tsx"/>
<layer id="1" name="ground" width="%[1]d" height="%[2]d"><data encoding="csv">%[4]s</data></layer>
<objectgroup id="2" name="props">
<object id="101" gid="9" x="480" y="330" width="32" height="48"/><object id="102" gid="9" x="420" y="300" width="32" height="48"/>
<object id="103" gid="9" x="560" y="360" width="32" height="48"/></objectgroup>
<objectgroup id="3" name="things">%[5]s</objectgroup>
<layer id="4" name="above" width="%[1]d" height="%[2]d"><data encoding="csv">%[6]s</data></layer>
</map>`, sketchW, sketchH, properties, ground.String(), things, above.String())
	return fstest.MapFS{
		"maps/sketch.tmx":   {Data: []byte(tmx)},
		"maps/sketch.tsx":   {Data: []byte(sketchTSX)},
		"maps/trees.tsx":    {Data: []byte(treesTSX)},
		"assets/sketch.png": {Data: blankPNG(t, 64, 32)},
		"assets/trees.png":  {Data: blankPNG(t, 32, 48)},
	}
}

func blankPNG(t testing.TB, w, h int) []byte {
	t.Helper()
	var b strings.Builder
	if err := png.Encode(&b, image.NewGray(image.Rect(0, 0, w, h))); err != nil {
		t.Fatal(err)
	}
	return []byte(b.String())
}

const startBoth = `<object id="1" type="Start" x="480" y="320"><properties><property name="held" type="bool" value="true"/></properties><point/></object>`

// look is a world and a view of it.
type look struct {
	w    *world.World
	v    *View
	told Told
}

// sketch is a fresh look at the sketch.
func sketch(t testing.TB, properties, things string) *look {
	t.Helper()
	lv, err := level.Load(sketchFiles(t, properties, things), "maps/sketch.tmx")
	if err != nil {
		t.Fatal(err)
	}
	return lookAt(t, lv, plainFigures(t))
}

func lookAt(t testing.TB, lv *level.Level, f *Figures) *look {
	t.Helper()
	w, err := world.New(lv, world.Begin{Seed: 3, Held: true})
	if err != nil {
		t.Fatal(err)
	}
	book, err := words.Parse("t.json", []byte(`{"title.sketch": "A sketch", "say.hello": {"full": "Look, there.", "few": "There.", "dots": "…"}, "whisper.1": "which way"}`))
	if err != nil {
		t.Fatal(err)
	}
	letters, err := ParseLetters("lettering.json", read(t, "../../assets/art/lettering.json"))
	if err != nil {
		t.Fatal(err)
	}
	told := Told{WordsLeft: 100, Comfort: AsMade()}
	return &look{w, New(lv, Sheets{f, letters}, book, 9), told}
}

func (l *look) step(n int, in world.Input) {
	for range n {
		l.w.Step(in)
		l.v.Step(l.w, l.told)
	}
}

// walk is pushing in a direction.
func walk(x, y int8) world.Input { return world.Input{Seats: [2]world.Seat{{X: x, Y: y}}} }

func read(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// plainFigures are figures as plain as can be, so that what is tested does not change when she is drawn anew.
func plainFigures(t testing.TB) *Figures {
	t.Helper()
	var b strings.Builder
	b.WriteString(`{"foot": [12, 28], "columns": 32, "link": {"beside": 13, "behind": 13, "drop": 3, "bow": 8}, "girls": {`)
	for i, who := range []string{"madoka", "homura"} {
		if i > 0 {
			b.WriteString(",")
		}
		fmt.Fprintf(&b, `%q: {"arm": {"sleeve": "#112233", "shade": "#112233", "line": "#112233", "skin": "#ffeedd", "skinShade": "#eeccbb", "skinLine": "#aa8877"}, "poses": {`, who)
		for p, name := range poseNames() {
			if p > 0 {
				b.WriteString(",")
			}
			fmt.Fprintf(&b, `%q: {"ticks": 7, "loop": true, "dirs": {`, name)
			for s, side := range sideNames {
				if s > 0 {
					b.WriteString(",")
				}
				cell := (p*4 + s) * 2
				fmt.Fprintf(&b, `%q: [{"cell": %d, "head": [12, 7], "hands": [[8, 22], [16, 22]], "shoulder": [%d, 18], "over": %v}, {"cell": %d, "head": [12, 6], "hands": [[8, 21], [16, 21]], "shoulder": [%d, 17], "over": %v}]`,
					side, cell, 8+8*(p%2), p%3 == 0, cell+1, 8+8*(p%2), p%3 == 0)
			}
			b.WriteString("}}")
		}
		b.WriteString("}}")
	}
	b.WriteString(`}, "sheets": {"marks": {"runs": {`)
	for i, name := range runNames() {
		if i > 0 {
			b.WriteString(",")
		}
		fmt.Fprintf(&b, `%q: {"x": 0, "y": %d, "w": 8, "h": 8, "frames": 4, "ticks": 5, "loop": true, "at": [4, 4]}`, name, i*8)
	}
	b.WriteString("}}}}")
	f, err := ParseFigures("plain.json", []byte(b.String()))
	if err != nil {
		t.Fatal(err)
	}
	return f
}
