package view

import (
	"strings"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// pane is the part of a scene that is to be listed.
type pane struct {
	x, y, w, h int         // px of the world: the picture
	shift      fixed.Point // by how much the scene is moved
	tick       int64
	live       bool // the parts that are listed with every picture, or the others
}

// Painted appends what of the scenery that lies over so many layers of the level is painted once, with the ground: the
// part of the world that begins at x, y, w×h px; sprites lie on that part.
func (s *Stage) Painted(dst []Sprite, after, x, y, w, h int) []Sprite {
	for i := range s.scenes {
		c := &s.scenes[i]
		if c.moving || c.deep || min(c.from.After, len(s.lv.Layers)) != after {
			continue
		}
		dst = s.list(dst, c, &pane{x: x, y: y, w: w, h: h, shift: c.from.Look.Offset})
	}
	return dst
}

// list appends the parts of a scene that show.
func (s *Stage) list(dst []Sprite, c *staged, p *pane) []Sprite {
	switch {
	case c.tint&0xff == 0:
		return dst
	case c.from.Grid != nil:
		return s.listGrid(dst, c, p)
	case c.from.Image != nil && (c.moving || c.deep) == p.live:
		return listImage(dst, c, p)
	}
	return s.listObjects(dst, c, p)
}

// listGrid appends the tiles that show, in their order.
func (s *Stage) listGrid(dst []Sprite, c *staged, p *pane) []Sprite {
	g := c.from.Grid
	sx, sy := p.shift.Pixel()
	x0, y0 := p.x-sx-int(c.reach.Max.X)/fixed.One, p.y-sy-int(c.reach.Max.Y)/fixed.One
	x1, y1 := p.x-sx+p.w-int(c.reach.Min.X)/fixed.One, p.y-sy+p.h-int(c.reach.Min.Y)/fixed.One
	fromX, toX := max(x0/g.CellW-1, 0), min(x1/g.CellW+1, g.Width-1)
	fromY, toY := max(y0/g.CellH-1, 0), min(y1/g.CellH+1, g.Height-1)
	for row := fromY; row <= toY; row++ {
		y := row
		if g.Upward {
			y = toY - (row - fromY)
		}
		for column := fromX; column <= toX; column++ {
			x := column
			if g.Leftward {
				x = toX - (column - fromX)
			}
			n := y*g.Width + x
			if t := g.Tiles[n]; t.Set != 0 && (c.moving || c.live != nil && c.live[n]) == p.live {
				dst = p.lay(dst, s.album.sprite(t, p.tick), s.lv.Box(g, t, x, y), c.tint)
			}
		}
	}
	return dst
}

// lay appends sprite, drawn where b is on the pane, if it shows.
func (p *pane) lay(dst []Sprite, sprite Sprite, b fixed.Box, t Tint) []Sprite {
	x, y := b.Min.Add(p.shift).Pixel()
	size := b.Size()
	w, h := (int(size.X)+128)>>8, (int(size.Y)+128)>>8
	if x -= p.x; x >= p.w || x+w <= 0 {
		return dst
	}
	if y -= p.y; y >= p.h || y+h <= 0 {
		return dst
	}
	sprite.X, sprite.Y, sprite.W, sprite.H, sprite.Tint = int16(x), int16(y), int16(w), int16(h), t
	return append(dst, sprite)
}

// listImage appends a picture that is a layer, as often as it repeats.
func listImage(dst []Sprite, c *staged, p *pane) []Sprite {
	w, h := c.back.W, c.back.H
	if w <= 0 || h <= 0 {
		return dst
	}
	sx, sy := p.shift.Pixel()
	fromX, toX := sx-p.x, sx-p.x+1
	if c.from.Image.RepeatX {
		fromX, toX = floorMod(fromX, w)-w, p.w
	}
	fromY, toY := sy-p.y, sy-p.y+1
	if c.from.Image.RepeatY {
		fromY, toY = floorMod(fromY, h)-h, p.h
	}
	for y := fromY; y < toY; y += h {
		for x := fromX; x < toX; x += w {
			if x < p.w && x+w > 0 && y < p.h && y+h > 0 {
				dst = append(dst, Sprite{Sheet: c.sheet, SW: int16(w), SH: int16(h), X: int16(x), Y: int16(y), W: int16(w), H: int16(h), Tint: c.tint})
			}
		}
	}
	return dst
}

// floorMod is what is left of a when it is divided by b, from 0 up.
func floorMod(a, b int) int { return ((a % b) + b) % b }

// listObjects appends the tile objects and texts that show.
func (s *Stage) listObjects(dst []Sprite, c *staged, p *pane) []Sprite {
	for i := range c.from.Drawn {
		o := &c.from.Drawn[i]
		if o.Text != nil || (c.moving || c.live != nil && c.live[i]) != p.live {
			continue
		}
		seen := moved(reachOf(o), p.shift)
		x, y := seen.Min.Pixel()
		size := seen.Size()
		if x -= p.x; x >= p.w || x+int(size.X)>>8 < 0 {
			continue
		}
		if y -= p.y; y >= p.h || y+int(size.Y)>>8 < 0 {
			continue
		}
		dst = p.turned(append(dst, p.put(s.album.sprite(o.Tile, p.tick), o.Box, c.tint.Faded(o.Opacity))), 1, o)
	}
	return dst
}

// listTexts appends the letters of the texts of a scene whose middle is painted already.
func (v *View) listTexts(dst []Sprite, c *staged, p *pane) []Sprite {
	for i, lines := range c.lines {
		o := &c.from.Drawn[i]
		x, y := o.Box.Min.Add(p.shift).Pixel()
		size := o.Box.Size()
		half := int(max(size.X, size.Y)) / fixed.One
		x, y = x-p.x, y-p.y
		if len(lines) == 0 || x > p.w+half || y > p.h+half || x+2*half < 0 || y+2*half < 0 || !v.painted(o.Box.Centre().Add(p.shift)) {
			continue
		}
		ink := (Tint(o.Text.Colour)<<8 | 0xff).Faded(o.Text.Opacity * o.Opacity * c.from.Look.Opacity >> 16)
		was := len(dst)
		for _, l := range lines {
			dst = l.letters.Lay(dst, x+l.x, y+l.y, l.size, l.words, ink, 0)
		}
		dst = p.turned(dst, len(dst)-was, o)
	}
	return dst
}

// put is sprite, drawn where b is on the pane.
func (p *pane) put(sprite Sprite, b fixed.Box, t Tint) Sprite {
	x, y := b.Min.Add(p.shift).Pixel()
	size := b.Size()
	sprite.X, sprite.Y = int16(x-p.x), int16(y-p.y)
	sprite.W, sprite.H, sprite.Tint = int16((size.X+128)>>8), int16((size.Y+128)>>8), t
	return sprite
}

// boxed is s, drawn where b is on the picture.
func (v *View) boxed(s Sprite, b fixed.Box, t Tint) Sprite {
	p := pane{x: v.frame.CamX, y: v.frame.CamY}
	return p.put(s, b, t)
}

// cells is an empty grid with the cells of the layers of lv that rules read.
func cells(lv *level.Level) *level.Grid {
	return &level.Grid{Width: lv.Width, Height: lv.Height, CellW: level.TileSize, CellH: level.TileSize}
}

// turned turns the last n sprites of list as o is turned.
func (p *pane) turned(list []Sprite, n int, o *level.SceneObject) []Sprite {
	if o.Turn == 0 {
		return list
	}
	pivot := o.Pivot.Add(p.shift).Sub(fixed.Px(p.x, p.y))
	for i := len(list) - n; i < len(list); i++ {
		s := &list[i]
		half := fixed.Point{X: int32(s.W) * fixed.One / 2, Y: int32(s.H) * fixed.One / 2}
		at := turnedPoint(fixed.Px(int(s.X), int(s.Y)).Add(half), pivot, o.Turn).Sub(half)
		s.X, s.Y = int16((at.X+128)>>8), int16((at.Y+128)>>8)
		s.Turn = uint16(o.Turn / 2)
	}
	return list
}

// frameScenery lists the scenery that is not painted with the ground: what is deep below it, what moves on it, and what is
// over the figures, which fades around one who walks below it. Texts stay crisp, for paint that runs cannot be read.
func (v *View) frameScenery() {
	f := &v.frame
	f.Deep = f.Deep[:0]
	if v.lv.Background != level.NoColour && v.lv.Foreign {
		f.Deep = append(f.Deep, dot(-f.CamX, -f.CamY, v.lv.Width*level.TileSize, v.lv.Height*level.TileSize, Tint(v.lv.Background)<<8|0xff))
	}
	eye := fixed.Px(f.CamX, f.CamY).Add(fixed.Point{X: int32(f.SubX + f.SeenW/2), Y: int32(f.SubY + f.SeenH/2)})
	const rim = 48 // the paint reads some px around the picture
	for i := range v.stage.scenes {
		c := &v.stage.scenes[i]
		if !c.moving && !c.deep && c.live == nil && c.lines == nil {
			continue
		}
		p := pane{x: f.CamX - rim, y: f.CamY - rim, w: f.W + 2*rim, h: f.H + 2*rim, shift: v.lv.Shift(c.from.Look, eye), tick: v.tick, live: true}
		list := &f.Flat
		switch {
		case c.deep:
			list = &f.Deep
		case c.from.Above:
			list = &f.Above
		}
		was := len(*list)
		*list = v.stage.list(*list, c, &p)
		if p.x, p.y = f.CamX, f.CamY; c.lines != nil {
			f.Crisp = v.listTexts(f.Crisp, c, &p)
		}
		for k := was; k < len(*list); k++ {
			s := &(*list)[k]
			s.X, s.Y = s.X-rim, s.Y-rim
			if c.from.Above && c.from.Image == nil {
				s.Tint = s.Tint.Faded(v.clear(s))
			}
		}
	}
}

// clear is how much of something over the figures is left around one who walks below it, 0–256.
func (v *View) clear(s *Sprite) int {
	left := 256
	for who := range v.w.Girls {
		if !v.w.Here(world.Who(who)) {
			continue
		}
		x, y := v.onPicture(v.w.Girls[who].At.Sub(fixed.Px(0, bodyMiddle)))
		p := fixed.Px(x, y)
		b := fixed.Box{Min: fixed.Px(int(s.X), int(s.Y)), Max: fixed.Px(int(s.X+s.W), int(s.Y+s.H))}
		left = min(left, 70+max(int(b.Nearest(p).Dist(p))/fixed.One-6, 0)*6)
	}
	return left
}

// textLine is one line of a text in the world; x, y are px from the upper left corner of its box.
type textLine struct {
	letters *Letters
	words   string
	x, y    int
	size    int
}

// layOut breaks a text into lines and finds each its place, in our own letters: in a size near to the one it asks for.
func layOut(l *Letters, o *level.SceneObject) []textLine {
	t := o.Text
	size := max((t.Size+l.Height()/2)/max(l.Height(), 1), 1)
	box := o.Box.Size()
	wide, tall := int(box.X)/fixed.One, int(box.Y)/fixed.One
	var out []textLine
	for _, line := range strings.Split(t.Words, "\n") {
		if t.Wrap {
			for _, part := range l.broken(line, wide, size) {
				out = append(out, textLine{letters: l, words: part, size: size})
			}
			continue
		}
		out = append(out, textLine{letters: l, words: line, size: size})
	}
	high := len(out) * l.Height() * size
	for i := range out {
		out[i].x = aligned(t.Across, wide-l.Width(out[i].words, size))
		out[i].y = aligned(t.Down, tall-high) + i*l.Height()*size
	}
	return out
}

// aligned is how far from the beginning something lies, with so many px left.
func aligned(a level.Align, left int) int {
	switch a {
	case level.AlignMiddle:
		return left / 2
	case level.AlignEnd:
		return left
	}
	return 0
}
