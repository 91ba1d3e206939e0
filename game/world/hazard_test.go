package world

import (
	"testing"

	"handhold/game/fixed"
)

// canyon is a plain with a ravine strip; its floor lies behind a wall, with a way round in the south.
func canyon(t *testing.T, properties ...string) *World {
	rows := field(60, 30)
	for y := 1; y < 24; y++ {
		rows[y] = rows[y][:30] + "##" + rows[y][32:]
	}
	things := startBoth(300, 100) +
		thing(2, "Ravine", 440, 16, box(40, 360), append([]string{"floor:object=3"}, properties...)...) +
		thing(3, "Spot", 700, 100, point)
	return enter(t, sketch(t, rows, "", things), Begin{})
}

func TestHeldBackInTimeSheIsCaught(t *testing.T) {
	w := canyon(t)
	press(w, Hand)
	until(t, w, 400, east, "slipping", func() bool { return at(w, w.Lead).X > 0 && w.Girls[w.Lead].Doing == Slipping })
	e := play(w, slipTicks+2, Seat{})
	if count(e, Caught) != 1 || !w.Joined {
		t.Fatalf("she was not caught: %v", w.Girls[w.Lead].Doing)
	}
	e = play(w, 200, east)
	if count(e, Fell) != 0 || count(e, Refused) == 0 {
		t.Errorf("hand in hand they went over a rim they know")
	}
}

func TestSideBySideOnlyOneSlips(t *testing.T) {
	w := canyon(t, "crumbles:bool=true")
	press(w, Hand)
	w.Girls[Madoka].At, w.Girls[Homura].At = fixed.Px(430, 100), fixed.Px(430, 114)
	e := until(t, w, 400, east, "one lies", func() bool { return w.Girls[0].Doing == Lying || w.Girls[1].Doing == Lying })
	if count(e, Slipped) != 1 || count(e, Fell) != 1 {
		t.Errorf("%d slipped and %d fell", count(e, Slipped), count(e, Fell))
	}
}

// TestTheMapSaysWhoSlips: whoever leads, she slips whom the ravine names; alone, whoever comes there.
func TestTheMapSaysWhoSlips(t *testing.T) {
	for _, lead := range [...]Who{Madoka, Homura} {
		w := canyon(t, "crumbles:bool=true", "who=homura")
		w.lead(lead)
		press(w, Hand)
		until(t, w, 400, east, "falling", func() bool { return w.Girls[0].Doing == Falling || w.Girls[1].Doing == Falling })
		if w.Girls[Homura].Doing != Falling || w.Girls[Madoka].Doing == Slipping {
			t.Errorf("%v leads: Madoka is %v, Homura %v", lead, w.Girls[Madoka].Doing, w.Girls[Homura].Doing)
		}
	}
	w := canyon(t, "crumbles:bool=true", "who=homura")
	until(t, w, 600, east, "falling", func() bool { return w.Girls[0].Doing == Falling || w.Girls[1].Doing == Falling })
	if w.Girls[Madoka].Doing != Falling {
		t.Error("with free hands the other one fell for her")
	}
}

func TestPushingOnSheFallsIsFoundAndMends(t *testing.T) {
	w := canyon(t, "crumbles:bool=true")
	press(w, Hand)
	e := until(t, w, 400, east, "falling", func() bool { return w.Girls[w.Lead].Doing == Falling })
	if count(e, Torn) != 1 || w.Joined {
		t.Fatal("she fell and still holds hands")
	}
	e = until(t, w, 200, Seat{}, "lying", func() bool { return w.Girls[w.Lead].Doing == Lying })
	if d := at(w, Madoka).Dist(fixed.Px(700, 100)); d > fixed.Tile {
		t.Fatalf("she landed %d px from the floor's spot", d/fixed.One)
	}
	left := w.Girls[Madoka].Mend
	if play(w, 60, Seat{X: 127, Buttons: Rest}); w.Girls[Madoka].Doing != Lying || w.Girls[Madoka].Mend != left-60 {
		t.Error("hurt, she walks, or skips the time in which the other is on her way")
	}
	if w.Girls[Homura].Doing != Walking {
		t.Errorf("the other is %v, not on her way", w.Girls[Homura].Doing)
	}
	until(t, w, 3000, Seat{}, "the other sits beside her", func() bool { return w.Girls[Madoka].Doing == Mending })
	e = until(t, w, 3000, Seat{}, "mended", func() bool { return w.Girls[Madoka].Doing == Standing })
	if w.Girls[Madoka].Marks != 1 || count(e, Mended) != 1 {
		t.Errorf("she has %d marks", w.Girls[Madoka].Marks)
	}
	if w.Days < 1 {
		t.Error("no day passed while she mended")
	}
}

