package draw

import "math"

// Hash turns three whole numbers into 32 well mixed bits. All chance in the painter comes from here, so that every
// run makes the same bytes.
func Hash(x, y, seed int) uint32 {
	h := uint32(x)*0x9E3779B1 ^ uint32(y)*0x85EBCA77 ^ uint32(seed)*0xC2B2AE3D
	h ^= h >> 15
	h *= 0x2C1B3C6D
	h ^= h >> 12
	h *= 0x297A2D39
	return h ^ h>>15
}

// Rand is Hash as a number from 0 up to 1.
func Rand(x, y, seed int) float64 { return float64(Hash(x, y, seed)>>8) / (1 << 24) }

// Between is Rand stretched to lo…hi.
func Between(lo, hi float64, x, y, seed int) float64 { return lo + (hi-lo)*Rand(x, y, seed) }

// Value is smooth noise from 0 to 1 with one bump per unit of x and y.
func Value(x, y float64, seed int) float64 {
	fx, fy := math.Floor(x), math.Floor(y)
	ix, iy := int(fx), int(fy)
	sx, sy := Smooth(x-fx), Smooth(y-fy)
	top := mix(Rand(ix, iy, seed), Rand(ix+1, iy, seed), sx)
	low := mix(Rand(ix, iy+1, seed), Rand(ix+1, iy+1, seed), sx)
	return mix(top, low, sy)
}

// Smooth is the curve 3t²-2t³: it leaves 0 and reaches 1 without a corner.
func Smooth(t float64) float64 { return t * t * (3 - 2*t) }

func mix(a, b, t float64) float64 { return a + (b-a)*t }
