package nature

import "handhold/assets/painter/draw"

// TreeBleeding loses its leaves' colour downward; w and h are its crown in a cell 80 px high.
func TreeBleeding(leaf string, w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		k := float64(c.H) / 80
		trunk(c, c.Pal.Ramp("wood"), x, foot, 3.8*k, seed, draw.Point{X: x + k, Y: foot - 12*k}, draw.Point{X: x - k, Y: foot - 26*k}, draw.Point{X: x, Y: foot - 44*k})
		top := draw.New(c.W, c.H, c.Pal)
		crown(x, foot-(h*0.42+26)*k, w*k, h*k, leaves(c)*0.9, 0.25, seed).paint(top, c.Pal.Ramp(leaf+"-leaf"))
		top.Drip(2, int(20*k), seed)
		c.Draw(top, 0, 0)
		r := c.Pal.Ramp(leaf)
		c.Behind(func(px, py int) draw.Ink {
			n := draw.Value(float64(px)/4, float64(py)/3, seed) - 0.5
			dx, dy := (float64(px)-x)/(20*k), (float64(py)-foot+1.5*k)/(3.4*k)
			if d := dx*dx + dy*dy + n; d < 1 && py < c.H-1 {
				return r[min(1, int(d*2+0.6))]
			}
			return draw.Clear
		})
	}
}

// TreeUpsideDown stands on its crown with its roots in the air.
func TreeUpsideDown(c *draw.Canvas) {
	plantOak(c, "wood", "leaf", 21)
	tree := c.Copy()
	tree.FlipY()
	for y := range c.H {
		for x := range c.W {
			c.Set(x, y, tree.At(x, y-6))
		}
	}
	c.Shadow(33, 73, 20, 4, c.Pal.Ink("shadow"))
}
