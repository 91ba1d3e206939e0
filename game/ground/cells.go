package ground

import "handhold/game/fixed"

// cells lists, tile by tile, the solids that a foot standing on that tile could
// overlap. Most tiles have none, which makes most questions cheap.
type cells struct {
	width, height int32 // tiles
	first         []uint32
	list          []int32
}

func newCells(width, height int, solids []solid) cells {
	c := cells{width: int32(width), height: int32(height), first: make([]uint32, width*height+1)}
	for i := range solids {
		c.each(&solids[i], func(tile int32) { c.first[tile+1]++ })
	}
	for i := range width * height {
		c.first[i+1] += c.first[i]
	}
	c.list = make([]int32, c.first[width*height])
	filled := append([]uint32(nil), c.first...)
	for i := range solids {
		c.each(&solids[i], func(tile int32) {
			c.list[filled[tile]] = int32(i)
			filled[tile]++
		})
	}
	return c
}

// each calls yield with each tile on which a foot could overlap s.
func (c *cells) each(s *solid, yield func(tile int32)) {
	b := s.box.Grown(Foot)
	x0, x1 := max(b.Min.X>>tileBits, 0), min(b.Max.X>>tileBits, c.width-1)
	y0, y1 := max(b.Min.Y>>tileBits, 0), min(b.Max.Y>>tileBits, c.height-1)
	for y := y0; y <= y1; y++ {
		for x := x0; x <= x1; x++ {
			if s.rect || !s.farFrom(fixed.Point{X: x << tileBits, Y: y << tileBits}) {
				yield(y*c.width + x)
			}
		}
	}
}

// farFrom says whether one side of s alone keeps the whole tile at that corner
// more than a foot away.
func (s *solid) farFrom(corner fixed.Point) bool {
	tile := rectangle(corner, corner.Add(fixed.Point{X: fixed.Tile, Y: fixed.Tile}))
	for i, a := range s.poly {
		e := s.next(i).Sub(a)
		far := true
		for _, p := range tile {
			far = far && p.Sub(a).Cross(e) >= s.reach[i]
		}
		if far {
			return true
		}
	}
	return false
}

// tileBits is how far a coordinate is shifted to give its tile.
const tileBits = 12

// tile is the index of the tile p lies on, and whether there is one.
func (c *cells) tile(p fixed.Point) (int32, bool) {
	x, y := p.X>>tileBits, p.Y>>tileBits
	if uint32(x) >= uint32(c.width) || uint32(y) >= uint32(c.height) {
		return 0, false
	}
	return y*c.width + x, true
}

// at are the solids of a tile.
func (c *cells) at(tile int32) []int32 { return c.list[c.first[tile]:c.first[tile+1]] }

// rows are the first and last row of tiles that the way from a to b touches.
func (c *cells) rows(a, b fixed.Point) (from, to int32) {
	return max((min(a.Y, b.Y)-1)>>tileBits, 0), min((max(a.Y, b.Y)+1)>>tileBits, c.height-1)
}

// columns are the first and last tile that the way from a to b touches in row y,
// a unit's breadth more on both sides for what rounding loses.
func (c *cells) columns(a, b fixed.Point, y int32) (from, to int32) {
	if a.Y > b.Y {
		a, b = b, a
	}
	x0, x1 := a.X, b.X
	if top := y << tileBits; a.Y < top && b.Y > a.Y {
		x0 = a.X + int32(int64(b.X-a.X)*int64(min(top, b.Y)-a.Y)/int64(b.Y-a.Y))
	}
	if bottom := (y + 1) << tileBits; b.Y > bottom && b.Y > a.Y {
		x1 = a.X + int32(int64(b.X-a.X)*int64(max(bottom, a.Y)-a.Y)/int64(b.Y-a.Y))
	}
	return max((min(x0, x1)-1)>>tileBits, 0), min((max(x0, x1)+1)>>tileBits, c.width-1)
}
