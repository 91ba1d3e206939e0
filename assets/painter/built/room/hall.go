package room

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/tileset"
)

// A school corridor's long wall, in bays of 64×80 that fit side by side, and what the sun lays on its floor. The later a
// window's name, the less of the school yard is seen in it.

// Hall is a school corridor: its walls, its light, what stands and lies in it.
func Hall() []tileset.Sheet {
	return []tileset.Sheet{
		{Size: "wall", W: bayW, H: bayH, Columns: 6, Props: hallWalls()},
		{Size: "front", W: bayW, H: 16, Columns: 1, Props: []tileset.Prop{{Name: "front", Paint: built.Made(front), Foot: tileset.Foot(0, 2, bayW, 14)}}},
		{Size: "roof", W: 128, H: 48, Columns: 1, Props: []tileset.Prop{{Name: "flat-roof", Paint: built.Made(flatRoof)}}},
		{Size: "sun", W: 128, H: 96, Columns: 2, Props: []tileset.Prop{
			{Name: "flat-sun", Paint: built.Made(slants(9, 2, 26))}, {Name: "flat-sun-door", Paint: built.Made(slants(16, 1, 40))},
		}},
		{Size: "tall", W: 32, H: 48, Columns: 6, Props: hallTalls()},
		{Size: "small", W: 16, H: 16, Columns: 6, Props: hallSmalls()},
	}
}

const bayW, bayH = 64, 80 // px of a bay

func hallWalls() []tileset.Prop {
	solid := tileset.Foot(0, 36, bayW, 44)
	bay := func(name string, more ...func(k built.Kit)) tileset.Prop {
		return tileset.Prop{Name: name, Foot: solid, Paint: built.Made(func(k built.Kit) {
			bareBay(k)
			for _, paint := range more {
				paint(k)
			}
		})}
	}
	posts := []tileset.Shape{tileset.Box(4, 66, 16, 14), tileset.Box(44, 66, 16, 14)}
	return []tileset.Prop{
		bay("bay"),
		bay("window", sashes(yard(3))), bay("window-2", sashes(yard(8))), bay("window-far", sashes(farDunes)),
		bay("window-dunes", sashes(onlyDunes)), bay("window-sand", sashes(sandAgainst)),
		bay("door", slidingDoor(0), classSign(1)), bay("door-2", slidingDoor(9), classSign(2)),
		bay("board", pinned(false)), bay("board-pale", pinned(true)),
		bay("bay-clock", hallClock), bay("alarm", alarm),
		{Name: "stub-window", Paint: built.Made(stub(sashes(yard(3)))), Foot: tileset.Foot(6, 62, 52, 16)},
		{Name: "stub-door", Paint: built.Made(stubDoor), Foot: posts},
	}
}

// bareBay is the wall without anything: its thickness from above, pale paint, a wainscot to the height of a shoulder.
func bareBay(k built.Kit) {
	p, m, s := k.Ramp("paper"), k.Ramp("mint"), k.Ramp("steel")
	k.Rect(0, 0, bayW, 6, p[2])
	k.Rect(0, 6, bayW, 2, p[0])
	k.Rect(0, 8, bayW, 46, p[1])
	k.Rect(0, 8, bayW, 1, p[0])
	k.Rect(0, 54, bayW, 26, m[1])
	k.Rect(0, 54, bayW, 1, m[2])
	k.Rect(0, 55, bayW, 1, m[0])
	for x := 7; x < bayW; x += 13 {
		k.Rect(x, 59+x%7, 4, 1, m[2])
		k.Rect(x+3, 70-x%5, 3, 1, m[0])
	}
	k.Rect(0, 76, bayW, 4, s[0])
	k.Rect(0, 76, bayW, 1, s[1])
}

// The panes of a window, px in its bay.
const paneX, paneY, paneW, paneH = 5, 13, 54, 37

