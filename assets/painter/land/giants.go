package land

import (
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/tileset"
)

// giants is where the tallest trees stand.
func giants() land {
	return land{
		family: family{name: "giants", sheets: giantsThings()},
		materials: [5]ground.Material{
			{Name: "needles", Step: "leaves", Speed: 100, Rank: 0.02, Ramp: "duff", Kind: ground.Loose, Height: 0, Brush: ground.Soft, Marks: ground.LeafMarks},
			{Name: "fern", Step: "grass", Speed: 92, Rank: 0.06, Ramp: "brake", Kind: ground.Turf, Height: 3, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "mist", Step: "grass", Speed: 100, Rank: 0.01, Ramp: "mist", Kind: ground.Loose, Height: 0, Brush: ground.Soft, Marks: ground.PaperMarks},
			{Name: "roots", Step: "wood", Speed: 100, Rank: 0.03, Ramp: "root", Kind: ground.Slabs, Height: 4, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "shade", Step: "leaves", Speed: 100, Solid: true, Rank: -0.1, Ramp: "shade", Kind: ground.Crowns, Height: 20, Brush: ground.Stone, Marks: ground.CrownMarks},
		},
	}
}

func giantsThings() []tileset.Sheet {
	g := grove{}
	g.plant("fir", 71, func(seed int) func(*draw.Canvas) {
		return nature.Conifer{Wood: "bark", Leaf: "fern", Slim: 0.6, Tiers: 6, Wind: 1, Seed: seed}.Paint
	})
	return []tileset.Sheet{
		smalls(together(woodSmalls("fern", "bark", "stone", "flower", "bark"), everywhere("pale", "stone"))...),
		mids("mid", together(piles("stone"),
			parting("fern-1", nature.Fern("fern", 3)),
			parting("fern-2", nature.Fern("fern", 8)),
			parting("fern-3", nature.Fern("fern", 12)),
			parting("grass-1", nature.Grasses("fern", 0.52, 1, 4)),
			[]tileset.Prop{
				midBroad("bush-1", nature.Bush("fern", 27, 20, 3)),
				walked("toadstools-1", nature.Toadstools("bark", "pale", 3, 6, 4.5, 3)),
				walked("creeper-1", nature.Creeper("fern", 2)),
				midBroad("stump", nature.Under("fern", 0.4, 3, nature.Stump("bark"))),
				midBroad("log", nature.Log("bark", "fern", 4)),
				midStem("root-1", nature.RootArch("bark", "fern", 0.42, 5)),
				midStem("root-2", nature.RootArch("bark", "fern", 0.62, 9)),
				midBroad("boulder-mid", nature.Under("fern", 0.35, 6, nature.Boulder("stone", 28, 23, 0.2, 18))),
			},
			parting("flowers-1", func(c *draw.Canvas, parted float64) {
				nature.Blossoms("fern", c.Pal.Ramp("flower")[1:], c.Pal.Ramp("gold"), 7, 3)(c, parted)
			}),
		)...),
		talls(g.tall...),
		bigs(together(g.big, []tileset.Prop{
			bigGate("root-arch", nature.RootArch("bark", "fern", 0.72, 6)),
		})...),
		{Size: "trunk", W: 192, H: 576, Columns: 3, Props: []tileset.Prop{
			trunkProp("trunk-1", nature.Bole("bark", "fern", "haze", 3)),
			trunkProp("trunk-2", nature.Bole("bark", "fern", "haze", 11)),
			trunkProp("trunk-3", nature.Bole("bark", "fern", "haze", 24)),
		}},
		{Size: "vista", W: 304, H: 480, Columns: 1, Props: []tileset.Prop{
			{Name: "trunk-great", Paint: nature.BoleHollow("bark", "fern", "haze", 5), Foot: tileset.Foot(26, 452, 252, 24)},
		}},
		{Size: "fallen", W: 224, H: 80, Columns: 1, Props: []tileset.Prop{
			{Name: "trunk-fallen", Paint: nature.BoleFallen("bark", "fern", 4), Foot: tileset.Foot(8, 54, 208, 22)},
		}},
	}
}

func trunkProp(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: tileset.Foot(22, 552, 148, 20)}
}
