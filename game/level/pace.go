package level

import (
	"slices"

	"handhold/game/fixed"
)

// What pacing asks for.
const (
	mostQuiet   = 25               // seconds one may walk without anything new
	perSecond   = 62 * fixed.One   // how far one walks in a second on firm ground, in 1/256 px
	nearX       = 200 * fixed.One  // how far to the sides something is noticed: less than the picture shows, in 1/256 px
	nearY       = 120 * fixed.One  // how far up and down
	farX        = 320 * fixed.One  // how far to the sides a landmark is noticed: half the picture
	farY        = 180 * fixed.One  // how far up and down
	propSquare  = 128 * fixed.One  // the side of the squares that props are gathered in, in 1/256 px
	propCluster = 4                // so many props in one square are something to be seen
	diagonal    = cell * 181 / 128 // from a cell's middle to that of the one diagonally beside it, in 1/256 px
)

// comforts warns where there is nothing to rest at, or to find the way by. In
// the worlds of the story that is more than a warning.
func (c *checker) comforts() {
	if c.level.Row != "" {
		return
	}
	if len(c.level.ByClass(Bench)) == 0 {
		c.warn(nil, "it has no Bench: there is nowhere to rest; put one beside the way")
	}
	if len(c.level.ByClass(Landmark)) == 0 {
		c.warn(nil, "it has no Landmark: nothing far away gives the way; put one where it can be seen from afar")
	}
}

// unused warns of spots that nothing refers to. One with a name of its own may be a note.
func (c *checker) unused() {
	used := map[int]bool{}
	for i := range c.level.Things {
		t := &c.level.Things[i]
		for _, p := range c.props[t.Class] {
			if p.Kind == Object {
				used[t.Int(p.Name)] = true
			}
		}
	}
	for _, t := range c.level.ByClass(Spot) {
		if !used[t.ID] && (t.Name == "" || t.Name == "spot") {
			c.warn(t, "nothing refers to it; choose it as a floor or landing, or delete it")
		}
	}
}

// pace warns where one walks long without anything new, on the shortest way from
// a start to each border and whirlpool.
func (c *checker) pace(m *walks, starts []fixed.Point) {
	ways := m.ways(starts)
	for i := range c.level.Things {
		t := &c.level.Things[i]
		if t.Class != Border && t.Class != Whirlpool {
			continue
		}
		way := ways.to(t)
		if len(way) == 0 {
			continue // that has been reported
		}
		if q := NewSights(c.level).quiet(m, way); q.seconds >= mostQuiet {
			c.warn(t, "on the way to it one walks %d s without anything new, from tile %d, %d to tile %d, %d; put a toy, a few props or another thing near it, or make it shorter",
				q.seconds, q.from.X/fixed.Tile, q.from.Y/fixed.Tile, q.to.X/fixed.Tile, q.to.Y/fixed.Tile)
		}
	}
}

// ways is how one gets to each cell, by the shortest way.
type ways struct {
	m    *walks
	far  []int32 // from the nearest start, in tenths of a cell; -1 where nobody comes
	from []int32 // the cell before; -1 where one starts
}

// ways finds the shortest ways from starts: Dijkstra's, with a ring of buckets,
// as no step is longer than the diagonal one. What carries one costs nothing.
func (m *walks) ways(starts []fixed.Point) ways {
	w := ways{m, make([]int32, len(m.free)), make([]int32, len(m.free))}
	for i := range w.far {
		w.far[i] = -1
	}
	const straight, slanted = 10, 14 // how long a step is, in tenths of a cell
	var ring [slanted + 1][]int32
	waiting := 0
	add := func(i, before int, far int32) {
		if m.free[i] && (w.far[i] < 0 || far < w.far[i]) {
			w.far[i], w.from[i] = far, int32(before)
			ring[far%int32(len(ring))] = append(ring[far%int32(len(ring))], int32(i))
			waiting++
		}
	}
	for _, p := range starts {
		if i, ok := m.at(p); ok {
			add(i, -1, 0)
		}
	}
	fallen := [maxZones + 1]bool{}
	for far := int32(0); waiting > 0; far++ {
		b := &ring[far%int32(len(ring))]
		for k := 0; k < len(*b); k++ {
			i := int((*b)[k])
			waiting--
			if w.far[i] != far {
				continue // a shorter way was found since
			}
			if z := m.hazard(i); z != nil && !fallen[m.zone[i]] {
				fallen[m.zone[i]] = true
				m.landings(z, func(to int) { add(to, i, far) })
			}
			if m.holds(i) {
				continue
			}
			m.exit(i, func(to int) { add(to, i, far+straight) })
			m.beside(i, func(to int) {
				add(to, i, far+straight)
				if up := to - i; up == m.w || up == -m.w { // around a corner only where both sides are free
					m.beside(to, func(corner int) {
						if side := corner - to; side*side == 1 && m.free[to] && m.free[i+side] {
							add(corner, i, far+slanted)
						}
					})
				}
			})
		}
		*b = (*b)[:0]
	}
	return w
}

