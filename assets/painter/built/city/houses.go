package city

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/tileset"
)

// House fronts, made of pieces of 32×32 that fit side by side and one upon the other.

const piece = 32

// front is one kind of house: what its wall is made of and what it wears.
type front struct {
	name               string
	wall               func(k built.Kit, seed int)
	base, sill         string // ramps: foot of the wall; window sills
	door, roof, awning string // ramps
}

func fronts() []front {
	return []front{
		{"plaster", plasterWall, "stone", "plaster", "copper", "brick", "copper"},
		{"brick", brickWall, "stone", "stone", "glass", "stone", "brick"},
		{"stone", ashlarWall, "stone", "stone", "wood", "copper", "plaster"},
	}
}

// plasterWall is lime wash with a few places where it wore thin.
func plasterWall(k built.Kit, seed int) {
	r := k.Ramp("plaster")
	k.Each(func(x, y int) draw.Ink {
		n := draw.Value(float64(x)/9+0.3, float64(y)/6+0.7, seed)
		switch {
		case n > 0.8, n < 0.16 && draw.Hash(x/2, y, seed)%3 == 0:
			return r[1]
		}
		return r[2]
	})
}

// brickWall is laid in courses of 4 px; most joints are lost in the dusk of the wall.
func brickWall(k built.Kit, seed int) {
	r := k.Ramp("brick")
	k.Each(func(x, y int) draw.Ink {
		course := y / 4
		at := (x + course%2*4) % 8
		b := draw.Hash((x+course%2*4)/8%4, course, seed)
		switch {
		case y%4 == 3 && b%4 == 0 && at < 6, at == 7 && y%4 == 2 && b%3 == 0:
			return r[0]
		case b%9 == 0 && y%4 < 3 && at < 7, y%4 == 0 && b%5 == 1 && at < 5:
			return r[2]
		}
		return r[1]
	})
}

// ashlarWall is cut stone in blocks of 16×8.
func ashlarWall(k built.Kit, seed int) {
	r := k.Ramp("stone")
	k.Each(func(x, y int) draw.Ink {
		course := y / 8
		shifted := x + course%2*8
		at, b := shifted%16, draw.Hash(shifted/16%2, course, seed)
		switch {
		case y%8 == 7 && b%3 > 0 && at > 2, at == 15 && y%8 > 3:
			return r[1]
		case y%8 == 0 && at < 9 && b%2 == 0:
			return r[3]
		case b%5 == 0 && at < 15 && y%8 < 3:
			return r[3]
		}
		return r[2]
	})
}

// corner lights the left end of a wall or shades the right one, with quoins.
func (f front) corner(k built.Kit, left bool) {
	s := k.Ramp(f.sill)
	n := len(s)
	x, lit, dark := k.W-5, n-2, n-3
	if left {
		x, lit, dark = 0, n-1, n-2
	}
	for y := 0; y < k.H; y += 8 {
		w := 5 + y/8%2*3
		from := x
		if !left {
			from = k.W - w
		}
		k.Rect(from, y, w, 7, s[max(lit, 1)])
		k.Rect(from, y+7, w, 1, s[max(dark-1, 0)])
		if left {
			k.Rect(from+w-1, y, 1, 7, s[max(dark, 0)])
			continue
		}
		k.Rect(k.W-1, y, 1, 8, s[0])
		k.Rect(from, y, 1, 7, s[n-1])
	}
}

// plinth is the foot of the wall: a course of dark stone and what the rain splashed.
func (f front) plinth(k built.Kit, seed int) {
	s, p := k.Ramp(f.base), k.Ramp("shadow")
	k.Rect(0, 25, k.W, 7, s[1])
	k.Rect(0, 25, k.W, 1, s[2])
	k.Rect(0, 31, k.W, 1, s[0])
	for x := range k.W {
		if h := int(draw.Hash(x/3, 1, seed) % 3); h > 0 && k.At(x, 24) != p[0] {
			k.Rect(x, 25-h, 1, h, k.Ramp("plaster")[0])
		}
		if x%11 == 10 {
			k.Rect(x, 26, 1, 5, s[0])
		}
	}
}

