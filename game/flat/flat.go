// Package flat draws a map as Tiled draws it: its tile and image layers, one over the other, px for px, without light,
// paint or figures. It knows levels and pictures; it must not know worlds, windows or how the game itself paints.
package flat

import (
	"fmt"
	"image"
	"io/fs"

	"handhold/game/fixed"
	"handhold/game/level"
)

// Draw is what `tmxrasterizer --no-smoothing` of Tiled 1.8 makes of a map: tile and image layers, for which shown holds (nil
// for all), in their order; animated tiles show their first frame, and there is neither background nor parallax. The
// pictures are read from files, by the paths the level names. The px 0,0 of the picture is that of the map; layers that
// lie beside their place widen the picture, shown or not. A tint with an alpha of its own is rounded once less than by
// Tiled, and turned tiles of odd sizes that lie between two px may go to the other one. An error names the picture that cannot be read.
func Draw(files fs.FS, lv *level.Level, shown func(layer string) bool) (*image.NRGBA, error) {
	p := &printer{lv: lv, prints: prints{files: files, read: map[key]*image.RGBA{}}}
	p.dst = image.NewNRGBA(bounds(lv))
	if shown == nil {
		shown = func(string) bool { return true }
	}
	next := 0
	for i := 0; i <= len(lv.Layers); i++ {
		for ; next < len(lv.Scenery) && lv.Scenery[next].After <= i; next++ {
			if s := &lv.Scenery[next]; shown(s.Name) {
				p.scene(s)
			}
		}
		if i < len(lv.Layers) && shown(lv.Layers[i].Name) {
			p.layer(&lv.Layers[i])
		}
		if p.err != nil {
			return nil, fmt.Errorf("%s: %w", lv.Source, p.err)
		}
	}
	return p.dst, nil
}

// bounds is how large the picture is: the map, and as far around it as layers are moved.
func bounds(lv *level.Level) image.Rectangle {
	r := image.Rect(0, 0, lv.Width*level.TileSize, lv.Height*level.TileSize)
	for i := range lv.Scenery {
		if g := lv.Scenery[i].Grid; g != nil && lv.Foreign {
			r.Max = image.Pt(g.Width*g.CellW, g.Height*g.CellH)
		}
	}
	whole := r
	for i := range lv.Scenery {
		o := lv.Scenery[i].Look.Offset
		whole.Min.X, whole.Min.Y = min(whole.Min.X, int(o.X>>8)), min(whole.Min.Y, int(o.Y>>8))
		whole.Max.X, whole.Max.Y = max(whole.Max.X, r.Max.X-int(-o.X>>8)), max(whole.Max.Y, r.Max.Y-int(-o.Y>>8))
	}
	return whole
}

// printer is the state of one Draw.
type printer struct {
	lv     *level.Level
	dst    *image.NRGBA
	prints prints
	err    error
}

// layer draws a layer that rules read.
func (p *printer) layer(l *level.Layer) {
	p.grid(&level.Grid{Width: p.lv.Width, Height: p.lv.Height, CellW: level.TileSize, CellH: level.TileSize, Tiles: l.Tiles}, l.Look)
}

// scene draws a layer that is only seen; Tiled's rasterizer leaves objects away.
func (p *printer) scene(s *level.Scene) {
	switch {
	case s.Grid != nil:
		p.grid(s.Grid, s.Look)
	case s.Image != nil:
		p.backdrop(s.Image, s.Look)
	}
}

// backdrop draws a picture that is a layer, as often as it repeats.
func (p *printer) backdrop(b *level.Backdrop, look level.Look) {
	if b.Cut.W <= 0 || b.Cut.H <= 0 {
		return
	}
	from, to := image.Point{}, image.Pt(1, 1)
	if b.RepeatX {
		from.X, to.X = repeats(p.dst.Rect.Min.X, p.dst.Rect.Max.X, look.Offset.X, b.Cut.W)
	}
	if b.RepeatY {
		from.Y, to.Y = repeats(p.dst.Rect.Min.Y, p.dst.Rect.Max.Y, look.Offset.Y, b.Cut.H)
	}
	for y := from.Y; y < to.Y; y++ {
		for x := from.X; x < to.X; x++ {
			p.cut(b.Cut, fixed.Px(x*b.Cut.W, y*b.Cut.H), 0, look)
		}
	}
}

// repeats is from which time on, and up to which, something size px long is to be drawn that lies offset/256 px on.
func repeats(least, most int, offset int32, size int) (from, to int) {
	at := nearest(offset, false)
	return -((at - least + size - 1) / size), (most - at + size - 1) / size
}

// grid draws tiles in their order.
func (p *printer) grid(g *level.Grid, look level.Look) {
	for row := range g.Height {
		y := row
		if g.Upward {
			y = g.Height - 1 - row
		}
		for column := range g.Width {
			x := column
			if g.Leftward {
				x = g.Width - 1 - column
			}
			t := g.Tiles[y*g.Width+x]
			if t.Set == 0 {
				continue
			}
			if frames := p.lv.Tilesets[t.Set-1].Tiles[t.Index].Frames; len(frames) > 0 {
				t.Index = uint16(frames[0].Tile)
			}
			p.cut(p.lv.Cut(t), p.lv.Box(g, t, x, y).Min, t.Flip, look)
		}
	}
}

// cut draws a part of a picture with its upper left corner at that place of the map.
func (p *printer) cut(c level.Cut, at fixed.Point, flip level.Flip, look level.Look) {
	if c.Image == "" || p.err != nil {
		return
	}
	from, err := p.prints.of(c, look.Tint)
	if err != nil {
		p.err = err
		return
	}
	at = at.Add(look.Offset)
	r := image.Rect(c.X, c.Y, c.X+c.W, c.Y+c.H).Intersect(from.Rect)
	blit(p.dst, image.Pt(nearest(at.X, flip&level.FlipH != 0), nearest(at.Y, flip&level.FlipV != 0)), from, r, flip, opacity(look))
}

// nearest is the px that a place in 1/256 px lies on. Half a px goes on, and back where the picture is mirrored that way,
// as in Qt.
func nearest(v int32, mirrored bool) int {
	if mirrored {
		return int((v + 127) >> 8)
	}
	return int((v + 128) >> 8)
}

// opacity is how much of a look covers what is below, 0–255.
func opacity(k level.Look) uint32 { return uint32(min(max(k.Opacity, 0), 256)) * 255 >> 8 }