// sashes are two sliding windows in their frame, with what is seen in them and a curtain tied to one side.
func sashes(seen func(k built.Kit)) func(built.Kit) {
	return func(k built.Kit) {
		p, s, m := k.Ramp("paper"), k.Ramp("steel"), k.Ramp("mint")
		k.Rect(paneX-2, paneY-2, paneW+4, paneH+4, s[1])
		seen(built.Kit{Canvas: k.Cell(paneX, paneY, paneW, paneH)})
		for _, d := range []int{7, 34} { // what the glass mirrors
			for y := range 12 {
				k.Rect(paneX+d+11-y, paneY+3+y, 2, 1, p[2])
			}
		}
		for _, x := range []int{paneX, paneX + 25, paneX + 27, paneX + paneW - 2} {
			k.Rect(x, paneY, 2, paneH, s[2])
		}
		k.Rect(paneX+27, paneY, 1, paneH, s[1])
		k.Rect(paneX, paneY, paneW, 2, s[2])
		k.Rect(paneX, paneY+24, paneW, 1, s[2])
		k.Rect(paneX, paneY+paneH-2, paneW, 2, s[2])
		k.Rect(paneX-3, paneY+paneH, paneW+6, 3, p[2])
		k.Rect(paneX-3, paneY+paneH+3, paneW+6, 1, m[0])
		for i := range 7 {
			fold := [4]int{2, 1, 1, 0}[i%4]
			k.Rect(paneX-2+i, paneY-3, 1, 27-i*i/3, p[fold])
		}
		k.Rect(paneX-3, paneY-4, paneW+6, 1, s[0])
	}
}

// evening is the sky in a window: blue above, gold where the sun goes down.
func evening(k built.Kit) {
	sky := k.Ramp("sky")
	k.Each(func(x, y int) draw.Ink {
		v := float64(y) + 2.4*(draw.Value(float64(x)/9, float64(y)/3, 4)-0.5)
		switch {
		case v < 12:
			return sky[0]
		case v < 20:
			return sky[1]
		}
		return sky[2]
	})
	k.Ellipse(38, 9, 9, 2.2, k.Ramp("paper")[1])
	k.Ellipse(33, 10.4, 11, 1.6, sky[1])
}

// yard is the school yard: roofs of the town, the trees along the fence.
func yard(seed int) func(built.Kit) {
	return func(k built.Kit) {
		evening(k)
		roofs(k, 22, 1, seed)
		leaf := k.Ramp("leaf")
		for i := range 7 {
			x := float64(i*9) + draw.Between(-3, 3, i, 1, seed)
			k.Blob(x, 34-draw.Between(0, 5, i, 2, seed), 6, 5.5, 0.3, seed+i, leaf[0])
			k.Blob(x-1, 32-draw.Between(0, 4, i, 2, seed), 3.6, 2.6, 0.3, seed+i, leaf[1])
		}
		k.Rect(0, 34, k.W, 3, k.Ramp("mint")[0])
		for x := 2; x < k.W; x += 4 {
			k.Rect(x, 31, 1, 4, k.Ramp("steel")[1])
		}
		k.Rect(0, 31, k.W, 1, k.Ramp("steel")[1])
	}
}

// roofs are a town against the sky, its tallest roofs from y on; every second is steep.
func roofs(k built.Kit, y, lit, seed int) {
	s := k.Ramp("steel")
	for i := range 8 {
		x, high := i*8-3, int(draw.Hash(i, 3, seed)%6)
		k.Rect(x, y+5-high, 7, 14, s[1])
		for j := range 4 {
			if i%2 == 0 {
				k.Rect(x+j, y+4-high-j, 7-2*j, 1, s[0])
			}
		}
		if i%3 == lit {
			k.Rect(x+2, y+7-high, 2, 2, k.Ramp("sky")[2])
		}
	}
}

// farDunes is the town with something pale behind it.
func farDunes(k built.Kit) {
	evening(k)
	dune(k, 20, 5, 11, 1)
	roofs(k, 26, 9, 5)
	dune(k, 33, 3, 4, 1)
}

// onlyDunes is what is seen where the town was.
func onlyDunes(k built.Kit) {
	evening(k)
	dune(k, 19, 4, 17, 2)
	dune(k, 24, 7, 5, 1)
	dune(k, 31, 5, 9, 0)
}

// sandAgainst is sand that lies against the glass.
func sandAgainst(k built.Kit) {
	onlyDunes(k)
	dune(k, 14, 9, 21, 1)
	s := k.Ramp("sand")
	for i := range 26 {
		k.Set(int(draw.Between(0, float64(k.W), i, 1, 5)), int(draw.Between(24, float64(k.H), i, 2, 5)), s[i%2*2])
	}
}