// cornice is the ledge between two floors.
func (f front) cornice(k built.Kit) {
	s := k.Ramp(f.sill)
	k.Rect(0, 0, k.W, 2, s[len(s)-1])
	k.Rect(0, 2, k.W, 1, s[max(len(s)-3, 0)])
	k.Rect(0, 3, k.W, 1, k.Ramp("plaster")[0])
}

// Looks of a window.
const (
	paneDark = iota
	paneLit
	paneCurtain
	paneNight
)

// window is a recessed window of w×h px with its sill; what shows in it is one of the looks.
func window(k built.Kit, x, y, w, h, look int, sill draw.Ramp) {
	g, l, n := k.Ramp("glass"), k.Ramp("light"), len(sill)
	k.Rect(x-1, y-1, w+2, h+2, k.Ramp("stone")[0])
	switch look {
	case paneLit:
		k.Rect(x, y, w, h, l[0])
		k.Rect(x+1, y+h/3, w-2, h-h/3, l[1])
		k.Rect(x+w/2+2, y+h-5, 3, 5, k.Ramp("wood")[1])
	case paneNight:
		k.Rect(x, y, w, h, k.Ramp("stone")[0])
		k.Rect(x, y+h-4, w, 4, g[0])
		for i := range 6 {
			k.Set(x+1+int(draw.Hash(i, 2, 7))%(w-2), y+1+i*(h-3)/6, l[i%2])
		}
		k.Ellipse(float64(x+w-4), float64(y)+4, 2, 2, l[1])
	default:
		k.Pane(x, y, w, h, g)
	}
	if look == paneCurtain {
		p := k.Ramp("plaster")
		for i := range w {
			fall := h - 1 - draw.Abs(i-w/2)%3
			if draw.Abs(2*i-w+1) < w/3 {
				fall = h / 4
			}
			k.Rect(x+i, y, 1, fall, p[1+i%2])
		}
	}
	k.Rect(x+w/2, y, 1, h, sill[n-1])
	k.Rect(x, y+h/3, w, 1, sill[n-1])
	k.Rect(x-1, y-1, w+2, 1, k.Ramp("stone")[0])
	k.Rect(x-2, y+h, w+4, 2, sill[n-1])
	k.Rect(x-2, y+h+2, w+4, 1, k.Ramp("plaster")[0])
	k.Rect(x+w+1, y+h, 1, 2, sill[max(n-2, 0)])
}

// upper is one window of an upper floor with what this kind of house wears around it.
func (f front) upper(k built.Kit, look int) {
	s := k.Ramp(f.sill)
	switch f.name {
	case "plaster":
		window(k, 10, 6, 12, 17, look, k.Ramp("plaster"))
		for _, x := range []int{3, 24} {
			k.Face(x, 5, 6, 19, k.Ramp("copper"))
			for y := 7; y < 22; y += 2 {
				k.Rect(x+1, y, 4, 1, k.Ramp("copper")[0])
			}
		}
	case "brick":
		k.Rect(7, 3, 18, 3, s[2])
		k.Rect(7, 3, 18, 1, s[3])
		k.Rect(14, 2, 4, 4, s[3])
		window(k, 9, 7, 14, 16, look, s)
	default:
		window(k, 10, 4, 12, 21, look, s)
		k.Rect(7, 25, 18, 1, s[0])
		k.Rect(7, 18, 18, 1, s[0])
		for x := 7; x < 26; x += 3 {
			k.Rect(x, 19, 1, 6, s[0])
		}
		k.Rect(6, 26, 20, 2, s[3])
		k.Rect(6, 28, 20, 1, s[1])
	}
}

// way is the ground floor's door, with a step and a lamp beside it.
func (f front) way(k built.Kit) {
	s, d := k.Ramp(f.sill), k.Ramp(f.door)
	k.Rect(8, 3, 16, 26, s[len(s)-1])
	k.Rect(22, 4, 2, 25, s[max(len(s)-3, 0)])
	k.Rect(10, 5, 12, 24, k.Ramp("stone")[0])
	k.Face(11, 10, 10, 19, d)
	k.Rect(11, 10, 10, 1, d[0])
	k.Inset(13, 12, 6, 6, d)
	k.Inset(13, 20, 6, 7, d)
	k.Pane(11, 6, 10, 3, k.Ramp("glass"))
	k.Set(19, 19, k.Ramp("light")[0])
	k.Rect(9, 29, 14, 2, k.Ramp("stone")[3])
	k.Rect(9, 31, 14, 1, k.Ramp("stone")[1])
	k.Rect(4, 12, 3, 4, k.Ramp("light")[0])
	k.Rect(4, 11, 3, 1, k.Ramp("stone")[0])
	k.Rect(5, 16, 1, 1, k.Ramp("stone")[0])
}

