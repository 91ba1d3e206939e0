package sound

import "handhold/game/sound/shelf"

// instrument is something that has a pitch.
type instrument uint8

const (
	kalimba instrument = iota
	felt
	glass
	pad
	instruments
)

// sample is a note an instrument was recorded at.
type sample struct {
	id   id
	note int
}

// samples are those of every instrument.
type samples [instruments][]sample

func (all *samples) build(lib *library) {
	for i, of := range [instruments]struct {
		name  string
		notes []int
	}{{"kalimba", shelf.Kalimba()}, {"felt", shelf.Felt()}, {"glass", shelf.Glass()}, {"pad", shelf.Pads()}} {
		for _, n := range of.notes {
			all[i] = append(all[i], sample{lib.of(shelf.NoteName(of.name, n)), n})
		}
	}
}

// nearest is the recording of an instrument nearest to a note among those that have come in; if none has, any of them.
func (all *samples) nearest(lib *library, i instrument, note int) sample {
	best := all[i][0]
	away := 1 << 10
	for _, s := range all[i] {
		if d := max(s.note-note, note-s.note); d < away && lib.clip(s.id) != nil {
			best, away = s, d
		}
	}
	return best
}
