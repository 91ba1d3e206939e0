// Package pieces says what every recording on the shelf sounds like: which oscillators, noises and filters it is made
// of. It must not know what the game plays it for.
package pieces

import (
	"fmt"

	"handhold/assets/sound/tone"
	"handhold/game/sound/shelf"
)

// piece makes one recording of s seconds at rate r.
type piece func(r tone.Rate, s float64) tone.Buffer

// Render makes a whole sheet. It fails if the shelf names a recording that nobody makes.
func Render(s *shelf.Sheet) (tone.Buffer, error) {
	all := table()
	r := tone.Rate(s.Rate)
	sheet := make(tone.Buffer, s.Len())
	for i, rec := range s.Recordings {
		render, ok := all[rec.Name]
		if !ok {
			return nil, fmt.Errorf("%s: nobody makes the recording %q", s.File(), rec.Name)
		}
		b := render(r, float64(rec.Millis)/1000)
		from, to := s.Span(i)
		if len(b) != to-from {
			return nil, fmt.Errorf("%s: %q has %d samples; the shelf says %d", s.File(), rec.Name, len(b), to-from)
		}
		if s.Loop {
			for j := range sheet {
				sheet[j] = b[((j-from)%len(b)+len(b))%len(b)]
			}
			continue
		}
		sheet.Add(b.Edges(r, 0.001, 0.02), from, 1)
	}
	return sheet, nil
}

// table is every piece by the name of its recording.
func table() map[string]piece {
	all := map[string]piece{
		"pad-48": pad(48), "pad-60": pad(60),
		"cloth": cloth, "hands": hands, "tear": tear, "call": call(1, 0), "call-far": call(0.86, 1), "clap": clap,
		"slip": slip, "whoosh": whoosh, "thud": thud, "slide": slide, "stitch": stitch, "refuse": refuse,
		"breath-in": breath(1), "breath-out": breath(-1), "pebble-1": pebble(1), "pebble-2": pebble(2),
		"scratch-1": scratch(1), "scratch-2": scratch(2), "page": page, "tick": tick, "brush": brush,
		"murmur-rise": murmurRise, "pull": pull, "warn": warn, "shimmer": shimmer,
		"drop-1": drop(1), "drop-2": drop(2), "drop-3": drop(3), "rustle": rustleBy, "drag-1": drag(1), "drag-2": drag(2),
		"ring": ringing, "axe-1": axe(1), "axe-2": axe(2), "axe-3": axe(3), "crash": crash, "splash": splash, "door": door,
		"piano": pianoChord, "swing": swing, "tram": tramBell, "thunder": thunder, "lamp": lamp, "bell": bell, "shell": shell,
		"wind": wind, "grass": grass, "height": height, "sea": sea, "edge": edge, "sand": sand, "leaves": leaves, "rain": rain,
		"deep": deep, "blizzard": blizzard, "city": city, "park": park, "murmur": murmur, "whirl": whirl,
		"swamp": swamp, "night": night, "hall": hall, "hush": hush,
		"knock": knock, "giving": giving, "lifted": lifted, "squelch-1": squelch(1), "squelch-2": squelch(2), "plop": plop,
		"bubble-1": bubble(1), "bubble-2": bubble(2), "wound": wound, "clockwork": clockwork, "kettle": kettle, "tap": tapRuns,
		"telephone": telephone, "chime": chime, "drum": drum, "frog-1": frog(1), "frog-2": frog(2), "hum": hum,
	}
	for _, n := range shelf.Kalimba() {
		all[shelf.NoteName("kalimba", n)] = kalimba(float64(n))
	}
	for _, n := range shelf.Felt() {
		all[shelf.NoteName("felt", n)] = felt(float64(n))
	}
	for _, n := range shelf.Glass() {
		all[shelf.NoteName("glass", n)] = glass(float64(n))
	}
	for _, m := range shelf.Materials() {
		for take := range shelf.Takes {
			all[shelf.StepName("light", m, take)] = step(m, take, light())
			all[shelf.StepName("calm", m, take)] = step(m, take, calm())
		}
	}
	return all
}
