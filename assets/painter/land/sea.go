package land

import (
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

// sea is the floor of an ocean.
func sea() family {
	return family{name: "sea", sheets: []tileset.Sheet{
		smalls(together([]tileset.Prop{
			{Name: "tuft", Paint: small.Picture(small.Tuft, "kelp")},
			{Name: "tuft-parted", Paint: small.Picture(small.TuftParted, "kelp")},
			{Name: "shell-1", Paint: small.Picture(small.Recolour(small.Shell, "3", "c", "2", "b", "1", "a"), "pale", "coral")},
			{Name: "shell-2", Paint: small.Picture(small.Recolour(small.Shell, "3", "c", "2", "b", "1", "a"), "pale", "violet")},
			{Name: "shell-spiral", Paint: small.Picture(small.Spiral, "pale")},
			{Name: "star", Paint: small.Picture(small.Star, "coral")},
			{Name: "star-gold", Paint: small.Picture(small.Star, "amber")},
			{Name: "pebbles", Paint: nature.LooseStones("stone", 4, 1)},
			{Name: "pebble", Paint: nature.LooseStones("stone", 1, 2)},
			{Name: "print", Paint: small.Picture(small.Print, "stone")},
			{Name: "ring", Paint: small.Picture(small.Ring, "teal")},
			{Name: "drip", Paint: small.Picture(small.Drip, "teal")},
			{Name: "urchin", Paint: nature.Urchin("violet")},
			{Name: "coral-bud", Paint: nature.CoralTubes("coral", 3, 4)},
			{Name: "petals", Paint: small.Picture(small.Petals, "coral")},
			{Name: "bottle", Paint: small.Picture(small.Bottle, "teal", "stone")},
		}, everywhere("pale", "stone"))...),
		seaMids(),
		talls(windy(together(
			parting("kelp-small", nature.Ribbons("kelp", 0.86, 7, 4)),
			parting("kelp-violet", nature.Ribbons("violet", 0.8, 6, 9)),
			[]tileset.Prop{
				tallStem("coral-fan-tall", nature.CoralFan("coral", 3)),
				tallBroad("coral-tubes-tall", nature.CoralTubes("violet", 7, 6)),
				tallStem("coral-branch-tall", nature.CoralBranch("amber", 14)),
				tallStem("crag-tall", nature.Crag("stone", 3, 0.36, 63)),
			}),
			gust{"kelp-small", wafted(nature.Ribbons("kelp", 0.86, 7, 4))},
			gust{"kelp-violet", wafted(nature.Ribbons("violet", 0.8, 6, 9))})...),
		bigs(windy(together(
			parting("kelp", nature.Ribbons("kelp", 0.9, 11, 6)),
			[]tileset.Prop{
				bigBroad("coral-branch-big", nature.CoralBranch("coral", 11)),
				bigStem("coral-fan-big", nature.CoralFan("violet", 6)),
				bigBroad("coral-tubes-big", nature.CoralTubes("amber", 9, 8)),
				bigBroad("coral-brain-big", nature.CoralBrain("coral", 3)),
				bigStem("coral-table-big", nature.CoralTable("teal", 3, 5)),
				bigBroad("boulder-big", nature.Outcrop("stone", 60, 50, 31)),
				bigBroad("crag-big", nature.Crag("stone", 5, 0.24, 61)),
				bigBroad("slabs-big", nature.Layered("stone", 4, 12)),
				{Name: "ribs", Paint: nature.Ribs("pale"), Foot: []tileset.Shape{tileset.Box(6, 72, 8, 5), tileset.Box(19, 72, 8, 5), tileset.Box(32, 72, 8, 5), tileset.Box(45, 72, 8, 5)}},
			}),
			gust{"kelp", wafted(nature.Ribbons("kelp", 0.9, 11, 6))})...),
		huges(windy(together(
			parting("kelp-huge", nature.Ribbons("kelp", 0.93, 13, 2)),
			[]tileset.Prop{
				hugeBroad("coral-branch-huge", nature.CoralBranch("coral", 21)),
				hugeStem("coral-fan-huge", nature.CoralFan("coral", 15)),
				hugeBroad("coral-table-huge", nature.CoralTable("violet", 4, 9)),
				hugeBroad("crag-huge", nature.Crag("stone", 5, 0.24, 74)),
			}),
			gust{"kelp-huge", wafted(nature.Ribbons("kelp", 0.93, 13, 2))})...),
	}}
}

func seaMids() tileset.Sheet {
	return mids("mid", windy(together(piles("stone"),
		parting("sea-grass-1", nature.Ribbons("kelp", 0.62, 9, 3)),
		parting("sea-grass-2", nature.Ribbons("teal", 0.5, 11, 8)),
		parting("sea-grass-3", nature.Ribbons("violet", 0.5, 8, 5)),
		parting("anemone-1", nature.Anemone("violet", "coral", 3)),
		parting("anemone-2", nature.Anemone("stone", "amber", 8)),
		parting("anemone-3", nature.Anemone("coral", "teal", 5)),
		[]tileset.Prop{
			midBroad("coral-branch", nature.CoralBranch("coral", 3)),
			midBroad("coral-branch-gold", nature.CoralBranch("amber", 8)),
			midStem("coral-fan", nature.CoralFan("violet", 4)),
			midStem("coral-fan-red", nature.CoralFan("coral", 7)),
			midBroad("coral-tubes", nature.CoralTubes("amber", 6, 3)),
			midBroad("coral-brain", nature.CoralBrain("coral", 4)),
			midBroad("coral-brain-violet", nature.CoralBrain("violet", 9)),
			midBroad("coral-table", nature.CoralTable("teal", 2, 3)),
			midBroad("boulder-small", nature.Boulder("stone", 20, 15, 0.3, 12)),
			midBroad("boulder-mid", nature.Under("kelp", 0.3, 5, nature.Boulder("stone", 28, 23, 0.2, 18))),
			midBroad("slabs-mid", nature.Layered("stone", 3, 7)),
			midStem("crag-mid", nature.Crag("stone", 3, 0.3, 57)),
			walked("creeper-1", nature.Creeper("kelp", 4)),
			midBroad("pearl-stone", nature.CoralBrain("pale", 2)),
		}),
		gust{"sea-grass-1", wafted(nature.Ribbons("kelp", 0.62, 9, 3))},
		gust{"sea-grass-2", wafted(nature.Ribbons("teal", 0.5, 11, 8))},
		gust{"sea-grass-3", wafted(nature.Ribbons("violet", 0.5, 8, 5))})...)
}
