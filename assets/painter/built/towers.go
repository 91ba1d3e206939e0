package built

import (
	"math"

	"handhold/assets/painter/draw"
)

// tower paints round and square towers in the units of a plan; k px are one unit.
type tower struct {
	*draw.Canvas
	k float64
}

func (t tower) rect(x, y, w, h float64, ink draw.Ink) {
	x0, y0 := int(math.Round(x*t.k)), int(math.Round(y*t.k))
	t.Rect(x0, y0, max(int(math.Round((x+w)*t.k))-x0, 1), max(int(math.Round((y+h)*t.k))-y0, 1), ink)
}

func (t tower) oval(x, y, rx, ry float64, ink draw.Ink) {
	t.Ellipse(x*t.k, y*t.k, rx*t.k, ry*t.k, ink)
}

// round is a piece of a round tower between two heights; ink is asked with the height (units, bent as courses are)
// and with u, -1 at its left rim to 1 at its right.
func (t tower) round(cx, top, low, halfTop, halfLow float64, ink func(y, u float64) draw.Ink) {
	t.Each(func(ix, iy int) draw.Ink {
		x, y := (float64(ix)+0.5)/t.k, (float64(iy)+0.5)/t.k
		half := halfTop + (halfLow-halfTop)*(y-top)/(low-top)
		u := (x - cx) / half
		bulge := 0.16 * half * math.Sqrt(max(1-u*u, 0))
		if u*u > 1 || y < top+bulge-0.16*half || y > low+bulge-0.1*half {
			return draw.Clear
		}
		return ink(y-bulge, u)
	})
}

// lit is the ink of a round wall: brightest left of its middle.
func lit(r draw.Ramp, u float64) draw.Ink { return r.At(0.86 - 0.5*(u+0.25)*(u+0.25) - 0.36*u) }

// Lighthouse is a banded tower on a rock in the surf, with the keeper's hut at its foot.
func Lighthouse(c *draw.Canvas) {
	t := tower{c, float64(c.H) / 128}
	k := t.k
	white, red, dark, glow := c.Pal.Ramp("white"), c.Pal.Ramp("red"), c.Pal.Ramp("rock"), c.Pal.Ink("glow")
	c.Stone(draw.Stone{CX: 33 * k, CY: 113 * k, RX: 29 * k, RY: 12 * k, Flat: 0.7, Facets: 12, Seed: 31}, dark)
	c.Stone(draw.Stone{CX: 10 * k, CY: 117 * k, RX: 7 * k, RY: 5 * k, Flat: 0.4, Facets: 9, Seed: 34}, dark)
	t.round(30, 34, 109, 8, 13.5, func(y, u float64) draw.Ink {
		if band := (y - 30) / 13; int(band)%2 == 1 {
			return lit(red, u)
		} else if band-math.Floor(band) < 0.06 {
			return white[0]
		}
		return lit(white, u)
	})
	t.round(30, 30, 36, 11.5, 10.5, func(y, u float64) draw.Ink { return lit(dark, u) })
	t.round(30, 17, 30, 6.5, 6.5, func(y, u float64) draw.Ink {
		switch {
		case math.Mod(u*3+9, 1) < 0.12 || y < 18.2:
			return dark[1]
		case math.Abs(u) < 0.4 && y > 20 && y < 27:
			return white[2]
		}
		return glow
	})
	t.round(30, 25.5, 30.5, 11.5, 11.5, func(y, u float64) draw.Ink {
		if math.Mod(math.Asin(u)*4.2+20, 1) < 0.3 || y < 26.6 {
			return dark[1]
		}
		return draw.Clear
	})
	c.Each(func(ix, iy int) draw.Ink {
		x, y := (float64(ix)+0.5)/k, (float64(iy)+0.5)/k
		u := (x - 30) / 8.4
		if v := (18.4 - y) / 9; v >= 0 && v < 1 && math.Abs(u) < math.Sqrt(1-v*v) {
			return lit(red, u+0.3*v)
		}
		return draw.Clear
	})
	t.rect(29.6, 4.6, 0.9, 5.4, dark[1])
	t.oval(30, 4.6, 1.1, 1.1, glow)
	for i := range 3 {
		x, y := 29+float64(i%2)*3-1.5, 46+float64(i)*17
		t.rect(x, y, 3, 5.4, dark[0])
		t.rect(x+0.8, y+0.8, 1.4, 3.6, glow)
	}
	t.rect(26.4, 96, 7, 13, dark[1])
	t.oval(29.9, 96, 3.5, 3, dark[1])
	t.rect(27.4, 97, 5, 12, dark[0])
	t.hut(41, 95, white, red, dark, glow)
	surf(c, 32*k, 118*k, 29*k, 6*k, k, white, c.Pal.Ramp("shallow"))
	c.Shadow(33*k, 120*k, 29*k, 5*k, c.Pal.Ink("shadow"))
}

// hut is the keeper's: a lit gable, a roof, one warm window.
func (t tower) hut(x, y float64, white, red, dark draw.Ramp, glow draw.Ink) {
	t.rect(x, y+5, 14, 11, white[2])
	t.rect(x+10, y+5, 4, 11, white[1])
	for i := range 6 {
		f := float64(i)
		t.rect(x-1+f*0.4, y+4.6-f, 16-f*0.8, 1.4, red[min(2-i%3/2, 2)])
	}
	t.rect(x-1, y+5.4, 16, 0.9, red[0])
	t.rect(x+9.4, y-4, 2.4, 5, dark[2])
	t.rect(x+3, y+8.6, 3.6, 3.8, dark[0])
	t.rect(x+3.6, y+9.2, 2.4, 2.6, glow)
	t.rect(x+8.4, y+9, 2.8, 7, dark[1])
}

