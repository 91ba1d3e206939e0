package replay_test

import (
	"testing"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// TestTheSeaFloorIsLeftWhateverIsDone holds that nothing down there keeps anybody: not ten minutes of doing nothing, not
// other hands every half minute, with saving and loading between.
func TestTheSeaFloorIsLeftWhateverIsDone(t *testing.T) {
	for _, name := range [...]string{"11a-shallows", "11b-kelp", "11c-deep"} {
		for _, disturbed := range [...]int{0, 30 * world.TPS} {
			walkIn(t, name, 10*60*world.TPS, disturbed, func(*world.World) {})
		}
	}
}

// lured plays name until she who leads has let go and watches bubbles that she has come past, and calls look after each
// tick until she has drifted and is held again. Bubbles that she cannot walk up to in a straight line are passed by.
func lured(t *testing.T, atlas *journey.Atlas, name string, look func(j *journey.Journey) *journey.Journey) {
	t.Helper()
	j, err := journey.New(1, name, atlas)
	if err != nil {
		t.Fatal(err)
	}
	const patience = 20 * world.TPS // more than it takes to walk up to them and to watch
	pilot, drifted := &replay.Pilot{}, false
	spent := map[int]int{} // ticks, by Bubbles
	for range 4 * 60 * world.TPS {
		w := j.World()
		lead := &w.Girls[w.Lead]
		var to *level.Thing
		for _, b := range w.Level().ByClass(level.Bubbles) {
			if spent[b.ID] < patience && (spent[b.ID] > 0 || lead.At.Within(b.At, 120*fixed.One)) {
				to = b
				spent[b.ID]++
				break
			}
		}
		var in world.Input
		switch {
		case drifted: // her hand is all that is waited for
		case to == nil:
			in = pilot.Tick(w)
		case !to.At.Within(lead.At, 20*fixed.One):
			d := to.At.Sub(lead.At)
			in.Seats[0] = world.Seat{X: int8(min(max(d.X/16, -127), 127)), Y: int8(min(max(d.Y/16, -127), 127))}
		case w.Joined:
			in.Seats[0].Buttons = world.Hand &^ w.Pressed[0]
		}
		if err := j.Step(in); err != nil {
			t.Fatal(err)
		}
		j = look(j)
		w = j.World()
		drifted = drifted || w.Girls[w.Lead].Doing == world.Drifting
		if drifted && w.Joined {
			return
		}
	}
	t.Fatalf("%s: drifted %v, and she is not held again", name, drifted)
}

// TestEachSeaFloorHasBubblesByTheWayThatLure holds that on every one of them she who lets go and watches is carried off,
// also when it is saved and loaded meanwhile, and that the other takes her hand.
func TestEachSeaFloorHasBubblesByTheWayThatLure(t *testing.T) {
	atlas := builtIn(t)
	for _, name := range [...]string{"11a-shallows", "11b-kelp", "11c-deep"} {
		tick := 0
		var from, far fixed.Point
		lured(t, atlas, name, func(j *journey.Journey) *journey.Journey {
			w := j.World()
			if g := &w.Girls[w.Lead]; g.Doing == world.Drifting {
				if from == (fixed.Point{}) {
					from = g.At
				}
				far = g.At
			}
			if tick++; tick%50 == 0 {
				again, err := journey.Restore(j.Save(), atlas)
				if err != nil {
					t.Fatal(err)
				}
				return again
			}
			return j
		})
		if from.Within(far, 16*fixed.One) {
			t.Errorf("%s: she drifts from %v to %v only", name, from, far)
		}
	}
}

// TestWhatCameBeforeComesAgain holds that whatever the seed, the two worlds that are put together anew are walked in half a
// minute or so, and that in each exactly one detail is wrong.
func TestWhatCameBeforeComesAgain(t *testing.T) {
	atlas := builtIn(t)
	for _, name := range [...]string{"10a-desert", "10b-forest"} {
		for seed := range uint64(12) {
			j, err := journey.New(seed, name, atlas)
			if err != nil {
				t.Fatal(err)
			}
			if n := len(j.World().Level().ByClass(level.Wrong)); n != 1 {
				t.Errorf("%s, seed %d: %d details are wrong", name, seed, n)
			}
			pilot, ticks := &replay.Pilot{}, 0
			for ; j.Name == name && ticks < 60*world.TPS; ticks++ {
				if err := j.Step(pilot.Tick(j.World())); err != nil {
					t.Fatal(err)
				}
			}
			if ticks < 15*world.TPS || ticks == 60*world.TPS {
				t.Errorf("%s, seed %d: it is walked in %d ticks", name, seed, ticks)
			}
		}
	}
}
