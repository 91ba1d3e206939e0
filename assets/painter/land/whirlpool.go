package land

import (
	"math"

	"handhold/assets/painter/draw"
)

func whirlpool() land {
	return land{
		name:   "whirlpool",
		sheets: whirlpoolThings(),
		materials: [5]material{
			{name: "sandbar", step: "sand", speed: 100, rank: 0.06, ramp: "sandbar", kind: dunes, height: 4, brush: soft, marks: sandMarks},
			{name: "wet", step: "sand", speed: 95, rank: 0.03, ramp: "wet", kind: loose, height: 0, brush: soft, marks: earthMarks},
			{name: "shallow", step: "water", speed: 80, rank: 0.01, ramp: "shallow", kind: waters, height: -4, brush: water, marks: waterMarks},
			{name: "sea", step: "water", speed: 70, rank: 0, ramp: "sea", kind: waters, height: -8, brush: water, marks: waterMarks},
			{name: "rock", step: "stone", speed: 100, solid: true, rank: -0.1, ramp: "rock", kind: outcrops, height: 20, brush: stone, marks: rockMarks},
		},
	}
}

func whirlpoolThings() []sheet {
	return []sheet{
		{size: "small", w: 16, h: 16, columns: 8, props: append([]prop{
			{name: "shell-1", paint: picture(shellRows, "white", "red")},
			{name: "shell-2", paint: picture(recolour(shellRows, "3", "c", "2", "b", "1", "a"), "white", "red")},
			{name: "shell-spiral", paint: picture(spiralRows, "white")},
			{name: "star", paint: picture(starRows, "red")},
			{name: "pebbles", paint: looseStones("rock", 4, 1)},
			{name: "print", paint: picture(printRows, "wet")},
			{name: "ring", paint: picture(ringRows, "shallow")},
			{name: "drip", paint: picture(dripRows, "shallow")},
			{name: "foam", paint: picture(foamRows, "white", "shallow")},
			{name: "kelp", paint: picture(kelpRows, "grass")},
			{name: "tuft", paint: picture(tuftRows, "grass")},
			{name: "tuft-parted", paint: picture(partedRows, "grass")},
			{name: "twig", paint: picture(twigRows, "wood")},
			{name: "float", paint: picture(floatRows, "shallow", "wood")},
			{name: "petals", paint: picture(petalRows, "white")},
			{name: "feather", paint: picture(featherRows, "white")},
		}, append([]prop{{name: "pebble", paint: looseStones("rock", 1, 2)}}, everywhere("white", "rock")...)...)},
		{size: "mid", w: 32, h: 32, columns: 8, props: append(piles("rock"),
			prop{name: "post", paint: mooring(16), foot: []shape{box(12, 24, 8, 5)}},
			prop{name: "posts", paint: mooring(9, 17, 24), foot: []shape{box(5, 23, 23, 6)}},
			prop{name: "driftwood-1", paint: driftwood(3), foot: []shape{box(3, 21, 26, 7)}},
			prop{name: "driftwood-2", paint: driftwood(8), foot: []shape{box(3, 21, 26, 7)}},
			prop{name: "rock-water-1", paint: seaRock(22, 16, 12), foot: []shape{box(6, 18, 20, 9)}},
			prop{name: "rock-water-2", paint: seaRock(24, 21, 17), foot: []shape{box(3, 16, 26, 11)}},
			prop{name: "bench", paint: bench("wood"), foot: []shape{box(4, 22, 24, 6)}},
			prop{name: "clock-sand", paint: clockSand, foot: []shape{box(7, 20, 18, 8)}},
			prop{name: "rope-coil", paint: ropeCoil},
			prop{name: "grass-1", paint: grassClump("grass", 15, 4, 5)},
			prop{name: "grass-2", paint: grassClump("grass", 13, 7, 6)},
		)},
		{size: "tall", w: 32, h: 48, columns: 6, props: []prop{
			{name: "post-tall", paint: postTall, foot: []shape{box(12, 40, 8, 5)}},
			{name: "lamp-post", paint: lampPost, foot: []shape{box(13, 41, 6, 4)}},
		}},
		{size: "big", w: 64, h: 80, columns: 4, props: []prop{
			{name: "boat-wreck", paint: boatWreck, foot: []shape{box(6, 58, 52, 17)}},
			{name: "rock-water-big", paint: seaRocks, foot: []shape{box(3, 58, 58, 16)}},
		}},
		{size: "landmark", w: 64, h: 128, columns: 1, props: []prop{
			{name: "lighthouse", paint: lighthouse, foot: []shape{box(5, 104, 54, 20)}},
		}},
	}
}

