package land

import (
	"math"

	"handhold/assets/painter/draw"
)

// leafyTree is a trunk under a crown of leaf clumps. Crown sizes are px; round crowns have w about h, poplars are tall.
type leafyTree struct {
	wood, leaf string
	w, h       float64 // crown
	trunk      float64 // px of bare trunk under the crown
	thick      float64 // trunk's half width at the foot
	clump      float64 // radius of one clump of leaves
	seed       int
}

func (t leafyTree) paint(c *draw.Canvas) {
	t.plant(c)
	foot := float64(c.H) - 4
	c.Shadow(float64(c.W)/2+2, foot, t.w*0.36, 4, c.Pal.Ink("shadow"))
}

func (t leafyTree) plant(c *draw.Canvas) {
	cx, foot := float64(c.W)/2, float64(c.H)-4
	mid := foot - t.trunk - t.h*0.42
	wood := c.Pal.Ramp(t.wood)
	c.Trail(t.thick, t.thick*0.62, wood, draw.Point{X: cx, Y: foot - t.thick*0.85}, draw.Point{X: cx - 1, Y: foot - t.trunk*0.6}, draw.Point{X: cx + 0.5, Y: mid})
	for i := range 4 {
		side := float64(i%2*2 - 1)
		c.Limb(cx+side*t.thick*0.5, foot-2, t.thick*0.5, cx+side*(t.thick+1.5+float64(i/2)), foot-0.5+float64(i/2), 0.7, wood)
	}
	for i := range 3 {
		side := float64(i - 1)
		c.Limb(cx, foot-t.trunk, t.thick*0.6, cx+side*t.w*0.26, mid, t.thick*0.35, wood)
	}
	t.crown(c, cx, mid)
}

// crown heaps clumps from the back and the rim to the front; lower ones are kept out of the light.
func (t leafyTree) crown(c *draw.Canvas, cx, cy float64) {
	leaf := c.Pal.Ramp(t.leaf)
	n := int(t.w * t.h / (t.clump * t.clump) * 0.62)
	for i := range n {
		a := float64(i)*2.39996 + draw.Between(-0.3, 0.3, i, 1, t.seed)
		far := math.Sqrt(1 - float64(i)/float64(n))
		x := cx + math.Cos(a)*far*(t.w/2-t.clump*0.8)
		y := cy + math.Sin(a)*far*(t.h/2-t.clump*0.8)
		r := t.clump * draw.Between(0.8, 1.15, i, 2, t.seed)
		values := leaf
		switch lit := (cx-x)/t.w + 1.3*(cy-y)/t.h; {
		case lit < -0.16:
			values = leaf[:len(leaf)-1]
		case lit > 0.2:
			values = leaf[1:]
		}
		c.Ball(x, y, r, r*0.86, 0.42, t.seed+i, values)
	}
}

// bush is a crown without a trunk.
func bush(leaf string, w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		t := leafyTree{leaf: leaf, w: w, h: h, clump: w / 6, seed: seed}
		t.crown(c, float64(c.W)/2, float64(c.H)-4-h/2)
		c.Shadow(float64(c.W)/2+1, float64(c.H)-4, w*0.46, 3, c.Pal.Ink("shadow"))
	}
}

// bareTree grows branches without leaves; lean is the trunk's tilt in radians.
type bareTree struct {
	wood   string
	trunk  float64 // px to the first fork
	thick  float64 // half width at the foot
	lean   float64
	depth  int // forks
	spread float64
	seed   int
}

func (t bareTree) paint(c *draw.Canvas) {
	cx, foot, wood := float64(c.W)/2, float64(c.H)-4, c.Pal.Ramp(t.wood)
	t.grow(c, cx, foot-t.thick*0.7, -math.Pi/2+t.lean, t.trunk, t.thick, t.depth, t.seed)
	for i := range 5 {
		a := math.Pi * (0.08 + 0.84*float64(i)/4)
		long := t.thick * draw.Between(1.3, 2.2, i, 5, t.seed)
		c.Limb(cx+math.Cos(a)*t.thick*0.5, foot-t.thick*0.45, t.thick*0.42, cx+math.Cos(a)*long, foot-0.5+math.Sin(a)*1.5, 0.8, wood)
	}
	c.Shadow(cx+3, foot, t.thick*2.4+3, 3.5, c.Pal.Ink("shadow"))
}

