package land

import (
	"handhold/assets/painter/draw"
	"handhold/assets/painter/nature"
	"handhold/assets/painter/small"
	"handhold/assets/painter/tileset"
)

// arrows makes the eight directions of one kind of arrow, from east turning clockwise.
func arrows(kind string, paint func(c *draw.Canvas, dir int)) []tileset.Prop {
	var out []tileset.Prop
	for dir, name := range []string{"e", "se", "s", "sw", "w", "nw", "n", "ne"} {
		out = append(out, tileset.Prop{Name: kind + "-" + name, Paint: func(c *draw.Canvas) { paint(c, dir) }})
	}
	return out
}

// woodSmalls are the small things of the lands where trees grow.
func woodSmalls(leaf, wood, stone, flower, hat string) []tileset.Prop {
	return []tileset.Prop{
		{Name: "tuft", Paint: small.Picture(small.Tuft, leaf)},
		{Name: "tuft-parted", Paint: small.Picture(small.TuftParted, leaf)},
		{Name: "tuft-low", Paint: small.Picture(small.TuftLow, leaf)},
		{Name: "pebbles", Paint: nature.LooseStones(stone, 4, 1)},
		{Name: "pebble", Paint: nature.LooseStones(stone, 1, 2)},
		{Name: "print", Paint: small.Picture(small.Print, wood)},
		{Name: "ring", Paint: small.Picture(small.Ring, stone)},
		{Name: "drip", Paint: small.Picture(small.Drip, stone)},
		{Name: "petals", Paint: small.Picture(small.Petals, flower)},
		{Name: "leaf", Paint: small.Picture(small.Leaf, leaf)},
		{Name: "leaf-dry", Paint: small.Picture(small.Leaf, hat)},
		{Name: "twig", Paint: small.Picture(small.Twig, wood)},
		{Name: "feather", Paint: small.Picture(small.Feather, stone)},
		{Name: "mushroom", Paint: nature.Toadstools(hat, "pale", 2, 3.6, 2.4)},
		{Name: "clover", Paint: small.Picture(small.Recolour(small.Clover, "4", "3", "3", "2", "2", "1"), leaf)},
		{Name: "flower", Paint: small.Picture(small.Flower, flower, leaf)},
	}
}

// everywhere are the small things that stand in every land, after its own: their names are known to the game.
func everywhere(pale, metal string) []tileset.Prop {
	return []tileset.Prop{
		{Name: "bell", Paint: small.Picture(small.Bell, "gold", metal)},
		{Name: "lamp", Paint: small.Picture(small.Lamp, metal, metal)},
		{Name: "lamp-lit", Paint: small.Picture(small.Recolour(small.Lamp, "a", "b", "b", "c"), metal, "gold")},
		{Name: "keepsake", Paint: small.Picture(small.Keepsake, pale, "ribbon")},
	}
}
