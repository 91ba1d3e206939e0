package land

import (
	"strconv"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/tileset"
)

func evening() land {
	return land{
		family: family{name: "evening", sheets: eveningThings()},
		materials: [5]ground.Material{
			{Name: "meadow", Step: "grass", Speed: 100, Rank: 0.04, Ramp: "meadow", Kind: ground.Turf, Height: 0, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "tall", Step: "grass", Speed: 90, Rank: 0.06, Ramp: "tall", Kind: ground.Turf, Height: 4, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "path", Step: "clay", Speed: 105, Rank: 0.02, Ramp: "path", Kind: ground.Loose, Height: -2, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "pond", Step: "water", Speed: 80, Rank: 0, Ramp: "pond", Kind: ground.Waters, Height: -5, Brush: ground.Water, Marks: ground.WaterMarks},
			{Name: "stone", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "rock", Kind: ground.Outcrops, Height: 14, Brush: ground.Stone, Marks: ground.RockMarks},
		},
	}
}

func eveningThings() []tileset.Sheet {
	return []tileset.Sheet{
		smalls(append(woodSmalls("leaf", "wood", "rock", "flower", "pale"), append(everywhere("pale", "rock"),
			walked("player", built.Player))...)...),
		mids("mid", append(piles("rock"),
			walked("seed-head", standing(nature.Rushes("leaf", "seed", 31))),
			midBroad("bush-1", nature.Bush("leaf", 27, 17, 3)), midBroad("bush-blossom", nature.Dotted(nature.Bush("leaf", 26, 18, 9), "flower", 30, 4)),
			tileset.Prop{Name: "bench", Paint: built.Bench("wood"), Foot: tileset.Foot(4, 22, 24, 6)},
			midBroad("boulder-mid", nature.Boulder("rock", 28, 20, 0.3, 18)), midBroad("boulder-small", nature.Boulder("rock", 19, 13, 0.4, 12)),
			midBroad("slabs-mid", nature.Layered("rock", 3, 7)), midBroad("stump", nature.Stump("wood")),
			tileset.Prop{Name: "tea-table", Paint: built.TeaTable, Foot: tileset.Foot(7, 20, 18, 9)},
			tileset.Prop{Name: "satchel", Paint: built.Satchel, Foot: tileset.Foot(7, 20, 18, 8)},
		)...),
		mids("wild", windy(together(
			parting("grass-1", nature.Grasses("leaf", 0.46, 1, 4)),
			parting("grass-2", nature.Grasses("seed", 0.62, 3, 9)),
			parting("grass-3", nature.Grasses("tall", 0.7, 2, 14)),
			parting("flowers-1", lateFlowers(0, 7)),
			parting("flowers-2", lateFlowers(1, 5)),
		),
			gust{"grass-1", standing(nature.Grasses("leaf", 0.46, 2.6, 4))},
			gust{"grass-2", standing(nature.Grasses("seed", 0.62, 4.8, 9))},
			gust{"grass-3", standing(nature.Grasses("tall", 0.7, 3.6, 14))},
		)...),
		talls(
			tallStem("oak-small", nature.Oak("wood", "leaf", 3)), tallStem("bare-small", nature.Bare("wood", 0.1, 1, 69)),
			tileset.Prop{Name: "window-alone", Paint: built.WindowAlone, Foot: tileset.Foot(5, 38, 22, 6)},
			tileset.Prop{Name: "blocks", Paint: built.Blocks, Foot: tileset.Foot(6, 38, 22, 7)},
		),
		bigs(
			bigStem("oak", nature.Oak("wood", "leaf", 21)), bigStem("poplar", nature.Poplar("wood", "leaf", 33)),
			tileset.Prop{Name: "apron-line", Paint: built.ApronLine, Foot: []tileset.Shape{tileset.Box(3, 71, 5, 5), tileset.Box(55, 71, 5, 5)}},
		),
		huges(hugeStem("oak-huge", nature.Oak("wood", "leaf", 44)), hugeStem("bare-huge", nature.Bare("wood", 0.1, 1, 37))),
		{Size: "vista", W: 112, H: 208, Columns: nature.TurbineFrames, Props: turbines()},
	}
}

// turbines are the pictures of one wheel that turns slowly.
func turbines() []tileset.Prop {
	out := make([]tileset.Prop, nature.TurbineFrames)
	turn := make([]tileset.Still, len(out))
	for i := range out {
		turn[i] = tileset.Still{Tile: i, MS: 620}
		out[i] = tileset.Prop{Name: "turbine", Paint: nature.Turbine("pale", "rock", i), Foot: tileset.Foot(48, 194, 16, 9)}
		if i > 0 {
			out[i].Name += "-" + strconv.Itoa(i+1)
		}
	}
	out[0].Frames = turn
	return out
}

// lateFlowers have petals of one ink of the ramp, and n heads.
func lateFlowers(ink, n int) func(c *draw.Canvas, parted float64) {
	return func(c *draw.Canvas, parted float64) {
		f := c.Pal.Ramp("flower")
		nature.Blossoms("leaf", append(draw.Ramp{c.Pal.Ink("red")}, f[ink:ink+1]...), f[2:], n, 3+ink)(c, parted)
	}
}
