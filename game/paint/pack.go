package paint

import (
	"image"
	"image/draw"
	"math/bits"
	"slices"
)

// piece is a part of a picture that has to lie somewhere on a texture.
type piece struct {
	size image.Point
	at   image.Point // found by place
	put  func(at image.Point)
	from *image.RGBA
	part image.Rectangle // of from
}

// pack lays pictures whole on one texture.
func (s *sheets) pack(pictures []image.Image) {
	s.packCut(pictures, make([]image.Point, len(pictures)))
}

// packCut lays pictures on one texture; those with a cell's size in cell are cut into such cells.
func (s *sheets) packCut(pictures []image.Image, cell []image.Point) {
	s.at, s.cuts = make([]image.Point, len(pictures)), make([]*cells, len(pictures))
	var pieces []*piece
	for i, p := range pictures {
		from := premultiplied(p)
		if c := cell[i]; c.X > 0 && from.Rect.Max.X%c.X == 0 && from.Rect.Max.Y%c.Y == 0 {
			s.cuts[i], pieces = cut(from, c, pieces)
			continue
		}
		pieces = append(pieces, &piece{size: from.Rect.Size(), from: from, part: from.Rect, put: func(at image.Point) { s.at[i] = at }})
	}
	all := image.NewRGBA(image.Rectangle{Max: place(pieces)})
	for _, p := range pieces {
		p.put(p.at)
		draw.Draw(all, image.Rectangle{Min: p.at, Max: p.at.Add(p.size)}, p.from, p.part.Min, draw.Src)
	}
	s.img = texture(all)
}

// premultiplied is a picture as textures want it, beginning at 0,0.
func premultiplied(p image.Image) *image.RGBA {
	if img, ok := p.(*image.RGBA); ok && img.Rect.Min == (image.Point{}) {
		return img
	}
	img := image.NewRGBA(image.Rectangle{Max: p.Bounds().Size()})
	inks, ok := p.(*image.Paletted)
	if !ok {
		draw.Draw(img, img.Rect, p, p.Bounds().Min, draw.Src)
		return img
	}
	// Package draw asks each px for its colour, which takes ten times as long.
	var colours [256][4]uint8
	for i, c := range inks.Palette {
		r, g, b, a := c.RGBA()
		colours[i] = [4]uint8{uint8(r >> 8), uint8(g >> 8), uint8(b >> 8), uint8(a >> 8)}
	}
	for y := range img.Rect.Max.Y {
		row := img.Pix[y*img.Stride:]
		for x, ink := range inks.Pix[y*inks.Stride : y*inks.Stride+img.Rect.Max.X] {
			copy(row[4*x:4*x+4], colours[ink][:])
		}
	}
	return img
}

// cut cuts a picture into cells and adds to pieces what is drawn in each, once for cells that are the same.
func cut(from *image.RGBA, cell image.Point, pieces []*piece) (*cells, []*piece) {
	c := &cells{w: cell.X, h: cell.Y, columns: from.Rect.Max.X / cell.X}
	c.kept = make([]keptCell, c.columns*(from.Rect.Max.Y/cell.Y))
	same := map[string][]int{}
	var key []byte
	for i := range c.kept {
		corner := image.Pt(i%c.columns*cell.X, i/c.columns*cell.Y)
		part := inked(from, image.Rectangle{Min: corner, Max: corner.Add(cell)})
		c.kept[i].part = part.Sub(corner)
		if part.Empty() {
			continue
		}
		key = append(key[:0], byte(part.Dx()), byte(part.Dy()))
		for y := part.Min.Y; y < part.Max.Y; y++ {
			key = append(key, from.Pix[from.PixOffset(part.Min.X, y):from.PixOffset(part.Max.X, y)]...)
		}
		twins, known := same[string(key)]
		if !known {
			k := string(key)
			pieces = append(pieces, &piece{size: part.Size(), from: from, part: part, put: func(at image.Point) {
				for _, i := range same[k] {
					c.kept[i].at = at
				}
			}})
		}
		same[string(key)] = append(twins, i)
	}
	return c, pieces
}

// inked is the smallest part of r on which img is not clear.
func inked(img *image.RGBA, r image.Rectangle) image.Rectangle {
	out := image.Rectangle{Min: r.Max, Max: r.Min}
	for y := r.Min.Y; y < r.Max.Y; y++ {
		row := img.Pix[img.PixOffset(r.Min.X, y):img.PixOffset(r.Max.X, y)]
		for x := range r.Dx() {
			if row[4*x+3] != 0 {
				out.Min.X, out.Max.X = min(out.Min.X, r.Min.X+x), max(out.Max.X, r.Min.X+x+1)
				out.Min.Y, out.Max.Y = min(out.Min.Y, y), y+1
			}
		}
	}
	if out.Empty() {
		return image.Rectangle{}
	}
	return out
}

// highest is how high a texture may be, px: what every graphics driver can hold.
const highest = 4096

// place finds a place for every piece, in shelves, a clear px between them, and is the size of a texture for all. Ebitengine
// makes the sides of a texture powers of two: of the widths the one is taken that leaves least of it unused.
func place(pieces []*piece) image.Point {
	slices.SortStableFunc(pieces, func(a, b *piece) int { return b.size.Y - a.size.Y })
	best, least := 2048, 0
	for _, width := range [...]int{1024, 512, 2048, 256} {
		size := shelve(pieces, width)
		if area := width << bits.Len(uint(size.Y-1)); size.X <= width && size.Y <= highest && (least == 0 || area < least) {
			best, least = width, area
		}
	}
	return shelve(pieces, best)
}

// shelve puts pieces beside each other on shelves that are so wide, or as wide as the widest piece.
func shelve(pieces []*piece, width int) image.Point {
	var size image.Point
	x, y, shelf := 0, 0, 0
	for _, p := range pieces {
		if x > 0 && x+p.size.X > width {
			x, y, shelf = 0, y+shelf+1, 0
		}
		p.at = image.Pt(x, y)
		size.X = max(size.X, x+p.size.X)
		x, shelf = x+p.size.X+1, max(shelf, p.size.Y)
	}
	size.Y = y + shelf
	return size
}
