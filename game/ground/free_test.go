package ground

import (
	"math"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
)

func TestFreeIsAFootFromAllSolids(t *testing.T) {
	free, taken := 0, 0
	for seed := range 12 {
		l := wild(t, seed)
		g := New(l)
		d := dice(seed + 77)
		for range 4000 {
			p := d.place(l)
			dist := gap(g, p)
			if !l.Bounds().Contains(p) {
				dist = 0
			}
			if math.Abs(dist-Foot) < 0.01 {
				continue
			}
			got := g.Free(p)
			if got != (dist > Foot) {
				t.Fatalf("seed %d: Free(%v) = %v, %.2f from the nearest solid", seed, p, got, dist)
			}
			if got {
				free++
			} else {
				taken++
			}
		}
	}
	if free < 5000 || taken < 5000 {
		t.Errorf("only %d free and %d taken places were tried", free, taken)
	}
}

func TestFreeKeepsExactlyAFootFromAWall(t *testing.T) {
	g := New(drawn("....", ".##.", "...."))
	for _, c := range []struct {
		p    fixed.Point
		want bool
	}{
		{fixed.Px(32, 12), true},
		{fixed.Px(32, 12).Add(fixed.Point{Y: 1}), false},
		{fixed.Px(4, 24), true},
		{fixed.Px(4, 24).Add(fixed.Point{X: -1}), false},
		{fixed.Px(32, 24), false},
		{fixed.Px(13, 13).Add(fixed.Point{X: 43, Y: 43}), true}, // 725 from the corner both ways: 1025.3 away
		{fixed.Px(13, 13).Add(fixed.Point{X: 44, Y: 44}), false},
	} {
		if got := g.Free(c.p); got != c.want {
			t.Errorf("Free(%v) = %v", c.p, got)
		}
	}
}

func TestNearestFreeIsTheNearest(t *testing.T) {
	for seed := range 8 {
		l := wild(t, seed)
		g := New(l)
		d := dice(seed + 5)
		for range 150 {
			p := d.place(l)
			q := g.NearestFree(p)
			if !g.Free(q) {
				t.Fatalf("seed %d: NearestFree(%v) = %v is not free", seed, p, q)
			}
			if g.Free(p) && q != p {
				t.Fatalf("seed %d: free %v was moved to %v", seed, p, q)
			}
			in := l.Bounds().Grown(-Foot).Nearest(p)
			far := q.Dist(in)
			for range 60 {
				if r := in.Add(d.way(far)); g.Free(r) && r.Dist(in)+2*fixed.One < far && far < 24*fixed.One {
					t.Fatalf("seed %d: NearestFree(%v) = %v, but %v is nearer", seed, p, q, r)
				}
			}
		}
	}
	full := New(drawn("##", "##"))
	if p := full.NearestFree(fixed.Px(-50, 9)); !full.level.Bounds().Contains(p) {
		t.Errorf("where nothing is free: %v", p)
	}
}

func TestClearIsWhatAFootCanPass(t *testing.T) {
	passed, barred := 0, 0
	for seed := range 10 {
		l := wild(t, seed)
		g := New(l)
		d := dice(seed + 900)
		for range 1500 {
			a := d.free(g)
			b := a.Add(d.way(60 * fixed.One))
			got := g.Clear(a, b)
			if back := g.Clear(b, a); back != got {
				t.Fatalf("seed %d: Clear(%v, %v) = %v, but back %v", seed, a, b, got, back)
			}
			least := math.Inf(1)
			for i := range int32(401) {
				p := a.Lerp(b, i, 400)
				dist := gap(g, p)
				if !l.Bounds().Contains(p) {
					dist = 0
				}
				least = min(least, dist)
			}
			switch {
			case got && least < Foot-2:
				t.Fatalf("seed %d: Clear(%v, %v), but it comes within %.1f", seed, a, b, least)
			case !got && least > Foot+40:
				t.Fatalf("seed %d: not Clear(%v, %v), but it keeps %.1f away", seed, a, b, least)
			case got:
				passed++
			default:
				barred++
			}
		}
	}
	if passed < 1000 || barred < 1000 {
		t.Errorf("only %d clear and %d barred ways were tried", passed, barred)
	}
}

func TestSeesOverWaterAndLowThingsOnly(t *testing.T) {
	for _, c := range []struct {
		name string
		l    *level.Level
		want bool
	}{
		{"nothing between", drawn("........."), true},
		{"a wall", drawn("....#...."), false},
		{"water", drawn("....~...."), true},
		{"a post", drawn("....o...."), false},
		{"a Block", blocked(drawn("........."), fixed.Px(60, 0), fixed.Px(80, 16)), true},
		{"a low prop", prop(drawn("........."), 16, fixed.Px(60, 0), fixed.Px(80, 16)), true},
		{"a high prop", prop(drawn("........."), 48, fixed.Px(60, 0), fixed.Px(80, 16)), false},
	} {
		g := New(c.l)
		a, b := fixed.Px(8, 8), fixed.Px(130, 8)
		if g.Sees(a, b) != c.want || g.Sees(b, a) != c.want {
			t.Errorf("over %s: %v, back %v", c.name, g.Sees(a, b), g.Sees(b, a))
		}
	}
}

func TestNobodySeesThroughTheSeamOfTwoSolids(t *testing.T) {
	rows := []string{"....................", "####################", "...................."}
	g := New(drawn(rows...))
	for x := int32(0); x < 20*fixed.Tile; x += fixed.Tile / 4 {
		if g.Sees(fixed.Point{X: x, Y: 8 * fixed.One}, fixed.Point{X: x, Y: 40 * fixed.One}) {
			t.Fatalf("through the wall at x %d", x/fixed.One)
		}
	}
}

// blocked is l with a Block from one corner to the other.
func blocked(l *level.Level, from, to fixed.Point) *level.Level {
	g := rectangle(from, to)
	l.Things = append(l.Things, level.Thing{ID: 90 + len(l.Things), Class: level.Block, Shape: level.Rectangle, Poly: g, Box: g.Bounds()})
	return l
}

// prop is l with a prop of that height in px, solid from one corner to the other.
func prop(l *level.Level, height int, from, to fixed.Point) *level.Level {
	l.Props = append(l.Props, level.Prop{ID: 50 + len(l.Props), H: height, Solid: []fixed.Polygon{rectangle(from, to)}})
	return l
}
