package figures

import "handhold/assets/painter/draw"

// creatures lists the paper folk, the bird and the firefly of light and the
// shadow of the whale.
func creatures(*draw.Palette) []strip {
	var list []strip
	for _, s := range folk() {
		for dir, d := range directions() {
			e := runEntry{W: 24, H: 24, Frames: folkFrames, Ticks: 9, Loop: true, At: [2]int{12, 23}}
			list = append(list, strip{s.name + "-" + d.name, e, func(c *draw.Canvas, i int) {
				if d.mirror {
					s.paint(c, dir-1, i)
					c.FlipX()
					return
				}
				s.paint(c, dir, i)
			}})
		}
	}
	return append(list,
		strip{"whale", small(96, 40, 1, 0, false), whale},
		strip{"bird", small(16, 16, 3, 7, true), bird},
		strip{"firefly", small(8, 8, 2, 30, true), firefly},
	)
}

// whale is the shadow of something very large far above, soft at its rim.
func whale(c *draw.Canvas, _ int) {
	inks := c.Pal.Ramp("whale")
	for i, ink := range inks {
		g := float64(len(inks)-1-i) * 1.6
		grow := func(v float64) float64 { return v + g }
		c.Ellipse(38, 20, grow(28), grow(10), ink)
		c.Ellipse(56, 20, grow(24), grow(6.5), ink)
		c.Polygon(ink, pt(34-g, 26), pt(44+g, 26), pt(56+g, 37+g/2), pt(48-g, 36+g/2))
		c.Polygon(ink, pt(34-g, 14), pt(44+g, 14), pt(56+g, 3-g/2), pt(48-g, 4-g/2))
		c.Polygon(ink, pt(74-g, 18-g), pt(82, 17-g), pt(92+g, 7-g), pt(88+g, 20), pt(92+g, 33+g), pt(82, 23+g), pt(74-g, 22+g))
	}
}

// bird is a bird made of light with three places of its wings.
func bird(c *draw.Canvas, i int) {
	l := c.Pal.Ramp("light")
	tip := [3]float64{3, 8, 12}[i]
	c.Polygon(l[1], pt(7, 7), pt(9, 7), pt(15, tip), pt(9, 10))
	c.Polygon(l[1], pt(7, 7), pt(9, 7), pt(1, tip), pt(7, 10))
	c.Polygon(l[2], pt(7, 7), pt(9, 7), pt(13, (tip+8)/2), pt(9, 9))
	c.Polygon(l[2], pt(7, 7), pt(9, 7), pt(3, (tip+8)/2), pt(7, 9))
	c.Polygon(l[2], pt(7, 6), pt(9, 6), pt(9, 11), pt(10, 14), pt(6, 14), pt(7, 11))
	c.Rect(7, 5, 2, 5, l[3])
	c.Outline(l[0])
}

func firefly(c *draw.Canvas, i int) {
	l := c.Pal.Ramp("light")
	if i == 0 {
		c.Ellipse(4, 4, 3.2, 3.2, l[0])
		c.Ellipse(4, 4, 1.6, 1.6, l[1])
		c.Rect(3, 3, 2, 2, l[3])
		return
	}
	c.Ellipse(4, 4, 1.8, 1.8, l[0])
	c.Rect(3, 3, 2, 2, l[1])
}
