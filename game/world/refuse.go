package world

import (
	"math/bits"

	"handhold/game/fixed"
	"handhold/game/ground"
	"handhold/game/level"
)

// How long a refusal shows after nobody has pushed against it, in ticks.
const balkTicks = 24

// sleeveReach is how near she comes whose hand stops the other, in 1/256 px.
const sleeveReach = 16 * fixed.One

// Balk is the refusal that shows now.
type Balk struct {
	Thing int32 // object id; 0 for none
	Who   Who   // who refuses
	Left  int32 // ticks it still shows
}

// shies says whether refusal t is who's, and holds now: both are here, and the other does not need her.
func (w *World) shies(who Who, t *level.Thing) bool {
	switch says := t.Str("who"); {
	case says == "other" && who == w.Lead, says != "other" && says != who.String():
		return false
	}
	o := &w.Girls[who.Other()]
	return w.Here(who) && w.Here(who.Other()) && !o.Doing.Hurt() && o.Doing != Pinned && o.Doing != Curled
}

// shiesOf is those of the zones z that are refusals of who's.
func (w *World) shiesOf(who Who, z ground.Zones) ground.Zones {
	out := z
	for ; z != 0; z &= z - 1 {
		if !w.shies(who, w.zones[bits.TrailingZeros64(uint64(z))]) {
			out &^= z & -z
		}
	}
	return out
}

// first is the zone of z with the lowest id.
func (w *World) first(z ground.Zones) *level.Thing { return w.zones[bits.TrailingZeros64(uint64(z))] }

// bars is the refusal that keeps who from going from a to b by her own will; nil for none. Who is
// where she would not go is free to come out of there.
func (w *World) bars(who Who, a, b fixed.Point) *level.Thing {
	if w.enters|w.leaves == 0 {
		return nil
	}
	switch w.Girls[who].Doing {
	case Leaving, Departing, Drawn, Sliding:
		return nil
	}
	at, to := w.ground.ZonesAt(a), w.ground.ZonesAt(b)
	if z := w.shiesOf(who, w.enters&to&^at|w.leaves&at&^to); z != 0 {
		return w.first(z)
	}
	return nil
}

// refuses says whether one of them refuses to go where the leader wants to.
func (w *World) refuses(want fixed.Point) bool {
	if w.enters|w.leaves == 0 || want == (fixed.Point{}) {
		return false
	}
	g, other := &w.Girls[w.Lead], w.Lead.Other()
	next := g.At.Add(want.WithLen(rimLook))
	if t := w.bars(w.Lead, g.At, next); t != nil {
		w.balk(w.Lead, t)
		return true
	}
	if z := w.holdsFrom(want, next); z != 0 {
		w.balk(other, w.first(z))
		return true
	}
	if w.Balk.Who == w.Lead || w.Joined {
		w.endBalk()
	}
	return false
}

// holdsFrom is the refusals of the other by which her hand holds the leader, who wants to go on to next.
func (w *World) holdsFrom(want, next fixed.Point) ground.Zones {
	g, other := &w.Girls[w.Lead], w.Lead.Other()
	o := &w.Girls[other]
	if !w.Here(other) || !w.Joined && w.Link > LinkSight {
		return 0
	}
	at, to, hers := w.ground.ZonesAt(g.At), w.ground.ZonesAt(next), w.ground.ZonesAt(o.At)
	z := w.enters & to &^ at &^ hers
	if !w.Joined {
		switch o.Doing {
		case Falling, Slipping, Sliding, Drawn, Sunk, Drifting, Departing, Lifting:
			return 0 // she has no hand free
		}
	} else if w.leaves != 0 {
		out := w.leaves & hers &^ to
		if want.Dot(o.At.Sub(g.At)) > 0 {
			out &= at // back to her one may always go
		}
		z |= out
	}
	return w.shiesOf(other, z)
}

