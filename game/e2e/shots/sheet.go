package main

import (
	"cmp"
	"image"
	"image/color"
	"path/filepath"
	"slices"

	"golang.org/x/image/draw"
	"golang.org/x/image/font"
	"golang.org/x/image/font/basicfont"
	"golang.org/x/image/math/fixed"
)

// taken is a picture that was made.
type taken struct {
	name string
	img  *image.RGBA
}

// The sheet's measures, px.
const (
	columns = 5
	cellW   = 384
	cellH   = 216
	label   = 18
	gap     = 6
)

// sheet puts all pictures, small, on one: sheet.png.
func (s *studio) sheet() error {
	slices.SortFunc(s.taken, func(a, b taken) int { return cmp.Compare(a.name, b.name) })
	rows := (len(s.taken) + columns - 1) / columns
	out := image.NewRGBA(image.Rect(0, 0, gap+columns*(cellW+gap), gap+rows*(cellH+label+gap)))
	draw.Draw(out, out.Rect, image.NewUniform(color.RGBA{0xf2, 0xee, 0xe4, 0xff}), image.Point{}, draw.Src)
	for i, p := range s.taken {
		at := image.Pt(gap+i%columns*(cellW+gap), gap+i/columns*(cellH+label+gap))
		draw.CatmullRom.Scale(out, fitted(p.img.Rect.Size(), at), p.img, p.img.Rect, draw.Src, nil)
		d := font.Drawer{Dst: out, Src: image.Black, Face: basicfont.Face7x13, Dot: fixed.P(at.X+2, at.Y+cellH+13)}
		d.DrawString(p.name)
	}
	return write(filepath.Join(s.folder, "sheet.png"), out)
}

// fitted is where a picture of a size goes in the cell at a place.
func fitted(size, at image.Point) image.Rectangle {
	w, h := cellW, cellW*size.Y/size.X
	if h > cellH {
		w, h = cellH*size.X/size.Y, cellH
	}
	at = at.Add(image.Pt((cellW-w)/2, (cellH-h)/2))
	return image.Rectangle{Min: at, Max: at.Add(image.Pt(w, h))}
}