// mooring is a row of posts that stand in sand or water, at these middles.
func mooring(at ...float64) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		for i, x := range at {
			post(c, "wood", x, 27-float64(i%2)*2, draw.Between(11, 18, i, 1, 7), 2.6)
		}
		rope := c.Pal.Ramp("white")
		x, top := int(at[0]), 19
		c.Rect(x-2, top, 5, 1, rope[0])
		c.Rect(x-2, top+1, 5, 1, rope[2])
		for _, x := range at {
			c.Shadow(x+1, 27.5, 4.5, 1.8, c.Pal.Ink("shadow"))
		}
	}
}

// driftwood is a washed log with a fork.
func driftwood(seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp("wood")
		lift := draw.Between(-3, 3, 1, 1, seed)
		c.Trail(1.6, 0.7, r, draw.Point{X: 18, Y: 22}, draw.Point{X: 22, Y: 17 - lift}, draw.Point{X: 27, Y: 13 - lift})
		c.Trail(1.2, 0.5, r, draw.Point{X: 11, Y: 23}, draw.Point{X: 9, Y: 18}, draw.Point{X: 6, Y: 16 + lift})
		c.Trail(3.4, 1.8, r, draw.Point{X: 4, Y: 25 + lift*0.3}, draw.Point{X: 14, Y: 23}, draw.Point{X: 29, Y: 22 - lift*0.6})
		c.Line(7, 24, 12, 23, r[0])
		c.Line(16, 22, 22, 22, r[0])
		c.Ellipse(3.6, 25+lift*0.3, 1.8, 2.8, r[2])
		c.Ring(3.6, 25+lift*0.3, 1.3, 2, r[1])
		c.Shadow(17, 26, 14, 2.4, c.Pal.Ink("shadow"))
	}
}

// seaRock is a rock with a collar of foam.
func seaRock(w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		c.Stone(draw.Stone{CX: 16, CY: 27 - h/2, RX: w / 2, RY: h / 2, Flat: 0.3, Facets: 10, Seed: seed}, c.Pal.Ramp("rock"))
		collar(c, 16, 26.5-h*0.12, w/2+1.5, h*0.24+1.4, seed)
	}
}

// collar draws foam around the waterline of something that stands in the sea.
func collar(c *draw.Canvas, cx, cy, rx, ry float64, seed int) {
	white, shallow := c.Pal.Ramp("white"), c.Pal.Ramp("shallow")
	c.Behind(func(x, y int) draw.Ink {
		dx, dy := (float64(x)+0.5-cx)/rx, (float64(y)+0.5-cy)/ry
		n := draw.Value(float64(x)/3, float64(y)/3, seed) - 0.5
		switch d := dx*dx + dy*dy + 0.5*n; {
		case d < 0.9:
			return white[2]
		case d < 1.2:
			return shallow[2]
		}
		return draw.Clear
	})
}

func seaRocks(c *draw.Canvas) {
	r := c.Pal.Ramp("rock")
	c.Stone(draw.Stone{CX: 42, CY: 52, RX: 17, RY: 20, Flat: 0.1, Facets: 11, Seed: 35}, r)
	c.Stone(draw.Stone{CX: 25, CY: 44, RX: 20, RY: 30, Flat: 0.1, Facets: 11, Seed: 34}, r)
	c.Stone(draw.Stone{CX: 38, CY: 68, RX: 12, RY: 8, Flat: 0.6, Facets: 9, Seed: 36}, r)
	collar(c, 32, 69, 28, 7, 4)
}

// clockSand is a wall clock that stopped where it fell.
func clockSand(c *draw.Canvas) {
	r, w := c.Pal.Ramp("wood"), c.Pal.Ramp("white")
	c.Ellipse(16, 18, 10.5, 10.5, r[0])
	c.Ellipse(15.7, 17.7, 9.6, 9.6, r[2])
	c.Ellipse(16, 18, 8.4, 8.4, w[0])
	c.Ellipse(16.4, 18.4, 7.8, 7.8, w[2])
	for i := range 12 {
		a := float64(i) * math.Pi / 6
		c.Set(int(16.2+6.4*math.Sin(a)), int(18.2-6.4*math.Cos(a)), r[0])
	}
	c.Line(16, 18, 12, 15, c.Pal.Ramp("rock")[0])
	c.Line(16, 18, 17, 13, c.Pal.Ramp("red")[0])
	c.Rect(16, 18, 1, 1, c.Pal.Ramp("rock")[0])
	mound(c, "sandbar", 17, 27, 13, 4, 5)
	c.Shadow(20, 27, 13, 3, c.Pal.Ink("shadow"))
}

