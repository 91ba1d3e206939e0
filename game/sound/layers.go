package sound

import (
	"fmt"
	"slices"

	"handhold/game/sound/shelf"
	"handhold/game/world"
)

// layers are the sounds that last: bed, weather, chord, whispers, the whirlpool.
type layers struct {
	beds     map[string]id
	wanted   []want
	now      []want // what was asked of the mixer last
	pull     int    // ticks for which the whirlpool is still heard
	pullGain float32
	next     int // ticks to the next drop
	began    int // where the layer that was begun last began
}

// want is a layer and how loud it shall be.
type want struct {
	id      id
	note    int8 // tells two of one recording apart
	speed   float64
	pan     float32
	gain    float32
	open    float32
	seconds float64 // it takes to come or to go
	half    bool    // it begins half a round later than another would
	asked   bool    // the mixer knows; it does not before the recording has come in
}

// build finds the recordings of the beds.
func (l *layers) build(lib *library) {
	l.beds = map[string]id{}
	for _, name := range shelf.Beds() {
		l.beds[name] = lib.of(name)
	}
	l.wanted, l.now = make([]want, 0, 24), make([]want, 0, 24)
}

// How long layers take to come or to go, seconds.
const (
	crossFade = 1.6
	padFade   = 2.6
	duckFade  = 0.45
)

// chordGains is how loud the four notes of the pad are at each link: hand in hand all of it, near half, else nothing.
func chordGains(l world.Link) [4]float32 {
	switch l {
	case world.LinkHeld:
		return [4]float32{0.15, 0.115, 0.085, 0.06}
	case world.LinkNear:
		return [4]float32{0.09, 0.065, 0, 0}
	case world.LinkSight:
		return [4]float32{0.045, 0, 0, 0}
	}
	return [4]float32{}
}

// want works out which layers the scene has, and tells the mixer what has changed.
func (l *layers) want(p *Player) {
	s := &p.scene
	l.wanted = l.wanted[:0]
	if !s.Crossing {
		l.wantBed(p)
		l.wantChord(p)
		if w := s.Whisper; w > 0 {
			l.wide(p.lib.of("murmur"), 1, 0.36*w*w, 1)
		}
		if l.pull > 0 {
			l.wide(p.lib.of("whirl"), 1, 0.5*l.pullGain*l.pullGain, opening(1200+9000*float64(l.pullGain)))
		}
	}
	l.tell(p)
}

// wantChord adds the notes of the turn that is on. At night they are darker.
func (l *layers) wantChord(p *Player) {
	open := opening(3200)
	if p.scene.night() {
		open = opening(1500)
	}
	turn := &p.chord.turns[p.chord.turn]
	for i, g := range chordGains(p.scene.Link) {
		if g == 0 {
			continue
		}
		n := int(turn.pads[i])
		from := p.samples.nearest(p.lib, pad, n)
		l.wanted = append(l.wanted, want{id: from.id, note: int8(n), speed: ratio(from.note, n), open: open,
			pan: [...]float32{0, -0.5, 0.5, 0.2}[i], gain: g, seconds: padFade})
	}
}

// wide adds a recording of one channel twice, left and right, half a round apart: then it is all around.
func (l *layers) wide(i id, speed float64, gain, open float32) {
	for side := range int8(2) {
		l.wanted = append(l.wanted, want{id: i, note: side, speed: speed, pan: 1.5*float32(side) - 0.75, gain: gain * 0.75, open: open, seconds: crossFade, half: side == 1})
	}
}

// wantBed adds the bed and what the weather lays over it. At night both are darker, and quieter.
func (l *layers) wantBed(p *Player) {
	s := &p.scene
	bed, ok := l.beds[s.Bed]
	if !ok && s.Bed != "" {
		p.once("bed "+s.Bed, fmt.Sprintf("sound: there is no bed %q; wind is played", s.Bed))
		bed = l.beds["wind"]
	}
	gain, open := float32(1), float32(1)
	if s.night() {
		gain, open = 0.75, opening(3800)
	}
	if s.Link > world.LinkSight {
		gain *= 1.2 // there is nothing else to hear
	}
	if s.Bed != "" {
		l.wide(bed, tuned(s.Bed, &p.chord), 0.33*gain, open)
	}
	if name, speed, loud := weatherLayer(s.Weather); name != "" && name != s.Bed {
		l.wide(l.beds[name], speed, loud*gain, open)
	}
}

// tuned is how much faster a bed that has notes in it is played, so that they are the world's.
func tuned(bed string, c *chord) float64 {
	var at int
	switch bed {
	case "city", "park":
		at = 60
	case "deep":
		at = 62
	case "edge":
		at = 64
	case "height":
		at = 57
	default:
		return 1
	}
	n := at - (at-c.root)%12 // the nearest of the world's roots
	if at-n > 6 {
		n += 12
	} else if n-at > 6 {
		n -= 12
	}
	return ratio(at, n)
}

// weatherLayer is what a weather lays over the bed. Drips and bubbles are single drops instead.
func weatherLayer(weather string) (name string, speed float64, gain float32) {
	switch weather {
	case "rain":
		return "rain", 1, 0.3
	case "snow":
		return "sand", 0.55, 0.07
	case "blizzard":
		return "blizzard", 1, 0.3
	case "sand":
		return "sand", 1, 0.09
	case "fog":
		return "height", 0.6, 0.08
	case "bubbles":
		return "deep", 1, 0.16
	}
	return "", 0, 0
}

// tell asks the mixer for what is wanted, and to fade what is not any more.
func (l *layers) tell(p *Player) {
	for _, old := range l.now {
		if !l.has(old) {
			old.gain = 0
			if p.scene.Crossing {
				old.seconds = duckFade
			}
			l.ask(p, old)
		}
	}
	for i := range l.wanted {
		w := &l.wanted[i]
		w.asked = slices.Contains(l.now, known(*w)) || l.ask(p, *w)
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
func (l *layers) ask(p *Player, w want) bool {
	c := p.lib.clip(w.id)
	if c == nil {
		return false
	}
	v := voice{clip: c, key: key{c, w.note}, step: w.speed * c.rate / rate, open: w.open}
	v.l, v.r = panned(w.pan, 1)
	// A layer begins somewhere in its round, so that no two worlds begin alike.
	n := len(c.pcm)
	if w.half {
		v.pos = float64((l.began + n/2) % n)
	} else {
		l.began = p.dice.below(n)
		v.pos = float64(l.began)
	}
	p.mix.send(order{kind: toLayer, voice: v, goal: w.gain, seconds: w.seconds})
	return true
}

// pulled lets the whirlpool be heard for so many ticks, as loud as it is near.
func (l *layers) pulled(p *Player, gain float32, ticks int) {
	gain = float32(int(gain*16+0.5)) / 16
	if l.pull > 2*world.TPS && ticks <= 2*world.TPS {
		gain = max(gain, l.pullGain)
		ticks = l.pull
	}
	changed := l.pull == 0 || gain != l.pullGain
	l.pull, l.pullGain = ticks, gain
	if changed {
		l.want(p)
	}
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
			w.asked = l.ask(p, *w)
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
	l.next = 60 + p.dice.below(190)
	i := p.dice.below(3)
	at := [...]int{81, 84, 88}[i]
	speed *= ratio(at, p.chord.nearest(at))
	from := place{pan: float32(p.dice.spread()), gain: 1}
	p.play(p.drips[i], voice{open: p.dull(place{gain: 0.5})}, from, 0.1+0.001*float32(p.dice.below(80)), speed, 0.5)
}
