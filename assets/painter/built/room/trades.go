package room

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// What shops and workrooms keep: they look as if somebody had gone for a moment.

// oven is a brick oven with its iron door; the fire is out.
func oven(k built.Kit) {
	r, l := k.Ramp("rose"), k.Ramp("lacquer")
	k.Block(3, 10, 26, 4, 31, r)
	for y := 17; y < 44; y += 5 {
		k.Rect(4, y, 24, 1, r[0])
		for x := 6 + y%2*4; x < 28; x += 8 {
			k.Rect(x, y, 1, 5, r[0])
		}
	}
	k.Ellipse(16, 28, 9, 8, l[0])
	k.Rect(7, 28, 18, 9, l[0])
	k.Ellipse(16, 28, 7, 6, l[1])
	k.Rect(9, 28, 14, 8, l[1])
	k.Rect(9, 31, 14, 1, l[2])
	k.Rect(15, 33, 3, 2, k.Ramp("brass")[1])
	k.Block(11, 2, 10, 2, 8, r)
	k.Stands(3, 29, 45)
}

// rack is a shelf for loaves; some are still on it.
func rack(k built.Kit) {
	w, b := k.Ramp("wood"), k.Ramp("brass")
	k.Rect(4, 8, 24, 36, w[0])
	for i, y := range []int{8, 18, 28, 38} {
		k.Rect(3, y, 26, 3, w[3])
		k.Rect(3, y+2, 26, 1, w[1])
		for x := 6; x < 25 && i > 0; x += 7 {
			if draw.Hash(x, i, 3)%3 == 0 {
				continue
			}
			k.Ellipse(float64(x)+2.5, float64(y)-2, 3.4, 2.4, b[0])
			k.Ellipse(float64(x)+2, float64(y)-3, 2.4, 1.4, b[1])
			k.Set(x+1, y-3, b[2])
		}
	}
	k.Rect(3, 8, 2, 37, w[2])
	k.Rect(27, 8, 2, 37, w[1])
	k.Stands(3, 29, 45)
}

// counter is a shop's; a plain piece goes on to the side in the next.
func counter(till bool) func(built.Kit) {
	return func(k built.Kit) {
		w := k.Ramp("wood")
		k.Block(1, 12, 30, 4, 13, w)
		k.Rect(1, 15, 30, 1, w[1])
		for x := 4; x < 28; x += 8 {
			k.Inset(x, 18, 7, 8, w)
		}
		if till {
			l := k.Ramp("lacquer")
			k.Block(9, 4, 13, 3, 7, l)
			k.Rect(11, 2, 9, 4, k.Ramp("brass")[1])
			k.Rect(12, 3, 7, 2, k.Ramp("paper")[1])
			for x := 11; x < 20; x += 3 {
				k.Rect(x, 9, 2, 1, k.Ramp("brass")[2])
			}
		}
		k.Stands(1, 31, 29)
	}
}

// clockBench is where clocks are mended: a lens, wheels, a clock with its back open.
func clockBench(k built.Kit) {
	w, b, l := k.Ramp("wood"), k.Ramp("brass"), k.Ramp("lacquer")
	k.Block(1, 12, 30, 7, 9, w)
	k.Rect(3, 22, 12, 5, w[1])
	k.Rect(17, 22, 12, 5, w[1])
	k.Set(9, 24, b[2])
	k.Set(23, 24, b[2])
	k.Ellipse(9, 12, 4, 4, b[0])
	k.Ellipse(9, 12, 3, 3, l[1])
	k.Ring(9, 12, 2, 2, b[2])
	for i, x := range []float64{17, 21, 26} {
		k.Ellipse(x, 15+float64(i%2), 2, 1.6, b[1])
		k.Set(int(x), 15+i%2, l[0])
	}
	k.Bar(24, 14, 21, 5, 1.4, l)
	k.Ellipse(19.5, 5, 2.6, 2.6, b[1])
	k.Ellipse(19.5, 5, 1.5, 1.5, k.Ramp("linen")[2])
	k.Stands(1, 31, 29)
}

