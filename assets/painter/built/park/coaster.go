package park

import (
	"math"

	"handhold/assets/painter/built"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/tileset"
)

// The roller coaster, in pieces 64 px wide whose track leaves each side level, at one of three heights. A curve leads to
// a second row of track that stands 40 px further from the eye.

// Heights of the track over the ground in px, and how far behind the returning track runs.
const (
	trackLow  = 20
	trackMid  = 60
	trackHigh = 100
	trackBack = 40
	trackWide = 8 // from the near rail to the far one, as seen
)

// track is a piece whose height runs from one to another, with a hill or a dip of swell px in its middle.
func track(from, to, swell float64) func(built.Kit) {
	return func(k built.Kit) {
		foot := float64(k.H - 5)
		height := func(x float64) float64 {
			u := min(max(x/64, 0), 1)
			hill := draw.Smooth(1 - math.Abs(2*u-1))
			return from + (to-from)*draw.Smooth(u) + swell*hill
		}
		at := func(x float64) draw.Point { return draw.Point{X: x, Y: foot - height(x)} }
		bents(k, foot, at, 8, 24, 40, 56)
		lattice(k, foot, at)
		rails(k, at)
		underTrack(k, foot)
	}
}

// bents are the pairs of legs under the track.
func bents(k built.Kit, foot float64, at func(x float64) draw.Point, xs ...float64) {
	c := k.Ramp("cream")
	far, near := draw.Ramp{k.Ramp("steel")[0], k.Ramp("steel")[1], c[0]}, draw.Ramp{k.Ramp("steel")[1], c[1], c[2]}
	for _, x := range xs {
		p := at(x)
		k.Bar(x+1, foot-trackWide, x, p.Y-trackWide+1, 1.8, far)
	}
	for _, x := range xs {
		p := at(x)
		k.Bar(x-1, foot, x, p.Y+1, 2.4, near)
		for y := foot - 12; y > p.Y+6; y -= 18 {
			k.Line(int(x-1), int(y), int(x), int(y-trackWide), c[0])
		}
		k.Rect(int(x)-3, int(foot)-1, 5, 3, k.Ramp("steel")[2])
		k.Rect(int(x)-3, int(foot)+1, 5, 1, k.Ramp("steel")[0])
	}
}

// lattice are the beams and crosses between legs that stand 16 px apart.
func lattice(k built.Kit, foot float64, at func(x float64) draw.Point) {
	c := k.Ramp("cream")
	for y := foot - 14; y > foot-trackHigh-24; y -= 18 {
		for x := range 64 {
			if at(float64(x)).Y < y-4 {
				k.Set(x, int(y), c[2])
				k.Set(x, int(y)+1, c[0])
			}
		}
		for _, x := range []float64{8, 24, 40} {
			if max(at(x).Y, at(x+16).Y) < y-4 {
				k.Line(int(x), int(y), int(x)+16, int(y)+16, k.Ramp("steel")[1])
				k.Line(int(x)+16, int(y), int(x), int(y)+16, c[0])
			}
		}
	}
}

// rails lays the ties and both rails along a line that is crossed from left to right.
func rails(k built.Kit, at func(x float64) draw.Point) {
	for x := range 64 {
		p := at(float64(x) + 0.5)
		y := int(math.Round(p.Y))
		k.Rect(x, y+2, 1, 3, k.Ramp("red")[0])
		if x%5 == 2 {
			k.Rect(x, y-trackWide, 2, trackWide, k.Ramp("wood")[1])
			k.Rect(x, y-trackWide, 1, trackWide, k.Ramp("wood")[2])
		}
	}
	for x := range 64 {
		y := int(math.Round(at(float64(x) + 0.5).Y))
		for _, rail := range []int{y - trackWide, y} {
			k.Rect(x, rail, 1, 2, k.Ramp("red")[1])
			k.Set(x, rail, k.Ramp("red")[2])
		}
	}
}

func underTrack(k built.Kit, foot float64) {
	k.Behind(func(x, y int) draw.Ink {
		if d := float64(y) - foot; d < -5 || d > 1 || d > -1 && x%16 > 8 {
			return draw.Clear
		}
		return k.Pal.Ink("shadow")
	})
}

// bendLegs says where a bend's legs stand, as angles from its outermost place.
func bendLegs() [5]float64 { return [5]float64{-1.2, -0.7, 0, 0.7, 1.2} }

// onBend is a place on a bend's track: in is 0 on the outer rail, 1 on the inner.
func onBend(foot, height, a, in float64) draw.Point {
	const ry = (trackBack + trackWide) / 2
	return draw.Point{X: 64 - (50-9*in)*math.Cos(a), Y: foot - height - ry + (ry-trackWide*in)*math.Sin(a)}
}

// bendFeet are the shapes of a bend's legs in a cell h px high.
func bendFeet(h int, mirror bool) []tileset.Shape {
	var out []tileset.Shape
	for _, a := range bendLegs() {
		p := onBend(float64(h-5), 0, a, 0)
		x := int(p.X) - 2
		if mirror {
			x = 64 - x - 5
		}
		out = append(out, tileset.Box(x, int(p.Y)-3, 5, 5))
	}
	return out
}

