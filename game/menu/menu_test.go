package menu

import (
	"slices"
	"strings"
	"testing"

	"handhold/game/words"
)

// facts with journeys in the slots that are named.
func facts(kept ...int) Facts {
	var f Facts
	for _, i := range kept {
		f.Slots[i] = Slot{State: Kept, Title: "world.desert", Day: i + 1}
		f.Last = i
	}
	return f
}

// same is the words of a key in these tests: the key, with the place of a number where there is one.
func same(key string) string {
	if key == "menu.day" {
		return key + " #"
	}
	return key
}

// choose goes to the line with that text and takes it.
func choose(t *testing.T, m *Menu, text string) Intent {
	t.Helper()
	for range 20 {
		p := m.Page(same)
		if strings.Contains(p.Lines[p.Chosen].Text, text) {
			return m.Step(Input{OK: true})
		}
		m.Step(Input{Down: true})
	}
	t.Fatalf("no line %q in %+v", text, m.Page(same))
	return Intent{}
}

func want(t *testing.T, got Intent, kind Kind, slot int) {
	t.Helper()
	if got != (Intent{kind, slot}) {
		t.Errorf("intent %+v, want kind %d slot %d", got, kind, slot)
	}
}

func texts(m *Menu) []string {
	var out []string
	for _, l := range m.Page(same).Lines {
		out = append(out, l.Text)
	}
	return out
}

func TestTitle(t *testing.T) {
	m := NewTitle(facts(), Defaults())
	if got := texts(m); !slices.Equal(got, []string{"menu.begin", "menu.settings", "menu.quit"}) {
		t.Errorf("first start: %q", got)
	}
	want(t, m.Step(Input{OK: true}), Begin, 0)

	m = NewTitle(facts(0, 2), Defaults())
	if p := m.Page(same); !p.Title || p.Lines[0].Text != "menu.continue" {
		t.Errorf("with journeys: %+v", p)
	}
	want(t, m.Step(Input{OK: true}), Continue, 2)
	want(t, choose(t, m, "menu.begin"), Begin, 1)
	want(t, choose(t, m, "menu.quit"), Quit, 0)
	want(t, m.Step(Input{Back: true}), Nothing, 0)

	f := facts()
	f.Web = true
	if got := texts(NewTitle(f, Defaults())); slices.Contains(got, "menu.quit") {
		t.Errorf("in a browser: %q", got)
	}
}

func TestBeginOverAnother(t *testing.T) {
	m := NewTitle(facts(0, 1, 2, 3, 4, 5), Defaults())
	want(t, choose(t, m, "menu.begin"), Nothing, 0)
	want(t, choose(t, m, "4  "), Nothing, 0)
	if p := m.Page(same); p.Heading != "menu.sure-begin" || p.Lines[p.Chosen].Text != "menu.no" {
		t.Fatalf("before a journey is given up: %+v", p)
	}
	want(t, m.Step(Input{OK: true}), Nothing, 0)
	want(t, choose(t, m, "4  "), Nothing, 0)
	want(t, choose(t, m, "menu.yes-begin"), Begin, 3)
}

func TestErase(t *testing.T) {
	f := facts(1)
	m := NewTitle(f, Defaults())
	choose(t, m, "menu.journeys")
	if p := m.Page(same); len(p.Lines) != Slots+1 || p.Lines[1].Value != "menu.day 2" || !strings.Contains(p.Lines[0].Text, "menu.empty") {
		t.Fatalf("slots: %+v", p)
	}
	choose(t, m, "2  ")
	want(t, choose(t, m, "menu.erase"), Nothing, 0)
	if p := m.Page(same); p.Lines[p.Chosen].Text != "menu.no" {
		t.Fatalf("before erasing: %+v", p)
	}
	want(t, choose(t, m, "menu.yes-erase"), Erase, 1)
	m.SetFacts(facts())
	if p := m.Page(same); len(p.Lines) != Slots+1 || !strings.Contains(p.Lines[1].Text, "menu.empty") {
		t.Errorf("after erasing: %+v", p)
	}
	m.Step(Input{Back: true})
	if p := m.Page(same); p.Chosen >= len(p.Lines) || !p.Title {
		t.Errorf("back at the title: %+v", p)
	}
}

