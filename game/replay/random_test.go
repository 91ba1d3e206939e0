package replay_test

import (
	"fmt"
	"runtime"
	"slices"
	"testing"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// How long hands play at random on all maps together, and how often on each the pilot has to get them out of where that
// left them.
const (
	randomTicks = 2_600_000
	rescues     = 16
	patience    = 20 * 60 * world.TPS
)

// armsLength is how far apart two can be who hold hands: a tile and a bit.
const armsLength = 20*fixed.One + 2

// TestWhateverIsPressedTheWorldStaysWhole lets hands play at random from places all along the pilot's way, so that
// they meet whatever a map has. All maps have the same share of the time.
func TestWhateverIsPressedTheWorldStaysWhole(t *testing.T) {
	atlas := builtIn(t)
	share := randomTicks / len(atlas.Story()) / rescues
	for i, e := range atlas.Story() {
		l, err := atlas.Level(e.Name)
		if err != nil {
			t.Error(err)
			continue
		}
		t.Run(e.Name, func(t *testing.T) {
			t.Parallel()
			length := 0
			for w, p := begin(t, l, 1), (&replay.Pilot{}); !leftOrOver(w) && length < patience; length++ {
				w.Step(p.Tick(w))
			}
			told := map[string]bool{}
			for part := range rescues {
				for wrong, at := range mash(t, l, uint64(i*1000+part), length*part/rescues, share) {
					if !told[wrong] {
						told[wrong] = true
						t.Errorf("part %d, %s: %s", part, at, wrong)
					}
				}
			}
		})
	}
}

// mash plays so many ticks at random from a place some ticks along the pilot's way, and lets the pilot end it. It returns
// what was wrong, and where.
func mash(t *testing.T, l *level.Level, seed uint64, along, all int) map[string]string {
	t.Helper()
	hands := &masher{rng: seed}
	found := map[string]string{}
	for tick := 0; tick < all; {
		w, p := begin(t, l, seed), &replay.Pilot{}
		for n := 0; n < along && !leftOrOver(w); n++ {
			w.Step(p.Tick(w))
		}
		if leftOrOver(w) {
			along = 0
			continue
		}
		for before := watched(w); tick < all && !leftOrOver(w); tick++ {
			w.Step(hands.next())
			now := watched(w)
			if wrong := whole(w, before, now); wrong != "" {
				found[wrong] = fmt.Sprintf("tick %d after %d of the pilot's", tick, along)
			}
			before = now
		}
		if !leftOrOver(w) {
			if why := pilotEnds(w); why != "" {
				found["the pilot does not get on from where they are"] = why
			}
		}
	}
	return found
}

// begin is the map's world from its beginning, put together anew for each seed where it is made of Pieces; every other
// time they come in hand in hand.
func begin(t *testing.T, l *level.Level, seed uint64) *world.World {
	t.Helper()
	w, err := world.New(level.Compose(l, seed), world.Begin{Seed: seed, Held: seed%2 == 0})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func leftOrOver(w *world.World) bool {
	_, left := w.Left()
	return left
}

// watch is what of a world may only grow.
type watch struct {
	marks [2]int32
	sum   int64
	days  int32
	tick  int64
	fades bool // the colour of her way who went
}

func watched(w *world.World) watch {
	return watch{[2]int32{w.Girls[0].Marks, w.Girls[1].Marks}, int64(w.Colour.Sum), w.Days, w.Tick, w.Going.Gone}
}

// whole says what is wrong with w; empty for nothing.
func whole(w *world.World, before, now watch) string {
	switch {
	case now.tick != before.tick+1:
		return "a step was not one tick"
	case now.sum < before.sum && !before.fades:
		return "colour that had come back is gone"
	case now.days < before.days:
		return "days went back"
	case now.marks[0] < before.marks[0] || now.marks[1] < before.marks[1]:
		return "a mark is gone"
	case w.Clock < 0 || w.Clock >= world.DayTicks:
		return fmt.Sprintf("the clock is at %d", w.Clock)
	case w.Whisper < 0 || w.Whisper > 65536:
		return fmt.Sprintf("the whispers are at %d", w.Whisper)
	case w.Grip < 0 || w.Grip > 256:
		return fmt.Sprintf("the grip is %d", w.Grip)
	case !slices.IsSorted(w.Flags) || !slices.IsSorted(w.Said) || !slices.IsSorted(w.Known) || !slices.IsSorted(w.Taken):
		return "what is remembered is out of order"
	case w.Joined != (w.Link == world.LinkHeld):
		return fmt.Sprintf("hands joined: %v, but the link is %s", w.Joined, w.Link)
	case w.Girls[w.Lead].Doing == world.Lost:
		return fmt.Sprintf("%s leads, but is not in this world", w.Lead)
	}
	for i := range w.Girls {
		if wrong := sound(w, world.Who(i)); wrong != "" {
			return wrong
		}
	}
	if a, b := &w.Girls[0], &w.Girls[1]; w.Joined {
		switch {
		case !a.At.Within(b.At, armsLength):
			return fmt.Sprintf("they hold hands over %d px; %s and %s", a.At.Dist(b.At)/fixed.One, a.Doing, b.Doing)
		case a.Doing.Hurt() || b.Doing.Hurt():
			return fmt.Sprintf("they hold hands, %s and %s", a.Doing, b.Doing)
		}
	}
	return ""
}

// sound says what is wrong with one of them; empty for nothing.
func sound(w *world.World, who world.Who) string {
	g := &w.Girls[who]
	if !w.Here(who) {
		return ""
	}
	x, y := g.At.Pixel()
	switch {
	case !w.Level().Bounds().Contains(g.At):
		return fmt.Sprintf("%s, %s, is outside the map at %d,%d", who, g.Doing, x, y)
	case g.Doing != world.Falling && !w.Ground().Free(g.At):
		return fmt.Sprintf("%s, %s, is inside something solid at %d,%d", who, g.Doing, x, y)
	case g.Mend < 0 || g.Mend > 20*world.MendDay:
		return fmt.Sprintf("%s has %d ticks to mend", who, g.Mend)
	case g.Doing.Hurt() && g.Mend == 0:
		return fmt.Sprintf("%s is %s, but has nothing to mend", who, g.Doing)
	case g.Height < 0 || g.Height != 0 && g.Doing != world.Falling && g.Doing != world.Slipping && g.Doing != world.Sliding && g.Doing != world.Drifting:
		return fmt.Sprintf("%s, %s, is %d above the ground", who, g.Doing, g.Height)
	case g.Fear < 0 || g.Fear > 256 || g.Dirt < 0 || g.Dirt > 256:
		return fmt.Sprintf("%s has %d fear and %d dirt", who, g.Fear, g.Dirt)
	case g.Vel.Dot(g.Vel) > int64(12*fixed.One)*int64(12*fixed.One) && g.Doing != world.Falling:
		return fmt.Sprintf("%s, %s, went %d px in one tick", who, g.Doing, g.Vel.Len()/fixed.One)
	}
	return ""
}

// pilotEnds lets the pilot play on until the world is left, and says where it stopped if it does not come to that.
func pilotEnds(w *world.World) string {
	pilot := &replay.Pilot{}
	for range patience {
		if leftOrOver(w) {
			return ""
		}
		w.Step(pilot.Tick(w))
	}
	out := ""
	for i := range w.Girls {
		x, y := w.Girls[i].At.Pixel()
		out += fmt.Sprintf("%s %s at %d,%d; ", world.Who(i), w.Girls[i].Doing, x, y)
	}
	return out
}

// TestAStepAllocatesNothing plays eight minutes at random in each world, after as long a time in which all that grows has
// grown.
func TestAStepAllocatesNothing(t *testing.T) {
	const warm, measured, allowed = 30_000, 30_000, 30
	atlas := builtIn(t)
	for i, e := range atlas.Story() {
		t.Run(e.Name, func(t *testing.T) {
			w := played(t, atlas, e.Name, uint64(i), warm)
			hands := &masher{rng: uint64(i)}
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			for range measured {
				if w.Step(hands.next()); leftOrOver(w) {
					break
				}
			}
			runtime.ReadMemStats(&after)
			if n := after.Mallocs - before.Mallocs; n > allowed {
				t.Errorf("%d allocations in %d ticks", n, measured)
			}
		})
	}
}

// played is a world in which hands have played at random for so long without leaving it.
func played(t *testing.T, atlas *journey.Atlas, name string, seed uint64, ticks int) *world.World {
	t.Helper()
	l, err := atlas.Level(name)
	if err != nil {
		t.Fatal(err)
	}
	hands := &masher{rng: seed}
	w := begin(t, l, seed)
	for range ticks {
		if w.Step(hands.next()); leftOrOver(w) {
			w = begin(t, l, seed)
		}
	}
	return w
}
