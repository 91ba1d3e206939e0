package wonder

import (
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/built/city"
	"handhold/assets/painter/draw"
)

// buried sinks a thing sink px into sand and leans it; tilt is how far it leans to the right per px of height.
func buried(paint func(built.Kit), sink int, tilt float64, seed int) func(built.Kit) {
	return func(k built.Kit) {
		whole := draw.New(k.W, k.H, k.Pal)
		paint(built.Kit{Canvas: whole})
		shadow := k.Pal.Ink("shadow")
		foot, mid := float64(k.H-4), float64(k.W)/2
		left, right := k.W, 0
		k.Each(func(x, y int) draw.Ink {
			fx := float64(x) + 0.5 - tilt*(foot-float64(y))
			fy := float64(y) + 0.5 - float64(sink) - tilt*(fx-mid)*0.7
			ink := whole.At(int(math.Floor(fx)), int(math.Floor(fy)))
			line := foot - 1.5 - 3*draw.Value(float64(x)/6, 0.5, seed)
			if ink == shadow || float64(y) > line {
				return draw.Clear
			}
			if ink != draw.Clear && float64(y) > foot-8 {
				left, right = min(left, x), max(right, x)
			}
			return ink
		})
		drift(k, left, right, seed)
	}
}

// drift heaps sand along a foot from left to right: blown high on the side toward the wind, thin on the other.
func drift(k built.Kit, left, right, seed int) {
	s := k.Ramp("sand")
	foot := float64(k.H - 3)
	mid := float64(left+right) / 2
	half := min(float64(right-left)/2+5, mid-1.5, float64(k.W)-mid-1.5)
	k.Each(func(x, y int) draw.Ink {
		u := (float64(x) + 0.5 - mid) / half
		if math.Abs(u) >= 1 {
			return draw.Clear
		}
		round := math.Sqrt(1 - u*u)
		crest := foot - 2 - round*(1.5+2.5*draw.Value(float64(x)/6, 0.5, seed)+max(-u, 0)*4)
		low := foot + round*1.6 - 1
		v := float64(y)
		switch {
		case v < crest || v > low:
			return draw.Clear
		case v < crest+1.2 && u < 0.5:
			return s[3]
		case v > low-1.2:
			return s[0]
		case u > 0.45 || v > crest+3.5+draw.Value(float64(x)/4, 0.7, seed):
			return s[1]
		}
		return s[2]
	})
	k.Shadow(mid+3, foot-1, half+2, 3, k.Pal.Ink("shadow"))
}

// shifted draws a tall thing up px higher, for a cell that shows only its upper part.
func shifted(paint func(built.Kit), up int) func(built.Kit) {
	return func(k built.Kit) {
		tall := draw.New(k.W, k.H+up, k.Pal)
		paint(built.Kit{Canvas: tall})
		k.Draw(tall, 0, -up)
	}
}

// tramBuried is a tram that the sand has almost had.
func tramBuried(k built.Kit) {
	wide := func(k built.Kit) {
		inner := draw.New(128, k.H, k.Pal)
		city.TramSide(false)(built.Kit{Canvas: inner})
		k.Draw(inner, 16, 0)
		w := k.Ramp("wood")
		for i := range 240 { // rust runs down from every seam
			x, y := int(draw.Hash(i, 1, 5)%118)+20, int(draw.Hash(i, 2, 5)%54)+38
			if at := k.At(x, y); at == k.Ramp("copper")[1] || at == k.Ramp("copper")[0] || at == k.Ramp("plaster")[2] && i%5 == 0 {
				k.Rect(x, y, 1, 1+i%4, w[1+i%3/2])
			}
		}
	}
	buried(wide, 9, 0.06, 9)(k)
	s := k.Ramp("sand")
	for i, at := range [][3]float64{{36, 89, 24}, {124, 88.5, 26}, {80, 90.5, 30}} {
		k.Blob(at[0], at[1], at[2], 4.6, 0.12, i+3, s[1])
		k.Blob(at[0]-2, at[1]-1.2, at[2]-3, 3.4, 0.12, i+3, s[2])
		k.Blob(at[0]-5, at[1]-2.4, at[2]*0.5, 1.4, 0.15, i+4, s[3])
	}
}

