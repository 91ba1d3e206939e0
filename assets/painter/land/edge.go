package land

import (
	"math"

	"handhold/assets/painter/draw"
)

func edge() land {
	return land{
		name:   "edge",
		sheets: edgeThings(),
		materials: [5]material{
			{name: "paper", step: "paper", speed: 100, rank: 0.02, ramp: "paper", kind: sheets, height: 0, brush: soft, marks: paperMarks},
			{name: "ink", step: "paper", speed: 100, rank: 0.05, ramp: "ink", kind: sheets, height: 1, brush: soft, marks: paperMarks},
			{name: "bloom", step: "paper", speed: 95, rank: 0.06, ramp: "bloom", kind: sheets, height: 1, brush: soft, marks: paperMarks},
			{name: "floor", step: "wood", speed: 100, rank: 0, ramp: "floor", kind: plain, height: 2, brush: linoleum, marks: floorMarks},
			{name: "void", step: "paper", speed: 100, solid: true, rank: -0.1, ramp: "void", kind: sheets, height: -9, brush: torn, marks: voidMarks},
		},
	}
}

func edgeThings() []sheet {
	return []sheet{
		{size: "small", w: 16, h: 16, columns: 8, props: append([]prop{
			{name: "strip-1", paint: strip("paper", 13, 4, 1)},
			{name: "strip-2", paint: strip("paper", 9, 6, 2)},
			{name: "strip-3", paint: strip("sky", 11, 4, 3)},
			{name: "strip-4", paint: strip("bloom", 12, 3, 4)},
			{name: "drip-1", paint: picture(dripRows, "run")},
			{name: "drip-2", paint: picture(dripRows, "bloom")},
			{name: "ring", paint: picture(ringRows, "line")},
			{name: "print", paint: picture(printRows, "ink")},
			{name: "petals", paint: picture(petalRows, "bloom")},
			{name: "pencil", paint: picture(pencilRows, "brass", "bloom", "line")},
			{name: "paper-ball", paint: boulder("void", 9, 8, 0.3, 6)},
			{name: "chalk", paint: picture(chalkRows, "void", "bloom", "sky")},
			{name: "tuft", paint: picture(tuftRows, "run")},
			{name: "tuft-parted", paint: picture(partedRows, "run")},
			{name: "tile-loose", paint: picture(looseTileRows, "floor")},
			{name: "flower-perfect", paint: picture(perfectRows, "red", "leaf", "brass")},
		}, append([]prop{{name: "pebble", paint: looseStones("ink", 1, 2)}, {name: "pebbles", paint: looseStones("ink", 4, 1)}}, everywhere("void", "line")...)...)},
		{size: "mid", w: 32, h: 32, columns: 8, props: append(piles("ink"),
			prop{name: "desk", paint: desk(0), foot: []shape{box(5, 20, 22, 9)}},
			prop{name: "desk-tilted", paint: desk(4), foot: []shape{box(5, 20, 22, 9)}},
			prop{name: "chair", paint: chair("wood", "line"), foot: []shape{box(10, 22, 12, 7)}},
			prop{name: "strip-big-1", paint: strip("paper", 26, 9, 7)},
			prop{name: "strip-big-2", paint: strip("sky", 22, 11, 9)},
			prop{name: "bench", paint: bench("wood"), foot: []shape{box(4, 22, 24, 6)}},
			prop{name: "puddle-1", paint: colourPuddle("sky", 3)},
			prop{name: "puddle-2", paint: colourPuddle("run", 4)},
			prop{name: "puddle-3", paint: colourPuddle("bloom", 5)},
		)},
		{size: "tall", w: 32, h: 48, columns: 6, props: []prop{
			{name: "lamp-melting-1", paint: lampMelting(32, 3, 6), foot: []shape{box(11, 40, 8, 5)}},
			{name: "lamp-melting-2", paint: lampMelting(26, 11, 9), foot: []shape{box(8, 40, 8, 5)}},
			{name: "door-1", paint: door("wood", "sky", 24, 40), foot: []shape{box(4, 39, 24, 6)}},
			{name: "door-2", paint: door("wood", "violet", 24, 38), foot: []shape{box(4, 39, 24, 6)}},
		}},
		{size: "big", w: 64, h: 80, columns: 4, props: []prop{
			{name: "tree-bleeding-1", paint: treeBleeding("run", 44, 40, 21), foot: []shape{box(25, 69, 14, 8)}},
			{name: "tree-bleeding-2", paint: treeBleeding("bloom", 38, 44, 33), foot: []shape{box(25, 69, 14, 8)}},
			{name: "blackboard-sunk", paint: blackboard, foot: []shape{box(5, 67, 54, 8)}},
		}},
		{size: "landmark", w: 80, h: 160, columns: 1, props: []prop{
			{name: "bell-tower", paint: bellTower, foot: []shape{box(20, 134, 40, 18)}},
		}},
	}
}

// strip is a piece of torn paper that curls a little off the ground.
func strip(ramp string, w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		cx, cy := float64(c.W)/2, float64(c.H)-4-h/2
		tilt := draw.Between(-0.35, 0.35, 1, 1, seed)
		c.Each(func(x, y int) draw.Ink {
			px, py := float64(x)+0.5-cx, float64(y)+0.5-cy
			curl := math.Sin(px/w*5+float64(seed)) * 1.2
			v := py - px*tilt - curl
			tear := 2.2 * (draw.Value(px/2+40, float64(seed)+0.5, seed) - 0.5)
			end := w/2 + 2*(draw.Value(py/1.5+40, 0.5, seed)-0.5)
			if math.Abs(px) > end || v < -h/2+tear || v > h/2+tear*0.6 {
				return draw.Clear
			}
			slope := math.Cos(px/w*5 + float64(seed))
			switch {
			case v > h/2+tear*0.6-1:
				return r[0]
			case slope > 0.2:
				return r[len(r)-1]
			}
			return r[len(r)/2]
		})
		c.Behind(castDown(c.Copy(), c.Pal.Ink("shadow")))
	}
}

