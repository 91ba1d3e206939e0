package built

import (
	"handhold/assets/painter/draw"
	"handhold/assets/painter/nature"
)

// WindowFrame stands alone; behind its four panes is whatever lies behind it.
func WindowFrame(c *draw.Canvas) {
	r, blue := c.Pal.Ramp("pebble"), c.Pal.Ramp("blue")
	Frame(c, "pebble", 5, 8, 22, 37)
	c.Rect(9, 36, 14, 9, r[1])
	c.Rect(9, 36, 14, 1, r[0])
	c.Rect(11, 39, 10, 4, r[0])
	c.Rect(12, 40, 9, 3, r[1])
	c.Rect(3, 33, 26, 3, r[2])
	c.Rect(3, 35, 26, 1, r[0])
	c.Rect(15, 12, 2, 21, r[1])
	c.Rect(15, 12, 1, 21, r[2])
	c.Rect(9, 21, 14, 2, r[2])
	c.Rect(9, 22, 14, 1, r[0])
	c.Line(18, 19, 21, 14, blue[1])
	c.Line(10, 30, 13, 25, blue[1])
	c.Line(18, 30, 19, 28, blue[1])
	nature.Mound(c, "clay", 7, 44, 5, 2.2, 2)
	nature.Mound(c, "clay", 26, 44, 4.6, 2, 3)
	c.Shadow(18, 44.5, 14, 2.6, c.Pal.Ink("shadow"))
}

// DoorFrame stands in the sand without a door.
func DoorFrame(c *draw.Canvas) {
	Frame(c, "dry", 5, 6, 22, 40)
	r := c.Pal.Ramp("dry")
	c.Rect(8, 18, 2, 3, r[0])
	c.Rect(8, 32, 2, 3, r[0])
	nature.Mound(c, "sand", 7.5, 44, 6, 3, 1)
	nature.Mound(c, "sand", 24.5, 43.4, 6, 3.4, 2)
	c.Shadow(20, 44, 12, 2.5, c.Pal.Ink("shadow"))
}

// Frame is a standing frame without its door: w×h px outside, beams of 3 px.
func Frame(c *draw.Canvas, wood string, x, y, w, h int) {
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

// Door is a closed door in its frame, standing alone.
func Door(wood, panel string, w, h int) func(*draw.Canvas) {
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
		Frame(c, wood, x, y, w, h)
		c.Shadow(float64(c.W)/2+2, float64(c.H)-3.5, float64(w)/2+3, 2.6, c.Pal.Ink("shadow"))
	}
}
