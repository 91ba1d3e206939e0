package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// What grows on the floor of an ocean, drawn to the size of its cell.

// Urchin is a ball of spines.
func Urchin(ramp string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		for i, d := range [][2]int{{-6, 0}, {-5, -4}, {-2, -6}, {1, -6}, {4, -5}, {6, -1}, {5, 2}, {-5, 2}, {0, -7}, {-4, -5}, {6, -3}} {
			c.Line(8, 9, 8+d[0], 9+d[1], r[1+i%2])
		}
		c.Ellipse(8, 9.5, 3.4, 3, r[0])
		c.Ellipse(7.4, 8.8, 2, 1.6, r[1])
		c.Shadow(8.5, 12, 5, 1.4, c.Pal.Ink("shadow"))
	}
}

// CoralBranch forks upward in round, blunt arms with pale tips.
func CoralBranch(ramp string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		k := float64(c.W) / 32
		var grow func(px, py, a, long, thick float64, depth, seed int)
		grow = func(px, py, a, long, thick float64, depth, seed int) {
			nx, ny := px+math.Cos(a)*long, py+math.Sin(a)*long
			c.Limb(px, py, thick, nx, ny, thick*0.86, r)
			if depth == 0 {
				c.Ellipse(nx-0.3, ny-0.3, thick*0.7, thick*0.7, r[len(r)-1])
				return
			}
			for i := range 2 + int(draw.Hash(depth, 1, seed)%2) {
				turn := (float64(i)-0.6)*0.72 + draw.Between(-0.25, 0.25, i, depth, seed)
				up := a + turn - 0.25*(a+turn+math.Pi/2)
				grow(nx, ny, up, long*draw.Between(0.66, 0.86, i, 2, seed), thick*0.8, depth-1, seed*3+i+1)
			}
		}
		depth, thick, first := 2, 2.1*k, 5.5*k*math.Sqrt(float64(c.H)/float64(c.W))
		if c.W > 32 {
			depth, thick, first = 3, 1.8*k, first*0.72
		}
		for i := range 3 {
			grow(x+(float64(i)-1)*3*k, foot-2*k, -math.Pi/2+(float64(i)-1)*0.66, first, thick, depth, seed+i)
		}
		c.Shadow(x+1.5, foot, 8*k, 2.2*k, c.Pal.Ink("shadow"))
	}
}

// CoralFan is a flat lace of thin veins.
func CoralFan(ramp string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		w, h := float64(c.W)*0.45, float64(c.H)-9
		c.Each(func(ix, iy int) draw.Ink {
			dx, dy := (float64(ix)+0.5-x)/w, (foot-2-float64(iy))/h
			far, a := math.Hypot(dx, dy), math.Atan2(dy, dx)
			round := math.Hypot(dx, (dy-0.54)/0.46)
			rim := 0.86 + 0.2*draw.Value(a*5+3, 0.5, seed) + 0.05*math.Cos(a*17)
			if round > rim {
				return draw.Clear
			}
			ray := math.Abs(math.Sin(a*(6+math.Floor(far*3)*3) + 0.5*draw.Value(far*6, a*3, seed)))
			ring := math.Abs(math.Sin(far*15 + 1.5*draw.Value(a*5, far*3, seed+1)))
			if ray > 0.42 && ring > 0.55 && far > 0.2 {
				if round > 0.62 {
					return draw.Clear
				}
				return r[0]
			}
			light := 0.60 - 0.34*dx + 0.30*(far-0.5)
			if round > rim-0.08 {
				light += 0.25
			}
			return r.At(light)
		})
		c.Limb(x, foot-1, 1.8, x, foot-h*0.3, 1.2, r)
		c.Shadow(x+1, foot, w*0.5, 2, c.Pal.Ink("shadow"))
	}
}

