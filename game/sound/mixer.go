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

// voices is how many sounds can be heard at once.
const voices = 56

// mixer adds up what is heard. The device reads from it on a goroutine of its own; orders come in through a list that is
// taken over at the beginning of every block, so that neither side waits for the other.
type mixer struct {
	mu     sync.Mutex
	orders []order
	taken  []order

	playing [voices]voice
	room    room
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
	if v < goal {
		return min(v+slope, goal)
	}
	return max(v-slope, goal)
}

func newMixer() *mixer {
	m := &mixer{orders: make([]order, 0, 128), taken: make([]order, 0, 128)}
	m.volume, m.gate, m.duck = fade{level: 1, goal: 1}, fade{level: 1, goal: 1}, fade{level: 1, goal: 1}
	m.room.build()
	return m
}

// waiting is how many orders may wait; where nobody listens yet, as in a browser before the first key, what is played
// is over before anybody does.
const waiting = 40

// send gives an order.
func (m *mixer) send(o order) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if o.kind == toPlay && len(m.orders) >= waiting {
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
			*m.free() = o.voice
		case toLayer:
			m.layer(o)
		case toGate:
			m.gate.to(o.goal, o.seconds)
		case toDuck:
			m.duck.to(o.goal, o.seconds)
		case toVolume:
			m.volume.to(o.goal, o.seconds)
		}
	}
}

// layer begins a layer, or moves one that is there.
func (m *mixer) layer(o *order) {
	for i := range m.playing {
		if v := &m.playing[i]; v.clip != nil && v.key == o.voice.key {
			v.goal, v.slope = o.goal, slope(o.seconds)*max(v.level, o.goal)
			return
		}
	}
	if o.goal == 0 {
		return
	}
	v := m.free()
	*v = o.voice
	v.goal, v.slope = o.goal, slope(o.seconds)*o.goal
}

// free is a voice for a new sound: one that is silent, or else the one that is nearest to its end.
func (m *mixer) free() *voice {
	var oldest *voice
	most := -1.0
	for i := range m.playing {
		v := &m.playing[i]
		if v.clip == nil {
			return v
		}
		if part := v.pos / float64(len(v.clip.pcm)); !v.clip.loop && part > most {
			oldest, most = v, part
		}
	}
	if oldest == nil {
		oldest = &m.playing[0]
	}
	return oldest
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
		duck, all := m.duck.next(), m.gate.next()*m.volume.next()
		m.out[2*i] = soft((m.out[2*i]*duck + free[2*i]) * all)
		m.out[2*i+1] = soft((m.out[2*i+1]*duck + free[2*i+1]) * all)
	}
	if m.duck.level == 0 && m.duck.goal == 0 {
		m.forget()
	}
}

// forget ends what has gone silent at a border, so that it does not come back behind it.
func (m *mixer) forget() {
	for i := range m.playing {
		if !m.playing[i].free {
			m.playing[i] = voice{}
		}
	}
	m.room.empty()
}

// soft keeps the sum below full scale: what is quiet stays as it is, what is loud bends.
func soft(x float32) float32 {
	const knee, rest = 0.55, 0.3
	if x > -knee && x < knee {
		return x
	}
	a := math.Abs(float64(x))
	return float32(math.Copysign(knee+rest*math.Tanh((a-knee)/rest), float64(x)))
}
