package world

import (
	"testing"

	"handhold/game/fixed"
)

// asleepAt is a Start at which both sleep back to back.
func asleepAt(x, y int) string { return thing(1, "Start", x, y, point, "pose=sleeping") }

func TestAnyInputWakesHerAndDoesNothingElse(t *testing.T) {
	for name, first := range map[string]Seat{"held, before": {Buttons: Hand}, "east": east, "hand": {Buttons: Hand}, "rest": {Buttons: Rest}, "swap": {Buttons: Swap}, "skip": {Buttons: Skip}} {
		w := enter(t, sketch(t, field(60, 30), "", asleepAt(300, 240)), Begin{Held: name == "held, before"})
		hour := w.Clock
		if e := play(w, 60, east); count(e, Woke) != 0 {
			t.Errorf("%s: what was held on the way here woke her", name)
		}
		if play(w, 600, Seat{}); w.Girls[Madoka].Doing != Sleeping || w.Girls[Homura].Doing != Sleeping {
			t.Fatalf("%s: they woke by themselves", name)
		}
		if clockTo(hour, w.Clock) > 660 {
			t.Errorf("%s: the hours ran while they slept", name)
		}
		from := at(w, Madoka)
		e := play(w, 300, first) // held all the time
		if count(e, Woke) != 1 || count(e, Offered) != 1 || w.Joined || w.Lead != Madoka {
			t.Errorf("%s: woke %d, offered %d, joined %v, %v leads", name, count(e, Woke), count(e, Offered), w.Joined, w.Lead)
		}
		if at(w, Madoka) != from || w.Girls[Madoka].Doing != Reaching || w.Girls[Homura].Doing != Sleeping {
			t.Errorf("%s: she is %v at %v, the other %v", name, w.Girls[Madoka].Doing, at(w, Madoka), w.Girls[Homura].Doing)
		}
	}
}

func TestTheSecondPlayerMayWakeHerTooAndSheWakesByHerself(t *testing.T) {
	w := enter(t, sketch(t, field(60, 30), "", asleepAt(300, 240)), Begin{})
	play(w, 1, Seat{})
	w.Step(Input{Seats: [2]Seat{{}, {Buttons: Hand}}})
	if w.Wake.Stage != WakeStirring {
		t.Errorf("the other seat woke nobody: %v", w.Wake)
	}
	w = enter(t, sketch(t, field(60, 30), "", asleepAt(300, 240)), Begin{})
	until(t, w, wakesAlone+stirTicks+2, Seat{}, "she woke by herself", func() bool { return w.Wake.Stage == WakeOffering })
	if e := play(w, 10*60*TPS, Seat{}); count(e, Took) != 0 || w.Girls[Madoka].Doing != Reaching || w.Girls[Homura].Doing != Sleeping {
		t.Errorf("after ten minutes she is %v, the other %v", w.Girls[Madoka].Doing, w.Girls[Homura].Doing)
	}
}

// offered is a world in which she stands and offers her hand.
func offered(t *testing.T) *World {
	t.Helper()
	w := enter(t, sketch(t, field(60, 30), "", asleepAt(300, 240)), Begin{})
	play(w, 1, Seat{})
	press(w, Touch)
	until(t, w, 200, Seat{}, "a hand is offered", func() bool { return w.Girls[Madoka].Doing == Reaching })
	return w
}

func TestTheOfferedHandIsTakenByTheHandOrByWalkingIntoHer(t *testing.T) {
	for name, s := range map[string]Seat{"hand": {Buttons: Hand}, "walking": {X: -127}} {
		w := offered(t)
		if w.Girls[Madoka].Facing != fixed.West {
			t.Errorf("%s: she looks %v", name, w.Girls[Madoka].Facing)
		}
		e := play(w, 60, s)
		if count(e, Took) != 1 || count(e, Woke) != 1 || !w.Joined || w.Wake.Stage != WakeNone {
			t.Errorf("%s: took %d, woke %d, joined %v", name, count(e, Took), count(e, Woke), w.Joined)
		}
		play(w, 5, Seat{})
		from := at(w, Madoka)
		if play(w, 60, east); at(w, Madoka).X <= from.X || !w.Joined {
			t.Errorf("%s: they do not walk on hand in hand", name)
		}
	}
}