// to is the cells of the shortest way into t, from its start on; none where there is no way.
func (w ways) to(t *Thing) []int {
	best := -1
	w.m.each(t.Box, len(t.Poly), func(i int, p fixed.Point) bool {
		if w.far[i] >= 0 && (best < 0 || w.far[i] < w.far[best]) && t.Contains(p) {
			best = i
		}
		return true
	})
	var way []int
	for i := best; i >= 0; i = int(w.from[i]) {
		way = append(way, i)
	}
	slices.Reverse(way)
	return way
}

// Sights is what there is to be noticed, and what has been.
type Sights struct {
	level     *Level
	things    []*Thing
	squares   map[fixed.Point]int // how many props stand in a square, by its number; those noticed are deleted
	kinds     map[Tile]bool       // the kinds of props noticed
	materials [len(materialNames)]bool
	props     map[fixed.Point][]*Prop // by square; those noticed are deleted
}

// NewSights is the sights of l, none of them noticed yet.
func NewSights(l *Level) *Sights {
	s := &Sights{level: l, squares: map[fixed.Point]int{}, kinds: map[Tile]bool{}, props: map[fixed.Point][]*Prop{}}
	for i := range l.Things {
		switch t := &l.Things[i]; t.Class {
		case Start, Block, Spot, Sound, Room, Habit, Hint, Refusal, Piece, Depart: // nothing to be seen
		default:
			s.things = append(s.things, t)
		}
	}
	for i := range l.Props {
		p := &l.Props[i]
		at := square(p.Foot)
		s.squares[at]++
		s.props[at] = append(s.props[at], p)
	}
	return s
}

// square is the number of the square that p lies in.
func square(p fixed.Point) fixed.Point { return fixed.Point{X: p.X / propSquare, Y: p.Y / propSquare} }

// quiet is a stretch of a way on which nothing new is noticed.
type quiet struct {
	from, to fixed.Point
	seconds  int
}

// quiet is the longest such stretch of a way.
func (s *Sights) quiet(m *walks, way []int) quiet {
	var worst quiet
	here := m.middle(way[0]%m.w, way[0]/m.w)
	since, far := here, int32(0)
	s.Notice(here)
	for _, i := range way[1:] {
		p := m.middle(i%m.w, i/m.w)
		if d := p.Dist(here); d <= diagonal {
			_, speed := s.level.MaterialAt(p)
			far += d * 100 / int32(max(speed, 25))
		} else {
			since, far = p, 0 // a fall is something new
		}
		here = p
		if s.Notice(p) {
			since, far = p, 0
		}
		if seconds := int(far / perSecond); seconds > worst.seconds {
			worst = quiet{since, p, seconds}
		}
	}
	return worst
}

// Notice says whether something new is noticed at p.
func (s *Sights) Notice(p fixed.Point) bool {
	found := false
	if m, _ := s.level.MaterialAt(p); !s.materials[m] {
		s.materials[m], found = true, true
	}
	near := fixed.Box{Min: p.Sub(fixed.Point{X: nearX, Y: nearY}), Max: p.Add(fixed.Point{X: nearX, Y: nearY})}
	far := fixed.Box{Min: p.Sub(fixed.Point{X: farX, Y: farY}), Max: p.Add(fixed.Point{X: farX, Y: farY})}
	left := s.things[:0]
	for _, t := range s.things {
		view := near
		if t.Class == Landmark {
			view = far
		}
		if view.Contains(t.Box.Nearest(p)) {
			found = true
		} else {
			left = append(left, t)
		}
	}
	s.things = left
	return s.noticeProps(near) || found
}

// noticeProps says whether props of a new kind, or many of them together, are new in view.
func (s *Sights) noticeProps(view fixed.Box) bool {
	found := false
	lo, hi := square(view.Min), square(view.Max)
	for y := max(lo.Y, 0); y <= hi.Y; y++ {
		for x := max(lo.X, 0); x <= hi.X; x++ {
			at := fixed.Point{X: x, Y: y}
			all, left := s.props[at], s.props[at][:0]
			for _, p := range all {
				if !view.Contains(p.Foot) {
					left = append(left, p)
					continue
				}
				if kind := (Tile{Set: p.Tile.Set, Index: p.Tile.Index}); !s.kinds[kind] {
					s.kinds[kind], found = true, true
				}
			}
			s.props[at] = left
			if s.squares[at] >= propCluster && len(left) <= s.squares[at]/2 {
				found = true
				delete(s.squares, at)
			}
		}
	}
	return found
}
