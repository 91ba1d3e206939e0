package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// Rocks of three characters, drawn to the size of their cell: rounded boulders (stones.go), slabs that lie in layers, and
// crags that stand.

// Layered is flat layers of rock, one on the other, each a little aside.
func Layered(ramp string, layers int, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		w, y := float64(c.W)*0.43, foot-1
		thick := (float64(c.H) - 10) * 0.52 / float64(layers)
		for i := range layers {
			half := w * (1 - 0.14*float64(i)) * draw.Between(0.86, 1, i, 1, seed)
			px := x + draw.Between(-0.1, 0.1, i, 2, seed)*w
			slab(c, r, px, y, half, thick, seed+i*7)
			y -= thick * 0.92
		}
		c.Shadow(x+2, foot-1, float64(c.W)*0.47, 2+float64(c.W)*0.04, c.Pal.Ink("shadow"))
	}
}

// slab is one layer: a broken front, and a top that is seen at a low angle.
func slab(c *draw.Canvas, r draw.Ramp, cx, low, half, thick float64, seed int) {
	top := math.Max(thick*0.6, half*0.24)
	c.Each(func(x, y int) draw.Ink {
		px, py := float64(x)+0.5, float64(y)+0.5
		u := (px - cx) / half
		chip := zigzag(px/4.3, seed) * 0.16
		if math.Abs(u) > 1+0.1*zigzag(py/3, seed+1) {
			return draw.Clear
		}
		round := math.Sqrt(max(1-u*u*0.92, 0))
		hem := low - top*0.35*(1-round) + chip*2
		edge := hem - thick + chip*2.5
		back := edge - top*round
		switch {
		case py > hem || py < back:
			return draw.Clear
		case py > edge+1:
			step := draw.Rand(int(math.Floor((px+2*zigzag(py/4, seed))/5)), 3, seed) - 0.5
			line := 0.0
			if int(py-edge)%4 == 3 {
				line = -0.14
			}
			return r.At(0.36 - 0.24*u + 0.28*step + line - 0.14*(py-edge)/thick)
		case py > edge:
			return r.At(0.98 - 0.15*(u+1))
		}
		return r.At(0.76 - 0.10*u + 0.2*(draw.Value(px/6, py/2.4, seed)-0.5))
	})
}

// Crag is a cluster of standing pillars, the tallest in the middle; slim is their width as a share of the cell's.
func Crag(ramp string, pillars int, slim float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		w, h := float64(c.W), float64(c.H)-8
		for i := pillars - 1; i >= 0; i-- {
			side := float64(i%2*2-1) * float64((i+1)/2)
			half := w * slim * draw.Between(0.8, 1.1, i, 1, seed) / 2
			px := x + side*w*slim*0.66
			high := h * (0.98 - 0.24*math.Abs(side)*draw.Between(0.75, 1.2, i, 2, seed))
			column(c, r, px, foot-1.5*math.Abs(side-0.3), half, high, seed+i*11)
		}
		for i := range 3 {
			k := w / 32
			c.Stone(draw.Stone{CX: x + (float64(i)-1.1)*w*0.3, CY: foot - 2*k, RX: 3.4 * k, RY: 2.6 * k, Flat: 0.4, Facets: 8, Seed: seed + 40 + i}, r)
		}
		c.Shadow(x+2, foot-0.5, w*0.44, 2+w*0.03, c.Pal.Ink("shadow"))
	}
}

// column is one standing stone of three faces: lit left, grey front, dark right, broken across by ledges.
func column(c *draw.Canvas, r draw.Ramp, cx, foot, half, high float64, seed int) {
	taper, lean := draw.Between(0.30, 0.78, 1, 1, seed), draw.Between(-0.4, 0.6, 1, 2, seed)
	slope, peak := draw.Between(0.03, 0.26, 1, 3, seed), draw.Between(-0.7, 0.3, 1, 4, seed)
	c.Each(func(x, y int) draw.Ink {
		px, py := float64(x)+0.5, float64(y)+0.5
		t := (foot - py) / high
		if t < 0 || t > 1 {
			return draw.Clear
		}
		narrow := 1 - taper*math.Pow(t, 1.4)
		jut := 0.22 * zigzag(t*6, seed)
		u := (px-cx)/half - lean*t - 0.25*zigzag(t*3, seed+1)
		tip := 1 - slope*math.Abs(u-peak) - 0.05*zigzag(u*3, seed+2)
		if t > tip || u < -narrow+jut || u > narrow+0.2*zigzag(t*5+3, seed+3) || t < 0.04*(1-math.Sqrt(max(1-u*u, 0))) {
			return draw.Clear
		}
		left, right := -0.34+0.3*zigzag(t*4, seed+4), 0.30+0.3*zigzag(t*4+7, seed+5)
		ledge := draw.Rand(int(t*9+2*zigzag(u*2, seed+6)), 3, seed) - 0.5
		switch {
		case t > tip-0.05:
			return r[len(r)-1]
		case u < left:
			return r.At(0.72 + 0.26*ledge - 0.1*(1-t))
		case u < right:
			return r.At(0.48 + 0.26*ledge - 0.12*(1-t))
		}
		return r.At(0.22 + 0.2*ledge - 0.06*(1-t))
	})
}

