package world

import (
	"testing"

	"handhold/game/fixed"
)

// pinnedAlone lets Homura come under a tree far from where Madoka can arrive.
func pinnedIn(t *testing.T, things string) *World {
	t.Helper()
	w := enter(t, woods(t, thing(1, "Start", 120, 160, point, "who=homura")+thing(10, "Tree", 100, 200, point, "falls=feller", "sure:bool=true")+things),
		Begin{Lead: Homura, Flags: []string{flagSharp}})
	put(w, Homura, 100, 210)
	until(t, w, 900, Seat{}, "pinned", func() bool { return w.Girls[Homura].Doing == Pinned })
	return w
}

const arrival = "who=madoka"

func TestPinnedSheTapsAndTheOtherComesAndLifts(t *testing.T) {
	reached := func(taps bool) int {
		w := pinnedIn(t, thing(5, "Start", 780, 460, point, arrival, "when=pinned-down"))
		ticks, called, steps := 0, 0, 0
		arrived := false
		for ; ticks < 90*TPS && w.Girls[Homura].Doing == Pinned; ticks++ {
			s := Seat{}
			if taps && ticks%60 == 0 {
				s.Buttons = Touch
			}
			for _, e := range play(w, 1, s) {
				switch {
				case e.Kind == Arrived && e.Who == Madoka:
					arrived = true
					if ticks < heardAfter-arrivesEvery {
						t.Errorf("she comes after %d ticks already", ticks)
					}
				case e.Kind == Called && e.Who == Madoka:
					called++
				case e.Kind == Stepped && e.Who == Madoka:
					steps++
				}
			}
		}
		if !arrived || steps < 40 || !taps && called < 3 {
			t.Errorf("taps %v: arrived %v, %d steps, %d calls", taps, arrived, steps, called)
		}
		if w.Girls[Homura].Doing != Lying || w.Girls[Homura].Mend == 0 {
			t.Fatalf("taps %v: she is %v", taps, w.Girls[Homura].Doing)
		}
		e := until(t, w, 5000, Seat{}, "mended", func() bool { return w.Girls[Homura].Doing == Standing })
		if count(e, Mended) != 1 || w.Girls[Madoka].Doing == Lost {
			t.Error("nobody tended her")
		}
		return ticks
	}
	with, without := reached(true), reached(false)
	if with >= without*2/3 || without > 75*TPS {
		t.Errorf("guided by taps it takes %d ticks, without %d", with, without)
	}
}

func TestUnderATreeNothingMendsAndDaysPass(t *testing.T) {
	w := pinnedIn(t, thing(5, "Start", 780, 460, point, arrival, "when=pinned-down"))
	at, days := w.Girls[Homura].At, w.Clock
	var taps int
	for i := range 300 {
		s := Seat{X: 127}
		if i%30 == 0 {
			s.Buttons = []Buttons{Touch, Call, Hand, Rest}[i/30%4]
		}
		taps += count(play(w, 1, s), Tapped)
	}
	g := &w.Girls[Homura]
	if g.At != at || g.Doing != Pinned || g.Facing != fixed.East || taps != 10 {
		t.Errorf("at %v, %v, facing %v, %d taps", g.At, g.Doing, g.Facing, taps)
	}
	if passed := w.Clock - days; passed < 300*pinClock-DayTicks && passed > 0 {
		t.Errorf("%d ticks of the day passed", passed)
	}
}

func TestWithNobodyToComeSheIsFreeInTheEnd(t *testing.T) {
	w := pinnedIn(t, "")
	until(t, w, pinnedAlone+10, Seat{}, "free", func() bool { return w.Girls[Homura].Doing == Lying })
	until(t, w, 10*TPS*60, Seat{}, "mended", func() bool { return w.Girls[Homura].Doing == Standing })
	w = pinnedIn(t, thing(5, "Start", 780, 460, point, arrival, "when=pinned-down &amp; never"))
	play(w, pinnedAlone+10, Seat{})
	if w.Girls[Homura].Doing != Pinned {
		t.Error("she frees herself though somebody may come")
	}
	until(t, w, pinnedLong, Seat{}, "free though nobody came", func() bool { return w.Girls[Homura].Doing == Lying })
}

func TestWhoeverLeadsCanLift(t *testing.T) {
	for name, s := range map[string]Seat{"stopping": {}, "hand": {Buttons: Hand}, "touch": {Buttons: Touch}} {
		w := pinnedIn(t, thing(5, "Start", 780, 460, point, arrival, "when=pinned-down"))
		until(t, w, heardAfter+60, Seat{}, "arrived", func() bool { return w.Here(Madoka) })
		press(w, Swap)
		if w.Lead != Madoka {
			t.Fatal("the lead did not pass")
		}
		put(w, Madoka, 100, 224)
		play(w, 1, s)
		until(t, w, 60, Seat{}, name+": lifting", func() bool { return w.Girls[Madoka].Doing == Lifting })
		play(w, 30, east)
		if w.Girls[Madoka].Doing == Lifting {
			t.Error("she cannot stop lifting")
		}
		put(w, Madoka, 100, 224)
		e := until(t, w, 400, Seat{}, "lifted", func() bool { return w.Girls[Homura].Doing.Hurt() })
		if count(e, Lifted) != 1 {
			t.Errorf("lifted %d times", count(e, Lifted))
		}
	}
}

func TestALateStartLetsOnlyHerArriveWhoIsLost(t *testing.T) {
	start := thing(5, "Start", 400, 200, point, arrival, "when=now", "sets=came")
	things := thing(1, "Start", 120, 160, point, "who=homura") + start
	w := enter(t, sketch(t, field(50, 30), "", things), Begin{Lead: Homura})
	play(w, 60, Seat{})
	if w.Here(Madoka) {
		t.Fatal("she came before her time")
	}
	w.set("now")
	e := play(w, 30, Seat{})
	if !w.Here(Madoka) || count(e, Arrived) != 1 || !w.Up("came") {
		t.Fatalf("she did not come: %d arrivals, flags %v", count(e, Arrived), w.Flags)
	}
	until(t, w, 900, Seat{}, "she found her", func() bool { return w.Link == LinkNear })
	w.Girls[Madoka].Doing = Lost
	if e = play(w, 100, Seat{}); count(e, Arrived) != 0 {
		t.Error("she came twice")
	}
	w = enter(t, sketch(t, field(50, 30), "", things), Begin{Lead: Homura})
	w.Girls[Madoka].Doing = Carried
	w.set("now")
	if play(w, 100, Seat{}); w.Here(Madoka) {
		t.Error("carried off by a whirlpool she arrives here")
	}
}

func TestStandingStillAloneLetsDaysPass(t *testing.T) {
	w := enter(t, sketch(t, field(50, 30), "", thing(1, "Start", 120, 160, point, "who=homura")), Begin{Lead: Homura})
	play(w, 5400, Seat{})
	if w.Days < 2 || w.Girls[Homura].Doing != Standing {
		t.Errorf("%d days, %v", w.Days, w.Girls[Homura].Doing)
	}
}

func TestHavingSearchedLongSheNoLongerStops(t *testing.T) {
	calls := func(searched int32) int {
		w := pinnedIn(t, thing(5, "Start", 780, 460, point, arrival, "when=pinned-down"))
		until(t, w, heardAfter+60, Seat{}, "arrived", func() bool { return w.Here(Madoka) })
		w.Seek.Ticks = searched
		return count(play(w, 300, Seat{}), Called)
	}
	if a, b := calls(0), calls(seekAll); a == 0 || b != 0 {
		t.Errorf("at first she calls %d times, late %d", a, b)
	}
}
