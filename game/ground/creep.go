package ground

import (
	"slices"

	"handhold/game/fixed"
)

// creepReach is how far from a place the grid does not see a foot creeps, in steps of
// a pixel, until it does. Such places are thin, so it never looks at many points.
const creepReach = 64

const creepWidth = 2*creepReach + 1

// creep is the scratch space of creeping: by point of a raster around a place, in
// which direction one came there.
type creep struct {
	back  [creepWidth * creepWidth]uint8  // 1 + a direction, 9 at the place itself; 0 where one has not come
	queue [creepWidth * creepWidth]uint16 // points of it
}

// onGrid appends to dst a short way from p, which it begins with, to a place from which
// one can go straight to a node, without touching closed zones: p alone where one can do
// so from there, or where there is no such place. The raster it is looked for on goes
// through p, so it leads out of the narrowest slit that runs along an axis; and where p
// is beside such a slit, through the lines of whole pixels next to it, on which slits lie.
func (g *Ground) onGrid(dst []fixed.Point, p fixed.Point, closed Zones) []fixed.Point {
	dst = append(dst, p)
	if g.seesNode(p, closed) {
		return dst
	}
	dst, out := g.creepOut(dst, p, closed)
	if out {
		return dst
	}
	x, y := p.X&^(fixed.One-1), p.Y&^(fixed.One-1)
	for _, q := range [...]fixed.Point{{X: x, Y: p.Y}, {X: x + fixed.One, Y: p.Y}, {X: p.X, Y: y}, {X: p.X, Y: y + fixed.One}} {
		if q == p || !g.Clear(p, q) || g.meets(p, q, closed) {
			continue
		}
		if dst, out = g.creepOut(append(dst, q), q, closed); out {
			return dst
		}
		dst = dst[:len(dst)-1]
	}
	return dst
}

// creepOut appends to dst a short way from p, without p, to where one can go straight to a node, and says whether there is
// one.
func (g *Ground) creepOut(dst []fixed.Point, p fixed.Point, closed Zones) ([]fixed.Point, bool) {
	c := &g.creep
	clear(c.back[:])
	place := func(q fixed.Point) fixed.Point {
		return p.Add(fixed.Point{X: q.X * fixed.One, Y: q.Y * fixed.One})
	}
	index := func(q fixed.Point) uint16 { return uint16((q.Y+creepReach)*creepWidth + q.X + creepReach) }
	c.back[index(fixed.Point{})] = uint8(len(steps)) + 1
	c.queue[0] = index(fixed.Point{})
	for k, count := 0, 1; k < count; k++ {
		q := fixed.Point{X: int32(c.queue[k])%creepWidth - creepReach, Y: int32(c.queue[k])/creepWidth - creepReach}
		if g.seesNode(place(q), closed) {
			from := len(dst)
			for q != (fixed.Point{}) {
				dst = append(dst, place(q))
				q = q.Add(steps[c.back[index(q)]-1])
			}
			slices.Reverse(dst[from:])
			return dst, true
		}
		for dir := fixed.East; dir <= fixed.NorthEast; dir++ {
			r := q.Add(steps[dir])
			if max(r.X, -r.X, r.Y, -r.Y) > creepReach || c.back[index(r)] != 0 {
				continue
			}
			if a, b := place(q), place(r); g.Clear(a, b) && !g.meets(a, b, closed) {
				c.back[index(r)] = uint8(dir.Opposite()) + 1
				c.queue[count] = index(r)
				count++
			}
		}
	}
	return dst, false
}

// seesNode says whether one can go straight from p to a node.
func (g *Ground) seesNode(p fixed.Point, closed Zones) bool {
	x, y := p.X/nodeGap, p.Y/nodeGap
	for j := max(y-1, 0); j <= min(y+2, g.nodesY-1); j++ {
		for i := max(x-1, 0); i <= min(x+2, g.nodesX-1); i++ {
			if at := g.nodeAt(j*g.nodesX + i); g.Clear(p, at) && !g.meets(p, at, closed) {
				return true
			}
		}
	}
	return false
}
