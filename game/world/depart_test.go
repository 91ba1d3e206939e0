package world

import (
	"testing"

	"handhold/game/fixed"
)

// parting is two who stand together, and a place where Madoka goes when the flag go is up.
func parting(t *testing.T, properties ...string) *World {
	things := startBoth(200, 240) +
		thing(2, "Depart", 720, 240, point, append([]string{"when=go", "sets=gone"}, properties...)...) +
		thing(3, "Border", 16, 40, box(48, 300), "to=elsewhere", "needs=one")
	return enter(t, sketch(t, field(50, 30), "", things), Begin{})
}

func TestSheGoesAndHerColourFadesOverDays(t *testing.T) {
	w := parting(t, "days:int=5")
	w.join()
	play(w, 60, Seat{})
	w.set("go")
	e := play(w, 2, Seat{})
	if w.Lead != Homura || w.Joined || w.Girls[Madoka].Doing != Departing || count(e, LetGo) != 1 || count(e, Led) != 1 {
		t.Fatalf("lead %v, joined %v, she is %v", w.Lead, w.Joined, w.Girls[Madoka].Doing)
	}
	p := fixed.Px(600, 240)
	before := w.Colour.At(p)
	e = until(t, w, 900, east, "gone", func() bool { return w.Girls[Madoka].Doing == Lost })
	if count(e, Departed) != 1 || count(e, Stepped) < 40 || at(w, Homura).X >= fixed.Px(720, 0).X || w.Up("gone") {
		t.Fatalf("departed %d, she who follows is at %v", count(e, Departed), at(w, Homura))
	}
	full := w.Colour.At(p)
	if full < 200 || before != 0 {
		t.Fatalf("her way has colour %d, and had %d before", full, before)
	}
	days := w.Days
	until(t, w, 5*240/2, Seat{}, "half the days", func() bool { return w.Days == days+2 })
	half := w.Colour.At(p)
	if half >= full-40 || half < trailTrace {
		t.Errorf("after two days the colour is %d of %d", half, full)
	}
	until(t, w, 2000, Seat{}, "the days have passed", func() bool { return w.Up("gone") })
	if got := w.Colour.At(p); got != trailTrace || w.Days < days+5 {
		t.Errorf("after %d days the colour is %d", w.Days-days, got)
	}
	if w.Colour.At(fixed.Px(200, 240)) < 200 {
		t.Error("where they were together the colour has gone too")
	}
	sum := int64(0)
	for _, c := range w.Colour.Cells {
		sum += int64(c)
	}
	if sum != w.Colour.Sum {
		t.Errorf("the sum is %d, not %d", w.Colour.Sum, sum)
	}
	w.Step(Input{})
	if w.Going.Thing != 0 || w.Here(Madoka) {
		t.Error("it goes on")
	}
}

func TestTheDaysSinceSheWentCanBeSkipped(t *testing.T) {
	ticks := func(s Seat) int {
		w := parting(t, "days:int=5")
		w.set("go")
		until(t, w, 900, Seat{}, "gone", func() bool { return w.Girls[Madoka].Doing == Lost })
		n := 0
		for ; !w.Up("gone") && n < 5000; n++ {
			play(w, 1, s)
		}
		return n
	}
	if a, b := ticks(Seat{}), ticks(Seat{Buttons: Skip}); b*3 > a || a > 30*TPS {
		t.Errorf("%d ticks, skipped %d", a, b)
	}
}

func TestNothingStopsHerWhoGoes(t *testing.T) {
	for name, s := range map[string]Seat{"hand": {Buttons: Hand}, "call": {Buttons: Call}, "swap": {Buttons: Swap}, "sit": {Buttons: Rest}, "after her": east, "away": west} {
		w := parting(t)
		w.set("go")
		for i := range 2000 {
			in := s
			if i%2 == 0 {
				in.Buttons = 0
			}
			play(w, 1, in)
			if w.Up("gone") {
				break
			}
		}
		if !w.Up("gone") || w.Here(Madoka) || w.Lead != Homura {
			t.Errorf("%s: she is %v, lead %v", name, w.Girls[Madoka].Doing, w.Lead)
		}
	}
}

func TestSavedWhileSheGoesItGoesOn(t *testing.T) {
	w := parting(t, "days:int=3")
	w.set("go")
	for i := 0; i < 1500 && !w.Up("gone"); i++ {
		play(w, 1, Seat{})
		if i%97 == 0 {
			r, err := Restore(w.Level(), w.State.Copy())
			if err != nil {
				t.Fatal(err)
			}
			w = r
		}
	}
	other := parting(t, "days:int=3")
	other.set("go")
	for i := 0; i < 1500 && !other.Up("gone"); i++ {
		play(other, 1, Seat{})
	}
	if !w.Up("gone") || w.State.Diff(&other.State) != "" {
		t.Errorf("saved and loaded on the way: %s", w.State.Diff(&other.State))
	}
}

func TestTheBorderCrossedWhileDaysPassEndsThem(t *testing.T) {
	w := parting(t, "days:int=30")
	w.set("go")
	until(t, w, 900, Seat{}, "gone", func() bool { return w.Girls[Madoka].Doing == Lost })
	until(t, w, 900, west, "crossing", func() bool { return w.Leave.On })
	if !w.Up("gone") {
		t.Error("the flag of her going is not up in the next world")
	}
}

func TestWhereNoWayLeadsSheIsGoneAllTheSame(t *testing.T) {
	rows := field(50, 30)
	for y := range rows {
		rows[y] = rows[y][:30] + "#" + rows[y][31:]
	}
	things := startBoth(200, 240) + thing(2, "Depart", 720, 240, point, "when=go", "sets=gone")
	w := enter(t, sketch(t, rows, "", things), Begin{})
	w.set("go")
	until(t, w, 60*TPS, Seat{}, "gone", func() bool { return w.Up("gone") })
}

func TestTheWorldFadedAwayWhileSheWalksEndsHerGoing(t *testing.T) {
	things := startBoth(100, 240) + thing(2, "Depart", 780, 240, point, "when=go", "sets=gone", "days:int=2") +
		thing(3, "Border", 16, 40, box(200, 400), "to=elsewhere", "fades:bool=true")
	w := enter(t, sketch(t, field(50, 30), "", things), Begin{})
	w.set("go")
	play(w, 2, Seat{})
	w.leave(w.Level().Thing(3))
	if !w.Up("gone") || w.Here(Madoka) {
		t.Errorf("she is %v, flags %v", w.Girls[Madoka].Doing, w.Flags)
	}
	play(w, 200, Seat{})
	if _, left := w.Left(); !left {
		t.Error("the world was not left")
	}
}
