package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/tileset"
)

// heath is low land in autumn, open to the wind: heather, rusty grass, stones that were set up, birches.
func heath() land {
	return land{
		family: family{name: "heath", sheets: heathThings()},
		materials: [5]ground.Material{
			{Name: "heather", Step: "grass", Speed: 95, Rank: 0.06, Ramp: "heather", Blades: true, Kind: ground.Turf, Height: 3, Brush: ground.Soft, Marks: ground.GrassMarks},
			{Name: "rust", Step: "grass", Speed: 100, Rank: 0.04, Ramp: "rust", Blades: true, Kind: ground.Turf, Height: 1, Brush: ground.Soft, Marks: ground.GrassMarks},
			{Name: "path", Step: "sand", Speed: 105, Rank: 0.01, Ramp: "path", Kind: ground.Loose, Height: -1, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "brook", Step: "water", Speed: 85, Rank: 0, Ramp: "brook", Kind: ground.Waters, Height: -3, Brush: ground.Water, Marks: ground.WaterMarks},
			{Name: "stone", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "stone", Kind: ground.Outcrops, Height: 18, Brush: ground.Stone, Marks: ground.RockMarks},
		},
	}
}

func heathThings() []tileset.Sheet {
	g := grove{}
	g.plant("birch", 31, func(seed int) func(*draw.Canvas) { return nature.Birch("birch", "leaf", seed) })
	g.plant("birch-bare", 47, func(seed int) func(*draw.Canvas) { return nature.Bare("birch", 0.06, 1, seed) })
	return []tileset.Sheet{
		smalls(together(woodSmalls("rusty", "wood", "stone", "bloom", "rust"), everywhere("pale", "stone"))...),
		mids("mid", windy(together(piles("stone"),
			parting("heather-1", heatherBush(3)),
			parting("heather-2", heatherBush(8)),
			parting("grass-1", nature.Grasses("rusty", 0.54, 5, 4)),
			parting("grass-2", nature.Grasses("rusty", 0.64, 7, 9)),
			parting("fern-1", nature.Fern("rusty", 6)),
			[]tileset.Prop{
				midBroad("bush-berries", nature.Dotted(nature.Bush("moss", 25, 17, 8), "berry", 34, 4)),
				midBroad("boulder-small", nature.Under("moss", 0.2, 2, nature.Boulder("stone", 20, 15, 0.3, 12))),
				midBroad("boulder-mid", nature.Under("moss", 0.2, 5, nature.Boulder("stone", 28, 23, 0.2, 18))),
				midBroad("slabs-mid", nature.Layered("stone", 3, 7)),
				midStem("stone-1", nature.Menhir("stone", "moss", 0.30, 4)),
				midStem("stone-2", nature.Menhir("stone", "moss", 0.36, 9)),
				midBroad("log", nature.Log("birch", "rust", 4)),
				midBroad("stump", nature.Stump("birch")),
				{Name: "bench", Paint: built.StoneBench("stone"), Foot: tileset.Foot(4, 22, 24, 6)},
			}),
			gust{"heather-1", swayed(heatherBush(3))},
			gust{"grass-1", standing(nature.Grasses("rusty", 0.54, 6.6, 4))},
			gust{"grass-2", standing(nature.Grasses("rusty", 0.64, 8.6, 9))},
		)...),
		talls(together(g.tall, []tileset.Prop{
			tallStem("stone-3", nature.Menhir("stone", "moss", 0.24, 6)),
			tallStem("stone-4", nature.Menhir("stone", "moss", 0.28, 15)),
		})...),
		bigs(together(g.big, []tileset.Prop{
			{Name: "stone-big", Paint: nature.Menhir("stone", "moss", 0.22, 21), Foot: tileset.Foot(18, 64, 28, 12)},
			bigGate("stone-gate", nature.Trilith("stone", "moss", 12)),
		})...),
		huges(g.huge...),
	}
}

// heatherBush is a clump of heather in flower.
func heatherBush(seed int) func(*draw.Canvas, float64) {
	return func(c *draw.Canvas, parted float64) {
		bloom := c.Pal.Ramp("bloom")
		nature.Blossoms("bloom", bloom[1:], bloom[3:], 15, seed)(c, parted)
	}
}

// swayed is a plant that parts, as a gust bends it: a little.
func swayed(paint func(c *draw.Canvas, parted float64)) func(*draw.Canvas) {
	return func(c *draw.Canvas) { paint(c, 0.3) }
}
