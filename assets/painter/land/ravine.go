package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

func ravine() land {
	return land{
		family: family{name: "ravine", sheets: ravineThings()},
		materials: [5]ground.Material{
			{Name: "grass", Step: "grass", Speed: 100, Rank: 0.04, Ramp: "grass", Kind: ground.Turf, Height: 0, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "meadow", Step: "grass", Speed: 85, Rank: 0.06, Ramp: "meadow", Kind: ground.Turf, Height: 3, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "path", Step: "mud", Speed: 105, Rank: 0.02, Ramp: "path", Kind: ground.Loose, Height: -2, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "floor", Step: "stone", Speed: 100, Rank: 0, Ramp: "floor", Kind: ground.Slabs, Height: -26, Brush: ground.Soft, Marks: ground.StoneMarks},
			{Name: "cliff", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "cliff", Kind: ground.Wall, Height: 8, Brush: ground.Stone, Marks: ground.WallMarks},
		},
	}
}

func ravineThings() []tileset.Sheet {
	return []tileset.Sheet{
		{Size: "small", W: 16, H: 16, Columns: 8, Props: append([]tileset.Prop{
			{Name: "tuft", Paint: small.Picture(small.Tuft, "meadow")},
			{Name: "tuft-parted", Paint: small.Picture(small.TuftParted, "meadow")},
			{Name: "flower-yellow", Paint: small.Picture(small.Flower, "flower", "leaf")},
			{Name: "flower-pink", Paint: small.Picture(small.Recolour(small.Flower, "1", "2"), "flower", "leaf")},
			{Name: "flower-white", Paint: small.Picture(small.Recolour(small.Flower, "1", "3", "3", "1"), "flower", "leaf")},
			{Name: "flowers", Paint: small.Picture(small.Flowers, "flower", "leaf")},
			{Name: "pebbles", Paint: nature.LooseStones("stone", 4, 1)},
			{Name: "print", Paint: small.Picture(small.Print, "path")},
			{Name: "ring", Paint: small.Picture(small.Ring, "meadow")},
			{Name: "drip", Paint: small.Picture(small.Drip, "floor")},
			{Name: "petals", Paint: small.Picture(small.Petals, "flower")},
			{Name: "leaf", Paint: small.Picture(small.Leaf, "meadow")},
			{Name: "mushroom", Paint: small.Picture(small.Mushroom, "flower", "path", "red")},
			{Name: "feather", Paint: small.Picture(small.Feather, "floor")},
			{Name: "clover", Paint: small.Picture(small.Clover, "leaf")},
			{Name: "twig", Paint: small.Picture(small.Twig, "wood")},
		}, append([]tileset.Prop{{Name: "pebble", Paint: nature.LooseStones("stone", 1, 2)}}, everywhere("flower", "wood")...)...)},
		{Size: "mid", W: 32, H: 32, Columns: 8, Props: append(piles("stone"),
			tileset.Prop{Name: "bush-1", Paint: nature.Bush("leaf", 27, 20, 3), Foot: tileset.Foot(6, 20, 20, 8)},
			tileset.Prop{Name: "bush-2", Paint: nature.Bush("leaf", 22, 16, 9), Foot: tileset.Foot(8, 21, 16, 7)},
			tileset.Prop{Name: "reeds-1", Paint: standing(nature.Rushes("leaf", "wood", 31))},
			tileset.Prop{Name: "reeds-2", Paint: standing(nature.Rushes("leaf", "wood", 35))},
			tileset.Prop{Name: "reeds-3", Paint: standing(nature.Rushes("leaf", "wood", 39))},
			tileset.Prop{Name: "grass-tall-1", Paint: standing(nature.Grasses("leaf", 0.66, 0, 21)), Frames: []tileset.Still{{Tile: 11, MS: 1700}, {Tile: 12, MS: 1100}}},
			tileset.Prop{Name: "grass-tall-2", Paint: standing(nature.Grasses("leaf", 0.66, 1.6, 21)), Frames: []tileset.Still{{Tile: 12, MS: 1500}, {Tile: 13, MS: 900}, {Tile: 12, MS: 900}, {Tile: 11, MS: 900}}},
			tileset.Prop{Name: "grass-tall-3", Paint: standing(nature.Grasses("leaf", 0.66, 3.2, 21)), Frames: []tileset.Still{{Tile: 13, MS: 1500}, {Tile: 12, MS: 1200}}},
			tileset.Prop{Name: "boulder-small", Paint: nature.Boulder("stone", 20, 15, 0.3, 12), Foot: tileset.Foot(7, 20, 18, 8)},
			tileset.Prop{Name: "boulder-mid", Paint: nature.Boulder("stone", 28, 23, 0.2, 18), Foot: tileset.Foot(3, 17, 26, 11)},
			tileset.Prop{Name: "bench", Paint: built.Bench("wood"), Foot: tileset.Foot(4, 22, 24, 6)},
			tileset.Prop{Name: "flowers-patch", Paint: nature.FlowerPatch},
			tileset.Prop{Name: "stump", Paint: nature.Stump("wood"), Foot: tileset.Foot(8, 20, 16, 8)},
		)},
		{Size: "tall", W: 32, H: 48, Columns: 6, Props: []tileset.Prop{
			{Name: "signpost", Paint: built.Signpost("wood"), Foot: tileset.Foot(13, 41, 6, 4)},
			{Name: "tree-round-small", Paint: nature.Oak("wood", "leaf", 3), Foot: tileset.Foot(12, 39, 8, 6)},
			{Name: "tree-poplar-small", Paint: nature.Poplar("wood", "leaf", 8), Foot: tileset.Foot(12, 39, 8, 6)},
			tallStem("tree-willow-small", nature.Willow("wood", "leaf", 12)),
			tallStem("tree-fir-small", nature.Conifer{Wood: "wood", Leaf: "leaf", Slim: 0.7, Tiers: 5, Wind: 1, Seed: 14}.Paint),
			tallStem("tree-bare-small", nature.Bare("wood", 0.08, 1, 69)),
		}},
		{Size: "big", W: 64, H: 80, Columns: 4, Props: []tileset.Prop{
			{Name: "tree-round", Paint: nature.Oak("wood", "leaf", 21), Foot: tileset.Foot(25, 69, 14, 8)},
			{Name: "tree-poplar", Paint: nature.Poplar("wood", "leaf", 33), Foot: tileset.Foot(26, 69, 12, 8)},
			{Name: "boulder-big", Paint: nature.Outcrop("stone", 60, 46, 31), Foot: tileset.Foot(3, 59, 58, 16)},
			{Name: "bridge-broken", Paint: built.BridgeBroken, Foot: []tileset.Shape{tileset.Box(14, 72, 5, 5), tileset.Box(45, 72, 5, 5)}},
			{Name: "tree-upside-down", Paint: nature.TreeUpsideDown, Foot: tileset.Foot(20, 64, 24, 12)},
			bigStem("tree-willow", nature.Willow("wood", "leaf", 15)),
			bigStem("tree-fir", nature.Conifer{Wood: "wood", Leaf: "leaf", Slim: 0.66, Tiers: 6, Wind: 1, Seed: 17}.Paint),
			bigStem("tree-bare", nature.Bare("wood", 0.08, 1, 23)),
		}},
		{Size: "landmark", W: 112, H: 128, Columns: 1, Props: []tileset.Prop{
			{Name: "great-tree", Paint: nature.GreatTree, Foot: tileset.Foot(44, 112, 24, 12)},
		}},
		ravineWild(),
		{Size: "vista", W: 208, H: 236, Columns: 1, Props: []tileset.Prop{
			{Name: "great-tree", Paint: nature.GreatTree, Foot: tileset.Foot(84, 212, 40, 18)},
		}},
		huges(
			hugeStem("tree-round-huge", nature.Oak("wood", "leaf", 44)),
			hugeStem("tree-poplar-huge", nature.Poplar("wood", "leaf", 35)),
			hugeStem("tree-willow-huge", nature.Willow("wood", "leaf", 18)),
			hugeStem("tree-fir-huge", nature.Conifer{Wood: "wood", Leaf: "leaf", Slim: 0.66, Tiers: 7, Wind: 1, Seed: 19}.Paint),
			hugeStem("tree-bare-huge", nature.Bare("wood", 0.08, 1, 37)),
			hugeBroad("crag-huge", nature.Under("leaf", 0.4, 2, nature.Crag("cliff", 5, 0.24, 203))),
			hugeGate("root-arch-huge", nature.RootArch("wood", "leaf", 0.66, 3)),
			hugeBroad("rock-huge", nature.Under("meadow", 0.4, 5, nature.Layered("cliff", 5, 21))),
		),
	}
}

