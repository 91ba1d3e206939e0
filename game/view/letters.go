package view

import "unicode/utf8"

// glyph is how r is drawn; what has no drawing is a question mark.
func (l *Letters) glyph(r rune) glyph {
	if g, ok := l.glyphs[r]; ok {
		return g
	}
	return l.glyphs['?']
}

// Height is the height of a line of letters with their halo, px, at size 1.
func (l *Letters) Height() int { return l.height }

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
		dst = l.lay(dst, x, y, size, s, shade, int16(l.shade))
	default:
		// Large letters keep a halo one px thin; one as large as they are would run together.
		for _, d := range [...][2]int{{1, 1}, {-1, 1}, {1, -1}, {-1, -1}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
			dst = l.lay(dst, x+d[0], y+d[1], size, s, shade.Faded(150), 0)
		}
	}
	return l.lay(dst, x, y, size, s, ink, 0)
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
		dst = l.lay(dst, x, up, size, letter, ink, 0)
		x += (int(l.glyph(r).w) + 1) * size
	}
	return dst
}

func (l *Letters) lay(dst []Sprite, x, y, size int, s string, t Tint, below int16) []Sprite {
	h := int16(l.halo)
	for _, r := range s {
		if r == ' ' {
			x += (l.space + 1) * size
			continue
		}
		g := l.glyph(r)
		w := g.w + 2*h
		s := Sprite{
			Sheet: SheetLetters, SX: g.x, SY: g.y + below, SW: w, SH: int16(l.height),
			X: int16(x) - h*int16(size), Y: int16(y) - h*int16(size), W: w * int16(size), H: int16(l.height * size), Tint: t,
		}
		if n := int16(size); size <= largest && l.large[size] > 0 {
			s.SX, s.SY, s.SW, s.SH = g.x*n, l.large[size]+g.y*n, s.W, s.H
		}
		dst = append(dst, s)
		x += (int(g.w) + 1) * size
	}
	return dst
}
