package maps

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// tenSteps is the map of someone who has done what the guide says, and no more.
var tenSteps = strings.ReplaceAll(`<map version="1.8" orientation="orthogonal" renderorder="right-down" width="64" height="44" tilewidth="16" tileheight="16" infinite="0" nextlayerid="5" nextobjectid="7">
 <properties><property name="title" value="title.12-ravine"/></properties>
 <tileset firstgid="1" source="tilesets/ravine.tsx"/>
 <layer id="1" name="ground" width="64" height="44"><data encoding="csv">ONES</data></layer>
 <layer id="2" name="detail" width="64" height="44"><data encoding="csv">NONE</data></layer>
 <objectgroup id="3" name="props"/>
 <objectgroup id="4" name="things">
  <object id="1" template="templates/start.tx" x="40" y="350"/>
  <object id="2" template="templates/border.tx" x="928" y="200"><properties><property name="to" value="02-desert"/></properties></object>
  <object id="3" template="templates/spot.tx" x="500" y="420"/>
  <object id="4" template="templates/ravine.tx" x="440" y="330"><properties><property name="floor" type="object" value="3"/></properties></object>
  <object id="5" template="templates/bench.tx" x="700" y="300"/>
  <object id="6" template="templates/landmark.tx" x="640" y="200"/>
 </objectgroup>
</map>`, "ONES", "1"+strings.Repeat(",1", 64*44-1))

// TestTenStepsAreEnough holds that the guide leaves nothing out: its map has no mistake, and can be finished.
func TestTenStepsAreEnough(t *testing.T) {
	text := strings.Replace(tenSteps, "NONE", "0"+strings.Repeat(",0", 64*44-1), 1)
	root := level.Mount(map[string]fs.FS{
		"maps":   over{fstest.MapFS{"my-world.tmx": {Data: []byte(text)}}, Files},
		"assets": os.DirFS("../assets"),
	})
	l := load(t, root, "maps/my-world.tmx")
	known := func(name string) bool { _, err := fs.Stat(root, "maps/"+name+".tmx"); return err == nil }
	for _, f := range level.Check(l, known, func(string) bool { return true }) {
		t.Error(f)
	}
	canBeFinished(t, l)
}

// TestExamplesAreSound holds that the examples have no mistakes, can be finished, say of each thing what it is, and hold
// between them one of each thing that happens in a world of its own.
func TestExamplesAreSound(t *testing.T) {
	shown := map[level.Class]bool{level.Whirlpool: true} // it leads to two worlds more
	known := func(name string) bool { _, err := fs.Stat(Files, name+".tmx"); return err == nil }
	for _, l := range examples(t) {
		for _, f := range level.Check(l, known, func(string) bool { return true }) {
			t.Error(f)
		}
		canBeFinished(t, l)
		for _, thing := range l.Things {
			shown[thing.Class] = true
			if !strings.HasPrefix(thing.Name, thing.Class.String()+": ") {
				t.Errorf("object %d (%s) of %s does not say what it is: %q", thing.ID, thing.Class, l.Name, thing.Name)
			}
		}
	}
	for _, c := range level.Classes() {
		if !shown[c.Class] {
			t.Errorf("no example has a %s", c.Name)
		}
	}
}

// examples are the maps that the guide shows.
func examples(t *testing.T) []*level.Level {
	t.Helper()
	files := level.Mount(map[string]fs.FS{"maps": os.DirFS("."), "assets": os.DirFS("../assets")})
	var out []*level.Level
	for _, name := range []string{"first-steps", "second-steps", "kit"} {
		out = append(out, load(t, files, "maps/examples/"+name+".tmx"))
	}
	return out
}

// TestSetPiecesHappen holds that who plays the second example to its end sees its story: a night and a parting, a tree
// that comes down on one, the other who comes back and lifts it, and no way out before the last tree.
func TestSetPiecesHappen(t *testing.T) {
	atlas, err := journey.NewAtlas(files())
	if err != nil {
		t.Fatal(err)
	}
	second := examples(t)[1]
	atlas.Add(second)
	_, rec, err := replay.WalkMap(atlas, second.Name, 1)
	if err != nil {
		t.Fatal(err)
	}
	j, err := journey.New(1, second.Name, atlas)
	if err != nil {
		t.Fatal(err)
	}
	happened := map[world.EventKind]int{}
	for _, run := range rec.Runs {
		for range run.Ticks {
			if err := j.Step(run.Input); err != nil {
				t.Fatal(err)
			}
			for _, e := range j.World().Events() {
				happened[e.Kind]++
			}
		}
	}
	for kind, want := range map[world.EventKind]int{
		world.LetGo: 1, world.Departed: 1, world.Rang: 1, world.Crashed: 3, world.PinnedDown: 1, world.Arrived: 1,
		world.Lifted: 1, world.Carded: 1,
	} {
		if happened[kind] < want {
			t.Errorf("event %d happened %d times, and should %d", kind, happened[kind], want)
		}
	}
}

// canBeFinished has the autopilot walk through.
func canBeFinished(t *testing.T, l *level.Level) {
	t.Helper()
	atlas, err := journey.NewAtlas(files())
	if err != nil {
		t.Fatal(err)
	}
	atlas.Add(l)
	walked, _, err := replay.WalkMap(atlas, l.Name, 1)
	if err != nil || !walked.OK {
		t.Errorf("%s: %v %v", l.Name, walked, err)
	}
}
