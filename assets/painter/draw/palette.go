package draw

import (
	"fmt"
	"image/color"
	"strconv"
	"strings"
)

// Ink is one colour of a palette, by number. Clear (0) leaves the paper bare.
type Ink uint8

// Clear is the ink that paints nothing.
const Clear Ink = 0

// Ramp is a row of inks of one pigment, from its darkest value to its lightest.
type Ramp []Ink

// At picks the ink for a brightness: 0 is the darkest, 1 the lightest; values outside are clamped.
func (r Ramp) At(v float64) Ink {
	i := int(v * float64(len(r)))
	return r[min(max(i, 0), len(r)-1)]
}

// Palette is the paint box of one sheet: every ink with its colour, grouped in named ramps.
type Palette struct {
	colours []color.NRGBA
	ramps   map[string]Ramp
}

// ParsePalette reads a palette file: one ramp a line, "name #rrggbb #rrggbb …", dark to light, eight digits where a
// colour is see-through; "//" starts a comment. A colour that occurs twice is one ink.
func ParsePalette(text string) (*Palette, error) {
	p := &Palette{colours: []color.NRGBA{{}}, ramps: map[string]Ramp{}}
	for n, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "//")
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		if len(fields) < 2 || p.ramps[fields[0]] != nil {
			return nil, fmt.Errorf("palette line %d: want a new name and its colours: %q", n+1, line)
		}
		for _, f := range fields[1:] {
			c, err := parseColour(f)
			if err != nil {
				return nil, fmt.Errorf("palette line %d: %w", n+1, err)
			}
			p.ramps[fields[0]] = append(p.ramps[fields[0]], p.ink(c))
		}
	}
	if len(p.colours) > 256 {
		return nil, fmt.Errorf("palette: %d colours, at most 255 fit", len(p.colours)-1)
	}
	return p, nil
}

func parseColour(s string) (color.NRGBA, error) {
	hex, ok := strings.CutPrefix(s, "#")
	if len(hex) == 6 {
		hex += "ff"
	}
	v, err := strconv.ParseUint(hex, 16, 32)
	if !ok || len(hex) != 8 || err != nil {
		return color.NRGBA{}, fmt.Errorf("%q is not a colour like #rrggbb", s)
	}
	return color.NRGBA{R: uint8(v >> 24), G: uint8(v >> 16), B: uint8(v >> 8), A: uint8(v)}, nil
}

func (p *Palette) ink(c color.NRGBA) Ink {
	for i, have := range p.colours[1:] {
		if have == c {
			return Ink(i + 1)
		}
	}
	p.colours = append(p.colours, c)
	return Ink(len(p.colours) - 1)
}

// Ramp returns a ramp by name. A name that is not in the file is a mistake in the painter and panics.
func (p *Palette) Ramp(name string) Ramp {
	r := p.ramps[name]
	if r == nil {
		panic("no ramp called " + name)
	}
	return r
}

// Ink returns the first (darkest) ink of a ramp, for ramps of one colour.
func (p *Palette) Ink(name string) Ink { return p.Ramp(name)[0] }

// Colour returns the colour an ink stands for.
func (p *Palette) Colour(i Ink) color.NRGBA { return p.colours[i] }

// Inks is how many colours the palette holds, Clear not counted.
func (p *Palette) Inks() int { return len(p.colours) - 1 }
