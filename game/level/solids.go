package level

import (
	"math"
	"slices"

	"handhold/game/fixed"
)

// maxSolids is how many shapes of the scenery may block the way, besides tiles that do as a whole.
const maxSolids = 1 << 14

// solids is what of the scenery blocks the way, as it is gathered.
type solids struct {
	walls []bool
	polys []fixed.Polygon
	run   fixed.Box // of boxes side by side, not yet among polys
	many  bool
}

// solid says whether what lies in a layer can block the way: it must be seen where it is.
func (r *reader) solid(in around) bool { return in.look.parallaxX == 1 && in.look.parallaxY == 1 }

// gridSolids adds the collision shapes of a layer's tiles; with whole, tiles
// without any block the way as a whole.
func (r *reader) gridSolids(g *Grid, in around, whole bool) {
	if !r.solid(in) || in.hidden != "" && !whole {
		return
	}
	cell := fixed.Px(g.CellW, g.CellH)
	for i, t := range g.Tiles {
		info := r.level.TileInfo(t)
		if info == nil || len(info.Solid) == 0 && !whole {
			continue
		}
		if r.solids.many {
			return // that will be reported
		}
		corner := fixed.Px(i%g.Width*g.CellW, (i/g.Width+1)*g.CellH).Add(in.look.offset)
		if len(info.Solid) == 0 {
			r.addBox(fixed.Box{Min: corner.Sub(fixed.Point{Y: cell.Y}), Max: corner.Add(fixed.Point{X: cell.X})})
			continue
		}
		c := r.level.Cut(t)
		for _, s := range info.Solid {
			r.addSolid(placedPolygon(s, t.Flip, fixed.Px(c.W, c.H), r.level.cellBox(t, corner, cell)))
		}
	}
}

// tileObjectSolids adds the collision shapes of a tile object, drawn so far beside its place.
func (r *reader) tileObjectSolids(o *object, d SceneObject, offset fixed.Point) {
	c := r.level.Cut(d.Tile)
	for _, s := range r.level.TileInfo(d.Tile).Solid {
		g := placedPolygon(s, d.Tile.Flip, fixed.Px(c.W, c.H), d.Box)
		r.addSolid(moved(turned(g, d.Pivot, d.Turn), offset))
	}
}

// addSolid adds a convex polygon of the world.
func (r *reader) addSolid(g fixed.Polygon) {
	b := g.Bounds()
	if fillsBox(g, b) {
		r.addBox(b)
		return
	}
	if !r.level.Bounds().Overlaps(b) {
		return
	}
	r.addPolygon(g)
}

// addBox adds a box of the world, as whole tiles where it is of whole tiles.
func (r *reader) addBox(b fixed.Box) {
	whole, run := r.level.Bounds(), &r.solids.run
	b = fixed.Box{
		Min: fixed.Point{X: max(b.Min.X, whole.Min.X), Y: max(b.Min.Y, whole.Min.Y)},
		Max: fixed.Point{X: min(b.Max.X, whole.Max.X), Y: min(b.Max.Y, whole.Max.Y)},
	}
	const mask, longest = fixed.Tile - 1, 8 * fixed.Tile
	switch {
	case b.Min.X >= b.Max.X || b.Min.Y >= b.Max.Y:
	case (b.Min.X|b.Min.Y|b.Max.X|b.Max.Y)&mask == 0:
		r.fill(b)
	case run.Max.X == b.Min.X && run.Min.Y == b.Min.Y && run.Max.Y == b.Max.Y && b.Max.X-run.Min.X <= longest:
		run.Max.X = b.Max.X
	default:
		r.endRun()
		*run = b
	}
}

// fill makes the tiles in b solid as a whole.
func (r *reader) fill(b fixed.Box) {
	if r.solids.walls == nil {
		r.solids.walls = make([]bool, r.level.Width*r.level.Height)
	}
	for y := b.Min.Y / fixed.Tile; y < b.Max.Y/fixed.Tile; y++ {
		for x := b.Min.X / fixed.Tile; x < b.Max.X/fixed.Tile; x++ {
			r.solids.walls[int(y)*r.level.Width+int(x)] = true
		}
	}
}

// endRun adds the boxes that lay side by side.
func (r *reader) endRun() {
	if b := r.solids.run; b != (fixed.Box{}) {
		r.solids.run = fixed.Box{}
		r.addPolygon(corners(b))
	}
}

// addPolygon adds a polygon to those that are not whole tiles.
func (r *reader) addPolygon(g fixed.Polygon) {
	if len(r.solids.polys) == maxSolids {
		r.solids.many = true
		return
	}
	r.solids.polys = append(r.solids.polys, g)
}

// finishScenery sorts what blocks the way by tiles, and sums the pictures up.
func (r *reader) finishScenery(here Finding) {
	r.endRun()
	if r.solids.many {
		r.report(here, "more than %d collision shapes lie in its scenery; make them fewer, or as large as whole tiles", maxSolids)
	}
	l := &r.level
	l.walls = r.solids.walls
	if len(r.solids.polys) == 0 || l.Width == 0 || l.Height == 0 {
		return
	}
	l.blocks = make([][]fixed.Polygon, l.Width*l.Height)
	for _, g := range r.solids.polys {
		at := g.Bounds().Min
		x, y := min(max(at.X/fixed.Tile, 0), int32(l.Width-1)), min(max(at.Y/fixed.Tile, 0), int32(l.Height-1))
		i := int(y)*l.Width + int(x)
		l.blocks[i] = append(l.blocks[i], g)
	}
}

// fillsBox says whether g is the whole box, its bounds.
func fillsBox(g fixed.Polygon, b fixed.Box) bool {
	for _, p := range g {
		if p.X != b.Min.X && p.X != b.Max.X || p.Y != b.Min.Y && p.Y != b.Max.Y {
			return false
		}
	}
	return len(g) == 4
}

// moved is g, moved by d.
func moved(g fixed.Polygon, d fixed.Point) fixed.Polygon {
	if d == (fixed.Point{}) {
		return g
	}
	out := make(fixed.Polygon, len(g))
	for i, p := range g {
		out[i] = p.Add(d)
	}
	return out
}

// fullTurn is a whole turn in the units of object.turn.
const fullTurn = 360 * fixed.One

// turned is g, turned around pivot by so many 1/256 degrees clockwise on the
// screen; quarters are exact.
func turned(g fixed.Polygon, pivot fixed.Point, turn int) fixed.Polygon {
	if turn == 0 {
		return g
	}
	// Rounded to 1/65536 before anything is computed with them, they are the same on every machine.
	const one = 1 << 16
	sine, cosine := math.Sincos(float64(turn) * (2 * math.Pi / fullTurn))
	sin, cos := int64(math.Round(sine*one)), int64(math.Round(cosine*one))
	out := slices.Clone(g)
	for i, p := range out {
		d := p.Sub(pivot)
		x, y := int64(d.X), int64(d.Y)
		out[i] = pivot.Add(fixed.Point{X: int32((x*cos - y*sin + one/2) >> 16), Y: int32((x*sin + y*cos + one/2) >> 16)})
	}
	return out
}