func TestAloneItMendsThreeTimesSlower(t *testing.T) {
	mend := func(together bool) int {
		w := canyon(t)
		g := &w.Girls[w.Lead]
		g.Doing, g.Mend = Lying, 2*MendDay
		if together {
			w.Girls[Homura].Doing = Tending
		} else {
			w.Girls[Homura].Doing = Lost
		}
		for i := range 10000 {
			if w.Girls[w.Lead].Doing == Standing {
				return i
			}
			play(w, 1, Seat{})
		}
		return -1
	}
	if a, b := mend(true), mend(false); a <= 0 || b < 3*a-3 || b > 3*a+3 {
		t.Errorf("together %d ticks, alone %d", a, b)
	}
}

func TestTheLeaderStopsBesideTheHurtOneAndSitsDown(t *testing.T) {
	w := canyon(t)
	o := &w.Girls[Homura]
	o.Doing, o.Mend, o.At = Lying, MendDay, at(w, Madoka).Add(fixed.Px(60, 0))
	until(t, w, 200, east, "beside her", func() bool { return at(w, Madoka).Within(o.At, 14*fixed.One) })
	until(t, w, 120, Seat{}, "tending", func() bool { return w.Girls[Madoka].Doing == Tending && o.Doing == Mending })
	left := o.Mend
	play(w, 80, west)
	if w.Girls[Madoka].Doing == Tending || o.Mend > left || o.Mend == 0 {
		t.Errorf("she could not leave, or leaving undid the mending: %v, %d of %d", w.Girls[Madoka].Doing, o.Mend, left)
	}
}

// ledge is a path two tiles wide along a drop in the south.
func ledge(t *testing.T) *World {
	rows := field(60, 12)
	for y := range rows {
		if y < 4 || y > 5 {
			rows[y] = "#" + rows[y][1:12] + repeat('#', 36) + rows[y][48:]
		}
	}
	return enter(t, sketch(t, rows, "", startBoth(100, 90)+thing(2, "Ledge", 240, 64, box(400, 32), "drop=down")), Begin{})
}

func repeat(c byte, n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = c
	}
	return string(b)
}

func TestAloneHerKneesLockHandInHandSheGoesOn(t *testing.T) {
	w := ledge(t)
	w.Girls[Homura].Doing = Lost
	e := play(w, 900, east)
	if count(e, Refused) != 1 || at(w, Madoka).X > fixed.Px(400, 0).X {
		t.Fatalf("alone she came to %v, %v", at(w, Madoka), w.Girls[Madoka].Doing)
	}
	until(t, w, 1200, west, "back", func() bool { return at(w, Madoka).X < fixed.Px(230, 0).X })

	w = ledge(t)
	press(w, Hand)
	dropSide := 0
	until(t, w, 1500, east, "past the ledge", func() bool {
		if at(w, Madoka).X > fixed.Px(300, 0).X && at(w, Homura).Y > at(w, Madoka).Y {
			dropSide++
		}
		return at(w, Madoka).X > fixed.Px(650, 0).X
	})
	if dropSide < 100 {
		t.Error("the other did not walk on the drop side")
	}
}

func TestASteepSlopeTakesBothApartAGentleOneTogether(t *testing.T) {
	slope := func(steep string) *World {
		things := startBoth(480, 60) +
			thing(2, "Slope", 200, 100, box(600, 200), "dir=down", "steep:float="+steep, "landing:object=3", "other:object=4") +
			thing(3, "Spot", 300, 400, point) + thing(4, "Spot", 700, 400, point)
		w := enter(t, sketch(t, field(60, 30), "", things), Begin{})
		press(w, Hand)
		return w
	}
	w := slope("1")
	e := until(t, w, 600, south, "both lying", func() bool { return w.Girls[0].Doing == Lying && w.Girls[1].Doing == Lying })
	if count(e, Torn) != 1 || at(w, Madoka).Dist(at(w, Homura)) < fixed.Px(300, 0).X {
		t.Errorf("they fell to %v and %v", at(w, Madoka), at(w, Homura))
	}
	if w.Glasses != GlassesCracked {
		t.Error("her glasses came through it whole")
	}
	until(t, w, 20000, Seat{}, "found each other", func() bool { return w.Link == LinkNear && w.Girls[0].Doing == Standing })

	w = slope("0.4")
	e = until(t, w, 600, south, "below the slope", func() bool { return at(w, Madoka).Y > fixed.Px(0, 305).Y })
	if !w.Joined || count(e, Slid) == 0 {
		t.Errorf("a gentle slope parted them, or did not slide")
	}
}

