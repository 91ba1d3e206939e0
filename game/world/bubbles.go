package world

import (
	"slices"

	"handhold/game/fixed"
	"handhold/game/level"
)

// Bubbles: who stands among them and watches drifts after them. Times are in ticks, distances in 1/256 px.
const (
	straysAfter = 4 * TPS // watching them alone
	leansAfter  = 6 * TPS // watching them hand in hand
	wakesUntil  = TPS     // whatever the player does till then brings her back
	watches     = 2 * TPS // before the other comes for her
	againstDone = 150     // pushing so long brings her back by herself
	leanTicks   = 50      // before the hand brings her back
	driftsMost  = 60 * TPS
	aground     = 90 // coming no further so long, she comes to rest
	calmTicks   = 60 * TPS
	driftPace   = walkSpeed / 2
	leanPace    = 26
	leanSpace   = holdFurthest - 2*fixed.One
	floatHigh   = 4 * fixed.One
	floatSways  = 3 // it sways by 1/3 of that
	floatRises  = 40
)

// Drift is what bubbles do, and what they have done.
type Drift struct {
	Calm    []Calm // bubbles that lead nobody astray for a while, by object id
	Aground int32  // ticks she has come no further
	Against int32  // ticks the player has pushed against it
}

// Calm is bubbles that have let somebody go.
type Calm struct {
	Thing int32 // object id
	Until int64 // tick
}

// Watched is the bubbles that who, who stands or drifts, watches; nil for none.
func (w *World) Watched(who Who) *level.Thing {
	g := &w.Girls[who]
	if g.Doing == Drifting {
		return w.level.Thing(int(g.Hazard))
	}
	if !w.Here(who) {
		return nil
	}
	for _, t := range w.bubbles {
		if w.There(t) && t.Shows(g.At) {
			return t
		}
	}
	return nil
}

// calm says whether t leads nobody astray at the moment.
func (w *World) calm(t *level.Thing) bool {
	i, ok := w.findCalm(int32(t.ID))
	return ok && w.Tick < w.Drift.Calm[i].Until
}

func (w *World) findCalm(id int32) (int, bool) {
	return slices.BinarySearchFunc(w.Drift.Calm, id, func(c Calm, id int32) int { return int(c.Thing - id) })
}

// soothe lets the bubbles with that object id be for a while.
func (w *World) soothe(id int32) {
	i, ok := w.findCalm(id)
	if !ok {
		w.Drift.Calm = slices.Insert(w.Drift.Calm, i, Calm{Thing: id})
	}
	w.Drift.Calm[i].Until = w.Tick + calmTicks
}

// stepBubbles lets her who watches them drift.
func (w *World) stepBubbles() {
	if len(w.bubbles) == 0 {
		return
	}
	for _, who := range [...]Who{w.Lead, w.Lead.Other()} {
		if w.Girls[who].Doing == Drifting {
			w.drift(who)
			return
		}
	}
	after := int32(straysAfter)
	if w.Joined {
		after = leansAfter
	}
	g := &w.Girls[w.Lead]
	if g.Doing != Standing || w.Still < after || w.Still%30 != 0 {
		return
	}
	t := w.Watched(w.Lead)
	if t == nil || w.calm(t) || w.zoneOf(g.At, level.Border) != nil || g.At.Within(w.landing(t, "to", g.At), fixed.Tile) {
		return
	}
	w.do(w.Lead, Drifting)
	g.Hazard, g.Way, g.Repath, g.Stuck = int32(t.ID), g.Way[:0], 0, 0
	w.Drift.Against, w.Drift.Aground = 0, 0
	w.emit(Event{Kind: Strayed, Who: w.Lead, At: g.At, Thing: t.ID, N: bit(w.Joined)})
}

func bit(yes bool) int32 {
	if yes {
		return 1
	}
	return 0
}

// drift is a tick of who after the bubbles.
func (w *World) drift(who Who) {
	g := &w.Girls[who]
	t := w.level.Thing(int(g.Hazard))
	if t == nil {
		w.wake(who)
		return
	}
	g.Height = floatHigh * min(g.Since, floatRises) / floatRises
	g.Height += fixed.Sin(g.Since*6) * floatHigh / fixed.One / floatSways * min(g.Since, floatRises) / floatRises
	if w.resists(who) {
		w.wake(who)
		return
	}
	to := w.landing(t, "to", g.At)
	if w.Joined {
		w.lean(who, to)
		return
	}
	before := g.At
	there := w.walkTo(who, to, driftPace, w.perils)
	g.Vel = g.At.Sub(before)
	if who == w.Lead {
		w.record(g.At)
	}
	if g.Vel == (fixed.Point{}) {
		w.Drift.Aground++
	} else {
		w.Drift.Aground = 0
	}
	if there || w.Drift.Aground > aground || g.Since > driftsMost {
		w.wake(who)
	}
}

// resists says whether the player has brought who back by herself.
func (w *World) resists(who Who) bool {
	if who != w.Lead {
		return false
	}
	push := w.steer() != (fixed.Point{})
	if g := &w.Girls[who]; (g.Since < wakesUntil || w.Joined) && g.Since > 0 && (push || w.down != 0) {
		return true
	}
	if o := w.Lead.Other(); w.down&Hand != 0 && w.Here(o) && w.free(o) && w.Link <= LinkSight {
		w.Girls[o].Goal = GoalReach
	}
	if !push {
		w.Drift.Against = 0
		return false
	}
	w.Drift.Against++
	return w.Drift.Against > againstDone
}

// lean lets her whose hand is held go a few px, until the hand brings her back.
func (w *World) lean(who Who, to fixed.Point) {
	g, o := &w.Girls[who], &w.Girls[who.Other()]
	if g.Since >= leanTicks {
		w.recall(who, 1)
		return
	}
	before := g.At
	w.move(who, to.Sub(g.At).Clamped(leanPace))
	if !g.At.Within(o.At, leanSpace) {
		g.At = before
	}
	g.Vel = g.At.Sub(before)
}

// recall brings who back by the other's hand.
func (w *World) recall(who Who, n int32) {
	g := &w.Girls[who]
	t := g.Hazard
	w.wake(who)
	if !w.Joined {
		w.join()
	}
	w.emit(Event{Kind: Recalled, Who: who.Other(), At: g.At, Thing: int(t), N: n})
}

// wake lets who stand again, who was adrift.
func (w *World) wake(who Who) {
	g := &w.Girls[who]
	w.soothe(g.Hazard)
	w.do(who, Standing)
	g.Height, g.Hazard, g.Stuck, g.Way, g.Vel = 0, 0, 0, g.Way[:0], fixed.Point{}
	g.From = g.At
	if who == w.Lead {
		w.resetTrail()
		w.spareHand()
		w.Still = 0
	}
}
