package world

import (
	"slices"

	"handhold/game/fixed"
	"handhold/game/ground"
	"handhold/game/level"
)

// Reloaded is the world as it goes on when somebody has changed its map to l. Object ids say what is still the same:
// things that stay keep their state. The two stand where they stood, hand in hand if they were, or, where it is solid
// now, at the nearest free place. The colour memory stays as far as the new size allows. The hour stays, unless the map
// has another one now. w goes on by itself.
func (w *World) Reloaded(l *level.Level) *World {
	n := &World{level: l, ground: ground.New(l), State: w.State.Copy()}
	n.Colour = w.Colour.sized(l.Width, l.Height)
	if len(w.Worn.Cells) > 0 {
		n.Worn = w.Worn.sized(l.Width, l.Height)
	}
	if l.Hour != w.level.Hour {
		n.Clock = int32(int64(l.Hour) * DayTicks / 1440)
	}
	if n.Colour.W != w.Colour.W || n.Colour.H != w.Colour.H {
		n.Going.Tints = nil
	}
	n.prepare()
	n.settleGrove()
	gone := func(id int32) bool { return w.gone(l, id) }
	n.Said, n.Known = slices.DeleteFunc(n.Said, gone), slices.DeleteFunc(n.Known, gone)
	n.Taken, n.Near = slices.DeleteFunc(n.Taken, gone), slices.DeleteFunc(n.Near, gone)
	n.Lit = slices.DeleteFunc(n.Lit, gone)
	n.Clocks = slices.DeleteFunc(n.Clocks, func(c Clock) bool { return gone(c.ID) })
	n.Mud.Bogs = slices.DeleteFunc(n.Mud.Bogs, func(b Bog) bool { return gone(b.Thing) })
	n.Drift.Calm = slices.DeleteFunc(n.Drift.Calm, func(c Calm) bool { return gone(c.Thing) })
	for i := range n.Vines.In {
		n.Vines.Marked[i] = slices.DeleteFunc(n.Vines.Marked[i], gone)
		if gone(n.Vines.In[i].Thing) {
			n.Vines.In[i] = Squeeze{}
		}
	}
	if gone(n.Sitter) {
		n.Sitter = 0
	}
	if gone(n.Night.Thing) {
		n.Night = Vigil{}
	}
	n.Hint = Hinting{}
	if n.Leave.On && gone(n.Leave.Thing) {
		n.Leave = Crossing{}
	}
	for i := range n.Girls {
		n.reground(&n.Girls[i], gone(n.Girls[i].Hazard))
	}
	n.together()
	if slices.ContainsFunc(n.Trail.Steps[:n.Trail.Len], func(p fixed.Point) bool { return !n.ground.Free(p) }) {
		n.resetTrail()
	}
	n.relay(w)
	if !slices.EqualFunc(papers(w), papers(n), samePapers) {
		n.Living = n.Living[:0]
		n.spawn()
	}
	n.arrive(w)
	return n
}

// gone says whether the thing with that id is not in l any more, or has become another one.
func (w *World) gone(l *level.Level, id int32) bool {
	was, is := w.level.Thing(int(id)), l.Thing(int(id))
	return is == nil || was == nil || is.Class != was.Class
}

// reground puts g on ground that is free, and on her feet if the hazard that has her is gone.
func (w *World) reground(g *Girl, gone bool) {
	g.Way, g.Repath, g.Stuck = g.Way[:0], 0, 0
	switch g.Doing {
	case Lost, Carried:
		return
	case Slipping, Sliding, Drawn, Falling, Sunk, Drifting:
		if gone {
			g.Doing, g.Since, g.Until, g.Height, g.Hazard = Standing, 0, 0, 0, 0
		}
	case Leaving:
		if !w.Leave.On {
			g.Doing, g.Since, g.Until = Standing, 0, 0
		}
	}
	if g.Doing == Falling {
		g.To = w.ground.NearestFree(g.To)
		return
	}
	if !w.ground.Free(g.At) {
		g.At = w.ground.NearestFree(g.At)
	}
}

