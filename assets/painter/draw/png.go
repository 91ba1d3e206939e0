package draw

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
)

// Image returns the canvas as an indexed picture whose palette holds only the inks in use, so that files stay small.
func (c *Canvas) Image() *image.Paletted {
	var used [256]bool
	c.Each(func(x, y int) Ink { used[c.At(x, y)] = true; return Clear })
	used[Clear] = true
	var index [256]uint8
	var pal color.Palette
	for i, is := range used {
		if is {
			index[i] = uint8(len(pal))
			pal = append(pal, c.Pal.Colour(Ink(i)))
		}
	}
	img := image.NewPaletted(image.Rect(0, 0, c.W, c.H), pal)
	for y := range c.H {
		for x := range c.W {
			img.SetColorIndex(x, y, index[c.At(x, y)])
		}
	}
	return img
}

// WritePNG writes the canvas as an indexed PNG, making the folder where it is missing.
func (c *Canvas) WritePNG(path string) error { return WritePNG(c.Image(), path) }

// WritePNG writes a picture as small as it gets, making the folder where it is missing.
func WritePNG(img image.Image, path string) error {
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
