package level

import (
	"handhold/game/fixed"
)

// cell is the side of the squares in which the lint looks for ways, in 1/256 px:
// half a tile, what one pair of feet needs.
const cell = fixed.Tile / 2

// How near one must come to a thing to be at it, in 1/256 px.
const atHand = 24 * fixed.One

// mostWork is how much is done to lay out a map and look at its things, in cells
// times corners: many times what the largest map of ours takes.
const mostWork = 1 << 25

// walks is the map in cells: where feet fit, and which hazard takes over there.
// It is optimistic: what is only there under a condition is not in the way.
type walks struct {
	level   *Level
	w, h    int
	free    []bool
	zone    []uint8  // over the cell: index into hazards plus one; 0 for none
	hazards []*Thing // the ravines, slopes and whirlpools
	door    []uint8  // over the cell: index into doors plus one; 0 for none; nil where the map has no doors
	doors   []*Thing
	queue   []int32 // of searches, kept from one to the next
	work    int
	tired   bool // there was more to do than mostWork
}

// newWalks lays the map out in cells.
func newWalks(l *Level) *walks {
	m := &walks{level: l, w: l.Width * 2, h: l.Height * 2}
	m.free = make([]bool, m.w*m.h)
	m.zone = make([]uint8, m.w*m.h)
	for i := range m.free {
		m.free[i] = true
	}
	for y := range l.Height {
		for x := range l.Width {
			l.TileSolids(x, y, m.block)
		}
	}
	felling := l.Felling()
	for i := range l.Props {
		if l.Props[i].When.Always() && !felling[l.Props[i].ID] {
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
			m.lay(t)
		}
	}
	m.hang()
	return m
}

// hang marks the cells in which a Door takes one. Where Doors overlap, the one with the lowest id does.
func (m *walks) hang() {
	for _, t := range m.level.ByClass(Door) {
		if to := m.level.Thing(t.Int("to")); to == nil || to.Class != Door || len(m.doors) == mostDoors {
			continue
		}
		if m.door == nil {
			m.door = make([]uint8, m.w*m.h)
		}
		m.doors = append(m.doors, t)
		m.each(t.Box.Grown(touchesDoor), 0, func(i int, middle fixed.Point) bool {
			if m.door[i] == 0 && t.Touched(middle) {
				m.door[i] = uint8(len(m.doors))
			}
			return true
		})
	}
}

// exit calls yield with the cell in which one comes out whom the cell i's door takes.
func (m *walks) exit(i int, yield func(i int)) {
	if m.door == nil || m.door[i] == 0 {
		return
	}
	to := m.level.Thing(m.doors[m.door[i]-1].Int("to"))
	if at, ok := m.at(to.Threshold()); ok && m.free[at] {
		yield(at)
	}
}

// lay marks the cells that the hazard t takes over. Where hazards overlap, the
// one with the lowest id does, as in the game.
func (m *walks) lay(t *Thing) {
	if len(m.hazards) == maxZones {
		return
	}
	m.hazards = append(m.hazards, t)
	m.each(t.Box, len(t.Poly), func(i int, middle fixed.Point) bool {
		if m.zone[i] == 0 && t.Contains(middle) {
			m.zone[i] = uint8(len(m.hazards))
		}
		return true
	})
}

// hazard is what takes over in the cell i, or nil.
func (m *walks) hazard(i int) *Thing {
	if m.zone[i] == 0 {
		return nil
	}
	return m.hazards[m.zone[i]-1]
}

