package land

import (
	"math"

	"handhold/assets/painter/draw"
)

// farArch is a wind-worn arch of layered stone, 128×112; one walks through its middle.
func farArch(c *draw.Canvas) {
	outer := []draw.Point{{X: 8, Y: 108}, {X: 6, Y: 84}, {X: 14, Y: 58}, {X: 22, Y: 36}, {X: 40, Y: 16}, {X: 62, Y: 7}, {X: 84, Y: 9}, {X: 104, Y: 22}, {X: 115, Y: 44}, {X: 118, Y: 70}, {X: 124, Y: 90}, {X: 122, Y: 108}}
	shape := func(x, y float64) bool {
		wx := x + 5*(draw.Value(x/9, y/7, 11)-0.5)
		wy := y + 4*(draw.Value(x/8, y/9, 12)-0.5)
		if y > 108 || !draw.Inside(outer, wx, wy) {
			return false
		}
		u, v := (wx-66)/(27-(108-y)*0.05), (wy-78)/38
		if wy > 78 {
			v = 0
		}
		return u*u+v*v > 1
	}
	layers := func(x, y int) float64 {
		h := float64(y) + 3*math.Sin(float64(x)/19) + float64(x)*0.06
		band := draw.Value(h/4.6, 0.5, 3) - 0.5
		grain := draw.Value(float64(x)/12, h/3, 4) - 0.5
		return 1.1*band + 0.5*grain - (float64(x)-60)/260
	}
	c.Relief(shape, 6, append(draw.Ramp{c.Pal.Ink("deep")}, c.Pal.Ramp("rock")...), layers)
	mound(c, "sand", 23, 106.5, 20, 4, 5)
	mound(c, "sand", 107, 106.5, 18, 4, 6)
	c.Shadow(66, 107, 60, 5, c.Pal.Ink("shadow"))
}

// splitPeak is a mountain cloven from the top, 128×160.
func splitPeak(c *draw.Canvas) {
	summit(c, 88, 34, 90, 152, 32, 32, 22)
	summit(c, 46, 8, 42, 154, 36, 44, 21)
	r := c.Pal.Ramp("cliff")
	for i := range 7 {
		x := 13 + float64(i)*16.6
		c.Stone(draw.Stone{CX: x, CY: 152 - draw.Between(0, 4, i, 1, 5), RX: draw.Between(6, 11, i, 2, 5), RY: draw.Between(4, 7, i, 3, 5), Flat: 0.3, Facets: 9, Seed: 60 + i}, r)
	}
	c.Shadow(66, 153, 60, 5, c.Pal.Ink("shadow"))
}

// summit is one peak: apex (ax, ay), foot from cx-left to cx+right at y=base.
func summit(c *draw.Canvas, ax, ay, cx, base, left, right float64, seed int) {
	rock, snow := c.Pal.Ramp("cliff"), c.Pal.Ramp("snow")
	c.Each(func(x, y int) draw.Ink {
		px, py := float64(x)+0.5, float64(y)+0.5
		t := (py - ay) / (base - ay)
		if t < 0 || t > 1 {
			return draw.Clear
		}
		jag := 6 * zigzag(py/8, seed) * min(1, t*6)
		jag2 := 6 * zigzag(py/7, seed+1) * min(1, t*6)
		spread := math.Pow(t, 0.85)
		l := ax + (cx-left-ax)*spread + jag
		r := ax + (cx+right-ax)*spread + jag2
		if px < l || px > r {
			return draw.Clear
		}
		ridge := ax + (cx-ax)*t + 9*zigzag(py/12, seed+2)*min(1, t*3)
		u := (px - ridge) / (r - ridge)
		lit := px < ridge
		if lit {
			u = (px - ridge) / (ridge - l)
		}
		// Bands run down beside the slopes, so that each face breaks into ribs.
		q := (px-ax)*0.9 + (py-ay)*0.32
		if !lit {
			q = (px-ax)*0.9 - (py-ay)*0.32
		}
		rib := draw.Rand(int(math.Floor(q/6+2.2*zigzag(py/17, seed+3))), 1, seed+4) - 0.5
		line := 0.38 + 0.34*zigzag(px/5, seed+5) - 0.1*math.Abs(u) + 0.12*rib
		if t < line {
			if lit {
				return snow.At(0.85 + 0.5*rib)
			}
			return snow.At(0.22 + 0.4*rib)
		}
		shade := 0.27 + 0.42*rib + 0.12*t
		if lit {
			shade = 0.60 + 0.5*rib - 0.1*t
		}
		return rock.At(shade)
	})
}

