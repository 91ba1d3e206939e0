// Package small draws the small things one may touch, 16×16, most of them as rows of letters, and the arrows that are
// laid or scratched. It must not know the lands: each drawing takes the names of the ramps it is painted with, so that
// one drawing serves several lands.
package small

import (
	"strings"

	"handhold/assets/painter/draw"
)

// Recolour returns rows with letters exchanged, in pairs from, to.
func Recolour(rows []string, pairs ...string) []string {
	out := make([]string, len(rows))
	for i, row := range rows {
		out[i] = strings.NewReplacer(pairs...).Replace(row)
	}
	return out
}

// Picture stamps rows of letters, its middle on the middle of the cell and its last row two px above the lower side.
// Letters: 1…5 values of the first ramp, a…e of the second, A…E of the third, s shadow.
func Picture(rows []string, ramps ...string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		key := map[rune]draw.Ink{'s': c.Pal.Ink("shadow")}
		for i, name := range ramps {
			for j, ink := range c.Pal.Ramp(name) {
				key[rune("1aA"[i])+rune(j)] = ink
			}
		}
		wide := 0
		for _, row := range rows {
			wide = max(wide, len(row))
		}
		c.Stamp((c.W-wide)/2, c.H-2-len(rows), rows, key)
	}
}
