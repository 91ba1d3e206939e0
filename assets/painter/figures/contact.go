package figures

import (
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"

	"golang.org/x/image/font"
	"golang.org/x/image/font/basicfont"
	"golang.org/x/image/math/fixed"

	paintbox "handhold/assets/painter/draw"
)

// The contact sheets, px: how large a px of a figure is, the space a cell has, and the room for a name.
const (
	contactScale = 4
	contactGap   = 2
	contactLabel = 96
)

// Contact writes a contact sheet of each girl to the folder dir, made if it is missing: every pose in a row of its own,
// every frame of its four directions, four times as large as in the game, on the grounds she walks on.
func Contact(dir string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	for _, l := range []*look{madoka(), homura(true), homura(false)} {
		pal, err := paintBox(l.name)
		if err != nil {
			return err
		}
		name := l.name
		if l.name == "homura" && !l.glasses {
			name += "-bare"
		}
		if err := writePNG(filepath.Join(dir, name+".png"), l.contact(pal)); err != nil {
			return err
		}
	}
	return nil
}

// contact is the contact sheet of one girl.
func (l *look) contact(pal *paintbox.Palette) *image.NRGBA {
	grounds := [...]color.NRGBA{{0xe6, 0xcf, 0x9c, 0xff}, {0x76, 0xa0, 0x58, 0xff}, {0x5d, 0x52, 0x5a, 0xff}, {0xdc, 0xe6, 0xf0, 0xff}}
	const high = (cellH + contactGap) * contactScale
	wide := 0
	for _, ps := range poses() {
		wide = max(wide, ps.n*len(directions()))
	}
	img := image.NewNRGBA(image.Rect(0, 0, contactLabel+wide*(cellW+contactGap)*contactScale, high*len(poses())))
	for row, ps := range poses() {
		band := image.Rect(0, row*high, img.Rect.Dx(), (row+1)*high)
		draw.Draw(img, band, image.NewUniform(grounds[row%len(grounds)]), image.Point{}, draw.Src)
		write(img, 4, row*high+20, ps.name)
		x := contactLabel
		for _, d := range directions() {
			write(img, x, row*high+12, d.name)
			for i := range ps.n {
				c, _ := paintFrame(l, ps, d, i)
				enlarge(img, c, pal, x, row*high)
				x += (cellW + contactGap) * contactScale
			}
		}
	}
	return img
}

// enlarge paints c large, its upper left corner at (x,y), with the rim light it has in the game.
func enlarge(img *image.NRGBA, c *cell, pal *paintbox.Palette, x, y int) {
	k := key(pal)
	rim := c.rim()
	for j := range c.h {
		for i := range c.w {
			ink := c.at(i, j)
			tone := pal.Colour(k[rune(ink)])
			if ink == 0 {
				if ink = rim.at(i, j); ink == 0 {
					continue
				}
				tone = pal.Colour(k[rune(ink)])
				tone.A = uint8(int(tone.A) * rimShown / 255)
			}
			px := image.Rect(0, 0, contactScale, contactScale).Add(image.Pt(x+i*contactScale, y+j*contactScale))
			draw.Draw(img, px, image.NewUniform(tone), image.Point{}, draw.Over)
		}
	}
}

// rimShown is how opaque the game draws the rim where nothing asks for more (rimTint of game/view), 0–255.
const rimShown = 0xc8

func write(img *image.NRGBA, x, y int, text string) {
	d := font.Drawer{Dst: img, Src: image.NewUniform(color.Black), Face: basicfont.Face7x13, Dot: fixed.P(x, y)}
	d.DrawString(text)
}

func writePNG(path string, img image.Image) error {
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := png.Encode(f, img); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
