package ground

import (
	"slices"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
)

func samePass(a, b pass) bool {
	return a.from == b.from && a.to == b.to && slices.Equal(a.way, b.way)
}

// gapped is a level of two rooms and a wall of two blocks between them, in which there is
// a gap from x to x+wide (px) that no node lies in.
func gapped(x, wide int) *level.Level {
	l := drawn("............", "............", "............", "............", "............", "............")
	for i, b := range []fixed.Polygon{
		rectangle(fixed.Px(0, 40), fixed.Px(x, 60)),
		rectangle(fixed.Px(x+wide, 40), fixed.Px(192, 60)),
	} {
		l.Things = append(l.Things, level.Thing{ID: 5 + i, Class: level.Block, Shape: level.Rectangle, Poly: b, Box: b.Bounds()})
	}
	return l
}

func TestAGapThatAFootJustFitsThroughIsAWay(t *testing.T) {
	for x := 81; x < 88; x++ {
		for wide := 7; wide < 15; wide++ {
			g := New(gapped(x, wide))
			from, to := fixed.Px(20, 20), fixed.Px(160, 80)
			way, ok := g.Path(nil, from, to, 0)
			if want := wide >= 8; ok != want {
				t.Errorf("a gap of %d px at %d is a way: %v", wide, x, ok)
			}
			if end := follow(g, from, way); ok && end != to {
				t.Errorf("a gap of %d px at %d: one comes to %v by %v", wide, x, end, way)
			}
			reached := false
			g.Reach(from, 0, func(p fixed.Point) { reached = reached || p.Y > fixed.Px(0, 60).Y })
			if reached != ok {
				t.Errorf("a gap of %d px at %d: one reaches what is beyond: %v", wide, x, reached)
			}
		}
	}
}

func TestAPassKeepsOutOfZones(t *testing.T) {
	l := gapped(83, 9)
	strip := rectangle(fixed.Px(0, 45), fixed.Px(192, 50))
	l.Things = append(l.Things, level.Thing{ID: 9, Class: level.Ravine, Shape: level.Rectangle, Poly: strip, Box: strip.Bounds()})
	g := New(l)
	if _, ok := g.Path(nil, fixed.Px(20, 20), fixed.Px(160, 80), 0); !ok {
		t.Error("there is no way through the zone")
	}
	if way, ok := g.Path(nil, fixed.Px(20, 20), fixed.Px(160, 80), 1); ok {
		t.Errorf("%v leads through the zone", way)
	}
}

func TestOneComesOutOfWhereTheGridSeesNothing(t *testing.T) {
	g := New(gapped(83, 9))
	for y := int32(42 * fixed.One); y < 58*fixed.One; y += 77 {
		for x := int32(87 * fixed.One); x <= 88*fixed.One; x += 51 {
			inside, outside := fixed.Point{X: x, Y: y}, fixed.Px(160, 80)
			if way, ok := g.Path(nil, inside, outside, 0); !ok || follow(g, inside, way) != outside {
				t.Errorf("from %v to %v: %v", inside, outside, way)
			}
			if way, ok := g.Path(nil, outside, inside, 0); !ok || follow(g, outside, way) != inside {
				t.Errorf("from %v to %v: %v", outside, inside, way)
			}
		}
	}
}

// TestOneComesOutFromBesideASlit begins in the hollow at the end of a slit that is just a foot wide, above its line.
func TestOneComesOutFromBesideASlit(t *testing.T) {
	l := drawn("............", "............", "............", "............", "............", "............")
	for _, b := range [...][4]int{{0, 0, 81, 96}, {86, 0, 120, 40}, {81, 48, 120, 96}} {
		blocked(l, fixed.Px(b[0], b[1]), fixed.Px(b[2], b[3]))
	}
	g := New(l)
	beside, outside := 0, fixed.Px(160, 50)
	for y := int32(43 * fixed.One); y <= 44*fixed.One; y += 13 {
		for x := int32(85 * fixed.One); x <= 86*fixed.One; x += 13 {
			p := fixed.Point{X: x, Y: y}
			if !g.Free(p) {
				continue
			}
			if y%fixed.One != 0 && x%fixed.One != 0 {
				beside++
			}
			if way, ok := g.Path(nil, p, outside, 0); !ok || follow(g, p, way) != outside {
				t.Errorf("from %v: %v", p, way)
			}
			if way, ok := g.Path(nil, outside, p, 0); !ok || follow(g, outside, way) != p {
				t.Errorf("to %v: %v", p, way)
			}
		}
	}
	if beside < 5 {
		t.Errorf("of the places tried only %d are beside its line", beside)
	}
}
