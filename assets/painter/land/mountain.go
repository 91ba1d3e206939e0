package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

func mountain() land {
	return land{
		family: family{name: "mountain", sheets: mountainThings()},
		materials: [5]ground.Material{
			{Name: "rock", Step: "stone", Speed: 100, Rank: 0.02, Ramp: "rock", Kind: ground.Slabs, Height: 0, Brush: ground.Soft, Marks: ground.StoneMarks},
			{Name: "scree", Step: "stone", Speed: 90, Rank: 0.03, Ramp: "scree", Kind: ground.Loose, Height: -2, Brush: ground.Soft, Marks: ground.GravelMarks},
			{Name: "snow", Step: "snow", Speed: 85, Rank: 0.07, Ramp: "snow", Kind: ground.Drifts, Height: 4, Brush: ground.Soft, Marks: ground.SnowMarks},
			{Name: "shelf", Step: "stone", Speed: 100, Rank: 0.05, Ramp: "shelf", Kind: ground.Slabs, Height: 2, Brush: ground.Soft, Marks: ground.StoneMarks},
			{Name: "cliff", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "cliff", Kind: ground.Wall, Height: 14, Brush: ground.Stone, Marks: ground.WallMarks},
		},
	}
}

func mountainThings() []tileset.Sheet {
	return []tileset.Sheet{
		{Size: "small", W: 16, H: 16, Columns: 8, Props: append([]tileset.Prop{
			{Name: "tuft", Paint: small.Picture(small.Tuft, "pine")},
			{Name: "tuft-parted", Paint: small.Picture(small.TuftParted, "pine")},
			{Name: "pebbles", Paint: nature.LooseStones("scree", 4, 1)},
			{Name: "print", Paint: small.Picture(small.Print, "rock")},
			{Name: "drip", Paint: small.Picture(small.Drip, "snow")},
			{Name: "ring", Paint: small.Picture(small.Ring, "shelf")},
			{Name: "snow-clump", Paint: nature.SnowClump},
			{Name: "edelweiss", Paint: small.Picture(small.Edelweiss, "snow", "pine", "gold")},
			{Name: "feather", Paint: small.Picture(small.Feather, "snow")},
			{Name: "twig", Paint: small.Picture(small.Twig, "wood")},
			{Name: "shard", Paint: small.Picture(small.Shard, "rock")},
			{Name: "lichen", Paint: small.Picture(small.Lichen, "pine")},
			{Name: "petals", Paint: small.Picture(small.Petals, "snow")},
			{Name: "rope-end", Paint: small.Picture(small.Rope, "shelf")},
			{Name: "icicle", Paint: small.Picture(small.Icicle, "snow")},
			{Name: "cup", Paint: small.Picture(small.Cup, "snow")},
		}, append([]tileset.Prop{{Name: "pebble", Paint: nature.LooseStones("scree", 1, 2)}}, everywhere("snow", "cliff")...)...)},
		{Size: "mid", W: 32, H: 32, Columns: 8, Props: append(piles("scree"),
			tileset.Prop{Name: "bench-stone", Paint: built.StoneBench("rock"), Foot: tileset.Foot(4, 22, 24, 7)},
			tileset.Prop{Name: "snow-patch-1", Paint: nature.SnowPatch(12.5, 5.2, 3)},
			tileset.Prop{Name: "snow-patch-2", Paint: nature.SnowPatch(9.5, 4, 8)},
			tileset.Prop{Name: "boulder-small", Paint: nature.Boulder("cliff", 20, 15, 0.3, 12), Foot: tileset.Foot(7, 20, 18, 8)},
			tileset.Prop{Name: "boulder-mid", Paint: nature.Boulder("cliff", 28, 23, 0.2, 26), Foot: tileset.Foot(3, 17, 26, 11)},
			tileset.Prop{Name: "rope-post", Paint: built.RopePost(true), Foot: tileset.Foot(13, 25, 6, 4)},
			tileset.Prop{Name: "rope-post-end", Paint: built.RopePost(false), Foot: tileset.Foot(13, 25, 6, 4)},
			tileset.Prop{Name: "chair-school", Paint: built.Chair("wood", "cliff"), Foot: tileset.Foot(10, 22, 12, 7)},
		)},
		{Size: "tall", W: 32, H: 48, Columns: 6, Props: []tileset.Prop{
			{Name: "pine-bent-small", Paint: nature.Conifer{Wood: "wood", Leaf: "pine", Slim: 0.62, Tiers: 5, Wind: 14, Seed: 2}.Paint, Foot: tileset.Foot(11, 39, 8, 6)},
			{Name: "pine-dead-small", Paint: nature.Mast("wood", 5), Foot: tileset.Foot(12, 39, 8, 6)},
			{Name: "cairn", Paint: nature.Cairn, Foot: tileset.Foot(7, 36, 18, 9)},
			{Name: "flag-pole", Paint: built.FlagPole, Foot: tileset.Foot(13, 41, 6, 4)},
			tallStem("crag-tall", nature.Under("snow", 0.4, 4, nature.Crag("cliff", 3, 0.36, 238))),
			tallStem("pine-small", nature.Conifer{Wood: "wood", Leaf: "pine", Snow: "snow", Slim: 0.7, Tiers: 5, Wind: 2, Seed: 14}.Paint),
		}},
		{Size: "big", W: 64, H: 80, Columns: 4, Props: []tileset.Prop{
			{Name: "pine-bent-1", Paint: nature.Conifer{Wood: "wood", Leaf: "pine", Slim: 0.62, Tiers: 6, Wind: 14, Seed: 5}.Paint, Foot: tileset.Foot(22, 69, 12, 8)},
			{Name: "pine-bent-2", Paint: nature.Conifer{Wood: "wood", Leaf: "pine", Slim: 0.58, Tiers: 5, Wind: 20, Seed: 9}.Paint, Foot: tileset.Foot(20, 69, 12, 8)},
			{Name: "pine-dead", Paint: nature.Mast("wood", 11), Foot: tileset.Foot(25, 69, 12, 8)},
			{Name: "boulder-big", Paint: nature.Outcrop("cliff", 60, 52, 33), Foot: tileset.Foot(3, 58, 58, 17)},
		}},
		{Size: "landmark", W: 128, H: 160, Columns: 1, Props: []tileset.Prop{
			{Name: "split-peak", Paint: nature.SplitPeak, Foot: tileset.Foot(6, 126, 116, 30)},
		}},
		mountainWild(),
		{Size: "vista", W: 240, H: 300, Columns: 1, Props: []tileset.Prop{
			{Name: "split-peak", Paint: nature.SplitPeak, Foot: tileset.Foot(12, 238, 216, 54)},
		}},
		huges(
			hugeStem("pine-huge", nature.Conifer{Wood: "wood", Leaf: "pine", Slim: 0.66, Tiers: 7, Wind: 2, Seed: 19}.Paint),
			hugeStem("pine-bent-huge", nature.Conifer{Wood: "wood", Leaf: "pine", Slim: 0.6, Tiers: 6, Wind: 18, Seed: 23}.Paint),
			hugeStem("pine-snowy-huge", nature.Conifer{Wood: "wood", Leaf: "pine", Snow: "snow", Slim: 0.66, Tiers: 7, Wind: 3, Seed: 27}.Paint),
			hugeStem("pine-dead-huge", nature.Mast("wood", 13)),
			hugeBroad("crag-huge", nature.Under("snow", 0.5, 2, nature.Crag("cliff", 5, 0.24, 246))),
			hugeBroad("rock-huge", nature.Under("snow", 0.4, 5, nature.Layered("cliff", 5, 21))),
		),
	}
}

