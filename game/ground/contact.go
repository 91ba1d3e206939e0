package ground

import (
	"math"

	"github.com/solarlune/resolv"

	"handhold/game/fixed"
)

// resolv counts in 1/256 px as well: whole numbers are exact in its floats. Its
// space begins a wall's depth left of and above the map.

// fillSpace puts all solids into resolv's space and keeps what its separating
// axes need. They stay in it while they are not there: a removed shape would come
// back out of order, so those are passed over instead.
func (d *land) fillSpace() {
	size := d.level.Bounds().Grown(wallDepth).Size()
	d.space = resolv.NewSpace(int(size.X), int(size.Y), fixed.Tile, fixed.Tile)
	for i := range d.solids {
		s := &d.solids[i]
		centre := inSpace(s.box.Centre())
		var points []resolv.Vector
		for _, p := range s.poly {
			points = append(points, inSpace(p).Sub(centre))
		}
		shape := resolv.NewConvexPolygonVec(centre, points)
		shape.SetData(int32(i))
		s.axes = shape.SATAxes()
		for _, axis := range s.axes {
			s.spans = append(s.spans, shape.Project(axis))
		}
		s.corners = shape.Transformed()
		d.space.Add(shape)
	}
}

func inSpace(p fixed.Point) resolv.Vector {
	return resolv.Vector{X: float64(p.X + wallDepth), Y: float64(p.Y + wallDepth)}
}

// contact is how far and which way a foot is in something.
type contact struct {
	depth int64 // 1/1024 of 1/256 px, so that the last bits of a float decide nothing
	push  resolv.Vector
}

// in says how deep a contact of that overlap is; the odd summand keeps the
// values that walls and corners really have off the steps of the rounding.
func in(overlap float64) int64 { return int64(math.Floor(overlap*1024 + 0.371)) }

// overlap is the contact along axis, a unit vector, of the foot and what has the
// shadow span on it.
func overlap(foot *resolv.Circle, axis resolv.Vector, span resolv.Projection) contact {
	shadow := foot.Project(axis)
	n := shadow.Overlap(span)
	if shadow.Max-span.Min < span.Max-shadow.Min {
		axis = axis.Invert()
	}
	return contact{in(n), axis.Scale(n)}
}

// contact is resolv's minimum translation vector for the foot out of s: the least
// overlap along the normals of the sides and the line to the nearest corner.
func (s *solid) contact(foot *resolv.Circle) contact {
	least := overlap(foot, s.axes[0], s.spans[0])
	for i := 1; i < len(s.axes); i++ {
		if c := overlap(foot, s.axes[i], s.spans[i]); c.depth < least.depth {
			least = c
		}
	}
	at := foot.Position()
	near := s.corners[0]
	for _, v := range s.corners[1:] {
		if at.DistanceSquared(v) < at.DistanceSquared(near) {
			near = v
		}
	}
	axis := at.Sub(near).Unit()
	if axis.IsZero() {
		return least
	}
	span := resolv.Projection{Min: math.Inf(1), Max: math.Inf(-1)}
	for _, v := range s.corners {
		n := axis.Dot(v)
		span.Min, span.Max = min(span.Min, n), max(span.Max, n)
	}
	if c := overlap(foot, axis, span); c.depth < least.depth {
		return c
	}
	return least
}

// bodyContact is the contact of the foot and a body that keeps it out to room
// (1/256 px) around at.
func (g *Ground) bodyContact(at fixed.Point, room int32) contact {
	g.other.SetPositionVec(inSpace(at))
	g.other.SetRadius(float64(max(room-Foot, 0)))
	axis := g.foot.Position().Sub(g.other.Position()).Unit()
	return overlap(g.foot, axis, g.other.Project(axis))
}

// pushed is the way out of the deepest of what a foot that came from q overlaps
// at t, and whether there is anything. The deepest goes first, because out of it
// one is mostly out of the others, too: so nothing snags on the seam of two solids.
// Of equally deep ones it is the first in the map's order.
func (g *Ground) pushed(q, t fixed.Point, others []Body) (fixed.Point, bool) {
	var deepest contact
	first, hit := int32(0), false
	g.foot.SetPositionVec(inSpace(t))
	x0, y0 := int(t.X-Foot+wallDepth)>>tileBits, int(t.Y-Foot+wallDepth)>>tileBits
	x1, y1 := int(t.X+Foot+wallDepth)>>tileBits, int(t.Y+Foot+wallDepth)>>tileBits
	for y := y0; y <= y1; y++ {
		for x := x0; x <= x1; x++ {
			cell := g.space.Cell(x, y)
			if cell == nil {
				continue
			}
			for _, shape := range cell.Shapes {
				i := shape.Data().(int32)
				if !g.there[i] || !g.solids[i].underFoot(t) {
					continue
				}
				c := g.solids[i].contact(g.foot)
				if !hit || c.depth > deepest.depth || c.depth == deepest.depth && i < first {
					deepest, first, hit = c, i, true
				}
			}
		}
	}
	for _, b := range others {
		room := b.room(q)
		if !b.keepsOff(t, room) {
			continue
		}
		if c := g.bodyContact(b.At, room); !hit || c.depth > deepest.depth {
			deepest, hit = c, true
		}
	}
	if !hit {
		return fixed.Point{}, false
	}
	return outward(deepest.push), true
}

// outward is v rounded away from zero, except for what is hardly more than a
// whole number. It is never zero.
func outward(v resolv.Vector) fixed.Point {
	p := fixed.Point{X: away(v.X), Y: away(v.Y)}
	if p != (fixed.Point{}) {
		return p
	}
	if math.Abs(v.X) > math.Abs(v.Y) {
		return fixed.Point{X: sign(v.X)}
	}
	return fixed.Point{Y: sign(v.Y)}
}

// away rounds x away from zero. Where exactly it begins to is an odd number, so
// that no value that is a simple fraction lies on the step.
func away(x float64) int32 {
	const almost = 1 - 0.03057
	if x < 0 {
		return -int32(math.Floor(almost - x))
	}
	return int32(math.Floor(almost + x))
}

func sign(x float64) int32 {
	if x < 0 {
		return -1
	}
	return 1
}
