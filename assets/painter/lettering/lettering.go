// Package lettering paints the game's letters: a sheet of pencilled glyphs, white, each once bare and once with the halo
// that keeps it readable on any ground, and again, larger, as a brush writes them; it writes down how wide they are. What
// nobody has drawn for the game comes from a pixel font, on a sheet of its own, and is written by the same hand. It must not
// know what is written with them.
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

// The measures of a letter, in px.
const (
	rows    = 9 // of a drawn one
	halo    = 1 // on each side of it
	space   = 3 // width of a space
	rowWide = 256
)

// glyph is one letter as it is drawn.
type glyph struct {
	r    rune
	rows []string
}

// book is lettering.json: where each letter is.
type book struct {
	Note  string `json:"note"`
	Base  int    `json:"base"`  // px from its top to the line a letter is written on
	Halo  int    `json:"halo"`  // px around the letter
	Space int    `json:"space"` // px of a space
	hand
	Font font `json:"font"`
}

// hand is one sheet of letters.
type hand struct {
	Height int     `json:"height"` // px of a letter with its halo
	Shade  int     `json:"shade"`  // px further down on the sheet is the same letter's halo
	Large  []large `json:"large"`  // the same letters larger
	Glyphs []entry `json:"glyphs"`
}

// font is the sheet of the letters that nobody has drawn for the game: they come from a pixel font.
type font struct {
	Up int `json:"up"` // px that they stand higher than the drawn ones
	hand
}

// large is where the first letters are written Scale times as large: at Scale times their places, X and Y further.
type large struct {
	Scale  int `json:"scale"`
	X      int `json:"x,omitempty"`
	Y      int `json:"y"`
	Number int `json:"number"` // how many of the letters
}

type entry struct {
	Letter string `json:"letter"`
	X      int    `json:"x"`
	Y      int    `json:"y"`
	W      int    `json:"w"` // px, without the halo
}

// Paint writes to the folder dir lettering.png, the drawn letters, lettering-font.png, those of written that are not drawn,
// and lettering.json, where they are. Of the latter those in large, too, are made in the largest size.
func Paint(dir string, written, large []rune) error {
	own, err := parse(drawn)
	if err != nil {
		return err
	}
	rest, first, up, err := fromFont(own, written, large)
	if err != nil {
		return err
	}
	b := book{Note: "Made by the painter. x and y are the upper left corner of the letter with its halo.", Base: 7 + halo, Halo: halo, Space: space}
	b.Font.Up = up
	var sheets [2]image.Image
	sheets[0], b.hand = layOut(own, false, len(own))
	sheets[1], b.Font.hand = layOut(rest, true, first)
	sheets[1] = few(sheets[1])
	return write(dir, sheets, b)
}

// layOut paints a sheet of letters: as they are drawn, their halos, and, where larger px would show, written anew with a
// round brush, twice as large (beside these, where it is so wanted) and, the first of them, four times.
func layOut(glyphs []glyph, beside bool, first int) (image.Image, hand) {
	if len(glyphs) == 0 {
		return image.NewNRGBA(image.Rect(0, 0, 1, 1)), hand{}
	}
	h := hand{Height: len(glyphs[0].rows) + 2*halo}
	x, y := 0, 0
	for _, g := range glyphs {
		w := len(g.rows[0])
		if x+w+2*halo > rowWide {
			x, y = 0, y+h.Height
		}
		h.Glyphs = append(h.Glyphs, entry{string(g.r), x, y, w})
		x += w + 2*halo
	}
	h.Shade = y + h.Height
	wide, high := rowWide*4, 2*h.Shade
	double, fourfold := large{Scale: 2, Y: high, Number: len(glyphs)}, large{Scale: 4, Number: first}
	if beside {
		double.X, double.Y = rowWide, 0
	} else {
		high += 2 * h.Shade
	}
	fourfold.Y = high
	if first > 0 {
		high += (h.Glyphs[first-1].Y + h.Height) * 4
	}
	h.Large = []large{double, fourfold}
	img := image.NewNRGBA(image.Rect(0, 0, wide, high))
	for i, g := range glyphs {
		at := h.Glyphs[i]
		pencil(img, g, at.X+halo, at.Y+halo, h.Shade)
		for _, l := range h.Large {
			if i < l.Number {
				brush(img, g, l.X+at.X*l.Scale, l.Y+at.Y*l.Scale, l.Scale)
			}
		}
	}
	return img, h
}

// few is img, which is all white, in sixteen steps from clear to full: a picture a third as long in bytes.
func few(img image.Image) image.Image {
	var steps color.Palette
	for a := range 16 {
		steps = append(steps, color.NRGBA{255, 255, 255, uint8(a * 17)})
	}
	out := image.NewPaletted(img.Bounds(), steps)
	for y := range img.Bounds().Dy() {
		for x := range img.Bounds().Dx() {
			_, _, _, a := img.At(x, y).RGBA()
			out.SetColorIndex(x, y, uint8((a>>8+8)/17))
		}
	}
	return out
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
				out = append(out, glyph{r: r, rows: make([]string, rows)})
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

// write writes the sheets and what is known of them.
func write(dir string, sheets [2]image.Image, b book) error {
	for i, name := range [...]string{"lettering.png", "lettering-font.png"} {
		f, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		enc := png.Encoder{CompressionLevel: png.BestCompression}
		if err := enc.Encode(f, sheets[i]); err != nil {
			f.Close()
			return err
		}
		if err := f.Close(); err != nil {
			return err
		}
	}
	text, err := json.Marshal(b)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "lettering.json"), append(text, '\n'), 0o644)
}
