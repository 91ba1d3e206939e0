package ground

import (
	"math"
	"testing"

	"handhold/assets/painter/draw"
)

// Two tiles that share two corners must be drawn alike along the side between them, or the ground shows a grid.
func TestNeighboursAgreeAlongTheirSide(t *testing.T) {
	for n := range 2000 {
		pick := func(k int) int { return int(draw.Hash(n, k, 1)) % 5 }
		right, low := pick(0), pick(1)
		left := field{c: corners{pick(2), right, low, pick(3)}, seed: n}
		next := field{c: corners{right, pick(4), pick(5), low}, seed: n + 1}
		for y := range tile + 1 {
			a, b := left.claims(tile, float64(y)), next.claims(0, float64(y))
			for _, m := range []int{right, low} {
				if math.Abs(a[m]-b[m]) > 1e-9 {
					t.Fatalf("corners %v and %v: material %d claims %.3f and %.3f at y=%d", left.c, next.c, m, a[m], b[m], y)
				}
			}
		}
	}
}