// together keeps those who hold hands within arm's reach, and nothing between them: she who is led comes along.
func (w *World) together() {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	if !w.Joined || g.At != o.At && g.At.Within(o.At, holdFurthest) && w.ground.Clear(g.At, o.At) {
		return
	}
	side := o.At.Sub(g.At)
	if side == (fixed.Point{}) {
		side = g.Facing.Unit().Right()
	}
	side = side.WithLen(holdDistance)
	for range 4 {
		if p := g.At.Add(side); w.ground.Clear(g.At, p) {
			o.At = p
			return
		}
		side = side.Right()
	}
	o.At = g.At // in a hole; they come apart as soon as there is room
}

// relay lays the map's own arrows as the map has them now, and lets those lie that were laid in play. An arrow of the
// map that has not changed keeps the way in which she turned it. before is the world with the map as it was.
func (w *World) relay(before *World) {
	same := func(a, b *level.Thing) bool {
		return a.Class == level.Arrow && b != nil && b.Class == level.Arrow && a.At == b.At && a.Str("dir") == b.Str("dir") && a.Str("of") == b.Str("of")
	}
	for i := range before.level.Things {
		if t := &before.level.Things[i]; t.Class == level.Arrow && !same(t, w.level.Thing(t.ID)) {
			w.Arrows = slices.DeleteFunc(w.Arrows, func(a Arrow) bool { return a.At == t.At && a.Worn == mapArrowWorn })
		}
	}
	for i := range w.level.Things {
		if t := &w.level.Things[i]; t.Class == level.Arrow && !same(t, before.level.Thing(t.ID)) {
			w.layArrowOf(t)
		}
	}
}

// papers are the things that bring creatures to w.
func papers(w *World) []*level.Thing {
	var list []*level.Thing
	for i := range w.level.Things {
		if t := &w.level.Things[i]; t.Class == level.Spawn && t.Str("kind") == "paper" && t.When.Holds(w.Up) {
			list = append(list, t)
		}
	}
	return list
}

func samePapers(a, b *level.Thing) bool {
	return a.ID == b.ID && a.At == b.At && a.Box == b.Box && a.Int("count") == b.Int("count")
}

// arrive lets her begin who was not in the world, where the map has a Start for her only now.
func (w *World) arrive(before *World) {
	for i := range w.Girls {
		if w.Girls[i].Doing != Lost || before.startOf(Who(i)) != nil {
			continue
		}
		if t := w.startOf(Who(i)); t != nil {
			w.Girls[i].Doing = Standing
			w.begin(Who(i), t, t.At)
		}
	}
}

// startOf is where the map lets who begin now; nil for nowhere.
func (w *World) startOf(who Who) *level.Thing {
	for i := range w.level.Things {
		t := &w.level.Things[i]
		if says := t.Str("who"); t.Class == level.Start && t.When.Holds(w.Up) && (says == "both" || says == who.String()) {
			return t
		}
	}
	return nil
}

// sized is the memory for a map of w×h tiles: of what is in both, nothing is forgotten.
func (m *Memory) sized(w, h int) Memory {
	n := NewMemory(w, h)
	for y := range min(m.H, n.H) {
		copy(n.Cells[y*n.W:(y+1)*n.W], m.Cells[y*m.W:(y+1)*m.W])
	}
	for _, c := range n.Cells {
		n.Sum += int64(c)
	}
	return n
}

// standAt lets those who begin stand at p, instead of where the map says: the one who leads, and the other with her if
// she would have begun near her.
func (w *World) standAt(p fixed.Point) {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	near := w.Here(w.Lead.Other()) && g.At.Within(o.At, NearDistance)
	g.At, g.Doing, g.Mend = w.ground.NearestFree(p), Standing, 0
	if !near {
		return
	}
	o.Doing, o.Mend, o.Facing = Standing, 0, g.Facing
	o.At = g.At.Add(g.Facing.Unit().Right().WithLen(holdDistance))
	if !w.ground.Clear(g.At, o.At) {
		o.At = w.ground.NearestFree(g.At.Sub(o.At.Sub(g.At)))
	}
}
