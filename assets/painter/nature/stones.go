package nature

import "handhold/assets/painter/draw"

// Cairn is a man-high pile that marks the way.
func Cairn(c *draw.Canvas) {
	r := c.Pal.Ramp("scree")
	y := 40.5
	for row, n := range []int{4, 3, 3, 2, 2, 1, 1, 1} {
		wide := 20 - float64(row)*2.4
		for i := range n {
			x := 16 + draw.Between(-0.8, 0.8, i, row, 3)
			if n > 1 {
				x += wide * (float64(i)/float64(n-1) - 0.5) * 0.72
			}
			rx := max(wide/float64(n)*0.6, 2.4)
			pebble(c, x, y+draw.Between(-0.6, 0.6, i, row, 4), rx, min(rx*0.8, 2.9), r)
		}
		y -= 4.3
	}
	c.Shadow(17, 42.5, 13, 3.4, c.Pal.Ink("shadow"))
}

// LooseStones lays n flat pebbles.
func LooseStones(ramp string, n, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		for i := range n {
			x := draw.Between(4, 12, i, 1, seed)
			y := 7 + 6.5*float64(i+1)/float64(n+1) + draw.Between(-0.5, 0.5, i, 2, seed)
			rx := draw.Between(1.6, 2.8, i, 3, seed)
			pebble(c, x, y, rx, rx*0.75, c.Pal.Ramp(ramp))
		}
		c.Contact()
	}
}

// pebble is one rounded stone: light above, dark below.
func pebble(c *draw.Canvas, x, y, rx, ry float64, r draw.Ramp) {
	c.Ellipse(x, y, rx, ry, r[0])
	c.Ellipse(x-0.2, y-0.5, rx-0.35, ry-0.4, r[len(r)/2])
	c.Ellipse(x-0.6, y-0.9, rx-1.1, ry-0.9, r[len(r)-1])
}

// Boulder is a faceted rock that fills most of its cell: w and h in px, standing on the foot line.
func Boulder(ramp string, w, h float64, flat float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		cx, foot := float64(c.W)/2, float64(c.H)-3
		c.Stone(draw.Stone{CX: cx, CY: foot - h/2, RX: w / 2, RY: h / 2, Flat: flat, Facets: 9, Seed: seed}, c.Pal.Ramp(ramp))
		c.Shadow(cx+w*0.06, foot-h*0.08, w*0.52, min(h*0.22, 5)+1, c.Pal.Ink("shadow"))
	}
}

// Outcrop is a group of rocks: the great one behind, smaller ones at its feet.
func Outcrop(ramp string, w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		cx, foot, r := float64(c.W)/2, float64(c.H)-4, c.Pal.Ramp(ramp)
		c.Stone(draw.Stone{CX: cx + w*0.16, CY: foot - h*0.36, RX: w * 0.32, RY: h * 0.36, Flat: 0.2, Facets: 10, Seed: seed + 1}, r)
		c.Stone(draw.Stone{CX: cx - w*0.12, CY: foot - h/2, RX: w * 0.36, RY: h / 2, Flat: 0.1, Facets: 11, Seed: seed}, r)
		c.Stone(draw.Stone{CX: cx + w*0.02, CY: foot - h*0.12, RX: w * 0.2, RY: h * 0.16, Flat: 0.6, Facets: 8, Seed: seed + 2}, r)
		c.Stone(draw.Stone{CX: cx - w*0.38, CY: foot - h*0.10, RX: w * 0.12, RY: h * 0.11, Flat: 0.4, Facets: 7, Seed: seed + 3}, r)
		c.Shadow(cx+w*0.04, foot-2, w*0.52, 5, c.Pal.Ink("shadow"))
	}
}

// BoulderCracked draws a rock and splits it from the crown down.
func BoulderCracked(ramp string, w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		Boulder(ramp, w, h, 0.5, seed)(c)
		r := c.Pal.Ramp(ramp)
		x, y := c.W/2+int(w/10), c.H-3-int(h)+1
		for j := range int(h) * 3 / 4 {
			x += int(draw.Hash(j/2, 7, seed)%3) - 1
			if c.At(x, y+j) == draw.Clear {
				continue
			}
			c.Set(x, y+j, r[0])
			c.Set(x-1, y+j, r[0])
			c.Set(x+1, y+j, r[len(r)-1])
		}
	}
}

// StonePile is the heap two travellers build, one stone a stage, 1 to 6.
func StonePile(ramp string, stage int) func(*draw.Canvas) {
	layers := [6][4]float64{{0, 0, 6.2, 3.6}, {-7, 1.4, 4.6, 3}, {6.6, 1.6, 4.9, 3}, {-1, -5, 5.6, 3}, {0.6, -9, 4.2, 2.6}, {0, -12.6, 2.8, 2.2}}
	return func(c *draw.Canvas) {
		cx, foot := float64(c.W)/2, float64(c.H)-7
		for _, l := range layers[:stage] {
			pebble(c, cx+l[0], foot+l[1], l[2], l[3], c.Pal.Ramp(ramp))
		}
		wide := 8.0
		if stage > 1 {
			wide = 13
		}
		c.Shadow(cx+1, foot+2.6, wide, 2.8, c.Pal.Ink("shadow"))
	}
}

// Heap is loose gravel poured to a cone.
func Heap(ramp string, w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		cx, foot, r := float64(c.W)/2, float64(c.H)-4, c.Pal.Ramp(ramp)
		for i := range int(w * h / 5) {
			v := float64(i) / (w * h / 5)
			half := w / 2 * (0.25 + 0.75*v)
			x := cx + draw.Between(-half, half, i, 1, seed)
			y := foot - h*(1-v)*draw.Between(0.8, 1, i, 2, seed)
			pebble(c, x, y, draw.Between(1.4, 2.2, i, 3, seed), draw.Between(1.2, 1.7, i, 4, seed), r)
		}
		c.Shadow(cx, foot, w/2+2, 3, c.Pal.Ink("shadow"))
	}
}

// Mound heaps ground over the foot of a thing that is half buried: x, y its middle.
func Mound(c *draw.Canvas, ramp string, x, y, rx, ry float64, seed int) {
	r := c.Pal.Ramp(ramp)
	c.Blob(x, y, rx, ry, 0.12, seed, r[0])
	c.Blob(x-0.6, y-0.8, rx-1.2, ry-0.6, 0.12, seed, r[1])
	c.Blob(x-rx*0.2, y-ry*0.35, rx*0.5, ry*0.4, 0.15, seed, r[2])
}
