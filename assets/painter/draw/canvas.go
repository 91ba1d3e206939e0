// Package draw is the painter's hand: a canvas of palette inks, filled shapes, shaded volumes, repeatable noise and the
// writing of indexed PNG files. It knows nothing of what is painted. All units are pixels; x grows to the right, y down;
// light falls from the upper left.
package draw

// Canvas is a rectangle of inks. A cell cut from a canvas shares its pixels; painting outside a canvas does nothing.
type Canvas struct {
	W, H   int
	Pal    *Palette
	pix    []Ink
	stride int
}

// New returns a clear canvas.
func New(w, h int, pal *Palette) *Canvas {
	return &Canvas{W: w, H: h, Pal: pal, pix: make([]Ink, w*h), stride: w}
}

// Cell returns a window on a part of the canvas that lies wholly inside it.
func (c *Canvas) Cell(x, y, w, h int) *Canvas {
	return &Canvas{W: w, H: h, Pal: c.Pal, pix: c.pix[y*c.stride+x : (y+h-1)*c.stride+x+w], stride: c.stride}
}

func (c *Canvas) inside(x, y int) bool { return x >= 0 && y >= 0 && x < c.W && y < c.H }

// At returns the ink at a pixel; outside it is Clear.
func (c *Canvas) At(x, y int) Ink {
	if !c.inside(x, y) {
		return Clear
	}
	return c.pix[y*c.stride+x]
}

// Set paints one pixel, also with Clear, which erases.
func (c *Canvas) Set(x, y int, ink Ink) {
	if c.inside(x, y) {
		c.pix[y*c.stride+x] = ink
	}
}

// Each paints every pixel for which paint answers with an ink that is not Clear.
func (c *Canvas) Each(paint func(x, y int) Ink) {
	for y := range c.H {
		for x := range c.W {
			if ink := paint(x, y); ink != Clear {
				c.pix[y*c.stride+x] = ink
			}
		}
	}
}

// Rect fills w×h pixels from their upper left corner.
func (c *Canvas) Rect(x, y, w, h int, ink Ink) {
	for j := y; j < y+h; j++ {
		for i := x; i < x+w; i++ {
			c.Set(i, j, ink)
		}
	}
}

// Line draws a one-pixel line, both ends included.
func (c *Canvas) Line(x0, y0, x1, y1 int, ink Ink) {
	dx, dy := Abs(x1-x0), -Abs(y1-y0)
	sx, sy := sign(x1-x0), sign(y1-y0)
	for e := dx + dy; ; {
		c.Set(x0, y0, ink)
		if x0 == x1 && y0 == y1 {
			return
		}
		e2 := 2 * e
		if e2 >= dy {
			e += dy
			x0 += sx
		}
		if e2 <= dx {
			e += dx
			y0 += sy
		}
	}
}

// Stamp draws rows of text as pixels, one letter each; letters that are not in the key are left clear.
func (c *Canvas) Stamp(x, y int, rows []string, key map[rune]Ink) {
	for j, row := range rows {
		for i, r := range []rune(row) {
			if ink := key[r]; ink != Clear {
				c.Set(x+i, y+j, ink)
			}
		}
	}
}

// Draw copies the painted pixels of another canvas of the same palette.
func (c *Canvas) Draw(src *Canvas, x, y int) {
	for j := range src.H {
		for i := range src.W {
			if ink := src.At(i, j); ink != Clear {
				c.Set(x+i, y+j, ink)
			}
		}
	}
}

// Copy returns the same picture on pixels of its own.
func (c *Canvas) Copy() *Canvas {
	d := New(c.W, c.H, c.Pal)
	d.Draw(c, 0, 0)
	return d
}

// FlipX mirrors the canvas left to right.
func (c *Canvas) FlipX() {
	src := c.Copy()
	for y := range c.H {
		for x := range c.W {
			c.Set(x, y, src.At(c.W-1-x, y))
		}
	}
}

// FlipY turns the canvas upside down.
func (c *Canvas) FlipY() {
	src := c.Copy()
	for y := range c.H {
		for x := range c.W {
			c.Set(x, y, src.At(x, c.H-1-y))
		}
	}
}

// Behind paints only where the canvas is still clear: shadows and backs of things are added last.
func (c *Canvas) Behind(paint func(x, y int) Ink) {
	c.Each(func(x, y int) Ink {
		if c.At(x, y) != Clear {
			return Clear
		}
		return paint(x, y)
	})
}

// Outline paints ink on every clear pixel that touches a painted one by a side.
func (c *Canvas) Outline(ink Ink) {
	src := c.Copy()
	c.Behind(func(x, y int) Ink {
		if src.At(x-1, y)|src.At(x+1, y)|src.At(x, y-1)|src.At(x, y+1) != Clear {
			return ink
		}
		return Clear
	})
}

// Abs is v without its sign.
func Abs(v int) int { return max(v, -v) }

func sign(v int) int {
	switch {
	case v > 0:
		return 1
	case v < 0:
		return -1
	}
	return 0
}

// Contact lays the smallest shadow a thing can throw: one px below and to the right of what is painted.
func (c *Canvas) Contact() {
	of, ink := c.Copy(), c.Pal.Ink("shadow")
	c.Behind(func(x, y int) Ink {
		if of.At(x, y-1)|of.At(x-1, y-1)|of.At(x-1, y) != Clear {
			return ink
		}
		return Clear
	})
}

// Drip lets the colour of what is painted run down from its lower rim, 2 to long px, in about one column of every.
func (c *Canvas) Drip(every, long, seed int) {
	src := c.Copy()
	for x := range c.W {
		if int(Hash(x, 1, seed)%uint32(every)) != 0 {
			continue
		}
		for y := c.H - 1; y >= 0; y-- {
			if src.At(x, y) == Clear {
				continue
			}
			ink := src.At(x, y)
			for j := range min(int(Between(2, float64(long), x, 2, seed)), c.H-2-y) {
				c.Set(x, y+j+1, ink)
			}
			break
		}
	}
}
