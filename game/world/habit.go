package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// How a habit comes and how far it takes her, in ticks and 1/256 px.
const (
	habitAfter = 4 * TPS         // the leader has stood so long
	habitReach = 8 * fixed.Tile  // no further from the leader than this
	habitMiss  = 10 * fixed.Tile // and there is an end to it when she is further away
)

// habitOf is the Habit of who where she can follow it: its middle near p, and no door in between; nil for none.
func (w *World) habitOf(who Who, p fixed.Point) *level.Thing {
	for _, t := range w.habits {
		if t.Str("who") == who.String() && t.Box.Centre().Within(p, habitReach) && w.There(t) && !w.apart(t.Box.Centre(), p) {
			return t
		}
	}
	return nil
}

// likes says whether the companion goes after her habit now: nobody asks anything of her, and the leader stands by.
func (w *World) likes() bool {
	g, other := &w.Girls[w.Lead], w.Lead.Other()
	o := &w.Girls[other]
	if len(w.habits) == 0 || g.Doing != Standing || w.Still < habitAfter || w.Link > LinkSight || !o.At.Within(g.At, habitMiss) {
		return false
	}
	return w.habitOf(other, g.At) != nil
}

// indulge takes the companion to the middle of the place of her habit.
func (w *World) indulge(who Who) {
	g := &w.Girls[who]
	t := w.habitOf(who, w.Girls[w.Lead].At)
	if t == nil || t.Contains(g.At) && g.At.Within(t.Box.Centre(), fixed.Tile) || g.Stuck > 40 {
		return
	}
	w.walkTo(who, t.Box.Centre(), walkSpeed*2/3, w.perils)
}

// HabitAt is the Habit that who follows where she is: she stands in its place, and has done nothing for a while. nil for none.
func (w *World) HabitAt(who Who) *level.Thing {
	g := &w.Girls[who]
	if w.Joined || g.Doing != Standing || g.Since < habitAfter/2 {
		return nil
	}
	if who == w.Lead && w.Still < habitAfter*3/2 {
		return nil
	}
	for _, t := range w.habits {
		if t.Str("who") == who.String() && t.Contains(g.At) && w.There(t) {
			return t
		}
	}
	return nil
}
