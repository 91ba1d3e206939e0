package world

import (
	"slices"

	"handhold/game/fixed"
	"handhold/game/level"
)

// What a number that was saved can be at most. Nobody plays long enough for more ticks than that, nothing holds anybody
// for longer, and nobody is further outside the map.
const (
	mostTicks  = 1 << 30
	mostHold   = 1 << 17
	outside    = 16 * fixed.Tile
	mostPx     = 64 * fixed.One // moved in a tick, or above the ground
	mostThings = 1 << 16        // in any list
)

// sound says whether s can be a state of a world with map l: all that is counted is within its bounds, all places are
// in the map, all lists are in their order. What it says of things that the map may have lost is for settle to judge.
func (s *State) sound(l *level.Level) bool {
	ok := s.Lead <= Homura && s.Tick >= 0 && s.Tick < 1<<40 && s.Clock >= 0 && s.Clock < DayTicks && s.Link <= LinkLost &&
		s.Glasses <= GlassesLost && upTo(256, s.Grip) && upTo(65536, s.Whisper) &&
		upTo(mostTicks, s.Parted, s.Days, s.Still, s.Pile, s.Quiet) && upTo(mostHold, s.Hush) && upTo(2048, s.Wide) &&
		s.Echo.From <= Homura && upTo(mostHold, s.Echo.Tick, s.Leave.Tick)
	areas := l.Bounds().Grown(outside)
	for i := range s.Girls {
		ok = ok && s.Girls[i].sound(s.Tick, areas)
	}
	here := func(g *Girl) bool { return g.Doing != Lost && g.Doing != Carried }
	ok = ok && (here(&s.Girls[Madoka]) || here(&s.Girls[Homura]) || s.Leave.On)
	return ok && s.soundMoves(areas) && s.soundLists(areas) && s.soundStays(areas) && s.soundMire(areas) && s.soundGrove(areas)
}

// sound is it for one of them, at that tick of a world as large as areas.
func (g *Girl) sound(tick int64, areas fixed.Box) bool {
	return g.Doing < doingLast && g.Goal < goalLast && g.Facing <= fixed.NorthEast && g.Foot <= 1 &&
		within(areas, g.At, g.From, g.To) && within(areas, g.Way...) && slow(g.Vel) &&
		upTo(mostTicks, g.Since, g.Marks, g.Gait, g.Stuck) && upTo(mostPx, g.Height) &&
		g.Until >= 0 && g.Until-g.Since <= mostHold && upTo(20*MendDay, g.Mend) && upTo(256, g.Fear, g.Dirt) &&
		g.Repath >= 0 && g.Repath <= tick+mostHold && len(g.Way) <= mostThings
}

// soundMoves is it for what is remembered of the leader's steps.
func (s *State) soundMoves(areas fixed.Box) bool {
	t := &s.Trail
	return t.Head >= 0 && t.Head < trailLen && t.Len > 0 && t.Len <= trailLen && within(areas, t.Steps[:]...) &&
		s.Moves.Head >= 0 && int(s.Moves.Head) < len(s.Moves.Vel) && slow(s.Moves.Vel[:]...)
}

// soundLists is it for the lists of what has been found, said, laid or woken, and for the colour.
func (s *State) soundLists(areas fixed.Box) bool {
	ok := slices.IsSorted(s.Flags)
	for _, ids := range [...][]int32{s.Said, s.Known, s.Taken, s.Lit, s.Near, s.Came, s.Vines.Marked[0], s.Vines.Marked[1]} {
		ok = ok && rising(ids, func(id int32) int32 { return id })
	}
	ok = ok && rising(s.Clocks, func(c Clock) int32 { return c.ID })
	for i := range s.Clocks {
		ok = ok && upTo(windTurns, s.Clocks[i].Turns) && s.Clocks[i].Last <= s.Tick
	}
	ok = ok && len(s.Arrows) <= maxArrows
	for i := range s.Arrows {
		a := &s.Arrows[i]
		ok = ok && within(areas, a.At) && a.Dir <= fixed.NorthEast && upTo(256, a.Worn)
	}
	ok = ok && len(s.Living) <= mostThings
	for i := range s.Living {
		c := &s.Living[i]
		ok = ok && within(areas, c.At, c.Home) && c.Facing <= fixed.NorthEast && upTo(mostHold, c.Delay) && upTo(mostTicks, c.Phase)
	}
	return ok && s.Colour.sound()
}

// soundStays is it for waking, nights and hints.
func (s *State) soundStays(areas fixed.Box) bool {
	n, h := &s.Night, &s.Hint
	return s.Wake.Stage < wakeLast && n.Stage < nightLast && h.Stage < hintLast &&
		upTo(mostTicks, s.Wake.Tick, n.Tick, n.Breath, n.Matched, n.Haste, h.Near, h.Idle, h.Drawn) && upTo(255, n.Phase) &&
		within(areas, h.At, h.To, h.Next)
}

