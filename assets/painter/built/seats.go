package built

import (
	"handhold/assets/painter/draw"
	"handhold/assets/painter/nature"
)

// Things that somebody made: seats, posts, doors, lamps. The foot line is two px above the cell's lower side.

// Swing hangs from a frame; the seat is a little askew.
func Swing(c *draw.Canvas) {
	blue, dry := c.Pal.Ramp("blue"), c.Pal.Ramp("dry")
	rope := c.Pal.Ramp("pebble")
	for _, side := range []float64{-1, 1} {
		c.Limb(32+side*20, 17, 1.5, 32+side*15, 66, 1.5, dry[:2])
		c.Limb(32+side*20, 17, 1.8, 32+side*24, 75, 1.8, dry)
	}
	c.Limb(10, 17, 2, 54, 17, 2, dry)
	c.Rect(10, 15, 44, 1, dry[3])
	c.Line(25, 18, 24, 58, rope[1])
	c.Line(39, 18, 40, 60, rope[1])
	c.Line(26, 18, 25, 58, rope[0])
	c.Line(40, 18, 41, 60, rope[0])
	for x := range 20 {
		c.Rect(22+x, 58+x/9, 1, 2, blue[1])
		c.Rect(22+x, 60+x/9, 1, 2, blue[0])
	}
	c.Shadow(33, 73, 11, 2.4, c.Pal.Ink("shadow"))
	c.Shadow(9, 76, 5, 2, c.Pal.Ink("shadow"))
	c.Shadow(57, 76, 5, 2, c.Pal.Ink("shadow"))
}

// BenchBuried is a bench that sand has begun to cover.
func BenchBuried(c *draw.Canvas) {
	Bench("dry")(c)
	nature.Mound(c, "sand", 22, 26.5, 8, 4.6, 3)
	nature.Mound(c, "sand", 8, 28, 6.4, 2.4, 4)
}

// Desk is a school desk; sunk px of its right side are in the ground.
func Desk(sunk int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		w, t := c.Pal.Ramp("wood"), c.Pal.Ramp("line")
		for x := range 24 {
			y := 8 + x*sunk/23
			c.Rect(4+x, y, 1, 8, w[2])
			c.Rect(4+x, y+7, 1, 1, w[1])
			c.Rect(4+x, y+8, 1, 3, w[0])
			if x > 2 && x < 21 {
				c.Rect(4+x, y+11, 1, 2, t[1])
			}
			if x%9 == 4 {
				c.Rect(4+x, y+2, 3, 1, w[1])
			}
		}
		for i, x := range []int{5, 25} {
			top := 19 + i*sunk
			c.Rect(x, top, 2, 29-top, t[0])
			c.Rect(x, top, 1, 29-top, t[2])
		}
		c.Rect(8, 10+sunk/3, 6, 4, c.Pal.Ramp("void")[2])
		c.Rect(8, 13+sunk/3, 6, 1, c.Pal.Ramp("void")[0])
		c.Line(16, 11+sunk/2, 20, 12+sunk/2, c.Pal.Ink("red"))
		c.Shadow(17, 28.5, 14, 2.8, c.Pal.Ink("shadow"))
	}
}

// Blackboard has sunk to its chalk tray; what was written is running off.
func Blackboard(c *draw.Canvas) {
	w, line := c.Pal.Ramp("wood"), c.Pal.Ramp("line")
	chalk := c.Pal.Ramp("ink")
	for x := range 56 {
		y := 34 + x/9
		c.Rect(4+x, y, 1, 39, w[1])
		c.Rect(4+x, y, 1, 1, w[2])
		c.Rect(4+x, y+2, 1, 1, w[0])
		if x < 3 || x > 52 {
			continue
		}
		c.Rect(4+x, y+3, 1, 34, line[0])
		c.Rect(4+x, y+3, 1, 8-x/12, line[1])
		c.Rect(4+x, y+37, 1, 1, w[2])
	}
	for row := range 3 {
		for x := 10; x < 50-row*9; x++ {
			y := 44 + row*8 + x/9 + int(draw.Hash(x/2, row, 5)%3)
			if draw.Hash(x/5, row, 6)%4 != 0 {
				c.Set(x, y, chalk[2])
				if draw.Hash(x, row, 7)%6 == 0 {
					c.Rect(x, y, 1, 4, chalk[0])
				}
			}
		}
	}
	nature.Mound(c, "paper", 17, 74.5, 12, 2.6, 2)
	nature.Mound(c, "paper", 46, 75, 12, 2.6, 3)
	c.Shadow(34, 75, 30, 4, c.Pal.Ink("shadow"))
}

// Chair is a school chair: a wooden seat and back on a bent tube.
func Chair(wood, tube string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		w, t := c.Pal.Ramp(wood), c.Pal.Ramp(tube)
		x, y := c.W/2-6, c.H-22
		for _, leg := range []int{0, 11} {
			c.Rect(x+leg, y, 1, 18, t[1])
		}
		c.Rect(x+2, y+10, 1, 9, t[0])
		c.Rect(x+9, y+10, 1, 9, t[0])
		c.Rect(x, y+1, 12, 5, w[1])
		c.Rect(x, y+1, 12, 1, w[len(w)-1])
		c.Rect(x, y+5, 12, 1, w[0])
		c.Rect(x-1, y+10, 14, 3, w[1])
		c.Rect(x-1, y+10, 14, 1, w[len(w)-1])
		c.Rect(x-1, y+13, 14, 1, w[0])
		c.Shadow(float64(c.W)/2+1, float64(c.H)-3.5, 8, 2.4, c.Pal.Ink("shadow"))
	}
}

// Bench is a plain garden bench seen from the front.
func Bench(wood string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		dark, mid, light := r[0], r[len(r)/2], r[len(r)-1]
		x, y := c.W/2-13, c.H-18
		for _, leg := range []int{2, 22} {
			c.Rect(x+leg, y, 2, 15, dark)
			c.Rect(x+leg, y, 1, 13, mid)
		}
		for i := range 2 {
			c.Rect(x, y+1+i*3, 26, 2, mid)
			c.Rect(x, y+1+i*3, 26, 1, light)
			c.Set(x+25, y+1+i*3, mid)
		}
		c.Rect(x-1, y+8, 28, 2, light)
		c.Rect(x-1, y+9, 28, 1, mid)
		c.Rect(x-1, y+10, 28, 1, dark)
		c.Rect(x, y+11, 2, 5, dark)
		c.Rect(x+24, y+11, 2, 5, dark)
		c.Line(x+3, y+8, x+9, y+8, mid)
		c.Line(x+15, y+9, x+21, y+9, light)
		c.Shadow(float64(c.W)/2+1, float64(c.H)-4, 14, 3, c.Pal.Ink("shadow"))
	}
}

// StoneBench is a slab on two blocks.
func StoneBench(stone string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(stone)
		x, y := c.W/2-13, c.H-13
		for _, leg := range []int{3, 17} {
			c.Rect(x+leg, y+4, 6, 7, r[1])
			c.Rect(x+leg, y+4, 1, 7, r[2])
			c.Rect(x+leg+4, y+4, 2, 7, r[0])
		}
		c.Rect(x, y, 26, 2, r[len(r)-1])
		c.Rect(x, y+2, 26, 2, r[2])
		c.Rect(x, y+4, 26, 1, r[0])
		c.Set(x, y, draw.Clear)
		c.Set(x+25, y, draw.Clear)
		c.Line(x+8, y+1, x+12, y+3, r[1])
		c.Shadow(float64(c.W)/2+1, float64(c.H)-3, 14, 2.6, c.Pal.Ink("shadow"))
	}
}
