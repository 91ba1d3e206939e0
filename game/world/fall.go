package world

import (
	"math/bits"

	"handhold/game/fixed"
	"handhold/game/ground"
	"handhold/game/level"
)

// The sequence all falls share: slipping, falling, lying, being reached,
// mending, standing up with one mark more. Times in ticks.
const (
	slipTicks    = 24 // while which she can be caught
	rimTicks     = 75 // pushing against a known rim before one goes over it
	MendDay      = 600
	mendTogether = 3 // how much faster it mends with the other beside her
	mendSkipped  = 4 // and with Rest held
	mendClock    = DayTicks / MendDay
	tendDistance = 20 * fixed.One
	tendsAfter   = 15 // ticks the leader must stand beside the hurt one
)

// Days of mending after a fall into a ravine, and after one down a mountain.
const (
	ravineDays   = 6 // so that the way down takes less long than mending alone
	mountainDays = 3
)

// zoneOf is the live zone of class c at p, the one with the lowest id; nil for none.
func (w *World) zoneOf(p fixed.Point, c level.Class) *level.Thing {
	at := w.ground.ZonesAt(p) & w.live
	for i := 0; at != 0; i++ {
		if at&1 != 0 && w.zones[i].Class == c {
			return w.zones[i]
		}
		at >>= 1
	}
	return nil
}

// in is the live zone of those in set at p, the one with the lowest id; nil for none.
func (w *World) in(set ground.Zones, p fixed.Point) *level.Thing {
	if set == 0 {
		return nil
	}
	at := w.ground.ZonesAt(p) & set
	if at == 0 {
		return nil
	}
	return w.zones[bits.TrailingZeros64(uint64(at))]
}

// stepHazards lets the ground do what it does to both of them.
func (w *World) stepHazards() {
	w.warn()
	for _, who := range [...]Who{w.Lead, w.Lead.Other()} {
		switch g := &w.Girls[who]; g.Doing {
		case Standing, Walking, Held, Reaching, Planted, Locked, Calling:
			w.threaten(who)
		case Slipping:
			w.slip(who)
		case Falling:
			w.fall(who)
		case Sliding:
			w.slide(who)
		case Lying, Mending:
			w.mend(who)
		case Drawn:
			w.drawIn(who)
		case Striking:
			w.strike(who)
		case Pinned:
			w.stayPinned(who)
		case Lifting:
			w.lift(who)
		case Sunk, Drifting, Departing:
		default:
			g.Hazard = 0
		}
	}
}

// Warnings: a hazard that can part them shows itself this far away, which is
// more than three seconds of walking, and again every so many ticks.
const (
	warnDistance = 200 * fixed.One
	warnEvery    = 45
)

// warn lets hazards show themselves before they part anybody: grass bends over a
// hidden edge, stones trickle on a steep slope, water begins to turn.
func (w *World) warn() {
	if w.Tick%warnEvery != 0 {
		return
	}
	p := w.Girls[w.Lead].At
	for i, t := range w.zones {
		if (w.perils&^w.ledges)&(1<<i) == 0 || t.Class == level.Slope && !t.Tumbles() {
			continue
		}
		if t.Box.Nearest(p).Within(p, warnDistance) {
			w.emit(Event{Kind: Warned, Who: w.Lead, At: t.Box.Nearest(p), Thing: t.ID})
		}
	}
}

// threaten looks whether who, on her feet, has come into a hazard.
func (w *World) threaten(who Who) {
	g := &w.Girls[who]
	at := w.ground.ZonesAt(g.At) & w.live
	if at&(w.perils|w.ledges) == 0 {
		g.From, g.Hazard, g.Spent = g.At, 0, 0
		return
	}
	for i, t := range w.zones {
		if at&(1<<i) == 0 {
			continue
		}
		switch t.Class {
		case level.Ravine:
			w.startSlip(w.slips(who, t), t)
			return
		case level.Slope:
			w.startSlide(who, t)
			return
		case level.Whirlpool:
			if w.startDrawn(who, t) {
				return
			}
		}
	}
}

// slips is which of them slips at ravine t, where who has come to its edge: hand in hand the map may say who.
func (w *World) slips(who Who, t *level.Thing) Who {
	switch named := t.Str("who"); {
	case !w.Joined:
	case named == Madoka.String():
		return Madoka
	case named == Homura.String():
		return Homura
	}
	return who
}

// startSlip is the moment her foot finds no ground.
func (w *World) startSlip(who Who, t *level.Thing) {
	g := &w.Girls[who]
	g.Hazard = int32(t.ID)
	w.do(who, Slipping)
	g.Until, g.Stuck = slipTicks, 0
	g.Vel = fixed.Point{}
	if other := who.Other(); w.Joined {
		if o := &w.Girls[other]; w.zoneOf(o.At, level.Ravine) != nil {
			o.At = w.ground.NearestFree(o.From) // she came to the edge in the same tick, and stops short of it
		}
		w.do(other, Planted)
		w.Girls[other].Vel = fixed.Point{} // or she would walk on, over the same edge
	}
	w.emit(Event{Kind: Slipped, Who: who, At: g.At, Thing: t.ID})
}

