package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// Conifer is a stack of skirts of boughs around a mast.
type Conifer struct {
	Wood, Leaf string  // ramps
	Snow       string  // the ramp of snow on its boughs; empty for none
	Slim       float64 // its width as a share of the cell
	Tiers      int     // skirts
	Wind       float64 // how far its top is pushed to the right, px in a cell 80 px high
	Seed       int
}

// Paint paints the tree to the size of its cell.
func (t Conifer) Paint(c *draw.Canvas) {
	x, foot := footOf(c)
	k, h := float64(c.H)/80, float64(c.H)
	wind := t.Wind * k
	x -= wind * 0.32
	lean := func(up float64) float64 { return x + wind*(0.25*up+0.75*up*up) } // up: 0 foot … 1 tip
	trunk(c, c.Pal.Ramp(t.Wood), x, foot, 2.6*k, t.Seed, draw.Point{X: lean(0.16), Y: foot - h*0.14}, draw.Point{X: lean(0.5), Y: foot - h*0.45})
	for tier := t.Tiers; tier >= 1; tier-- {
		t.skirt(c, lean, tier)
	}
	c.Shadow(x+3, foot-0.5, float64(c.W)*t.Slim*0.36, 2+2.2*k, c.Pal.Ink("shadow"))
}

// skirt paints one tier of boughs; the first is the tip. Each bough is a leaf that droops, lit on its left.
func (t Conifer) skirt(c *draw.Canvas, lean func(float64) float64, tier int) {
	_, foot := footOf(c)
	h := float64(c.H) - 8
	share := func(i float64) float64 { return 1 - 0.86*math.Pow(i/float64(t.Tiers), 0.92) }
	top, low := share(max(float64(tier)-1.45, 0)), share(float64(tier))
	wide := float64(c.W) * t.Slim / 2 * (0.2 + 0.8*math.Pow(float64(tier)/float64(t.Tiers), 0.9))
	wide *= draw.Between(0.9, 1.06, tier, 1, t.Seed)
	leaf := c.Pal.Ramp(t.Leaf)
	boughs := 2.5 + wide/5
	y0, y1 := foot-top*h, foot-low*h
	c.Each(func(x, y int) draw.Ink {
		py := float64(y) + 0.5
		v := (py - y0) / (y1 - y0)
		if v < 0 || v > 1.35 {
			return draw.Clear
		}
		up := (foot - py) / h
		u := (float64(x) + 0.5 - lean(up)) / (wide * (1 + 0.012*t.Wind*sign(float64(x)-lean(up))))
		phase := u*boughs + draw.Between(0, 1, tier, 2, t.Seed)
		inside := phase - math.Floor(phase) // 0 … 1 across a bough
		tooth := 1 - 2*math.Abs(inside-0.5)
		hem := 0.86 + 0.16*math.Abs(u) + 0.22*tooth*draw.Between(0.6, 1.2, int(math.Floor(phase)), tier, t.Seed)
		spread := 0.1 + 0.9*math.Pow(min(v, 1), 0.8)
		if v > hem || math.Abs(u) > spread*(0.94+0.1*draw.Rand(x, y, t.Seed)) {
			return draw.Clear
		}
		side := inside - 0.5
		light := 0.46 - 0.28*u - 0.26*side + 0.62*(v-0.62) - 0.06*float64(tier)/float64(t.Tiers)
		if tier == 1 {
			light += 0.12 // nothing above it throws shade
		}
		if v > hem-0.07 {
			light -= 0.16
		}
		light += 0.14 * (draw.Rand((x+y)/2, y, t.Seed+tier) - 0.5)
		if t.Snow != "" && v < hem-0.22-0.25*draw.Rand(int(math.Floor(phase)), tier, t.Seed+3) && v > 0.25-0.2*u {
			return c.Pal.Ramp(t.Snow).At(light + 0.28)
		}
		return leaf.At(light)
	})
}

func sign(v float64) float64 { return math.Copysign(1, v) }

// Mast is a dead conifer: a bare stem with broken stubs.
func Mast(wood string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		x, foot := footOf(c)
		x -= 2
		h := float64(c.H) * 0.84
		k := float64(c.H) / 80
		for i := range int(7 + 5*k) {
			t := 0.2 + 0.74*float64(i)/(7+5*k)
			side := float64(i%2*2 - 1)
			long := (1.1 - t) * h * draw.Between(0.14, 0.32, i, 1, seed)
			y, bx := foot-h*t, x+6*k*t*t
			c.Trail(1.5*k*(1.2-t), 0.5, r, draw.Point{X: bx, Y: y}, draw.Point{X: bx + side*long*0.6 + 1, Y: y + 1.4*k}, draw.Point{X: bx + side*long + 2*k, Y: y - 1.8*k})
		}
		roots(c, r, x, foot, 3.2*k, seed)
		c.Trail(3.2*k, 0.6, r, draw.Point{X: x, Y: foot - 1.5*k}, draw.Point{X: x + k, Y: foot - h*0.45}, draw.Point{X: x + 3*k, Y: foot - h*0.75}, draw.Point{X: x + 6*k, Y: foot - h})
		bark(c, r, x, foot, 3.2*k, seed)
		c.Shadow(x+3, foot, 7*k+3, 1.4+1.4*k, c.Pal.Ink("shadow"))
	}
}