// CoralTubes stand like organ pipes with dark mouths.
func CoralTubes(ramp string, n, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		k := float64(c.W) / 32
		for i := range n {
			at := (i*2 + i/((n+1)/2)) % n // the ends first, the middle last
			u := 2*float64(at)/float64(max(n-1, 1)) - 1
			high := (float64(c.H) - 9) * draw.Between(0.5, 1, at, 1, seed) * (1 - 0.35*math.Abs(u))
			thick := 2.5 * k * draw.Between(0.8, 1.15, at, 2, seed)
			px, tx := x+u*7*k, x+u*11*k
			y := foot - 2*k + 1.6*k*float64(i)/float64(n)
			c.Limb(px, y, thick*0.8, tx, foot-high, thick, r)
			c.Ellipse(tx, foot-high-0.5*k, thick*1.12, thick*0.66, r[len(r)-1])
			c.Ellipse(tx+0.2*k, foot-high-0.3*k, thick*0.72, thick*0.38, r[0])
		}
		c.Shadow(x+1.5, foot, 10*k, 2.2*k, c.Pal.Ink("shadow"))
	}
}

// CoralBrain is a dome with winding furrows.
func CoralBrain(ramp string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		rx, ry := float64(c.W)*0.42, min(float64(c.H)-8, float64(c.W)*0.62)
		c.Each(func(ix, iy int) draw.Ink {
			u, v := (float64(ix)+0.5-x)/rx, (float64(iy)+0.5-foot+ry*0.62)/(ry*0.62)
			if u*u+v*v > 1 || v > 0.86 {
				return draw.Clear
			}
			up := math.Sqrt(1 - u*u - v*v*0.98)
			light := 0.40 - 0.36*u - 0.36*v + 0.18*up
			n := draw.Value(u*3.4/(0.6+up)+9, v*3.4/(0.6+up)+9, seed)
			if f := math.Mod(n*(4+float64(c.W)/24), 1); f < 0.34 {
				light -= 0.26
			}
			return r.At(light)
		})
		c.Shadow(x+1.5, foot-1, rx, 3, c.Pal.Ink("shadow"))
	}
}

// CoralTable is a broad plate on a short stem, plates above it smaller.
func CoralTable(ramp string, plates, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		h := float64(c.H) - 11
		c.Limb(x, foot-float64(c.W)*0.07, float64(c.W)*0.08, x, foot-h*0.24, float64(c.W)*0.055, r[:max(len(r)-1, 1)])
		for i := range plates {
			side := float64(i%2*2 - 1)
			half := float64(c.W) * draw.Between(0.21, 0.27, i, 2, seed)
			y := foot - h*(0.34+0.58*float64(i+1)/float64(plates))
			px := x + side*draw.Between(0.09, 0.16, i, 1, seed)*float64(c.W)
			c.Trail(float64(c.W)*0.05, float64(c.W)*0.035, r[:max(len(r)-1, 1)], draw.Point{X: x, Y: foot - h*0.2}, draw.Point{X: (x + px) / 2, Y: (foot-h*0.2+y)/2 + 2}, draw.Point{X: px, Y: y + 1})
			thick := half * 0.22
			c.Each(func(ix, iy int) draw.Ink {
				u, v := (float64(ix)+0.5-px)/half, (float64(iy)+0.5-y)/thick
				rim := 1 + 0.16*(draw.Value(float64(ix)/3, 0.5, seed+i)-0.5)
				if u*u+v*v < rim {
					if u*u+v*v > rim-0.2 {
						return r[len(r)-1]
					}
					return r.At(0.72 - 0.22*u - 0.16*v + 0.3*(draw.Value(float64(ix)/2.4, float64(iy)/1.6, seed)-0.5))
				}
				if low := (float64(iy) + 0.5 - y - thick*0.7) / (thick * 1.1); v > 0 && u*u+low*low < rim {
					return r.At(0.30 - 0.2*u)
				}
				return draw.Clear
			})
		}
		c.Shadow(x+2, foot, float64(c.W)*0.34, 2.4, c.Pal.Ink("shadow"))
	}
}

