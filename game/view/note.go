package view

import (
	"strings"
	"unicode/utf8"
)

// Note is a message for the player that lies over the picture on a scrap of paper.
type Note struct {
	Text  string
	More  string // a second, fainter line; empty for none
	Alpha int    // 0–256: how far it has come in
}

// The most that a note shows, and how far it stays from the picture's edges, px.
const (
	noteLines  = 4
	noteAside  = 24
	noteBelow  = 10
	noteWidest = 520
)

// Note appends note n to dst, at the upper edge of a picture w px wide, in letters of that size: broken into lines at
// words, and cut off where it is too long.
func (l *Letters) Note(dst []Sprite, n *Note, w, size int) []Sprite {
	size = max(size, 1)
	lines := l.broken(plainLetters(n.Text), min(w-2*noteAside, noteWidest*size)-2*pageEdge, size)
	wide := 0
	for _, s := range lines {
		wide = max(wide, l.Width(s, size))
	}
	pitch := (l.height + 1) * size
	tall := len(lines)*pitch + 12*size
	if n.More != "" {
		wide = max(wide, l.Width(n.More, size))
		tall += pitch
	}
	x, y := (w-wide)/2, noteBelow-(256-n.Alpha)*8/256
	dst = tornPaper(dst, x-pageEdge, y, wide+2*pageEdge, tall, n.Alpha)
	y += 7 * size
	for _, s := range lines {
		dst = l.Lay(dst, x, y, size, s, ink.Faded(n.Alpha), 0)
		y += pitch
	}
	if n.More != "" {
		dst = l.Lay(dst, x, y, size, n.More, red.Faded(n.Alpha), 0)
	}
	return dst
}

// plainLetters is s in letters that are drawn.
func plainLetters(s string) string {
	return strings.NewReplacer("×", " x ", "\t", " ", "\n", " ", "\r", " ").Replace(s)
}

// broken is s in lines at most wide px wide, broken at spaces and between letters as wide as high; a word that is wider is
// broken too, and what is too much ends in dots.
func (l *Letters) broken(s string, wide, size int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(s) {
		space := ""
		if line != "" {
			space = " "
		}
		for word != "" {
			piece := word[:unbroken(word)]
			word = word[len(piece):]
			next := line + space + piece
			for l.Width(next, size) > wide && len(lines) < noteLines {
				if line != "" {
					lines, line, next = append(lines, line), "", piece
					continue
				}
				fits := l.fitting(next, wide, size)
				lines, next = append(lines, next[:fits]), next[fits:]
			}
			line, space = next, ""
		}
	}
	lines = append(lines, line)
	if len(lines) <= noteLines {
		return lines
	}
	last := lines[noteLines-1]
	for last != "" && l.Width(last+"…", size) > wide {
		last = last[:len(last)-1]
	}
	lines[noteLines-1] = strings.ToValidUTF8(last, "") + "…"
	return lines[:noteLines]
}

// What never begins a line of Japanese, and what never ends one.
const (
	neverFirst = "、。，．・：；！？!?…ー〜）」』】〉》ぁぃぅぇぉっゃゅょァィゥェォッャュョ々"
	neverLast  = "（「『【〈《"
)

// unbroken is how many bytes of word, from its beginning, stay on one line.
func unbroken(word string) int {
	before, n := utf8.DecodeRuneInString(word)
	for n < len(word) {
		r, size := utf8.DecodeRuneInString(word[n:])
		if (r >= 0x2e80 || before >= 0x2e80) && !strings.ContainsRune(neverFirst, r) && !strings.ContainsRune(neverLast, before) {
			break
		}
		before, n = r, n+size
	}
	return n
}

// fitting is how many bytes of s, at least a letter, are at most wide px wide.
func (l *Letters) fitting(s string, wide, size int) int {
	n := 0
	for i, r := range s {
		end := i + len(string(r))
		if n > 0 && l.Width(s[:end], size) > wide {
			break
		}
		n = end
	}
	return n
}
