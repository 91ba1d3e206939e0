package world

import (
	"testing"

	"handhold/game/fixed"
)

const water = `<property name="breath" value="water"/>`

// reef is a sea floor with bubbles around where they begin, and a Spot 300 px further on.
func reef(t *testing.T) *World {
	return enter(t, sketch(t, field(60, 20), water, startBoth(200, 160)+
		thing(2, "Bubbles", 200, 160, point, "to:object=3", "radius:int=50")+thing(3, "Spot", 500, 160, point)), Begin{})
}

// astray is a reef whose leader has begun to drift, with the other kept from her by where she is.
func astray(t *testing.T, other fixed.Point) *World {
	w := reef(t)
	w.Girls[Homura].At = other
	until(t, w, 10*TPS, Seat{}, "adrift", func() bool { return w.Girls[Madoka].Doing == Drifting })
	return w
}

func TestWatchingBubblesSheDriftsAndIsBroughtBack(t *testing.T) {
	w := reef(t)
	n := 0
	e := until(t, w, 10*TPS, Seat{}, "adrift", func() bool { n++; return w.Girls[Madoka].Doing == Drifting })
	if n < straysAfter || n > straysAfter+2*TPS || count(e, Strayed) != 1 {
		t.Fatalf("she drifts after %d ticks", n)
	}
	from := at(w, Madoka)
	e = until(t, w, 10*TPS, Seat{}, "brought back", func() bool { return w.Girls[Madoka].Doing == Standing })
	if count(e, Recalled) != 1 || !w.Joined || w.Girls[Homura].Doing != Standing || w.Girls[Madoka].Height != 0 {
		t.Errorf("hand in hand %v, the other is %v, she floats %d", w.Joined, w.Girls[Homura].Doing, w.Girls[Madoka].Height)
	}
	if at(w, Madoka).X <= from.X {
		t.Error("she has not drifted at all")
	}
	if e := play(w, calmTicks-10, Seat{}); count(e, Strayed) != 0 {
		t.Error("the same bubbles lead astray again at once")
	}
}

func TestSheFloatsWhileSheDrifts(t *testing.T) {
	w := astray(t, fixed.Px(900, 290))
	w.Girls[Homura].Doing = Lost
	low, high := int32(1<<30), int32(0)
	play(w, floatRises, Seat{})
	for range 120 {
		play(w, 1, Seat{})
		low, high = min(low, w.Girls[Madoka].Height), max(high, w.Girls[Madoka].Height)
	}
	if low < fixed.One || high > 8*fixed.One || high-low < fixed.One {
		t.Errorf("she sways from %d to %d", low, high)
	}
}

func TestAloneSheComesToRestAtTheSpot(t *testing.T) {
	w := astray(t, fixed.Px(900, 290))
	w.Girls[Homura].Doing = Lost
	until(t, w, 60*TPS, Seat{}, "at rest", func() bool { return w.Girls[Madoka].Doing == Standing })
	if d := at(w, Madoka).Dist(fixed.Px(500, 160)); d > 4*fixed.One || w.Girls[Madoka].Height != 0 {
		t.Errorf("she comes to rest %d px from the Spot, %d above it", d/fixed.One, w.Girls[Madoka].Height)
	}
	if e := play(w, 10*60*TPS, Seat{}); count(e, Strayed) != 0 {
		t.Error("she drifts on from where the bubbles have brought her")
	}
}

func TestThePlayerCanBringHerBack(t *testing.T) {
	w := astray(t, fixed.Px(900, 290))
	w.Girls[Homura].Doing = Lost
	play(w, 5, Seat{})
	play(w, 2, west)
	if w.Girls[Madoka].Doing == Drifting {
		t.Error("at once, pushing does not bring her back")
	}
	w = astray(t, fixed.Px(900, 290))
	w.Girls[Homura].Doing = Lost
	play(w, wakesUntil+10, Seat{})
	play(w, againstDone-20, west)
	if w.Girls[Madoka].Doing != Drifting {
		t.Error("later, a short push brings her back")
	}
	play(w, 40, west)
	if w.Girls[Madoka].Doing == Drifting {
		t.Error("later, pushing long does not bring her back")
	}
}

