package built

import (
	"handhold/assets/painter/draw"
	"handhold/assets/painter/nature"
)

// LampLeaning is a street lamp that the sand lets down.
func LampLeaning(c *draw.Canvas) {
	lamp(c, "teal", "brass", 32, 9)
	nature.Mound(c, "sand", 12, 43.5, 7, 3, 8)
	c.Shadow(15, 44, 9, 2.4, c.Pal.Ink("shadow"))
}

// LampMelting is a street lamp that sags and drips.
func LampMelting(h, sag float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		lamp(c, "line", "brass", h, sag)
		c.Drip(2, 8, seed)
		c.Shadow(float64(c.W)/2-sag/2+1, float64(c.H)-4, 8, 2.4, c.Pal.Ramp("line")[2])
	}
}

// RopePost holds a rope that hangs to the right, or with joined to both sides.
func RopePost(joined bool) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		Post(c, "wood", 16, 28, 17, 1.9)
		rope := c.Pal.Ramp("shelf")
		for x := 1; x <= 16; x++ {
			y := 15 + x*(30-x)/56 // sags to the middle between two posts a tile and a half away
			if joined {
				c.Set(16-x, y, rope[0])
				c.Set(16-x, y-1, rope[2])
			}
			c.Set(16+x, y, rope[0])
			c.Set(16+x, y-1, rope[2])
		}
		c.Rect(14, 13, 4, 2, c.Pal.Ink("red"))
		c.Shadow(17, 28.5, 5, 2, c.Pal.Ink("shadow"))
	}
}

// FlagPole is a thin pole with a torn strip of red cloth in the wind.
func FlagPole(c *draw.Canvas) {
	Post(c, "wood", 13, 44, 38, 1.3)
	red, gold := c.Pal.Ink("red"), c.Pal.Ramp("gold")[1]
	for x := range 14 {
		y := 8 + int(2*draw.Value(float64(x)/4, 0.5, 5)) + x/5
		c.Rect(14+x, y, 1, 6-x/4, red)
		if x%5 != 4 {
			c.Set(14+x, y, gold)
		}
	}
	c.Shadow(14, 44, 4.5, 2, c.Pal.Ink("shadow"))
}

// Mooring is a row of posts that stand in sand or water, at these middles.
func Mooring(at ...float64) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		for i, x := range at {
			Post(c, "wood", x, 27-float64(i%2)*2, draw.Between(11, 18, i, 1, 7), 2.6)
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

// PostTall is a high mooring post with an arm.
func PostTall(c *draw.Canvas) {
	Post(c, "wood", 16, 43, 36, 2.8)
	r := c.Pal.Ramp("wood")
	c.Limb(16, 16, 1.2, 24, 11, 0.8, r)
	c.Rect(13, 20, 6, 2, c.Pal.Ramp("white")[1])
	c.Rect(13, 22, 6, 1, c.Pal.Ramp("white")[0])
	c.Shadow(17, 43.5, 6, 2.2, c.Pal.Ink("shadow"))
}

// LampPost is a street lamp at the shore.
func LampPost(c *draw.Canvas) {
	lamp(c, "rock", "glow", 30, 2)
	c.Shadow(16, 44, 6, 2.2, c.Pal.Ink("shadow"))
}

// Post is one round pole with a cut top: x its middle, from y up by h.
func Post(c *draw.Canvas, wood string, x, y, h, thick float64) {
	r := c.Pal.Ramp(wood)
	c.Limb(x, y, thick, x, y-h, thick*0.92, r)
	c.Ellipse(x, y-h, thick, thick*0.55, r[len(r)-1])
	c.Ring(x, y-h, thick, thick*0.55, r[len(r)/2])
}

// lamp is a street lamp whose head ends dx px beside its foot.
func lamp(c *draw.Canvas, metal, glass string, h, dx float64) {
	cx, foot := float64(c.W)/2-dx/2, float64(c.H)-4
	m, g := c.Pal.Ramp(metal), c.Pal.Ramp(glass)
	tx, ty := cx+dx, foot-h
	c.Limb(cx, foot, 2.2, cx+dx*0.08, foot-h*0.1, 1.8, m)
	c.Trail(1.5, 1.1, m, draw.Point{X: cx, Y: foot}, draw.Point{X: cx + dx*0.42, Y: foot - h*0.5}, draw.Point{X: tx, Y: ty})
	x, y := int(tx), int(ty)
	c.Rect(x-3, y-7, 7, 7, g[len(g)/2])
	c.Rect(x-3, y-7, 2, 6, g[len(g)-1])
	c.Rect(x-4, y-8, 9, 1, m[0])
	c.Rect(x-2, y-10, 5, 2, m[len(m)/2])
	c.Set(x, y-11, m[0])
	c.Rect(x-3, y, 7, 1, m[0])
	c.Line(x+3, y-7, x+3, y-1, m[0])
}

// Signpost carries three boards that point different ways; nothing is written on them.
func Signpost(wood string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		x, foot := c.W/2, c.H-4
		Post(c, wood, float64(x), float64(foot), 38, 2)
		for i, side := range []int{1, -1, 1} {
			y, long := foot-35+i*8, 12-i
			for j := range 6 {
				tip := long + min(j, 5-j)
				c.Line(x-2*side, y+j, x+side*tip, y+j, r[len(r)/2])
			}
			c.Line(x-2*side, y, x+side*long, y, r[len(r)-1])
			c.Line(x-2*side, y+5, x+side*long, y+5, r[0])
			c.Line(x+side*2, y+2, x+side*(long-3), y+2, r[0])
		}
		c.Shadow(float64(x)+1, float64(foot), 6, 2.4, c.Pal.Ink("shadow"))
	}
}
