package built

import (
	"math"

	"handhold/assets/painter/draw"
	"handhold/assets/painter/nature"
)

// BridgeBroken is what is left of a footbridge: two posts, ropes, a few planks into the air.
func BridgeBroken(c *draw.Canvas) {
	r := c.Pal.Ramp("wood")
	for i := range 7 {
		y := 70 - i*6
		x, w := 18+i/3, 28-i/2*2
		if i == 5 {
			w -= 11
		}
		if i == 4 {
			x += 6
			w -= 6
		}
		c.Rect(x, y, w, 4, r[1])
		c.Rect(x, y, w, 1, r[2])
		c.Rect(x, y+3, w, 1, r[0])
		c.Set(x+3, y+1, r[0])
		c.Set(x+w-4, y+1, r[0])
	}
	c.Trail(1, 0.6, r[:2], draw.Point{X: 17, Y: 56}, draw.Point{X: 19, Y: 44}, draw.Point{X: 22, Y: 30}, draw.Point{X: 21, Y: 22})
	c.Trail(1, 0.6, r[:2], draw.Point{X: 47, Y: 56}, draw.Point{X: 45, Y: 48}, draw.Point{X: 44, Y: 42}, draw.Point{X: 48, Y: 36})
	Post(c, "wood", 16.5, 75, 22, 2.4)
	Post(c, "wood", 47.5, 75, 20, 2.4)
	c.Rect(14, 58, 6, 2, r[2])
	c.Rect(45, 59, 6, 2, r[2])
	c.Shadow(17.5, 76, 5, 2, c.Pal.Ink("shadow"))
	c.Shadow(48.5, 76, 5, 2, c.Pal.Ink("shadow"))
}

// ClockSand is a wall clock that stopped where it fell.
func ClockSand(c *draw.Canvas) {
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
	nature.Mound(c, "sandbar", 17, 27, 13, 4, 5)
	c.Shadow(20, 27, 13, 3, c.Pal.Ink("shadow"))
}

// RopeCoil is a rope laid in three rings, its end loose.
func RopeCoil(c *draw.Canvas) {
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

// BoatWreck is a row boat on its side, a hole in its planks.
func BoatWreck(c *draw.Canvas) {
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
