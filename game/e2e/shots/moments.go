package main

import (
	"slices"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// moment is something worth a picture.
type moment struct {
	name  string
	worth func(w *world.World) bool // it has come
	after int                       // ticks from then to the picture
	alone bool                      // it is played for its own sake, from the beginning of its world
	hour  int                       // of the day, 1 to 23, at which it is played; 0 for the world's own
	from  func(w *world.World) bool // from then on hands play instead of the autopilot
	hands func(w *world.World) world.Input
}

// moments are the ones looked for in every world; those that do not come in one leave no picture.
func moments() []moment {
	return []moment{
		{name: "arrival", worth: func(*world.World) bool { return true }, after: 200},
		{name: "path", worth: walkedHeld(14 * world.TPS)},
		{name: "slipping", worth: anyone(world.Slipping), after: 8},
		{name: "falling", worth: anyone(world.Falling), after: 14},
		{name: "lying", worth: anyone(world.Lying), after: 90},
		{name: "mending", worth: together(world.Mending, world.Tending), after: 5},
		{name: "mended", worth: mended(), after: 30},
		{name: "knees", worth: anyone(world.Locked), after: 60},
		{name: "ledge", worth: onLedge(), after: 40},
		{name: "sliding", worth: anyone(world.Sliding), after: 30},
		{name: "grip", worth: func(w *world.World) bool { return w.Joined && w.Grip < 90 }},
		{name: "torn", worth: anyone(world.Carried), after: 10},
		{name: "alone", worth: alone(40 * world.TPS)},
		{name: "arrows", worth: func(w *world.World) bool { return len(w.Arrows) > 0 && arrowNear(w) }, after: 20},
		{name: "curled", worth: bothNear(world.Curled), after: 10},
		{name: "creatures", worth: creatureNear},
		{name: "landmark", worth: inSight(level.Landmark)},
		{name: "wrong", worth: nearClass(level.Wrong, 120)},
		{name: "bench", from: nearClass(level.Bench, 60), hands: sitting, worth: func(w *world.World) bool { return w.Quiet > 3*world.TPS }},
		{name: "border", worth: func(w *world.World) bool { return w.Leave.On }, after: 20},
		{name: "walls-go", worth: flag("outside"), after: 40},
		{name: "waking", worth: anyone(world.Reaching), after: 30},
		{name: "last-night", worth: func(w *world.World) bool { return w.Night.Stage == world.NightLasts }, after: 150},
		{name: "departing", worth: anyone(world.Departing), after: 90},
		{name: "pinned", worth: anyone(world.Pinned), after: 200},
		{name: "felling", worth: together(world.Striking, world.Striking), after: 20},
		{name: "held-back", from: bothAt(level.Refusal, 24), hands: upward, worth: func(w *world.World) bool { return w.Balk.Thing != 0 }, after: 30},
		{name: "indoors", from: bothAt(level.Door, 60), hands: throughDoor, worth: inClass(level.Room), after: 150},
		{name: "tall-grass", worth: inClass(level.TallGrass), after: 60},
		{name: "stuck", worth: anyone(world.Sunk), after: 50},
		{name: "squeeze", worth: inClass(level.Vines), after: 40},
		{name: "named", worth: nearClass(level.Word, 200), after: 60},
		{name: "drifting", from: nearClass(level.Bubbles, 150), hands: watching, worth: anyone(world.Drifting), after: 80},
		{name: "recalled", from: nearClass(level.Bubbles, 150), hands: watching, worth: recalled(), after: 20},
		{name: "night", worth: walkedHeld(9 * world.TPS), alone: true, hour: 23},
		{name: "dusk", worth: walkedHeld(11 * world.TPS), alone: true, hour: 19},
	}
}

// flag comes when a flag goes up.
func flag(name string) func(*world.World) bool {
	return func(w *world.World) bool { return w.Up(name) }
}

func anyone(d world.Doing) func(*world.World) bool {
	return func(w *world.World) bool { return w.Girls[0].Doing == d || w.Girls[1].Doing == d }
}

func bothNear(d world.Doing) func(*world.World) bool {
	return func(w *world.World) bool {
		return anyone(d)(w) && w.Here(0) && w.Here(1) && w.Girls[0].At.Within(w.Girls[1].At, 60*fixed.One)
	}
}

// together comes when one of them does d and the other e.
func together(d, e world.Doing) func(*world.World) bool {
	return func(w *world.World) bool {
		a, b := w.Girls[0].Doing, w.Girls[1].Doing
		return a == d && b == e || a == e && b == d
	}
}

// mended is the moment in which a mark is new.
func mended() func(*world.World) bool {
	marks := int32(-1)
	return func(w *world.World) bool {
		before := marks
		marks = w.Girls[0].Marks + w.Girls[1].Marks
		return before >= 0 && marks > before
	}
}

// walkedHeld comes when they have walked hand in hand for so many ticks.
func walkedHeld(ticks int) func(*world.World) bool {
	n := 0
	return func(w *world.World) bool {
		if w.Joined && w.Girls[w.Lead].Vel != (fixed.Point{}) {
			n++
		}
		return n >= ticks
	}
}

// alone comes when the other has not been here for so many ticks.
func alone(ticks int) func(*world.World) bool {
	n := 0
	return func(w *world.World) bool {
		if !w.Here(w.Lead.Other()) {
			n++
		}
		return n >= ticks
	}
}

// onLedge comes when they go hand in hand beside a drop.
func onLedge() func(*world.World) bool {
	return func(w *world.World) bool { return w.Joined && nearClass(level.Ledge, 4)(w) }
}

// nearClass comes when the leader is within so many px of a thing of a class.
func nearClass(class level.Class, px int32) func(*world.World) bool {
	return func(w *world.World) bool {
		at := w.Girls[w.Lead].At
		for _, t := range w.Level().ByClass(class) {
			if w.There(t) && (t.Contains(at) || t.Box.Nearest(at).Within(at, px*fixed.One)) {
				return true
			}
		}
		return false
	}
}

// inSight comes when a thing of a class stands well inside the picture, with room for what rises above it.
func inSight(class level.Class) func(*world.World) bool {
	view := fixed.Box{Min: fixed.Px(-290, -110), Max: fixed.Px(290, 165)}
	return func(w *world.World) bool {
		for _, t := range w.Level().ByClass(class) {
			if w.There(t) && view.Contains(t.At.Sub(w.Girls[w.Lead].At)) {
				return true
			}
		}
		return false
	}
}

func arrowNear(w *world.World) bool {
	n := 0
	for _, a := range w.Arrows {
		if a.At.Within(w.Girls[w.Lead].At, 220*fixed.One) {
			n++
		}
	}
	return n >= 2
}

func creatureNear(w *world.World) bool {
	n := 0
	for i := range w.Living {
		if w.Living[i].At.Within(w.Girls[w.Lead].At, 110*fixed.One) {
			n++
		}
	}
	return n >= 2
}

// sitting sits down once and stays.
func sitting(w *world.World) world.Input {
	var in world.Input
	if d := w.Girls[w.Lead].Doing; d == world.Standing || d == world.Walking {
		in.Seats[0].Buttons = world.Rest &^ w.Pressed[0]
	}
	return in
}

// bothAt comes when both are here, and the leader is within so many px of a thing of a class.
func bothAt(class level.Class, px int32) func(*world.World) bool {
	near := nearClass(class, px)
	return func(w *world.World) bool { return w.Here(world.Madoka) && w.Here(world.Homura) && near(w) }
}

// upward walks up the picture.
func upward(*world.World) world.Input {
	return world.Input{Seats: [2]world.Seat{{Y: -127}}}
}

// watching goes to the nearest bubbles, lets go, and watches them.
func watching(w *world.World) world.Input {
	at := w.Girls[w.Lead].At
	var to *level.Thing
	for _, t := range w.Level().ByClass(level.Bubbles) {
		if to == nil || at.Dist(t.At) < at.Dist(to.At) {
			to = t
		}
	}
	var in world.Input
	switch d := to.At.Sub(at); {
	case d.Within(fixed.Point{}, 20*fixed.One):
		if w.Joined {
			in.Seats[0].Buttons = world.Hand &^ w.Pressed[0]
		}
	case w.Girls[w.Lead].Doing != world.Drifting:
		in.Seats[0] = world.Seat{X: int8(min(max(d.X/16, -127), 127)), Y: int8(min(max(d.Y/16, -127), 127))}
	}
	return in
}

// recalled comes when she who drifted is held again.
func recalled() func(*world.World) bool {
	drifts := false
	return func(w *world.World) bool {
		drifts = drifts || anyone(world.Drifting)(w)
		return drifts && w.Joined
	}
}

// inClass comes when she who leads is in a thing of a class.
func inClass(class level.Class) func(*world.World) bool {
	return func(w *world.World) bool {
		return slices.ContainsFunc(w.Level().ByClass(class), func(t *level.Thing) bool { return t.Contains(w.Girls[w.Lead].At) })
	}
}

// throughDoor walks to the nearest door that is entered upward, and in.
func throughDoor(w *world.World) world.Input {
	at := w.Girls[w.Lead].At
	var to *level.Thing
	for _, t := range w.Level().ByClass(level.Door) {
		if t.Str("facing") == "down" && (to == nil || at.Dist(t.At) < at.Dist(to.At)) {
			to = t
		}
	}
	if to == nil || inClass(level.Room)(w) {
		return world.Input{}
	}
	d := to.At.Sub(at)
	in := world.Seat{X: int8(min(max(d.X/32, -127), 127))}
	if max(d.X, -d.X) < 6*fixed.One {
		in.Y = -127
	}
	return world.Input{Seats: [2]world.Seat{in}}
}
