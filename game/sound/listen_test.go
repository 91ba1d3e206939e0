package sound

import (
	"encoding/binary"
	"io"
	"math"
	"testing"

	"handhold/game/view"
	"handhold/game/world"
)

// listener is a player without a device, whose sound a test hears itself.
type listener struct {
	*Player
	t     *testing.T
	lines []string
	tick  int64
	bytes []byte
	left  []float64 // all that was heard
	right []float64
}

// listen makes a listener with all recordings.
func listen(t *testing.T) *listener {
	t.Helper()
	l := &listener{t: t, bytes: make([]byte, 8*rate/world.TPS)}
	p := newPlayer(files(), 1, func(s string) { l.lines = append(l.lines, s) })
	from := whole(t)
	for i := range p.lib.clips {
		p.lib.clips[i].Store(from.clip(id(i)))
	}
	l.Player = p
	return l
}

// hear lets n ticks pass; the cues are in the first.
func (l *listener) hear(n int, s Scene, cues ...view.Cue) {
	for i := range n {
		l.tick++
		f := &view.Frame{Tick: l.tick}
		if i == 0 {
			f.Cues = cues
		}
		l.step(f, s)
		l.read()
	}
}

func (l *listener) read() {
	if _, err := io.ReadFull(l.mix, l.bytes); err != nil {
		l.t.Fatal(err)
	}
	for i := 0; i < len(l.bytes); i += 8 {
		l.left = append(l.left, float64(math.Float32frombits(binary.LittleEndian.Uint32(l.bytes[i:]))))
		l.right = append(l.right, float64(math.Float32frombits(binary.LittleEndian.Uint32(l.bytes[i+4:]))))
	}
}

// since forgets what was heard before.
func (l *listener) since() { l.left, l.right = l.left[:0], l.right[:0] }

func rms(b []float64) float64 {
	s := 0.0
	for _, v := range b {
		s += v * v
	}
	return math.Sqrt(s / float64(max(len(b), 1)))
}

// at is how strong hz is in b (G. Goertzel, 1958).
func at(b []float64, hz float64) float64 {
	w := 2 * math.Pi * hz / rate
	c := 2 * math.Cos(w)
	s1, s2 := 0.0, 0.0
	for _, v := range b {
		s1, s2 = v+c*s1-s2, s1
	}
	return 2 * math.Sqrt(max(s1*s1+s2*s2-c*s1*s2, 0)) / float64(len(b))
}

// quiet is a place with no bed, where the two do not hear each other.
func quiet() Scene { return Scene{World: "x", Chord: "c", Link: world.LinkLost} }

// settled is a listener in a scene whose first chord has faded.
func settled(t *testing.T, s Scene) *listener {
	l := listen(t)
	l.hear(4*world.TPS, s)
	l.since()
	return l
}
