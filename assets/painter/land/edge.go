package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

func edge() land {
	return land{
		family: family{name: "edge", sheets: edgeThings()},
		materials: [5]ground.Material{
			{Name: "paper", Step: "paper", Speed: 100, Rank: 0.02, Ramp: "paper", Kind: ground.Sheets, Height: 0, Brush: ground.Soft, Marks: ground.PaperMarks},
			{Name: "ink", Step: "paper", Speed: 100, Rank: 0.05, Ramp: "ink", Kind: ground.Sheets, Height: 1, Brush: ground.Soft, Marks: ground.PaperMarks},
			{Name: "bloom", Step: "paper", Speed: 95, Rank: 0.06, Ramp: "bloom", Kind: ground.Sheets, Height: 1, Brush: ground.Soft, Marks: ground.PaperMarks},
			{Name: "floor", Step: "wood", Speed: 100, Rank: 0, Ramp: "floor", Kind: ground.Plain, Height: 2, Brush: ground.Linoleum, Marks: ground.FloorMarks},
			{Name: "void", Step: "paper", Speed: 100, Solid: true, Rank: -0.1, Ramp: "void", Kind: ground.Sheets, Height: -9, Brush: ground.Torn, Marks: ground.VoidMarks},
		},
	}
}

func edgeThings() []tileset.Sheet {
	return []tileset.Sheet{
		{Size: "small", W: 16, H: 16, Columns: 8, Props: append([]tileset.Prop{
			{Name: "strip-1", Paint: built.PaperStrip("paper", 13, 4, 1)},
			{Name: "strip-2", Paint: built.PaperStrip("paper", 9, 6, 2)},
			{Name: "strip-3", Paint: built.PaperStrip("sky", 11, 4, 3)},
			{Name: "strip-4", Paint: built.PaperStrip("bloom", 12, 3, 4)},
			{Name: "drip-1", Paint: small.Picture(small.Drip, "run")},
			{Name: "drip-2", Paint: small.Picture(small.Drip, "bloom")},
			{Name: "ring", Paint: small.Picture(small.Ring, "line")},
			{Name: "print", Paint: small.Picture(small.Print, "ink")},
			{Name: "petals", Paint: small.Picture(small.Petals, "bloom")},
			{Name: "pencil", Paint: small.Picture(small.Pencil, "brass", "bloom", "line")},
			{Name: "paper-ball", Paint: nature.Boulder("void", 9, 8, 0.3, 6)},
			{Name: "chalk", Paint: small.Picture(small.Chalk, "void", "bloom", "sky")},
			{Name: "tuft", Paint: small.Picture(small.Tuft, "run")},
			{Name: "tuft-parted", Paint: small.Picture(small.TuftParted, "run")},
			{Name: "tile-loose", Paint: small.Picture(small.LooseTile, "floor")},
			{Name: "flower-perfect", Paint: small.Picture(small.FlowerPerfect, "red", "leaf", "brass")},
		}, append([]tileset.Prop{{Name: "pebble", Paint: nature.LooseStones("ink", 1, 2)}, {Name: "pebbles", Paint: nature.LooseStones("ink", 4, 1)}}, everywhere("void", "line")...)...)},
		{Size: "mid", W: 32, H: 32, Columns: 8, Props: append(piles("ink"),
			tileset.Prop{Name: "desk", Paint: built.Desk(0), Foot: tileset.Foot(5, 20, 22, 9)},
			tileset.Prop{Name: "desk-tilted", Paint: built.Desk(4), Foot: tileset.Foot(5, 20, 22, 9)},
			tileset.Prop{Name: "chair", Paint: built.Chair("wood", "line"), Foot: tileset.Foot(10, 22, 12, 7)},
			tileset.Prop{Name: "strip-big-1", Paint: built.PaperStrip("paper", 26, 9, 7)},
			tileset.Prop{Name: "strip-big-2", Paint: built.PaperStrip("sky", 22, 11, 9)},
			tileset.Prop{Name: "bench", Paint: built.Bench("wood"), Foot: tileset.Foot(4, 22, 24, 6)},
			tileset.Prop{Name: "puddle-1", Paint: built.ColourPuddle("sky", 3)},
			tileset.Prop{Name: "puddle-2", Paint: built.ColourPuddle("run", 4)},
			tileset.Prop{Name: "puddle-3", Paint: built.ColourPuddle("bloom", 5)},
		)},
		{Size: "tall", W: 32, H: 48, Columns: 6, Props: []tileset.Prop{
			{Name: "lamp-melting-1", Paint: built.LampMelting(32, 3, 6), Foot: tileset.Foot(11, 40, 8, 5)},
			{Name: "lamp-melting-2", Paint: built.LampMelting(26, 11, 9), Foot: tileset.Foot(8, 40, 8, 5)},
			{Name: "door-1", Paint: built.Door("wood", "sky", 24, 40), Foot: tileset.Foot(4, 39, 24, 6)},
			{Name: "door-2", Paint: built.Door("wood", "violet", 24, 38), Foot: tileset.Foot(4, 39, 24, 6)},
		}},
		{Size: "big", W: 64, H: 80, Columns: 4, Props: []tileset.Prop{
			{Name: "tree-bleeding-1", Paint: nature.TreeBleeding("run", 56, 42, 21), Foot: tileset.Foot(25, 69, 14, 8)},
			{Name: "tree-bleeding-2", Paint: nature.TreeBleeding("bloom", 52, 46, 33), Foot: tileset.Foot(25, 69, 14, 8)},
			{Name: "blackboard-sunk", Paint: built.Blackboard, Foot: tileset.Foot(5, 67, 54, 8)},
		}},
		{Size: "landmark", W: 80, H: 160, Columns: 1, Props: []tileset.Prop{
			{Name: "bell-tower", Paint: built.BellTower, Foot: tileset.Foot(20, 134, 40, 18)},
		}},
		edgeWild(),
		{Size: "vista", W: 128, H: 256, Columns: 1, Props: []tileset.Prop{
			{Name: "bell-tower", Paint: built.BellTower, Foot: tileset.Foot(32, 216, 64, 28)},
		}},
		huges(
			hugeStem("tree-bleeding-huge", nature.TreeBleeding("bloom", 50, 44, 9)),
			hugeStem("tree-bleeding-huge-2", nature.TreeBleeding("run", 52, 42, 15)),
		),
	}
}

