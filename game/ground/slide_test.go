package ground

import (
	"math"
	"strings"
	"testing"

	"github.com/solarlune/resolv"

	"handhold/game/fixed"
)

func TestSlideNeverEndsInASolid(t *testing.T) {
	for seed := range 12 {
		l := wild(t, seed)
		g := New(l)
		d := dice(seed + 31)
		p := d.free(g)
		way := d.way(300)
		for tick := range 6000 {
			if tick%40 == 0 {
				way = d.way([]int32{40, 264, 330, 3000, 200_000, math.MaxInt32 / 2}[d.roll(6)])
			}
			if tick%700 == 0 {
				p = d.free(g)
			}
			q := g.Slide(p, way, nil)
			if dist := gap(g, q); dist < Foot-0.01 {
				t.Fatalf("seed %d tick %d: from %v by %v to %v, %.2f from a solid", seed, tick, p, way, q, dist)
			}
			if far, most := float64(q.Dist(p)), math.Hypot(float64(way.X), float64(way.Y)); far > most*1.02+6 {
				t.Fatalf("seed %d tick %d: from %v by %v went %.0f", seed, tick, p, way, far)
			}
			p = q
		}
	}
}

func TestSlideNeverPassesThroughAThinWall(t *testing.T) {
	l := drawn(strings.Split(strings.TrimSpace(strings.Repeat(strings.Repeat(".", 30)+"\n", 30)), "\n")...)
	hair := fixed.Point{X: 1, Y: 1}
	for _, w := range [][2]fixed.Point{
		{fixed.Px(200, 200), fixed.Px(300, 200)}, {fixed.Px(200, 300), fixed.Px(300, 300)},
		{fixed.Px(200, 200), fixed.Px(200, 300)}, {fixed.Px(300, 200), fixed.Px(300, 300)},
	} {
		blocked(l, w[0], w[1].Add(hair))
	}
	g := New(l)
	room := fixed.Box{Min: fixed.Px(200, 200), Max: fixed.Px(300, 300)}
	d := dice(4)
	p := fixed.Px(250, 250)
	for range 20000 {
		way := d.way([]int32{300, 5000, 60_000, 900_000, math.MaxInt32 / 2}[d.roll(5)])
		if d.roll(50) == 0 {
			way = fixed.Point{X: math.MinInt32, Y: math.MaxInt32}
		}
		q := g.Slide(p, way, nil)
		if !room.Contains(q) {
			t.Fatalf("from %v by %v out to %v", p, way, q)
		}
		p = q
	}
}

func TestSlideDoesNotSnagOnSeams(t *testing.T) {
	long := strings.Repeat("#", 90)
	open := strings.Repeat(".", 90)
	for _, c := range []struct {
		name     string
		from, by fixed.Point
	}{
		{"above", fixed.Px(20, 28), fixed.Point{X: 200, Y: 170}},
		{"above, hardly pushed", fixed.Px(20, 28), fixed.Point{X: 263, Y: 3}},
		{"above, fast", fixed.Px(20, 28), fixed.Point{X: 509, Y: 1203}},
		{"below", fixed.Px(20, 52), fixed.Point{X: 200, Y: -170}},
	} {
		g := New(drawn(open, open, long, open, open))
		if c.by.Y > 0 && !g.Free(c.from) || len(g.solids) < 12 {
			t.Fatalf("%s: the test is wrong", c.name)
		}
		p := c.from
		for p.X < fixed.Px(1380, 0).X {
			q := g.Slide(p, c.by, nil)
			if lost := c.by.X - (q.X - p.X); lost < -1 || lost > 1 {
				t.Fatalf("%s: at %v by %v only to %v", c.name, p, c.by, q)
			}
			p = q
		}
	}
}