func (t bareTree) grow(c *draw.Canvas, x, y, a, long, thick float64, depth, seed int) {
	if depth < 0 || long < 3 {
		return
	}
	const joints = 3
	thick = max(thick, 0.6)
	end := max(thick*0.68, 0.6)
	for i := range joints {
		b := a + draw.Between(-0.28, 0.28, i, depth, seed)
		nx, ny := x+math.Cos(b)*long/joints, y+math.Sin(b)*long/joints
		r0 := thick + (end-thick)*float64(i)/joints
		r1 := thick + (end-thick)*float64(i+1)/joints
		if i == joints-1 || i == 1 {
			side := float64(int(draw.Hash(i, depth, seed)%2)*2 - 1)
			turn := side * draw.Between(0.45, 0.95, i, 7, seed) * t.spread
			t.grow(c, nx, ny, b+turn, long*draw.Between(0.6, 0.82, i, 8, seed), r1*0.72, depth-1, seed*3+i+1)
		}
		c.Limb(x, y, r0, nx, ny, r1, c.Pal.Ramp(t.wood))
		x, y = nx, ny
	}
	t.grow(c, x, y, a+draw.Between(-0.4, 0.2, 1, 9, seed)*t.spread, long*0.8, end, depth-1, seed*3+7)
}

// pine is a stack of ragged skirts, pushed to the right by wind.
type pine struct {
	wood, leaf string
	w, h       float64
	tiers      int
	wind       float64 // px the top is pushed
	seed       int
}

func (t pine) paint(c *draw.Canvas) {
	cx, foot := float64(c.W)/2, float64(c.H)-4
	top := foot - t.h
	leaf := c.Pal.Ramp(t.leaf)
	c.Trail(2.4, 1.2, c.Pal.Ramp(t.wood), draw.Point{X: cx - t.wind*0.3, Y: foot}, draw.Point{X: cx - t.wind*0.22, Y: foot - t.h*0.2}, draw.Point{X: cx, Y: foot - t.h*0.45})
	for tier := t.tiers; tier >= 1; tier-- {
		t.skirt(c, cx, top, tier, leaf)
	}
	c.Shadow(cx-t.wind*0.3+3, foot, t.w*0.36, 3.5, c.Pal.Ink("shadow"))
}

// skirt paints one tier; the first is the tip.
func (t pine) skirt(c *draw.Canvas, cx, top float64, tier int, leaf draw.Ramp) {
	reach := t.h * 0.86
	y0 := top + reach*float64(tier-1)/float64(t.tiers)*0.92
	y1 := top + reach*(float64(tier)+0.35)/float64(t.tiers)*0.95
	wide := t.w / 2 * (0.25 + 0.75*float64(tier)/float64(t.tiers))
	c.Each(func(x, y int) draw.Ink {
		py := float64(y) + 0.5
		v := (py - y0) / (y1 - y0)
		if v < 0 || v > 1.25 {
			return draw.Clear
		}
		at := (py - top) / t.h
		mid := cx + t.wind*(0.7-at)*(1-at*0.3)
		u := (float64(x) + 0.5 - mid) / wide
		if u > 0 {
			u /= 1 + t.wind/40
		} else {
			u /= 1 - t.wind/60
		}
		rag := 0.22 * (draw.Rand(x, tier, t.seed) - 0.5)
		edge := v + 0.1*u*u*v
		if math.Abs(u) > v*(0.95+rag) || edge > 1+rag-0.25*math.Abs(u) {
			return draw.Clear
		}
		needle := 0.24 * (draw.Rand(x, y/2, t.seed+tier) - 0.5)
		return leaf.At(0.72 - 0.5*u - 0.5*v*v + 0.12*float64(3-tier)/float64(t.tiers) + needle)
	})
}

// runs lets the colour of a painted thing run down in drips from some of its pixels.
func runs(c *draw.Canvas, every, long, seed int) {
	src := c.Copy()
	for x := range c.W {
		if int(draw.Hash(x, 1, seed)%uint32(every)) != 0 {
			continue
		}
		for y := c.H - 1; y >= 0; y-- {
			if src.At(x, y) == draw.Clear {
				continue
			}
			ink := src.At(x, y)
			for j := range min(int(draw.Between(2, float64(long), x, 2, seed)), c.H-2-y) {
				c.Set(x, y+j+1, ink)
			}
			break
		}
	}
}
