package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// RoomAt is the Room that p lies in; nil out of doors.
func (w *World) RoomAt(p fixed.Point) *level.Thing {
	for _, t := range w.rooms {
		if t.Box.Contains(p) && t.When.Holds(w.Up) {
			return t
		}
	}
	return nil
}

// apart says whether walls part a from b: they lie in different rooms, and no foot goes straight from one to the other.
func (w *World) apart(a, b fixed.Point) bool {
	return len(w.rooms) > 0 && w.RoomAt(a) != w.RoomAt(b) && (!a.Within(b, SightAcross) || !w.ground.Clear(a, b))
}

// far is how far it is from a to b for a voice, in 1/256 px: through the doors where walls part them.
func (w *World) far(a, b fixed.Point) int32 {
	if w.apart(a, b) {
		if _, far, ok := w.byDoors(a, b); ok {
			return far
		}
	}
	return a.Dist(b)
}

// Apart is how far the two are from each other, in 1/256 px: through the doors where walls part them.
func (w *World) Apart() int32 { return w.far(w.Girls[Madoka].At, w.Girls[Homura].At) }

// Heard is where what is at p is heard from by who is at ear, and whether walls muffle it: the nearest way by doors.
func (w *World) Heard(ear, p fixed.Point) (from fixed.Point, muffled bool) {
	if !w.apart(ear, p) {
		return p, false
	}
	via, far, ok := w.byDoors(ear, p)
	if !ok {
		return p, true
	}
	// As far away as it is, from where the door is.
	v := via.Sub(ear)
	if v == (fixed.Point{}) {
		v = fixed.East.Unit()
	}
	return ear.Add(v.WithLen(far)), true
}

// byDoors is how far it is from a to b through one door or two, and the first of them; false where no two doors lead there.
func (w *World) byDoors(a, b fixed.Point) (via fixed.Point, far int32, ok bool) {
	ra, rb := w.RoomAt(a), w.RoomAt(b)
	take := func(first fixed.Point, d int32) {
		if !ok || d < far {
			via, far, ok = first, d, true
		}
	}
	for i := range w.doors {
		d := &w.doors[i]
		if d.from != ra {
			continue
		}
		here := a.Dist(d.door.Sill)
		if d.to == rb {
			take(d.door.Sill, here+d.door.Exit.Dist(b))
			continue
		}
		for j := range w.doors {
			if e := &w.doors[j]; e.from == d.to && e.to == rb {
				take(d.door.Sill, here+d.door.Exit.Dist(e.door.Sill)+e.door.Exit.Dist(b))
			}
		}
	}
	return via, far, ok
}
