package figures

import (
	"math"

	"handhold/assets/painter/draw"
)

// A paperShape is one of the strange cut-paper folk: outlines as one would
// cut them with scissors, told in px from the point between the feet, y up.
type paperShape struct {
	name   string
	body   []draw.Point
	head   []draw.Point
	arms   [2][]draw.Point
	legs   [2][]draw.Point
	eyes   [2]draw.Point
	fold   [2]draw.Point // a crease
	bleeds [2]string     // ramps that bleed from the edges, above and below
}

func pt(x, y float64) draw.Point { return draw.Point{X: x, Y: y} }

func mirroredShape(p []draw.Point) []draw.Point {
	m := make([]draw.Point, len(p))
	for i, q := range p {
		m[i] = pt(-q.X, q.Y)
	}
	return m
}

func folk() []paperShape {
	dollArm := []draw.Point{pt(-2, 11), pt(-8, 10), pt(-8, 8), pt(-2, 8)}
	leafArm := []draw.Point{pt(-1, 13), pt(-5, 12), pt(-8, 7), pt(-6, 6), pt(-4, 10), pt(-1, 10)}
	gooseArm := []draw.Point{pt(-3, 10), pt(-8, 7), pt(-7, 5), pt(-3, 6)}
	return []paperShape{
		{
			name:   "doll",
			body:   []draw.Point{pt(-2, 12), pt(2, 12), pt(6, 3), pt(-6, 3)},
			head:   []draw.Point{pt(-2, 19), pt(2, 19), pt(4, 17), pt(4, 14), pt(2, 12), pt(-2, 12), pt(-4, 14), pt(-4, 17)},
			arms:   [2][]draw.Point{dollArm, mirroredShape(dollArm)},
			legs:   [2][]draw.Point{{pt(-4, 4), pt(-1, 4), pt(-1, 0), pt(-4, 0)}, {pt(1, 4), pt(4, 4), pt(4, 0), pt(1, 0)}},
			eyes:   [2]draw.Point{pt(-2, 15), pt(1, 15)},
			fold:   [2]draw.Point{pt(-3, 8), pt(3, 8)},
			bleeds: [2]string{"pink", "mint"},
		},
		{
			name:   "tulip",
			body:   []draw.Point{pt(-1, 14), pt(1, 14), pt(2, 9), pt(5, 4), pt(-5, 4), pt(-2, 9)},
			head:   []draw.Point{pt(-5, 22), pt(-3, 19), pt(0, 22), pt(3, 19), pt(5, 22), pt(3, 14), pt(-3, 14)},
			arms:   [2][]draw.Point{leafArm, mirroredShape(leafArm)},
			legs:   [2][]draw.Point{{pt(-3, 5), pt(-1, 5), pt(-1, 0), pt(-3, 0)}, {pt(1, 5), pt(3, 5), pt(3, 0), pt(1, 0)}},
			eyes:   [2]draw.Point{pt(-2, 17), pt(1, 17)},
			fold:   [2]draw.Point{pt(0, 13), pt(0, 6)},
			bleeds: [2]string{"lilac", "amber"},
		},
		{
			name:   "goose",
			body:   []draw.Point{pt(-3, 11), pt(4, 10), pt(7, 6), pt(4, 3), pt(-4, 3), pt(-6, 7)},
			head:   []draw.Point{pt(-1, 18), pt(3, 18), pt(4, 15), pt(3, 9), pt(-1, 9), pt(-3, 15)},
			arms:   [2][]draw.Point{gooseArm, mirroredShape(gooseArm)},
			legs:   [2][]draw.Point{{pt(-3, 4), pt(-1, 4), pt(-1, 0), pt(-4, 0)}, {pt(1, 4), pt(3, 4), pt(4, 0), pt(1, 0)}},
			eyes:   [2]draw.Point{pt(-1, 15), pt(2, 15)},
			fold:   [2]draw.Point{pt(-4, 6), pt(5, 7)},
			bleeds: [2]string{"mint", "lilac"},
		},
	}
}

