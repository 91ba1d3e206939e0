package city

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// The tram of the empty town, and the house doors it passes.

// TramSide is a whole tram of two halves, 128 px wide, in the paint of three ramps: skirt, body, iron.
func TramSide(lit bool) func(built.Kit) {
	return func(k built.Kit) {
		s, c, p := k.Ramp("stone"), k.Ramp("copper"), k.Ramp("plaster")
		foot := k.H - 5
		k.Rect(10, foot-6, 108, 6, s[0]) // running gear
		for _, x := range []float64{22, 36, 92, 106} {
			k.Ellipse(x, float64(foot)-2, 5, 4, s[1])
			k.Ellipse(x-0.5, float64(foot)-2.5, 3.5, 2.6, s[2])
			k.Ellipse(x, float64(foot)-2, 1.5, 1.2, s[0])
		}
		top := foot - 54
		k.Rect(8, top+5, 112, 10, p[1]) // roof, seen from above
		k.Rect(10, top+3, 108, 9, p[2])
		k.Rect(6, top+13, 116, 2, c[0])
		for x := 20; x < 112; x += 26 {
			k.Block(x, top+2, 14, 4, 3, s[:3])
		}
		k.Rect(5, top+15, 118, 18, p[2]) // window band
		k.Rect(5, top+15, 1, 30, c[2])
		for i, x := range []int{9, 23, 51, 65, 93, 107} {
			w := 12
			k.Rect(x-1, top+17, w+2, 15, s[0])
			if lit {
				l := k.Ramp("light")
				k.Rect(x, top+18, w, 13, l[1])
				k.Rect(x, top+18, w, 3, l[0])
				k.Rect(x, top+28, w, 3, k.Ramp("wood")[2])
				k.Rect(x+2+i%2*4, top+25, 5, 6, k.Ramp("copper")[1])
			} else {
				k.Pane(x, top+18, w, 13, k.Ramp("glass"))
				k.Rect(x+2+i%2*4, top+26, 5, 5, k.Ramp("glass")[0])
			}
			k.Rect(x, top+22, w, 1, s[1])
		}
		for _, x := range []int{37, 79} { // doors
			k.Rect(x-1, top+16, 13, 31, s[0])
			for i := range 2 {
				k.Face(x+i*6, top+17, 5, 29, c)
				k.Pane(x+1+i*6, top+19, 3, 14, k.Ramp("glass"))
			}
			k.Rect(x-1, top+46, 13, 2, s[2])
		}
		for _, r := range [][2]int{{5, 31}, {49, 29}, {91, 32}} { // skirt
			k.Rect(r[0], top+33, r[1], 14, c[1])
			k.Rect(r[0], top+33, r[1], 1, k.Ramp("light")[0])
			k.Rect(r[0], top+34, r[1], 1, c[2])
			k.Rect(r[0], top+45, r[1], 2, c[0])
			for x := r[0] + 9; x < r[0]+r[1]-2; x += 10 {
				k.Rect(x, top+36, 1, 8, c[0])
			}
		}
		k.Rect(122, top+15, 1, 32, c[0])
		k.Rect(119, top+36, 3, 3, k.Ramp("light")[1])
		k.Rect(5, top+40, 2, 3, k.Pal.Ink("red"))
		k.Rect(54, top+38, 18, 5, p[2])
		k.Glyphs(56, top+40, 14, 1, c[0], 3)
		k.Line(56, top+1, 66, top-8, s[0]) // pantograph
		k.Line(66, top-8, 56, top-13, s[1])
		k.Line(70, top+1, 62, top-8, s[0])
		k.Rect(50, top-14, 15, 1, s[0])
		k.Stands(6, 121, foot+2)
	}
}

