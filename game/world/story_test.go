package world

import (
	"strings"
	"testing"

	"handhold/game/fixed"
)

func TestBordersAskForBothAndTakeABeatOfSilence(t *testing.T) {
	gate := thing(2, "Border", 700, 100, box(100, 300), "to=elsewhere")
	w := enter(t, sketch(t, field(60, 30), "", startBoth(300, 240)+gate), Begin{})
	w.Girls[Homura].At = fixed.Px(40, 40)
	play(w, 480, east)
	if w.Leave.On {
		t.Fatal("a border that needs both opened for one")
	}
	e := until(t, w, 3000, Seat{}, "she came to the border and they left", func() bool { _, left := w.Left(); return left })
	if count(e, CrossingBegan) != 1 {
		t.Errorf("the silence began %d times", count(e, CrossingBegan))
	}
	if exit, _ := w.Left(); exit.To != [2]string{"elsewhere", "elsewhere"} {
		t.Errorf("it leads to %v", exit.To)
	}
}

func TestABorderForOneOpensOnlyWhereTheOtherIsNotHere(t *testing.T) {
	things := thing(1, "Start", 300, 240, point, "who=homura") + thing(2, "Border", 500, 100, box(100, 300), "needs=")
	for needs, least := range map[string]int{"one": 1, "both": halfOpen} {
		w := enter(t, sketch(t, field(60, 30), "", strings.Replace(things, `value=""`, `value="`+needs+`"`, 1)), Begin{Lead: Homura})
		until(t, w, 400, east, "on the border", func() bool { return at(w, Homura).X > fixed.Px(510, 0).X })
		waited := 0
		for !w.Leave.On && waited < 1000 {
			play(w, 1, Seat{})
			waited++
		}
		if !w.Leave.On || waited < least-30 {
			t.Errorf("needs %s: it opened after %d ticks", needs, waited)
		}
	}
}

func TestAFadingBorderWaitsUntilSheRests(t *testing.T) {
	things := thing(1, "Start", 300, 240, point, "who=madoka") + thing(2, "Border", 200, 100, box(300, 300), "needs=one", "fades:bool=true")
	w := enter(t, sketch(t, field(60, 30), "", things), Begin{})
	for range 20 {
		play(w, 30, east)
		play(w, 30, west)
	}
	if w.Leave.On {
		t.Fatal("it faded while she walked")
	}
	until(t, w, 1500, Seat{}, "faded", func() bool { _, left := w.Left(); return left })
	if w.Girls[Madoka].Doing != Curled {
		t.Errorf("she is %v", w.Girls[Madoka].Doing)
	}
}

func TestRestingSleepingAndWaking(t *testing.T) {
	bench := thing(2, "Bench", 210, 240, point, "event=stars", "wide:int=80")
	w := enter(t, sketch(t, field(60, 30), `<property name="hour" type="int" value="22"/>`, startBoth(200, 240)+bench), Begin{})
	press(w, Rest)
	e := until(t, w, 200, Seat{}, "she sits down too", func() bool { return w.Girls[Homura].Doing == Sitting })
	e = append(e, play(w, quietAfter, Seat{})...)
	if count(e, QuietBegan) != 1 || w.Wide != 80 {
		t.Errorf("the view did not widen: %d, %d px", count(e, QuietBegan), w.Wide)
	}
	days := w.Days
	if e = press(w, Rest); count(e, Slept) != 1 {
		t.Fatal("they do not sleep")
	}
	until(t, w, 2000, Seat{}, "woken by the morning", func() bool { return w.Girls[Madoka].Doing == Sitting })
	if w.Days != days+1 || w.Hour() < 380 || w.Hour() > 420 {
		t.Errorf("they woke on day %d at minute %d", w.Days, w.Hour())
	}
	play(w, 30, east)
	if w.Girls[Madoka].Doing != Walking || w.Wide != 0 {
		t.Error("she could not get up")
	}
}

