package world

import (
	"handhold/game/fixed"
	"handhold/game/ground"
	"handhold/game/level"
)

// How slopes slide and how fear grows. Speeds are in 1/256 px a tick.
const (
	slideGather = 10
	slideSteer  = 110
	slidesOn    = 45 // slower than this, and the slope has let go of her
	fearGrows   = 4
	fearFades   = 6
	creepsAfter = 8 * TPS
	rimLook     = 7 * fixed.One
)

// hesitate is what becomes of the leader's wish to walk where the ground
// frightens: at a rim that is known, and on a ledge.
func (w *World) hesitate(want fixed.Point) fixed.Point {
	g := &w.Girls[w.Lead]
	ledge := w.zoneOf(g.At, level.Ledge)
	if ledge != nil && ledge.Bool("knees") && !w.Joined {
		return w.kneesLock(want)
	}
	g.Fear = max(g.Fear-fearFades, 0)
	if g.Doing == Locked {
		w.do(w.Lead, Standing)
	}
	if ledge != nil {
		want = w.makeRoom(want, ledge.Dir("drop")).Scale(5, 8)
	}
	if g.Spent != 0 {
		want = want.Scale(1, 2)
	}
	return w.keepFromRim(want)
}

// makeRoom lets the leader keep from the drop, so that the other can walk between it and her.
func (w *World) makeRoom(want fixed.Point, drop fixed.Dir) fixed.Point {
	g := &w.Girls[w.Lead]
	if !w.Joined || want == (fixed.Point{}) || w.ground.Clear(g.At, g.At.Add(drop.Unit().WithLen(holdDistance))) {
		return want
	}
	return want.Add(drop.Opposite().Unit().Scale(1, 2))
}

// kneesLock lets her fear grow until her knees carry her only back where she came
// from. Who will not give up creeps on at last, on hands and knees: nobody is
// parted for good because the other cannot come.
func (w *World) kneesLock(want fixed.Point) fixed.Point {
	g := &w.Girls[w.Lead]
	if g.Fear < 256 {
		if g.Fear = min(g.Fear+fearGrows, 256); g.Fear == 256 {
			w.emit(Event{Kind: Refused, Who: w.Lead, At: g.At})
		}
		return want.Scale(320-g.Fear, 400)
	}
	w.do(w.Lead, Locked)
	if want.Dot(g.From.Sub(g.At)) > 0 {
		return want.Scale(1, 3)
	}
	if want != (fixed.Point{}) {
		g.Stuck++ // until she is off the ledge
	}
	if g.Stuck < creepsAfter {
		return fixed.Point{}
	}
	return want.Scale(1, 6)
}

// keepFromRim stops the leader at a ravine that is known: hand in hand always,
// because the other plants her feet; alone until she has pushed a while.
func (w *World) keepFromRim(want fixed.Point) fixed.Point {
	g := &w.Girls[w.Lead]
	if want == (fixed.Point{}) || len(w.Known) == 0 {
		w.unplant()
		g.Stuck = 0
		return want
	}
	t := w.zoneOf(g.At.Add(want.WithLen(rimLook)), level.Ravine)
	if t == nil || !has(w.Known, t.ID) || w.zoneOf(g.At, level.Ravine) != nil {
		w.unplant()
		g.Stuck = 0
		return want
	}
	g.Stuck++
	if w.Joined {
		if other := w.Lead.Other(); w.Girls[other].Doing != Planted {
			w.do(other, Planted)
			w.emit(Event{Kind: Refused, Who: other, At: w.Girls[other].At, Thing: t.ID})
		}
		return fixed.Point{}
	}
	if g.Stuck < rimTicks {
		return fixed.Point{}
	}
	return want
}

func (w *World) unplant() {
	if other := w.Lead.Other(); w.Girls[other].Doing == Planted && w.Balk.Thing == 0 {
		w.do(other, Standing)
	}
}

// shunned are the zones the led one does not set foot in: perils she can see,
// but for those the leader has led her into.
func (w *World) shunned() ground.Zones {
	z := w.perils &^ w.ground.ZonesAt(w.Girls[w.Lead].At)
	for i, t := range w.zones {
		if z&(1<<i) != 0 && t.Class == level.Ravine && w.Hidden(t) {
			z &^= 1 << i
		}
	}
	return z
}

// startSlide takes who down slope t; a steep one takes both, apart.
func (w *World) startSlide(who Who, t *level.Thing) {
	g := &w.Girls[who]
	steep := t.Tumbles()
	if g.Spent == int32(t.ID) || !steep && w.Joined && who != w.Lead {
		return // it can carry her no further, or a hand holds her
	}
	g.Hazard = int32(t.ID)
	g.From = g.At
	if !steep {
		w.do(who, Sliding)
		w.emit(Event{Kind: Slid, Who: who, At: g.At, Thing: t.ID})
		return
	}
	other := who.Other()
	both := w.Joined
	w.part(Torn)
	w.startFall(who, w.landing(t, "landing", w.foot(t, g.At)), 70)
	if both {
		o := &w.Girls[other]
		o.Hazard = int32(t.ID)
		to := w.landing(t, "landing", w.foot(t, o.At))
		w.startFall(other, w.landing(t, "other", to), 90)
	}
}

// foot is where slope t ends below p.
func (w *World) foot(t *level.Thing, p fixed.Point) fixed.Point {
	down := t.Dir("dir").Unit().Scale(4, 1)
	for range 512 {
		if !t.Contains(p) {
			break
		}
		p = p.Add(down)
	}
	return p
}

// slide carries who downhill; she steers sideways.
func (w *World) slide(who Who) {
	g := &w.Girls[who]
	t := w.level.Thing(int(g.Hazard))
	if !t.Contains(g.At) {
		w.endSlide(who)
		return
	}
	down := t.Dir("dir").Unit()
	top := int32(t.Int("steep")) * 4
	steer := fixed.Point{}
	if who == w.Lead {
		side := down.Right()
		steer = side.Scale(int32(w.steer().Dot(side)/walkSpeed), fixed.One).Clamped(slideSteer)
	}
	g.Vel = g.Vel.Toward(down.Scale(top, fixed.One).Add(steer), slideGather)
	before := g.At
	w.move(who, g.Vel)
	if w.Joined && who == w.Lead {
		w.record(g.At)
		w.bring(before)
	}
	if moved := g.At.Sub(before); moved.Dot(down) < slidesOn*fixed.One {
		g.Stuck++
	} else {
		g.Stuck = 0
	}
	g.Facing = t.Dir("dir")
	if g.Stuck > 25 {
		g.Spent = int32(t.ID)
		w.endSlide(who)
	}
}

// endSlide puts who on her feet.
func (w *World) endSlide(who Who) {
	g := &w.Girls[who]
	w.do(who, Standing)
	g.Stuck, g.Hazard = 0, 0
	g.Dirt = min(g.Dirt+64, 256)
	if who == w.Lead {
		w.resetTrail()
	}
}
