package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// bole is the foot of a tree that is taller than any picture: fluted bark that rises out of the ground and goes off into
// the haze, at the top of its cell, in streaks.
type bole struct {
	bark, moss, haze string
	half             float64 // half its width above the roots, as a share of the cell
	flutes           float64 // ridges across it
	hollow           bool    // a cleft at its foot
	seed             int
}

// Bole is such a tree to the size of its cell.
func Bole(bark, moss, haze string, seed int) func(*draw.Canvas) {
	return bole{bark: bark, moss: moss, haze: haze, half: 0.29, flutes: 7, seed: seed}.paint
}

// BoleHollow is one with a dark cleft at its foot, as high as a door for somebody much larger.
func BoleHollow(bark, moss, haze string, seed int) func(*draw.Canvas) {
	return bole{bark: bark, moss: moss, haze: haze, half: 0.31, flutes: 11, hollow: true, seed: seed}.paint
}

func (b bole) paint(c *draw.Canvas) {
	b.roots(c)
	b.stem(c)
	b.green(c)
	x, foot := footOf(c)
	c.Shadow(x+6, foot-1, float64(c.W)*0.44, 7, c.Pal.Ink("shadow"))
}

// across is where px, py lies on the stem: u from -1 to 1 across it, t from 0 at its foot to 1 at its top.
func (b bole) across(c *draw.Canvas, px, py int) (u, t float64) {
	x, foot := footOf(c)
	t = (foot - float64(py)) / float64(c.H)
	wide := b.half * float64(c.W) * (1 + 0.42*math.Exp(-t*26) + 0.16*math.Exp(-t*5) - 0.06*t)
	return (float64(px) + 0.5 - x) / wide, t
}

func (b bole) stem(c *draw.Canvas) {
	r, haze := c.Pal.Ramp(b.bark), c.Pal.Ramp(b.haze)
	c.Each(func(px, py int) draw.Ink {
		u, t := b.across(c, px, py)
		edge := 0.05 * (draw.Value(t*22+3, 4.5, b.seed) - 0.5)
		hem := 0.012 + 0.030*(1-u*u) - 0.016*math.Cos(u*b.flutes*1.3+float64(b.seed))
		if math.Abs(u)+edge > 1 || t < 0.030-hem*0.6 || py < 3 {
			return draw.Clear
		}
		// The stem thins out in streaks, the farther up the more, and what is left is paler.
		streak := draw.Value(u*19+50, t*7, b.seed+3)
		up := (t - 0.74) / 0.22
		if up > 0.25+0.75*streak {
			return draw.Clear
		}
		if pale := (t - 0.58) / 0.36; pale > 0.35+0.9*draw.Value(u*13+9, t*9, b.seed+4) {
			return haze[min(int(3*(0.35+0.5*streak-0.35*u)), 2)]
		}
		if b.inHollow(u, t) {
			return r[0]
		}
		return r.At(b.light(u, t))
	})
}

// light is how bright the bark is: ridges that run up the stem, a little askew, each lit from the left.
func (b bole) light(u, t float64) float64 {
	v := u*b.flutes + 0.9*math.Sin(t*5+float64(b.seed)) + 1.5*(draw.Value(u*2.5+7, t*5, b.seed+1)-0.5)
	ridge := v - math.Floor(v) // 0 at its lit edge, 1 in the furrow
	plates := draw.Value(u*b.flutes*2.6+30, t*34, b.seed+2) - 0.5
	fine := draw.Value(u*b.flutes*7+11, t*16, b.seed+5) - 0.5
	light := 0.52 - 0.34*u - 0.16*u*u + 0.22*(0.5-ridge) + 0.20*plates + 0.22*fine + 0.22*t - 0.10*math.Exp(-t*30)
	if ridge > 0.86 {
		light -= 0.28
	}
	return light
}

// inHollow is whether the cleft is here: narrow at the top, a little to the left of the middle.
func (b bole) inHollow(u, t float64) bool {
	if !b.hollow || t > 0.20 {
		return false
	}
	mid := -0.06 + 0.25*t + 0.03*math.Sin(t*40)
	return math.Abs(u-mid) < 0.17*math.Sqrt(max(1-t/0.19, 0))
}

