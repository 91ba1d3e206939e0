package replay

import (
	"strings"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// How long it stands at a stone or tree before it presses Touch, between two taps, and before it looks again for a
// tree where it has found none, in ticks.
const (
	looksAgain = 2 * world.TPS
	pokesAfter = 2 * world.TPS
	tapsEvery  = world.TPS
)

// grove does what is asked for where trees are felled, where one of them goes away, and where one waits for
// what comes with the days. It says whether that took the place of going on.
func (p *Pilot) grove(w *world.World) (world.Seat, bool) {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	p.task = nil
	switch {
	case g.Doing == world.Pinned:
		if g.Since%tapsEvery == 0 {
			return world.Seat{Buttons: world.Touch}, true
		}
		return world.Seat{}, true
	case g.Doing == world.Striking, g.Doing == world.Lifting, o.Doing == world.Departing, o.Doing == world.Lifting:
		return world.Seat{}, true
	case w.Going.Gone:
		return world.Seat{Buttons: world.Skip}, true
	case o.Doing == world.Pinned || o.Doing.Hurt():
		return world.Seat{}, false
	case p.open(w):
		return world.Seat{}, false
	}
	if s, ok := p.fell(w); ok {
		return s, true
	}
	return world.Seat{}, p.pending(w)
}

// open says whether a border it can take is there, and nobody and nothing holds it from there.
func (p *Pilot) open(w *world.World) bool {
	return !p.barred && !w.Stays(w.Lead) && !w.Stays(w.Lead.Other()) && p.openBorders(w)
}

// fell finds the sharpest stone, and fells the trees that stand, the nearest first.
func (p *Pilot) fell(w *world.World) (world.Seat, bool) {
	if len(w.Level().ByClass(level.Tree)) == 0 || w.Up("cleared") {
		return world.Seat{}, false
	}
	for i := range w.Trees {
		if f := w.Trees[i].Phase; f == world.TreeCreaks || f == world.TreeFalls {
			return world.Seat{}, true // not into its way
		}
	}
	if !w.Up("sharp-stone") {
		t := sharpest(w)
		if t == nil {
			return world.Seat{}, false
		}
		return p.workAt(w, t, w.Girls[w.Lead].At.Within(t.At, 4*fixed.One)), true
	}
	if w.Joined {
		p.wait = 12
		return world.Seat{Buttons: world.Hand}, true
	}
	t := p.nextTree(w)
	if t == nil {
		return world.Seat{}, false
	}
	return p.workAt(w, t, w.AtTree(t)), true
}

// workAt goes to t, and when it is at it, stops there until that begins by itself.
func (p *Pilot) workAt(w *world.World, t *level.Thing, at bool) world.Seat {
	p.task = t
	if at {
		p.way, p.still = p.way[:0], 0
		switch w.Girls[w.Lead].Doing {
		case world.Sitting, world.Sleeping, world.Tending:
			return world.Seat{Y: 1} // she stands up
		}
		if w.Still > pokesAfter {
			return world.Seat{Buttons: world.Touch}
		}
		return world.Seat{}
	}
	if p.replan--; p.replan <= 0 || len(p.way) == 0 {
		p.replan = 45
		p.way, _ = w.Ground().Path(p.way[:0], w.Girls[w.Lead].At, t.At, p.feared(w, true))
	}
	return p.steer(w)
}

// sharpest is the sharpest stone that is there; nil for none.
func sharpest(w *world.World) *level.Thing {
	var best *level.Thing
	for _, t := range w.Level().ByClass(level.AxeStone) {
		if w.There(t) && (best == nil || t.Int("sharp") > best.Int("sharp")) {
			best = t
		}
	}
	return best
}

// nextTree is the nearest standing tree it has not found out of reach; nil for none.
func (p *Pilot) nextTree(w *world.World) *level.Thing {
	at := w.Girls[w.Lead].At
	if p.tree != nil && w.Stands(p.tree) {
		return p.tree
	}
	p.tree = nil
	if p.look--; p.look > 0 {
		return nil
	}
	p.look = looksAgain
	var out map[int]bool
	for {
		var best *level.Thing
		for _, t := range w.Level().ByClass(level.Tree) {
			if w.Stands(t) && !out[t.ID] && (best == nil || at.Dist(t.At) < at.Dist(best.At)) {
				best = t
			}
		}
		if best == nil {
			return nil
		}
		p.way, _ = w.Ground().Path(p.way[:0], at, best.At, p.feared(w, true))
		if len(p.way) == 0 || w.NearTree(best, p.way[len(p.way)-1]) {
			p.tree, p.look = best, 0
			return best
		}
		if out == nil {
			out = map[int]bool{}
		}
		out[best.ID] = true
	}
}

// pending says whether something comes by itself, if one waits: she who is not here, or what days bring.
func (p *Pilot) pending(w *world.World) bool {
	if w.Here(w.Lead.Other()) || p.barred && p.openBorders(w) {
		return false
	}
	for i := range w.Level().Things {
		t := &w.Level().Things[i]
		if t.When.Always() || t.When.Holds(w.Up) {
			continue
		}
		for _, f := range t.When.Flags() {
			if strings.HasPrefix(f, "days-") && !w.Up(f) {
				return true
			}
		}
	}
	return false
}

// openBorders says whether a border is there that it can take, however one gets to it.
func (p *Pilot) openBorders(w *world.World) bool {
	for _, t := range w.Level().ByClass(level.Border) {
		if w.There(t) && (p.Border == 0 || p.Border == t.ID) {
			return true
		}
	}
	return false
}
