package sound

import (
	"math"

	"handhold/game/sound/shelf"
	"handhold/game/view"
	"handhold/game/world"
)

// dice is chance for what is only heard (xorshift*, S. Vigna).
type dice uint64

// below is a number in [0,n).
func (d *dice) below(n int) int {
	x := *d
	x ^= x >> 12
	x ^= x << 25
	x ^= x >> 27
	*d = x
	return int((uint64(x) * 2685821657736338717 >> 33) % uint64(n))
}

// spread is a number in [−1,1).
func (d *dice) spread() float64 { return float64(d.below(2048)-1024) / 1024 }

// place is where something is heard from.
type place struct {
	pan, gain float32
	behind    float32 // how much is in between, 0–1
	wait      int     // samples until it arrives
}

// cue answers a cue.
func (p *Player) cue(c *view.Cue) {
	if int(c.Kind) >= len(p.recipes) {
		return
	}
	if p.again(c.Kind) {
		return
	}
	p.turn++
	at := place{pan: c.Pan, gain: min(max(c.Gain, 0), 1), behind: min(max(c.Muffled, 0), 1)}
	turns := p.recipes[c.Kind]
	switch c.Kind {
	case view.CueStep:
		p.foot(c, at)
		return
	case view.CueLand:
		heavy := *c
		heavy.Gait = view.Run
		p.foot(&heavy, at)
	case view.CueTouch, view.CueThing:
		if c.Kind == view.CueThing && c.Name == "ring" && c.N > 0 {
			p.stone(c.N, at)
			return
		}
		if own, ok := p.things[c.Name]; ok {
			turns = own
		}
		if c.Kind == view.CueTouch && c.Name == "" || len(turns) == 0 {
			p.ownNote(c, at)
			return
		}
	case view.CueLay:
		if c.N == 1 {
			turns = p.scratched
		}
	case view.CueCall, view.CueClap:
		p.call(turns, at)
		return
	case view.CueColour:
		at.gain = min(at.gain, 0.7)
	case view.CueTake:
		p.line, p.harmony = melody{rest: 10}, harmony{left: 14 * world.TPS}
		p.chord.turn = 0
	case view.CuePull:
		p.layers.pulled(p, 0.7, 4*world.TPS)
	case view.CueWhirl:
		p.layers.pulled(p, at.gain, world.TPS)
		return
	}
	parts := turns[p.turn%len(turns)]
	for i := range parts {
		p.part(&parts[i], at)
	}
}

// again says whether a cue of this kind was heard only just now. What warns is heard when it begins, and then, as long as it
// goes on, now and then.
func (p *Player) again(k view.CueKind) (soon bool) {
	heard, came := p.heard[k], p.came[k]
	p.came[k] = p.tick
	switch since := p.tick - heard; {
	case heard == 0 || since < 0: // never, or the view has begun anew
	case k == view.CueWarn || k == view.CuePull:
		soon = p.tick-came <= goesOn && since < insists
	default:
		soon = since < seldom(k)
	}
	if !soon {
		p.heard[k] = p.tick
	}
	return soon
}

// How stones ring: the dullest on a low degree of the world's scale and only just, the sharpest this many degrees higher and
// so much longer, in seconds.
const (
	stoneLow, stoneHigh   = 4, 14
	stoneBrief, stoneLong = 0.35, 3.2
	stoneBeat             = 560 // ms, of the sharpest
)

// stone rings as sharply as a stone is that was touched, 1–256: its blow, and what goes on ringing.
func (p *Player) stone(sharp int, at place) {
	sharp = min(sharp, 256)
	n := p.chord.note(stoneLow + (stoneHigh-stoneLow)*sharp/256)
	blow := voice{level: 1, slope: slope(stoneBrief), open: p.dull(at)}
	p.play(p.lib.of("ring"), blow, at, 0.34*at.gain, ratio(84, n), 0.2)
	s := p.samples.nearest(p.lib, glass, n+12*sharp/256) // played more slowly, it takes longer to go
	rings := stoneBrief + (stoneLong-stoneBrief)*float64(sharp)/256
	for again := range 1 + 3*sharp/256 { // what is sharp hums on in slow beats
		v := voice{level: 1, slope: slope(rings), open: min(p.dull(at), opening(1800+30*float64(sharp)))}
		p.play(s.id, v, at, (0.12+0.12*float32(sharp)/256)*at.gain/float32(again+1), ratio(s.note, n), 0.15+0.5*float32(sharp)/256)
		at.wait += stoneBeat * sharp / 256 * rate / 1000
	}
}

// ownNote is the note of a thing that has no other sound: every thing has its own.
func (p *Player) ownNote(c *view.Cue, at place) {
	if c.Kind != view.CueTouch {
		return
	}
	ring := p.recipes[view.CueTouch][0][0]
	ring.note += [...]int{0, 3, 2, 5, -2, 1, -1}[uint(c.N)%7]
	p.part(&ring, at)
}

// call plays a call: from further away it comes later and rounder.
func (p *Player) call(turns answers, at place) {
	at.gain = max(at.gain, 0.14)
	at.wait = int((1 - at.gain) * 0.55 * rate)
	for _, one := range turns[p.turn%len(turns)] {
		if one.name == "call" && at.gain < 0.6 {
			one.name = "call-far"
		}
		one.room += 0.5 * (1 - at.gain)
		one.gain *= 0.6 + 0.4*at.gain
		p.part(&one, at)
	}
}

