package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// The whirlpool: how far in it takes one, and how long it lasts, in ticks.
const (
	whirlHolds   = 205 // of 256 radii: from here inward no input can win
	whirlHeart   = 22  // and here one is carried round and round
	tornAfter    = 300 // the grip goes from palm to fingertips; five seconds
	carriedAfter = 150 // from torn to gone
	whirlSpeed   = 520
)

// depth is how far p is from the middle of ellipse t, 256 at its rim.
func depth(t *level.Thing, p fixed.Point) int32 {
	c, size := t.Box.Centre(), t.Box.Size()
	d := p.Sub(c)
	// Scaled to a circle of radius 256.
	x := int64(d.X) * 512 / int64(max(size.X, 1))
	y := int64(d.Y) * 512 / int64(max(size.Y, 1))
	return int32(fixed.Sqrt(uint64(x*x + y*y)))
}

// startDrawn lets the pull be felt at the rim of whirlpool t, and takes her
// further in. It says whether it has her now.
func (w *World) startDrawn(who Who, t *level.Thing) bool {
	g := &w.Girls[who]
	if g.Hazard != int32(t.ID) {
		g.Hazard = int32(t.ID)
		w.emit(Event{Kind: Pulled, Who: who, At: g.At, Thing: t.ID})
	}
	r := depth(t, g.At)
	if r > whirlHolds {
		w.move(who, w.current(t, g.At, r).Scale(1, 4))
		return false
	}
	w.take(who, t)
	if w.Joined {
		w.take(who.Other(), t)
	}
	return true
}

func (w *World) take(who Who, t *level.Thing) {
	w.Girls[who].Hazard = int32(t.ID)
	w.do(who, Drawn)
}

// current is how the water moves at p, r from the middle: around, and inward.
func (w *World) current(t *level.Thing, p fixed.Point, r int32) fixed.Point {
	in := t.Box.Centre().Sub(p)
	pull := int32(t.Int("pull"))
	speed := (whirlSpeed - r) * (128 + pull) / 384
	inward := speed / 3
	if r < whirlHeart {
		inward = 0
	}
	return in.WithLen(inward).Add(in.Right().WithLen(speed))
}

// drawIn carries who around and inward, until she is gone.
func (w *World) drawIn(who Who) {
	g := &w.Girls[who]
	t := w.level.Thing(int(g.Hazard))
	flow := w.current(t, g.At, depth(t, g.At))
	if who == w.Lead {
		flow = flow.Add(w.steer().Scale(1, 4))
	}
	before := g.At
	if w.Joined && who != w.Lead {
		return // she hangs on the leader's arm
	}
	w.move(who, flow)
	if w.Joined {
		w.record(g.At)
		w.bring(before)
		w.Girls[who.Other()].Facing = fixed.Facing(g.At.Sub(w.Girls[who.Other()].At), g.Facing)
	}
	g.Vel = g.At.Sub(before)
	g.Facing = fixed.Facing(flow, g.Facing)
	if w.Joined {
		w.slacken(g.Since)
		return
	}
	if g.Until == 0 {
		g.Until = g.Since + carriedAfter
	}
	if g.Since >= g.Until {
		w.carry(who, t)
	}
}

// slacken lets the grip go from palm to fingertips to nothing, since ticks after it began.
func (w *World) slacken(since int32) {
	w.Grip = max(256-since*256/tornAfter, 0)
	if w.Grip == 0 {
		w.part(Torn)
		w.set("torn")
		w.Glasses = GlassesLost
	}
}

// carry takes who out of this world.
func (w *World) carry(who Who, t *level.Thing) {
	w.do(who, Carried)
	w.set("torn")
	if !w.Here(who.Other()) {
		w.Leave = Crossing{On: true, Thing: int32(t.ID)}
		w.emit(Event{Kind: CrossingBegan, Who: w.Lead, At: w.Girls[who].At, Thing: t.ID})
	}
}