// balk shows that who refuses t.
func (w *World) balk(who Who, t *level.Thing) {
	if w.Balk.Thing != int32(t.ID) || w.Balk.Who != who {
		w.emit(Event{Kind: Refused, Who: who, At: w.Girls[who].At, Thing: t.ID})
	}
	w.Balk = Balk{Thing: int32(t.ID), Who: who, Left: balkTicks}
	if who == w.Lead || w.Joined {
		w.do(who, Planted)
		w.Girls[who].Vel = fixed.Point{}
	}
}

// endBalk lets her stand easy again who refused.
func (w *World) endBalk() {
	if w.Balk.Thing == 0 {
		return
	}
	if w.Girls[w.Balk.Who].Doing == Planted {
		w.do(w.Balk.Who, Standing)
	}
	w.Balk = Balk{}
}

// stepBalk lets a refusal show as long as there is reason, and one that is not left
// alone look after her who went: she stays where she is.
func (w *World) stepBalk() {
	if w.enters|w.leaves == 0 && w.Balk.Thing == 0 {
		return
	}
	other := w.Lead.Other()
	if w.leaves != 0 && w.Here(other) && !w.Joined && w.Link <= LinkSight && w.onFeet(other) {
		if z := w.leaves & w.ground.ZonesAt(w.Girls[other].At) &^ w.ground.ZonesAt(w.Girls[w.Lead].At); w.shiesOf(other, z) != 0 {
			w.balk(other, w.first(w.shiesOf(other, z)))
		}
	}
	if w.Balk.Thing == 0 {
		return
	}
	if w.Balk.Left--; w.Balk.Left <= 0 {
		w.endBalk()
	}
}

// onFeet says whether who stands or walks.
func (w *World) onFeet(who Who) bool {
	switch w.Girls[who].Doing {
	case Standing, Walking, Held, Reaching, Planted:
		return true
	}
	return false
}

// balks lets the companion refuse: she plants her feet and looks at the leader, or comes and takes
// her sleeve. It says whether that took the place of what else she would have done.
func (w *World) balks(who Who) bool {
	b, g := &w.Balk, &w.Girls[who]
	if b.Thing == 0 || b.Who != who {
		return w.staysBehind(who)
	}
	w.upright(who)
	if !w.onFeet(who) {
		return false
	}
	t, lead := w.level.Thing(int(b.Thing)), &w.Girls[w.Lead]
	if t.Str("side") == "enter" && !g.At.Within(lead.At, sleeveReach) {
		w.do(who, Reaching)
		before := g.At
		w.walkTo(who, lead.At, catchUp, w.detour(who, lead.At))
		w.walked(who, before)
		g.Vel = g.At.Sub(before)
		return true
	}
	w.do(who, Planted)
	g.Vel, g.Way = fixed.Point{}, g.Way[:0]
	g.Facing = fixed.Facing(lead.At.Sub(g.At), g.Facing)
	return true
}

// staysBehind lets the companion stand where she is as long as the leader, out of sight, is where she
// will not follow. It says whether that is so.
func (w *World) staysBehind(who Who) bool {
	g := &w.Girls[who]
	if w.leaves == 0 || !w.onFeet(who) || w.kept(who)&^w.ground.ZonesAt(w.Girls[w.Lead].At) == 0 {
		return false
	}
	w.do(who, Standing)
	g.Vel, g.Way = fixed.Point{}, g.Way[:0]
	return true
}

// keeps says whether who will not leave where she is, so that no border opens for both.
func (w *World) keeps(who Who) bool {
	z := w.kept(who)
	if z == 0 {
		return false
	}
	w.balk(who, w.first(z))
	return true
}

// Stays says whether who is where she will not leave.
func (w *World) Stays(who Who) bool { return w.kept(who) != 0 }

func (w *World) kept(who Who) ground.Zones {
	if w.leaves == 0 || !w.Here(who) {
		return 0
	}
	return w.shiesOf(who, w.leaves&w.ground.ZonesAt(w.Girls[who].At))
}
