package level

import (
	"slices"

	"handhold/game/fixed"
)

// house checks what refers to Doors and lamps: whether t's property name may refer to target, which there is. It says
// whether that property is one of those.
func (c *checker) house(t *Thing, name string, target *Thing) bool {
	switch {
	case t.Class == Door && name == "to":
		switch {
		case target.Class != Door:
			c.report(t, "%s refers to the object %d, a %s; it must be a Door: put one where one comes out, and choose it", name, target.ID, target.Class)
		case target == t:
			c.report(t, "it leads to itself; choose the Door where one comes out")
		}
	case t.Class == Light && name == "toy":
		if target.Class != Toy || target.Str("kind") != "lamp" {
			c.report(t, "%s refers to the object %d, which is no Toy of kind lamp; put one there, and choose it", name, target.ID)
		}
	default:
		return false
	}
	return true
}

// houses checks Doors and Rooms among each other, against the ways that m has found.
func (c *checker) houses(m *walks) {
	doors := c.level.ByClass(Door)
	if len(doors) > mostDoors {
		c.report(doors[mostDoors], "it is Door number %d; a map has at most %d: make some of the houses another map", mostDoors+1, mostDoors)
	}
	for i, d := range doors {
		if at, ok := m.at(d.Threshold()); !ok || !m.free[at] {
			c.report(d, "before it, on the side of its facing (%s), it is solid, and nobody can come out there; turn facing to where one stands before it, or move it", d.Dir("facing"))
		}
		for _, e := range doors[:i] {
			if e.When.Always() && d.When.Always() && e.Box.Overlaps(d.Box) {
				c.report(d, "it overlaps the Door %d, and only one of them can take who comes there; draw them apart", e.ID)
			}
		}
	}
	rooms := c.level.ByClass(Room)
	for i, r := range rooms {
		for _, s := range rooms[:i] {
			if r.When.Always() && s.When.Always() && r.Box.Overlaps(s.Box) {
				c.report(r, "it overlaps the Room %d; draw them apart, or make them one", s.ID)
			}
		}
		inside := slices.ContainsFunc(doors, func(d *Thing) bool { return r.Box.Contains(d.Threshold()) })
		if !inside && !c.entered(m, r) {
			c.warn(r, "no Door lets one out inside it, and nobody walks into it; put a Door at its rim, or delete it")
		}
	}
}

// mostDoors is how many Doors a map can have; feet know no more.
const mostDoors = 64

// entered says whether somebody walks into the Room r from outside, or begins in it.
func (c *checker) entered(m *walks, r *Thing) bool {
	for _, s := range c.level.ByClass(Start) {
		if r.Box.Contains(s.At) {
			return true
		}
	}
	found := false
	m.each(r.Box.Grown(cell), 0, func(i int, p fixed.Point) bool {
		found = m.free[i] && !r.Box.Contains(p)
		return !found
	})
	return found
}

// pseudo reports flags that a thing sets which the world itself raises.
func (c *checker) pseudo() {
	for i := range c.level.Things {
		if t := &c.level.Things[i]; PseudoFlag(t.Sets) {
			c.report(t, "sets is %q, and whether that is up the world itself says; choose another name", t.Sets)
		}
	}
}
