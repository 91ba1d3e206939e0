package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// Distances between the two, in 1/256 px.
const (
	holdDistance = 14 * fixed.One // between two who hold hands
	holdFurthest = 20 * fixed.One // the most that arms reach
	backStep     = 12 * fixed.One // how far behind one walks who is led sideways
	reachFrom    = 19 * fixed.One // from here hands can be joined at once
	behind       = 9              // steps of the trail between leader and follower in single file
)

// hand takes the other's hand or lets it go, or lays an arrow where there is no
// hand to take. It says whether it took the place of walking.
func (w *World) hand() bool {
	other := w.Lead.Other()
	switch {
	case w.Joined && w.Mud.Grip > 0:
		return false // she pulls once too often
	case w.Joined:
		w.part(LetGo)
		return false
	case !w.Here(other):
		return w.fellHere() || w.layArrow()
	case w.liftHere():
		return true
	}
	o, g := &w.Girls[other], &w.Girls[w.Lead]
	if o.Doing.Hurt() && g.At.Within(o.At, tendDistance) {
		w.tend()
		return true
	}
	if w.handStuck() {
		return true
	}
	if !w.free(other) && o.Doing != Curled || w.Night.Stage == NightEnds {
		return w.fellHere()
	}
	if w.asleep(other) {
		w.rouse()
	}
	if g.At.Within(o.At, reachFrom) && w.ground.Clear(g.At, o.At) {
		w.join()
		return false
	}
	if w.Link <= LinkSight && o.Doing != Curled {
		o.Goal = GoalReach
		o.Way = o.Way[:0]
		w.do(other, Reaching)
		g.Facing = fixed.Facing(o.At.Sub(g.At), g.Facing)
		return false
	}
	return w.fellHere()
}

// free says whether who can do as she likes; a hand or a call wakes her who sleeps.
func (w *World) free(who Who) bool {
	switch w.Girls[who].Doing {
	case Standing, Walking, Held, Reaching, Planted, Locked, Sitting, Sleeping, Calling, Tending, Striking:
		return true
	}
	return false
}

// join lets them hold hands.
func (w *World) join() {
	other := w.Lead.Other()
	w.Joined, w.Grip = true, 256
	found := w.Girls[other].Doing == Curled
	seated := w.rests(w.Lead) && w.rests(other) // side by side they need not get up for it
	for _, who := range [...]Who{w.Lead, other} {
		if !seated {
			w.do(who, Standing)
		}
		w.Girls[who].Goal, w.Girls[who].Way, w.Girls[who].Stuck = GoalStay, w.Girls[who].Way[:0], 0
		w.Girls[who].Fear = 0
	}
	w.resetTrail()
	if found || w.Up("torn") {
		w.set("met")
	}
	w.emit(Event{Kind: Took, Who: w.Lead, At: w.Girls[w.Lead].At.Lerp(w.Girls[other].At, 1, 2)})
}

// part ends the holding of hands in the way kind says.
func (w *World) part(kind EventKind) {
	if !w.Joined {
		return
	}
	w.Joined = false
	w.Grip = 256
	other := w.Lead.Other()
	if w.Girls[other].Doing == Held {
		w.do(other, Standing)
	}
	w.emit(Event{Kind: kind, Who: w.Lead, At: w.Girls[w.Lead].At.Lerp(w.Girls[other].At, 1, 2)})
}

// walkHeld moves both, hand in hand: the leader as she is steered, and the other with her.
func (w *World) walkHeld() {
	g := &w.Girls[w.Lead]
	before := g.At
	if other := w.Lead.Other(); w.rests(other) && g.Vel != (fixed.Point{}) {
		w.stand(other)
	}
	w.move(w.Lead, g.Vel)
	w.record(g.At)
	w.bring(before)
}

// bring draws the other along by a soft spring, beside the leader where there is
// room and behind her where there is not. The leader was at before a tick ago;
// where the other cannot come, arms hold the leader back.
func (w *World) bring(before fixed.Point) {
	other := w.Lead.Other()
	g, o := &w.Girls[w.Lead], &w.Girls[other]
	otherBefore := o.At
	if o.Doing == Sunk {
		if !g.At.Within(o.At, holdFurthest) {
			g.At, g.Vel = before, fixed.Point{}
		}
		return
	}
	target, roomy := w.beside()
	if !roomy || w.squeezed() != nil {
		target = w.Trail.back(behind)
	}
	w.draw(other, target)
	if !g.At.Within(o.At, holdFurthest) {
		g.At, g.Vel = before, fixed.Point{}
		o.At = otherBefore
		w.drawAround(other)
		if !g.At.Within(o.At, holdFurthest) {
			o.At = otherBefore
		}
	} else {
		o.Stuck = 0
	}
	o.Vel = o.At.Sub(otherBefore)
	switch {
	case o.Doing != Standing && o.Doing != Walking && o.Doing != Held:
	case g.At != before || o.Vel.Dot(o.Vel) > 60*60:
		w.do(other, Held)
		o.Facing = fixed.Facing(g.Vel.Add(o.Vel), o.Facing)
	default:
		w.do(other, Standing)
		if w.Still > 40 {
			o.Facing = g.Facing
		}
	}
}

// draw pulls who toward p, softly: a quarter of the way, never faster than she can run.
func (w *World) draw(who Who, p fixed.Point) {
	o := &w.Girls[who]
	d := p.Sub(o.At)
	if d.Dot(d) < 64*64 {
		return
	}
	w.move(who, d.Scale(1, 4).Clamped(catchUp))
}

// drawAround lets who come round a corner that keeps her from the leader.
func (w *World) drawAround(who Who) {
	o := &w.Girls[who]
	o.Stuck++
	if o.Stuck < 3 {
		w.move(who, w.Trail.back(behind).Sub(o.At).Clamped(catchUp))
		return
	}
	way := o.Way[:0]
	way, _ = w.ground.Path(way, o.At, w.Girls[w.Lead].At, 0)
	if len(way) > 0 {
		w.move(who, way[0].Sub(o.At).Clamped(catchUp))
	}
	o.Way = way[:0]
}

// beside is the follower's place next to the leader, on the side where she is
// already (or where the drop is), and whether there is room for it.
func (w *World) beside() (fixed.Point, bool) {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	side := g.Facing.Unit().Right()
	ledge := w.zoneOf(g.At, level.Ledge)
	if ledge != nil {
		side = ledge.Dir("drop").Unit()
	} else if side.Dot(o.At.Sub(g.At)) < 0 {
		side = side.Neg()
	}
	back := fixed.Point{}
	if ledge == nil && g.Facing.Unit().Y == 0 {
		// Seen from above, one beside her would hide behind her: a little behind, both are seen.
		back = g.Facing.Opposite().Unit().Scale(backStep, fixed.One)
		side = side.Scale(1, 2)
	}
	if p, ok := w.inFront(); ok {
		return p, true
	}
	for range 2 {
		p := g.At.Add(back).Add(side.WithLen(holdDistance * side.Len() / fixed.One))
		if w.ground.Clear(g.At, p) && w.safe(g.At, p, w.shunned()) {
			return p, true
		}
		side = side.Neg()
	}
	return fixed.Point{}, false
}
