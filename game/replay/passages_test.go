package replay_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// The worlds one passes through, on their maps: whatever is done in the midst of what they are there for, they go on; and
// those put together of pieces are whole with each seed.

// playsOn lets the pilot play j until its world is left, and says whether that comes to pass within ten minutes.
func playsOn(t *testing.T, j *journey.Journey) bool {
	t.Helper()
	pilot, from := &replay.Pilot{}, j.Crossed
	for n := 0; n < 10*60*world.TPS && j.Crossed == from; n++ {
		tread(t, j, pilot.Tick(j.World()))
	}
	return j.Crossed > from
}

// bubbled stands her who leads, alone, where bubbles lead astray, until they do.
func bubbled(t *testing.T, j *journey.Journey) {
	t.Helper()
	w := j.World()
	at := w.Level().ByClass(level.Bubbles)[1].At
	w.Joined = false
	for i := range w.Girls {
		w.Girls[w.Lead^world.Who(i)].At = w.Ground().NearestFree(at.Add(fixed.Px(48*i, 0)))
	}
	for n := 0; n < 20*world.TPS && w.Girls[w.Lead].Doing != world.Drifting; n++ {
		tread(t, j, world.Input{})
	}
}

// TestWhateverIsDoneInTheMidstTheyGoOn: in the midst of each set-piece it is saved and loaded, and then each trouble comes:
// they walk off, the lead passes, they sit, nobody does anything for ten minutes. Nothing that was found is lost, both come
// along, and the pilot finishes.
func TestWhateverIsDoneInTheMidstTheyGoOn(t *testing.T) {
	happens := func(k world.EventKind) func(j *journey.Journey) bool {
		return func(j *journey.Journey) bool { return happened(j, k) > 0 }
	}
	after := func(seconds int64) func(j *journey.Journey) bool {
		return func(j *journey.Journey) bool { return j.Ticks >= seconds*world.TPS }
	}
	tangled := func(j *journey.Journey) bool { return j.World().InVines(j.World().Lead) }
	hidden := func(j *journey.Journey) bool { return j.World().InGrass(j.World().Lead) }
	atlas := builtIn(t)
	for _, c := range []struct {
		name, midst string
		in          func(j *journey.Journey) bool
	}{
		{"02-desert", "asleep", after(1)},
		{"02-desert", "her hand is offered", happens(world.Offered)},
		{"03a-salt", "a sentence", happens(world.Said)},
		{"03b-heath", "a sentence", happens(world.Said)},
		{"03c-snow", "a sentence", happens(world.Said)},
		{"06-swamp", "in the grass", hidden},
		{"06-swamp", "a foot is stuck", happens(world.Sank)},
		{"06-swamp", "a foot is pulled", happens(world.Tugged)},
		{"07-vines", "in a squeeze", tangled},
		{"10a-desert", "half way", after(15)},
		{"10b-forest", "half way", after(15)},
		{"10c-swamp", "half way", after(15)},
		{"11a-shallows", "adrift", nil},
		{"11b-kelp", "adrift", nil},
		{"11c-deep", "adrift", nil},
		{"12-ravine", "she slips", happens(world.Slipped)},
		{"12-ravine", "she lies there", happens(world.Landed)},
		{"12-ravine", "she has mended", happens(world.Mended)},
	} {
		j, err := journey.New(1, c.name, atlas)
		if err != nil {
			t.Fatal(err)
		}
		if c.in == nil {
			bubbled(t, j)
		} else {
			for pilot := (&replay.Pilot{}); !c.in(j) && j.Name == c.name; {
				tread(t, j, pilot.Tick(j.World()))
			}
		}
		if j.Name != c.name || c.in == nil && j.World().Girls[j.World().Lead].Doing != world.Drifting {
			t.Errorf("%s: it never comes to this: %s", c.name, c.midst)
			continue
		}
		for name, trouble := range troubles() {
			switch name {
			case "nothing for ten minutes", "the other way", "onward", "sit and stay", "swap", "hand", "random hands":
				endures(t, j, c.name+", "+c.midst+", "+name, trouble.ticks, trouble.in)
			}
		}
	}
}

// endures plays j from a save through a trouble, and then lets the pilot finish the world.
func endures(t *testing.T, saved *journey.Journey, what string, ticks int, in func(i int) world.Seat) {
	t.Helper()
	j, err := journey.Restore(saved.Save(), saved.Atlas())
	if err != nil || j.Hash() != saved.Hash() {
		t.Errorf("%s: what was saved is not what was: %v", what, err)
		return
	}
	w := j.World()
	for i := 0; i < ticks && j.World() == w; i++ {
		tread(t, j, world.Input{Seats: [2]world.Seat{in(i)}})
	}
	j, err = journey.Restore(j.Save(), j.Atlas())
	if err != nil {
		t.Errorf("%s: it cannot be loaded: %v", what, err)
		return
	}
	found, marks := slices.Clone(j.Found), j.World().Girls[0].Marks+j.World().Girls[1].Marks
	if j.Name == saved.Name && !playsOn(t, j) {
		w := j.World()
		t.Errorf("%s: the pilot does not finish: madoka %s at %v, homura %s at %v", what, w.Girls[0].Doing, w.Girls[0].At, w.Girls[1].Doing, w.Girls[1].At)
		return
	}
	w = j.World()
	if !w.Here(world.Madoka) || !w.Here(world.Homura) && j.Name != "04b-forest" || w.Girls[0].Marks+w.Girls[1].Marks < marks || len(j.Found) < len(found) {
		t.Errorf("%s: something is lost: madoka there %v, homura there %v, found %v and before %v", what, w.Here(world.Madoka), w.Here(world.Homura), j.Found, found)
	}
}

// TestTheWorldsOfPiecesAreWholeWithEachSeed: each is without mistakes, has one thing that is not right, can be finished,
// and saved and loaded on the way it is the same; and there are many of them.
func TestTheWorldsOfPiecesAreWholeWithEachSeed(t *testing.T) {
	const seeds = 20
	atlas := builtIn(t)
	yes := func(string) bool { return true }
	for _, name := range [...]string{"10a-desert", "10b-forest", "10c-swamp"} {
		worlds := map[string]bool{}
		for seed := range uint64(seeds) {
			j, err := journey.New(seed, name, atlas)
			if err != nil {
				t.Fatal(err)
			}
			l := j.World().Level()
			if found := level.Check(l, yes, yes); found.Wrong() != nil {
				t.Errorf("%s, seed %d:\n%s", name, seed, found.Error())
			}
			if wrong := l.ByClass(level.Wrong); len(wrong) != 1 {
				t.Errorf("%s, seed %d: %d things are not right", name, seed, len(wrong))
			}
			pilot := &replay.Pilot{}
			for range 12 * world.TPS {
				tread(t, j, pilot.Tick(j.World()))
			}
			again, err := journey.Restore(j.Save(), atlas)
			if err != nil || again.Hash() != j.Hash() || !reflect.DeepEqual(again.World().Level().Things, l.Things) || !reflect.DeepEqual(again.World().Level().Props, l.Props) {
				t.Errorf("%s, seed %d: loaded, it is another world: %v", name, seed, err)
				continue
			}
			if !playsOn(t, again) {
				t.Errorf("%s, seed %d: the pilot does not finish", name, seed)
			}
			var ids strings.Builder
			for i := range l.Props {
				fmt.Fprint(&ids, l.Props[i].Foot, " ")
			}
			worlds[ids.String()] = true
		}
		if len(worlds) < seeds/2 {
			t.Errorf("%s: %d seeds make %d worlds", name, seeds, len(worlds))
		}
	}
}
