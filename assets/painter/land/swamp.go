package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/tileset"
)

// swamp is standing water among drowned trees, with boards over the worst of it; in the deep water nobody can stand.
func swamp() land {
	return land{
		family: family{name: "swamp", sheets: swampThings()},
		materials: [5]ground.Material{
			{Name: "wet", Step: "grass", Speed: 95, Rank: 0.05, Ramp: "wet", Kind: ground.Turf, Height: 2, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "mud", Step: "mud", Speed: 65, Rank: 0.02, Ramp: "mud", Kind: ground.Loose, Height: -2, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "shallow", Step: "water", Speed: 75, Rank: 0, Ramp: "shallow", Kind: ground.Waters, Height: -4, Brush: ground.Water, Marks: ground.WaterMarks},
			{Name: "boards", Step: "wood", Speed: 105, Rank: 0.06, Ramp: "boards", Kind: ground.Laid, Height: 3, Brush: ground.Boards, Marks: ground.BoardMarks},
			{Name: "deep", Step: "water", Speed: 100, Solid: true, Rank: -0.1, Ramp: "deep", Kind: ground.Waters, Height: -8, Brush: ground.Water, Marks: ground.PlainMarks},
		},
	}
}

func swampThings() []tileset.Sheet {
	g := grove{}
	g.plant("willow", 71, func(seed int) func(*draw.Canvas) { return nature.Willow("wood", "moss", seed) })
	g.plant("mangrove", 81, func(seed int) func(*draw.Canvas) { return nature.Mangrove("wood", "leaf", seed) })
	g.plant("bare", 93, func(seed int) func(*draw.Canvas) {
		paint := nature.Bare("wood", -0.1, 1, seed)
		return func(c *draw.Canvas) { paint(c); nature.Bearded(c, "moss", seed) }
	})
	g.plant("oak", 35, func(seed int) func(*draw.Canvas) { return nature.Oak("wood", "leaf", seed) })
	g.plant("palm", 44, func(seed int) func(*draw.Canvas) { return nature.Palm("wood", "leaf", 10, seed) })
	return []tileset.Sheet{
		smalls(together(woodSmalls("leaf", "wood", "stone", "flower", "reed"), everywhere("pale", "stone"))...),
		mids("mid", together(piles("stone"),
			parting("reeds-1", nature.Rushes("reed", "wood", 5)),
			parting("reeds-2", nature.Rushes("leaf", "wood", 12)),
			parting("grass-tall-1", nature.Grasses("leaf", 0.74, 2, 4)),
			parting("grass-tall-2", nature.Grasses("reed", 0.70, -2, 9)),
			parting("fern-1", nature.Fern("leaf", 6)),
			[]tileset.Prop{
				midBroad("bush-1", nature.Bush("leaf", 27, 19, 5)),
				midBroad("bush-2", nature.Bush("moss", 25, 18, 11)),
				walked("lilies-1", nature.Lilies("moss", "flower", 3)),
				walked("lilies-2", nature.Lilies("leaf", "flower", 8)),
				walked("toadstools-1", nature.Toadstools("flower", "pale", 3, 5.5, 4, 3)),
				walked("lantern-pods", nature.Dotted(nature.Stalks("leaf", 6, 5), "glow", 90, 3)),
				walked("creeper-1", nature.Creeper("leaf", 3)),
				midBroad("stump", nature.Under("moss", 0.4, 3, nature.Stump("wood"))),
				midBroad("log", nature.Log("wood", "moss", 7)),
				midStem("root-1", nature.RootArch("wood", "moss", 0.5, 3)),
				midStem("root-2", nature.RootArch("wood", "moss", 0.7, 8)),
				midBroad("boulder-mid", nature.Under("moss", 0.4, 6, nature.Boulder("stone", 28, 22, 0.3, 21))),
				midBroad("slabs-mid", nature.Layered("stone", 2, 7)),
				{Name: "bench", Paint: built.Bench("wood"), Foot: tileset.Foot(4, 22, 24, 6)},
				walked("pods-lit", nature.Dotted(nature.Stalks("glow", 4, 11), "glow", 60, 3)),
			})...),
		talls(together(g.tall, parting("vines-hanging", nature.Curtain("moss", 4)), []tileset.Prop{
			tallBroad("stump-tall", nature.StumpTall("wood", "moss", 6)),
			walked("pods-tall", nature.Stalks("glow", 5, 7)),
			tallStem("post", built.Stake("wood", "moss", 0)),
			tallStem("post-lamp", built.Stake("wood", "moss", 1)),
		})...),
		bigs(together(g.big, parting("vines-curtain", nature.Curtain("leaf", 9)), []tileset.Prop{
			bigGate("vine-arch", nature.VineArch("wood", "leaf", 4)),
			bigGate("root-arch", nature.RootArch("wood", "moss", 0.76, 6)),
			bigBroad("boulder-big", nature.Under("moss", 0.5, 7, nature.Outcrop("stone", 60, 46, 33))),
			bigBroad("trunk-fallen", nature.TrunkFallen("wood", "moss", 9)),
		})...),
		huges(together(g.huge, []tileset.Prop{
			hugeBroad("giant", nature.Giant("wood", "moss", 5)),
			hugeGate("vine-arch-huge", nature.VineArch("wood", "leaf", 7)),
			hugeGate("root-arch-huge", nature.RootArch("wood", "moss", 0.7, 3)),
		})...),
		{Size: "vista", W: 224, H: 208, Columns: 1, Props: []tileset.Prop{
			{Name: "great-bell", Paint: built.BellSunk("bronze", "moss", "wood"), Foot: tileset.Foot(30, 164, 164, 34)},
		}},
	}
}
