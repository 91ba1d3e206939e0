// Package shelf says which recordings there are and where they lie: one list, read by the generator that makes them and
// by the room that plays them. It must know neither how they are made nor what they are played for.
package shelf

import "handhold/game/level"

// Lap is how many samples of a loop's own round lie before its beginning and after its end, so that the codec's first
// and last blocks are not heard at the seam.
const Lap = 4096

// Gap is the silence between two recordings on a sheet, ms: a codec smears a little backwards in time.
const Gap = 40

// Sheet is one Ogg Vorbis file of one channel.
type Sheet struct {
	Name       string  // of the file, without folder and ending
	Rate       int     // samples a second
	Quality    float64 // oggenc's, -1 to 10
	Loop       bool    // it is a single recording that comes round
	Recordings []Recording
}

// Recording is one sound.
type Recording struct {
	Name   string
	Millis int // how long it is; a multiple of 20, so that it is a whole number of samples
}

// File is where the sheet lies among the game's files.
func (s *Sheet) File() string { return "assets/sound/" + s.Name + ".ogg" }

// Span is the first sample of recording i and the one after its last.
func (s *Sheet) Span(i int) (from, to int) {
	if s.Loop {
		return Lap, Lap + s.Recordings[0].Millis*s.Rate/1000
	}
	at := Gap
	for _, r := range s.Recordings[:i] {
		at += r.Millis + Gap
	}
	return at * s.Rate / 1000, (at + s.Recordings[i].Millis) * s.Rate / 1000
}

// Len is how many samples the sheet has.
func (s *Sheet) Len() int {
	_, to := s.Span(len(s.Recordings) - 1)
	if s.Loop {
		return to + Lap
	}
	return to + Gap*s.Rate/1000
}

// Takes is how many takes of every step there are.
const Takes = 3

// StepMillis is how long a step is.
const StepMillis = 260

// Materials are those that have steps of their own.
func Materials() []level.Material {
	return []level.Material{level.Sand, level.Grass, level.Water, level.Mud, level.Stone, level.Wood, level.Ice,
		level.Snow, level.Leaves, level.Metal, level.Clay, level.Paper}
}

// StepName names a take of a step: of "light" feet or of "calm" ones.
func StepName(feet string, m level.Material, take int) string {
	return feet + "-" + m.String() + "-" + string(rune('1'+take))
}

// Sheets are all of them, in the order in which they are needed.
func Sheets() []Sheet {
	return append([]Sheet{
		{Name: "notes", Rate: 44100, Quality: 3, Recordings: []Recording{
			{"kalimba-low", 1900}, {"kalimba", 1700}, {"kalimba-high", 1300}, {"felt", 3000}, {"glass", 1800},
		}},
		{Name: "pad-low", Rate: 22050, Quality: 1, Loop: true, Recordings: []Recording{{"pad-low", 6000}}},
		{Name: "pad", Rate: 22050, Quality: 1, Loop: true, Recordings: []Recording{{"pad", 6000}}},
		{Name: "steps-light", Rate: 22050, Quality: 1, Recordings: steps("light")},
		{Name: "steps-calm", Rate: 22050, Quality: 1, Recordings: steps("calm")},
		{Name: "things", Rate: 22050, Quality: 1, Recordings: []Recording{
			{"cloth", 500}, {"hands", 420}, {"tear", 1500}, {"call", 1500}, {"call-far", 1700}, {"clap", 460},
			{"slip", 600}, {"whoosh", 1300}, {"thud", 900}, {"slide", 1400}, {"stitch", 900}, {"refuse", 500},
			{"breath-in", 900}, {"breath-out", 1300}, {"pebble-1", 360}, {"pebble-2", 360}, {"scratch-1", 520},
			{"scratch-2", 520}, {"page", 700}, {"tick", 120}, {"brush", 800}, {"murmur-rise", 1100}, {"pull", 2400},
			{"warn", 1500}, {"shimmer", 3600}, {"drop-1", 500}, {"drop-2", 500}, {"drop-3", 500},
		}},
	}, loops()...)
}

// steps are the takes of a pair of feet.
func steps(feet string) []Recording {
	var all []Recording
	for _, m := range Materials() {
		for take := range Takes {
			all = append(all, Recording{StepName(feet, m, take), StepMillis})
		}
	}
	return all
}

// loops are what lies under a world.
func loops() []Sheet {
	var all []Sheet
	for _, name := range [...]string{"wind", "grass", "height", "sea", "rain", "edge"} {
		all = append(all, Sheet{Name: name, Rate: 22050, Quality: -1, Loop: true, Recordings: []Recording{{name, 20000}}})
	}
	return append(all,
		Sheet{Name: "murmur", Rate: 22050, Quality: -1, Loop: true, Recordings: []Recording{{"murmur", 9000}}},
		Sheet{Name: "whirl", Rate: 22050, Quality: -1, Loop: true, Recordings: []Recording{{"whirl", 10000}}})
}