// zigzag is a line of straight strokes from -0.5 to 0.5 with a knee at every whole number.
func zigzag(t float64, seed int) float64 {
	i := math.Floor(t)
	a, b := draw.Rand(int(i), 1, seed), draw.Rand(int(i)+1, 1, seed)
	return a + (b-a)*(t-i) - 0.5
}

// lighthouse is a banded tower on a rock, 64×128.
func lighthouse(c *draw.Canvas) {
	white, red, dark := c.Pal.Ramp("white"), c.Pal.Ramp("red"), c.Pal.Ramp("rock")
	const cx = 32.0
	round := func(top, low, halfTop, halfLow float64, ink func(x, y int, u float64) draw.Ink) {
		c.Each(func(x, y int) draw.Ink {
			v := (float64(y) + 0.5 - top) / (low - top)
			half := halfTop + (halfLow-halfTop)*v
			u := (float64(x) + 0.5 - cx) / half
			bulge := 2 * math.Sqrt(max(1-u*u, 0))
			if u*u > 1 || float64(y) < top || float64(y) > low-2+bulge {
				return draw.Clear
			}
			return ink(x, y, u)
		})
	}
	shade := func(r draw.Ramp, u float64) draw.Ink { return r.At(0.86 - 0.5*(u+0.25)*(u+0.25) - 0.36*u) }
	c.Stone(draw.Stone{CX: 32, CY: 114, RX: 29, RY: 12, Flat: 0.7, Facets: 12, Seed: 31}, dark)
	round(34, 110, 8, 13.5, func(x, y int, u float64) draw.Ink {
		bend := float64(y) - 2.2*math.Sqrt(max(1-u*u, 0))
		if int(bend-28)/13%2 == 1 {
			return shade(red, u)
		}
		return shade(white, u)
	})
	round(30, 36, 11, 11, func(x, y int, u float64) draw.Ink { return shade(dark, u) })
	round(18, 30, 6.5, 6.5, func(x, y int, u float64) draw.Ink {
		if x%4 == 0 {
			return dark[0]
		}
		return c.Pal.Ink("glow")
	})
	round(27, 30, 11, 11, func(x, y int, u float64) draw.Ink {
		if x%3 == 0 || y < 29 {
			return dark[1]
		}
		return draw.Clear
	})
	c.Each(func(x, y int) draw.Ink {
		u := (float64(x) + 0.5 - cx) / 8
		if v := (19 - float64(y)) / 9; v >= 0 && v < 1 && math.Abs(u) < math.Sqrt(1-v*v) {
			return shade(red, u)
		}
		return draw.Clear
	})
	c.Line(32, 5, 32, 10, dark[0])
	c.Set(32, 4, c.Pal.Ink("glow"))
	c.Rect(29, 98, 6, 12, dark[0])
	c.Rect(30, 97, 4, 1, dark[0])
	c.Rect(30, 99, 3, 10, dark[1])
	for i := range 3 {
		c.Rect(30+i%2*2, 48+i*17, 3, 5, dark[0])
		c.Rect(30+i%2*2, 48+i*17, 1, 5, dark[1])
	}
	c.Shadow(34, 121, 29, 6, c.Pal.Ink("shadow"))
}