// bend is a piece that turns back: the track comes from the right, swings round on the left and leaves 40 px behind.
func bend(height float64) func(built.Kit) {
	return func(k built.Kit) {
		foot := float64(k.H - 5)
		c, red := k.Ramp("cream"), k.Ramp("red")
		on := func(a, in float64) draw.Point { return onBend(foot, height, a, in) }
		legs := bendLegs()
		for i, a := range legs {
			ramp := draw.Ramp{k.Ramp("steel")[1], c[1], c[2]}
			if i < 2 {
				ramp = draw.Ramp{k.Ramp("steel")[0], k.Ramp("steel")[1], c[0]}
			}
			p := on(a, 0)
			k.Bar(p.X, p.Y+height, p.X, p.Y, 2.2, ramp)
			k.Rect(int(p.X)-2, int(p.Y+height)-1, 5, 3, k.Ramp("steel")[2])
			for y := p.Y + height - 14; y > p.Y+8 && i > 0; y -= 18 {
				q := on(legs[i-1], 0)
				k.Line(int(p.X), int(y), int(q.X), int(y+q.Y-p.Y), c[0])
			}
		}
		for i := range 34 {
			a := (float64(i)/33 - 0.5) * math.Pi
			in, out := on(a, 1), on(a, 0)
			k.Line(int(in.X), int(in.Y)+1, int(out.X), int(out.Y)+1, k.Ramp("wood")[1+i%2])
		}
		for i := range 220 {
			a := (float64(i)/219 - 0.5) * math.Pi
			for _, in := range []float64{1, 0} {
				p := on(a, in)
				k.Set(int(p.X), int(math.Round(p.Y))+1, red[1])
				k.Set(int(p.X), int(math.Round(p.Y)), red[2])
				if a > 0 && in == 0 {
					k.Rect(int(p.X), int(math.Round(p.Y))+2, 1, 3, red[0])
				}
			}
		}
		k.Shadow(62, foot-(trackBack+trackWide)/2, 46, (trackBack+trackWide)/2-2, k.Pal.Ink("shadow"))
	}
}

// car is one car of the train, its foot at x, y; tilt lifts its right end (px over its length).
func car(k built.Kit, x, y int, tilt float64) {
	b, g, s := k.Ramp("blue"), k.Ramp("gold"), k.Ramp("steel")
	for i := range 26 {
		lift := int(math.Round(tilt * float64(i-13) / 13))
		top := y - 11 - lift
		switch {
		case i < 5, i > 11 && i < 15:
			top -= 5
		case i > 21:
			top += (i - 21)
		}
		k.Rect(x+i, top-3, 1, 3, s[1]) // inside
		k.Rect(x+i, top, 1, y-2-lift-top, b[1])
		k.Set(x+i, top, b[2])
		k.Rect(x+i, y-6-lift, 1, 2, g[1])
		k.Set(x+i, y-6-lift, g[2])
		k.Rect(x+i, y-3-lift, 1, 1, b[0])
		if i == 6 || i == 16 {
			k.Rect(x+i, y-13-lift, 2, 2, k.Ramp("red")[1])
			k.Rect(x+i, y-17-lift, 4, 1, s[2])
		}
		if i == 5 || i == 19 {
			k.Ellipse(float64(x+i)+0.5, float64(y-2-lift), 2.4, 2.4, s[0])
			k.Set(x+i, y-3-lift, s[2])
		}
	}
	k.Ellipse(float64(x)+24, float64(y-8)-tilt, 1.5, 1.5, g[2])
}

// atop is a piece of track with a car that stopped on it.
func atop(below func(built.Kit), x, height int, tilt float64) func(built.Kit) {
	return func(k built.Kit) {
		below(k)
		car(k, x, k.H-5-height-2, tilt)
	}
}

// station is a low piece with a platform and a roof; nobody waits.
func station(k built.Kit) {
	foot := k.H - 5
	w, c, red := k.Ramp("wood"), k.Ramp("cream"), k.Ramp("red")
	track(trackLow, trackLow, 0)(k)
	for _, x := range []int{4, 58} {
		k.Rect(x, foot-66, 2, 45, k.Ramp("steel")[1])
		k.Rect(x, foot-66, 1, 45, k.Ramp("steel")[3])
	}
	k.Rect(0, foot-82, 64, 12, red[1])
	for x := 0; x < 64; x++ {
		body, edge := red[1], red[0]
		if x/8%2 == 1 {
			body, edge = c[2], c[1]
		}
		k.Rect(x, foot-82, 1, 14, body)
		hem := 3
		if x%8 > 1 && x%8 < 6 {
			hem = 5
		}
		k.Rect(x, foot-68, 1, hem, edge)
	}
	k.Rect(0, foot-82, 64, 1, c[2])
	k.Planks(0, foot-12, 64, 6, 3, w, 3)
	k.Rect(0, foot-6, 64, 7, w[1])
	k.Rect(0, foot-6, 64, 1, w[0])
	k.Rect(0, foot, 64, 1, w[0])
	for x := 3; x < 64; x += 10 {
		k.Rect(x, foot-5, 1, 5, w[0])
	}
}

// stationWithCar has a car that nobody got into.
func stationWithCar(k built.Kit) {
	station(k)
	car(k, 19, k.H-5-trackLow-2, 0)
}

// buffer is where a track ends.
func buffer(k built.Kit) {
	track(trackLow, trackLow, 0)(k)
	foot := k.H - 5
	for y := range k.H {
		for x := range 24 {
			k.Set(x, y, draw.Clear)
		}
	}
	k.Block(20, foot-36, 8, 8, 28, k.Ramp("red"))
	for i := range 3 {
		k.Rect(20, foot-24+i*8, 8, 3, k.Ramp("cream")[2])
	}
	k.Stands(20, 28, foot+1)
}