// ravineWild is what grows and lies about besides: grass that parts, flowers, stones of other characters.
func ravineWild() tileset.Sheet {
	petals := func(from, to int) func(*draw.Canvas, float64) {
		return func(c *draw.Canvas, parted float64) {
			f := c.Pal.Ramp("flower")
			nature.Blossoms("leaf", append(c.Pal.Ramp("red"), f[from:to]...), f[:1], 7, 3+from)(c, parted)
		}
	}
	return mids("wild", windy(together(
		parting("grass-1", nature.Grasses("leaf", 0.5, 1, 4)),
		parting("grass-2", nature.Grasses("leaf", 0.66, 3, 9)),
		parting("grass-3", nature.Grasses("meadow", 0.44, 2, 14)),
		parting("reeds-4", nature.Rushes("leaf", "wood", 5)),
		parting("fern-1", nature.Fern("leaf", 3)),
		parting("flowers-pink", petals(1, 2)),
		parting("flowers-white", petals(2, 3)),
		[]tileset.Prop{
			midBroad("bush-3", nature.Bush("leaf", 27, 20, 12)),
			midBroad("bush-berries", nature.Dotted(nature.Bush("leaf", 26, 19, 14), "red", 26, 4)),
			midBroad("bush-blossom", nature.Dotted(nature.Bush("leaf", 27, 20, 17), "flower", 34, 9)),
			walked("toadstools", nature.Toadstools("red", "path", 3, 5.5, 4, 3)),
			walked("creeper", nature.Creeper("leaf", 2)),
			midBroad("log", nature.Log("wood", "leaf", 4)),
			midBroad("stump-mossy", nature.Under("leaf", 0.4, 3, nature.Stump("wood"))),
			midStem("root", nature.RootArch("wood", "leaf", 0.5, 5)),
			midBroad("slabs-mid", nature.Layered("stone", 3, 7)),
			midStem("crag-mid", nature.Crag("stone", 3, 0.3, 370)),
			midBroad("boulder-mossy", nature.Under("leaf", 0.4, 6, nature.Boulder("stone", 28, 23, 0.2, 13))),
		}),
		gust{"grass-1", standing(nature.Grasses("leaf", 0.5, 2.6, 4))},
		gust{"grass-2", standing(nature.Grasses("leaf", 0.66, 4.8, 9))},
		gust{"grass-3", standing(nature.Grasses("meadow", 0.44, 3.4, 14))},
	)...)
}
