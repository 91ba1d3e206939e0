package replay

import (
	"handhold/game/fixed"
	"handhold/game/ground"
	"handhold/game/level"
	"handhold/game/world"
)

// Pilot plays by inputs alone, as a patient player would: it takes the hand
// wherever it can, goes to the hurt one, waits where waiting helps, and walks
// the worlds to their borders. It knows the map, but neither hidden edges nor
// crumbling ground before someone has fallen there.
type Pilot struct {
	Border int         // object id of the border to take; 0 for the nearest
	Goal   fixed.Point // where it walks in a world without borders; the zero point for nowhere
	way    []fixed.Point
	replan int           // ticks until it looks for its way again
	still  int           // ticks it has wanted to move and has not
	last   fixed.Point   // where the leader was
	next   world.Buttons // pressed in the next tick
	waited int           // how often it stood still for her who cannot be reached
	wait   int           // ticks to stand still
	laid   fixed.Point   // where it last laid an arrow
	tried  map[int]int   // hazards it went into, by object id
	rng    uint64        // for stumbling out of dead ends
	stroll int           // ticks of stumbling left
	dir    world.Seat    // of it
	world  *level.Level  // that tried belongs to
	target ground.Zones  // the zone the way leads to
	barred bool          // no safe way leads to the border from where it last looked for one
	tree   *level.Thing  // the tree it fells
	look   int           // ticks until it looks for one again
	task   *level.Thing  // the stone or tree it is at or on its way to; nil for none
	nights int           // ticks it has waited for a night to begin
}

// Tick is the input for w's next tick.
func (p *Pilot) Tick(w *world.World) world.Input {
	if p.world != w.Level() {
		*p = Pilot{Border: p.Border, Goal: p.Goal, world: w.Level(), tried: map[int]int{}, rng: p.rng + 1}
	}
	var in world.Input
	in.Seats[0] = p.seat(w)
	return in
}

// seat decides what to do in this tick.
func (p *Pilot) seat(w *world.World) world.Seat {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	if p.next != 0 {
		b := p.next
		p.next = 0
		return world.Seat{Buttons: b}
	}
	p.count(g)
	if o.Doing == world.Slipping || o.Doing == world.Falling {
		p.replan = 0 // where she was going is not where she must go now
	}
	p.throughDoor(w)
	if s, ok := p.wakes(w); ok {
		return s
	}
	if s, ok := p.spends(w); ok {
		return s
	}
	switch g.Doing {
	case world.Lying, world.Mending:
		return world.Seat{Buttons: world.Rest} // let the days pass
	case world.Falling, world.Slipping, world.Sliding, world.Drawn, world.Leaving, world.Kneeling, world.Calling, world.Carried:
		return world.Seat{}
	case world.Sitting, world.Curled, world.Tending:
		if g.Doing == world.Tending && o.Doing.Hurt() {
			return world.Seat{Buttons: world.Rest}
		}
		if p.fading(w) {
			return world.Seat{}
		}
	}
	if s, ok := p.struggle(w); ok {
		return s
	}
	if p.wait > 0 {
		p.wait--
		return world.Seat{}
	}
	if s, ok := p.grove(w); ok {
		return s
	}
	if w.Here(w.Lead.Other()) && !w.Joined {
		return p.join(w)
	}
	if s, ok := p.toNight(w); ok {
		return s
	}
	if p.layHere(w) {
		return world.Seat{Buttons: world.Touch}
	}
	return p.travel(w)
}

// count counts the hazards it went into, each time one takes the leader.
func (p *Pilot) count(g *world.Girl) {
	switch g.Doing {
	case world.Falling, world.Sliding, world.Slipping:
		if g.Since == 0 {
			p.tried[int(g.Hazard)]++
			p.replan = 0
		}
	}
}

// fading says whether the leader rests where the world fades around her.
func (p *Pilot) fading(w *world.World) bool {
	for _, t := range w.Level().ByClass(level.Border) {
		if t.Bool("fades") && w.There(t) && t.Contains(w.Girls[w.Lead].At) {
			return true
		}
	}
	return false
}

