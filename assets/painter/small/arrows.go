package small

import (
	"math"

	"handhold/assets/painter/draw"
)

// The upper left corners of the pebbles (2×2 px) of an arrow to the east and to the south-east, tip first; the other
// directions are these by quarter turns.
var (
	pebblesEast      = [][2]int{{13, 7}, {11, 5}, {11, 9}, {9, 3}, {9, 11}, {8, 7}, {5, 7}, {2, 7}}
	pebblesSouthEast = [][2]int{{12, 12}, {9, 12}, {12, 9}, {6, 12}, {12, 6}, {8, 8}, {5, 5}, {2, 2}}
)

// PebbleArrow is laid of white pebbles.
func PebbleArrow(c *draw.Canvas, dir int) {
	r := c.Pal.Ramp("pebble")
	for _, p := range pebbles(dir) {
		c.Rect(p[0], p[1], 2, 2, r[2])
		c.Set(p[0]+1, p[1]+1, r[1])
	}
	c.Contact()
}

// OldPebbleArrow has lain for long: some stones have sunk, rolled aside or gone.
func OldPebbleArrow(c *draw.Canvas, dir int) {
	r := c.Pal.Ramp("pebble")
	for i, p := range pebbles(dir) {
		x, y := p[0], p[1]
		switch i {
		case 3, 7:
			x, y = max(x-1, 1), max(y-1, 1)
		case 6:
			c.Set(x, y+1, r[0])
			continue
		}
		c.Rect(x, y, 2, 1, r[1])
		c.Rect(x, y+1, 2, 1, r[0])
	}
	c.Contact()
}

func pebbles(dir int) [][2]int {
	base := pebblesEast
	if dir%2 == 1 {
		base = pebblesSouthEast
	}
	out := make([][2]int, len(base))
	for i, p := range base {
		for range dir / 2 {
			p = [2]int{14 - p[1], p[0]}
		}
		out[i] = p
	}
	return out
}

// scratches returns places half a px apart along the strokes of an arrow through the middle of a 16 px cell.
func scratches(dir int) []draw.Point {
	dy, dx := math.Sincos(float64(dir) * math.Pi / 4)
	at := func(along, aside float64) draw.Point {
		return draw.Point{X: 8 + dx*along - dy*aside, Y: 8 + dy*along + dx*aside}
	}
	const tip, head, step = 5.2, 6, 0.5
	points := []draw.Point{at(tip, 0)}
	for d := step; d <= head; d += step {
		points = append(points, at(tip-d*0.76, d*0.76), at(tip-d*0.76, -d*0.76))
	}
	for d := step; d <= 2*tip+0.5; d += step {
		points = append(points, at(tip-d, 0))
	}
	return points
}

// ScratchArrow is drawn into the clay with a stick: a dark furrow with a lit lip.
func ScratchArrow(c *draw.Canvas, dir int) {
	r, lip := c.Pal.Ramp("darkclay"), c.Pal.Ramp("dust")
	for _, p := range scratches(dir) {
		c.Rect(int(p.X), int(p.Y), 2, 1, r[0])
	}
	furrow := c.Copy()
	c.Behind(func(x, y int) draw.Ink {
		if furrow.At(x, y-1) != draw.Clear && (x+y)%4 != 0 {
			return lip[0]
		}
		return draw.Clear
	})
}

// OldScratchArrow has filled up in places.
func OldScratchArrow(c *draw.Canvas, dir int) {
	r := c.Pal.Ramp("darkclay")
	for i, p := range scratches(dir) {
		x, y := int(p.X), int(p.Y)
		if i < 4 || draw.Hash(x/2, y/2, 8)%6 != 0 {
			c.Set(x, y, r[1])
		}
	}
}
