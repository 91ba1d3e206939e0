package land

import (
	"strings"

	"handhold/assets/painter/draw"
)

func ravine() land {
	return land{
		name:   "ravine",
		sheets: ravineThings(),
		materials: [5]material{
			{name: "grass", step: "grass", speed: 100, rank: 0.04, ramp: "grass", kind: turf, height: 0, brush: soft, marks: grassMarks, blades: true},
			{name: "meadow", step: "grass", speed: 85, rank: 0.06, ramp: "meadow", kind: turf, height: 3, brush: soft, marks: grassMarks, blades: true},
			{name: "path", step: "mud", speed: 105, rank: 0.02, ramp: "path", kind: loose, height: -2, brush: soft, marks: earthMarks},
			{name: "floor", step: "stone", speed: 100, rank: 0, ramp: "floor", kind: slabs, height: -26, brush: soft, marks: stoneMarks},
			{name: "cliff", step: "stone", speed: 100, solid: true, rank: -0.1, ramp: "cliff", kind: wall, height: 8, brush: stone, marks: wallMarks},
		},
	}
}

func ravineThings() []sheet {
	return []sheet{
		{size: "small", w: 16, h: 16, columns: 8, props: append([]prop{
			{name: "tuft", paint: picture(tuftRows, "meadow")},
			{name: "tuft-parted", paint: picture(partedRows, "meadow")},
			{name: "flower-yellow", paint: picture(flowerRows, "flower", "leaf")},
			{name: "flower-pink", paint: picture(recolour(flowerRows, "1", "2"), "flower", "leaf")},
			{name: "flower-white", paint: picture(recolour(flowerRows, "1", "3", "3", "1"), "flower", "leaf")},
			{name: "flowers", paint: picture(flowersRows, "flower", "leaf")},
			{name: "pebbles", paint: looseStones("stone", 4, 1)},
			{name: "print", paint: picture(printRows, "path")},
			{name: "ring", paint: picture(ringRows, "meadow")},
			{name: "drip", paint: picture(dripRows, "floor")},
			{name: "petals", paint: picture(petalRows, "flower")},
			{name: "leaf", paint: picture(leafRows, "meadow")},
			{name: "mushroom", paint: picture(mushroomRows, "flower", "path", "red")},
			{name: "feather", paint: picture(featherRows, "floor")},
			{name: "clover", paint: picture(cloverRows, "leaf")},
			{name: "twig", paint: picture(twigRows, "wood")},
		}, append([]prop{{name: "pebble", paint: looseStones("stone", 1, 2)}}, everywhere("flower", "wood")...)...)},
		{size: "mid", w: 32, h: 32, columns: 8, props: append(piles("stone"),
			prop{name: "bush-1", paint: bush("leaf", 27, 20, 3), foot: []shape{box(6, 20, 20, 8)}},
			prop{name: "bush-2", paint: bush("leaf", 22, 16, 9), foot: []shape{box(8, 21, 16, 7)}},
			prop{name: "reeds-1", paint: reeds(0)},
			prop{name: "reeds-2", paint: reeds(2)},
			prop{name: "reeds-3", paint: reeds(4)},
			prop{name: "grass-tall-1", paint: tallGrass(0)},
			prop{name: "grass-tall-2", paint: tallGrass(3)},
			prop{name: "grass-tall-3", paint: tallGrass(5)},
			prop{name: "boulder-small", paint: boulder("stone", 20, 15, 0.3, 12), foot: []shape{box(7, 20, 18, 8)}},
			prop{name: "boulder-mid", paint: boulder("stone", 28, 23, 0.2, 18), foot: []shape{box(3, 17, 26, 11)}},
			prop{name: "bench", paint: bench("wood"), foot: []shape{box(4, 22, 24, 6)}},
			prop{name: "flowers-patch", paint: flowerPatch},
			prop{name: "stump", paint: stump("wood"), foot: []shape{box(8, 20, 16, 8)}},
		)},
		{size: "tall", w: 32, h: 48, columns: 6, props: []prop{
			{name: "signpost", paint: signpost("wood"), foot: []shape{box(13, 41, 6, 4)}},
			{name: "tree-round-small", paint: leafyTree{wood: "wood", leaf: "leaf", w: 28, h: 26, trunk: 13, thick: 2.2, clump: 5, seed: 3}.paint, foot: []shape{box(12, 39, 8, 6)}},
			{name: "tree-poplar-small", paint: leafyTree{wood: "wood", leaf: "leaf", w: 16, h: 37, trunk: 6, thick: 1.8, clump: 4, seed: 8}.paint, foot: []shape{box(12, 39, 8, 6)}},
		}},
		{size: "big", w: 64, h: 80, columns: 4, props: []prop{
			{name: "tree-round", paint: leafyTree{wood: "wood", leaf: "leaf", w: 58, h: 50, trunk: 20, thick: 4.4, clump: 7.5, seed: 21}.paint, foot: []shape{box(25, 69, 14, 8)}},
			{name: "tree-poplar", paint: leafyTree{wood: "wood", leaf: "leaf", w: 26, h: 66, trunk: 9, thick: 3, clump: 5.5, seed: 33}.paint, foot: []shape{box(26, 69, 12, 8)}},
			{name: "boulder-big", paint: outcropOf("stone", 60, 46, 31), foot: []shape{box(3, 59, 58, 16)}},
			{name: "bridge-broken", paint: bridgeBroken, foot: []shape{box(14, 72, 5, 5), box(45, 72, 5, 5)}},
			{name: "tree-upside-down", paint: treeUpsideDown, foot: []shape{box(20, 64, 24, 12)}},
		}},
		{size: "landmark", w: 112, h: 128, columns: 1, props: []prop{
			{name: "great-tree", paint: greatTree, foot: []shape{box(44, 112, 24, 12)}},
		}},
	}
}

