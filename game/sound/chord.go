package sound

import "math"

// chord is what a world is tuned to, in MIDI notes. It has four turns: the first is the world's own, the others are
// neighbours over which the same five notes sound right, so that it can breathe without leaving.
type chord struct {
	root  int
	scale [5]int // the five notes that steps and the line choose from, above the root
	turns [4]turn
	turn  int // the one that is on
}

// turn is one voicing: its bass, and four notes that lie over it, the most needed first.
type turn struct {
	bass int
	pads [4]int8
}

// chordOf is the chord a map names.
func chordOf(name string) (chord, bool) {
	major, minor := [5]int{0, 2, 4, 7, 9}, [5]int{0, 3, 5, 7, 10}
	c, ok := map[string]chord{
		// Open, with the ninth on top; then vi, IV and a fifth that is not resolved.
		"c": {48, major, [4]turn{{36, [4]int8{48, 55, 64, 62}}, {45, [4]int8{57, 52, 60, 67}}, {41, [4]int8{53, 60, 64, 67}}, {43, [4]int8{55, 62, 60, 69}}}, 0},
		// The sea: a minor seventh that leans to its sixth and back.
		"d": {50, minor, [4]turn{{38, [4]int8{50, 57, 65, 60}}, {46, [4]int8{58, 53, 62, 60}}, {43, [4]int8{55, 50, 58, 65}}, {41, [4]int8{53, 60, 57, 67}}}, 0},
		// The edge: hollow, with the ninth.
		"e": {52, minor, [4]turn{{40, [4]int8{52, 59, 62, 54}}, {36, [4]int8{48, 55, 59, 64}}, {45, [4]int8{57, 52, 64, 59}}, {43, [4]int8{55, 50, 59, 64}}}, 0},
		// Grass: a major seventh.
		"f": {53, major, [4]turn{{41, [4]int8{53, 60, 57, 64}}, {38, [4]int8{50, 57, 60, 64}}, {46, [4]int8{58, 53, 62, 60}}, {36, [4]int8{48, 55, 60, 65}}}, 0},
		// Clay: the third left out.
		"g": {43, major, [4]turn{{43, [4]int8{55, 62, 50, 57}}, {40, [4]int8{52, 59, 62, 55}}, {36, [4]int8{48, 55, 62, 64}}, {38, [4]int8{50, 57, 62, 67}}}, 0},
		// Alone: a minor seventh, and a major one for when it is better.
		"a": {45, minor, [4]turn{{45, [4]int8{57, 52, 60, 55}}, {41, [4]int8{53, 48, 57, 64}}, {36, [4]int8{48, 55, 64, 62}}, {38, [4]int8{50, 57, 60, 67}}}, 0},
		// Between two: minor, with the fourth.
		"b": {47, minor, [4]turn{{35, [4]int8{47, 54, 62, 57}}, {43, [4]int8{55, 50, 57, 62}}, {38, [4]int8{50, 57, 64, 66}}, {40, [4]int8{52, 59, 62, 66}}}, 0},
		// School: a plain triad, as a bell rings it, that never gets further than its fourth.
		"bb": {46, major, [4]turn{{34, [4]int8{46, 53, 62, 58}}, {39, [4]int8{51, 58, 55, 63}}, {34, [4]int8{46, 53, 62, 65}}, {41, [4]int8{53, 60, 57, 65}}}, 0},
		// Salt: fifths over fifths, nothing that tells light from dark.
		"fs": {54, major, [4]turn{{42, [4]int8{54, 61, 68, 63}}, {35, [4]int8{47, 54, 61, 66}}, {37, [4]int8{49, 56, 63, 66}}, {35, [4]int8{47, 54, 58, 66}}}, 0},
		// The great wood: minor, and its fourth in major when light comes in.
		"cm": {48, minor, [4]turn{{36, [4]int8{48, 55, 63, 58}}, {44, [4]int8{56, 51, 60, 63}}, {41, [4]int8{53, 60, 57, 63}}, {46, [4]int8{58, 53, 62, 65}}}, 0},
		// The town: a ninth that waits.
		"eb": {51, major, [4]turn{{39, [4]int8{51, 58, 67, 65}}, {36, [4]int8{48, 55, 63, 67}}, {44, [4]int8{56, 63, 60, 67}}, {46, [4]int8{58, 53, 65, 63}}}, 0},
		// Under water: a sixth, floating between two thirds.
		"ab": {56, major, [4]turn{{44, [4]int8{56, 63, 60, 65}}, {41, [4]int8{53, 60, 56, 63}}, {37, [4]int8{49, 56, 65, 63}}, {39, [4]int8{51, 58, 63, 65}}}, 0},
		// Wet ground: minor, low, its seventh under everything.
		"gm": {43, minor, [4]turn{{43, [4]int8{55, 50, 58, 65}}, {39, [4]int8{51, 58, 55, 62}}, {36, [4]int8{48, 55, 63, 58}}, {38, [4]int8{50, 57, 53, 60}}}, 0},
	}[name]
	if !ok {
		c, _ = chordOf("c")
	}
	return c, ok
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

// settled is the degree nearest to n that belongs to the turn that is on: what a phrase can rest on.
func (c *chord) settled(n int) int {
	for _, by := range [...]int{0, -1, 1, -2, 2} {
		at := c.note(n+by) % 12
		for _, p := range c.turns[c.turn].pads {
			if int(p)%12 == at {
				return n + by
			}
		}
	}
	return n
}

// ratio is how much faster a recording at note from is played to sound at note to.
func ratio(from, to int) float64 { return math.Exp2(float64(to-from) / 12) }
