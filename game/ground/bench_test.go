package ground

import (
	"strings"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
)

// wide is a level of 120×80 tiles with posts, boulders and long walls with gaps.
func wide() *level.Level {
	d := dice(99)
	rows := make([]string, 80)
	for y := range rows {
		row := []byte(strings.Repeat(".", 120))
		for x := range row {
			if d.roll(100) < 9 {
				row[x] = letters[1+d.roll(5)]
			}
			if y%13 == 9 && (x+7*y)%60 > 2 {
				row[x] = '#'
			}
		}
		rows[y] = string(row)
	}
	return drawn(rows...)
}

func TestNothingIsAllocatedOnceWarm(t *testing.T) {
	l := wide()
	g := New(l)
	d := dice(17)
	way := make([]fixed.Point, 0, 400)
	bodies := []Body{{At: d.free(g), R: Foot}}
	far, near := d.free(g), d.free(g)
	g.Path(way, far, near, 0)
	wall := g.NearestFree(fixed.Px(24, 9*16))
	for name, f := range map[string]func(){
		"Slide":         func() { wall = g.Slide(wall, fixed.Point{X: 180, Y: 190}, bodies) },
		"a long Slide":  func() { g.Slide(near, fixed.Point{X: 70_000, Y: 3_000}, bodies) },
		"Free":          func() { g.Free(near) },
		"NearestFree":   func() { g.NearestFree(fixed.Px(300, 150)) },
		"Clear":         func() { g.Clear(far, near) },
		"Sees":          func() { g.Sees(far, near) },
		"ZonesAt":       func() { g.ZonesAt(near) },
		"Path":          func() { way, _ = g.Path(way[:0], far, near, 0) },
		"Path with way": func() { way, _ = g.Path(way[:0], near, far, 3) },
	} {
		if n := testing.AllocsPerRun(200, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}

func BenchmarkNew(b *testing.B) {
	l := wide()
	for b.Loop() {
		New(l)
	}
}

func BenchmarkClone(b *testing.B) {
	g := New(wide())
	for b.Loop() {
		g.Clone()
	}
}

func BenchmarkSlideInTheOpen(b *testing.B) {
	g := New(drawn(strings.Split(strings.TrimSpace(strings.Repeat("....................\n", 20)), "\n")...))
	p, d := fixed.Px(40, 40), fixed.Point{X: 190, Y: 180}
	b.ReportAllocs()
	for b.Loop() {
		if p = g.Slide(p, d, nil); p.X > fixed.Px(280, 0).X || p.X < fixed.Px(30, 0).X {
			d = d.Neg()
		}
	}
}

func BenchmarkSlideAlongAWall(b *testing.B) {
	g := New(drawn("....................", "....................", "####################"))
	p, d := fixed.Px(40, 27), fixed.Point{X: 190, Y: 180}
	b.ReportAllocs()
	for b.Loop() {
		if p = g.Slide(p, d, nil); p.X > fixed.Px(280, 0).X || p.X < fixed.Px(30, 0).X {
			d.X = -d.X
		}
	}
}

func BenchmarkSlideAlongAPolygon(b *testing.B) {
	l := drawn("....................", "....................", "....................", "....................")
	l = prop(l, 40, fixed.Px(0, 0), fixed.Px(1, 1))
	l.Props[0].Solid[0] = fixed.Polygon{fixed.Px(0, 30), fixed.Px(160, 50), fixed.Px(319, 28), fixed.Px(319, 63), fixed.Px(0, 63)}
	g := New(l)
	p, d := fixed.Px(40, 20), fixed.Point{X: 190, Y: 180}
	b.ReportAllocs()
	for b.Loop() {
		if p = g.Slide(p, d, nil); p.X > fixed.Px(280, 0).X || p.X < fixed.Px(30, 0).X {
			d.X = -d.X
		}
	}
}

func BenchmarkSlideStuckInACorner(b *testing.B) {
	g := New(drawn("....................", "...................#", "####################"))
	p := g.Slide(fixed.Px(280, 20), fixed.Px(30, 30), nil)
	b.ReportAllocs()
	for b.Loop() {
		p = g.Slide(p, fixed.Point{X: 190, Y: 180}, nil)
	}
}

func BenchmarkSeesAcrossTheScreen(b *testing.B) {
	g := New(drawn(strings.Split(strings.TrimSpace(strings.Repeat("..........~.............\n", 14)), "\n")...))
	for b.Loop() {
		g.Sees(fixed.Px(10, 10), fixed.Px(370, 200))
	}
}

func BenchmarkPathAcrossTheMap(b *testing.B) {
	g := New(wide())
	from, to := g.NearestFree(fixed.Px(20, 20)), g.NearestFree(fixed.Px(1900, 1260))
	var way []fixed.Point
	b.ReportAllocs()
	for b.Loop() {
		way, _ = g.Path(way[:0], from, to, 0)
	}
	b.ReportMetric(float64(len(way)), "corners")
}

func BenchmarkPathToWhereNobodyCanCome(b *testing.B) {
	l := wide()
	for _, x := range []int{1, 2, 3} {
		for _, y := range []int{1, 3} {
			l.Layers[0].Tiles[y*l.Width+x].Index = 1
			l.Layers[0].Tiles[x*l.Width+y].Index = 1
		}
	}
	l.Layers[0].Tiles[2*l.Width+2].Index = 0
	g := New(l)
	from := g.NearestFree(fixed.Px(1900, 1260))
	var way []fixed.Point
	for b.Loop() {
		ok := false
		if way, ok = g.Path(way[:0], from, fixed.Px(40, 40), 0); ok {
			b.Fatal("there is a way")
		}
	}
}

func BenchmarkPathBeside(b *testing.B) {
	g := New(wide())
	from, to := g.NearestFree(fixed.Px(700, 300)), g.NearestFree(fixed.Px(780, 340))
	var way []fixed.Point
	for b.Loop() {
		way, _ = g.Path(way[:0], from, to, 0)
	}
}
