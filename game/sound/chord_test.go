package sound

import "testing"

func TestChordsKeepToTheirScale(t *testing.T) {
	for _, name := range []string{"a", "b", "c", "d", "e", "f", "g"} {
		c, ok := chordOf(name)
		if !ok || c.note(0) != c.root || c.note(5) != c.root+12 || c.note(-5) != c.root-12 {
			t.Errorf("%s: %+v", name, c)
		}
		if got := c.nearest(72); got < 69 || got > 75 {
			t.Errorf("%s: nearest to 72 is %d", name, got)
		}
		if home := int(c.turns[0].pads[0]); (home-c.root)%12 != 0 {
			t.Errorf("%s: its lowest pad is %d, its root %d", name, home, c.root)
		}
		for i, turn := range c.turns {
			if (turn.bass-int(turn.pads[0]))%12 != 0 || turn.bass < 33 || turn.bass > 47 {
				t.Errorf("%s: turn %d has %d under %v", name, i, turn.bass, turn.pads)
			}
			checkVoicing(t, name, turn.pads)
			c.turn = i
			for d := 2; d <= 13; d++ {
				if on := c.settled(d); on < d-2 || on > d+2 {
					t.Errorf("%s: %d settles on %d", name, d, on)
				}
			}
		}
	}
}

// checkVoicing keeps what rubs out of a chord that lies there for a long time: no semitone anywhere, nothing closer than a
// fourth in the cellar, and not two of the same note.
func checkVoicing(t *testing.T, name string, pads [4]int8) {
	t.Helper()
	for i, a := range pads {
		for _, b := range pads[i+1:] {
			apart := max(a-b, b-a)
			if apart < 2 || apart == 13 || apart < 5 && min(a, b) < 50 {
				t.Errorf("%s: %v: %d and %d rub", name, pads, a, b)
			}
		}
	}
}
