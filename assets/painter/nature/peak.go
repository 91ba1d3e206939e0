package nature

import (
	"math"

	"handhold/assets/painter/draw"
)

// SplitPeak is one mountain, cloven from its top: the right half has slipped, and the two sides of the cleft still fit.
func SplitPeak(c *draw.Canvas) {
	k := float64(c.W) / 128
	m := massif{rock: c.Pal.Ramp("cliff"), snow: c.Pal.Ramp("snow")}
	c.Each(func(ix, iy int) draw.Ink {
		x, y := (float64(ix)+0.5)/k, (float64(iy)+0.5)/k
		middle := 66 + 15*zigzag(y/19, 4) + 4*zigzag(y/5, 5)
		gap := 13*math.Pow(max(1-y/140, 0), 1.2) + 0.7
		switch {
		case y > 152:
			return draw.Clear
		case x < middle-gap*0.5:
			if y > 16 && y < 132 && middle-gap*0.5-x < 3.5+3*draw.Value(y/9, 0.5, 6) && m.covers(x, y) {
				return m.rock.At(0.08 + 0.14*draw.Value(x/3, y/7, 7))
			}
			return m.ink(x, y)
		case x > middle+gap*0.5:
			x, y = x-5, y-15
			if y < 117 && x+5-middle-gap*0.5 < 3+3*draw.Value(y/9, 0.5, 8) && m.covers(x, y) {
				return m.rock.At(0.72 + 0.3*draw.Value(x/3, y/7, 9))
			}
			return m.ink(x, y)
		}
		return draw.Clear
	})
	for i := range 9 {
		x := (12 + float64(i)*13) * k
		c.Stone(draw.Stone{CX: x, CY: (151 - draw.Between(0, 4, i, 1, 5)) * k, RX: draw.Between(5, 10, i, 2, 5) * k, RY: draw.Between(4, 7, i, 3, 5) * k, Flat: 0.3, Facets: 9, Seed: 60 + i}, m.rock)
	}
	c.Shadow(66*k, 153*k, 60*k, 4.6*k, c.Pal.Ink("shadow"))
}

// massif is the mountain before it was cloven, 128×160: faces of rock that fall away to both sides of a ridge.
type massif struct{ rock, snow draw.Ramp }

// sides are the mountain's left and right outline at a height.
func (m massif) sides(y float64) (left, right float64) {
	t := (y - 6) / 146
	spread := math.Pow(max(t, 0), 0.82)
	return 60 - 55*spread + 7*zigzag(y/11, 31)*min(1, t*5), 64 + 50*spread + 7*zigzag(y/10, 32)*min(1, t*5)
}

func (m massif) covers(x, y float64) bool {
	left, right := m.sides(y)
	return y > 6 && x > left && x < right
}

func (m massif) ink(x, y float64) draw.Ink {
	if !m.covers(x, y) {
		return draw.Clear
	}
	t := (y - 6) / 146
	ridge := 62 + 16*zigzag(y/22, 33)*min(1, t*3) + 8*t
	side := 1.0 // shaded
	if x < ridge {
		side = -1 // lit
	}
	f := m.facet(x, y, side)
	base := 0.30
	if side < 0 {
		base = 0.60
	}
	left, right := m.sides(y)
	if x-left < 2.2 {
		base += 0.2
	}
	if right-x < 2.5 {
		base -= 0.1
	}
	if f.snowy {
		return m.snow.At(base + 0.12 + 0.5*f.tone)
	}
	return m.rock.At(base - 0.04 + 0.52*f.tone + 0.08*t)
}

// rockFace is one plane of rock: how it takes the light (-0.5 to 0.5), and whether snow holds on it.
type rockFace struct {
	tone  float64
	snowy bool
}

// facet finds the face at a place: the nearest of points scattered on a grid that is drawn out down the slope.
func (m massif) facet(x, y, side float64) rockFace {
	const along, across = 22.0, 8.0
	dx, dy := 0.50*side, 0.86
	s, r := (x*dx+y*dy)/along, (x*dy-y*dx)/across
	best, at := math.Inf(1), [2]int{}
	for j := -1; j <= 1; j++ {
		for i := -1; i <= 1; i++ {
			gi, gj := int(math.Floor(s))+i, int(math.Floor(r))+j
			ps, pr := float64(gi)+draw.Rand(gi, gj, 40), float64(gj)+draw.Rand(gi, gj, 41)
			if d := math.Abs(s-ps) + math.Abs(r-pr); d < best {
				best, at = d, [2]int{gi, gj}
			}
		}
	}
	tone := draw.Rand(at[0], at[1], 42+int(side)) - 0.5
	high := y + 34*(draw.Rand(at[0], at[1], 44)-0.5) + 26*draw.Value(x/14, y/20, 45)
	return rockFace{tone, high < 62-9*side || (tone > 0.40 && high < 112)}
}
