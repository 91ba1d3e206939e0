package paint

import (
	"image"
	"math"
	"testing"

	"handhold/game/view"
)

// luminanceAt is the relative luminance of a px (WCAG 2.2).
func luminanceAt(img *image.RGBA, x, y int) float64 {
	c := img.RGBAAt(x, y)
	one := func(v uint8) float64 {
		if c := float64(v) / 255; c > 0.04045 {
			return math.Pow((c+0.055)/1.055, 2.4)
		}
		return float64(v) / 255 / 12.92
	}
	return 0.2126*one(c.R) + 0.7152*one(c.G) + 0.0722*one(c.B)
}

// The rim of a figure or the line within it stands out from dark ground, washed out or not, of any night, and where the
// night closes in.
func TestAFigureStandsOutByNight(t *testing.T) {
	const rim, line, dark view.Tint = 0xfffaf0c8, 0x1c1430ff, 0x2c3028ff
	for name, light := range map[string]view.Light{
		"by day":                   {Tint: view.Plain},
		"by night":                 {Tint: 0x5c74b8ff},
		"on the sea's floor":       {Tint: 0x4c7cacff},
		"at the blue hour":         {Tint: 0x7490b8ff},
		"at dusk":                  {Tint: 0xe0b0c4ff},
		"where the night closes":   {Tint: 0x5874a8ff, Narrow: 256, NarrowX: 600, NarrowY: 300},
		"in the shadow of a cloud": {Tint: 0x6874b4ff, Cloud: 256},
	} {
		for state, out := range map[string]int{"washed out": 256, "in colour": 0} {
			p := testPainter(t)
			f := testFrame(640, 360, 20, 20)
			f.Wash.Out, f.Light = out, light
			f.Light.Sweep = light.Tint
			f.Flat = append(f.Flat, view.Sprite{Sheet: view.SheetBlank, SW: 1, SH: 1, X: 40, Y: 40, W: 160, H: 160, Tint: dark})
			f.Crisp = append(f.Crisp, view.Sprite{Sheet: view.SheetBlank, SW: 1, SH: 1, X: 118, Y: 80, W: 4, H: 20, Tint: rim},
				view.Sprite{Sheet: view.SheetBlank, SW: 1, SH: 1, X: 119, Y: 80, W: 2, H: 20, Tint: line})
			img := drawn(p, f, 1280, 720)
			lit, inked := luminanceAt(img, 237, 180), luminanceAt(img, 240, 180)
			for _, x := range []int{220, 260} {
				below := luminanceAt(img, x, 180)
				if light, ink := (lit+0.05)/(below+0.05), (below+0.05)/(inked+0.05); light < 3 && ink < 3 {
					t.Errorf("%s, %s: the contrast of rim and ground is %.1f, of ground and line %.1f", name, state, light, ink)
				}
			}
		}
	}
}
