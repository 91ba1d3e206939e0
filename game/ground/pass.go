package ground

import (
	"cmp"
	"slices"

	"handhold/game/fixed"
)

// The path grid does not see a way that lies between its nodes: between two stones
// that a foot just fits through. Where such ways are all that joins two parts of the
// grid, passes join them, found on a raster of single pixels, which is what maps are
// drawn in. The raster is looked at only where something is in the way of the grid.

// pass is a way between two nodes that no links join.
type pass struct {
	from, to int32
	way      []fixed.Point // the corners between the two
}

// longestPass is the most a pass costs, and the most a queue can take at once.
const longestPass = 240

// rasterGap is the distance of the raster's points, and perNode how many of them
// there are from node to node.
const (
	rasterGap = fixed.One
	perNode   = nodeGap / rasterGap
)

// raster is what is known of the points around what is solid.
type raster struct {
	*Ground
	part   []int32 // by node: the part of the grid it belongs to; a forest, roots point to themselves
	broken []bool  // by node: the square right of and below it is one to look at closely
	square []int32 // by node: where that square's points are in source, over perNode²; 0 where they are not needed
	source []int32 // by point: 1 + the part of the grid it was come to from first; -1 where no foot can stand
	back   []uint8 // by point: the direction in which one came from there; 8 at the node itself
	queue  []fixed.Point
	narrow []int32 // squares between two solids
}

// wiped is s with n zeros in it, in its own memory if that is enough.
func wiped[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// findPasses works out anew which passes there are.
func (g *Ground) findPasses() {
	g.passes, g.corners, g.stale = g.passes[:0], g.corners[:0], false
	clear(g.gates)
	r := g.raster
	if r == nil {
		r = &raster{}
	}
	r.Ground = g
	if g.changes() {
		g.raster = r // it will be wanted again
	}
	if r.parts() < 2 {
		return
	}
	r.lay()
	for n := range int32(len(g.stand)) {
		at := fixed.Point{X: n % g.nodesX * perNode, Y: n / g.nodesX * perNode}
		if i := r.point(at); i >= 0 && g.stand[n] {
			r.source[i], r.back[i] = r.root(n)+1, uint8(len(steps))
			r.queue = append(r.queue, at)
		}
	}
	for k := 0; k < len(r.queue); k++ {
		r.spread(r.queue[k])
	}
	slices.SortFunc(g.passes, func(a, b pass) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) })
}

// parts finds the parts of the grid and says how many there are.
func (r *raster) parts() (n int) {
	r.part = wiped(r.part, len(r.links))
	for i := range r.part {
		r.part[i] = int32(i)
		if r.stand[i] {
			n++
		}
	}
	for i := range int32(len(r.part)) {
		for dir := fixed.East; dir <= fixed.SouthWest; dir++ {
			if r.links[i]>>dir&1 != 0 && r.unite(i, i+r.next[dir]) {
				n--
			}
		}
	}
	return n
}

// root is the node that stands for the part n belongs to.
func (r *raster) root(n int32) int32 {
	for r.part[n] != n {
		r.part[n] = r.part[r.part[n]]
		n = r.part[n]
	}
	return n
}

// unite makes the parts of n and m one, and says whether they were two.
func (r *raster) unite(n, m int32) bool {
	n, m = r.root(n), r.root(m)
	r.part[max(n, m)] = min(n, m)
	return n != m
}

// lay finds the squares that the raster is needed in: those in which a way could go
// between two solids, and the broken ones around them, as there ways to nodes may lie.
// (Where a square has a part of but one solid, which is convex, all of it can be come to
// from its nodes, and the grid knows of it.) Points on the sides of these squares
// belong, where these are the lower and the right ones, to the squares beyond.
func (r *raster) lay() {
	r.square, r.broken = wiped(r.square, len(r.links)), wiped(r.broken, len(r.links))
	narrow := r.narrow[:0]
	for y := range r.nodesY - 1 {
		for x := range r.nodesX - 1 {
			if n := y*r.nodesX + x; !r.wholeSquare(n) && r.betweenSolids(n) {
				narrow = append(narrow, n)
			}
		}
	}
	r.narrow = narrow
	for _, n := range narrow {
		x, y := n%r.nodesX, n/r.nodesX
		for j := max(y-1, 0); j <= min(y+1, r.nodesY-2); j++ {
			for i := max(x-1, 0); i <= min(x+1, r.nodesX-2); i++ {
				m := j*r.nodesX + i
				r.broken[m] = r.broken[m] || !r.wholeSquare(m)
			}
		}
	}
	count := int32(0)
	for n, broken := range r.broken {
		if !broken {
			continue
		}
		for _, m := range [...]int32{int32(n), int32(n) + 1, int32(n) + r.nodesX, int32(n) + r.nodesX + 1} {
			if r.square[m] == 0 {
				count++
				r.square[m] = count
			}
		}
	}
	r.source = wiped(r.source, int(count+1)*perNode*perNode)
	r.back = wiped(r.back, len(r.source))
	r.queue = r.queue[:0]
}

