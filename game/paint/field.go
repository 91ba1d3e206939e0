package paint

import (
	"image"
	"io/fs"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/view"
)

// cellPx is the side of a cell of the field, px of the world.
const cellPx = 8

// bandPx is how far a border's thinning reaches into the world around it, px.
const bandPx = 96

// field is what the wash has to know about each place of the world, a texel per cell: red colour memory, green how far it
// is from the shore (128 on it, more in water, shoreStep to the px), blue bare paper, alpha what no feet have worn.
type field struct {
	img     *ebiten.Image
	pixels  []uint8
	w, h    int
	told    bool            // the ground's reliefs tell water from land, more exactly than the field
	bands   []view.Band     // as they are in pixels
	room    view.Room       // the same
	stale   bool            // the colour memory has changed since the last copy
	copied  int64           // tick of the last copy; -1 for never
	changed image.Rectangle // px of the world that the last copy changed, and as far around them as their rims run
	thinned image.Rectangle // px of the world in which borders have changed since
}

// rimPx is how far around a cell the wash of it can be seen.
const rimPx = 36

// copyEvery is how many ticks lie between two copies of the colour memory: colour comes back slowly.
const copyEvery = 3

// newField is the field of map lv; files are the ones its tilesets' reliefs are among.
func newField(files fs.FS, lv *level.Level) (*field, error) {
	f := &field{copied: -1, w: lv.Width * level.TileSize / cellPx, h: lv.Height * level.TileSize / cellPx}
	f.pixels = make([]uint8, f.w*f.h*4)
	water, err := waterOf(files, lv)
	if err != nil {
		return nil, err
	}
	for i := range lv.Tilesets {
		f.told = f.told || lv.Tilesets[i].Relief != ""
	}
	shore := fromShore(water, f.w, f.h)
	for i, px := range shore {
		f.pixels[i*4+1] = uint8(min(max(128+px*shoreStep, 0), 255))
		f.pixels[i*4+3] = 255
	}
	f.img = ebiten.NewImageWithOptions(image.Rect(0, 0, f.w, f.h), &ebiten.NewImageOptions{Unmanaged: true})
	return f, nil
}

// thin makes the paper bare around the borders as far as they thin it now, and around the room whose inside alone is seen;
// it says whether that has changed.
func (f *field) thin(fr *view.Frame) bool {
	bands := fr.Bands
	if fr.Room != f.room {
		return f.enclose(fr)
	}
	same := len(f.bands) == len(bands)
	for i := range bands {
		same = same && f.bands[i] == bands[i]
	}
	if same {
		return false
	}
	for i := range bands {
		f.each(&bands[i], func(o int, _ fixed.Point) { f.pixels[o+2] = 0 })
		if i >= len(f.bands) || f.bands[i] != bands[i] {
			r := bands[i].Reach(bandPx)
			x0, y0 := r.Min.Pixel()
			x1, y1 := r.Max.Pixel()
			f.thinned = f.thinned.Union(image.Rect(x0, y0, x1, y1))
		}
	}
	f.band(bands)
	f.wall(f.all())
	return true
}

// band makes the paper bare around bands.
func (f *field) band(bands []view.Band) {
	for i := range bands {
		b := &bands[i]
		f.each(b, func(o int, p fixed.Point) {
			far := int(min(b.Box.Nearest(p).Dist(p), bandPx*fixed.One))
			bare := (255 - far*255/(bandPx*fixed.One)) * b.Strong / 256
			f.pixels[o+2] = max(f.pixels[o+2], uint8(bare))
		})
	}
	f.bands = append(f.bands[:0], bands...)
}

// all is every cell.
func (f *field) all() image.Rectangle { return image.Rect(0, 0, f.w, f.h) }

