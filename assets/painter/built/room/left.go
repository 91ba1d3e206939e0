package room

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// What was left behind: each of these begins a story that nobody is there to end.

// suitcase is packed and shut; a corner of a scarf looks out.
func suitcase(k built.Kit) {
	w, b := k.Ramp("wood"), k.Ramp("brass")
	k.Rect(12, 9, 8, 2, w[0])
	k.Rect(12, 9, 1, 4, w[0])
	k.Rect(19, 9, 1, 4, w[0])
	k.Block(4, 12, 24, 3, 13, w)
	for _, x := range []int{8, 22} {
		k.Rect(x, 12, 2, 16, w[0])
		k.Rect(x, 17, 2, 2, b[1])
	}
	k.Rect(13, 21, 6, 4, k.Ramp("paper")[0])
	k.Rect(14, 22, 3, 2, k.Ramp("rose")[1])
	k.Poly(k.Ramp("rose")[0], 24, 14, 30, 16, 29, 21, 26, 19)
	k.Line(25, 15, 28, 19, k.Ramp("rose")[2])
	k.Stands(4, 28, 29)
}

// musicStand holds one page.
func musicStand(k built.Kit) {
	l, p := k.Ramp("lacquer"), k.Ramp("paper")
	k.Bar(16, 20, 16, 42, 1.4, l)
	for _, x := range []float64{10, 22} {
		k.Bar(16, 38, x, 44, 1.4, l)
	}
	k.Poly(l[1], 6, 20, 9, 9, 25, 9, 27, 20)
	k.Poly(p[1], 8, 19, 11, 7, 23, 7, 25, 19)
	k.Glyphs(11, 10, 12, 4, l[1], 3)
	k.Round(16, 45, 7)
}

// ladder leans on what stands behind it.
func ladder(k built.Kit) {
	w := k.Ramp("wood")
	for y := 5; y < 44; y += 5 {
		k.Rect(11, y, 11, 2, w[3])
		k.Rect(11, y+1, 11, 1, w[1])
	}
	k.Bar(10, 44, 12, 2, 1.8, w)
	k.Bar(23, 44, 21, 2, 1.8, w)
	k.Round(16, 45, 7)
}

// readingTable has a lamp with a green shade and an open book.
func readingTable(k built.Kit) {
	table(false)(k)
	p, g := k.Ramp("paper"), k.Ramp("leaf")
	k.Poly(p[0], 4, 13, 11, 11, 11, 17, 3, 18)
	k.Poly(p[1], 11, 11, 18, 13, 19, 18, 11, 17)
	k.Glyphs(5, 13, 5, 2, k.Ramp("linen")[0], 2)
	k.Glyphs(12, 13, 5, 2, k.Ramp("linen")[0], 4)
	k.Rect(23, 6, 2, 8, k.Ramp("brass")[0])
	k.Poly(g[1], 19, 7, 21, 2, 27, 2, 29, 7)
	k.Rect(19, 7, 11, 1, g[0])
	k.Line(21, 3, 20, 6, g[2])
	k.Rect(21, 14, 6, 1, k.Ramp("brass")[1])
}

// cupsOut is the table as one finds it on the second day: two cups, side by side.
func cupsOut(k built.Kit) {
	laid(onTable{3, 3, cup(false)}, onTable{13, 3, cup(false)})(k)
}

// cushion is for the floor.
func cushion(k built.Kit) {
	r := k.Ramp("rose")
	k.Ellipse(16, 21, 10, 6, r[0])
	k.Ellipse(16, 20, 10, 5.4, r[1])
	k.Ellipse(14, 19, 7, 3.2, r[2])
	k.Set(16, 20, r[0])
}

// lineOfPhotos hangs on a string to dry.
func lineOfPhotos(k built.Kit) {
	p, l := k.Ramp("paper"), k.Ramp("linen")
	for x := 1; x < 31; x++ {
		u := float64(x-16) / 15
		k.Set(x, 12-int(3*u*u)+1, k.Ramp("wood")[1])
	}
	for i := range 4 {
		x, y := 3+i*7, 12+[]int{-1, 1, 1, -1}[i]
		k.Rect(x, y, 6, 8, p[1])
		k.Rect(x+1, y+1, 4, 5, []draw.Ink{l[1], k.Ramp("rose")[2], k.Ramp("brass")[2], l[0]}[i])
		k.Rect(x+2, y+3, 1, 3, l[0])
		k.Rect(x+3, y+3, 1, 3, []draw.Ink{l[2], k.Ramp("rose")[0], l[0], l[1]}[i])
		k.Set(x+2, y-1, k.Ramp("wood")[3])
	}
}

// hungClock hangs in the clockmaker's: no two show the same hour.
func hungClock(kind int) func(built.Kit) {
	return func(k built.Kit) {
		w, b, p := k.Ramp("wood"), k.Ramp("brass"), k.Ramp("paper")
		switch kind {
		case 0:
			k.Poly(w[1], 2, 12, 8, 6, 14, 12)
			k.Rect(3, 12, 10, 11, w[2])
			k.Rect(5, 24, 1, 8, b[0])
			k.Rect(10, 24, 1, 5, b[0])
			k.Rect(4, 31, 3, 3, w[1])
			k.Rect(9, 28, 3, 3, w[1])
		case 1:
			k.Rect(3, 8, 10, 24, w[1])
			k.Rect(4, 22, 8, 9, w[0])
			k.Rect(8, 22, 1, 5, b[1])
			k.Ellipse(8.5, 28, 1.8, 1.8, b[2])
		}
		k.Ellipse(8, 16, 5, 5, b[1])
		k.Ellipse(8, 16, 4, 4, p[1])
		hand := [][4]int{{8, 13, 10, 17}, {6, 14, 8, 13}, {8, 19, 5, 16}}[kind]
		k.Line(8, 16, hand[0], hand[1], w[0])
		k.Line(8, 16, hand[2], hand[3], w[0])
	}
}

