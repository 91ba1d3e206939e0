package world

import (
	"strings"
	"testing"

	"handhold/game/fixed"
)

// swamp is a plain with a mud of 400 px in it.
func swamp(t *testing.T, deep string) *World {
	return enter(t, sketch(t, field(60, 20), "", startBoth(100, 160)+
		thing(2, "Mud", 160, 16, box(400, 288), "deep:float="+deep)), Begin{})
}

// heldIn is a swamp whose leader has just stuck a foot in it, hand in hand.
func heldIn(t *testing.T) *World {
	w := swamp(t, "0.5")
	press(w, Hand)
	until(t, w, 600, east, "a foot sticks", func() bool { return w.Girls[Madoka].Doing == Sunk })
	return w
}

// pull pushes one way and the other, each for some ticks, and returns what happened.
func pull(w *World, ticks int, done func() bool) []Event {
	var all []Event
	for i := 0; i < ticks && !done(); i++ {
		s := west
		if i/24%2 == 1 {
			s = east
		}
		all = append(all, play(w, 1, s)...)
	}
	return all
}

func TestAFootSticksTheSoonerTheDeeperTheMud(t *testing.T) {
	far := func(deep string) int32 {
		w := swamp(t, deep)
		press(w, Hand)
		until(t, w, 900, east, "a foot sticks", func() bool { return w.Girls[Madoka].Doing == Sunk })
		if !w.Joined {
			t.Error("mud has parted their hands")
		}
		return at(w, Madoka).X - fixed.Px(160, 0).X
	}
	deep, shallow := far("1"), far("0")
	if deep >= shallow || deep < 3*stride || shallow > 20*stride {
		t.Errorf("it sticks after %d px in deep mud, after %d px in shallow mud", deep/fixed.One, shallow/fixed.One)
	}
	if far("0.5") != far("0.5") {
		t.Error("it sticks elsewhere each time")
	}
}

func TestPullsByTurnsFreeAFoot(t *testing.T) {
	w := heldIn(t)
	before := at(w, Madoka)
	e := play(w, 90, east)
	if count(e, Tugged) != 0 || at(w, Madoka) != before {
		t.Fatal("pushing on the same way moves her, or counts as a pull")
	}
	e = pull(w, 400, func() bool { return w.Girls[Madoka].Doing != Sunk })
	own, hers := 0, 0
	for _, x := range e {
		if x.Kind == Tugged && x.Who == Madoka {
			own++
		} else if x.Kind == Tugged {
			hers++
		}
	}
	if own < 3 || own > 4 || hers < 2 || count(e, Freed) != 1 || !w.Joined {
		t.Errorf("%d own pulls and %d of the other's, freed %d times, hand in hand: %v", own, hers, count(e, Freed), w.Joined)
	}
}

func TestPressingCountsAsPulling(t *testing.T) {
	for _, s := range []Seat{{Buttons: Hand}, {Buttons: Touch}, east, {X: -90, Y: 90}} {
		w := heldIn(t)
		play(w, 10, Seat{})
		var e []Event
		for range 5 {
			e = append(e, play(w, 4, s)...)
			e = append(e, play(w, 10, Seat{})...)
		}
		if count(e, Freed) != 1 || !w.Joined {
			t.Errorf("after five presses of %+v she is %v, hand in hand %v", s, w.Girls[Madoka].Doing, w.Joined)
		}
	}
}

func TestThenTheOthersFootSticksAndThenNobodys(t *testing.T) {
	w := heldIn(t)
	pull(w, 400, func() bool { return w.Girls[Madoka].Doing != Sunk })
	play(w, 3, Seat{})
	until(t, w, 400, east, "the other's foot sticks", func() bool { return w.Girls[Homura].Doing == Sunk })
	far := at(w, Homura)
	play(w, 30, east)
	if d := at(w, Madoka).Dist(far); at(w, Homura) != far || d > holdFurthest || !w.Joined {
		t.Fatalf("she is dragged along, or left: they are %d px apart", d/fixed.One)
	}
	e := pull(w, 300, func() bool { return w.Girls[Homura].Doing != Sunk })
	if count(e, Freed) != 1 || count(e, Tugged) < 3 {
		t.Fatalf("she is not pulled out: %d pulls", count(e, Tugged))
	}
	play(w, 3, Seat{})
	if e := play(w, 350, east); count(e, Sank) != 0 {
		t.Error("the same mud holds a third foot at once")
	}
	if at(w, Madoka).X < fixed.Px(500, 0).X {
		t.Errorf("they get no further than %v", at(w, Madoka))
	}
}

