package park

import (
	"math"
	"slices"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// ferrisWheel stands still, 192×208; its lamps may be lit.
func ferrisWheel(lit bool) func(built.Kit) {
	return func(k built.Kit) {
		const cx, cy, reach = 96.0, 94.0, 78.0
		s, c, g := k.Ramp("steel"), k.Ramp("cream"), k.Ramp("gold")
		foot := k.H - 6
		for _, side := range []float64{-1, 1} { // the legs behind
			k.Bar(cx+side*4, cy, cx+side*38, float64(foot)-14, 3, s[:3])
		}
		wheel := func(dx, dy float64, r draw.Ramp) {
			for i := range 12 {
				a := float64(i)*math.Pi/6 + 0.26
				k.Line(int(cx+dx), int(cy+dy), int(cx+dx+reach*math.Cos(a)), int(cy+dy+reach*math.Sin(a)), r[1])
				b := a + math.Pi/6
				k.Line(int(cx+dx+reach*math.Cos(a)), int(cy+dy+reach*math.Sin(a)), int(cx+dx+(reach-11)*math.Cos((a+b)/2)), int(cy+dy+(reach-11)*math.Sin((a+b)/2)), r[1])
				k.Line(int(cx+dx+reach*math.Cos(b)), int(cy+dy+reach*math.Sin(b)), int(cx+dx+(reach-11)*math.Cos((a+b)/2)), int(cy+dy+(reach-11)*math.Sin((a+b)/2)), r[1])
			}
			k.Each(func(x, y int) draw.Ink {
				px, py := float64(x)+0.5-cx-dx, float64(y)+0.5-cy-dy
				d := math.Hypot(px, py)
				for _, rim := range []float64{reach, reach - 11, 26} {
					if math.Abs(d-rim) < 1.15 {
						side := (px + py) / d
						if d < rim {
							side = -side
						}
						return r.At(0.6 - 0.4*side)
					}
				}
				return draw.Clear
			})
		}
		wheel(4, -3, s[:2])
		wheel(0, 0, draw.Ramp{k.Ramp("red")[0], k.Ramp("red")[1], k.Ramp("red")[1], k.Ramp("red")[2]})
		if lit {
			for i := range 72 {
				a := float64(i) * math.Pi / 36
				k.Set(int(cx+reach*math.Cos(a)), int(cy+reach*math.Sin(a)), g[2])
				if i%6 == 3 {
					for t := 30.0; t < reach-12; t += 7 {
						k.Set(int(cx+t*math.Cos(a)), int(cy+t*math.Sin(a)), g[1])
					}
				}
			}
		}
		for _, side := range []float64{-1, 1} {
			k.Bar(cx, cy, cx+side*44, float64(foot)-2, 4.4, s)
			k.Block(int(cx+side*44)-7, foot-7, 14, 3, 6, s)
		}
		k.Bar(cx-22, cy+52, cx+22, cy+52, 2.4, s)
		k.Ellipse(cx, cy, 9, 9, s[0])
		k.Ellipse(cx-0.6, cy-0.6, 8, 8, g[1])
		k.Ellipse(cx-1.4, cy-1.6, 5, 5, g[2])
		k.Ellipse(cx, cy, 2.6, 2.6, k.Ramp("red")[1])
		paints := []draw.Ramp{k.Ramp("blue"), k.Ramp("red"), k.Ramp("gold"), {k.Ramp("blue")[0], k.Ramp("mint")[0], k.Ramp("mint")[1]}}
		for i := range 12 {
			a := float64(i)*math.Pi/6 + 0.26
			gondola(k, int(cx+reach*math.Cos(a)), int(cy+reach*math.Sin(a)), paints[i%4], lit)
		}
		k.Block(64, foot-12, 64, 7, 6, k.Ramp("wood")) // the platform with its steps
		k.Planks(64, foot-12, 64, 7, 3, k.Ramp("wood"), 4)
		for i := range 3 {
			k.Rect(86+i, foot-6+i*3, 20-i*2, 2, c[2])
			k.Rect(86+i, foot-4+i*3, 20-i*2, 1, c[0])
		}
		for x := 66; x < 128; x += 6 {
			if x < 84 || x > 106 {
				k.Rect(x, foot-20, 1, 9, s[0])
			}
		}
		k.Rect(66, foot-21, 19, 1, s[3])
		k.Rect(108, foot-21, 19, 1, s[3])
		k.Shadow(100, float64(foot)-1, 62, 6, k.Pal.Ink("shadow"))
	}
}

// gondola hangs under x, y.
func gondola(k built.Kit, x, y int, r draw.Ramp, lit bool) {
	s := k.Ramp("steel")
	k.Line(x, y, x-5, y+6, s[0])
	k.Line(x, y, x+5, y+6, s[0])
	k.Ellipse(float64(x)+0.5, float64(y)+7, 8, 3, r[0])
	k.Ellipse(float64(x), float64(y)+6.3, 7.4, 2.4, r[2])
	win := k.Ramp("blue")[0]
	if lit {
		win = k.Ramp("gold")[2]
	}
	k.Rect(x-6, y+8, 13, 6, win)
	k.Rect(x-6, y+8, 1, 6, s[2])
	k.Rect(x, y+8, 1, 6, s[2])
	k.Rect(x+6, y+8, 1, 6, s[1])
	k.Line(x-4, y+12, x-2, y+9, k.Ramp("blue")[2])
	for j, half := range []int{7, 7, 7, 6, 5} {
		k.Rect(x-half, y+14+j, half*2+1, 1, r[1])
		k.Set(x-half, y+14+j, r[2])
		k.Rect(x+half-1, y+14+j, 2, 1, r[0])
	}
	k.Rect(x-7, y+14, 14, 1, r[2])
	k.Rect(x-7, y+16, 14, 1, k.Ramp("cream")[2])
	k.Rect(x-5, y+19, 11, 1, r[0])
	k.Ellipse(float64(x)+0.5, float64(y)+0.5, 2, 2, s[2])
	k.Set(x, y, s[3])
}

// carousel has eight pictures of a third of its round, after which white and brown stand as before; the horses ride alone.
func carousel(phase float64) func(built.Kit) {
	return func(k built.Kit) {
		c, red, g, w := k.Ramp("cream"), k.Ramp("red"), k.Ramp("gold"), k.Ramp("wood")
		const cx = 48.0
		foot := float64(k.H - 6)
		base := foot - 15
		k.Ellipse(cx, base+6, 42, 13, red[0])
		k.Ellipse(cx, base+4, 42, 13, red[1])
		k.Ellipse(cx, base+2, 42, 13, g[1])
		k.Ellipse(cx, base, 42, 13, w[1])
		k.Each(func(x, y int) draw.Ink {
			u, v := (float64(x)+0.5-cx)/40.5, (float64(y)+0.5-base)/12
			if u*u+v*v > 1 {
				return draw.Clear
			}
			if a := math.Atan2(v, u) + phase; math.Mod(a*6/math.Pi+32, 1) < 0.12 {
				return w[1]
			}
			return w[2]
		})
		for x := 10; x < 88; x += 6 {
			drop := int(13 * math.Sqrt(max(1-math.Pow((float64(x)-cx)/42, 2), 0)))
			k.Rect(x, int(base)+drop+3, 2, 3, c[2])
		}
		k.Drum(36, int(base)-46, 24, 48, 6, c)
		for i := range 4 {
			k.Inset(38+i*5, int(base)-34, 4, 26, draw.Ramp{k.Ramp("blue")[1], k.Ramp("blue")[2], c[2]})
		}
		for _, front := range []bool{false, true} {
			for i := range 6 {
				a := float64(i)*math.Pi/3 + phase + 0.2
				if (math.Sin(a) > 0) != front {
					continue
				}
				x, y := cx+31*math.Cos(a), base+8.5*math.Sin(a)
				bob := 2 * math.Sin(a*3)
				k.Rect(int(x), int(y)-48, 1, 47, g[1])
				horse(k, int(x), int(y-6-bob), i, math.Sin(a) > 0)
			}
		}
		top := base - 58
		for i := range 92 { // the canopy
			x := 2 + i
			u := (float64(x) + 0.5 - cx) / 46
			rim := top + 14 + 6*math.Sqrt(max(1-u*u, 0))
			peak := top - 12 + 24*math.Abs(u)
			stripe := int(math.Floor(math.Asin(max(min(u, 1), -1))*6/math.Pi*2+40)) % 2
			r := red
			if stripe == 1 {
				r = c
			}
			tone := 1
			if u < -0.35 {
				tone = 2
			}
			if u > 0.55 {
				tone = 0
			}
			k.Rect(x, int(peak), 1, int(rim-peak), r[tone])
			hem := 4
			if x%8 > 1 && x%8 < 6 {
				hem = 6
			}
			k.Rect(x, int(rim), 1, hem, g[1])
			k.Set(x, int(rim), g[2])
			k.Set(x, int(rim)+hem-1, g[0])
			if x%8 == 3 {
				k.Rect(x, int(rim)+2, 2, 2, red[1])
			}
		}
		k.Rect(47, int(top)-20, 2, 10, g[1])
		k.Poly(red[1], 49, top-20, 58, top-17, 49, top-14)
		k.Shadow(cx+4, foot-6, 44, 9, k.Pal.Ink("shadow"))
	}
}

// horse is one of the carousel's horses; those behind look the other way.
func horse(k built.Kit, x, y, n int, right bool) {
	body := []draw.Ramp{k.Ramp("cream"), k.Ramp("wood")}[n%2]
	saddle := []draw.Ramp{k.Ramp("red"), k.Ramp("blue")}[n%2]
	rows := []string{
		"...........m2..",
		"..........m233.",
		".........m22333",
		".........m22.22",
		"t...sss.m222...",
		"tt.3sSS32222...",
		".t33sSSs3222...",
		"..322SS22221...",
		"..222SS2221....",
		"..12222.1221...",
		"..11......11...",
		".11........1...",
		".1.........11..",
	}
	if !right {
		for i, row := range rows {
			turned := []byte(row)
			slices.Reverse(turned)
			rows[i] = string(turned)
		}
	}
	k.Stamp(x-7, y-8, rows, map[rune]draw.Ink{
		'1': body[0], '2': body[1], '3': body[2], 'm': body[0], 't': body[0], 's': saddle[2], 'S': saddle[1],
	})
}

// swings is a pair of swings; sway is how far the first hangs forward (px), the other is half as far behind.
func swings(sway float64) func(built.Kit) {
	return func(k built.Kit) {
		s, w := k.Ramp("steel"), k.Ramp("wood")
		foot := float64(k.H - 5)
		for _, x := range []float64{8, 56} {
			k.Bar(x, 30, x+3, foot-10, 2.2, s[:3])
			k.Bar(x, 30, x-3, foot, 2.6, s)
		}
		k.Bar(6, 29, 58, 29, 3, k.Ramp("red"))
		for i, x := range []int{22, 42} {
			push := sway
			if i == 1 {
				push = -sway / 2
			}
			seat := 66 + int(math.Round(push*0.8))
			wide := 5
			if push > 2 {
				wide = 6
			}
			lean := int(push / 3)
			for _, side := range []int{-wide, wide} {
				k.Line(x+side*4/5, 30, x+side+lean, seat, s[2])
				k.Line(x+side*4/5, 31, x+side+lean, seat, s[0])
			}
			k.Rect(x-wide-1+lean, seat, wide*2+3, 2, w[2])
			k.Rect(x-wide-1+lean, seat+2, wide*2+3, 1, w[0])
			k.Shadow(float64(x)+2, foot-3+push*0.3, 7, 1.8, k.Pal.Ink("shadow"))
		}
		k.Round(6, foot, 5)
		k.Round(54, foot, 5)
	}
}