// each calls yield with the cells that b touches, and their middles, until it
// says no; nothing where too much has been looked at already. corners is how
// much work a cell is.
func (m *walks) each(b fixed.Box, corners int, yield func(i int, middle fixed.Point) bool) {
	x0, y0 := max(0, int(b.Min.X/cell)), max(0, int(b.Min.Y/cell))
	x1, y1 := min(m.w-1, int(b.Max.X/cell)), min(m.h-1, int(b.Max.Y/cell))
	if x1 < x0 || y1 < y0 {
		return
	}
	if m.work += (x1 - x0 + 1) * (y1 - y0 + 1) * (1 + corners); m.work > mostWork {
		m.tired = true
		return
	}
	for y := y0; y <= y1; y++ {
		for x := x0; x <= x1; x++ {
			if !yield(y*m.w+x, m.middle(x, y)) {
				return
			}
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
	m.each(g.Bounds(), len(g), func(i int, p fixed.Point) bool {
		if !m.free[i] {
			return true
		}
		for _, d := range [...]fixed.Point{{}, {X: r}, {X: -r}, {Y: r}, {Y: -r}} {
			if g.Contains(p.Add(d)) {
				m.free[i] = false
				break
			}
		}
		return true
	})
}

// at is the cell that p lies in, and whether there is one.
func (m *walks) at(p fixed.Point) (int, bool) {
	x, y := int(p.X/cell), int(p.Y/cell)
	return y*m.w + x, p.X >= 0 && p.Y >= 0 && x < m.w && y < m.h
}

// beside calls yield with the cells around the cell i.
func (m *walks) beside(i int, yield func(i int)) {
	if i%m.w > 0 {
		yield(i - 1)
	}
	if i%m.w < m.w-1 {
		yield(i + 1)
	}
	if i >= m.w {
		yield(i - m.w)
	}
	if i < len(m.free)-m.w {
		yield(i + m.w)
	}
}

// landings calls yield with the cells to which the hazard z carries one.
func (m *walks) landings(z *Thing, yield func(i int)) {
	names := [...]string{"landing", "other"}
	if z.Class == Ravine {
		names = [...]string{"floor", "floor"}
	}
	for _, name := range names {
		if spot := m.level.Thing(z.Int(name)); spot != nil {
			if i, ok := m.at(spot.At); ok && m.free[i] {
				yield(i)
			}
		}
	}
}

// holds says whether nobody walks out of the cell i: a ravine, a whirlpool or a
// slope that tumbles takes whoever comes there.
func (m *walks) holds(i int) bool {
	z := m.hazard(i)
	return z != nil && (z.Class != Slope || z.Tumbles() && z.Int("landing") != 0)
}

// search is what can be got at from where begin says, by steps that next says.
func (m *walks) search(begin func(add func(int)), next func(i int, add func(int))) []bool {
	seen := make([]bool, len(m.free))
	m.queue = m.queue[:0]
	add := func(i int) {
		if m.free[i] && !seen[i] {
			seen[i] = true
			m.queue = append(m.queue, int32(i))
		}
	}
	begin(add)
	for k := 0; k < len(m.queue); k++ {
		next(int(m.queue[k]), add)
	}
	return seen
}

// from is the cells that can be reached from the places in ps, by walking and falling.
// Into whirlpools it does not go on, and out of ravines and steep slopes only
// where they let one out.
func (m *walks) from(ps ...fixed.Point) []bool {
	fallen := [maxZones + 1]bool{} // whose landings have been added
	return m.search(func(add func(int)) {
		for _, p := range ps {
			if i, ok := m.at(p); ok {
				add(i)
			}
		}
	}, func(i int, add func(int)) {
		if z := m.hazard(i); z != nil && !fallen[m.zone[i]] {
			fallen[m.zone[i]] = true
			m.landings(z, add)
		}
		if !m.holds(i) {
			m.beside(i, add)
			m.exit(i, add)
		}
	})
}

// outward is the cells from which a way out of the world can be reached: the
// same steps backward, from the borders and whirlpools.
func (m *walks) outward() []bool {
	leads := map[int][]uint8{} // which hazards carry to the cell
	for k, z := range m.hazards {
		m.landings(z, func(i int) { leads[i] = append(leads[i], uint8(k+1)) })
	}
	enters := map[int][]int{} // from which cells a door leads to the cell
	for i, d := range m.door {
		if d != 0 && m.free[i] {
			m.exit(i, func(to int) { enters[to] = append(enters[to], i) })
		}
	}
	return m.search(func(add func(int)) {
		for i := range m.level.Things {
			if t := &m.level.Things[i]; t.Class == Border || t.Class == Whirlpool {
				m.each(t.Box, len(t.Poly), func(i int, p fixed.Point) bool {
					if t.Contains(p) {
						add(i)
					}
					return true
				})
			}
		}
	}, func(i int, add func(int)) {
		m.beside(i, func(from int) {
			if !m.holds(from) {
				add(from)
			}
		})
		for _, from := range enters[i] {
			if !m.holds(from) {
				add(from)
			}
		}
		for _, z := range leads[i] {
			m.each(m.hazards[z-1].Box, 1, func(from int, _ fixed.Point) bool {
				if m.zone[from] == z {
					add(from)
				}
				return true
			})
		}
		delete(leads, i)
	})
}

// near says whether a reached cell lies in t, or within d (1/256 px) of it.
func (m *walks) near(seen []bool, t *Thing, d int32) bool {
	found := false
	m.each(t.Box.Grown(d), len(t.Poly), func(i int, p fixed.Point) bool {
		found = seen[i] && (t.Contains(p) || d > 0 && t.Box.Nearest(p).Within(p, d))
		return !found
	})
	return found
}

// reach checks that everything can be got at, and that nobody is ever caught
// where no way leads out.
func (c *checker) reach() {
	l, m := c.level, newWalks(c.level)
	out := m.outward()
	var starts []fixed.Point
	for _, s := range l.ByClass(Start) {
		i, ok := m.at(s.At)
		if !ok || !m.free[i] {
			c.report(s, "it lies inside something solid; move it to where one can stand")
			continue
		}
		if !out[i] {
			c.report(s, "no border and no whirlpool can be reached from it; open a way, or add a Border")
		}
		starts = append(starts, s.At)
	}
	all := m.from(starts...)
	if len(starts) > 0 {
		for i := range l.Things {
			c.reached(m, all, out, &l.Things[i])
		}
		c.pace(m, starts)
	}
	c.houses(m)
	if m.tired {
		c.report(nil, "its Blocks, hazards and Beats are so many, so large or of so many corners that not all ways could be looked at; make them fewer or simpler")
	}
}

// reached checks one thing against the cells that can be reached, and those from which one gets out.
func (c *checker) reached(m *walks, all, out []bool, t *Thing) {
	far := int32(atHand)
	switch t.Class {
	case Spot:
		i, ok := m.at(t.At)
		switch {
		case !ok || !m.free[i]:
			c.report(t, "it lies inside something solid; move it to where one can stand")
		case !all[i]:
			c.report(t, "it cannot be reached; move it, or open a way to it")
		case !out[i]:
			c.report(t, "no border and no whirlpool can be reached from it; open a way, or move it")
		}
		return
	case Border, Whirlpool, Ravine, Slope, Ledge, Habit, MudPit, Vines, TallGrass, Night:
		far = 0
	case Bubbles:
		far = int32(t.Int("radius")) * fixed.One
	case Door:
		far = touchesDoor
	case Tree:
		far = atTree
	case Depart:
		far = atLeave
	case Keepsake, Bench, View, Toy, Pebbles, AxeStone, Hint:
	case Beat:
		switch t.Str("on") {
		case "enter", "touch", "rest":
		default:
			return
		}
	default:
		return
	}
	if !m.tired && !m.near(all, t, far) && !m.tired {
		c.report(t, "it cannot be reached; move it, or open a way to it")
	}
}
