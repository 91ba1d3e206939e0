package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// Low plants, drawn to the size of their cell. Those that part are told how far: 0 or 1.

// Grasses is a clump of blades: dark ones behind, lit ones before them; parted blades lie to both sides. tall is a share
// of the cell, wind bends the tips (px).
func Grasses(ramp string, tall, wind float64, seed int) func(*draw.Canvas, float64) {
	return func(c *draw.Canvas, parted float64) {
		r := c.Pal.Ramp(ramp)
		x, foot := float64(c.W)/2, float64(c.H)-4
		half := float64(c.W) * 0.28
		const layers = 3
		c.Ellipse(x, foot, half+1, 1.5+half*0.07, r[min(1, len(r)-1)])
		for layer := range layers {
			n := int(half*1.15) - layer
			for i := range n {
				u := 2*(float64(i)+0.5)/float64(n) - 1
				high := tall * float64(c.H) * (1 - 0.42*u*u - 0.20*float64(layer)) * draw.Between(0.62, 1.08, i, layer, seed)
				bend := wind + u*high*0.30 + draw.Between(-1.5, 1.5, i, layer+5, seed)
				if parted > 0 {
					high *= 0.66 + 0.2*math.Abs(u)
					bend = sign(u+0.001) * (0.5 + 0.3*draw.Rand(i, layer+9, seed)) * min(high, float64(c.W)*0.34)
				}
				light := 0.16 + 0.17*float64(layer) - 0.12*u
				sway(c, r, x+u*half, foot-0.8*math.Abs(u)+float64(layer)*0.6, high, bend, light)
			}
		}
		c.Shadow(x+1.5, foot+0.6, half+2.5, 1.6+half*0.07, c.Pal.Ink("shadow"))
	}
}

// sway draws one blade that curves over; its upper part takes the light.
func sway(c *draw.Canvas, r draw.Ramp, x, y, high, bend, light float64) {
	steps := max(int(math.Hypot(high, bend)*1.3), 1)
	for s := range steps {
		t := float64(s) / float64(steps)
		px, py := int(x+bend*t*t), int(y-high*(t-0.22*t*t*min(math.Abs(bend)/high, 1.5)))
		c.Set(min(max(px, 1), c.W-2), max(py, 1), r.At(light+0.36*t))
	}
}

// Rushes stand in a clump with dark heads.
func Rushes(stem, head string, seed int) func(*draw.Canvas, float64) {
	return func(c *draw.Canvas, parted float64) {
		Grasses(stem, 0.5, 1, seed)(c, parted)
		r, h := c.Pal.Ramp(stem), c.Pal.Ramp(head)
		x, foot := float64(c.W)/2, float64(c.H)-4
		for i := range 5 {
			u := float64(i)/2 - 1
			high := float64(c.H) * draw.Between(0.56, 0.80, i, 2, seed)
			bend := u*3 + draw.Between(-1, 2, i, 3, seed)
			if parted > 0 {
				high, bend = high*0.74, sign(u+0.1)*float64(c.W)*0.2
			}
			sway(c, r[:min(2, len(r))], x+u*float64(c.W)*0.2, foot, high, bend, 0.3)
			tx, ty := min(max(x+u*float64(c.W)*0.2+bend, 3), float64(c.W)-4), foot-high*(1-0.22*min(math.Abs(bend)/high, 1.5))
			ty = max(ty, 7)
			c.Limb(tx, ty-3, 1.2, tx-bend*0.12, ty+2.5, 1.2, h)
			c.Set(int(tx), int(ty)-5, h[len(h)-1])
		}
	}
}

