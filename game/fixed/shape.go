package fixed

// Box is an axis-aligned rectangle in 1/256 px; Min is inside, Max outside.
type Box struct{ Min, Max Point }

// Contains says whether p lies in b.
func (b Box) Contains(p Point) bool {
	return p.X >= b.Min.X && p.X < b.Max.X && p.Y >= b.Min.Y && p.Y < b.Max.Y
}

// Overlaps says whether b and c share any point.
func (b Box) Overlaps(c Box) bool {
	return b.Min.X < c.Max.X && c.Min.X < b.Max.X && b.Min.Y < c.Max.Y && c.Min.Y < b.Max.Y
}

// Grown is b made larger by n (1/256 px) on every side.
func (b Box) Grown(n int32) Box {
	return Box{Point{b.Min.X - n, b.Min.Y - n}, Point{b.Max.X + n, b.Max.Y + n}}
}

// Centre is the middle of b.
func (b Box) Centre() Point {
	return Point{b.Min.X + (b.Max.X-b.Min.X)/2, b.Min.Y + (b.Max.Y-b.Min.Y)/2}
}

// Size is b's width and height.
func (b Box) Size() Point { return b.Max.Sub(b.Min) }

// Nearest is the point of b closest to p.
func (b Box) Nearest(p Point) Point {
	return Point{min(max(p.X, b.Min.X), b.Max.X), min(max(p.Y, b.Min.Y), b.Max.Y)}
}

// Polygon is a closed ring of at least three corners in 1/256 px.
type Polygon []Point

// Bounds is the smallest box around g.
func (g Polygon) Bounds() Box {
	b := Box{g[0], g[0]}
	for _, p := range g[1:] {
		b.Min.X, b.Min.Y = min(b.Min.X, p.X), min(b.Min.Y, p.Y)
		b.Max.X, b.Max.Y = max(b.Max.X, p.X), max(b.Max.Y, p.Y)
	}
	return b
}

// Contains says whether p lies inside g (even-odd rule; the crossing test of
// W. R. Franklin, PNPOLY, in integers).
func (g Polygon) Contains(p Point) bool {
	in := false
	for i, j := 0, len(g)-1; i < len(g); j, i = i, i+1 {
		a, b := g[i], g[j]
		if (a.Y > p.Y) == (b.Y > p.Y) {
			continue
		}
		// p is left of the edge where (p-a)×(b-a) has the sign of the edge's direction.
		side := int64(p.X-a.X)*int64(b.Y-a.Y) - int64(p.Y-a.Y)*int64(b.X-a.X)
		if (b.Y > a.Y) == (side < 0) && side != 0 {
			in = !in
		}
	}
	return in
}
