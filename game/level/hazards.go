package level

import "handhold/game/fixed"

// overlaps looks for hazards that lie over each other: only one of them can take
// whoever comes there, so the others do not do what they are drawn for.
func (c *checker) overlaps() {
	var zones []*Thing
	for i := range c.level.Things {
		switch t := &c.level.Things[i]; t.Class {
		case Border, Ravine, Slope, Whirlpool:
			if t.When.Always() {
				zones = append(zones, t)
			}
		}
	}
	for i, a := range zones {
		for _, b := range zones[i+1:] {
			if !a.Box.Overlaps(b.Box) || !overlap(a.Poly, b.Poly) {
				continue
			}
			switch {
			case a.Class == Border && b.Class == Border && a.Str("to") != b.Str("to"):
				c.report(b, "it overlaps the Border %d, which leads elsewhere; draw them apart", a.ID)
			case a.Class == Border && b.Class == Border:
			case a.Class == Border:
				c.report(b, "it overlaps the Border %d: one falls before one has crossed; draw them apart", a.ID)
			case b.Class == Border:
				c.report(b, "it overlaps the %s %d: one falls before one has crossed; draw them apart", a.Class, a.ID)
			default:
				c.report(b, "it overlaps the %s %d, which is the one that takes those who come there; draw them apart, or make them one", a.Class, a.ID)
			}
		}
	}
}

// overlap says whether a and b, whose sides do not cross themselves, have some
// area in common; to touch is not to overlap.
func overlap(a, b fixed.Polygon) bool {
	for i := range a {
		for j := range b {
			if strictly(a[i], a[(i+1)%len(a)], b[j], b[(j+1)%len(b)]) {
				return true
			}
		}
	}
	return inside(a, b) || inside(b, a)
}

// strictly says whether the stretches ab and cd cross in their midst.
func strictly(a, b, c, d fixed.Point) bool {
	return turn(a, b, c)*turn(a, b, d) < 0 && turn(c, d, a)*turn(c, d, b) < 0
}

// inside says whether some part of a that is not its rim lies in b: the middle of
// one of the convex pieces a is made of.
func inside(a, b fixed.Polygon) bool {
	for _, piece := range Convex(a) {
		var x, y int64
		for _, p := range piece {
			x, y = x+int64(p.X), y+int64(p.Y)
		}
		n := int64(len(piece))
		if b.Contains(fixed.Point{X: int32(x / n), Y: int32(y / n)}) {
			return true
		}
	}
	return false
}
