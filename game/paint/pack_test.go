package paint

import (
	"bytes"
	"image"
	"image/color"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
	"handhold/game/view"
)

// figureSheet is a sheet of six cells: two the same, one clear, one full, and two with little in them.
func figureSheet() *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, 3*view.CellW, 2*view.CellH))
	dot := func(cell, x, y int, c color.RGBA) {
		img.SetRGBA(cell%3*view.CellW+x, cell/3*view.CellH+y, c)
	}
	for _, cell := range []int{0, 4} {
		for i := range 9 {
			dot(cell, 5+i, 3+2*i, color.RGBA{200, uint8(20 * i), 10, 255})
		}
	}
	for y := range view.CellH {
		for x := range view.CellW {
			dot(2, x, y, color.RGBA{uint8(8 * x), uint8(6 * y), 90, 255})
		}
	}
	dot(3, 23, 31, color.RGBA{1, 2, 3, 255})
	dot(5, 0, 0, color.RGBA{90, 80, 70, 255})
	dot(5, 11, 30, color.RGBA{30, 20, 10, 128})
	return img
}

// TestCutSheetsLookLikeWholeOnes draws all cells in all ways from a sheet that was cut and from one that was not.
func TestCutSheetsLookLikeWholeOnes(t *testing.T) {
	sheet := figureSheet()
	var whole, parts sheets
	whole.pack([]image.Image{sheet})
	parts.packCut([]image.Image{sheet}, []image.Point{{X: view.CellW, Y: view.CellH}})
	if len(parts.cuts[0].kept) != 6 || whole.cuts[0] != nil {
		t.Fatalf("cut into %+v, whole into %+v", parts.cuts[0], whole.cuts[0])
	}
	if a, b := parts.cuts[0].kept[0], parts.cuts[0].kept[4]; a != b {
		t.Errorf("two cells that are the same are kept as %v and %v", a, b)
	}
	var list []view.Sprite
	for cell := range 6 {
		for i, flip := range []level.Flip{0, level.FlipH, level.FlipV, level.FlipH | level.FlipV} {
			s := view.Sprite{
				SX: int16(cell % 3 * view.CellW), SY: int16(cell / 3 * view.CellH), SW: view.CellW, SH: view.CellH,
				X: int16(10 + cell*50), Y: int16(10 + i*70), W: view.CellW, H: view.CellH, Tint: view.Plain, Flip: flip,
			}
			list = append(list, s)
			s.X, s.SY, s.SH, s.H = s.X+24, s.SY+4, 20, 20 // as one who wades
			list = append(list, s)
			s.Y, s.W, s.H = s.Y+32, 48, 40 // enlarged
			list = append(list, s)
		}
	}
	draw := func(from *sheets) []byte {
		img := ebiten.NewImage(400, 320)
		var b batch
		b.begin(img, 1, 0, 0)
		b.sprites(list, from, from)
		b.flush()
		pix := make([]byte, 400*320*4)
		img.ReadPixels(pix)
		return pix
	}
	a, b := draw(&whole), draw(&parts)
	if !bytes.Equal(a, b) {
		t.Error("they differ")
	}
	if bytes.Count(a, []byte{0}) == len(a) {
		t.Error("nothing was drawn")
	}
}

// TestPiecesLieApart: no two pieces may share a px, and all must lie on the texture.
func TestPiecesLieApart(t *testing.T) {
	var pieces []*piece
	for i := range 400 {
		pieces = append(pieces, &piece{size: image.Pt(1+i*7%24, 1+i*13%32)})
	}
	pieces = append(pieces, &piece{size: image.Pt(300, 120)})
	size := place(pieces)
	for i, p := range pieces {
		r := image.Rectangle{Min: p.at, Max: p.at.Add(p.size)}
		if !r.In(image.Rectangle{Max: size}) {
			t.Fatalf("%v lies outside %v", r, size)
		}
		for _, q := range pieces[:i] {
			if r.Overlaps(image.Rectangle{Min: q.at, Max: q.at.Add(q.size)}) {
				t.Fatalf("%v lies over another", r)
			}
		}
	}
	if size.X*size.Y > 260_000 {
		t.Errorf("they need %v", size)
	}
}
