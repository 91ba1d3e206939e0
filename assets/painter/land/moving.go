package land

import (
	"handhold/assets/painter/draw"
	"handhold/assets/painter/tileset"
)

// Props that move or part: what else they show are props of the same sheet, "…-swayed" and "…-parted".

// parting makes a plant and its parted drawing. paint is given how far it is parted: 0 or 1.
func parting(name string, paint func(c *draw.Canvas, parted float64)) []tileset.Prop {
	return []tileset.Prop{
		{Name: name, Paint: func(c *draw.Canvas) { paint(c, 0) }},
		{Name: name + "-parted", Paint: func(c *draw.Canvas) { paint(c, 1) }},
	}
}

// standing is the first drawing of a plant that parts.
func standing(paint func(c *draw.Canvas, parted float64)) func(*draw.Canvas) {
	return func(c *draw.Canvas) { paint(c, 0) }
}

// gust is a plant as the wind bends it.
type gust struct {
	name  string
	paint func(*draw.Canvas)
}

// windy lets plants of a sheet move: each gets its second drawing, "…-swayed", after the sheet's last prop, and shows the
// two in turn, slowly.
func windy(props []tileset.Prop, gusts ...gust) []tileset.Prop {
	for _, g := range gusts {
		for id := range props {
			if props[id].Name == g.name {
				props[id].Frames = []tileset.Still{{Tile: id, MS: 1700}, {Tile: len(props), MS: 1100}}
			}
		}
		props = append(props, walked(g.name+"-swayed", g.paint))
	}
	return props
}

// wafted is a sea plant as the water bends it.
func wafted(paint func(c *draw.Canvas, parted float64)) func(*draw.Canvas) {
	return func(c *draw.Canvas) { paint(c, 0.22) }
}