func TestLaterAndLost(t *testing.T) {
	f := facts()
	f.Slots[0].State, f.Slots[1].State = Later, Lost
	m := NewTitle(f, Defaults())
	choose(t, m, "menu.journeys")
	if p := m.Page(same); !p.Lines[0].Dim || p.Lines[1].Dim {
		t.Errorf("slots: %+v", p.Lines)
	}
	if p := m.Page(same); p.Lines[p.Chosen].Dim {
		t.Errorf("the slot played last is chosen although it cannot be: %+v", p)
	}
	for range 2 * Slots {
		m.Step(Input{Down: true})
		if p := m.Page(same); p.Lines[p.Chosen].Dim {
			t.Fatalf("a line that cannot be chosen is chosen: %+v", p)
		}
	}
	choose(t, m, "2  ")
	if got := texts(m); slices.Contains(got, "menu.continue") {
		t.Errorf("a lost journey can be continued: %q", got)
	}
}

func TestSettings(t *testing.T) {
	m := NewPause(facts(0), Defaults())
	m.Step(Input{Down: true})
	for range 20 {
		m.Step(Input{Right: true})
	}
	if got := m.Settings().Volume; got != 10 {
		t.Errorf("volume all the way up is %d", got)
	}
	want(t, m.Step(Input{Right: true}), Nothing, 0)
	want(t, m.Step(Input{OK: true}), Changed, 0)
	if got := m.Settings().Volume; got != 0 {
		t.Errorf("volume after the end is %d", got)
	}
	want(t, choose(t, m, "menu.always-held"), Changed, 0)
	want(t, choose(t, m, "menu.text-size"), Changed, 0)
	want(t, choose(t, m, "menu.fullscreen"), Changed, 0)
	if s := m.Settings(); !s.AlwaysHeld || s.TextSize != 2 || !s.Fullscreen {
		t.Errorf("settings: %+v", s)
	}
	want(t, m.Step(Input{Back: true}), Resume, 0)
	want(t, choose(t, m, "menu.to-title"), ToTitle, 0)
	bad := Settings{Volume: 99, Whispers: -3, TextSize: 7, Last: 40}
	if got := bad.Valid(); got != (Settings{Volume: 10, Whispers: 0, TextSize: 2, Last: 5}) {
		t.Errorf("Valid = %+v", got)
	}
}

// TestNeverTrapped presses anything, and from wherever that leads Back leads out.
func TestNeverTrapped(t *testing.T) {
	rng := uint32(1)
	next := func(n uint32) uint32 { rng = rng*1664525 + 1013904223; return rng >> 8 % n }
	for range 300 {
		f := facts(0, 3)
		f.Slots[1].State, f.Slots[2].State = Later, Lost
		m := NewPause(f, Defaults())
		if next(2) == 0 {
			m = NewTitle(f, Defaults())
		}
		root := m.top().screen
		for range 60 {
			n := next(6)
			in := Input{Up: n == 0, Down: n == 1, Left: n == 2, Right: n == 3, OK: n == 4}
			m.Step(in)
			p := m.Page(same)
			if p.Chosen < 0 || p.Chosen >= len(p.Lines) || p.Lines[p.Chosen].Dim {
				t.Fatalf("nothing is chosen: %+v", p)
			}
			if m.settings != m.settings.Valid() {
				t.Fatalf("settings: %+v", m.settings)
			}
		}
		for range 8 {
			if m.top().screen == root {
				break
			}
			m.Step(Input{Back: true})
		}
		if m.top().screen != root {
			t.Fatal("Back does not lead out")
		}
	}
}

func TestEveryKeyIsListed(t *testing.T) {
	used := map[string]bool{}
	note := func(key string) string { used[key] = true; return key }
	f := facts(0)
	f.Slots[1].State, f.Slots[2].State = Later, Lost
	f.Languages = []words.Language{{Tag: "", Name: "Ours"}}
	for s := title; s <= confirmErase; s++ {
		for _, v := range []Settings{Defaults(), {TextSize: 2, AlwaysHeld: true}} {
			m := NewTitle(f, v)
			m.push(s, 0, 0)
			m.Page(note)
		}
	}
	delete(used, "world.desert")
	for _, key := range Words() {
		if !used[key] {
			t.Errorf("%s is listed and never used", key)
		}
		delete(used, key)
	}
	for key := range used {
		t.Errorf("%s is used and not listed", key)
	}
}
