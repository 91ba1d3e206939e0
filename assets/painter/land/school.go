package land

import "handhold/assets/painter/ground"

// school is the ground of a corridor after the last lesson, and of the sand that has come into it. What stands there is
// of the stock room.
func school() land {
	return land{
		family: family{name: "school"},
		materials: [5]ground.Material{
			{Name: "floor", Step: "wood", Speed: 100, Rank: 0.01, Ramp: "floor", Kind: ground.Laid, Height: 0, Brush: ground.Boards, Marks: ground.FloorMarks},
			{Name: "lino", Step: "wood", Speed: 100, Rank: 0, Ramp: "lino", Kind: ground.Laid, Height: 0, Brush: ground.Linoleum, Marks: ground.FloorMarks},
			{Name: "wall", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "wall", Kind: ground.Laid, Height: 16, Brush: ground.Stone, Marks: ground.VoidMarks},
			{Name: "sand", Step: "sand", Speed: 100, Rank: 0.04, Ramp: "sand", Kind: ground.Dunes, Height: 1, Brush: ground.Soft, Marks: ground.SandMarks},
			{Name: "dune", Step: "sand", Speed: 90, Rank: 0.06, Ramp: "dune", Kind: ground.Dunes, Height: 7, Brush: ground.Soft, Marks: ground.SandMarks},
		},
	}
}
