package built

import (
	"handhold/assets/painter/draw"
)

// Things of home that stand where nobody lives, each for one who is missed.

// Blocks is a tower a small brother built; it is about to fall, and does not.
func Blocks(c *draw.Canvas) {
	k := Kit{c}
	inks := []draw.Ramp{k.Ramp("wood"), k.Ramp("gold"), {k.Ramp("wood")[1], k.Pal.Ink("red"), k.Ramp("flower")[1]}, k.Ramp("pale")}
	foot := c.H - 4
	for i, dx := range []int{0, -2, 1, 0, 2, -1} {
		w := 9 - i/2
		r := inks[i%4]
		k.Block(c.W/2-w/2+dx, foot-(i+1)*6, w, 2, 5, r)
	}
	k.Block(c.W/2+7, foot-6, 7, 2, 4, inks[2])
	k.Block(c.W/2-13, foot-6, 6, 2, 4, inks[1])
	k.Stands(c.W/2-12, c.W/2+14, foot)
}

// ApronLine is an apron and two cloths on a line between two sticks.
func ApronLine(c *draw.Canvas) {
	k := Kit{c}
	w, p, f := k.Ramp("wood"), k.Ramp("pale"), k.Ramp("flower")
	foot := c.H - 4
	for _, x := range []float64{5, 58} {
		k.Bar(x, float64(foot), x, 24, 2, w)
	}
	sag := func(x int) int { u := float64(x-31) / 27; return 32 - int(5*u*u) }
	for x := 5; x < 59; x++ {
		k.Set(x, sag(x), w[1])
	}
	k.Poly(p[1], 22, float64(sag(22)), 36, float64(sag(36)), 38, 40, 41, 62, 17, 62, 20, 40)
	k.Poly(p[0], 33, float64(sag(33)), 36, float64(sag(36)), 38, 40, 41, 62, 36, 62)
	k.Rect(24, 46, 10, 8, f[1])
	k.Rect(24, 46, 10, 1, f[0])
	k.Rect(17, 60, 24, 2, f[1])
	k.Poly(f[0], 9, float64(sag(9)), 16, float64(sag(16)), 16, 42, 9, 43)
	k.Poly(f[1], 45, float64(sag(45)), 54, float64(sag(54)), 54, 44, 45, 46)
	k.Round(5, float64(foot), 4)
	k.Round(58, float64(foot), 4)
}

// Player is a small music player; its two cords lie as they were put down.
func Player(c *draw.Canvas) {
	k := Kit{c}
	w, p := k.Ramp("wood"), k.Ramp("pale")
	k.Rect(5, 6, 6, 8, w[0])
	k.Rect(5, 5, 6, 8, p[1])
	k.Rect(6, 6, 4, 3, k.Ramp("rock")[3])
	k.Ellipse(8, 11, 1.6, 1.4, k.Ramp("rock")[3])
	k.Line(8, 5, 4, 3, p[0])
	k.Line(4, 3, 2, 6, p[0])
	k.Line(8, 4, 12, 4, p[0])
	k.Line(12, 4, 13, 8, p[0])
	k.Rect(1, 6, 2, 2, p[1])
	k.Rect(13, 8, 2, 2, p[1])
}

// Satchel is a school bag with a green ribbon's length of something round its handle.
func Satchel(c *draw.Canvas) {
	k := Kit{c}
	w := k.Ramp("wood")
	foot := c.H - 4
	x := c.W/2 - 9
	k.Rect(x+6, foot-17, 6, 1, w[1])
	k.Rect(x+5, foot-16, 1, 4, w[1])
	k.Rect(x+12, foot-16, 1, 4, w[1])
	k.Block(x, foot-14, 18, 2, 12, w)
	k.Rect(x+1, foot-11, 16, 5, w[1])
	k.Rect(x+1, foot-6, 16, 1, w[0])
	k.Rect(x+4, foot-8, 2, 3, k.Ramp("gold")[1])
	k.Rect(x+12, foot-8, 2, 3, k.Ramp("gold")[1])
	k.Poly(k.Pal.Ink("red"), float64(x+12), float64(foot-15), float64(x+17), float64(foot-18), float64(x+17), float64(foot-12))
	k.Poly(k.Ramp("flower")[1], float64(x+12), float64(foot-15), float64(x+8), float64(foot-19), float64(x+9), float64(foot-12))
	k.Stands(x, x+18, foot)
}

// TeaTable is small and round, laid for two, with the pot between.
func TeaTable(c *draw.Canvas) {
	k := Kit{c}
	w, p, f := k.Ramp("wood"), k.Ramp("pale"), k.Ramp("flower")
	cx, foot := float64(c.W)/2, float64(c.H)-4
	k.Bar(cx, foot-1, cx, foot-10, 2.6, w)
	k.Rect(c.W/2-5, c.H-6, 10, 2, w[1])
	k.Ellipse(cx, foot-10, 13, 5, w[0])
	k.Ellipse(cx, foot-11.5, 13, 5, p[0])
	k.Ellipse(cx-0.6, foot-12, 12, 4.4, p[1])
	for _, x := range []float64{cx - 7.5, cx + 7.5} {
		k.Ellipse(x, foot-11, 2.8, 1.2, f[0])
		k.Rect(int(x)-1, int(foot)-14, 3, 3, p[1])
		k.Rect(int(x)+1, int(foot)-14, 1, 3, p[0])
		k.Rect(int(x)-1, int(foot)-14, 3, 1, w[2])
	}
	k.Ball(cx, foot-15.5, 4, 3.6, 0, 1, draw.Ramp{f[1], f[0], p[1]})
	k.Rect(c.W/2-1, int(foot)-20, 2, 1, w[1])
	k.Line(c.W/2+3, int(foot)-15, c.W/2+6, int(foot)-17, f[0])
	k.Round(cx, foot+0.5, 7)
}

// WindowAlone stands in the grass with its curtains drawn apart; what is in it is morning.
func WindowAlone(c *draw.Canvas) {
	k := Kit{c}
	w, p, f := k.Ramp("wood"), k.Ramp("pale"), k.Ramp("flower")
	foot := c.H - 4
	for _, x := range []int{6, 24} {
		k.Rect(x, foot-12, 2, 12, w[1])
	}
	k.Rect(4, foot-36, 24, 25, w[0])
	k.Rect(5, foot-35, 22, 23, p[1])
	k.Rect(6, foot-34, 20, 8, k.Ramp("gold")[1])
	k.Rect(6, foot-26, 20, 13, p[1])
	k.Ellipse(16, float64(foot)-24, 5, 5, k.Ramp("gold")[1])
	k.Rect(15, foot-35, 2, 23, w[2])
	k.Rect(5, foot-25, 22, 1, w[2])
	for i := range 5 {
		k.Rect(4+i, foot-36, 1, 25-i, []draw.Ink{f[1], f[0]}[i%2])
		k.Rect(27-i, foot-36, 1, 25-i, []draw.Ink{f[1], k.Pal.Ink("red")}[i%2])
	}
	k.Rect(2, foot-37, 28, 2, w[2])
	k.Rect(3, foot-11, 26, 2, w[2])
	k.Rect(3, foot-9, 26, 1, w[0])
	k.Stands(5, 27, foot)
}