func TestSlideKeepsItsPaceAlongASlantedWallOfTiles(t *testing.T) {
	const n = 30
	rows := make([]string, n)
	for y := range rows {
		rows[y] = strings.Repeat("#", y) + "\\" + strings.Repeat(".", n-y-1)
	}
	g := New(drawn(rows...))
	p := g.Slide(fixed.Px(40, 20), fixed.Px(-15, 15), nil)
	by := fixed.Point{X: 0, Y: 264}
	for p.Y < fixed.Px(0, (n-2)*16).Y {
		q := g.Slide(p, by, nil)
		if v := q.Sub(p); v.X < 128 || v.X > 136 || v.Y < 128 || v.Y > 136 {
			t.Fatalf("at %v it went on by %v", p, v)
		}
		p = q
	}
}

// settle pushes by d from p until nothing moves and says where that is.
func settle(t *testing.T, g *Ground, p, d fixed.Point) fixed.Point {
	t.Helper()
	for range 20_000 {
		q := g.Slide(p, d, nil)
		if q == p {
			return p
		}
		if q.Sub(p).Dot(d) <= 0 {
			t.Fatalf("pushed by %v it went back from %v to %v", d, p, q)
		}
		p = q
	}
	t.Fatalf("pushed by %v it never came to rest, last at %v", d, p)
	return p
}

func TestSlideStopsQuietlyInCorners(t *testing.T) {
	corner := New(drawn("....", "....", "...#", "####"))
	for _, d := range []fixed.Point{{X: 190, Y: 190}, {X: 260, Y: 7}, {X: 3, Y: 264}, {X: 2000, Y: 1900}} {
		p := settle(t, corner, fixed.Px(30, 40), d)
		if end := fixed.Px(44, 44); !p.Within(end, 3) {
			t.Errorf("pushed by %v into the corner it rests at %v, not at %v", d, p, end)
		}
	}
	wedge := drawn("..........", "..........", "..........", "..........")
	for _, g := range []fixed.Polygon{
		{fixed.Px(10, 8), fixed.Px(150, 30), fixed.Px(150, 8)},
		{fixed.Px(10, 56), fixed.Px(150, 32), fixed.Px(150, 56)},
	} {
		wedge = prop(wedge, 40, fixed.Px(0, 0), fixed.Px(1, 1))
		wedge.Props[len(wedge.Props)-1].Solid[0] = g
	}
	g := New(wedge)
	for _, d := range []fixed.Point{{X: 264}, {X: 250, Y: 60}, {X: 250, Y: -80}, {X: 60, Y: 256}, {X: 5000}} {
		p := settle(t, g, fixed.Px(20, 33), d)
		if d.Y == 0 && p.X < fixed.Px(70, 0).X {
			t.Errorf("by %v it did not get into the wedge: %v", d, p)
		}
	}
}

func TestSlideComesToRestWhereverItIsPushed(t *testing.T) {
	for seed := range 10 {
		g := New(wild(t, seed))
		d := dice(seed + 66)
		for range 60 {
			way := d.way(264)
			p := settle(t, g, d.free(g), way)
			for range 20 {
				if q := g.Slide(p, way, nil); q != p {
					t.Fatalf("seed %d: at rest at %v it moved to %v", seed, p, q)
				}
			}
		}
	}
}

func TestSlideGoesRoundConvexCornersAndIntoCorridors(t *testing.T) {
	g := New(drawn("........", "###.####", "###.####", "###.####", "........"))
	for off := int32(-7); off <= 7; off++ {
		p := fixed.Px(56, 8).Add(fixed.Point{X: off * fixed.One})
		for range 120 {
			p = g.Slide(p, fixed.Point{Y: 264}, nil)
		}
		if p.Y < fixed.Px(0, 70).Y {
			t.Errorf("%d px beside the middle of a corridor of one tile it stops at %v", off, p)
		}
	}
	slope := New(drawn("......", "..##..", "..##..", "......"))
	p := fixed.Px(30, 8) // left of the block's upper left corner by 2 px
	for range 60 {
		p = slope.Slide(p, fixed.Point{Y: 200}, nil)
	}
	if p.Y < fixed.Px(0, 40).Y {
		t.Errorf("it did not slip off the corner: %v", p)
	}
}

