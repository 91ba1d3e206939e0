package replay_test

import (
	"testing"

	"handhold/game/journey"
	"handhold/game/replay"
	"handhold/game/world"
)

// troubles are what players do who do not do what is expected of them, tick by tick, and for how long.
func troubles() map[string]struct {
	ticks int
	in    func(i int) world.Seat
} {
	type trouble = struct {
		ticks int
		in    func(i int) world.Seat
	}
	tap := func(b world.Buttons) func(i int) world.Seat {
		return func(i int) world.Seat {
			if i%20 == 0 {
				return world.Seat{Buttons: b}
			}
			return world.Seat{}
		}
	}
	m := &masher{rng: 7}
	return map[string]trouble{
		"nothing for ten minutes": {10 * 60 * world.TPS, func(int) world.Seat { return world.Seat{} }},
		"the other way":           {600, func(int) world.Seat { return world.Seat{X: -127} }},
		"onward":                  {900, func(int) world.Seat { return world.Seat{X: 127} }},
		"down":                    {300, func(int) world.Seat { return world.Seat{Y: 127} }},
		"sit":                     {1, func(int) world.Seat { return world.Seat{Buttons: world.Rest} }},
		"sit and stay":            {1200, func(i int) world.Seat { return world.Seat{Buttons: map[bool]world.Buttons{true: world.Rest}[i == 0]} }},
		"swap":                    {1, func(int) world.Seat { return world.Seat{Buttons: world.Swap} }},
		"swap again and again":    {400, tap(world.Swap)},
		"call":                    {400, tap(world.Call)},
		"hand":                    {400, tap(world.Hand)},
		"touch":                   {400, tap(world.Touch)},
		"random hands":            {4000, func(int) world.Seat { return m.next().Seats[0] }},
	}
}

// TestWhateverIsDoneTheForestGoesOn does each of these at each turn of the forest's story, and expects that
// it can be finished all the same.
func TestWhateverIsDoneTheForestGoesOn(t *testing.T) {
	atlas := grove(t, true)
	turns := []world.EventKind{world.Departed, world.Rang, world.Struck, world.Creaked, world.Crashed, world.PinnedDown, world.Arrived,
		world.Tapped, world.Lifted, world.Mended, world.Took}
	for name, trouble := range troubles() {
		for _, turn := range turns {
			for nth := 1; nth <= 3; nth += 2 {
				j := begun(t, atlas)
				pilot, left := &replay.Pilot{}, nth
				for left > 0 && j.Crossed == 0 && j.Ticks < 20000 {
					tread(t, j, pilot.Tick(j.World()))
					left -= happened(j, turn)
				}
				for i := 0; i < trouble.ticks && j.Crossed == 0; i++ {
					var in world.Input
					in.Seats[0] = trouble.in(i)
					tread(t, j, in)
				}
				pilot = &replay.Pilot{}
				for from := j.Ticks; j.Crossed == 0; {
					if tread(t, j, pilot.Tick(j.World())); j.Ticks-from > 20*60*world.TPS {
						w := j.World()
						t.Errorf("%s after event %d (%d): it does not go on: lead %v, madoka %v at %v, homura %v at %v, flags %v, trees %+v, going %v",
							name, turn, nth, w.Lead, w.Girls[0].Doing, w.Girls[0].At, w.Girls[1].Doing, w.Girls[1].At, w.Flags, w.Trees, w.Going.Thing)
						break
					}
				}
			}
		}
	}
}

// TestTheForestSavedAndLoadedOnTheWayIsTheSame saves and loads at every 97th tick.
func TestTheForestSavedAndLoadedOnTheWayIsTheSame(t *testing.T) {
	atlas := grove(t, true)
	a, b := begun(t, atlas), begun(t, atlas)
	pilot := &replay.Pilot{}
	for a.Crossed == 0 && a.Ticks < 40000 {
		in := pilot.Tick(a.World())
		tread(t, a, in)
		tread(t, b, in)
		if a.Ticks%97 == 0 {
			var err error
			if b, err = journey.Restore(b.Save(), atlas); err != nil {
				t.Fatal(err)
			}
		}
		if a.Hash() != b.Hash() {
			t.Fatalf("tick %d: %s", a.Ticks, a.World().State.Diff(&b.World().State))
		}
	}
	if a.Crossed == 0 {
		t.Error("it did not end")
	}
}

// TestRandomHandsInTheForest plays 20,000 ticks at random, and looks that nothing impossible comes of it.
func TestRandomHandsInTheForest(t *testing.T) {
	atlas := grove(t, true)
	for seed := range uint64(6) {
		j, m := begun(t, atlas), &masher{rng: seed}
		for range 20_000 {
			tread(t, j, m.next())
			w := j.World()
			for i := range w.Girls {
				g := &w.Girls[i]
				if w.Here(world.Who(i)) && g.Height == 0 && !w.Ground().Free(g.At) {
					t.Fatalf("seed %d, tick %d: %v, %v, stands in something solid at %v", seed, j.Ticks, world.Who(i), g.Doing, g.At)
				}
			}
			if w.Joined && (w.Girls[0].Doing == world.Striking || w.Girls[1].Doing == world.Striking || w.Girls[0].Doing == world.Pinned || w.Girls[1].Doing == world.Pinned) {
				t.Fatalf("seed %d, tick %d: hand in hand, %v and %v", seed, j.Ticks, w.Girls[0].Doing, w.Girls[1].Doing)
			}
		}
	}
}

func begun(t *testing.T, atlas *journey.Atlas) *journey.Journey {
	t.Helper()
	j, err := journey.New(1, "grove", atlas)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func tread(t *testing.T, j *journey.Journey, in world.Input) {
	t.Helper()
	if err := j.Step(in); err != nil {
		t.Fatal(err)
	}
}

// happened is how often an event of that kind happened in the last tick.
func happened(j *journey.Journey, k world.EventKind) int {
	n := 0
	for _, e := range j.World().Events() {
		if e.Kind == k {
			n++
		}
	}
	return n
}
