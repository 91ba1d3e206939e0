package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// seen is one of the two as she is seen.
type seen struct {
	pose   pose
	side   side
	since  int            // ticks in this pose
	limp   int            // ticks she still limps after mending
	strode int            // ticks she has walked without stopping
	ground level.Material // of her last step
	soil   soiled
	task   tasked
	glance int64       // tick at which she last looked around
	moved  int         // ticks since she last moved
	hidden bool        // a prop stands before her
	nudge  fixed.Point // how far from her place she is drawn: asleep their backs touch
}

// pairSeen is how the two are joined.
type pairSeen struct {
	upright bool // one above the other in the picture, not side by side
	stride  int  // ticks they have walked hand in hand: one rhythm for both
	held    int  // ticks since they took hands
}

// limpTicks is how long she limps after mending.
const limpTicks = 10 * world.TPS

func (v *View) stepPair() {
	d := v.w.Girls[world.Homura].At.Sub(v.w.Girls[world.Madoka].At)
	ax, ay := max(d.X, -d.X), max(d.Y, -d.Y)
	const slack = 2 * fixed.One // keeps arms from flickering between two ways
	switch {
	case v.sitUp():
		v.pair.upright = false
	case ay > ax*7/4+slack:
		v.pair.upright = true
	case ay < ax*7/4-slack:
		v.pair.upright = false
	}
	if v.w.Joined && v.w.Girls[v.w.Lead].Vel != (fixed.Point{}) {
		v.pair.stride++
	} else {
		v.pair.stride = 0
	}
	v.pair.held++
	if !v.w.Joined {
		v.pair.held = 0
	}
}

// partner is on which side of the picture the other is, seen from who.
func (v *View) partner(who world.Who) int {
	d := v.w.Girls[who.Other()].At.Sub(v.w.Girls[who].At)
	switch {
	case v.pair.upright && d.Y < 0:
		return partnerUp
	case v.pair.upright:
		return partnerDown
	case d.X < 0:
		return partnerLeft
	}
	return partnerRight
}

func (v *View) stepGirl(who world.Who) {
	g, s := &v.w.Girls[who], &v.girls[who]
	if g.Vel != (fixed.Point{}) {
		s.moved = 0
		s.strode++
	} else {
		s.moved++
		if s.moved > settleTicks {
			s.strode = 0
		}
	}
	s.limp = max(s.limp-1, 0)
	s.side = sideOf(g.Facing)
	p := v.poseOf(who)
	v.lean(who)
	v.stepSoil(who)
	if p == s.pose {
		s.since++
		return
	}
	s.pose, s.since = p, 0
}

// wades says whether who stands or walks in water.
func (v *View) wades(who world.Who) bool {
	s := &v.girls[who]
	upright := s.pose <= poseReach || s.pose == poseSettle ||
		s.pose >= poseHeldStand && s.pose < poseHeldSit || s.pose >= poseHeldSettle && s.pose < poseHeldLaugh
	return upright && s.ground == level.Water && v.w.Girls[who].Height == 0 && !v.dives()
}

// liftsBeside is how far to the side she stands at least who lifts a tree off the other, px: her face stays to be seen.
const liftsBeside = 17

// aside is how far to the side who goes who lifts a tree and stood before her face who lies under it, 1/256 px.
func (v *View) aside(who world.Who) int32 {
	under := v.w.Girls[who.Other()].At.Add(v.girls[who.Other()].nudge)
	d := v.w.Girls[who].At.Sub(under)
	if d.Y < -6*fixed.One || max(d.X, -d.X) >= liftsBeside*fixed.One {
		return 0
	}
	if d.X < 0 {
		return -liftsBeside*fixed.One - d.X
	}
	return liftsBeside*fixed.One - d.X
}

// lean brings who back to back with the other where both sleep, and back to her own place afterwards.
func (v *View) lean(who world.Who) {
	g, o, s := &v.w.Girls[who], &v.w.Girls[who.Other()], &v.girls[who]
	want := fixed.Point{}
	switch g.Doing {
	case world.Pinned:
		want, s.side = v.pinnedNudge(who)
	case world.Lifting:
		want.X = v.aside(who)
	}
	if (g.Doing == world.Sleeping && o.Doing == world.Sleeping || v.sitUp()) && g.At.Within(o.At, 26*fixed.One) {
		half := fixed.Px(v.sheets.Figures.link.Sleep, 0).Scale(1, 2)
		s.side = right
		if g.At.X < o.At.X || g.At.X == o.At.X && who == world.Homura {
			s.side, half = left, half.Neg()
		}
		want = g.At.Lerp(o.At, 1, 2).Add(half).Sub(g.At)
	}
	s.nudge = s.nudge.Add(want.Sub(s.nudge).Scale(1, 10))
	if want == (fixed.Point{}) && s.nudge.Len() < 12 {
		s.nudge = want
	}
}

