package city

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
)

// What hangs on the walls of the town. Posters and signs hold pictures and strokes, no words.

// poster is a sheet of paper with a picture of its own.
func poster(paint func(k built.Kit)) func(built.Kit) {
	return func(k built.Kit) {
		p := k.Ramp("plaster")
		k.Rect(2, 1, 12, 14, p[2])
		k.Rect(3, 2, 10, 12, p[1])
		paint(built.Kit{Canvas: k.Cell(3, 2, 10, 9)})
		k.Glyphs(4, 12, 8, 1, k.Ramp("stone")[0], 4)
		k.Rect(13, 1, 1, 14, p[0])
		k.Rect(2, 14, 12, 1, p[0])
		k.Set(13, 1, draw.Clear)
		k.Set(2, 14, draw.Clear)
		k.Set(7, 1, k.Pal.Ink("red"))
	}
}

// hung lifts a small thing up a wall, whose foot is its own, so that it is drawn before that wall.
func hung(paint func(built.Kit), up int) func(built.Kit) {
	return func(k built.Kit) { paint(built.Kit{Canvas: k.Cell(0, k.H-16-up, 16, 16)}) }
}

// wallLamp is a lantern on an arm.
func wallLamp(lit bool) func(built.Kit) {
	return func(k built.Kit) {
		s, g := k.Ramp("stone"), k.Ramp("glass")
		if lit {
			g = draw.Ramp{k.Ramp("light")[0], k.Ramp("light")[0], k.Ramp("light")[1]}
		}
		k.Rect(2, 1, 2, 8, s[0])
		k.Rect(2, 1, 1, 8, s[2])
		k.Line(3, 2, 9, 2, s[0])
		k.Line(4, 6, 7, 3, s[1])
		k.Rect(6, 4, 7, 1, s[0])
		k.Rect(7, 5, 5, 7, g[1])
		k.Rect(7, 5, 2, 6, g[2])
		k.Rect(11, 5, 1, 7, g[0])
		k.Rect(7, 12, 5, 1, s[0])
		k.Rect(9, 13, 1, 1, s[1])
	}
}

// shopSign hangs out over a door: a bird, a cup or a key.
func shopSign(of string) func(built.Kit) {
	shapes := map[string][]string{
		"bird": {"...22..", "2.2222.", "222222.", ".2222..", "..1.1.."},
		"cup":  {"22222..", "2222222", "22222.2", "222222.", ".222..."},
		"key":  {".22....", "2..2222", "2..2.2.", ".22..2.", "......."},
	}
	return func(k built.Kit) {
		s, w := k.Ramp("stone"), k.Ramp("wood")
		k.Rect(2, 1, 12, 1, s[0])
		k.Rect(5, 2, 1, 2, s[1])
		k.Rect(12, 2, 1, 2, s[1])
		k.Face(3, 4, 11, 9, draw.Ramp{w[0], w[1], w[2]})
		k.Stamp(5, 6, shapes[of], map[rune]draw.Ink{'2': k.Ramp("light")[1], '1': k.Ramp("light")[0]})
	}
}

func posterSea(k built.Kit) {
	k.Rect(0, 0, 10, 5, k.Ramp("light")[1])
	k.Ellipse(5, 4, 2.4, 2.4, k.Pal.Ink("red"))
	k.Rect(0, 5, 10, 4, k.Ramp("glass")[1])
	k.Rect(2, 6, 5, 1, k.Ramp("glass")[2])
	k.Rect(4, 8, 4, 1, k.Ramp("glass")[2])
}

func posterWheel(k built.Kit) {
	k.Rect(0, 0, 10, 9, k.Ramp("copper")[2])
	k.Ring(5, 4, 4, 4, k.Ramp("brick")[0])
	k.Line(5, 0, 5, 8, k.Ramp("brick")[1])
	k.Line(1, 4, 8, 4, k.Ramp("brick")[1])
	k.Line(5, 4, 3, 8, k.Ramp("stone")[0])
	k.Line(5, 4, 7, 8, k.Ramp("stone")[0])
}

func posterHands(k built.Kit) {
	k.Rect(0, 0, 10, 9, k.Ramp("glass")[0])
	k.Rect(2, 4, 2, 4, k.Ramp("brick")[2])
	k.Rect(6, 4, 2, 4, k.Ramp("plaster")[0])
	k.Rect(2, 2, 2, 2, k.Ramp("brick")[2])
	k.Rect(6, 2, 2, 2, k.Ramp("plaster")[2])
	k.Rect(4, 6, 2, 1, k.Ramp("light")[0])
	k.Set(1, 1, k.Ramp("light")[1])
	k.Set(8, 0, k.Ramp("light")[1])
}

func posterCake(k built.Kit) {
	k.Rect(0, 0, 10, 9, k.Ramp("brick")[2])
	k.Rect(2, 4, 6, 4, k.Ramp("plaster")[2])
	k.Rect(2, 6, 6, 1, k.Pal.Ink("red"))
	k.Rect(1, 8, 8, 1, k.Ramp("stone")[3])
	k.Rect(4, 2, 2, 2, k.Pal.Ink("red"))
	k.Set(5, 1, k.Ramp("leaf")[0])
}
