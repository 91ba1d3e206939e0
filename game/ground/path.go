package ground

import (
	"slices"

	"handhold/game/fixed"
)

// What ways cost: a step between neighbouring nodes, aslant (about √2 as much),
// and how many times as much where it ends in a zone that is only to be left soon.
const (
	straight = 5
	aslant   = 7
	dear     = 8
)

// search is the scratch space of Path and Reach.
type search struct {
	round  uint32 // the current search; state of other rounds counts as none
	state  []nodeState
	queue  queue
	goals  []int32 // the nodes from which one can go straight to the goal
	way    []fixed.Point
	exit   []fixed.Point // from where one begins to where the grid is seen
	entry  []fixed.Point // from the goal to where the grid is seen
	ahead  []int32       // by lead: the least it costs from the node before it to the goal
	indoor bool          // the way leads through a door
	creep  creep
}

// nodeState is what a search knows of a node.
type nodeState struct {
	round uint32
	cost  int32
	from  int32 // the node one came from; -1 for none
	done  bool
	door  uint16 // 1 + the door one came through; 0 for none
}

// begin starts a new search.
func (g *Ground) begin() {
	if g.stale {
		g.renew()
	}
	if g.state == nil {
		g.state = make([]nodeState, len(g.links))
		g.queue.items = make([]queued, 0, len(g.links)/2)
		g.goals, g.way, g.ahead = make([]int32, 0, 16), make([]fixed.Point, 0, 512), make([]int32, 0, len(g.doors))
	}
	if g.round++; g.round == 0 {
		clear(g.state)
		g.round = 1
	}
	g.queue.reset()
}

// Path appends to dst the corners of a way for a foot from from to to, without
// from itself, and says whether it gets there. It does not touch the zones to
// avoid; in those that from or to lies in it spends as little of the way as it can.
// Where there is no way it leads to the place that can be reached nearest to to.
// The way is the shortest on a grid of half tiles, then pulled straight.
func (g *Ground) Path(dst []fixed.Point, from, to fixed.Point, avoid Zones) ([]fixed.Point, bool) {
	if !g.Free(from) {
		from = g.NearestFree(from)
		dst = append(dst, from)
	}
	ok, goal := g.Free(to), to
	if !ok {
		goal = g.NearestFree(to)
	}
	ends := g.ZonesAt(from) | g.ZonesAt(goal)
	closed, slow := avoid&^ends, avoid&ends
	if g.Clear(from, goal) && !g.meets(from, goal, closed|slow) {
		return append(dst, goal), ok
	}
	g.exit = g.onGrid(g.exit[:0], from, closed)
	g.entry = g.onGrid(g.entry[:0], goal, closed)
	last, arrived := g.find(g.exit[len(g.exit)-1], g.entry[len(g.entry)-1], closed, slow)
	if last < 0 {
		return dst, ok && from == to
	}
	g.way, g.indoor = g.way[:0], false
	if arrived {
		g.way = append(g.way, g.entry...)
	}
	g.nodesBack(last)
	slices.Reverse(g.exit)
	g.way = append(g.way, g.exit...)
	slices.Reverse(g.way)
	return g.pull(dst, closed, slow), ok && arrived
}

// nodesBack appends to g.way the nodes by which one came to node n, n first, and the
// corners of the passes between them.
func (g *Ground) nodesBack(n int32) {
	for n >= 0 {
		g.way = append(g.way, g.nodeAt(n))
		from := g.state[n].from
		if i := g.state[n].door; i > 0 {
			d := &g.doors[i-1]
			g.way, g.indoor = append(g.way, d.Exit, d.Sill), true
			n = from
			continue
		}
		for _, p := range g.passesFrom(n) {
			if p.to == from {
				g.way = append(g.way, p.way...)
			}
		}
		n = from
	}
}

