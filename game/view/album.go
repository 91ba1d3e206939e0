package view

import "handhold/game/level"

// Picture is a picture that sprites are cut from.
type Picture struct {
	File  string // its path; empty for none
	Clear int    // 0xRRGGBB that is transparent; level.NoColour for none
	W, H  int    // px it is repeated to; 0: it is as large as it is
}

// Album is the pictures of a level: sheet number SheetTiles+i is Pictures[i]. First come its tilesets in their order.
type Album struct {
	Pictures []Picture
	lv       *level.Level
	single   [][]Sheet // by tileset, of a collection: the sheet of each tile
}

// NewAlbum collects the pictures of level lv.
func NewAlbum(lv *level.Level) *Album {
	a := &Album{lv: lv, single: make([][]Sheet, len(lv.Tilesets))}
	for i := range lv.Tilesets {
		s := &lv.Tilesets[i]
		a.Pictures = append(a.Pictures, Picture{File: s.Image, Clear: s.Clear})
	}
	known := map[Picture]Sheet{}
	for i := range lv.Tilesets {
		s := &lv.Tilesets[i]
		if !s.Collection() {
			continue
		}
		a.single[i] = make([]Sheet, len(s.Tiles))
		for n := range s.Tiles {
			if c := s.Tiles[n].Cut; c.Image != "" {
				a.single[i][n] = a.add(known, Picture{File: c.Image, Clear: c.Clear})
			}
		}
	}
	for i := range lv.Scenery {
		if b := lv.Scenery[i].Image; b != nil {
			a.add(known, repeated(b))
		}
	}
	return a
}

func (a *Album) add(known map[Picture]Sheet, p Picture) Sheet {
	if s, ok := known[p]; ok {
		return s
	}
	known[p] = SheetTiles + Sheet(len(a.Pictures))
	a.Pictures = append(a.Pictures, p)
	return known[p]
}

// sheet is the sheet of a picture that is in the album.
func (a *Album) sheet(p Picture) Sheet {
	for i := len(a.Pictures) - 1; i >= 0; i-- {
		if a.Pictures[i] == p {
			return SheetTiles + Sheet(i)
		}
	}
	return SheetTiles
}

// repeatPx is how large a picture that repeats is at least made on its sheet, px: a small one would fill a picture with
// too many sprites.
const repeatPx = 256

// repeated is the picture of an image layer, repeated to a size that is worth a sprite.
func repeated(b *level.Backdrop) Picture {
	p := Picture{File: b.Cut.Image, Clear: b.Cut.Clear}
	if b.RepeatX || b.RepeatY {
		p.W, p.H = b.Cut.W, b.Cut.H
	}
	if b.RepeatX {
		p.W *= (repeatPx + p.W - 1) / max(p.W, 1)
	}
	if b.RepeatY {
		p.H *= (repeatPx + p.H - 1) / max(p.H, 1)
	}
	return p
}

// sprite is the picture of t as it is at that tick, still without a place. The zero Tile has none.
func (a *Album) sprite(t level.Tile, tick int64) Sprite {
	t.Index = uint16(animated(&a.lv.Tilesets[t.Set-1], int(t.Index), tick))
	return a.still(t)
}

// still is the picture of t where it is not animated.
func (a *Album) still(t level.Tile) Sprite {
	c := a.lv.Cut(t)
	s := Sprite{
		Sheet: SheetTiles + Sheet(t.Set-1), Flip: t.Flip, SX: int16(c.X), SY: int16(c.Y), SW: int16(c.W), SH: int16(c.H),
		W: int16(c.W), H: int16(c.H), Tint: Plain,
	}
	if single := a.single[t.Set-1]; single != nil {
		s.Sheet = single[t.Index]
	}
	return s
}

// animated is the tile that shows at that tick in place of tile i.
func animated(ts *level.Tileset, i int, tick int64) int {
	if i >= len(ts.Tiles) || len(ts.Tiles[i].Frames) == 0 {
		return i
	}
	frames := ts.Tiles[i].Frames
	whole := 0
	for _, f := range frames {
		whole += max(f.Ticks, 1)
	}
	at := int(tick) % whole
	for _, f := range frames {
		if at -= max(f.Ticks, 1); at < 0 {
			return f.Tile
		}
	}
	return i
}

// TintOf is the tint of what is drawn with look k. A look that says nothing at all changes nothing.
func TintOf(k level.Look) Tint {
	if k == (level.Look{}) {
		return Plain
	}
	return (Tint(k.Tint)<<8 | 0xff).Faded(k.Opacity)
}