func TestPullingOnTooLongBothSitDownInTheMud(t *testing.T) {
	w := heldIn(t)
	var e []Event
	for i := 0; i < 40 && w.Girls[Madoka].Doing == Sunk; i++ {
		s := west
		if i%2 == 1 {
			s = east
		}
		for range 24 {
			if w.Girls[Madoka].Doing == Sunk {
				e = append(e, play(w, 1, s)...)
			}
		}
		if w.Girls[Madoka].Doing != Sunk {
			e = append(e, play(w, overAfter+4, s)...)
		}
	}
	if w.Girls[Madoka].Doing != Sitting || w.Girls[Homura].Doing != Sitting || count(e, Sat) != 2 {
		t.Fatalf("they are %v and %v", w.Girls[Madoka].Doing, w.Girls[Homura].Doing)
	}
	if !w.Joined || w.Girls[Madoka].Dirt != 256 || w.Girls[Homura].Dirt != 256 {
		t.Error("hands are parted, or they are clean")
	}
	if play(w, 30, east); w.Girls[Madoka].Doing != Sitting {
		t.Error("she gets up at once")
	}
	until(t, w, 200, west, "both walk again", func() bool {
		return w.Girls[Madoka].Doing == Walking && w.Girls[Homura].Doing == Held
	})
	if e := play(w, 60, west); count(e, Sank) != 0 {
		t.Error("hardly up, a foot sticks again")
	}
}

func TestNothingDoneSheIsPulledOut(t *testing.T) {
	w := heldIn(t)
	n := 0
	until(t, w, 12*TPS, Seat{}, "freed", func() bool { n++; return w.Girls[Madoka].Doing == Standing })
	if n < 5*TPS || n > 10*TPS {
		t.Errorf("she is pulled out after %d ticks", n)
	}
}

func TestShePullsWhoWasNotHeld(t *testing.T) {
	w := swamp(t, "0.8")
	until(t, w, 900, east, "a foot sticks", func() bool { return w.Girls[Madoka].Doing == Sunk })
	e := until(t, w, 16*TPS, Seat{}, "freed", func() bool { return w.Girls[Madoka].Doing == Standing })
	if count(e, Took) != 1 || !w.Joined || count(e, Tugged) < 3 {
		t.Errorf("she takes her hand %d times, and pulls %d times", count(e, Took), count(e, Tugged))
	}
}

func TestAloneAFootComesFreeByPullsOrInTime(t *testing.T) {
	stuck := func() *World {
		w := swamp(t, "0.5")
		w.Girls[Homura].Doing = Lost
		until(t, w, 900, east, "a foot sticks", func() bool { return w.Girls[Madoka].Doing == Sunk })
		return w
	}
	w := stuck()
	if e := pull(w, 300, func() bool { return w.Girls[Madoka].Doing != Sunk }); count(e, Freed) != 1 || count(e, Tugged) > 4 {
		t.Errorf("alone, pulling, she is %v after %d pulls", w.Girls[Madoka].Doing, count(e, Tugged))
	}
	w = stuck()
	e := play(w, loosens+10, Seat{})
	if count(e, Freed) != 1 || w.Girls[Madoka].Doing != Standing {
		t.Errorf("alone, doing nothing, she is %v", w.Girls[Madoka].Doing)
	}
	until(t, w, 1200, east, "through the mud", func() bool {
		if w.Girls[Madoka].Doing == Sunk {
			pull(w, 300, func() bool { return w.Girls[Madoka].Doing != Sunk })
		}
		return at(w, Madoka).X > fixed.Px(580, 0).X
	})
}

func TestTheOtherAloneFreesHerself(t *testing.T) {
	w := heldIn(t)
	pull(w, 400, func() bool { return w.Girls[Madoka].Doing != Sunk })
	play(w, 3, Seat{})
	until(t, w, 400, east, "the other's foot sticks", func() bool { return w.Girls[Homura].Doing == Sunk })
	press(w, Hand)
	if w.Joined || w.Girls[Homura].Doing != Sunk {
		t.Fatal("one cannot let go of her")
	}
	until(t, w, 10*TPS, east, "she has freed herself", func() bool { return w.Girls[Homura].Doing != Sunk })

	if play(w, 60, Seat{}); w.Link <= LinkNear {
		t.Fatal("the test does not leave her behind")
	}
	until(t, w, 20*TPS, Seat{X: 1}, "she has caught up", func() bool { return w.Link == LinkNear })

	w = heldIn(t)
	press(w, Swap)
	if w.Lead != Homura || w.Girls[Madoka].Doing != Sunk || !w.Joined {
		t.Fatalf("after the swap %v leads, and Madoka is %v", w.Lead, w.Girls[Madoka].Doing)
	}
	if e := pull(w, 300, func() bool { return w.Girls[Madoka].Doing != Sunk }); count(e, Freed) != 1 {
		t.Error("she who leads now does not pull her out")
	}
}

