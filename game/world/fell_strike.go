package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// Strokes, in ticks.
const (
	strokeTicks = 75 // from one stroke to the next, while nobody hurries
	strokeLeast = 40 // and at least, however one does
	strokeFirst = 45 // to the first one: she looks the tree up and down
	fellsOn     = 6 * TPS
	fellsWithin = 12 * fixed.Tile // of the leader she looks for a tree of her own
)

// Fells is the rhythm in which the leader fells, and what the other makes of it.
type Fells struct {
	Period int32       // ticks between the leader's last strokes
	Left   int32       // ticks for which the other still fells along with her
	Tree   int32       // object id of the tree the other goes to; 0 for none
	At     fixed.Point // where she stands at it
}

// fellHere lets the leader begin to strike the tree she stands at. It says whether there is one.
func (w *World) fellHere() bool {
	if len(w.trunks) == 0 || !w.Up(flagSharp) {
		return false
	}
	k := w.trunkAt(w.Girls[w.Lead].At)
	if k == nil {
		return false
	}
	w.part(LetGo)
	w.startStriking(w.Lead, k)
	return true
}

// startStriking lets who begin to strike tree k.
func (w *World) startStriking(who Who, k *trunk) {
	g := &w.Girls[who]
	w.do(who, Striking)
	g.Hazard, g.Until = int32(k.thing.ID), strokeFirst
	g.Vel, g.Way = fixed.Point{}, g.Way[:0]
	g.Facing = fixed.Facing(k.thing.At.Sub(g.At), g.Facing)
}

// stopStriking lets who stand back from her tree.
func (w *World) stopStriking(who Who) {
	w.do(who, Standing)
	w.Girls[who].Hazard = 0
}

// stopsAtTree begins to fell where the leader has stopped beside a tree. What is small comes first.
func (w *World) stopsAtTree() {
	g := &w.Girls[w.Lead]
	if len(w.trunks) == 0 || w.Joined || g.Doing != Standing {
		return
	}
	if w.Still == 2*stopsAfter || w.Still == stopsAfter && w.reachable(g.At) == nil {
		w.fellHere()
	}
}

// stoneStuck says whether who cannot get her stone out of the tree she has felled.
func (w *World) stoneStuck(who Who) bool {
	g := &w.Girls[who]
	if g.Doing != Striking {
		return false
	}
	s := w.TreeOf(int(g.Hazard))
	return s != nil && s.Phase != TreeStands
}

// strikeOn lets the leader go on felling until the player wants something else.
func (w *World) strikeOn(want fixed.Point) {
	g := &w.Girls[w.Lead]
	other := w.Lead.Other()
	w.Fells.Left = fellsOn
	switch {
	case w.stoneStuck(w.Lead):
	case want != (fixed.Point{}):
		w.stopStriking(w.Lead)
	case w.down&Call != 0:
		w.stopStriking(w.Lead)
		w.call(w.Lead)
	case w.down&Rest != 0:
		w.stopStriking(w.Lead)
		w.sit(w.Lead)
	case w.down&Hand != 0 && w.Here(other) && w.free(other) && w.Link <= LinkSight:
		w.stopStriking(w.Lead)
		w.hand()
	case w.down&(Hand|Touch) != 0:
		g.Until = min(g.Until, max(strokeLeast, g.Since+4))
	}
}

// strike goes on with the strokes of who.
func (w *World) strike(who Who) {
	g := &w.Girls[who]
	k := w.trunkOf(g.Hazard)
	switch {
	case w.stoneStuck(who):
		return
	case k == nil || !w.Stands(k.thing) || !w.Up(flagSharp):
		w.stopStriking(who)
		return
	case g.Since < g.Until:
		return
	case who != w.Lead && w.wouldHit(who, k):
		g.Until = g.Since + strokeLeast/2 // she waits until nobody stands there
		return
	}
	w.blow(who, k)
}

// blow is one stroke of who at tree k.
func (w *World) blow(who Who, k *trunk) {
	g := &w.Girls[who]
	s := w.TreeOf(k.thing.ID)
	if s == nil {
		s = w.mark(k.thing)
	}
	if who == w.Lead {
		w.Fells.Period = strokeTicks
		if s.Strokes > 0 && s.By == who {
			w.Fells.Period = min(max(g.Since, strokeLeast), strokeTicks)
		}
	}
	s.Strokes++
	s.By, s.Since = who, 0
	g.Since, g.Until = 0, strokeTicks
	w.emit(Event{Kind: Struck, Who: who, At: k.thing.At, Thing: k.thing.ID, N: s.Strokes})
	if who == w.Lead {
		w.offBeat()
	}
	if s.Strokes >= int32(k.thing.Int("strokes")) {
		w.creak(k, s, who)
	}
}

// mark begins to remember tree t.
func (w *World) mark(t *level.Thing) *Tree {
	i := 0
	for i < len(w.Trees) && w.Trees[i].ID < int32(t.ID) {
		i++
	}
	w.Trees = append(w.Trees, Tree{})
	copy(w.Trees[i+1:], w.Trees[i:])
	w.Trees[i] = Tree{ID: int32(t.ID)}
	return &w.Trees[i]
}

// offBeat lets the other's next stroke fall midway between two of the leader's.
func (w *World) offBeat() {
	other := w.Lead.Other()
	if o := &w.Girls[other]; o.Doing == Striking && !w.stoneStuck(other) {
		o.Until = max(o.Since+w.Fells.Period/2, strokeLeast/2)
	}
}

// wouldHit says whether tree k would come down on somebody with who's next stroke.
func (w *World) wouldHit(who Who, k *trunk) bool {
	s := w.TreeOf(k.thing.ID)
	if s == nil || s.Strokes+1 < int32(k.thing.Int("strokes")) {
		return false
	}
	dir := w.fallsTo(k, who)
	for i := range w.Girls {
		if w.Here(Who(i)) && inStrip(k.thing, dir, w.Girls[i].At, 8*fixed.One) {
			return true
		}
	}
	return false
}
