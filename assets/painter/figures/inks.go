package figures

import (
	"embed"
	"fmt"

	"handhold/assets/painter/draw"
)

//go:embed palettes/*.txt
var palettes embed.FS

// paintBox reads a palette by name.
func paintBox(name string) (*draw.Palette, error) {
	text, err := palettes.ReadFile("palettes/" + name + ".txt")
	if err != nil {
		return nil, err
	}
	pal, err := draw.ParsePalette(string(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return pal, nil
}

// pigment says which value of which ramp a letter is, and which ramp's
// darkest value is the line around it.
type pigment struct {
	ramp  string
	value int
	line  byte
}

// pigmentOf explains the letters of the figures' stamps; a letter per value,
// so that a stamp in the source looks like what it paints. The second answer
// is false for letters that paint nothing.
func pigmentOf(ink byte) (pigment, bool) {
	switch ink {
	case '0':
		return pigment{"hair", 0, '0'}, true
	case 'd':
		return pigment{"hair", 1, '0'}, true
	case 'h':
		return pigment{"hair", 2, '0'}, true
	case 'H':
		return pigment{"hair", 3, '0'}, true
	case '1':
		return pigment{"skin", 0, '1'}, true
	case 'S':
		return pigment{"skin", 1, '1'}, true
	case 's':
		return pigment{"skin", 2, '1'}, true
	case 'm': // her mouth
		return pigment{"skin", 1, '1'}, true
	case 'M': // her mouth, open
		return pigment{"red", 1, '1'}, true
	case '8':
		return pigment{"seam", 0, '1'}, true
	case '9':
		return pigment{"seam", 1, '5'}, true
	case 'c':
		return pigment{"cheek", 0, '1'}, true
	case 'E':
		return pigment{"eye", 0, '1'}, true
	case 'e':
		return pigment{"eye", 1, '1'}, true
	case 'i':
		return pigment{"eye", 2, '1'}, true
	case 'I': // faint light
		return pigment{"eye", 3, '1'}, true
	}
	return clothOf(ink)
}

// clothOf is pigmentOf for what they wear.
func clothOf(ink byte) (pigment, bool) {
	switch ink {
	case '2':
		return pigment{"jacket", 0, '2'}, true
	case 'J':
		return pigment{"jacket", 1, '2'}, true
	case 'j':
		return pigment{"jacket", 2, '2'}, true
	case '3':
		return pigment{"blouse", 0, '3'}, true
	case 'W':
		return pigment{"blouse", 1, '3'}, true
	case 'w':
		return pigment{"blouse", 2, '3'}, true
	case '4':
		return pigment{"skirt", 0, '4'}, true
	case 'K':
		return pigment{"skirt", 1, '4'}, true
	case 'k':
		return pigment{"skirt", 2, '4'}, true
	case 'q':
		return pigment{"skirt", 3, '4'}, true
	case '5':
		return pigment{"stocking", 0, '5'}, true
	case 'T':
		return pigment{"stocking", 1, '5'}, true
	case 't':
		return pigment{"stocking", 2, '5'}, true
	case '6':
		return pigment{"shoe", 0, '6'}, true
	case 'b':
		return pigment{"shoe", 1, '6'}, true
	case '7':
		return pigment{"red", 0, '7'}, true
	case 'R':
		return pigment{"red", 1, '7'}, true
	case 'r':
		return pigment{"red", 2, '7'}, true
	case 'G':
		return pigment{"glasses", 0, '7'}, true
	case 'g':
		return pigment{"glasses", 1, '7'}, true
	case 'y':
		return pigment{"glasses", 2, '1'}, true
	case 'x':
		return pigment{"tool", 0, '6'}, true
	case 'z':
		return pigment{"tool", 1, '6'}, true
	case 'Z':
		return pigment{"tool", 2, '6'}, true
	}
	return pigment{}, false
}

// lineOf is the dark line around an ink.
func lineOf(ink byte) byte {
	p, _ := pigmentOf(ink)
	return p.line
}

// seamOf is the softer line where one part lies over another.
func seamOf(ink byte) byte {
	switch line := lineOf(ink); line {
	case '2':
		return 'J'
	case '3':
		return 'W'
	case '1':
		return '8'
	case '5':
		return '9'
	default:
		return line
	}
}

// key translates the letters into the inks of a palette.
func key(pal *draw.Palette) map[rune]draw.Ink {
	k := map[rune]draw.Ink{}
	for ink := byte('0'); ink <= 'z'; ink++ {
		if p, ok := pigmentOf(ink); ok {
			k[rune(ink)] = pal.Ramp(p.ramp)[p.value]
		}
	}
	return k
}
