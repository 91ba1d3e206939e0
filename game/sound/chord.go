package sound

import "math"

// chord is what a world is tuned to, in MIDI notes.
type chord struct {
	root  int
	scale [5]int  // the five notes that steps and the line choose from, above the root
	pads  [4]int8 // the notes that lie under it, the most needed first
}

// chordOf is the chord a map names.
func chordOf(name string) (chord, bool) {
	major, minor := [5]int{0, 2, 4, 7, 9}, [5]int{0, 3, 5, 7, 10}
	switch name {
	case "c": // open: the ninth on top
		return chord{48, major, [4]int8{48, 55, 64, 62}}, true
	case "d": // the sea: a minor seventh
		return chord{50, minor, [4]int8{50, 57, 65, 60}}, true
	case "e": // the edge: hollow, with the ninth
		return chord{52, minor, [4]int8{52, 59, 62, 54}}, true
	case "f": // grass: a major seventh
		return chord{53, major, [4]int8{53, 60, 57, 64}}, true
	case "g": // clay: the third left out
		return chord{55, major, [4]int8{55, 62, 50, 57}}, true
	case "a": // alone: a minor seventh
		return chord{45, minor, [4]int8{45, 52, 60, 55}}, true
	case "b": // between two: minor, with the fourth
		return chord{47, minor, [4]int8{47, 54, 62, 57}}, true
	}
	return chord{48, major, [4]int8{48, 55, 64, 62}}, false
}

// note is degree n of the chord's scale; 0 is the root, 5 the root an octave higher.
func (c *chord) note(n int) int {
	octave := int(math.Floor(float64(n) / 5))
	return c.root + c.scale[n-5*octave] + 12*octave
}

// nearest is the note of the chord's scale that is nearest to n, the lower one of two.
func (c *chord) nearest(n int) int {
	best := c.note(0)
	for d := -15; d <= 25; d++ {
		if m := c.note(d); max(m-n, n-m) < max(best-n, n-best) {
			best = m
		}
	}
	return best
}

// instrument is something that has a pitch.
type instrument uint8

const (
	kalimba instrument = iota
	felt
	glass
)

// recorded is the recording nearest to a note, and the note it was made at.
func (i instrument) recorded(note int) (name string, at int) {
	switch {
	case i == felt:
		return "felt", 48
	case i == glass:
		return "glass", 84
	case note < 54:
		return "kalimba-low", 48
	case note < 66:
		return "kalimba", 60
	}
	return "kalimba-high", 72
}

// padOf is the pad nearest to a note, and the note it was made at.
func padOf(note int8) (name string, at int) {
	if note < 55 {
		return "pad-low", 48
	}
	return "pad", 60
}

// ratio is how much faster a recording at note from is played to sound at note to.
func ratio(from, to int) float64 { return math.Exp2(float64(to-from) / 12) }
