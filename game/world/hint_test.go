package world

import (
	"testing"

	"handhold/game/fixed"
)

// hintWorld is a long field with a border at its right end.
func hintWorld(t *testing.T, things string) *World {
	t.Helper()
	return enter(t, sketch(t, field(120, 40), "", startBoth(300, 300)+thing(9, "Border", 1840, 16, box(48, 600))+things), Begin{})
}

// hints are the stages that were hinted, and the ticks at which each came first.
func hints(events []Event) (n [4]int) {
	for _, e := range events {
		if e.Kind == Hinted {
			n[e.N]++
		}
	}
	return n
}

func TestSheLooksThenPointsThenLeads(t *testing.T) {
	w := hintWorld(t, "")
	if n := hints(play(w, looksAfter-2, Seat{})); n != [4]int{} {
		t.Fatalf("hints came too soon: %v", n)
	}
	e := play(w, 70, Seat{})
	if n := hints(e); n != [4]int{0, 1} || w.Girls[Homura].Facing != fixed.East {
		t.Fatalf("after 20 s: %v, she looks %v", n, w.Girls[Homura].Facing)
	}
	e = until(t, w, pointsAfter, Seat{}, "she points", w.Pointing)
	if n := hints(e); n[2] != 1 || w.Tick < pointsAfter-5 || w.Tick > pointsAfter+120 {
		t.Fatalf("she points at tick %d after %v", w.Tick, n)
	}
	until(t, w, leadsAfter, Seat{}, "she goes ahead", func() bool { return at(w, Homura).X > at(w, Madoka).X+4*fixed.Tile })
	until(t, w, 300, Seat{}, "she waits and looks back", func() bool {
		return w.Girls[Homura].Facing == fixed.West && w.Girls[Homura].Doing == Standing
	})
	if at(w, Homura).X > at(w, Madoka).X+aheadReach+fixed.Tile {
		t.Error("she went too far ahead")
	}
	until(t, w, leadShows, Seat{}, "she comes back", func() bool { return w.Link == LinkNear })
	if e := play(w, 10*60*TPS, Seat{}); count(e, CrossingBegan) != 0 || w.Girls[Madoka].At.X > fixed.Px(400, 0).X {
		t.Error("she who did nothing was led away")
	}
}

func TestFollowingHerLeadsToTheBorder(t *testing.T) {
	w := hintWorld(t, thing(5, "Block", 700, 16, box(16, 500), "when=!never"))
	until(t, w, leadsAfter+200, Seat{}, "she leads", func() bool { return w.Hint.Stage == HintLeads })
	for range 3600 {
		d := at(w, Homura).Sub(at(w, Madoka))
		if d.Len() < 10*fixed.One {
			d = fixed.Point{}
		}
		v := d.Clamped(127)
		w.Step(Input{Seats: [2]Seat{{X: int8(v.X), Y: int8(v.Y)}}})
		if at(w, Madoka).X > fixed.Px(1500, 0).X {
			return
		}
	}
	t.Fatalf("whoever follows her comes to %v only", at(w, Madoka))
}

func TestHandInHandSheOnlyCoaxesHerWhoDoesNothing(t *testing.T) {
	w := hintWorld(t, "")
	press(w, Hand)
	until(t, w, leadsAfter+60, Seat{}, "she leads", func() bool { return w.Hint.Stage == HintLeads })
	from := at(w, Madoka)
	until(t, w, 2*coaxEvery, Seat{}, "a few steps", func() bool { return at(w, Madoka).X > from.X+20*fixed.One })
	if at(w, Homura).X <= at(w, Madoka).X || !w.Joined {
		t.Error("she does not go before her")
	}
	here := at(w, Madoka)
	if play(w, 120, west); at(w, Madoka).X > here.X-80*fixed.One {
		t.Error("she drags her who walks elsewhere")
	}
	e := play(w, 10*60*TPS, Seat{})
	if count(e, CrossingBegan) != 0 || !w.Joined || at(w, Madoka).X > fixed.Px(560, 0).X {
		t.Errorf("ten minutes later she was drawn to %v", at(w, Madoka))
	}
}

func TestNobodyIsDrawnOutOfTheWorld(t *testing.T) {
	things := startBoth(300, 300) + thing(9, "Border", 340, 16, box(300, 600))
	w := enter(t, sketch(t, field(120, 40), "", things), Begin{})
	press(w, Hand)
	if e := play(w, 10*60*TPS, Seat{}); count(e, CrossingBegan) != 0 {
		t.Error("she who did nothing was drawn through the border")
	}
}

func TestGettingOnAndFindingSomethingKeepHintsAway(t *testing.T) {
	w := hintWorld(t, thing(5, "Toy", 300, 300, point, "kind=bell"))
	var e []Event
	for range 12 { // to and fro around a bell, touching it now and then
		e = append(e, play(w, 40, west)...)
		e = append(e, play(w, 20, Seat{})...)
		e = append(e, play(w, 40, east)...)
		e = append(e, play(w, 300, Seat{})...)
		e = append(e, press(w, Touch)...)
	}
	if n := hints(e); n != [4]int{} || count(e, Touched) < 12 {
		t.Errorf("hints came to one who plays: %v; %d touches", n, count(e, Touched))
	}
	w = hintWorld(t, "")
	e = nil
	for range 12 {
		e = append(e, play(w, 600, Seat{})...)
		e = append(e, play(w, 60, east)...)
	}
	if n := hints(e); n != [4]int{} {
		t.Errorf("hints came to one who gets on: %v", n)
	}
	w = hintWorld(t, "")
	press(w, Rest)
	if n := hints(play(w, 200*TPS, Seat{})); n != [4]int{} {
		t.Errorf("hints came to one who rests: %v", n)
	}
}

func TestNoHintsAreShownToWhoWantsNone(t *testing.T) {
	w := hintWorld(t, "")
	e := play(w, 200*TPS, Seat{Buttons: NoHints})
	if n := hints(e); n != [4]int{} || w.Still < 199*TPS {
		t.Errorf("hints %v; still for %d ticks", n, w.Still)
	}
}

func TestAHintThatIsThereComesBeforeTheBorder(t *testing.T) {
	w := hintWorld(t, thing(5, "Hint", 300, 30, point, "when=!seen")+thing(6, "Hint", 80, 300, point, "when=seen"))
	play(w, looksAfter+30, Seat{})
	if w.Hint.Goal != 5 || w.Girls[Homura].Facing != fixed.North {
		t.Errorf("the goal is %d, she looks %v", w.Hint.Goal, w.Girls[Homura].Facing)
	}
	w.set("seen")
	play(w, goalEvery+1, Seat{})
	if w.Hint.Goal != 6 {
		t.Errorf("with the flag up the goal is %d", w.Hint.Goal)
	}
}

func TestAloneTheHintIsOnlyCounted(t *testing.T) {
	things := thing(1, "Start", 300, 300, point, "who=homura") + thing(9, "Border", 1840, 16, box(48, 600))
	w := enter(t, sketch(t, field(120, 40), "", things), Begin{})
	from := at(w, Homura)
	if n := hints(play(w, 120*TPS, Seat{})); n[2] == 0 || n[3] == 0 {
		t.Errorf("nothing shows the way: %v", n)
	}
	if at(w, Homura) != from {
		t.Error("she went by herself")
	}
}