// slip lets her hang at the edge: she can be caught if hands are held and the
// other stands firm, which is to say nobody pushes on.
func (w *World) slip(who Who) {
	g := &w.Girls[who]
	t := w.level.Thing(int(g.Hazard))
	other := who.Other()
	sure := t.Bool("crumbles") && !has(w.Known, t.ID)
	over := g.At.Sub(g.From)
	if w.steer().Dot(over) > 0 {
		g.Stuck++
	}
	if g.Since < g.Until {
		return
	}
	firm := w.Joined && w.zoneOf(w.Girls[other].At, level.Ravine) == nil && g.Stuck < slipTicks/2
	w.Known = with(w.Known, t.ID)
	g.Stuck = 0
	if firm && !sure {
		g.At = w.ground.NearestFree(g.From)
		w.do(who, Standing)
		w.do(other, Standing)
		w.resetTrail()
		w.emit(Event{Kind: Caught, Who: other, At: g.At, Thing: t.ID})
		return
	}
	w.part(Torn)
	if w.Girls[other].Doing == Planted {
		w.do(other, Standing)
	}
	w.startFall(who, w.landing(t, "floor", g.At), 0)
}

// landing is the place object reference name of t refers to; fallback where it refers to none.
func (w *World) landing(t *level.Thing, name string, fallback fixed.Point) fixed.Point {
	if s := w.level.Thing(t.Int(name)); s != nil {
		return s.At
	}
	return fallback
}

// startFall sends who through the air to p, in at least ticks.
func (w *World) startFall(who Who, p fixed.Point, ticks int32) {
	g := &w.Girls[who]
	if o := &w.Girls[who.Other()]; w.Here(who.Other()) && (o.At.Within(p, holdDistance) || o.Doing == Falling && o.To.Within(p, holdDistance)) {
		p = p.Add(fixed.Point{X: holdDistance})
	}
	w.do(who, Falling)
	g.From, g.To = g.At, w.ground.NearestFree(p)
	g.Until = max(30+g.From.Dist(g.To)/(5*fixed.One), ticks)
	g.Facing = fixed.Facing(g.To.Sub(g.From), g.Facing)
	w.emit(Event{Kind: Fell, Who: who, At: g.At, Thing: int(g.Hazard)})
}

// fall moves her along the arc of a fall, or the bounces of a tumble.
func (w *World) fall(who Who) {
	g := &w.Girls[who]
	n, all := g.Since, g.Until
	if n < all {
		// Falling is faster toward the end: the square of the time gone.
		done := int32(int64(n) * int64(n+all) / 2 / int64(all))
		g.At = g.From.Lerp(g.To, done, all)
		bounce := int32(1)
		if w.tumbles(g) {
			bounce = 3
		}
		g.Height = max(fixed.Sin(n*512*bounce/all), -fixed.Sin(n*512*bounce/all)) * 20 / bounce
		return
	}
	g.At, g.Height = g.To, 0
	if next := w.zoneOf(g.At, level.Slope); next != nil && int32(next.ID) != g.Hazard {
		g.Hazard = int32(next.ID)
		w.startFall(who, w.landing(next, "landing", g.At), 50)
		return
	}
	days := int32(ravineDays)
	if w.tumbles(g) {
		days = mountainDays
		if who == Homura && w.Glasses == GlassesOn {
			w.Glasses = GlassesCracked
		}
	}
	m, _ := w.ground.Material(g.At)
	w.do(who, Lying)
	g.Mend = days * MendDay
	g.Dirt = 256
	w.emit(Event{Kind: Landed, Who: who, At: g.At, Thing: int(g.Hazard), Ground: m})
}

func (w *World) tumbles(g *Girl) bool {
	t := w.level.Thing(int(g.Hazard))
	return t != nil && t.Class == level.Slope
}

// mendRate is how fast who mends. Days can be skipped, but not the time in which
// the other is still on her way.
func (w *World) mendRate(who Who) int32 {
	other := who.Other()
	rate := int32(1)
	if w.Girls[other].Doing == Tending {
		rate = mendTogether
	} else if w.Here(other) && !w.Girls[other].Doing.Hurt() {
		return rate
	}
	if w.input.Seats[0].Buttons&(Rest|Skip) != 0 {
		rate *= mendSkipped
	}
	return rate
}

// mend lets days pass over the hurt one until she can stand.
func (w *World) mend(who Who) {
	g := &w.Girls[who]
	w.reached(who)
	if w.Girls[who.Other()].Doing == Tending {
		w.do(who, Mending)
	} else {
		w.do(who, Lying)
	}
	g.Mend -= w.mendRate(who)
	if g.Mend <= 0 && w.benighted() {
		g.Mend = 1 // she stands up in the morning
	}
	if g.Mend > 0 {
		return
	}
	g.Mend = 0
	g.Marks++
	g.Hazard = 0
	g.From = g.At
	w.do(who, Standing)
	if w.Girls[who.Other()].Doing == Tending {
		w.do(who.Other(), Standing)
	}
	if who == w.Lead {
		w.resetTrail()
	}
	w.emit(Event{Kind: Mended, Who: who, At: g.At, N: g.Marks})
}

// benighted says whether it would stay dark here: where the day does not go on by itself, and has no light now.
func (w *World) benighted() bool {
	return !w.level.Flows && (w.Clock < morning || w.Clock >= duskClock)
}

// reached lets the leader sit down beside the hurt one, once she stands by her.
func (w *World) reached(hurt Who) {
	g := &w.Girls[w.Lead]
	if hurt == w.Lead || !g.At.Within(w.Girls[hurt].At, tendDistance) {
		return
	}
	if g.Doing == Standing && w.Still >= tendsAfter && g.Since >= tendsAfter {
		w.tend()
	}
}

// tend lets the leader sit down beside the hurt one.
func (w *World) tend() {
	g := &w.Girls[w.Lead]
	w.do(w.Lead, Tending)
	g.Vel = fixed.Point{}
	g.Facing = fixed.Facing(w.Girls[w.Lead.Other()].At.Sub(g.At), g.Facing)
}
