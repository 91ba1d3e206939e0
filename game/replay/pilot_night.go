package replay

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// How long the pilot looks at the stars before it lets go, and how long it waits for a night to begin, in ticks.
const (
	stargazing  = 8 * world.TPS
	nightComes  = 15 * world.TPS
	breathEarly = 12 // phases before the top of a breath, where it presses
)

// wakes is what it does among those who were found sleeping, and whether there is anything to do.
func (p *Pilot) wakes(w *world.World) (world.Seat, bool) {
	switch w.Wake.Stage {
	case world.WakeAsleep:
		return world.Seat{Buttons: world.Hand}, w.Tick > world.TPS
	case world.WakeStirring:
		return world.Seat{}, true
	case world.WakeOffering:
		if w.Wake.Tick < world.TPS || w.Pressed[0] != 0 {
			return world.Seat{}, true
		}
		p.wait = 12
		return world.Seat{Buttons: world.Hand}, true
	}
	return world.Seat{}, false
}

// spends is what it does in a night that has begun, and whether one has.
func (p *Pilot) spends(w *world.World) (world.Seat, bool) {
	n := &w.Night
	t := w.Level().Thing(int(n.Thing))
	switch {
	case n.Stage == world.NightNone || t == nil:
		return world.Seat{}, false
	case n.Stage != world.NightLasts:
		return world.Seat{}, true
	case t.Str("until") == "letgo":
		if n.Tick >= stargazing && n.Tick%world.TPS == 0 {
			return world.Seat{Buttons: world.Hand}, true
		}
		return world.Seat{}, true
	}
	if d := int(n.Phase) - world.BreathTop; !n.Counted && d > -breathEarly && d < breathEarly {
		return world.Seat{Buttons: world.Hand}, true
	}
	return world.Seat{}, true
}

// toNight goes to where a night is to be spent, and stands still there; false where there is none.
func (p *Pilot) toNight(w *world.World) (world.Seat, bool) {
	g := &w.Girls[w.Lead]
	t := p.nightToSpend(w)
	if t == nil {
		return world.Seat{}, false
	}
	at := t.Box.Centre()
	if !t.Contains(at) || !w.Ground().Free(at) {
		at = w.Ground().NearestFree(at)
	}
	if t.Contains(g.At) && (g.At.Within(at, fixed.Tile) || p.nights > 0) {
		if p.nights++; p.nights > nightComes {
			p.tried[t.ID]++
			p.nights = 0
		}
		return world.Seat{}, true
	}
	p.nights = 0
	if p.replan--; p.replan <= 0 || len(p.way) == 0 {
		p.replan, p.target = 90, 0
		var ok bool
		if p.way, ok = w.Ground().Path(p.way[:0], g.At, at, p.feared(w, true)); !ok {
			p.way = p.way[:0]
			return world.Seat{}, false
		}
	}
	return p.steer(w), true
}

// nightToSpend is the nearest night that something waits for, or that is there to be spent awake; nil for none.
func (p *Pilot) nightToSpend(w *world.World) *level.Thing {
	var best *level.Thing
	from := w.Girls[w.Lead].At
	for _, t := range w.Level().ByClass(level.Night) {
		wanted := t.Str("until") != "dawn" || t.Sets != ""
		if !wanted || t.Sets != "" && w.Up(t.Sets) || p.tried[t.ID] > 0 || !w.CanSpend(t) {
			continue
		}
		if best == nil || t.Box.Nearest(from).Dist(from) < best.Box.Nearest(from).Dist(from) {
			best = t
		}
	}
	return best
}