// soundMire is it for mud, vines and bubbles.
func (s *State) soundMire(areas fixed.Box) bool {
	m, d := &s.Mud, &s.Drift
	ok := m.Puller <= Homura && m.Push <= fixed.NorthEast && upTo(mostPulls, m.Left) && upTo(mostHold, m.Grip, m.Slump) &&
		upTo(mostTicks, m.Steps[0], m.Steps[1], m.Idle, m.Over, d.Aground, d.Against) && m.Spared <= s.Tick+mostHold &&
		rising(m.Bogs, func(b Bog) int32 { return b.Thing }) && rising(d.Calm, func(c Calm) int32 { return c.Thing })
	for i := range m.Bogs {
		b := &m.Bogs[i]
		ok = ok && upTo(mostTicks, b.Times) && b.Last <= Homura && b.Until <= s.Tick+mostHold
	}
	for i := range d.Calm {
		ok = ok && d.Calm[i].Until <= s.Tick+mostHold
	}
	for i := range s.Vines.In {
		ok = ok && within(areas, s.Vines.In[i].From) && upTo(mostTicks, s.Vines.In[i].Loose)
	}
	return ok
}

// sound says whether m adds up.
func (m *Memory) sound() bool {
	sum := int64(0)
	for _, c := range m.Cells {
		sum += int64(c)
	}
	return sum == m.Sum
}

// upTo says whether all of n are from 0 to most.
func upTo(most int32, n ...int32) bool {
	return !slices.ContainsFunc(n, func(n int32) bool { return n < 0 || n > most })
}

// within says whether all places are in the box.
func within(b fixed.Box, places ...fixed.Point) bool {
	return !slices.ContainsFunc(places, func(p fixed.Point) bool { return !b.Contains(p) })
}

// slow says whether none of these movements goes further in a tick than anybody can.
func slow(v ...fixed.Point) bool {
	return within(fixed.Box{}.Grown(mostPx), v...)
}

// rising says whether each of the list has a higher number than the one before it.
func rising[T any](list []T, of func(T) int32) bool {
	for i := 1; i < len(list); i++ {
		if of(list[i-1]) >= of(list[i]) {
			return false
		}
	}
	return len(list) <= mostThings
}

// settled puts everyone on her feet whom the map no longer has anything for to hold her, and gives the lead to one who
// is here. Hands that do not reach are not held.
func (w *World) settled() {
	w.settleGrove()
	if t := w.level.Thing(int(w.Leave.Thing)); w.Leave.On && (t == nil || t.Class != level.Border && t.Class != level.Whirlpool) {
		w.Leave = Crossing{}
	}
	for i := range w.Girls {
		w.settle(&w.Girls[i])
	}
	a, b := &w.Girls[Madoka], &w.Girls[Homura]
	if w.Joined && (!w.Here(Madoka) || !w.Here(Homura) || !a.At.Within(b.At, holdFurthest+fixed.One) || a.Doing.Hurt() || b.Doing.Hurt()) {
		w.Joined, w.Grip = false, 256
	}
	if other := w.Lead.Other(); !w.Leave.On && !w.Here(w.Lead) && w.Here(other) && w.Girls[w.Lead].Doing == Lost {
		w.lead(other)
	}
}

// settle puts g on her feet, where the map no longer has what she was in.
func (w *World) settle(g *Girl) {
	var holds []level.Class
	switch g.Doing {
	case Lost, Carried:
		return
	case Slipping:
		holds = []level.Class{level.Ravine}
	case Sliding:
		holds = []level.Class{level.Slope}
	case Drawn:
		holds = []level.Class{level.Whirlpool}
	case Falling:
		holds = []level.Class{level.Ravine, level.Slope}
	case Sunk:
		holds = []level.Class{level.MudPit}
	case Drifting:
		holds = []level.Class{level.Bubbles}
	}
	t := w.level.Thing(int(g.Hazard))
	gone := holds != nil && (t == nil || !slices.Contains(holds, t.Class))
	if gone || g.Doing == Leaving && !w.Leave.On {
		g.Doing, g.Since, g.Until, g.Height, g.Hazard = Standing, 0, 0, 0, 0
	}
	if g.Doing == Falling {
		g.To = w.ground.NearestFree(g.To)
	} else if !w.ground.Free(g.At) {
		g.At = w.ground.NearestFree(g.At)
	}
	for _, p := range g.Way {
		if !w.ground.Free(p) {
			g.Way, g.Repath = g.Way[:0], 0
			break
		}
	}
}