func TestAHandWakesHerWhoSleeps(t *testing.T) {
	w := enter(t, sketch(t, field(60, 30), "", startBoth(200, 240)), Begin{})
	press(w, Rest)
	until(t, w, 200, Seat{}, "she sits down too", func() bool { return w.Girls[Homura].Doing == Sitting })
	press(w, Rest)
	w.Girls[Madoka].Doing = Standing
	if e := press(w, Hand); count(e, Took) != 1 || w.Girls[Homura].Doing == Sleeping {
		t.Errorf("she sleeps on: %v", w.Girls[Homura].Doing)
	}
}

func TestWaitingAloneLetsDaysPassAndThePileGrow(t *testing.T) {
	w := enter(t, sketch(t, field(40, 30), "", thing(1, "Start", 300, 240, point, "who=homura")), Begin{})
	press(w, Rest)
	until(t, w, 6000, Seat{}, "three days", func() bool { return w.Days == 3 })
	if w.Pile != 3 {
		t.Errorf("%d stones lie on the pile after 3 days", w.Pile)
	}
	hour := w.Clock
	play(w, 60, east)
	if w.Clock-hour > 120 {
		t.Error("the days go on passing while she walks")
	}
}

func TestArrowsAreLaidWhereSheFacesFirstInPebblesThenScratched(t *testing.T) {
	w := enter(t, sketch(t, field(60, 30), `<property name="pebbles" type="int" value="2"/>`, thing(1, "Start", 100, 240, point, "who=madoka")), Begin{})
	for range 3 {
		play(w, 60, east)
		press(w, Touch)
		until(t, w, 100, Seat{}, "up again", func() bool { return w.Girls[Madoka].Doing == Standing })
	}
	if len(w.Arrows) != 3 || w.Arrows[1].Etched || !w.Arrows[2].Etched || w.Arrows[0].Dir != fixed.East || !w.Up("arrows") {
		t.Fatalf("arrows %v, flags %v", w.Arrows, w.Flags)
	}
	press(w, Hand) // there is no hand to take: it lays one too, or turns the one that is there
	play(w, kneelTicks, Seat{})
	if len(w.Arrows) != 3 {
		t.Errorf("an arrow was laid upon an arrow")
	}
	together := enter(t, sketch(t, field(60, 30), `<property name="pebbles" type="int" value="2"/>`, startBoth(100, 240)), Begin{})
	press(together, Touch)
	play(together, kneelTicks, Seat{})
	if len(together.Arrows) != 0 {
		t.Error("an arrow was laid though nobody is lost")
	}
}

func TestGlassesAreFoundByTheOneWhoWearsThem(t *testing.T) {
	things := thing(1, "Start", 100, 240, point, "who=homura") + thing(2, "Toy", 160, 240, point, "kind=glasses")
	w := enter(t, sketch(t, field(30, 30), "", things), Begin{Lead: Homura, Glasses: GlassesLost})
	if w.Glasses != GlassesLost {
		t.Fatal("they were not lost")
	}
	until(t, w, 100, east, "there", func() bool { return at(w, Homura).X > fixed.Px(156, 0).X })
	until(t, w, 100, Seat{}, "found by stopping", func() bool { return w.Glasses == GlassesOn })
	elsewhere := enter(t, sketch(t, field(30, 30), "", startBoth(100, 100)), Begin{Glasses: GlassesLost})
	if elsewhere.Glasses != GlassesOn {
		t.Error("a world without them kept her blind")
	}
}

func TestBeatsHappenOnceAndPassTheLead(t *testing.T) {
	things := startBoth(100, 240) +
		thing(2, "Beat", 200, 16, box(60, 440), "say=say.sketch.hello", "sets=seen", "lead=homura") +
		thing(3, "Beat", 200, 16, box(60, 440), "say=say.sketch.never", "when=!seen", "who=both") +
		thing(4, "Keepsake", 500, 240, point, "word=keep.tin")
	w := enter(t, sketch(t, field(60, 30), "", things), Begin{})
	e := play(w, 300, east)
	if count(e, Said) != 1 || w.Lead != Homura || count(e, Led) != 1 {
		t.Errorf("said %d times, %v leads", count(e, Said), w.Lead)
	}
	press(w, Swap)
	if w.Lead != Madoka {
		t.Error("the lead could not be swapped back")
	}
	w.Girls[Madoka].At = fixed.Px(495, 240)
	if e := press(w, Touch); count(e, Found) != 1 || e[0].Key == "" && e[1].Key == "" {
		t.Error("the keepsake gave no word")
	}
	if e := press(w, Touch); count(e, Found) != 0 {
		t.Error("the keepsake was found twice")
	}
}

