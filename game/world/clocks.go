package world

import (
	"slices"

	"handhold/game/level"
)

// Winding a clock, in ticks.
const (
	windTurns = 4       // so many turns wind it
	windLapse = 5 * TPS // that long after a turn the next one counts with it
	windAgain = 45      // who stays at it turns it on that often
)

// Clock is a clock that somebody has begun to wind.
type Clock struct {
	ID    int32 // of the Toy
	Turns int32 // it has had, windTurns at most
	Last  int64 // tick of the last one
	Till  int64 // it ticks until then, in ticks of days since this world began; 0 while it stands
}

// touchClock winds the clock t by one turn.
func (w *World) touchClock(who Who, t *level.Thing) {
	i, ok := slices.BinarySearchFunc(w.Clocks, int32(t.ID), func(c Clock, id int32) int { return int(c.ID) - int(id) })
	if !ok {
		w.Clocks = slices.Insert(w.Clocks, i, Clock{ID: int32(t.ID)})
	}
	c := &w.Clocks[i]
	if c.Turns >= windTurns || w.Tick-c.Last > windLapse {
		c.Turns = 0
	}
	c.Turns, c.Last = c.Turns+1, w.Tick
	if c.Turns == windTurns {
		c.Till = w.lived() + DayTicks
	}
	w.emit(Event{Kind: Wound, Who: who, At: t.At, Thing: t.ID, N: c.Turns})
}

// lived is how much time has passed in this world with all its days, in ticks of days.
func (w *World) lived() int64 { return int64(w.Days)*DayTicks + int64(w.Clock) }

// Goes says whether the clock with that object id has been wound, and ticks.
func (w *World) Goes(id int) bool {
	for i := range w.Clocks {
		if c := &w.Clocks[i]; int(c.ID) == id {
			return w.lived() < c.Till
		}
	}
	return false
}

// stepClocks lets her who stays at a clock go on winding it.
func (w *World) stepClocks() {
	g := &w.Girls[w.Lead]
	if len(w.Clocks) == 0 || g.Doing != Standing || w.Still <= stopsAfter {
		return
	}
	t := w.reachable(g.At)
	if t == nil || t.Class != level.Toy || t.Str("kind") != "clock" {
		return
	}
	for i := range w.Clocks {
		if c := &w.Clocks[i]; int(c.ID) == t.ID && c.Turns < windTurns && w.Tick-c.Last == windAgain {
			w.touchClock(w.Lead, t)
			return
		}
	}
}
