package ground

import "handhold/assets/painter/draw"

// Soft is ground that lies in a flat wash; grass hangs over it in blades.
func Soft(b box, s spot) draw.Ink {
	other := b.materials[s.other]
	if s.other != s.mat && other.Blades && !b.over(s) {
		if ink := b.hanging(s); ink != draw.Clear {
			return ink
		}
	}
	return b.ramps[s.mat][1]
}

// hanging is the ink of a neighbour's blade that reaches into this pixel, or Clear.
func (b box) hanging(s spot) draw.Ink {
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
func (b box) over(s spot) bool { return b.materials[s.mat].Rank > b.materials[s.other].Rank }

// Water meets land with a line of foam and a bright shoal, and deeper water with a soft step.
func Water(b box, s spot) draw.Ink {
	r := b.ramps[s.mat]
	if s.other == s.mat {
		return r[1]
	}
	deep := b.materials[s.other].Step == "water"
	ripple := draw.Value(float64(s.x)/4+0.5, float64(s.y)/4+0.5, s.seed+77)
	switch {
	case deep && b.over(s):
		return r[1]
	case deep && s.dist < 1.6:
		return r[2]
	case deep:
		return r[1]
	case b.materials[s.other].Solid && s.dist < 1.2:
		return r[2]
	case b.materials[s.other].Solid && s.ny < 0 && s.dist < 3.6:
		return r[0]
	case s.dist < 1.2:
		return r[2]
	case s.dist > 3 && s.dist < 4 && ripple > 0.42:
		return r[2]
	}
	return r[1]
}

// Stone is solid rock: a flat wash, for its faces and rims come from the relief.
func Stone(b box, s spot) draw.Ink { return b.ramps[s.mat][2] }

// Linoleum is the corridor's floor: squares, two to a tile each way.
func Linoleum(b box, s spot) draw.Ink {
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

// Torn is paper without a world on it; its rim curls.
func Torn(b box, s spot) draw.Ink {
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
