package city

import (
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// Smaller things of the town: what stands before doors and hangs on walls, and what is let into the street.

// planter is a trough or a pot with what grew on without anybody.
func planter(x, w, h int, pot string, seed int) func(built.Kit) {
	return func(k built.Kit) {
		foot, l := k.H-4, k.Ramp("leaf")
		for i := range w / 3 {
			px := float64(x) + 2.5 + float64(i)*3
			top := float64(foot-h) - draw.Between(2, 6, i, 1, seed)
			k.Ball(px, top+2, 2.8, 3.6, 0.4, seed+i, draw.Ramp{k.Ramp("copper")[0], l[0], l[1]})
		}
		for i := range w / 4 {
			px := x + 2 + i*4 + int(draw.Hash(i, 4, seed)%3)
			k.Rect(px, foot-h-6+int(draw.Hash(i, 5, seed)%5), 2, 2, []draw.Ink{k.Pal.Ink("red"), k.Ramp("light")[1], k.Ramp("brick")[2]}[(i+seed)%3])
		}
		k.Block(x, foot-h, w, 1, h+1, k.Ramp(pot))
		k.Rect(x-1, foot-h, w+2, 2, k.Ramp(pot)[len(k.Ramp(pot))-1])
		k.Rect(x-1, foot-h+2, w+2, 1, k.Ramp(pot)[0])
		k.Stands(x, x+w, foot+1)
	}
}

func umbrellaStand(k built.Kit) {
	s := k.Ramp("stone")
	for i, ink := range []draw.Ramp{k.Ramp("copper"), {k.Ramp("brick")[0], k.Pal.Ink("red"), k.Ramp("brick")[2]}, k.Ramp("plaster")} {
		x := 12 + float64(i)*4
		lean := float64(i-1) * 2.4
		k.Limb(x, 26, 1.1, x+lean, 13, 2.2, ink)
		k.Line(int(x+lean), 12, int(x+lean*1.2), 8, k.Ramp("wood")[0])
		k.Line(int(x+lean*1.2), 8, int(x+lean*1.2)+2, 7, k.Ramp("wood")[2])
		k.Set(int(x+lean*1.2)+2, 8, k.Ramp("wood")[1])
	}
	k.Drum(9, 19, 14, 10, 4, s[:3])
	k.Ring(16, 21, 7, 2, s[3])
	for x := 11; x < 22; x += 3 {
		k.Rect(x, 23, 1, 4, s[0])
	}
	k.Stands(9, 23, 29)
}

// railing is a piece of iron fence 32 px wide that goes on at the ends that are open.
func railing(openLeft, openRight bool) func(built.Kit) {
	return func(k built.Kit) {
		s := k.Ramp("stone")
		x0, x1 := 0, 32
		if !openLeft {
			x0 = 4
		}
		if !openRight {
			x1 = 28
		}
		for x := x0 + (4-x0%4)%4 + 1; x < x1; x += 4 {
			k.Rect(x, 15, 1, 13, s[0])
			k.Set(x, 15, s[2])
		}
		for _, y := range []int{13, 25} {
			k.Rect(x0, y, x1-x0, 2, s[1])
			k.Rect(x0, y, x1-x0, 1, s[2])
		}
		k.Rect(x0, 27, x1-x0, 1, s[0])
		for _, x := range []int{x0, x1 - 3} {
			if x == x0 && openLeft || x > x0 && openRight {
				continue
			}
			k.Rect(x, 10, 3, 20, s[1])
			k.Rect(x, 10, 1, 19, s[2])
			k.Rect(x+2, 11, 1, 19, s[0])
			k.Rect(x, 8, 3, 2, s[3])
		}
		k.Behind(func(x, y int) draw.Ink {
			if y > 27 && y < 30 && x >= x0 && x < x1 {
				return k.Pal.Ink("shadow")
			}
			return draw.Clear
		})
	}
}

// stairs rise away from the eye, w px wide, between two cheeks.
func stairs(w, steps int) func(built.Kit) {
	return func(k built.Kit) {
		s := k.Ramp("stone")
		x, y := (k.W-w)/2, k.H-4
		for i := range steps {
			top := y - (i+1)*5
			k.Rect(x, top, w, 3, s[3])
			k.Rect(x, top+2, w, 1, s[2])
			k.Rect(x, top+3, w, 2, s[1])
			k.Rect(x+w/2-2+i*7%5, top, 4, 1, s[2])
		}
		for _, cx := range []int{x - 4, x + w} {
			k.Block(cx, y-steps*5-4, 4, steps*5, 4, s)
			k.Rect(cx+3, y-steps*5-4, 1, steps*5+4, s[1])
			k.Rect(cx, y-4, 4, 4, s[2])
			k.Rect(cx, y-1, 4, 1, s[0])
		}
		k.Stands(x-4, x+w+4, y)
	}
}

// laundry hangs between two poles: nobody took it in.
func laundry(k built.Kit) {
	s, p := k.Ramp("wood"), k.Ramp("plaster")
	for _, x := range []float64{6, 57} {
		k.Bar(x, 75, x, 38, 3, s)
		k.Bar(x-3, 40, x+4, 40, 1.6, s)
	}
	sag := func(x int) int { u := float64(x-31) / 26; return 44 - int(4*u*u) }
	for x := 6; x < 58; x++ {
		k.Set(x, sag(x), k.Ramp("stone")[2])
	}
	cloth := func(x, w, h int, r draw.Ramp) {
		for i := range w {
			fold := draw.Value(float64(i)/2.6, float64(x), 5)
			ink := r[min(int(fold*2.6), 2)]
			low := int(1.6 * math.Sin(float64(i+x)/3))
			k.Rect(x+i, sag(x+i)+1, 1, h+low, ink)
			k.Set(x+i, sag(x+i)+h+low, r[0])
		}
		for _, i := range []int{1, w - 2} {
			k.Rect(x+i, sag(x+i)-1, 1, 3, k.Ramp("wood")[0])
		}
	}
	cloth(10, 12, 15, []draw.Ink{p[0], p[1], p[2]})
	cloth(25, 7, 11, k.Ramp("copper"))
	cloth(34, 9, 10, k.Ramp("brick"))
	cloth(45, 9, 14, []draw.Ink{k.Ramp("glass")[1], k.Ramp("glass")[2], k.Ramp("stone")[3]})
	k.Round(6, 76, 5)
	k.Round(57, 76, 5)
	k.Behind(func(x, y int) draw.Ink {
		if y > 73 && y < 77 && x > 11 && x < 56 && (x-10)%15 < 11 {
			return k.Pal.Ink("shadow")
		}
		return draw.Clear
	})
}

// fountain has three pictures of its water.
func fountain(phase int) func(built.Kit) {
	return func(k built.Kit) {
		s, g := k.Ramp("stone"), k.Ramp("glass")
		k.Ellipse(32, 64, 28, 12, s[0])
		k.Ellipse(32, 62, 28, 12, s[1])
		k.Each(func(x, y int) draw.Ink {
			u, v := (float64(x)-31.5)/28, (float64(y)-57.5)/11.5
			d := u*u + v*v
			switch {
			case d > 1:
				return draw.Clear
			case d > 0.76 && v-u*0.3 > 0.1:
				return s[2]
			case d > 0.76:
				return s[3]
			case d > 0.62 && v < 0.1:
				return s[0]
			}
			ring := math.Sqrt(d)*9 - float64(phase)/3*2
			if math.Mod(ring+20, 2) < 0.55 && d > 0.08 {
				return g[2]
			}
			if v < -0.1 {
				return g[0]
			}
			return g[1]
		})
		for x := 8; x < 60; x += 8 {
			k.Rect(x, 64+int(6*math.Sqrt(1-math.Pow(float64(x-32)/29, 2))), 1, 4, s[0])
		}
		k.Drum(28, 38, 8, 22, 0, s[:3])
		k.Ellipse(32, 39, 13, 5.5, s[0])
		k.Ellipse(32, 37.5, 13, 5.5, s[2])
		k.Ellipse(32, 36.5, 11.5, 4, g[1])
		k.Ellipse(32, 36, 9, 2.4, g[2])
		k.Drum(30, 22, 4, 15, 0, s[:3])
		k.Ellipse(32, 21.5, 4, 2.4, s[3])
		for i := range 12 { // the water falls in an arc from the top, and from the bowl's rim
			side := float64(i%2*2 - 1)
			for t := range 14 {
				u := float64(t) / 13
				x := 32 + side*(2+u*(4+float64(i/2)))
				y := 19 - 5*u + 20*u*u
				if (t+i+phase*2)%3 > 0 && i < 6 {
					k.Set(int(x), int(y), g[2])
				}
			}
		}
		for i := range 7 {
			x := 20 + i*4
			drop := int(4.5 * math.Sqrt(1-math.Pow(float64(x-32)/13.5, 2)))
			for t := range 14 {
				if (t+i*2+3-phase)%3 > 0 {
					k.Set(x, 38+drop+t, g[2])
				}
			}
		}
		k.Shadow(35, 66, 29, 12, k.Pal.Ink("shadow"))
	}
}

// rail lays a piece of tram rail in a street tile; kind is one of h, v, ne, nw, se, sw, x.
func rail(kind string) func(built.Kit) {
	return func(k built.Kit) {
		s := k.Ramp("stone")
		draw2 := func(on func(x, y float64) float64) {
			k.Each(func(x, y int) draw.Ink {
				d := on(float64(x)+0.5, float64(y)+0.5)
				switch {
				case math.Abs(d) <= 0.6:
					return s[3]
				case d > 0 && d < 1.7:
					return s[0]
				case d < 0 && d > -1.6:
					return s[1]
				}
				return draw.Clear
			})
		}
		lanes := []float64{4.5, 11.5}
		curve := map[string]draw.Point{"ne": {X: 16, Y: 0}, "nw": {X: 0, Y: 0}, "se": {X: 16, Y: 16}, "sw": {X: 0, Y: 16}}
		for _, at := range lanes {
			if kind == "h" || kind == "x" {
				draw2(func(_, y float64) float64 { return y - at })
			}
			if kind == "v" || kind == "x" {
				draw2(func(x, _ float64) float64 { return x - at })
			}
			if c, ok := curve[kind]; ok {
				draw2(func(x, y float64) float64 { return math.Hypot(x-c.X, y-c.Y) - at })
			}
		}
	}
}

func manhole(k built.Kit) {
	s := k.Ramp("stone")
	k.Ellipse(8, 8.5, 6.5, 5.5, s[0])
	k.Ellipse(8, 8, 6, 5, s[1])
	k.Ring(8, 8, 6, 5, s[2])
	for i := range 5 {
		k.Rect(4+i%2, 5+i*3/2, 8-i%2*2, 1, s[i%2*2])
	}
	k.Rect(7, 7, 2, 2, s[0])
}

// stripe is a bar of a crossing, worn by shoes.
func stripe(upright bool) func(built.Kit) {
	return func(k built.Kit) {
		s := k.Ramp("plaster")
		k.Each(func(x, y int) draw.Ink {
			a := x
			if upright {
				a = y
			}
			if a < 3 || a > 12 || draw.Value(float64(x)/2.5, float64(y)/2.5, 5) > 0.72 {
				return draw.Clear
			}
			return s[2]
		})
	}
}

// kerb is the edge of the pavement along the tile's lower side.
func kerb(k built.Kit) {
	s := k.Ramp("stone")
	k.Rect(0, 9, 16, 3, s[3])
	k.Rect(0, 12, 16, 3, s[1])
	k.Rect(0, 15, 16, 1, s[0])
	k.Rect(9, 9, 1, 6, s[2])
}

// crate and bin stand behind shops.
func crate(k built.Kit) {
	w := k.Ramp("wood")
	k.Block(6, 13, 20, 5, 11, w)
	k.Planks(7, 19, 18, 10, 4, w, 3)
	k.Rect(6, 18, 2, 11, w[2])
	k.Rect(24, 18, 2, 11, w[0])
	k.Rect(8, 14, 16, 1, w[1])
	k.Rect(8, 16, 16, 1, w[1])
	k.Stands(6, 26, 29)
}

func bin(k built.Kit) {
	s := k.Ramp("copper")
	k.Drum(10, 12, 12, 18, 4, s)
	for x := 12; x < 21; x += 2 {
		k.Rect(x, 17, 1, 10, s[0])
	}
	k.Ellipse(16, 13.5, 6.5, 2.8, k.Ramp("stone")[2])
	k.Ellipse(16, 14, 5, 1.8, k.Ramp("stone")[0])
	k.Stands(10, 22, 30)
}

func bollard(k built.Kit) {
	s := k.Ramp("stone")
	k.Drum(5, 3, 6, 11, 3, s[:3])
	k.Rect(5, 7, 6, 1, k.Ramp("light")[0])
	k.Round(8, 13.5, 3.5)
}