// tallClock stands on the floor; its weight hangs low.
func tallClock(k built.Kit) {
	w, b, p := k.Ramp("wood"), k.Ramp("brass"), k.Ramp("paper")
	k.Poly(w[3], 8, 6, 16, 1, 24, 6)
	k.Block(8, 5, 16, 2, 13, w)
	k.Ellipse(16, 12, 6, 6, b[1])
	k.Ellipse(16, 12, 5, 5, p[1])
	k.Line(16, 12, 16, 8, w[0])
	k.Line(16, 12, 19, 13, w[0])
	k.Rect(10, 20, 12, 17, w[1])
	k.Rect(10, 20, 1, 17, w[3])
	k.Rect(12, 21, 8, 15, w[0])
	k.Rect(16, 21, 1, 10, b[0])
	k.Ellipse(16, 32, 2.6, 2.6, b[1])
	k.Set(15, 31, b[2])
	k.Block(7, 36, 18, 2, 7, w)
	k.Stands(7, 25, 45)
}

// camera stands on three legs under its cloth.
func camera(k built.Kit) {
	w, l := k.Ramp("wood"), k.Ramp("lacquer")
	k.Bar(16, 22, 8, 44, 2, w)
	k.Bar(16, 22, 24, 44, 2, w)
	k.Bar(16, 22, 17, 41, 2, w)
	k.Block(8, 8, 15, 3, 12, w)
	k.Ellipse(14, 17, 4.4, 4.4, l[0])
	k.Ellipse(14, 17, 3, 3, k.Ramp("linen")[0])
	k.Set(13, 16, k.Ramp("paper")[1])
	k.Poly(l[1], 20, 7, 27, 9, 28, 26, 21, 23)
	k.Line(22, 9, 23, 22, l[2])
	k.Line(25, 10, 26, 24, l[0])
	k.Round(16, 45, 9)
}

// backdrop is painted cloth before which one was photographed: a sea, a sun.
func backdrop(k built.Kit) {
	b, l, w := k.Ramp("brass"), k.Ramp("linen"), k.Ramp("wood")
	for _, x := range []int{5, 57} {
		k.Rect(x, 20, 2, 56, w[1])
		k.Rect(x, 20, 1, 55, w[3])
	}
	k.Rect(4, 20, 56, 2, w[2])
	k.Rect(8, 22, 48, 50, l[2])
	k.Rect(8, 46, 48, 14, l[1])
	k.Rect(8, 52, 48, 8, l[0])
	k.Ellipse(38, 46, 8, 8, b[2])
	k.Rect(29, 47, 18, 7, l[1])
	for i := range 5 {
		k.Rect(31+i*3, 48+i, 14-i*3, 1, b[2])
	}
	k.Rect(8, 60, 48, 12, b[2])
	k.Rect(8, 60, 48, 1, b[1])
	for x := 8; x < 56; x += 6 {
		k.Rect(x, 22, 1, 50, l[min(2, x%3)])
	}
	k.Rect(8, 72, 48, 2, l[0])
	k.Stands(8, 56, 76)
}

// levers of the tram depot: one of them is thrown.
func levers(k built.Kit) {
	l, b, r := k.Ramp("lacquer"), k.Ramp("brass"), k.Ramp("rose")
	k.Block(3, 28, 26, 5, 12, l)
	for i := range 4 {
		x, lean := 7+float64(i)*6, -2.0
		if i == 2 {
			lean = 5
		}
		k.Bar(x, 31, x+lean, 15, 1.6, b)
		k.Ellipse(x+lean, 14, 1.8, 2.2, []draw.Ink{r[0], l[2], r[1], l[2]}[i])
		k.Rect(int(x)-1, 36, 3, 2, k.Ramp("paper")[1])
	}
	k.Stands(3, 29, 45)
}

// lineChart is a board on legs with the picture of a line and its stops.
func lineChart(k built.Kit) {
	w, p := k.Ramp("wood"), k.Ramp("paper")
	k.Bar(9, 44, 12, 8, 1.6, w)
	k.Bar(23, 44, 20, 8, 1.6, w)
	k.Rect(4, 10, 24, 22, w[1])
	k.Rect(5, 11, 22, 20, p[1])
	at := [][2]int{{7, 27}, {11, 22}, {16, 23}, {20, 17}, {24, 14}}
	for i := range at[1:] {
		k.Line(at[i][0], at[i][1], at[i+1][0], at[i+1][1], k.Ramp("leaf")[1])
	}
	for i, a := range at {
		k.Rect(a[0]-1, a[1]-1, 3, 3, []draw.Ink{k.Ramp("linen")[0], k.Ramp("rose")[0]}[i/4])
	}
	k.Round(16, 45, 9)
}