// reeds stand in a clump with brown heads; sway bends them by px at the tip.
func reeds(sway int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		m, leaf, wood := c.Pal.Ramp("meadow"), c.Pal.Ramp("leaf"), c.Pal.Ramp("wood")
		c.Ellipse(16, 28, 9, 1.8, m[0])
		for i := range 13 {
			x, h := 10+i, 13+int(draw.Hash(i, 1, 4)%9)
			bend := sway + (i-6)*2/3 + int(draw.Hash(i, 2, 4)%3) - 1
			blade(c, x, 28+int(draw.Hash(i, 5, 4)%2), h, bend, m[i%2], m[1+i%2])
			if i%3 == 1 {
				blade(c, x, 28, h, bend, leaf[1], leaf[1])
				c.Rect(x+bend, 28-h-3, 2, 5, wood[0])
				c.Rect(x+bend, 28-h-3, 1, 4, wood[1])
				c.Set(x+bend, 28-h-4, wood[2])
			}
		}
		c.Shadow(17, 28.8, 11, 1.8, c.Pal.Ink("shadow"))
	}
}

// tallGrass hides a figure to the waist; sway bends it by px at the tip. Its blades fan out, the outer ones are short.
func tallGrass(sway int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp("leaf")[1:4]
		c.Ellipse(16, 27.5, 10.5, 2.2, r[0])
		for layer := range 3 {
			for i := range 11 - layer {
				side := 2*i - 10 + layer // px from the middle
				h := 18 - 4*layer - side*side/14 + int(draw.Hash(i, layer, 9)%5)
				bend := sway - 3 + side/4 + int(draw.Hash(i, 5+layer, 9)%3)
				y := 28 + layer/2 - side*side/60
				blade(c, 16+side, y, h, bend, r[min(layer, 1)], r[min(layer+1, 2)])
				blade(c, 17+side, y, h/2, bend/2, r[0], r[min(layer, 1)])
			}
		}
		c.Shadow(17, 28.2, 11.5, 2, c.Pal.Ink("shadow"))
	}
}

