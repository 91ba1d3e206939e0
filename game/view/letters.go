package view

import (
	"encoding/json"
	"fmt"
	"unicode/utf8"
)

// Letters is lettering.json, read.
type Letters struct {
	height, base, halo, space int
	hands                     [2]hand // the drawn letters, and those of the pixel font
	glyphs                    map[rune]glyph
}

// hand is one sheet of letters.
type hand struct {
	sheet             Sheet
	height, up, shade int16                    // px; up: how much higher than the drawn ones they stand
	large             [largest + 1]largeGlyphs // of each size
}

// largeGlyphs is where on the sheet the first letters are in one size.
type largeGlyphs struct{ x, y, number int16 }

// glyph is where a letter is: on the sheet of its hand, the number-th of them, and how wide without its halo, px.
type glyph struct{ hand, number, x, y, w int16 }

// largest is the largest size in which letters may be drawn for their own sake.
const largest = 8

// handFile is a sheet of letters as lettering.json tells of it.
type handFile struct {
	Height, Up, Shade int16
	Large             []struct {
		Scale        int
		X, Y, Number int16
	}
	Glyphs []struct {
		Letter  string
		X, Y, W int16
	}
}

// ParseLetters reads lettering.json; name is its path, for the error.
func ParseLetters(name string, data []byte) (*Letters, error) {
	var file struct {
		Base, Halo, Space int
		handFile
		Font handFile
	}
	if err := json.Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	l := &Letters{height: int(file.Height), base: file.Base, halo: file.Halo, space: file.Space, glyphs: map[rune]glyph{}}
	for i, of := range [...]handFile{file.handFile, file.Font} {
		h := &l.hands[i]
		*h = hand{sheet: SheetLetters + Sheet(i), height: of.Height, up: of.Up, shade: of.Shade}
		for _, g := range of.Large {
			if g.Scale < 1 || g.Scale > largest {
				return nil, fmt.Errorf("%s: letters %d times as large, at most %d", name, g.Scale, largest)
			}
			h.large[g.Scale] = largeGlyphs{g.X, g.Y, g.Number}
		}
		for n, g := range of.Glyphs {
			r, _ := utf8.DecodeRuneInString(g.Letter)
			l.glyphs[r] = glyph{int16(i), int16(n), g.X, g.Y, g.W}
		}
	}
	if _, ok := l.glyphs['?']; !ok || l.height <= 0 {
		return nil, fmt.Errorf("%s: there is no letter for what cannot be written (?)", name)
	}
	return l, nil
}

// glyph is how r is drawn; what has no drawing is a question mark.
func (l *Letters) glyph(r rune) glyph {
	if g, ok := l.glyphs[r]; ok {
		return g
	}
	return l.glyphs['?']
}

// Has says whether there is a drawing for r.
func (l *Letters) Has(r rune) bool {
	_, ok := l.glyphs[r]
	return ok || r == ' '
}

// Height is the height of a line of letters with their halo, px, at size 1.
func (l *Letters) Height() int { return l.height }

// drop is how much further down s is to be written at size, px, so that it stands in the middle of where drawn letters would.
func (l *Letters) drop(s string, size int) int {
	up := int16(0)
	for _, r := range s {
		up = max(up, l.hands[l.glyph(r).hand].up)
	}
	return int(up) * size * 2 / 3
}

// Width is how wide s is written at size (1: as drawn), px.
func (l *Letters) Width(s string, size int) int {
	w := 0
	for _, r := range s {
		if r == ' ' {
			w += l.space + 1
			continue
		}
		w += int(l.glyph(r).w) + 1
	}
	return max(w-1, 0) * size
}

// Lay appends the letters of s to dst, the upper left corner of the first at (x,y) px, each px of them size px large, with
// a halo of shade around them. A shade whose alpha is 0 leaves the halo away.
func (l *Letters) Lay(dst []Sprite, x, y, size int, s string, ink, shade Tint) []Sprite {
	switch {
	case shade&0xff == 0:
	case size == 1:
		dst = l.lay(dst, x, y, size, s, shade, true)
	default:
		// Large letters keep a halo one px thin; one as large as they are would run together.
		for _, d := range [...][2]int{{1, 1}, {-1, 1}, {1, -1}, {-1, -1}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
			dst = l.lay(dst, x+d[0], y+d[1], size, s, shade.Faded(150), false)
		}
	}
	return l.lay(dst, x, y, size, s, ink, false)
}

// Brush appends the letters of s to dst as a brush writes them: none stands quite on the line.
func (l *Letters) Brush(dst []Sprite, x, y, size int, s string, ink Tint) []Sprite {
	for i, r := range s {
		letter := s[i : i+utf8.RuneLen(r)]
		if r == ' ' {
			x += (l.space + 1) * size
			continue
		}
		up := y + (int(scatter(uint32(i)*7+uint32(r))%3)-1)*size/3 // small ones would only look shaky
		dst = l.lay(dst, x, up, size, letter, ink, false)
		x += (int(l.glyph(r).w) + 1) * size
	}
	return dst
}

// lay appends the letters of s, or, of small ones, only their halos.
func (l *Letters) lay(dst []Sprite, x, y, size int, s string, t Tint, halo bool) []Sprite {
	for _, r := range s {
		if r == ' ' {
			x += (l.space + 1) * size
			continue
		}
		g := l.glyph(r)
		dst = append(dst, l.sprite(g, x, y, size, t))
		if halo {
			dst[len(dst)-1].SY += l.hands[g.hand].shade
		}
		x += (int(g.w) + 1) * size
	}
	return dst
}

// sprite is a letter at (x,y) in a size, taken from the sheet in the nearest size below that there is.
func (l *Letters) sprite(g glyph, x, y, size int, t Tint) Sprite {
	h, halo, n := &l.hands[g.hand], int16(l.halo), int16(size)
	s := Sprite{
		Sheet: h.sheet, SX: g.x, SY: g.y, SW: g.w + 2*halo, SH: h.height,
		X: int16(x) - halo*n, Y: int16(y) - (halo+h.up)*n, W: (g.w + 2*halo) * n, H: h.height * n, Tint: t,
	}
	for k := min(n, largest); k > 1; k-- {
		// A px of it should come out even, where it is not lost in how large all is.
		if big := &h.large[k]; g.number < big.number && (n%k == 0 || n > 4) {
			s.SX, s.SY, s.SW, s.SH = big.x+g.x*k, big.y+g.y*k, s.SW*k, s.SH*k
			break
		}
	}
	return s
}
