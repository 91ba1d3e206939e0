package ground

import (
	"slices"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
)

// withDoors hangs doors between free places of g: some lead back, some do not.
func withDoors(g *Ground, d *dice, count int) {
	for i := range count {
		a, b := d.free(g), d.free(g)
		g.doors = append(g.doors, Door{Thing: &level.Thing{ID: 500 + 2*i}, Sill: a, Exit: b, there: true})
		if i%3 != 0 {
			g.doors = append(g.doors, Door{Thing: &level.Thing{ID: 501 + 2*i}, Sill: b, Exit: a, there: true})
		}
	}
	g.findPasses()
	g.hang()
}

// cheapest is what the cheapest way on the grid costs from from to each node, doors and passes with it, by a plain search
// that looks at everything.
func cheapest(g *Ground, from fixed.Point) []int32 {
	const none = 1 << 30
	cost := make([]int32, len(g.links))
	for n := range cost {
		cost[n] = none
	}
	g.nodesAround(from, 0, func(n int32) { cost[n] = from.Dist(g.nodeAt(n)) * straight / nodeGap })
	for changed := true; changed; {
		changed = false
		take := func(m, c int32) {
			if c < cost[m] {
				cost[m], changed = c, true
			}
		}
		for n := range int32(len(cost)) {
			if cost[n] == none {
				continue
			}
			for dir := fixed.East; dir <= fixed.NorthEast; dir++ {
				if g.links[n]>>dir&1 != 0 {
					take(n+g.next[dir], cost[n]+[2]int32{straight, aslant}[dir&1])
				}
			}
			passes := g.passesFrom(n)
			for i := range passes {
				take(passes[i].to, cost[n]+min(max(g.length(&passes[i])*straight/nodeGap, 1), longestPass))
			}
			for _, i := range g.doorsFrom(n) {
				take(g.doors[i].to, cost[n]+passing)
			}
		}
	}
	return cost
}

func TestWaysThroughDoorsAreTheCheapest(t *testing.T) {
	through, ways := 0, 0
	for seed := range 12 {
		g := New(wild(t, seed))
		d := dice(seed + 900)
		withDoors(g, &d, 5)
		for range 25 {
			from, to := d.free(g), d.free(g)
			g.exit, g.entry = g.onGrid(g.exit[:0], from, 0), g.onGrid(g.entry[:0], to, 0)
			out, in := g.exit[len(g.exit)-1], g.entry[len(g.entry)-1]
			last, ok := g.find(out, in, 0, 0)
			all, want := cheapest(g, out), int32(1<<30)
			g.nodesAround(in, 0, func(n int32) {
				if all[n] < 1<<30 {
					want = min(want, all[n]+octile(g.nodeAt(n), in))
				}
			})
			if ok != (want < 1<<30) {
				t.Fatalf("seed %d: from %v to %v there is a way: %v, but %d", seed, from, to, ok, want)
			}
			if !ok {
				continue
			}
			ways++
			if got := g.state[last].cost + octile(g.nodeAt(last), in); got != want {
				t.Fatalf("seed %d: from %v to %v it costs %d, and could %d", seed, from, to, got, want)
			}
			way, _ := g.Path(nil, from, to, 0)
			at := from
			for _, p := range way {
				switch {
				case g.DoorFrom(at, p) != nil:
					through++
				case !g.Clear(at, p):
					t.Fatalf("seed %d: the way from %v to %v is neither clear nor a door, on %v", seed, at, p, way)
				}
				at = p
			}
			if at != to {
				t.Fatalf("seed %d: the way from %v to %v ends at %v", seed, from, to, at)
			}
		}
	}
	if through < 20 || ways < 100 {
		t.Errorf("of %d ways %d went through doors", ways, through)
	}
}

func TestReachGoesThroughDoors(t *testing.T) {
	l := drawn("....#....", "....#....", "....#....", "....#....")
	g := New(l)
	g.doors = []Door{{Thing: &level.Thing{ID: 7}, Sill: fixed.Px(40, 20), Exit: fixed.Px(120, 40), there: true}}
	g.hang()
	count := func(from fixed.Point) (n int) {
		g.Reach(from, 0, func(fixed.Point) { n++ })
		return n
	}
	if a, b := count(fixed.Px(20, 20)), count(fixed.Px(120, 20)); a != 98 || b != 49 {
		t.Errorf("from the left %d nodes are reached, from the right %d, through a door from left to right", a, b)
	}
	way, ok := g.Path(nil, fixed.Px(20, 20), fixed.Px(130, 20), 0)
	if !ok || !slices.Contains(way, fixed.Px(40, 20)) || !slices.Contains(way, fixed.Px(120, 40)) {
		t.Errorf("the way through the door is %v, %v", way, ok)
	}
	c := g.Clone()
	g.SetThere(7, false)
	if _, ok := g.Path(nil, fixed.Px(20, 20), fixed.Px(130, 20), 0); ok {
		t.Error("there is a way through a door that is not there")
	}
	if _, ok := c.Path(nil, fixed.Px(20, 20), fixed.Px(130, 20), 0); !ok {
		t.Error("a clone has lost its door")
	}
	g.SetThere(7, true)
	if _, ok := g.Path(nil, fixed.Px(20, 20), fixed.Px(130, 20), 0); !ok {
		t.Error("the door is not there again")
	}
}