func TestWhoComesBackByHerselfIsNotTakenByTheHand(t *testing.T) {
	w := astray(t, fixed.Px(440, 280))
	play(w, watches+10, Seat{})
	if w.Girls[Homura].Doing != Reaching {
		t.Fatalf("the other is %v, not on her way", w.Girls[Homura].Doing)
	}
	w.Drift.Against = againstDone
	play(w, 2, west)
	if w.Girls[Madoka].Doing == Drifting {
		t.Fatal("the test does not bring her back")
	}
	if e := play(w, 300, Seat{}); w.Joined || count(e, Took) != 0 || w.Link != LinkNear {
		t.Errorf("hand in hand: %v, link %v", w.Joined, w.Link)
	}
}

func TestTheHandOfHerWhoLeadsBringsTheOtherBack(t *testing.T) {
	w := astray(t, fixed.Px(230, 160))
	press(w, Swap)
	if w.Lead != Homura || w.Girls[Madoka].Doing != Drifting {
		t.Fatalf("after the swap %v leads and Madoka is %v", w.Lead, w.Girls[Madoka].Doing)
	}
	e := until(t, w, 1200, Seat{}, "within reach", func() bool { return at(w, Madoka).Within(at(w, Homura), reachFrom) })
	e = append(e, press(w, Hand)...)
	if count(e, Recalled) != 1 || !w.Joined || w.Girls[Madoka].Doing == Drifting {
		t.Errorf("hand in hand %v, she is %v", w.Joined, w.Girls[Madoka].Doing)
	}
}

func TestHeldSheOnlyLeans(t *testing.T) {
	w := reef(t)
	press(w, Hand)
	play(w, 30, Seat{})
	from := at(w, Madoka)
	furthest := int32(0)
	var e []Event
	for range leansAfter + leanTicks + 60 {
		e = append(e, play(w, 1, Seat{})...)
		furthest = max(furthest, at(w, Madoka).Dist(from))
	}
	if count(e, Strayed) != 1 || count(e, Recalled) != 1 || !w.Joined || w.Girls[Madoka].Doing != Standing {
		t.Fatalf("she strays %d times, is brought back %d times, hand in hand %v, %v", count(e, Strayed), count(e, Recalled), w.Joined, w.Girls[Madoka].Doing)
	}
	if furthest < fixed.One || furthest > 12*fixed.One {
		t.Errorf("she leans %d px", furthest/fixed.One)
	}
}

func TestWalkingPastBubblesIsNotDisturbed(t *testing.T) {
	w := reef(t)
	var e []Event
	for range 20 {
		e = append(e, play(w, 40, east)...)
		e = append(e, play(w, 100, Seat{})...)
		e = append(e, play(w, 40, west)...)
		e = append(e, play(w, 100, Seat{})...)
	}
	if count(e, Strayed) != 0 {
		t.Error("who stops for a moment only is led astray")
	}
}

func TestBubblesHoldNobodyForGood(t *testing.T) {
	breaks(t, func() *World { return astray(t, fixed.Px(214, 160)) })
	breaks(t, func() *World {
		w := astray(t, fixed.Px(900, 290))
		w.Girls[Homura].Doing = Lost
		play(w, 90, Seat{})
		return w
	})
	breaks(t, func() *World {
		w := reef(t)
		press(w, Hand)
		until(t, w, 10*TPS, Seat{}, "leaning", func() bool { return w.Girls[Madoka].Doing == Drifting })
		return w
	})
	breaks(t, func() *World {
		w := astray(t, fixed.Px(920, 40))
		play(w, 200, Seat{})
		return w
	})
}

func TestUnderWaterStepsAreSlowAndLong(t *testing.T) {
	run := func(properties string) (far int32, steps, glide int) {
		w := enter(t, sketch(t, field(60, 20), properties, startBoth(100, 160)), Begin{})
		press(w, Hand)
		e := play(w, 180, east)
		far = at(w, Madoka).X - fixed.Px(100, 0).X
		for w.Girls[Madoka].Vel != (fixed.Point{}) && glide < 100 {
			play(w, 1, Seat{})
			glide++
		}
		return far, count(e, Stepped), glide
	}
	far, steps, glide := run("")
	wet, slow, long := run(water)
	if wet > far*85/100 || wet < far*70/100 || slow*10 > steps*7 || long < glide*2 {
		t.Errorf("on land %d px in %d steps, gliding %d ticks; under water %d, %d, %d", far/fixed.One, steps, glide, wet/fixed.One, slow, long)
	}
}