// dune is a ridge about y, of so many px of height, lit on one side.
func dune(k built.Kit, y, high, seed, value int) {
	s := k.Ramp("sand")
	crest := func(x int) int {
		return y - int(float64(high)*(draw.Value(float64(x)/15, 1, seed)-0.3)*1.6)
	}
	for x := range k.W {
		top, ink := crest(x), s[value]
		if crest(x+3) > top { // it falls away from the sun
			ink = s[max(value-1, 0)]
		}
		k.Rect(x, top, 1, k.H-top, ink)
		k.Set(x, top, s[2])
	}
}

// slidingDoor is a classroom's door, pushed open by so many px: it is dark in there.
func slidingDoor(open int) func(built.Kit) {
	return func(k built.Kit) {
		w, s := k.Ramp("wood"), k.Ramp("steel")
		k.Rect(12, 17, 40, 63, w[1])
		k.Rect(12, 17, 40, 1, w[3])
		k.Rect(14, 19, 36, 61, s[0])
		for i, x := range []int{14 + open, 32} {
			if i == 0 && open > 0 {
				x = 14 + open
			}
			k.Face(x, 19, 18, 60, draw.Ramp{w[1], w[2], w[3]})
			k.Rect(x+3, 23, 12, 22, w[1])
			k.Pane(x+4, 24, 10, 20, draw.Ramp{k.Ramp("steel")[1], k.Ramp("steel")[2], k.Ramp("paper")[2]})
			k.Inset(x+3, 50, 12, 24, draw.Ramp{w[1], w[2], w[3]})
			k.Rect(x+[]int{14, 2}[i], 47, 2, 6, s[0])
		}
		k.Rect(12, 78, 40, 2, s[1])
	}
}

// classSign is the number of a class on a board over its door.
func classSign(n int) func(built.Kit) {
	return func(k built.Kit) {
		k.Rect(23, 9, 18, 7, k.Ramp("steel")[0])
		k.Rect(24, 10, 16, 5, k.Ramp("paper")[2])
		ink := k.Ramp("steel")[0]
		k.Rect(28, 11, 1, 3, ink)
		k.Rect(31, 12, 2, 1, ink)
		for i := range n {
			k.Rect(35+i*2, 11, 1, 3, ink)
		}
	}
}

// pinned is the notice board; the sun may have taken what was on its papers.
func pinned(pale bool) func(built.Kit) {
	return func(k built.Kit) {
		w, p := k.Ramp("wood"), k.Ramp("paper")
		k.Face(4, 14, 56, 36, draw.Ramp{w[0], w[1], w[2]})
		k.Rect(6, 16, 52, 32, k.Ramp("mint")[0])
		sheets := [][4]int{{9, 18, 11, 14}, {23, 19, 14, 9}, {40, 18, 15, 12}, {10, 35, 13, 10}, {26, 31, 10, 14}, {40, 33, 12, 11}}
		tone := []draw.Ink{p[2], k.Ramp("red")[1], k.Ramp("sky")[2], k.Ramp("sky")[0], p[2], k.Ramp("mint")[2]}
		for i, s := range sheets {
			y := s[1]
			if pale && i == 4 { // one has come off its upper pin
				k.Poly(p[2], 26, 36, 34, 32, 39, 44, 30, 48)
				continue
			}
			k.Rect(s[0]+1, y+1, s[2], s[3], k.Ramp("steel")[0])
			if pale {
				k.Rect(s[0], y, s[2], s[3], p[1+i%2])
				continue
			}
			k.Rect(s[0], y, s[2], s[3], tone[i])
			k.Glyphs(s[0]+2, y+3, s[2]-4, (s[3]-4)/2, k.Ramp("steel")[1], i)
			k.Rect(s[0]+s[2]/2, y, 2, 2, k.Ramp("red")[0])
		}
	}
}

