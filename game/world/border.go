package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// Crossing a border, in ticks.
const (
	CrossTicks = 110      // the beat of silence
	halfOpen   = 300      // how long a border that needs both takes to open for one
	fadesAfter = 4 * TPS  // standing still, or lying curled, on a border that fades
	curlsAfter = 10 * TPS // sitting there: the quiet event has time to come
)

// Exit says where a world that has been left leads.
type Exit struct {
	To [2]string // the map each of them comes to; empty: the next in the journey
}

// Left is where the world leads once it has been left, and whether it has.
func (w *World) Left() (Exit, bool) {
	exit, leaving := w.Leads()
	return exit, leaving && w.Leave.Tick >= CrossTicks
}

// Leads is where the border leads that is being crossed, and whether one is.
func (w *World) Leads() (Exit, bool) {
	if !w.Leave.On {
		return Exit{}, false
	}
	t := w.level.Thing(int(w.Leave.Thing))
	if t.Class == level.Whirlpool {
		return Exit{To: [2]string{t.Str("madoka"), t.Str("homura")}}, true
	}
	return Exit{To: [2]string{t.Str("to"), t.Str("to")}}, true
}

// cross is the beat of silence: they walk on by themselves while the world goes.
func (w *World) cross() {
	w.Leave.Tick++
	for i := range w.Girls {
		g := &w.Girls[i]
		if g.Doing == Leaving && w.Leave.Tick < CrossTicks/2 {
			before := g.At
			w.move(Who(i), g.Facing.Unit().Scale(160, fixed.One))
			if o := w.Girls[Who(i).Other()].At; w.Joined && !g.At.Within(o, holdFurthest) && g.At.Dist(o) > before.Dist(o) {
				g.At = before // something holds the other back, and arms hold her
			}
			w.walked(Who(i), before)
		}
		g.Dirt = max(g.Dirt-4, 0)
	}
}

// checkBorders looks whether they stand where this world ends.
func (w *World) checkBorders() {
	g := &w.Girls[w.Lead]
	t := w.zoneOf(g.At, level.Border)
	if t == nil || w.Leave.On {
		return
	}
	other := w.Lead.Other()
	both := w.Here(other)
	if t.Bool("fades") {
		w.fade(t, both)
		return
	}
	switch g.Doing {
	case Standing, Walking, Held:
	default:
		return
	}
	if both {
		o := &w.Girls[other]
		if w.keeps(other) || !w.free(other) || !t.Contains(o.At) && !(w.Joined || g.At.Within(o.At, 2*holdDistance)) {
			return
		}
	} else if t.Str("needs") == "both" && g.Since < halfOpen {
		return
	}
	w.leave(t)
}

// fade ends the world around one who rests in border t.
func (w *World) fade(t *level.Thing, both bool) {
	g := &w.Girls[w.Lead]
	if g.Doing == Standing && w.Still > fadesAfter && !both {
		w.do(w.Lead, Sitting)
	}
	if g.Doing == Sitting && g.Since > curlsAfter {
		w.do(w.Lead, Curled)
	}
	if g.Doing == Curled && g.Since > fadesAfter {
		w.leave(t)
	}
}

func (w *World) leave(t *level.Thing) {
	g := &w.Girls[w.Lead]
	w.Leave = Crossing{On: true, Thing: int32(t.ID)}
	for i := range w.Girls {
		if w.Here(Who(i)) && w.Girls[i].Doing != Curled {
			w.Girls[i].Facing = g.Facing
			w.do(Who(i), Leaving)
		}
	}
	w.leaveGoing()
	w.set(t.Sets)
	if w.Night.Stage == NightEnds {
		w.endNight()
	}
	w.emit(Event{Kind: CrossingBegan, Who: w.Lead, At: g.At, Thing: t.ID})
}
