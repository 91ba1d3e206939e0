package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// Trees are drawn to the size of their cell, so that one kind serves the small, the middle and the great sheets. Their
// foot is four px above the cell's lower side.

// footOf is the middle of a canvas and its foot line.
func footOf(c *draw.Canvas) (x, y float64) { return float64(c.W) / 2, float64(c.H) - 4 }

// trunk draws a stem from its foot to the height of the first fork, with roots that grip the ground and a shaded top
// under the leaves; thick is its half width at the foot.
func trunk(c *draw.Canvas, wood draw.Ramp, x, foot, thick float64, seed int, line ...draw.Point) {
	roots(c, wood, x, foot, thick, seed)
	n := float64(len(line))
	shaded := wood[:max(len(wood)-1, 1)]
	a, r0 := draw.Point{X: x, Y: foot - thick*0.5}, thick
	for i, b := range line {
		r1 := thick * (0.8 - 0.32*float64(i+1)/n)
		values := wood
		if i == len(line)-1 && i > 0 {
			values = shaded
		}
		c.Limb(a.X, a.Y, r0, b.X, b.Y, r1, values)
		a, r0 = b, r1
	}
	bark(c, wood, x, foot, thick, seed)
}

// roots spread from a trunk's foot: the ones in front reach toward the viewer, none is like the other.
func roots(c *draw.Canvas, wood draw.Ramp, x, foot, thick float64, seed int) {
	n := 4 + int(thick/3)
	for i := range n {
		a := math.Pi * (0.02 + 0.96*float64(i)/float64(n-1))
		long := thick * draw.Between(1.5, 2.3, i, 3, seed)
		dx, dy := math.Cos(a), math.Sin(a)
		c.Trail(thick*0.46, 0.6, wood,
			draw.Point{X: x + dx*thick*0.45, Y: foot - thick*0.75},
			draw.Point{X: x + dx*long*0.62, Y: foot - thick*0.30 + min(dy*thick*0.14, 1)},
			draw.Point{X: x + dx*long, Y: foot - 0.6 + min(dy*thick*0.24, 2)})
	}
}

// bark scores upright furrows into a painted trunk.
func bark(c *draw.Canvas, wood draw.Ramp, x, foot, thick float64, seed int) {
	if thick < 3 {
		return
	}
	for i := range int(thick * 1.6) {
		px := int(x + draw.Between(-0.75, 0.75, i, 40, seed)*thick)
		py := int(foot - thick*draw.Between(0.6, 3.4, i, 41, seed))
		for j := range 2 + int(thick*draw.Between(0.2, 0.6, i, 42, seed)) {
			if c.At(px, py-j) != draw.Clear {
				c.Set(px, py-j, wood[min(1, len(wood)-1)])
			}
		}
	}
}

// Oak is a round broadleaf tree with a spreading crown.
func Oak(wood, leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		plantOak(c, wood, leaf, seed)
		shadeUnder(c, 0.36)
	}
}

func plantOak(c *draw.Canvas, wood, leaf string, seed int) {
	x, foot := footOf(c)
	k, w, h := float64(c.H)/80, float64(c.W), float64(c.H)
	r := c.Pal.Ramp(wood)
	lean := draw.Between(-2.5, 2.5, 1, 1, seed) * k
	mid := foot - h*0.56
	trunk(c, r, x, foot, 4.2*k, seed, draw.Point{X: x - lean*0.5, Y: foot - h*0.13}, draw.Point{X: x + lean*0.4, Y: foot - h*0.27}, draw.Point{X: x + lean, Y: mid})
	for i := range 4 {
		side := float64(i)/1.5 - 1
		c.Trail(2.4*k, 1*k, r[:len(r)-1], draw.Point{X: x, Y: foot - h*0.24}, draw.Point{X: x + side*w*0.15, Y: foot - h*0.36}, draw.Point{X: x + side*w*0.3, Y: mid})
	}
	crown(x+lean*0.4, mid-h*0.015, w-6-2*k, h*0.70, leaves(c), 0.25, seed).paint(c, c.Pal.Ramp(leaf))
}

