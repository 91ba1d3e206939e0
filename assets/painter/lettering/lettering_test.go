package lettering

import "testing"

func TestEveryLetterOfASCIIIsDrawnOnce(t *testing.T) {
	glyphs, err := parse(drawn)
	if err != nil {
		t.Fatal(err)
	}
	have := map[rune]int{}
	for _, g := range glyphs {
		have[g.r]++
		if have[g.r] > 1 {
			t.Errorf("%q is drawn twice", g.r)
		}
	}
	for r := '!'; r <= '~'; r++ {
		if have[r] == 0 {
			t.Errorf("%q is not drawn", r)
		}
	}
	for _, r := range "–…’“”" {
		if have[r] == 0 {
			t.Errorf("%q is not drawn", r)
		}
	}
}
