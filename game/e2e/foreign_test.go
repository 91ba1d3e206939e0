package e2e_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"
)

// foreignMaps are maps in the style of other games' tutorials; none of them knows of this one.
var foreignMaps = []struct {
	name   string
	key    ebiten.Key // a way that is free
	least  float64    // px one gets that way in three seconds
	inks   int        // colours of its picture, at least
	dx, dy float64
}{
	{name: "village", key: ebiten.KeyArrowUp, least: 100, inks: 2000, dy: -1},
	{name: "platformer", key: ebiten.KeyArrowRight, least: 100, inks: 2000, dx: 1},
	{name: "interior", key: ebiten.KeyArrowDown, least: 60, inks: 2000, dy: 1},
}

// TestTheAutopilotWalksMapsOfOtherGames sends it over each of them.
func TestTheAutopilotWalksMapsOfOtherGames(t *testing.T) {
	for _, m := range foreignMaps {
		file := filepath.Join("testdata", "foreign", m.name+".tmx")
		if s := ask(t, nil, "walk", "-foreign", file); s.code != 0 || !strings.HasPrefix(s.out, m.name+" ok ") {
			t.Errorf("%s: %d: %s%s", m.name, s.code, s.out, s.err)
		}
		if s := ask(t, nil, "walk", file); s.code == 0 {
			t.Errorf("%s is taken for a map of ours: %s", m.name, s.out)
		}
	}
}

// TestOneWalksInMapsOfOtherGames plays them with keys: they show, and one gets on.
func TestOneWalksInMapsOfOtherGames(t *testing.T) {
	for _, m := range foreignMaps {
		file, err := filepath.Abs(filepath.Join("testdata", "foreign", m.name+".tmx"))
		must(t, err)
		g := play(t, setting{args: []string{"-foreign", "-mute", "-map", file}})
		g.ticks(120)
		before := g.now()
		g.hold(180, m.key)
		g.ticks(60)
		after := g.now()
		lead := func(s state) girl {
			if s.Lead == "homura" {
				return s.Homura
			}
			return s.Madoka
		}
		a, b := lead(before), lead(after)
		if got := (b.X-a.X)*m.dx + (b.Y-a.Y)*m.dy; got < m.least || after.World != m.name {
			t.Errorf("%s: with the key held she gets %.0f px far in %s, want %.0f", m.name, got, after.World, m.least)
		}
		if n := colours(g.picture()); n < m.inks {
			t.Errorf("%s: its picture has %d colours", m.name, n)
		}
		g.kill()
	}
}
