package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// GreatVine is a vine as thick as a house wall that comes up out of the leaves and goes down into them again: three strands wound round
// each other, high (share of the canvas) at its middle, thick px.
func GreatVine(wood, leaf, under string, high, thick float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		_, foot := footOf(c)
		w, h := float64(c.W), (float64(c.H)-thick*3)*high
		lean := draw.Between(-0.12, 0.12, 1, 1, seed)
		at := func(t float64) draw.Point {
			rise := math.Pow(math.Sin(math.Pi*t), 0.72)
			return draw.Point{X: w*(0.125+0.75*t) + lean*w*rise, Y: foot - thick*1.25 - rise*h}
		}
		braid(c, c.Pal.Ramp(wood), at, thick, seed)
		for i := range 13 {
			t := 0.06 + 0.88*(float64(i)+draw.Rand(i, 2, seed)*0.7)/13
			p := at(t)
			if i%3 != 1 {
				ramp := leaf
				if i%2 == 0 {
					ramp = under
				}
				f := crown(p.X+draw.Between(-5, 5, i, 3, seed), p.Y-thick*0.7, draw.Between(20, 38, i, 4, seed), draw.Between(12, 20, i, 5, seed), 5, 0.5, seed+i)
				f.gaps = 0.2
				f.paint(c, c.Pal.Ramp(ramp))
			}
			garland(c, c.Pal.Ramp(leaf), p.X, p.Y+thick*0.5, h*draw.Between(0.10, 0.42, i, 6, seed), seed+i)
		}
		c.Shadow(w*0.125+3, foot, thick*1.35, 4, c.Pal.Ink("shadow"))
		c.Shadow(w*0.875+3, foot, thick*1.35, 4, c.Pal.Ink("shadow"))
	}
}

// braid winds three strands along a line, the hinder ones first.
func braid(c *draw.Canvas, wood draw.Ramp, at func(t float64) draw.Point, thick float64, seed int) {
	const steps = 72
	for i := range steps {
		t, next := float64(i)/steps, float64(i+1)/steps
		for turn := range 3 {
			phase := func(t float64) float64 {
				return 2*math.Pi*(t*3.2+float64(turn)/3) + float64(seed)
			}
			a, b := at(t), at(next)
			off := func(p draw.Point, t float64) (float64, float64) {
				s := math.Sin(phase(t)) * thick * 0.52
				dx, dy := b.X-a.X, b.Y-a.Y
				long := max(math.Hypot(dx, dy), 0.1)
				return p.X - dy/long*s, p.Y + dx/long*s
			}
			ax, ay := off(a, t)
			bx, by := off(b, next)
			r := thick * (0.62 + 0.14*math.Cos(phase(t)))
			c.Limb(ax, ay, r, bx, by, r, wood)
		}
	}
	for i := range int(thick * 5) { // the grooves of old bark
		t := draw.Rand(i, 7, seed)
		p, q := at(t), at(min(t+0.035, 1))
		s := thick * draw.Between(-0.8, 0.8, i, 8, seed)
		c.Line(int(p.X), int(p.Y+s*0.7), int(q.X), int(q.Y+s*0.7), wood[1])
	}
}

// ClimbingVine goes up out of the picture; thick is its half width at the foot, in px.
func ClimbingVine(wood, leaf string, thick float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		h, l := float64(c.H), c.Pal.Ramp(leaf)
		at := func(t float64) draw.Point {
			return draw.Point{X: x + 10*math.Sin(t*5.4+float64(seed))*t, Y: foot - thick - t*(h-36)}
		}
		roots(c, c.Pal.Ramp(wood), x, foot, min(thick*1.1, 13), seed)
		braid(c, c.Pal.Ramp(wood), at, thick, seed)
		for i := range 9 {
			t := 0.10 + 0.86*float64(i)/9
			p, side := at(t), 1.0
			if i%2 == 0 {
				side = -1
			}
			if draw.Rand(i, 1, seed) < 0.72 {
				f := crown(p.X+side*thick*0.9, p.Y+8, draw.Between(18, 30, i, 2, seed), draw.Between(12, 19, i, 3, seed), 5, 0.5, seed+i)
				f.gaps = 0.2
				f.paint(c, l)
			}
			garland(c, l, p.X+side*thick*1.1, p.Y+14, draw.Between(14, 40, i, 4, seed), seed+i)
		}
		f := crown(at(0.95).X, 26, float64(c.W)-34, 36, 7, 0.5, seed)
		f.gaps = 0.3
		f.paint(c, l)
		c.Shadow(x+3, foot, thick*1.8, 2.6, c.Pal.Ink("shadow"))
	}
}

