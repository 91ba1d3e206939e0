package world

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/fixed"
	"handhold/game/level"
)

const sketchTSX = `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="sketch" tilewidth="16" tileheight="16" tilecount="2" columns="2">
 <image source="sketch.png" width="32" height="16"/>
 <tile id="0"><properties><property name="material" value="sand"/></properties></tile>
 <tile id="1"><properties><property name="material" value="stone"/></properties>
  <objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
</tileset>
`

// pngHead is the part of a 32×16 picture that says its size.
var pngHead = []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x20\x00\x00\x00\x10\x08\x03\x00\x00\x00")

// sketch is a level drawn in letters, # rock and . sand, with things written as
// Tiled writes objects. properties are added to the map's own.
func sketch(t *testing.T, rows []string, properties, things string) *level.Level {
	t.Helper()
	w := len(rows[0])
	var csv []string
	for _, row := range rows {
		for _, c := range row {
			if c == '#' {
				csv = append(csv, "2")
			} else {
				csv = append(csv, "1")
			}
		}
	}
	tmx := fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" renderorder="right-down" width="%d" height="%d" tilewidth="16" tileheight="16" infinite="0" nextlayerid="9" nextobjectid="99">
<properties><property name="title" value="title.sketch"/>%s</properties>
<tileset firstgid="1" source="sketch.tsx"/>
<layer id="1" name="ground" width="%d" height="%d"><data encoding="csv">%s</data></layer>
<objectgroup id="2" name="things">%s</objectgroup>
</map>`, w, len(rows), properties, w, len(rows), strings.Join(csv, ","), things)
	files := fstest.MapFS{
		"maps/sketch.tmx": {Data: []byte(tmx)},
		"maps/sketch.tsx": {Data: []byte(sketchTSX)},
		"maps/sketch.png": {Data: pngHead},
	}
	l, err := level.Load(files, "maps/sketch.tmx")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// thing is one object as Tiled writes it, x and y in px; shape is what stands inside it.
func thing(id int, class string, x, y int, shape string, properties ...string) string {
	var b strings.Builder
	size := ""
	if strings.HasPrefix(shape, "width") {
		size, shape, _ = strings.Cut(shape, "|")
	}
	fmt.Fprintf(&b, `<object id="%d" type="%s" x="%d" y="%d" %s>`, id, class, x, y, size)
	if len(properties) > 0 {
		b.WriteString("<properties>")
		for _, p := range properties {
			name, value, _ := strings.Cut(p, "=")
			kind := ""
			if n, k, ok := strings.Cut(name, ":"); ok {
				name, kind = n, ` type="`+k+`"`
			}
			fmt.Fprintf(&b, `<property name="%s"%s value="%s"/>`, name, kind, value)
		}
		b.WriteString("</properties>")
	}
	b.WriteString(shape + "</object>")
	return b.String()
}

const point = "<point/>"

func box(w, h int) string { return fmt.Sprintf(`width="%d" height="%d"`, w, h) }

// field is w×h tiles of sand with rock around them.
func field(w, h int) []string {
	rows := []string{strings.Repeat("#", w)}
	for range h - 2 {
		rows = append(rows, "#"+strings.Repeat(".", w-2)+"#")
	}
	return append(rows, rows[0])
}

func enter(t *testing.T, l *level.Level, b Begin) *World {
	t.Helper()
	w, err := New(l, b)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// play gives w the same input for some ticks, and returns the events of that time.
func play(w *World, ticks int, s Seat) []Event {
	var all []Event
	for range ticks {
		w.Step(Input{Seats: [2]Seat{s}})
		all = append(all, w.Events()...)
	}
	return all
}

// press presses b for a tick.
func press(w *World, b Buttons) []Event {
	e := play(w, 1, Seat{Buttons: b})
	return append(e, play(w, 1, Seat{})...)
}

func count(events []Event, k EventKind) int {
	n := 0
	for _, e := range events {
		if e.Kind == k {
			n++
		}
	}
	return n
}

// until plays until done, at most so many ticks, and fails if it never is.
func until(t *testing.T, w *World, ticks int, s Seat, what string, done func() bool) []Event {
	t.Helper()
	var all []Event
	for range ticks {
		if done() {
			return all
		}
		w.Step(Input{Seats: [2]Seat{s}})
		all = append(all, w.Events()...)
	}
	if !done() {
		t.Fatalf("after %d ticks not: %s; lead %v %v at %v, other %v at %v, link %v", ticks, what, w.Lead,
			w.Girls[w.Lead].Doing, w.Girls[w.Lead].At, w.Girls[w.Lead.Other()].Doing, w.Girls[w.Lead.Other()].At, w.Link)
	}
	return all
}

var (
	east  = Seat{X: 127}
	west  = Seat{X: -127}
	south = Seat{Y: 127}
)

func at(w *World, who Who) fixed.Point { return w.Girls[who].At }