// join goes to the other one, tends her if she is hurt, and takes her hand.
func (p *Pilot) join(w *world.World) world.Seat {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	switch {
	case o.Doing == world.Drawn || o.Doing == world.Falling:
		return world.Seat{}
	case o.Doing.Hurt() && g.At.Within(o.At, 16*fixed.One):
		return world.Seat{}
	case !o.Doing.Hurt() && g.At.Within(o.At, 20*fixed.One) && w.Ground().Clear(g.At, o.At):
		p.next = 0
		p.wait = 12
		return world.Seat{Buttons: world.Hand}
	}
	if p.replan--; p.replan <= 0 || len(p.way) == 0 {
		p.replan = 45
		if !p.planReunion(w) {
			p.wait = 60 // she comes, if one waits
			return world.Seat{}
		}
	}
	return p.steer(w)
}

// planReunion finds the way to the other one. Where there is none it says no for
// a while, for she may come, and then goes for a hazard that may carry one to her.
func (p *Pilot) planReunion(w *world.World) bool {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	for _, ledges := range [...]bool{true, false} {
		var ok bool
		if p.way, ok = w.Ground().Path(p.way[:0], g.At, o.At, p.feared(w, ledges)); ok {
			p.waited = 0
			return true
		}
	}
	p.way = p.way[:0]
	if p.waited++; p.waited < 10 {
		return false
	}
	p.planHazard(w)
	return len(p.way) > 0
}

// layHere says whether this is a place for an arrow: every ten tiles, where any can be laid.
func (p *Pilot) layHere(w *world.World) bool {
	g := &w.Girls[w.Lead]
	if w.Level().Pebbles == 0 || w.Here(w.Lead.Other()) || w.Up("torn") && len(w.Arrows) >= 20 || g.Doing != world.Walking {
		return false
	}
	if p.laid == (fixed.Point{}) {
		p.laid = g.At
	}
	if g.At.Within(p.laid, 10*fixed.Tile) {
		return false
	}
	p.laid = g.At
	return true
}

// feared is the zones it keeps out of: hazards it can know of, and ledges
// unless hands are held.
func (p *Pilot) feared(w *world.World, ledges bool) ground.Zones {
	var z ground.Zones
	for i := range w.Ground().ZoneCount() {
		t := w.Ground().Zone(i)
		if !w.There(t) {
			continue
		}
		switch t.Class {
		case level.Ravine:
			if w.Hidden(t) && (len(w.Known) == 0 || w.Joined) {
				continue // who has seen the other fall looks where she steps, on her way down to her
			}
		case level.Ledge:
			if !ledges || w.Joined || !t.Bool("knees") {
				continue
			}
		case level.Refusal:
			if t.Str("side") == "leave" || !w.Here(w.Lead.Other()) {
				continue
			}
		case level.Slope, level.Whirlpool:
		default:
			continue
		}
		z |= 1 << i
	}
	return z
}

// travel walks on to the border.
func (p *Pilot) travel(w *world.World) world.Seat {
	if p.replan--; p.replan <= 0 || len(p.way) == 0 {
		p.replan = 90
		p.plan(w)
	}
	if at := w.Ground().ZonesAt(w.Girls[w.Lead].At); at&p.target != 0 && p.isBorder(w) {
		return world.Seat{}
	}
	return p.steer(w)
}

func (p *Pilot) isBorder(w *world.World) bool {
	for i := range w.Ground().ZoneCount() {
		if p.target&(1<<i) != 0 {
			return w.Ground().Zone(i).Class == level.Border
		}
	}
	return false
}

// plan finds the way to the border; where no safe way leads there, to the nearest
// hazard that may carry one on.
func (p *Pilot) plan(w *world.World) {
	g := &w.Girls[w.Lead]
	feared := p.feared(w, true)
	if p.aim(w, feared, func(t *level.Thing) bool {
		return t.Class == level.Border && (p.Border == 0 || p.Border == t.ID)
	}) {
		p.barred = false
		return
	}
	p.barred = true
	if p.Goal != (fixed.Point{}) {
		p.way, _ = w.Ground().Path(p.way[:0], g.At, p.Goal, feared)
	} else {
		p.planHazard(w)
	}
	if len(p.way) == 0 {
		p.way = append(p.way[:0], g.At)
	}
}

// planHazard finds the way to the nearest hazard that may carry one on, the
// least tried first.
func (p *Pilot) planHazard(w *world.World) {
	least := 1 << 30
	for i := range w.Ground().ZoneCount() {
		if t := w.Ground().Zone(i); p.carries(w, t) {
			least = min(least, p.tried[t.ID])
		}
	}
	p.aim(w, p.feared(w, false)&^p.hazards(w, least), func(t *level.Thing) bool {
		return p.carries(w, t) && p.tried[t.ID] == least
	})
}

