package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// cue asks for a sound at p.
func (v *View) cue(kind CueKind, who world.Who, p fixed.Point, n int) {
	lead := v.w.Girls[v.w.Lead].At
	d := p.Sub(lead)
	const wide, far = 320 * fixed.One, 640 * fixed.One
	gain := 1 - float32(min(d.Len(), far))/(far+far/4)
	v.cues = append(v.cues, Cue{Kind: kind, Pan: float32(min(max(d.X, -wide), wide)) / wide, Gain: gain, N: n, Who: uint8(who)})
}

// stepEvents lets what happened in the last tick be seen and heard.
func (v *View) stepEvents() {
	for _, e := range v.w.Events() {
		v.see(&e)
		if kind, ok := cueOf(e.Kind); ok {
			n := int(e.N)
			switch e.Kind {
			case world.Stepped, world.Landed:
				n = int(e.Ground)
			case world.Touched:
				n = e.Thing
			case world.Laid:
				n = 0
				if v.w.Arrows[e.N].Etched {
					n = 1
				}
			}
			if kind == CueCall && e.Who == world.Homura {
				kind = CueClap // she has no voice; she claps
			}
			v.cue(kind, e.Who, e.At, n)
		}
	}
	if v.changed && v.w.Joined && v.tick%30 == 0 {
		v.cue(CueColour, v.w.Lead, v.w.Girls[v.w.Lead].At, v.w.Colour.Fraction())
	}
}

// cueOf is the sound of an event.
func cueOf(k world.EventKind) (CueKind, bool) {
	kinds := [...]CueKind{
		world.Stepped: CueStep, world.Took: CueTake, world.LetGo: CueLetGo, world.Torn: CueTorn, world.Called: CueCall,
		world.Answered: CueCall, world.Sat: CueSit, world.Stood: CueStand, world.Slept: CueSleep, world.Woke: CueWake,
		world.Slipped: CueSlip, world.Caught: CueCatch, world.Fell: CueFall, world.Landed: CueLand, world.Slid: CueSlide,
		world.Mended: CueMend, world.Refused: CueRefuse, world.Touched: CueTouch, world.Said: CueSay, world.Found: CueFind,
		world.Laid: CueLay, world.DayPassed: CueDay, world.CrossingBegan: CueCross, world.Pulled: CuePull, world.Led: CueLead,
		world.QuietBegan: CueQuiet, world.Warned: CueWarn,
	}
	if int(k) >= len(kinds) {
		return 0, false
	}
	return kinds[k], true
}

// see shows an event.
func (v *View) see(e *world.Event) {
	switch e.Kind {
	case world.Stepped:
		v.seeStep(e)
	case world.Took:
		v.throw(mote{kind: moteRing, at: e.At, end: 46, size: 64, tint: 0xffd7e6ff})
		v.scatterMotes(moteSpark, 9, e.At.Sub(fixed.Px(0, 10)), 110, 60, 0xffc4d8ff)
	case world.Called, world.Answered:
		v.call(e)
	case world.Slipped, world.Slid:
		v.scatterMotes(moteFine, 8, e.At, 140, 24, dustOf(level.Sand))
	case world.Landed:
		v.scatterMotes(moteDust, 9, e.At, 170, 20, dustOf(e.Ground))
		v.scatterMotes(moteFine, 8, e.At, 200, 26, dustOf(e.Ground))
	case world.Caught:
		v.throw(mote{kind: moteRing, at: e.At, end: 24, size: 26, tint: 0xffffffff})
	case world.Mended:
		v.girls[e.Who].limp = limpTicks
		v.scatterMotes(moteSpark, 10, e.At.Sub(fixed.Px(0, 8)), 50, 80, 0xfff2c8ff)
	case world.Touched:
		v.touch(e)
	case world.Found:
		v.scatterMotes(moteSpark, 12, e.At, 70, 80, 0xffd9a0ff)
		v.say(e.Key, e.Who)
	case world.Said:
		v.say(e.Key, e.Who)
	case world.Laid:
		v.scatterMotes(moteFine, 6, e.At, 90, 22, dustOf(level.Clay))
	case world.CrossingBegan:
		for who := range v.w.Girls {
			if v.w.Here(world.Who(who)) {
				v.scatterMotes(moteScrap, 5, v.w.Girls[who].At.Sub(fixed.Px(0, 12)), 130, 60, Plain)
			}
		}
	case world.Torn:
		v.throw(mote{kind: moteRing, at: e.At, end: 70, size: 150, tint: 0xdfe9f6ff})
	}
}

