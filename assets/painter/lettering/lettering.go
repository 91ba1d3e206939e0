// Package lettering paints the game's letters: a sheet of pencilled glyphs, white, each once bare and once with the halo
// that keeps it readable on any ground, and again, larger, as a brush writes them; it writes down how wide they are. It must not know what is written with them.
package lettering

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

//go:embed glyphs.txt
var drawn string

// The measures of a glyph, in px.
const (
	rows    = 9 // of a glyph
	halo    = 1 // on each side of it
	height  = rows + 2*halo
	space   = 3   // width of a space
	rowWide = 256 // of letters as they are drawn
)

// glyph is one letter as it is drawn.
type glyph struct {
	r    rune
	rows [rows]string
}

// book is lettering.json: where each letter is.
type book struct {
	Note   string  `json:"note"`
	Height int     `json:"height"` // px of a letter with its halo
	Base   int     `json:"base"`   // px from its top to the line it is written on
	Halo   int     `json:"halo"`   // px around the letter
	Shade  int     `json:"shade"`  // px further down on the sheet is the same letter's halo
	Space  int     `json:"space"`  // px of a space
	Large  []large `json:"large"`  // the same letters larger
	Glyphs []entry `json:"glyphs"`
}

// large is where the letters are written Scale times as large: at Scale times their places, and Y further down.
type large struct {
	Scale int `json:"scale"`
	Y     int `json:"y"`
}

type entry struct {
	Letter string `json:"letter"`
	X      int    `json:"x"`
	Y      int    `json:"y"`
	W      int    `json:"w"` // px, without the halo
}

// Paint writes lettering.png and lettering.json to the folder dir.
func Paint(dir string) error {
	glyphs, err := parse(drawn)
	if err != nil {
		return err
	}
	b := book{
		Note:   "Made by the painter. x and y are the upper left corner of the letter with its halo.",
		Height: height, Base: 7 + halo, Halo: halo, Space: space,
	}
	x, y := 0, 0
	for _, g := range glyphs {
		w := len(g.rows[0])
		if x+w+2*halo > rowWide {
			x, y = 0, y+height
		}
		b.Glyphs = append(b.Glyphs, entry{string(g.r), x, y, w})
		x += w + 2*halo
	}
	b.Shade = y + height
	wide, high := rowWide, 2*b.Shade
	for _, scale := range brushed {
		b.Large = append(b.Large, large{scale, high})
		wide, high = rowWide*scale, high+b.Shade*scale
	}
	img := image.NewNRGBA(image.Rect(0, 0, wide, high))
	for i, g := range glyphs {
		pencil(img, g, b.Glyphs[i].X+halo, b.Glyphs[i].Y+halo, b.Shade)
		for _, l := range b.Large {
			brush(img, g, b.Glyphs[i].X*l.Scale, l.Y+b.Glyphs[i].Y*l.Scale, l.Scale)
		}
	}
	return write(dir, img, b)
}

// parse reads glyphs.txt.
func parse(text string) ([]glyph, error) {
	var out []glyph
	at, row := 0, rows
	for n, line := range strings.Split(text, "\n") {
		fields := strings.Fields(line)
		switch {
		case len(fields) == 0 || fields[0] == "//":
			continue
		case fields[0] == "=" && row == rows:
			at, row = len(out), 0
			for _, f := range fields[1:] {
				r, size := utf8.DecodeRuneInString(f)
				if size != len(f) {
					return nil, fmt.Errorf("glyphs.txt line %d: %q is not one letter", n+1, f)
				}
				out = append(out, glyph{r: r})
			}
		case row == rows || len(fields) != len(out)-at:
			return nil, fmt.Errorf("glyphs.txt line %d: %d pieces, wanted one of %d letters", n+1, len(fields), len(out)-at)
		default:
			for i, f := range fields {
				g := &out[at+i]
				if g.rows[row] = f; len(f) != len(g.rows[0]) {
					return nil, fmt.Errorf("glyphs.txt line %d: %q is not as wide as it began", n+1, string(g.r))
				}
			}
			row++
		}
	}
	return out, nil
}

// pencil draws g at (x,y), and its halo shade px below. A pencil does not press everywhere the same.
func pencil(img *image.NRGBA, g glyph, x, y, shade int) {
	for j, row := range g.rows {
		for i, mark := range row {
			if mark != '#' {
				continue
			}
			press := 255 - uint8((i*7+j*13+int(g.r)*5)%5)*11
			img.SetNRGBA(x+i, y+j, color.NRGBA{255, 255, 255, press})
			for dy := -halo; dy <= halo; dy++ {
				for dx := -halo; dx <= halo; dx++ {
					img.SetNRGBA(x+i+dx, y+j+dy+shade, color.NRGBA{255, 255, 255, 255})
				}
			}
		}
	}
}

func write(dir string, img image.Image, b book) error {
	f, err := os.Create(filepath.Join(dir, "lettering.png"))
	if err != nil {
		return err
	}
	enc := png.Encoder{CompressionLevel: png.BestCompression}
	if err := enc.Encode(f, img); err != nil {
		f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	text, err := json.Marshal(b)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "lettering.json"), append(text, '\n'), 0o644)
}
