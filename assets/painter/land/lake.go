package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/tileset"
)

// lake is a shore at night; the deep water is solid: nobody wades into it.
func lake() land {
	return land{
		family: family{name: "lake", sheets: lakeThings()},
		materials: [5]ground.Material{
			{Name: "shingle", Step: "stone", Speed: 95, Rank: 0.02, Ramp: "shingle", Kind: ground.Loose, Height: 0, Brush: ground.Soft, Marks: ground.GravelMarks},
			{Name: "heath", Step: "grass", Speed: 100, Rank: 0.04, Ramp: "heath", Kind: ground.Turf, Height: 3, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "planks", Step: "wood", Speed: 100, Rank: 0.06, Ramp: "planks", Kind: ground.Laid, Height: 3, Brush: ground.Boards, Marks: ground.BoardMarks},
			{Name: "shallow", Step: "water", Speed: 80, Rank: 0, Ramp: "shallow", Kind: ground.Waters, Height: -4, Brush: ground.Water, Marks: ground.WaterMarks},
			{Name: "deep", Step: "water", Speed: 100, Solid: true, Rank: -0.1, Ramp: "lake", Kind: ground.Waters, Height: -8, Brush: ground.Water, Marks: ground.PlainMarks},
		},
	}
}

func lakeThings() []tileset.Sheet {
	return []tileset.Sheet{
		smalls(append(woodSmalls("leaf", "wood", "stone", "flower", "shingle"), everywhere("shingle", "stone")...)...),
		mids("mid", append(piles("stone"),
			midBroad("boulder-mid", nature.Boulder("stone", 28, 20, 0.3, 18)), midBroad("boulder-small", nature.Boulder("stone", 19, 13, 0.4, 12)),
			midBroad("slabs-mid", nature.Layered("stone", 3, 7)), midBroad("log", nature.Log("wood", "heath", 4)),
			tileset.Prop{Name: "bench", Paint: built.Bench("wood"), Foot: tileset.Foot(4, 22, 24, 6)},
			midBroad("bush-1", nature.Bush("leaf", 27, 17, 3)),
		)...),
		mids("wild", windy(together(
			parting("grass-1", nature.Grasses("leaf", 0.5, 1, 4)), parting("reeds-1", nature.Rushes("leaf", "wood", 31)), parting("reeds-2", nature.Rushes("leaf", "wood", 39)),
		), gust{"grass-1", standing(nature.Grasses("leaf", 0.5, 2.6, 4))})...),
		talls(tallStem("bare-small", nature.Bare("wood", 0.2, 1, 69)), tallStem("fir-small", nature.Conifer{Wood: "wood", Leaf: "leaf", Slim: 0.7, Tiers: 5, Wind: 1, Seed: 14}.Paint)),
		huges(hugeStem("tree-leaning", nature.Bare("wood", 0.75, 1.1, 37)), hugeStem("fir-huge", nature.Conifer{Wood: "wood", Leaf: "leaf", Slim: 0.66, Tiers: 7, Wind: 1, Seed: 19}.Paint)),
	}
}
