package land

import (
	"math"

	"handhold/assets/painter/draw"
)

func clay() land {
	return land{
		name:   "clay",
		sheets: clayThings(),
		materials: [5]material{
			{name: "clay", step: "clay", speed: 100, rank: 0.03, ramp: "clay", kind: loose, height: 0, brush: soft, marks: earthMarks},
			{name: "cracked", step: "clay", speed: 100, rank: 0.02, ramp: "cracked", kind: cracks, height: -1, brush: soft, marks: crackMarks},
			{name: "dust", step: "sand", speed: 95, rank: 0.06, ramp: "dust", kind: dunes, height: 3, brush: soft, marks: sandMarks},
			{name: "darkclay", step: "mud", speed: 95, rank: 0, ramp: "darkclay", kind: loose, height: -3, brush: soft, marks: earthMarks},
			{name: "rock", step: "stone", speed: 100, solid: true, rank: -0.1, ramp: "rock", kind: outcrops, height: 24, brush: stone, marks: rockMarks},
		},
	}
}

func clayThings() []sheet {
	small := arrows("arrow-fresh", pebbleArrow)
	small = append(small, arrows("arrow-old", oldPebbleArrow)...)
	small = append(small, arrows("scratch-fresh", scratchArrow)...)
	small = append(small, arrows("scratch-old", oldScratchArrow)...)
	small = append(small,
		prop{name: "pebbles", paint: looseStones("pebble", 4, 1)},
		prop{name: "pebble", paint: looseStones("pebble", 1, 2)},
		prop{name: "twig", paint: picture(twigRows, "dry")},
		prop{name: "tuft", paint: picture(tuftRows, "shrub")},
		prop{name: "tuft-parted", paint: picture(partedRows, "shrub")},
		prop{name: "ring", paint: picture(ringRows, "cracked")},
		prop{name: "print", paint: picture(printRows, "darkclay")},
		prop{name: "drip", paint: picture(dripRows, "cracked")},
		prop{name: "petals", paint: picture(petalRows, "pebble")},
		prop{name: "crack-star", paint: picture(crackStarRows, "darkclay")},
		prop{name: "shard", paint: picture(shardRows, "dust")},
		prop{name: "bead", paint: picture(beadRows, "blue", "pebble")},
		prop{name: "feather", paint: picture(featherRows, "pebble")},
		prop{name: "cup", paint: picture(cupRows, "pebble")},
		prop{name: "rock-tiny", paint: boulder("rock", 11, 9, 0.3, 4), foot: []shape{box(4, 8, 8, 5)}},
		prop{name: "spiral", paint: picture(spiralRows, "dust")},
	)
	return []sheet{
		{size: "small", w: 16, h: 16, columns: 8, props: append(small, everywhere("pebble", "rock")...)},
		{size: "mid", w: 32, h: 32, columns: 8, props: append(piles("pebble"),
			prop{name: "shrub-1", paint: shrub(26, 3), foot: []shape{box(9, 22, 14, 6)}},
			prop{name: "shrub-2", paint: shrub(20, 12), foot: []shape{box(10, 23, 12, 5)}},
			prop{name: "stone-small", paint: boulder("rock", 19, 14, 0.3, 12), foot: []shape{box(7, 20, 18, 8)}},
			prop{name: "stone-mid", paint: boulder("rock", 28, 23, 0.2, 13), foot: []shape{box(3, 17, 26, 11)}},
			prop{name: "heap-1", paint: heap("pebble", 12, 5, 1)},
			prop{name: "heap-2", paint: heap("pebble", 19, 10, 2), foot: []shape{box(8, 22, 16, 7)}},
			prop{name: "heap-3", paint: heap("pebble", 26, 16, 3), foot: []shape{box(5, 20, 22, 9)}},
			prop{name: "bench", paint: bench("dry"), foot: []shape{box(4, 22, 24, 6)}},
			prop{name: "boulder-cracked-small", paint: cracked("rock", 26, 21, 9), foot: []shape{box(4, 18, 24, 10)}},
			prop{name: "puddle-town", paint: puddleTown},
		)},
		{size: "tall", w: 32, h: 48, columns: 6, props: []prop{
			{name: "window-frame", paint: windowFrame, foot: []shape{box(5, 39, 22, 6)}},
			{name: "rock-tall", paint: boulder("rock", 25, 39, 0.1, 15), foot: []shape{box(5, 32, 22, 12)}},
			{name: "tree-dry-small", paint: bareTree{wood: "dry", trunk: 12, thick: 2.6, lean: 0.08, depth: 3, spread: 1, seed: 127}.paint, foot: []shape{box(12, 39, 8, 6)}},
		}},
		{size: "big", w: 64, h: 80, columns: 4, props: []prop{
			{name: "swing", paint: swing, foot: []shape{box(6, 70, 6, 6), box(52, 70, 6, 6)}},
			{name: "boulder-cracked", paint: cracked("rock", 58, 50, 19), foot: []shape{box(4, 58, 56, 17)}},
			{name: "tree-dry", paint: bareTree{wood: "dry", trunk: 20, thick: 4.4, lean: 0.12, depth: 4, spread: 1, seed: 100}.paint, foot: []shape{box(25, 69, 14, 8)}},
		}},
		{size: "landmark", w: 128, h: 144, columns: 1, props: []prop{
			{name: "giant-tree", paint: giantTree, foot: []shape{box(48, 126, 32, 14)}},
		}},
	}
}

