package sound

import (
	"fmt"
	"slices"

	"handhold/game/world"
)

// layers are the sounds that last: bed, weather, chord, whispers, the whirlpool.
type layers struct {
	beds   map[string]id
	wanted []want
	now    []want // what was asked of the mixer last
	pull   int    // ticks for which the whirlpool is still heard
	next   int    // ticks to the next drop
}

// want is a layer and how loud it shall be.
type want struct {
	id    id
	note  int8
	speed float64
	pan   float32
	gain  float32
	asked bool // the mixer knows; it does not before the recording has come in
}

// build finds the recordings of the beds.
func (l *layers) build(lib *library) {
	l.beds = map[string]id{}
	for _, name := range [...]string{"wind", "grass", "height", "sea", "rain", "edge"} {
		l.beds[name] = lib.of(name)
	}
	l.wanted, l.now = make([]want, 0, 16), make([]want, 0, 16)
}

// seconds a layer takes to come or to go.
const crossFade = 1.2

// chordGains is how loud the four notes of the pad are at each link.
func chordGains(l world.Link) [4]float32 {
	switch l {
	case world.LinkHeld:
		return [4]float32{0.2, 0.15, 0.11, 0.08}
	case world.LinkNear:
		return [4]float32{0.12, 0.08, 0, 0}
	case world.LinkSight:
		return [4]float32{0.06, 0, 0, 0}
	}
	return [4]float32{}
}

// want works out which layers the scene has, and tells the mixer what has changed.
func (l *layers) want(p *Player) {
	s := &p.scene
	l.wanted = l.wanted[:0]
	if !s.Crossing {
		l.wantBed(p)
		for i, g := range chordGains(s.Link) {
			if n := p.chord.pads[i]; g > 0 {
				name, at := padOf(n)
				l.add(want{id: p.lib.of(name), note: n, speed: ratio(at, int(n)), pan: []float32{0, -0.5, 0.5, 0.2}[i], gain: g})
			}
		}
		if w := s.Whisper; w > 0 {
			l.add(want{id: p.lib.of("murmur"), speed: 1, gain: 0.45 * w * w})
		}
		if l.pull > 0 {
			l.add(want{id: p.lib.of("whirl"), speed: 1, gain: 0.55})
		}
	}
	l.tell(p)
}

// wantBed adds the bed and what the weather lays over it.
func (l *layers) wantBed(p *Player) {
	s := &p.scene
	bed, ok := l.beds[s.Bed]
	if !ok && s.Bed != "" {
		p.once("bed "+s.Bed, fmt.Sprintf("sound: there is no bed %q; wind is played", s.Bed))
		bed = l.beds["wind"]
	}
	if s.Bed != "" {
		l.add(want{id: bed, speed: 1, gain: 0.36})
	}
	if name, speed, gain := weatherLayer(s.Weather); name != "" && name != s.Bed {
		l.add(want{id: l.beds[name], speed: speed, gain: gain, note: 1})
	}
}

// weatherLayer is what a weather lays over the bed. Drips and bubbles are single drops instead.
func weatherLayer(weather string) (name string, speed float64, gain float32) {
	switch weather {
	case "rain":
		return "rain", 1, 0.4
	case "snow":
		return "grass", 0.6, 0.1
	case "sand":
		return "grass", 1.5, 0.13
	case "fog":
		return "edge", 0.7, 0.1
	}
	return "", 0, 0
}

func (l *layers) add(w want) { l.wanted = append(l.wanted, w) }

// tell asks the mixer for what is wanted, and to fade what is not any more.
func (l *layers) tell(p *Player) {
	seconds := crossFade
	if p.scene.Crossing {
		seconds = 0.45
	}
	for _, old := range l.now {
		if !l.has(old) {
			old.gain = 0
			l.ask(p, old, seconds)
		}
	}
	for i := range l.wanted {
		w := &l.wanted[i]
		w.asked = slices.Contains(l.now, known(*w)) || l.ask(p, *w, seconds)
	}
	l.now = append(l.now[:0], l.wanted...)
}

// known is w when the mixer knows it.
func known(w want) want {
	w.asked = true
	return w
}

func (l *layers) has(old want) bool {
	for _, w := range l.wanted {
		if w.id == old.id && w.note == old.note {
			return true
		}
	}
	return false
}

// ask gives the mixer one layer; it is false while the recording has not come in.
func (l *layers) ask(p *Player, w want, seconds float64) bool {
	c := p.lib.clip(w.id)
	if c == nil {
		return false
	}
	v := voice{clip: c, key: key{c, w.note}, step: w.speed * c.rate / rate, open: 1}
	v.l, v.r = panned(w.pan, 1)
	// A layer begins somewhere in its round, so that no two worlds begin alike.
	v.pos = float64(p.dice.below(len(c.pcm)))
	p.mix.send(order{kind: toLayer, voice: v, goal: w.gain, seconds: seconds})
	return true
}

// pulled lets the whirlpool be heard for a while.
func (l *layers) pulled(p *Player) {
	l.pull = 10 * world.TPS
	l.want(p)
}

// step is one tick.
func (l *layers) step(p *Player) {
	if l.pull > 0 {
		if l.pull--; l.pull == 0 {
			l.want(p)
		}
	}
	for i := range l.now {
		if w := &l.now[i]; !w.asked {
			w.asked = l.ask(p, *w, crossFade)
		}
	}
	l.drops(p)
}

// drops are single drops, here and there: paint that runs, or bubbles that rise.
func (l *layers) drops(p *Player) {
	speed := 1.0
	switch p.scene.Weather {
	case "drips":
	case "bubbles":
		speed = 0.6
	default:
		return
	}
	if l.next--; l.next > 0 {
		return
	}
	l.next = 50 + p.dice.below(150)
	i := p.dice.below(3)
	at := [...]int{81, 84, 88}[i]
	speed *= ratio(at, p.chord.nearest(at))
	p.play(p.lib.of([...]string{"drop-1", "drop-2", "drop-3"}[i]), voice{open: 1}, float32(p.dice.spread()), 0.12+0.001*float32(p.dice.below(100)), speed, 0.4)
}
