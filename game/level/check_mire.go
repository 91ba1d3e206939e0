package level

import "handhold/game/fixed"

// How large what holds people must be to do so, in 1/256 px.
const (
	leastMud   = 5 * 11 * fixed.One // in the deepest mud a foot sticks after so far
	mostMud    = 15 * 11 * fixed.One
	leastVines = fixed.Tile
)

// mire checks mud, vines and bubbles.
func (c *checker) mire(t *Thing) {
	long := max(t.Box.Size().X, t.Box.Size().Y)
	switch t.Class {
	case MudPit:
		need := int32(mostMud - int(mostMud-leastMud)*t.Int("deep")/fixed.One)
		if long < need {
			c.warn(t, "it is %d px long, and a foot sticks in it after %d px; make it larger or deeper", long/fixed.One, need/fixed.One)
		}
		if _, speed := c.level.MaterialAt(t.Box.Centre()); speed >= 100 {
			c.warn(t, "one walks in it as fast as on firm ground; paint a slower material under it, such as mud")
		}
	case Vines:
		if min(t.Box.Size().X, t.Box.Size().Y) < leastVines {
			c.warn(t, "it is narrower than a tile: one has been through it only where one leaves it a tile further; make it wider")
		}
	case Bubbles:
		if to := c.level.Thing(t.Int("to")); to != nil && t.Shape == Point && t.Shows(to.At) {
			c.report(t, "its to (object %d) lies inside its radius; move that out of it, or make the radius smaller", to.ID)
		}
	}
}
