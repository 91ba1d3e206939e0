package land

import (
	"handhold/assets/painter/draw"
)

// soft is ground that lies in washes: pooled a little darker at its rim where it covers a lower material, with a lit
// lip toward the upper left, and in shadow at the foot of something solid.
func soft(b bed, s spot) draw.Ink {
	r := b.ramps[s.mat]
	if s.other == s.mat {
		return r[1]
	}
	other := b.materials[s.other]
	if other.blades && !b.over(s) {
		if ink := b.hanging(s); ink != draw.Clear {
			return ink
		}
	}
	switch {
	case other.solid && s.ny < -0.1 && s.dist < 3.2*-s.ny:
		return r[0]
	case other.solid:
		return r[1]
	case b.over(s) && s.dist < 1.1:
		return r[0]
	case b.over(s) && s.dist < 3 && s.nx+1.2*s.ny < -0.5:
		return r[2]
	}
	return r[1]
}

// hanging is the ink of a neighbour's blade that reaches into this pixel, or Clear.
func (b bed) hanging(s spot) draw.Ink {
	r := b.ramps[s.other]
	long := [8]float64{0, 1.6, 0.7, 2.6, 0, 1.9, 0.4, 1.2}[draw.Hash(s.x, s.x/3, 21)%8]
	switch {
	case s.ny < -0.2 && s.dist < long:
		return r[0]
	case s.ny > 0.2 && s.dist < long*0.9:
		return r[2]
	}
	return draw.Clear
}

// over reports whether the material here lies on top of the one it meets.
func (b bed) over(s spot) bool { return b.materials[s.mat].rank > b.materials[s.other].rank }

// water meets land with a line of foam and a bright shoal, and deeper water with a soft step.
func water(b bed, s spot) draw.Ink {
	r := b.ramps[s.mat]
	if s.other == s.mat {
		return r[1]
	}
	deep := b.materials[s.other].step == "water"
	ripple := draw.Value(float64(s.x)/4+0.5, float64(s.y)/4+0.5, s.seed+77)
	switch {
	case deep && b.over(s):
		return r[1]
	case deep && s.dist < 1.6:
		return r[2]
	case deep:
		return r[1]
	case b.materials[s.other].solid && s.dist < 1.2:
		return r[2]
	case b.materials[s.other].solid && s.ny < 0 && s.dist < 3.6:
		return r[0]
	case s.dist < 1.2:
		return r[2]
	case s.dist > 3 && s.dist < 4 && ripple > 0.42:
		return r[2]
	}
	return r[1]
}

// outcrop is a rock seen from above: lit rim toward the upper left, a dark standing face toward the viewer.
func outcrop(b bed, s spot) draw.Ink {
	r := b.ramps[s.mat]
	if s.other == s.mat {
		return r[2]
	}
	down, up := leaning(s.ny), leaning(-s.ny)
	switch {
	case down > 0 && s.dist < 1.2*down+0.4:
		return r[0]
	case s.dist < 5.5*down && (s.x*5+int(draw.Hash(s.x/3, 0, 9)%7))%11 == 0:
		return r[0]
	case s.dist < 5.5*down:
		return r[1]
	case s.nx > 0.4 && s.dist < 1.6:
		return r[1]
	case (up > 0 || s.nx < -0.4) && s.dist < 1.2:
		return r[4]
	case up > 0 && s.dist < 3.4:
		return r[3]
	}
	return r[2]
}

// leaning is how much a border that faces by n toward or from the viewer counts as doing so, 0 to 1: upright borders,
// which waver, do not.
func leaning(n float64) float64 { return max((n-0.25)/0.75, 0) }

// face is a wall of stone: light along its upper rim, a shaded foot with upright cracks. Its middle is calm; ledges
// come from marks.
func face(b bed, s spot) draw.Ink {
	r := b.ramps[s.mat]
	if s.other == s.mat {
		return r[2]
	}
	rib := 3.5 * draw.Rand(s.x/2, s.x/5, 31)
	down, up := leaning(s.ny), leaning(-s.ny)
	switch {
	case up > 0 && s.dist < 1.5*up+0.5:
		return r[4]
	case s.dist < (2.5+rib)*up:
		return r[3]
	case down > 0 && s.dist < 1.6*down+0.4:
		return r[0]
	case s.dist < (3+rib)*down:
		return r[1]
	case s.dist < 1.2 && s.nx > 0:
		return r[1]
	case s.dist < 1.2:
		return r[3]
	}
	return r[2]
}

// linoleum is the corridor's floor: squares, two to a tile each way.
func linoleum(b bed, s spot) draw.Ink {
	r := b.ramps[s.mat]
	if s.other != s.mat && s.dist < 1.1 {
		return r[0]
	}
	if s.x%8 == 7 || s.y%8 == 7 {
		return r[1]
	}
	if (s.x/8+s.y/8)%2 == 0 {
		return r[2]
	}
	return r[1]
}

// torn is paper without a world on it; its rim curls.
func torn(b bed, s spot) draw.Ink {
	r := b.ramps[s.mat]
	if s.other == s.mat {
		return r[2]
	}
	ragged := s.dist + 1.4*(draw.Rand(s.x, s.y/2, s.seed)-0.5)
	switch {
	case ragged < 1.0:
		return r[2]
	case ragged < 2.2:
		return r[0]
	case ragged < 4:
		return r[1]
	}
	return r[2]
}
