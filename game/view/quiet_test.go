package view

import (
	"slices"
	"testing"

	"handhold/game/level"
)

// quietOptions are the quiet events a map can ask for at a place of that class.
func quietOptions(t *testing.T, class level.Class) []string {
	t.Helper()
	for _, c := range level.Classes() {
		for _, p := range c.Props {
			if c.Class == class && p.Name == "event" {
				return p.Options
			}
		}
	}
	t.Fatalf("no quiet event can be asked for at a %s", class)
	return nil
}

// rested is a look at two who rest where that event comes, and what it lists after so many ticks of it.
func rested(t *testing.T, event string) func(ticks int32) (specks []Speck, n int) {
	t.Helper()
	l := sketch(t, "", startBoth+thing("77", "Bench", `x="480" y="320"`, "event="+event))
	l.step(2, walk(0, 0))
	f := l.v.Frame(640, 360)
	specks, crisp, lamps := len(f.Specks), len(f.Crisp), len(f.Light.Lamps)
	return func(ticks int32) ([]Speck, int) {
		l.w.Sitter, l.w.Quiet = 77, ticks
		f := l.v.Frame(640, 360)
		return f.Specks[specks:], len(f.Crisp) - crisp + len(f.Specks) - specks + len(f.Light.Lamps) - lamps
	}
}

// Every quiet event a map can ask for shows something of its own, from its first seconds on and a quarter of an hour later,
// and costs no memory.
func TestEveryQuietEventShowsSomethingOfItsOwn(t *testing.T) {
	options := quietOptions(t, level.Bench)
	if views := quietOptions(t, level.View); !slices.Equal(options, views) {
		t.Errorf("a Bench knows the quiet events %q, a View %q", options, views)
	}
	plain, _ := rested(t, "")(600)
	for _, event := range options {
		listed := rested(t, event)
		for _, from := range []int32{240, 54000} {
			// Some go by and come again: within half a minute they have been there.
			most := 0
			for after := int32(0); after < 1800; after += 50 {
				_, n := listed(from + after)
				most = max(most, n)
			}
			if most == 0 {
				t.Errorf("of the quiet event %q one sees nothing from tick %d on", event, from)
			}
		}
		if specks, _ := listed(600); event != "" && slices.Equal(specks, plain) {
			t.Errorf("the quiet event %q has no picture of its own", event)
		}
		ticks := int32(600)
		if n := testing.AllocsPerRun(60, func() {
			ticks += 97
			listed(ticks)
		}); n > 0 {
			t.Errorf("a picture of the quiet event %q allocates %v times", event, n)
		}
	}
}
