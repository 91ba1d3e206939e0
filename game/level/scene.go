package level

import "handhold/game/fixed"

// Look is how a layer is drawn, with what the groups around it say.
type Look struct {
	Opacity   int         // 0–256
	Tint      int         // 0xRRGGBB each picture is multiplied with; 0xffffff changes nothing
	Offset    fixed.Point // by how much it is drawn beside its place, in 1/256 px
	ParallaxX int         // how far it moves with the ground, in 1/256: 256 with it, 0 not at all, 512 twice as far
	ParallaxY int
}

// Plain says whether the look changes nothing.
func (k Look) Plain() bool { return k == plainLook }

var plainLook = Look{Opacity: 256, Tint: 0xffffff, ParallaxX: 256, ParallaxY: 256}

// Scene is a layer that is only seen. What it holds is told by the field that is not nil.
type Scene struct {
	Name  string
	After int  // how many of the level's Layers lie below it
	Above bool // drawn over the figures
	Look  Look
	Grid  *Grid
	Image *Backdrop
	Drawn []SceneObject // lowest first
}

// Grid is a layer of tiles that is only seen. Tiles of any size lie with their lower left corner on that of their cell.
type Grid struct {
	Width, Height int    // cells
	CellW, CellH  int    // px
	Leftward      bool   // in a row, tiles further left are drawn over those further right
	Upward        bool   // rows further up are drawn over those further down
	Tiles         []Tile // row by row
}

// Backdrop is an image that is a layer.
type Backdrop struct {
	Cut     Cut
	RepeatX bool // endlessly, to both sides
	RepeatY bool
}

// SceneObject is a tile or a text that is only seen.
type SceneObject struct {
	ID      int
	Name    string
	Tile    Tile        // the zero Tile for a text
	Text    *Writing    // nil for a tile
	Box     fixed.Box   // where it is drawn before it is turned, in 1/256 px of the world; stretched to that
	Pivot   fixed.Point // what it is turned around, in the world
	Turn    int         // clockwise on the screen, in 1/256 of a degree, from 0 up to a full turn
	Opacity int         // 0–256, besides that of its layer
}

// Writing is words in the world, a text object of Tiled.
type Writing struct {
	Words                           string
	Family                          string // of the font
	Size                            int    // of the font in px
	Colour                          int    // 0xRRGGBB
	Opacity                         int    // 0–256
	Wrap                            bool   // lines break at the box's width
	Bold, Italic, Underline, Struck bool
	Kerning                         bool
	Across                          Align
	Down                            Align
}

// Align is where a text lies in its box.
type Align uint8

// The places of a text in its box; Justify is for lines that fill the width.
const (
	AlignBegin Align = iota // left or top
	AlignMiddle
	AlignEnd
	AlignJustify
)

// Cut is where the picture of t lies. Its Image is empty for no tile. Animations are not followed: a frame is a tile of
// the same tileset.
func (l *Level) Cut(t Tile) Cut {
	if t.Set == 0 {
		return Cut{Clear: NoColour}
	}
	s := &l.Tilesets[t.Set-1]
	i, columns := int(t.Index), max(s.Columns, 1)
	if s.Collection() {
		return s.Tiles[i].Cut
	}
	return Cut{
		Image: s.Image, Clear: s.Clear,
		X: s.Margin + i%columns*(s.TileW+s.Spacing), Y: s.Margin + i/columns*(s.TileH+s.Spacing), W: s.TileW, H: s.TileH,
	}
}

// Box is where the tile t on the cell x, y of g is drawn, in 1/256 px of the world, before its layer's offset: from the
// cell's lower left corner, in its own size, or as its tileset says. A tile with FlipD has its sides changed.
func (l *Level) Box(g *Grid, t Tile, x, y int) fixed.Box {
	return l.cellBox(t, fixed.Px(x*g.CellW, (y+1)*g.CellH), fixed.Px(g.CellW, g.CellH))
}

// cellBox is where t is drawn on a cell with that lower left corner and size.
func (l *Level) cellBox(t Tile, corner, cell fixed.Point) fixed.Box {
	if t.Set == 0 {
		return fixed.Box{Min: corner, Max: corner}
	}
	s := &l.Tilesets[t.Set-1]
	own := l.size(t)
	size, offset := own, s.Offset
	if s.Fit&FitGrid != 0 {
		size, offset = stretch(own, cell, s.Fit), scaled(s.Offset, cell, own)
		corner = corner.Add(fixed.Point{X: (cell.X - size.X) / 2, Y: (size.Y - cell.Y) / 2})
	}
	at := corner.Add(offset)
	return fixed.Box{Min: fixed.Point{X: at.X, Y: at.Y - size.Y}, Max: fixed.Point{X: at.X + size.X, Y: at.Y}}
}

// size is how large t is drawn where nothing stretches it.
func (l *Level) size(t Tile) fixed.Point {
	c := l.Cut(t)
	if t.Flip&FlipD != 0 {
		return fixed.Px(c.H, c.W)
	}
	return fixed.Px(c.W, c.H)
}

// stretch is how large a picture of size own is drawn into a place of size into.
func stretch(own, into fixed.Point, fit Fit) fixed.Point {
	if fit&FitAspect == 0 || own.X <= 0 || own.Y <= 0 {
		return into
	}
	if int64(into.X)*int64(own.Y) < int64(into.Y)*int64(own.X) {
		return fixed.Point{X: into.X, Y: int32(int64(own.Y) * int64(into.X) / int64(own.X))}
	}
	return fixed.Point{X: int32(int64(own.X) * int64(into.Y) / int64(own.Y)), Y: into.Y}
}

// scaled is p, measured on a picture of size own, where that is drawn in size as.
func scaled(p, as, own fixed.Point) fixed.Point {
	if own.X <= 0 || own.Y <= 0 {
		return p
	}
	return fixed.Point{X: int32(int64(p.X) * int64(as.X) / int64(own.X)), Y: int32(int64(p.Y) * int64(as.Y) / int64(own.Y))}
}

// Shift is by how much a layer with look k is drawn beside its place, in 1/256 px, when the middle of the picture is at
// eye in the world: Tiled's parallax, and the layer's own offset. At parallax 1 only the offset is left.
func (l *Level) Shift(k Look, eye fixed.Point) fixed.Point {
	way := eye.Sub(l.origin)
	return fixed.Point{
		X: k.Offset.X + int32(int64(way.X)*int64(256-k.ParallaxX)/256),
		Y: k.Offset.Y + int32(int64(way.Y)*int64(256-k.ParallaxY)/256),
	}
}
