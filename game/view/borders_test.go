package view

import (
	"testing"

	"handhold/game/fixed"
	"handhold/game/world"
)

const borderForTwo = `<object id="7" type="Border" x="300" y="250" width="60" height="120"><properties><property name="needs" value="both"/></properties></object>`

// open is how far the two leaves of the only border are open.
func (l *look) open(t *testing.T) (a, b int) {
	t.Helper()
	bands := l.v.Frame(640, 360).Bands
	if len(bands) != 2 {
		t.Fatalf("a border shows as %d bands", len(bands))
	}
	return bands[0].Strong, bands[1].Strong
}

func TestForOneABorderOpensSlowlyAndOnlyHalf(t *testing.T) {
	l := sketch(t, "", startBoth+borderForTwo)
	l.step(5, walk(0, 0))
	if a, b := l.open(t); a != leafOpen || b != leafOpen {
		t.Fatalf("for two it is open by %d and %d of 256", a, b)
	}
	l.w.Girls[l.w.Lead.Other()].Doing = world.Lost
	for range 256 {
		l.v.Step(l.w, l.told)
	}
	if a, b := l.open(t); a != leafWaits || b != leafWaits {
		t.Fatalf("for one who is not there yet it is open by %d and %d", a, b)
	}
	lead := &l.w.Girls[l.w.Lead]
	lead.At = fixed.Px(330, 350) // in its lower half
	last := 0
	for tick := range opensAlone + 200 {
		lead.Since = int32(min(tick, 1<<20))
		l.v.Step(l.w, l.told)
		a, b := l.open(t)
		if a > leafWaits {
			t.Fatalf("the half she does not stand at opens too, to %d", a)
		}
		if b-last > bandComes && tick > 0 {
			t.Fatalf("it opens by %d in one tick", b-last)
		}
		last = b
	}
	if a, b := l.open(t); a != leafStays || b != leafOpen {
		t.Errorf("in the end it is open by %d and %d", a, b)
	}
}

// hand presses the hand button once, and waits a little.
func (l *look) hand() {
	l.step(1, world.Input{Seats: [2]world.Seat{{Buttons: world.Hand}}})
	l.step(40, walk(0, 0))
}

func TestTakingHandsLetsColourBloom(t *testing.T) {
	farthest := func(missed int) int {
		l := sketch(t, "", startBoth)
		l.step(5, walk(0, 0))
		for l.w.Joined {
			l.hand()
		}
		l.v.wash.bloom = bloom{far: 1, missed: missed} // not the first
		for range 5 {
			if l.hand(); l.w.Joined {
				break
			}
		}
		far, strong := 0, 0
		for range 900 {
			l.step(1, walk(0, 0))
			w := l.v.Frame(640, 360).Wash
			if w.BloomR < far && w.Bloom > 0 {
				t.Fatalf("the bloom shrinks from %d to %d px", far, w.BloomR)
			}
			far, strong = max(far, w.BloomR), w.Bloom
		}
		if strong != 0 {
			t.Errorf("after a long time the bloom is %d of 256", strong)
		}
		return far
	}
	soon, late := farthest(0), farthest(missedLong)
	if soon < 72 || late < 3*soon {
		t.Errorf("a bloom comes %d px far, after they have missed each other %d px", soon, late)
	}
}

func TestAWorldEnteredHandInHandIsPaintedInItsColoursFirst(t *testing.T) {
	l := sketch(t, "", startBoth)
	l.step(60, walk(0, 0))
	if w := l.v.Frame(640, 360).Wash; w.Bloom != 256 || w.BloomR < w.Reveal {
		t.Errorf("colour has come %d px far, %d of 256 strong, where %d px are painted", w.BloomR, w.Bloom, w.Reveal)
	}
	alone := sketch(t, "", startBoth)
	alone.w.Joined = false
	alone.step(1, walk(0, 0))
	if w := alone.v.Frame(640, 360).Wash; w.Bloom != 0 {
		t.Errorf("without hands held colour has come %d px far", w.BloomR)
	}
}

func TestCloudsPassBesideBarePaper(t *testing.T) {
	under := func(things string) int {
		l := sketch(t, "", startBoth+things)
		l.step(5, walk(0, 0))
		return l.v.Frame(640, 360).Light.Cloud
	}
	if open, near := under(""), under(borderForTwo); open == 0 || near != 0 {
		t.Errorf("the clouds' shadows are %d strong far from a border, and %d beside one", open, near)
	}
}
