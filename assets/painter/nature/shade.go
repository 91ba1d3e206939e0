package nature

import "handhold/assets/painter/draw"

// Shade is what a crown leaves on the ground of the light above it: dark, with flecks of sun, thinning toward its rim.
func Shade(seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		w, h, ink := float64(c.W), float64(c.H), c.Pal.Ink("shadow")
		c.Each(func(px, py int) draw.Ink {
			x, y := float64(px)+0.5, float64(py)+0.5
			u, v := (x-w/2)/(w/2-3), (y-h/2)/(h/2-3)
			broad, fleck := draw.Value(x/17+3, y/13+5, seed), draw.Value(x/8+1, y/5.5+2, seed+1)
			out := u*u + v*v + 0.55*(broad-0.5)
			if out > 0.86 || fleck > 0.86-0.34*max(out, 0) {
				return draw.Clear
			}
			return ink
		})
	}
}
