package land

import "handhold/assets/painter/draw"

func desert() land {
	return land{
		name:   "desert",
		sheets: desertThings(),
		materials: [5]material{
			{name: "sand", step: "sand", speed: 100, rank: 0.02, ramp: "sand", kind: dunes, height: 0, brush: soft, marks: sandMarks},
			{name: "dune", step: "sand", speed: 90, rank: 0.06, ramp: "dune", kind: dunes, height: 7, brush: soft, marks: sandMarks},
			{name: "pale", step: "clay", speed: 100, rank: 0, ramp: "pale", kind: cracks, height: -3, brush: soft, marks: crackMarks},
			{name: "gravel", step: "stone", speed: 100, rank: 0.04, ramp: "gravel", kind: loose, height: -1, brush: soft, marks: gravelMarks},
			{name: "rock", step: "stone", speed: 100, solid: true, rank: -0.1, ramp: "rock", kind: outcrops, height: 24, brush: stone, marks: rockMarks},
		},
	}
}

func desertThings() []sheet {
	return []sheet{
		{size: "small", w: 16, h: 16, columns: 8, props: append([]prop{
			{name: "tuft", paint: picture(tuftRows, "tuft")},
			{name: "tuft-parted", paint: picture(partedRows, "tuft")},
			{name: "tuft-low", paint: picture(lowRows, "tuft")},
			{name: "pebbles", paint: looseStones("gravel", 4, 1)},
			{name: "pebble", paint: looseStones("gravel", 1, 2)},
			{name: "print", paint: picture(printRows, "dune")},
			{name: "ring", paint: picture(ringRows, "dune")},
			{name: "drip", paint: picture(dripRows, "dune")},
			{name: "petals", paint: picture(petalRows, "pale")},
			{name: "twig", paint: picture(twigRows, "dry")},
			{name: "feather", paint: picture(featherRows, "pale")},
			{name: "spiral", paint: picture(spiralRows, "pale")},
			{name: "rock-tiny", paint: boulder("rock", 11, 9, 0.3, 4), foot: []shape{box(4, 8, 8, 5)}},
			{name: "seedpod", paint: picture(seedpodRows, "dry", "dune")},
			{name: "bottle", paint: picture(bottleRows, "teal", "sand")},
			{name: "cup", paint: picture(cupRows, "pale")},
		}, everywhere("pale", "rock")...)},
		{size: "mid", w: 32, h: 32, columns: 8, props: append(piles("gravel"),
			prop{name: "bench-buried", paint: benchBuried, foot: []shape{box(4, 22, 24, 6)}},
			prop{name: "rock-small", paint: boulder("rock", 20, 15, 0.3, 12), foot: []shape{box(7, 20, 18, 8)}},
			prop{name: "rock-mid", paint: boulder("rock", 28, 23, 0.2, 13), foot: []shape{box(3, 17, 26, 11)}},
			prop{name: "dune-grass-1", paint: grassClump("tuft", 15, 4, 5)},
			prop{name: "dune-grass-2", paint: grassClump("tuft", 13, 7, 6)},
			prop{name: "rock-flat", paint: boulder("rock", 29, 13, 0.9, 14), foot: []shape{box(3, 19, 26, 9)}},
			prop{name: "door-shadow", paint: doorShadow},
		)},
		{size: "tall", w: 32, h: 48, columns: 6, props: []prop{
			{name: "door-frame", paint: doorFrame, foot: []shape{box(5, 38, 5, 6), box(22, 38, 5, 6)}},
			{name: "lamp-leaning", paint: lampLeaning, foot: []shape{box(9, 40, 6, 5)}},
			{name: "rock-tall", paint: boulder("rock", 25, 39, 0.1, 15), foot: []shape{box(5, 32, 22, 12)}},
			{name: "tree-bleached-small", paint: bareTree{wood: "dry", trunk: 12, thick: 2.6, lean: 0.08, depth: 3, spread: 1, seed: 69}.paint, foot: []shape{box(12, 39, 8, 6)}},
		}},
		{size: "big", w: 64, h: 80, columns: 4, props: []prop{
			{name: "tree-bleached-1", paint: bareTree{wood: "dry", trunk: 20, thick: 4.4, lean: 0.12, depth: 4, spread: 1, seed: 23}.paint, foot: []shape{box(25, 69, 14, 8)}},
			{name: "tree-bleached-2", paint: bareTree{wood: "dry", trunk: 20, thick: 4.4, lean: 0.12, depth: 4, spread: 1, seed: 71}.paint, foot: []shape{box(25, 69, 14, 8)}},
			{name: "rock-big", paint: outcropOf("rock", 60, 52, 30), foot: []shape{box(3, 58, 58, 17)}},
		}},
		{size: "landmark", w: 128, h: 112, columns: 1, props: []prop{
			{name: "far-arch", paint: farArch, foot: []shape{box(6, 92, 34, 17), box(92, 92, 32, 17)}},
		}},
	}
}

func benchBuried(c *draw.Canvas) {
	bench("dry")(c)
	mound(c, "sand", 22, 26.5, 8, 4.6, 3)
	mound(c, "sand", 8, 28, 6.4, 2.4, 4)
}

func doorFrame(c *draw.Canvas) {
	frame(c, "dry", 5, 6, 22, 40)
	r := c.Pal.Ramp("dry")
	c.Rect(8, 18, 2, 3, r[0])
	c.Rect(8, 32, 2, 3, r[0])
	mound(c, "sand", 7.5, 44, 6, 3, 1)
	mound(c, "sand", 24.5, 43.4, 6, 3.4, 2)
	c.Shadow(20, 44, 12, 2.5, c.Pal.Ink("shadow"))
}

func lampLeaning(c *draw.Canvas) {
	lamp(c, "teal", "brass", 32, 9)
	mound(c, "sand", 12, 43.5, 7, 3, 8)
	c.Shadow(15, 44, 9, 2.4, c.Pal.Ink("shadow"))
}

// doorShadow is the shadow of a door that is not there.
func doorShadow(c *draw.Canvas) {
	ink := c.Pal.Ink("shadow")
	c.Polygon(ink, draw.Point{X: 4, Y: 28}, draw.Point{X: 15, Y: 3}, draw.Point{X: 30, Y: 3}, draw.Point{X: 19, Y: 28})
	for _, y := range []int{6, 17} {
		for j := range 8 {
			x := 17 - (y+j-3)*11/25
			c.Rect(x, y+j, 9, 1, c.Pal.Ramp("sand")[0])
		}
	}
	c.Rect(19, 15, 2, 2, c.Pal.Ramp("sand")[0])
}

var (
	seedpodRows = []string{
		"....2.2....",
		"..2.121.2..",
		".2.21212.2.",
		"..1.222.1..",
		".2122122.2.",
		"..1.212.1..",
		".2.12121.2.",
		"..2.1.1.2..",
		"...ssssss.."}
	bottleRows = []string{
		".......22..",
		"......222..",
		".....221...",
		"...2222....",
		"..22221....",
		".222211....",
		"b222111ab..",
		"bb2211aabbc",
		".cbbbbbbcc."}
)