// hallClock hangs between two windows, a loudspeaker beside it. It is ten to five.
func hallClock(k built.Kit) {
	s, p := k.Ramp("steel"), k.Ramp("paper")
	k.Ellipse(25, 26, 10, 10, s[0])
	k.Ellipse(24.6, 25.6, 8.4, 8.4, p[2])
	for i := range 4 {
		k.Rect([]int{24, 31, 24, 17}[i], []int{18, 25, 32, 25}[i], 1, 1, s[0])
	}
	k.Line(24, 25, 27, 29, s[0])
	k.Line(24, 25, 19, 23, s[0])
	k.Face(42, 19, 13, 13, k.Ramp("wood")[1:])
	for y := range 4 {
		k.Rect(44, 21+y*2, 9, 1, k.Ramp("wood")[1])
	}
}

// alarm is a red lamp and its button over a box with a hose.
func alarm(k built.Kit) {
	r, s := k.Ramp("red"), k.Ramp("steel")
	k.Face(21, 34, 22, 40, draw.Ramp{r[0], r[0], r[1]})
	k.Inset(24, 44, 16, 27, draw.Ramp{r[0], r[0], r[1]})
	k.Rect(26, 37, 4, 4, k.Ramp("paper")[2])
	k.Rect(27, 38, 2, 2, r[0])
	k.Rect(37, 56, 2, 5, s[2])
	k.Ellipse(32, 27, 4, 4, r[0])
	k.Ellipse(31.4, 26.2, 2.6, 2.6, r[1])
	k.Rect(29, 30, 7, 2, s[1])
}

// broken bites pieces out of a painted bay's upper rim and sides.
func broken(k built.Kit, seed int) {
	for y := range bayH - 3 {
		deep := 0.35 + 0.65*float64(bayH-y)/bayH
		left := 2 + int(deep*9*draw.Value(float64(y)/7, 1, seed))
		right := 2 + int(deep*9*draw.Value(float64(y)/7, 9, seed))
		k.Rect(0, y, left, 1, draw.Clear)
		k.Rect(bayW-right, y, right, 1, draw.Clear)
		if y > 6 && y < bayH-5 {
			k.Set(left, y, k.Ramp("paper")[2])
			k.Set(bayW-right-1, y, k.Ramp("paper")[0])
		}
	}
	for x := range bayW {
		k.Rect(x, 0, 1, 2+int(7*draw.Value(float64(x)/6, 3, seed)), draw.Clear)
	}
	k.Rect(0, bayH-3, bayW, 3, draw.Clear)
	s := k.Ramp("sand")
	for x := 3; x < bayW-3; x++ {
		high := 2 + int(6*draw.Value(float64(x)/8, 5, seed))
		k.Rect(x, bayH-3-high, 1, high, s[1])
		k.Set(x, bayH-3-high, s[2])
	}
	k.Stands(6, bayW-8, bayH-3)
}

// stub is a bay that is left standing in sand.
func stub(more func(k built.Kit)) func(built.Kit) {
	return func(k built.Kit) {
		bareBay(k)
		more(k)
		broken(k, 7)
	}
}

// stubDoor is a doorway that is left standing; one sees through it.
func stubDoor(k built.Kit) {
	w := k.Ramp("wood")
	bareBay(k)
	classSign(3)(k)
	k.Rect(17, 17, 30, 63, w[1])
	k.Rect(17, 17, 30, 1, w[3])
	k.Rect(17, 17, 1, 62, w[3])
	broken(k, 3)
	k.Rect(20, 20, 24, 57, draw.Clear)
	k.Rect(20, 20, 24, 1, w[0])
}

// front is the near wall's upper side, as the corridor is seen over it.
func front(k built.Kit) {
	p := k.Ramp("paper")
	k.Rect(0, 3, bayW, 10, p[2])
	k.Rect(0, 3, bayW, 1, p[0])
	k.Rect(0, 12, bayW, 4, p[0])
}

// flatRoof is what lies over the walls around a corridor, as bare as the paper it is painted on.
func flatRoof(k built.Kit) { k.Rect(0, 0, k.W, k.H, k.Ramp("paper")[1]) }

// slants are the light of a window on the floor: so many panes of wide px that lean to the right.
func slants(lean, panes, wide int) func(built.Kit) {
	return func(k built.Kit) {
		ink := k.Pal.Ink("sunlit")
		k.Each(func(x, y int) draw.Ink {
			u := x - 8 - y*lean/20
			if y < 2 || y > 90 || u < 0 || u >= panes*(wide+3) || u%(wide+3) >= wide || y > 56 && y < 60 {
				return draw.Clear
			}
			return ink
		})
	}
}