// wholeSquare says whether nothing is in the way in the square right of and below node n.
func (r *raster) wholeSquare(n int32) bool {
	const all = 1<<fixed.East | 1<<fixed.South | 1<<fixed.SouthEast
	return r.links[n]&all == all && r.links[n+r.nodesX]>>fixed.East&1 != 0 &&
		r.links[n+1]>>fixed.South&1 != 0 && r.links[n+1]>>fixed.SouthWest&1 != 0
}

// betweenSolids says whether two solids or more reach into the square right of and below
// node n, none of which fills it.
func (r *raster) betweenSolids(n int32) bool {
	at := r.nodeAt(n)
	square := fixed.Box{Min: at, Max: at.Add(fixed.Point{X: nodeGap, Y: nodeGap})}
	near := square.Grown(Foot)
	tile, _ := r.cells.tile(at)
	count := 0
	for _, i := range r.cells.at(tile) {
		s := &r.solids[i]
		if !r.there[i] || !near.Overlaps(s.box) {
			continue
		}
		if b := s.box; s.rect && b.Min.X <= square.Min.X && b.Min.Y <= square.Min.Y && b.Max.X >= square.Max.X && b.Max.Y >= square.Max.Y {
			return false
		}
		count++
	}
	return count > 1
}

// point is where p, counted in points, is in source; -1 where the raster is not needed.
func (r *raster) point(p fixed.Point) int32 {
	s := r.square[p.Y/perNode*r.nodesX+p.X/perNode]
	if s == 0 || r.inWhole(p) {
		return -1
	}
	return s*perNode*perNode + p.Y%perNode*perNode + p.X%perNode
}

// inWhole says whether p touches no square to look at closely.
func (r *raster) inWhole(p fixed.Point) bool {
	n := p.Y/perNode*r.nodesX + p.X/perNode
	left, up := p.X%perNode == 0 && p.X > 0, p.Y%perNode == 0 && p.Y > 0
	return !r.broken[n] && !(left && r.broken[n-1]) && !(up && r.broken[n-r.nodesX]) && !(left && up && r.broken[n-r.nodesX-1])
}

// at is where p, counted in points, lies on the map.
func at(p fixed.Point) fixed.Point { return fixed.Point{X: p.X * rasterGap, Y: p.Y * rasterGap} }

// spread goes on from p to the points beside it, and makes a pass where it meets what
// came from another part of the grid.
func (r *raster) spread(p fixed.Point) {
	from := r.source[r.point(p)]
	for dir := fixed.East; dir <= fixed.NorthEast; dir += 2 {
		q := p.Add(steps[dir])
		j := r.point(q)
		switch {
		case j < 0 || r.source[j] < 0 || r.source[j] == from:
		case r.source[j] == 0:
			if !r.Free(at(q)) {
				r.source[j] = -1
				continue
			}
			r.source[j], r.back[j] = from, uint8(dir.Opposite())
			r.queue = append(r.queue, q)
		case r.root(from-1) != r.root(r.source[j]-1):
			r.join(p, q)
		}
	}
}

// join makes a pass of the ways by which p and q, which lie side by side, were come to.
func (r *raster) join(p, q fixed.Point) {
	way, a := r.trace(r.way[:0], p)
	slices.Reverse(way)
	way, b := r.trace(way, q)
	r.way = way
	for i := range r.way[1:] {
		if !r.Clear(r.way[i], r.way[i+1]) {
			return
		}
	}
	from := len(r.corners)
	r.corners = r.pull(r.corners, 0, 0)
	r.corners = r.corners[:len(r.corners)-1]
	there := r.corners[from:len(r.corners):len(r.corners)]
	r.unite(a, b)
	r.passes = append(r.passes, pass{a, b, there})
	r.corners = append(r.corners, there...)
	back := r.corners[from+len(there) : len(r.corners) : len(r.corners)]
	slices.Reverse(back)
	r.passes = append(r.passes, pass{b, a, back})
	r.gates[a], r.gates[b] = true, true
}

// trace appends the points from p back to the node it was come to from, and returns
// that, too.
func (r *raster) trace(dst []fixed.Point, p fixed.Point) ([]fixed.Point, int32) {
	for {
		dst = append(dst, at(p))
		dir := r.back[r.point(p)]
		if int(dir) == len(steps) {
			return dst, p.Y/perNode*r.nodesX + p.X/perNode
		}
		p = p.Add(steps[dir])
	}
}

// passesFrom are the passes that begin at node n.
func (g *Ground) passesFrom(n int32) []pass {
	if !g.gates[n] {
		return nil
	}
	i, _ := slices.BinarySearchFunc(g.passes, n, func(p pass, n int32) int { return int(p.from - n) })
	j := i
	for j < len(g.passes) && g.passes[j].from == n {
		j++
	}
	return g.passes[i:j]
}

// length is how long p is, in 1/256 px.
func (g *Ground) length(p *pass) (n int32) {
	a := g.nodeAt(p.from)
	for _, b := range p.way {
		n += a.Dist(b)
		a = b
	}
	return n + a.Dist(g.nodeAt(p.to))
}

// touches says whether p touches one of the zones.
func (g *Ground) touches(p *pass, zones Zones) bool {
	a := g.nodeAt(p.from)
	for _, b := range p.way {
		if g.meets(a, b, zones) {
			return true
		}
		a = b
	}
	return g.meets(a, g.nodeAt(p.to), zones)
}
