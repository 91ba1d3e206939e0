package ground

import "handhold/game/fixed"

// Free says whether a foot can stand with its centre at p: in the map, and at
// least Foot away from all that is solid.
func (g *Ground) Free(p fixed.Point) bool {
	tile, ok := g.cells.tile(p)
	if !ok {
		return false
	}
	for _, i := range g.cells.at(tile) {
		if g.there[i] && g.solids[i].underFoot(p) {
			return false
		}
	}
	return true
}

// rings are the steps in which NearestFree looks outward: how far apart the
// places it tries are, and how many rings of them.
var rings = [...]struct{ gap, count int32 }{
	{fixed.One, 24},
	{4 * fixed.One, 48},
	{fixed.Tile / 2, 1 << 15},
}

// NearestFree is the free place nearest to p, as far as a search in steps of a
// pixel (more where all is solid far around) can tell; p itself where it is free.
// Of two equally near ones it is the upper, then the left one. Where nothing on
// the map is free it is p, moved into the map.
func (g *Ground) NearestFree(p fixed.Point) fixed.Point {
	in := g.level.Bounds().Grown(-Foot)
	p = in.Nearest(p)
	if g.Free(p) {
		return p
	}
	size := g.level.Bounds().Size()
	for _, r := range rings {
		count := min(r.count, max(size.X, size.Y)/r.gap+1)
		if q, ok := g.freeAround(p, r.gap, count); ok {
			return q
		}
	}
	return p
}

// freeAround is the nearest free place to p on a square grid around it.
func (g *Ground) freeAround(p fixed.Point, gap, count int32) (best fixed.Point, found bool) {
	nearest := int64(1) << 62
	look := func(x, y int32) {
		v := fixed.Point{X: x * gap, Y: y * gap}
		if d := v.Dot(v); d < nearest && g.Free(p.Add(v)) {
			best, nearest, found = p.Add(v), d, true
		}
	}
	for n := int32(1); n <= count && int64(n*gap)*int64(n*gap) < nearest; n++ {
		for x := -n; x <= n; x++ {
			look(x, -n)
		}
		for y := -n + 1; y < n; y++ {
			look(-n, y)
			look(n, y)
		}
		for x := -n; x <= n; x++ {
			look(x, n)
		}
	}
	return best, found
}

// Clear says whether a foot can go straight from a to b.
func (g *Ground) Clear(a, b fixed.Point) bool {
	return g.Free(a) && g.Free(b) && (a == b || g.open(a, b))
}

// open says whether nothing is in a foot's way from a to b, which are free and
// not the same.
func (g *Ground) open(a, b fixed.Point) bool {
	var w stretch // made when it is needed first
	beside := fixed.Polygon{a, b}.Bounds().Grown(Foot)
	g.nextSweep()
	from, to := g.cells.rows(a, b)
	for y := from; y <= to; y++ {
		x0, x1 := g.cells.columns(a, b, y)
		for x := x0; x <= x1; x++ {
			for _, i := range g.cells.at(y*g.cells.width + x) {
				if !g.firstLook(i) || !beside.Overlaps(g.solids[i].box) {
					continue
				}
				if w.squared == 0 {
					w = newStretch(a, b)
				}
				if g.solids[i].bars(&w) {
					return false
				}
			}
		}
	}
	return true
}

// Sees says whether nothing is in the line of sight from a to b. One sees over
// Blocks (they have no picture), water, places without ground, and props lower
// than a girl.
func (g *Ground) Sees(a, b fixed.Point) bool {
	w := stretch{a: a, b: b, way: b.Sub(a)}
	g.nextSweep()
	from, to := g.cells.rows(a, b)
	for y := from; y <= to; y++ {
		x0, x1 := g.cells.columns(a, b, y)
		for x := x0; x <= x1; x++ {
			for _, i := range g.cells.at(y*g.cells.width + x) {
				if g.firstLook(i) && !g.solids[i].low && g.solids[i].hides(&w) {
					return false
				}
			}
		}
	}
	return true
}

// nextSweep begins a sweep over cells in which each solid is looked at once.
func (g *Ground) nextSweep() {
	if g.sweep++; g.sweep == 0 {
		clear(g.seen)
		g.sweep = 1
	}
}

// firstLook says whether solid i is there and was not looked at in this sweep.
func (g *Ground) firstLook(i int32) bool {
	if g.seen[i] == g.sweep || !g.there[i] {
		return false
	}
	g.seen[i] = g.sweep
	return true
}
