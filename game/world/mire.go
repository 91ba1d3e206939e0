package world

import (
	"slices"

	"handhold/game/fixed"
	"handhold/game/level"
)

// Mud: a foot sticks in it after some steps, and comes free by pulls, one's own and the other's by turns. In a Mud one
// foot sticks of each of them, one after the other; then it lets them go for a while. Times are in ticks.
const (
	stickSoonest = 5   // steps in the deepest mud, before a foot sticks
	stickLater   = 10  // more in the shallowest
	stickNext    = 4   // steps, when it is the other's turn
	mostPulls    = 4   // that free a foot, in mud that is deep
	pullApart    = 6   // no two pulls come sooner after each other
	answersAfter = 20  // the other pulls so long after the player
	helpEvery    = 110 // and by herself so often, where the player does nothing
	tugEvery     = 75  // she whom nobody helps pulls so often, where she is not steered
	loosens      = 20 * TPS
	sparedTurn   = 75      // no foot sticks so long, before it is the other's turn
	sparedAfter  = 6 * TPS // and in other mud, after both
	letsGo       = 45 * TPS
	overAfter    = 48 // pulling on so long after a foot came free, both sit down
	slumpTicks   = 90
	mudDirt      = 3  // of a step in it
	gripTicks    = 40 // after coming free, in which pressing the hand once more does not let go
)

// Mud is a foot in the mud, and what mud has done before.
type Mud struct {
	Bogs   []Bog     // the Muds that have held a foot, by object id
	Steps  [2]int32  // each has made in mud since a foot stuck, or since firm ground
	Left   int32     // pulls it still takes
	Puller Who       // who pulled last
	Idle   int32     // ticks since somebody pulled
	Push   fixed.Dir // where the player pushed in her last pull
	Pushed bool      // she pushes on
	Spared int64     // tick until which no foot sticks
	Sat    bool      // they have once ended up sitting in it
	Grip   int32     // ticks in which the hand that was pressed to pull does not let go
	Slump  int32     // ticks in which they stay sitting there, whatever is pushed
	Over   int32     // ticks of pushing on since a foot came free, and one; 0 for none
}

// Bog is what one Mud has done.
type Bog struct {
	Thing int32 // object id
	Times int32 // a foot has stuck in it
	Last  Who   // whose it was last
	Until int64 // tick until which it holds nobody
}

// InMud says whether who stands in mud.
func (w *World) InMud(who Who) bool { return w.Here(who) && w.in(w.muds, w.Girls[who].At) != nil }

// wade counts a step of who, if it was made in mud.
func (w *World) wade(who Who) {
	g := &w.Girls[who]
	switch {
	case w.muds == 0:
	case w.in(w.muds, g.At) == nil:
		w.Mud.Steps[who] = 0
	default:
		w.Mud.Steps[who]++
		g.Dirt = min(g.Dirt+mudDirt, 256)
	}
}

// stepMud lets feet stick, and come free.
func (w *World) stepMud() {
	m := &w.Mud
	m.Idle++
	m.Grip, m.Slump = max(m.Grip-1, 0), max(m.Slump-1, 0)
	for _, who := range [...]Who{w.Lead, w.Lead.Other()} {
		if w.Girls[who].Doing == Sunk {
			w.sunk(who)
			return
		}
	}
	if m.Over > 0 {
		w.overshoot()
	}
	if w.muds == 0 || w.Tick < m.Spared {
		return
	}
	for _, who := range [...]Who{w.Lead, w.Lead.Other()} {
		if m.Steps[who] >= stickNext && w.sinks(who) {
			return
		}
	}
}

// bog is what Mud t has done.
func (w *World) bog(t *level.Thing) *Bog {
	m := &w.Mud
	i, ok := slices.BinarySearchFunc(m.Bogs, int32(t.ID), func(b Bog, id int32) int { return int(b.Thing - id) })
	if !ok {
		m.Bogs = slices.Insert(m.Bogs, i, Bog{Thing: int32(t.ID)})
	}
	return &m.Bogs[i]
}