// shop is a wide window under an awning; behind it stands nobody.
func (f front) shop(k built.Kit) {
	k.Rect(3, 8, 26, 19, k.Ramp("wood")[0])
	k.Pane(4, 10, 24, 14, k.Ramp("glass"))
	k.Rect(16, 10, 1, 14, k.Ramp("wood")[1])
	k.Rect(4, 23, 24, 1, k.Ramp("wood")[2])
	for i, tall := range []int{4, 6, 3} {
		k.Rect(7+i*3, 23-tall, 2, tall, k.Ramp("plaster")[i%2+1])
	}
	k.Ellipse(22.5, 21, 2.5, 2, k.Ramp("leaf")[1])
	k.Rect(3, 24, 26, 3, k.Ramp("wood")[1])
	k.Rect(3, 24, 26, 1, k.Ramp("wood")[2])
	sunblind(k, 1, 2, 30, 9, k.Ramp(f.awning))
}

// sunblind is a striped awning with a scalloped hem.
func sunblind(k built.Kit, x, y, w, h int, r draw.Ramp) {
	p := k.Ramp("plaster")
	for i := range w {
		body, low := p[2], p[1]
		if i/4%2 == 0 {
			body, low = r[1], r[0]
		}
		hem := h
		if i%4 == 1 || i%4 == 2 {
			hem++
		}
		k.Rect(x+i, y, 1, h-2, body)
		k.Rect(x+i, y+h-2, 1, hem-h+2, low)
		if i/4%2 == 0 {
			k.Set(x+i, y, r[2])
		}
	}
}

// slope is a piece of tiled roof; end is -1 where it ends on the left, 1 on the right.
func (f front) slope(k built.Kit, end int) {
	r := k.Ramp(f.roof)
	n := len(r)
	for y := 3; y < 29; y++ {
		for x := range k.W {
			slant := (29 - y) * 2 / 5
			if end < 0 && x < slant || end > 0 && x >= k.W-slant {
				continue
			}
			row := (y - 3) / 5
			at := (x + row%2*3) % 6
			b := draw.Hash((x+row%2*3)/6%6, row, 3)
			ink := r[n/2]
			switch {
			case (y-3)%5 == 4 && at != 0 || at == 5 && (y-3)%5 > 1:
				ink = r[max(n/2-1, 0)]
			case b%6 == 0 && (y-3)%5 < 3, (y-3)%5 == 0 && at > 0 && at < 4:
				ink = r[min(n/2+1, n-1)]
			}
			if y < 5 {
				ink = r[n-1-(y-3)]
			}
			if end < 0 && x < slant+2 {
				ink = r[n-1]
			}
			if end > 0 && x >= k.W-slant-2 {
				ink = r[0]
			}
			k.Set(x, y, ink)
		}
	}
	k.Rect(0, 28, k.W, 2, k.Ramp("plaster")[2])
	k.Rect(0, 29, k.W, 1, k.Ramp("plaster")[1])
	k.Rect(0, 30, k.W, 2, k.Ramp("stone")[0])
}

