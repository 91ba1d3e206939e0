package land

import (
	"image/color"
	"io/fs"
	"math"
	"testing"

	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
)

// mostInks is how many colours a land may be painted with, the see-through shadow included.
const mostInks = 24

func TestPalettesAreSmall(t *testing.T) {
	files, err := fs.Glob(palettes, "palettes/*.txt")
	if err != nil || len(files) < 10 {
		t.Fatalf("%d palettes: %v", len(files), err)
	}
	for _, name := range files {
		text, err := palettes.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		pal, err := draw.ParsePalette(string(text))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if n := pal.Inks(); n > mostInks {
			t.Errorf("%s has %d colours, at most %d", name, n, mostInks)
		}
	}
}

// The grounds of a land must be told apart by lightness alone, whoever looks. The least step is in L* (0 to 100); 1 is
// about what an eye can see between two areas that touch.
func TestGroundsDifferInLightnessForEveryEye(t *testing.T) {
	for _, l := range lands() {
		pal := paletteOf(t, l.family)
		for eye, see := range eyes() {
			least := 4.0
			if eye == "full" {
				least = 5
			}
			for i, a := range l.materials {
				for _, b := range l.materials[:i] {
					step := math.Abs(lightness(see(body(pal, a))) - lightness(see(body(pal, b))))
					if step < least {
						t.Errorf("%s: %s and %s differ by %.1f L* for %s eyes, want %.0f", l.name, a.Name, b.Name, step, eye, least)
					}
				}
			}
		}
	}
}

// body is the colour most of a material is painted with.
func body(pal *draw.Palette, m ground.Material) color.NRGBA {
	r := pal.Ramp(m.Ramp)
	if m.Solid {
		return pal.Colour(r[2])
	}
	return pal.Colour(r[1])
}

// eyes are ways of seeing: a colour as linear light, for full colour vision and for the three kinds of dichromacy,
// after Machado, Oliveira and Fernandes (2009) at full severity.
func eyes() map[string]func(color.NRGBA) [3]float64 {
	through := func(m [3][3]float64) func(color.NRGBA) [3]float64 {
		return func(c color.NRGBA) [3]float64 {
			var out [3]float64
			for i, row := range m {
				for j, v := range linear(c) {
					out[i] += row[j] * v
				}
				out[i] = min(max(out[i], 0), 1)
			}
			return out
		}
	}
	return map[string]func(color.NRGBA) [3]float64{
		"full":   linear,
		"protan": through([3][3]float64{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}),
		"deutan": through([3][3]float64{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}),
		"tritan": through([3][3]float64{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}),
	}
}

// linear is a colour's light, by the sRGB curve.
func linear(c color.NRGBA) [3]float64 {
	var out [3]float64
	for i, v := range [3]uint8{c.R, c.G, c.B} {
		s := float64(v) / 255
		if s <= 0.04045 {
			out[i] = s / 12.92
		} else {
			out[i] = math.Pow((s+0.055)/1.055, 2.4)
		}
	}
	return out
}

// lightness is L* of CIELAB.
func lightness(rgb [3]float64) float64 {
	y := 0.2126*rgb[0] + 0.7152*rgb[1] + 0.0722*rgb[2]
	if y <= 216.0/24389 {
		return y * 24389 / 27
	}
	return 116*math.Cbrt(y) - 16
}

func TestLightnessOfKnownColours(t *testing.T) {
	want := map[color.NRGBA]float64{{255, 255, 255, 255}: 100, {0, 0, 0, 255}: 0, {119, 119, 119, 255}: 50, {255, 0, 0, 255}: 53.2}
	for c, l := range want {
		if got := lightness(linear(c)); math.Abs(got-l) > 0.4 {
			t.Errorf("%v has L* %.1f, want %.1f", c, got, l)
		}
	}
}
