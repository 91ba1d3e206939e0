package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// hintSeen is how the way is shown, as it is seen.
type hintSeen struct {
	looks int64 // tick at which she last looked or pointed there
	stage int32
	at    fixed.Point
}

// How long a look is seen, in ticks, and how far from her it glints, px.
const (
	lookTicks = 100
	lookFar   = 40
)

// seeHint notes that the way is shown.
func (v *View) seeHint(e *world.Event) {
	if e.Kind == world.Hinted {
		v.hint = hintSeen{looks: v.tick, stage: e.N, at: e.At}
	}
}

// hinted is the pose of who while she shows the way, and whether she does.
func (v *View) hinted(who world.Who) (pose, bool) {
	if who == v.w.Lead && v.w.Here(who.Other()) || v.girls[who].moved < 4 {
		return 0, false
	}
	g := &v.w.Girls[who]
	switch {
	case v.w.Pointing() && !v.w.Joined:
		v.girls[who].side = sideOf(fixed.Facing(v.w.Hint.At.Sub(g.At), g.Facing))
		return posePoint, true
	case v.w.Hint.Stage == world.HintLeads && v.w.Girls[v.w.Lead].Vel == (fixed.Point{}) && !v.w.Joined && v.tick/90%3 == 0:
		v.turnTo(who, v.w.Girls[v.w.Lead].At.X)
		return poseWave, true
	case v.since(v.hint.looks) < lookTicks && v.hint.stage == int32(world.HintLooks):
		d := v.hint.at.Sub(g.At)
		switch {
		case d.X < -abs32(d.Y):
			return v.linked(who, poseLookLeft, poseHeldStand), true
		case d.X > abs32(d.Y):
			return v.linked(who, poseLookRight, poseHeldStand), true
		}
	}
	return 0, false
}

func abs32(v int32) int32 { return max(v, -v) }

// frameHint lists the glint that runs a little way toward where she looks.
func (v *View) frameHint() {
	t := int(v.since(v.hint.looks))
	if t >= lookTicks || v.hint.stage == int32(world.HintLeads) {
		return
	}
	who := v.w.Lead.Other()
	if !v.w.Here(who) {
		who = v.w.Lead
	}
	at := v.w.Girls[who].At.Sub(fixed.Px(0, 16))
	d := v.hint.at.Sub(at)
	if d.Len() < 2*fixed.One {
		return
	}
	at = at.Add(d.WithLen(int32(10+t*lookFar/lookTicks) * fixed.One))
	x, y := v.onPicture(at)
	shows := rises(t, lookTicks)
	v.glow(ShapeGlint, x*sixteenth, y*sixteenth, 150, 110, Tint(0xfff4d0ff).Faded(shows))
	v.glow(ShapeSoft, x*sixteenth, y*sixteenth, 200, 200, Tint(0xffe8b0ff).Faded(shows/4))
}

// habit is the pose of who while she does what she likes to do, and whether she does.
func (v *View) habit(who world.Who) (pose, bool) {
	t := v.w.HabitAt(who)
	if t == nil {
		return 0, false
	}
	switch t.Str("does") {
	case "gaze":
		return poseGaze, true
	case "hum", "sway":
		if t.Str("does") == "hum" && v.tick%64 == 0 {
			v.throw(mote{kind: moteSpark, at: v.w.Girls[who].At.Sub(fixed.Px(0, 24)), vel: fixed.Point{X: 20, Y: -26}, end: 90, tint: 0xffd7a0ff, seed: uint8(v.random(256))})
		}
		return poseHum, true
	case "dig":
		if v.tick%24 == 0 {
			v.scatterMotes(moteFine, 3, v.w.Girls[who].At.Add(v.w.Girls[who].Facing.Unit().Scale(8, 1)), 120, 22, dustOf(level.Mud))
		}
		return poseDig, true
	case "kneel":
		return poseLay, true
	}
	return 0, false
}
