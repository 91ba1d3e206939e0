package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// How often those who rest together laugh, and how long, in ticks; and up to which whisper they can.
const (
	laughEvery = 34 * world.TPS
	laughTicks = 150
	laughUpTo  = 24000
)

// laugh says whether those who have rested for so many ticks laugh now: once they have sat a while, and every so often.
func (v *View) laugh(rested int32) bool {
	return rested > laughEvery/2 && (rested+laughEvery/2)%laughEvery < laughTicks && v.w.Whisper < laughUpTo
}

// Every so often who stands looks around, or back at the other.
const (
	glanceEvery = 7 * world.TPS
	glanceTicks = 70
	settleTicks = 22 // after a stop until hair and skirt hang still
	meetTicks   = 84 // that they look at each other, having taken hands
)

// glances says whether who looks about now; late is how many ticks she comes after herself.
func (v *View) glances(who world.Who, late int64) bool {
	s := &v.girls[who]
	if v.tick-s.glance > int64(glanceEvery+int(who)*100) {
		s.glance = v.tick
	}
	since := v.tick - s.glance - late
	return since >= 0 && since < glanceTicks
}

// standing is how who stands: settling, breathing, reaching for the other, shivering with fear, looking about.
func (v *View) standing(who world.Who) pose {
	g, s := &v.w.Girls[who], &v.girls[who]
	o := &v.w.Girls[who.Other()]
	near := v.w.Here(who.Other()) && g.At.Within(o.At, 26*fixed.One)
	settles := s.moved < settleTicks && s.strode > 12
	switch {
	case v.w.Joined && v.pair.held < meetTicks:
		return v.linked(who, poseStand, poseHeldLook)
	case v.w.Joined && settles:
		return v.linked(who, poseSettle, poseHeldSettle)
	case v.w.Joined && s.moved > 90 && v.glances(world.Madoka, int64(who)*20):
		return v.linked(who, poseStand, poseHeldLook)
	case v.w.Joined:
		return v.linked(who, poseStand, poseHeldStand)
	case g.Doing == world.Reaching && near:
		return poseReach
	case g.Fear > 120:
		return poseShiver
	case settles:
		return poseSettle
	case near && o.Vel == (fixed.Point{}) && s.moved > laughEvery && v.laugh(int32(s.moved)):
		return poseLaugh
	}
	if p, ok := v.hinted(who); ok {
		return p
	}
	if p, ok := v.habit(who); ok {
		return p
	}
	if !v.glances(who, 0) || s.moved < 90 {
		return poseStand
	}
	return v.glance(who)
}

// glance is where she looks who looks about: Homura points at what is not right, one waves to the other from afar, or
// looks at her who is near.
func (v *View) glance(who world.Who) pose {
	g, o := &v.w.Girls[who], &v.w.Girls[who.Other()]
	if t := v.wrongNear(who); t != nil {
		v.girls[who].side = sideOf(fixed.Facing(t.At.Sub(g.At), g.Facing))
		return posePoint
	}
	switch {
	case !v.w.Here(who.Other()) || v.w.Link > world.LinkSight:
		return poseLookAround
	case v.w.Link == world.LinkSight:
		v.turnTo(who, o.At.X)
		return poseWave
	case o.At.X < g.At.X:
		return poseLookLeft
	}
	return poseLookRight
}

// turnTo turns who to the side where x is, 1/256 px.
func (v *View) turnTo(who world.Who, x int32) {
	v.girls[who].side = right
	if x < v.w.Girls[who].At.X {
		v.girls[who].side = left
	}
}

// wrongNear is the detail that is not right which Homura notices from where she stands; nil for Madoka.
func (v *View) wrongNear(who world.Who) *level.Thing {
	const notices = 96 * fixed.One
	if who != world.Homura {
		return nil
	}
	for i := range v.lv.Things {
		if t := &v.lv.Things[i]; t.Class == level.Wrong && v.w.There(t) && t.At.Within(v.w.Girls[who].At, notices) {
			return t
		}
	}
	return nil
}
