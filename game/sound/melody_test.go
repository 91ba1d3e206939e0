package sound

import (
	"testing"

	"handhold/game/level"
	"handhold/game/view"
	"handhold/game/world"
)

// notes is how many notes of the line come in n ticks of walking, with a step every eleven.
func notes(l *listener, n int, s Scene) int {
	count, last := 0, 0
	for i := range n {
		var cues []view.Cue
		if i%11 == 0 {
			for who := range uint8(2) {
				cues = append(cues, view.Cue{Kind: view.CueStep, N: int(level.Sand), Gain: 1, Who: who, Foot: uint8(i / 11 % 2)})
			}
		}
		l.hear(1, s, cues...)
		if l.line.next > last {
			count++
		}
		last = l.line.next
	}
	return count
}

func TestTheLineThickensByTheLink(t *testing.T) {
	in := func(link world.Link) int {
		s := quiet()
		s.Link = link
		return notes(settled(t, s), 90*world.TPS, s)
	}
	held, near, sight, lost := in(world.LinkHeld), in(world.LinkNear), in(world.LinkSight), in(world.LinkLost)
	if held < 25 || held > 90 || near > held*3/4 || near <= sight || sight == 0 || lost != 0 {
		t.Errorf("notes of the line in 90 seconds: held %d, near %d, in sight %d, lost %d", held, near, sight, lost)
	}
}

// TestHeldStepsCarryTheLine: every note of it falls on a step.
func TestHeldStepsCarryTheLine(t *testing.T) {
	s := quiet()
	s.Link = world.LinkHeld
	l := settled(t, s)
	last, on := l.line.next, 0
	for i := range 60 * world.TPS {
		var cues []view.Cue
		if i%17 == 0 { // not the clock's own time
			cues = append(cues, view.Cue{Kind: view.CueStep, N: int(level.Sand), Gain: 1, Foot: uint8(i / 17 % 2)})
		}
		l.hear(1, s, cues...)
		if l.line.next > last {
			if on++; i%17 != 0 {
				t.Fatalf("a note came %d ticks after a step", i%17)
			}
		}
		last = l.line.next
	}
	if on < 10 {
		t.Errorf("%d notes in a minute", on)
	}
}

// TestTheTwoAnswerEachOther: hand in hand their phrases take turns, hers on the kalimba and the other's on the piano.
func TestTheTwoAnswerEachOther(t *testing.T) {
	s := quiet()
	s.Link = world.LinkHeld
	l := settled(t, s)
	var said []world.Who
	last := 0
	for range 120 * world.TPS {
		l.hear(1, s)
		if l.line.next == 1 && last != 1 {
			said = append(said, l.line.who)
		}
		last = l.line.next
	}
	if len(said) < 5 {
		t.Fatalf("%d phrases in two minutes", len(said))
	}
	for i := range said[1:] {
		if said[i] == said[i+1] {
			t.Errorf("one of them spoke twice: %v", said)
		}
	}
}