// enclose begins the bare paper anew, as the room has changed. While it opens or closes that is looked at only where the
// picture is.
func (f *field) enclose(fr *view.Frame) bool {
	cells := f.all()
	seen := image.Rect(fr.CamX, fr.CamY, fr.CamX+fr.W, fr.CamY+fr.H).Inset(-margin)
	if fr.Room.On && !fr.Room.Done {
		cells = image.Rectangle{seen.Min.Div(cellPx), seen.Max.Div(cellPx)}.Intersect(cells)
	}
	for y := cells.Min.Y; y < cells.Max.Y; y++ {
		for x := cells.Min.X; x < cells.Max.X; x++ {
			f.pixels[(y*f.w+x)*4+2] = 0
		}
	}
	f.room = fr.Room
	f.band(fr.Bands)
	f.wall(cells)
	f.thinned = f.thinned.Union(seen)
	return true
}

// How the paper gets bare at the rim of a room, px: from within it to where it is quite bare.
const (
	wallWithin = 9
	wallThick  = 24
)

// wall makes the paper bare in those of cells that lie outside the room.
func (f *field) wall(cells image.Rectangle) {
	if !f.room.On {
		return
	}
	x0, y0 := f.room.Box.Min.Pixel()
	x1, y1 := f.room.Box.Max.Pixel()
	in := image.Rect(x0, y0, x1, y1).Inset(wallWithin - f.room.Open)
	for y := cells.Min.Y; y < cells.Max.Y; y++ {
		py := y*cellPx + cellPx/2
		dy := max(in.Min.Y-py, py-in.Max.Y, 0)
		for x := cells.Min.X; x < cells.Max.X; x++ {
			px := x*cellPx + cellPx/2
			dx := max(in.Min.X-px, px-in.Max.X, 0)
			// About how far away a corner is.
			far := max(dx, dy) + min(dx, dy)*3/8
			if o := (y*f.w+x)*4 + 2; far > 0 {
				f.pixels[o] = max(f.pixels[o], uint8(min(far*255/wallThick, 255)))
			}
		}
	}
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
	f.stale = f.thin(fr) || f.stale || fr.Changed || f.copied < 0
	since := fr.Tick - f.copied
	if !f.stale || len(fr.Colour) != f.w*f.h || f.copied >= 0 && since >= 0 && since < copyEvery {
		return
	}
	f.stale, f.copied = false, fr.Tick
	lo, hi := image.Pt(f.w, f.h), image.Point{} // cells
	for i, c := range fr.Colour {
		if f.pixels[i*4] == c {
			continue
		}
		f.pixels[i*4] = c
		x, y := i%f.w, i/f.w
		lo.X, lo.Y, hi.X, hi.Y = min(lo.X, x), min(lo.Y, y), max(hi.X, x+1), max(hi.Y, y+1)
	}
	for i, c := range fr.Worn {
		if o := i*4 + 3; f.pixels[o] != 255-c {
			f.pixels[o] = 255 - c
			x, y := i%f.w, i/f.w
			lo.X, lo.Y, hi.X, hi.Y = min(lo.X, x), min(lo.Y, y), max(hi.X, x+1), max(hi.Y, y+1)
		}
	}
	f.changed, f.thinned = f.thinned, image.Rectangle{}
	if lo.X < hi.X {
		f.changed = f.changed.Union(image.Rectangle{lo.Mul(cellPx), hi.Mul(cellPx)}.Inset(-rimPx))
	}
	f.img.WritePixels(f.pixels)
}

// wet says whether there is water in r, px of the world, or a shore near it.
func (f *field) wet(r image.Rectangle) bool {
	r = image.Rectangle{r.Min.Div(cellPx), r.Max.Div(cellPx)}.Intersect(image.Rect(0, 0, f.w, f.h))
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			if f.pixels[(y*f.w+x)*4+1] > 0 {
				return true
			}
		}
	}
	return false
}

// veil is how much paper shows through at cell x, y where there is no shader that knows better, 0–1: out is how far the
// world is washed out, 0–256.
func (f *field) veil(x, y, out int) float32 {
	o := (y*f.w + x) * 4
	return max(float32(255-int(f.pixels[o]))*float32(out)*(0.62/255/256), float32(f.pixels[o+2])/255)
}
