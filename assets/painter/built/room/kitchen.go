package room

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// What cooks, washes and grows in a house.

// stove is enamelled, with two rings and a rail for cloths.
func stove(k built.Kit) {
	l, p, b := k.Ramp("linen"), k.Ramp("paper"), k.Ramp("brass")
	k.Block(3, 19, 26, 8, 17, []draw.Ink{l[0], p[0], p[1]})
	for _, x := range []float64{10, 22} {
		k.Ellipse(x, 23, 4.4, 2.6, k.Ramp("lacquer")[0])
		k.Ring(x, 23, 3, 1.6, k.Ramp("lacquer")[2])
	}
	k.Inset(7, 32, 18, 9, []draw.Ink{l[0], l[1], p[1]})
	k.Rect(7, 29, 18, 1, b[1])
	k.Rect(10, 29, 5, 5, k.Ramp("rose")[1])
	for x := 8; x < 26; x += 5 {
		k.Set(x, 28, k.Ramp("lacquer")[0])
	}
	k.Stands(3, 29, 45)
}

// sink has one tap over a stone basin.
func sink(k built.Kit) {
	l, p, w := k.Ramp("linen"), k.Ramp("paper"), k.Ramp("wood")
	k.Block(2, 22, 28, 6, 16, w)
	k.Rect(4, 22, 24, 6, p[1])
	k.Rect(6, 23, 20, 4, l[0])
	k.Rect(7, 25, 18, 2, l[1])
	k.Inset(4, 30, 11, 12, w)
	k.Inset(17, 30, 11, 12, w)
	b := k.Ramp("brass")
	k.Rect(15, 13, 2, 10, b[0])
	k.Rect(15, 13, 7, 2, b[1])
	k.Rect(20, 15, 2, 4, b[0])
	k.Rect(13, 12, 6, 1, b[2])
	k.Set(21, 21, k.Ramp("paper")[1])
	k.Stands(2, 30, 45)
}

// washer is a round-eyed washing machine; something blue is in it.
func washer(k built.Kit) {
	l, p := k.Ramp("linen"), k.Ramp("paper")
	k.Block(5, 16, 22, 5, 23, []draw.Ink{l[0], p[0], p[1]})
	k.Rect(7, 22, 18, 3, p[1])
	k.Rect(8, 23, 6, 1, l[0])
	k.Set(20, 23, k.Ramp("rose")[0])
	k.Set(22, 23, k.Ramp("brass")[0])
	k.Ellipse(16, 33, 7, 7, k.Ramp("lacquer")[2])
	k.Ellipse(16, 33, 5.6, 5.6, k.Ramp("lacquer")[0])
	k.Ellipse(16, 35, 4.6, 3, l[0])
	k.Ellipse(14, 35, 2.6, 1.6, l[1])
	k.Line(13, 30, 15, 28, l[2])
	k.Stands(5, 27, 45)
}

// tub is wooden, with hoops; full of water that has long been cold.
func tub(k built.Kit) {
	w, l := k.Ramp("wood"), k.Ramp("linen")
	k.Drum(8, 36, 48, 36, 16, w)
	k.Ellipse(32, 44, 24, 8, w[3])
	k.Ellipse(32, 44, 21.5, 6.4, l[0])
	k.Ellipse(31, 44.6, 20, 5.2, l[1])
	k.Ellipse(24, 43, 8, 1.6, l[2])
	for x := 8; x < 56; x++ {
		u := float64(x-32) / 24
		y := 60 - int(5*u*u)
		k.Rect(x, y-4, 1, 2, k.Ramp("brass")[0])
		k.Rect(x, y+6, 1, 2, k.Ramp("brass")[0])
	}
	k.Round(32, 75, 22)
}

// basket holds folded linen.
func basket(k built.Kit) {
	b, l := k.Ramp("brass"), k.Ramp("linen")
	k.Drum(6, 13, 20, 15, 6, b)
	k.Ellipse(16, 16, 9, 3, b[0])
	for i, ink := range []draw.Ink{l[1], k.Ramp("rose")[2], l[2]} {
		k.Rect(9+i, 14-i*3, 13-i, 4, ink)
		k.Rect(9+i, 17-i*3, 13-i, 1, l[0])
	}
	for y := 20; y < 27; y += 3 {
		for x := 7 + y%2; x < 25; x += 3 {
			k.Set(x, y, b[0])
		}
	}
	k.Stands(6, 26, 29)
}

// seedlings stand in a tray; high says how far they have come.
func seedlings(high int) func(built.Kit) {
	return func(k built.Kit) {
		w, g := k.Ramp("wood"), k.Ramp("leaf")
		k.Block(3, 17, 26, 5, 6, w)
		k.Rect(5, 18, 22, 3, w[0])
		for i := range 6 {
			x := 6 + i*4
			up := high - int(draw.Hash(i, 3, 5)%3)
			k.Rect(x, 19-up, 1, up+1, g[1])
			k.Set(x-1, 19-up, g[2])
			k.Set(x+1, 18-up, g[2])
			if high > 7 && i%2 == 0 {
				k.Rect(x-1, 17-up, 3, 2, k.Ramp("rose")[2])
				k.Set(x, 17-up, k.Ramp("brass")[2])
			}
		}
		k.Stands(3, 29, 29)
	}
}

// can waters plants.
func can(k built.Kit) {
	l := k.Ramp("linen")
	k.Drum(4, 5, 7, 8, 2, l)
	k.Line(11, 11, 14, 6, l[0])
	k.Line(11, 10, 14, 5, l[1])
	k.Rect(13, 4, 2, 2, l[2])
	k.Ring(6, 4, 3, 2, l[0])
	k.Stands(4, 11, 13)
}

// blooming is the potted plant of the house in flower.
func blooming(k built.Kit) {
	potted(false)(k)
	for i := range 7 {
		x, y := 7+int(draw.Hash(i, 1, 9)%18), 4+int(draw.Hash(i, 2, 9)%15)
		k.Rect(x-1, y, 3, 1, k.Ramp("rose")[2])
		k.Rect(x, y-1, 1, 3, k.Ramp("rose")[2])
		k.Set(x, y, k.Ramp("brass")[1])
	}
}
