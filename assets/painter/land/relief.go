package land

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
)

// The kinds of ground, as the relief pass tells them apart. Their numbers are in shaders/relief.kage too.
const (
	plain    = iota // a flat wash
	dunes           // sand in ridges: light toward the wind, shade in their lee
	turf            // strokes of grass
	slabs           // trodden stone
	wall            // a face of rock that stands toward the viewer, from its upper border down to its lower one
	outcrops        // rock one sees the top of, and a face toward the viewer
	waters          // left to the wash
	drifts          // snow
	cracks          // dried clay
	sheets          // paper
	loose           // gravel, scree, earth
)

// levelGround is what a height of 0 px is in a relief picture's red.
const levelGround = 128

// relief is the picture beside a terrain sheet that says how high each of its pixels lies (red, 128 and px) and what kind
// of ground it is (green, 16 times the kind; blue 255 where it is solid).
func (l land) relief(sheet *[tileCount][tile][tile]int) image.Image {
	pal := make(color.Palette, len(l.materials))
	for i, m := range l.materials {
		c := color.NRGBA{R: uint8(levelGround + m.height), G: uint8(16 * m.kind), A: 255}
		if m.solid {
			c.B = 255
		}
		pal[i] = c
	}
	img := image.NewPaletted(image.Rect(0, 0, columns*tile, tileCount/columns*tile), pal)
	for id := range sheet {
		for y := range tile {
			for x := range tile {
				img.SetColorIndex(id%columns*tile+x, id/columns*tile+y, uint8(sheet[id][y][x]))
			}
		}
	}
	return img
}

func writeRelief(img image.Image, path string) error {
	var buf bytes.Buffer
	enc := png.Encoder{CompressionLevel: png.BestCompression}
	if err := enc.Encode(&buf, img); err != nil {
		return fmt.Errorf("encode %s: %w", path, err)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, buf.Bytes(), 0o644)
}
