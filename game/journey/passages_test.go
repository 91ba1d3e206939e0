package journey_test

import (
	"slices"
	"testing"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// The worlds one passes through: each is played on its map, by inputs, for what it is there for.

// goes walks her who leads to p along the ground, and calls each after each tick. It fails where that takes longer than
// three minutes, or no way leads there.
func goes(t *testing.T, j *journey.Journey, p fixed.Point, each func(w *world.World)) {
	t.Helper()
	w := j.World()
	way, ok := w.Ground().Path(nil, w.Girls[w.Lead].At, w.Ground().NearestFree(p), 0)
	if !ok {
		t.Fatalf("%s: no way leads from %v to %v", j.Name, w.Girls[w.Lead].At, p)
	}
	for n := 0; len(way) > 0; n++ {
		d := way[0].Sub(w.Girls[w.Lead].At)
		if d.Len() < 3*fixed.One {
			way = way[1:]
			continue
		}
		if n > 3*60*world.TPS {
			t.Fatalf("%s: after three minutes she is at %v, %s, on her way to %v", j.Name, w.Girls[w.Lead].At, w.Girls[w.Lead].Doing, p)
		}
		v := d.WithLen(127)
		steps(t, j, 1, push(int8(v.X), int8(v.Y)))
		if j.World() != w {
			t.Fatalf("on her way to %v she has come to %s", p, j.Name)
		}
		each(w)
	}
}

// apart stands the two where they are told, without each other's hand.
func apart(j *journey.Journey, lead, other fixed.Point) {
	w := j.World()
	w.Joined = false
	for i, p := range [...]fixed.Point{lead, other} {
		g := &w.Girls[w.Lead^world.Who(i)]
		g.At, g.Doing, g.Goal, g.Way = w.Ground().NearestFree(p), world.Standing, world.GoalStay, nil
	}
	w.Trail = world.Trail{Len: 1, Head: 1} // or the other would go after steps that lie elsewhere
	w.Trail.Steps[0] = w.Girls[w.Lead].At
}

// during plays n ticks of the same input, and returns all that happened in them.
func during(t *testing.T, j *journey.Journey, n int, in world.Input) (happened []world.Event) {
	t.Helper()
	for range n {
		steps(t, j, 1, in)
		happened = append(happened, j.World().Events()...)
	}
	return happened
}

func first(events []world.Event, k world.EventKind) *world.Event {
	if i := slices.IndexFunc(events, func(e world.Event) bool { return e.Kind == k }); i >= 0 {
		return &events[i]
	}
	return nil
}

// TestWhateverIsPressedSheStirsAndOffersHerHand: they sleep in grey sand as long as nobody does anything; whatever wakes
// her does nothing else; and the hand, taken by whichever way, is the first colour.
func TestWhateverIsPressedSheStirsAndOffersHerHand(t *testing.T) {
	second := world.Input{Seats: [2]world.Seat{1: {X: 127}}}
	for i, key := range []world.Input{push(-127, 0), press(world.Hand), press(world.Call), press(world.Rest), press(world.Touch), press(world.Swap), second} {
		j := begin(t, "02-desert")
		w := j.World()
		if e := during(t, j, 10*world.TPS, world.Input{}); first(e, world.Woke) != nil || w.Girls[0].Doing != world.Sleeping || w.Girls[1].Doing != world.Sleeping {
			t.Fatal("they do not sleep on")
		}
		e := during(t, j, 3*world.TPS, key) // held down all the time
		if woke, offered := first(e, world.Woke), first(e, world.Offered); woke == nil || offered == nil || offered.Who != world.Madoka {
			t.Fatalf("key %d: she does not stir and offer her hand", i)
		}
		if w.Lead != world.Madoka || w.Joined || w.Girls[world.Homura].Doing != world.Sleeping || w.Colour.Sum != 0 {
			t.Errorf("key %d did more than wake her: %s leads, hand in hand %v, the other is %s, colour %d", i, w.Lead, w.Joined, w.Girls[world.Homura].Doing, w.Colour.Sum)
		}
		j = reloaded(t, j)
		w = j.World()
		steps(t, j, 1, world.Input{})
		if i%2 == 0 {
			e = during(t, j, 2*world.TPS, press(world.Hand))
		} else {
			d := w.Girls[world.Homura].At.Sub(w.Girls[world.Madoka].At).WithLen(127)
			e = during(t, j, 2*world.TPS, push(int8(d.X), int8(d.Y)))
		}
		said := first(e, world.Said)
		if first(e, world.Took) == nil || !w.Joined || w.Colour.Sum == 0 || said == nil || said.Key != "say.02-desert.hand" {
			t.Errorf("key %d: her hand is taken %v, and the colour is %d", i, w.Joined, w.Colour.Sum)
		}
	}
}

// TestSentencesShortenFromWorldToWorld goes through the three that one only passes.
func TestSentencesShortenFromWorldToWorld(t *testing.T) {
	book, j := english(t), begin(t, "02-desert")
	longest := map[string]int{}
	walk(t, j, &replay.Pilot{}, func() bool {
		for _, e := range j.World().Events() {
			if e.Kind != world.Said {
				continue
			}
			says := book.Say(e.Key, j.Words)
			longest[j.Name] = max(longest[j.Name], countWords(says))
			if few := j.Name == "03c-snow"; few != (j.Words < 50) || says != book.Say(e.Key, map[bool]int{true: 20, false: 1000}[few]) {
				t.Errorf("%s, %d words left: %q", j.Name, j.Words, says)
			}
		}
		return j.Name == "04a-dusk"
	})
	if a, b, c := longest["03a-salt"], longest["03b-heath"], longest["03c-snow"]; a <= b || b <= c || c == 0 {
		t.Errorf("the longest sentences have %d, %d and %d words", a, b, c)
	}
}

// TestTheGrassHidesOneFromTheOther: five tiles apart in it they only hear each other, and a call brings them together.
func TestTheGrassHidesOneFromTheOther(t *testing.T) {
	j := begin(t, "06-swamp")
	grass := j.World().Level().ByClass(level.TallGrass)
	if len(grass) != 3 {
		t.Errorf("it has %d fields of tall grass", len(grass))
	}
	for _, field := range grass {
		w, in := j.World(), field.Box.Centre()
		apart(j, in, in.Add(fixed.Px(80, 0)))
		if steps(t, j, 20, world.Input{}); w.Link != world.LinkHearing {
			t.Errorf("%s: five tiles apart the link is %s", field.Name, w.Link)
		}
		j = reloaded(t, j)
		w = j.World()
		e := during(t, j, 1, press(world.Call))
		if e = append(e, during(t, j, 12*world.TPS, world.Input{})...); first(e, world.Answered) == nil || w.Link > world.LinkNear {
			t.Errorf("%s: she is called, and the link is %s", field.Name, w.Link)
		}
	}
	walk(t, j, &replay.Pilot{}, func() bool { return j.Name != "06-swamp" })
}

// TestAFootSticksInEachMud: first hers who leads, then the other's; the two pull by turns; and once, whoever pulls on too
// long sits down in it with the other.
func TestAFootSticksInEachMud(t *testing.T) {
	j := begin(t, "06-swamp")
	muds, sat := j.World().Level().ByClass(level.MudPit), 0
	for i, mud := range muds {
		w := j.World()
		put(w, mud.Box.Centre())
		if !w.Joined {
			steps(t, j, 1, press(world.Hand))
		}
		steps(t, j, world.TPS, world.Input{})
		for foot, who := range [...]world.Who{w.Lead, w.Lead.Other()} {
			x, held := int8(127), w.Joined
			var sank *world.Event
			for n := 0; n < 40*world.TPS && sank == nil; n++ {
				if at := w.Girls[w.Lead].At; !mud.Contains(at) && (at.X > mud.Box.Centre().X) == (x > 0) {
					x = -x
				}
				sank = first(during(t, j, 1, push(x, 0)), world.Sank)
			}
			if want := map[bool]int32{true: 3, false: 4}[mud.Int("deep") < fixed.One/2] - int32(foot); sank == nil || sank.Who != who || sank.N != want || !held {
				t.Fatalf("%s, foot %d: hand in hand %v, %+v", mud.Name, foot+1, held, sank)
			}
			j = reloaded(t, j)
			w = j.World()
			var e []world.Event
			for n := 0; n < 20*world.TPS && first(e, world.Freed) == nil; n++ {
				in := world.Input{}
				if n%60 < 8 {
					in = push(x, 0) // in time with the other's pulls
				}
				e = append(e, during(t, j, 1, in)...)
			}
			var turns []world.Who
			for _, one := range e {
				if one.Kind == world.Tugged {
					turns = append(turns, one.Who)
				}
			}
			if first(e, world.Freed) == nil || len(turns) < 3 || slices.Compact(slices.Clone(turns))[0] != w.Lead || len(slices.Compact(slices.Clone(turns))) != len(turns) {
				t.Errorf("%s, foot %d: it comes free %v, and they pull %v", mud.Name, foot+1, first(e, world.Freed) != nil, turns)
			}
			if down := first(during(t, j, world.TPS, push(x, 0)), world.Sat); down != nil && down.N == 1 {
				sat++
				steps(t, j, 3*world.TPS, world.Input{})
			}
		}
		if i == 0 && sat != 1 {
			t.Errorf("pulling on too long, they sit down %d times", sat)
		}
	}
	if len(muds) != 3 || sat != 1 {
		t.Errorf("in %d muds they have sat down %d times", len(muds), sat)
	}
	walk(t, j, &replay.Pilot{}, func() bool { return j.Name != "06-swamp" })
}
