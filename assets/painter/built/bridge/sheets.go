// Package bridge is the stock of what crosses ravines and water, and of what stands at a shore. It owns their drawings,
// names and feet, in the order of the sheets; it must not know where a world sets them.
package bridge

import (
	"handhold/assets/painter/built"
	"handhold/assets/painter/tileset"
)

// Sheets crosses ravines and water.
func Sheets() []tileset.Sheet {
	return []tileset.Sheet{
		{Size: "small", W: 16, H: 16, Columns: 4, Props: []tileset.Prop{
			{Name: "flat-step-1", Paint: built.Made(stepStone(6, 4, 2))}, {Name: "flat-step-2", Paint: built.Made(stepStone(5, 3.6, 6))},
		}},
		{Size: "deck", W: 32, H: 48, Columns: 6, Props: decks()},
		{Size: "mid", W: 32, H: 32, Columns: 8, Props: mids()},
		{Size: "tall", W: 32, H: 48, Columns: 2, Props: []tileset.Prop{
			{Name: "lantern", Paint: built.Made(lanternPost(false)), Foot: tileset.Foot(9, 40, 6, 5)},
			{Name: "lantern-lit", Paint: built.Made(lanternPost(true)), Foot: tileset.Foot(9, 40, 6, 5)},
		}},
		{Size: "big", W: 64, H: 80, Columns: 6, Props: bigs()},
	}
}

func decks() []tileset.Prop {
	return []tileset.Prop{
		{Name: "flat-deck", Paint: built.Made(deck(deckOn, deckOn))}, {Name: "flat-deck-left", Paint: built.Made(deck(deckShore, deckOn))}, {Name: "flat-deck-right", Paint: built.Made(deck(deckOn, deckShore))},
		{Name: "flat-deck-torn-left", Paint: built.Made(deck(deckTorn, deckOn))}, {Name: "flat-deck-torn-right", Paint: built.Made(deck(deckOn, deckTorn))},
		{Name: "flat-deck-up", Paint: built.Made(deckUp(deckOn, deckOn))}, {Name: "flat-deck-up-top", Paint: built.Made(deckUp(deckShore, deckOn))}, {Name: "flat-deck-up-low", Paint: built.Made(deckUp(deckOn, deckShore))},
		{Name: "flat-deck-up-torn-top", Paint: built.Made(deckUp(deckTorn, deckOn))}, {Name: "flat-deck-up-torn-low", Paint: built.Made(deckUp(deckOn, deckTorn))},
		{Name: "flat-pier-end", Paint: built.Made(pierEnd)}, {Name: "flat-paving", Paint: built.Made(paving)},
	}
}

func mids() []tileset.Prop {
	along := tileset.Foot(0, 25, 32, 4)
	return []tileset.Prop{
		{Name: "rope-rail", Paint: built.Made(ropes(false)), Foot: along}, {Name: "rope-rail-torn", Paint: built.Made(ropes(true)), Foot: tileset.Foot(1, 25, 12, 4)},
		{Name: "rope-post", Paint: built.Made(ropePostUp), Foot: tileset.Foot(14, 0, 4, 29)}, {Name: "beam-rail", Paint: built.Made(beams), Foot: along},
		{Name: "pier-post", Paint: built.Made(pierPost), Foot: tileset.Foot(13, 24, 6, 5)},
		{Name: "flat-step-3", Paint: built.Made(stepStone(12, 8, 3))}, {Name: "flat-step-4", Paint: built.Made(stepStone(13, 7, 8))},
		{Name: "flat-lantern-light", Paint: built.Made(mirrorLight)},
	}
}

func bigs() []tileset.Prop {
	wall := tileset.Foot(0, 12, 64, 20)
	return []tileset.Prop{
		{Name: "pillar-stone", Paint: built.Made(pillar(false)), Foot: tileset.Foot(11, 62, 42, 14)}, {Name: "pillar-timber", Paint: built.Made(pillar(true)), Foot: []tileset.Shape{tileset.Box(12, 69, 9, 7), tileset.Box(43, 69, 9, 7)}},
		{Name: "arch-left", Paint: built.Made(arch("left")), Foot: wall}, {Name: "arch", Paint: built.Made(arch("mid")), Foot: wall}, {Name: "arch-right", Paint: built.Made(arch("right")), Foot: wall},
		{Name: "boat", Paint: built.Made(rowBoat), Foot: []tileset.Shape{tileset.Convex([2]int{6, 62}, [2]int{16, 54}, [2]int{48, 54}, [2]int{58, 62}, [2]int{48, 72}, [2]int{16, 72})}},
	}
}
