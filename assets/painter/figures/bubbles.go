package figures

import (
	"math"

	"handhold/assets/painter/draw"
)

// memories are the pictures that bubbles carry, in the order of their frames: home, desert, forest, city, cake, lamp,
// hands, school. Each is at most 14 px wide and 12 high.
func memories() [8][]string {
	return [8][]string{
		{
			"......RR..q...",
			".....RrrR.q...",
			"....RrrrrRq...",
			"...RrrrrrrR...",
			"..RrrrrrrrrR..",
			".RrrrrrrrrrrR.",
			"..wwwwwwwwww..",
			"..wYYwwwwddw..",
			"..wYYwwwwddw..",
			"..wwwwwwwddw..",
			"..wwwwwwwddw..",
		},
		{
			"....SSSSSS....",
			"...SsssssSS...",
			"..SsssssssSS..",
			"..Sss....SSS..",
			"..Sss....SSS..",
			"..Ss......SS..",
			"..Ss......SS..",
			"..Ss......SS..",
			"..Ss......SS..",
			"yySSyyyyyySSyy",
			".yyyyyyyyyyyy.",
		},
		{
			".....gggg.....",
			"...gGGGggg....",
			"..gGGGGgggg...",
			"..gGGgggggggd.",
			"..gggggggggg..",
			"...gggggggd...",
			".....gqQg.....",
			"......qQ......",
			"......qQ......",
			"......qQ......",
			"...gqqqQQQg...",
			"..gggggggggg..",
		},
		{
			".......bbbbb..",
			".......bYbYb..",
			"..dddd.bbbbb..",
			"..dYdd.bYbbb..",
			"..dddd.bbbYb..",
			"..ddYdrrrbbb..",
			"..dYdrrrrrYb..",
			"..dddwwwwwbb..",
			"..dYdwYwYwbb..",
			"..dddwwwwwbb..",
		},
		{
			"......Y.......",
			"......r.......",
			"....w.r.w.....",
			"...wwwwwwww...",
			"..wwpwwpwwpw..",
			"..pppppppppp..",
			"..SSSSSSSSSS..",
			"..wwwwwwwwww..",
			"..SSSSSSSSSS..",
			".bbbbbbbbbbbb.",
			"...bbbbbbbb...",
		},
		{
			".....dddd.....",
			"....dYYYYd....",
			"...dYYwwYYd...",
			"...dYwwwwYd...",
			"...dYYwwYYd...",
			"....dYYYYd....",
			".....dddd.....",
			"......dd......",
			"......dd......",
			"......dd......",
			"......dd......",
			"....dddddd....",
		},
		{
			"..............",
			"nnn........vvv",
			"nnnn......vvvv",
			".nnnnf..fvvvv.",
			"..nnnffffvvv..",
			"...nnffFfvv...",
			".....fFFff....",
			".....ffFFf....",
			"......fff.....",
			"..............",
		},
		{
			"..dddddddddd..",
			".dwwwwwwwwwwd.",
			".dwbbwbbwbbwd.",
			".dwbYwYYwYbwd.",
			".dwYYwYYwYYwd.",
			".dwwwwwwwwwwd.",
			".dwbbwbbwbbwd.",
			".dwYYwYYwYYwd.",
			".dwYYwYYwYYwd.",
			".dwwwwwwwwwwd.",
			"..dddddddddd..",
		},
	}
}

// memory paints one of the pictures, with a dark line around what it shows.
func memory(c *draw.Canvas, i int) {
	m, n := c.Pal.Ramp("memory"), c.Pal.Ramp("memories")
	key := map[rune]draw.Ink{
		'd': m[0], 'R': m[1], 'r': m[2], 'q': m[3], 'Q': m[0], 'S': m[4], 's': m[5], 'y': m[6], 'Y': m[7], 'w': m[8],
		'g': n[0], 'G': n[1], 'b': n[2], 'p': n[3], 'n': n[4], 'v': n[5], 'f': n[6], 'F': n[7],
	}
	rows := memories()[i]
	c.Stamp(1, (16-len(rows))/2, rows, key)
}

// bubble is the skin of a large bubble: thin, of all colours at its rim, two lights on it; the second picture is a small one.
func bubble(c *draw.Canvas, i int) {
	skin, rim := c.Pal.Ramp("skin"), c.Pal.Ramp("iris")
	r := [2]float64{11.5, 5}[i]
	mid := 12.0
	c.Each(func(x, y int) draw.Ink {
		dx, dy := float64(x)+0.5-mid, float64(y)+0.5-mid
		d := math.Hypot(dx, dy)
		switch {
		case d > r:
			return draw.Clear
		case d > r-1.1:
			turn := math.Atan2(dy, dx)/(2*math.Pi) + 1.1 + 0.06*draw.Rand(x/2, y/2, 3)
			return rim[int(turn*float64(len(rim))*2)%len(rim)]
		case d > r-2.6:
			return skin[1]
		}
		return skin[0]
	})
	k := r / 11.5
	c.Ellipse(mid-5*k, mid-6*k, 2.4*k, 1.6*k, skin[2])
	c.Ellipse(mid+6*k, mid+6*k, 1.2*k, 1*k, skin[2])
}