// telephone stands on a little table; phase −1 is silent, 0 to 2 rings.
func telephone(phase int) func(built.Kit) {
	return func(k built.Kit) {
		w, s, r, g := k.Ramp("wood"), k.Ramp("stone"), k.Ramp("brick"), k.Ramp("light")
		for _, x := range []int{6, 23} {
			k.Rect(x, 32, 3, 13, w[1])
			k.Rect(x, 32, 1, 12, w[2])
		}
		k.Rect(3, 28, 26, 3, w[2])
		k.Rect(3, 31, 26, 2, w[1])
		k.Rect(3, 33, 26, 1, w[0])
		for x := 6; x < 27; x++ { // a little cloth hangs over the edge
			low := 3 - draw.Abs(x%6-3)
			k.Rect(x, 27, 1, 5+low, k.Ramp("plaster")[2])
			k.Set(x, 31+low, k.Ramp("plaster")[1])
		}
		k.Poly(r[1], 7, 29, 11, 18, 21, 18, 25, 29)
		k.Poly(r[2], 8, 28, 12, 18, 15, 18, 11, 28)
		k.Rect(7, 28, 18, 1, r[0])
		k.Ellipse(16.5, 23.5, 4.2, 3.8, k.Ramp("plaster")[2])
		k.Ellipse(16.5, 23.5, 1.8, 1.6, r[0])
		lift, tip := 0, 0
		if phase > 0 {
			lift, tip = phase%2+1, phase-1
		}
		y := 14 - lift
		k.Rect(8, y, 16, 3, r[1])
		k.Rect(9, y, 14, 1, r[2])
		k.Rect(6, y+tip, 5, 5, r[1])
		k.Rect(6, y+tip, 2, 4, r[2])
		k.Rect(21, y+1-tip, 5, 5, r[0])
		k.Rect(21, y+1-tip, 4, 4, r[1])
		for i := range 14 {
			k.Set(26+i%2, 28+i, s[0])
		}
		if phase > 0 {
			for _, side := range []int{-1, 1} {
				for n := range phase {
					x := 16 + side*(7+n*4)
					k.Line(x, 9-n*2, x+side*2, 6-n*2, g[0])
				}
			}
			k.Line(16, 8, 16, 5-phase, g[0])
		}
		drift(k, 8, 24, 4)
	}
}

// rainWindow is a window in its frame with nothing around it; behind it it rains.
func rainWindow(phase int) func(built.Kit) {
	return func(k built.Kit) {
		w, g, s := k.Ramp("wood"), k.Ramp("glass"), k.Ramp("stone")
		for _, x := range []int{6, 24} {
			k.Rect(x, 30, 3, 14, w[1])
			k.Rect(x, 30, 1, 14, w[2])
			k.Rect(x+2, 30, 1, 14, w[0])
		}
		k.Rect(3, 4, 26, 30, w[1])
		k.Rect(3, 4, 26, 1, w[2])
		k.Rect(3, 4, 1, 30, w[2])
		k.Rect(28, 4, 1, 30, w[0])
		k.Rect(6, 7, 20, 24, s[1])
		k.Rect(6, 7, 20, 8, g[0])
		k.Rect(6, 15, 20, 6, s[1])
		k.Rect(6, 24, 20, 7, k.Ramp("copper")[0])
		k.Rect(9, 20, 6, 5, s[0])
		k.Rect(17, 17, 4, 8, s[0])
		k.Set(18, 19, k.Ramp("light")[0])
		for i := range 26 {
			x := 6 + int(draw.Hash(i, 1, 2)%20)
			y := 7 + (int(draw.Hash(i, 2, 2)%24)+phase*8)%24
			for t := range 4 {
				if yy := y + t; yy < 31 {
					k.Set(x-t/2, yy, g[2])
				}
			}
		}
		k.Rect(5, 7, 1, 24, w[0])
		k.Rect(5, 6, 22, 1, w[0])
		k.Rect(15, 7, 2, 24, w[2])
		k.Rect(16, 7, 1, 24, w[1])
		k.Rect(6, 18, 20, 2, w[2])
		k.Rect(6, 19, 20, 1, w[0])
		k.Rect(1, 33, 30, 2, w[2])
		k.Rect(1, 35, 30, 1, w[0])
		k.Rect(9, 36, 1, 2, g[2])
		k.Rect(20, 37+phase, 1, 2, g[2])
		drift(k, 7, 25, 5)
	}
}

// loneDoor stands without a wall; open, it is night behind it.
func loneDoor(open int) func(built.Kit) {
	return func(k built.Kit) {
		w, d, s, l := k.Ramp("wood"), k.Ramp("copper"), k.Ramp("stone"), k.Ramp("light")
		k.Rect(16, 22, 32, 53, w[1])
		k.Rect(16, 22, 1, 53, w[2])
		k.Rect(47, 22, 1, 53, w[0])
		k.Rect(14, 19, 36, 4, w[2])
		k.Rect(14, 19, 36, 1, k.Ramp("plaster")[1])
		k.Rect(14, 23, 36, 1, w[0])
		k.Rect(20, 26, 24, 49, s[0])
		if open > 0 {
			k.Rect(20, 62, 24, 13, k.Ramp("glass")[0])
			k.Rect(20, 66, 24, 9, k.Ramp("copper")[0])
			for i := range 22 {
				k.Set(20+int(draw.Hash(i, 1, 9)%24), 27+int(draw.Hash(i, 2, 9)%36), l[1-i%3/2])
			}
			k.Ellipse(37, 34, 3, 3, l[1])
			k.Ellipse(38.4, 33, 2.4, 2.4, s[0])
			k.Line(20, 68, 30, 66, k.Ramp("copper")[1])
		}
		wide := []int{24, 15, 6}[open]
		k.Rect(20, 26, wide, 49, d[1])
		k.Rect(20, 26, wide, 1, d[2])
		k.Rect(20, 26, 1, 49, d[2])
		k.Rect(19+wide, 26, 1, 49, d[0])
		if wide > 10 {
			k.Inset(23, 30, wide-6, 17, d)
			k.Inset(23, 52, wide-6, 18, d)
			k.Rect(16+wide, 48, 2, 3, l[0])
			k.Set(16+wide, 48, l[1])
		}
		for i := range 9 {
			k.Rect(17+i*11%30, 30+i*17%40, 1, 3+i%4, w[0])
		}
		drift(k, 17, 47, 3)
	}
}