func ropeCoil(c *draw.Canvas) {
	w := c.Pal.Ramp("wood")
	for i := range 3 {
		y := 25 - float64(i)*2.4
		c.Ellipse(16, y+0.8, 8-float64(i)*0.7, 4, w[0])
		c.Ellipse(16, y, 8-float64(i)*0.7, 3.8, w[2])
		c.Ring(16, y, 6.6-float64(i)*0.7, 3, w[1])
	}
	c.Ellipse(16, 20.2, 3.4, 1.6, w[0])
	c.Trail(1, 0.8, w, draw.Point{X: 22, Y: 25}, draw.Point{X: 27, Y: 27}, draw.Point{X: 30, Y: 25})
	c.Shadow(17, 26.5, 10, 3, c.Pal.Ink("shadow"))
}

func postTall(c *draw.Canvas) {
	post(c, "wood", 16, 43, 36, 2.8)
	r := c.Pal.Ramp("wood")
	c.Limb(16, 16, 1.2, 24, 11, 0.8, r)
	c.Rect(13, 20, 6, 2, c.Pal.Ramp("white")[1])
	c.Rect(13, 22, 6, 1, c.Pal.Ramp("white")[0])
	c.Shadow(17, 43.5, 6, 2.2, c.Pal.Ink("shadow"))
}

func lampPost(c *draw.Canvas) {
	lamp(c, "rock", "glow", 30, 2)
	c.Shadow(16, 44, 6, 2.2, c.Pal.Ink("shadow"))
}

// boatWreck is a row boat on its side, a hole in its planks.
func boatWreck(c *draw.Canvas) {
	r, red, w := c.Pal.Ramp("wood"), c.Pal.Ramp("red"), c.Pal.Ramp("white")
	hull := []draw.Point{{X: 2, Y: 50}, {X: 12, Y: 58}, {X: 32, Y: 62}, {X: 52, Y: 57}, {X: 62, Y: 46}, {X: 59, Y: 60}, {X: 50, Y: 71}, {X: 32, Y: 76}, {X: 14, Y: 72}, {X: 5, Y: 63}}
	deck := []draw.Point{{X: 2, Y: 50}, {X: 14, Y: 46}, {X: 32, Y: 45}, {X: 50, Y: 44}, {X: 62, Y: 46}, {X: 52, Y: 57}, {X: 32, Y: 62}, {X: 12, Y: 58}}
	c.Polygon(r[0], deck...)
	for i := range 5 {
		x := 13 + float64(i)*9.5
		c.Trail(1.1, 0.9, r, draw.Point{X: x, Y: 60 - math.Abs(float64(i)-2)*1.2}, draw.Point{X: x - 1, Y: 52}, draw.Point{X: x, Y: 45.6})
	}
	c.Limb(18, 49, 1.6, 20, 60, 1.6, r[1:])
	c.Limb(42, 47, 1.6, 45, 59, 1.6, r[1:])
	c.Each(func(x, y int) draw.Ink {
		px, py := float64(x)+0.5, float64(y)+0.5
		if !draw.Inside(hull, px, py) {
			return draw.Clear
		}
		dx, dy := (px-40)/6.5, (py-67)/4.2
		if dx*dx+dy*dy+1.2*(draw.Value(px/2.5, py/2.5, 6)-0.5) < 1 {
			return r[0]
		}
		rim := 62 - (px-32)*(px-32)/58
		band := int(py-rim) / 4
		if int(py-rim)%4 == 3 {
			return red[0]
		}
		switch {
		case py-rim < 2.5:
			return w[2]
		case band == 1:
			return w[1]
		case px < 20:
			return red[2]
		}
		return red[1]
	})
	c.Trail(0.9, 0.9, r[1:], draw.Point{X: 20, Y: 40}, draw.Point{X: 34, Y: 52}, draw.Point{X: 44, Y: 60})
	c.Ellipse(18, 38.5, 4, 2.6, r[2])
	c.Shadow(34, 74, 30, 4.5, c.Pal.Ink("shadow"))
}

var (
	shellRows = []string{
		"...2332...",
		"..323323..",
		".32323232.",
		".32323231.",
		".23232321.",
		"..232321..",
		"...2321...",
		"....21....",
		"...1121s..",
		"..ssssss.."}
	starRows = []string{
		".....3.....",
		"....33.....",
		"....332....",
		".3333332222",
		"..33323221.",
		"...323221..",
		"...332221..",
		"..332.221..",
		".332..s221.",
		"..s....ss.."}
	foamRows = []string{
		"....3333....",
		"..333cc333..",
		".33c....c33.",
		"33........33",
		"............",
		"...333......",
		".33cc33.....",
		"33....33...."}
	kelpRows = []string{
		"..3....2....",
		"..32..21....",
		"...2..2..3..",
		"..22.12.32..",
		"..1223222...",
		"...12222....",
		"..222.122...",
		".22.s..s22.."}
	floatRows = []string{
		"...bbbb...",
		"..b3321b..",
		".b333221b.",
		".b332221b.",
		".bbbbbbbb.",
		".b322211b.",
		"..b2211b..",
		"...aaaa.s.",
		"..ssssss.."}
)
