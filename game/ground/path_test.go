package ground

import (
	"slices"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
)

// follow walks a foot along way as the girls do and says where it comes to.
func follow(g *Ground, p fixed.Point, way []fixed.Point) fixed.Point {
	for k, to := range way {
		for range 4000 {
			if p == to || k+1 < len(way) && p.Within(to, 2*fixed.One) && g.Clear(p, way[k+1]) {
				break
			}
			p = g.Slide(p, to.Sub(p).Clamped(264), nil)
		}
	}
	return p
}

func TestPathCanBeWalked(t *testing.T) {
	found, none := 0, 0
	for seed := range 14 {
		l := wild(t, seed)
		g := New(l)
		d := dice(seed + 50)
		for range 60 {
			from, to := d.free(g), d.free(g)
			way, ok := g.Path(nil, from, to, 0)
			end := follow(g, from, way)
			nearest := int64(1) << 62
			g.Reach(from, 0, func(p fixed.Point) {
				nearest = min(nearest, p.Sub(to).Dot(p.Sub(to)))
			})
			if !ok {
				none++
				if len(way) > 0 && (way[len(way)-1].Sub(to).Dot(way[len(way)-1].Sub(to)) != nearest || !end.Within(way[len(way)-1], 2*fixed.One)) {
					t.Fatalf("seed %d: %v to %v: it ends at %v, walked to %v", seed, from, to, way, end)
				}
				continue
			}
			found++
			if !end.Within(to, 2*fixed.One) || way[len(way)-1] != to {
				t.Fatalf("seed %d: from %v to %v by %v one comes to %v", seed, from, to, way, end)
			}
			at := from
			for _, p := range way {
				if !g.Clear(at, p) {
					t.Fatalf("seed %d: the way from %v to %v is not clear", seed, at, p)
				}
				at = p
			}
		}
	}
	if found < 150 || none < 12 {
		t.Errorf("only %d ways were found and %d not", found, none)
	}
}

// dijkstra is the length in px of the shortest way on the path grid, by a plain
// search that looks at everything.
func dijkstra(g *Ground, from, to fixed.Point) int32 {
	const none = 1 << 30
	cost := make([]int32, len(g.links))
	for n := range cost {
		cost[n] = none
	}
	g.nodesAround(from, 0, func(n int32) { cost[n] = from.Dist(g.nodeAt(n)) })
	for changed := true; changed; {
		changed = false
		for n := range int32(len(cost)) {
			for dir := fixed.East; dir <= fixed.NorthEast && cost[n] < none; dir++ {
				if m := n + g.next[dir]; g.links[n]>>dir&1 != 0 {
					if c := cost[n] + g.nodeAt(n).Dist(g.nodeAt(m)); c < cost[m] {
						cost[m], changed = c, true
					}
				}
			}
		}
	}
	least := int32(none)
	g.nodesAround(to, 0, func(n int32) { least = min(least, cost[n]+to.Dist(g.nodeAt(n))) })
	return least / fixed.One
}

func TestPathIsNoLongerThanTheShortestOnTheGrid(t *testing.T) {
	compared := 0
	for seed := range 6 {
		l := wild(t, seed)
		g := New(l)
		d := dice(seed + 51)
		for range 25 {
			from, to := d.free(g), d.free(g)
			way, ok := g.Path(nil, from, to, 0)
			if !ok {
				continue
			}
			length, at := int32(0), from
			for _, p := range way {
				length, at = length+at.Dist(p), p
			}
			length /= fixed.One
			if least := dijkstra(g, from, to); length > least*102/100+8 || len(way) > int(least/8)+2 {
				t.Errorf("seed %d: from %v to %v the way is %d px long, the grid's shortest %d: %v", seed, from, to, length, least, way)
			}
			compared++
		}
	}
	if compared < 60 {
		t.Errorf("only %d ways were compared", compared)
	}
}

