package room

import (
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// School and the small things of a home.

// schoolDesk faces the eye (its open side away) or turns its back.
func schoolDesk(toward bool) func(built.Kit) {
	return func(k built.Kit) {
		w, m := k.Ramp("wood"), k.Ramp("lacquer")
		for _, x := range []int{6, 24} {
			k.Rect(x, 20, 2, 10, m[1])
			k.Rect(x, 20, 1, 9, m[2])
		}
		k.Rect(6, 27, 20, 1, m[1])
		k.Planks(4, 10, 24, 9, 9, w, 3)
		k.Rect(4, 10, 24, 1, w[3])
		k.Rect(4, 17, 24, 1, w[1])
		if toward {
			k.Rect(5, 18, 22, 4, m[0])
			k.Rect(8, 19, 8, 2, k.Ramp("paper")[0])
			k.Rect(17, 20, 6, 1, k.Ramp("rose")[1])
		} else {
			k.Rect(5, 18, 22, 6, m[2])
			k.Rect(5, 18, 22, 1, m[1])
			k.Rect(5, 23, 22, 1, m[0])
		}
		k.Rect(8, 12, 7, 4, k.Ramp("paper")[1])
		k.Glyphs(9, 13, 5, 2, m[2], 2)
		k.Line(18, 15, 22, 12, k.Ramp("brass")[1])
		k.Line(26, 20, 27, 24, k.Ramp("rose")[1])
		k.Stands(5, 27, 29)
	}
}

// lockers are three in a row; one may stand open.
func lockers(open bool) func(built.Kit) {
	return func(k built.Kit) {
		m := draw.Ramp{k.Ramp("lacquer")[1], k.Ramp("linen")[0], k.Ramp("linen")[1], k.Ramp("linen")[2]}
		k.Block(2, 2, 28, 4, 38, m[:3])
		for i := range 3 {
			x := 3 + i*9
			if open && i == 1 {
				k.Rect(x, 7, 8, 35, k.Ramp("lacquer")[0])
				k.Rect(x, 18, 8, 1, m[0])
				k.Rect(x+2, 34, 4, 7, k.Ramp("rose")[1])
				k.Rect(x+2, 34, 1, 7, k.Ramp("rose")[2])
				k.Rect(x+3, 20, 3, 9, k.Ramp("linen")[0])
				k.Rect(x+4, 19, 1, 1, k.Ramp("brass")[1])
				continue
			}
			k.Face(x, 7, 8, 35, draw.Ramp{m[0], m[1], m[2]})
			for j := range 3 {
				k.Rect(x+2, 10+j*2, 4, 1, m[0])
			}
			k.Rect(x+6, 24, 1, 3, k.Ramp("brass")[1])
			k.Rect(x+2, 18, 4, 2, k.Ramp("paper")[1])
		}
		if open {
			k.Rect(18, 9, 3, 36, m[2])
			k.Rect(20, 9, 1, 36, m[0])
		}
		k.Rect(2, 42, 28, 3, m[0])
		k.Stands(2, 30, 45)
	}
}

// noticeBoard is cork with sheets; one thread joins two of them.
func noticeBoard(k built.Kit) {
	w, p := k.Ramp("wood"), k.Ramp("paper")
	k.Face(4, 22, 56, 36, draw.Ramp{w[0], w[1], w[2]})
	k.Rect(6, 24, 52, 32, w[2])
	k.Each(func(x, y int) draw.Ink {
		if x > 5 && x < 58 && y > 23 && y < 56 && draw.Hash(x, y, 3)%11 == 0 {
			return w[1]
		}
		return draw.Clear
	})
	k.Rect(6, 24, 52, 1, w[0])
	sheets := [][4]int{{9, 27, 12, 15}, {25, 28, 15, 10}, {44, 26, 11, 14}, {12, 45, 14, 8}, {31, 42, 10, 12}, {45, 44, 9, 8}}
	tone := []draw.Ink{p[1], k.Ramp("rose")[2], p[1], k.Ramp("linen")[2], k.Ramp("brass")[2], p[0]}
	for i, s := range sheets {
		k.Rect(s[0]+1, s[1]+1, s[2], s[3], w[0])
		k.Rect(s[0], s[1], s[2], s[3], tone[i])
		k.Glyphs(s[0]+2, s[1]+3, s[2]-4, (s[3]-4)/2, k.Ramp("linen")[0], i)
		k.Rect(s[0]+s[2]/2, s[1], 2, 2, k.Ramp("rose")[0])
	}
	k.Line(15, 28, 49, 27, k.Ramp("rose")[1])
	for _, x := range []int{9, 53} {
		k.Rect(x, 58, 3, 18, w[1])
		k.Rect(x, 58, 1, 17, w[2])
	}
	k.Stands(7, 57, 76)
}

// blackboardWall is a classroom's board with what is left of a lesson.
func blackboardWall(k built.Kit) {
	w, g, p := k.Ramp("wood"), k.Ramp("leaf"), k.Ramp("paper")
	k.Face(2, 16, 60, 40, draw.Ramp{w[1], w[2], w[3]})
	k.Rect(4, 18, 56, 34, g[0])
	for y := 20; y < 50; y++ {
		for x := 6; x < 58; x++ {
			if draw.Value(float64(x)/11+float64(y)/9, float64(y)/4, 7) > 0.72 {
				k.Set(x, y, k.Ramp("lacquer")[1])
			}
		}
	}
	for row, wide := range []int{22, 30, 18} {
		k.Glyphs(8, 23+row*7, wide, 1, p[0], 21+row)
		k.Glyphs(8, 24+row*7, wide-6, 1, p[0], 31+row)
	}
	k.Ring(49, 33, 7, 7, p[0])
	k.Line(49, 26, 49, 40, p[0])
	k.Line(42, 33, 56, 33, p[0])
	k.Line(44, 46, 55, 46, k.Ramp("brass")[1])
	k.Rect(2, 52, 60, 2, w[3])
	k.Rect(2, 54, 60, 2, w[1])
	k.Rect(2, 56, 60, 1, w[0])
	for i, x := range []int{12, 17, 30} {
		k.Rect(x, 51, 4, 1, []draw.Ink{p[1], k.Ramp("rose")[2], p[1]}[i])
	}
	k.Rect(42, 50, 7, 2, k.Ramp("rose")[0])
	for _, x := range []int{8, 53} {
		k.Rect(x, 57, 3, 19, w[1])
		k.Rect(x, 57, 1, 18, w[2])
	}
	k.Stands(6, 58, 76)
}

// wallWindow is a window in a piece of wall; curtained when its curtains are drawn.
func wallWindow(curtain float64) func(built.Kit) {
	return func(k built.Kit) {
		l, p, w := k.Ramp("linen"), k.Ramp("paper"), k.Ramp("wood")
		k.Rect(4, 6, 24, 32, w[0])
		for y := range 28 {
			for x := range 20 {
				ink := l[1]
				if y > 18+x/7 {
					ink = k.Ramp("rose")[2]
				}
				if y > 22+x/7 {
					ink = k.Ramp("brass")[2]
				}
				if d := x + y; d%23 > 18 && d%23 < 22 {
					ink = p[1]
				}
				k.Set(6+x, 8+y, ink)
			}
		}
		k.Rect(15, 8, 2, 28, p[1])
		k.Rect(6, 19, 20, 2, p[1])
		k.Rect(6, 21, 20, 1, l[0])
		k.Rect(16, 8, 1, 28, p[0])
		k.Rect(5, 7, 22, 1, l[0])
		k.Rect(2, 36, 28, 3, p[1])
		k.Rect(2, 39, 28, 1, l[0])
		reach := int(12 * curtain)
		r := k.Ramp("rose")
		for i := range reach {
			for _, x := range []int{3 + i, 28 - i} {
				fold := [4]int{2, 1, 1, 0}[i%4]
				k.Rect(x, 5, 1, 35+i%3, r[fold])
			}
		}
		k.Rect(1, 3, 30, 2, w[2])
		k.Rect(1, 3, 30, 1, w[3])
		k.Rect(1, 5, 30, 1, w[0])
	}
}

// sunOnFloor is the light of a window of four panes on the floor.
func sunOnFloor(k built.Kit) {
	ink := k.Pal.Ink("sunlit")
	k.Each(func(x, y int) draw.Ink {
		u := x - (30-y)/2
		if y < 3 || y > 28 || y == 15 || y == 16 || u < 0 || u > 15 || u == 7 || u == 8 {
			return draw.Clear
		}
		return ink
	})
}

// rug is a woven round or long rug that lies flat.
func rug(long bool) func(built.Kit) {
	return func(k built.Kit) {
		rings := []draw.Ink{k.Ramp("rose")[0], k.Ramp("rose")[1], k.Ramp("paper")[0], k.Ramp("rose")[1], k.Ramp("linen")[0], k.Ramp("linen")[1], k.Ramp("paper")[0], k.Ramp("rose")[2]}
		k.Each(func(x, y int) draw.Ink {
			dx, dy := math.Abs(float64(x)+0.5-32)/29, math.Abs(float64(y)+0.5-56)/19
			d := math.Hypot(dx, dy)
			if long {
				d = max(dx, dy)
				if dx > 0.93 && y%2 == 0 && dx <= 1 && dy < 0.95 {
					return k.Ramp("paper")[0]
				}
				if dx > 0.93 {
					return draw.Clear
				}
			}
			if d > 1 {
				return draw.Clear
			}
			band := int((1 - d) * 9)
			ink := rings[min(band, len(rings)-1)]
			if band%2 == 1 && (x+y)%4 == 0 {
				return k.Ramp("rose")[2]
			}
			return ink
		})
	}
}

// doorframe is an open frame to walk through.
func doorframe(k built.Kit) {
	built.Frame(k.Canvas, "wood", 4, 3, 24, 42)
	k.Stands(4, 8, 45)
	k.Stands(24, 28, 45)
}

// alarmClock may be wound: it shows a key at its back.
func alarmClock(k built.Kit) {
	b, p := k.Ramp("brass"), k.Ramp("paper")
	for _, x := range []float64{5.5, 10.5} {
		k.Ellipse(x, 4.4, 2.2, 1.8, b[1])
		k.Set(int(x)-1, 3, b[2])
	}
	k.Rect(7, 2, 2, 2, b[0])
	k.Ellipse(8, 9, 5.2, 5, b[0])
	k.Ellipse(7.8, 8.8, 4.6, 4.4, b[1])
	k.Ellipse(8, 9, 3.6, 3.5, p[1])
	k.Line(8, 9, 8, 6, k.Ramp("lacquer")[0])
	k.Line(8, 9, 10, 10, k.Ramp("lacquer")[0])
	k.Rect(4, 13, 2, 1, b[0])
	k.Rect(10, 13, 2, 1, b[0])
	k.Rect(13, 8, 2, 3, b[1])
	k.Round(8, 14, 4)
}

func kettle(k built.Kit) {
	m := k.Ramp("linen")
	k.Ring(8, 5, 4, 3.4, k.Ramp("lacquer")[0])
	k.Ball(8, 10, 5, 4.6, 0, 1, draw.Ramp{k.Ramp("lacquer")[1], m[0], m[1], m[2]})
	k.Line(12, 9, 14, 6, m[0])
	k.Line(12, 10, 14, 7, m[1])
	k.Rect(6, 5, 4, 1, m[0])
	k.Set(8, 4, k.Ramp("brass")[1])
	k.Round(8, 14, 4.5)
}

// cup stands on its saucer; what is in it is tea, or a sea with a sail.
func cup(sea bool) func(built.Kit) {
	return func(k built.Kit) {
		p, l := k.Ramp("paper"), k.Ramp("linen")
		k.Ellipse(8, 12.4, 5.6, 2.2, l[0])
		k.Ellipse(8, 11.8, 5.6, 2.1, p[1])
		k.Rect(4, 7, 8, 4, p[1])
		k.Rect(10, 7, 2, 4, p[0])
		k.Rect(5, 11, 6, 1, p[0])
		k.Ring(12.6, 8.6, 1.8, 1.8, p[0])
		k.Ellipse(8, 7, 4, 1.8, p[0])
		k.Rect(4, 9, 8, 1, k.Ramp("rose")[1])
		if !sea {
			k.Ellipse(8, 7.2, 3.2, 1.2, k.Ramp("brass")[0])
			k.Set(7, 3, l[2])
			k.Set(8, 2, l[2])
			k.Set(8, 4, l[1])
			return
		}
		k.Ellipse(8, 7.2, 3.3, 1.3, l[0])
		k.Rect(6, 7, 2, 1, l[2])
		k.Rect(9, 6, 1, 1, l[2])
		k.Line(8, 2, 8, 6, k.Ramp("wood")[0])
		k.Poly(p[1], 9, 2, 12, 6, 9, 6)
		k.Rect(7, 6, 4, 1, k.Ramp("rose")[0])
	}
}

// cake waits on a plate with its one slice gone or not.
func cake(cut bool) func(built.Kit) {
	return func(k built.Kit) {
		p, r := k.Ramp("paper"), k.Ramp("rose")
		k.Ellipse(8, 12, 6.6, 2.6, k.Ramp("linen")[0])
		k.Ellipse(8, 11.5, 6.6, 2.5, k.Ramp("linen")[2])
		k.Drum(3, 4, 10, 8, 4, draw.Ramp{p[0], p[0], p[1]})
		k.Rect(3, 8, 10, 1, r[1])
		k.Ellipse(8, 5.6, 4.8, 1.9, p[1])
		for _, x := range []int{4, 7, 10} {
			k.Rect(x, 4, 2, 2, r[1])
			k.Set(x, 4, r[2])
			k.Set(x+1, 3, k.Ramp("leaf")[1])
		}
		if cut {
			k.Poly(k.Ramp("brass")[2], 8, 6, 13.5, 6, 13.5, 12, 8, 12)
			k.Rect(8, 8, 5, 1, r[0])
			k.Poly(k.Ramp("linen")[2], 10, 5, 14, 3, 14, 12.5, 10, 12.6)
		}
		k.Round(8, 14, 5)
	}
}

// bookPile is a few books left lying.
func bookPile(k built.Kit) {
	for i, b := range []string{"linen", "rose", "leaf"} {
		r := k.Ramp(b)
		x, y := 2+i%2*2, 10-i*3
		k.Rect(x, y, 11, 3, r[1])
		k.Rect(x, y, 11, 1, r[2])
		k.Rect(x+8, y+1, 3, 1, k.Ramp("paper")[1])
		k.Rect(x, y+2, 11, 1, r[0])
	}
	k.Stands(2, 13, 13)
}
