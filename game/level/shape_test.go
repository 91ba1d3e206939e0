package level

import (
	"slices"
	"testing"

	"handhold/game/fixed"
)

func TestConvexKeepsTheAreaInConvexClockwisePieces(t *testing.T) {
	for name, g := range map[string]fixed.Polygon{
		"triangle": {fixed.Px(0, 0), fixed.Px(8, 0), fixed.Px(8, 4)},
		"L":        {fixed.Px(0, 0), fixed.Px(16, 0), fixed.Px(16, 4), fixed.Px(4, 4), fixed.Px(4, 16), fixed.Px(0, 16)},
		"comb": {fixed.Px(0, 0), fixed.Px(20, 0), fixed.Px(20, 16), fixed.Px(16, 16), fixed.Px(16, 4), fixed.Px(12, 4), fixed.Px(12, 16),
			fixed.Px(8, 16), fixed.Px(8, 4), fixed.Px(4, 4), fixed.Px(4, 16), fixed.Px(0, 16)},
		"arrow":    {fixed.Px(0, 0), fixed.Px(16, 8), fixed.Px(0, 16), fixed.Px(4, 8)},
		"straight": {fixed.Px(0, 0), fixed.Px(4, 0), fixed.Px(8, 0), fixed.Px(8, 8), fixed.Px(0, 8)},
	} {
		want := max(area2(g), -area2(g))
		for range 2 {
			var sum int64
			for _, piece := range Convex(g) {
				if !isConvex(piece) || area2(piece) <= 0 {
					t.Errorf("%s: the piece %v is not convex and clockwise", name, piece)
				}
				sum += area2(piece)
			}
			if sum != want {
				t.Errorf("%s: the pieces cover %d, want %d", name, sum, want)
			}
			slices.Reverse(g)
		}
	}
	if got := Convex(fixed.Polygon{fixed.Px(0, 0), fixed.Px(8, 0), fixed.Px(4, 0)}); got != nil {
		t.Errorf("a polygon without area gave %v", got)
	}
}

func TestEllipseLiesInItsBoxAndIsConvex(t *testing.T) {
	b := fixed.Box{Min: fixed.Px(10, 20), Max: fixed.Px(50, 40)}
	g := ellipse(b)
	if g.Bounds() != b || !isConvex(g) || area2(g) <= 0 || len(g) != 16 {
		t.Errorf("got %v", g)
	}
	// A 16-gon covers 3.06 of the 3.14 of its circle.
	if part := float64(area2(g)) / 2 / 65536 / (20 * 10); part < 3.04 || part > 3.08 {
		t.Errorf("it covers %.3f of r²", part)
	}
}

func TestCoordinatesAreRoundedTo256thsOfAPixel(t *testing.T) {
	for s, want := range map[string]int32{"0": 0, "1.5": 384, "-0.001953125": -1, "0.001": 0, "367.14": 93988, "1e2": 25600} {
		if got, ok := parseCoordinate(s); !ok || got != want {
			t.Errorf("%s: %d %v, want %d", s, got, ok, want)
		}
	}
	for _, s := range []string{"", "NaN", "Inf", "-inf", "0x10", "1_0", "1e9", "40000", "4,5", " 1"} {
		if got, ok := parseCoordinate(s); ok {
			t.Errorf("%q was taken for %d", s, got)
		}
	}
}