// Under lets moss or snow lie on a thing: the thing is painted first.
func Under(cap string, thick float64, seed int, paint func(*draw.Canvas)) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		paint(c)
		capped(c, cap, thick, seed)
	}
}

// ArchPiece is a length of a fallen arch of layered stone: bent by bow px, lying half in the sand.
func ArchPiece(ramp, sand string, from, to float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		w := float64(c.W)
		R, thick := w*0.56, w*0.125
		cx := x - (R-thick)*math.Cos((from+to)/2)
		cy := foot - 1 + (R-2*thick)*max(min(math.Sin(from), math.Sin(to)), 0)
		shape := func(px, py float64) bool {
			dx, dy := px-cx, py-cy
			a, far := math.Atan2(-dy, dx), math.Hypot(dx, dy)
			broken := 0.05 * (draw.Value(px/5, py/5, seed+1) - 0.5)
			return a > from+broken && a < to+broken && math.Abs(far-R+thick) < thick*(0.9+0.3*(draw.Value(a*9, 0.5, seed)-0.5)) && py < foot
		}
		layers := func(ix, iy int) float64 {
			far := math.Hypot(float64(ix)-cx, float64(iy)-cy)
			band := draw.Value(far/3.6, 0.5, seed) - 0.5
			return 1.2*band + 0.5*(draw.Value(float64(ix)/9, far/3, seed+2)-0.5)
		}
		c.Relief(shape, max(int(w/20), 3), c.Pal.Ramp(ramp), layers)
		for i := range 3 {
			Mound(c, sand, x+(float64(i)-1)*w*0.30, foot-0.5, w*0.15, w*0.035+1, seed+i)
		}
		c.Shadow(x+3, foot-1, w*0.44, 4, c.Pal.Ink("shadow"))
	}
}

// ColumnFallen is a round column in drums, lying; the last drum has rolled off.
func ColumnFallen(ramp, sand string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		_, foot := footOf(c)
		w := float64(c.W)
		thick := w * 0.095
		for i := range 3 {
			x0 := 6 + float64(i)*w*0.21
			y0 := foot - thick - 1 + draw.Between(-1.5, 1.5, i, 1, 3)
			drum(c, r, x0, y0, w*0.19, thick)
		}
		drum(c, r, w*0.74, foot-thick+1, w*0.11, thick)
		Mound(c, sand, w*0.3, foot-0.5, w*0.16, 3, 2)
		Mound(c, sand, w*0.66, foot, w*0.09, 2.2, 5)
		c.Shadow(w*0.5, foot-0.5, w*0.46, 4, c.Pal.Ink("shadow"))
	}
}

// drum is a piece of a column on its side: fluted along, its cut end toward the right.
func drum(c *draw.Canvas, r draw.Ramp, x, y, long, thick float64) {
	c.Each(func(ix, iy int) draw.Ink {
		px, py := float64(ix)+0.5, float64(iy)+0.5
		v := (py - y) / thick
		bulge := thick * 0.42 * math.Sqrt(max(1-v*v, 0))
		if math.Abs(v) > 1 || px < x-bulge || px > x+long+bulge {
			return draw.Clear
		}
		end := (px - x - long) / (thick * 0.42)
		if end*end+v*v <= 1 {
			if end*end+v*v > 0.72 {
				return r.At(0.9)
			}
			return r.At(0.52)
		}
		flute := 0.0
		if int(math.Asin(v)*5+20)%2 == 0 {
			flute = 0.16
		}
		return r.At(0.56 - 0.44*v + flute)
	})
}
