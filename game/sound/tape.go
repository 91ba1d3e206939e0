package sound

import (
	"encoding/binary"
	"io"
	"io/fs"
	"math"

	"handhold/game/view"
	"handhold/game/world"
)

// TickFrames is how many frames of sound a tick has, and Rate how many a second.
const (
	TickFrames = rate / world.TPS
	Rate       = rate
)

// Tape is a Player without a device: what it plays is handed over instead, tick by tick and always the same. It is how
// the game is listened to where there is no loudspeaker.
type Tape struct {
	player *Player
	bytes  [8 * TickFrames]byte
}

// NewTape makes a tape on which all recordings among files have come in. It fails if one of them cannot be decoded.
func NewTape(files fs.FS, seed uint64, log func(string)) (*Tape, error) {
	p := newPlayer(files, seed, log)
	for i := range p.lib.wanted {
		p.lib.wanted[i].Store(true)
	}
	for {
		busy, err := p.lib.decode()
		if err != nil {
			return nil, err
		}
		if !busy {
			return &Tape{player: p}, nil
		}
	}
}

// Step plays one tick, as Player.Step does, and puts what is heard into out: 2×TickFrames samples, left and right in turn.
func (t *Tape) Step(f *view.Frame, s Scene, out []float32) error {
	t.player.step(f, s)
	if _, err := io.ReadFull(t.player.mix, t.bytes[:]); err != nil {
		return err
	}
	for i := range min(len(out), 2*TickFrames) {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(t.bytes[4*i:]))
	}
	return nil
}