// sinks lets a foot of who stick, if she has come far enough into the mud; it says whether it does.
func (w *World) sinks(who Who) bool {
	g, other := &w.Girls[who], who.Other()
	switch g.Doing {
	case Standing, Walking, Held, Reaching:
	default:
		return false
	}
	t := w.in(w.muds, g.At)
	if t == nil {
		return false
	}
	b := w.bog(t)
	turn := b.Times%2 == 1 && who != b.Last
	switch {
	case w.Tick < b.Until:
		return false
	case b.Times%2 == 1 && !turn && w.Here(other) && w.in(w.muds, w.Girls[other].At) == t:
		return false // the other's foot is next
	case !turn && w.Mud.Steps[who] < sticksAfter(t):
		return false
	}
	w.Mud.Left = mostPulls
	if t.Int("deep") < fixed.One/2 {
		w.Mud.Left--
	}
	if b.Times > 0 {
		w.Mud.Left--
	}
	b.Times, b.Last = b.Times+1, who
	w.Mud.Idle, w.Mud.Over, w.Mud.Pushed = 0, 0, who == w.Lead || w.Joined
	w.Mud.Push, w.Mud.Puller = fixed.Facing(w.steer(), w.Girls[w.Lead].Facing), w.Lead.Other()
	w.do(who, Sunk)
	if w.Girls[other].Doing == Held {
		w.do(other, Standing)
	}
	g.Hazard, g.Vel, g.Way = int32(t.ID), fixed.Point{}, g.Way[:0]
	w.emit(Event{Kind: Sank, Who: who, At: g.At, Thing: t.ID, N: w.Mud.Left})
	return true
}

// sticksAfter is how many steps one makes in Mud t before a foot sticks.
func sticksAfter(t *level.Thing) int32 {
	return stickSoonest + int32(fixed.One-t.Int("deep"))*stickLater/fixed.One
}

// sunk is a tick of a foot in the mud.
func (w *World) sunk(who Who) {
	m, g := &w.Mud, &w.Girls[who]
	g.Vel = fixed.Point{}
	helped := w.Joined && w.Here(who.Other())
	switch player := w.pulls(who); {
	case player && (who == w.Lead || helped):
		w.tug(who, w.Lead, true)
		if who == w.Lead {
			g.Facing = m.Push
		} else {
			w.Girls[w.Lead].Facing = m.Push
		}
	case helped && m.Puller == w.Lead && m.Idle == answersAfter:
		w.tug(who, w.Lead.Other(), false)
	case helped && m.Idle >= helpEvery, !helped && who != w.Lead && m.Idle >= tugEvery:
		w.tug(who, w.Lead.Other(), true)
	case !helped && who == w.Lead && g.Since >= loosens:
		m.Left = 0
		w.comesFree(who)
	}
}

// pulls says whether the player pulls anew: she pushes after letting be, or pushes the other way; she whose foot is
// stuck may also press a button.
func (w *World) pulls(stuck Who) bool {
	m, want := &w.Mud, w.steer()
	if stuck == w.Lead && w.down&(Hand|Touch) != 0 && m.Idle >= pullApart {
		return true
	}
	if want.Len() < walkSpeed/4 {
		m.Pushed = false
		return false
	}
	if m.Pushed && want.Dot(m.Push.Unit()) > 0 {
		return false
	}
	m.Pushed, m.Push = true, fixed.Facing(want, m.Push)
	return m.Idle >= pullApart
}

// tug is a pull by puller at the foot of who; one that counts brings it nearer to coming free.
func (w *World) tug(who, puller Who, counts bool) {
	m := &w.Mud
	if counts {
		m.Left = max(m.Left-1, 0)
	}
	m.Puller, m.Idle = puller, 0
	w.emit(Event{Kind: Tugged, Who: puller, At: w.Girls[who].At, Thing: int(w.Girls[who].Hazard), N: m.Left})
	if m.Left == 0 {
		w.comesFree(who)
		if puller == w.Lead && m.Pushed && !m.Sat {
			m.Over = 1
		}
	}
}

