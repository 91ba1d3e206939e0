package journey_test

import (
	"encoding/json"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
	"handhold/maps"
)

func builtIn(t *testing.T) *journey.Atlas {
	t.Helper()
	return atlasOf(t, maps.Files)
}

func atlasOf(t *testing.T, files fs.FS) *journey.Atlas {
	t.Helper()
	a, err := journey.NewAtlas(level.Mount(map[string]fs.FS{"maps": files, "assets": assets.FS}))
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func begin(t *testing.T, start string) *journey.Journey {
	t.Helper()
	j, err := journey.New(1, start, builtIn(t))
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// walk lets the pilot play until what says so, and calls each after each tick.
func walk(t *testing.T, j *journey.Journey, pilot *replay.Pilot, until func() bool) {
	t.Helper()
	for range 60 * 60 * world.TPS {
		if until() {
			return
		}
		if err := j.Step(pilot.Tick(j.World())); err != nil {
			t.Fatal(err)
		}
	}
	t.Fatalf("after an hour of play they are still in %s", j.Name)
}

func TestTheStoryGoesByRows(t *testing.T) {
	var rows []string
	for _, e := range builtIn(t).Story() {
		rows = append(rows, e.Row)
		if !strings.HasPrefix(e.Name, e.Row+"-") {
			t.Errorf("%s has row %s", e.Name, e.Row)
		}
		if e.Title == "" {
			t.Errorf("%s has no title", e.Name)
		}
	}
	if want := []string{"01", "02", "03a", "03b", "03c", "04a", "04b", "05", "06", "07", "08", "09", "10a", "10b", "10c", "11a", "11b", "11c", "12", "13", "23", "25", "25b", "26", "29", "34"}; !slices.Equal(rows, want) {
		t.Errorf("the story goes %v, not %v", rows, want)
	}
}

// TestASaveGoesOnAsIfNothingHadBeen saves now and then in the whole story, as text, and plays on with both.
func TestASaveGoesOnAsIfNothingHadBeen(t *testing.T) {
	j := begin(t, journey.Story)
	pilot := &replay.Pilot{}
	saves := map[string]int{}
	walk(t, j, pilot, func() bool {
		if j.Ticks%1009 == 500 {
			saves[j.Name]++
			goesOnTheSame(t, j)
		}
		return j.Ended
	})
	if len(saves) != len(j.Atlas().Story()) {
		t.Errorf("saved in %v only", saves)
	}
}

func goesOnTheSame(t *testing.T, j *journey.Journey) {
	t.Helper()
	kept := restored(t, j)
	also := restored(t, j)
	if kept.Hash() != j.Hash() {
		t.Fatalf("tick %d in %s: what was saved is another journey", j.Ticks, j.Name)
	}
	ways := [...]world.Seat{{X: 127}, {Y: 127, Buttons: world.Hand}, {X: -127, Y: -127}, {Buttons: world.Call}}
	for i := range 240 {
		in := world.Input{Seats: [2]world.Seat{ways[i/60]}}
		if err := kept.Step(in); err != nil {
			t.Fatal(err)
		}
		if err := also.Step(in); err != nil {
			t.Fatal(err)
		}
		if kept.Hash() != also.Hash() {
			t.Fatalf("tick %d in %s: two from one save part after %d ticks", j.Ticks, j.Name, i+1)
		}
	}
}

// TestASavedJourneyEndsWhereTheOtherDoes plays the story with and without saving and loading on the way.
func TestASavedJourneyEndsWhereTheOtherDoes(t *testing.T) {
	rec, err := replay.WalkStory(builtIn(t), 1, func(replay.Walked) {})
	if err != nil {
		t.Fatal(err)
	}
	straight, broken := begin(t, journey.Story), begin(t, journey.Story)
	for _, run := range rec.Runs {
		for range run.Ticks {
			if straight.Ticks%1777 == 1000 {
				broken = restored(t, broken)
			}
			for _, j := range []*journey.Journey{straight, broken} {
				if err := j.Step(run.Input); err != nil {
					t.Fatal(err)
				}
			}
			if a, b := straight.World(), broken.World(); straight.Name != broken.Name || straight.Ticks%60 == 0 && a.Hash() != b.Hash() {
				t.Fatalf("tick %d: in %s and %s: %s", straight.Ticks, straight.Name, broken.Name, a.Diff(&b.State))
			}
		}
	}
	if !straight.Ended || !broken.Ended || straight.Hash() != broken.Hash() {
		t.Errorf("one ends %v in %s, the other %v in %s", straight.Ended, straight.Name, broken.Ended, broken.Name)
	}
}

// restored is j saved as text and loaded again.
func restored(t *testing.T, j *journey.Journey) *journey.Journey {
	t.Helper()
	text, err := json.Marshal(j.Save())
	if err != nil {
		t.Fatal(err)
	}
	var s journey.Save
	if err := json.Unmarshal(text, &s); err != nil {
		t.Fatal(err)
	}
	kept, err := journey.Restore(s, j.Atlas())
	if err != nil {
		t.Fatal(err)
	}
	return kept
}

func TestWordsRunOutBorderByBorder(t *testing.T) {
	j := begin(t, journey.Story)
	pilot := &replay.Pilot{}
	words, borders, taken, real := j.Words, 0, 0, j.World().Level().Real
	walk(t, j, pilot, func() bool {
		if j.Crossed > borders {
			borders = j.Crossed
			want := words
			if !real { // out of the real world none are taken
				if taken++; taken <= 3 {
					want = words * 2 / 3
				} else {
					want = words - 1
				}
			}
			if j.Words != want {
				t.Errorf("after border %d they have %d words, not %d; they had %d", borders, j.Words, want, words)
			}
			if !j.SaveDue() {
				t.Errorf("border %d is not saved", borders)
			}
		}
		words, real = j.Words, j.World().Level().Real // a keepsake gives one
		return j.Ended
	})
	if want := len(j.Atlas().Story()); borders != want {
		t.Errorf("%d borders were crossed, not %d", borders, want)
	}
}

// TestTheArrowsOneLaidLeadTheOther: what Madoka lays in 25b lies weathered in 29, and she lies where she lay down.
func TestTheArrowsOneLaidLeadTheOther(t *testing.T) {
	j := begin(t, journey.Story)
	pilot := &replay.Pilot{}
	var laid []world.Arrow
	walk(t, j, pilot, func() bool {
		if j.Name == "25b-red-clay" {
			laid = slices.Clone(j.World().Arrows)
		}
		return j.Name == "29-red-clay"
	})
	if len(laid) == 0 {
		t.Fatal("the pilot laid no arrow")
	}
	w := j.World()
	if len(w.Arrows) < len(laid) {
		t.Fatalf("%d arrows were laid, %d are found", len(laid), len(w.Arrows))
	}
	for i, a := range laid {
		b := w.Arrows[i]
		if b.At != a.At || b.Dir != a.Dir || b.Etched != a.Etched {
			t.Errorf("arrow %d was laid as %+v and is found as %+v", i, a, b)
		}
		if b.Worn <= a.Worn {
			t.Errorf("arrow %d has not weathered", i)
		}
	}
	if d := w.Girls[world.Madoka].Doing; d != world.Curled {
		t.Errorf("Madoka is %s, not curled up", d)
	}
	if w.Lead != world.Homura {
		t.Errorf("%s leads where Homura looks for her", w.Lead)
	}
}

func TestEachMinuteIsSaved(t *testing.T) {
	j := begin(t, journey.Story)
	due := 0
	for range 3 * 60 * world.TPS {
		if err := j.Step(world.Input{}); err != nil {
			t.Fatal(err)
		}
		if j.SaveDue() {
			due++
		}
	}
	if due != 3 {
		t.Errorf("in three minutes of standing it is saved %d times", due)
	}
}

func TestASingleMapEndsAtItsBorder(t *testing.T) {
	j := begin(t, "34-edge")
	walk(t, j, &replay.Pilot{}, func() bool { return j.Ended })
	before := j.Hash()
	if err := j.Step(world.Input{Seats: [2]world.Seat{{X: 127}}}); err != nil || j.Hash() != before {
		t.Errorf("it goes on after its end (%v)", err)
	}
}

func TestWhatCannotBeBegunSaysWhy(t *testing.T) {
	if _, err := journey.New(1, "99-nowhere", builtIn(t)); err == nil || !strings.Contains(err.Error(), `"99-nowhere"`) {
		t.Errorf("an unknown map: %v", err)
	}
	none := atlasOf(t, fstest.MapFS{})
	if _, err := journey.New(1, journey.Story, none); err == nil {
		t.Error("a story without maps begins")
	}
	desert, err := os.ReadFile("../../maps/02-desert.tmx")
	if err != nil {
		t.Fatal(err)
	}
	twice := level.Mount(map[string]fs.FS{"maps": fstest.MapFS{"a.tmx": {Data: desert}, "b.tmx": {Data: desert}}})
	if _, err := journey.NewAtlas(twice); err == nil || !strings.Contains(err.Error(), "row 02") {
		t.Errorf("two maps of one row: %v", err)
	}
	broken := level.Mount(map[string]fs.FS{"maps": fstest.MapFS{"a.tmx": {Data: desert[:200]}}})
	if _, err := journey.NewAtlas(broken); err == nil || !strings.Contains(err.Error(), "maps/a.tmx") {
		t.Errorf("half a map: %v", err)
	}
}

func TestSavesThatDoNotFitAreRefused(t *testing.T) {
	good := begin(t, "02-desert").Save()
	for _, c := range []struct {
		what string
		harm func(*journey.Save)
		says string
	}{
		{"of a later version", func(s *journey.Save) { s.Version++ }, "later version"},
		{"of no map there is", func(s *journey.Save) { s.Carried.Name = "99-nowhere" }, "99-nowhere"},
		{"of another map", func(s *journey.Save) { s.Carried.Name = "12-ravine" }, "size"},
		{"without its colour", func(s *journey.Save) { s.World.Colour.Cells = nil }, "size"},
	} {
		s := good
		c.harm(&s)
		if _, err := journey.Restore(s, builtIn(t)); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("a save %s: %v", c.what, err)
		}
	}
}
