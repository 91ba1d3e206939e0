package room

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/tileset"
)

// Inner walls, in pieces of 32×48 that fit side by side: the upper edge, paper or paint, and the skirting.

const piece = 32 // px, the width of a piece

// inner is one kind of inner wall.
type inner struct {
	name string
	wall func(k built.Kit)
}

func inners() []inner { return []inner{{"home", homeWall}, {"school", schoolWall}} }

// laterInners are those of the sheet beside it.
func laterInners() []inner {
	return []inner{{"tile", tileWall}, {"board", boardWall}, {"green", greenWall}}
}

// tileWall is glazed in squares to the height of a face.
func tileWall(k built.Kit) {
	p, l := k.Ramp("paper"), k.Ramp("linen")
	k.Rect(0, 0, k.W, 48, p[1])
	for y := 17; y < 48; y += 6 {
		for x := 0; x < k.W; x += 8 {
			k.Rect(x, y, 7, 5, []draw.Ink{l[2], l[2], l[2], p[0], l[2]}[(x/8+y)%5])
			k.Rect(x+7, y, 1, 6, l[1])
			k.Rect(x, y+5, 8, 1, l[1])
		}
	}
	k.Rect(0, 16, k.W, 2, l[0])
	crown(k, p[1], p[0], l[0])
	k.Rect(0, 45, k.W, 3, l[0])
}

// boardWall is of upright boards, as in workshops and under roofs.
func boardWall(k built.Kit) {
	w, p := k.Ramp("wood"), k.Ramp("paper")
	k.Boards(0, 0, k.W, 48, 8, w, 6)
	crown(k, p[1], p[0], w[0])
	k.Rect(0, 27, k.W, 2, w[3])
	k.Rect(0, 29, k.W, 1, w[1])
	k.Rect(0, 45, k.W, 3, w[1])
	k.Rect(0, 47, k.W, 1, w[0])
}

// greenWall is papered in green, with a picture rail.
func greenWall(k built.Kit) {
	g, w, p := k.Ramp("leaf"), k.Ramp("wood"), k.Ramp("paper")
	k.Rect(0, 0, k.W, 48, g[1])
	for y := 14; y < 38; y++ {
		for x := range k.W {
			if x%8 == 2 || x%8 == 5 && y%6 < 2 {
				k.Set(x, y, g[2])
			}
		}
	}
	crown(k, p[1], p[0], g[0])
	k.Rect(0, 12, k.W, 2, w[3])
	k.Rect(0, 14, k.W, 1, g[0])
	k.Rect(0, 38, k.W, 10, w[1])
	k.Rect(0, 38, k.W, 1, w[3])
	k.Rect(0, 47, k.W, 1, w[0])
}

// homeWall is papered, with a wooden rail and panels below.
func homeWall(k built.Kit) {
	l, w, p := k.Ramp("linen"), k.Ramp("wood"), k.Ramp("paper")
	k.Rect(0, 0, k.W, 48, k.Ramp("rose")[2])
	for y := 8; y < 30; y++ {
		for x := range k.W {
			if x%8 == 3 {
				k.Set(x, y, p[0])
			}
			if x%8 == 7 && y%6 == 2 || x%8 == 6 && y%6 == 3 || x%8 == 0 && y%6 == 3 {
				k.Set(x, y, k.Ramp("rose")[1])
			}
		}
	}
	crown(k, p[1], p[0], l[0])
	k.Rect(0, 30, k.W, 2, w[3])
	k.Rect(0, 32, k.W, 16, w[2])
	k.Rect(0, 32, k.W, 1, w[1])
	for x := 1; x < k.W; x += 16 {
		k.Inset(x+1, 34, 12, 9, w)
	}
	k.Rect(0, 45, k.W, 3, w[1])
	k.Rect(0, 45, k.W, 1, w[3])
	k.Rect(0, 47, k.W, 1, w[0])
}

// schoolWall is painted twice: pale above, green to the height of a shoulder.
func schoolWall(k built.Kit) {
	p, g, l := k.Ramp("paper"), k.Ramp("leaf"), k.Ramp("linen")
	k.Rect(0, 0, k.W, 48, p[1])
	k.Rect(0, 26, k.W, 22, l[1])
	k.Rect(0, 25, k.W, 1, g[1])
	k.Rect(0, 26, k.W, 1, l[0])
	for x := 5; x < k.W; x += 9 {
		k.Rect(x, 28+x%5, 3, 1, l[2])
		k.Rect(x+1, 38-x%4, 2, 1, l[0])
	}
	crown(k, p[1], p[0], l[0])
	k.Rect(0, 44, k.W, 4, k.Ramp("lacquer")[1])
	k.Rect(0, 44, k.W, 1, k.Ramp("lacquer")[2])
	k.Rect(0, 47, k.W, 1, k.Ramp("lacquer")[0])
}

