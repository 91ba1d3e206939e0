package figures

import (
	"image"

	"handhold/assets/painter/draw"
)

// The cell of every figure, in px. The foot anchor is where the ground is:
// the lowest drawn row (the outline of the shoes) is the one just above it.
const (
	cellW = 24
	cellH = 32
	footX = 12
	footY = 28
)

// A cell is a small picture of inks; 0 is nothing.
type cell struct {
	w, h int
	px   []byte
}

func newCell(w, h int) *cell { return &cell{w: w, h: h, px: make([]byte, w*h)} }

func (c *cell) at(x, y int) byte {
	if x < 0 || y < 0 || x >= c.w || y >= c.h {
		return 0
	}
	return c.px[y*c.w+x]
}

func (c *cell) set(x, y int, ink byte) {
	if x >= 0 && y >= 0 && x < c.w && y < c.h {
		c.px[y*c.w+x] = ink
	}
}

// fill paints the rectangle from (x,y), w by h px.
func (c *cell) fill(x, y, w, h int, ink byte) {
	for j := y; j < y+h; j++ {
		for i := x; i < x+w; i++ {
			c.set(i, j, ink)
		}
	}
}

// stamp paints rows of ink letters with the left upper corner at (x,y);
// dots and spaces paint nothing.
func (c *cell) stamp(x, y int, rows []string) {
	for j, row := range rows {
		for i := 0; i < len(row); i++ {
			if row[i] != '.' && row[i] != ' ' {
				c.set(x+i, y+j, row[i])
			}
		}
	}
}

// over lays part on top of c. With line, the part's neighbours that are
// already painted get the part's own line ink, so that an arm stays readable
// before a jacket of its own colour.
func (c *cell) over(part *cell, line bool) {
	if line {
		for y := 0; y < c.h; y++ {
			for x := 0; x < c.w; x++ {
				if part.at(x, y) != 0 || c.at(x, y) == 0 {
					continue
				}
				if ink := neighbour(part, x, y); ink != 0 {
					c.set(x, y, seamOf(ink))
				}
			}
		}
	}
	for i, ink := range part.px {
		if ink != 0 {
			c.px[i] = ink
		}
	}
}

// outline puts one px of each colour's own dark line around the figure.
func (c *cell) outline() {
	ring := newCell(c.w, c.h)
	for y := 0; y < c.h; y++ {
		for x := 0; x < c.w; x++ {
			if c.at(x, y) == 0 {
				if ink := neighbour(c, x, y); ink != 0 {
					ring.set(x, y, lineOf(ink))
				}
			}
		}
	}
	c.over(ring, false)
}

// rim is only the ring of one px around what is painted: light behind a figure on dark ground, or a strong line for
// those who need one. At her feet and below her it is faint, so that she stands on the ground and is no sticker.
func (c *cell) rim() *cell {
	ring := newCell(c.w, c.h)
	for y := 0; y < c.h; y++ {
		for x := 0; x < c.w; x++ {
			switch {
			case c.at(x, y) != 0 || neighbour(c, x, y) == 0:
			case y > footY-7, c.at(x-1, y) == 0 && c.at(x+1, y) == 0 && c.at(x, y+1) == 0:
				ring.set(x, y, 'I')
			default:
				ring.set(x, y, 'i')
			}
		}
	}
	return ring
}

// soil is where dust, mud and wet would be on her, densest at her shoes: white, faint where it is thin. It keeps away
// from her face and hair. A spot belongs to its place on the leg, not to its place in the cell, so that it goes with her.
func (c *cell) soil() *cell {
	const reach = 11 // px up from the ground
	s := newCell(c.w, c.h)
	for y := footY - reach; y < footY-1; y++ {
		along := 0
		for x := range c.w {
			p, ok := pigmentOf(c.at(x, y))
			if !ok || !soils(p.ramp) || c.at(x, y) == p.line {
				along = 0
				continue
			}
			along++
			chance := draw.Rand(along, footY-y, 7) * reach
			if deep := float64(y - (footY - reach)); chance < deep*0.45 {
				s.set(x, y, 'i')
			} else if chance < deep*0.8 {
				s.set(x, y, 'I')
			}
		}
	}
	return s
}

// soils says whether a ramp is something that gets dirty.
func soils(ramp string) bool {
	switch ramp {
	case "stocking", "shoe", "skirt", "jacket":
		return true
	}
	return false
}

// neighbour is the ink beside (x,y), looked for below first, so that the line
// over a shoulder belongs to the shoulder.
func neighbour(c *cell, x, y int) byte {
	for _, d := range [4]image.Point{{0, 1}, {-1, 0}, {1, 0}, {0, -1}} {
		if ink := c.at(x+d.X, y+d.Y); ink != 0 {
			return ink
		}
	}
	return 0
}

// mirrored is c seen in a mirror: left becomes right.
func (c *cell) mirrored() *cell {
	m := newCell(c.w, c.h)
	for y := 0; y < c.h; y++ {
		for x := 0; x < c.w; x++ {
			m.set(c.w-1-x, y, c.at(x, y))
		}
	}
	return m
}

// moved is c shifted by (dx,dy) px.
func (c *cell) moved(dx, dy int) *cell {
	m := newCell(c.w, c.h)
	for y := 0; y < c.h; y++ {
		for x := 0; x < c.w; x++ {
			if ink := c.at(x, y); ink != 0 {
				m.set(x+dx, y+dy, ink)
			}
		}
	}
	return m
}
