package journey_test

import (
	"strings"
	"testing"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// The vines, the sea and the ravine, on their maps.

// ends are two places a little outside a squeeze, at its two ends: the map draws it along one side and back along the other.
func ends(vines *level.Thing) (a, b fixed.Point) {
	p, n := vines.Poly, len(vines.Poly)
	middle := func(i, k int) fixed.Point { return p[i].Lerp(p[k], 1, 2) }
	outside := func(end, next fixed.Point) fixed.Point { return end.Add(end.Sub(next).WithLen(28 * fixed.One)) }
	return outside(middle(0, n-1), middle(1, n-2)), outside(middle(n/2-1, n/2), middle(n/2-2, n/2+1))
}

// through lets them go through a squeeze and back, and returns how long she who leads is in it, how often they came
// through, and the marks that left.
func through(t *testing.T, j *journey.Journey, a, b fixed.Point) (ticks, times, marks int32) {
	t.Helper()
	w := j.World()
	before := w.Girls[0].Marks + w.Girls[1].Marks
	each := func(w *world.World) {
		if w.InVines(w.Lead) {
			ticks++
		}
		for _, e := range w.Events() {
			if e.Kind == world.Squeezed {
				times++
			}
		}
	}
	for _, p := range [...]fixed.Point{b, a} {
		goes(t, j, p, each)
		for range 6 * world.TPS { // the other comes after
			steps(t, j, 1, world.Input{})
			each(w)
		}
	}
	return ticks, times, w.Girls[0].Marks + w.Girls[1].Marks - before
}

// TestEachSqueezeIsQuickOrKind: apart it is quick, and leaves a mark on each of them, once; hand in hand it is slow, and
// leaves none.
func TestEachSqueezeIsQuickOrKind(t *testing.T) {
	squeezes := begin(t, "07-vines").World().Level().ByClass(level.Vines)
	if len(squeezes) != 4 {
		t.Errorf("there are %d squeezes", len(squeezes))
	}
	for _, vines := range squeezes {
		a, b := ends(vines)
		var took, marked [2]int32
		for i, held := range [...]bool{false, true} {
			j := begin(t, "07-vines")
			apart(j, a, a.Add(fixed.Px(0, 6)))
			if held {
				steps(t, j, 1, press(world.Hand))
				steps(t, j, world.TPS/2, world.Input{})
			}
			j = reloaded(t, j)
			var times int32
			took[i], times, marked[i] = through(t, j, a, b)
			if times != 4 || j.World().Joined != held {
				t.Errorf("%s, held %v: there and back they come through %d times, hand in hand %v", vines.Name, held, times, j.World().Joined)
			}
		}
		if marked != [2]int32{2, 0} || took[1] < took[0]*3/2 {
			t.Errorf("%s: apart %d ticks and %d marks, hand in hand %d ticks and %d marks", vines.Name, took[0], marked[0], took[1], marked[1])
		}
	}
}

func TestTheKiteIsWithinReach(t *testing.T) {
	j := begin(t, "07-vines")
	kite := j.World().Level().ByClass(level.Keepsake)[0]
	words := j.Words
	goes(t, j, kite.At, func(*world.World) {})
	steps(t, j, world.TPS, press(world.Touch))
	if len(j.Found) != 1 || j.Words != words+1 || !j.World().Up("kite-found") {
		t.Errorf("she stands at the kite; found %v, %d words, %d before", j.Found, j.Words, words)
	}
	j = reloaded(t, j)
	walk(t, j, &replay.Pilot{}, func() bool { return j.Name != "07-vines" })
	if len(j.Found) != 1 {
		t.Error("the kite is lost")
	}
}

var seas = [...]string{"11a-shallows", "11b-kelp", "11c-deep"}

// TestWhoWatchesBubblesDrifts: alone she drifts to where they lead; the other's hand brings her back, where she is near;
// and hand in hand she only leans.
func TestWhoWatchesBubblesDrifts(t *testing.T) {
	for _, name := range seas {
		bubbles := begin(t, name).World().Level().ByClass(level.Bubbles)
		for _, o := range bubbles {
			begun := func(d fixed.Point) *journey.Journey {
				j := begin(t, name)
				apart(j, o.At, o.At.Add(d))
				return j
			}
			j := begun(fixed.Px(40, 0))
			w, from := j.World(), j.World().Girls[j.World().Lead].At
			e := during(t, j, 5*world.TPS, world.Input{})
			if s := first(e, world.Strayed); s == nil || s.N != 0 || s.Thing != o.ID || w.Girls[w.Lead].Doing != world.Drifting {
				t.Errorf("%s %d: she watches for five seconds and is %s", name, o.ID, w.Girls[w.Lead].Doing)
				continue
			}
			j = reloaded(t, j)
			w = j.World()
			e = during(t, j, 8*world.TPS, world.Input{})
			if r := first(e, world.Recalled); r == nil || r.Who == w.Lead || r.N != 0 || !w.Joined || w.Girls[w.Lead].At.Within(from, 8*fixed.One) {
				t.Errorf("%s %d: she is not brought back by the hand: %s, hand in hand %v", name, o.ID, w.Girls[w.Lead].Doing, w.Joined)
			}

			j = begun(fixed.Px(12, 0))
			w, from = j.World(), j.World().Girls[j.World().Lead].At
			steps(t, j, 1, press(world.Hand))
			e = during(t, j, 12*world.TPS, world.Input{})
			if s, r := first(e, world.Strayed), first(e, world.Recalled); s == nil || s.N != 1 || r == nil || r.N != 1 || !w.Joined || !w.Girls[w.Lead].At.Within(from, 24*fixed.One) {
				t.Errorf("%s %d: hand in hand she is %s, from %v to %v", name, o.ID, w.Girls[w.Lead].Doing, from, w.Girls[w.Lead].At)
			}

			j = begun(fixed.Point{})
			w = j.World()
			w.Girls[w.Lead.Other()].Doing = world.Lost // nobody is there to bring her back
			steps(t, j, 30*world.TPS, world.Input{})
			if spot := w.Level().Thing(o.Int("to")); !w.Girls[w.Lead].At.Within(spot.At, fixed.Tile) && name != "11c-deep" {
				t.Errorf("%s %d: she drifts to %v, %s, not to %q", name, o.ID, w.Girls[w.Lead].At, w.Girls[w.Lead].Doing, spot.Name)
			}
		}
		if len(bubbles) < 3 {
			t.Errorf("%s has %d bubbles", name, len(bubbles))
		}
	}
}

// TestTheDeepLeadsFromBubblesToBubbles: whoever watches there alone, and lets it be, comes from one to the next, and to
// what shines; and from there the way goes on.
func TestTheDeepLeadsFromBubblesToBubbles(t *testing.T) {
	j := begin(t, "11c-deep")
	w := j.World()
	shines, halfWay := named(t, w.Level(), "among what shines"), named(t, w.Level(), "half way")
	for _, o := range w.Level().ByClass(level.Bubbles) {
		if o.Int("to") == halfWay.ID {
			apart(j, o.At, w.Girls[w.Lead].At) // the other stays far behind
		}
	}
	strayed, met := 0, false
	for n := 0; n < 90*world.TPS && !met; n++ {
		for _, e := range during(t, j, 1, world.Input{}) {
			if e.Kind == world.Strayed {
				strayed++
			}
		}
		met = w.Girls[w.Lead].At.Within(shines.At, 2*fixed.Tile)
	}
	if strayed < 2 || !met {
		t.Errorf("she strays %d times, and comes to %v, not to %v", strayed, w.Girls[w.Lead].At, shines.At)
	}
	j = reloaded(t, j)
	walk(t, j, &replay.Pilot{}, func() bool { return j.Name != "11c-deep" })
}

// TestUnderWaterTheirStepsAreSlower: longer steps, fewer of them, and she glides on when she stops.
func TestUnderWaterTheirStepsAreSlower(t *testing.T) {
	for _, name := range append(seas[:], "12-ravine") {
		j := begin(t, name)
		w := j.World()
		w.Joined = false
		steps(t, j, world.TPS, push(127, 0))
		from, trod := w.Girls[w.Lead].At, 0
		for _, e := range during(t, j, 3*world.TPS, push(127, 0)) {
			if e.Kind == world.Stepped && e.Who == w.Lead {
				trod++
			}
		}
		way := w.Girls[w.Lead].At.Sub(from).Len()
		from = w.Girls[w.Lead].At
		steps(t, j, world.TPS, world.Input{})
		glide := w.Girls[w.Lead].At.Sub(from).Len()
		if water := name != "12-ravine"; water != (trod <= 11) || water != (glide > 7*fixed.One) {
			t.Errorf("%s: in 3 s she walks %d px in %d steps, and glides %d px", name, way/fixed.One, trod, glide/fixed.One)
		}
	}
}

// TestTheRavineTakesMadokaAndGivesHerBack: Homura leads, Madoka slips, is found lying, tended and mended, says that she
// will be more careful, and hand in hand they cross the border.
func TestTheRavineTakesMadokaAndGivesHerBack(t *testing.T) {
	type turn struct {
		kind world.EventKind
		who  world.Who
		key  string
	}
	turns := []turn{{kind: world.Led, who: world.Homura}, {kind: world.Took}, {world.Slipped, world.Madoka, ""}, {world.Fell, world.Madoka, ""},
		{world.Landed, world.Madoka, ""}, {world.Mended, world.Madoka, ""}, {kind: world.Said, key: "say.12-ravine.mend"}, {kind: world.Took}, {kind: world.CrossingBegan}}
	j := begin(t, "12-ravine")
	book, come, tended := english(t), 0, false
	look := func(w *world.World) {
		tended = tended || w.Girls[world.Madoka].Doing == world.Mending && w.Girls[world.Homura].Doing == world.Tending
		for _, e := range w.Events() {
			if come == len(turns) {
				return
			}
			if want := turns[come]; e.Kind == want.kind && e.Key == want.key && (e.Who == want.who || want.kind == world.Took || want.key != "" || want.kind == world.CrossingBegan) {
				come++
			}
			if e.Kind == world.CrossingBegan && !w.Joined {
				t.Error("they do not cross the border hand in hand")
			}
		}
	}
	steps(t, j, 1, press(world.Swap))
	look(j.World())
	walk(t, j, &replay.Pilot{}, func() bool {
		look(j.World())
		return j.Name != "12-ravine"
	})
	if come < len(turns) || !tended || j.World().Girls[world.Madoka].Marks != 1 {
		t.Errorf("%d of %d turns have come, tended %v, with %d marks", come, len(turns), tended, j.World().Girls[world.Madoka].Marks)
	}
	for _, left := range [...]int{100, 20} {
		if says := book.Say("say.12-ravine.mend", left); !strings.Contains(strings.ToLower(says), "more careful") {
			t.Errorf("mended she says %q", says)
		}
	}
}
