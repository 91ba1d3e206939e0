package land

// shape is one convex piece of a tile's solid part, in px from the tile's upper left: a rectangle when it has no
// points, else a polygon.
type shape struct {
	x, y, w, h int
	points     [][2]int
}

func box(x, y, w, h int) shape { return shape{x: x, y: y, w: w, h: h} }

func convex(points ...[2]int) shape { return shape{points: points} }

// solidShapes covers the solid part of a terrain tile with convex pieces that follow the drawn border within about two
// px. Pieces are worked out for one turn of the tile and then turned, so each case is written once.
func solidShapes(c corners, solid func(material int) bool, drawn func(x, y int) bool) []shape {
	var hard [4]bool
	count := 0
	for i, m := range c {
		hard[i] = solid(m)
		if hard[i] {
			count++
		}
	}
	switch count {
	case 0:
		return nil
	case 4:
		return []shape{box(0, 0, tile, tile)}
	}
	var out []shape
	for turns := range 4 {
		at := func(i int) bool { return hard[(i+turns)%4] }
		look := func(x, y int) bool { return drawn(turned(x, y, turns, tile-1)) }
		var pieces []shape
		switch {
		case count == 3 && !at(2):
			pieces = threeCorners(look)
		case count == 2 && at(0) && at(1):
			pieces = twoCorners(look)
		case count == 2 && at(0) && at(2), count == 1 && at(0):
			pieces = oneCorner(look)
		}
		for _, p := range pieces {
			out = append(out, p.turn(turns))
		}
	}
	return out
}

// turned maps a place in a tile turned left by quarter turns back to the tile as drawn: its corner 0 was corner turns.
func turned(x, y, turns, last int) (int, int) {
	for range turns {
		x, y = last-y, x
	}
	return x, y
}

func (s shape) turn(turns int) shape {
	out := shape{}
	for _, p := range s.points {
		x, y := turned(p[0], p[1], turns, tile)
		out.points = append(out.points, [2]int{x, y})
	}
	return out
}

// oneCorner: solid at the upper left only. k is where the border crosses the diagonal.
func oneCorner(drawn func(x, y int) bool) []shape {
	k := 0
	for k < tile && drawn(k, k) {
		k++
	}
	k = min(max(k, 4), 8)
	if k == 4 {
		return []shape{convex([2]int{0, 0}, [2]int{8, 0}, [2]int{0, 8})}
	}
	return []shape{convex([2]int{0, 0}, [2]int{8, 0}, [2]int{k, k}, [2]int{0, 8})}
}

// twoCorners: solid along the top. b is how deep it reaches in the middle.
func twoCorners(drawn func(x, y int) bool) []shape {
	b := 0
	for b < tile && drawn(8, b) {
		b++
	}
	switch {
	case b >= 6 && b <= 8:
		return []shape{convex([2]int{0, 0}, [2]int{16, 0}, [2]int{16, 8}, [2]int{0, 8})}
	case b > 8:
		return []shape{convex([2]int{0, 0}, [2]int{16, 0}, [2]int{16, 8}, [2]int{8, b}, [2]int{0, 8})}
	}
	return []shape{
		convex([2]int{0, 0}, [2]int{8, 0}, [2]int{8, b}, [2]int{0, 8}),
		convex([2]int{8, 0}, [2]int{16, 0}, [2]int{16, 8}, [2]int{8, b}),
	}
}

// threeCorners: all solid but the lower right. k is where the border crosses the diagonal.
func threeCorners(drawn func(x, y int) bool) []shape {
	k := tile
	for k > 0 && !drawn(k-1, k-1) {
		k--
	}
	k = min(max(k, 9), 12)
	return []shape{
		convex([2]int{0, 0}, [2]int{k, 0}, [2]int{k, k}, [2]int{8, 16}, [2]int{0, 16}),
		convex([2]int{k, 0}, [2]int{16, 0}, [2]int{16, 8}, [2]int{k, k}),
	}
}
