package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// Landmarks are what one walks toward. Each is drawn to the size of its cell: the sheet landmark holds it as the first
// maps have it, the sheet vista greater.

// FarArch is a wind-worn arch of layered stone; one walks through its middle.
func FarArch(c *draw.Canvas) {
	k := float64(c.W) / 128
	outer := []draw.Point{{X: 8, Y: 108}, {X: 5, Y: 84}, {X: 13, Y: 58}, {X: 20, Y: 34}, {X: 38, Y: 15}, {X: 60, Y: 6}, {X: 84, Y: 8}, {X: 105, Y: 22}, {X: 116, Y: 44}, {X: 119, Y: 70}, {X: 124, Y: 90}, {X: 122, Y: 108}}
	ledge := func(h float64) float64 { return 3.2 * (draw.Value(h/5.5, 3.5, 8) - 0.5) } // hard layers stand out
	shape := func(x, y float64) bool {
		x, y = x/k, y/k
		h := y + x*0.06
		wx := x + 4*(draw.Value(x/9, y/7, 11)-0.5) + ledge(h)*sign(x-64)*-1
		wy := y + 4*(draw.Value(x/8, y/9, 12)-0.5)
		if y > 108 || !draw.Inside(outer, wx, wy) {
			return false
		}
		u, v := (wx-66)/(27-(108-y)*0.05), (wy-78)/40
		if wy > 78 {
			v = 0
		}
		return u*u+v*v > 1
	}
	layers := func(x, y int) float64 {
		px, py := float64(x)/k, float64(y)/k
		h := py + 3*math.Sin(px/19) + px*0.06
		band := draw.Value(h/4.2, 0.5, 3) - 0.5
		fine := draw.Value(h/1.3, 0.5, 5) - 0.5
		grain := draw.Value(px/10, h/2.4, 4) - 0.5
		flute := draw.Value(px/5, h/26, 6) - 0.5
		return 1.1*band + 0.5*fine + 0.5*grain + 0.6*flute - (px-56)/190
	}
	c.Relief(shape, int(6*k), c.Pal.Ramp("rock"), layers)
	for i, x := range []float64{44, 11, 86, 119} {
		c.Stone(draw.Stone{CX: x * k, CY: (104 + float64(i%2)) * k, RX: (4 + float64(i%3)) * k, RY: 4 * k, Flat: 0.3, Facets: 9, Seed: 50 + i}, c.Pal.Ramp("rock"))
	}
	Mound(c, "sand", 23*k, 106.5*k, 20*k, 4*k, 5)
	Mound(c, "sand", 107*k, 106.5*k, 18*k, 4*k, 6)
	c.Shadow(66*k, 107*k, 60*k, 4.6*k, c.Pal.Ink("shadow"))
}

// GreatTree is the lone old tree of the ravine: two stems, a wide crown in many masses.
func GreatTree(c *draw.Canvas) {
	k, w, h := float64(c.H)/128, float64(c.W), float64(c.H)
	x, foot := footOf(c)
	r := c.Pal.Ramp("wood")
	fork := draw.Point{X: x + 1*k, Y: foot - h*0.22}
	for _, b := range []draw.Point{{X: -0.34, Y: 0.46}, {X: 0.34, Y: 0.48}, {X: -0.14, Y: 0.62}, {X: 0.13, Y: 0.60}} {
		c.Trail(5.6*k, 2*k, r[:len(r)-1], fork, draw.Point{X: x + b.X*w*0.36, Y: foot - h*(0.22+(b.Y-0.22)*0.36)},
			draw.Point{X: x + b.X*w*0.74, Y: foot - h*(0.22+(b.Y-0.22)*0.62)}, draw.Point{X: x + b.X*w, Y: foot - h*b.Y})
	}
	c.Trail(10*k, 7.4*k, r, draw.Point{X: x, Y: foot - 11*k}, draw.Point{X: x - 1.5*k, Y: foot - h*0.14}, fork)
	for i := range 9 {
		a := math.Pi * (0.01 + 0.98*float64(i)/8)
		long := draw.Between(20, 32, i, 1, 4) * k
		c.Trail(4*k, 0.8, r, draw.Point{X: x + math.Cos(a)*6*k, Y: foot - 11*k}, draw.Point{X: x + math.Cos(a)*long*0.45, Y: foot - 6*k + math.Sin(a)*k},
			draw.Point{X: x + math.Cos(a)*long*0.75, Y: foot - 4*k + math.Sin(a)*2*k}, draw.Point{X: x + math.Cos(a)*long, Y: foot - 3*k + math.Sin(a)*2.6*k})
	}
	bark(c, r, x, foot-2*k, 9*k, 5)
	hollow := draw.Point{X: x - 1*k, Y: foot - h*0.14}
	c.Ellipse(hollow.X, hollow.Y, 3*k, 5*k, r[0])
	c.Ellipse(hollow.X+1.2*k, hollow.Y+0.6*k, 1.8*k, 3.6*k, r[1])
	size := 5 + 3*k
	f := foliage{cx: x, cy: foot - h*0.58, rx: w / 2, ry: h * 0.37, rough: 0.34, gaps: 0.6, seed: 70}
	for i, m := range []struct{ x, y, w, h float64 }{{0, 0.80, 0.52, 0.26}, {-0.24, 0.68, 0.44, 0.26}, {0.25, 0.70, 0.42, 0.26}, {0, 0.62, 0.5, 0.3}, {-0.30, 0.50, 0.34, 0.22}, {0.31, 0.49, 0.32, 0.22}, {-0.08, 0.46, 0.40, 0.18}, {0.14, 0.44, 0.3, 0.14}} {
		part := crown(x+m.x*w, foot-h*m.y, w*m.w, h*m.h, size, 0.45, 70+i*13)
		for _, leaf := range part.clumps {
			leaf.z += float64(i) * 3.4 * k
			f.clumps = append(f.clumps, leaf)
		}
	}
	f.paint(c, c.Pal.Ramp("leaf"))
	c.Shadow(x+5*k, foot-1, w*0.42, 5.5*k, c.Pal.Ink("shadow"))
}

// GiantTree is the dry giant of the clay land: a stem like a tower under a net of boughs.
func GiantTree(c *draw.Canvas) {
	k := float64(c.H) / 144
	t := bareTree{wood: "dry", trunk: 36 * k, thick: 11.5 * k, lean: -0.05, depth: 5, spread: 1, seed: 49}
	for !t.fits(c) {
		t.seed += 97
	}
	t.paint(c)
	x, foot := footOf(c)
	r := c.Pal.Ramp("dry")
	for i := range 7 {
		a := math.Pi * (0.02 + 0.96*float64(i)/6)
		c.Trail(3.4*k, 0.8, r, draw.Point{X: x + math.Cos(a)*9*k, Y: foot - 6*k}, draw.Point{X: x + math.Cos(a)*19*k, Y: foot - 3*k + math.Sin(a)*k}, draw.Point{X: x + math.Cos(a)*29*k, Y: foot - 2*k + math.Sin(a)*2*k})
	}
	c.Shadow(x+4*k, foot-1, 31*k, 4*k, c.Pal.Ink("shadow"))
}

// zigzag is a line of straight strokes from -0.5 to 0.5 with a knee at every whole number.
func zigzag(t float64, seed int) float64 {
	i := math.Floor(t)
	a, b := draw.Rand(int(i), 1, seed), draw.Rand(int(i)+1, 1, seed)
	return a + (b-a)*(t-i) - 0.5
}
