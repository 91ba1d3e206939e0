package nature

import "handhold/assets/painter/draw"

// SeaRock is a rock with a collar of foam.
func SeaRock(w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		c.Stone(draw.Stone{CX: 16, CY: 27 - h/2, RX: w / 2, RY: h / 2, Flat: 0.3, Facets: 10, Seed: seed}, c.Pal.Ramp("rock"))
		collar(c, 16, 26.5-h*0.12, w/2+1.5, h*0.24+1.4, seed)
	}
}

// collar draws foam around the waterline of something that stands in the sea.
func collar(c *draw.Canvas, cx, cy, rx, ry float64, seed int) {
	white, shallow := c.Pal.Ramp("white"), c.Pal.Ramp("shallow")
	c.Behind(func(x, y int) draw.Ink {
		dx, dy := (float64(x)+0.5-cx)/rx, (float64(y)+0.5-cy)/ry
		n := draw.Value(float64(x)/3, float64(y)/3, seed) - 0.5
		switch d := dx*dx + dy*dy + 0.5*n; {
		case d < 0.9:
			return white[2]
		case d < 1.2:
			return shallow[2]
		}
		return draw.Clear
	})
}

// SeaRocks are three rocks in one collar of foam.
func SeaRocks(c *draw.Canvas) {
	r := c.Pal.Ramp("rock")
	c.Stone(draw.Stone{CX: 42, CY: 52, RX: 17, RY: 20, Flat: 0.1, Facets: 11, Seed: 35}, r)
	c.Stone(draw.Stone{CX: 25, CY: 44, RX: 20, RY: 30, Flat: 0.1, Facets: 11, Seed: 34}, r)
	c.Stone(draw.Stone{CX: 38, CY: 68, RX: 12, RY: 8, Flat: 0.6, Facets: 9, Seed: 36}, r)
	collar(c, 32, 69, 28, 7, 4)
}
