package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// What is left of trees, and trees that stand in water.

// Log is a short length of trunk with its rings toward the left, something growing or lying on it.
func Log(wood, cap string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		x, foot := footOf(c)
		w := float64(c.W) * 0.42
		thick := float64(c.W) * 0.15
		y := foot - thick
		c.Limb(x-w+thick*0.6, y, thick, x+w-thick, y-1, thick*0.82, r)
		for i := range int(w / 2) {
			px, py := int(x+draw.Between(-0.7, 0.9, i, 1, seed)*w), int(y+draw.Between(-0.6, 0.7, i, 2, seed)*thick)
			c.Rect(px, py, 3, 1, r[min(1, len(r)-1)])
		}
		capped(c, cap, 0.5, seed)
		c.Ellipse(x-w+thick*0.6, y, thick*0.62, thick, r[1])
		c.Ellipse(x-w+thick*0.6, y, thick*0.46, thick*0.8, r[len(r)-1])
		c.Ring(x-w+thick*0.6, y, thick*0.3, thick*0.5, r[len(r)-2])
		c.Limb(x+w*0.3, y-thick*0.5, 1.2, x+w*0.46, y-thick*1.6, 0.8, r)
		c.Shadow(x+1.5, foot-0.5, w+1, 2.4, c.Pal.Ink("shadow"))
	}
}

// TrunkFallen is a whole tree that lies: roots in the air at its left, broken boughs at its right.
func TrunkFallen(wood, cap string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		_, foot := footOf(c)
		w, k := float64(c.W), float64(c.W)/64
		y := foot - 7*k
		for i := range 4 {
			a := -0.5 - 0.5*float64(i)
			c.Trail(2*k, 0.7, r, draw.Point{X: w * 0.66, Y: y - 2*k}, draw.Point{X: w*0.66 + math.Cos(a)*12*k, Y: y + math.Sin(a)*13*k}, draw.Point{X: w*0.68 + math.Cos(a-0.3)*19*k, Y: y + math.Sin(a-0.2)*24*k})
		}
		c.Limb(w*0.2, y, 7*k, w*0.86, y+2*k, 4*k, r)
		for i := range 9 {
			a := math.Pi*0.5 + math.Pi*(float64(i)+0.5)/9 + 0.25*(draw.Rand(i, 1, seed)-0.5)
			if i > 5 {
				a = math.Pi*1.5 - 0.2*float64(i-5)
			}
			c.Trail(2.2*k, 0.7, r, draw.Point{X: w*0.2 + math.Cos(a)*3*k, Y: y + math.Sin(a)*4*k},
				draw.Point{X: w*0.18 + math.Cos(a)*8*k, Y: y + math.Sin(a)*9*k}, draw.Point{X: max(w*0.18+math.Cos(a+0.2)*12*k, 2), Y: min(y+math.Sin(a+0.2)*15*k, foot)})
		}
		for i := range 16 {
			px, py := int(w*draw.Between(0.26, 0.8, i, 2, seed)), int(y+draw.Between(-4, 5, i, 3, seed)*k)
			c.Rect(px, py, 3+int(2*k), 1, r[min(1, len(r)-1)])
		}
		capped(c, cap, 0.4, seed)
		c.Shadow(w*0.5, foot-0.5, w*0.45, 4, c.Pal.Ink("shadow"))
	}
}

// StumpTall is a trunk that broke off above a girl's head.
func StumpTall(wood, cap string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		x, foot := footOf(c)
		half, h := float64(c.W)*0.23, float64(c.H)*0.74
		c.Each(func(ix, iy int) draw.Ink {
			t := (foot - float64(iy) - 0.5) / h
			u := (float64(ix) + 0.5 - x) / (half * (1 + 0.5*math.Exp(-t*7)))
			top := 0.86 + 0.26*zigzag(u*3.4+5, seed)
			if t < 0.03*(1-math.Sqrt(max(1-u*u, 0))) || t > top || math.Abs(u) > 1 {
				return draw.Clear
			}
			groove := draw.Value(u*5+9, t*4, seed) - 0.5
			if t > top-0.06 {
				return r[len(r)-1]
			}
			return r.At(0.50 - 0.40*u + 0.6*groove)
		})
		roots(c, r, x, foot, half*0.8, seed)
		capped(c, cap, 0.3, seed)
		for i := range 3 {
			y := foot - h*(0.3+0.18*float64(i))
			side := float64(i%2*2 - 1)
			c.Ellipse(x+side*half, y, 3.2, 1.5, r[len(r)-1])
			c.Ellipse(x+side*half, y+1, 2.6, 1, r[len(r)-2])
		}
		c.Shadow(x+1.5, foot-0.5, half*1.8, 3, c.Pal.Ink("shadow"))
	}
}

