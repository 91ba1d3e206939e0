package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// tasked is what a world has asked of one of the two, as far as it is seen for a while; all are ticks of the view.
type tasked struct {
	tapped int64 // on the ground, under a tree
	pulled int64 // at the other, whose foot is stuck
	woke   int64 // from sleep
	tall   int   // 0–256: how far she is in grass as tall as she is
	veil   int   // 0–256: how much of her it hides
}

// How long these are seen, in ticks.
const (
	tapTicks   = 26
	pullTicks  = 26
	wakeTicks  = 104
	looksFrom  = 40  // she who departs looks back
	looksUntil = 150 //
	mudLaughs  = 260 // those who sat down in mud laugh so long

	sleeveReach = 24 * fixed.One // so near she who will not go has the other by the sleeve
)

// task is the pose of who where a world asks something of her, and whether it does.
func (v *View) task(who world.Who) (pose, bool) {
	g, s := &v.w.Girls[who], &v.girls[who]
	switch g.Doing {
	case world.Striking:
		return poseFell, true
	case world.Pinned:
		if v.since(s.task.tapped) < tapTicks {
			return poseTap, true
		}
		return posePinned, true
	case world.Lifting:
		return poseLift, true
	case world.Sunk:
		return v.linked(who, poseSunk, poseHeldPlant), true
	case world.Drifting:
		return v.linked(who, poseDrift, poseHeldStand), true
	case world.Departing:
		if g.Since > looksFrom && g.Since < looksUntil && s.moved < 4 {
			return poseWalkLook, true
		}
	case world.Walking:
		if g.Goal == world.GoalLead && s.moved < 4 && v.tick/70%3 == 0 {
			return poseWalkLook, true // she shows the way, and looks whether she is followed
		}
	case world.Sleeping:
		if v.listened() {
			return poseBreathe, true
		}
	case world.Sitting:
		switch {
		case v.w.Wake.Stage == world.WakeStirring && who == v.w.Lead, v.since(s.task.woke) < wakeTicks && !v.w.Joined:
			return poseWake, true
		case v.w.InMud(who) && g.Since < mudLaughs:
			return v.linked(who, poseSitLaugh, poseHeldLaugh), true
		}
	case world.Planted:
		if o := &v.w.Girls[who.Other()]; !v.w.Joined && s.moved >= 4 && v.w.Here(who.Other()) && g.At.Within(o.At, sleeveReach) {
			v.turnTo(who, o.At.X)
			return poseTug, true
		}
	case world.Reaching:
		if v.w.Wake.Stage == world.WakeOffering && who == v.w.Lead {
			return poseOffer, true
		}
	case world.Standing, world.Held:
		if v.since(s.task.pulled) < pullTicks && s.moved > 4 {
			return v.linked(who, poseTug, poseHeldPlant), true
		}
	}
	return 0, false
}

// since is how many ticks ago tick was; long ago for never.
func (v *View) since(tick int64) int64 {
	if tick == 0 {
		return 1 << 40
	}
	return v.tick - tick
}

// listened says whether somebody listens to the breath of her who sleeps.
func (v *View) listened() bool {
	n := &v.w.Night
	t := v.lv.Thing(int(n.Thing))
	return t != nil && t.Class == level.Night && t.Str("until") == "breaths" && (n.Stage == world.NightFalls || n.Stage == world.NightLasts)
}

// breath is how full of air she is who sleeps, 0–256.
func (v *View) breath() int {
	p := int(v.w.Night.Phase)
	if p < world.BreathTop {
		p = p * 256 / world.BreathTop
	} else {
		p = (256 - p) * 256 / (256 - world.BreathTop)
	}
	return p * p * (768 - 2*p) >> 16
}

// tasks is the picture of a pose whose pace the world gives; nil for the others.
func (v *View) tasks(who world.Who) *frame {
	g, s, f := &v.w.Girls[who], &v.girls[who], v.sheets.Figures
	pick := func(i int) *frame {
		frames := f.poses[who][s.pose][s.side]
		return &frames[min(max(i, 0), len(frames)-1)]
	}
	switch s.pose {
	case poseBreathe:
		return pick(v.breath() * 3 / 257)
	case poseTap:
		return pick(min(int(v.since(s.task.tapped))/8, 1))
	case poseLift:
		if g.Until > 0 {
			return pick(int(g.Since) * 4 / int(g.Until))
		}
	case poseFell:
		if g.Doing == world.Striking {
			return pick(v.strokeBeat(who))
		}
	}
	return nil
}

// sunkDepth is how deep a foot is in the mud, px.
const sunkDepth = 4

// sinks is how much of the lower end of her is not seen, px: in water, in mud, in tall grass.
func (v *View) sinks(who world.Who) int {
	g := &v.w.Girls[who]
	switch {
	case v.wades(who):
		return wadeDepth
	case g.Doing == world.Sunk:
		return min(int(g.Since)/4+1, sunkDepth)
	}
	return v.girls[who].task.tall * grassDepth / 256
}