func TestSlideGoesRoundBodies(t *testing.T) {
	g := New(drawn("..........", "..........", "..........", ".........."))
	b := []Body{{At: fixed.Px(80, 32), R: Foot}}
	p := fixed.Px(40, 31)
	for range 120 {
		p = g.Slide(p, fixed.Point{X: 264}, b)
		if p.Dist(b[0].At) < 2*Foot {
			t.Fatalf("the foot at %v is in the body", p)
		}
	}
	if p.X < fixed.Px(120, 0).X {
		t.Errorf("it was held up at %v", p)
	}
	in := fixed.Px(83, 32)
	if q := g.Slide(in, fixed.Point{X: 200}, b); q != in.Add(fixed.Point{X: 200}) {
		t.Errorf("a body that overlapped her held her: to %v", q)
	}
	if q := g.Slide(in, fixed.Point{X: -200}, b); q.Dist(b[0].At) < in.Dist(b[0].At) {
		t.Errorf("she went further into the body: %v", q)
	}
	if q := g.Slide(b[0].At, fixed.Point{Y: 264}, b); q != b[0].At.Add(fixed.Point{Y: 264}) {
		t.Errorf("from the body's very centre to %v", q)
	}
}

func TestSlideFromNoFreePlaceIsTheNearestFree(t *testing.T) {
	g := New(drawn("......", ".####.", ".####.", "......"))
	for _, p := range []fixed.Point{fixed.Px(30, 30), fixed.Px(-100, 900), fixed.Px(1, 1)} {
		if q := g.Slide(p, fixed.Px(3, 3), nil); q != g.NearestFree(p) || !g.Free(q) {
			t.Errorf("from %v to %v", p, q)
		}
	}
}

// resolv's own Intersection is the oracle for the separating axes kept from it.
func TestContactIsResolvsTranslationVector(t *testing.T) {
	g := New(wild(t, 3))
	d := dice(8)
	tried := 0
	for range 60000 {
		p := d.place(g.level)
		g.foot.SetPositionVec(inSpace(p))
		g.space.FilterCells(g.foot.Bounds()).FilterShapes().ForEach(func(shape resolv.IShape) bool {
			s := &g.solids[shape.Data().(int32)]
			set := g.foot.Intersection(shape)
			// resolv finds the side to push to by the centres, so only where the
			// foot's centre is outside do both mean the same.
			if set.IsEmpty() || s.poly.Contains(p) || set.MTV.Magnitude() < 1 {
				return true
			}
			tried++
			got := s.contact(g.foot).push
			if got.Dot(set.MTV) < 0 {
				set.MTV = set.MTV.Invert()
			}
			if got.Sub(set.MTV).Magnitude() > 0.5 && math.Abs(got.Magnitude()-set.MTV.Magnitude()) > 0.01 {
				t.Fatalf("foot at %v, solid %v: %v, resolv says %v", p, s.poly, got, set.MTV)
			}
			return true
		})
	}
	if tried < 3000 {
		t.Errorf("only %d contacts were compared", tried)
	}
}

// TestSlideDoesNotStickAtACorner goes past the corner of a block, nearer to it by a hair than a foot is wide: in steps of
// any length it slips aside and comes by.
func TestSlideDoesNotStickAtACorner(t *testing.T) {
	l := drawn(strings.Split(strings.TrimSpace(strings.Repeat(strings.Repeat(".", 30)+"\n", 30)), "\n")...)
	corner := fixed.Px(200, 200)
	blocked(l, corner.Sub(fixed.Point{Y: 2304}), corner.Add(fixed.Point{X: 5632}))
	g := New(l)
	for pace := int32(60); pace <= 400; pace++ {
		for off := int32(960); off <= 1040; off++ {
			p := corner.Add(fixed.Point{X: -off, Y: 329})
			for n := 0; p.Y > corner.Y-2304; n++ {
				q := g.Slide(p, fixed.Point{X: -22, Y: -329}.Clamped(pace), nil)
				if p == q || n > 200 {
					t.Fatalf("%d/256 px beside the corner, at pace %d, it comes to %v, and no further", off, pace, p)
				}
				p = q
			}
		}
	}
}