// Ribbons are sea plants: broad blades that wave; parted they bend away. tall is a share of the cell.
func Ribbons(ramp string, tall float64, n, seed int) func(*draw.Canvas, float64) {
	return func(c *draw.Canvas, parted float64) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		k := float64(c.W) / 32
		for i := range n {
			at := (i*2 + i/((n+1)/2)) % n
			u := 2*(float64(at)+0.5)/float64(n) - 1
			high := float64(c.H) * tall * draw.Between(0.7, 1, at, 1, seed)
			light := 0.62 - 0.22*u - 0.3*float64(n-1-i)/float64(n)
			wide := max(1.5*math.Sqrt(k)*draw.Between(0.8, 1.3, at, 2, seed), 1)
			for s := range int(high) {
				t := float64(s) / high
				wave := 2.6 * k * math.Sin(t*(4+2.5*k)+float64(at)*1.7+float64(seed)) * math.Sqrt(t)
				px := x + u*8*k*(1+0.35*t) + wave + parted*sign(u+0.01)*t*t*7*k
				half := wide * math.Sin(math.Pi*min(0.25+0.75*t, 0.97))
				slope := math.Cos(t*(4+2.5*k) + float64(at)*1.7 + float64(seed))
				for j := -half; j <= half; j++ {
					c.Set(min(max(int(px+j), 1), c.W-2), int(foot)-s, r.At(light+0.22*slope-0.16*j/max(half, 1)+0.14*t))
				}
			}
		}
		c.Shadow(x+1, foot+0.5, 9*k, 1.8*k, c.Pal.Ink("shadow"))
	}
}

// Anemone is a cushion with a crown of soft arms; closed when touched.
func Anemone(foot, arms string, seed int) func(*draw.Canvas, float64) {
	return func(c *draw.Canvas, parted float64) {
		f, a := c.Pal.Ramp(foot), c.Pal.Ramp(arms)
		x, low := footOf(c)
		k := float64(c.W) / 32
		c.Limb(x, low-2.5*k, 6*k, x, low-8*k, 5.4*k, f)
		top := low - 10*k
		n := 15
		for i := range n {
			ang := math.Pi * (0.02 + 0.96*float64(i)/float64(n-1))
			long := 9.5 * k * draw.Between(0.8, 1.1, i, 1, seed) * (1 - 0.55*parted)
			spread := 1 - 0.6*parted
			px, py := x+math.Cos(ang)*4.6*k, top+1.5*k-math.Sin(ang)*1.2*k
			tx := px + math.Cos(ang)*long*0.8*spread + 1.2*k*math.Sin(float64(i)*2.3)
			c.Trail(1.1*k, 0.8*k, a, draw.Point{X: px, Y: py}, draw.Point{X: (px + tx) / 2, Y: py - math.Sin(ang)*long*0.5 - k}, draw.Point{X: tx, Y: py - math.Sin(ang)*long*0.7 - 2*k})
			c.Rect(int(tx), int(py-math.Sin(ang)*long*0.7-2.6*k), 1+int(k/2), 1+int(k/2), a[len(a)-1])
		}
		c.Ellipse(x, top+2*k, 3.6*k, 1.4*k, f[0])
		c.Shadow(x+1.5, low, 8*k, 2*k, c.Pal.Ink("shadow"))
	}
}

// Ribs are the bones of something very large, long ago: arches in a row under a spine.
func Ribs(ramp string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		_, foot := footOf(c)
		w, h, k := float64(c.W), float64(c.H)*0.86, float64(c.W)/64
		const n = 5
		for i := range n {
			px := w * (0.20 + 0.15*float64(i))
			tall := h * (0.52 + 0.26*math.Sin(math.Pi*(0.2+0.7*float64(i)/n)))
			var line []draw.Point
			for j := range 9 {
				t := float64(j) / 8
				line = append(line, draw.Point{X: px - 11*k*math.Sin(math.Pi*t*0.8) + 11*k*t*t, Y: foot - 1 - tall*t})
			}
			c.Trail(2.4*k, 1.3*k, r, line...)
			c.Shadow(px+1, foot, 4*k+1, 1.6, c.Pal.Ink("shadow"))
		}
		for i := range 12 {
			t := float64(i) / 11
			c.Ellipse(w*(0.14+0.74*t), foot-h*(0.50+0.28*math.Sin(math.Pi*(0.15+0.75*t))), 2.8*k, 2.2*k, r[i%2+len(r)-2])
		}
	}
}
