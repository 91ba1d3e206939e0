package journey_test

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/assets"
	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/world"
	"handhold/maps"
)

// edited is the built-in map called name after somebody has changed it in an editor.
func edited(t *testing.T, name string, change func(string) string) *level.Level {
	t.Helper()
	text, err := maps.Files.ReadFile(name + ".tmx")
	if err != nil {
		t.Fatal(err)
	}
	changed := change(string(text))
	if changed == string(text) {
		t.Fatalf("nothing is changed in %s", name)
	}
	l, err := level.Load(over{fstest.MapFS{"maps/" + name + ".tmx": {Data: []byte(changed)}}, whole()}, "maps/"+name+".tmx")
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// over is file systems on top of each other.
type over [2]fs.FS

func (o over) Open(name string) (fs.File, error) {
	f, err := o[0].Open(name)
	if err != nil {
		return o[1].Open(name)
	}
	return f, nil
}

// whole is the built-in files.
func whole() fs.FS { return level.Mount(map[string]fs.FS{"maps": maps.Files, "assets": assets.FS}) }

// TestAJourneyGoesOnInAnEditedMap plays for a moment, has the map edited, and plays on.
func TestAJourneyGoesOnInAnEditedMap(t *testing.T) {
	j := begin(t, "02-desert")
	for range 3 * world.TPS {
		if err := j.Step(world.Input{Seats: [2]world.Seat{{X: 127}}}); err != nil {
			t.Fatal(err)
		}
	}
	before := j.Save()
	l := edited(t, "02-desert", func(s string) string {
		return strings.Replace(s, `orientation="orthogonal"`, `orientation="orthogonal" backgroundcolor="#102030"`, 1)
	})
	j.Reload(l)
	if j.World().Level() != l || j.Name != "02-desert" || j.Ticks != before.Carried.Ticks {
		t.Errorf("in %s at tick %d", j.Name, j.Ticks)
	}
	if d := j.World().Diff(&before.World); d != "" {
		t.Errorf("where the map has not changed, something has: %s", d)
	}
	if again, err := j.Atlas().Level("02-desert"); err != nil || again != l {
		t.Errorf("the atlas still has the map as it was: %v", err)
	}
	if _, err := j.Atlas().Level("12-ravine"); err != nil || len(j.Atlas().Story()) == 0 {
		t.Errorf("the other maps are lost: %v", err)
	}
}

func TestAJourneyBeginsAtAnObject(t *testing.T) {
	a := builtIn(t)
	l, err := a.Level("12-ravine")
	if err != nil {
		t.Fatal(err)
	}
	for i := range l.Things {
		thing := &l.Things[i]
		j, err := journey.NewAt(1, "12-ravine", thing.ID, a)
		if err != nil {
			t.Fatal(err)
		}
		w := j.World()
		g := &w.Girls[w.Lead]
		if !w.Ground().Free(g.At) || g.At.Dist(w.Ground().NearestFree(thing.At)) > fixed.Tile {
			t.Errorf("at %d they begin at %v, which is far from %v", thing.ID, g.At, thing.At)
		}
	}
	if _, err := journey.NewAt(1, "12-ravine", 1<<20, a); err == nil {
		t.Error("they begin at an object that is not there")
	}
}