// mudline is the dark wet rim around a leg that is stuck, at (x,y) on the picture; it works while she is pulled.
func (v *View) mudline(who world.Who, x, y int) {
	const wet, dark, light = Tint(0x3c2c24f0), Tint(0x5a4534ff), Tint(0xa98e72c0)
	work := 0
	if t := v.since(v.girls[who.Other()].task.pulled); t < pullTicks {
		work = int(fixed.Sin(int32(t)*90)) / 128
	} else if t := v.since(v.girls[who].task.pulled); t < pullTicks {
		work = int(fixed.Sin(int32(t)*90)) / 128
	}
	v.frame.Crisp = append(v.frame.Crisp, dot(x-7-work, y, 14+2*work, 2, dark), dot(x-5, y-1, 10, 1, wet),
		dot(x-5-work, y+2, 10+2*work, 1, dark.Faded(170)), dot(x-7-work, y+1, 3, 1, light), dot(x+3+work, y+1, 3, 1, light))
}

// seeTask shows what a world has asked of them.
func (v *View) seeTask(e *world.Event) {
	switch e.Kind {
	case world.Tapped:
		v.girls[e.Who].task.tapped = v.tick
		v.throw(mote{kind: moteRing, at: e.At, end: 50, size: 34, tint: 0xfff2c8ff})
		v.throw(mote{kind: moteRing, at: e.At, end: 70, size: 60, tint: 0xfff2c8a0})
		v.scatterMotes(moteFine, 3, e.At, 60, 20, dustOf(level.Sand))
	case world.Woke:
		v.girls[e.Who].task.woke = v.tick
	case world.Sank:
		v.scatterMotes(moteDrop, 9, e.At, 170, 22, dustOf(level.Mud))
		v.throw(mote{kind: moteRing, at: e.At, end: 40, size: 16, tint: 0xcbb08cff})
	case world.Tugged:
		v.girls[e.Who].task.pulled = v.tick
		v.scatterMotes(moteDrop, 6, e.At, 150, 20, dustOf(level.Mud))
	case world.Freed:
		for i := range 2 {
			v.throw(mote{kind: moteRing, at: e.At, end: int16(36 + 14*i), size: int16(20 + 14*i), tint: 0xdcc4a0ff})
		}
		v.scatterMotes(moteDrop, 14, e.At, 230, 26, dustOf(level.Mud))
		v.scatterMotes(moteDust, 2, e.At, 60, 18, dustOf(level.Mud))
	case world.Squeezed:
		v.scatterMotes(motePetal, 12, e.At.Sub(fixed.Px(0, 14)), 110, 80, 0x8fb45cff)
		if e.N == 1 {
			at := e.At.Sub(fixed.Px(0, 10))
			v.throw(mote{kind: moteRing, at: at, end: 40, size: 12, tint: 0xffe9a8ff})
			v.scatterMotes(moteSpark, 6, at, 40, 60, 0xfff2c8ff)
		}
	case world.Strayed:
		v.throw(mote{kind: moteRing, at: e.At.Sub(fixed.Px(0, 8)), end: 60, size: 40, tint: 0xd8f0ffff})
	case world.Recalled:
		v.throw(mote{kind: moteRing, at: e.At.Sub(fixed.Px(0, 8)), end: 50, size: 60, tint: 0xffd7e6ff})
		v.scatterMotes(moteBubble, 8, e.At.Sub(fixed.Px(0, 12)), 80, 60, Plain)
	case world.Offered:
		v.throw(mote{kind: moteRing, at: e.At.Sub(fixed.Px(0, 8)), end: 70, size: 26, tint: 0xffe3ecff})
	}
}

// stepTasks lets go on what goes on by itself while they are at it.
func (v *View) stepTasks() {
	for i := range v.girls {
		who := world.Who(i)
		g, s := &v.w.Girls[who], &v.girls[who].task
		if !v.w.Here(who) {
			continue
		}
		v.stepGrass(who)
		switch {
		case v.w.InMud(who):
			v.girls[who].soil.dust = dustOf(level.Mud).in(0x8a7868ff)
			if g.Doing == world.Sunk && s.pulled == v.tick {
				v.scatterMotes(moteDrop, 2, g.At, 120, 18, dustOf(level.Mud))
			}
		case g.Doing == world.Departing && v.tick%9 == 0:
			// What she leaves behind is the colour of her way.
			v.scatterMotes(moteSpark, 1, g.At.Sub(fixed.Px(0, 4)), 26, 110, 0xffb8d2ff)
		case v.w.InVines(who) && g.Vel != (fixed.Point{}) && v.tick%14 == 0:
			v.scatterMotes(motePetal, 1, g.At.Sub(fixed.Px(0, 20)), 60, 80, 0x7fa452ff)
		}
	}
}

// strokeBeat is which of the four pictures of a stroke shows: it is lifted, swings, and lands in the tree as the world
// counts it; then she rests.
func (v *View) strokeBeat(who world.Who) int {
	g := &v.w.Girls[who]
	const lifts, swings, stays = 36, 9, 12
	t := v.w.TreeOf(int(g.Hazard))
	switch left := int(g.Until - g.Since); {
	case t != nil && t.Phase != world.TreeStands:
		return 3 - int(t.Since)/18%2 // her stone has stuck, and she tugs at it
	case t != nil && t.By == who && t.Strokes > 0 && g.Since < stays:
		return 3
	case left <= swings:
		return 2
	case left <= lifts:
		return 1
	}
	return 0
}
