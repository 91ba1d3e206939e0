package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

func clay() land {
	return land{
		family: family{name: "clay", sheets: clayThings()},
		materials: [5]ground.Material{
			{Name: "clay", Step: "clay", Speed: 100, Rank: 0.03, Ramp: "clay", Kind: ground.Loose, Height: 0, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "cracked", Step: "clay", Speed: 100, Rank: 0.02, Ramp: "cracked", Kind: ground.Cracks, Height: -1, Brush: ground.Soft, Marks: ground.CrackMarks},
			{Name: "dust", Step: "sand", Speed: 95, Rank: 0.06, Ramp: "dust", Kind: ground.Dunes, Height: 3, Brush: ground.Soft, Marks: ground.SandMarks},
			{Name: "darkclay", Step: "mud", Speed: 95, Rank: 0, Ramp: "darkclay", Kind: ground.Loose, Height: -3, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "rock", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "rock", Kind: ground.Outcrops, Height: 24, Brush: ground.Stone, Marks: ground.RockMarks},
		},
	}
}

func clayThings() []tileset.Sheet {
	things := arrows("arrow-fresh", small.PebbleArrow)
	things = append(things, arrows("arrow-old", small.OldPebbleArrow)...)
	things = append(things, arrows("scratch-fresh", small.ScratchArrow)...)
	things = append(things, arrows("scratch-old", small.OldScratchArrow)...)
	things = append(things,
		tileset.Prop{Name: "pebbles", Paint: nature.LooseStones("pebble", 4, 1)},
		tileset.Prop{Name: "pebble", Paint: nature.LooseStones("pebble", 1, 2)},
		tileset.Prop{Name: "twig", Paint: small.Picture(small.Twig, "dry")},
		tileset.Prop{Name: "tuft", Paint: small.Picture(small.Tuft, "shrub")},
		tileset.Prop{Name: "tuft-parted", Paint: small.Picture(small.TuftParted, "shrub")},
		tileset.Prop{Name: "ring", Paint: small.Picture(small.Ring, "cracked")},
		tileset.Prop{Name: "print", Paint: small.Picture(small.Print, "darkclay")},
		tileset.Prop{Name: "drip", Paint: small.Picture(small.Drip, "cracked")},
		tileset.Prop{Name: "petals", Paint: small.Picture(small.Petals, "pebble")},
		tileset.Prop{Name: "crack-star", Paint: small.Picture(small.CrackStar, "darkclay")},
		tileset.Prop{Name: "shard", Paint: small.Picture(small.Shard, "dust")},
		tileset.Prop{Name: "bead", Paint: small.Picture(small.Bead, "blue", "pebble")},
		tileset.Prop{Name: "feather", Paint: small.Picture(small.Feather, "pebble")},
		tileset.Prop{Name: "cup", Paint: small.Picture(small.Cup, "pebble")},
		tileset.Prop{Name: "rock-tiny", Paint: nature.Boulder("rock", 11, 9, 0.3, 4), Foot: tileset.Foot(4, 8, 8, 5)},
		tileset.Prop{Name: "spiral", Paint: small.Picture(small.Spiral, "dust")},
	)
	return []tileset.Sheet{
		{Size: "small", W: 16, H: 16, Columns: 8, Props: append(things, everywhere("pebble", "rock")...)},
		{Size: "mid", W: 32, H: 32, Columns: 8, Props: append(piles("pebble"),
			tileset.Prop{Name: "shrub-1", Paint: nature.Shrub(26, 3), Foot: tileset.Foot(9, 22, 14, 6)},
			tileset.Prop{Name: "shrub-2", Paint: nature.Shrub(20, 12), Foot: tileset.Foot(10, 23, 12, 5)},
			tileset.Prop{Name: "stone-small", Paint: nature.Boulder("rock", 19, 14, 0.3, 12), Foot: tileset.Foot(7, 20, 18, 8)},
			tileset.Prop{Name: "stone-mid", Paint: nature.Boulder("rock", 28, 23, 0.2, 13), Foot: tileset.Foot(3, 17, 26, 11)},
			tileset.Prop{Name: "heap-1", Paint: nature.Heap("pebble", 12, 5, 1)},
			tileset.Prop{Name: "heap-2", Paint: nature.Heap("pebble", 19, 10, 2), Foot: tileset.Foot(8, 22, 16, 7)},
			tileset.Prop{Name: "heap-3", Paint: nature.Heap("pebble", 26, 16, 3), Foot: tileset.Foot(5, 20, 22, 9)},
			tileset.Prop{Name: "bench", Paint: built.Bench("dry"), Foot: tileset.Foot(4, 22, 24, 6)},
			tileset.Prop{Name: "boulder-cracked-small", Paint: nature.BoulderCracked("rock", 26, 21, 9), Foot: tileset.Foot(4, 18, 24, 10)},
			tileset.Prop{Name: "puddle-town", Paint: built.PuddleTown},
		)},
		{Size: "tall", W: 32, H: 48, Columns: 6, Props: []tileset.Prop{
			{Name: "window-frame", Paint: built.WindowFrame, Foot: tileset.Foot(5, 39, 22, 6)},
			{Name: "rock-tall", Paint: nature.Boulder("rock", 25, 39, 0.1, 15), Foot: tileset.Foot(5, 32, 22, 12)},
			{Name: "tree-dry-small", Paint: nature.Bare("dry", 0.08, 1, 127), Foot: tileset.Foot(12, 39, 8, 6)},
			tallStem("tree-umbrella-small", nature.Umbrella("dry", "leaf", 5)),
			tallStem("crag-tall", nature.Crag("rock", 3, 0.36, 327)),
		}},
		{Size: "big", W: 64, H: 80, Columns: 4, Props: []tileset.Prop{
			{Name: "swing", Paint: built.Swing, Foot: []tileset.Shape{tileset.Box(6, 70, 6, 6), tileset.Box(52, 70, 6, 6)}},
			{Name: "boulder-cracked", Paint: nature.BoulderCracked("rock", 58, 50, 19), Foot: tileset.Foot(4, 58, 56, 17)},
			{Name: "tree-dry", Paint: nature.Bare("dry", 0.12, 1, 100), Foot: tileset.Foot(25, 69, 14, 8)},
			bigStem("tree-umbrella", nature.Umbrella("dry", "leaf", 9)),
		}},
		{Size: "landmark", W: 128, H: 144, Columns: 1, Props: []tileset.Prop{
			{Name: "giant-tree", Paint: nature.GiantTree, Foot: tileset.Foot(48, 126, 32, 14)},
		}},
		clayWild(),
		{Size: "vista", W: 224, H: 252, Columns: 1, Props: []tileset.Prop{
			{Name: "giant-tree", Paint: nature.GiantTree, Foot: tileset.Foot(84, 222, 56, 24)},
		}},
		huges(
			hugeStem("tree-umbrella-huge", nature.Umbrella("dry", "leaf", 14)),
			hugeStem("tree-dry-huge", nature.Bare("dry", 0.1, 1, 37)),
			hugeBroad("crag-huge", nature.Crag("rock", 5, 0.24, 335)),
			hugeBroad("rock-huge", nature.Layered("rock", 5, 21)),
		),
	}
}

// clayWild is what grows and lies about besides: grass that parts, flowers, stones of other characters.
func clayWild() tileset.Sheet {
	return mids("wild", windy(together(
		parting("grass-1", nature.Grasses("shrub", 0.5, 3, 4)),
		parting("grass-dry", nature.Grasses("dry", 0.56, 4, 9)),
		[]tileset.Prop{
			midBroad("slabs-mid", nature.Layered("rock", 3, 7)),
			midBroad("slabs-red", nature.Layered("clay", 3, 9)),
			midStem("crag-mid", nature.Crag("rock", 3, 0.3, 379)),
			midStem("crag-red", nature.Crag("darkclay", 3, 0.3, 386)),
			midBroad("log", nature.Log("dry", "dust", 4)),
			midBroad("stump", nature.Stump("dry")),
			midBroad("bush", nature.Bush("leaf", 25, 15, 5)),
		}),
		gust{"grass-1", standing(nature.Grasses("shrub", 0.5, 4.4, 4))},
		gust{"grass-dry", standing(nature.Grasses("dry", 0.56, 5.5, 9))},
	)...)
}
