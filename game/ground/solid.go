package ground

import (
	"github.com/solarlune/resolv"

	"handhold/game/fixed"
)

// solid is one convex thing that is in the way.
type solid struct {
	id          int // of the Block or prop it belongs to; 0 for tiles and the map's edge
	conditional bool
	low         bool // one sees over it
	rect        bool // its sides lie along the axes
	poly        fixed.Polygon
	box         fixed.Box
	reach       []int64 // by side: Foot times its length, rounded up

	// What resolv's separating axes need of it, kept because resolv allocates
	// anew for each question it is asked about a polygon.
	axes    []resolv.Vector     // by side: the unit normal that points outward
	spans   []resolv.Projection // by side: the solid's shadow on that axis
	corners []resolv.Vector
}

// newSolid is the solid with the corners of poly, which must be convex and
// clockwise on the screen.
func newSolid(poly fixed.Polygon) solid {
	s := solid{poly: poly, box: poly.Bounds(), rect: len(poly) == 4}
	for i, a := range poly {
		e := poly[(i+1)%len(poly)].Sub(a)
		s.rect = s.rect && (e.X == 0 || e.Y == 0)
		s.reach = append(s.reach, footTimes(e.Dot(e)))
	}
	return s
}

// footTimes is Foot times the length whose square is squared, rounded up: a
// cross product with a stretch of that length is at least this exactly where a
// point is a foot or more away from the stretch's line.
func footTimes(squared int64) int64 {
	n := uint64(footSquared) * uint64(squared)
	r := fixed.Sqrt(n)
	if r*r < n {
		r++
	}
	return int64(r)
}

// next is the corner after corner i.
func (s *solid) next(i int) fixed.Point {
	if i++; i < len(s.poly) {
		return s.poly[i]
	}
	return s.poly[0]
}

// underFoot says whether a foot at p overlaps s; touching it is no overlap.
func (s *solid) underFoot(p fixed.Point) bool {
	v := p.Sub(s.box.Nearest(p))
	if v.Dot(v) >= footSquared {
		return false
	}
	if s.rect {
		return true
	}
	outside := false
	for i, a := range s.poly {
		e, w := s.next(i).Sub(a), p.Sub(a)
		away := w.Cross(e)
		if away >= s.reach[i] {
			return false
		}
		if w.Dot(w) < footSquared {
			return true
		}
		if away > 0 {
			outside = true
			if along := w.Dot(e); along >= 0 && along <= e.Dot(e) {
				return true
			}
		}
	}
	return !outside
}

// stretch is a straight way between two points.
type stretch struct {
	a, b, way fixed.Point
	squared   int64 // of its length
	reach     int64 // Foot times its length, rounded up
}

func newStretch(a, b fixed.Point) stretch {
	way := b.Sub(a)
	squared := way.Dot(way)
	return stretch{a: a, b: b, way: way, squared: squared, reach: footTimes(squared)}
}

// bars says whether s is in the way of a foot that goes along w, whose ends
// are known to be free.
func (s *solid) bars(w *stretch) bool {
	apart := false
	for i, v := range s.poly {
		e := s.next(i).Sub(v)
		a, b := w.a.Sub(v).Cross(e), w.b.Sub(v).Cross(e)
		if a >= s.reach[i] && b >= s.reach[i] {
			return false
		}
		apart = apart || a > 0 && b > 0
	}
	left, right := false, false
	for _, v := range s.poly {
		q := v.Sub(w.a)
		side, along := w.way.Cross(q), w.way.Dot(q)
		if along > 0 && along < w.squared && side < w.reach && side > -w.reach {
			return true
		}
		left, right = left || side <= 0, right || side >= 0
	}
	return !apart && left && right
}

// hides says whether s is in the line of sight w; to touch it is enough, or one
// could see through the seam between two solids.
func (s *solid) hides(w *stretch) bool {
	left, right := false, false
	for i, v := range s.poly {
		e := s.next(i).Sub(v)
		if w.a.Sub(v).Cross(e) > 0 && w.b.Sub(v).Cross(e) > 0 {
			return false
		}
		side := w.way.Cross(v.Sub(w.a))
		left, right = left || side <= 0, right || side >= 0
	}
	return left && right
}
