package world

import (
	"cmp"
	"slices"

	"handhold/game/fixed"
	"handhold/game/level"
)

// Going away, in 1/256 px a tick and ticks.
const (
	departPace  = 290      // a little faster than one can follow
	departSlack = 20 * TPS // for detours; then she is gone, wherever she has come to
	departClock = 150      // how fast the days go by then: four seconds each
	departSkip  = 4        // and how much faster where nobody wants to watch
	fadeSteps   = 8        // in which a day's worth of colour fades
	trailCells  = 4        // how far beside her way she leaves colour, in cells
	trailTrace  = 40       // of 255: what remains of it
	trailRoom   = 1 << 11  // cells, to begin with
	trailGains  = 14       // a tick
	trailMost   = 255
)

// Going is how one of them goes away.
type Going struct {
	Thing int32  // object id of the Depart; 0 while nobody goes
	Gone  bool   // she has gone, and days pass
	Left  int32  // ticks of the day that are still to pass
	Tints []Tint // the cells of her way, sorted
}

// Tint is what she who goes away leaves in one cell of the colour memory.
type Tint struct {
	Cell int32
	Was  uint8 // before she came by
	Full uint8 // after that
}

// prepareDeparts finds the map's departures.
func (w *World) prepareDeparts() {
	for i := range w.level.Things {
		if t := &w.level.Things[i]; t.Class == level.Depart {
			w.departs = append(w.departs, t)
		}
	}
}

// leaver is who goes at Depart t.
func leaver(t *level.Thing) Who {
	if t.Str("who") == Homura.String() {
		return Homura
	}
	return Madoka
}

// stepDepart lets her go whose time has come, and the days pass afterwards.
func (w *World) stepDepart() {
	d := &w.Going
	switch {
	case d.Thing == 0:
		for _, t := range w.departs {
			if !has(w.Said, t.ID) && t.When.Holds(w.Up) && w.canGo(leaver(t)) {
				w.startGoing(t)
				return
			}
		}
	case d.Gone:
		w.missHer()
	default:
		w.goOn()
	}
}

// canGo says whether who is free to go, and the other can do without her.
func (w *World) canGo(who Who) bool {
	o := &w.Girls[who.Other()]
	return w.Night.Stage == NightNone && w.Here(who) && w.free(who) && w.Here(who.Other()) && !o.Doing.Hurt() && o.Doing != Pinned
}

// startGoing is the moment she turns to go. Who stays leads from now on.
func (w *World) startGoing(t *level.Thing) {
	who := leaver(t)
	g := &w.Girls[who]
	w.part(LetGo)
	w.lead(who.Other())
	w.do(who, Departing)
	g.To, g.Way, g.Repath, g.Stuck = w.ground.NearestFree(t.At), g.Way[:0], 0, 0
	g.Until = 2*(g.At.Dist(g.To)/departPace) + departSlack
	w.Going = Going{Thing: int32(t.ID), Tints: make([]Tint, 0, trailRoom)}
}

// goOn takes her who goes a tick further.
func (w *World) goOn() {
	t := w.level.Thing(int(w.Going.Thing))
	who := leaver(t)
	g := &w.Girls[who]
	if !w.Here(who) {
		w.Going = Going{} // something else has taken her
		return
	}
	w.do(who, Departing)
	before := g.At
	there := w.walkTo(who, g.To, departPace, w.perils&^w.ground.ZonesAt(g.At))
	w.walked(who, before)
	g.Vel = w.strode(who, before)
	w.tint(g.At)
	if there || g.Since >= g.Until {
		w.goneFrom(who, t)
	}
}

// goneFrom is the moment she is out of this world.
func (w *World) goneFrom(who Who, t *level.Thing) {
	g := &w.Girls[who]
	w.emit(Event{Kind: Departed, Who: who, At: g.At, Thing: t.ID})
	w.do(who, Lost)
	g.Vel, g.Way, g.Goal, g.Hazard = fixed.Point{}, g.Way[:0], GoalStay, 0
	w.Echo = Echo{}
	w.Going.Gone = true
	w.Going.Left = int32(t.Int("days")) * DayTicks
	for i := range w.Going.Tints {
		c := &w.Going.Tints[i]
		c.Full = w.Colour.Cells[c.Cell]
	}
}

// missHer lets the days pass in which the colour of her way fades to a trace.
func (w *World) missHer() {
	d := &w.Going
	t := w.level.Thing(int(d.Thing))
	all := int32(t.Int("days")) * DayTicks
	const step = DayTicks / fadeSteps
	before := d.Left / step
	d.Left = max(d.Left-w.departRate(), 0)
	if d.Left/step != before && all > 0 {
		w.fadeTrail(d.Left, all)
	}
	if d.Left == 0 {
		w.endGoing(t)
	}
}

// endGoing is when it is over that she went: the story goes on.
func (w *World) endGoing(t *level.Thing) {
	if all := int32(t.Int("days")) * DayTicks; all > 0 {
		w.fadeTrail(0, all)
	}
	w.Going = Going{}
	w.Said = with(w.Said, t.ID)
	w.set(t.Sets)
}

// leaveGoing ends what is left of a departure where the one who stayed leaves the world.
func (w *World) leaveGoing() {
	if w.Going.Thing == 0 {
		return
	}
	t := w.level.Thing(int(w.Going.Thing))
	if !w.Going.Gone {
		w.goneFrom(leaver(t), t)
	}
	w.endGoing(t)
}

// departRate is how fast the days pass since she is gone; 0 where nobody is.
func (w *World) departRate() int32 {
	switch {
	case !w.Going.Gone:
		return 0
	case w.input.Seats[0].Buttons&(Rest|Skip) != 0:
		return departClock * departSkip
	}
	return departClock
}

// tint lets the colour come back along the way of her who goes.
func (w *World) tint(p fixed.Point) {
	m := &w.Colour
	cx, cy := p.X/(CellPx*fixed.One), p.Y/(CellPx*fixed.One)
	const r = trailCells
	for y := max(cy-r, 0); y <= min(cy+r, m.H-1); y++ {
		for x := max(cx-r, 0); x <= min(cx+r, m.W-1); x++ {
			d2 := (x-cx)*(x-cx) + (y-cy)*(y-cy)
			if d2 > r*r {
				continue
			}
			cell := y*m.W + x
			most := trailMost * min(r*r-d2, r*r/2) / (r * r / 2)
			have := int32(m.Cells[cell])
			if have >= most {
				continue
			}
			i, ok := slices.BinarySearchFunc(w.Going.Tints, cell, func(t Tint, cell int32) int { return cmp.Compare(t.Cell, cell) })
			if !ok {
				w.Going.Tints = slices.Insert(w.Going.Tints, i, Tint{Cell: cell, Was: uint8(have)})
			}
			now := min(have+trailGains, most)
			m.Cells[cell] = uint8(now)
			m.Sum += int64(now - have)
		}
	}
}

// fadeTrail lets the colour of her way fade, with left of all the ticks still to pass: never
// below what was there before, and never to nothing.
func (w *World) fadeTrail(left, all int32) {
	m := &w.Colour
	for _, c := range w.Going.Tints {
		was, full := int32(c.Was), int32(c.Full)
		now := was + int32(int64(full-was)*int64(left)/int64(all))
		now = max(now, min(full, trailTrace))
		if have := int32(m.Cells[c.Cell]); have > now {
			m.Cells[c.Cell] = uint8(now)
			m.Sum += int64(now - have)
		}
	}
}