// mountainWild is what grows and lies about besides: grass that parts, flowers, stones of other characters.
func mountainWild() tileset.Sheet {
	return mids("wild", windy(together(
		parting("grass-1", nature.Grasses("pine", 0.42, 4, 4)),
		parting("grass-2", nature.Grasses("scree", 0.48, 5, 9)),
		[]tileset.Prop{
			midBroad("bush-low", nature.Bush("pine", 27, 14, 5)),
			midBroad("bush-snowy", nature.Under("snow", 0.5, 3, nature.Bush("pine", 26, 16, 8))),
			midBroad("cairn-small", nature.StonePile("scree", 6)),
			midBroad("slabs-mid", nature.Layered("cliff", 3, 7)),
			midBroad("slabs-snowy", nature.Under("snow", 0.4, 4, nature.Layered("cliff", 2, 12))),
			midStem("crag-mid", nature.Crag("cliff", 3, 0.3, 373)),
			midBroad("boulder-snowy", nature.Under("snow", 0.6, 5, nature.Boulder("cliff", 28, 23, 0.2, 18))),
			walked("drift-1", nature.Drift("snow", 3)),
			walked("drift-2", nature.Drift("snow", 9)),
			midBroad("log", nature.Log("wood", "snow", 4)),
			midBroad("stump", nature.Stump("wood")),
		}),
		gust{"grass-1", standing(nature.Grasses("pine", 0.42, 5.4, 4))},
	)...)
}