func TestAHandIsTakenOfHerWhoseFootIsStuck(t *testing.T) {
	w := heldIn(t)
	press(w, Swap)
	press(w, Hand)
	if w.Joined {
		t.Fatal("the test does not part them")
	}
	e := press(w, Hand)
	if !w.Joined || count(e, Took) != 1 || w.Girls[Madoka].Doing != Sunk {
		t.Errorf("hand in hand %v, she is %v", w.Joined, w.Girls[Madoka].Doing)
	}
}

// breaks tries a set-piece in all the ways that could break it, from the moment begin ends: whatever is done in it, both
// are on their feet in the end and can walk on.
func breaks(t *testing.T, begin func() *World) {
	t.Helper()
	tries := map[string]func(*World) *World{
		"nothing for ten minutes": func(w *World) *World { play(w, 10*60*TPS, Seat{}); return w },
		"the other way":           func(w *World) *World { play(w, 20*TPS, west); return w },
		"on":                      func(w *World) *World { play(w, 20*TPS, east); return w },
		"swap":                    func(w *World) *World { press(w, Swap); play(w, 20*TPS, west); return w },
		"swap twice":              func(w *World) *World { press(w, Swap); press(w, Swap); play(w, 30*TPS, Seat{}); return w },
		"sit":                     func(w *World) *World { press(w, Rest); play(w, 20*TPS, Seat{}); return w },
		"sleep": func(w *World) *World {
			press(w, Rest)
			press(w, Rest)
			play(w, 30*TPS, Seat{})
			press(w, Rest)
			return w
		},
		"call":            func(w *World) *World { press(w, Call); play(w, 20*TPS, Seat{}); return w },
		"let go":          func(w *World) *World { press(w, Hand); play(w, 20*TPS, Seat{}); return w },
		"hold everything": func(w *World) *World { play(w, 30*TPS, Seat{X: 90, Y: 90, Buttons: 63}); return w },
		"save and load": func(w *World) *World {
			r, err := Restore(w.level, w.State.Copy())
			if err != nil {
				t.Fatal(err)
			}
			for range 30 * TPS {
				in := Input{Seats: [2]Seat{{X: 127 * int8(w.Tick/40%3-1)}}}
				w.Step(in)
				r.Step(in)
				if w.Hash() != r.Hash() {
					t.Fatalf("what was saved goes on otherwise: %s", w.Diff(&r.State))
				}
			}
			return r
		},
		"the map changes": func(w *World) *World {
			l := sketch(t, field(60, 20), "", startBoth(100, 160))
			n := w.Reloaded(l)
			play(n, 60, Seat{})
			return n
		},
	}
	for what, try := range tries {
		w := try(begin())
		for i := range w.Girls {
			if g := &w.Girls[i]; g.Doing != Lost && g.Height > 8*fixed.One {
				t.Errorf("%s: %v floats at %d", what, Who(i), g.Height)
			}
		}
		free := func() bool {
			return w.Girls[w.Lead].Doing == Walking && (w.free(w.Lead.Other()) || !w.Here(w.Lead.Other()))
		}
		from := at(w, w.Lead)
		for i := 0; i < 180*TPS && !(free() && at(w, w.Lead).Dist(from) > fixed.Px(40, 0).X); i++ {
			ways := [...]Seat{east, west, south, {Y: -127}}
			play(w, 1, ways[i/400%4])
		}
		if d := at(w, w.Lead).Dist(from); !free() || d <= fixed.Px(40, 0).X {
			t.Errorf("%s: they do not get away: %v and %v, %d px further", what, w.Girls[w.Lead].Doing, w.Girls[w.Lead.Other()].Doing, d/fixed.One)
		}
	}
}

