package ground

import (
	"math/bits"

	"handhold/game/fixed"
	"handhold/game/level"
)

// Zones is a set of hazard zones: bit i is zone i.
type Zones uint64

// mostZones is how many zones a map can have.
const mostZones = 64

// addZones finds the zones, by object id, and the tiles they touch.
func (d *land) addZones() {
	d.some = make([]Zones, d.cells.width*d.cells.height)
	d.whole = make([]Zones, len(d.some))
	for i := range d.level.Things {
		t := &d.level.Things[i]
		switch t.Class {
		case level.Ravine, level.Ledge, level.Slope, level.Whirlpool, level.Border, level.MudPit, level.Vines, level.TallGrass, level.Refusal:
		default:
			continue
		}
		if len(t.Poly) < 3 || len(d.zones) == mostZones {
			continue
		}
		d.markZone(t, 1<<len(d.zones))
		d.zones = append(d.zones, t)
	}
}

// markZone notes in which tiles t's outline runs, and which it holds altogether.
func (d *land) markZone(t *level.Thing, bit Zones) {
	for i, a := range t.Poly {
		b := t.Poly[(i+1)%len(t.Poly)]
		from, to := d.cells.rows(a, b)
		for y := from; y <= to; y++ {
			x0, x1 := d.cells.columns(a, b, y)
			for x := x0; x <= x1; x++ {
				d.some[y*d.cells.width+x] |= bit
			}
		}
	}
	in := fixed.Box{Max: fixed.Point{X: d.cells.width - 1, Y: d.cells.height - 1}}
	lo := in.Nearest(fixed.Point{X: t.Box.Min.X >> tileBits, Y: t.Box.Min.Y >> tileBits})
	hi := in.Nearest(fixed.Point{X: t.Box.Max.X >> tileBits, Y: t.Box.Max.Y >> tileBits})
	for y := lo.Y; y <= hi.Y; y++ {
		for x := lo.X; x <= hi.X; x++ {
			tile := y*d.cells.width + x
			centre := fixed.Point{X: x<<tileBits + fixed.Tile/2, Y: y<<tileBits + fixed.Tile/2}
			if d.some[tile]&bit == 0 && t.Contains(centre) {
				d.some[tile] |= bit
				d.whole[tile] |= bit
			}
		}
	}
}

// ZoneCount is how many zones the map has: Ravine, Ledge, Slope, Whirlpool, Border,
// Mud, Vines, TallGrass and Refusal things, whether or not their condition holds.
func (g *Ground) ZoneCount() int { return len(g.zones) }

// Zone is the thing that zone i is; zones are ordered by object id.
func (g *Ground) Zone(i int) *level.Thing { return g.zones[i] }

// ZonesAt is the zones that contain p.
func (g *Ground) ZonesAt(p fixed.Point) Zones {
	tile, ok := g.cells.tile(p)
	if !ok {
		return 0
	}
	in := g.whole[tile]
	for rest := g.some[tile] &^ in; rest != 0; rest &= rest - 1 {
		i := bits.TrailingZeros64(uint64(rest))
		if g.zones[i].Contains(p) {
			in |= 1 << i
		}
	}
	return in
}

// meets says whether the way from a to b touches one of the zones.
func (g *Ground) meets(a, b fixed.Point, zones Zones) bool {
	if zones == 0 {
		return false
	}
	var near Zones
	from, to := g.cells.rows(a, b)
	for y := from; y <= to; y++ {
		x0, x1 := g.cells.columns(a, b, y)
		for x := x0; x <= x1; x++ {
			near |= g.some[y*g.cells.width+x] & zones
		}
	}
	for ; near != 0; near &= near - 1 {
		t := g.zones[bits.TrailingZeros64(uint64(near))]
		if t.Contains(a) || t.Contains(b) || crossesOutline(t.Poly, a, b) {
			return true
		}
	}
	return false
}

// crossesOutline says whether the way from a to b shares a point with a side of g.
func crossesOutline(g fixed.Polygon, a, b fixed.Point) bool {
	way := fixed.Polygon{a, b}.Bounds().Grown(1)
	for i, c := range g {
		d := g[(i+1)%len(g)]
		if !way.Overlaps(fixed.Polygon{c, d}.Bounds().Grown(1)) {
			continue
		}
		ab, cd := b.Sub(a), d.Sub(c)
		if !sameSide(ab.Cross(c.Sub(a)), ab.Cross(d.Sub(a))) && !sameSide(cd.Cross(a.Sub(c)), cd.Cross(b.Sub(c))) {
			return true
		}
	}
	return false
}

func sameSide(x, y int64) bool { return x > 0 && y > 0 || x < 0 && y < 0 }
