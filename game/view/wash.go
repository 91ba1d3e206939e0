package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// washSeen is how the paint runs, eased.
type washSeen struct {
	out, bleed, drip int // as in Wash
	apart            int // how far from each other they are, 0–256
	near             int // how near, 0–256; below 0: how much colour drains around the one who is hurt alone
	bloom            bloom
}

// How the paint runs at its least and at its most; px in 1/256.
const (
	bleedLeast = 2 * fixed.One
	bleedWash  = 4 * fixed.One
	bleedWorst = 5 * fixed.One
	dripLeast  = 2 * fixed.One
	dripWash   = 14 * fixed.One
	dripWorst  = 14 * fixed.One
	nearColour = 256 // of 256: how much colour there is around two who are near each other
	drainAlone = 230 // of 256: how much of it is taken around one who is hurt and alone
	furthest   = 640 // px: further apart is not worse
)

// stepWash lets wash, bleed and drip grow with whispers and with the distance between the two.
func (v *View) stepWash(first bool) {
	w := v.w
	apart := 256
	if w.Here(world.Madoka) && w.Here(world.Homura) {
		d := int(w.Apart()) / fixed.One
		apart = min(max(d-60, 0)*256/furthest, 256)
	}
	v.stepBloom()
	s := &v.wash
	s.apart = toward(s.apart, apart, 90, 1)
	near := 0
	if _, alone := v.alone(); alone {
		near = -drainAlone
	} else if w.Link <= world.LinkNear {
		near = nearColour
	}
	s.near = toward(s.near, near, 40, 1)
	whisper := int(w.Whisper) * v.told.Comfort.Whispers >> 16
	worse := min(s.apart/2+whisper, 256)
	out := v.lv.Wash
	if out > 0 {
		out = min(out+worse*(256-out)/600, 256)
	}
	bleed := bleedLeast + (bleedWash*v.lv.Wash+bleedWorst*worse)/256
	drip := (dripLeast + dripWash*v.lv.Wash/256 + dripWorst*worse/256) * min(v.lv.Wash*2, 256) / 256
	if v.lv.Weather == "drips" {
		drip += 6 * fixed.One
	}
	if first {
		s.out, s.bleed, s.drip = out, bleed, drip
		return
	}
	s.out, s.bleed, s.drip = toward(s.out, out, 60, 1), toward(s.bleed, bleed, 90, 1), toward(s.drip, drip, 90, 1)
}

// arriveTicks is how long it takes until the whole picture is painted.
const arriveTicks = 150

// Over how many px paint thins where it leaves the paper, and where it comes.
const (
	leaveThins  = 120
	arriveThins = 6
)

// frameWash says how the paint runs, and how much of the picture is painted while they arrive or leave.
func (v *View) frameWash() {
	s := &v.wash
	x, y := v.middle().Pixel()
	nx, ny := x, y
	if s.near < 0 {
		if who, alone := v.alone(); alone {
			nx, ny = v.w.Girls[who].At.Pixel()
		}
	}
	f := &v.frame
	f.Wash = Wash{Out: s.out, Bleed: s.bleed, Drip: s.drip, Reveal: -1, RevX: x, RevY: y - bodyMiddle,
		Near: s.near, NearX: nx, NearY: ny, Time: int(v.tick)}
	if v.lv.Real {
		f.Wash.Flat = 256
	}
	s.bloom.show(&f.Wash)
	far := max(f.W, f.H) + 150
	switch {
	case v.w.Leave.On:
		// The picture thins to bare paper from its edges inward, and last around the two.
		t := min(int(v.w.Leave.Tick), world.CrossTicks)
		left := world.CrossTicks - t
		f.Wash.Thins = leaveThins
		f.Wash.Reveal = far * left * left / (world.CrossTicks * world.CrossTicks)
		if t >= world.CrossTicks-2 {
			f.Wash.Reveal = 0
		}
	case v.tick < arriveTicks:
		t := int(v.tick)
		f.Wash.Thins = arriveThins
		f.Wash.Reveal = far * t * t / (arriveTicks * arriveTicks)
	}
}

// alone is the one who lies hurt, or curled, and has nobody beside her; whether there is such a one. The one who leads
// comes first.
func (v *View) alone() (world.Who, bool) {
	for _, who := range [...]world.Who{v.w.Lead, v.w.Lead.Other()} {
		switch v.w.Girls[who].Doing {
		case world.Lying, world.Curled:
			if v.w.Link > world.LinkNear || !v.w.Here(who.Other()) {
				return who, true
			}
		}
	}
	return v.w.Lead, false
}

// middle is the place between the two, or where the one is who is here.
func (v *View) middle() fixed.Point {
	lead, other := v.w.Girls[v.w.Lead].At, v.w.Girls[v.w.Lead.Other()].At
	if v.w.Here(v.w.Lead.Other()) && lead.Within(other, pairReaches) {
		return lead.Lerp(other, 1, 2)
	}
	return lead
}

// painted says whether the picture is painted at p, and not bare paper still, or again.
func (v *View) painted(p fixed.Point) bool {
	w := &v.frame.Wash
	return w.Reveal < 0 || p.Within(fixed.Px(w.RevX, w.RevY), int32(w.Reveal)*fixed.One)
}
