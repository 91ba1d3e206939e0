package city

import (
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/tileset"
)

// What is seen over the roofs: the clock tower, wide fronts put together from the pieces, the glasshouse.

// wides are fronts of four pieces, 144×176.
func wides() []tileset.Prop {
	f := fronts()
	tall, low := tileset.Foot(8, 84, 128, 88), tileset.Foot(8, 112, 128, 60)
	return []tileset.Prop{
		{Name: "front-bakery", Foot: low, Paint: f[0].house([]string{"roof-left", "roof-window", "roof", "roof-right"}, []string{"high-curtain", "high-dark", "high-dark", "high-curtain"}, []string{"low-shop", "low-door", "low-shop", "low-window"})},
		{Name: "front-cafe", Foot: low, Paint: f[1].house([]string{"roof-left", "roof", "roof-window", "roof-right"}, []string{"high-dark", "high-curtain", "high-dark", "high-dark"}, []string{"low-shop", "low-shop", "low-door", "low-window"})},
		{Name: "front-school", Foot: tall, Paint: f[2].house([]string{"roof-left", "roof", "roof", "roof-right"}, []string{"high-dark", "high-dark", "high-dark", "high-curtain"}, []string{"high-dark", "high-curtain", "high-dark", "high-dark"}, []string{"low-left", "low-window", "low-door", "low-right"})},
		{Name: "front-library", Foot: tall, Paint: f[0].house([]string{"roof-left", "roof-window", "roof-window", "roof-right"}, []string{"high-curtain", "high-curtain", "high-dark", "high-curtain"}, []string{"high-dark", "high-dark", "high-curtain", "high-dark"}, []string{"low-left", "low-door", "low-window", "low-right"})},
		{Name: "front-bath", Foot: low, Paint: f[2].house([]string{"roof-left", "roof-window", "roof", "roof-right"}, []string{"high-curtain", "high-curtain", "high-dark", "high-dark"}, []string{"low-window", "low-window", "low-door", "low-shop"})},
		{Name: "front-depot", Foot: low, Paint: f[1].house([]string{"roof-left", "roof", "roof", "roof-right"}, []string{"high-left", "high-dark", "high-dark", "high-right"}, []string{"low-door", "low-window", "low-window", "low-shop"})},
	}
}

