package sound

import (
	"io"
	"testing"

	"handhold/game/view"
	"handhold/game/world"
)

// BenchmarkTick is a tick and the sound of a tick, hand in hand in the rain.
func BenchmarkTick(b *testing.B) {
	l, err := loaded()
	if err != nil {
		b.Fatal(err)
	}
	p := newPlayer(files(), 1, func(string) {})
	for i := range p.lib.clips {
		p.lib.clips[i].Store(l.clip(id(i)))
	}
	s := Scene{World: "a", Chord: "c", Bed: "sea", Weather: "rain", Link: world.LinkHeld, Whisper: 0.5}
	f := &view.Frame{}
	bytes := make([]byte, 8*rate/world.TPS)
	for b.Loop() {
		f.Tick++
		f.Cues = f.Cues[:0]
		if f.Tick%11 == 0 {
			f.Cues = append(f.Cues, view.Cue{Kind: view.CueStep, N: 1, Gain: 1, Who: uint8(f.Tick / 11 % 2)})
		}
		p.step(f, s)
		_, _ = io.ReadFull(p.mix, bytes)
	}
}