// Fern is a wheel of feathered fronds.
func Fern(leaf string, seed int) func(*draw.Canvas, float64) {
	return func(c *draw.Canvas, parted float64) {
		r := c.Pal.Ramp(leaf)
		x, foot := float64(c.W)/2, float64(c.H)-4
		const n = 9
		for k := range n {
			i := (k*2 + k/5) % n // outer ones first, middle ones last
			a := math.Pi * (0.04 + 0.92*float64(i)/(n-1))
			long := float64(c.W) * 0.47 * draw.Between(0.82, 1, i, 1, seed)
			lift := 1.15 - 0.45*parted
			if parted > 0 && math.Abs(math.Cos(a)) < 0.5 {
				long *= 0.55
			}
			for s := range int(long * 1.3) {
				t := float64(s) / (long * 1.3)
				px := x + math.Cos(a)*long*t
				py := foot - 1 - math.Sin(a)*long*lift*t - long*0.34*math.Sin(math.Pi*t*0.8) + long*0.42*t*t
				wide := 3.2 * math.Sin(math.Pi*min(t*0.9+0.12, 1)) * long / 14
				light := 0.62 - 0.26*math.Cos(a) - 0.10*t
				c.Set(int(px), int(py), r.At(light-0.34))
				if s%3 != 2 {
					for j := 1.0; j <= wide; j++ {
						c.Set(int(px-j*0.5), int(py-j*0.55), r.At(light+0.16))
						c.Set(int(px+j*0.4), int(py+j*0.7), r.At(light-0.22))
					}
				}
			}
		}
		c.Shadow(x+1, foot, float64(c.W)*0.34, 2.2, c.Pal.Ink("shadow"))
	}
}

// Dotted sets berries or blossoms on what is painted, where light falls: rounds of a light and a dark px.
func Dotted(under func(*draw.Canvas), ramp string, n, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		under(c)
		r, of := c.Pal.Ramp(ramp), c.Copy()
		for i := range n {
			x, y := int(draw.Between(3, float64(c.W)-4, i, 1, seed)), int(draw.Between(3, float64(c.H)-8, i, 2, seed))
			if of.At(x, y) == draw.Clear || of.At(x, y+1) == draw.Clear || of.At(x, y) == c.Pal.Ink("shadow") {
				continue
			}
			c.Rect(x, y, 2, 2, r[len(r)-1])
			c.Set(x+1, y+1, r[0])
		}
	}
}

// Blossoms is a patch of flowers on stalks among leaves; heads are px across.
func Blossoms(leaf string, petals, heart draw.Ramp, n int, seed int) func(*draw.Canvas, float64) {
	return func(c *draw.Canvas, parted float64) {
		Grasses(leaf, 0.26, 0, seed)(c, parted)
		l := c.Pal.Ramp(leaf)
		x, foot := float64(c.W)/2, float64(c.H)-4
		for i := range n {
			u := 2*(float64(i)+draw.Rand(i, 1, seed))/float64(n) - 1
			high := float64(c.H) * draw.Between(0.28, 0.6, i, 2, seed) * (1 - 0.3*parted)
			bend := 2*u + parted*sign(u)*float64(c.W)*0.14
			sway(c, l, x+u*float64(c.W)*0.27, foot, high, bend, 0.3)
			hx, hy := int(x+u*float64(c.W)*0.27+bend), int(foot-high)
			hx = min(max(hx, 3), c.W-4)
			c.Rect(hx-1, hy-1, 3, 3, petals[min(1, len(petals)-1)])
			c.Rect(hx-1, hy-2, 2, 1, petals[len(petals)-1])
			c.Set(hx+1, hy+1, petals[0])
			c.Set(hx, hy, heart[len(heart)-1])
		}
	}
}

// Toadstools are mushrooms of different ages from one foot; sizes are half widths of the caps in px.
func Toadstools(hat, stem string, seed int, sizes ...float64) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		h, s := c.Pal.Ramp(hat), c.Pal.Ramp(stem)
		x, foot := float64(c.W)/2, float64(c.H)-4
		for i, size := range sizes {
			side := float64(i%2*2-1) * float64((i+1)/2)
			px := x + side*(sizes[0]*0.72+size*0.3)
			py := foot - float64(len(sizes)-i)*0.8
			high := size * draw.Between(1.3, 1.9, i, 1, seed)
			c.Limb(px, py, size*0.34, px+side*0.6, py-high, size*0.26, s)
			top := py - high
			c.Each(func(ix, iy int) draw.Ink {
				u, v := (float64(ix)+0.5-px-side*0.6)/size, (float64(iy)+0.5-top)/(size*0.92)
				if u*u+v*v > 1 || v > 0.22+0.1*math.Cos(u*3) {
					return draw.Clear
				}
				if v > 0.02+0.1*math.Cos(u*3) {
					return s[0]
				}
				if draw.Value(u*3.2+9, v*3.4+float64(seed), seed+i) > 0.74 {
					return s[len(s)-1]
				}
				return h.At(0.50 - 0.42*u - 0.5*(v+0.4))
			})
			c.Shadow(px+1, py+0.4, size*0.8, 1.4, c.Pal.Ink("shadow"))
		}
	}
}

