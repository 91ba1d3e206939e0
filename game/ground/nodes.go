package ground

import "handhold/game/fixed"

// nodeGap is the distance between nodes of the path grid: half a tile, so that
// one row of them lies in the middle of a corridor one tile wide.
const nodeGap = fixed.Tile / 2

// nodeAt is where a node is.
func (g *Ground) nodeAt(n int32) fixed.Point {
	return fixed.Point{X: n % g.nodesX * nodeGap, Y: n / g.nodesX * nodeGap}
}

// steps are the eight directions as steps from node to node.
var steps = [8]fixed.Point{{X: 1}, {X: 1, Y: 1}, {Y: 1}, {X: -1, Y: 1}, {X: -1}, {X: -1, Y: -1}, {Y: -1}, {X: 1, Y: -1}}

// link works out anew which nodes from x0, y0 to x1, y1 are free, and between
// which of them the way is clear.
func (g *Ground) link(x0, y0, x1, y1 int32) {
	x0, y0 = max(x0, 0), max(y0, 0)
	x1, y1 = min(x1, g.nodesX-1), min(y1, g.nodesY-1)
	for y := y0; y <= y1; y++ {
		for n := y*g.nodesX + x0; n <= y*g.nodesX+x1; n++ {
			g.stand[n] = g.Free(g.nodeAt(n))
		}
	}
	for y := y0; y <= y1; y++ {
		for x := x0; x <= x1; x++ {
			for dir := fixed.East; dir <= fixed.SouthWest; dir++ {
				i, j := x+steps[dir].X, y+steps[dir].Y
				if i < 0 || i >= g.nodesX || j >= g.nodesY {
					continue
				}
				n, m := y*g.nodesX+x, j*g.nodesX+i
				g.links[n] &^= 1 << dir
				g.links[m] &^= 1 << dir.Opposite()
				if g.passage(n, m, min(x, i)/2, y/2) {
					g.links[n] |= 1 << dir
					g.links[m] |= 1 << dir.Opposite()
				}
			}
		}
	}
}

// passage says whether a foot can go between two neighbouring nodes; the way
// lies in the tile x, y, where nothing needs to be looked at if nothing is near.
func (g *Ground) passage(n, m, x, y int32) bool {
	if !g.stand[n] || !g.stand[m] {
		return false
	}
	return len(g.cells.at(y*g.cells.width+x)) == 0 || g.open(g.nodeAt(n), g.nodeAt(m))
}

// nodesAround calls yield with the nodes in the square of four by four around p
// to which a foot can go straight from p without touching closed zones.
func (g *Ground) nodesAround(p fixed.Point, closed Zones, yield func(n int32)) {
	x, y := p.X/nodeGap, p.Y/nodeGap
	for j := max(y-1, 0); j <= min(y+2, g.nodesY-1); j++ {
		for i := max(x-1, 0); i <= min(x+2, g.nodesX-1); i++ {
			n := j*g.nodesX + i
			if at := g.nodeAt(n); g.Clear(p, at) && !g.meets(p, at, closed) {
				yield(n)
			}
		}
	}
}

// Reach calls visit with each node of the path grid (every half tile) that a foot
// from from can come to without entering the zones to avoid; those from lies in
// are not avoided. The order is always the same. visit may use g.
func (g *Ground) Reach(from fixed.Point, avoid Zones, visit func(p fixed.Point)) {
	from = g.NearestFree(from)
	closed := avoid &^ g.ZonesAt(from)
	g.begin()
	flood := make([]int32, 0, len(g.links))
	g.exit = g.onGrid(g.exit[:0], from, closed)
	g.nodesAround(g.exit[len(g.exit)-1], closed, func(n int32) {
		g.state[n].round = g.round
		flood = append(flood, n)
	})
	for k := 0; k < len(flood); k++ {
		n := flood[k]
		for dir := fixed.East; dir <= fixed.NorthEast; dir++ {
			m := n + g.next[dir]
			if g.links[n]>>dir&1 == 0 || g.state[m].round == g.round || g.meets(g.nodeAt(n), g.nodeAt(m), closed) {
				continue
			}
			g.state[m].round = g.round
			flood = append(flood, m)
		}
		passes := g.passesFrom(n)
		for i := range passes {
			if p := &passes[i]; g.state[p.to].round != g.round && !g.touches(p, closed) {
				g.state[p.to].round = g.round
				flood = append(flood, p.to)
			}
		}
		for _, i := range g.doorsFrom(n) {
			if d := &g.doors[i]; g.state[d.to].round != g.round && !g.passShut(d, closed) {
				g.state[d.to].round = g.round
				flood = append(flood, d.to)
			}
		}
	}
	for _, n := range flood {
		visit(g.nodeAt(n))
	}
}
