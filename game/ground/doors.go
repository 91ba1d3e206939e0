package ground

import (
	"cmp"
	"slices"

	"handhold/game/fixed"
	"handhold/game/level"
)

// Door is a door as feet know it: a way from here to there.
type Door struct {
	Thing *level.Thing
	Sill  fixed.Point // where it takes one, going at it from before it
	Exit  fixed.Point // where one comes out, before the door it leads to
	there bool
	from  int32 // the node before it; -1 where none can be got at
	to    int32 // the node where one comes out
}

// What it costs to pass a door, in the cost of steps: about a tile and a half, so that a walk of a step or two is preferred.
const passing = 3 * straight

// mostDoors is how many doors a map can have.
const mostDoors = 64

// addDoors finds the doors, by object id. Where one comes out is free, as far as nothing that comes and goes stands there.
func (g *Ground) addDoors() {
	for i := range g.level.Things {
		t := &g.level.Things[i]
		if t.Class != level.Door || len(g.doors) == mostDoors {
			continue
		}
		to := g.level.Thing(t.Int("to"))
		if to == nil || to.Class != level.Door {
			continue
		}
		before := g.NearestFree(t.Threshold())
		g.doors = append(g.doors, Door{Thing: t, Sill: t.Sill(before), Exit: g.NearestFree(to.Threshold()), there: t.When.Holds(noFlag)})
	}
}

// hang finds the nodes anew between which the doors lead that are there.
func (g *Ground) hang() {
	g.leads = g.leads[:0]
	for i := range g.doors {
		d := &g.doors[i]
		d.from, d.to = g.nodeBy(d.Sill), g.nodeBy(d.Exit)
		if d.there && d.from >= 0 && d.to >= 0 {
			g.leads = append(g.leads, int32(i))
			g.gates[d.from] = true
		}
	}
	slices.SortStableFunc(g.leads, func(a, b int32) int { return cmp.Compare(g.doors[a].from, g.doors[b].from) })
}

// nodeBy is the node nearest to p of those to which a foot can go straight from there; -1 for none.
func (g *Ground) nodeBy(p fixed.Point) int32 {
	best, nearest := int32(-1), int64(1)<<62
	g.nodesAround(p, 0, func(n int32) {
		v := p.Sub(g.nodeAt(n))
		if d := v.Dot(v); d < nearest {
			best, nearest = n, d
		}
	})
	return best
}

// DoorCount is how many doors the map has, whether or not they are there.
func (g *Ground) DoorCount() int { return len(g.doors) }

// DoorAt is the door that takes who stands at p and wants to move by v; nil for none.
func (g *Ground) DoorAt(p, v fixed.Point) *Door {
	for i := range g.doors {
		if d := &g.doors[i]; d.there && d.Thing.Touched(p) && d.Thing.Into(v) {
			return d
		}
	}
	return nil
}

// atSill is how near to a door's sill one is at it.
const atSill = 3 * fixed.One

// DoorFrom is the door that leads from at, where one stands on its sill, to exit, the next corner of a Path; nil where that
// is a way like any other.
func (g *Ground) DoorFrom(at, exit fixed.Point) *Door {
	for i := range g.doors {
		if d := &g.doors[i]; d.there && d.Exit == exit && d.Sill.Within(at, atSill) {
			return d
		}
	}
	return nil
}

// EachDoor calls visit with the doors that are there, by object id.
func (g *Ground) EachDoor(visit func(d *Door)) {
	for i := range g.doors {
		if g.doors[i].there {
			visit(&g.doors[i])
		}
	}
}

// doorsFrom are the doors that lead on from node n, as indices of doors.
func (g *Ground) doorsFrom(n int32) []int32 {
	if len(g.leads) == 0 || !g.gates[n] {
		return nil
	}
	i, _ := slices.BinarySearchFunc(g.leads, n, func(d, n int32) int { return cmp.Compare(g.doors[d].from, n) })
	j := i
	for j < len(g.leads) && g.doors[g.leads[j]].from == n {
		j++
	}
	return g.leads[i:j]
}

// bound works out for a search to to what it costs at least from the node before each door on, through it: what octile
// allows between doors. With that a search stays a search toward its goal, though doors cut the way short.
func (g *Ground) bound(to fixed.Point) {
	g.ahead = g.ahead[:0]
	for _, i := range g.leads {
		g.ahead = append(g.ahead, passing+octile(g.nodeAt(g.doors[i].to), to))
	}
	for changed := true; changed; {
		changed = false
		for a, i := range g.leads {
			out := g.nodeAt(g.doors[i].to)
			for b, j := range g.leads {
				if c := passing + octile(out, g.nodeAt(g.doors[j].from)) + g.ahead[b]; c < g.ahead[a] {
					g.ahead[a], changed = c, true
				}
			}
		}
	}
}

// least is what it costs at least from at to to, with the doors that bound has looked at.
func (g *Ground) least(at, to fixed.Point) int32 {
	cost := octile(at, to)
	for a, i := range g.leads {
		if g.ahead[a] < cost {
			cost = min(cost, octile(at, g.nodeAt(g.doors[i].from))+g.ahead[a])
		}
	}
	return cost
}

// octile is what it costs from a to b where nothing is in the way.
func octile(a, b fixed.Point) int32 {
	v := b.Sub(a)
	x, y := max(v.X, -v.X)/nodeGap, max(v.Y, -v.Y)/nodeGap
	return straight*max(x, y) + (aslant-straight)*min(x, y)
}

// expandDoors offers what the doors at node n lead to.
func (g *Ground) expandDoors(n int32, to fixed.Point, closed Zones) {
	cost := g.state[n].cost
	for _, i := range g.doorsFrom(n) {
		d := &g.doors[i]
		if s := &g.state[d.to]; s.round == g.round && s.done || g.passShut(d, closed) {
			continue
		}
		if g.offer(d.to, n, cost+passing, g.nodeAt(d.to), to) {
			g.state[d.to].door = uint16(i + 1)
		}
	}
}

// passShut says whether one of the zones lies before or behind d.
func (g *Ground) passShut(d *Door, closed Zones) bool {
	return closed != 0 && (g.meets(g.nodeAt(d.from), d.Sill, closed) || g.meets(d.Exit, g.nodeAt(d.to), closed))
}

// doorBetween says whether a door leads from one of the i-th to the j-th point of g.way on to the next.
func (g *Ground) doorBetween(i, j int) bool {
	for ; i < j; i++ {
		if g.DoorFrom(g.way[i], g.way[i+1]) != nil {
			return true
		}
	}
	return false
}
