package land

import "handhold/assets/painter/ground"

// The grounds of the town and of its rooms share the palettes of the stocks that stand on them.

// street is the town's ground; what is solid are the roofs of those houses that one only sees from above.
func street() land {
	return land{
		family: family{name: "city"},
		materials: [5]ground.Material{
			{Name: "paving", Step: "stone", Speed: 100, Rank: 0.05, Ramp: "plaster", Kind: ground.Laid, Height: 2, Brush: ground.Flags, Marks: ground.FlagMarks},
			{Name: "road", Step: "stone", Speed: 100, Rank: 0.02, Ramp: "road", Kind: ground.Laid, Height: 0, Brush: ground.Setts, Marks: ground.SettMarks},
			{Name: "earth", Step: "clay", Speed: 100, Rank: 0, Ramp: "earth", Kind: ground.Loose, Height: -1, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "lawn", Step: "grass", Speed: 100, Rank: 0.04, Ramp: "lawn", Kind: ground.Turf, Height: 1, Brush: ground.Soft, Marks: ground.GrassMarks, Blades: true},
			{Name: "roofs", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "roofs", Kind: ground.Laid, Height: 22, Brush: ground.Slates, Marks: ground.PlainMarks},
		},
	}
}

// floors is the ground of rooms, and the nothing between them.
func floors() land {
	return land{
		family: family{name: "room"},
		materials: [5]ground.Material{
			{Name: "boards", Step: "wood", Speed: 100, Rank: 0, Ramp: "boards", Kind: ground.Laid, Height: 0, Brush: ground.Boards, Marks: ground.BoardMarks},
			{Name: "mats", Step: "leaves", Speed: 100, Rank: 0.04, Ramp: "straw", Kind: ground.Laid, Height: 1, Brush: ground.Mats, Marks: ground.PlainMarks},
			{Name: "tiles", Step: "stone", Speed: 100, Rank: 0.02, Ramp: "tiles", Kind: ground.Laid, Height: 0, Brush: ground.Tiles, Marks: ground.PlainMarks},
			{Name: "carpet", Step: "grass", Speed: 100, Rank: 0.06, Ramp: "rose", Kind: ground.Laid, Height: 1, Brush: ground.Carpet, Marks: ground.PlainMarks},
			{Name: "void", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "void", Kind: ground.Laid, Height: 4, Brush: ground.Nothing, Marks: ground.PlainMarks},
		},
	}
}
