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

// cue answers a cue.
func (p *Player) cue(c *view.Cue) {
	if int(c.Kind) >= len(p.recipes) {
		return
	}
	p.turn++
	pan, gain := c.Pan, min(max(c.Gain, 0), 1)
	turns := p.recipes[c.Kind]
	switch c.Kind {
	case view.CueStep:
		p.foot(c, gain*[...]float32{0.75, 0.6}[p.turn%2])
		return
	case view.CueLand:
		p.foot(c, gain)
	case view.CueTouch:
		// Every thing has its own note.
		ring := turns[0][0]
		ring.note += []int{0, 5, 2, 8, 3, 6, 1}[uint(c.N)%7]
		p.part(&ring, pan, gain, 0)
		return
	case view.CueLay:
		if c.N == 1 {
			turns = p.scratched
		}
	case view.CueCall, view.CueClap:
		p.call(c, turns)
		return
	case view.CueColour:
		gain = min(gain, 0.7)
	case view.CuePull:
		p.layers.pulled(p)
	}
	parts := turns[p.turn%len(turns)]
	for i := range parts {
		p.part(&parts[i], pan, gain, 0)
	}
}

// call plays a call: from further away it comes later and rounder.
func (p *Player) call(c *view.Cue, turns [][]part) {
	gain := min(max(c.Gain, 0.12), 1)
	wait := int((1 - gain) * 0.55 * rate)
	for _, one := range turns[p.turn%len(turns)] {
		if one.name == "call" && gain < 0.6 {
			one.name = "call-far"
		}
		one.room += 0.5 * (1 - gain)
		one.gain *= 0.6 + 0.4*gain
		p.part(&one, c.Pan, gain, wait)
	}
}

// foot is one foot on its ground. While they are near each other, a note of the world's scale rings under it, hers
// higher than the other's; hand in hand the steps carry the line.
func (p *Player) foot(c *view.Cue, gain float32) {
	m := material(c.N)
	take := p.dice.below(shelf.Takes)
	p.play(p.takes[feet(c.Who)][m][take], voice{open: dull(c.Gain)}, c.Pan*0.8, gain, 1+0.05*p.dice.spread(), 0.06)
	if p.scene.Link > world.LinkNear {
		return
	}
	degree := []int{0, 2, 0, 3}[p.turn%4]
	if world.Who(c.Who) == world.Madoka {
		degree = []int{5, 7, 8, 7}[p.turn%4]
	}
	t := note(kalimba, degree, 20, 0.035)
	p.part(&t, c.Pan*0.8, gain, 0)
	if p.scene.Link == world.LinkHeld {
		p.line.stepped(p)
	}
}

// part plays one part of an answer, wait samples late.
func (p *Player) part(a *part, pan, gain float32, wait int) {
	v := voice{wait: wait + a.ms*rate/1000, open: dull(gain)}
	name, speed, room := a.name, 1.0, a.room
	switch {
	case name == "":
		n := p.chord.note(a.note)
		if a.inst == glass {
			n += 12
		}
		var at int
		name, at = a.inst.recorded(n)
		speed = ratio(at, n)
	case a.sung > 0:
		speed = ratio(a.sung, p.chord.nearest(a.sung))
	case a.speed > 0:
		speed = a.speed * (1 + a.vary*p.dice.spread())
	default:
		speed = 1 + a.vary*p.dice.spread()
	}
	if p.scene.Crossing { // only the breath is heard then, and it ends where it ends
		v.free, room = true, 0
	}
	p.play(p.lib.of(name), v, pan, a.gain*gain, speed, room)
}

// dull is how far a sound's low-pass lets through: air, and whatever stands between, takes the heights of what is far.
func dull(gain float32) float32 { return min(0.12+1.1*gain, 1) }

// play sounds a recording once.
func (p *Player) play(i id, v voice, pan, gain float32, speed float64, room float32) {
	c := p.lib.clip(i)
	if c == nil || gain <= 0 {
		return
	}
	v.clip = c
	v.step = speed * c.rate / rate
	v.goal, v.slope = 1, slope(0.002) // what the codec smeared in front of it does not click
	v.l, v.r = panned(pan, gain)
	v.room = room * gain
	p.mix.send(order{kind: toPlay, voice: v})
}

// panned is how loud left and right are; the sum of their squares does not change. No ear is ever left quite alone.
func panned(pan, gain float32) (l, r float32) {
	a := math.Pi / 4 * (1 + 0.8*float64(min(max(pan, -1), 1)))
	return gain * float32(math.Cos(a)) * math.Sqrt2, gain * float32(math.Sin(a)) * math.Sqrt2
}
