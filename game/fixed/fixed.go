// Package fixed is the geometry every pure room counts in: points, boxes and
// polygons in whole 1/256 px. Integers give the same journey on every machine,
// where floats fused differently by each compiler would not.
package fixed

import "math/bits"

// One is one pixel in 1/256 px.
const One = 256

// Tile is the side of one map tile in 1/256 px.
const Tile = 16 * One

// Point is a place or a movement, in 1/256 px; y grows downward.
type Point struct{ X, Y int32 }

// Px is the point x, y whole pixels from the map's upper left corner.
func Px(x, y int) Point { return Point{int32(x * One), int32(y * One)} }

// Pixel is the whole pixel p lies in.
func (p Point) Pixel() (x, y int) { return int(p.X >> 8), int(p.Y >> 8) }

// Add is p moved by d.
func (p Point) Add(d Point) Point { return Point{p.X + d.X, p.Y + d.Y} }

// Sub is the way from q to p.
func (p Point) Sub(q Point) Point { return Point{p.X - q.X, p.Y - q.Y} }

// Neg is the opposite movement.
func (p Point) Neg() Point { return Point{-p.X, -p.Y} }

// Dot is the inner product, in 1/65536 px².
func (p Point) Dot(q Point) int64 {
	return int64(p.X)*int64(q.X) + int64(p.Y)*int64(q.Y)
}

// Cross is the z of the outer product, in 1/65536 px²; positive when q lies
// clockwise of p on the screen.
func (p Point) Cross(q Point) int64 {
	return int64(p.X)*int64(q.Y) - int64(p.Y)*int64(q.X)
}

// Len is the length of p in 1/256 px, rounded down.
func (p Point) Len() int32 { return int32(Sqrt(uint64(p.Dot(p)))) }

// Dist is the distance between p and q in 1/256 px.
func (p Point) Dist(q Point) int32 { return p.Sub(q).Len() }

// Within says whether p and q are at most d (1/256 px) apart.
func (p Point) Within(q Point, d int32) bool {
	v := p.Sub(q)
	return v.Dot(v) <= int64(d)*int64(d)
}

// Scale is p times n/d, rounded toward zero.
func (p Point) Scale(n, d int32) Point {
	return Point{
		int32(int64(p.X) * int64(n) / int64(d)),
		int32(int64(p.Y) * int64(n) / int64(d)),
	}
}

// WithLen is p stretched or shortened to length n (1/256 px); the zero point stays.
func (p Point) WithLen(n int32) Point {
	l := p.Len()
	if l == 0 {
		return Point{}
	}
	return p.Scale(n, l)
}

// Clamped is p, shortened to length n where it is longer.
func (p Point) Clamped(n int32) Point {
	if p.Dot(p) <= int64(n)*int64(n) {
		return p
	}
	return p.WithLen(n)
}

// Toward is p moved toward q by at most n (1/256 px), without passing it.
func (p Point) Toward(q Point, n int32) Point { return p.Add(q.Sub(p).Clamped(n)) }

// Lerp is the point n/d of the way from p to q.
func (p Point) Lerp(q Point, n, d int32) Point { return p.Add(q.Sub(p).Scale(n, d)) }

// Right is p turned a quarter clockwise on the screen.
func (p Point) Right() Point { return Point{-p.Y, p.X} }

// Sqrt is the integer square root, rounded down (digit by digit, after
// C. Woo's abacus method).
func Sqrt(n uint64) uint64 {
	if n == 0 {
		return 0
	}
	bit := uint64(1) << ((bits.Len64(n) - 1) &^ 1)
	var root uint64
	for bit != 0 {
		if n >= root+bit {
			n -= root + bit
			root = root>>1 + bit
		} else {
			root >>= 1
		}
		bit >>= 2
	}
	return root
}
