package ground

import "handhold/game/fixed"

// Body is a moving thing that feet go around: a circle at At with radius R, in
// 1/256 px.
type Body struct {
	At fixed.Point
	R  int32
}

// room is how far from b's centre the foot must stay that comes from q: clear of
// the body, or no nearer than it was where the two overlapped already.
func (b *Body) room(q fixed.Point) int32 { return min(Foot+b.R, b.At.Dist(q)) }

// keepsOff says whether a foot at t comes nearer than room.
func (b *Body) keepsOff(t fixed.Point, room int32) bool {
	v := t.Sub(b.At)
	return v.Dot(v) < int64(room)*int64(room)
}

// longestStep is how far a foot moves at once. It is less than Foot, so a foot
// that is free before and after cannot have passed through anything.
const longestStep = Foot / 2

// Slide is where a foot that stands at p comes to when it moves by d, sliding
// along what is solid and around the other bodies. The place is always free; where
// p is not, it is NearestFree(p). However long d is, nothing is passed through.
func (g *Ground) Slide(p, d fixed.Point, others []Body) fixed.Point {
	if !g.Free(p) {
		return g.NearestFree(p)
	}
	longest := (g.cells.width + g.cells.height) * fixed.Tile
	if max(d.X, d.Y, -1-d.X, -1-d.Y) >= longest {
		// Nothing is further away than this, and lengths keep within 32 bits.
		d = fixed.Point{X: d.X / 4, Y: d.Y / 4}.Clamped(longest)
	}
	steps := (d.Len() + longestStep - 1) / longestStep
	gone := fixed.Point{}
	for i := int32(1); i <= steps; i++ {
		upTo := d.Scale(i, steps)
		q := g.step(p, upTo.Sub(gone), others)
		if q == p {
			break
		}
		p, gone = q, upTo
	}
	return p
}

// pushes is how often a step is pushed out of something before it is given up.
const pushes = 6

// step moves a foot from q by s, at most longestStep. Where a corner would push it further than it goes, it slips past
// it in a part of the step.
func (g *Ground) step(q, s fixed.Point, others []Body) fixed.Point {
	if t := g.slip(q, s, others); t != q {
		return t
	}
	if t := g.shorter(q, s, others); t != q {
		return t
	}
	if t := g.slip(q, s.Scale(1, 2), others); t != q {
		return t
	}
	return g.slip(q, s.Scale(1, 4), others)
}

// slip moves a foot from q by s, pushed out of whatever it comes into; not at all where that does not bring it on.
func (g *Ground) slip(q, s fixed.Point, others []Body) fixed.Point {
	t := q.Add(s)
	for range pushes {
		push, hit := g.pushed(q, t, others)
		if hit {
			t = t.Add(push)
			continue
		}
		// To end where one came from, or further back, is not to move: without this
		// a foot in a corner would tremble.
		if v := t.Sub(q); v.Dot(s) > 0 && v.Within(fixed.Point{}, s.Len()+4) && g.Free(t) {
			return t
		}
		break
	}
	return q
}

// shorter moves a foot from q as far in the direction of s as halving finds room.
func (g *Ground) shorter(q, s fixed.Point, others []Body) fixed.Point {
	for s = s.Scale(1, 2); s != (fixed.Point{}); s = s.Scale(1, 2) {
		if t := q.Add(s); g.Free(t) && g.clearOf(q, t, others) {
			return t
		}
	}
	return q
}

// clearOf says whether a foot from q can be at t as far as others are concerned.
func (g *Ground) clearOf(q, t fixed.Point, others []Body) bool {
	for i := range others {
		if b := &others[i]; b.keepsOff(t, b.room(q)) {
			return false
		}
	}
	return true
}
