package replay_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// What is aimed at in Act I, in seconds.
const (
	medianNew = 12 // of walking, between one new thing in view and the next
	longNew   = 25
	longVerb  = 40 // of being on her feet, with nothing done but walking
	loneBase  = 20 // of having the other out of sight; and lonePer more for each step of a row's loneliness
	lonePer   = 12
	lastRow   = 13
	mostTicks = 20 * 60 * world.TPS // in one world
)

// loneliness is the L of the story's rows, 0–10 (of their loneliest part, where a row has several).
var loneliness = map[string]int{
	"01": 1, "02": 2, "03a": 3, "03b": 3, "03c": 3, "04a": 8, "04b": 9, "05": 4, "06": 3, "07": 3, "08": 3, "09": 2,
	"10a": 3, "10b": 3, "10c": 3, "11a": 2, "11b": 2, "11c": 2, "12": 5, "13": 5,
}

// pace is how one world was walked, in ticks.
type pace struct {
	name, row   string
	all, walked int
	gaps        []int // of walking, between new things in view
	gap         int
	verb        int // since she last did anything but walk
	verbLongest int
	verbAt      string // where that ended
	alone       int
	aloneMost   int
	gapAt       string // where the longest gap ended
	sights      *level.Sights
	seen        world.Buttons // pressed in the tick before
}

func startPace(name string, l *level.Level) *pace {
	return &pace{name: name, row: l.Row, sights: level.NewSights(l)}
}

// step notes one tick of w, played by in.
func (p *pace) step(w *world.World, in world.Input) {
	p.all++
	g := &w.Girls[w.Lead]
	if w.Here(w.Lead.Other()) && w.Link <= world.LinkSight {
		p.alone = 0
	} else if p.alone++; p.alone > p.aloneMost {
		p.aloneMost = p.alone
	}
	p.stepNew(w, g)
	p.stepVerb(w, g, in.Seats[0].Buttons)
}

// stepNew counts the walking between new things in view.
func (p *pace) stepNew(w *world.World, g *world.Girl) {
	switch g.Doing {
	case world.Walking, world.Held:
		p.walked++
		p.gap++
	}
	fresh := w.Tick%6 == 0 && p.sights.Notice(g.At)
	for _, e := range w.Events() {
		switch e.Kind {
		case world.Said, world.Found, world.Carded, world.Landed, world.Crashed, world.Arrived, world.Passed, world.Took, world.Departed, world.QuietBegan:
			fresh = true
		}
	}
	if !fresh {
		return
	}
	if n := len(p.gaps); n == 0 || p.gap > slices.Max(p.gaps) {
		p.gapAt = place(g)
	}
	if p.gap >= world.TPS { // what comes into view together is one
		p.gaps = append(p.gaps, p.gap)
		p.gap = 0
	}
}

// stepVerb counts how long she who leads is on her feet and nothing is done, or happens to what she does, but walking. A
// night, and days that she lets go by alone, do not count.
func (p *pace) stepVerb(w *world.World, g *world.Girl, pressed world.Buttons) {
	fresh := pressed & ^p.seen & ^(world.NoHints | world.Skip)
	p.seen = pressed
	done := fresh != 0
	for _, e := range w.Events() {
		switch e.Kind {
		case world.Touched, world.Answered, world.Said, world.Took, world.LetGo, world.Sat, world.Stood, world.Slipped, world.Caught,
			world.Refused, world.Rang, world.Struck, world.Tapped, world.Lifted, world.Sank, world.Tugged, world.Freed,
			world.Squeezed, world.Strayed, world.Recalled, world.Passed, world.Breathed, world.Lit:
			done = true
		}
	}
	upright := g.Doing == world.Standing || g.Doing == world.Walking || g.Doing == world.Held || g.Doing == world.Locked
	switch {
	case done:
		p.verb = 0
	case upright && w.Night.Stage == world.NightNone && (w.Here(w.Lead.Other()) || w.Still < world.TPS):
		if p.verb++; p.verb > p.verbLongest {
			p.verbLongest, p.verbAt = p.verb, place(g)
		}
	}
}