// Creeper lies on the ground: a winding stem with leaves to both sides.
func Creeper(leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(leaf)
		w := float64(c.W)
		for i := range 3 {
			y := float64(c.H) * (0.40 + 0.2*float64(i))
			for s := range c.W - 9 {
				t := float64(s) / w
				py := y + float64(c.H)*0.12*math.Sin(t*7+float64(i*2+seed))
				px := s + 4
				c.Set(px, int(py), r[min(1, len(r)-1)])
				c.Set(px, int(py)+1, r[0])
				if (s+i*2)%5 != 0 {
					continue
				}
				up := s/5%2 == 0
				dy := 2
				if up {
					dy = -3
				}
				dy = min(dy, c.H-5-int(py))
				c.Rect(px-1, int(py)+dy, 3, 2, r[len(r)-2])
				c.Set(px-1, int(py)+dy, r[len(r)-1])
				c.Set(px+1, int(py)+dy+1, r[1])
			}
		}
		c.Contact()
	}
}

// Curtain is a row of vines that hang from a bough out of sight; parted vines are drawn aside.
func Curtain(leaf string, seed int) func(*draw.Canvas, float64) {
	return func(c *draw.Canvas, parted float64) {
		r := c.Pal.Ramp(leaf)
		w, h := float64(c.W), float64(c.H)
		n := 3 + c.W/9
		for layer := range 2 {
			values := r
			if layer == 0 {
				values = r[:max(len(r)-2, 2)]
			}
			for i := range n {
				u := 2*(float64(i)+draw.Between(0.1, 0.9, i, layer+4, seed))/float64(n) - 1
				long := (h - 12) * draw.Between(0.45, 0.98, i, layer, seed)
				x := w/2 + u*(w/2-7)
				if parted > 0 {
					long *= 0.9
					x = w/2 + sign(u)*(0.48+0.52*math.Abs(u))*(w/2-7)
				}
				garland(c, values, x, 6, long, seed+i+layer*20)
			}
		}
		f := crown(w/2, 7, w-6, 10, 4+w/40, 0.6, seed)
		f.gaps = 0.3
		f.paint(c, r)
	}
}

// garland is a vine with large leaves that overlap downward.
func garland(c *draw.Canvas, leaf draw.Ramp, x, y, long float64, seed int) {
	side := 1.0
	y += 2.6 * draw.Rand(seed, 3, 7) // or neighbours would hang in rows
	for j := 0.0; j < long; j += 2.6 {
		px := x + 1.8*math.Sin(j/9+float64(seed))
		c.Rect(int(px), int(y+j), 1, 3, leaf[min(1, len(leaf)-1)])
		rx := 2.6 * (1 - 0.5*j/long) * draw.Between(0.8, 1.15, int(j), 1, seed)
		lx := min(max(px+side*rx*0.8, rx+1), float64(c.W)-rx-2)
		light := 0.60 - 0.22*side + 0.24*(draw.Rand(int(j), 2, seed)-0.5) - 0.2*j/long
		c.Ellipse(lx, y+j+1, rx, rx*0.78, leaf.At(light-0.24))
		c.Ellipse(lx-0.4, y+j+0.5, rx*0.7, rx*0.5, leaf.At(light))
		side = -side
	}
}

