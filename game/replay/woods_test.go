package replay_test

import (
	"slices"
	"testing"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// walkIn lets the pilot play a world of the story until it is left, after it has done nothing for idle ticks, and calls
// look after each tick with the world as it then is. Every so many ticks, where disturbed is not 0, other hands have it
// for ten seconds, and it is saved and loaded.
func walkIn(t *testing.T, name string, idle, disturbed int, look func(w *world.World)) {
	t.Helper()
	atlas := builtIn(t)
	j, err := journey.New(1, name, atlas)
	if err != nil {
		t.Fatal(err)
	}
	pilot, hands := &replay.Pilot{}, &masher{rng: 7}
	for tick := 1; tick < idle+8*60*world.TPS; tick++ {
		w := j.World()
		var in world.Input
		if tick > idle {
			in = pilot.Tick(w)
		}
		if disturbed > 0 && tick%disturbed < 10*world.TPS && tick > disturbed {
			in = hands.next()
		}
		if err := j.Step(in); err != nil {
			t.Fatal(err)
		}
		if j.Name != name {
			return
		}
		look(w)
		if disturbed > 0 && tick%disturbed == 0 {
			if j, err = journey.Restore(j.Save(), atlas); err != nil {
				t.Fatal(err)
			}
		}
	}
	w := j.World()
	t.Fatalf("%s is not left: %s %s at %v", name, w.Lead, w.Girls[w.Lead].Doing, w.Girls[w.Lead].At)
}

// TestTheLastWordOfTheDuskIsAName holds that she who goes says it when her hand is let go, that it is the last thing said,
// and that the other leads then, alone.
func TestTheLastWordOfTheDuskIsAName(t *testing.T) {
	const name = "say.04a-dusk.name"
	var said []string
	lead, alone := world.Madoka, false
	walkIn(t, "04a-dusk", 0, 0, func(w *world.World) {
		for _, e := range w.Events() {
			if e.Kind == world.Said {
				said = append(said, e.Key)
				if e.Key == name && (w.Lead != world.Madoka || w.Joined) {
					t.Errorf("the name is said while %s leads, hand in hand %v", w.Lead, w.Joined)
				}
			}
		}
		lead, alone = w.Lead, !w.Here(world.Madoka)
	})
	if len(said) < 3 || said[len(said)-1] != name || slices.Index(said, name) != len(said)-1 {
		t.Errorf("what is said is %v, and should end in the name, once", said)
	}
	if lead != world.Homura || !alone {
		t.Errorf("%s leads on, alone %v", lead, alone)
	}
}

// TestTheFourthTreePinsHer holds that three trees come down first, that the fourth pins her however often other hands
// meddle, that the other comes from outside the grove, and that the way on opens only after the last.
func TestTheFourthTreePinsHer(t *testing.T) {
	for _, disturbed := range [...]int{0, 45 * world.TPS} {
		crashed, pinned, arrived := 0, 0, 0
		walkIn(t, "04b-forest", 0, disturbed, func(w *world.World) {
			for _, e := range w.Events() {
				switch e.Kind {
				case world.Crashed:
					crashed++
				case world.PinnedDown:
					if pinned = crashed; e.Who != world.Homura || arrived > 0 {
						t.Errorf("tree %d pins %s, the other there already: %v", crashed, e.Who, arrived > 0)
					}
				case world.Arrived:
					arrived = crashed
				case world.CrossingBegan:
					if all := len(w.Level().ByClass(level.Tree)); crashed != all {
						t.Errorf("they go on after %d of %d trees", crashed, all)
					}
				}
			}
		})
		if pinned != 4 || arrived < 4 {
			t.Errorf("disturbed every %d ticks: tree %d pins her, and the other comes after tree %d", disturbed, pinned, arrived)
		}
	}
}

// TestTheWoodsWait holds that nothing asks anybody to move there: after ten minutes of doing nothing all is as it was,
// but for the days where one is alone, and the way on is still to be found.
func TestTheWoodsWait(t *testing.T) {
	const idle = 10 * 60 * world.TPS
	for _, name := range [...]string{"04a-dusk", "04b-forest", "09-giants"} {
		ticks := 0
		walkIn(t, name, idle, 0, func(w *world.World) {
			if ticks++; ticks != idle {
				return
			}
			if alone := !w.Here(world.Madoka); alone != (w.Days >= 5) {
				t.Errorf("%s: %d days have passed in ten minutes", name, w.Days)
			}
			for i := range w.Girls {
				if d := w.Girls[i].Doing; d.Hurt() || d == world.Leaving || d == world.Departing {
					t.Errorf("%s: after ten minutes of nothing %s is %s", name, world.Who(i), d)
				}
			}
		})
	}
}

// TestAHandHoldsHerFromTheOldestTree pushes toward it for a minute, hand in hand and not.
func TestAHandHoldsHerFromTheOldestTree(t *testing.T) {
	l, err := builtIn(t).Level("09-giants")
	if err != nil {
		t.Fatal(err)
	}
	zone := l.ByClass(level.Refusal)[0]
	for _, held := range [...]bool{true, false} {
		w := begin(t, l, 1)
		for i := range w.Girls {
			w.Girls[i].At = w.Ground().NearestFree(zone.Box.Centre().Add(fixed.Px(i*12, 80)))
		}
		w.Joined = held
		refused := false
		for range 60 * world.TPS {
			w.Step(world.Input{Seats: [2]world.Seat{{Y: -127}}})
			for _, e := range w.Events() {
				refused = refused || e.Kind == world.Refused
			}
			if zone.Contains(w.Girls[w.Lead].At) {
				t.Fatalf("held %v: she who leads stands in %q", held, zone.Name)
			}
		}
		if !refused {
			t.Errorf("held %v: nobody refuses", held)
		}
	}
}