func place(g *world.Girl) string {
	x, y := g.At.Pixel()
	return fmt.Sprintf("tile %d, %d", x/level.TileSize, y/level.TileSize)
}

// median is the middle one of the gaps, and longest the longest.
func (p *pace) median() int {
	if len(p.gaps) == 0 {
		return p.gap
	}
	s := slices.Sorted(slices.Values(p.gaps))
	return s[len(s)/2]
}

func (p *pace) longest() int {
	if len(p.gaps) == 0 {
		return p.gap
	}
	return max(slices.Max(p.gaps), p.gap)
}

// budget is how long one may be alone in the row, in ticks.
func (p *pace) budget() int { return (loneBase + lonePer*loneliness[p.row]) * world.TPS }

// report is one line of the table, and what misses its aim.
func (p *pace) report() (line string, missed []string) {
	sec := func(ticks int) string { return strconv.FormatFloat(float64(ticks)/world.TPS, 'f', 1, 64) }
	line = fmt.Sprintf("%-14s %7s %7s   %5s %5s   %5s   %5s of %s", p.name, sec(p.all), sec(p.walked), sec(p.median()), sec(p.longest()), sec(p.verbLongest), sec(p.aloneMost), sec(p.budget()))
	miss := func(bad bool, format string, args ...any) {
		if bad {
			missed = append(missed, p.name+": "+fmt.Sprintf(format, args...))
		}
	}
	miss(p.median() > medianNew*world.TPS, "something new comes every %s s; %d are wanted", sec(p.median()), medianNew)
	miss(p.longest() > longNew*world.TPS, "%s s are walked without anything new, until %s; %d are wanted", sec(p.longest()), p.gapAt, longNew)
	miss(p.verbLongest > longVerb*world.TPS, "%s s go by with nothing but walking, until %s; %d are wanted", sec(p.verbLongest), p.verbAt, longVerb)
	miss(p.aloneMost > p.budget(), "she is alone for %s s; the row's budget is %s", sec(p.aloneMost), sec(p.budget()))
	return line, missed
}

// TestThePaceOfActI plays the story from the first input to the evening, and reports how each world is walked.
func TestThePaceOfActI(t *testing.T) {
	j, err := journey.New(1, journey.Story, builtIn(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%-14s %7s %7s   %5s %5s   %5s   %s", "world", "s", "walked", "new", "most", "verb", "alone")
	pilot := &replay.Pilot{}
	p := startPace(j.Name, j.World().Level())
	var missed []string
	for p.all < mostTicks {
		w := j.World()
		in := pilot.Tick(w)
		if err := j.Step(in); err != nil {
			t.Fatal(err)
		}
		p.step(w, in)
		if j.World() == w && !j.Ended {
			continue
		}
		line, bad := p.report()
		t.Log(line)
		missed = append(missed, bad...)
		if j.Ended || rowNumber(t, j.World().Level().Row) > lastRow {
			for _, m := range missed {
				t.Error(m)
			}
			return
		}
		p = startPace(j.Name, j.World().Level())
	}
	t.Fatalf("after %d minutes they are in %s still, at %s", mostTicks/60/world.TPS, j.Name, place(&j.World().Girls[j.World().Lead]))
}

func rowNumber(t *testing.T, row string) int {
	t.Helper()
	n, err := strconv.Atoi(strings.TrimRightFunc(row, unicode.IsLetter))
	if err != nil {
		t.Fatalf("row %q: %v", row, err)
	}
	return n
}

// TestThePaceReportSeesWhatIsSlow: a gap, a stretch without a verb and a loneliness that are too long are told.
func TestThePaceReportSeesWhatIsSlow(t *testing.T) {
	p := &pace{name: "slow", row: "02", gaps: []int{13 * 60, 26 * 60}, verbLongest: 41 * 60, aloneMost: 45 * 60}
	if _, missed := p.report(); len(missed) != 4 {
		t.Errorf("told: %q", missed)
	}
	p = &pace{name: "brisk", row: "04b", gaps: []int{5 * 60, 11 * 60}, verbLongest: 39 * 60, aloneMost: 120 * 60}
	if _, missed := p.report(); len(missed) != 0 {
		t.Errorf("told: %q", missed)
	}
}
