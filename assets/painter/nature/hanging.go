package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// Willow is a dome of leaves from which strands hang to near the ground.
func Willow(wood, leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		k, w, h := float64(c.H)/80, float64(c.W), float64(c.H)
		l := c.Pal.Ramp(leaf)
		strands(c, x, foot, w*0.80-3, h, l[:max(len(l)-2, 1)], 0, seed)
		trunk(c, c.Pal.Ramp(wood), x, foot, 4*k, seed, draw.Point{X: x - 1.5*k, Y: foot - h*0.16}, draw.Point{X: x + k, Y: foot - h*0.4}, draw.Point{X: x, Y: foot - h*0.6})
		f := crown(x, foot-h*0.68, w*0.72-4, h*0.40, leaves(c)*0.9, 0.35, seed)
		f.gaps = 0.2
		f.paint(c, l)
		strands(c, x, foot, w*0.88-5, h, l, 1, seed+5)
		shadeUnder(c, 0.38)
	}
}

// strands hang from a dome; those of layer 1 are the ones in front, parted in the middle so that the trunk shows.
func strands(c *draw.Canvas, x, foot, w, h float64, leaf draw.Ramp, layer, seed int) {
	n := int(w / 2.2)
	for i := range n {
		u := 2*(float64(i)+draw.Rand(i, 1, seed))/float64(n) - 1
		top := foot - h*(0.60+0.27*math.Sqrt(max(1-u*u, 0)))
		low := foot - h*(0.08+0.12*draw.Rand(i/2, 2, seed)+0.10*math.Abs(u))
		if layer == 1 {
			if math.Abs(u) < 0.30 {
				low = foot - h*draw.Between(0.38, 0.5, i, 3, seed)
			}
			top += h * draw.Between(0, 0.22, i, 4, seed)
		}
		light := 0.62 - 0.34*u + 0.18*(draw.Rand(i, 5, seed)-0.5)
		sx := x + u*w/2
		for y := top; y < low; y++ {
			t := (y - top) / (low - top)
			px := sx + u*2.5*math.Sin(t*2.2) + 0.9*math.Sin(y/5+float64(i))
			ink := leaf.At(light - 0.34*t + 0.2*(draw.Rand(i, int(y)/3, seed)-0.5))
			px = min(max(px, 2), float64(c.W)-4)
			c.Set(int(px), int(y), ink)
			if draw.Hash(i, int(y)/2, seed)%3 != 0 && t < 0.94 {
				c.Set(int(px)+1, int(y), ink)
			}
		}
	}
}

// Palm is a bent, ringed stem under a wheel of fronds.
func Palm(wood, leaf string, lean float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		k, h := float64(c.H)/80, float64(c.H)
		r, l := c.Pal.Ramp(wood), c.Pal.Ramp(leaf)
		at := func(t float64) draw.Point {
			return draw.Point{X: x - lean*k*0.55 + lean*k*t*t*1.1, Y: foot - 3*k - t*h*0.64}
		}
		head := at(1)
		reach := (float64(c.W)/2 - math.Abs(head.X-x)) * 0.94
		fronds(c, head, reach, h, l[:max(len(l)-1, 1)], 0, seed)
		const rings = 12
		for i := range rings {
			a, b := at(float64(i)/rings), at(float64(i+1)/rings)
			thick := (2.9 - 1.4*float64(i)/rings) * k
			if i == 0 {
				thick *= 1.3
			}
			c.Limb(a.X, a.Y, thick, b.X, b.Y, thick*0.9, r)
			c.Line(int(a.X-thick*0.7), int(a.Y), int(a.X+thick*0.7), int(a.Y), r[min(1, len(r)-1)])
		}
		fronds(c, head, reach, h, l, 1, seed+3)
		for i := range 3 {
			c.Ellipse(head.X-2*k+float64(i)*2*k, head.Y+2.4*k+float64(i%2)*k, 1.5*k, 1.6*k, r[i%2])
		}
		c.Shadow(x-lean*k*0.5+2, foot, 4*k+4, 2+1.2*k, c.Pal.Ink("shadow"))
	}
}

