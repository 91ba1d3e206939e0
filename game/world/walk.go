package world

import (
	"handhold/game/fixed"
	"handhold/game/ground"
)

// Speeds are in 1/256 px a tick, so 256 is 60 px a second.
const (
	walkSpeed  = 264
	catchUp    = 330 // how fast a follower closes a gap
	searchPace = 290
	gather     = 28 // what is gained or lost of speed in a tick
	stride     = 11 * fixed.One
)

// seat is what the leader's player wants, with its direction clamped to a circle.
func (w *World) steer() fixed.Point {
	s := w.input.Seats[0]
	v := fixed.Point{X: int32(s.X), Y: int32(s.Y)}
	return v.Clamped(127).Scale(walkSpeed, 127)
}

// stepLead lets the one who leads do what the player asks.
func (w *World) stepLead() {
	if w.Wake.Stage != WakeNone && w.stepWake(w.steer()) {
		return
	}
	if w.down&Swap != 0 {
		w.swap()
	}
	if w.Girls[w.Lead].Doing == Carried && w.Here(w.Lead.Other()) {
		w.lead(w.Lead.Other())
	}
	g := &w.Girls[w.Lead]
	want := w.steer()
	if want == (fixed.Point{}) && w.input.Seats[0].Buttons == 0 {
		w.Still++
	} else {
		w.Still = 0
	}
	w.Moves.push(fixed.Point{})
	switch g.Doing {
	case Standing, Walking, Held, Reaching, Planted, Locked:
		if w.Joined && w.Girls[w.Lead.Other()].Doing == Slipping {
			return // she stands firm
		}
		if w.act() {
			return
		}
		w.walkLead(want)
	case Calling, Kneeling:
		if g.Since >= g.Until {
			w.do(w.Lead, Standing)
		}
	case Sitting, Tending, Sleeping:
		w.rest(want)
	case Striking:
		w.strikeOn(want)
	case Pinned:
		w.lieUnder(want)
	case Sunk, Drifting:
		w.stuckLead()
	case Lying, Mending, Curled, Slipping:
		g.Facing = fixed.Facing(want, g.Facing) // she can still look about
		if w.down&Call != 0 {
			w.call(w.Lead)
		}
	}
}

// act does what the buttons ask of one who can walk; it says whether they ask
// for something that takes the place of walking.
func (w *World) act() bool {
	switch {
	case w.down&Hand != 0:
		return w.hand()
	case w.down&Call != 0:
		w.call(w.Lead)
		return true
	case w.down&Rest != 0:
		w.sit(w.Lead)
		return true
	case w.down&Touch != 0:
		return w.touch()
	}
	return false
}

// walkLead moves the leader by what the player wants, and the hand she holds with her.
func (w *World) walkLead(want fixed.Point) {
	g := &w.Girls[w.Lead]
	want = w.coaxed(want)
	_, speed := w.ground.Material(g.At)
	want = w.slowed(want.Scale(int32(speed), 100))
	if w.refuses(want) {
		want = fixed.Point{}
	} else {
		want = w.hesitate(want)
	}
	g.Vel = g.Vel.Add(want.Sub(g.Vel).Clamped(w.gathers()))
	if want != (fixed.Point{}) {
		g.Facing = fixed.Facing(want, g.Facing)
	}
	before := g.At
	if w.Joined {
		w.walkHeld()
	} else {
		w.move(w.Lead, g.Vel)
	}
	w.walked(w.Lead, before)
	if g.Doing != Planted && g.Doing != Locked {
		w.do(w.Lead, gaitOf(g.At != before))
	}
	w.Moves.Vel[w.Moves.last()] = g.At.Sub(before)
	w.record(g.At)
}

func gaitOf(moved bool) Doing {
	if moved {
		return Walking
	}
	return Standing
}

// move slides who by d along whatever is in her way.
func (w *World) move(who Who, d fixed.Point) {
	g := &w.Girls[who]
	if d == (fixed.Point{}) {
		return
	}
	to := w.ground.Slide(g.At, d, nil)
	if w.bars(who, g.At, to) != nil {
		to = g.At
	}
	if to == g.At {
		g.Vel = fixed.Point{}
	}
	g.At = to
}

// walked counts the steps of who, who was at before a tick ago. Hand in hand
// they walk in the leader's rhythm.
func (w *World) walked(who Who, before fixed.Point) {
	g := &w.Girls[who]
	g.Gait += w.strode(who, before).Len()
	if g.Gait < w.strideOf() {
		return
	}
	g.Gait -= w.strideOf()
	w.step(who, g.Foot^1)
	if who != w.Lead {
		return
	}
	w.Whisper = min(w.Whisper+int32(w.level.Whisper)*65536/100_000, 65536)
	if other := w.Lead.Other(); w.Joined && w.Girls[other].Vel != (fixed.Point{}) {
		w.step(other, g.Foot)
	}
}

// step sets a foot of who down.
func (w *World) step(who Who, foot uint8) {
	g := &w.Girls[who]
	g.Foot = foot
	g.Dirt = min(g.Dirt+1, 256)
	w.wade(who)
	m, _ := w.ground.Material(g.At)
	w.wear(g.At, m)
	w.emit(Event{Kind: Stepped, Who: who, At: g.At, Ground: m, N: int32(foot)})
}

