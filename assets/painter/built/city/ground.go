package city

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// What is dug, dried up, or stands on roofs.

// dryFountain has no water; leaves lie in its basin.
func dryFountain(k built.Kit) {
	s, p := k.Ramp("stone"), k.Ramp("plaster")
	k.Ellipse(32, 64, 28, 12, s[0])
	k.Ellipse(32, 62, 28, 12, s[1])
	k.Ellipse(32, 57.5, 28, 11.5, s[3])
	k.Ellipse(32.6, 58, 26, 10.4, s[2])
	k.Ellipse(32, 58, 23.6, 9, s[0])
	k.Ellipse(32.8, 59.2, 22.4, 7.8, s[1])
	for i := range 18 {
		x, y := 14+int(draw.Hash(i, 1, 6)%36), 55+int(draw.Hash(i, 2, 6)%10)
		k.Rect(x, y, 2, 1, []draw.Ink{k.Ramp("brick")[2], k.Ramp("wood")[2], k.Ramp("light")[0], k.Ramp("brick")[1]}[i%4])
	}
	for x := 8; x < 60; x += 8 {
		k.Rect(x, 66, 1, 4, s[0])
	}
	k.Drum(28, 38, 8, 22, 0, s[:3])
	k.Ellipse(32, 39, 13, 5.5, s[0])
	k.Ellipse(32, 37.5, 13, 5.5, s[2])
	k.Ellipse(32, 36.5, 11.5, 4, s[3])
	k.Ellipse(32.6, 36.9, 10.4, 3.2, s[1])
	k.Drum(30, 22, 4, 15, 0, s[:3])
	k.Ellipse(32, 21.5, 4, 2.4, s[3])
	k.Ellipse(26, 36.4, 2, 1, p[1]) // a bird's nest, empty too
	k.Shadow(35, 66, 29, 12, k.Pal.Ink("shadow"))
}

// bareEarth is a patch where the lawn has been taken off; a stick of a shovel's width was at work here.
func bareEarth(k built.Kit) {
	w, p := k.Ramp("wood"), k.Ramp("plaster")
	k.Blob(16, 17, 12.6, 8.4, 0.3, 3, w[1])
	k.Blob(15.4, 16.4, 11, 7, 0.3, 3, w[2])
	k.Blob(18, 19, 5, 2.6, 0.3, 5, w[0])
	k.Blob(17, 18.2, 4, 1.6, 0.3, 5, w[1])
	for i := range 6 {
		k.Set(6+int(draw.Hash(i, 1, 3)%20), 12+int(draw.Hash(i, 2, 3)%12), p[1])
	}
}

// heap is what was dug out, by how many days it grew: 1 to 3.
func heap(days int) func(built.Kit) {
	return func(k built.Kit) {
		w := k.Ramp("wood")
		for i := range days {
			rx, ry := 5.5+float64(days-i)*2.2, 3.2+float64(days-i)*1.2
			k.Ball(16+float64(i%2)*2-1, 27-ry-float64(i)*3.4, rx, ry, 0.3, 4+i, w)
		}
		if days > 2 {
			k.Bar(23, 27, 26, 8, 1.6, k.Ramp("stone"))
			k.Rect(24, 6, 5, 2, k.Ramp("stone")[3])
		}
		k.Round(16, 28, 6+float64(days)*2.4)
	}
}

// chimney smokes no more.
func chimney(pots int) func(built.Kit) {
	return func(k built.Kit) {
		b, s := k.Ramp("brick"), k.Ramp("stone")
		w := 6 + pots*5
		x := 16 - w/2
		k.Block(x, 12, w, 3, 14, b)
		for y := 17; y < 26; y += 3 {
			k.Rect(x+1+y%2*3, y, 4, 1, b[0])
		}
		k.Rect(x-1, 11, w+2, 2, s[2])
		k.Rect(x-1, 13, w+2, 1, s[0])
		for i := range pots {
			k.Drum(x+3+i*5, 5, 4, 7, 2, b)
		}
		k.Stands(x, x+w, 27)
	}
}

// skylight is a window that lies in a roof.
func skylight(k built.Kit) {
	s := k.Ramp("stone")
	k.Rect(7, 8, 18, 17, s[0])
	k.Rect(8, 8, 16, 16, s[3])
	k.Pane(10, 10, 12, 12, k.Ramp("glass"))
	k.Rect(15, 10, 2, 12, s[3])
}

// washLine is strung over a roof, what hangs on it is small from here.
func washLine(k built.Kit) {
	s, p := k.Ramp("wood"), k.Ramp("plaster")
	for _, x := range []int{3, 28} {
		k.Rect(x, 9, 1, 19, s[0])
		k.Rect(x-1, 9, 3, 1, s[1])
	}
	for x := 3; x < 29; x++ {
		k.Set(x, 11+(x-3)*(28-x)/80, k.Ramp("stone")[3])
	}
	for i, ink := range []draw.Ink{p[2], k.Ramp("glass")[1], k.Ramp("brick")[2], p[2]} {
		x := 6 + i*5
		y := 12 + (x-3)*(28-x)/80
		k.Rect(x, y, 4, 7-i%2*2, ink)
		k.Rect(x, y+6-i%2*2, 4, 1, p[0])
	}
	k.Stands(2, 5, 28)
}

// wayOpen lies over the door of a front that one can enter: it stands open, and the day falls in.
func wayOpen(k built.Kit) {
	s, l, w := k.Ramp("stone"), k.Ramp("light"), k.Ramp("wood")
	k.Rect(11, 5, 10, 19, s[0])
	k.Poly(w[1], 12, 12, 21, 12, 21, 24, 12, 24)
	k.Poly(l[0], 13, 17, 20, 14, 20, 24, 13, 24)
	k.Rect(14, 21, 6, 3, l[1])
	k.Rect(11, 5, 3, 19, w[2])
	k.Rect(11, 5, 1, 19, w[1])
	k.Rect(13, 5, 1, 19, w[0])
	k.Set(13, 14, l[1])
	k.Rect(9, 24, 14, 2, s[3])
	k.Rect(10, 26, 12, 1, l[0])
}
