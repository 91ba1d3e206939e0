package world

import "handhold/game/fixed"

// CellPx is the side of one cell of the colour memory, in px.
const CellPx = 8

// colourRadius is how far around the two the colour comes back, in px.
const colourRadius = 72

// Memory is where the two were together: a coarse mask over the world in which
// the colour has come back.
type Memory struct {
	W, H  int32   // cells
	Cells []uint8 // 0 washed out, 255 all its colour, row by row
	Sum   int64   // of all cells
}

// NewMemory is an empty memory for a map of w×h tiles.
func NewMemory(w, h int) Memory {
	const perTile = 16 / CellPx
	m := Memory{W: int32(w * perTile), H: int32(h * perTile)}
	m.Cells = make([]uint8, m.W*m.H)
	return m
}

// At is how much colour has come back at p, 0–255.
func (m *Memory) At(p fixed.Point) uint8 {
	x, y := p.X/(CellPx*fixed.One), p.Y/(CellPx*fixed.One)
	if p.X < 0 || p.Y < 0 || x >= m.W || y >= m.H {
		return 0
	}
	return m.Cells[y*m.W+x]
}

// Fraction is how much of the world is coloured, in 1/1000.
func (m *Memory) Fraction() int {
	if len(m.Cells) == 0 {
		return 0
	}
	return int(m.Sum * 1000 / int64(255*len(m.Cells)))
}

// paint lets colour come back around p by one tick's worth: the nearer, the sooner.
func (m *Memory) paint(p fixed.Point) {
	const r = colourRadius / CellPx
	cx, cy := p.X/(CellPx*fixed.One), p.Y/(CellPx*fixed.One)
	for y := max(cy-r, 0); y <= min(cy+r, m.H-1); y++ {
		row := m.Cells[y*m.W : (y+1)*m.W]
		dy := y - cy
		for x := max(cx-r, 0); x <= min(cx+r, m.W-1); x++ {
			dx := x - cx
			d2 := dx*dx + dy*dy
			if d2 > r*r {
				continue
			}
			// Full inside two thirds of the radius, then falling off to the rim.
			most := 255 * min(r*r-d2, r*r/2) / (r * r / 2)
			if have := int32(row[x]); have < most {
				now := min(have+6, most)
				row[x] = uint8(now)
				m.Sum += int64(now - have)
			}
		}
	}
}
