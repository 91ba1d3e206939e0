package park

import (
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// Stalls, games and what hangs over the ways of the park.

// slide is a metal slide with its ladder.
func slide(k built.Kit) {
	s, r := k.Ramp("steel"), k.Ramp("red")
	for _, x := range []int{10, 18} {
		k.Rect(x, 30, 2, 46, s[1])
		k.Rect(x, 30, 1, 45, s[3])
	}
	for y := 36; y < 76; y += 5 {
		k.Rect(11, y, 8, 2, s[2])
		k.Rect(11, y+1, 8, 1, s[0])
	}
	for x := 20; x < 58; x++ {
		u := float64(x-20) / 38
		y := 32 + int(35*draw.Smooth(min(u*1.05, 1)))
		k.Rect(x, y, 1, 7, s[3])
		k.Rect(x, y+2, 1, 2, s[2])
		k.Rect(x, y-2, 1, 2, r[2])
		k.Rect(x, y+6, 1, 3, r[1])
		k.Set(x, y+9, r[0])
	}
	k.Rect(26, 37, 6, 1, k.Ramp("cream")[2])
	k.Block(8, 28, 15, 5, 3, r)
	for _, x := range []int{8, 21} {
		k.Rect(x, 18, 2, 11, r[1])
		k.Rect(x, 18, 1, 11, r[2])
	}
	k.Rect(8, 18, 15, 2, r[1])
	k.Rect(8, 18, 15, 1, r[2])
	k.Bar(44, 74, 43, 62, 2, s[:3])
	k.Stands(10, 21, 76)
	k.Shadow(42, 76, 19, 3, k.Pal.Ink("shadow"))
}

// seesaw rests on one end: nobody weighs it down.
func seesaw(k built.Kit) {
	w, b, s := k.Ramp("wood"), k.Ramp("blue"), k.Ramp("steel")
	k.Poly(s[0], 26, 74, 31, 62, 34, 62, 39, 74)
	k.Poly(s[2], 26, 74, 31, 62, 33, 62, 33, 74)
	for x := 4; x < 60; x++ {
		y := 54 + (x-4)*16/56
		k.Rect(x, y, 1, 3, w[2])
		k.Set(x, y+3, w[1])
		k.Set(x, y+4, w[0])
		if x%9 == 4 {
			k.Rect(x, y+1, 4, 1, w[1])
		}
	}
	for _, x := range []int{6, 52} {
		y := 54 + (x-4)*16/56
		k.Rect(x, y-1, 7, 4, b[1])
		k.Rect(x, y-1, 7, 1, b[2])
		in := x + 8
		if x > 30 {
			in = x - 3
		}
		k.Rect(in, y-6, 1, 7, s[0])
		k.Rect(in-1, y-7, 3, 1, s[1])
	}
	k.Ellipse(32.5, 63, 2, 2, s[3])
	k.Shadow(33, 75, 27, 3, k.Pal.Ink("shadow"))
}

// roofed is a stall or booth: counter, posts, a striped roof in two paints.
func roofed(k built.Kit, x, w, high int, a, b draw.Ramp) {
	foot := k.H - 5
	top := foot - high
	for i := range w {
		r := a
		if i/6%2 == 1 {
			r = b
		}
		slant := max(8-i, 0) + max(8-(w-1-i), 0)
		k.Rect(x+i, top+slant, 1, 17-slant, r[1])
		k.Rect(x+i, top+slant, 1, 3, r[2])
		hem := 5
		if i%6 == 0 || i%6 == 5 {
			hem = 3
		}
		k.Rect(x+i, top+17, 1, hem, r[0])
	}
	k.Rect(x+8, top-1, w-16, 1, b[2])
}

// balloonStall has sold its last one; the strings are still tied.
func balloonStall(k built.Kit) {
	w, s := k.Ramp("wood"), k.Ramp("steel")
	foot := k.H - 5
	for _, x := range []int{10, 52} {
		k.Rect(x, 36, 2, foot-36, s[1])
		k.Rect(x, 36, 1, foot-36, s[3])
	}
	k.Rect(12, 44, 40, 14, k.Ramp("blue")[0])
	k.Rect(12, 44, 40, 3, s[0])
	for i := range 7 { // strings without balloons
		x := 16 + i*5
		k.Line(x, 47, x+(i%3)-1, 53+int(draw.Hash(i, 1, 3)%4), k.Ramp("cream")[1])
	}
	k.Line(32, 57, 33, 47, s[2])
	k.Block(8, 56, 48, 4, foot-59, w)
	k.Boards(9, 61, 46, foot-62, 6, w, 5)
	k.Rect(8, 56, 48, 1, k.Ramp("cream")[2])
	k.Ellipse(32, 67, 7, 5, k.Ramp("cream")[2])
	k.Ellipse(30, 66, 2, 2.4, k.Ramp("red")[1])
	k.Ellipse(34, 66, 2, 2.4, k.Ramp("blue")[1])
	k.Line(31, 69, 33, 69, s[0])
	roofed(k, 4, 56, 54, k.Ramp("mint3"), k.Ramp("cream"))
	k.Stands(8, 56, foot+1)
}

// ticketBooth is small and tall; its blind is half down.
func ticketBooth(lit bool) func(built.Kit) {
	return func(k built.Kit) {
		r, c, s := k.Ramp("red"), k.Ramp("cream"), k.Ramp("steel")
		foot := k.H - 5
		k.Rect(14, 32, 36, foot-31, c[2])
		k.Rect(44, 32, 6, foot-31, c[0])
		k.Rect(14, 32, 1, foot-31, c[2])
		k.Rect(18, 36, 26, 18, s[0])
		if lit {
			k.Rect(19, 37, 24, 16, k.Ramp("gold")[2])
			k.Rect(19, 46, 24, 7, k.Ramp("gold")[1])
		} else {
			k.Pane(19, 37, 24, 16, k.Ramp("blue"))
		}
		for y := 37; y < 44; y += 2 {
			k.Rect(19, y, 24, 1, c[1])
		}
		k.Rect(19, 44, 24, 1, c[0])
		k.Rect(27, 49, 8, 4, s[0])
		k.Rect(16, 54, 30, 3, k.Ramp("wood")[2])
		k.Rect(16, 57, 30, 1, k.Ramp("wood")[0])
		for x := 16; x < 48; x += 8 {
			k.Rect(x, 59, 4, foot-60, r[1])
			k.Rect(x, 59, 1, foot-60, r[2])
		}
		k.Rect(14, foot-1, 36, 2, r[0])
		roofed(k, 9, 46, 57, r, c)
		k.Rect(20, 14, 24, 8, s[0])
		k.Rect(21, 15, 22, 6, c[2])
		k.Glyphs(23, 17, 18, 2, r[1], 6)
		k.Stands(14, 50, foot+1)
	}
}

// strung hangs things on a rope between two posts of a cell; a piece goes on in the next one.
func strung(lit, flags bool) func(built.Kit) {
	return func(k built.Kit) {
		w, g := k.Ramp("wood"), k.Ramp("gold")
		k.Bar(2.5, 75, 2.5, 32, 2.6, w)
		k.Rect(1, 30, 3, 2, w[2])
		sag := func(x int) int { u := float64(x-34) / 32; return 46 - int(12*u*u) }
		for x := 3; x < 64; x++ {
			k.Set(x, sag(x), k.Ramp("steel")[1])
		}
		paints := []draw.Ramp{k.Ramp("red"), k.Ramp("gold"), k.Ramp("mint3"), k.Ramp("blue")}
		for i := range 5 {
			x := 13 + i*10
			y := sag(x)
			r := paints[i%4]
			if flags {
				for j := range 9 {
					half := (9 - j) / 2
					k.Rect(x-half, y+1+j, half*2+1, 1, r[1])
					k.Set(x-half, y+1+j, r[2])
					k.Set(x+half, y+1+j, r[0])
				}
				continue
			}
			k.Rect(x, y+1, 1, 3, w[0])
			if lit {
				r = draw.Ramp{g[1], g[2], k.Ramp("cream")[2]}
			}
			k.Ball(float64(x)+0.5, float64(y)+8, 4, 4.6, 0, 1, r)
			k.Rect(x-2, y+3, 5, 1, w[0])
			k.Rect(x-2, y+12, 5, 1, w[0])
			k.Rect(x, y+13, 1, 2, k.Ramp("red")[1])
			for _, dy := range []int{6, 9} {
				k.Rect(x-3, y+dy, 7, 1, r[0])
			}
		}
		k.Round(3, 75.5, 4)
	}
}

// lastPost ends a row of lanterns or flags.
func lastPost(k built.Kit) {
	k.Bar(2.5, 75, 2.5, 32, 2.6, k.Ramp("wood"))
	k.Rect(1, 30, 3, 2, k.Ramp("wood")[2])
	k.Round(3, 75.5, 4)
}

// gate is the arch over the way in, 96×112: two towers, a bow with bulbs, a name of strokes.
func gate(lit bool) func(built.Kit) {
	return func(k built.Kit) {
		c, b, g, r := k.Ramp("cream"), k.Ramp("blue"), k.Ramp("gold"), k.Ramp("red")
		foot := k.H - 6
		for _, x := range []int{4, 74} {
			k.Block(x, 34, 18, 4, foot-37, b)
			for y := 42; y < foot-8; y += 14 {
				k.Inset(x+3, y, 12, 11, b)
				k.Rect(x+7, y+3, 4, 5, g[1])
			}
			k.Block(x-2, foot-6, 22, 2, 5, c)
			k.Block(x-2, 32, 22, 4, 3, c)
			k.Poly(r[0], float64(x)-1, 32, float64(x)+9, 10, float64(x)+19, 32)
			k.Poly(r[1], float64(x)-1, 32, float64(x)+9, 10, float64(x)+13, 32)
			k.Poly(r[2], float64(x)-1, 32, float64(x)+9, 10, float64(x)+5, 32)
			k.Ellipse(float64(x)+9, 9, 2, 2, g[2])
		}
		k.Each(func(x, y int) draw.Ink {
			px, py := float64(x)+0.5-48, float64(y)+0.5-58
			d := math.Hypot(px, py*1.25)
			if py > -8 || d > 46 || d < 30 {
				return draw.Clear
			}
			switch {
			case d > 44:
				return g[2]
			case d > 42, d < 32:
				return g[0]
			}
			return r[1]
		})
		for i := range 22 {
			a := math.Pi * (0.14 + 0.72*float64(i)/21)
			x, y := int(48-43*math.Cos(a)), int(58-34.5*math.Sin(a))
			bulb := c[1]
			if lit || i%5 == 2 {
				bulb = g[2]
			}
			k.Rect(x, y, 2, 2, bulb)
			if i > 3 && i < 18 && i%3 != 2 {
				x, y = int(48-37*math.Cos(a)), int(58-29.5*math.Sin(a))
				k.Rect(x-1, y-2, 3, 5, c[2])
				k.Set(x, y-1+i%3, r[1])
			}
		}
		k.Ellipse(48, 20, 6, 6, g[0])
		k.Ellipse(47.6, 19.6, 5, 5, g[1])
		k.Ellipse(46.5, 18.5, 2.6, 2.6, g[2])
		k.Stands(4, 22, foot+1)
		k.Stands(74, 92, foot+1)
	}
}

// balloon is tied to a stone; low lets it hang down as if the sky were below.
func balloon(r string, low bool) func(built.Kit) {
	return func(k built.Kit) {
		ink := k.Ramp(r)
		if low {
			k.Bar(16, 45, 16, 6, 1.8, k.Ramp("steel")[:3])
			k.Bar(16, 7, 24, 7, 1.6, k.Ramp("steel")[:3])
			for y := 8; y < 26; y++ {
				k.Set(24+int(math.Round(math.Sin(float64(y)/4))), y, k.Ramp("cream")[2])
			}
			k.Ball(24.5, 34, 5.5, 7, 0, 1, ink)
			k.Rect(24, 26, 2, 2, ink[0])
			k.Rect(22, 30, 1, 3, k.Ramp("cream")[2])
			k.Round(16, 45, 4)
			k.Shadow(26, 45, 5, 1.6, k.Pal.Ink("shadow"))
			return
		}
		for y := 19; y < 43; y++ {
			k.Set(16+int(math.Round(1.4*math.Sin(float64(y)/5))), y, k.Ramp("cream")[2])
		}
		k.Ball(16, 11, 6.6, 8, 0, 1, ink)
		k.Rect(15, 19, 2, 2, ink[0])
		k.Rect(13, 6, 1, 4, k.Ramp("cream")[2])
		k.Set(14, 5, k.Ramp("cream")[2])
		k.Ellipse(16, 43.5, 3, 2, k.Ramp("steel")[1])
		k.Ellipse(15.6, 43, 2.2, 1.3, k.Ramp("steel")[2])
		k.Round(16, 45, 3)
	}
}

// cart sold sweet things; its umbrella is still up.
func cart(k built.Kit) {
	c, r, s := k.Ramp("cream"), k.Ramp("red"), k.Ramp("steel")
	k.Bar(16, 32, 16, 8, 1.6, s)
	for x := 2; x < 30; x++ {
		u := (float64(x) + 0.5 - 16) / 14
		top := 4 + int(7*u*u)
		ramp := r
		if (x/5)%2 == 0 {
			ramp = c
		}
		tone := 1
		if u < -0.3 {
			tone = 2
		}
		if u > 0.6 {
			tone = 0
		}
		k.Rect(x, top, 1, 13-top, ramp[tone])
		k.Rect(x, 13, 1, 1+x%5/2, ramp[0])
	}
	k.Block(5, 27, 22, 4, 10, k.Ramp("mint3"))
	k.Rect(5, 34, 22, 2, c[2])
	k.Rect(8, 28, 6, 2, k.Ramp("blue")[0])
	k.Rect(18, 28, 6, 2, k.Ramp("blue")[0])
	for _, x := range []float64{9.5, 22.5} {
		k.Ring(x, 41, 4.2, 4.2, s[0])
		k.Ellipse(x, 41, 1.4, 1.4, k.Ramp("gold")[1])
		k.Line(int(x)-3, 41, int(x)+3, 41, s[1])
		k.Line(int(x), 38, int(x), 44, s[1])
	}
	k.Rect(27, 30, 4, 1, s[1])
	k.Stands(6, 26, 45)
}

// ticketStub is a torn ticket on the ground.
func ticketStub(k built.Kit) {
	c := k.Ramp("cream")
	k.Poly(c[2], 3, 9, 11, 6, 13, 10, 5, 13)
	k.Line(5, 12, 12, 9, c[0])
	k.Line(5, 10, 9, 8, k.Ramp("red")[1])
	k.Set(11, 8, k.Ramp("red")[1])
	k.Line(10, 7, 11, 10, c[0])
	k.Contact()
}