func tramFront(lit bool) func(built.Kit) {
	return func(k built.Kit) {
		s, c, p := k.Ramp("stone"), k.Ramp("copper"), k.Ramp("plaster")
		k.Rect(14, 66, 36, 9, s[0])
		k.Rect(10, 12, 44, 14, p[1])
		k.Rect(12, 9, 40, 15, p[2])
		k.Block(22, 7, 20, 4, 4, s[:3])
		k.Rect(9, 24, 46, 44, p[2])
		for _, e := range [][3]int{{9, 24, 2}, {53, 24, 2}} {
			k.Rect(e[0], e[1], e[2], 2, draw.Clear)
		}
		k.Rect(9, 26, 1, 42, k.Ramp("stone")[3])
		k.Rect(53, 26, 2, 42, p[0])
		k.Rect(18, 25, 28, 6, s[0])
		k.Rect(19, 26, 26, 4, k.Ramp("light")[1])
		k.Glyphs(22, 27, 20, 1, s[0], 6)
		k.Rect(11, 32, 42, 17, s[0])
		for i, x := range []int{12, 22, 42} {
			w := []int{9, 19, 9}[i]
			if lit {
				k.Rect(x, 33, w, 15, k.Ramp("light")[1])
				k.Rect(x, 33, w, 3, k.Ramp("light")[0])
				k.Rect(x, 43, w, 5, k.Ramp("wood")[2])
			} else {
				k.Pane(x, 33, w, 15, k.Ramp("glass"))
			}
		}
		k.Line(32, 48, 38, 38, s[0])
		k.Rect(9, 50, 46, 18, c[1])
		k.Rect(9, 50, 46, 1, k.Ramp("light")[0])
		k.Rect(9, 51, 46, 1, c[2])
		k.Rect(53, 50, 2, 18, c[0])
		k.Rect(9, 66, 46, 2, c[0])
		for _, x := range []float64{16, 48} {
			k.Ellipse(x, 58, 4, 4, s[0])
			k.Ellipse(x, 58, 3, 3, k.Ramp("light")[1-b2i(!lit)])
			k.Set(int(x)-1, 56, k.Ramp("plaster")[2])
		}
		k.Rect(26, 55, 12, 6, p[2])
		k.Glyphs(28, 57, 8, 1, c[0], 2)
		k.Rect(12, 69, 40, 3, s[1])
		k.Rect(12, 69, 40, 1, s[2])
		k.Rect(29, 70, 6, 4, s[2])
		k.Line(24, 8, 32, 1, s[0])
		k.Line(40, 8, 32, 1, s[0])
		k.Rect(22, 1, 20, 1, s[0])
		k.Stands(11, 53, 76)
	}
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// shelter is a glazed bus shelter with a bench and the name of the stop.
func shelter(k built.Kit) {
	s := k.Ramp("stone")
	k.Rect(6, 42, 52, 28, k.Ramp("glass")[1])
	for x := 8; x < 56; x += 17 {
		k.Pane(x, 42, 15, 26, k.Ramp("glass"))
	}
	k.Face(41, 46, 13, 17, draw.Ramp{s[1], k.Ramp("plaster")[2], k.Ramp("plaster")[2]})
	k.Ellipse(47.5, 52, 4, 4, k.Pal.Ink("red"))
	k.Glyphs(43, 58, 9, 2, s[1], 7)
	k.Planks(10, 60, 27, 3, 3, k.Ramp("wood"), 2)
	k.Rect(10, 63, 27, 1, k.Ramp("wood")[0])
	for _, x := range []int{12, 33} {
		k.Rect(x, 64, 2, 9, s[0])
	}
	for _, x := range []int{6, 23, 40, 56} {
		k.Rect(x, 40, 2, 34, s[1])
		k.Rect(x, 40, 1, 33, s[2])
	}
	k.Block(2, 28, 60, 10, 4, k.Ramp("copper"))
	k.Rect(2, 28, 60, 1, k.Ramp("plaster")[2])
	for x := 8; x < 60; x += 9 {
		k.Rect(x, 29, 1, 9, k.Ramp("copper")[1])
	}
	k.Rect(2, 42, 60, 1, s[0])
	k.Stands(5, 59, 75)
}

// leaf states of a house door.
const (
	doorClosed = iota
	doorAjar
	doorOpen
)

// wayIn is a door in its frame in a piece of wall; light falls out of it when it is not closed.
func wayIn(state int, paint string) func(built.Kit) {
	return func(k built.Kit) {
		d, s, l := k.Ramp(paint), k.Ramp("stone"), k.Ramp("light")
		k.Rect(5, 5, 22, 39, s[3])
		k.Rect(5, 5, 1, 39, k.Ramp("plaster")[2])
		k.Rect(25, 6, 2, 38, s[1])
		k.Rect(4, 3, 24, 3, s[3])
		k.Rect(4, 6, 24, 1, s[1])
		k.Rect(8, 8, 16, 36, s[0])
		if state != doorClosed {
			k.Rect(9, 9, 14, 35, l[0])
			k.Rect(9, 12, 14, 32, l[1])
			k.Rect(9, 9, 14, 2, s[1])
		}
		w, x := 14, 9
		if state == doorAjar {
			w = 9
		}
		if state == doorOpen {
			w = 4
		}
		k.Face(x, 9, w, 35, d)
		if w > 5 {
			k.Inset(x+2, 12, w-4, 12, d)
			k.Inset(x+2, 27, w-4, 13, d)
			k.Rect(x+w-3, 25, 2, 1, l[0])
		}
		k.Rect(x+w-1, 9, 1, 35, d[0])
		k.Rect(3, 44, 26, 2, s[3])
		k.Rect(3, 46, 26, 1, s[1])
	}
}
