package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

func desert() land {
	return land{
		family: family{name: "desert", sheets: desertThings()},
		materials: [5]ground.Material{
			{Name: "sand", Step: "sand", Speed: 100, Rank: 0.02, Ramp: "sand", Kind: ground.Dunes, Height: 0, Brush: ground.Soft, Marks: ground.SandMarks},
			{Name: "dune", Step: "sand", Speed: 90, Rank: 0.06, Ramp: "dune", Kind: ground.Dunes, Height: 7, Brush: ground.Soft, Marks: ground.SandMarks},
			{Name: "pale", Step: "clay", Speed: 100, Rank: 0, Ramp: "pale", Kind: ground.Cracks, Height: -3, Brush: ground.Soft, Marks: ground.CrackMarks},
			{Name: "gravel", Step: "stone", Speed: 100, Rank: 0.04, Ramp: "gravel", Kind: ground.Loose, Height: -1, Brush: ground.Soft, Marks: ground.GravelMarks},
			{Name: "rock", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "rock", Kind: ground.Outcrops, Height: 24, Brush: ground.Stone, Marks: ground.RockMarks},
		},
	}
}

func desertThings() []tileset.Sheet {
	return []tileset.Sheet{
		{Size: "small", W: 16, H: 16, Columns: 8, Props: append([]tileset.Prop{
			{Name: "tuft", Paint: small.Picture(small.Tuft, "tuft")},
			{Name: "tuft-parted", Paint: small.Picture(small.TuftParted, "tuft")},
			{Name: "tuft-low", Paint: small.Picture(small.TuftLow, "tuft")},
			{Name: "pebbles", Paint: nature.LooseStones("gravel", 4, 1)},
			{Name: "pebble", Paint: nature.LooseStones("gravel", 1, 2)},
			{Name: "print", Paint: small.Picture(small.Print, "dune")},
			{Name: "ring", Paint: small.Picture(small.Ring, "dune")},
			{Name: "drip", Paint: small.Picture(small.Drip, "dune")},
			{Name: "petals", Paint: small.Picture(small.Petals, "pale")},
			{Name: "twig", Paint: small.Picture(small.Twig, "dry")},
			{Name: "feather", Paint: small.Picture(small.Feather, "pale")},
			{Name: "spiral", Paint: small.Picture(small.Spiral, "pale")},
			{Name: "rock-tiny", Paint: nature.Boulder("rock", 11, 9, 0.3, 4), Foot: tileset.Foot(4, 8, 8, 5)},
			{Name: "seedpod", Paint: small.Picture(small.Seedpod, "dry", "dune")},
			{Name: "bottle", Paint: small.Picture(small.Bottle, "teal", "sand")},
			{Name: "cup", Paint: small.Picture(small.Cup, "pale")},
		}, everywhere("pale", "rock")...)},
		{Size: "mid", W: 32, H: 32, Columns: 8, Props: append(piles("gravel"),
			tileset.Prop{Name: "bench-buried", Paint: built.BenchBuried, Foot: tileset.Foot(4, 22, 24, 6)},
			tileset.Prop{Name: "rock-small", Paint: nature.Boulder("rock", 20, 15, 0.3, 12), Foot: tileset.Foot(7, 20, 18, 8)},
			tileset.Prop{Name: "rock-mid", Paint: nature.Boulder("rock", 28, 23, 0.2, 13), Foot: tileset.Foot(3, 17, 26, 11)},
			tileset.Prop{Name: "dune-grass-1", Paint: standing(nature.Grasses("tuft", 0.58, 4, 5))},
			tileset.Prop{Name: "dune-grass-2", Paint: standing(nature.Grasses("tuft", 0.50, 7, 6))},
			tileset.Prop{Name: "rock-flat", Paint: nature.Boulder("rock", 29, 13, 0.9, 14), Foot: tileset.Foot(3, 19, 26, 9)},
			tileset.Prop{Name: "door-shadow", Paint: built.DoorShadow},
		)},
		{Size: "tall", W: 32, H: 48, Columns: 6, Props: []tileset.Prop{
			{Name: "door-frame", Paint: built.DoorFrame, Foot: []tileset.Shape{tileset.Box(5, 38, 5, 6), tileset.Box(22, 38, 5, 6)}},
			{Name: "lamp-leaning", Paint: built.LampLeaning, Foot: tileset.Foot(9, 40, 6, 5)},
			{Name: "rock-tall", Paint: nature.Boulder("rock", 25, 39, 0.1, 15), Foot: tileset.Foot(5, 32, 22, 12)},
			{Name: "tree-bleached-small", Paint: nature.Bare("dry", 0.08, 1, 69), Foot: tileset.Foot(12, 39, 8, 6)},
			tallStem("palm-small", nature.Palm("dry", "leaf", 8, 5)),
			tallStem("crag-tall", nature.Crag("rock", 3, 0.36, 155)),
		}},
		{Size: "big", W: 64, H: 80, Columns: 4, Props: []tileset.Prop{
			{Name: "tree-bleached-1", Paint: nature.Bare("dry", 0.12, 1, 23), Foot: tileset.Foot(25, 69, 14, 8)},
			{Name: "tree-bleached-2", Paint: nature.Bare("dry", 0.12, 1, 71), Foot: tileset.Foot(25, 69, 14, 8)},
			{Name: "rock-big", Paint: nature.Outcrop("rock", 60, 52, 30), Foot: tileset.Foot(3, 58, 58, 17)},
			bigStem("palm", nature.Palm("dry", "leaf", 11, 6)),
		}},
		{Size: "landmark", W: 128, H: 112, Columns: 1, Props: []tileset.Prop{
			{Name: "far-arch", Paint: nature.FarArch, Foot: []tileset.Shape{tileset.Box(6, 92, 34, 17), tileset.Box(92, 92, 32, 17)}},
		}},
		desertWild(),
		{Size: "ruin", W: 64, H: 48, Columns: 4, Props: []tileset.Prop{
			{Name: "arch-piece-1", Paint: nature.ArchPiece("rock", "sand", 0.55, 2.35, 3), Foot: tileset.Foot(8, 32, 48, 12)},
			{Name: "arch-piece-2", Paint: nature.ArchPiece("rock", "sand", 0.15, 1.35, 8), Foot: tileset.Foot(12, 30, 40, 14)},
			{Name: "arch-piece-3", Paint: nature.ArchPiece("rock", "sand", 1.7, 2.95, 5), Foot: tileset.Foot(12, 30, 40, 14)},
			{Name: "column-fallen", Paint: nature.ColumnFallen("dry", "sand"), Foot: tileset.Foot(4, 30, 52, 14)},
		}},
		{Size: "vista", W: 240, H: 210, Columns: 1, Props: []tileset.Prop{
			{Name: "far-arch", Paint: nature.FarArch, Foot: []tileset.Shape{tileset.Box(12, 174, 62, 30), tileset.Box(174, 174, 58, 30)}},
		}},
		huges(
			hugeStem("tree-bleached-huge", nature.Bare("dry", 0.1, 1, 37)),
			hugeStem("palm-huge", nature.Palm("dry", "leaf", 12, 8)),
			hugeBroad("crag-huge", nature.Crag("rock", 5, 0.24, 163)),
			hugeBroad("rock-huge", nature.Layered("rock", 5, 21)),
		),
	}
}

