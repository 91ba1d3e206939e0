package world

import (
	"testing"

	"handhold/game/fixed"
)

// yard is a field with an area from 320 to 480 px that one of them will not leave or enter.
func yard(t *testing.T, x int, properties ...string) *World {
	things := startBoth(x, 240) + thing(2, "Refusal", 320, 16, box(160, 440), properties...) +
		thing(3, "Border", 700, 40, box(80, 400), "to=elsewhere")
	w := enter(t, sketch(t, field(50, 30), "", things), Begin{})
	w.updateLink()
	return w
}

func TestSheDoesNotLeaveAndHerHandHolds(t *testing.T) {
	w := yard(t, 400, "side=leave", "when=!done")
	press(w, Hand)
	refused, pushed := -1, -1
	for i := range 300 {
		e := play(w, 1, east)
		if pushed < 0 && w.Girls[Madoka].Vel.X < 50 && at(w, Madoka).X > fixed.Px(450, 0).X {
			pushed = i
		}
		if refused < 0 && count(e, Refused) > 0 {
			refused = i
		}
	}
	if at(w, Homura).X >= fixed.Px(480, 0).X || at(w, Madoka).X > fixed.Px(500, 0).X || w.Girls[Homura].Doing != Planted {
		t.Fatalf("they came to %v and %v, she is %v", at(w, Madoka), at(w, Homura), w.Girls[Homura].Doing)
	}
	if refused < 0 || refused > pushed+18 {
		t.Errorf("pushed from %d, refused at %d", pushed, refused)
	}
	until(t, w, 200, west, "back", func() bool { return at(w, Madoka).X < fixed.Px(400, 0).X && w.Girls[Homura].Doing == Held })
	w.set("done")
	until(t, w, 600, east, "out", func() bool { return w.Leave.On })
}

func TestLeftAloneSheLooksAfterHerAndNoBorderOpens(t *testing.T) {
	w := yard(t, 400, "side=leave", "when=!done")
	e := play(w, 150, east)
	if count(e, Refused) != 1 || w.Girls[Homura].Doing != Planted || w.Girls[Homura].Facing != fixed.East {
		t.Fatalf("%d refusals, she is %v and faces %v", count(e, Refused), w.Girls[Homura].Doing, w.Girls[Homura].Facing)
	}
	play(w, 400, east)
	play(w, 1500, Seat{})
	if w.Leave.On || at(w, Homura).X >= fixed.Px(480, 0).X {
		t.Errorf("the border opened, or she is at %v", at(w, Homura))
	}
	for range 3 {
		press(w, Call)
		play(w, 300, Seat{})
	}
	if at(w, Homura).X >= fixed.Px(480, 0).X {
		t.Error("a call brought her out")
	}
	// Hurt, the other is more to her than that.
	w.Girls[Madoka].Doing, w.Girls[Madoka].Mend = Lying, MendDay
	until(t, w, 900, Seat{}, "she comes to the hurt one", func() bool { return w.Girls[Madoka].Doing == Mending })
}

func TestWithTheAreasRimBesideTheBorderItStaysShut(t *testing.T) {
	things := startBoth(400, 240) + thing(2, "Refusal", 320, 16, box(160, 440), "side=leave", "when=!done") + thing(3, "Border", 478, 40, box(80, 400), "to=elsewhere")
	w := enter(t, sketch(t, field(50, 30), "", things), Begin{})
	press(w, Hand)
	if play(w, 300, east); w.Leave.On {
		t.Fatal("hand in hand they left")
	}
	press(w, Hand)
	if play(w, 300, east); w.Leave.On {
		t.Fatal("alone with her at the rim they left")
	}
}

func TestSheDoesNotEnterAndHerHandHolds(t *testing.T) {
	w := yard(t, 200, "side=enter")
	press(w, Hand)
	e := play(w, 300, east)
	if at(w, Madoka).X >= fixed.Px(320, 0).X || count(e, Refused) != 1 || w.Girls[Homura].Doing != Planted {
		t.Fatalf("she came to %v, %d refusals, the other is %v", at(w, Madoka), count(e, Refused), w.Girls[Homura].Doing)
	}
	until(t, w, 100, west, "free to go back", func() bool { return at(w, Madoka).X < fixed.Px(290, 0).X })
	press(w, Hand)
	until(t, w, 200, east, "her sleeve is taken", func() bool {
		return w.Girls[Homura].Doing == Planted && at(w, Madoka).Within(at(w, Homura), sleeveReach)
	})
	if play(w, 300, east); at(w, Madoka).X >= fixed.Px(320, 0).X {
		t.Errorf("not held, she came to %v", at(w, Madoka))
	}
}

func TestAloneNothingStopsHer(t *testing.T) {
	w := yard(t, 200, "side=enter")
	w.Girls[Homura].Doing = Lost
	until(t, w, 400, east, "in", func() bool { return at(w, Madoka).X > fixed.Px(400, 0).X })
}

func TestWhoIsInsideIsNotTrapped(t *testing.T) {
	w := yard(t, 400, "side=enter")
	press(w, Hand)
	until(t, w, 400, east, "out", func() bool { return at(w, Madoka).X > fixed.Px(520, 0).X && at(w, Homura).X > fixed.Px(480, 0).X })
	e := play(w, 200, west)
	if at(w, Madoka).X < fixed.Px(480, 0).X || count(e, Refused) == 0 {
		t.Error("she went in again")
	}
}

func TestTheCompanionGoesAroundWhatSheDoesNotEnter(t *testing.T) {
	things := startBoth(200, 240) + thing(2, "Refusal", 320, 100, box(160, 240), "side=enter", "who=homura")
	w := enter(t, sketch(t, field(50, 30), "", things), Begin{})
	put(w, Madoka, 560, 240)
	until(t, w, 1500, Seat{}, "beside her", func() bool {
		if w.Level().Thing(2).Contains(at(w, Homura)) {
			t.Fatalf("she went through it at %v", at(w, Homura))
		}
		return w.Link == LinkNear
	})
}