// seeStep leaves a footprint and a little of what the ground is made of.
func (v *View) seeStep(e *world.Event) {
	v.leavePrint(e.Who, e.At, e.Ground, e.N)
	v.girls[e.Who].ground = e.Ground
	if x, y := v.onPicture(e.At); !v.visible(x, y, 1, 1) {
		return
	}
	switch e.Ground {
	case level.Water:
		v.throw(mote{kind: moteSplash, at: e.At, end: 20, tint: Plain})
		v.scatterMotes(moteDrop, 2, e.At, 120, 16, 0xe8f6faff)
	case level.Sand, level.Snow, level.Clay:
		v.scatterMotes(moteFine, 2, e.At, 70, 22, dustOf(e.Ground))
		if v.girls[e.Who].pose == poseRun || v.girls[e.Who].pose >= poseHeldRun && v.girls[e.Who].pose < poseHeldPlant {
			v.throw(mote{kind: moteDust, at: e.At, end: 20, tint: dustOf(e.Ground)})
		}
	case level.Grass, level.Leaves:
		if e.N == 0 {
			v.scatterMotes(moteFine, 1, e.At, 60, 20, dustOf(e.Ground))
		}
	}
}

// call shows a call as ripples; where the one who answers is not on the picture they come from its edge.
func (v *View) call(e *world.Event) {
	t := Tint(0xffe3ecff)
	if e.Who == world.Homura {
		t = 0xe2dcffff
	}
	at := e.At
	f := &v.frame
	if f.W > 0 {
		x, y := v.onPicture(at)
		x, y = min(max(x, 10), f.W-10), min(max(y, 10), f.H-10)
		at = fixed.Px(x+f.CamX, y+f.CamY)
	}
	for i := range 3 {
		v.throw(mote{kind: moteRing, at: at.Sub(fixed.Px(0, 6)), end: int16(40 + 16*i), size: int16(50 + 26*i), tint: t})
	}
}

// touch shows that something small answers.
func (v *View) touch(e *world.Event) {
	for i := range v.smalls {
		s := &v.smalls[i]
		if s.thing.ID != e.Thing {
			continue
		}
		s.since = v.tick
		if s.prop >= 0 {
			v.props[s.prop].stir = v.tick
		}
		switch s.kind {
		case "ring":
			for i := range 3 {
				v.throw(mote{kind: moteRing, at: s.thing.At, end: int16(40 + 18*i), size: int16(12 + 14*i), tint: 0xfff2c8ff})
			}
			v.scatterMotes(moteSpark, 5, s.thing.At, 50, 60, 0xffe9a8ff)
		case "print":
			// A step of light, as if someone had only just gone on from here.
			v.throw(mote{kind: moteRing, at: s.thing.At, end: 44, size: 14, tint: 0xffe3ecff})
			v.scatterMotes(moteSpark, 4, s.thing.At, 30, 70, 0xffc4d8ff)
			v.scatterMotes(moteFine, 5, s.thing.At, 80, 24, dustOf(level.Sand))
		case "drip":
			v.throw(mote{kind: moteRing, at: s.thing.At, end: 50, size: 22, tint: 0xd8e8ffff})
			for _, ink := range [...]Tint{0xe88ab4ff, 0x86a8e0ff, 0x92c890ff, 0xe0c060ff} {
				v.scatterMotes(moteDrop, 2, s.thing.At.Sub(fixed.Px(0, 4)), 150, 26, ink)
			}
		case "pebble":
			v.scatterMotes(moteFine, 4, s.thing.At, 90, 20, dustOf(level.Stone))
		case "shell":
			v.throw(mote{kind: moteRing, at: s.thing.At, end: 50, size: 22, tint: 0xf4f8ffff})
		case "petal":
			v.scatterMotes(motePetal, 8, s.thing.At.Sub(fixed.Px(0, 4)), 110, 70, 0xf8a8c4ff)
		case "paper":
			v.scatterMotes(moteScrap, 4, s.thing.At.Sub(fixed.Px(0, 4)), 120, 60, Plain)
		case "tuft":
			v.scatterMotes(moteFine, 3, s.thing.At.Sub(fixed.Px(0, 4)), 80, 22, dustOf(level.Grass))
		case "bell", "lamp", "glasses":
			v.throw(mote{kind: moteRing, at: s.thing.At.Sub(fixed.Px(0, 8)), end: 60, size: 30, tint: 0xffeec0ff})
		}
		if s.kind == "lamp" {
			v.scatterMotes(moteSpark, 4, s.thing.At.Sub(fixed.Px(0, 20)), 40, 60, 0xffe09aff)
		}
	}
}
