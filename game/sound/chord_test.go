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
		if int(c.pads[0]) != c.root {
			t.Errorf("%s: its lowest pad is %d, its root %d", name, c.pads[0], c.root)
		}
	}
}