// The frames of one direction of the folk, in the order of the sheet.
const (
	folkWalk   = 4
	folkStand  = 2
	folkFrames = folkWalk + folkStand + 1
)

// paint draws one frame: 0–3 walk, 4–5 stand, 6 sit; dir is down, up, right, left.
// Paper is flat: seen from the side there is little of it.
func (s paperShape) paint(c *draw.Canvas, dir, frame int) {
	wide := 1.0
	if dir >= 2 {
		wide = 0.55
	}
	tilt, drop := 0.0, 0.0
	lift := [2]float64{}
	swing := 0.0
	switch {
	case frame < folkWalk:
		// like a doll walked over a table by a child: it tips from leg to leg
		tilt = [4]float64{0.10, 0, -0.10, 0}[frame]
		lift = [4][2]float64{{0, 2}, {0, 0}, {2, 0}, {0, 0}}[frame]
		swing = [4]float64{2, 0, -2, 0}[frame]
	case frame == folkWalk+1:
		tilt = 0.05
	case frame == folkFrames-1:
		drop = 4
	}
	sin, cos := math.Sin(tilt), math.Cos(tilt)
	place := func(p []draw.Point, dx, dy float64) []draw.Point {
		out := make([]draw.Point, len(p))
		for i, q := range p {
			x, y := q.X*wide+dx, q.Y+dy
			out[i] = pt(12+x*cos+y*sin, 23-(y*cos-x*sin))
		}
		return out
	}
	p := c.Pal.Ramp("paper")
	for i := range 2 {
		step := 0.0
		if dir >= 2 {
			step = swing * float64(1-2*i)
		}
		if drop == 0 {
			c.Polygon(p[1], place(s.legs[i], step, lift[i])...)
		} else {
			c.Polygon(p[1], place(s.legs[i], float64(4*i-2), 0)...)
		}
	}
	for i := range 2 {
		up := lift[1-i]
		c.Polygon(p[1+i%2], place(s.arms[i], 0, up-drop)...)
	}
	c.Polygon(p[2], place(s.body, 0, -drop)...)
	c.Polygon(p[3], place(s.head, 0, -drop)...)
	crease := place(s.fold[:], 0, -drop)
	c.Line(int(crease[0].X), int(crease[0].Y), int(crease[1].X), int(crease[1].Y), p[1])
	s.bleed(c, frame)
	s.face(c, dir, place(s.eyes[:], 0, -drop))
}

// face: two holes cut in the paper, none from behind.
func (s paperShape) face(c *draw.Canvas, dir int, eyes []draw.Point) {
	ink := c.Pal.Ramp("ink")[0]
	switch dir {
	case 0:
		for _, e := range eyes {
			c.Rect(int(math.Round(e.X)), int(math.Round(e.Y)), 1, 2, ink)
		}
	case 2, 3:
		e := eyes[1]
		c.Rect(int(math.Round(e.X)), int(math.Round(e.Y)), 1, 2, ink)
	}
}

// bleed lets colour run from the edges of the paper: a rim in it and spots
// of it outside.
func (s paperShape) bleed(c *draw.Canvas, frame int) {
	src := c.Copy()
	filled := func(x, y int) bool { return src.At(x, y) != draw.Clear }
	c.Each(func(x, y int) draw.Ink {
		ramp := c.Pal.Ramp(s.bleeds[0])
		if y+int(draw.Hash(x, 0, 5)%4) > 16 {
			ramp = c.Pal.Ramp(s.bleeds[1])
		}
		sides := 0
		for _, d := range [4][2]int{{1, 0}, {-1, 0}, {0, 1}, {0, -1}} {
			if filled(x+d[0], y+d[1]) {
				sides++
			}
		}
		switch {
		case !filled(x, y) && sides > 0:
			if draw.Hash(x, y, frame/2+9)%4 == 0 && y < 22 {
				return ramp[1]
			}
			return c.Pal.Ramp("paper")[0]
		case filled(x, y) && sides < 4 && draw.Hash(x, y, 3)%3 != 0:
			return ramp[0]
		}
		return draw.Clear
	})
}