// VineArch is two old stems that have grown together over the way.
func VineArch(wood, leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r, l := c.Pal.Ramp(wood), c.Pal.Ramp(leaf)
		x, foot := footOf(c)
		w, h := float64(c.W)*0.335, float64(c.H)
		for strand := range 3 {
			var line []draw.Point
			for i := range 17 {
				a := math.Pi * (1 - float64(i)/16)
				twist := 2.6 * math.Sin(float64(i)*1.1+float64(strand)*2.1)
				line = append(line, draw.Point{X: x + math.Cos(a)*(w+twist), Y: foot - 1 - math.Pow(math.Sin(a), 0.7)*(h*0.74+twist)})
			}
			c.Trail(3.2-float64(strand)*0.5, 2.4, r, line...)
		}
		roots(c, r, x-w, foot, 4, seed)
		roots(c, r, x+w, foot, 4, seed+1)
		for i := range 11 {
			a := math.Pi * (0.12 + 0.76*float64(i)/10)
			px, py := x+math.Cos(a)*w, foot-math.Pow(math.Sin(a), 0.7)*h*0.74
			if i%2 == 0 {
				f := crown(px, py-2, 15, 10, 3.4, 0.5, seed+i)
				f.paint(c, l)
			}
			vine(c, l, px+2, py+2, h*draw.Between(0.08, 0.3, i, 1, seed), seed+i)
		}
		c.Shadow(x-w+2, foot, 9, 3, c.Pal.Ink("shadow"))
		c.Shadow(x+w+2, foot, 9, 3, c.Pal.Ink("shadow"))
	}
}

// RootArch is a root one walks under, or with low a hump of it.
func RootArch(wood, moss string, low float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		x, foot := footOf(c)
		w, h := float64(c.W)*0.30, (float64(c.H)-10)*low
		thick := float64(c.W) / 13
		for k := range 3 {
			off := (float64(k) - 1) * thick * 0.9
			c.Trail(thick*(1-0.2*float64(k)), thick*0.55, r,
				draw.Point{X: x - w - off*0.4, Y: foot - thick},
				draw.Point{X: x - w*0.90, Y: foot - h*0.42 - off*0.5},
				draw.Point{X: x - w*0.62, Y: foot - h*0.74 - off},
				draw.Point{X: x - w*0.20, Y: foot - h*0.94 - off*0.6},
				draw.Point{X: x + w*0.26, Y: foot - h*0.92 + off*0.4},
				draw.Point{X: x + w*0.60, Y: foot - h*0.70 - off*0.5},
				draw.Point{X: x + w*0.84, Y: foot - h*0.36 - off*0.3},
				draw.Point{X: x + w + off*0.5, Y: foot - thick})
		}
		roots(c, r, x-w, foot, thick*0.9, seed)
		roots(c, r, x+w, foot, thick*0.7, seed+1)
		capped(c, moss, 0.5, seed)
		c.Shadow(x-w+2, foot, thick*2, 2.6, c.Pal.Ink("shadow"))
		c.Shadow(x+w+2, foot, thick*2, 2.6, c.Pal.Ink("shadow"))
	}
}

// capped lays moss or snow on what is painted wherever it lies open to the sky; thick is how deep (share of 10 px).
func capped(c *draw.Canvas, ramp string, thick float64, seed int) {
	r, of, shade := c.Pal.Ramp(ramp), c.Copy(), c.Pal.Ink("shadow")
	solid := func(x, y int) bool { return of.At(x, y) != draw.Clear && of.At(x, y) != shade }
	for x := range c.W {
		for y := range c.H {
			if !solid(x, y) || solid(x, y-1) || solid(x-1, y-2) || solid(x+1, y-2) {
				continue // covered, or too steep
			}
			deep := int(10 * thick * (draw.Value(float64(x)/4+0.3, float64(y)/9, seed) + 0.15))
			for j := range deep {
				if !solid(x, y+j) {
					break
				}
				ink := r[len(r)-1]
				if j >= deep-1 {
					ink = r[max(len(r)-3, 0)]
				} else if j > deep/2 {
					ink = r[len(r)-2]
				}
				c.Set(x, y+j, ink)
			}
		}
	}
}