func TestPaperOnesCopyHowOneWalksAndKeepOutOfTheWay(t *testing.T) {
	things := startBoth(300, 240) + thing(2, "Spawn", 350, 200, box(60, 60), "kind=paper", "count:int=4")
	w := enter(t, sketch(t, field(60, 30), "", things), Begin{})
	if len(w.Living) != 4 {
		t.Fatalf("%d live here", len(w.Living))
	}
	before := w.Living[0].At
	for i := range 600 {
		play(w, 1, [...]Seat{east, south, west, {Y: -127}}[i/150])
		for _, c := range w.Living {
			if !w.ground.Free(c.At) {
				t.Fatal("one of them stands in a wall")
			}
			if d := c.At.Dist(at(w, w.Lead)); d < 3*fixed.One {
				t.Fatalf("tick %d: one stands on her toes", i)
			}
		}
	}
	if w.Living[0].At == before {
		t.Error("it did not copy her")
	}
	play(w, 200, Seat{})
	still := w.Living[1].At
	if play(w, 30, Seat{}); w.Living[1].At != still {
		t.Error("it walks while she stands")
	}
}

func TestATickDoesNotAllocate(t *testing.T) {
	things := startBoth(300, 240) + thing(2, "Spawn", 350, 200, box(60, 60), "kind=paper", "count:int=4") +
		thing(3, "Toy", 320, 240, point) + thing(4, "Beat", 16, 16, box(900, 400), "on=time", "seconds:int=3600")
	w := enter(t, sketch(t, field(60, 30), "", things), Begin{})
	press(w, Hand)
	i := 0
	step := func() {
		s := [...]Seat{east, south, west, {Y: -127}}[i/90%4]
		w.Step(Input{Seats: [2]Seat{s}})
		i++
	}
	for range 2000 {
		step()
	}
	if n := testing.AllocsPerRun(2000, step); n != 0 {
		t.Errorf("%v allocations a tick", n)
	}
}

func BenchmarkTick(b *testing.B) {
	t := &testing.T{}
	w, err := New(sketch(t, field(100, 70), "", startBoth(300, 240)), Begin{})
	if err != nil {
		b.Fatal(err)
	}
	press(w, Hand)
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		w.Step(Input{Seats: [2]Seat{[...]Seat{east, south, west, {Y: -127}}[i/200%4]}})
	}
}

func TestACallWhileSittingIsAnswered(t *testing.T) {
	things := thing(1, "Start", 100, 240, point, "who=madoka") + thing(2, "Start", 500, 240, point, "who=homura")
	w := enter(t, sketch(t, field(60, 30), "", things), Begin{})
	press(w, Rest)
	e := press(w, Call)
	if e = append(e, play(w, 300, Seat{})...); count(e, Answered) != 1 {
		t.Errorf("answered %d times", count(e, Answered))
	}
}

func TestTheMapsOwnArrowsLieThere(t *testing.T) {
	things := startBoth(100, 240) +
		thing(2, "Arrow", 300, 240, point, "dir=up", "of=etched", "when=!arrows") + thing(3, "Arrow", 400, 240, point, "when=arrows")
	w := enter(t, sketch(t, field(60, 30), "", things), Begin{})
	if len(w.Arrows) != 1 || !w.Arrows[0].Etched || w.Arrows[0].Dir != fixed.North || w.Arrows[0].Worn != 256 {
		t.Errorf("%v", w.Arrows)
	}
}