// comesFree puts who, whose foot was stuck, on her feet.
func (w *World) comesFree(who Who) {
	m, g := &w.Mud, &w.Girls[who]
	w.emit(Event{Kind: Freed, Who: who, At: g.At, Thing: int(g.Hazard)})
	m.Steps, m.Spared = [2]int32{}, w.Tick+sparedTurn
	if t := w.level.Thing(int(g.Hazard)); t != nil {
		if b := w.bog(t); b.Times%2 == 0 {
			b.Until, m.Spared = w.Tick+letsGo, w.Tick+sparedAfter
		}
	}
	g.Hazard = 0
	w.do(who, Standing)
	if who == w.Lead {
		m.Grip = gripTicks
		w.resetTrail()
		w.spareHand()
	} else if !w.Joined {
		g.Goal = GoalSearch // the leader may have walked on
	}
}

// overshoot lets both sit down in the mud, if the player pulls on although the foot is free.
func (w *World) overshoot() {
	m := &w.Mud
	if want := w.steer(); want.Len() < walkSpeed/4 || want.Dot(m.Push.Unit()) <= 0 ||
		!w.InMud(w.Lead) || !w.free(w.Lead) || !w.within(holdFurthest*2) || !w.free(w.Lead.Other()) {
		m.Over = 0
		return
	}
	if m.Over++; m.Over <= overAfter {
		return
	}
	m.Over, m.Sat, m.Slump = 0, true, slumpTicks
	m.Steps, m.Spared = [2]int32{}, w.Tick+sparedAfter
	w.Sitter = 0
	for _, who := range [...]Who{w.Lead, w.Lead.Other()} {
		g := &w.Girls[who]
		w.do(who, Sitting)
		g.Vel, g.Way, g.Dirt = fixed.Point{}, g.Way[:0], 256
		w.emit(Event{Kind: Sat, Who: who, At: g.At, N: 1})
	}
}

// stuckLead is what the leader can do with a foot in the mud, or adrift, besides what becomes of it: she can call.
func (w *World) stuckLead() {
	if w.down&Call != 0 {
		w.call(w.Lead)
	}
}

// lendsHand says whether her hand is asked for who does not lead: the leader's foot is stuck, or she has been adrift for
// a while.
func (w *World) lendsHand() bool {
	g := &w.Girls[w.Lead]
	return g.Doing == Sunk || g.Doing == Drifting && g.Since >= watches
}

// spareHand lets her who was on her way to lend her hand come without taking the leader's, who no longer needs it.
func (w *World) spareHand() {
	if o := &w.Girls[w.Lead.Other()]; !w.Joined && o.Goal == GoalReach {
		o.Goal = GoalSearch
	}
}

// grasp joins the hands of the two where they have come within reach: to hold on, to pull at a foot, or to bring her
// back who drifts.
func (w *World) grasp() {
	for _, who := range [...]Who{w.Lead, w.Lead.Other()} {
		switch w.Girls[who].Doing {
		case Sunk:
			w.graspStuck(who)
			return
		case Drifting:
			w.recall(who, 0)
			return
		}
	}
	w.join()
}

// graspStuck lets the other take the hand of who, whose foot is stuck.
func (w *World) graspStuck(who Who) {
	helper := who.Other()
	w.Joined, w.Grip = true, 256
	h := &w.Girls[helper]
	w.do(helper, Standing)
	h.Goal, h.Way, h.Stuck, h.Vel = GoalStay, h.Way[:0], 0, fixed.Point{}
	h.Facing = fixed.Facing(w.Girls[who].At.Sub(h.At), h.Facing)
	w.Mud.Idle = min(w.Mud.Idle, helpEvery-answersAfter)
	w.resetTrail()
	w.emit(Event{Kind: Took, Who: helper, At: h.At.Lerp(w.Girls[who].At, 1, 2)})
}

// handStuck lets the leader take the hand of the other, whose foot is stuck or who drifts. It says whether that is so.
func (w *World) handStuck() bool {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	if o.Doing != Sunk && o.Doing != Drifting {
		return false
	}
	if g.At.Within(o.At, reachFrom) && w.ground.Clear(g.At, o.At) {
		w.grasp()
	} else {
		g.Facing = fixed.Facing(o.At.Sub(g.At), g.Facing)
	}
	return true
}
