// Package shelf says which recordings there are and where they lie: one list, read by the generator that makes them and
// by the room that plays them. It must know neither how they are made nor what they are played for.
package shelf

import (
	"strconv"

	"handhold/game/level"
)

// Lap is how many samples of a loop's own round lie before its beginning and after its end, so that the codec's first
// and last blocks are not heard at the seam.
const Lap = 4096

// Gap is the silence between two recordings on a sheet, ms: a codec smears a little backwards in time.
const Gap = 40

// How many samples a second recordings have: only a few beds have anything above 7 kHz.
const (
	plain  = 22050
	bright = 32000
)

// Sheet is one Ogg Vorbis file of one channel.
type Sheet struct {
	Name       string  // of the file, without folder and ending
	Rate       int     // samples a second
	Quality    float64 // oggenc's, -1 to 10
	Loop       bool    // it is a single recording that comes round
	Near       bool    // the first minutes need it
	Late       bool    // it is made ready only once somebody wants it
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
const Takes = 4

// StepMillis is how long a step is.
const StepMillis = 340

// Feet are the two pairs of feet.
func Feet() [2]string { return [2]string{"light", "calm"} }

// Materials are those that have steps of their own, those of the first worlds first.
func Materials() []level.Material {
	return []level.Material{level.Wood, level.Sand, level.Grass, level.Stone, level.Clay, level.Leaves, level.Snow, level.Water, level.Mud,
		level.Ice, level.Metal, level.Paper}
}

// StepName names a take of a step: of "light" feet or of "calm" ones.
func StepName(feet string, m level.Material, take int) string {
	return feet + "-" + m.String() + "-" + strconv.Itoa(take+1)
}

// NoteName names a note of an instrument.
func NoteName(instrument string, note int) string { return instrument + "-" + strconv.Itoa(note) }

// Kalimba are the MIDI notes the kalimba was recorded at; what lies between is the nearest one, a little faster or slower.
func Kalimba() []int { return []int{60, 72, 54, 66, 78, 84, 48, 90} }

// Felt are those of the piano with felt between hammer and strings.
func Felt() []int { return []int{48, 36, 42, 54, 60, 67} }

// Glass are those of the comb of a music box.
func Glass() []int { return []int{84, 72, 78, 90, 96} }

// Pads are those of the notes that last.
func Pads() []int { return []int{48, 60} }

// Sheets are all of them, in the order in which they are needed: what the first hand that is taken sounds like, then the
// steps of the first worlds, and so on.
func Sheets() []Sheet {
	near := []Sheet{
		sheet("first", 3, note("felt", Felt()[0]), note("kalimba", Kalimba()[0]), note("kalimba", Kalimba()[1]), note("glass", Glass()[0]),
			Recording{"hands", 420}, Recording{"cloth", 500}),
		stepSheet(level.Wood), stepSheet(level.Sand),
		loop("pad-48", plain, 1, 8000), loop("pad-60", plain, 1, 8000),
		sheet("gestures", 1, Recording{"tear", 1500}, Recording{"slip", 600}, Recording{"whoosh", 1300}, Recording{"thud", 900},
			Recording{"slide", 1400}, Recording{"stitch", 900}, Recording{"refuse", 500}, Recording{"breath-in", 900},
			Recording{"breath-out", 1300}, Recording{"pebble-1", 360}, Recording{"pebble-2", 360}, Recording{"scratch-1", 520},
			Recording{"scratch-2", 520}, Recording{"page", 700}, Recording{"tick", 120}, Recording{"brush", 800},
			Recording{"murmur-rise", 1100}, Recording{"pull", 2400}, Recording{"warn", 1500}, Recording{"shimmer", 3600},
			Recording{"drop-1", 500}, Recording{"drop-2", 500}, Recording{"drop-3", 500}, Recording{"rustle", 520},
			Recording{"drag-1", 300}, Recording{"drag-2", 300}),
		sheet("voices", 3, Recording{"call", 1800}, Recording{"call-far", 2200}, Recording{"clap", 760}),
	}
	for i := range near {
		near[i].Near = true
	}
	more := sheet("notes", 3)
	for _, n := range Kalimba()[2:] {
		more.Recordings = append(more.Recordings, note("kalimba", n))
	}
	for _, n := range Felt()[1:] {
		more.Recordings = append(more.Recordings, note("felt", n))
	}
	for _, n := range Glass()[1:] {
		more.Recordings = append(more.Recordings, note("glass", n))
	}
	all := append(near, more)
	for _, m := range Materials()[2:] {
		all = append(all, stepSheet(m))
	}
	all = append(all, sheet("objects", 1, Recording{"ring", 2400}, Recording{"axe-1", 700}, Recording{"axe-2", 700}, Recording{"axe-3", 700},
		Recording{"crash", 4200}, Recording{"splash", 1300}, Recording{"door", 1500}, Recording{"piano", 4600}, Recording{"swing", 2200},
		Recording{"tram", 2800}, Recording{"thunder", 7000}, Recording{"lamp", 420}, Recording{"bell", 2600}, Recording{"shell", 900}))
	all = append(all, sheet("finds", 1, Recording{"knock", 700}, Recording{"giving", 2400}, Recording{"lifted", 1800}, Recording{"squelch-1", 420},
		Recording{"squelch-2", 420}, Recording{"plop", 520}, Recording{"bubble-1", 900}, Recording{"bubble-2", 900}, Recording{"wound", 900},
		Recording{"clockwork", 4000}, Recording{"kettle", 2200}, Recording{"tap", 2200}, Recording{"telephone", 2000}, Recording{"chime", 2400},
		Recording{"drum", 900}, Recording{"frog-1", 900}, Recording{"frog-2", 1100}, Recording{"hum", 2600}))
	for _, name := range Beds() {
		rate, quality := plain, 0.0
		switch name {
		case "grass", "sand", "leaves", "rain", "blizzard":
			rate, quality = bright, -0.5
		}
		all = append(all, late(loop(name, rate, quality, 28000)))
	}
	return append(all, late(loop("murmur", plain, -1, 16000)), late(loop("whirl", plain, 0, 20000)))
}

// Beds are what can lie under a world, by the names maps call them.
func Beds() []string {
	return []string{"wind", "grass", "height", "sea", "edge", "sand", "leaves", "rain", "deep", "blizzard", "city", "park", "swamp", "night", "hall", "hush"}
}

func note(instrument string, n int) Recording {
	millis := map[string][2]int{"kalimba": {3000, 24}, "felt": {4200, 36}, "glass": {2600, 12}}[instrument]
	low := map[string]int{"kalimba": 48, "felt": 36, "glass": 72}[instrument]
	return Recording{NoteName(instrument, n), (millis[0] - (n-low)*millis[1]) / 20 * 20} // what is higher dies away sooner
}

func sheet(name string, quality float64, all ...Recording) Sheet {
	return Sheet{Name: name, Rate: plain, Quality: quality, Recordings: all}
}

func loop(name string, rate int, quality float64, millis int) Sheet {
	return Sheet{Name: name, Rate: rate, Quality: quality, Loop: true, Recordings: []Recording{{name, millis}}}
}

func late(s Sheet) Sheet {
	s.Late = true
	return s
}

// stepSheet has both pairs of feet on one material.
func stepSheet(m level.Material) Sheet {
	s := sheet("steps-"+m.String(), 2)
	for _, feet := range Feet() {
		for take := range Takes {
			s.Recordings = append(s.Recordings, Recording{StepName(feet, m, take), StepMillis})
		}
	}
	return s
}
