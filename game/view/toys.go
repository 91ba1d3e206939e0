package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// lightProp makes a lamp of the prop p that stands where the lamp t is, if its tileset has a picture of it lit.
func (v *View) lightProp(p *prop, t *level.Thing, kind string) {
	if kind != "lamp" {
		return
	}
	name := p.from.Name
	if info := v.lv.TileInfo(p.tile); info != nil && info.Name != "" {
		name = info.Name
	}
	if lit := v.twin(p.tile, name+"-lit"); lit.Set != 0 {
		p.lit, p.lamp = lit, t.ID
	}
}

// How often a clock that goes is heard, ticks, and from how far, 1/256 px.
const (
	clockEvery = world.TPS
	clockHeard = 120 * fixed.One
)

// stepToys lets clocks tick that have been wound.
func (v *View) stepToys() {
	if v.tick%clockEvery != 0 || len(v.w.Clocks) == 0 {
		return
	}
	for i := range v.smalls {
		if t := v.smalls[i].thing; v.smalls[i].kind == "clock" && v.w.Goes(t.ID) && t.At.Within(v.w.Girls[v.w.Lead].At, clockHeard) && v.w.There(t) {
			v.thing("ticking", v.w.Lead, t.At)
		}
	}
}

// wound shows that a clock has been wound by a turn, and after the last of them that it goes.
func (v *View) wound(e *world.Event) {
	if v.w.Goes(e.Thing) {
		v.throw(mote{kind: moteRing, at: e.At.Sub(fixed.Px(0, 12)), end: 70, size: 34, tint: 0xfff0c8ff})
		v.scatterMotes(moteSpark, 8, e.At.Sub(fixed.Px(0, 16)), 60, 80, 0xffe6a8ff)
	}
}

// playToy shows that a thing of a house, or of a wood, answers.
func (v *View) playToy(kind string, at fixed.Point) {
	above := at.Sub(fixed.Px(0, 12))
	ring := func(end, size int16, t Tint) { v.throw(mote{kind: moteRing, at: above, end: end, size: size, tint: t}) }
	switch kind {
	case "piano":
		for i := range int16(3) {
			ring(50+22*i, 20+22*i, 0xffe6c8ff)
		}
		v.scatterMotes(moteSpark, 6, above, 60, 90, 0xffd9a0ff)
	case "clock":
		ring(40, 16, 0xfff2d8ff)
	case "book":
		v.scatterMotes(moteScrap, 3, above, 90, 60, 0xfff8ecff)
	case "cup", "kettle":
		// A little steam, though nobody has lit a fire.
		for i := range int32(4) {
			off := fixed.Point{X: int32(v.random(6*fixed.One)) - 3*fixed.One, Y: -i * 2 * fixed.One}
			v.throw(mote{kind: moteBreath, at: above.Add(off), vel: fixed.Point{X: int32(v.random(30)) - 15, Y: -40 - 8*i}, end: int16(50 + 8*i), tint: 0xfffffff0})
		}
	case "tap":
		v.scatterMotes(moteDrop, 6, above, 70, 26, 0xd8eef8ff)
	case "phone":
		ring(36, 18, 0xe8f0ffff)
		ring(60, 34, 0xe8f0ffff)
	case "bed":
		v.scatterMotes(motePetal, 4, above, 70, 90, 0xffffffff)
	case "chime":
		ring(60, 30, 0xe6f6ffff)
		v.scatterMotes(moteSpark, 7, above, 60, 90, 0xe0f4ffff)
	case "drum":
		v.throw(mote{kind: moteRing, at: at, end: 30, size: 28, tint: 0xffe8d0ff})
		v.scatterMotes(moteFine, 8, at, 110, 26, dustOf(level.Wood))
	case "leaf":
		v.scatterMotes(motePetal, 5, above, 90, 80, 0xb8cc80ff)
	case "frog":
		v.throw(mote{kind: moteRing, at: at, end: 44, size: 22, tint: 0xe4f6f2ff})
		v.scatterMotes(moteDrop, 5, at, 120, 22, 0xdff2ecff)
	}
}
