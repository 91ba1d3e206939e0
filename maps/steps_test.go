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

// TestExamplesAreSound holds that the examples have no mistakes, can be finished, and hold one of each thing that
// happens in a world of its own.
func TestExamplesAreSound(t *testing.T) {
	l := load(t, level.Mount(map[string]fs.FS{"maps": os.DirFS("."), "assets": os.DirFS("../assets")}), "maps/examples/first-steps.tmx")
	known := func(name string) bool { _, err := fs.Stat(Files, name+".tmx"); return err == nil }
	for _, f := range level.Check(l, known, func(string) bool { return true }) {
		t.Error(f)
	}
	canBeFinished(t, l)
	for _, c := range level.Classes() {
		if c.Class != level.Whirlpool && len(l.ByClass(c.Class)) == 0 {
			t.Errorf("the example has no %s", c.Name)
		}
	}
	for _, thing := range l.Things {
		if !strings.HasPrefix(thing.Name, thing.Class.String()+": ") {
			t.Errorf("object %d (%s) of the example does not say what it is: %q", thing.ID, thing.Class, thing.Name)
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