// desk is a school desk; sunk px of its right side are in the ground.
func desk(sunk int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		w, t := c.Pal.Ramp("wood"), c.Pal.Ramp("line")
		for x := range 24 {
			y := 8 + x*sunk/23
			c.Rect(4+x, y, 1, 8, w[2])
			c.Rect(4+x, y+7, 1, 1, w[1])
			c.Rect(4+x, y+8, 1, 3, w[0])
			if x > 2 && x < 21 {
				c.Rect(4+x, y+11, 1, 2, t[1])
			}
			if x%9 == 4 {
				c.Rect(4+x, y+2, 3, 1, w[1])
			}
		}
		for i, x := range []int{5, 25} {
			top := 19 + i*sunk
			c.Rect(x, top, 2, 29-top, t[0])
			c.Rect(x, top, 1, 29-top, t[2])
		}
		c.Rect(8, 10+sunk/3, 6, 4, c.Pal.Ramp("void")[2])
		c.Rect(8, 13+sunk/3, 6, 1, c.Pal.Ramp("void")[0])
		c.Line(16, 11+sunk/2, 20, 12+sunk/2, c.Pal.Ink("red"))
		c.Shadow(17, 28.5, 14, 2.8, c.Pal.Ink("shadow"))
	}
}

// colourPuddle is pigment that ran off something and lies flat.
func colourPuddle(ramp string, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		r := c.Pal.Ramp(ramp)
		c.Blob(16, 20, 13, 7.5, 0.3, seed, r[0])
		c.Blob(16, 20, 11.8, 6.4, 0.3, seed, r[1])
		c.Blob(13, 18.4, 4.5, 2, 0.3, seed+1, r[len(r)-1])
	}
}

// lampMelting is a street lamp that sags and drips.
func lampMelting(h, sag float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		lamp(c, "line", "brass", h, sag)
		runs(c, 2, 8, seed)
		c.Shadow(float64(c.W)/2-sag/2+1, float64(c.H)-4, 8, 2.4, c.Pal.Ramp("line")[2])
	}
}

// treeBleeding loses its leaves' colour downward.
func treeBleeding(leaf string, w, h float64, seed int) func(*draw.Canvas) {
	return func(c *draw.Canvas) {
		crown := draw.New(c.W, c.H, c.Pal)
		t := leafyTree{wood: "wood", leaf: leaf + "-leaf", w: w, h: h, trunk: 26, thick: 3.6, clump: 6, seed: seed}
		t.crown(crown, 32, float64(c.H)-4-t.trunk-h*0.42)
		runs(crown, 2, 20, seed)
		t.plant(c)
		c.Draw(crown, 0, 0)
		r := c.Pal.Ramp(leaf)
		c.Behind(func(x, y int) draw.Ink {
			n := draw.Value(float64(x)/4, float64(y)/3, seed) - 0.5
			dx, dy := (float64(x)-32)/20, (float64(y)-74.5)/3.4
			if d := dx*dx + dy*dy + n; d < 1 {
				return r[min(1, int(d*2+0.6))]
			}
			return draw.Clear
		})
	}
}

// blackboard has sunk to its chalk tray; what was written is running off.
func blackboard(c *draw.Canvas) {
	w, line := c.Pal.Ramp("wood"), c.Pal.Ramp("line")
	chalk := c.Pal.Ramp("ink")
	for x := range 56 {
		y := 34 + x/9
		c.Rect(4+x, y, 1, 39, w[1])
		c.Rect(4+x, y, 1, 1, w[2])
		c.Rect(4+x, y+2, 1, 1, w[0])
		if x < 3 || x > 52 {
			continue
		}
		c.Rect(4+x, y+3, 1, 34, line[0])
		c.Rect(4+x, y+3, 1, 8-x/12, line[1])
		c.Rect(4+x, y+37, 1, 1, w[2])
	}
	for row := range 3 {
		for x := 10; x < 50-row*9; x++ {
			y := 44 + row*8 + x/9 + int(draw.Hash(x/2, row, 5)%3)
			if draw.Hash(x/5, row, 6)%4 != 0 {
				c.Set(x, y, chalk[2])
				if draw.Hash(x, row, 7)%6 == 0 {
					c.Rect(x, y, 1, 4, chalk[0])
				}
			}
		}
	}
	mound(c, "paper", 17, 74.5, 12, 2.6, 2)
	mound(c, "paper", 46, 75, 12, 2.6, 3)
	c.Shadow(34, 75, 30, 4, c.Pal.Ink("shadow"))
}

var (
	pencilRows = []string{
		"...........bb",
		"..........3bb",
		"........33322",
		"......333221.",
		"....3332221..",
		"...C32221ss..",
		"..CC211ss....",
		".Ass........."}
	chalkRows = []string{
		"....33.......",
		"..33322......",
		".3332211..bb.",
		".22211ss.bb..",
		".ss......s...",
		"....BBBB.....",
		"....AAAAs...."}
	looseTileRows = []string{
		"...3333333.",
		"..33333332.",
		"..33333322.",
		".333333322.",
		".33333322..",
		"2222222222.",
		"1111111111s",
		".ssssssssss"}
	perfectRows = []string{
		"...11.11...",
		"..1111111..",
		"..11AAA11..",
		".111ABA111.",
		"..11AAA11..",
		"..1111111..",
		"...11b11...",
		".cc..b.....",
		".ccc.b..cc.",
		"..bb.b.cc..",
		"....bbbb...",
		"...ssbsss.."}
)