// foot is one foot on its ground. The left one leads, the right one is lighter, so that a walk has a pulse. While they
// are near each other a note of the chord rings under it, hers higher than the other's; hand in hand the steps carry
// the line.
func (p *Player) foot(c *view.Cue, at place) {
	m := material(c.N)
	who := feet(c.Who)
	speed, gain := 1+0.035*p.dice.spread(), at.gain*[...]float32{0.58, 0.36}[c.Foot%2]*(0.9+0.01*float32(p.dice.below(20)))
	switch c.Gait {
	case view.Run:
		gain, speed = gain*1.25, speed*1.03
	case view.Limp:
		if c.Foot%2 == 1 { // the foot that hurts is drawn after the other
			p.play(p.drags[p.turn%2], voice{open: p.dull(at)}, at, 0.3*at.gain, 1, 0.06)
			at.wait += rate / 11
			gain *= 0.65
		} else {
			gain, speed = gain*1.2, speed*0.97
		}
	case view.Support:
		gain, speed = gain*1.1, speed*0.94
		if c.Foot%2 == 1 {
			at.wait += rate / 22
		}
	}
	if p.scene.Link == world.LinkHeld && who == 1 {
		at.wait += rate / 60 // together, as two people are
	}
	if b := body(m); b > 0 {
		speed *= ratio(b, p.chord.nearest(b))
	}
	take := p.dice.below(shelf.Takes - 1) // never the same twice
	if take >= p.lastTake[who] {
		take++
	}
	p.lastTake[who] = take
	at.pan *= 0.8
	p.play(p.takes[who][m][take], voice{open: p.dull(at)}, at, gain, speed, 0.08)
	if p.scene.Link != world.LinkHeld {
		return
	}
	if c.Foot%2 == 0 {
		pads := &p.chord.turns[p.chord.turn].pads
		n := int(pads[p.turn/2%3])
		if who == 0 {
			n = int(pads[1+p.turn/2%3]) + 12
		}
		p.ringUnder(n, at)
	}
	p.line.stepped(p)
}

// damped is how long a note rings that a step has woken, seconds: the next step is near.
const damped = 0.9

// ringUnder lets a note ring under a step.
func (p *Player) ringUnder(n int, at place) {
	s := p.samples.nearest(p.lib, kalimba, n)
	at.wait += rate / 50
	v := voice{level: 1, slope: slope(damped), open: min(p.dull(at), opening(3600))}
	p.play(s.id, v, at, at.gain*0.03, ratio(s.note, n), 0.3)
}

// part plays one part of an answer.
func (p *Player) part(a *part, at place) {
	if a.name == "" {
		n := p.chord.note(a.note)
		if a.inst == glass {
			n += 12
		}
		at.gain *= a.gain
		p.noteOf(a.inst, n, at, a.ms, a.room)
		return
	}
	speed := 1 + a.vary*p.dice.spread()
	if a.sung > 0 {
		speed = ratio(a.sung, p.chord.nearest(a.sung))
	}
	if a.speed > 0 {
		speed *= a.speed
	}
	v := voice{wait: a.ms * rate / 1000, open: p.dull(at)}
	p.play(p.lib.of(a.name), v, at, a.gain*at.gain, speed, a.room)
}

// noteOf plays a note of an instrument, at.gain loud; what is soft is dark too.
func (p *Player) noteOf(i instrument, n int, at place, ms int, room float32) {
	s := p.samples.nearest(p.lib, i, n)
	v := voice{wait: ms * rate / 1000, open: min(p.dull(place{gain: 1, behind: at.behind}), opening(2600+42000*float64(at.gain)))}
	p.play(s.id, v, at, at.gain, ratio(s.note, n), room)
}

// dull is how far the low-pass of a sound lets through: air takes the heights of what is far, and whatever stands between
// takes more of them. Under water nothing has any.
func (p *Player) dull(at place) float32 {
	hz := max(1200*math.Exp2(4.2*float64(at.gain)-3.6*float64(at.behind)), 600)
	if p.scene.Bed == "deep" {
		hz = min(hz, 1500)
	}
	return opening(hz)
}

// play sounds a recording once, gain loud.
func (p *Player) play(i id, v voice, at place, gain float32, speed float64, room float32) {
	c := p.lib.clip(i)
	if c == nil || gain <= 0 {
		return
	}
	if p.scene.Crossing { // only the breath is heard then, and it ends where it ends
		v.free, room = true, 0
	}
	gain *= 1 - 0.35*at.behind
	v.clip = c
	v.wait += at.wait
	v.step = speed * c.rate / rate
	if v.slope == 0 {
		v.goal, v.slope = 1, slope(0.002) // what the codec smeared in front of it does not click
	}
	v.l, v.r = panned(at.pan, gain)
	v.room = (room + 0.25*at.behind) * gain
	p.mix.send(order{kind: toPlay, voice: v})
}

// panned is how loud left and right are; the sum of their squares does not change. No ear is ever left quite alone.
func panned(pan, gain float32) (l, r float32) {
	a := math.Pi / 4 * (1 + 0.8*float64(min(max(pan, -1), 1)))
	return gain * float32(math.Cos(a)) * math.Sqrt2, gain * float32(math.Sin(a)) * math.Sqrt2
}
