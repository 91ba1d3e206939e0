package paint

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/view"
)

// cellPx is the side of a cell of the field, px of the world.
const cellPx = 8

// bandPx is how far a border's thinning reaches into the world around it, px.
const bandPx = 64

// field is what the wash has to know about each place of the world, a texel per cell: red colour memory, green water,
// blue bare paper.
type field struct {
	img    *ebiten.Image
	pixels []uint8
	w, h   int
	stale  bool  // the colour memory has changed since the last copy
	copied int64 // tick of the last copy; -1 for never
}

// copyEvery is how many ticks lie between two copies of the colour memory: colour comes back slowly.
const copyEvery = 3

func newField(lv *level.Level) *field {
	f := &field{copied: -1, w: lv.Width * level.TileSize / cellPx, h: lv.Height * level.TileSize / cellPx}
	f.pixels = make([]uint8, f.w*f.h*4)
	borders := paperBands(lv)
	for y := range f.h {
		for x := range f.w {
			o := (y*f.w + x) * 4
			f.pixels[o+1] = waterAt(lv, x*cellPx/level.TileSize, y*cellPx/level.TileSize)
			f.pixels[o+2] = bareAt(borders, fixed.Px(x*cellPx+cellPx/2, y*cellPx+cellPx/2))
			f.pixels[o+3] = 255
		}
	}
	f.img = ebiten.NewImageWithOptions(image.Rect(0, 0, f.w, f.h), &ebiten.NewImageOptions{Unmanaged: true})
	return f
}

// waterAt is 255 where the topmost ground at that tile is water.
func waterAt(lv *level.Level, x, y int) uint8 {
	for i := range lv.Layers {
		t := lv.Layers[i].Tiles[y*lv.Width+x]
		if lv.Layers[i].Name == "ground" && t.Set != 0 &&
			lv.Tilesets[t.Set-1].Tiles[t.Index].Material == level.Water {
			return 255
		}
	}
	return 0
}

// paperBands are the borders that are drawn as a thinning of the picture.
func paperBands(lv *level.Level) []fixed.Box {
	var out []fixed.Box
	for i := range lv.Things {
		if t := &lv.Things[i]; t.Class == level.Border && !t.Bool("fades") {
			out = append(out, t.Box)
		}
	}
	return out
}

// bareAt is how bare the paper is at p, by the distance to the nearest border.
func bareAt(borders []fixed.Box, p fixed.Point) uint8 {
	best := int32(bandPx * fixed.One)
	for _, b := range borders {
		best = min(best, b.Nearest(p).Dist(p))
	}
	return uint8(255 - int(best)*255/(bandPx*fixed.One))
}

// update copies the colour memory where it has changed.
func (f *field) update(fr *view.Frame) {
	f.stale = f.stale || fr.Changed || f.copied < 0
	since := fr.Tick - f.copied
	if !f.stale || len(fr.Colour) != f.w*f.h || f.copied >= 0 && since >= 0 && since < copyEvery {
		return
	}
	f.stale, f.copied = false, fr.Tick
	for i, c := range fr.Colour {
		f.pixels[i*4] = c
	}
	f.img.WritePixels(f.pixels)
}
