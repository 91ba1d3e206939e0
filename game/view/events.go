package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// cue asks for a sound at p.
func (v *View) cue(kind CueKind, who world.Who, p fixed.Point, n int) {
	v.hearCue(Cue{Kind: kind, N: n, Who: uint8(who)}, p)
}

// hearCue lets c be heard from p, and says it where what is heard is written too.
func (v *View) hearCue(c Cue, p fixed.Point) {
	ear := v.w.Girls[v.w.Lead].At
	from, walls := v.w.Heard(ear, p)
	d := from.Sub(ear)
	const wide, far = 320 * fixed.One, 640 * fixed.One
	c.Gain = 1 - float32(min(d.Len(), far))/(far+far/4)
	c.Pan = float32(min(max(d.X, -wide), wide)) / wide
	c.Muffled = v.between(&c)
	if walls {
		c.Muffled = max(c.Muffled, throughWalls)
	}
	v.cues = append(v.cues, c)
	v.caption(&c)
}

// between is how much stands between the one who leads and who makes the sound of c, 0–1: the link says whether they see
// each other.
func (v *View) between(c *Cue) float32 {
	if world.Who(c.Who) == v.w.Lead {
		return 0
	}
	switch v.w.Link {
	case world.LinkHearing:
		return 0.6
	case world.LinkLost:
		return 0.8
	}
	return 0
}

// thing lets a thing be heard that sounds by itself, such as a splash or thunder.
func (v *View) thing(name string, who world.Who, at fixed.Point) {
	v.hearCue(Cue{Kind: CueThing, Name: name, Who: uint8(who)}, at)
}

// stepEvents lets what happened in the last tick be seen and heard.
func (v *View) stepEvents() {
	for _, e := range v.w.Events() {
		v.see(&e)
		v.seeTask(&e)
		v.seeTree(&e)
		v.seeBreath(&e)
		v.seeHint(&e)
		v.seeRing(&e)
		v.hearTask(&e)
		if kind, ok := cueOf(e.Kind); ok {
			v.hearCue(v.cueFor(kind, &e), e.At)
		}
		if e.Kind == world.Landed && e.Ground == level.Water {
			v.thing("splash", e.Who, e.At)
		}
	}
	if v.changed && v.w.Joined && v.tick%30 == 0 {
		v.cue(CueColour, v.w.Lead, v.w.Girls[v.w.Lead].At, v.w.Colour.Fraction())
	}
	v.hearWhirl()
	v.hearThunder()
	v.hearSounds()
	v.hearOn()
}

// sounding is a thing of the map that sounds by itself.
type sounding struct {
	thing *level.Thing
	due   int64 // the tick it sounds at next
}

// hearSounds lets things that sound by themselves be heard while the one who leads is near.
func (v *View) hearSounds() {
	for i := range v.sounds {
		s := &v.sounds[i]
		t := s.thing
		if v.tick < s.due || !v.w.There(t) || !v.w.Girls[v.w.Lead].At.Within(t.At, int32(t.Int("radius"))*fixed.One) {
			continue
		}
		every := t.Int("every") * world.TPS
		s.due = v.tick + int64(every*3/4+v.random(every/2+1))
		v.thing(t.Str("cue"), v.w.Lead, t.At)
	}
}

// thunder is what follows a lightning.
type thunder struct {
	lit  bool // it glows
	x    int  // where, px right of the one who leads
	wait int  // ticks until it is heard
}

// thunderLate is how long thunder is on its way, ticks: it is far away.
const thunderLate = 3 * world.TPS

// hearThunder lets every lightning be heard, long after it was seen.
func (v *View) hearThunder() {
	strong, x := v.lightning(256)
	if lit := strong > 0; lit != v.thunder.lit {
		v.thunder.lit = lit
		if lit {
			v.thunder.x, v.thunder.wait = x-v.frame.W/2, thunderLate
		}
	}
	if v.thunder.wait == 0 {
		return
	}
	if v.thunder.wait--; v.thunder.wait == 0 {
		v.thing("thunder", v.w.Lead, v.w.Girls[v.w.Lead].At.Add(fixed.Px(v.thunder.x, -200)))
	}
}

// cueFor is the cue of an event.
func (v *View) cueFor(kind CueKind, e *world.Event) Cue {
	c := Cue{Kind: kind, Who: uint8(e.Who), N: int(e.N)}
	switch e.Kind {
	case world.Stepped:
		c.N, c.Foot, c.Gait = int(e.Ground), uint8(e.N), v.gait(e.Who)
	case world.Landed:
		c.N = int(e.Ground)
	case world.Touched:
		c.N, c.Name = e.Thing, v.kindOf(e.Thing)
	case world.Laid:
		c.N = 0
		if v.w.Arrows[e.N].Etched {
			c.N = 1
		}
	}
	if kind == CueCall && e.Who == world.Homura {
		c.Kind = CueClap // she has no voice; she claps
	}
	return c
}

// gait is how who goes now.
func (v *View) gait(who world.Who) Gait {
	s := &v.girls[who]
	switch {
	case v.w.Joined && (s.limp > 0 || v.girls[who.Other()].limp > 0):
		return Support
	case s.limp > 0:
		return Limp
	case v.w.Girls[who].Vel.Len() > runsFrom:
		return Run
	}
	return Walk
}

// kindOf is what kind of small thing an object is; empty where it is none.
func (v *View) kindOf(id int) string {
	for i := range v.smalls {
		if v.smalls[i].thing.ID == id {
			return v.smalls[i].kind
		}
	}
	return ""
}

// How often the whirlpool says how near it is, ticks, and from how far it is heard, 1/256 px.
const (
	whirlEvery = 20
	whirlHeard = 520 * fixed.One
)

// hearWhirl lets whirlpools be heard by those who are near.
func (v *View) hearWhirl() {
	if v.tick%whirlEvery != 0 {
		return
	}
	lead := v.w.Girls[v.w.Lead].At
	for _, t := range v.whirls {
		c, size := t.Box.Centre(), t.Box.Size()
		away := max(lead.Dist(c)-min(size.X, size.Y)/2, 0)
		if away >= whirlHeard || !v.w.There(t) {
			continue
		}
		near := 1 - float32(away)/whirlHeard
		v.cues = append(v.cues, Cue{Kind: CueWhirl, Gain: near, Who: uint8(v.w.Lead)})
		v.caption(&v.cues[len(v.cues)-1])
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
		world.QuietBegan: CueQuiet, world.Warned: CueWarn, world.PinnedDown: CueFall, world.Recalled: CueCatch,
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
	case world.Wound:
		v.wound(e)
	case world.Passed:
		v.thing("door", e.Who, e.At)
	case world.Found:
		v.scatterMotes(moteSpark, 12, e.At, 70, 80, 0xffd9a0ff)
		v.say(e.Key, e.Who)
	case world.Said:
		v.say(e.Key, e.Who)
	case world.Carded:
		v.carded(e.Key)
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
	case level.Mud:
		v.scatterMotes(moteDrop, 2, e.At, 110, 18, dustOf(level.Mud))
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
		v.playToy(s.kind, s.thing.At)
		if s.kind == "lamp" && v.w.Lamp(s.thing.ID) {
			v.scatterMotes(moteSpark, 4, s.thing.At.Sub(fixed.Px(0, 20)), 40, 60, 0xffe09aff)
		}
	}
}
