package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// Shrub is a dry bush: many thin stems from one foot.
func Shrub(w float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		dry, leaf := c.Pal.Ramp("dry"), c.Pal.Ramp("shrub")
		for i := range 13 {
			a := math.Pi * (1.08 + 0.84*float64(i)/12)
			long := w * 0.5 * draw.Between(0.75, 1.1, i, 1, seed)
			x, y := 16+math.Cos(a)*long, 27+math.Sin(a)*long*1.25
			c.Trail(0.8, 0.5, dry, draw.Point{X: 16 + math.Cos(a)*2, Y: 27}, draw.Point{X: 16 + math.Cos(a)*long*0.6, Y: 27 + math.Sin(a)*long*0.55}, draw.Point{X: x, Y: y})
			c.Ball(x, y, 2.6, 2, 0.5, seed+i, leaf)
			c.Ball(16+math.Cos(a)*long*0.62, 27+math.Sin(a)*long*0.8, 2.4, 1.8, 0.5, seed+i+30, leaf[:2])
		}
		c.Shadow(17, 28, w*0.42, 2.6, c.Pal.Ink("shadow"))
	}
}

// FlowerPatch is a meadow of flowers that lies flat.
func FlowerPatch(c *draw.Canvas) {
	f, leaf := c.Pal.Ramp("flower"), c.Pal.Ramp("leaf")
	for i := range 11 {
		x, y := int(draw.Between(5, 26, i, 1, 6)), 11+i*3/2
		c.Line(x, y, x, y+4, leaf[1])
		c.Set(x+1, y+3, leaf[2])
		c.Rect(x-1, y-1, 3, 1, f[i%3])
		c.Rect(x, y-2, 1, 3, f[i%3])
		c.Set(x, y-1, f[(i+1)%3*2%3])
	}
}

// Bush is a crown without a trunk.
func Bush(leaf string, w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		f := crown(x, foot-h/2+1, w, h, 2+w/9, 0.3, seed)
		f.gaps = 0.3
		f.paint(c, c.Pal.Ramp(leaf))
		c.Shadow(x+1.5, foot, w*0.46, 3, c.Pal.Ink("shadow"))
	}
}
