package ground

import (
	"math"

	"handhold/assets/painter/draw"
)

const tile = 16 // px, the side of a terrain tile

// corners holds the material index at a tile's corners: top left, top right, bottom right, bottom left.
type corners [4]int

func (c corners) id() int { return c[0] + 5*c[1] + 25*c[2] + 125*c[3] }

func cornersOf(id int) corners {
	return corners{id % 5, id / 5 % 5, id / 25 % 5, id / 125 % 5}
}

// field says, for any place in a tile, how strongly each material claims it. Along the tile's sides the claim depends
// only on the two corners of that side, so that neighbours always agree; inside, noise bends the border.
type field struct {
	c    corners
	seed int
	rank [5]float64 // who wins where two diagonals meet; below 0 never, so that one can always pass between two rocks
	laid bool       // people laid all of it: its borders run straight
}

func (f field) claims(x, y float64) [5]float64 {
	u, v := x/tile, y/tile
	tu, tv := ease(u), ease(v)
	weight := [4]float64{(1 - tu) * (1 - tv), tu * (1 - tv), tu * tv, (1 - tu) * tv}
	middle := 16 * u * (1 - u) * v * (1 - v)
	middle = max(middle, 0)
	middle *= math.Sqrt(middle)
	var out, corners [5]float64
	for i, m := range f.c {
		out[m] += weight[i]
		corners[m]++
	}
	for m := range out {
		if corners[m] == 0 {
			out[m] = -1
			continue
		}
		noise := draw.Value(x/5.3+0.5, y/5.3+0.5, f.seed*8+m) - 0.5
		wander := 0.3
		if corners[m] == 2 {
			wander = 0.42
		}
		if f.laid {
			wander = 0
		}
		straighten := 0.055 * (corners[m] - 2) // or diagonals would run in bows
		out[m] += middle * (wander*noise + straighten + f.rank[m])
		if f.rank[m] < 0 && f.diagonal(m) {
			out[m] -= 0.4 * middle
		}
	}
	return out
}

// diagonal reports whether a material holds just two corners that lie across from each other.
func (f field) diagonal(m int) bool {
	at := func(i int) bool { return f.c[i] == m }
	return at(0) == at(2) && at(1) == at(3) && at(0) != at(1)
}

// ease lets borders leave a tile nearly at right angles, so that they run on smoothly in the next one.
func ease(t float64) float64 {
	t = min(max(t, -0.25), 1.25)
	return 0.65*t + 0.35*draw.Smooth(t)
}

// spot is what the brush knows about one pixel.
type spot struct {
	x, y   int
	mat    int     // the material here
	other  int     // the nearest other material, or mat in a pure tile
	dist   float64 // px to the border between the two, at most 16
	nx, ny float64 // unit direction toward the other material
	seed   int
}

func (f field) at(x, y int) spot {
	s := spot{x: x, y: y, dist: tile, seed: f.seed}
	px, py := float64(x)+0.5, float64(y)+0.5
	here := f.claims(px, py)
	for m := range here {
		if here[m] > here[s.mat] {
			s.mat = m
		}
	}
	s.other = s.mat
	for m := range here {
		if m != s.mat && here[m] > -0.5 && (s.other == s.mat || here[m] > here[s.other]) {
			s.other = m
		}
	}
	if s.other == s.mat {
		return s
	}
	gap := func(x, y float64) float64 { c := f.claims(x, y); return c[s.mat] - c[s.other] }
	gx := gap(px+1, py) - gap(px-1, py)
	gy := gap(px, py+1) - gap(px, py-1)
	slope := math.Hypot(gx, gy)
	if slope < 1e-6 {
		return s
	}
	s.nx, s.ny = -gx/slope, -gy/slope
	s.dist = min(2*(here[s.mat]-here[s.other])/slope, tile)
	return s
}
