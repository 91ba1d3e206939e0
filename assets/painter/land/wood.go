package land

import "handhold/assets/painter/draw"

// Things that somebody made: seats, posts, doors, lamps. The foot line is two px above the cell's lower side.

// bench is a plain garden bench seen from the front.
func bench(wood string) func(*draw.Canvas) {
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

// stoneBench is a slab on two blocks.
func stoneBench(stone string) func(*draw.Canvas) {
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

// mound heaps ground over the foot of a thing that is half buried: x, y its middle.
func mound(c *draw.Canvas, ramp string, x, y, rx, ry float64, seed int) {
	r := c.Pal.Ramp(ramp)
	c.Blob(x, y, rx, ry, 0.12, seed, r[0])
	c.Blob(x-0.6, y-0.8, rx-1.2, ry-0.6, 0.12, seed, r[1])
	c.Blob(x-rx*0.2, y-ry*0.35, rx*0.5, ry*0.4, 0.15, seed, r[2])
}

// post is one round pole with a cut top: x its middle, from y up by h.
func post(c *draw.Canvas, wood string, x, y, h, thick float64) {
	r := c.Pal.Ramp(wood)
	c.Limb(x, y, thick, x, y-h, thick*0.92, r)
	c.Ellipse(x, y-h, thick, thick*0.55, r[len(r)-1])
	c.Ring(x, y-h, thick, thick*0.55, r[len(r)/2])
}

// frame is a standing frame without its door: w×h px outside, beams of 3 px.
func frame(c *draw.Canvas, wood string, x, y, w, h int) {
	r := c.Pal.Ramp(wood)
	dark, mid, light := r[0], r[len(r)/2], r[len(r)-1]
	for _, px := range []int{x, x + w - 4} {
		c.Rect(px, y, 4, h, mid)
		c.Rect(px, y, 1, h, light)
		c.Rect(px+3, y, 1, h, dark)
	}
	c.Rect(x-1, y, w+2, 4, mid)
	c.Rect(x-1, y, w+2, 1, light)
	c.Rect(x+4, y+3, w-8, 1, dark)
}

// door is a closed door in its frame, standing alone.
func door(wood, panel string, w, h int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		x, y := (c.W-w)/2, c.H-3-h
		p := c.Pal.Ramp(panel)
		c.Rect(x+4, y+4, w-8, h-4, p[1])
		for i := range 2 {
			py, ph := y+7+i*(h-4)/2, (h-4)/2-6
			c.Rect(x+7, py, w-14, ph, p[0])
			c.Rect(x+8, py+1, w-15, ph-1, p[len(p)-1])
			c.Rect(x+8, py+1, w-16, ph-2, p[1])
		}
		c.Rect(x+4, y+4, 1, h-4, p[len(p)-1])
		b := c.Pal.Ramp("brass")
		c.Rect(x+w-8, y+h/2+1, 2, 2, b[len(b)-1])
		c.Set(x+w-7, y+h/2+2, b[0])
		frame(c, wood, x, y, w, h)
		c.Shadow(float64(c.W)/2+2, float64(c.H)-3.5, float64(w)/2+3, 2.6, c.Pal.Ink("shadow"))
	}
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

// signpost carries three boards that point different ways; nothing is written on them.
func signpost(wood string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		x, foot := c.W/2, c.H-4
		post(c, wood, float64(x), float64(foot), 38, 2)
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

// stump is a cut tree with its rings.
func stump(wood string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(wood)
		cx, y := float64(c.W)/2, float64(c.H)-15
		for i := range 5 {
			c.Limb(cx-7+float64(i)*3.5, y+6, 2.4, cx-10+float64(i)*5, y+9.5, 1, r)
		}
		c.Limb(cx, y+6, 7.5, cx, y+2, 7, r)
		c.Ellipse(cx, y, 7.6, 4.2, r[0])
		c.Ellipse(cx, y-0.3, 6.8, 3.5, r[len(r)-1])
		c.Ring(cx, y-0.3, 4.6, 2.4, r[1])
		c.Ring(cx-0.5, y-0.3, 2, 1.2, r[1])
		c.Shadow(cx+1, y+9, 12, 3, c.Pal.Ink("shadow"))
	}
}
