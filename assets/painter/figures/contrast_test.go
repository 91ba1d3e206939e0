package figures

import (
	"fmt"
	"image"
	"image/color"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// readable is the least contrast between what is around a figure and the ground (WCAG 2.1, 1.4.11: 3:1).
const readable = 3.0

// linear is a colour as light, each channel 0–1.
type linear [3]float64

// lightOf undoes the curve of sRGB (IEC 61966-2-1).
func lightOf(c color.NRGBA) linear {
	one := func(v uint8) float64 {
		x := float64(v) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return linear{one(c.R), one(c.G), one(c.B)}
}

// contrast is the contrast of two colours (WCAG 2.1, relative luminance).
func contrast(a, b linear) float64 {
	lum := func(c linear) float64 { return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2] }
	x, y := lum(a), lum(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// sight is how someone sees: a matrix over linear light.
type sight struct {
	name string
	m    [3]linear
}

// sights are the usual sight and the three kinds of colour blindness at full severity (Machado, Oliveira, Fernandes:
// A Physiologically-based Model for Simulation of Color Vision Deficiency, 2009, table of severity 1.0).
func sights() []sight {
	return []sight{
		{"usual sight", [3]linear{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
		{"protanopia", [3]linear{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
		{"deuteranopia", [3]linear{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
		{"tritanopia", [3]linear{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
	}
}

func (s sight) sees(c linear) linear {
	var out linear
	for i, row := range s.m {
		out[i] = min(max(row[0]*c[0]+row[1]*c[1]+row[2]*c[2], 0), 1)
	}
	return out
}

// mixed is the light rim over what is below it: mixed as sRGB.
func mixed(rim, below color.NRGBA) color.NRGBA {
	mix := func(top, below uint8) uint8 { return uint8((int(top)*rimShown + int(below)*(255-rimShown)) / 255) }
	return color.NRGBA{mix(rim.R, below.R), mix(rim.G, below.G), mix(rim.B, below.B), 0xff}
}

// washed is pigment c where no colour has come back: thinned to paper and cool grey.
func washed(c color.NRGBA) color.NRGBA {
	grey := (int(c.R)*54 + int(c.G)*183 + int(c.B)*19) / 256
	thin := func(v uint8, paper int) uint8 { return uint8((int(v)*20 + grey*35 + paper*45) / 100) }
	return color.NRGBA{thin(c.R, 0xf0), thin(c.G, 0xee), thin(c.B, 0xea), 0xff}
}

// hour is the light of an hour: the deepest nights of the skies, and of a wood where the night closes in.
type hour struct {
	name  string
	light [3]float64
}

func hours() []hour {
	return []hour{{"by day", [3]float64{1, 1, 1}}, {"by night", [3]float64{0.36, 0.45, 0.72}}, {"at sea by night", [3]float64{0.30, 0.49, 0.67}},
		{"where the night closes in", [3]float64{0.22, 0.28, 0.44}}}
}

// on is how ground c is seen at that hour.
func (h hour) on(c color.NRGBA) color.NRGBA {
	return color.NRGBA{uint8(float64(c.R) * h.light[0]), uint8(float64(c.G) * h.light[1]), uint8(float64(c.B) * h.light[2]), 0xff}
}

// crisp is the light at that hour on what is crisp, ink or paper: never so little that it cannot be read (shaders/compose.kage).
func (h hour) crisp(least float64) hour {
	lift := max(least/(0.30*h.light[0]+0.59*h.light[1]+0.11*h.light[2]), 1)
	for i := range h.light {
		h.light[i] = min(h.light[i]*lift, 1)
	}
	return h
}

// outlines are the inks around a figure in picture img, with the share of its silhouette each has.
func outlines(img *image.Paletted) map[color.NRGBA]float64 {
	share := map[color.NRGBA]float64{}
	all := 0.0
	for y := range img.Rect.Dy() {
		for x := range img.Rect.Dx() {
			if img.ColorIndexAt(x, y) == 0 {
				continue
			}
			for _, d := range [4][2]int{{1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
				p := image.Pt(x+d[0], y+d[1])
				if p.In(img.Rect) && img.ColorIndexAt(p.X, p.Y) == 0 {
					share[color.NRGBAModel.Convert(img.At(x, y)).(color.NRGBA)]++
					all++
					break
				}
			}
		}
	}
	for ink := range share {
		share[ink] /= all
	}
	return share
}

// groundInks are the colours of the grounds, by land: those that cover more than a hundredth of its terrain sheet.
func groundInks(t *testing.T) map[string][]color.NRGBA {
	t.Helper()
	files, err := filepath.Glob("../../../maps/tilesets/*.tsx")
	if err != nil {
		t.Fatal(err)
	}
	grounds := map[string][]color.NRGBA{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(text), "<wangset ") {
			continue
		}
		name := strings.TrimSuffix(filepath.Base(file), ".tsx")
		img := sheet(t, filepath.Join("../../art", name+".png"))
		count := map[color.NRGBA]int{}
		all := 0
		for i := range img.Pix {
			if c := color.NRGBAModel.Convert(img.Palette[img.Pix[i]]).(color.NRGBA); c.A == 0xff {
				count[c]++
				all++
			}
		}
		for c, n := range count {
			if n*100 > all {
				grounds[name] = append(grounds[name], c)
			}
		}
	}
	return grounds
}

// On every ground of every world, in colour and washed out, by day and by night, for every kind of sight, her line or the
// light around it stands out: the line that is around nearly all of her, or the rim.
func TestFiguresStandOutOnEveryGround(t *testing.T) {
	grounds := groundInks(t)
	if len(grounds) < 6 {
		t.Fatalf("there are grounds of %d lands, want at least 6", len(grounds))
	}
	for _, who := range []string{"madoka", "homura"} {
		lines := outlines(sheet(t, filepath.Join("../../art", who+".png")))
		for where, inks := range grounds {
			for _, pigment := range inks {
				for state, ground := range map[string]color.NRGBA{"in colour": pigment, "washed out": washed(pigment)} {
					for _, h := range hours() {
						for _, s := range sights() {
							what := fmt.Sprintf("%s on #%02x%02x%02x of %s, %s, %s, %s", who, pigment.R, pigment.G, pigment.B, where, state, h.name, s.name)
							standsOut(t, what, s, lines, ground, h)
						}
					}
				}
			}
		}
	}
}

// standsOut checks one figure on one ground at an hour: of her silhouette, at most a tenth may be without contrast.
func standsOut(t *testing.T, what string, s sight, lines map[color.NRGBA]float64, ground color.NRGBA, h hour) {
	t.Helper()
	const ink, paper = 0.60, 0.92
	below := s.sees(lightOf(h.on(ground)))
	// The rim lets some of the ground through, and that is as dark as the hour is.
	lit, through := h.crisp(paper).on(color.NRGBA{0xff, 0xfa, 0xf0, 0xff}), h.on(ground)
	rim := contrast(s.sees(lightOf(mixed(lit, through))), below)
	if rim >= readable {
		return
	}
	lost := 0.0
	for line, share := range lines {
		if contrast(s.sees(lightOf(h.crisp(ink).on(line))), below) < readable {
			lost += share
		}
	}
	if lost > 0.1 {
		t.Errorf("%s: %.0f%% of her line has a contrast below %.0f:1, and the rim only %.2f:1", what, lost*100, readable, rim)
	}
}