// clockTower stands on the square; all its faces show the same hour, and it is not this one.
func clockTower(k built.Kit) {
	s, c, p, d := k.Ramp("stone"), k.Ramp("copper"), k.Ramp("plaster"), k.Ramp("light")
	foot := k.H - 4
	shaft := func(x, y, w, h int) {
		k.Rect(x, y, w, h, s[2])
		k.Rect(x, y, w/3, h, s[3])
		k.Rect(x+w*2/3, y, w-w*2/3, h, s[1])
		for j := 5; j < h; j += 8 {
			for i := j % 16; i < w-6; i += 16 {
				if n := draw.Hash(i, j+y, 4) % 3; n > 0 {
					k.Rect(x+i, y+j, 7, 1, s[[]int{0, 2, 1}[min(i*3/w, 2)]+0])
				}
			}
		}
		k.Rect(x, y, 2, h, s[3])
		k.Rect(x+w-2, y, 2, h, s[0])
	}
	ledge := func(x, y, w int) {
		k.Rect(x, y, w, 2, p[2])
		k.Rect(x, y+2, w, 3, s[2])
		k.Rect(x, y+5, w, 1, s[0])
	}
	shaft(20, 96, 56, foot-96)
	shaft(12, foot-34, 72, 34)
	ledge(10, foot-38, 76)
	ledge(16, 92, 64)
	shaft(16, 50, 64, 42)
	ledge(12, 46, 72)
	// The roof, steep, lit on its left; a lantern and a vane on it.
	for y := 8; y < 46; y++ {
		half := 3 + (y-8)*(y-8)*30/1444
		k.Rect(48-half, y, half*2, 1, c[1])
		k.Rect(48-half, y, half*2/3, 1, c[2])
		k.Rect(48+half/2, y, half-half/2, 1, c[0])
		if y%5 == 4 {
			k.Rect(48-half+1, y, half, 1, c[1])
			k.Rect(48, y, half-1, 1, c[0])
		}
	}
	k.Rect(47, 2, 2, 8, s[0])
	k.Poly(d[0], 49, 3, 57, 5, 49, 7)
	k.Ellipse(48, 71, 19, 19, s[0])
	k.Ellipse(47.5, 70.5, 17.5, 17.5, p[2])
	k.Ellipse(48.5, 71.5, 15.5, 15.5, d[1])
	k.Ellipse(48, 71, 15.5, 15.5, p[2])
	for i := range 12 {
		a := float64(i) * math.Pi / 6
		x, y := 48+13.5*math.Sin(a), 71-13.5*math.Cos(a)
		k.Rect(int(x), int(y), 1+(1-min(i%3, 1)), 1+(1-min(i%3, 1)), s[0])
	}
	k.Bar(48, 71, 42, 63, 2.2, draw.Ramp{s[0], s[0], s[0]})
	k.Bar(48, 71, 58, 70, 1.4, draw.Ramp{s[0], s[0], s[0]})
	k.Rect(47, 70, 2, 2, d[0])
	for i, y := range []int{106, 134} {
		for _, x := range []int{34, 54} {
			k.Ellipse(float64(x)+4, float64(y), 4, 4, s[0])
			k.Rect(x, y, 8, 16, s[0])
			k.Pane(x+1, y-1, 6, 16, k.Ramp("glass"))
			k.Rect(x-1, y+16, 10, 2, s[3])
		}
		if i == 0 {
			ledge(20, 126, 56)
		}
	}
	k.Ellipse(48, float64(foot-20), 9, 9, s[0])
	k.Rect(39, foot-20, 18, 20, s[0])
	k.Boards(41, foot-20, 14, 20, 5, k.Ramp("wood"), 3)
	k.Ellipse(48, float64(foot-20), 7, 6, k.Ramp("wood")[1])
	k.Rect(36, foot-2, 24, 2, s[3])
	throws(k, 84, foot-60, foot)
}

// glasshouse is of panes in a white frame; green leans against them from within.
func glasshouse(k built.Kit) {
	p, g, l, s := k.Ramp("plaster"), k.Ramp("glass"), k.Ramp("leaf"), k.Ramp("stone")
	foot := k.H - 4
	k.Rect(10, foot-12, 92, 12, s[1])
	k.Rect(10, foot-12, 92, 1, s[3])
	k.Rect(10, foot-1, 92, 1, s[0])
	k.Rect(10, 64, 92, foot-76, g[1])
	k.Rect(10, 64, 92, 12, g[0])
	k.Poly(g[1], 10, 64, 26, 34, 86, 34, 102, 64)
	k.Poly(g[2], 10, 64, 26, 34, 50, 34, 40, 64)
	for i := range 16 {
		x, up := 14+i*6, draw.Between(10, 44, i, 2, 7)
		if x > 44 && x < 62 {
			continue
		}
		k.Ball(float64(x), float64(foot)-14-up/2, 5, up/2, 0.4, i, draw.Ramp{k.Ramp("copper")[0], l[0], l[1]})
	}
	for x := 10; x <= 102; x += 13 {
		k.Rect(x, 64, 1, foot-76, p[2])
		u := 26 + (x-10)*60/92
		k.Line(u, 34, x, 64, p[2])
	}
	k.Rect(10, 63, 93, 2, p[2])
	k.Rect(10, 65, 93, 1, s[1])
	k.Rect(10, 96, 93, 1, p[2])
	k.Rect(25, 33, 62, 2, p[2])
	k.Rect(25, 35, 62, 1, s[1])
	k.Rect(46, 92, 21, foot-92, p[2])
	k.Rect(48, 95, 17, foot-95, s[0])
	k.Pane(49, 96, 15, foot-108, g)
	k.Rect(48, foot-12, 17, 12, k.Ramp("copper")[1])
	k.Rect(48, foot-12, 17, 1, k.Ramp("copper")[2])
	k.Rect(45, foot-2, 23, 2, s[3])
	throws(k, 103, 64, foot)
}