// pieces are the parts of one kind of front, in the order of the sheet.
func (f front) pieces() []tileset.Prop {
	solid := tileset.Foot(0, 0, piece, piece)
	eaves := tileset.Foot(0, 12, piece, piece-12)
	seed := len(f.name)
	low := func(more func(k built.Kit)) func(*draw.Canvas) {
		return built.Made(func(k built.Kit) { f.wall(k, seed); f.plinth(k, seed); more(k) })
	}
	high := func(more func(k built.Kit)) func(*draw.Canvas) {
		return built.Made(func(k built.Kit) { f.wall(k, seed+1); f.cornice(k); more(k) })
	}
	look := func(l int) func(k built.Kit) { return func(k built.Kit) { f.upper(k, l) } }
	at := func(left bool) func(k built.Kit) { return func(k built.Kit) { f.corner(k, left) } }
	roof := func(end int) func(*draw.Canvas) { return built.Made(func(k built.Kit) { f.slope(k, end) }) }
	none := func(built.Kit) {}
	return []tileset.Prop{
		{Name: f.name + "-low", Paint: low(none), Foot: solid},
		{Name: f.name + "-low-left", Paint: low(at(true)), Foot: solid},
		{Name: f.name + "-low-right", Paint: low(at(false)), Foot: solid},
		{Name: f.name + "-low-door", Paint: low(f.way), Foot: solid},
		{Name: f.name + "-low-shop", Paint: low(f.shop), Foot: solid},
		{Name: f.name + "-low-window", Paint: low(func(k built.Kit) { window(k, 9, 7, 14, 13, paneCurtain, k.Ramp(f.sill)) }), Foot: solid},
		{Name: f.name + "-high", Paint: high(none), Foot: solid},
		{Name: f.name + "-high-left", Paint: high(at(true)), Foot: solid},
		{Name: f.name + "-high-right", Paint: high(at(false)), Foot: solid},
		{Name: f.name + "-high-dark", Paint: high(look(paneDark)), Foot: solid},
		{Name: f.name + "-high-lit", Paint: high(look(paneLit)), Foot: solid},
		{Name: f.name + "-high-curtain", Paint: high(look(paneCurtain)), Foot: solid},
		{Name: f.name + "-roof", Paint: roof(0), Foot: eaves},
		{Name: f.name + "-roof-left", Paint: roof(-1), Foot: eaves},
		{Name: f.name + "-roof-right", Paint: roof(1), Foot: eaves},
		{Name: f.name + "-roof-window", Paint: built.Made(func(k built.Kit) { f.slope(k, 0); f.dormer(k) }), Foot: eaves},
	}
}

// dormer is a small gabled window in the roof.
func (f front) dormer(k built.Kit) {
	r := k.Ramp(f.roof)
	k.Rect(9, 12, 14, 14, k.Ramp("plaster")[2])
	k.Rect(21, 12, 2, 14, k.Ramp("plaster")[0])
	window(k, 12, 14, 8, 9, paneDark, k.Ramp("plaster"))
	k.Poly(r[0], 6, 14, 16, 3, 26, 14, 24, 15, 16, 7, 8, 15)
	k.Poly(r[len(r)-1], 6, 13, 16, 2, 17, 4, 8, 14)
}

// house is a whole front, its pieces named row by row from the roof down; "night" after a name shows stars in its window.
func (f front) house(rows ...[]string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		parts := map[string]tileset.Prop{}
		for _, p := range f.pieces() {
			parts[p.Name] = p
		}
		x0, y0 := (c.W-len(rows[0])*piece)/2, c.H-4-len(rows)*piece
		for j, row := range rows {
			for i, name := range row {
				cell := c.Cell(x0+i*piece, y0+j*piece, piece, piece)
				if name == "high-night" {
					parts[f.name+"-high"].Paint(cell)
					f.upper(built.Kit{Canvas: cell}, paneNight)
					continue
				}
				parts[f.name+"-"+name].Paint(cell)
			}
		}
		underEaves(built.Kit{Canvas: c}, x0, y0+piece, len(rows[0])*piece)
		wide := len(rows[0]) * piece
		throws(built.Kit{Canvas: c}, x0+wide, y0+piece, c.H-4)
	}
}

// underEaves lays the shadow of the roof's edge on the wall.
func underEaves(k built.Kit, x, y, w int) {
	for i := range w {
		k.Set(x+i, y, k.Ramp("stone")[0])
		if (i+x)%2 == 0 {
			k.Set(x+i, y+1, k.Ramp("stone")[0])
		}
	}
}

// throws is what a house throws on the ground to its right.
func throws(k built.Kit, x, top, foot int) {
	ink := k.Pal.Ink("shadow")
	k.Behind(func(px, py int) draw.Ink {
		if px >= x && py > top+16 && py < foot+1 && px < x+min(6, (py-top-16)/2) {
			return ink
		}
		return draw.Clear
	})
}
