package world

import "handhold/game/fixed"

// Lying under a tree: only the other can lift it. Times in ticks.
const (
	pinDays     = 3
	pinClock    = 15             // how fast the days go by under a tree
	liftReach   = 20 * fixed.One // from here it can be lifted
	liftTicks   = 3 * TPS
	pinnedAlone = 60 * TPS     // with nobody to come, she works herself free in the end
	pinnedLong  = 5 * 60 * TPS // and whoever may come, after this long
	tapApart    = 10
	tapsAlone   = 150 // she who is not steered taps by herself
)

// How the other finds her who is pinned while they cannot see each other: she goes
// a stretch, stops, calls and listens; a tap brings her a longer stretch on at once.
const (
	seekStretch = 5 * fixed.Tile
	seekTapped  = 10 * fixed.Tile
	seekMost    = 2 * seekTapped
	seekStops   = 150 // she listens
	seekCalls   = 20  // of that, before she calls
	seekAll     = 40 * TPS
)

// Seek is how she searches who looks for the pinned one.
type Seek struct {
	Ticks int32 // she has been searching
	Left  int32 // 1/256 px she goes before she stops
	Wait  int32 // ticks she has stood listening
}

// pin lets who come under tree k.
func (w *World) pin(who Who, k *trunk, s *Tree) {
	g := &w.Girls[who]
	w.part(Torn)
	w.do(who, Pinned)
	g.Hazard, g.Dirt = s.ID, 256
	g.Vel, g.Way = fixed.Point{}, g.Way[:0]
	s.Hit = true
	w.Seek = Seek{}
	if who == w.Lead {
		w.Quiet, w.Wide, w.Sitter = 0, 0, 0
	}
	w.emit(Event{Kind: PinnedDown, Who: who, At: g.At, Thing: k.thing.ID})
	w.set(flagPinned)
}

// lieUnder is what the leader can do under a tree: look about, and tap with any button.
func (w *World) lieUnder(want fixed.Point) {
	g := &w.Girls[w.Lead]
	g.Facing = fixed.Facing(want, g.Facing)
	if w.down&(Touch|Call|Hand|Rest) != 0 && g.Since >= g.Until {
		w.tap(w.Lead)
	}
}

// tap lets who, pinned, be heard: the other comes on by a stretch.
func (w *World) tap(who Who) {
	g, other := &w.Girls[who], who.Other()
	g.Until = g.Since + tapApart
	far := int32(0)
	if w.Here(other) {
		far = g.At.Dist(w.Girls[other].At) / fixed.One
		w.Seek.Left = min(max(w.Seek.Left, 0)+seekTapped, seekMost)
		w.Seek.Wait = 0
	}
	w.emit(Event{Kind: Tapped, Who: who, At: g.At, Thing: int(g.Hazard), N: far})
}

// stayPinned lets who lie under her tree, until she is free.
func (w *World) stayPinned(who Who) {
	g, other := &w.Girls[who], who.Other()
	o := &w.Girls[other]
	if who != w.Lead && g.Since%tapsAlone == tapsAlone-1 && w.Link > LinkNear {
		w.tap(who)
	}
	if o.Doing == Lifting {
		return
	}
	if other == w.Lead && g.At.Within(o.At, liftReach) && o.Doing == Standing && w.Still >= tendsAfter && o.Since >= tendsAfter {
		w.startLifting(other)
		return
	}
	patience := int32(pinnedLong)
	if !w.Here(other) && (o.Doing != Lost || !w.mayCome(other)) {
		patience = pinnedAlone
	}
	if g.Since >= patience {
		w.lifted(who, who)
	}
}

// liftHere lets the leader begin to lift the tree off the other. It says whether she can.
func (w *World) liftHere() bool {
	other := w.Lead.Other()
	if o := &w.Girls[other]; o.Doing != Pinned || !w.Girls[w.Lead].At.Within(o.At, liftReach) {
		return false
	}
	w.startLifting(w.Lead)
	return true
}

func (w *World) startLifting(who Who) {
	g, o := &w.Girls[who], &w.Girls[who.Other()]
	w.do(who, Lifting)
	g.Hazard, g.Until = o.Hazard, liftTicks
	g.Vel, g.Way = fixed.Point{}, g.Way[:0]
	g.Facing = fixed.Facing(o.At.Sub(g.At), g.Facing)
}

// lift goes on with lifting the tree off the other.
func (w *World) lift(who Who) {
	g, other := &w.Girls[who], who.Other()
	switch {
	case w.Girls[other].Doing != Pinned || who == w.Lead && w.steer() != (fixed.Point{}):
		w.do(who, Standing)
		g.Hazard = 0
	case g.Since >= liftTicks:
		w.do(who, Standing)
		g.Hazard = 0
		w.lifted(other, who)
	}
}

// lifted frees who from her tree, by the hands of by: now she can mend.
func (w *World) lifted(who, by Who) {
	g := &w.Girls[who]
	w.emit(Event{Kind: Lifted, Who: by, At: g.At, Thing: int(g.Hazard)})
	w.do(who, Lying)
	g.Mend, g.Hazard = pinDays*MendDay, 0
	w.set(flagLifted)
}

// comeToFree takes the companion to the pinned one, and lets her lift the tree.
func (w *World) comeToFree(who Who) {
	g, lead := &w.Girls[who], &w.Girls[w.Lead]
	if g.At.Within(lead.At, liftReach) {
		w.startLifting(who)
		return
	}
	if w.Link > LinkSight && !w.hearsOn(who) {
		return
	}
	before := g.At
	w.walkTo(who, lead.At, searchPace, w.detour(who, lead.At))
	w.Seek.Left -= g.At.Dist(before)
}

// hearsOn says whether who, searching, goes on in this tick; if not, she stops, calls and listens.
func (w *World) hearsOn(who Who) bool {
	s, g := &w.Seek, &w.Girls[who]
	s.Ticks++
	if s.Left > 0 || s.Ticks > seekAll {
		return true
	}
	s.Wait++
	switch {
	case s.Wait == seekCalls:
		w.emit(Event{Kind: Called, Who: who, At: g.At, N: g.At.Dist(w.Girls[w.Lead].At) / fixed.One})
		w.do(who, Calling)
		g.Until = callTicks
	case s.Wait%40 == 0:
		g.Facing = (g.Facing + 2) & 7 // she looks about
	case s.Wait > seekStops-callTicks:
		s.Left, s.Wait = seekStretch, 0
	}
	return false
}
