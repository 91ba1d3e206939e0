package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// Shards of ice stand in a clump; light goes through them: their edges are white, their middle is deep.
func Shards(ramp string, n, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		w, h := float64(c.W), float64(c.H)-8
		for i := range n {
			at := (i*2 + i/((n+1)/2)) % n
			u := 2*float64(at)/float64(max(n-1, 1)) - 1
			high := h * draw.Between(0.62, 1, at, 1, seed) * (1 - 0.42*math.Abs(u))
			half := w * draw.Between(0.09, 0.14, at, 2, seed)
			shard(c, r, x+u*w*0.24, foot-1, x+u*w*0.40, foot-high, half)
		}
		c.Shadow(x+2, foot-0.5, w*0.42, 1.5+w*0.05, c.Pal.Ink("shadow"))
	}
}

// shard is one crystal from its foot to its tip: a lit left face, a deep right one, a white ridge between.
func shard(c *draw.Canvas, r draw.Ramp, fx, fy, tx, ty, half float64) {
	c.Each(func(ix, iy int) draw.Ink {
		py := float64(iy) + 0.5
		t := (fy - py) / (fy - ty)
		if t < 0 || t > 1 {
			return draw.Clear
		}
		wide := half * min(1, (1-t)*2.6) * (0.8 + 0.3*t)
		u := (float64(ix) + 0.5 - fx - (tx-fx)*t) / max(wide, 0.5)
		if math.Abs(u) > 1 || t < 0.05*(1-u*u) {
			return draw.Clear
		}
		switch {
		case math.Abs(u+0.15) < 0.16:
			return r[len(r)-1]
		case u < 0:
			return r.At(0.80 - 0.2*(1-t) - 0.1*math.Abs(u))
		}
		return r.At(0.44 + 0.22*t - 0.22*u)
	})
}

// IceBlock is a clear block with something pale within and snow on top.
func IceBlock(ramp, snow string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		w, h := float64(c.W)*0.42, min(float64(c.H)-10, float64(c.W)*0.74)
		c.Stone(draw.Stone{CX: x, CY: foot - h/2, RX: w, RY: h / 2, Flat: 0.7, Facets: 8, Seed: seed}, r)
		of := c.Copy()
		for i := range int(w / 2) {
			px, py := x+draw.Between(-0.7, 0.7, i, 1, seed)*w, foot-h*draw.Between(0.15, 0.7, i, 2, seed)
			long := 2 + int(draw.Hash(i, 3, seed)%4)
			for j := range long {
				if of.At(int(px)+j, int(py)-j) != draw.Clear {
					c.Set(int(px)+j, int(py)-j, r[len(r)-2])
				}
			}
		}
		capped(c, snow, 0.55, seed)
		c.Shadow(x+2, foot-0.5, w+1, 2+w*0.1, c.Pal.Ink("shadow"))
	}
}

// FrozenFall is a waterfall that stopped: pipes of ice side by side, an icicle hem, snow on its lip.
func FrozenFall(ramp, rock, snow string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		w, h := float64(c.W), float64(c.H)-6
		Crag(rock, 5, 0.24, seed)(c)
		pipes := int(w / 5.2)
		for layer := range 2 {
			for i := range pipes {
				u := 2*(float64(i)+0.5)/float64(pipes) - 1
				top := foot - h*(0.84-0.10*u*u-0.10*float64(layer))
				low := foot - 1 - h*draw.Between(0, 0.16, i, layer, seed)*float64(1-layer) + 1.5*float64(layer)*(1-u*u)
				if layer == 1 && i%3 == 1 {
					low = foot - h*draw.Between(0.2, 0.5, i, 7, seed)
				}
				thick := 2.6 * draw.Between(0.8, 1.3, i, layer+2, seed)
				c.Limb(x+u*w*0.36, top, thick, x+u*w*0.40, low-thick, thick*0.7, r[layer:])
				c.Line(int(x+u*w*0.36-thick*0.3), int(top), int(x+u*w*0.39-thick*0.3), int(low-thick*2), r[len(r)-1])
			}
		}
		capped(c, snow, 0.6, seed)
		c.Shadow(x+2, foot, w*0.45, 3.4, c.Pal.Ink("shadow"))
	}
}

// Drift is blown snow, steep to the lee.
func Drift(ramp string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		x, foot := footOf(c)
		w, h := float64(c.W)*0.46, min(float64(c.H)-8, float64(c.W)*0.7)*0.6
		c.Each(func(ix, iy int) draw.Ink {
			u := (float64(ix) + 0.5 - x) / w
			if math.Abs(u) > 1 {
				return draw.Clear
			}
			crest := h * math.Pow(max(1-u*u, 0), 0.7) * (0.72 + 0.4*draw.Smooth((u+1)/2)) * (0.9 + 0.2*draw.Value(float64(ix)/6, 0.5, seed))
			low := 2.4 * math.Sqrt(1-u*u)
			v := (foot - float64(iy) - 0.5) / max(crest, 1)
			if v > 1 || float64(iy) > foot-1.6+low {
				return draw.Clear
			}
			ripple := 0.1 * math.Sin(float64(iy)*0.9+u*4+3*draw.Value(float64(ix)/7, float64(iy)/4, seed))
			return r.At(0.30 + 0.62*v - 0.34*max(u, 0) + 0.12*min(u, 0) + ripple)
		})
		c.Shadow(x+2, foot-0.5, w, 2.6, c.Pal.Ink("shadow"))
	}
}

// SnowClump is a handful of snow.
func SnowClump(c *draw.Canvas) {
	r := c.Pal.Ramp("snow")
	c.Blob(8, 11.5, 5.5, 3, 0.15, 4, r[0])
	c.Blob(7.5, 10.6, 5, 2.8, 0.15, 4, r[1])
	c.Blob(6.8, 9.8, 3.4, 1.7, 0.15, 4, r[2])
	c.Shadow(8.5, 12.5, 6.3, 2.6, c.Pal.Ink("shadow"))
}

// SnowPatch is old snow that lies flat.
func SnowPatch(rx, ry float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp("snow")
		c.Blob(16, 22.8, rx, ry, 0.22, seed, r[0])
		c.Blob(16, 22, rx, ry, 0.22, seed, r[1])
		c.Blob(14, 21.4, rx*0.55, ry*0.4, 0.3, seed+1, r[2])
	}
}
