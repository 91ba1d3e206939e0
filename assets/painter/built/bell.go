package built

import (
	"math"

	"handhold/assets/painter/draw"
)

// BellSunk is a bell as large as a house that lies aslant in still water: nobody sees its mouth.
func BellSunk(bronze, moss, wood string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		b := bell{x: float64(c.W) * 0.46, y: float64(c.H) - 4, high: float64(c.H) * 0.74, lean: 0.27}
		r, m, w := c.Pal.Ramp(bronze), c.Pal.Ramp(moss), c.Pal.Ramp(wood)
		b.beam(c, w)
		b.body(c, r)
		b.grown(c, m)
		b.water(c, r)
	}
}

// bell stands with the middle of its mouth at x, y; high is px to its shoulder, lean is how far it tilts to the right, in radians.
type bell struct{ x, y, high, lean float64 }

// half is its half width (share of its height) at t, from 0 at the mouth to 1 at the shoulder.
func (b bell) half(t float64) float64 {
	switch {
	case t < -0.4 || t > 1.08:
		return 0
	case t > 0.9:
		return 0.36 * math.Sqrt(max(1-math.Pow((t-0.9)/0.18, 2), 0))
	}
	return 0.36 + 0.06*(0.9-t) + 0.24*math.Pow(max(0.55-t, 0)/0.55, 2.3)
}

// to turns a pixel into the bell's own measures: across (-1 to 1) and up (0 mouth, 1 shoulder).
func (b bell) to(px, py int) (u, t float64) {
	dx, dy := float64(px)+0.5-b.x, b.y-float64(py)-0.5
	co, si := math.Cos(b.lean), math.Sin(b.lean)
	t = (dy*co + dx*si) / b.high
	if h := b.half(t); h > 0 {
		return (dx*co - dy*si) / b.high / h, t
	}
	return 2, t
}

// at is the pixel of a place on the bell.
func (b bell) at(u, t float64) draw.Point {
	co, si := math.Cos(b.lean), math.Sin(b.lean)
	x, y := u*b.high, t*b.high
	return draw.Point{X: b.x + x*co + y*si, Y: b.y - y*co + x*si}
}

func (b bell) body(c *draw.Canvas, r draw.Ramp) {
	c.Each(func(px, py int) draw.Ink {
		u, t := b.to(px, py)
		if math.Abs(u) > 1 {
			return draw.Clear
		}
		// Hoops lie round it, lower in the middle, for one looks down on them.
		hoop := t + 0.035*math.Sqrt(max(1-u*u, 0))
		light := 0.56 - 0.44*u - 0.26*u*u + 0.10*t
		for _, at := range []float64{0.16, 0.22, 0.72, 0.86} {
			switch d := hoop - at; {
			case d > 0 && d < 0.016:
				light += 0.20
			case d > -0.018 && d <= 0:
				light -= 0.26
			}
		}
		if hoop > 0.30 && hoop < 0.64 { // a frieze nobody can read any more
			k := math.Sin(math.Asin(math.Min(math.Max(u, -1), 1))*14) * math.Sin(hoop*52)
			if k > 0.62 {
				light += 0.11
			} else if k < -0.72 {
				light -= 0.09
			}
		}
		streak := draw.Value(u*11+30, t*2.2+4, 5) - 0.5
		return r.At(light + 0.30*streak)
	})
}

// beam is what it hung from, and its crown of loops.
func (b bell) beam(c *draw.Canvas, w draw.Ramp) {
	for _, u := range []float64{-0.15, -0.05, 0.06, 0.16} {
		low, top := b.at(u, 1.02), b.at(u*0.8, 1.19)
		c.Limb(low.X, low.Y, 3.2, top.X, top.Y, 2.8, w)
	}
	left, right := b.at(-0.46, 1.20), b.at(0.36, 1.17)
	c.Limb(left.X, left.Y, 6, right.X, right.Y, 6.6, w)
	c.Ellipse(right.X, right.Y, 4.6, 5.6, w[len(w)-2])
	c.Ring(right.X, right.Y, 3, 3.6, w[1])
}

// grown is moss on whatever lies open to the sky, and what hangs from it.
func (b bell) grown(c *draw.Canvas, m draw.Ramp) {
	c.Each(func(px, py int) draw.Ink {
		u, t := b.to(px, py)
		if math.Abs(u) > 1 || c.At(px, py) == draw.Clear {
			return draw.Clear
		}
		edge := 0.93 + 0.10*u + 0.26*(draw.Value(float64(px)/6, float64(py)/9, 3)-0.5)
		low := 0.17 - 0.10*u + 0.22*(draw.Value(float64(px)/7+9, float64(py)/5, 7)-0.5)
		if t < edge && t > low {
			return draw.Clear
		}
		return m.At(0.52 - 0.46*u + 0.9*(draw.Value(float64(px)/2.6, float64(py)/1.8, 4)-0.5))
	})
	for i := range 12 {
		p := b.at(-0.30+0.055*float64(i), 0.90)
		long := draw.Between(6, 34, i, 1, 6)
		for j := range int(long) {
			c.Set(int(p.X+1.2*math.Sin(float64(j)/5+float64(i))), int(p.Y)+j, m.At(0.7-0.6*float64(j)/long))
		}
	}
}

// water covers its foot, and rings lie round it.
func (b bell) water(c *draw.Canvas, r draw.Ramp) {
	rim := func(px int) float64 {
		u := (float64(px) + 0.5 - b.x - 6) / (float64(c.W) * 0.36)
		return b.y - 34 + 18*math.Sqrt(max(1-u*u, 0)) + 1.6*math.Sin(float64(px)/5)
	}
	for px := range c.W {
		for py := int(rim(px)); py < c.H; py++ {
			c.Set(px, py, draw.Clear)
		}
		if py := int(rim(px)) - 1; c.At(px, py) != draw.Clear {
			c.Set(px, py, r[len(r)-2])
			c.Set(px, py+1, r[1])
		}
	}
	for i, wide := range []float64{0.405, 0.44} {
		for k := range 120 {
			a := math.Pi * (0.06 + 0.88*float64(k)/119)
			if draw.Value(float64(k)/6, float64(i), 8) > 0.40 {
				c.Set(int(b.x+6+math.Cos(a)*float64(c.W)*wide), int(b.y-32+math.Sin(a)*(20+4*float64(i))), r[len(r)-2])
			}
		}
	}
}

// Stake is a post in wet ground, moss round its foot; one with a lamp carries an old lantern.
func Stake(wood, moss string, lamps int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		w, m := c.Pal.Ramp(wood), c.Pal.Ramp(moss)
		x, foot := float64(c.W)/2, float64(c.H)-4
		top := foot - 26 - 8*float64(lamps)
		c.Limb(x, foot-1, 2.4, x+1.4, top, 2, w)
		for i := range 9 {
			c.Set(int(x)-2+i%5, int(foot)-1-i%4*2, m.At(draw.Rand(i, 1, 4)))
		}
		if lamps > 0 {
			g := c.Pal.Ramp("gold")
			c.Limb(x+1, top+2, 1.2, x+9, top+1, 1, w)
			c.Line(int(x)+8, int(top)+2, int(x)+8, int(top)+5, w[0])
			c.Rect(int(x)+6, int(top)+5, 5, 7, w[0])
			c.Rect(int(x)+7, int(top)+6, 3, 5, g[1])
			c.Set(int(x)+8, int(top)+7, g[2])
		}
		c.Shadow(x+2, foot, 6, 2, c.Pal.Ink("shadow"))
	}
}
