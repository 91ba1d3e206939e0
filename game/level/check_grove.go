package level

import (
	"slices"

	"handhold/game/fixed"
)

// How near to a Tree, and to where she goes who departs, one must come, in 1/256 px.
const (
	atTree  = 36 * fixed.One
	atLeave = 8 * fixed.One
)

// grove checks a Tree, a Depart or a Refusal for what could never work.
func (c *checker) grove(t *Thing) {
	switch t.Class {
	case Tree:
		c.tree(t)
	case Depart:
		who := t.Str("who")
		if !slices.ContainsFunc(c.level.ByClass(Start), func(s *Thing) bool { return s.Str("who") == who || s.Str("who") == "both" }) {
			c.report(t, "%s goes away here, and never comes: no Start is for her; add one, or choose the other", who)
		}
		if t.When.Always() {
			c.report(t, "she goes as soon as the world begins: it has no condition; give it a when")
		}
	case Refusal:
		if t.Str("side") == "leave" {
			if t.When.Always() {
				c.report(t, "she never leaves it, and no border opens for both: it has no condition; give it a when, such as !cleared, or set side to enter")
			}
			return
		}
		for _, b := range c.level.ByClass(Border) {
			if t.When.Always() && t.Box.Overlaps(b.Box) && overlap(t.Poly, b.Poly) {
				c.report(t, "it overlaps the Border %d, into which she never follows; draw them apart, or give it a when", b.ID)
			}
		}
	}
}

// tree checks that the Tree t can be felled, and falls.
func (c *checker) tree(t *Thing) {
	p := c.level.PropOf(t)
	if p == nil {
		c.report(t, "no prop stands here that could fall; move it to the foot of a tree, at most 12 px away")
	}
	for _, other := range c.level.ByClass(Tree) {
		if p != nil && other.ID < t.ID && c.level.PropOf(other) == p {
			c.report(t, "the prop %d falls with the Tree %d already; delete one of them, or move it to another tree", p.ID, other.ID)
		}
	}
	if t.Bool("sure") && t.Str("falls") != "feller" {
		c.report(t, "it is sure, but falls where nobody stands; set falls to feller")
	}
	if len(c.level.ByClass(AxeStone)) == 0 && !slices.Contains(t.When.Flags(), "sharp-stone") {
		c.warn(t, "nothing to fell it with lies here; put an AxeStone where one can touch it, or wait with when for sharp-stone, which she may bring")
	}
}
