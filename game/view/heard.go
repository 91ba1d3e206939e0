package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// soundOf is the name of the thing that is heard where something happens that a world has asked of them; empty for nothing.
func soundOf(e *world.Event) string {
	switch e.Kind {
	case world.Rang:
		return "ring"
	case world.Struck:
		return "axe"
	case world.Creaked:
		return "creak"
	case world.Crashed:
		return "crash"
	case world.Tapped:
		return "knock"
	case world.Lifted:
		return "lift"
	case world.Sank, world.Tugged:
		return "squelch"
	case world.Freed:
		return "plop"
	case world.Squeezed:
		return "leaf"
	case world.Strayed:
		return "bubble"
	case world.Breathed:
		if e.N == 1 {
			return "chime"
		}
	}
	return ""
}

// hearTask lets be heard what a world has asked of them. A stone sounds the higher the sharper it is.
func (v *View) hearTask(e *world.Event) {
	name := soundOf(e)
	if name == "" {
		return
	}
	c := Cue{Kind: CueThing, Name: name, Who: uint8(e.Who)}
	if e.Kind == world.Rang {
		c.N = max(int(e.N), 1) // of 256; 0 is a ring of no stone
	}
	v.hearCue(c, e.At)
}

// How often what goes on by itself is heard, in ticks.
const (
	humEvery    = 6 * world.TPS
	bubbleEvery = 95
)

// hearOn lets be heard what goes on by itself: the breath of her who sleeps, somebody who hums, bubbles.
func (v *View) hearOn() {
	if n := &v.w.Night; v.listened() && n.Stage == world.NightLasts {
		who := v.w.Lead.Other()
		switch p := n.Phase; {
		case n.Tick <= 1 || p < v.vigil.phase:
			v.thing("in", who, v.w.Girls[who].At)
		case p >= world.BreathTop && v.vigil.phase < world.BreathTop:
			v.thing("out", who, v.w.Girls[who].At)
		}
		v.vigil.phase = n.Phase
	}
	for i := range v.girls {
		who := world.Who(i)
		if v.girls[i].pose == poseHum && v.girls[i].since%humEvery == 1 {
			if t := v.w.HabitAt(who); t != nil && t.Str("does") == "hum" {
				v.thing("hum", who, v.w.Girls[who].At)
			}
		}
	}
	if v.tick%bubbleEvery != 0 {
		return
	}
	for i := range v.streams {
		t := v.streams[i].thing
		if t.At.Within(v.w.Girls[v.w.Lead].At, 140*fixed.One) && v.w.There(t) {
			v.thing("bubble", v.w.Lead, t.At)
		}
	}
}
