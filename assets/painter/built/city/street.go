package city

import (
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// What stands in the street.

// StreetLamp is a cast-iron lamp with one or two heads.
func StreetLamp(lit bool, heads ...int) func(built.Kit) {
	return func(k built.Kit) {
		m, foot := k.Ramp("stone"), k.H-4
		cx := float64(k.W) / 2
		glass := draw.Ramp{k.Ramp("glass")[0], k.Ramp("glass")[1], k.Ramp("glass")[2]}
		if lit {
			l := k.Ramp("light")
			glass = draw.Ramp{l[0], l[0], l[1]}
		}
		k.Bar(cx, float64(foot)-1, cx, 13, 2.6, m[:3])
		k.Block(int(cx)-4, foot-3, 8, 1, 3, m[:3])
		k.Block(int(cx)-3, foot-8, 6, 1, 5, m[:3])
		k.Rect(int(cx)-2, 22, 4, 1, m[2])
		for _, dx := range heads {
			x := int(cx) + dx
			if dx != 0 {
				k.Line(int(cx), 20, x, 15, m[0])
				k.Line(int(cx), 19, x, 14, m[1])
			}
			k.Poly(glass[0], float64(x)-5, 7, float64(x)+5, 7, float64(x)+3, 15, float64(x)-3, 15)
			k.Poly(glass[1], float64(x)-4, 7, float64(x)+3, 7, float64(x)+1, 15, float64(x)-3, 15)
			k.Rect(x-3, 8, 2, 5, glass[2])
			k.Rect(x-1, 7, 1, 8, m[0])
			k.Rect(x-5, 6, 10, 1, m[0])
			k.Rect(x-3, 4, 6, 2, m[1])
			k.Rect(x-3, 4, 3, 1, m[2])
			k.Rect(x-1, 2, 2, 2, m[0])
			k.Rect(x-3, 15, 6, 1, m[0])
		}
		k.Round(cx, float64(foot)+1, 6)
	}
}

// benchSide is a bench from its end, its back to the right.
func benchSide(k built.Kit) {
	w, m := k.Ramp("wood"), k.Ramp("stone")
	k.Boards(8, 7, 10, 18, 3, w, 4)
	k.Rect(8, 7, 10, 1, w[2])
	k.Rect(7, 25, 12, 2, w[1])
	k.Rect(7, 27, 12, 1, w[0])
	k.Rect(18, 1, 3, 23, w[2]) // the back: its upper edge, then its end
	k.Rect(20, 1, 1, 23, w[0])
	for y := 7; y < 22; y += 6 {
		k.Rect(18, y, 3, 1, w[1])
	}
	k.Rect(18, 21, 3, 9, m[0])
	k.Rect(18, 21, 1, 8, m[2])
	k.Rect(7, 20, 11, 1, m[2])
	k.Rect(7, 21, 11, 1, m[0])
	k.Rect(7, 21, 2, 9, m[0])
	k.Rect(7, 21, 1, 8, m[2])
	k.Stands(8, 20, 29)
}

// BenchFront has its back behind, benchBack shows its back.
func BenchFront(k built.Kit) {
	w, m := k.Ramp("wood"), k.Ramp("stone")
	for _, x := range []int{5, 25} {
		k.Rect(x, 12, 2, 17, m[0])
		k.Rect(x, 12, 1, 16, m[1])
	}
	for i := range 3 {
		k.Rect(3, 10+i*3, 26, 2, w[1+i%2])
		k.Rect(3, 10+i*3, 26, 1, w[2])
	}
	k.Rect(3, 19, 26, 1, w[0])
	k.Rect(2, 20, 28, 3, w[2])
	k.Rect(2, 23, 28, 2, w[1])
	k.Rect(2, 25, 28, 1, w[0])
	for _, x := range []int{2, 28} {
		k.Rect(x, 17, 2, 1, m[2])
		k.Rect(x, 18, 2, 12, m[0])
		k.Rect(x, 18, 1, 11, m[1])
	}
	k.Stands(3, 29, 29)
}

func benchBack(k built.Kit) {
	w, m := k.Ramp("wood"), k.Ramp("stone")
	for i := range 3 {
		k.Rect(2, 13+i*4, 28, 3, w[1])
		k.Rect(2, 13+i*4, 28, 1, w[2])
	}
	k.Rect(3, 25, 26, 2, w[0])
	for _, x := range []int{5, 25} {
		k.Rect(x, 14, 2, 16, m[0])
		k.Rect(x, 14, 1, 15, m[2])
	}
	k.Stands(4, 28, 29)
}

// PhoneBox is glazed all around; the receiver hangs inside.
func PhoneBox(lit bool) func(built.Kit) {
	return func(k built.Kit) {
		red := draw.Ramp{k.Ramp("brick")[0], k.Pal.Ink("red"), k.Ramp("brick")[2]}
		g := k.Ramp("glass")
		if lit {
			g = draw.Ramp{k.Ramp("light")[0], k.Ramp("light")[1], k.Ramp("plaster")[2]}
		}
		k.Block(6, 3, 20, 3, 5, red)
		k.Rect(9, 6, 14, 3, k.Ramp("plaster")[2])
		k.Glyphs(11, 7, 10, 1, k.Ramp("stone")[1], 3)
		k.Face(7, 10, 18, 35, red)
		k.Rect(24, 10, 1, 35, red[0])
		for j := range 4 {
			for i := range 2 {
				k.Pane(9+i*7, 12+j*7, 6, 6, g)
			}
		}
		k.Rect(18, 27, 3, 4, k.Ramp("stone")[0])
		k.Rect(17, 26, 1, 3, k.Ramp("stone")[0])
		k.Line(18, 31, 17, 36, k.Ramp("stone")[0])
		k.Rect(9, 40, 13, 4, red[0])
		k.Rect(9, 41, 13, 2, red[1])
		k.Rect(22, 27, 1, 4, k.Ramp("light")[0])
		k.Rect(6, 44, 20, 1, k.Ramp("stone")[0])
		k.Stands(7, 25, 45)
	}
}

// vending hums to itself: three rows of bottles behind glass.
func vending(lit bool) func(built.Kit) {
	return func(k built.Kit) {
		m := k.Ramp("stone")
		k.Block(4, 4, 24, 4, 37, draw.Ramp{m[1], m[2], m[3]})
		k.Face(6, 10, 20, 21, m[:3])
		back := k.Ramp("glass")[0]
		if lit {
			back = k.Ramp("light")[1]
		}
		k.Rect(7, 11, 18, 19, back)
		tops := []draw.Ink{k.Pal.Ink("red"), k.Ramp("copper")[1], k.Ramp("light")[0], k.Ramp("leaf")[1], k.Ramp("plaster")[2]}
		for row := range 3 {
			for i := range 5 {
				x, y := 8+i*3+i/3, 12+row*6
				ink := tops[(i*2+row*3)%5]
				k.Rect(x, y, 2, 4, ink)
				k.Set(x, y, k.Ramp("plaster")[2])
				k.Rect(x-1, y+4, 4, 1, m[1])
			}
		}
		if !lit {
			for d := range 3 {
				k.Line(9+d*2-d/2, 20-d, 16+d*2-d/2, 12-d/2, k.Ramp("glass")[1])
			}
			k.Line(19, 29, 24, 23, k.Ramp("glass")[1])
		}
		k.Rect(7, 33, 12, 5, m[0])
		k.Rect(8, 34, 10, 3, m[1])
		k.Rect(22, 33, 3, 5, m[1])
		k.Set(23, 34, k.Pal.Ink("red"))
		k.Rect(5, 44, 22, 1, m[0])
		k.Rect(4, 40, 24, 1, k.Ramp("copper")[1])
		k.Stands(4, 28, 45)
	}
}

// MailBox is a round pillar box.
func MailBox(k built.Kit) {
	red := draw.Ramp{k.Ramp("brick")[0], k.Pal.Ink("red"), k.Ramp("brick")[2]}
	k.Drum(9, 30, 14, 15, 3, k.Ramp("stone")[:3])
	k.Drum(10, 16, 12, 26, 5, red)
	k.Rect(8, 16, 16, 3, red[1])
	k.Ellipse(16, 16.5, 8, 4, red[1])
	k.Ellipse(15, 15.5, 6.5, 3, red[2])
	k.Rect(8, 18, 16, 2, red[0])
	k.Rect(12, 23, 8, 2, k.Ramp("stone")[0])
	k.Rect(12, 22, 8, 1, red[2])
	k.Rect(12, 28, 7, 6, k.Ramp("plaster")[2])
	k.Glyphs(13, 29, 5, 2, k.Ramp("stone")[1], 2)
	k.Stands(9, 23, 45)
}

// ClockPost is the clock of a square; its hands point where the story needs them: h and m in twelfths, -1 for none.
func ClockPost(h, m int) func(built.Kit) {
	return func(k built.Kit) {
		s := k.Ramp("stone")
		k.Bar(16, 42, 16, 20, 3, s[:3])
		k.Block(11, 41, 10, 2, 3, s[:3])
		k.Block(13, 36, 6, 1, 5, s[:3])
		k.Ellipse(16, 13, 10, 10, s[0])
		k.Ellipse(15.5, 12.5, 9.2, 9.2, s[2])
		k.Ellipse(16, 13, 8, 8, k.Ramp("plaster")[2])
		k.Ellipse(17, 14, 6.5, 6.5, k.Ramp("plaster")[2])
		for i := range 12 {
			a := float64(i) * math.Pi / 6
			k.Set(int(16+7*math.Sin(a)), int(13-7*math.Cos(a)), s[1-i%3/2])
		}
		for n, hand := range []int{h, m} {
			if hand < 0 {
				continue
			}
			a, long := float64(hand)*math.Pi/6, 3.6+2*float64(n)
			k.Line(16, 13, int(math.Round(15.5+long*math.Sin(a))), int(math.Round(12.5-long*math.Cos(a))), s[0])
		}
		k.Rect(14, 1, 4, 2, s[1])
		k.Line(10, 8, 13, 6, k.Ramp("plaster")[2])
		k.Round(16, 44, 6)
	}
}

// busStop is a pole with a round sign and a timetable that nobody keeps.
func busStop(k built.Kit) {
	s := k.Ramp("stone")
	k.Bar(13, 44, 13, 8, 2, s[:3])
	k.Ellipse(13, 9, 7, 7, s[0])
	k.Ellipse(13, 9, 6, 6, k.Ramp("copper")[1])
	k.Ellipse(12, 8, 4.4, 4.2, k.Ramp("copper")[2])
	k.Rect(9, 8, 8, 3, k.Ramp("plaster")[2])
	k.Rect(10, 9, 6, 1, k.Ramp("stone")[0])
	k.Face(12, 20, 13, 15, draw.Ramp{s[1], k.Ramp("plaster")[2], k.Ramp("plaster")[2]})
	k.Glyphs(14, 23, 8, 5, s[1], 9)
	k.Rect(12, 20, 13, 2, k.Pal.Ink("red"))
	k.Drum(9, 40, 9, 6, 3, s[:3])
	k.Round(13, 45, 6)
}

// signs is a post with arms; side −1 points left, 1 right.
func signs(written bool, sides ...int) func(built.Kit) {
	return func(k built.Kit) {
		w := k.Ramp("wood")
		built.Post(k.Canvas, "wood", 16, 44, 39, 2)
		for i, side := range sides {
			y, long := 8+i*7, 12-i%2*2
			for j := range 6 {
				tip := long + min(j, 5-j)
				k.Line(16-3*side, y+j, 16+side*tip, y+j, w[2])
			}
			k.Line(16-3*side, y+5, 16+side*long, y+5, w[0])
			k.Line(16-3*side, y+4, 16+side*(long+1), y+4, w[1])
			if written {
				k.Glyphs(13-i%2+3*side, y+2, 7, 1, w[0], 11+i)
			}
		}
		k.Round(16, 44.5, 5)
	}
}

// trafficLight blinks on for nobody.
func trafficLight(on bool) func(built.Kit) {
	return func(k built.Kit) {
		s := k.Ramp("stone")
		k.Bar(16, 44, 16, 20, 2.4, s[:3])
		k.Block(11, 2, 11, 2, 20, s[:2])
		dim := []draw.Ink{k.Ramp("brick")[0], k.Ramp("wood")[1], k.Ramp("copper")[0]}
		if on {
			dim[1] = k.Ramp("light")[0]
		}
		for i, ink := range dim {
			k.Ellipse(16.5, 7+float64(i)*6, 2.5, 2.5, ink)
			k.Rect(14, 4+i*6, 5, 1, s[2])
		}
		if on {
			k.Rect(16, 12, 1, 1, k.Ramp("light")[1])
		}
		k.Block(12, 42, 8, 1, 3, s[:3])
		k.Round(16, 45, 5)
	}
}

// Bicycle leans on nothing.
func Bicycle(k built.Kit) {
	s, red := k.Ramp("stone"), k.Ramp("copper")
	for _, x := range []float64{8.5, 23.5} {
		k.Ring(x, 22, 6.6, 7, s[0])
		k.Ring(x, 22, 5.6, 6, s[1])
		for i := range 4 {
			a := float64(i)*math.Pi/4 + 0.3
			k.Line(int(x-4.5*math.Cos(a)), int(22-4.8*math.Sin(a)), int(x+4.5*math.Cos(a)), int(22+4.8*math.Sin(a)), s[2])
		}
	}
	k.Bar(8.5, 22, 13, 12, 1.7, red)
	k.Bar(12, 14, 15.5, 22.5, 1.7, red)
	k.Bar(15.5, 22.5, 22, 11.5, 1.9, red)
	k.Bar(12.5, 13.5, 21.5, 12.5, 1.7, red)
	k.Bar(8.5, 22, 15.5, 22.5, 1.7, red)
	k.Bar(21, 9, 23.5, 22, 1.7, red)
	k.Rect(9, 10, 7, 2, k.Ramp("wood")[1])
	k.Rect(9, 10, 6, 1, k.Ramp("wood")[2])
	k.Line(19, 8, 24, 7, s[0])
	k.Rect(24, 7, 2, 1, k.Ramp("wood")[2])
	k.Rect(22, 9, 7, 5, k.Ramp("wood")[1])
	k.Rect(22, 9, 7, 1, k.Ramp("wood")[2])
	for x := 23; x < 29; x += 2 {
		k.Rect(x, 11, 1, 2, k.Ramp("wood")[0])
	}
	k.Ring(15.5, 22.5, 2.2, 2.2, s[0])
	k.Line(5, 16, 12, 16, s[1])
	k.Stands(4, 26, 28)
}