// record remembers the leader's step, if it is far enough from the last.
func (w *World) record(p fixed.Point) {
	t := &w.Trail
	if t.Len > 0 && t.back(0).Within(p, trailStep) {
		return
	}
	t.Steps[t.Head] = p
	t.Head = (t.Head + 1) % trailLen
	t.Len = min(t.Len+1, trailLen)
}

// back is the step n steps before the last one; the oldest there is if fewer are known.
func (t *Trail) back(n int32) fixed.Point {
	n = min(n, t.Len-1)
	return t.Steps[(t.Head-1-n+2*trailLen)%trailLen]
}

func (w *World) resetTrail() {
	w.Trail = Trail{}
	w.record(w.Girls[w.Lead].At)
}

func (m *Moves) push(v fixed.Point) {
	m.Vel[m.Head] = v
	m.Head = (m.Head + 1) % int32(len(m.Vel))
}

func (m *Moves) last() int32 { return (m.Head + int32(len(m.Vel)) - 1) % int32(len(m.Vel)) }

// ago is how the leader moved n ticks ago.
func (m *Moves) ago(n int32) fixed.Point {
	size := int32(len(m.Vel))
	return m.Vel[(m.Head-1-n%size+2*size)%size]
}

// swap passes the lead to the other, if she can take it.
func (w *World) swap() {
	if o := w.Lead.Other(); w.Here(o) && w.Girls[o].Doing != Curled && w.Girls[o].Doing != Drawn {
		if w.asleep(o) {
			w.rouse()
		}
		w.lead(o)
	}
}

// lead makes who the one the player steers.
func (w *World) lead(who Who) {
	if w.Lead == who || !w.Here(who) || w.Girls[who].Doing == Departing {
		return
	}
	old := &w.Girls[w.Lead]
	old.Goal, old.Way = GoalStay, old.Way[:0]
	w.Lead = who
	g := &w.Girls[who]
	g.Goal, g.Way, g.Stuck = GoalStay, g.Way[:0], 0
	switch g.Doing {
	case Reaching, Held, Planted:
		w.do(who, Standing)
	}
	if old.Doing == Locked {
		w.do(who.Other(), Standing)
	}
	w.Still, w.Quiet, w.Wide, w.Sitter = 0, 0, 0, 0
	w.resetTrail()
	w.emit(Event{Kind: Led, Who: who, At: g.At})
}

// walkTo moves who toward p by at most pace, around what is in the way and
// around the zones to avoid. It says whether she is there.
func (w *World) walkTo(who Who, p fixed.Point, pace int32, avoid ground.Zones) bool {
	g := &w.Girls[who]
	before := g.At
	if g.At.Within(p, fixed.One) {
		g.Way = g.Way[:0]
		return true
	}
	straight := g.At.Within(p, 3*fixed.Tile) && w.ground.Clear(g.At, p) && w.safe(g.At, p, avoid)
	switch {
	case straight:
		g.Way = append(g.Way[:0], p)
	case w.Tick >= g.Repath && (len(g.Way) == 0 || !g.Way[len(g.Way)-1].Within(p, max(fixed.Tile, g.At.Dist(p)/8)) || g.Stuck > 20):
		w.findWay(g, p, avoid)
	}
	for len(g.Way) > 0 && g.At.Within(g.Way[0], 2*fixed.One) {
		copy(g.Way, g.Way[1:])
		g.Way = g.Way[:len(g.Way)-1]
	}
	if w.goThrough(who) {
		return false
	}
	if len(g.Way) == 0 {
		return g.At.Within(p, 2*fixed.One)
	}
	_, speed := w.ground.Material(g.At)
	v := g.Way[0].Sub(g.At).Clamped(w.paceOf(who, pace) * int32(speed) / 100)
	if w.ground.ZonesAt(g.At.Add(v))&^w.ground.ZonesAt(g.At)&avoid&^w.ledges != 0 {
		g.Way = g.Way[:0] // she has cut a corner, and stops short of the peril behind it
		return false
	}
	if g.Stuck > 4 {
		v = v.Scale(1+g.Stuck%3, 4) // what a whole step cannot slip past, a smaller one may
	}
	g.Vel = v
	w.move(who, v)
	if moved := g.At.Sub(before); moved != (fixed.Point{}) {
		g.Facing = fixed.Facing(moved, g.Facing)
	}
	if g.At.Within(before, pace/8) {
		g.Stuck++
	} else {
		g.Stuck = 0
	}
	return false
}

// findWay looks for a way to p around the zones to avoid; where there is none, she
// dares the ledges; where there is still none, it leads as near as it can.
func (w *World) findWay(g *Girl, p fixed.Point, avoid ground.Zones) {
	var ok bool
	g.Way, ok = w.ground.Path(g.Way[:0], g.At, p, avoid)
	if !ok && avoid&w.ledges != 0 {
		g.Way, _ = w.ground.Path(g.Way[:0], g.At, p, avoid&^w.ledges)
	}
	g.Stuck = 0
	g.Repath = w.Tick + 20
}

// safe says whether the straight way from a to b stays out of the zones to avoid.
func (w *World) safe(a, b fixed.Point, avoid ground.Zones) bool {
	if avoid == 0 {
		return true
	}
	n := max(a.Dist(b)/(4*fixed.One), 1)
	for i := range n + 1 {
		if w.ground.ZonesAt(a.Lerp(b, i, n))&avoid != 0 {
			return false
		}
	}
	return true
}
