package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

func whirlpool() land {
	return land{
		family: family{name: "whirlpool", sheets: whirlpoolThings()},
		materials: [5]ground.Material{
			{Name: "sandbar", Step: "sand", Speed: 100, Rank: 0.06, Ramp: "sandbar", Kind: ground.Dunes, Height: 4, Brush: ground.Soft, Marks: ground.SandMarks},
			{Name: "wet", Step: "sand", Speed: 95, Rank: 0.03, Ramp: "wet", Kind: ground.Loose, Height: 0, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "shallow", Step: "water", Speed: 80, Rank: 0.01, Ramp: "shallow", Kind: ground.Waters, Height: -4, Brush: ground.Water, Marks: ground.WaterMarks},
			{Name: "sea", Step: "water", Speed: 70, Rank: 0, Ramp: "sea", Kind: ground.Waters, Height: -8, Brush: ground.Water, Marks: ground.WaterMarks},
			{Name: "rock", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "rock", Kind: ground.Outcrops, Height: 20, Brush: ground.Stone, Marks: ground.RockMarks},
		},
	}
}

func whirlpoolThings() []tileset.Sheet {
	return []tileset.Sheet{
		{Size: "small", W: 16, H: 16, Columns: 8, Props: append([]tileset.Prop{
			{Name: "shell-1", Paint: small.Picture(small.Shell, "white", "red")},
			{Name: "shell-2", Paint: small.Picture(small.Recolour(small.Shell, "3", "c", "2", "b", "1", "a"), "white", "red")},
			{Name: "shell-spiral", Paint: small.Picture(small.Spiral, "white")},
			{Name: "star", Paint: small.Picture(small.Star, "red")},
			{Name: "pebbles", Paint: nature.LooseStones("rock", 4, 1)},
			{Name: "print", Paint: small.Picture(small.Print, "wet")},
			{Name: "ring", Paint: small.Picture(small.Ring, "shallow")},
			{Name: "drip", Paint: small.Picture(small.Drip, "shallow")},
			{Name: "foam", Paint: small.Picture(small.Foam, "white", "shallow")},
			{Name: "kelp", Paint: small.Picture(small.Kelp, "grass")},
			{Name: "tuft", Paint: small.Picture(small.Tuft, "grass")},
			{Name: "tuft-parted", Paint: small.Picture(small.TuftParted, "grass")},
			{Name: "twig", Paint: small.Picture(small.Twig, "wood")},
			{Name: "float", Paint: small.Picture(small.Float, "shallow", "wood")},
			{Name: "petals", Paint: small.Picture(small.Petals, "white")},
			{Name: "feather", Paint: small.Picture(small.Feather, "white")},
		}, append([]tileset.Prop{{Name: "pebble", Paint: nature.LooseStones("rock", 1, 2)}}, everywhere("white", "rock")...)...)},
		{Size: "mid", W: 32, H: 32, Columns: 8, Props: append(piles("rock"),
			tileset.Prop{Name: "post", Paint: built.Mooring(16), Foot: tileset.Foot(12, 24, 8, 5)},
			tileset.Prop{Name: "posts", Paint: built.Mooring(9, 17, 24), Foot: tileset.Foot(5, 23, 23, 6)},
			tileset.Prop{Name: "driftwood-1", Paint: nature.Driftwood(3), Foot: tileset.Foot(3, 21, 26, 7)},
			tileset.Prop{Name: "driftwood-2", Paint: nature.Driftwood(8), Foot: tileset.Foot(3, 21, 26, 7)},
			tileset.Prop{Name: "rock-water-1", Paint: nature.SeaRock(22, 16, 12), Foot: tileset.Foot(6, 18, 20, 9)},
			tileset.Prop{Name: "rock-water-2", Paint: nature.SeaRock(24, 21, 17), Foot: tileset.Foot(3, 16, 26, 11)},
			tileset.Prop{Name: "bench", Paint: built.Bench("wood"), Foot: tileset.Foot(4, 22, 24, 6)},
			tileset.Prop{Name: "clock-sand", Paint: built.ClockSand, Foot: tileset.Foot(7, 20, 18, 8)},
			tileset.Prop{Name: "rope-coil", Paint: built.RopeCoil},
			tileset.Prop{Name: "grass-1", Paint: standing(nature.Grasses("grass", 0.58, 4, 5))},
			tileset.Prop{Name: "grass-2", Paint: standing(nature.Grasses("grass", 0.50, 7, 6))},
		)},
		{Size: "tall", W: 32, H: 48, Columns: 6, Props: []tileset.Prop{
			{Name: "post-tall", Paint: built.PostTall, Foot: tileset.Foot(12, 40, 8, 5)},
			{Name: "lamp-post", Paint: built.LampPost, Foot: tileset.Foot(13, 41, 6, 4)},
			tallStem("palm-small", nature.Palm("wood", "leaf", 8, 5)),
			tallStem("crag-tall", nature.Crag("rock", 3, 0.36, 281)),
		}},
		{Size: "big", W: 64, H: 80, Columns: 4, Props: []tileset.Prop{
			{Name: "boat-wreck", Paint: built.BoatWreck, Foot: tileset.Foot(6, 58, 52, 17)},
			{Name: "rock-water-big", Paint: nature.SeaRocks, Foot: tileset.Foot(3, 58, 58, 16)},
			bigStem("palm", nature.Palm("wood", "leaf", 11, 6)),
			bigBroad("crag-big", nature.Crag("rock", 5, 0.24, 279)),
		}},
		{Size: "landmark", W: 64, H: 128, Columns: 1, Props: []tileset.Prop{
			{Name: "lighthouse", Paint: built.Lighthouse, Foot: tileset.Foot(5, 104, 54, 20)},
		}},
		whirlpoolWild(),
		{Size: "vista", W: 112, H: 224, Columns: 1, Props: []tileset.Prop{
			{Name: "lighthouse", Paint: built.Lighthouse, Foot: tileset.Foot(8, 182, 96, 34)},
		}},
		huges(
			hugeStem("palm-huge", nature.Palm("wood", "leaf", 12, 8)),
			hugeStem("palm-huge-2", nature.Palm("wood", "leaf", -11, 12)),
			hugeBroad("crag-huge", nature.Crag("rock", 5, 0.24, 292)),
			hugeBroad("rock-huge", nature.Layered("rock", 5, 21)),
		),
	}
}

// whirlpoolWild is what grows and lies about besides: grass that parts, flowers, stones of other characters.
func whirlpoolWild() tileset.Sheet {
	return mids("wild", windy(together(
		parting("grass-3", nature.Grasses("grass", 0.52, 5, 4)),
		parting("grass-4", nature.Grasses("grass", 0.66, 7, 9)),
		parting("reeds-1", nature.Rushes("grass", "wood", 5)),
		[]tileset.Prop{
			midBroad("slabs-mid", nature.Layered("rock", 3, 7)),
			midStem("crag-mid", nature.Crag("rock", 3, 0.3, 376)),
			midBroad("log", nature.Log("wood", "grass", 4)),
			midBroad("coral-washed", nature.CoralBranch("red", 3)),
			midBroad("boulder-weed", nature.Under("grass", 0.4, 6, nature.Boulder("rock", 28, 23, 0.3, 13))),
			walked("ribs-small", nature.Ribs("white")),
			walked("creeper", nature.Creeper("grass", 2)),
		}),
		gust{"grass-3", standing(nature.Grasses("grass", 0.52, 6.4, 4))},
		gust{"grass-4", standing(nature.Grasses("grass", 0.66, 8.6, 9))},
	)...)
}