func sideOf(d fixed.Dir) side {
	switch d {
	case fixed.East, fixed.SouthEast, fixed.NorthEast:
		return right
	case fixed.West, fixed.SouthWest, fixed.NorthWest:
		return left
	case fixed.North:
		return up
	}
	return down
}

// runsFrom is the speed from which a walk is a run, 1/256 px a tick.
const runsFrom = 330

// poseOf is the pose in which who is doing what she does.
func (v *View) poseOf(who world.Who) pose {
	g, s := &v.w.Girls[who], &v.girls[who]
	if p, ok := v.task(who); ok {
		return p
	}
	switch g.Doing {
	case world.Planted:
		if s.moved < 4 {
			break // her feet are not: she has set out
		}
		return v.linked(who, posePlant, poseHeldPlant)
	case world.Calling:
		return poseCall
	case world.Kneeling:
		return poseLay
	case world.Sitting:
		if v.w.Joined && v.laugh(g.Since) {
			return v.linked(who, poseSit, poseHeldLaugh)
		}
		return v.linked(who, poseSit, poseHeldSit)
	case world.Sleeping:
		return poseSleep
	case world.Locked:
		return poseKnees
	case world.Sliding, world.Slipping:
		return v.linked(who, poseSlip, poseCling)
	case world.Falling:
		return poseFall
	case world.Lying:
		return poseLie
	case world.Mending:
		if g.Mend < world.MendDay/2 {
			return poseSit
		}
		return poseLie
	case world.Tending:
		v.turnTo(who, v.w.Girls[who.Other()].At.X)
		return poseMend
	case world.Drawn, world.Carried:
		return v.linked(who, poseFall, poseCling)
	case world.Curled:
		return poseCurled
	}
	// What is left is standing and walking.
	if s.moved < 4 {
		switch {
		case s.limp > 0:
			return v.linked(who, poseLimp, poseSupport)
		case v.dives() && !v.w.Joined:
			return poseSwim
		case g.Vel.Len() > runsFrom:
			return v.linked(who, poseRun, poseHeldRun)
		}
		return v.linked(who, poseWalk, poseHeldWalk)
	}
	return v.standing(who)
}

// linked is free, or where they hold hands the picture of held for where the other is.
func (v *View) linked(who world.Who, free, held pose) pose {
	if v.w.Joined {
		return held + pose(v.partner(who))
	}
	return free
}

// dives says whether this world is one where one breathes water: they hang in it rather than stand on its ground.
func (v *View) dives() bool { return v.lv.Breath == "water" }

// floats is how far above her place she hangs where one breathes water, px.
func (v *View) floats(who world.Who) int {
	if !v.dives() || v.w.Girls[who].Doing.Hurt() {
		return 0
	}
	return 2 + int(fixed.Sin(int32(v.tick*7)+int32(who)*180))*2/256
}

// Breathing, blinking and putting her weight on the other leg, in ticks.
const (
	breathTicks = 52
	blinkEvery  = 230
	blinkTicks  = 7
	shiftEvery  = 11 * world.TPS
	shiftTicks  = 130
)

// The pictures of standing still.
const (
	pictureBlink = 2
	pictureShift = 3
)

// picture is the picture of her that shows now.
func (v *View) picture(who world.Who) *frame {
	s := &v.girls[who]
	f := v.sheets.Figures
	if fr := v.tasks(who); fr != nil {
		return fr
	}
	switch {
	case s.pose == poseStand || s.pose >= poseHeldStand && s.pose < poseHeldWalk:
		// She breathes, shifts her weight, and now and then she blinks.
		t := int(v.tick) + int(who)*97
		frames := f.poses[who][s.pose][s.side]
		i := t / breathTicks % 2
		switch {
		case t%blinkEvery < blinkTicks:
			i = pictureBlink
		case (t+int(who)*250)%shiftEvery < shiftTicks:
			i = pictureShift
		}
		return &frames[min(i, len(frames)-1)]
	case s.pose >= poseHeldWalk && s.pose < poseHeldPlant && v.dives():
		return f.at(who, s.pose, s.side, v.pair.stride/2)
	case s.pose >= poseHeldWalk && s.pose < poseHeldPlant:
		return f.at(who, s.pose, s.side, v.pair.stride)
	}
	return f.at(who, s.pose, s.side, s.since)
}
