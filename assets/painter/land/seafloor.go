package land

import "handhold/assets/painter/ground"

// The floors of the ocean, from the light down into the dark. What stands on them is the sea's.

// shoal is the floor where the sun still reaches it, among gardens of coral.
func shoal() land {
	return land{
		family: family{name: "shoal"},
		materials: [5]ground.Material{
			{Name: "sand", Step: "sand", Speed: 100, Rank: 0.02, Ramp: "sand", Kind: ground.Dunes, Height: 0, Brush: ground.Soft, Marks: ground.SandMarks},
			{Name: "shell", Step: "stone", Speed: 100, Rank: 0.04, Ramp: "shell", Kind: ground.Loose, Height: 1, Brush: ground.Soft, Marks: ground.GravelMarks},
			{Name: "grass", Step: "grass", Speed: 95, Rank: 0.06, Ramp: "grass", Blades: true, Kind: ground.Turf, Height: 2, Brush: ground.Soft, Marks: ground.GrassMarks},
			{Name: "pool", Step: "sand", Speed: 100, Rank: 0, Ramp: "pool", Kind: ground.Dunes, Height: -5, Brush: ground.Soft, Marks: ground.WaterMarks},
			{Name: "coral", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "coral", Kind: ground.Crowns, Height: 14, Brush: ground.Stone, Marks: ground.CrownMarks},
		},
	}
}

// kelp is the floor between weeds as tall as trees.
func kelp() land {
	return land{
		family: family{name: "kelp"},
		materials: [5]ground.Material{
			{Name: "silt", Step: "sand", Speed: 100, Rank: 0.02, Ramp: "silt", Kind: ground.Drifts, Height: 0, Brush: ground.Soft, Marks: ground.SandMarks},
			{Name: "shell", Step: "stone", Speed: 105, Rank: 0.04, Ramp: "shell", Kind: ground.Loose, Height: -1, Brush: ground.Soft, Marks: ground.GravelMarks},
			{Name: "grass", Step: "grass", Speed: 95, Rank: 0.06, Ramp: "grass", Blades: true, Kind: ground.Turf, Height: 2, Brush: ground.Soft, Marks: ground.GrassMarks},
			{Name: "moss", Step: "grass", Speed: 100, Rank: 0.05, Ramp: "moss", Kind: ground.Turf, Height: 0, Brush: ground.Soft, Marks: ground.EarthMarks},
			{Name: "thicket", Step: "leaves", Speed: 100, Solid: true, Rank: -0.1, Ramp: "thicket", Kind: ground.Crowns, Height: 20, Brush: ground.Stone, Marks: ground.CrownMarks},
		},
	}
}

// abyss is the floor that no day reaches.
func abyss() land {
	return land{
		family: family{name: "abyss"},
		materials: [5]ground.Material{
			{Name: "silt", Step: "sand", Speed: 100, Rank: 0.02, Ramp: "silt", Kind: ground.Drifts, Height: 0, Brush: ground.Soft, Marks: ground.SandMarks},
			{Name: "dust", Step: "sand", Speed: 100, Rank: 0.04, Ramp: "dust", Kind: ground.Dunes, Height: 2, Brush: ground.Soft, Marks: ground.SandMarks},
			{Name: "weed", Step: "grass", Speed: 95, Rank: 0.06, Ramp: "weed", Blades: true, Kind: ground.Turf, Height: 1, Brush: ground.Soft, Marks: ground.GrassMarks},
			{Name: "glow", Step: "grass", Speed: 100, Rank: 0.05, Ramp: "glow", Kind: ground.Loose, Height: 1, Brush: ground.Soft, Marks: ground.GravelMarks},
			{Name: "drop", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "drop", Kind: ground.Outcrops, Height: 16, Brush: ground.Stone, Marks: ground.RockMarks},
		},
	}
}