// find is the last node of the cheapest way from from to to, and true; where there
// is none, the reachable node nearest to to (the first by number of equally near
// ones), or -1.
func (g *Ground) find(from, to fixed.Point, closed, slow Zones) (last int32, arrived bool) {
	g.begin()
	g.bound(to)
	g.goals = g.goals[:0]
	g.nodesAround(to, closed, func(n int32) { g.goals = append(g.goals, n) })
	g.nodesAround(from, closed, func(n int32) {
		at := g.nodeAt(n)
		g.offer(n, -1, from.Dist(at)*straight/nodeGap, at, to)
	})
	last, nearest := int32(-1), int64(1)<<62
	for {
		n, more := g.queue.pop()
		if !more {
			return last, false
		}
		if g.state[n].done {
			continue
		}
		g.state[n].done = true
		at := g.nodeAt(n)
		v := to.Sub(at)
		d := v.Dot(v)
		if d <= goalsWithin && slices.Contains(g.goals, n) {
			return n, true
		}
		if d < nearest || d == nearest && n < last {
			last, nearest = n, d
		}
		g.expand(n, at, to, closed, slow)
	}
}

// goalsWithin is the square of how far a node can be that nodesAround gives.
const goalsWithin = 8 * nodeGap * nodeGap

// expand offers the ways on from node n, which is at at.
func (g *Ground) expand(n int32, at, to fixed.Point, closed, slow Zones) {
	cost := g.state[n].cost
	for links := g.links[n]; links != 0; links &= links - 1 {
		dir := firstDir(links)
		m := n + g.next[dir]
		if s := &g.state[m]; s.round == g.round && s.done {
			continue
		}
		step := int32(straight)
		if dir&1 != 0 {
			step = aslant
		}
		next := at.Add(fixed.Point{X: steps[dir].X * nodeGap, Y: steps[dir].Y * nodeGap})
		if closed|slow != 0 {
			if g.meets(at, next, closed) {
				continue
			}
			if g.meets(at, next, slow) {
				step *= dear
			}
		}
		g.offer(m, n, cost+step, next, to)
	}
	if g.gates[n] {
		g.expandPasses(n, to, closed, slow)
		g.expandDoors(n, to, closed)
	}
}

// expandPasses offers the passes that begin at node n.
func (g *Ground) expandPasses(n int32, to fixed.Point, closed, slow Zones) {
	cost := g.state[n].cost
	passes := g.passesFrom(n)
	for i := range passes {
		p := &passes[i]
		if s := &g.state[p.to]; s.round == g.round && s.done || g.touches(p, closed) {
			continue
		}
		step := max(g.length(p)*straight/nodeGap, 1)
		if g.touches(p, slow) {
			step *= dear
		}
		g.offer(p.to, n, cost+min(step, longestPass), g.nodeAt(p.to), to)
	}
}

// offer notes that one can come to n, which is at at, from from at that cost, if
// it is the cheapest way so far, and says whether it is.
func (g *Ground) offer(n, from, cost int32, at, to fixed.Point) bool {
	s := &g.state[n]
	if s.round == g.round && s.cost <= cost {
		return false
	}
	s.round, s.cost, s.from, s.done, s.door = g.round, cost, from, false, 0
	price := cost + g.least(at, to)
	if g.queue.count > 0 { // a door from which no door leads back may cost more than the queue has shelves
		price = min(price, g.queue.price+int32(len(g.queue.shelf))-1)
	}
	g.queue.push(n, price)
	return true
}

// pull appends to dst the corners that are left of g.way when it is pulled
// straight, without its first point.
func (g *Ground) pull(dst []fixed.Point, closed, slow Zones) []fixed.Point {
	for i := 0; i < len(g.way)-1; {
		// Reach out in doubling strides, then close in on how far it really goes.
		far, step := i+1, 1
		for far+step < len(g.way) && g.straightWay(i, far+step, closed, slow) {
			far += step
			step *= 2
		}
		for ; step > 0; step /= 2 {
			if far+step < len(g.way) && g.straightWay(i, far+step, closed, slow) {
				far += step
			}
		}
		dst = append(dst, g.way[far])
		i = far
	}
	return dst
}

// straightWay says whether one may go straight from the i-th to the j-th point of
// g.way: it is clear, and leads into no slow zone that the way itself stays out of.
func (g *Ground) straightWay(i, j int, closed, slow Zones) bool {
	a, b := g.way[i], g.way[j]
	if g.indoor && g.doorBetween(i, j) {
		return false
	}
	if !g.Clear(a, b) || g.meets(a, b, closed) {
		return false
	}
	if !g.meets(a, b, slow) {
		return true
	}
	for _, p := range g.way[i : j+1] {
		if g.ZonesAt(p)&slow == 0 {
			return false
		}
	}
	return true
}
