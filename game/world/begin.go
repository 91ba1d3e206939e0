package world

import (
	"fmt"

	"handhold/game/fixed"
	"handhold/game/level"
)

// Begin is how a world is entered.
type Begin struct {
	Seed    uint64
	People  [2]Person
	Flags   []string // that are up
	Arrows  []Arrow  // laid here earlier
	Colour  *Memory  // of an earlier visit; nil for none
	Glasses Glasses
	Whisper int32
	Lead    Who
	Held    bool // they come in hand in hand

	At *fixed.Point // where they begin, instead of where the map says; nil for there
}

// Person is what one of them brings along.
type Person struct {
	Marks int32        //
	Lay   *fixed.Point // where she lies curled, if she came here before
}

// place puts the two where the map says they begin.
func (w *World) place(b Begin) error {
	found := [2]bool{}
	both := false
	for i := range w.level.Things {
		t := &w.level.Things[i]
		if t.Class != level.Start || !t.When.Holds(w.Up) {
			continue
		}
		switch t.Str("who") {
		case "both":
			w.beginBoth(t)
			found, both = [2]bool{true, true}, true
		case "madoka":
			w.begin(Madoka, t, t.At)
			found[Madoka] = true
		case "homura":
			w.begin(Homura, t, t.At)
			found[Homura] = true
		}
	}
	for i := range w.Girls {
		p, g := b.People[i], &w.Girls[i]
		g.Marks = p.Marks
		if !found[i] {
			g.Doing = Lost
			continue
		}
		if p.Lay != nil && g.Doing == Curled {
			g.At = w.ground.NearestFree(*p.Lay)
		}
	}
	if w.Girls[Madoka].Doing == Lost && w.Girls[Homura].Doing == Lost {
		return fmt.Errorf("nobody begins here: a Start is missing")
	}
	if lead := w.Girls[w.Lead].Doing; lead == Lost || lead == Curled && w.Girls[w.Lead.Other()].Doing != Lost {
		w.Lead = w.Lead.Other()
	}
	if b.At != nil {
		w.standAt(*b.At)
	}
	if both && w.Here(Madoka) && w.Here(Homura) && b.Held && w.Girls[w.Lead].Doing != Sleeping { // it is taken anew by who wakes
		w.Joined = true
	}
	if w.Girls[w.Lead].Doing == Sleeping {
		w.Wake.Stage, w.Hush = WakeAsleep, hushLong // what was held on the way here does not wake her
	} else if w.Girls[w.Lead.Other()].Doing == Sleeping {
		w.Wake.Stage = WakeLeft
	}
	w.resetTrail()
	return nil
}

// beginBoth puts them side by side, or, where they do not stand, back to back.
func (w *World) beginBoth(t *level.Thing) {
	side := t.Dir("facing").Unit().Right()
	back := t.Str("pose") != "standing"
	if back {
		side = fixed.East.Unit()
	}
	side = side.WithLen(holdDistance / 2)
	w.begin(Madoka, t, t.At.Add(side))
	w.begin(Homura, t, t.At.Sub(side))
	if back {
		w.Girls[Madoka].Facing, w.Girls[Homura].Facing = fixed.East, fixed.West
	}
}

func (w *World) begin(who Who, t *level.Thing, at fixed.Point) {
	g := &w.Girls[who]
	g.At = w.ground.NearestFree(at)
	g.Facing = t.Dir("facing")
	switch t.Str("pose") {
	case "sitting":
		g.Doing = Sitting
	case "lying":
		g.Doing = Lying
		g.Mend = MendDay / 4
	case "curled":
		g.Doing = Curled
	case "sleeping":
		g.Doing = Sleeping
	}
	if t.Bool("held") {
		w.Joined = true
	}
}