// desertWild is what grows and lies about besides: grass that parts, flowers, stones of other characters.
func desertWild() tileset.Sheet {
	return mids("wild", windy(together(
		parting("grass-1", nature.Grasses("tuft", 0.5, 4, 4)),
		parting("grass-2", nature.Grasses("tuft", 0.62, 6, 9)),
		parting("grass-dry", nature.Grasses("dry", 0.56, 5, 12)),
		[]tileset.Prop{
			midBroad("slabs-mid", nature.Layered("rock", 3, 7)),
			midBroad("slabs-pale", nature.Layered("gravel", 2, 12)),
			midStem("crag-mid", nature.Crag("rock", 3, 0.3, 367)),
			midBroad("driftwood", nature.Log("dry", "sand", 4)),
			midBroad("bush-dry", nature.Bush("tuft", 25, 15, 5)),
			walked("ribs-small", nature.Ribs("pale")),
			midBroad("stump", nature.Stump("dry")),
		}),
		gust{"grass-1", standing(nature.Grasses("tuft", 0.5, 5.4, 4))},
		gust{"grass-2", standing(nature.Grasses("tuft", 0.62, 7.4, 9))},
		gust{"grass-dry", standing(nature.Grasses("dry", 0.56, 6.4, 12))},
	)...)
}