func TestMudHoldsNobodyForGood(t *testing.T) {
	breaks(t, func() *World { return heldIn(t) })
	breaks(t, func() *World {
		w := heldIn(t)
		pull(w, 400, func() bool { return w.Girls[Madoka].Doing != Sunk })
		play(w, 3, Seat{})
		until(t, w, 400, Seat{X: 127, Y: 40}, "the other's foot sticks", func() bool { return w.Girls[Homura].Doing == Sunk })
		return w
	})
	breaks(t, func() *World {
		w := swamp(t, "1")
		w.Girls[Homura].Doing = Lost
		until(t, w, 900, east, "a foot sticks", func() bool { return w.Girls[Madoka].Doing == Sunk })
		return w
	})
}

func TestTallGrassHides(t *testing.T) {
	w := enter(t, sketch(t, field(60, 20), "", startBoth(100, 160)+thing(2, "TallGrass", 300, 16, box(200, 288))), Begin{})
	w.Girls[Homura].At = fixed.Px(310, 100)
	play(w, 10, Seat{})
	if w.Link != LinkHearing || !w.InGrass(Homura) || w.InGrass(Madoka) {
		t.Errorf("in the grass she is seen: %v", w.Link)
	}
	w.Girls[Homura].At = fixed.Px(280, 100)
	play(w, 10, Seat{})
	if w.Link != LinkSight {
		t.Errorf("beside the grass she is not seen: %v", w.Link)
	}
	w.Girls[Homura].At = fixed.Px(320, 140)
	w.Girls[Madoka].At = fixed.Px(310, 140)
	play(w, 10, Seat{})
	if w.Link != LinkNear {
		t.Errorf("in the grass they lose each other: %v", w.Link)
	}
	near := func() (most int32) {
		w.Girls[Madoka].At = fixed.Px(120, 160)
		w.Girls[Homura].At = fixed.Px(100, 160)
		w.resetTrail()
		play(w, 30, east)
		for range 280 {
			play(w, 1, east)
			if w.InGrass(Madoka) && w.InGrass(Homura) {
				most = max(most, at(w, Madoka).Dist(at(w, Homura)))
			}
		}
		return most
	}
	if d := near(); d == 0 || d > fixed.Px(24, 0).X {
		t.Errorf("through the grass she follows %d px behind", d/fixed.One)
	}
	if w.Link != LinkNear {
		t.Errorf("behind the grass she is %v", w.Link)
	}
}

func TestMireIsHashedAndCopied(t *testing.T) {
	w := heldIn(t)
	c := w.State.Copy()
	c.Mud.Bogs[0].Times++
	c.Vines.Marked[0] = with(c.Vines.Marked[0], 7)
	if w.Mud.Bogs[0].Times == c.Mud.Bogs[0].Times || len(w.Vines.Marked[0]) != 0 || !strings.HasPrefix(w.Diff(&c), "Mud.Bogs") {
		t.Errorf("a copy shares what it holds, or the difference is not seen: %q", w.Diff(&c))
	}
}

func TestMudLetsThemGoForAWhileAndHoldsLessThen(t *testing.T) {
	w := heldIn(t)
	first := w.Mud.Left
	pull(w, 400, func() bool { return w.Girls[Madoka].Doing != Sunk })
	play(w, 3, Seat{})
	for range 10 * TPS { // her steps are not counted: she stands still, as it were
		play(w, 1, Seat{X: int8(127 - 254*(w.Tick/80%2))})
		w.Mud.Steps[Homura] = 0
		if w.Girls[Madoka].Doing == Sunk {
			t.Fatal("although it is the other's turn, her own foot sticks again")
		}
	}
	back := func(what string, done func() bool) {
		t.Helper()
		for i := 0; i < 60*TPS && !done(); i++ {
			play(w, 1, Seat{X: int8(127 - 254*(w.Tick/80%2))})
		}
		if !done() {
			t.Fatalf("walking to and fro in the mud, not: %s", what)
		}
	}
	back("the other's foot sticks", func() bool { return w.Girls[Homura].Doing == Sunk })
	pull(w, 400, func() bool { return w.Girls[Homura].Doing != Sunk })
	if w.Girls[Homura].Doing == Sunk {
		t.Fatal("the test does not free her")
	}
	from := w.Tick
	back("a foot sticks again", func() bool { return w.Girls[Homura].Doing == Sunk || w.Girls[Madoka].Doing == Sunk })
	if w.Tick-from < letsGo || w.Mud.Left >= first {
		t.Errorf("after %d ticks mud holds a foot again, for %d pulls; at first it was %d", w.Tick-from, w.Mud.Left, first)
	}
}
