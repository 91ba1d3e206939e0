package figures

import "handhold/assets/painter/draw"

// scrap is a piece of paper that tumbles as it falls: broad, slanted, on its
// edge, broad again with its back to us.
func scrap(c *draw.Canvas, i int) {
	p := c.Pal.Ramp("paper")
	tint := c.Pal.Ramp("scrap")[i/2]
	shape := [6][]draw.Point{
		{{X: 1, Y: 2}, {X: 6, Y: 1}, {X: 7, Y: 5}, {X: 4, Y: 7}, {X: 1, Y: 6}},
		{{X: 1, Y: 4}, {X: 5, Y: 1}, {X: 7, Y: 3}, {X: 4, Y: 7}},
		{{X: 3, Y: 1}, {X: 5, Y: 1}, {X: 5, Y: 7}, {X: 3, Y: 7}},
		{{X: 1, Y: 1}, {X: 5, Y: 2}, {X: 7, Y: 7}, {X: 3, Y: 6}},
		{{X: 1, Y: 3}, {X: 6, Y: 2}, {X: 7, Y: 4}, {X: 2, Y: 6}},
		{{X: 1, Y: 4}, {X: 7, Y: 3}, {X: 7, Y: 5}, {X: 1, Y: 6}},
	}[i]
	c.Polygon(p[3-i%3], shape...)
	at := func(x, y int) bool { return c.At(x, y) != draw.Clear }
	edge := draw.New(c.W, c.H, c.Pal)
	for y := range c.H {
		for x := range c.W {
			if at(x, y) && !at(x, y+1) {
				edge.Set(x, y, p[0])
			} else if at(x, y) && !at(x+1, y) {
				edge.Set(x, y, tint)
			}
		}
	}
	c.Draw(edge, 0, 0)
}

// paperSlice is a torn sheet whose middle 8×8 px may be stretched.
func paperSlice(c *draw.Canvas, _ int) {
	p := c.Pal.Ramp("paper")
	torn := func(k, seed int) int { return int(draw.Hash((k+1)/2, 0, seed) % 3) }
	c.Each(func(x, y int) draw.Ink {
		mx, my := min(max(x, 0), 23), min(max(y, 0), 23)
		l, r := 1+torn(my, 1), 22-torn(my, 2)
		t, b := 1+torn(mx, 3), 21-torn(mx, 4)
		// the stretched middle must be even
		if my >= 8 && my < 16 {
			l, r = 1, 22
		}
		if mx >= 8 && mx < 16 {
			t, b = 1, 21
		}
		switch {
		case x < l || x > r || y < t || y > b+1:
			return draw.Clear
		case y == b+1:
			return p[0]
		case x == l || y == t:
			return p[3]
		case y == b || x == r:
			return p[1]
		}
		return p[2]
	})
	for _, q := range [4][2]int{{1, 1}, {22, 1}, {1, 22}, {22, 22}} {
		c.Set(q[0], q[1], draw.Clear)
	}
}

// keycap is a blank key of a keyboard; letters are written on it by the game.
func keycap(c *draw.Canvas, _ int) {
	p, ink := c.Pal.Ramp("paper"), c.Pal.Ramp("ink")
	w, h := c.W, c.H
	c.Rect(1, 0, w-2, h, ink[0])
	c.Rect(0, 1, w, h-2, ink[0])
	c.Rect(1, 1, w-2, h-2, p[0])
	c.Rect(1, 1, w-2, h-4, p[1])
	c.Rect(2, 1, w-4, h-5, p[2])
	c.Rect(2, 1, w-4, 1, p[3])
}

// padButton is a round button with its letter.
func padButton(ramp string, letter ...string) func(*draw.Canvas, int) {
	return func(c *draw.Canvas, _ int) {
		r := c.Pal.Ramp(ramp)
		c.Ellipse(6, 6, 6, 6, r[0])
		c.Ellipse(6, 5.5, 5, 4.8, r[1])
		c.Stamp(4, 3, letter, map[rune]draw.Ink{'o': r[2]})
	}
}

// sign is a hand-drawn sign, without a bubble, ringed by ink.
func sign(rows ...string) func(*draw.Canvas, int) {
	return func(c *draw.Canvas, _ int) {
		c.Stamp(0, 1, rows, map[rune]draw.Ink{'o': c.Pal.Ramp("paper")[3], '#': c.Pal.Ramp("ink")[0]})
	}
}

// dots are three dots that come one after the other.
func dots(c *draw.Canvas, i int) {
	p, ink := c.Pal.Ramp("paper"), c.Pal.Ramp("ink")
	for k := 0; k <= i; k++ {
		x := 4*k + 1
		c.Rect(x-1, 2, 4, 2, ink[0])
		c.Rect(x, 1, 2, 4, ink[0])
		c.Rect(x, 2, 2, 2, p[3])
	}
}
