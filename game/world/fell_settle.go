package world

import (
	"slices"

	"handhold/game/fixed"
	"handhold/game/level"
)

// settleGrove forgets, of felling, going and refusing, what the map no longer has, and puts on her feet who was at it.
func (w *World) settleGrove() {
	is := func(id int32, c level.Class) bool {
		t := w.level.Thing(int(id))
		return t != nil && t.Class == c
	}
	w.Came = slices.DeleteFunc(w.Came, func(id int32) bool { return !is(id, level.Start) })
	d := &w.Going
	cells := int32(len(w.Colour.Cells))
	d.Tints = slices.DeleteFunc(d.Tints, func(c Tint) bool { return c.Cell < 0 || c.Cell >= cells })
	if !is(d.Thing, level.Depart) || !d.Gone && w.Girls[leaver(w.level.Thing(int(d.Thing)))].Doing != Departing {
		w.Going = Going{}
	}
	if !is(w.Balk.Thing, level.Refusal) {
		w.Balk = Balk{}
	}
	for i := range w.Girls {
		g := &w.Girls[i]
		gone := false
		switch g.Doing {
		case Striking, Pinned, Lifting:
			gone = w.trunkOf(g.Hazard) == nil
		case Departing:
			gone = w.Going.Thing == 0 || w.Going.Gone || leaver(w.level.Thing(int(w.Going.Thing))) != Who(i)
		}
		if gone {
			g.Doing, g.Since, g.Until, g.Hazard = Standing, 0, 0, 0
		}
	}
}

// soundGrove says whether all that is counted of felling, going and refusing is within its bounds, and all places in areas.
func (s *State) soundGrove(areas fixed.Box) bool {
	ok := s.Balk.Who <= Homura && upTo(mostHold, s.Balk.Left) && s.Going.Left >= 0 && upTo(mostTicks, s.Seek.Ticks, s.Seek.Wait, s.Fells.Period) &&
		upTo(mostHold, s.Fells.Left) && within(areas, s.Fells.At) &&
		rising(s.Trees, func(t Tree) int32 { return t.ID })
	for i := range s.Trees {
		t := &s.Trees[i]
		ok = ok && t.Phase < treeLast && t.By <= Homura && t.Dir <= fixed.NorthEast && upTo(mostTicks, t.Since, t.Strokes)
	}
	return ok && rising(s.Going.Tints, func(c Tint) int32 { return c.Cell })
}
