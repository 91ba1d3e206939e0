package fixed

import "testing"

func TestSqrtIsTheRootRoundedDown(t *testing.T) {
	for _, n := range []uint64{0, 1, 2, 3, 4, 15, 16, 17, 1 << 32, 1<<40 + 12345, 1<<62 - 1} {
		r := Sqrt(n)
		if r*r > n || (r+1)*(r+1) <= n {
			t.Errorf("Sqrt(%d) = %d", n, r)
		}
	}
}

func TestPolygonContainsAgreesWithItsHalfPlanes(t *testing.T) {
	tri := Polygon{Px(0, 0), Px(40, 0), Px(0, 40)}
	for y := -3; y < 44; y += 2 {
		for x := -3; x < 44; x += 2 {
			want := x > 0 && y > 0 && x+y < 40
			if got := tri.Contains(Px(x, y)); got != want {
				t.Fatalf("Contains(%d,%d) = %v", x, y, got)
			}
			turned := Polygon{tri[2], tri[1], tri[0]}
			if turned.Contains(Px(x, y)) != want {
				t.Fatalf("the order of corners matters at %d,%d", x, y)
			}
		}
	}
}

func TestWithLenKeepsTheDirection(t *testing.T) {
	p := Point{3000, -4000}.WithLen(500)
	if p != (Point{300, -400}) {
		t.Errorf("got %v", p)
	}
	if (Point{}).WithLen(9) != (Point{}) {
		t.Error("the zero point moved")
	}
}

func TestFacingIsTheNearestOfEight(t *testing.T) {
	for d := East; d <= NorthEast; d++ {
		if got := Facing(d.Unit(), South); got != d {
			t.Errorf("Facing(%v) = %v", d, got)
		}
		if back, ok := ParseDir(d.String()); !ok || back != d {
			t.Errorf("ParseDir(%q) = %v %v", d, back, ok)
		}
	}
	if Facing(Point{}, West) != West {
		t.Error("standing still turned her")
	}
}

func TestSinMeetsItsQuarters(t *testing.T) {
	for a, want := range map[int32]int32{0: 0, 256: 256, 512: 0, 768: -256, 1024: 0} {
		if got := Sin(a); got != want {
			t.Errorf("Sin(%d) = %d, want %d", a, got, want)
		}
	}
}
