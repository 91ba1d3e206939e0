package ground

import (
	"image"
	"image/color"
)

// Kind is what the relief pass makes of a ground.
type Kind int

// The kinds of ground, as the relief pass tells them apart. Their numbers are in shaders/relief.kage too.
const (
	Plain    Kind = iota // a flat wash
	Dunes                // sand in ridges: light toward the wind, shade in their lee
	Turf                 // strokes of grass
	Slabs                // trodden stone
	Wall                 // a face of rock that stands toward the viewer, from its upper border down to its lower one
	Outcrops             // rock one sees the top of, and a face toward the viewer
	Waters               // left to the wash
	Drifts               // snow
	Cracks               // dried clay
	Sheets               // of paper
	Loose                // gravel, scree, earth
	Crowns               // bushes and tree tops so close that nobody gets through: their tops, and the dark between their stems
	Laid                 // what people laid: paving, boards, roofs; its borders stay straight
)

// levelGround is what a height of 0 px is in a relief picture's red.
const levelGround = 128

// relief is the picture beside a terrain sheet that says how high each of its pixels lies (red, 128 and px) and what kind
// of ground it is (green, 16 times the kind; blue 255 where it is solid).
func (t Terrain) relief(tiles []Tile) image.Image {
	pal := make(color.Palette, len(t.Materials))
	for i, m := range t.Materials {
		c := color.NRGBA{R: uint8(levelGround + m.Height), G: uint8(16 * m.Kind), A: 255}
		if m.Solid {
			c.B = 255
		}
		pal[i] = c
	}
	img := image.NewPaletted(image.Rect(0, 0, columns*tile, tileCount/columns*tile), pal)
	for id := range tiles {
		for y := range tile {
			for x := range tile {
				img.SetColorIndex(id%columns*tile+x, id/columns*tile+y, uint8(tiles[id].Ground[y][x]))
			}
		}
	}
	return img
}
