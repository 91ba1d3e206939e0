package world

import (
	"handhold/game/fixed"
	"handhold/game/ground"
	"handhold/game/level"
)

// The paper ones, which copy how one walks.
const (
	strays    = 150 * fixed.One // how far from home they copy
	notices   = 200 * fixed.One // how far they see
	body      = 5 * fixed.One
	homeward  = 90
	delayStep = 9 // ticks between one and the next
)

// spawn puts the creatures where the map says.
func (w *World) spawn() {
	for i := range w.level.Things {
		t := &w.level.Things[i]
		if t.Class != level.Spawn || t.Str("kind") != "paper" || !t.When.Holds(w.Up) {
			continue
		}
		for n := range min(t.Int("count"), 12) {
			at := t.At
			if t.Shape == level.Rectangle {
				size := t.Box.Size()
				at = t.Box.Min.Add(fixed.Point{X: w.random(max(size.X, 1)), Y: w.random(max(size.Y, 1))})
			}
			at = w.ground.NearestFree(at)
			w.Living = append(w.Living, Creature{At: at, Home: at, Facing: fixed.Dir(w.random(8)), Delay: int32(8 + n%6*delayStep), Phase: w.random(60)})
		}
	}
}

// stepCreatures lets them do what the leader did a little while ago; every
// second one does it in mirror. They keep out of each girl's way.
func (w *World) stepCreatures() {
	if len(w.Living) == 0 {
		return
	}
	bodies := w.bodies[:0]
	for i := range w.Girls {
		if w.Here(Who(i)) {
			bodies = append(bodies, ground.Body{At: w.Girls[i].At, R: body})
		}
	}
	lead := &w.Girls[w.Lead]
	for i := range w.Living {
		c := &w.Living[i]
		v := fixed.Point{}
		if c.At.Within(lead.At, notices) {
			v = w.Moves.ago(c.Delay)
			if i%2 == 1 {
				v.X = -v.X
			}
		}
		if !c.At.Add(v).Within(c.Home, strays) {
			v = fixed.Point{}
		}
		if v == (fixed.Point{}) && !c.At.Within(c.Home, strays/2) {
			v = c.Home.Sub(c.At).Clamped(homeward)
		}
		before := c.At
		if v != (fixed.Point{}) {
			c.At = w.ground.Slide(c.At, v, bodies)
			c.Facing = fixed.Facing(v, c.Facing)
		}
		c.Moving = c.At != before
		if c.Moving {
			c.Phase++
		}
	}
}
