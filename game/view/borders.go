package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// border is a border that thins the picture to bare paper, as it is seen.
type border struct {
	thing  *level.Thing
	strong int // 0–256
}

// bandComes is how fast a border that opens thins the picture, of 256 a tick.
const bandComes = 2

// stepBorders lets the picture thin at borders that are there, and close where they are not.
func (v *View) stepBorders(first bool) {
	for i := range v.borders {
		b := &v.borders[i]
		want := 0
		if v.w.There(b.thing) {
			want = 256
		}
		switch {
		case first:
			b.strong = want
		case b.strong < want:
			b.strong += bandComes
		case b.strong > want:
			b.strong -= bandComes
		}
	}
}

// frameBorders lists the borders.
func (v *View) frameBorders() {
	f := &v.frame
	f.Bands = f.Bands[:0]
	for i := range v.borders {
		f.Bands = append(f.Bands, Band{v.borders[i].thing.Box, v.borders[i].strong})
	}
}

// Reach is all that lies within reach px of the border.
func (b *Band) Reach(reach int) fixed.Box { return b.Box.Grown(int32(reach) * fixed.One) }
