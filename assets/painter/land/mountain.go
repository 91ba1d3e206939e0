package land

import "handhold/assets/painter/draw"

func mountain() land {
	return land{
		name:   "mountain",
		sheets: mountainThings(),
		materials: [5]material{
			{name: "rock", step: "stone", speed: 100, rank: 0.02, ramp: "rock", kind: slabs, height: 0, brush: soft, marks: stoneMarks},
			{name: "scree", step: "stone", speed: 90, rank: 0.03, ramp: "scree", kind: loose, height: -2, brush: soft, marks: gravelMarks},
			{name: "snow", step: "snow", speed: 85, rank: 0.07, ramp: "snow", kind: drifts, height: 4, brush: soft, marks: snowMarks},
			{name: "shelf", step: "stone", speed: 100, rank: 0.05, ramp: "shelf", kind: slabs, height: 2, brush: soft, marks: stoneMarks},
			{name: "cliff", step: "stone", speed: 100, solid: true, rank: -0.1, ramp: "cliff", kind: wall, height: 14, brush: stone, marks: wallMarks},
		},
	}
}

func mountainThings() []sheet {
	return []sheet{
		{size: "small", w: 16, h: 16, columns: 8, props: append([]prop{
			{name: "tuft", paint: picture(tuftRows, "pine")},
			{name: "tuft-parted", paint: picture(partedRows, "pine")},
			{name: "pebbles", paint: looseStones("scree", 4, 1)},
			{name: "print", paint: picture(printRows, "rock")},
			{name: "drip", paint: picture(dripRows, "snow")},
			{name: "ring", paint: picture(ringRows, "shelf")},
			{name: "snow-clump", paint: snowClump},
			{name: "edelweiss", paint: picture(edelweissRows, "snow", "pine", "gold")},
			{name: "feather", paint: picture(featherRows, "snow")},
			{name: "twig", paint: picture(twigRows, "wood")},
			{name: "shard", paint: picture(shardRows, "rock")},
			{name: "lichen", paint: picture(lichenRows, "pine")},
			{name: "petals", paint: picture(petalRows, "snow")},
			{name: "rope-end", paint: picture(ropeRows, "shelf")},
			{name: "icicle", paint: picture(icicleRows, "snow")},
			{name: "cup", paint: picture(cupRows, "snow")},
		}, append([]prop{{name: "pebble", paint: looseStones("scree", 1, 2)}}, everywhere("snow", "cliff")...)...)},
		{size: "mid", w: 32, h: 32, columns: 8, props: append(piles("scree"),
			prop{name: "bench-stone", paint: stoneBench("rock"), foot: []shape{box(4, 22, 24, 7)}},
			prop{name: "snow-patch-1", paint: snowPatch(12.5, 5.2, 3)},
			prop{name: "snow-patch-2", paint: snowPatch(9.5, 4, 8)},
			prop{name: "boulder-small", paint: boulder("cliff", 20, 15, 0.3, 12), foot: []shape{box(7, 20, 18, 8)}},
			prop{name: "boulder-mid", paint: boulder("cliff", 28, 23, 0.2, 26), foot: []shape{box(3, 17, 26, 11)}},
			prop{name: "rope-post", paint: ropePost(true), foot: []shape{box(13, 25, 6, 4)}},
			prop{name: "rope-post-end", paint: ropePost(false), foot: []shape{box(13, 25, 6, 4)}},
			prop{name: "chair-school", paint: chair("wood", "cliff"), foot: []shape{box(10, 22, 12, 7)}},
		)},
		{size: "tall", w: 32, h: 48, columns: 6, props: []prop{
			{name: "pine-bent-small", paint: pine{wood: "wood", leaf: "pine", w: 22, h: 38, tiers: 4, wind: 12, seed: 2}.paint, foot: []shape{box(11, 39, 8, 6)}},
			{name: "pine-dead-small", paint: deadPine(36, 2, 5), foot: []shape{box(12, 39, 8, 6)}},
			{name: "cairn", paint: cairn, foot: []shape{box(7, 36, 18, 9)}},
			{name: "flag-pole", paint: flagPole, foot: []shape{box(13, 41, 6, 4)}},
		}},
		{size: "big", w: 64, h: 80, columns: 4, props: []prop{
			{name: "pine-bent-1", paint: pine{wood: "wood", leaf: "pine", w: 40, h: 70, tiers: 5, wind: 22, seed: 5}.paint, foot: []shape{box(22, 69, 12, 8)}},
			{name: "pine-bent-2", paint: pine{wood: "wood", leaf: "pine", w: 36, h: 56, tiers: 4, wind: 30, seed: 9}.paint, foot: []shape{box(20, 69, 12, 8)}},
			{name: "pine-dead", paint: deadPine(66, 3.4, 11), foot: []shape{box(25, 69, 12, 8)}},
			{name: "boulder-big", paint: outcropOf("cliff", 60, 52, 33), foot: []shape{box(3, 58, 58, 17)}},
		}},
		{size: "landmark", w: 128, h: 160, columns: 1, props: []prop{
			{name: "split-peak", paint: splitPeak, foot: []shape{box(6, 126, 116, 30)}},
		}},
	}
}

func snowClump(c *draw.Canvas) {
	r := c.Pal.Ramp("snow")
	c.Blob(8, 11.5, 5.5, 3, 0.15, 4, r[0])
	c.Blob(7.5, 10.6, 5, 2.8, 0.15, 4, r[1])
	c.Blob(6.8, 9.8, 3.4, 1.7, 0.15, 4, r[2])
	c.Shadow(8.5, 12.5, 6.3, 2.6, c.Pal.Ink("shadow"))
}