// sea is a whirlpool with the two at its rim.
func sea(t *testing.T) *World {
	things := startBoth(100, 240) +
		thing(2, "Whirlpool", 200, 80, box(320, 320)+"|<ellipse/>", "pull:float=0.7", "madoka=a", "homura=b")
	return enter(t, sketch(t, field(50, 30), "", things), Begin{})
}

func TestTheWhirlpoolTearsThemToTwoWorldsWhateverTheyDo(t *testing.T) {
	for name, s := range map[string]Seat{"on": east, "back": west, "nothing": {}} {
		w := sea(t)
		press(w, Hand)
		warned, torn := -1, -1
		for i := 0; i < 4000; i++ {
			in := s
			if w.Girls[w.Lead].Doing != Drawn && w.Girls[w.Lead].Doing != Carried {
				in = east
			}
			e := play(w, 1, in)
			if count(e, Pulled) > 0 && warned < 0 {
				warned = i
			}
			if count(e, Torn) > 0 {
				torn = i
			}
			if d := at(w, Madoka).Dist(at(w, Homura)); w.Joined && d > holdFurthest {
				t.Fatalf("%s: held, they are %d px apart", name, d/fixed.One)
			}
			if _, left := w.Left(); left {
				break
			}
		}
		exit, left := w.Left()
		if !left || exit.To != [2]string{"a", "b"} || !w.Up("torn") {
			t.Fatalf("%s: it let them go: %v %v", name, w.Girls[w.Lead].Doing, exit)
		}
		if torn-warned < 3*TPS {
			t.Errorf("%s: it announced itself only %d ticks before", name, torn-warned)
		}
	}
}

func TestOneCarriedOffTheOtherFollows(t *testing.T) {
	w := sea(t)
	until(t, w, 3000, east, "left", func() bool { _, left := w.Left(); return left || w.Girls[Madoka].Doing == Carried })
	until(t, w, 3000, east, "left", func() bool { _, left := w.Left(); return left })
}

func TestTheCompanionGoesRoundWhatTheLeaderIsBeyond(t *testing.T) {
	things := startBoth(300, 240) + thing(2, "Ravine", 330, 120, box(24, 200), "floor:object=3") + thing(3, "Spot", 700, 100, point)
	w := enter(t, sketch(t, field(60, 30), "", things), Begin{})
	w.Girls[Madoka].At = fixed.Px(368, 240)
	w.resetTrail()
	e := until(t, w, 1500, Seat{}, "beside her", func() bool { return at(w, Homura).Within(at(w, Madoka), 24*fixed.One) })
	if count(e, Slipped) != 0 {
		t.Error("she walked into the ravine by herself")
	}
}

func TestWhoTakesTheLeadAtARimIsNotPlantedThere(t *testing.T) {
	w := canyon(t)
	press(w, Hand)
	until(t, w, 400, east, "slipping", func() bool { return w.Girls[w.Lead].Doing == Slipping })
	play(w, slipTicks+2, Seat{})
	until(t, w, 200, east, "planted", func() bool { return w.Girls[w.Lead.Other()].Doing == Planted })
	press(w, Swap)
	play(w, 60, west)
	if d := w.Girls[w.Lead].Doing; d != Walking {
		t.Errorf("she leads, but is %v", d)
	}
}

func TestAloneOnALedgeWhoDoesNotGiveUpCreepsOn(t *testing.T) {
	w := ledge(t)
	w.Girls[Homura].Doing = Lost
	until(t, w, 8000, east, "past the ledge", func() bool { return at(w, Madoka).X > fixed.Px(650, 0).X })
}