// greatTree is the lone old tree of the ravine, 112×128.
func greatTree(c *draw.Canvas) {
	leafyTree{wood: "wood", leaf: "leaf", w: 100, h: 84, trunk: 34, thick: 9, clump: 9.5, seed: 70}.paint(c)
	r := c.Pal.Ramp("wood")
	for i := range 6 {
		a := math.Pi * (0.02 + 0.96*float64(i)/5)
		c.Trail(3, 1, r, draw.Point{X: 56 + math.Cos(a)*5, Y: 116}, draw.Point{X: 56 + math.Cos(a)*14, Y: 119.5 + math.Sin(a)}, draw.Point{X: 56 + math.Cos(a)*22, Y: 120.5 + math.Sin(a)*2})
	}
	c.Ellipse(55, 106, 2.6, 4, r[0])
}

// giantTree is the dry giant of the clay land, 128×144.
func giantTree(c *draw.Canvas) {
	bareTree{wood: "dry", trunk: 34, thick: 9, lean: -0.06, depth: 5, spread: 1, seed: 49}.paint(c)
}

// bellTower stands at the end of the paper, its foot running out in drips, 80×160.
func bellTower(c *draw.Canvas) {
	stone, ink, brass := c.Pal.Ramp("void"), c.Pal.Ramp("ink"), c.Pal.Ramp("brass")
	line := c.Pal.Ramp("line")
	c.Rect(22, 44, 36, 106, ink[2])
	c.Rect(22, 44, 20, 106, stone[1])
	c.Rect(44, 44, 14, 106, ink[1])
	c.Rect(54, 44, 4, 106, ink[0])
	for y := 50; y < 150; y += 5 {
		for x := 22 + y%10; x < 58; x += 10 {
			if draw.Hash(x, y, 3)%5 < 2 {
				tone := stone[0]
				if x > 42 {
					tone = ink[0]
				}
				c.Rect(x, y, 5, 1, tone)
			}
		}
	}
	c.Rect(18, 82, 44, 4, stone[2])
	c.Rect(40, 82, 22, 4, ink[2])
	c.Rect(18, 86, 44, 1, line[2])
	c.Rect(18, 42, 44, 4, stone[2])
	c.Rect(40, 42, 22, 4, ink[2])
	c.Rect(18, 46, 44, 1, line[2])
	c.Ellipse(40, 60, 11, 11, line[0])
	c.Rect(29, 60, 22, 20, line[0])
	c.Ellipse(41, 61, 9.5, 9.5, line[1])
	c.Rect(32, 61, 19, 19, line[1])
	bell(c, 40, 57, brass)
	c.Polygon(c.Pal.Ramp("violet")[0], draw.Point{X: 15, Y: 43}, draw.Point{X: 40, Y: 6}, draw.Point{X: 65, Y: 43})
	c.Polygon(c.Pal.Ramp("bloom")[0], draw.Point{X: 15, Y: 43}, draw.Point{X: 40, Y: 6}, draw.Point{X: 41, Y: 43})
	for y := 14; y < 43; y += 4 {
		half := float64(y-6) * 25 / 37
		c.Line(40-int(half), y, 40, y, c.Pal.Ramp("bloom")[1])
		c.Line(41, y+1, 40+int(half), y+1, line[1])
	}
	c.Line(40, 3, 40, 8, line[0])
	c.Ellipse(40.5, 3.5, 1.6, 1.6, brass[1])
	c.Ellipse(40, 104, 3.5, 5, line[1])
	c.Rect(37, 104, 7, 8, line[1])
	c.Ellipse(40, 138, 6, 8, line[0])
	c.Rect(34, 138, 12, 12, line[0])
	c.Rect(22, 44, 1, 104, stone[2])
	runs(c, 2, 9, 17)
	c.Shadow(42, 152, 28, 5, c.Pal.Ink("shadow"))
}

func bell(c *draw.Canvas, cx, top int, r draw.Ramp) {
	half := [18]int{1, 3, 4, 5, 5, 6, 6, 6, 7, 7, 7, 8, 8, 8, 9, 10, 10, 9}
	for j, h := range half {
		for x := -h; x <= h; x++ {
			c.Set(cx+x, top+j, r.At(0.75-0.55*float64(x+2)/float64(h+1)))
		}
	}
	c.Rect(cx-9, top+14, 19, 1, r[0])
	c.Ellipse(float64(cx)+0.5, float64(top)+19, 2, 2, r[0])
}
