package room

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/tileset"
)

// What stands and lies in a school corridor.

func hallTalls() []tileset.Prop {
	deep, thin := tileset.Foot(3, 34, 26, 11), tileset.Foot(10, 37, 12, 8)
	return []tileset.Prop{
		{Name: "shoe-shelf", Paint: built.Made(shoeShelf(false)), Foot: deep}, {Name: "shoe-shelf-sand", Paint: built.Made(shoeShelf(true)), Foot: deep},
		{Name: "lockers", Paint: built.Made(hallLockers(false)), Foot: deep}, {Name: "lockers-sand", Paint: built.Made(hallLockers(true)), Foot: deep},
		{Name: "extinguisher", Paint: built.Made(extinguisher), Foot: thin}, {Name: "mop", Paint: built.Made(mop), Foot: tileset.Foot(6, 36, 20, 9)},
		{Name: "umbrellas", Paint: built.Made(umbrellas), Foot: tileset.Foot(7, 37, 18, 8)}, {Name: "plant", Paint: built.Made(hallPlant), Foot: thin},
		{Name: "bench", Paint: built.Made(hallBench), Foot: tileset.Foot(1, 35, 30, 9)}, {Name: "lockers-sunk", Paint: built.Made(lockersSunk), Foot: deep},
	}
}

func hallSmalls() []tileset.Prop {
	return []tileset.Prop{
		{Name: "shoes", Paint: built.Made(indoorShoes(false))}, {Name: "shoe-sand", Paint: built.Made(indoorShoes(true))},
		{Name: "bucket", Paint: built.Made(pail), Foot: tileset.Foot(4, 8, 8, 6)}, {Name: "flat-paper", Paint: built.Made(sheetOnFloor)},
		{Name: "flat-grains-1", Paint: built.Made(grains(10, 3))}, {Name: "flat-grains-2", Paint: built.Made(grains(22, 8))},
		{Name: "flat-heap", Paint: built.Made(littleHeap)}, {Name: "satchel", Paint: built.Made(satchel), Foot: tileset.Foot(3, 8, 10, 5)},
		{Name: "eraser", Paint: built.Made(eraser)}, {Name: "flat-tile", Paint: built.Made(tileInSand)},
		{Name: "tuft", Paint: built.Made(tuftBetween(0))}, {Name: "tuft-parted", Paint: built.Made(tuftBetween(2))},
	}
}

// shoeShelf is where shoes are changed; sand may have run out of it.
func shoeShelf(sand bool) func(built.Kit) {
	return func(k built.Kit) {
		w, s := k.Ramp("wood"), k.Ramp("sand")
		k.Block(2, 4, 28, 4, 37, draw.Ramp{w[0], w[2], w[3]})
		for row := range 4 {
			for col := range 3 {
				x, y := 4+col*9, 10+row*8
				k.Rect(x, y, 7, 6, w[0])
				n := draw.Hash(row, col, 3) % 5
				switch {
				case sand && n > 1:
					high := 2 + int(n)
					k.Rect(x, y+6-min(high, 5), 7, min(high, 5), s[1])
					k.Rect(x, y+6-min(high, 5), 7, 1, s[2])
				case n > 1:
					k.Rect(x+1, y+3, 5, 2, k.Ramp("paper")[2])
					k.Rect(x+1, y+3, 2, 2, []draw.Ink{k.Ramp("red")[1], k.Ramp("sky")[0], k.Ramp("mint")[1]}[n-2])
					k.Rect(x+1, y+5, 5, 1, k.Ramp("paper")[0])
				}
			}
		}
		if sand {
			for i, x := range []int{8, 17, 24} {
				k.Rect(x, 16+i*8, 1, 44-16-i*8, s[2])
			}
			k.Ellipse(16, 43, 12, 2, s[1])
			k.Ellipse(14, 42.4, 7, 1.2, s[2])
		}
		k.Stands(2, 30, 45)
	}
}

