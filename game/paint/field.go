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
	bands  []view.Band // as they are in pixels
	stale  bool        // the colour memory has changed since the last copy
	copied int64       // tick of the last copy; -1 for never
}

// copyEvery is how many ticks lie between two copies of the colour memory: colour comes back slowly.
const copyEvery = 3

func newField(lv *level.Level) *field {
	f := &field{copied: -1, w: lv.Width * level.TileSize / cellPx, h: lv.Height * level.TileSize / cellPx}
	f.pixels = make([]uint8, f.w*f.h*4)
	for y := range f.h {
		for x := range f.w {
			o := (y*f.w + x) * 4
			f.pixels[o+1] = waterAt(lv, x*cellPx/level.TileSize, y*cellPx/level.TileSize)
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

// thin makes the paper bare around the borders as far as they thin it now; it says whether that has changed.
func (f *field) thin(bands []view.Band) bool {
	same := len(f.bands) == len(bands)
	for i := range bands {
		same = same && f.bands[i] == bands[i]
	}
	if same {
		return false
	}
	for i := range bands {
		f.each(&bands[i], func(o int, _ fixed.Point) { f.pixels[o+2] = 0 })
	}
	for i := range bands {
		b := &bands[i]
		f.each(b, func(o int, p fixed.Point) {
			far := int(min(b.Box.Nearest(p).Dist(p), bandPx*fixed.One))
			bare := (255 - far*255/(bandPx*fixed.One)) * b.Strong / 256
			f.pixels[o+2] = max(f.pixels[o+2], uint8(bare))
		})
	}
	f.bands = append(f.bands[:0], bands...)
	return true
}

// each calls do for each cell band b can reach: with where its pixel begins and where its middle is in the world.
func (f *field) each(b *view.Band, do func(o int, p fixed.Point)) {
	r := b.Reach(bandPx)
	x0, y0 := r.Min.Pixel()
	x1, y1 := r.Max.Pixel()
	for y := max(y0/cellPx, 0); y <= y1/cellPx && y < f.h; y++ {
		for x := max(x0/cellPx, 0); x <= x1/cellPx && x < f.w; x++ {
			do((y*f.w+x)*4, fixed.Px(x*cellPx+cellPx/2, y*cellPx+cellPx/2))
		}
	}
}

// update copies the colour memory and the borders where they have changed.
func (f *field) update(fr *view.Frame) {
	f.stale = f.thin(fr.Bands) || f.stale || fr.Changed || f.copied < 0
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
