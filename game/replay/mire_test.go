package replay_test

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// drawn is an atlas with one map, sketch, drawn in letters: # rock, . sand. properties and things are written as Tiled
// writes them.
func drawn(t *testing.T, rows []string, properties, things string) *journey.Atlas {
	t.Helper()
	csv := make([]string, 0, len(rows)*len(rows[0]))
	for _, row := range rows {
		for _, c := range row {
			csv = append(csv, map[rune]string{'#': "2", '.': "1"}[c])
		}
	}
	w, h := len(rows[0]), len(rows)
	text := fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" tiledversion="1.8.2" orientation="orthogonal" renderorder="right-down" width="%d" height="%d" tilewidth="16" tileheight="16" infinite="0" nextlayerid="9" nextobjectid="3000">
<properties><property name="title" value="title.sketch"/>%s</properties>
<tileset firstgid="1" source="sketch.tsx"/>
<layer id="1" name="ground" width="%d" height="%d"><data encoding="csv">%s</data></layer>
<objectgroup id="2" name="things">%s</objectgroup>
</map>`, w, h, properties, w, h, strings.Join(csv, ","), things)
	a, err := journey.NewAtlas(level.Mount(map[string]fs.FS{"maps": fstest.MapFS{
		"sketch.tmx": {Data: []byte(text)},
		"sketch.png": {Data: []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x20\x00\x00\x00\x10\x08\x03\x00\x00\x00")},
		"sketch.tsx": {Data: []byte(`<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" tiledversion="1.8.2" name="sketch" tilewidth="16" tileheight="16" tilecount="2" columns="2">
 <image source="sketch.png" width="32" height="16"/>
 <tile id="0"><properties><property name="material" value="sand"/><property name="speed" type="int" value="70"/></properties></tile>
 <tile id="1"><properties><property name="material" value="stone"/></properties>
  <objectgroup draworder="index"><object id="1" x="0" y="0" width="16" height="16"/></objectgroup></tile>
</tileset>`)},
	}}))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// put is one object; shape is what stands inside it, or its width and height behind the place.
func put(id int, class, place, shape string, properties ...string) string {
	var b strings.Builder
	fmt.Fprintf(&b, `<object id="%d" type="%s" %s><properties>`, id, class, place)
	for i := 0; i+2 < len(properties); i += 3 {
		fmt.Fprintf(&b, `<property name="%s" type="%s" value="%s"/>`, properties[i], properties[i+1], properties[i+2])
	}
	return b.String() + "</properties>" + shape + "</object>"
}

// plain is w×h tiles of sand with rock around them.
func plain(w, h int) []string {
	rows := []string{strings.Repeat("#", w)}
	for range h - 2 {
		rows = append(rows, "#"+strings.Repeat(".", w-2)+"#")
	}
	return append(rows, rows[0])
}

// mire is a world with mud, grass, vines in a gap, and bubbles, one behind the other, under water or not; they begin x px
// from its left rim.
func mire(t *testing.T, breath string, x int) *journey.Atlas {
	rows := plain(100, 24)
	for y := range rows {
		if y < 11 || y > 12 {
			rows[y] = rows[y][:60] + strings.Repeat("#", 12) + rows[y][72:]
		}
	}
	const point = "<point/>"
	return drawn(t, rows, `<property name="breath" value="`+breath+`"/>`,
		put(1, "Start", fmt.Sprintf(`x="%d" y="190"`, x), point)+
			put(2, "Mud", `x="160" y="16" width="320" height="352"`, "", "deep", "float", "0.8")+
			put(3, "Mud", `x="520" y="16" width="160" height="352"`, "", "deep", "float", "0.3")+
			put(4, "TallGrass", `x="640" y="16" width="240" height="352"`, "")+
			put(5, "Vines", `x="960" y="176" width="192" height="32"`, "", "tight", "float", "0.9")+
			put(6, "Bubbles", `x="1300" y="200"`, point, "to", "object", "7", "radius", "int", "160")+
			put(7, "Spot", `x="1400" y="60"`, point)+
			put(8, "Bubbles", `x="1400" y="60"`, point, "to", "object", "9", "radius", "int", "40")+
			put(9, "Spot", `x="1250" y="330"`, point)+
			put(10, "Border", `x="1560" y="16" width="24" height="352"`, ""))
}

func TestThePilotComesThroughMudVinesAndBubbles(t *testing.T) {
	for _, breath := range []string{"air", "water"} {
		for seed := range uint64(3) {
			r, rec, err := replay.WalkMap(mire(t, breath, 60), "sketch", seed)
			if err != nil || !r.OK {
				t.Fatalf("%s, seed %d: %v %v", breath, seed, r, err)
			}
			j, err := journey.New(seed, "sketch", mire(t, breath, 60))
			if err != nil {
				t.Fatal(err)
			}
			sank, freed, squeezed := 0, 0, 0
			for _, run := range rec.Runs {
				for range run.Ticks {
					if err := j.Step(run.Input); err != nil {
						t.Fatal(err)
					}
					for _, e := range j.World().Events() {
						switch e.Kind {
						case world.Sank:
							sank++
						case world.Freed:
							freed++
						case world.Squeezed:
							squeezed++
						}
					}
				}
			}
			w := j.World()
			if sank < 2 || freed != sank || squeezed != 2 || w.Girls[0].Marks+w.Girls[1].Marks != 0 || r.Ticks > 120*world.TPS {
				t.Errorf("%s, seed %d: %d ticks, %d feet stuck and %d came free, %d came through the vines with %d marks",
					breath, seed, r.Ticks, sank, freed, squeezed, w.Girls[0].Marks+w.Girls[1].Marks)
			}
		}
	}
}

// TestRandomHandsInTheMire plays at random, with saves in between, and then lets the pilot finish.
func TestRandomHandsInTheMire(t *testing.T) {
	seen := map[world.EventKind]int{}
	for seed := range uint64(18) {
		atlas := mire(t, [...]string{"air", "water"}[seed%2], [...]int{60, 1100, 1300}[seed%3])
		j, err := journey.New(seed, "sketch", atlas)
		if err != nil {
			t.Fatal(err)
		}
		hands := &masher{rng: seed}
		for i := range 20_000 {
			if j.Ended {
				break
			}
			if i%997 == 0 {
				if j, err = journey.Restore(j.Save(), atlas); err != nil {
					t.Fatal(err)
				}
			}
			if err := j.Step(hands.next()); err != nil {
				t.Fatal(err)
			}
			w := j.World()
			for _, e := range w.Events() {
				seen[e.Kind]++
			}
			for k := range w.Girls {
				g := &w.Girls[k]
				if !w.Ground().Free(g.At) || g.Height < 0 || g.Height > 8*fixed.One || g.Doing != world.Drifting && g.Height != 0 {
					t.Fatalf("seed %d tick %d: %v %v at %v, %d above the ground", seed, i, world.Who(k), g.Doing, g.At, g.Height)
				}
				if g.Doing == world.Sunk && g.Since > 25*world.TPS || g.Doing == world.Drifting && g.Since > 65*world.TPS {
					t.Fatalf("seed %d tick %d: %v has been %v for %d ticks", seed, i, world.Who(k), g.Doing, g.Since)
				}
			}
			if d := w.Girls[0].At.Dist(w.Girls[1].At); w.Joined && d > 21*fixed.One {
				t.Fatalf("seed %d tick %d: hand in hand they are %d px apart", seed, i, d/fixed.One)
			}
		}
		pilot := &replay.Pilot{}
		for range 10 * 60 * world.TPS {
			if j.Ended {
				break
			}
			if err := j.Step(pilot.Tick(j.World())); err != nil {
				t.Fatal(err)
			}
		}
		if !j.Ended {
			w := j.World()
			t.Errorf("seed %d: after random hands the pilot does not get out: %v at %v, %v at %v", seed, w.Girls[0].Doing, w.Girls[0].At, w.Girls[1].Doing, w.Girls[1].At)
		}
	}
	for _, k := range []world.EventKind{world.Sank, world.Tugged, world.Freed, world.Squeezed, world.Strayed} {
		if seen[k] == 0 {
			t.Errorf("in all this time event %d has never happened", k)
		}
	}
}
