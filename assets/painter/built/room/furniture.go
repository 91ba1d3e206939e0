package room

import (
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// Furniture: what a room keeps of those who lived in it.

// table is a plain table; its cloth hangs down when it has one.
func table(cloth bool) func(built.Kit) {
	return func(k built.Kit) {
		w := k.Ramp("wood")
		for _, x := range []int{3, 27} {
			k.Rect(x, 20, 2, 10, w[0])
			k.Rect(x, 20, 1, 9, w[2])
		}
		k.Planks(1, 9, 30, 12, 4, w, 4)
		k.Rect(1, 9, 30, 1, w[3])
		k.Rect(1, 20, 30, 2, w[1])
		k.Rect(1, 22, 30, 1, w[0])
		if cloth {
			c := k.Ramp("linen")
			k.Rect(5, 9, 22, 12, c[2])
			for x := 5; x < 27; x++ {
				low := 2 + draw.Abs(x%6-3)/2
				k.Rect(x, 20, 1, 3+low, c[1])
				k.Set(x, 22+low, c[0])
				if x%4 == 0 {
					k.Set(x, 21+low, k.Ramp("rose")[1])
				}
			}
			k.Rect(8, 12, 16, 1, k.Ramp("rose")[2])
			k.Rect(8, 18, 16, 1, k.Ramp("rose")[2])
		}
		k.Stands(2, 30, 29)
	}
}

// onTable is a small thing and its cell's place on the table's.
type onTable struct {
	x, y  int
	paint func(built.Kit)
}

// laid is a table with small things on it.
func laid(things ...onTable) func(built.Kit) {
	return func(k built.Kit) {
		table(true)(k)
		for _, t := range things {
			cell := built.Kit{Canvas: draw.New(16, 16, k.Pal)}
			t.paint(cell)
			k.Draw(cell.Canvas, t.x, t.y)
		}
	}
}

// chairFront shows its seat to the eye, chairBack its back, chairSide has its back to the right.
func chairFront(k built.Kit) {
	w := k.Ramp("wood")
	for _, x := range []int{10, 20} {
		k.Rect(x, 7, 2, 22, w[1])
		k.Rect(x, 7, 1, 20, w[2])
	}
	k.Rect(10, 7, 12, 2, w[3])
	for x := 13; x < 20; x += 3 {
		k.Rect(x, 9, 1, 8, w[2])
	}
	k.Rect(12, 14, 8, 1, w[1])
	k.Block(9, 17, 14, 5, 2, w)
	k.Rect(11, 18, 10, 3, k.Ramp("rose")[1])
	k.Rect(11, 18, 9, 1, k.Ramp("rose")[2])
	for _, x := range []int{9, 21} {
		k.Rect(x, 24, 2, 6, w[0])
		k.Rect(x, 24, 1, 5, w[2])
	}
	k.Stands(9, 23, 29)
}

func chairBack(k built.Kit) {
	w := k.Ramp("wood")
	k.Block(9, 15, 14, 3, 2, w)
	for _, x := range []int{9, 21} {
		k.Rect(x, 9, 2, 21, w[1])
		k.Rect(x, 9, 1, 20, w[3])
	}
	k.Rect(9, 9, 14, 3, w[2])
	k.Rect(9, 9, 14, 1, w[3])
	for x := 12; x < 21; x += 3 {
		k.Rect(x, 12, 2, 9, w[2])
		k.Rect(x+1, 12, 1, 9, w[0])
	}
	k.Rect(9, 20, 14, 2, w[1])
	k.Rect(9, 22, 14, 1, w[0])
	k.Stands(9, 23, 29)
}

func chairSide(k built.Kit) {
	w := k.Ramp("wood")
	k.Block(9, 15, 13, 6, 2, w)
	k.Rect(11, 16, 9, 4, k.Ramp("rose")[1])
	k.Rect(11, 16, 9, 1, k.Ramp("rose")[2])
	k.Rect(20, 5, 3, 13, w[2])
	k.Rect(20, 5, 2, 12, w[3])
	k.Rect(22, 5, 1, 24, w[0])
	k.Rect(20, 18, 2, 11, w[1])
	k.Rect(9, 23, 2, 7, w[1])
	k.Rect(9, 23, 1, 6, w[2])
	k.Rect(20, 23, 2, 7, w[1])
	k.Stands(10, 23, 29)
}

// bedstead stands with its head away from the eye; a made one is smooth, the other still keeps the shape of a night.
func bedstead(smooth bool) func(built.Kit) {
	return func(k built.Kit) {
		w, l, c := k.Ramp("wood"), k.Ramp("paper"), k.Ramp("linen")
		k.Block(14, 14, 36, 3, 12, w)
		k.Inset(17, 18, 14, 7, w)
		k.Inset(33, 18, 14, 7, w)
		k.Rect(15, 26, 34, 44, l[0])
		k.Rect(15, 26, 33, 12, l[1])
		k.Ellipse(32, 31, 12, 5.5, c[1])
		k.Ellipse(31.5, 30, 11.5, 5, l[1])
		k.Line(25, 32, 29, 34, c[2])
		if smooth {
			k.Rect(14, 38, 36, 30, c[1])
			k.Rect(14, 38, 36, 4, l[1])
			k.Rect(14, 42, 36, 1, c[0])
			for y := 44; y < 68; y += 6 {
				for x := 15; x < 49; x += 6 {
					k.Rect(x+1, y, 4, 4, []draw.Ink{c[2], k.Ramp("rose")[2], c[1], k.Ramp("brass")[2]}[(x/6+y/6*2)%4])
				}
			}
			k.Rect(14, 38, 1, 30, c[2])
		} else {
			k.Each(func(x, y int) draw.Ink {
				edge := 41 + int(6*draw.Value(float64(x)/7, 0.5, 8)) + (x-14)/3
				if x < 14 || x > 51 || y < edge || y > 71 || x > 49 && y < 58 {
					return draw.Clear
				}
				if y < edge+3 {
					return l[1]
				}
				fold := draw.Value((float64(x)+float64(y)*1.3)/6, (float64(x)-float64(y))/16, 4)
				return []draw.Ink{c[0], c[1], c[1], c[1], c[2]}[min(int(fold*5), 4)]
			})
		}
		k.Rect(14, 66, 36, 2, c[0])
		k.Block(13, 66, 38, 2, 8, w)
		k.Rect(16, 70, 32, 3, w[1])
		k.Rect(13, 14, 2, 12, w[2])
		k.Rect(49, 14, 2, 12, w[1])
		k.Rect(49, 26, 1, 40, c[0])
		k.Stands(13, 51, 76)
	}
}

func sofa(k built.Kit) {
	r, w := k.Ramp("linen"), k.Ramp("wood")
	k.Rect(8, 45, 48, 16, r[1])
	k.Rect(8, 45, 48, 3, r[2])
	k.Rect(31, 48, 1, 12, r[0])
	for i := range 2 {
		k.Rect(11+i*21, 51, 19, 1, r[2])
		for j := range 3 {
			k.Set(15+i*21+j*6, 55, r[0])
		}
	}
	k.Block(10, 59, 44, 6, 7, r)
	k.Rect(31, 59, 1, 13, r[0])
	for _, x := range []int{4, 52} {
		k.Block(x, 53, 8, 4, 16, r)
		k.Rect(x+1, 54, 6, 1, r[2])
	}
	k.Rect(13, 52, 9, 8, k.Ramp("rose")[1])
	k.Rect(13, 52, 9, 1, k.Ramp("rose")[2])
	k.Rect(13, 52, 1, 8, k.Ramp("rose")[2])
	k.Rect(16, 55, 3, 2, k.Ramp("rose")[0])
	for _, x := range []int{6, 55} {
		k.Rect(x, 73, 3, 3, w[0])
	}
	k.Stands(5, 60, 75)
}

// Piano is an upright piano; one key is down.
func Piano(k built.Kit) {
	b, p := k.Ramp("lacquer"), k.Ramp("paper")
	k.Block(7, 32, 50, 6, 20, b)
	k.Inset(11, 41, 18, 9, b)
	k.Inset(35, 41, 18, 9, b)
	k.Rect(26, 33, 12, 9, p[1]) // music that was left
	k.Rect(32, 33, 1, 9, p[0])
	k.Glyphs(27, 35, 10, 3, b[1], 5)
	k.Block(5, 52, 54, 2, 4, b)
	k.Rect(8, 53, 48, 5, p[1])
	for x := 8; x < 56; x += 3 {
		k.Rect(x+2, 53, 1, 5, p[0])
		if (x/3)%7 != 2 && (x/3)%7 != 6 {
			k.Rect(x+2, 53, 1, 3, b[0])
			k.Rect(x+1, 53, 1, 3, b[0])
		}
	}
	k.Rect(32, 54, 2, 4, p[0])
	k.Rect(5, 58, 54, 2, b[1])
	k.Rect(5, 60, 54, 1, b[0])
	k.Rect(9, 61, 46, 13, b[0])
	k.Rect(12, 62, 40, 10, b[1])
	k.Rect(12, 62, 40, 2, b[0])
	for _, x := range []int{5, 56} {
		k.Rect(x, 60, 3, 15, b[1])
		k.Rect(x, 60, 1, 14, b[2])
	}
	for i := range 3 {
		k.Rect(28+i*4, 71, 2, 2, k.Ramp("brass")[1])
	}
	for i := range 9 {
		k.Set(14+i, 40-i/2, b[2])
	}
	k.Rect(48, 26, 3, 6, k.Ramp("brass")[1])
	k.Rect(48, 24, 3, 3, k.Ramp("paper")[1])
	k.Stands(6, 58, 75)
}

// standingLamp has a cloth shade.
func standingLamp(lit bool) func(built.Kit) {
	return func(k built.Kit) {
		m, s := k.Ramp("lacquer"), k.Ramp("rose")
		if lit {
			s = k.Ramp("brass")
		}
		k.Bar(16, 43, 16, 14, 1.8, m)
		k.Ellipse(16, 43, 6, 2.4, m[0])
		k.Ellipse(15.6, 42.4, 5, 1.7, m[1])
		for y := range 13 {
			half := 5 + y*4/12
			for x := -half; x < half; x++ {
				k.Set(16+x, 5+y, s.At(0.72-0.55*float64(x)/float64(half)-0.012*float64(y)))
			}
		}
		k.Rect(11, 5, 10, 1, s[0])
		k.Rect(7, 17, 18, 1, s[0])
		k.Ellipse(16, 5.4, 5, 1.4, s[len(s)-1])
		k.Rect(22, 18, 1, 5, k.Ramp("brass")[1])
		k.Round(16, 44.5, 6)
	}
}

// shelf is a bookcase, full, or with a gap where somebody took one.
func shelf(gap bool) func(built.Kit) {
	return func(k built.Kit) {
		w := k.Ramp("wood")
		k.Block(3, 2, 26, 4, 39, w)
		books := []draw.Ramp{k.Ramp("rose"), k.Ramp("linen"), k.Ramp("leaf"), k.Ramp("brass"), k.Ramp("lacquer")}
		for row := range 3 {
			y := 9 + row*12
			k.Rect(5, y, 22, 10, w[0])
			for x, n := 5, 0; x < 26; n++ {
				wide, tall := 2+int(draw.Hash(n, row, 2)%2), 7+int(draw.Hash(n, row, 3)%3)
				r := books[draw.Hash(n, row, 9)%5]
				if gap && row == 1 && n > 2 && n < 5 || draw.Hash(n, row, 14)%9 == 0 {
					x += wide
					continue
				}
				wide = min(wide, 27-x)
				k.Rect(x, y+10-tall, wide, tall, r[1])
				k.Rect(x, y+10-tall, 1, tall, r[len(r)-1])
				k.Set(x, y+12-tall, r[0])
				x += wide
			}
			k.Rect(4, y+10, 24, 1, w[3])
			k.Rect(4, y+11, 24, 1, w[1])
		}
		k.Rect(3, 44, 26, 1, w[0])
		k.Stands(3, 29, 45)
	}
}

// dresser keeps plates that nobody uses.
func dresser(k built.Kit) {
	w, p := k.Ramp("wood"), k.Ramp("paper")
	k.Block(3, 3, 26, 3, 17, w)
	k.Rect(5, 8, 22, 12, w[0])
	for row := range 2 {
		for i := range 4 {
			k.Ellipse(8+float64(i)*5, 11+float64(row)*6, 2.3, 2.3, p[1])
			k.Ellipse(8.2+float64(i)*5, 11.2+float64(row)*6, 1.2, 1.2, k.Ramp("linen")[i%2+1])
		}
		k.Rect(5, 13+row*6, 22, 1, w[2])
	}
	k.Block(2, 22, 28, 5, 17, w)
	for i := range 2 {
		k.Inset(4+i*13, 29, 11, 13, w)
		k.Set(13+i*5, 35, k.Ramp("brass")[1])
	}
	k.Rect(6, 20, 4, 4, k.Ramp("brass")[1])
	k.Rect(6, 20, 1, 4, k.Ramp("brass")[2])
	k.Stands(3, 29, 45)
}

// heater is an iron radiator.
func heater(k built.Kit) {
	p := k.Ramp("paper")
	for x := 4; x < 28; x += 4 {
		k.Rect(x, 14, 3, 14, p[0])
		k.Rect(x, 14, 1, 14, p[1])
		k.Rect(x+2, 15, 1, 13, k.Ramp("lacquer")[2])
		k.Rect(x, 12, 3, 2, p[1])
		k.Rect(x+3, 16, 1, 2, k.Ramp("lacquer")[1])
		k.Rect(x+3, 25, 1, 2, k.Ramp("lacquer")[1])
	}
	k.Rect(28, 24, 3, 2, k.Ramp("brass")[1])
	k.Rect(29, 22, 2, 2, k.Ramp("rose")[0])
	k.Rect(5, 28, 2, 2, k.Ramp("lacquer")[0])
	k.Rect(25, 28, 2, 2, k.Ramp("lacquer")[0])
	k.Stands(4, 28, 29)
}

// potted is a plant that went on growing; wilted, it did not.
func potted(wilted bool) func(built.Kit) {
	return func(k built.Kit) {
		r := k.Ramp("leaf")
		if wilted {
			r = k.Ramp("wood")
		}
		for i := range 13 { // the leaves behind first, the lit ones at last
			a := []float64{-0.2, 0.3, -0.9, 0.95, -0.55, 0.6, -0.75, 0.8, 0.05, -0.4, 0.42, -0.12, 0.2}[i]
			long := draw.Between(13, 19, i, 1, 6)
			tone := min(i/4, 2)
			for t := range 24 {
				u := float64(t) / 23
				x := 16 + a*long*u
				y := 30 - long*1.35*u*(1-0.5*math.Abs(a)*u) - 2*u
				if wilted {
					y = 30 - long*0.9*u + long*u*u*u*(0.7+math.Abs(a))
				}
				half := 2.3 * math.Sin(math.Pi*min(u*0.9+0.1, 1))
				k.Rect(int(x-half/2), int(y), 1+int(half), 1, r[tone])
				k.Set(int(x-half/2)+int(half), int(y)+1, r[0])
				if tone == 1 && t%5 == 2 {
					k.Set(int(x), int(y), r[2])
				}
			}
		}
		k.Drum(10, 29, 12, 15, 4, k.Ramp("rose"))
		k.Rect(9, 30, 14, 3, k.Ramp("rose")[1])
		k.Rect(9, 30, 13, 1, k.Ramp("rose")[2])
		k.Rect(9, 33, 14, 1, k.Ramp("rose")[0])
		k.Stands(11, 22, 45)
	}
}
