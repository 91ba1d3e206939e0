package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// In which ticks the Starts are looked at whose time may have come, and how long one lies under a
// tree before anybody comes, in ticks.
const (
	arrivesEvery = 15
	heardAfter   = 12 * TPS
)

// prepareStarts finds the map's Starts that have a condition.
func (w *World) prepareStarts() {
	for i := range w.level.Things {
		if t := &w.level.Things[i]; t.Class == level.Start && !t.When.Always() {
			w.starts = append(w.starts, t)
		}
	}
}

// noteStarts remembers which conditional Starts hold as the world begins: nobody arrives there later.
func (w *World) noteStarts() {
	for _, t := range w.starts {
		if t.When.Holds(w.Up) {
			w.Came = with(w.Came, t.ID)
		}
	}
}

// stepArrivals lets her arrive who is not in this world, where the condition of a Start has come to hold.
func (w *World) stepArrivals() {
	if len(w.starts) == 0 || w.Tick%arrivesEvery != 0 {
		return
	}
	for _, t := range w.starts {
		if has(w.Came, t.ID) || !t.When.Holds(w.Up) || w.tooSoon() {
			continue
		}
		w.Came = with(w.Came, t.ID)
		for i := range w.Girls {
			if w.Girls[i].Doing == Lost && begins(t, Who(i)) {
				w.appear(Who(i), t)
			}
		}
	}
}

// tooSoon says whether who lies under a tree has not yet lain there long: nobody can have heard her.
func (w *World) tooSoon() bool {
	g := &w.Girls[w.Lead]
	return g.Doing == Pinned && g.Since < heardAfter
}

// begins says whether Start t is for who.
func begins(t *level.Thing, who Who) bool {
	says := t.Str("who")
	return says == "both" || says == who.String()
}

// mayCome says whether who, who is not in this world, may yet arrive.
func (w *World) mayCome(who Who) bool {
	for _, t := range w.starts {
		if begins(t, who) && !has(w.Came, t.ID) {
			return true
		}
	}
	return false
}

// appear lets who arrive at Start t. She looks for the other.
func (w *World) appear(who Who, t *level.Thing) {
	g := &w.Girls[who]
	w.do(who, Standing)
	g.Vel, g.Way, g.Repath = fixed.Point{}, g.Way[:0], 0
	g.Height, g.Hazard, g.Spent, g.Stuck, g.Gait = 0, 0, 0, 0, 0
	joined := w.Joined
	w.begin(who, t, t.At)
	w.Joined = joined // nobody's hand is held from afar
	g.From = g.At
	g.Goal = GoalSearch
	w.Seek = Seek{}
	w.emit(Event{Kind: Arrived, Who: who, At: g.At, Thing: t.ID})
	w.set(t.Sets)
}