// hallLockers are three in a row; in one there is sand.
func hallLockers(sand bool) func(built.Kit) {
	return func(k built.Kit) {
		s, d := k.Ramp("steel"), k.Ramp("sand")
		k.Block(2, 2, 28, 4, 38, draw.Ramp{s[0], s[1], s[2]})
		for i := range 3 {
			x := 3 + i*9
			if sand && i == 1 {
				k.Rect(x, 7, 8, 35, s[0])
				for c := range 8 {
					top := 22 + (c-3)*(c-3)/4
					k.Rect(x+c, top, 1, 42-top, d[1])
					k.Set(x+c, top, d[2])
				}
				k.Rect(x, 30, 1, 12, d[0])
				continue
			}
			k.Face(x, 7, 8, 35, s)
			for j := range 3 {
				k.Rect(x+2, 10+j*2, 4, 1, s[0])
			}
			k.Rect(x+6, 24, 1, 3, k.Ramp("paper")[2])
			k.Rect(x+2, 18, 4, 2, k.Ramp("paper")[1])
		}
		k.Rect(2, 42, 28, 3, s[0])
		if sand {
			k.Poly(d[1], 9, 45, 12, 38, 20, 38, 25, 45)
			k.Poly(d[2], 11, 43, 13, 38, 18, 38, 17, 43)
			k.Rect(20, 8, 2, 36, s[2])
			k.Rect(22, 9, 1, 36, s[0])
		}
		k.Stands(2, 30, 45)
	}
}

// lockersSunk lean in a dune.
func lockersSunk(k built.Kit) {
	whole := draw.New(k.W, k.H, k.Pal)
	hallLockers(false)(built.Kit{Canvas: whole})
	k.Each(func(x, y int) draw.Ink {
		ink := whole.At(x+(24-y)/7, y-14)
		if y > 43 || x < 2 || x > 29 || ink == k.Pal.Ink("shadow") {
			return draw.Clear
		}
		return ink
	})
	s := k.Ramp("sand")
	for x := 2; x < 30; x++ {
		high := 3 + int(7*draw.Value(float64(x)/7, 2, 5))
		k.Rect(x, 45-high, 1, high, s[1])
		k.Set(x, 45-high, s[2])
	}
	k.Stands(3, 28, 45)
}

func extinguisher(k built.Kit) {
	r, s := k.Ramp("red"), k.Ramp("steel")
	k.Rect(10, 42, 12, 3, s[0])
	k.Drum(11, 25, 9, 18, 4, draw.Ramp{r[0], r[0], r[1]})
	k.Rect(13, 31, 5, 6, k.Ramp("paper")[2])
	k.Rect(14, 21, 3, 5, s[0])
	k.Rect(12, 20, 8, 2, s[1])
	k.Line(19, 22, 22, 30, s[0])
	k.Line(22, 30, 21, 37, s[0])
	k.Stands(11, 21, 45)
}

// mop leans over its pail.
func mop(k built.Kit) {
	w, s, p := k.Ramp("wood"), k.Ramp("steel"), k.Ramp("paper")
	k.Line(9, 6, 17, 36, w[3])
	k.Line(10, 6, 18, 36, w[1])
	k.Drum(10, 32, 13, 12, 5, s)
	k.Ellipse(16.5, 34, 5, 1.8, k.Ramp("sky")[0])
	for i := range 6 {
		k.Rect(13+i, 30, 1, 4+i%3, p[1+i%2])
	}
	k.Stands(9, 24, 45)
}

// umbrellas in their stand; one has been forgotten there for long.
func umbrellas(k built.Kit) {
	s, r, m := k.Ramp("steel"), k.Ramp("red"), k.Ramp("mint")
	for i, x := range []int{11, 18} {
		ink := []draw.Ramp{{r[0], r[1]}, {m[0], m[1]}}[i]
		k.Rect(x, 16, 1, 8, k.Ramp("wood")[2])
		k.Rect(x-1, 14, 3, 2, k.Ramp("wood")[1])
		k.Poly(ink[0], float64(x)-2.4, 23, float64(x)+3.4, 23, float64(x)+1.4, 42, float64(x)-0.4, 42)
		k.Rect(x-1, 24, 1, 15, ink[1])
	}
	k.Rect(6, 30, 20, 2, s[2])
	k.Rect(6, 32, 20, 1, s[0])
	for _, x := range []int{6, 13, 19, 25} {
		k.Rect(x, 31, 1, 13, s[1])
	}
	k.Rect(6, 42, 20, 3, s[0])
	k.Stands(6, 26, 45)
}

func hallPlant(k built.Kit) {
	l, w := k.Ramp("leaf"), k.Ramp("wood")
	for i := range 13 {
		a := float64(i)/6 - 1
		k.Line(16, 33, 16+int(a*10), 12+int(a*a*10)+i%3*3, l[i%2])
		k.Line(15, 33, 15+int(a*9), 15+int(a*a*9)+i%3*3, l[1])
	}
	k.Drum(11, 32, 11, 12, 4, w[1:])
	k.Ellipse(16.5, 34, 4.4, 1.4, w[0])
	k.Stands(11, 22, 45)
}

