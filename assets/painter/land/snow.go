package land

import (
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

// snow is the land of snow: what fell lately and what was trodden, ice one sees into, firs under their load.
func snow() land {
	return land{
		family: family{name: "snow", sheets: snowThings()},
		materials: [5]ground.Material{
			{Name: "snow", Step: "snow", Speed: 90, Rank: 0.06, Ramp: "drift", Kind: ground.Drifts, Height: 3, Brush: ground.Soft, Marks: ground.SnowMarks},
			{Name: "packed", Step: "snow", Speed: 100, Rank: 0.02, Ramp: "packed", Kind: ground.Drifts, Height: 0, Brush: ground.Soft, Marks: ground.SandMarks},
			{Name: "ice", Step: "ice", Speed: 100, Rank: 0, Ramp: "iced", Kind: ground.Plain, Height: -2, Brush: ground.Soft, Marks: ground.CrackMarks},
			{Name: "rock", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "crag", Kind: ground.Outcrops, Height: 24, Brush: ground.Stone, Marks: ground.RockMarks},
			{Name: "water", Step: "water", Speed: 0, Rank: 0.03, Ramp: "deep", Kind: ground.Waters, Height: -4, Brush: ground.Water, Marks: ground.WaterMarks},
		},
	}
}

func snowThings() []tileset.Sheet {
	g := grove{}
	g.plant("fir", 41, func(seed int) func(*draw.Canvas) {
		return nature.Conifer{Wood: "wood", Leaf: "pine", Snow: "snow", Slim: 0.66, Tiers: 6, Wind: 2, Seed: seed}.Paint
	})
	g.plant("fir-bent", 47, func(seed int) func(*draw.Canvas) {
		return nature.Conifer{Wood: "wood", Leaf: "pine", Snow: "snow", Slim: 0.6, Tiers: 5, Wind: 15, Seed: seed}.Paint
	})
	g.plant("bare", 55, func(seed int) func(*draw.Canvas) {
		return nature.Under("snow", 0.22, seed, nature.Bare("wood", 0.1, 1, seed))
	})
	g.plant("mast", 59, func(seed int) func(*draw.Canvas) { return nature.Under("snow", 0.2, seed, nature.Mast("wood", seed)) })
	g.plant("poplar-frosted", 66, func(seed int) func(*draw.Canvas) { return nature.Poplar("wood", "ice", seed) })
	return []tileset.Sheet{
		smalls(together([]tileset.Prop{
			{Name: "tuft", Paint: small.Picture(small.Tuft, "pine")},
			{Name: "tuft-parted", Paint: small.Picture(small.TuftParted, "pine")},
			{Name: "pebbles", Paint: nature.LooseStones("stone", 4, 1)},
			{Name: "pebble", Paint: nature.LooseStones("stone", 1, 2)},
			{Name: "print", Paint: small.Picture(small.Print, "ice")},
			{Name: "ring", Paint: small.Picture(small.Ring, "ice")},
			{Name: "drip", Paint: small.Picture(small.Drip, "ice")},
			{Name: "petals", Paint: small.Picture(small.Petals, "snow")},
			{Name: "snow-clump", Paint: nature.SnowClump},
			{Name: "icicle", Paint: small.Picture(small.Icicle, "ice")},
			{Name: "shard", Paint: nature.Shards("ice", 2, 3)},
			{Name: "twig", Paint: small.Picture(small.Twig, "wood")},
			{Name: "feather", Paint: small.Picture(small.Feather, "snow")},
			{Name: "berries", Paint: nature.Dotted(nature.Bush("pine", 9, 7, 3), "berry", 14, 2)},
			{Name: "cup", Paint: small.Picture(small.Cup, "snow")},
			{Name: "rope-end", Paint: small.Picture(small.Rope, "wood")},
		}, everywhere("pale", "stone"))...),
		mids("mid", together(piles("stone"),
			parting("grass-1", nature.Grasses("wood", 0.5, 4, 4)),
			parting("reeds-1", nature.Rushes("wood", "wood", 6)),
			[]tileset.Prop{
				midBroad("bush-1", nature.Under("snow", 0.5, 3, nature.Bush("pine", 27, 19, 3))),
				midBroad("bush-berries", nature.Under("snow", 0.4, 8, nature.Dotted(nature.Bush("pine", 25, 18, 8), "berry", 30, 4))),
				midStem("shards-1", nature.Shards("ice", 3, 3)),
				midBroad("shards-2", nature.Shards("ice", 5, 8)),
				midBroad("ice-block", nature.IceBlock("ice", "snow", 4)),
				walked("drift-1", nature.Drift("snow", 3)),
				walked("drift-2", nature.Drift("snow", 9)),
				midBroad("stump", nature.Under("snow", 0.5, 3, nature.Stump("wood"))),
				midBroad("log", nature.Log("wood", "snow", 4)),
				midBroad("boulder-small", nature.Under("snow", 0.5, 2, nature.Boulder("stone", 20, 15, 0.3, 12))),
				midBroad("boulder-mid", nature.Under("snow", 0.6, 5, nature.Boulder("stone", 28, 23, 0.2, 18))),
				midBroad("slabs-mid", nature.Under("snow", 0.4, 4, nature.Layered("stone", 3, 7))),
				midBroad("cairn-small", nature.Under("snow", 0.3, 6, nature.StonePile("stone", 6))),
			})...),
		talls(together(g.tall, []tileset.Prop{
			tallBroad("shards-tall", nature.Shards("ice", 4, 6)),
			tallStem("crag-tall", nature.Under("snow", 0.5, 4, nature.Crag("stone", 3, 0.36, 109))),
			tallBroad("fall-frozen-small", nature.FrozenFall("ice", "stone", "snow", 4)),
		})...),
		bigs(together(g.big, []tileset.Prop{
			bigBroad("shards-big", nature.Shards("ice", 7, 6)),
			bigBroad("ice-block-big", nature.IceBlock("ice", "snow", 9)),
			bigBroad("fall-frozen", nature.FrozenFall("ice", "stone", "snow", 7)),
			bigBroad("drift-big", nature.Drift("snow", 5)),
			bigBroad("boulder-big", nature.Under("snow", 0.7, 7, nature.Outcrop("stone", 60, 50, 33))),
			bigBroad("crag-big", nature.Under("snow", 0.6, 2, nature.Crag("stone", 5, 0.24, 107))),
		})...),
		huges(together(g.huge, []tileset.Prop{
			hugeBroad("fall-frozen-huge", nature.FrozenFall("ice", "stone", "snow", 12)),
			hugeBroad("shards-huge", nature.Shards("ice", 9, 4)),
			hugeBroad("crag-huge", nature.Under("snow", 0.7, 5, nature.Crag("stone", 5, 0.24, 120))),
		})...),
	}
}
