package lettering

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hajimehoshi/bitmapfont/v4"
	"golang.org/x/image/math/fixed"
)

// fontUp is how far the upper edge of the font's cells stands above the drawn letters, px.
const fontUp = 4

// fromFont is every letter of written that is not among own, as the pixel font has it: first those that are in large too,
// and how many these are. Rows of the font's cells that none of them needs are cut away; up is how far the upper edge of
// what is left stands above the drawn letters, px.
func fromFont(own []glyph, written, large []rune) (list []glyph, first, up int, err error) {
	var rest []rune
	for _, r := range written {
		if r == ' ' || slices.ContainsFunc(own, func(g glyph) bool { return g.r == r }) {
			continue
		}
		if slices.Contains(large, r) {
			rest = slices.Insert(rest, first, r)
			first++
		} else {
			rest = append(rest, r)
		}
	}
	for _, r := range rest {
		g, err := fontGlyph(r)
		if err != nil {
			return nil, 0, 0, err
		}
		list = append(list, g)
	}
	up = fontUp
	inked := func(row int) bool {
		return slices.ContainsFunc(list, func(g glyph) bool { return strings.Contains(g.rows[row], "#") })
	}
	cut := func(from, to int) {
		for i := range list {
			list[i].rows = list[i].rows[from:to]
		}
	}
	for len(list) > 0 && len(list[0].rows) > 1 && !inked(0) {
		cut(1, len(list[0].rows))
		up--
	}
	for len(list) > 0 && len(list[0].rows) > 1 && !inked(len(list[0].rows)-1) {
		cut(0, len(list[0].rows)-1)
	}
	return list, first, up, nil
}

// fontGlyph is r as the pixel font has it, in all rows of its cell, without the column to its right where that is empty;
// marks that need only a corner of their cell keep three quarters.
func fontGlyph(r rune) (glyph, error) {
	cell, mask, from, advance, ok := bitmapfont.Face.Glyph(fixed.P(0, 0), r)
	if !ok {
		return glyph{}, fmt.Errorf("the pixel font has no letter %q (%U)", r, r)
	}
	g := glyph{r: r}
	wide := advance.Round() - 1
	if strings.ContainsRune("。、", r) {
		wide = wide * 3 / 4
	}
	for y := range cell.Dy() {
		row := []byte(strings.Repeat(".", cell.Dx()))
		for x := range row {
			if _, _, _, a := mask.At(from.X+x, from.Y+y).RGBA(); a != 0 {
				row[x], wide = '#', max(wide, x+1)
			}
		}
		g.rows = append(g.rows, string(row))
	}
	for y, row := range g.rows {
		g.rows[y] = row[:min(wide, len(row))]
	}
	return g, nil
}