// crown is the wall's upper end: its thickness seen from above, and the shadow under the ledge.
func crown(k built.Kit, top, front, shade draw.Ink) {
	k.Rect(0, 0, k.W, 5, top)
	k.Rect(0, 5, k.W, 2, front)
	k.Rect(0, 7, k.W, 1, shade)
}

// pieces are the parts of one kind of inner wall, in the order of the sheet.
func (n inner) pieces() []tileset.Prop {
	solid := tileset.Foot(0, 8, piece, 40)
	with := func(more func(k built.Kit)) tileset.Prop {
		return tileset.Prop{Paint: built.Made(func(k built.Kit) { n.wall(k); more(k) }), Foot: solid}
	}
	parts := []struct {
		name string
		more func(k built.Kit)
	}{
		{"", func(built.Kit) {}},
		{"-left", func(k built.Kit) { reveal(k, 0) }},
		{"-right", func(k built.Kit) { reveal(k, k.W-4) }},
		{"-window", func(k built.Kit) { wallHole(built.Kit{Canvas: k.Cell(0, 4, 32, 44)}) }},
		{"-door", roomDoor},
		{"-picture", picture},
		{"-clock", wallClock},
	}
	var out []tileset.Prop
	for _, p := range parts {
		made := with(p.more)
		made.Name = n.name + "-wall" + p.name
		out = append(out, made)
	}
	return out
}

// reveal is the end of a wall: its thickness, seen as a paler or a darker stripe.
func reveal(k built.Kit, x int) {
	p := k.Ramp("paper")
	side, edge, line := p[1], k.Ramp("linen")[1], 3
	if x > 0 {
		side, edge, line = k.Ramp("linen")[1], k.Ramp("linen")[0], 0
	}
	k.Rect(x, 0, 4, 48, side)
	k.Rect(x+line, 7, 1, 41, edge)
	k.Rect(x, 47, 4, 1, k.Ramp("lacquer")[1])
}

func wallHole(k built.Kit) {
	l, p := k.Ramp("linen"), k.Ramp("paper")
	k.Rect(5, 6, 22, 22, l[0])
	for y := range 20 {
		for x := range 20 {
			ink := l[1]
			if y > 12+x/6 {
				ink = l[2]
			}
			if d := x + y; d > 15 && d < 19 {
				ink = p[1]
			}
			k.Set(6+x, 7+y, ink)
		}
	}
	k.Rect(15, 7, 2, 20, p[1])
	k.Rect(6, 14, 20, 1, p[1])
	k.Rect(6, 15, 20, 1, l[0])
	k.Rect(3, 27, 26, 2, p[1])
	k.Rect(3, 29, 26, 1, l[0])
}

func roomDoor(k built.Kit) {
	w := k.Ramp("wood")
	k.Rect(6, 10, 20, 38, w[1])
	k.Rect(6, 10, 20, 1, w[3])
	k.Rect(6, 10, 1, 37, w[3])
	k.Rect(8, 12, 16, 36, w[0])
	k.Face(9, 13, 14, 34, w)
	k.Inset(11, 16, 10, 12, w)
	k.Inset(11, 31, 10, 13, w)
	k.Rect(20, 29, 2, 1, k.Ramp("brass")[2])
	k.Rect(20, 30, 2, 1, k.Ramp("brass")[0])
}

// picture hangs a little askew: a hill and a moon.
func picture(k built.Kit) {
	w, l := k.Ramp("wood"), k.Ramp("linen")
	k.Face(8, 11, 16, 14, w)
	k.Rect(10, 13, 12, 10, l[0])
	k.Rect(10, 20, 12, 3, k.Ramp("leaf")[1])
	k.Ellipse(14, 21, 4, 3, k.Ramp("leaf")[1])
	k.Ellipse(18.5, 16, 1.8, 1.8, k.Ramp("brass")[2])
	k.Rect(9, 25, 16, 1, l[0])
	k.Line(12, 10, 16, 8, w[0])
	k.Line(16, 8, 20, 10, w[0])
}

func wallClock(k built.Kit) {
	b, p := k.Ramp("lacquer"), k.Ramp("paper")
	k.Ellipse(16, 17, 6.5, 6.5, b[1])
	k.Ellipse(15.8, 16.8, 5, 5, p[1])
	for i := range 4 {
		k.Set([]int{15, 19, 15, 11}[i], []int{12, 16, 20, 16}[i], b[0])
	}
	k.Line(15, 16, 15, 13, b[0])
	k.Line(15, 16, 18, 18, b[0])
	k.Set(15, 16, k.Ramp("rose")[1])
}