// edgeWild is what grows and lies about besides: grass that parts, flowers, stones of other characters.
func edgeWild() tileset.Sheet {
	return mids("wild", windy(together(
		parting("grass-1", nature.Grasses("run-leaf", 0.5, 2, 4)),
		parting("grass-pink", nature.Grasses("bloom-leaf", 0.56, 2, 9)),
		parting("grass-ink", nature.Grasses("ink", 0.6, 3, 12)),
		[]tileset.Prop{
			midBroad("bush-run", bleeding(nature.Bush("run-leaf", 26, 17, 5), 3)),
			midBroad("bush-bloom", bleeding(nature.Bush("bloom-leaf", 26, 17, 8), 5)),
			midBroad("slabs-paper", nature.Layered("paper", 4, 7)),
			midStem("crag-ink", bleeding(nature.Crag("ink", 3, 0.3, 385), 9)),
		}),
		gust{"grass-1", standing(nature.Grasses("run-leaf", 0.5, 3.4, 4))},
		gust{"grass-pink", standing(nature.Grasses("bloom-leaf", 0.56, 3.4, 9))},
		gust{"grass-ink", standing(nature.Grasses("ink", 0.6, 4.6, 12))},
	)...)
}

// bleeding lets the colour of a thing run down a little.
func bleeding(paint func(*draw.Canvas), seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		paint(c)
		c.Drip(3, 4, seed)
	}
}