// surf is broken foam along the waterline of a rock.
func surf(c *draw.Canvas, cx, cy, rx, ry, k float64, white, water draw.Ramp) {
	c.Each(func(ix, iy int) draw.Ink {
		x, y := float64(ix)+0.5, float64(iy)+0.5
		dx, dy := (x-cx)/rx, (y-cy)/ry
		d := math.Hypot(dx, dy) + 0.34*(draw.Value(x/(3*k), y/(2*k), 4)-0.5)
		if dy < 0.1 || y > float64(c.H)-3 {
			return draw.Clear
		}
		switch {
		case d > 0.80 && d < 0.93:
			return white[2]
		case d > 0.74 && d < 0.98:
			return water[2]
		}
		return draw.Clear
	})
}

// BellTower stands at the end of the paper, its foot and its roof running out in drips.
func BellTower(c *draw.Canvas) {
	t := tower{c, float64(c.H) / 160}
	k := t.k
	stone, ink, brass := c.Pal.Ramp("void"), c.Pal.Ramp("ink"), c.Pal.Ramp("brass")
	line, pink, violet := c.Pal.Ramp("line"), c.Pal.Ramp("bloom"), c.Pal.Ramp("violet")
	t.rect(20, 118, 40, 32, ink[1])
	t.rect(20, 118, 22, 32, stone[0])
	t.rect(22, 44, 36, 106, ink[2])
	t.rect(22, 44, 21, 106, stone[1])
	t.rect(44, 44, 14, 106, ink[1])
	t.rect(54, 44, 4, 106, ink[0])
	t.rect(22, 44, 1, 104, stone[2])
	t.courses(stone[0], ink[0])
	for _, y := range []float64{42, 82, 116} {
		t.rect(18, y, 44, 4, ink[2])
		t.rect(18, y, 24, 4, stone[2])
		t.rect(18, y+4, 44, 1, line[2])
	}
	t.oval(40, 60, 11.5, 11.5, line[0])
	t.rect(28.5, 60, 23, 20, line[0])
	t.oval(41, 61, 9.8, 9.8, line[1])
	t.rect(31.5, 61, 19.3, 19, line[1])
	t.bell(40, 56, brass)
	for i := range 2 {
		x := 27 + float64(i)*21
		t.oval(x+2.5, 94, 2.6, 3, line[1])
		t.rect(x, 94, 5, 11, line[1])
		t.rect(x+1, 95, 3, 9, line[0])
	}
	t.oval(40, 132, 7.4, 8.6, line[1])
	t.rect(32.6, 132, 14.8, 18, line[1])
	t.oval(40, 133, 6, 7.4, line[0])
	t.rect(34, 133, 12, 17, line[0])
	t.roof(pink, violet, line)
	c.Outline(line[1])
	c.Drip(2, int(8*k), 17)
	c.Shadow(42*k, 151*k, 30*k, 5*k, c.Pal.Ink("shadow"))
}

// courses are the joints of the tower's stones, some worn away.
func (t tower) courses(light, dark draw.Ink) {
	for y := 50; y < 148; y += 5 {
		for x := 22 + y%10; x < 57; x += 10 {
			tone := light
			if x > 42 {
				tone = dark
			}
			if draw.Hash(x, y, 3)%5 < 3 {
				t.rect(float64(x), float64(y), min(6, 58-float64(x)), 0.5, tone)
				t.rect(float64(x), float64(y), 0.5, 3, tone)
			}
		}
	}
}

// roof is a tall tent of tiles, lit on its left, with a vane.
func (t tower) roof(pink, violet, line draw.Ramp) {
	t.Each(func(ix, iy int) draw.Ink {
		x, y := (float64(ix)+0.5)/t.k, (float64(iy)+0.5)/t.k
		v := (y - 6) / 38
		half := 25 * (0.82*v + 0.18*v*v*v)
		if v < 0 || v > 1 || math.Abs(x-40) > half {
			return draw.Clear
		}
		row := int(y / 3)
		joint := math.Mod(y, 3) < 0.8 || math.Mod(x+float64(row%2)*2+80, 4) < 0.6
		switch {
		case x < 40 && joint:
			return pink[0]
		case x < 40-half*0.5:
			return pink[min(1+int(draw.Hash(int(x/4), row, 5)%3)/2, 2)]
		case x < 40:
			return pink[1]
		case joint:
			return line[1]
		}
		return violet[0]
	})
	t.rect(39.6, 2, 0.9, 6, line[0])
	t.rect(40.4, 3, 4, 1.6, line[1])
}

// bell hangs in the belfry: x its middle, y its top.
func (t tower) bell(x, y float64, r draw.Ramp) {
	t.Each(func(ix, iy int) draw.Ink {
		px, py := (float64(ix)+0.5)/t.k-x, (float64(iy)+0.5)/t.k-y
		v := py / 18
		if v < 0 || v > 1 {
			return draw.Clear
		}
		half := 3 + 5*math.Sqrt(v)
		if v > 0.78 {
			half += 10 * (v - 0.78)
		}
		if math.Abs(px) > half {
			return draw.Clear
		}
		if v > 0.76 && v < 0.81 {
			return r[0]
		}
		return r.At(0.78 - 0.5*(px+2)/half)
	})
	t.oval(x+0.4, y+19, 2, 2, r[0])
	t.rect(x-0.8, y-3, 1.6, 4, r[0])
}
