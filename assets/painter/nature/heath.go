package nature

import "handhold/assets/painter/draw"

// What stands on a heath: birches, and stones that were set up.

// Birch is a slender tree with a white stem, dark notches in it, and a loose crown that hangs a little.
func Birch(wood, leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		k, w, h := float64(c.H)/80, float64(c.W), float64(c.H)
		r, l := c.Pal.Ramp(wood), c.Pal.Ramp(leaf)
		bend := draw.Between(-4, 4, 1, 1, seed) * k
		fork := draw.Point{X: x + bend*0.6, Y: foot - h*0.46}
		tip := draw.Point{X: x + bend, Y: foot - h*0.84}
		c.Trail(2.3*k, 0.8*k, r[1:], draw.Point{X: x, Y: foot - 2*k}, draw.Point{X: x + bend*0.1, Y: foot - h*0.2}, fork, tip)
		for i := range 5 {
			side := float64(i%2*2 - 1)
			y := foot - h*(0.42+0.085*float64(i))
			c.Trail(0.9*k, 0.5*k, r, draw.Point{X: x + bend*0.6, Y: y}, draw.Point{X: x + bend*0.6 + side*w*0.13, Y: y - h*0.06}, draw.Point{X: x + bend*0.6 + side*w*0.22, Y: y - h*0.03})
		}
		for i := range int(9 * k) {
			y := int(foot - h*(0.04+0.42*draw.Rand(i, 4, seed)))
			for d := range 1 + int(1.6*k) {
				px := int(x+bend*0.3) - int(1.6*k) + d + int(draw.Hash(i, 5, seed)%3)
				if c.At(px, y) != draw.Clear {
					c.Set(px, y, r[0])
				}
			}
		}
		for i := range 9 {
			v := float64(i) / 8
			u := (float64(i%3) - 1) * (0.9 - 0.5*v)
			f := crown(x+bend*(0.4+0.5*v)+u*w*0.27, foot-h*(0.44+0.32*v), w*draw.Between(0.24, 0.32, i, 7, seed), h*draw.Between(0.15, 0.2, i, 8, seed), leaves(c)*0.6, 0.15, seed+i)
			f.gaps = 0.4
			f.paint(c, l)
		}
		top := crown(tip.X, foot-h*0.77, w*0.34, h*0.22, leaves(c)*0.6, 0.2, seed+9)
		top.gaps = 0.35
		top.paint(c, l)
		shadeUnder(c, 0.24)
	}
}

// Menhir is one long stone that was set on end, lit on its left, with moss at its foot; slim is its half width as a share
// of the cell's.
func Menhir(ramp, moss string, slim float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		column(c, c.Pal.Ramp(ramp), x, foot, float64(c.W)*slim, float64(c.H)-8, seed)
		m := c.Pal.Ramp(moss)
		for i := range c.W / 3 {
			px, py := int(x+draw.Between(-0.9, 0.9, i, 1, seed)*float64(c.W)*slim), int(foot-draw.Between(0, 0.22, i, 2, seed)*float64(c.H))
			if c.At(px, py) != draw.Clear {
				c.Set(px, py, m[1+int(draw.Hash(i, 3, seed)%2)])
				c.Set(px, py+1, m[0])
			}
		}
		c.Shadow(x+2, foot-0.5, float64(c.W)*slim*1.5, 2+float64(c.W)*0.03, c.Pal.Ink("shadow"))
	}
}

// Trilith is two standing stones with a third laid over them; one walks through its middle.
func Trilith(ramp, moss string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		_, foot := footOf(c)
		r, w, h := c.Pal.Ramp(ramp), float64(c.W), float64(c.H)
		for i, x := range []float64{0.16, 0.84} {
			column(c, r, w*x, foot, w*0.11, h*0.70, seed+i*7)
		}
		top := int(foot - h*0.78)
		for y := range int(h * 0.15) {
			in := int(2 * draw.Rand(y/2, 1, seed))
			for px := 3 + in; px < c.W-4-in; px++ {
				ink := r.At(0.46 + 0.24*(draw.Value(float64(px)/5, float64(y)/3, seed)-0.5))
				switch {
				case y < 2:
					ink = r[len(r)-1]
				case y < 4:
					ink = r[len(r)-2]
				case y > int(h*0.15)-3:
					ink = r[1]
				}
				c.Set(px, top+y, ink)
			}
		}
		m := c.Pal.Ramp(moss)
		for i := range 9 {
			c.Set(8+int(draw.Hash(i, 1, seed)%uint32(c.W-16)), top+1+i%3, m[2])
		}
		c.Shadow(w*0.18, foot-0.5, w*0.15, 3, c.Pal.Ink("shadow"))
		c.Shadow(w*0.84, foot-0.5, w*0.13, 3, c.Pal.Ink("shadow"))
	}
}