// Tendril is a young shoot that curls up at its end.
func Tendril(wood, leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		h := float64(c.H)
		var line []draw.Point
		for i := range 26 {
			t := float64(i) / 25
			curl := max(t-0.45, 0) * 11
			wide := 8 * math.Sin(math.Pi*t)
			line = append(line, draw.Point{X: x - 6 + 10*t + wide*math.Cos(curl), Y: foot - 2 - h*0.66*math.Sin(t*1.7) - wide*0.6*math.Sin(curl)})
		}
		c.Trail(2.6, 0.9, c.Pal.Ramp(wood), line...)
		for i := 3; i < 22; i += 4 {
			p := line[i]
			side := float64(i%8/4*2 - 1)
			c.Ball(p.X+side*4, p.Y-1, 3.4, 2.1, 0, seed+i, c.Pal.Ramp(leaf))
		}
		c.Shadow(x-4, foot+0.4, 7, 1.8, c.Pal.Ink("shadow"))
	}
}

// GreatBlossom is one flower as large as a house. Its stem is a thing of its own: one walks behind that, never behind the flower.
func GreatBlossom(petal, heart string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		w, h := float64(c.W), float64(c.H)
		flower{x: w / 2, y: h * 0.51, r: w * 0.45, petals: c.Pal.Ramp(petal), heart: c.Pal.Ramp(heart)}.paint(c, seed)
	}
}

// GreatStem is what a great blossom stands on: three strands wound round each other.
func GreatStem(wood, leaf string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, foot := footOf(c)
		w, h := float64(c.W), float64(c.H)
		l := c.Pal.Ramp(leaf)
		at := func(t float64) draw.Point {
			return draw.Point{X: x + w*0.10*math.Sin(t*math.Pi*2), Y: foot - 10 - t*(h-36)}
		}
		roots(c, c.Pal.Ramp(wood), x, foot, 22, seed)
		braid(c, c.Pal.Ramp(wood), at, 14, seed)
		for i := range 5 {
			p := at(0.10 + 0.16*float64(i))
			side := float64(i%2*2 - 1)
			f := crown(p.X+side*18, p.Y+4, draw.Between(30, 42, i, 1, seed), draw.Between(14, 20, i, 2, seed), 6, 0.5, seed+i)
			f.gaps = 0.2
			f.paint(c, l)
			garland(c, l, p.X+side*20, p.Y+10, draw.Between(12, 34, i, 3, seed), seed+i)
		}
		c.Shadow(x+4, foot, 44, 3, c.Pal.Ink("shadow"))
	}
}

// flower is an open blossom seen from a little above; r is its half width in px.
type flower struct {
	x, y, r       float64
	petals, heart draw.Ramp
}

func (f flower) paint(c *draw.Canvas, seed int) {
	for _, ring := range []struct {
		n          int
		turn, long float64
		light      float64
	}{{9, 0.20, 1, -0.20}, {7, 0.52, 0.80, 0.02}, {5, 0.1, 0.52, 0.22}} {
		for k := range ring.n {
			// The hinder petals first, so that those in front lie over them.
			i := (ring.n - 1 - k) / 2
			if k%2 == 1 {
				i = ring.n - 1 - i
			}
			a := 2*math.Pi*(float64(i)+ring.turn)/float64(ring.n) - math.Pi/2
			f.petal(c, a, f.r*ring.long*draw.Between(0.92, 1, i, ring.n, seed), ring.light)
		}
	}
	c.Ball(f.x, f.y-f.r*0.06, f.r*0.17, f.r*0.13, 0.05, seed, f.heart)
	for i := range 16 {
		a := 2 * math.Pi * float64(i) / 16
		px, py := f.x+math.Cos(a)*f.r*0.25, f.y-f.r*0.08+math.Sin(a)*f.r*0.16
		c.Line(int(f.x+math.Cos(a)*f.r*0.12), int(f.y-f.r*0.06+math.Sin(a)*f.r*0.08), int(px), int(py), f.heart[1])
		c.Ellipse(px, py, 1.6, 1.5, f.heart[len(f.heart)-1])
	}
}

// petal is one of them, long px out from the heart in the direction a (radians); what points at the viewer hangs lower.
func (f flower) petal(c *draw.Canvas, a, long, light float64) {
	const flat = 0.62
	co, si := math.Cos(a), math.Sin(a)
	c.Each(func(px, py int) draw.Ink {
		dx, dy := float64(px)+0.5-f.x, (float64(py)+0.5-f.y)/flat
		u, v := (dx*co+dy*si)/long, (dy*co-dx*si)/long
		if u < 0 || u > 1 {
			return draw.Clear
		}
		half := 0.36 * math.Pow(math.Sin(math.Pi*math.Pow(u, 0.72)), 0.8)
		if math.Abs(v) > half || half == 0 {
			return draw.Clear
		}
		rim := math.Abs(v) / half
		vein := 0.0
		if math.Abs(v) < 0.012 || math.Abs(math.Mod(rim*3, 1)-0.5) < 0.07 && u > 0.25 && u < 0.8 {
			vein = -0.16
		}
		return f.petals.At(0.42 + light + 0.34*u - 0.20*v*si*2 - 0.18*si - 0.24*rim*rim*rim + vein)
	})
}