// fronds arch out from a palm's head; layer 0 are the ones behind.
func fronds(c *draw.Canvas, head draw.Point, reach, h float64, leaf draw.Ramp, layer, seed int) {
	const n = 9
	for i := range n {
		a := math.Pi * (1.06 - 1.12*(float64(i)+0.5)/n) // from the left over the top to the right
		if layer == 1 {
			a = math.Pi * (1.18 - 1.36*float64(i)/(n-1))
		}
		long := reach * draw.Between(0.78, 1, i, 1, seed)
		steps := int(long * 1.4)
		for s := range steps {
			t := float64(s) / float64(steps)
			px := head.X + math.Cos(a)*long*t
			py := head.Y - math.Sin(a)*long*0.78*t + long*0.62*t*t
			drop := (0.16 + 0.16*draw.Rand(s/2, i, seed)) * long * math.Sin(math.Pi*(0.12+0.86*t))
			light := 0.74 - 0.22*math.Cos(a) - 0.30*t
			if layer == 1 {
				light += 0.08
			}
			for j := range int(drop) + 1 {
				shade := light - 0.32*float64(j)/(drop+1)
				if s%4 == 3 && j > 2 {
					continue // the gaps between leaflets
				}
				c.Set(min(max(int(px+float64(j)*0.3*sign(math.Cos(a))), 1), c.W-2), int(py)+j, leaf.At(shade))
			}
		}
	}
}

// Giant is the foot of a tree whose crown nobody sees: a wall of bark on roots like walls, hung with leaves above.
func Giant(wood, leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		k, w, h := float64(c.H)/80, float64(c.W), float64(c.H)
		r, l := c.Pal.Ramp(wood), c.Pal.Ramp(leaf)
		half := w * 0.24
		c.Each(func(px, py int) draw.Ink {
			t := (foot - float64(py)) / h // 0 foot … 1 top
			if t < 0 || float64(py) < 9*k {
				return draw.Clear
			}
			flare := half * (1 + 0.9*math.Exp(-t*9))
			u := (float64(px) + 0.5 - x) / flare
			fold := draw.Value(u*6+20+2*t, t*1.6+3, seed) - 0.5
			hem := 2 * math.Cos(u*9+float64(seed)) * math.Exp(-t*20)
			if math.Abs(u+0.10*fold) > 1 || t < 0.02+0.05*u*u+0.012*hem {
				return draw.Clear
			}
			groove := draw.Value(u*9+40+1.3*t, t*5, seed+1) - 0.5
			return r.At(0.50 - 0.40*u - 0.18*u*u + 0.7*fold + 0.5*groove - 0.12*t)
		})
		for i := range 5 {
			a := math.Pi * (0.04 + 0.92*float64(i)/4)
			c.Trail(3.4*k, 1, r, draw.Point{X: x + math.Cos(a)*half, Y: foot - 8*k},
				draw.Point{X: x + math.Cos(a)*half*1.5, Y: foot - 3*k}, draw.Point{X: x + math.Cos(a)*half*1.86, Y: foot - 1})
		}
		f := crown(x, 11*k, w-8, 17*k, leaves(c)*0.7, 0.5, seed)
		f.gaps = 0.2
		f.paint(c, l)
		for i := range 7 {
			vx := x + draw.Between(-0.8, 0.8, i, 1, seed)*half*1.3
			vine(c, l, vx, 14*k, h*draw.Between(0.16, 0.42, i, 2, seed), seed+i)
		}
		shadeUnder(c, 0.44)
	}
}

// vine hangs from (x, y) by long px, with leaves to both sides.
func vine(c *draw.Canvas, leaf draw.Ramp, x, y, long float64, seed int) {
	for j := range int(long) {
		px := int(x + 1.4*math.Sin(float64(j)/6+float64(seed)))
		c.Set(px, int(y)+j, leaf[min(1, len(leaf)-1)])
		switch {
		case (j+seed*3)%5 == 2:
			c.Rect(px-2, int(y)+j, 2, 1, leaf[len(leaf)-2])
			c.Set(px-2, int(y)+j+1, leaf[len(leaf)/2])
		case (j+seed*3)%5 == 4:
			c.Rect(px+1, int(y)+j, 2, 1, leaf[len(leaf)/2])
			c.Set(px+2, int(y)+j+1, leaf[1])
		}
	}
}
