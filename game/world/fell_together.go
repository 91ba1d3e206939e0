package world

import "handhold/game/fixed"

// fellsAlong says whether the companion fells along with the leader: she does while the
// leader is at it, and a little longer, as long as there is a tree for her.
func (w *World) fellsAlong() bool {
	f := &w.Fells
	if f.Left == 0 || w.Joined || !w.Up(flagSharp) || w.Link > LinkHearing {
		return false
	}
	if k := w.trunkOf(f.Tree); k != nil && w.Stands(k.thing) {
		return true
	}
	f.Tree = 0
	if w.Tick%30 == 0 {
		w.chooseTree()
	}
	return f.Tree != 0
}

// chooseTree finds the tree that the companion fells: the nearest to her that is not
// the leader's, or, where there is none, the leader's from another side. Trees that
// fall on who fells them she leaves alone.
func (w *World) chooseTree() {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	var best, same *trunk
	for i := range w.trunks {
		k := &w.trunks[i]
		at := k.thing.At
		if !at.Within(g.At, fellsWithin) || !w.Stands(k.thing) || k.thing.Str("falls") == "feller" {
			continue
		}
		if g.Doing == Striking && g.Hazard == int32(k.thing.ID) {
			same = k
		} else if best == nil || o.At.Dist(at) < o.At.Dist(best.thing.At) {
			best = k
		}
	}
	side := fixed.Point{}
	switch {
	case best != nil:
		side = g.At.Sub(best.thing.At) // on the leader's side of it, so that it falls away from both
	case same != nil:
		best = same
		if side = g.At.Sub(same.thing.At).Right(); side.Dot(o.At.Sub(same.thing.At)) < 0 {
			side = side.Neg()
		}
	default:
		return
	}
	if dir, ok := fixed.ParseDir(best.thing.Str("falls")); ok {
		side = dir.Opposite().Unit()
	}
	w.Fells.Tree, w.Fells.At = int32(best.thing.ID), w.besideTree(best, side)
}

// besideTree is where one stands at tree k, on that side of it.
func (w *World) besideTree(k *trunk, side fixed.Point) fixed.Point {
	size := k.box.Size()
	return w.ground.NearestFree(k.box.Centre().Add(side.WithLen(max(size.X, size.Y)/2 + 8*fixed.One)))
}

// fellAlong takes the companion to her tree, and lets her begin.
func (w *World) fellAlong(who Who) {
	g := &w.Girls[who]
	k := w.trunkOf(w.Fells.Tree)
	if w.walkTo(who, w.Fells.At, searchPace, w.detour(who, w.Fells.At)) || g.Stuck > 20 || len(g.Way) == 0 {
		if k.within(g.At) {
			w.startStriking(who, k)
		}
	}
}

// strikeAlong lets the companion stop felling when the leader has gone on, or needs her.
func (w *World) strikeAlong(who Who) {
	lead := &w.Girls[w.Lead]
	if w.stoneStuck(who) {
		return
	}
	if w.Fells.Left == 0 || !lead.At.Within(w.Girls[who].At, fellsWithin+4*fixed.Tile) || lead.Doing.Hurt() || lead.Doing == Pinned || w.rests(w.Lead) {
		w.stopStriking(who)
	}
}

// dodges lets the companion step out from where a tree comes down. It says whether she has to.
func (w *World) dodges(who Who) bool {
	g := &w.Girls[who]
	for i := range w.Trees {
		s := &w.Trees[i]
		if s.Phase != TreeCreaks && s.Phase != TreeFalls || w.stoneStuck(who) {
			continue
		}
		k := w.trunkOf(s.ID)
		if !inStrip(k.thing, s.Dir, g.At, 4*fixed.One) {
			continue
		}
		side := s.Dir.Unit().Right()
		if side.Dot(g.At.Sub(k.thing.At)) < 0 {
			side = side.Neg()
		}
		w.upright(who)
		before := g.At
		w.move(who, side.WithLen(catchUp))
		if g.At == before { // something is in the way on that side
			w.move(who, side.Neg().WithLen(catchUp))
		}
		w.walked(who, before)
		g.Vel = g.At.Sub(before)
		g.Facing = fixed.Facing(g.Vel, g.Facing)
		w.do(who, gaitOf(g.At != before))
		return true
	}
	return false
}
