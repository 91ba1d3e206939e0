package level

import (
	"handhold/game/fixed"
)

// cell is the side of the squares in which the lint looks for ways, in 1/256 px:
// half a tile, what one pair of feet needs.
const cell = fixed.Tile / 2

// How near one must come to a thing to be at it, in 1/256 px.
const atHand = 24 * fixed.One

// walks is the map in cells: where feet fit, and which hazard takes over there.
// It is optimistic: what is only there under a condition is not in the way.
type walks struct {
	level *Level
	w, h  int
	free  []bool
	zone  []*Thing // the Ravine, Slope or Whirlpool over the cell
}

// newWalks lays the map out in cells.
func newWalks(l *Level) *walks {
	m := &walks{level: l, w: l.Width * 2, h: l.Height * 2}
	m.free = make([]bool, m.w*m.h)
	m.zone = make([]*Thing, m.w*m.h)
	for i := range m.free {
		m.free[i] = true
	}
	for y := range l.Height {
		for x := range l.Width {
			l.TileSolids(x, y, m.block)
		}
	}
	for i := range l.Props {
		if l.Props[i].When.Always() {
			for _, g := range l.Props[i].Solid {
				m.block(g)
			}
		}
	}
	for i := range l.Things {
		t := &l.Things[i]
		if !t.When.Always() {
			continue
		}
		switch t.Class {
		case Block:
			m.block(t.Poly)
		case Ravine, Slope, Whirlpool:
			m.each(t.Box, func(i int, middle fixed.Point) {
				if t.Contains(middle) {
					m.zone[i] = t
				}
			})
		}
	}
	return m
}

// each calls yield with the cells that b touches, and their middles.
func (m *walks) each(b fixed.Box, yield func(i int, middle fixed.Point)) {
	x0, y0 := max(0, int(b.Min.X/cell)), max(0, int(b.Min.Y/cell))
	x1, y1 := min(m.w-1, int(b.Max.X/cell)), min(m.h-1, int(b.Max.Y/cell))
	for y := y0; y <= y1; y++ {
		for x := x0; x <= x1; x++ {
			yield(y*m.w+x, m.middle(x, y))
		}
	}
}

// middle is the middle of the cell x, y.
func (m *walks) middle(x, y int) fixed.Point {
	return fixed.Point{X: int32(x)*cell + cell/2, Y: int32(y)*cell + cell/2}
}

// block takes the cells from the map in which feet would touch g.
func (m *walks) block(g fixed.Polygon) {
	const r = 3 * fixed.One // a little less than feet need, as walls are not always on the grid
	m.each(g.Bounds(), func(i int, p fixed.Point) {
		for _, d := range [...]fixed.Point{{}, {X: r}, {X: -r}, {Y: r}, {Y: -r}} {
			if g.Contains(p.Add(d)) {
				m.free[i] = false
				return
			}
		}
	})
}

// at is the cell that p lies in, and whether there is one.
func (m *walks) at(p fixed.Point) (int, bool) {
	x, y := int(p.X/cell), int(p.Y/cell)
	return y*m.w + x, p.X >= 0 && p.Y >= 0 && x < m.w && y < m.h
}

// from is the cells that can be reached from a place, by walking and falling.
// Into whirlpools it does not go on, and out of ravines and steep slopes only
// where they let one out.
func (m *walks) from(p fixed.Point) []bool {
	seen := make([]bool, m.w*m.h)
	var queue []int
	add := func(i int) {
		if m.free[i] && !seen[i] {
			seen[i] = true
			queue = append(queue, i)
		}
	}
	land := func(id int) {
		if spot := m.level.Thing(id); spot != nil {
			if i, ok := m.at(spot.At); ok {
				add(i)
			}
		}
	}
	if i, ok := m.at(p); ok {
		add(i)
	}
	for len(queue) > 0 {
		i := queue[0]
		queue = queue[1:]
		if z := m.zone[i]; z != nil {
			switch {
			case z.Class == Ravine:
				land(z.Int("floor"))
				continue
			case z.Class == Whirlpool:
				continue
			case z.Int("landing") != 0:
				land(z.Int("landing"))
				land(z.Int("other"))
				if z.Tumbles() {
					continue
				}
			}
		}
		if i%m.w > 0 {
			add(i - 1)
		}
		if i%m.w < m.w-1 {
			add(i + 1)
		}
		if i >= m.w {
			add(i - m.w)
		}
		if i < len(seen)-m.w {
			add(i + m.w)
		}
	}
	return seen
}

// near says whether a reached cell lies in t, or within d (1/256 px) of it.
func (m *walks) near(seen []bool, t *Thing, d int32) bool {
	found := false
	m.each(t.Box.Grown(d), func(i int, p fixed.Point) {
		if seen[i] && (t.Contains(p) || d > 0 && t.Box.Nearest(p).Within(p, d)) {
			found = true
		}
	})
	return found
}

// out says whether a way out of the world has been reached.
func (m *walks) out(seen []bool) bool {
	for i := range m.level.Things {
		if t := &m.level.Things[i]; (t.Class == Border || t.Class == Whirlpool) && m.near(seen, t, 0) {
			return true
		}
	}
	return false
}

// reach checks that everything can be got at, and that nobody is ever caught
// where no way leads out.
func (c *checker) reach() {
	l, m := c.level, newWalks(c.level)
	all := make([]bool, m.w*m.h)
	for _, s := range l.ByClass(Start) {
		i, ok := m.at(s.At)
		if !ok || !m.free[i] {
			c.report(s, "it lies inside something solid")
			continue
		}
		seen := m.from(s.At)
		if !m.out(seen) {
			c.report(s, "no border and no whirlpool can be reached from it")
		}
		for i := range seen {
			all[i] = all[i] || seen[i]
		}
	}
	for i := range l.Things {
		c.reached(m, all, &l.Things[i])
	}
}

// reached checks one thing against the cells that can be reached.
func (c *checker) reached(m *walks, all []bool, t *Thing) {
	far := int32(atHand)
	switch t.Class {
	case Spot:
		i, ok := m.at(t.At)
		switch {
		case !ok || !m.free[i]:
			c.report(t, "it lies inside something solid")
		case !all[i]:
			c.report(t, "it cannot be reached")
		case !m.out(m.from(t.At)):
			c.report(t, "no border and no whirlpool can be reached from it")
		}
		return
	case Border, Whirlpool, Ravine, Slope, Ledge:
		far = 0
	case Keepsake, Bench, View, Toy, Pebbles:
	case Beat:
		switch t.Str("on") {
		case "enter", "touch", "rest":
		default:
			return
		}
	default:
		return
	}
	if !m.near(all, t, far) {
		c.report(t, "it cannot be reached")
	}
}
