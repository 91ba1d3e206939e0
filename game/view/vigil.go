package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// vigilSeen is a night that somebody sits through, as it is seen.
type vigilSeen struct {
	stars int // 0–65536: how many of them have come out
	wave  int // ticks since a breath was matched, from which a wave of stars runs out; 0 for none
	from  fixed.Point
	made  int   // ticks since the picture among the stars began to show
	dim   int   // 0–256: how far they have gone in the morning
	sits  int   // 0–256: how far the night has come
	phase int32 // of the breath, a tick ago
}

// The stars of a night, how they come out, and how fast a wave of them runs, 1/16 px a tick.
const (
	nightStars = 260
	starEases  = 50
	waveSpeed  = 40
	waveTicks  = 230
	madeFrom   = 190 // of 256: with so many of its stars, a picture is seen among them
	letGoStars = 150 // of 256 come out by themselves where nobody counts breaths
)

// stepVigil lets stars come out while a night is spent awake.
func (v *View) stepVigil(first bool) {
	n, s := &v.w.Night, &v.vigil
	t := v.lv.Thing(int(n.Thing))
	lasts := t != nil && n.Stage == world.NightLasts && t.Str("until") != "dawn"
	ends := n.Stage == world.NightEnds
	want, sits := 0, 0
	switch {
	case lasts && v.listened():
		all := max(t.Int("breaths"), 1)
		want, sits = min((int(n.Breath)+2*int(n.Matched))*256/(3*all)+20, 256), 256
	case lasts:
		want, sits = min(40+int(n.Tick)/4, letGoStars), 256
	case ends:
		want = s.stars >> 8
	}
	s.sits = toward(s.sits, sits, 40, 1)
	if ends {
		s.dim = min(s.dim+1, 256)
	} else if s.dim > 0 {
		s.dim = 0
		if !lasts {
			s.stars = 0
		}
	}
	s.stars = toward(s.stars, want<<8, starEases, 8)
	if first {
		s.stars, s.sits = want<<8, sits
	}
	if s.wave > 0 {
		if s.wave++; s.wave > waveTicks {
			s.wave = 0
		}
	}
	if s.stars>>8 >= madeFrom && v.listened() || s.made > 0 && ends {
		s.made++
	} else if !lasts && !ends {
		s.made = 0
	}
}

// sitUp says whether the two sit through a night back to back, hand in hand.
func (v *View) sitUp() bool {
	n := &v.w.Night
	a, b := v.w.Girls[world.Madoka].Doing, v.w.Girls[world.Homura].Doing
	awake := a == world.Sitting && b == world.Sitting && v.w.Joined
	listens := v.listened() && (a == world.Sitting || b == world.Sitting) && a != b
	return (awake || listens) && (n.Stage == world.NightFalls || n.Stage == world.NightLasts)
}

// seeBreath shows a breath: where it was matched, a wave of stars runs out from her who sleeps.
func (v *View) seeBreath(e *world.Event) {
	if e.Kind != world.Breathed {
		return
	}
	at := e.At.Sub(fixed.Px(0, 12))
	if e.N == 0 {
		v.throw(mote{kind: moteRing, at: at, end: 60, size: 34, tint: 0xc8d4ff90})
		return
	}
	v.vigil.wave, v.vigil.from = 1, at
	for i := range 3 {
		v.throw(mote{kind: moteRing, at: at, end: int16(70 + 34*i), size: int16(60 + 70*i), tint: 0xdce6ffff})
	}
	v.scatterMotes(moteSpark, 7, at, 60, 90, 0xe6ecffff)
}

// frameVigil lists the stars of a night, the picture among them, and the breath of her who sleeps.
func (v *View) frameVigil() {
	s := &v.vigil
	if v.listened() {
		v.breathCloud()
	}
	if s.stars < 256 {
		return
	}
	f := &v.frame
	wx, wy := v.onPicture(s.from)
	front := s.wave * waveSpeed
	for i := range nightStars {
		h := scatter(uint32(i) + 7400)
		out := s.stars - i*65536/nightStars
		if out <= 0 {
			break
		}
		x, y := int(h%uint32(f.W))*sixteenth, int(h>>10%uint32(f.H))*sixteenth
		shine := min(out>>2, 256) * (176 + v.sway(4+i%3, int(h>>7), 70)) >> 8
		size := 18 + int(h>>29)*5
		if s.wave > 0 {
			// As the wave passes each flares up.
			d := int(fixed.Px(x/sixteenth-wx, y/sixteenth-wy).Len()) * sixteenth / fixed.One
			if near := 900 - abs(d-front); near > 0 {
				size += size * near * (waveTicks - s.wave) / (600 * waveTicks)
				shine = min(shine+near/5, 256)
			}
		}
		v.star(x, y, size, shine*(256-s.dim)>>8)
		// Also where nothing small and soft is drawn they are seen.
		f.Crisp = append(f.Crisp, dot(x/sixteenth, y/sixteenth, 1, 1, Tint(0xffffffff).Faded(shine*(256-s.dim)>>8)))
	}
	if s.made > 0 {
		v.pairOfStars(pairFrom + min(s.made, 256)*(256-s.dim)>>8)
	}
}

// breathCloud is the breath of her who sleeps: a faint ring that widens as she breathes in and comes back as she breathes
// out; where it is widest it brightens, for that is when it can be matched.
func (v *View) breathCloud() {
	who := v.w.Lead.Other()
	if v.w.Girls[who].Doing != world.Sleeping {
		who = v.w.Lead
	}
	g := &v.w.Girls[who]
	x, y := v.onPicture(g.At.Add(v.girls[who].nudge).Sub(fixed.Px(0, 11)))
	in := v.breath() * v.vigil.sits >> 8
	radius := 15 + in*15>>8
	v.glow(ShapeSoft, x*sixteenth, y*sixteenth, radius*3*sixteenth, radius*2*sixteenth, Tint(0xc4d4ffff).Faded((20+in*46>>8)*v.vigil.sits>>8))
	n := radius * 4
	full := max(in-200, 0) * 3
	for i := range n {
		a := int32(i * 1024 / n)
		px, py := x+int(fixed.Sin(a+256))*radius/256, y+int(fixed.Sin(a))*radius*11/16/256
		v.frame.Crisp = append(v.frame.Crisp, dot(px, py, 1, 1, Tint(0xe4ecffff).Faded((56+in/3+full/2)*v.vigil.sits>>8)))
	}
}
