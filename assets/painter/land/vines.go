package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/tileset"
)

// vines is a green dusk under leaves, between stems as thick as houses that come up and go down again.
func vines() land {
	return land{
		family: family{name: "vines", sheets: vinesThings()},
		materials: [5]ground.Material{
			{Name: "leaves", Step: "leaves", Speed: 100, Rank: 0.02, Ramp: "litter", Kind: ground.Loose, Height: 0, Brush: ground.Soft, Marks: ground.LeafMarks},
			{Name: "moss", Step: "grass", Speed: 100, Rank: 0.05, Ramp: "moss", Kind: ground.Turf, Height: 1, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "roots", Step: "wood", Speed: 100, Rank: 0.03, Ramp: "root", Kind: ground.Slabs, Height: 2, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "stone", Step: "stone", Speed: 105, Rank: 0.04, Ramp: "slab", Kind: ground.Slabs, Height: 2, Brush: ground.Soft, Marks: ground.StoneMarks},
			{Name: "thicket", Step: "leaves", Speed: 100, Solid: true, Rank: -0.1, Ramp: "thicket", Kind: ground.Crowns, Height: 18, Brush: ground.Stone, Marks: ground.CrownMarks},
		},
	}
}

func vinesThings() []tileset.Sheet {
	return []tileset.Sheet{
		smalls(together(woodSmalls("leaf", "wood", "stone", "flower", "blossom"), everywhere("pale", "stone"))...),
		mids("mid", together(piles("stone"),
			parting("fern-1", nature.Fern("leaf", 3)),
			parting("fern-2", nature.Fern("deep", 8)),
			parting("grass-1", nature.Grasses("leaf", 0.5, 1, 4)),
			parting("flowers-1", func(c *draw.Canvas, parted float64) {
				nature.Blossoms("leaf", c.Pal.Ramp("blossom")[1:], c.Pal.Ramp("gold"), 6, 3)(c, parted)
			}),
			[]tileset.Prop{
				midBroad("bush-1", nature.Bush("leaf", 27, 20, 3)),
				midBroad("bush-2", nature.Bush("deep", 24, 17, 9)),
				walked("creeper-1", nature.Creeper("leaf", 2)),
				walked("creeper-2", nature.Creeper("deep", 5)),
				walked("toadstools-1", nature.Toadstools("blossom", "pale", 3, 6, 4.5, 3)),
				midStem("root-1", nature.RootArch("wood", "leaf", 0.42, 5)),
				midBroad("boulder-mid", nature.Under("leaf", 0.35, 6, nature.Boulder("stone", 28, 23, 0.2, 18))),
				midBroad("slabs-mid", nature.Layered("stone", 3, 7)),
				midBroad("log", nature.Log("wood", "leaf", 4)),
				{Name: "bench", Paint: built.Bench("wood"), Foot: tileset.Foot(4, 22, 24, 6)},
			})...),
		talls(together(parting("vines-hanging", nature.Curtain("leaf", 4)), []tileset.Prop{
			tallStem("crag-tall", nature.Crag("stone", 3, 0.36, 14)),
			walked("tendril", nature.Tendril("wood", "leaf", 3)),
			walked("tendril-2", nature.Tendril("wood", "deep", 8)),
		})...),
		bigs(together(parting("vines-curtain", nature.Curtain("leaf", 9)), []tileset.Prop{
			bigGate("vine-arch", nature.VineArch("wood", "leaf", 4)),
			bigGate("root-arch", nature.RootArch("wood", "leaf", 0.72, 6)),
			bigBroad("boulder-big", nature.Under("leaf", 0.5, 7, nature.Outcrop("stone", 60, 50, 31))),
		})...),
		{Size: "loop", W: 192, H: 144, Columns: 2, Props: []tileset.Prop{
			loopProp("loop-1", nature.GreatVine("wood", "leaf", "deep", 0.94, 13, 3)),
			loopProp("loop-2", nature.GreatVine("wood", "deep", "leaf", 0.60, 11, 8)),
			loopProp("loop-3", nature.GreatVine("wood", "leaf", "deep", 0.76, 15, 14)),
		}},
		{Size: "climb", W: 96, H: 320, Columns: 3, Props: []tileset.Prop{
			climbProp("climb-1", nature.ClimbingVine("wood", "leaf", 12, 5)),
			climbProp("climb-2", nature.ClimbingVine("wood", "deep", 10, 9)),
			climbProp("climb-3", nature.ClimbingVine("wood", "leaf", 14, 21)),
		}},
		{Size: "stem", W: 112, H: 192, Columns: 1, Props: []tileset.Prop{
			{Name: "great-stem", Paint: nature.GreatStem("wood", "leaf", 4), Foot: tileset.Foot(26, 168, 60, 20)},
		}},
		{Size: "vista", W: 240, H: 144, Columns: 1, Props: []tileset.Prop{walked("great-blossom", nature.GreatBlossom("blossom", "gold", 4))}},
	}
}

// loopProp comes up at one end and goes down at the other; one walks through below it.
func loopProp(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: []tileset.Shape{tileset.Box(6, 126, 36, 14), tileset.Box(150, 126, 36, 14)}}
}

func climbProp(name string, paint func(*draw.Canvas)) tileset.Prop {
	return tileset.Prop{Name: name, Paint: paint, Foot: tileset.Foot(26, 302, 44, 14)}
}
