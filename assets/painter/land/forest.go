package land

import (
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

// forest is the great wood at dusk, and the tallest trees.
func forest() land {
	g := grove{}
	g.plant("oak", 21, func(seed int) func(*draw.Canvas) { return nature.Oak("wood", "leaf", seed) })
	g.plant("oak-amber", 25, func(seed int) func(*draw.Canvas) { return nature.Oak("wood", "amber", seed) })
	g.plant("poplar", 31, func(seed int) func(*draw.Canvas) { return nature.Poplar("wood", "leaf", seed) })
	g.plant("fir", 41, func(seed int) func(*draw.Canvas) {
		return nature.Conifer{Wood: "wood", Leaf: "pine", Slim: 0.66, Tiers: 6, Wind: 1, Seed: seed}.Paint
	})
	g.plant("bare", 51, func(seed int) func(*draw.Canvas) { return nature.Bare("wood", 0.05, 1, seed) })
	g.plant("willow", 61, func(seed int) func(*draw.Canvas) { return nature.Willow("wood", "leaf", seed) })
	return land{
		family: family{name: "forest", sheets: forestThings(g)},
		materials: [5]ground.Material{
			{Name: "moss", Step: "grass", Speed: 100, Rank: 0.04, Ramp: "moss", Kind: ground.Turf, Height: 0, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "leaves", Step: "leaves", Speed: 95, Rank: 0.03, Ramp: "litter", Kind: ground.Loose, Height: 1, Brush: ground.Soft, Marks: ground.LeafMarks},
			{Name: "path", Step: "clay", Speed: 105, Rank: 0.02, Ramp: "path", Kind: ground.Loose, Height: -2, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "clearing", Step: "grass", Speed: 100, Rank: 0.06, Ramp: "glade", Kind: ground.Turf, Height: 2, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "thicket", Step: "leaves", Speed: 100, Solid: true, Rank: -0.1, Ramp: "thicket", Kind: ground.Crowns, Height: 18, Brush: ground.Stone, Marks: ground.CrownMarks},
		},
	}
}

func forestThings(g grove) []tileset.Sheet {
	return []tileset.Sheet{
		smalls(together(woodSmalls("leaf", "wood", "stone", "flower", "amber"), everywhere("pale", "stone"), []tileset.Prop{
			{Name: "shard", Paint: small.Picture(small.Shard, "stone")},
			{Name: "shard-sharp", Paint: small.Picture(small.Recolour(small.Shard, "4", "5", "3", "4", "2", "3"), "stone")},
		})...),
		mids("mid", together(piles("stone"),
			parting("fern-1", nature.Fern("leaf", 3)),
			parting("fern-2", nature.Fern("pine", 8)),
			parting("grass-1", nature.Grasses("leaf", 0.52, 1, 4)),
			parting("grass-2", nature.Grasses("pine", 0.66, 3, 9)),
			parting("reeds-1", nature.Rushes("leaf", "wood", 5)),
			[]tileset.Prop{
				midBroad("bush-1", nature.Bush("leaf", 27, 20, 3)),
				midBroad("bush-2", nature.Bush("pine", 24, 17, 9)),
				midBroad("bush-amber", nature.Bush("amber", 26, 18, 6)),
				midBroad("bush-berries", nature.Dotted(nature.Bush("leaf", 26, 19, 12), "amber", 26, 4)),
				walked("toadstools-1", nature.Toadstools("amber", "pale", 3, 6, 4.5, 3)),
				walked("toadstools-2", nature.Toadstools("flower", "pale", 8, 4, 3, 3.4, 2.2)),
				walked("creeper-1", nature.Creeper("leaf", 2)),
				walked("creeper-2", nature.Creeper("pine", 5)),
				midBroad("stump", nature.Stump("wood")),
				midBroad("stump-mossy", nature.Under("leaf", 0.4, 3, nature.Stump("wood"))),
				midBroad("log", nature.Log("wood", "leaf", 4)),
				midStem("root-1", nature.RootArch("wood", "leaf", 0.42, 5)),
				midStem("root-2", nature.RootArch("wood", "leaf", 0.62, 9)),
				midBroad("boulder-small", nature.Boulder("stone", 20, 15, 0.3, 12)),
				midBroad("boulder-mid", nature.Under("leaf", 0.35, 6, nature.Boulder("stone", 28, 23, 0.2, 18))),
				midBroad("slabs-mid", nature.Layered("stone", 3, 7)),
				midStem("crag-mid", nature.Crag("stone", 3, 0.30, 8)),
			},
			parting("flowers-1", func(c *draw.Canvas, parted float64) {
				nature.Blossoms("leaf", c.Pal.Ramp("flower")[1:], c.Pal.Ramp("gold"), 7, 3)(c, parted)
			}),
		)...),
		talls(together(g.tall, parting("vines-hanging", nature.Curtain("leaf", 4)), []tileset.Prop{
			tallBroad("stump-tall", nature.StumpTall("wood", "leaf", 3)),
			tallStem("crag-tall", nature.Crag("stone", 3, 0.36, 14)),
		})...),
		bigs(together(g.big, parting("vines-curtain", nature.Curtain("leaf", 9)), []tileset.Prop{
			bigGate("vine-arch", nature.VineArch("wood", "leaf", 4)),
			bigGate("root-arch", nature.RootArch("wood", "leaf", 0.72, 6)),
			bigBroad("boulder-big", nature.Under("leaf", 0.5, 7, nature.Outcrop("stone", 60, 50, 31))),
			bigBroad("slabs-big", nature.Layered("stone", 4, 12)),
			bigBroad("crag-big", nature.Crag("stone", 5, 0.24, 12)),
			bigBroad("trunk-fallen", nature.TrunkFallen("wood", "leaf", 4)),
		})...),
		{Size: "shade", W: 144, H: 112, Columns: 2, Props: []tileset.Prop{
			walked("flat-shade", nature.Shade(3)), walked("flat-shade-2", nature.Shade(8)),
		}},
		{Size: "vista", W: 208, H: 236, Columns: 1, Props: []tileset.Prop{
			{Name: "great-oak", Paint: nature.GreatTree, Foot: tileset.Foot(84, 212, 40, 18)},
		}},
		huges(together(g.huge, []tileset.Prop{
			hugeBroad("giant", nature.Giant("wood", "leaf", 3)),
			hugeBroad("giant-2", nature.Giant("wood", "pine", 8)),
			hugeGate("vine-arch-huge", nature.VineArch("wood", "leaf", 7)),
			hugeGate("root-arch-huge", nature.RootArch("wood", "leaf", 0.66, 3)),
			hugeBroad("crag-huge", nature.Under("leaf", 0.4, 2, nature.Crag("stone", 5, 0.24, 25))),
		})...),
	}
}