// snowPatch is old snow that lies flat.
func snowPatch(rx, ry float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp("snow")
		c.Blob(16, 22.8, rx, ry, 0.22, seed, r[0])
		c.Blob(16, 22, rx, ry, 0.22, seed, r[1])
		c.Blob(14, 21.4, rx*0.55, ry*0.4, 0.3, seed+1, r[2])
	}
}

// ropePost holds a rope that hangs to the right, or with joined to both sides.
func ropePost(joined bool) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		post(c, "wood", 16, 28, 17, 1.9)
		rope := c.Pal.Ramp("shelf")
		for x := 1; x <= 16; x++ {
			y := 15 + x*(30-x)/56 // sags to the middle between two posts a tile and a half away
			if joined {
				c.Set(16-x, y, rope[0])
				c.Set(16-x, y-1, rope[2])
			}
			c.Set(16+x, y, rope[0])
			c.Set(16+x, y-1, rope[2])
		}
		c.Rect(14, 13, 4, 2, c.Pal.Ink("red"))
		c.Shadow(17, 28.5, 5, 2, c.Pal.Ink("shadow"))
	}
}

// chair is a school chair: a wooden seat and back on a bent tube.
func chair(wood, tube string) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		w, t := c.Pal.Ramp(wood), c.Pal.Ramp(tube)
		x, y := c.W/2-6, c.H-22
		for _, leg := range []int{0, 11} {
			c.Rect(x+leg, y, 1, 18, t[1])
		}
		c.Rect(x+2, y+10, 1, 9, t[0])
		c.Rect(x+9, y+10, 1, 9, t[0])
		c.Rect(x, y+1, 12, 5, w[1])
		c.Rect(x, y+1, 12, 1, w[len(w)-1])
		c.Rect(x, y+5, 12, 1, w[0])
		c.Rect(x-1, y+10, 14, 3, w[1])
		c.Rect(x-1, y+10, 14, 1, w[len(w)-1])
		c.Rect(x-1, y+13, 14, 1, w[0])
		c.Shadow(float64(c.W)/2+1, float64(c.H)-3.5, 8, 2.4, c.Pal.Ink("shadow"))
	}
}

// deadPine is a bare mast with broken stubs.
func deadPine(h, thick float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		wood := c.Pal.Ramp("wood")
		cx, foot := float64(c.W)/2-2, float64(c.H)-4
		for i := range int(h / 5) {
			t := 0.22 + 0.74*float64(i)/(h/5)
			side := float64(i%2*2 - 1)
			long := (1.05 - t) * h * draw.Between(0.16, 0.34, i, 1, seed)
			y := foot - h*t
			x := cx + 5*t*t
			c.Trail(thick*0.4*(1.2-t), 0.5, wood, draw.Point{X: x, Y: y}, draw.Point{X: x + side*long*0.6 + 1, Y: y + 1}, draw.Point{X: x + side*long + 2, Y: y - 1.5})
		}
		c.Trail(thick, 0.6, wood, draw.Point{X: cx, Y: foot}, draw.Point{X: cx + 1, Y: foot - h*0.45}, draw.Point{X: cx + 2.5, Y: foot - h*0.75}, draw.Point{X: cx + 5, Y: foot - h})
		c.Shadow(cx+2, foot, thick*2+3, 2.6, c.Pal.Ink("shadow"))
	}
}

// cairn is a man-high pile that marks the way.
func cairn(c *draw.Canvas) {
	r := c.Pal.Ramp("scree")
	y := 40.5
	for row, n := range []int{4, 3, 3, 2, 2, 1, 1, 1} {
		wide := 20 - float64(row)*2.4
		for i := range n {
			x := 16 + draw.Between(-0.8, 0.8, i, row, 3)
			if n > 1 {
				x += wide * (float64(i)/float64(n-1) - 0.5) * 0.72
			}
			rx := max(wide/float64(n)*0.6, 2.4)
			pebble(c, x, y+draw.Between(-0.6, 0.6, i, row, 4), rx, min(rx*0.8, 2.9), r)
		}
		y -= 4.3
	}
	c.Shadow(17, 42.5, 13, 3.4, c.Pal.Ink("shadow"))
}

// flagPole is a thin pole with a torn strip of red cloth in the wind.
func flagPole(c *draw.Canvas) {
	post(c, "wood", 13, 44, 38, 1.3)
	red, gold := c.Pal.Ink("red"), c.Pal.Ramp("gold")[1]
	for x := range 14 {
		y := 8 + int(2*draw.Value(float64(x)/4, 0.5, 5)) + x/5
		c.Rect(14+x, y, 1, 6-x/4, red)
		if x%5 != 4 {
			c.Set(14+x, y, gold)
		}
	}
	c.Shadow(14, 44, 4.5, 2, c.Pal.Ink("shadow"))
}

var (
	edelweissRows = []string{
		"....33....",
		".33.33.33.",
		"..333333..",
		".33BBBB33.",
		"..3BBBB3..",
		".33.33.33.",
		"....33....",
		".c..b..c..",
		"..cbbbc...",
		"...sbss..."}
	shardRows = []string{
		".....3....",
		"....332...",
		"...3332...",
		"...33221..",
		"..333221..",
		".3332221..",
		".33222211.",
		"..ssssss.."}
	lichenRows = []string{
		"...444.....",
		"..43334.44.",
		".4332334...",
		".433.2334..",
		"..43323344.",
		"...4333.34.",
		".44..44.4.."}
	ropeRows = []string{
		"..2222......",
		".23..132....",
		".2....12.33.",
		".31...12.2..",
		"..32222.32..",
		".....1222...",
		"...sssss...."}
	icicleRows = []string{
		".....3....",
		".....3....",
		"..3..32...",
		"..32.32.3.",
		".3322322.3",
		".332232232",
		"2332233221",
		".111111111",
		"..ssssssss"}
)
