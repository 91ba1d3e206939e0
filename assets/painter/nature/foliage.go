// Package nature draws what grows, lies and stands about in the lands without anybody's doing: trees, plants, stones,
// ice, reefs and the natural landmarks. It must not know the lands or their sheets: a drawing takes the names of the ramps
// it is painted with and fits itself to the size of its cell, so that one drawing serves several lands and sizes.
package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// clump is one mass of leaves in a crown: an ellipsoid that rises toward the eye from depth z. All in px.
type clump struct{ x, y, rx, ry, z float64 }

// foliage is leaves heaped in clumps. What is higher throws its shade on what lies to its lower right, so that masses
// part from each other by value and not by lines.
type foliage struct {
	clumps         []clump
	cx, cy, rx, ry float64 // the whole crown, for the light that falls on all of it
	rough          float64 // how far leaves break the rim, as a share of a clump
	gaps           float64 // 0 none … 1 many holes between the outer leaves
	seed           int
}

// surface is what the eye meets at a pixel: the clump's normal, and its height.
type surface struct{ nx, ny, up, high float64 }

var bare = surface{high: math.Inf(-1)}

func (f foliage) at(x, y float64) surface {
	out := bare
	leaf := draw.Value(x/1.9+11, y/1.5+7, f.seed)*2 - 1
	for _, k := range f.clumps {
		dx, dy := (x-k.x)/k.rx, (y-k.y)/k.ry
		d := dx*dx + dy*dy + f.rough*leaf
		if d >= 1 {
			continue
		}
		up := math.Sqrt(1 - max(d, 0))
		if high := k.z + up*min(k.rx, k.ry); high > out.high {
			out = surface{dx, dy, up, high}
		}
	}
	return out
}

// hole reports whether sky or the dark within shows between the leaves here; out is how far from the middle, 0 to 1.
func (f foliage) hole(x, y, out float64) bool {
	return draw.Value(x/3.4+3, y/2.6+5, f.seed+50) > 1.06-f.gaps*(0.08+0.28*out)
}

func (f foliage) paint(c *draw.Canvas, ramp draw.Ramp) {
	field := make([]surface, c.W*c.H)
	for y := range c.H {
		for x := range c.W {
			field[y*c.W+x] = f.at(float64(x)+0.5, float64(y)+0.5)
		}
	}
	look := func(x, y int) surface {
		if x < 0 || y < 0 || x >= c.W || y >= c.H {
			return bare
		}
		return field[y*c.W+x]
	}
	step := 1 / float64(len(ramp))
	c.Each(func(x, y int) draw.Ink {
		s := look(x, y)
		if math.IsInf(s.high, -1) {
			return draw.Clear
		}
		u, v := (float64(x)+0.5-f.cx)/f.rx, (float64(y)+0.5-f.cy)/f.ry
		out := min(math.Hypot(u, v), 1)
		if f.hole(float64(x), float64(y), out) {
			if out > 0.62 {
				return draw.Clear
			}
			return ramp[0]
		}
		light := 0.43 - 0.30*s.nx - 0.36*s.ny + 0.12*s.up - 0.20*u - 0.26*v
		if over := look(x-2, y-3).high - s.high; over > 1.2 {
			light -= min(0.08*over, 0.30)
		}
		if under := look(x+1, y+2); math.IsInf(under.high, -1) && s.ny > 0.2 {
			light -= 0.14 // the ragged lower hem hangs in shade
		}
		return ramp.At(light + 0.7*step*f.dab(x, y))
	})
}

// dab turns the light in small strokes, as leaves do: -0.5 to 0.5.
func (f foliage) dab(x, y int) float64 {
	row := y / 2
	return draw.Rand((x+row%2*2+y%2)/3, row, f.seed+9) - 0.5
}

// crown shapes a round, uneven tree top: boughs spread about the middle, each carrying a few clumps. w and h are px,
// size is the radius of a clump, flat (0 … 1) presses boughs to level pads.
func crown(cx, cy, w, h, size, flat float64, seed int) foliage {
	f := foliage{cx: cx, cy: cy, rx: w / 2, ry: h / 2, rough: 0.34, gaps: 0.55, seed: seed}
	n := max(int(w*h/(size*size)*0.33), 6)
	for i := range n {
		a := float64(i)*2.39996 + draw.Between(-0.35, 0.35, i, 1, seed)
		far := math.Sqrt((float64(i) + 0.4) / float64(n))
		reach := draw.Between(0.72, 1.07, i, 2, seed)
		bx := cx + math.Cos(a)*far*reach*(w/2-size*1.5)
		by := cy + math.Sin(a)*far*reach*(h/2-size*0.95)
		for j := range 3 {
			r := size * draw.Between(0.62, 0.98, i, 10+j, seed)
			x := bx + size*0.75*(float64(j)-1)*draw.Between(0.6, 1.1, i, 20+j, seed)
			y := by + size*draw.Between(-0.35, 0.3, i, 30+j, seed)*(1-0.6*flat)
			z := (by-cy)*0.35 + (1-far)*size*1.5
			f.clumps = append(f.clumps, clump{x, y, r * (1 + 0.25*flat), r * (0.88 - 0.3*flat), z})
		}
	}
	return f
}

// flame shapes a poplar's top: clumps that climb a spindle.
func flame(cx, cy, w, h, size float64, seed int) foliage {
	f := foliage{cx: cx, cy: cy, rx: w / 2, ry: h / 2, rough: 0.36, gaps: 0.4, seed: seed}
	n := int(h / size * 3.4)
	h -= 4
	for i := range n {
		t := (float64(i) + 0.5) / float64(n) // 0 top … 1 foot
		half := w / 2 * math.Pow(math.Sin(math.Pi*(0.06+0.84*math.Pow(t, 0.8))), 0.8)
		side := draw.Between(-1, 1, i, 4, seed) * min(float64(i%3), 1) // every third clump keeps to the stem
		r := size * (0.55 + 0.35*math.Sin(math.Pi*t)) * draw.Between(0.75, 1.2, i, 1, seed)
		if i%3 == 0 {
			r *= 1.3
		}
		x := cx + side*max(half-r*0.7, 0)
		y := cy - h/2 + r + t*(h-2*r)
		f.clumps = append(f.clumps, clump{x, y, r, r * 1.18, t*h*0.25 - math.Abs(side)*size*0.3})
	}
	return f
}

// leaves is how many px a crown's clumps measure on a canvas of this width.
func leaves(c *draw.Canvas) float64 { return 3.2 + float64(c.W)/17 }
