package land

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

// salt is a lake of salt under a hand's depth of water, in which the sky lies.
func salt() land {
	return land{
		family: family{name: "salt", sheets: saltThings()},
		materials: [5]ground.Material{
			{Name: "crust", Step: "snow", Speed: 100, Rank: 0.04, Ramp: "crust", Kind: ground.Cracks, Height: 1, Brush: ground.Soft, Marks: ground.CrackMarks},
			{Name: "mirror", Step: "water", Speed: 95, Rank: 0, Ramp: "mirror", Kind: ground.Waters, Height: -1, Brush: ground.Water, Marks: ground.MirrorMarks},
			{Name: "ridge", Step: "clay", Speed: 100, Rank: 0.06, Ramp: "ridge", Kind: ground.Cracks, Height: 3, Brush: ground.Soft, Marks: ground.CrackMarks},
			{Name: "brine", Step: "water", Speed: 85, Rank: -0.02, Ramp: "brine", Kind: ground.Waters, Height: -2, Brush: ground.Water, Marks: ground.MirrorMarks},
			{Name: "rock", Step: "stone", Speed: 100, Solid: true, Rank: -0.1, Ramp: "rock", Kind: ground.Outcrops, Height: 20, Brush: ground.Stone, Marks: ground.RockMarks},
		},
	}
}

func saltThings() []tileset.Sheet {
	return []tileset.Sheet{
		smalls(together([]tileset.Prop{
			{Name: "tuft", Paint: small.Picture(small.Tuft, "dry")},
			{Name: "tuft-parted", Paint: small.Picture(small.TuftParted, "dry")},
			{Name: "pebbles", Paint: nature.LooseStones("rock", 4, 1)},
			{Name: "pebble", Paint: nature.LooseStones("rock", 1, 2)},
			{Name: "print", Paint: small.Picture(small.Print, "ridge")},
			{Name: "ring", Paint: small.Picture(small.Ring, "mirror")},
			{Name: "drip", Paint: small.Picture(small.Drip, "mirror")},
			{Name: "petals", Paint: small.Picture(small.Petals, "brine")},
			{Name: "shell-1", Paint: small.Picture(small.Spiral, "pale")},
			{Name: "shell-2", Paint: small.Picture(small.Spiral, "brine")},
			{Name: "feather", Paint: small.Picture(small.Feather, "pale")},
			{Name: "twig", Paint: small.Picture(small.Twig, "wood")},
			{Name: "grain", Paint: nature.LooseStones("crystal", 2, 7)},
			{Name: "shard", Paint: nature.Shards("crystal", 2, 3)},
		}, everywhere("pale", "wood"))...),
		mids("mid", together(piles("ridge"),
			parting("grass-1", nature.Grasses("dry", 0.48, 4, 4)),
			[]tileset.Prop{
				midStem("shards-1", nature.Shards("crystal", 3, 3)),
				midBroad("shards-2", nature.Shards("crystal", 5, 8)),
				{Name: "heap", Paint: nature.Drift("crust", 3), Foot: tileset.Foot(6, 20, 20, 8)},
				{Name: "bench", Paint: built.Bench("wood"), Foot: tileset.Foot(4, 22, 24, 6)},
				midBroad("boulder-small", nature.Under("crust", 0.3, 2, nature.Boulder("rock", 20, 15, 0.3, 12))),
				midBroad("boulder-mid", nature.Under("crust", 0.3, 5, nature.Boulder("rock", 28, 23, 0.2, 18))),
				midBroad("slabs-mid", nature.Layered("ridge", 3, 7)),
				midStem("post", saltPost),
			})...),
		talls(
			tallStem("crag-tall", nature.Under("crust", 0.3, 4, nature.Crag("rock", 3, 0.36, 109))),
			tallBroad("shards-tall", nature.Shards("crystal", 4, 6)),
		),
		bigs(
			bigBroad("crag-big", nature.Under("crust", 0.4, 2, nature.Crag("rock", 5, 0.24, 107))),
			bigBroad("rock-big", nature.Under("crust", 0.5, 7, nature.Outcrop("rock", 60, 50, 33))),
			bigBroad("heap-big", nature.Drift("crust", 5)),
		),
		{Size: "sky", W: 128, H: 64, Columns: 2, Props: []tileset.Prop{
			walked("flat-cloud-1", skyInWater(1)),
			walked("flat-cloud-2", skyInWater(2)),
			walked("flat-cloud-3", skyInWater(3)),
			walked("flat-cloud-4", skyInWater(4)),
		}},
		{Size: "mirage", W: 208, H: 64, Columns: 1, Props: []tileset.Prop{
			walked("flat-mirage", mirage),
		}},
	}
}

// skyInWater is a cloud as still water shows it: its rosy upper side is turned down.
func skyInWater(seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp("cloud")
		w, h := float64(c.W), float64(c.H)
		for pass, ink := range r {
			for i := range 7 {
				u := float64(i)/6 - 0.5
				rx := w * draw.Between(0.09, 0.15, i, seed, 5) * (1.1 - 1.2*u*u)
				ry := h * draw.Between(0.12, 0.22, i, seed, 6) * (1.2 - 2.4*u*u)
				x := w/2 + u*w*0.66
				y := h*0.42 + draw.Between(-3, 3, i, seed, 7)
				c.Blob(x, y+ry*0.5-float64(pass)*4, rx, ry, 0.35, seed*31+i, ink)
			}
		}
	}
}

// mirage is a row of trees on no ground, and the same row under it, upside down.
func mirage(c *draw.Canvas) {
	half := draw.New(c.W, c.H/2, c.Pal)
	far := c.Pal.Ramp("far")
	for i, t := range [][3]float64{{16, 9, 8}, {30, 13, 12}, {44, 10, 9}, {70, 11, 15}, {84, 15, 19}, {99, 12, 14}, {112, 9, 10}, {146, 8, 9}, {158, 12, 13}, {172, 14, 11}, {188, 9, 7}} {
		x, w, h := t[0], t[1], t[2]
		half.Rect(int(x), c.H/2-7, 1, 6, far[0])
		half.Blob(x+0.5, float64(c.H)/2-5-h*0.5, w*0.62, h*0.55, 0.3, 11+i, far[0])
		half.Blob(x-1, float64(c.H)/2-6-h*0.6, w*0.42, h*0.36, 0.3, 31+i, far[1])
	}
	half.Rect(8, c.H/2-2, c.W-18, 1, far[1])
	c.Draw(half, 0, 0)
	half.FlipY()
	c.Draw(half, 0, c.H/2)
	c.Each(func(x, y int) draw.Ink { // the water keeps every third line of what it shows to itself
		if y > c.H/2 && y%3 == 0 && c.At(x, y) != draw.Clear {
			return c.Pal.Ramp("mirror")[1]
		}
		return draw.Clear
	})
}

// saltPost is what is left of a jetty: salt has climbed it.
func saltPost(c *draw.Canvas) {
	built.Post(c, "wood", 16, 27, 16, 2.4)
	c.Blob(16, 27, 5.5, 2.4, 0.4, 7, c.Pal.Ramp("crust")[1])
	c.Shadow(17, 27.5, 6, 2, c.Pal.Ink("shadow"))
}