// Poplar is a tree like a flame.
func Poplar(wood, leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		k, h := float64(c.H)/80, float64(c.H)
		bend := draw.Between(-1.5, 1.5, 1, 1, seed) * k
		trunk(c, c.Pal.Ramp(wood), x, foot, 2.8*k, seed, draw.Point{X: x + bend*0.5, Y: foot - h*0.12}, draw.Point{X: x + bend, Y: foot - h*0.4})
		w := min(float64(c.W)*0.52, h*0.36)
		flame(x+bend, foot-h*0.50, w, h*0.83, leaves(c)*0.66, seed).paint(c, c.Pal.Ramp(leaf))
		shadeUnder(c, 0.2)
	}
}

// Umbrella is a flat-topped tree of dry lands: a forked trunk under level pads of leaves.
func Umbrella(wood, leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		k, w, h := float64(c.H)/80, float64(c.W), float64(c.H)
		r, l := c.Pal.Ramp(wood), c.Pal.Ramp(leaf)
		fork := draw.Point{X: x + 2*k, Y: foot - h*0.24}
		trunk(c, r, x, foot, 3.2*k, seed, draw.Point{X: x + 2.4*k, Y: foot - h*0.12}, fork)
		pads := []struct{ x, y, wide float64 }{{0.08, 0.80, 0.62}, {-0.21, 0.66, 0.42}, {0.25, 0.60, 0.36}}
		for i, p := range pads {
			tip := draw.Point{X: x + p.x*w, Y: foot - h*(p.y-0.06)}
			c.Trail(2.2*k, 0.9*k, r, fork, draw.Point{X: (fork.X+tip.X)/2 + 2*k*float64(i-1), Y: (fork.Y + tip.Y) / 2}, tip)
		}
		for i, p := range pads {
			f := crown(x+p.x*w, foot-h*p.y, w*p.wide, h*0.2, leaves(c)*0.66, 0.8, seed+i)
			f.gaps = 0.35
			f.paint(c, l)
		}
		shadeUnder(c, 0.36)
	}
}

// shadeUnder lays a tree's shade on the ground to the lower right of its foot; wide is its half width as a share of
// the cell.
func shadeUnder(c *draw.Canvas, wide float64) {
	x, foot := footOf(c)
	rx := min(float64(c.W)*wide, float64(c.W)*0.47-3)
	c.Shadow(x+2.5, foot-0.5, rx, 2+rx*0.16, c.Pal.Ink("shadow"))
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

// Bare is a bare tree to the size of its cell.
func Bare(wood string, lean, spread float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		k := float64(c.H) / 80
		t := bareTree{wood: wood, trunk: 18 * k, thick: 4.2 * k, lean: lean, depth: 3 + int(k*1.3), spread: spread, seed: seed}
		for !t.fits(c) {
			t.seed += 97
		}
		t.paint(c)
	}
}

// fits reports whether a tree's branches stay inside the cell, with a px to spare.
func (t bareTree) fits(c *draw.Canvas) bool {
	trial := draw.New(c.W, c.H, c.Pal)
	t.paint(trial)
	for y := range c.H {
		if trial.At(0, y)|trial.At(1, y)|trial.At(c.W-1, y)|trial.At(c.W-2, y) != draw.Clear {
			return false
		}
	}
	for x := range c.W {
		if trial.At(x, 0)|trial.At(x, 1) != draw.Clear {
			return false
		}
	}
	return true
}

func (t bareTree) paint(c *draw.Canvas) {
	x, foot := footOf(c)
	wood := c.Pal.Ramp(t.wood)
	t.grow(c, x, foot-t.thick*0.95, -math.Pi/2+t.lean, t.trunk, t.thick, t.depth, t.seed)
	roots(c, wood, x, foot, t.thick, t.seed)
	bark(c, wood, x, foot, t.thick, t.seed)
	c.Shadow(x+3, foot, t.thick*2.6+4, 3.5, c.Pal.Ink("shadow"))
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
