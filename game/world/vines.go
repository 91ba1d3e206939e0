package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// Vines: hand in hand they are slow, and leave nothing; apart they are quick, and leave a mark on each of the two, once.
const (
	vinesHeld  = 128 // of 256, how fast one is hand in hand where it is not tight
	vinesTight = 77  // how much slower where it is as tight as can be
	vinesApart = 230 // how fast apart
	looseTicks = 20  // walking so long in them without the other's hand leaves a mark
)

// Thicket is what vines do, and what they have done.
type Thicket struct {
	Marked [2][]int32 // by girl: vines that have left a mark on her, by object id, sorted
	In     [2]Squeeze
}

// Squeeze is a way of one of them through vines.
type Squeeze struct {
	From  fixed.Point // where she came into them
	Thing int32       // object id; 0 while she is in none
	Loose int32       // ticks she has walked in them without a hand
}

// InVines says whether who is among vines.
func (w *World) InVines(who Who) bool { return w.Here(who) && w.in(w.vines, w.Girls[who].At) != nil }

// squeezed is the vines that one of the two is in; nil for none.
func (w *World) squeezed() *level.Thing {
	if w.vines == 0 {
		return nil
	}
	if t := w.in(w.vines, w.Girls[w.Lead].At); t != nil || !w.Joined {
		return t
	}
	return w.in(w.vines, w.Girls[w.Lead.Other()].At)
}

// slowed is what becomes of the leader's wish to walk where something is in her way, or water around her.
func (w *World) slowed(want fixed.Point) fixed.Point {
	if w.buoyant() {
		want = want.Scale(floatPace, 256)
	}
	if t := w.squeezed(); t != nil {
		want = want.Scale(vinesPace(t, w.Joined), 256)
	}
	return want
}

// vinesPace is how fast one is among vines t, of 256.
func vinesPace(t *level.Thing, held bool) int32 {
	if !held {
		return vinesApart
	}
	return vinesHeld - vinesTight*int32(t.Int("tight"))/fixed.One
}

// paceOf is how fast who goes who walks by herself and would go at pace on firm ground.
func (w *World) paceOf(who Who, pace int32) int32 {
	if w.buoyant() {
		pace = pace * floatPace / 256
	}
	if w.InVines(who) {
		pace = pace * vinesApart / 256
	}
	return pace
}

// stepVines looks who has come through vines, and how.
func (w *World) stepVines() {
	if w.vines == 0 {
		return
	}
	for i := range w.Vines.In {
		who, s := Who(i), &w.Vines.In[i]
		g := &w.Girls[who]
		t := w.in(w.vines, g.At)
		if !w.Here(who) {
			t = nil
		}
		if s.Thing != 0 && (t == nil || s.Thing != int32(t.ID)) {
			w.through(who)
		}
		if t == nil {
			continue
		}
		if s.Thing == 0 {
			*s = Squeeze{From: g.At, Thing: int32(t.ID)}
		}
		if !w.Joined && (g.Doing == Walking || g.Doing == Reaching) {
			s.Loose++
		}
	}
}

// through ends a way through vines. Who has turned back has not been through.
func (w *World) through(who Who) {
	s, g := &w.Vines.In[who], &w.Girls[who]
	id, mark := int(s.Thing), int32(0)
	far := !s.From.Within(g.At, fixed.Tile)
	loose := s.Loose > looseTicks
	*s = Squeeze{}
	if !far || !w.Here(who) {
		return
	}
	if loose && !has(w.Vines.Marked[who], id) {
		w.Vines.Marked[who] = with(w.Vines.Marked[who], id)
		g.Marks++
		mark = 1
	}
	w.emit(Event{Kind: Squeezed, Who: who, At: g.At, Thing: id, N: mark})
}
