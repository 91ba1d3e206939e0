package world

import (
	"handhold/game/fixed"
	"handhold/game/ground"
	"handhold/game/level"
)

// doorClear is how far one must have gone from the door one came out of until it takes one again, in 1/256 px: a little
// further than where it lets one out.
const doorClear = 18 * fixed.One

// stepDoors lets the leader through the door she walks at, and the other with her whose hand she holds.
func (w *World) stepDoors() {
	if w.ground.DoorCount() == 0 {
		return
	}
	for i := range w.Girls {
		w.clearDoor(Who(i))
	}
	g := &w.Girls[w.Lead]
	if g.Doing != Standing && g.Doing != Walking || w.Joined && !w.free(w.Lead.Other()) {
		return
	}
	want := w.steer()
	if want == (fixed.Point{}) {
		return
	}
	if d := w.ground.DoorAt(g.At, want); d != nil && int32(d.Thing.ID) != g.Door {
		w.pass(w.Lead, d)
	}
}

// clearDoor forgets the door who came out of, once she has gone on from it, or has stopped before it.
func (w *World) clearDoor(who Who) {
	g := &w.Girls[who]
	if g.Door == 0 {
		return
	}
	t := w.level.Thing(int(g.Door))
	if t == nil || !t.Box.Grown(doorClear).Contains(g.At) || who != w.Lead || w.Still > 0 {
		g.Door = 0
	}
}

// pass takes who through the door d, and the other with her whose hand she holds. Who is near, or looks for her already,
// comes after a leader who passes alone.
func (w *World) pass(who Who, d *ground.Door) {
	other := who.Other()
	o := &w.Girls[other]
	near := w.Here(other) && !w.Joined && (w.Link == LinkNear || o.Goal == GoalReach || o.Goal == GoalHabit)
	w.comeOut(who, d, d.Exit)
	both := int32(0)
	if w.Joined {
		w.comeOut(other, d, w.besideExit(d))
		both = 1
	} else if w.Here(other) && o.At == w.Girls[who].At {
		w.Girls[who].At = w.besideExit(d)
	}
	if who == w.Lead {
		w.resetTrail()
		if near {
			o.Goal, o.Way, o.Repath = GoalSearch, o.Way[:0], 0
		}
	}
	w.emit(Event{Kind: Passed, Who: who, At: w.Girls[who].At, Thing: d.Thing.ID, N: both})
}

// comeOut sets who down at p, where d leads to.
func (w *World) comeOut(who Who, d *ground.Door, p fixed.Point) {
	g := &w.Girls[who]
	to := w.level.Thing(d.Thing.Int("to"))
	g.At, g.Vel, g.Stuck, g.Spent = w.ground.NearestFree(p), fixed.Point{}, 0, 0
	g.Facing, g.Door = to.Dir("facing"), int32(to.ID)
}

// besideExit is a place beside where d lets one out, or behind it, for the second of two.
func (w *World) besideExit(d *ground.Door) fixed.Point {
	out := w.level.Thing(d.Thing.Int("to")).Dir("facing").Unit()
	exit := w.ground.NearestFree(d.Exit)
	for _, v := range [...]fixed.Point{out.Right(), out.Right().Neg(), out, out.Neg()} {
		for _, far := range [...]int32{holdDistance, holdDistance * 2 / 3} {
			if p := exit.Add(v.WithLen(far)); w.ground.Clear(exit, p) && w.safe(exit, p, w.perils) {
				return p
			}
		}
	}
	return exit
}

// goThrough takes who through the door she stands at, if that is where her way goes on, and says whether it does.
func (w *World) goThrough(who Who) bool {
	g := &w.Girls[who]
	if w.ground.DoorCount() == 0 || len(g.Way) == 0 {
		return false
	}
	d := w.ground.DoorFrom(g.At, g.Way[0])
	if d == nil {
		return false
	}
	w.pass(who, d)
	copy(g.Way, g.Way[1:])
	g.Way = g.Way[:len(g.Way)-1]
	return true
}

// strode is how who, who was at before a tick ago, has moved on her own feet: not at all where a door has taken her.
func (w *World) strode(who Who, before fixed.Point) fixed.Point {
	d := w.Girls[who].At.Sub(before)
	if !d.Within(fixed.Point{}, fixed.Tile) {
		return fixed.Point{}
	}
	return d
}

// doorway is a door that is there, and the rooms it joins; nil for out of doors.
type doorway struct {
	door     *ground.Door
	from, to *level.Thing
}

// joinRooms works out which rooms the doors join that are there now.
func (w *World) joinRooms() {
	w.doors = w.doors[:0]
	w.ground.EachDoor(func(d *ground.Door) {
		w.doors = append(w.doors, doorway{d, w.RoomAt(d.Thing.Threshold()), w.RoomAt(d.Exit)})
	})
}