// carries says whether t is a hazard that takes one somewhere.
func (p *Pilot) carries(w *world.World, t *level.Thing) bool {
	switch t.Class {
	case level.Ravine, level.Slope:
		return w.There(t) && p.Border != -t.ID
	case level.Whirlpool:
		return w.There(t) && (p.Border == 0 || p.Border == t.ID)
	}
	return false
}

// hazards is the zones of those that carry and were tried that often.
func (p *Pilot) hazards(w *world.World, tried int) ground.Zones {
	var z ground.Zones
	for i := range w.Ground().ZoneCount() {
		if t := w.Ground().Zone(i); p.carries(w, t) && p.tried[t.ID] == tried {
			z |= 1 << i
		}
	}
	return z
}

// aim sets the way to the nearest place in a zone that is wanted, and says whether there is one.
func (p *Pilot) aim(w *world.World, avoid ground.Zones, wanted func(t *level.Thing) bool) bool {
	g := &w.Girls[w.Lead]
	var goal ground.Zones
	for i := range w.Ground().ZoneCount() {
		if t := w.Ground().Zone(i); w.There(t) && wanted(t) {
			goal |= 1 << i
		}
	}
	if goal == 0 {
		return false
	}
	found, at := false, fixed.Point{}
	w.Ground().Reach(g.At, avoid, func(q fixed.Point) {
		if found {
			return
		}
		if z := w.Ground().ZonesAt(q) & goal; z != 0 {
			found, at, p.target = true, q, z&-z
		}
	})
	if !found {
		return false
	}
	// A little further in than the rim, where there is room.
	t := p.zone(w)
	if in := at.Toward(t.Box.Centre(), 20*fixed.One); t.Contains(in) && w.Ground().Clear(at, in) {
		at = in
	}
	p.way, _ = w.Ground().Path(p.way[:0], g.At, at, avoid)
	return true
}

func (p *Pilot) zone(w *world.World) *level.Thing {
	for i := range w.Ground().ZoneCount() {
		if p.target&(1<<i) != 0 {
			return w.Ground().Zone(i)
		}
	}
	return nil
}

// How near a corner of the way, in 1/256 px, it turns to the next one: where nothing is
// in the way of that, and in any case.
const (
	nearCorner = 3 * fixed.One
	atCorner   = 8
)

// steer pushes toward the next corner of the way.
func (p *Pilot) steer(w *world.World) world.Seat {
	g := &w.Girls[w.Lead]
	if p.stroll > 0 {
		p.stroll--
		return p.dir
	}
	if g.At.Within(p.last, 64) && g.Doing != world.Locked && !(w.InVines(w.Lead) && g.At != p.last) {
		p.still++
	} else {
		p.still = 0
	}
	p.last = g.At
	if s, at := p.atDoor(w); at && p.still <= 100 {
		return s
	}
	if p.still > 100 {
		p.unstick(w)
	}
	for len(p.way) > 1 && (g.At.Within(p.way[0], atCorner) || g.At.Within(p.way[0], nearCorner) && w.Ground().Clear(g.At, p.way[1])) {
		p.way = append(p.way[:0], p.way[1:]...)
	}
	if len(p.way) == 0 {
		return world.Seat{}
	}
	d := p.way[0].Sub(g.At)
	if len(p.way) == 1 && d.Dot(d) < 4*fixed.One*fixed.One {
		if t := p.zone(w); t != nil && p.carries(w, t) {
			p.tried[t.ID]++
		}
		p.way = p.way[:0]
		return world.Seat{}
	}
	push := int32(127)
	if len(p.way) > 1 {
		push = min(push, d.Len()/4+1) // gently to a corner that must be met
	}
	v := d.WithLen(push)
	return world.Seat{X: int8(v.X), Y: int8(v.Y)}
}

// unstick does what a player does who does not get on: she lets go before a
// rim, tries another way, stumbles about.
func (p *Pilot) unstick(w *world.World) {
	p.still, p.replan = 0, 0
	if t := p.zone(w); t != nil && p.carries(w, t) {
		p.tried[t.ID]++
		if w.Joined && p.tried[t.ID]%2 == 1 && t.Class == level.Ravine {
			p.next = world.Hand
		}
	}
	p.rng = p.rng*6364136223846793005 + 1442695040888963407
	u := fixed.Dir(p.rng >> 61).Unit().WithLen(127)
	p.dir = world.Seat{X: int8(u.X), Y: int8(u.Y)}
	p.stroll = 20 + int(p.rng>>33)%25
}