// apron hangs on its hook.
func apron(k built.Kit) {
	l := k.Ramp("linen")
	k.Set(8, 9, k.Ramp("brass")[1])
	k.Line(8, 10, 5, 16, l[0])
	k.Line(8, 10, 11, 16, l[0])
	k.Poly(l[1], 5, 15, 11, 15, 13, 34, 3, 34)
	k.Line(5, 16, 4, 33, l[2])
	k.Line(10, 18, 11, 33, l[0])
	k.Rect(6, 23, 5, 5, l[2])
	k.Rect(6, 28, 5, 1, l[0])
}

// score is a page of music on the floor.
func score(k built.Kit) {
	p := k.Ramp("paper")
	k.Poly(p[0], 3, 6, 11, 4, 13, 12, 5, 13)
	k.Poly(p[1], 3, 5, 11, 3, 13, 11, 5, 12)
	k.Glyphs(6, 6, 5, 3, k.Ramp("lacquer")[1], 7)
}

// loaf is a small bread on a plate, one end cut.
func loaf(k built.Kit) {
	b := k.Ramp("brass")
	k.Ellipse(8, 11, 6, 2, k.Ramp("linen")[2])
	k.Ellipse(8, 11.6, 6, 1.4, k.Ramp("linen")[0])
	k.Ellipse(8, 8.6, 4.6, 3, b[0])
	k.Ellipse(7.6, 7.8, 4, 2.2, b[1])
	k.Line(6, 7, 7, 8, b[2])
	k.Line(9, 6, 10, 7, b[2])
	k.Rect(11, 7, 2, 4, k.Ramp("paper")[1])
}

// tin is a round tin with a lid; a cake came in it once.
func tin(k built.Kit) {
	r := k.Ramp("rose")
	k.Drum(3, 5, 10, 8, 4, r)
	k.Ellipse(8, 7, 5, 2, r[2])
	k.Ellipse(8, 7, 2, 0.8, k.Ramp("brass")[1])
	k.Rect(4, 10, 8, 1, k.Ramp("brass")[2])
	k.Stands(3, 13, 13)
}

// slippers stand side by side.
func slippers(k built.Kit) {
	r := k.Ramp("rose")
	for _, x := range []float64{5.5, 10.5} {
		k.Ellipse(x, 9, 2, 3.4, r[0])
		k.Ellipse(x, 8, 1.8, 2, r[1])
		k.Ellipse(x, 10.4, 1.2, 1.4, k.Ramp("paper")[0])
	}
}

// paperBoat is folded from a page of sums.
func paperBoat(k built.Kit) {
	p := k.Ramp("paper")
	k.Poly(p[1], 8, 3, 11, 9, 5, 9)
	k.Poly(p[0], 8, 3, 11, 9, 8, 9)
	k.Poly(p[0], 2, 8, 14, 8, 11, 12, 5, 12)
	k.Poly(p[1], 2, 8, 8, 9, 6, 12, 5, 12)
	k.Glyphs(6, 9, 4, 1, k.Ramp("linen")[0], 2)
}

// ticket is a tram ticket with a hole in it.
func ticket(k built.Kit) {
	k.Poly(k.Ramp("brass")[2], 3, 7, 12, 5, 13, 10, 4, 12)
	k.Line(5, 9, 11, 8, k.Ramp("brass")[0])
	k.Set(11, 7, k.Ramp("lacquer")[0])
}

// soap lies in its dish.
func soap(k built.Kit) {
	k.Ellipse(8, 10, 5, 2.4, k.Ramp("linen")[0])
	k.Ellipse(8, 9.4, 5, 2.2, k.Ramp("linen")[2])
	k.Rect(5, 7, 6, 3, k.Ramp("rose")[2])
	k.Rect(5, 9, 6, 1, k.Ramp("rose")[1])
}

// telephone stands with its receiver on.
func telephone(k built.Kit) {
	l, b := k.Ramp("lacquer"), k.Ramp("brass")
	k.Poly(l[1], 4, 12, 6, 7, 11, 7, 13, 12)
	k.Ellipse(8.5, 10, 2.2, 1.8, b[1])
	k.Ellipse(8.5, 10, 1, 0.8, l[0])
	k.Rect(3, 4, 11, 2, l[0])
	k.Rect(3, 5, 3, 2, l[0])
	k.Rect(11, 5, 3, 2, l[0])
	k.Rect(4, 4, 9, 1, l[2])
	k.Stands(4, 13, 13)
}

// doormat lies where one comes in; two pairs of feet have worn it.
func doormat(k built.Kit) {
	b := k.Ramp("brass")
	k.Rect(4, 19, 24, 10, b[0])
	for y := 20; y < 28; y++ {
		for x := 5; x < 27; x++ {
			if (x+y)%2 == 0 {
				k.Set(x, y, k.Ramp("wood")[2])
			}
		}
	}
	k.Rect(4, 19, 24, 1, b[1])
	k.Ellipse(11, 24, 3, 2, b[1])
	k.Ellipse(21, 24, 3, 2, b[1])
}
