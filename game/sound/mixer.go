package sound

import (
	"encoding/binary"
	"math"
	"sync"
)

// rate is how many samples a second are mixed.
const rate = 44100

// block is how many frames are mixed in one go.
const block = 256

// voices is how many sounds can be heard at once; crowd is from how many on the faintest has to go.
const (
	voices = 64
	crowd  = 48
)

// mixer adds up what is heard. The device reads from it on a goroutine of its own; orders come in through a list that is
// taken over at the beginning of every block, so that neither side waits for the other.
type mixer struct {
	mu     sync.Mutex
	orders []order
	taken  []order

	playing [voices]voice
	room    room
	limiter limiter
	steady  [2]struct{ in, out float32 } // what keeps the middle in the middle
	volume  fade
	gate    fade // closed by a pause: then time stands still in here
	duck    fade // closed by a border
	out     [2 * block]float32
	unread  int // samples at the end of out that have not been read
}

// order is what the game asks of the mixer.
type order struct {
	kind    orderKind
	voice   voice
	goal    float32
	seconds float64
}

type orderKind uint8

const (
	toPlay   orderKind = iota // voice
	toLayer                   // voice with a key: begins, or moves to goal in seconds
	toGate                    // to goal in seconds
	toDuck                    // to goal in seconds
	toVolume                  // to goal in seconds
	toRoom                    // the room rings for so many seconds
)

// fade is a gain that moves.
type fade struct{ level, goal, slope float32 }

func (f *fade) to(goal float32, seconds float64) {
	f.goal, f.slope = goal, slope(seconds)
}

func (f *fade) next() float32 {
	f.level = approach(f.level, f.goal, f.slope)
	return f.level
}

// slope is how much a gain moves a sample if it needs so many seconds from 0 to 1.
func slope(seconds float64) float32 { return float32(1 / (max(seconds, 0.001) * rate)) }

func approach(v, goal, slope float32) float32 {
	// No min and max: in a browser each of them is a slow call.
	if v < goal {
		if v += slope; v > goal {
			v = goal
		}
		return v
	}
	if v -= slope; v < goal {
		v = goal
	}
	return v
}

func newMixer() *mixer {
	m := &mixer{orders: make([]order, 0, 128), taken: make([]order, 0, 128)}
	m.volume, m.gate, m.duck = fade{level: 1, goal: 1}, fade{level: 1, goal: 1}, fade{level: 1, goal: 1}
	m.room.build()
	m.limiter.build()
	return m
}

// patience is how many orders may wait; where nobody listens yet, as in a browser before the first key, what is played
// is over before anybody does.
const patience = 40

// send gives an order.
func (m *mixer) send(o order) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if o.kind == toPlay && len(m.orders) >= patience {
		return
	}
	m.orders = append(m.orders, o)
}

// obey does what was asked since the last block.
func (m *mixer) obey() {
	m.mu.Lock()
	m.orders, m.taken = m.taken[:0], m.orders
	m.mu.Unlock()
	for i := range m.taken {
		o := &m.taken[i]
		switch o.kind {
		case toPlay:
			if v := m.free(); v != nil {
				*v = o.voice
			}
		case toLayer:
			m.layer(o)
		case toGate:
			m.gate.to(o.goal, o.seconds)
		case toDuck:
			m.duck.to(o.goal, o.seconds)
		case toVolume:
			m.volume.to(o.goal, o.seconds)
		case toRoom:
			m.room.ring(o.seconds)
		}
	}
}

// layer begins a layer, or moves one that is there.
func (m *mixer) layer(o *order) {
	for i := range m.playing {
		if v := &m.playing[i]; v.clip != nil && v.key == o.voice.key {
			v.goal, v.slope, v.opens = o.goal, slope(o.seconds)*max(v.level, o.goal), o.voice.open
			return
		}
	}
	if o.goal == 0 {
		return
	}
	if v := m.free(); v != nil {
		*v = o.voice
		v.goal, v.slope = o.goal, slope(o.seconds)*o.goal
	}
}

// free is a voice for a new sound, or nil when there is none. Where it gets crowded, the sound that would be missed least
// fades out to make room for the next.
func (m *mixer) free() *voice {
	var empty, faint *voice
	busy, least := 0, float32(math.MaxFloat32)
	for i := range m.playing {
		v := &m.playing[i]
		if v.clip == nil {
			empty = v
			continue
		}
		busy++
		if v.key.clip != nil || v.goal == 0 {
			continue // a layer, or on its way out
		}
		left := 1 - float32(v.pos)/float32(len(v.clip.pcm))
		if loud := max(v.l, v.r) * left * left; loud < least {
			faint, least = v, loud
		}
	}
	if busy >= crowd && faint != nil {
		faint.goal, faint.slope = 0, slope(0.008)
	}
	return empty
}

// Read is the whole mix: 32-bit floats, little endian, left and right in turn. It never ends. It gives at most one block at
// a time, so that the device's reader stops as soon as it has enough: what lies in its buffer is heard late.
func (m *mixer) Read(p []byte) (int, error) {
	if m.unread == 0 {
		m.mix()
	}
	from := m.out[len(m.out)-m.unread:]
	n := min(len(p)/4, len(from))
	for i, v := range from[:n] {
		binary.LittleEndian.PutUint32(p[4*i:], math.Float32bits(v))
	}
	m.unread -= n
	return 4 * n, nil
}

// mix makes the next block.
func (m *mixer) mix() {
	m.obey()
	clear(m.out[:])
	m.unread = len(m.out)
	if m.gate.level == 0 && m.gate.goal == 0 {
		m.volume.level = m.volume.goal
		return
	}
	var wet [block]float32
	var free [2 * block]float32
	for i := range m.playing {
		v := &m.playing[i]
		switch {
		case v.clip == nil:
		case v.free:
			v.add(&free, &wet)
		default:
			v.add(&m.out, &wet)
		}
	}
	m.room.add(&m.out, &wet)
	for i := range block {
		duck := m.duck.next()
		m.out[2*i] = m.middle(0, m.out[2*i]*duck+free[2*i])
		m.out[2*i+1] = m.middle(1, m.out[2*i+1]*duck+free[2*i+1])
	}
	m.limiter.run(&m.out)
	for i := range block {
		all := m.gate.next() * m.volume.next()
		m.out[2*i] *= all
		m.out[2*i+1] *= all
	}
	if m.duck.level == 0 && m.duck.goal == 0 {
		m.forget()
	}
}

// middle takes what does not swing out of a channel: a high-pass at 10 Hz.
func (m *mixer) middle(channel int, v float32) float32 {
	const keep = 1 - 2*math.Pi*10/rate
	s := &m.steady[channel]
	s.out, s.in = v-s.in+keep*s.out, v
	if s.out < 1e-9 && s.out > -1e-9 {
		s.out = 0
	}
	return s.out
}

// forget ends what has gone silent at a border, so that it does not come back behind it.
func (m *mixer) forget() {
	busy := false
	for i := range m.playing {
		if v := &m.playing[i]; v.free && v.clip != nil {
			busy = true
		} else {
			*v = voice{}
		}
	}
	m.room.empty()
	if !busy {
		clear(m.steady[:])
	}
}