func flowerPatch(c *draw.Canvas) {
	f, leaf := c.Pal.Ramp("flower"), c.Pal.Ramp("leaf")
	for i := range 11 {
		x, y := int(draw.Between(5, 26, i, 1, 6)), 11+i*3/2
		c.Line(x, y, x, y+4, leaf[1])
		c.Set(x+1, y+3, leaf[2])
		c.Rect(x-1, y-1, 3, 1, f[i%3])
		c.Rect(x, y-2, 1, 3, f[i%3])
		c.Set(x, y-1, f[(i+1)%3*2%3])
	}
}

// bridgeBroken is what is left of a footbridge: two posts, ropes, a few planks into the air.
func bridgeBroken(c *draw.Canvas) {
	r := c.Pal.Ramp("wood")
	for i := range 7 {
		y := 70 - i*6
		x, w := 18+i/3, 28-i/2*2
		if i == 5 {
			w -= 11
		}
		if i == 4 {
			x += 6
			w -= 6
		}
		c.Rect(x, y, w, 4, r[1])
		c.Rect(x, y, w, 1, r[2])
		c.Rect(x, y+3, w, 1, r[0])
		c.Set(x+3, y+1, r[0])
		c.Set(x+w-4, y+1, r[0])
	}
	c.Trail(1, 0.6, r[:2], draw.Point{X: 17, Y: 56}, draw.Point{X: 19, Y: 44}, draw.Point{X: 22, Y: 30}, draw.Point{X: 21, Y: 22})
	c.Trail(1, 0.6, r[:2], draw.Point{X: 47, Y: 56}, draw.Point{X: 45, Y: 48}, draw.Point{X: 44, Y: 42}, draw.Point{X: 48, Y: 36})
	post(c, "wood", 16.5, 75, 22, 2.4)
	post(c, "wood", 47.5, 75, 20, 2.4)
	c.Rect(14, 58, 6, 2, r[2])
	c.Rect(45, 59, 6, 2, r[2])
	c.Shadow(17.5, 76, 5, 2, c.Pal.Ink("shadow"))
	c.Shadow(48.5, 76, 5, 2, c.Pal.Ink("shadow"))
}

// treeUpsideDown stands on its crown with its roots in the air.
func treeUpsideDown(c *draw.Canvas) {
	leafyTree{wood: "wood", leaf: "leaf", w: 50, h: 42, trunk: 24, thick: 4, clump: 6.5, seed: 21}.plant(c)
	tree := c.Copy()
	tree.FlipY()
	for y := range c.H {
		for x := range c.W {
			c.Set(x, y, tree.At(x, y-7))
		}
	}
	c.Shadow(33, 73, 20, 4, c.Pal.Ink("shadow"))
}

// recolour returns rows with letters exchanged, in pairs from, to.
func recolour(rows []string, pairs ...string) []string {
	out := make([]string, len(rows))
	for i, row := range rows {
		out[i] = strings.NewReplacer(pairs...).Replace(row)
	}
	return out
}

var (
	flowerRows = []string{
		"...11...",
		"..1111..",
		"..1331..",
		"...11...",
		"....c...",
		".cc.b...",
		"..cbb.c.",
		"...bbc..",
		"..ssbss."}
	flowersRows = []string{
		".1.....2....",
		"131...232.3.",
		".1..3..2.313",
		".b.313.b..3.",
		".bc.3.cb..b.",
		"..b.b.b..cb.",
		"..bcbcb.cb..",
		"...bbbbbb..."}
	mushroomRows = []string{
		"...AAAA...",
		"..A3AAAA..",
		".AAAA3AAA.",
		".A3AAAAAA.",
		"..cccccc..",
		"....3c....",
		"....3c....",
		"...33cb...",
		"..sssssss."}
	cloverRows = []string{
		"...44.44...",
		"...43434...",
		"....323....",
		".44.323.44.",
		".4332.2334.",
		"..43.2.34..",
		".....2.....",
		"....12.....",
		"...ssss...."}
)