// shrub is a dry bush: many thin stems from one foot.
func shrub(w float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		dry, leaf := c.Pal.Ramp("dry"), c.Pal.Ramp("shrub")
		for i := range 13 {
			a := math.Pi * (1.08 + 0.84*float64(i)/12)
			long := w * 0.5 * draw.Between(0.75, 1.1, i, 1, seed)
			x, y := 16+math.Cos(a)*long, 27+math.Sin(a)*long*1.25
			c.Trail(0.8, 0.5, dry, draw.Point{X: 16 + math.Cos(a)*2, Y: 27}, draw.Point{X: 16 + math.Cos(a)*long*0.6, Y: 27 + math.Sin(a)*long*0.55}, draw.Point{X: x, Y: y})
			c.Ball(x, y, 2.6, 2, 0.5, seed+i, leaf)
			c.Ball(16+math.Cos(a)*long*0.62, 27+math.Sin(a)*long*0.8, 2.4, 1.8, 0.5, seed+i+30, leaf[:2])
		}
		c.Shadow(17, 28, w*0.42, 2.6, c.Pal.Ink("shadow"))
	}
}

// puddleTown mirrors a town that is not there.
func puddleTown(c *draw.Canvas) {
	b, rim := c.Pal.Ramp("blue"), c.Pal.Ramp("darkclay")
	dark := c.Pal.Ramp("rock")
	c.Blob(16, 20, 15, 9.4, 0.1, 5, rim[0])
	water := draw.New(c.W, c.H, c.Pal)
	water.Blob(16, 20.6, 14, 8.6, 0.1, 5, b[1])
	roofs := []struct{ x, w, h, point int }{{4, 5, 5, 2}, {9, 4, 8, 0}, {13, 5, 4, 2}, {18, 3, 10, 1}, {21, 5, 6, 2}, {26, 3, 4, 0}}
	town := water.Copy()
	for _, r := range roofs {
		for i := range r.w {
			tip := 0
			if r.point > 0 {
				tip = r.point - abs(i-r.w/2)
			}
			town.Rect(r.x+i, 12, 1, r.h+tip, b[0])
		}
		town.Rect(r.x+1, 15, 1, 1, c.Pal.Ramp("dust")[2])
		town.Rect(r.x+r.w-2, 13+r.h/2, 1, 1, dark[1])
	}
	c.Each(func(x, y int) draw.Ink {
		if water.At(x, y) == draw.Clear {
			return draw.Clear
		}
		return town.At(x, y)
	})
	c.Rect(8, 26, 6, 1, c.Pal.Ramp("pebble")[2])
	c.Rect(18, 24, 5, 1, c.Pal.Ramp("pebble")[2])
}

// windowFrame stands alone; behind its four panes is whatever lies behind it.
func windowFrame(c *draw.Canvas) {
	r, blue := c.Pal.Ramp("pebble"), c.Pal.Ramp("blue")
	frame(c, "pebble", 5, 8, 22, 37)
	c.Rect(9, 36, 14, 9, r[1])
	c.Rect(9, 36, 14, 1, r[0])
	c.Rect(11, 39, 10, 4, r[0])
	c.Rect(12, 40, 9, 3, r[1])
	c.Rect(3, 33, 26, 3, r[2])
	c.Rect(3, 35, 26, 1, r[0])
	c.Rect(15, 12, 2, 21, r[1])
	c.Rect(15, 12, 1, 21, r[2])
	c.Rect(9, 21, 14, 2, r[2])
	c.Rect(9, 22, 14, 1, r[0])
	c.Line(18, 19, 21, 14, blue[1])
	c.Line(10, 30, 13, 25, blue[1])
	c.Line(18, 30, 19, 28, blue[1])
	mound(c, "clay", 7, 44, 5, 2.2, 2)
	mound(c, "clay", 26, 44, 4.6, 2, 3)
	c.Shadow(18, 44.5, 14, 2.6, c.Pal.Ink("shadow"))
}

// swing hangs from a frame; the seat is a little askew.
func swing(c *draw.Canvas) {
	blue, dry := c.Pal.Ramp("blue"), c.Pal.Ramp("dry")
	rope := c.Pal.Ramp("pebble")
	for _, side := range []float64{-1, 1} {
		c.Limb(32+side*20, 17, 1.5, 32+side*15, 66, 1.5, dry[:2])
		c.Limb(32+side*20, 17, 1.8, 32+side*24, 75, 1.8, dry)
	}
	c.Limb(10, 17, 2, 54, 17, 2, dry)
	c.Rect(10, 15, 44, 1, dry[3])
	c.Line(25, 18, 24, 58, rope[1])
	c.Line(39, 18, 40, 60, rope[1])
	c.Line(26, 18, 25, 58, rope[0])
	c.Line(40, 18, 41, 60, rope[0])
	for x := range 20 {
		c.Rect(22+x, 58+x/9, 1, 2, blue[1])
		c.Rect(22+x, 60+x/9, 1, 2, blue[0])
	}
	c.Shadow(33, 73, 11, 2.4, c.Pal.Ink("shadow"))
	c.Shadow(9, 76, 5, 2, c.Pal.Ink("shadow"))
	c.Shadow(57, 76, 5, 2, c.Pal.Ink("shadow"))
}

var (
	crackStarRows = []string{
		".....1......",
		".1...1...1..",
		"..1..12.1...",
		"...1.1.12...",
		"..2.111.....",
		"1111.1.1111.",
		".2..1.1..2.1",
		"...1...1....",
		"..1.....1...",
		"..1.......1."}
	beadRows = []string{
		"..bbbb..",
		".b2221b.",
		"b22c211b",
		"b222211b",
		".b2211b.",
		"..1111s.",
		".ssssss."}
)