// roots are buttresses that run out from the stem, those in front toward the viewer.
func (b bole) roots(c *draw.Canvas) {
	x, foot := footOf(c)
	r := c.Pal.Ramp(b.bark)
	half := b.half * float64(c.W)
	for i := range 8 {
		a := math.Pi * (0.02 + 0.96*float64(i)/7)
		dx, dy := math.Cos(a), math.Sin(a)
		long := half * draw.Between(1.40, 1.54, i, 1, b.seed)
		thick := half * draw.Between(0.14, 0.22, i, 2, b.seed)
		c.Trail(thick, 1.2, r,
			draw.Point{X: x + dx*half*0.9, Y: foot - thick*1.6},
			draw.Point{X: x + dx*half*1.2, Y: foot - thick*0.9 + min(dy*3, 2)},
			draw.Point{X: x + dx*long, Y: foot - 2 + min(dy*3, 2)})
	}
}

// green is the moss that grows on the foot of the stem and on its roots, on the side away from the light more.
func (b bole) green(c *draw.Canvas) {
	m := c.Pal.Ramp(b.moss)
	_, foot := footOf(c)
	c.Each(func(px, py int) draw.Ink {
		u, t := b.across(c, px, py)
		if c.At(px, py) == draw.Clear || t > 0.17 || float64(py) > foot-2 || b.inHollow(u, t) {
			return draw.Clear
		}
		n := draw.Value(float64(px)/9+3, float64(py)/13+5, b.seed+8)*0.7 + draw.Value(float64(px)/3+1, float64(py)/3+2, b.seed+9)*0.3
		if n < 0.46+1.5*t-0.06*u {
			return draw.Clear
		}
		return m.At(0.52 - 0.30*u - 0.8*t + 0.5*(draw.Value(float64(px)/2.2, float64(py)/2.2, b.seed+12)-0.5))
	})
}

// BoleFallen is such a tree that fell long ago: it lies across the picture, moss and ferns on its back.
func BoleFallen(bark, moss string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r, m := c.Pal.Ramp(bark), c.Pal.Ramp(moss)
		_, foot := footOf(c)
		w, h := float64(c.W), float64(c.H)
		thick := h * 0.30
		c.Each(func(px, py int) draw.Ink {
			s := float64(px) / w // 0 at its broken end, 1 where its top was
			if s < 0.05+0.02*draw.Value(float64(py)/4, 2.5, seed) || s > 0.965-0.05*draw.Value(float64(py)/5, 7.5, seed) {
				return draw.Clear
			}
			half := thick * (1.06 - 0.34*s)
			v := (float64(py) - (foot - half - 1) - 3*math.Sin(s*5)) / half // -1 its back, 1 its belly
			if math.Abs(v) > 1 {
				return draw.Clear
			}
			tuft := draw.Value(float64(px)/13+4, float64(py)/6+2, seed+3)
			if v < -0.86+1.1*tuft {
				return m.At(0.42 - 0.5*v + 0.5*(draw.Value(float64(px)/2.4, float64(py)/2.4, seed+5)-0.5) - 0.2)
			}
			run := draw.Value(s*7+5, v*5+2.4*s, seed+1) - 0.5
			fine := draw.Value(s*22+1, v*11, seed+2) - 0.5
			return r.At(0.46 - 0.42*v + 0.5*run + 0.3*fine)
		})
		rx, ry, cx := thick*0.34, thick*0.98, w*0.075
		c.Ellipse(cx, foot-thick-3, rx, ry, r[len(r)-1])
		for i := range 4 {
			c.Ring(cx+float64(i)*0.6, foot-thick-3, rx*(1-0.22*float64(i)), ry*(1-0.24*float64(i)), r[2+i%2])
		}
		c.Shadow(w*0.5+3, foot-1, w*0.46, 5, c.Pal.Ink("shadow"))
	}
}