// stairsNowhere goes up seven steps and stops.
func stairsNowhere(k built.Kit) {
	s := k.Ramp("stone")
	for i := range 7 {
		x, top := 8+i*7, 66-i*8
		for y := top; y < 76; y++ {
			for dx := range 7 {
				tone := 2
				switch {
				case y < top+4:
					tone = 3
				case (y-top)%9 == 8, (dx+i*7+(y-top)/9*5)%13 == 0 && y > top+5:
					tone = 1
				}
				if i == 6 && dx == 6 {
					tone = 1
				}
				k.Set(x+dx, y, s[tone])
			}
		}
		k.Rect(x, top+4, 1, 8, s[1])
		k.Rect(x, top+4, 7, 1, s[2])
	}
	for i := range 7 {
		x, top := 11+i*7, 66-i*8
		k.Rect(x, top-12, 1, 14, s[0])
		k.Set(x, top-12, s[2])
	}
	for i := range 46 {
		k.Rect(10+i, 55-i*8/7, 1, 2, s[0])
		k.Set(10+i, 55-i*8/7, s[1])
	}
	k.Rect(50, 32, 7, 1, s[0])
	drift(k, 9, 56, 6)
}

// lostGondola came off no wheel.
func lostGondola(k built.Kit) {
	cabin := func(k built.Kit) {
		s, g, r, c := k.Ramp("stone"), k.Ramp("glass"), k.Ramp("brick"), k.Ramp("plaster")
		k.Bar(22, 38, 32, 24, 1.8, s[:3])
		k.Bar(43, 38, 32, 24, 1.8, s[:3])
		k.Ring(32.5, 23, 3.4, 3.4, s[1])
		k.Ring(32, 22.6, 2.4, 2.4, s[3])
		k.Ellipse(32.5, 41, 18, 5.4, r[0])
		k.Ellipse(32, 39.6, 17, 4.6, r[1])
		k.Ellipse(29, 38.6, 11, 2.6, r[2])
		k.Pane(18, 44, 29, 14, g)
		k.Rect(18, 44, 29, 2, s[0])
		for _, x := range []int{17, 31, 45} {
			k.Rect(x, 43, 2, 16, c[2])
			k.Rect(x+1, 43, 1, 16, c[0])
		}
		k.Rect(21, 53, 9, 5, k.Ramp("wood")[1])
		k.Rect(21, 53, 9, 1, k.Ramp("wood")[2])
		for j := range 15 {
			half := 16 - max(j-6, 0)/2
			k.Rect(32-half, 58+j, half*2, 1, r[1])
			k.Rect(32-half, 58+j, 2, 1, r[2])
			k.Rect(30+half, 58+j, 2, 1, r[0])
		}
		k.Rect(16, 58, 32, 1, r[2])
		k.Rect(16, 62, 32, 2, c[2])
		for i := range 12 {
			k.Rect(17+i*19%29, 59+i*5%7, 1, 2+i%3, k.Ramp("wood")[i%2])
		}
	}
	buried(cabin, 8, -0.13, 5)(k)
}

// wheelShadow is the shadow of a ferris wheel; there is no wheel.
func wheelShadow(k built.Kit) {
	ink := k.Pal.Ink("shadow")
	k.Each(func(x, y int) draw.Ink {
		v := (float64(y) + 0.5 - 34) * 0.94
		u := float64(x) + 0.5 - 32 - (float64(y)-34)*-0.12
		d := math.Hypot(u, v)
		a := math.Mod(math.Atan2(v, u)+4*math.Pi, math.Pi/4)
		switch {
		case d < 3, math.Abs(d-26) < 1.1, math.Abs(d-10) < 0.7:
			return ink
		case d < 26 && d*math.Sin(min(a, math.Pi/4-a)) < 0.55:
			return ink
		case y > 34 && math.Abs(math.Abs(u)-(float64(y)-34)*0.42) < 1.2 && y < 76:
			return ink
		}
		for i := range 8 {
			b := float64(i) * math.Pi / 4
			if math.Abs(u-26*math.Cos(b)) < 2.6 && v-26*math.Sin(b) > 0 && v-26*math.Sin(b) < 5 {
				return ink
			}
		}
		return draw.Clear
	})
}