// hallBench is a low bench without a back, for changing shoes.
func hallBench(k built.Kit) {
	w := k.Ramp("wood")
	for _, x := range []int{4, 25} {
		k.Rect(x, 36, 3, 9, w[0])
		k.Rect(x, 36, 1, 8, w[1])
	}
	k.Planks(1, 30, 30, 6, 3, w, 4)
	k.Rect(1, 36, 30, 2, w[1])
	k.Stands(3, 29, 45)
}

// indoorShoes are a pair left on the floor; one of them may be full.
func indoorShoes(sand bool) func(built.Kit) {
	return func(k built.Kit) {
		p, r, s := k.Ramp("paper"), k.Ramp("red"), k.Ramp("sand")
		for i, x := range []int{3, 9} {
			y := 6 + i
			k.Rect(x, y, 4, 6, p[2])
			k.Rect(x, y+4, 4, 2, r[1])
			k.Rect(x+1, y, 2, 2, k.Ramp("steel")[0])
			if sand {
				k.Rect(x+1, y, 2, 2, s[1])
			}
			k.Rect(x, y+6, 4, 1, p[0])
		}
		if sand {
			k.Rect(2, 12, 3, 1, s[1])
			k.Rect(12, 13, 2, 1, s[2])
		}
		k.Stands(3, 12, 13)
	}
}

func pail(k built.Kit) {
	s := k.Ramp("steel")
	k.Ring(8, 5, 4, 3, s[0])
	k.Drum(4, 5, 8, 9, 3, draw.Ramp{s[0], k.Ramp("sky")[0], s[2]})
	k.Ellipse(8, 6.4, 3, 1.1, s[0])
	k.Round(8, 14, 4)
}

func sheetOnFloor(k built.Kit) {
	p := k.Ramp("paper")
	k.Poly(p[0], 4, 6, 12, 4, 14, 12, 5, 14)
	k.Poly(p[2], 3, 5, 11, 3, 13, 11, 4, 13)
	k.Line(5, 7, 10, 6, k.Ramp("steel")[2])
	k.Line(6, 9, 11, 8, k.Ramp("steel")[2])
}

// grains are sand on a floor.
func grains(n, seed int) func(built.Kit) {
	return func(k built.Kit) {
		s := k.Ramp("sand")
		for i := range n {
			x, y := int(draw.Between(1, 15, i, 1, seed)), int(draw.Between(1, 15, i, 2, seed))
			k.Set(x, y, s[int(draw.Hash(i, 3, seed)%3)])
		}
	}
}

func littleHeap(k built.Kit) {
	s := k.Ramp("sand")
	k.Ellipse(8, 11, 6.4, 3, s[0])
	k.Ellipse(7.6, 10, 5.4, 2.6, s[1])
	k.Ellipse(6.6, 9, 3, 1.4, s[2])
	grains(9, 12)(k)
}

func satchel(k built.Kit) {
	w := k.Ramp("wood")
	k.Block(3, 5, 10, 3, 6, w[:3])
	k.Rect(5, 9, 2, 3, w[3])
	k.Rect(10, 9, 2, 3, w[3])
	k.Ring(8, 4.6, 2.4, 1.6, w[0])
	k.Stands(3, 13, 13)
}

func eraser(k built.Kit) {
	k.Rect(4, 8, 8, 2, k.Ramp("sky")[0])
	k.Rect(4, 10, 8, 2, k.Ramp("paper")[1])
	k.Rect(4, 12, 8, 1, k.Ramp("paper")[0])
	k.Stands(4, 12, 12)
}

// tileInSand is a square of the corridor's floor that came along.
func tileInSand(k built.Kit) {
	m := k.Ramp("mint")
	k.Poly(m[0], 3, 6, 11, 4, 13, 11, 5, 13)
	k.Poly(m[2], 3, 5, 11, 3, 13, 10, 5, 12)
	k.Poly(m[1], 7, 4, 11, 3, 12, 6.6, 8, 7.6)
	k.Rect(4, 12, 9, 1, k.Ramp("sand")[2])
}

// tuftBetween is dry grass that has come up between two tiles; apart is how far it is parted.
func tuftBetween(apart int) func(built.Kit) {
	return func(k built.Kit) {
		s, l := k.Ramp("sand"), k.Ramp("leaf")
		for i, b := range [][3]int{{5, 4, -2}, {7, 2, 0}, {8, 3, 1}, {10, 5, 3}, {6, 6, -1}, {9, 6, 2}} {
			side := 1
			if i%2 == 0 {
				side = -1
			}
			k.Line(7+i%3, 12, b[0]+side*apart, b[1]+apart, []draw.Ink{l[1], s[0], l[0]}[i%3])
		}
		k.Rect(5, 12, 6, 1, s[1])
	}
}
