package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// Touching and laying, in ticks and 1/256 px.
const (
	touchReach  = 14 * fixed.One
	brushReach  = 8 * fixed.One
	stopsAfter  = 25 // stopping this long at a thing touches it
	kneelTicks  = 70
	layTick     = 40 // of them, when the arrow is there
	maxArrows   = 24
	maxPile     = 12
	arrowsApart = 12 * fixed.One
)

// touch touches what is near, or lays an arrow where nothing is.
func (w *World) touch() bool {
	g := &w.Girls[w.Lead]
	if t := w.reachable(g.At); t != nil {
		w.touched(w.Lead, t)
		return t.Class == level.Pebbles
	}
	return w.liftHere() || w.fellHere() || w.layArrow()
}

// reachable is the nearest thing that answers a touch, within reach of p.
func (w *World) reachable(p fixed.Point) *level.Thing {
	var best *level.Thing
	for _, t := range w.small {
		if p.Within(t.At, touchReach) && w.There(t) && (best == nil || p.Dist(t.At) < p.Dist(best.At)) {
			best = t
		}
	}
	return best
}

// touched is what happens when who touches t.
func (w *World) touched(who Who, t *level.Thing) {
	at := t.At
	switch t.Class {
	case level.Keepsake:
		w.Taken = with(w.Taken, t.ID)
		w.emit(Event{Kind: Found, Who: who, At: at, Thing: t.ID, Key: t.Str("word")})
	case level.AxeStone:
		w.ring(who, t)
	case level.Pebbles:
		w.Taken = with(w.Taken, t.ID)
		w.Girls[who].Facing = t.Dir("dir")
		w.kneel(who)
	case level.Toy:
		if t.Str("kind") == "glasses" && who == Homura {
			w.Taken = with(w.Taken, t.ID)
			w.Glasses = GlassesOn
		}
		if deliberate(t.Str("kind")) {
			w.Handled = int32(t.ID)
		}
		switch t.Str("kind") {
		case "lamp":
			w.touchLamp(who, t)
		case "clock":
			w.touchClock(who, t)
		}
	}
	w.set(t.Sets)
	w.emit(Event{Kind: Touched, Who: who, At: at, Thing: t.ID})
}

// stepThings lets small things answer those who brush past, and things one stops at be touched.
func (w *World) stepThings() {
	lead := &w.Girls[w.Lead]
	stopped := w.Still == stopsAfter && (lead.Doing == Standing)
	if w.Handled != 0 {
		if t := w.level.Thing(int(w.Handled)); t == nil || !t.At.Within(lead.At, touchReach) {
			w.Handled = 0
		}
	}
	if stopped {
		if t := w.reachable(lead.At); t != nil && int32(t.ID) != w.Handled {
			w.touched(w.Lead, t)
		}
	}
	w.stopsAtTree()
	w.stepKneel()
	for _, t := range w.small {
		if t.Class != level.Toy {
			continue
		}
		near := w.brushes(Madoka, t) || w.brushes(Homura, t)
		was := has(w.Near, t.ID)
		switch {
		case near && !was:
			w.Near = with(w.Near, t.ID)
			if w.There(t) && !deliberate(t.Str("kind")) {
				w.emit(Event{Kind: Touched, Who: w.Lead, At: t.At, Thing: t.ID, N: 1})
			}
		case !near && was:
			w.Near = without(w.Near, t.ID)
		}
	}
}

// deliberate says whether a kind of toy answers only those who mean it, and not those who brush past.
func deliberate(kind string) bool {
	switch kind {
	case "lamp", "clock", "piano", "phone", "tap", "kettle", "bed", "book", "cup", "drum":
		return true
	}
	return false
}

func (w *World) brushes(who Who, t *level.Thing) bool {
	g := &w.Girls[who]
	return w.Here(who) && g.Height == 0 && g.At.Within(t.At, brushReach)
}

// layArrow kneels to lay an arrow where she faces. It says whether one can be laid here.
func (w *World) layArrow() bool {
	if w.level.Pebbles == 0 || w.Here(w.Lead.Other()) || len(w.Arrows) >= maxArrows {
		return false
	}
	w.kneel(w.Lead)
	return true
}

func (w *World) kneel(who Who) {
	w.do(who, Kneeling)
	g := &w.Girls[who]
	g.Until = kneelTicks
	g.Vel = fixed.Point{}
}

// stepKneel lays the arrow, once she has knelt long enough.
func (w *World) stepKneel() {
	g := &w.Girls[w.Lead]
	if g.Doing != Kneeling || g.Since != layTick || w.level.Pebbles == 0 || len(w.Arrows) >= maxArrows {
		return
	}
	at := g.At.Add(g.Facing.Unit().Scale(9, 1))
	for i := range w.Arrows {
		if w.Arrows[i].At.Within(at, arrowsApart) {
			w.Arrows[i].Dir = g.Facing // she turns the one that lies here
			w.emit(Event{Kind: Laid, Who: w.Lead, At: at, N: int32(i)})
			return
		}
	}
	w.Arrows = append(w.Arrows, Arrow{At: at, Dir: g.Facing, Etched: len(w.Arrows) >= w.level.Pebbles})
	w.set("arrows")
	w.emit(Event{Kind: Laid, Who: w.Lead, At: at, N: int32(len(w.Arrows) - 1)})
}

// growPile puts one more stone on the pile for each day someone stays.
func (w *World) growPile() { w.Pile = min(w.Pile+1, maxPile) }

// findGlasses puts Homura's glasses right, where the last world left them
// cracked or lost and this one does not have them.
func (w *World) findGlasses() {
	if !w.Here(Homura) || w.Glasses == GlassesOn {
		return
	}
	for i := range w.level.Things {
		if t := &w.level.Things[i]; t.Class == level.Toy && t.Str("kind") == "glasses" {
			w.Glasses = GlassesLost
			return
		}
	}
	w.Glasses = GlassesOn
}