func TestSheWhoIsLeftSleepsOnAWhileThenFollows(t *testing.T) {
	w := offered(t)
	play(w, 120, east)
	if w.Girls[Homura].Doing != Sleeping || w.Girls[Madoka].Doing != Walking {
		t.Fatalf("the other is %v", w.Girls[Homura].Doing)
	}
	until(t, w, 2000, Seat{}, "she woke and came", func() bool { return w.Link == LinkNear && w.Girls[Homura].Doing == Standing })
	press(w, Hand)
	until(t, w, 120, Seat{}, "she comes to the hand", func() bool { return w.Joined })
}

func TestComingBackToHerWhoSleepsTakesHerHand(t *testing.T) {
	w := offered(t)
	play(w, 60, east)
	until(t, w, 200, west, "back", func() bool { return w.within(reachFrom) })
	if e := play(w, 60, Seat{}); count(e, Took) != 1 {
		t.Errorf("stopping beside her took her hand %d times", count(e, Took))
	}
	w = offered(t)
	play(w, 60, east)
	press(w, Hand)
	until(t, w, 200, Seat{}, "she came to the hand", func() bool { return w.Joined })
}

func TestWakingCanBeBrokenInNoWay(t *testing.T) {
	l := sketch(t, field(60, 30), "", asleepAt(300, 240))
	orders := [][]Seat{
		{{Buttons: Call}, {Buttons: Hand}},
		{{Buttons: Rest}, {Buttons: Rest}, {Buttons: Hand}},
		{{Buttons: Swap}, {Buttons: Hand}},
		{{Buttons: Rest}, {Buttons: Swap}, east, {Buttons: Hand}},
		{east, {Buttons: Rest}, {Buttons: Hand}},
		{east, {Buttons: Call}, {}, {Buttons: Hand}},
		{{Buttons: Touch}, {Buttons: Hand}},
	}
	for i, order := range orders {
		for _, early := range []bool{false, true} {
			w := enter(t, l, Begin{})
			play(w, 1, Seat{})
			press(w, Touch)
			if !early {
				play(w, 100, Seat{})
			}
			for _, s := range order {
				play(w, 5, s)
				r, err := Restore(l, w.State.Copy())
				if err != nil {
					t.Fatal(err)
				}
				w = r
				play(w, 70, Seat{})
			}
			for n := 0; n < 40 && !w.Joined; n++ {
				press(w, Hand)
				play(w, 60, Seat{})
			}
			if !w.Joined {
				t.Errorf("order %d, early %v: their hands are never joined; %v %v, %v leads", i, early, w.Girls[0].Doing, w.Girls[1].Doing, w.Lead)
				continue
			}
			from := at(w, w.Lead)
			play(w, 10, Seat{})
			if play(w, 120, east); at(w, w.Lead) == from || !w.Joined {
				t.Errorf("order %d, early %v: they cannot walk on", i, early)
			}
		}
	}
}

// TestAThumbThatNeverLetsGoGetsOnAllTheSame: pushing into her who sleeps takes her hand; pushed on, in whichever
// direction, they soon walk, and a key that sticks does not keep her asleep.
func TestAThumbThatNeverLetsGoGetsOnAllTheSame(t *testing.T) {
	w := offered(t)
	from := at(w, Madoka)
	until(t, w, 60, west, "her hand is taken", func() bool { return w.Joined })
	if play(w, 10, west); at(w, Madoka) != from {
		t.Error("who walked into her set out at once")
	}
	if play(w, 2*TPS, east); at(w, Madoka) == from {
		t.Error("pushed on without a pause, they stay where they are")
	}
	w = enter(t, sketch(t, field(60, 30), "", asleepAt(300, 240)), Begin{})
	stuck := Seat{Buttons: Call}
	until(t, w, 2*hushLong, stuck, "she stirs", func() bool { return w.Wake.Stage == WakeStirring })
	until(t, w, 2*hushLong, stuck, "her hand is offered", func() bool { return w.Wake.Stage == WakeOffering })
	until(t, w, 2*hushLong, Seat{X: -127, Buttons: Call}, "her hand is taken", func() bool { return w.Joined })
}