// Mangrove stands on stilts of roots.
func Mangrove(wood, leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		x, foot := footOf(c)
		k, w, h := float64(c.H)/80, float64(c.W), float64(c.H)
		knee := draw.Point{X: x, Y: foot - h*0.26}
		for i := range 8 {
			u := 2*(float64(i)+0.5)/8 - 1
			c.Trail(1.7*k, 0.9, r, knee, draw.Point{X: x + u*w*0.19, Y: foot - h*0.19*(1-0.3*math.Abs(u))}, draw.Point{X: x + u*w*0.34, Y: foot - 1 - 2*k*math.Abs(u)})
		}
		c.Trail(3*k, 1.6*k, r, draw.Point{X: x, Y: foot - h*0.2}, draw.Point{X: x - 2*k, Y: foot - h*0.36}, draw.Point{X: x + 2*k, Y: foot - h*0.6})
		c.Trail(1.8*k, 1*k, r, draw.Point{X: x - 1*k, Y: foot - h*0.38}, draw.Point{X: x - w*0.24, Y: foot - h*0.62})
		f := crown(x, foot-h*0.66, w-6, h*0.42, leaves(c)*0.9, 0.6, seed)
		f.paint(c, c.Pal.Ramp(leaf))
		Bearded(c, leaf, seed)
		shadeUnder(c, 0.36)
	}
}

// Bearded hangs strands of lichen from the undersides of what is painted.
func Bearded(c *draw.Canvas, ramp string, seed int) {
	r, of := c.Pal.Ramp(ramp), c.Copy()
	shade := c.Pal.Ink("shadow")
	for x := 3; x < c.W-3; x++ {
		for y := 6; y < c.H*3/4; y++ {
			if of.At(x, y) == draw.Clear || of.At(x, y) == shade || of.At(x, y+1) != draw.Clear || draw.Hash(x, y, seed)%4 != 0 {
				continue
			}
			long := 2 + int(draw.Between(0.02, 0.11, x, 3, seed)*float64(c.H))
			for j := range long {
				c.Set(x, y+1+j, r[min(1+int(draw.Hash(x, 1, seed)%uint32(max(len(r)-2, 1))), len(r)-1)])
			}
		}
	}
}

// Lilies are round leaves that lie on water, with a flower among them.
func Lilies(leaf, flower string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		l, f := c.Pal.Ramp(leaf), c.Pal.Ramp(flower)
		for i := range 5 {
			x, y := draw.Between(7, 25, i, 1, seed), 12+float64(i)*3.4
			rx := draw.Between(3.4, 5.4, i, 2, seed)
			c.Ellipse(x, y+0.8, rx, rx*0.55, l[0])
			c.Ellipse(x, y, rx, rx*0.55, l[1])
			c.Ellipse(x-0.6, y-0.3, rx-1.3, rx*0.55-0.8, l[len(l)-2])
			c.Line(int(x), int(y), int(x+rx), int(y-1), l[0])
			if i%2 == 1 {
				c.Ellipse(x-1, y-1.4, 2.6, 1.6, f[1])
				c.Ellipse(x-1, y-2, 1.6, 1.3, f[2])
				c.Set(int(x-1), int(y-2), f[0])
			}
		}
	}
}

// Stalks are n thin stems with round pods.
func Stalks(ramp string, n, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		for i := range n {
			u := 2*(float64(i)+0.5)/float64(n) - 1
			high := float64(c.H) * draw.Between(0.4, 0.76, i, 1, seed)
			sway(c, r, x+u*6, foot, high, u*8, 0.4)
			c.Ellipse(x+u*14, foot-high, 2.6, 2.8, r[1])
			c.Ellipse(x+u*14-0.5, foot-high-0.5, 1.8, 2, r[len(r)-1])
		}
		c.Shadow(x+1, foot+0.4, 8, 1.8, c.Pal.Ink("shadow"))
	}
}

// Driftwood is a washed log with a fork.
func Driftwood(seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp("wood")
		lift := draw.Between(-3, 3, 1, 1, seed)
		c.Trail(1.6, 0.7, r, draw.Point{X: 18, Y: 22}, draw.Point{X: 22, Y: 17 - lift}, draw.Point{X: 27, Y: 13 - lift})
		c.Trail(1.2, 0.5, r, draw.Point{X: 11, Y: 23}, draw.Point{X: 9, Y: 18}, draw.Point{X: 6, Y: 16 + lift})
		c.Trail(3.4, 1.8, r, draw.Point{X: 4, Y: 25 + lift*0.3}, draw.Point{X: 14, Y: 23}, draw.Point{X: 29, Y: 22 - lift*0.6})
		c.Line(7, 24, 12, 23, r[0])
		c.Line(16, 22, 22, 22, r[0])
		c.Ellipse(3.6, 25+lift*0.3, 1.8, 2.8, r[2])
		c.Ring(3.6, 25+lift*0.3, 1.3, 2, r[1])
		c.Shadow(17, 26, 14, 2.4, c.Pal.Ink("shadow"))
	}
}

// Stump is a cut tree with its rings.
func Stump(wood string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		cx, y := float64(c.W)/2, float64(c.H)-15
		for i := range 5 {
			c.Limb(cx-7+float64(i)*3.5, y+6, 2.4, cx-10+float64(i)*5, y+9.5, 1, r)
		}
		c.Limb(cx, y+6, 7.5, cx, y+2, 7, r)
		c.Ellipse(cx, y, 7.6, 4.2, r[0])
		c.Ellipse(cx, y-0.3, 6.8, 3.5, r[len(r)-1])
		c.Ring(cx, y-0.3, 4.6, 2.4, r[1])
		c.Ring(cx-0.5, y-0.3, 2, 1.2, r[1])
		c.Shadow(cx+1, y+9, 12, 3, c.Pal.Ink("shadow"))
	}
}