func TestPathKeepsOutOfZones(t *testing.T) {
	around, through := 0, 0
	for seed := range 14 {
		l := wild(t, seed)
		g := New(l)
		d := dice(seed + 60)
		for range 60 {
			from, to := d.free(g), d.free(g)
			avoid := Zones(d.roll(1 << 9))
			way, ok := g.Path(nil, from, to, avoid)
			closed := avoid &^ g.ZonesAt(from) &^ g.ZonesAt(to)
			at := from
			for _, p := range way {
				for i := range int32(101) {
					if in := g.ZonesAt(at.Lerp(p, i, 100)) & closed; in != 0 {
						t.Fatalf("seed %d: from %v to %v the way crosses zones %b at %v", seed, from, to, in, at)
					}
				}
				at = p
			}
			if _, free := g.Path(nil, from, to, 0); free && !ok {
				around++
			} else if ok {
				through++
			}
		}
	}
	if around < 20 || through < 100 {
		t.Errorf("zones made %d ways impossible and left %d", around, through)
	}
}

func TestPathLeavesAZoneItBeginsInSoon(t *testing.T) {
	l := drawn("....................", "....................", "....................", "....................", "....................", "....................")
	strip := rectangle(fixed.Px(0, 32), fixed.Px(320, 52))
	l.Things = append(l.Things, level.Thing{ID: 5, Class: level.Ledge, Shape: level.Rectangle, Poly: strip, Box: strip.Bounds()})
	g := New(l)
	from, to := fixed.Px(24, 44), fixed.Px(300, 44)
	inside := func(avoid Zones) (n int) {
		way, ok := g.Path(nil, from, to, avoid)
		if !ok {
			t.Fatal("no way")
		}
		at := from
		for _, p := range way {
			for i := range int32(200) {
				if g.ZonesAt(at.Lerp(p, i, 200)) != 0 {
					n += int(at.Dist(p)) / 200
				}
			}
			at = p
		}
		return n / fixed.One
	}
	if all, some := inside(0), inside(1); all < 250 || some > 60 {
		t.Errorf("%d px of the way are in the strip, %d when it is avoided", all, some)
	}
}

func TestPathIsAlwaysTheSame(t *testing.T) {
	l := wild(t, 2)
	a, b := New(l), New(l)
	d := dice(3)
	for range 80 {
		from, to, avoid := d.free(a), d.free(a), Zones(d.roll(512))
		first, _ := a.Path(nil, from, to, avoid)
		a.Path(nil, to, from, 0)
		a.Reach(to, 0, func(fixed.Point) {})
		again, _ := a.Path(nil, from, to, avoid)
		other, _ := b.Path(nil, from, to, avoid)
		if !slices.Equal(first, again) || !slices.Equal(first, other) {
			t.Fatalf("from %v to %v: %v, %v, %v", from, to, first, again, other)
		}
	}
}

func TestReachIsBoundedByWallsAndZones(t *testing.T) {
	l := drawn("....#....", "....#....", "....#....", "....#....")
	strip := rectangle(fixed.Px(30, -10), fixed.Px(33, 90))
	l.Things = append(l.Things, level.Thing{ID: 5, Class: level.Ravine, Shape: level.Rectangle, Poly: strip, Box: strip.Bounds()})
	g := New(l)
	count := func(from fixed.Point, avoid Zones) (n int) {
		seen := map[fixed.Point]bool{}
		g.Reach(from, avoid, func(p fixed.Point) {
			if seen[p] || !g.Free(p) {
				t.Errorf("%v is visited twice or not free", p)
			}
			seen[p] = true
			n++
		})
		return n
	}
	// Each half is 4×4 tiles: 7 columns (8 to 56 px) of 7 rows of nodes are a foot inside.
	if n := count(fixed.Px(20, 20), 0); n != 49 {
		t.Errorf("%d nodes of the left half are reached", n)
	}
	if n := count(fixed.Px(120, 20), 1); n != 49 {
		t.Errorf("%d nodes of the right half are reached", n)
	}
	if n := count(fixed.Px(20, 20), 1); n != 21 {
		t.Errorf("%d nodes left of the ravine are reached", n)
	}
}
