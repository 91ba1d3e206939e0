package ground

import "handhold/assets/painter/tileset"

// solidShapes covers the solid part of a terrain tile with convex pieces that follow the drawn border within about two
// px. Pieces are worked out for one turn of the tile and then turned, so each case is written once.
func solidShapes(c corners, solid func(material int) bool, drawn func(x, y int) bool) []tileset.Shape {
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
		return []tileset.Shape{tileset.Box(0, 0, tile, tile)}
	}
	var out []tileset.Shape
	for turns := range 4 {
		at := func(i int) bool { return hard[(i+turns)%4] }
		look := func(x, y int) bool { return drawn(turned(x, y, turns, tile-1)) }
		var pieces []tileset.Shape
		switch {
		case count == 3 && !at(2):
			pieces = threeCorners(look)
		case count == 2 && at(0) && at(1):
			pieces = twoCorners(look)
		case count == 2 && at(0) && at(2), count == 1 && at(0):
			pieces = oneCorner(look)
		}
		for _, p := range pieces {
			out = append(out, turnedShape(p, turns))
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

func turnedShape(s tileset.Shape, turns int) tileset.Shape {
	out := tileset.Shape{}
	for _, p := range s.Points {
		x, y := turned(p[0], p[1], turns, tile)
		out.Points = append(out.Points, [2]int{x, y})
	}
	return out
}

// oneCorner: solid at the upper left only. k is where the border crosses the diagonal.
func oneCorner(drawn func(x, y int) bool) []tileset.Shape {
	k := 0
	for k < tile && drawn(k, k) {
		k++
	}
	k = min(max(k, 4), 8)
	if k == 4 {
		return []tileset.Shape{tileset.Convex([2]int{0, 0}, [2]int{8, 0}, [2]int{0, 8})}
	}
	return []tileset.Shape{tileset.Convex([2]int{0, 0}, [2]int{8, 0}, [2]int{k, k}, [2]int{0, 8})}
}

// twoCorners: solid along the top. b is how deep it reaches in the middle.
func twoCorners(drawn func(x, y int) bool) []tileset.Shape {
	b := 0
	for b < tile && drawn(8, b) {
		b++
	}
	switch {
	case b >= 6 && b <= 8:
		return []tileset.Shape{tileset.Convex([2]int{0, 0}, [2]int{16, 0}, [2]int{16, 8}, [2]int{0, 8})}
	case b > 8:
		return []tileset.Shape{tileset.Convex([2]int{0, 0}, [2]int{16, 0}, [2]int{16, 8}, [2]int{8, b}, [2]int{0, 8})}
	}
	return []tileset.Shape{
		tileset.Convex([2]int{0, 0}, [2]int{8, 0}, [2]int{8, b}, [2]int{0, 8}),
		tileset.Convex([2]int{8, 0}, [2]int{16, 0}, [2]int{16, 8}, [2]int{8, b}),
	}
}

// threeCorners: all solid but the lower right. k is where the border crosses the diagonal.
func threeCorners(drawn func(x, y int) bool) []tileset.Shape {
	k := tile
	for k > 0 && !drawn(k-1, k-1) {
		k--
	}
	k = min(max(k, 9), 12)
	return []tileset.Shape{
		tileset.Convex([2]int{0, 0}, [2]int{k, 0}, [2]int{k, k}, [2]int{8, 16}, [2]int{0, 16}),
		tileset.Convex([2]int{k, 0}, [2]int{16, 0}, [2]int{16, 8}, [2]int{k, k}),
	}
}
