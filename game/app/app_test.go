package app

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/controls"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/store"
	"handhold/game/words"
	"handhold/game/world"
)

// memory is a folder in memory; while full is set nothing can be written.
type memory struct {
	files map[string][]byte
	full  bool
}

var errFull = errors.New("no space left")

func (m *memory) Names() ([]string, error) { return slices.Collect(maps.Keys(m.files)), nil }

func (m *memory) Read(name string) ([]byte, error) {
	if data, ok := m.files[name]; ok {
		return data, nil
	}
	return nil, fs.ErrNotExist
}

func (m *memory) Create(name string, data []byte) error {
	if m.full {
		return errFull
	}
	m.files[name] = slices.Clone(data)
	return nil
}

func (m *memory) Rename(from, to string) error {
	m.files[to] = m.files[from]
	delete(m.files, from)
	return nil
}

func (m *memory) Remove(name string) error { delete(m.files, name); return nil }
func (m *memory) Sync() error              { return nil }

// table is a game on a memory, with the lines it has said.
type table struct {
	t     *testing.T
	g     *game
	lines []string
}

// sit starts a game as the program does.
func sit(t *testing.T, m *memory, change func(*Options)) *table {
	t.Helper()
	files := os.DirFS("../..")
	atlas, err := journey.NewAtlas(files)
	if err != nil {
		t.Fatal(err)
	}
	shelf, unread, err := words.ReadShelf(files, "assets/words")
	if err != nil || unread != nil {
		t.Fatal(err, unread)
	}
	tab := &table{t: t}
	notice := func(line string) { tab.lines = append(tab.lines, line) }
	o := Options{Files: files, Atlas: atlas, Words: shelf, Language: "en", Seed: 7, Mute: true, Notice: notice}
	if change != nil {
		change(&o)
	}
	tab.g = newGame(o, store.New(m, journey.SaveVersion, "w", notice))
	if err := tab.g.load(); err != nil {
		t.Fatal(err)
	}
	return tab
}

// ticks lets n ticks pass with the same reading.
func (s *table) ticks(n int, in controls.Reading) {
	s.t.Helper()
	for range n {
		if err := s.g.tick(in); err != nil {
			s.t.Fatal(err)
		}
	}
}

// walks is a reading of someone who walks.
func walks(x, y int8) controls.Reading {
	return controls.Reading{Input: world.Input{Seats: [2]world.Seat{{X: x, Y: y}}}}
}

// choose takes the line of the menu whose text begins so.
func (s *table) choose(text string) error {
	s.t.Helper()
	for range 20 {
		p := s.g.menu.Page(s.g.book.Text)
		if strings.HasPrefix(p.Lines[p.Chosen].Text, text) {
			return s.g.tick(controls.Reading{Menu: controls.Menu{OK: true}})
		}
		s.ticks(1, controls.Reading{Menu: controls.Menu{Down: true}})
	}
	s.t.Fatalf("no line %q in %+v", text, s.g.menu.Page(s.g.book.Text))
	return nil
}

func (s *table) mustChoose(text string) {
	s.t.Helper()
	if err := s.choose(text); err != nil {
		s.t.Fatal(err)
	}
}

func (s *table) want(m mode) {
	s.t.Helper()
	if s.g.mode != m {
		s.t.Fatalf("mode %d, want %d", s.g.mode, m)
	}
}

// TestFirstStart: no menu and no title, the world is there and goes on, and nothing is kept; what is done first is done
// in the world already; pausing saves; leaving ends the program.
func TestFirstStart(t *testing.T) {
	m := &memory{files: map[string][]byte{}}
	s := sit(t, m, nil)
	s.want(opening)
	s.ticks(200, controls.Reading{})
	s.want(opening)
	s.ticks(2*60*world.TPS, controls.Reading{})
	s.want(opening)
	if n := s.g.walk.journey.Ticks; n != 200+2*60*world.TPS || len(m.files) != 0 {
		t.Errorf("%d ticks were played and %d files written before anyone began", n, len(m.files))
	}
	first := walks(127, 0)
	first.Any = true
	s.ticks(1, first)
	s.want(walking)
	if w := s.g.walk.journey.World(); w.Still != 0 {
		t.Error("the first key was not heard in the world")
	}
	n := s.g.walk.journey.Ticks
	s.ticks(100, walks(127, 0))
	if n = s.g.walk.journey.Ticks - n; n != 100 {
		t.Errorf("%d ticks were played, want 100", n)
	}
	before := s.g.walk.journey.Hash()
	s.ticks(1, controls.Reading{Pause: true})
	s.want(paused)
	files := len(m.files)
	for range 4 {
		s.mustChoose("Walk on")
		s.g.pause()
	}
	if len(m.files) != files {
		t.Errorf("the same state was kept again and again: %v", slices.Sorted(maps.Keys(m.files)))
	}
	s.ticks(50, walks(127, 0))
	if s.g.walk.journey.Hash() != before {
		t.Error("the world goes on in the pause")
	}
	s.mustChoose("Walk on")
	s.want(walking)
	s.ticks(1, controls.Reading{Pause: true})
	s.mustChoose("Close the book")
	s.want(titled)
	if err := s.choose("Leave"); !errors.Is(err, ebiten.Termination) {
		t.Errorf("leaving: %v", err)
	}

	s = sit(t, m, nil)
	s.want(titled)
	s.mustChoose("Go on")
	s.want(walking)
	if s.g.walk.journey.Hash() != before || s.g.walk.slot != 0 {
		t.Error("the journey does not go on where it was left")
	}
	if len(s.lines) > 0 {
		t.Errorf("said: %q", s.lines)
	}
}

// TestSlots: a second journey goes to a free slot; erasing one leaves the other.
func TestSlots(t *testing.T) {
	m := &memory{files: map[string][]byte{}}
	s := sit(t, m, nil)
	s.ticks(300, walks(-127, 0))
	s.ticks(1, controls.Reading{Pause: true})
	s.mustChoose("Close the book")
	s.mustChoose("Begin")
	s.want(walking)
	if s.g.walk.slot != 1 || s.g.walk.journey.Ticks != 0 {
		t.Fatalf("the second journey is in slot %d at tick %d", s.g.walk.slot, s.g.walk.journey.Ticks)
	}
	s.ticks(20, walks(0, 127))
	s.ticks(1, controls.Reading{Pause: true})
	s.mustChoose("Close the book")
	s.mustChoose("Journeys")
	s.mustChoose("1")
	s.mustChoose("Go on")
	if s.g.walk.slot != 0 || s.g.walk.journey.Ticks != 300 {
		t.Fatalf("slot %d at tick %d, want slot 0 at 300", s.g.walk.slot, s.g.walk.journey.Ticks)
	}
	s.ticks(1, controls.Reading{Pause: true})
	s.mustChoose("Close the book")
	s.mustChoose("Journeys")
	s.mustChoose("2")
	s.mustChoose("Erase")
	s.mustChoose("Yes")
	for name := range m.files {
		if strings.HasPrefix(name, "slot2") {
			t.Errorf("%s is still there", name)
		}
	}
	s = sit(t, m, nil)
	s.mustChoose("Go on")
	if s.g.walk.journey.Ticks != 300 {
		t.Errorf("slot 1 is at tick %d, want 300", s.g.walk.journey.Ticks)
	}
}

// TestFullDisk: one line, the game goes on, and nothing is lost once there is space.
func TestFullDisk(t *testing.T) {
	m := &memory{files: map[string][]byte{}, full: true}
	s := sit(t, m, nil)
	s.ticks(40, controls.Reading{})
	s.ticks(1, controls.Reading{Any: true})
	s.ticks(3*60*world.TPS+5, walks(0, 0))
	s.want(walking)
	if len(s.lines) != 1 || !strings.Contains(s.lines[0], "slot1") || strings.Contains(s.lines[0], "\n") {
		t.Errorf("said: %q, want one line", s.lines)
	}
	m.full = false
	s.ticks(60*world.TPS, walks(0, 0))
	s = sit(t, m, nil)
	s.mustChoose("Go on")
	if s.g.walk.journey.Ticks < 4*60*world.TPS {
		t.Errorf("kept is tick %d", s.g.walk.journey.Ticks)
	}
}

// TestDamagedSlot: the menu opens, says so in a line, and the copy before is used.
func TestDamagedSlot(t *testing.T) {
	m := &memory{files: map[string][]byte{}}
	s := sit(t, m, nil)
	s.ticks(40, controls.Reading{})
	s.ticks(1, controls.Reading{Any: true})
	s.ticks(10, walks(0, 0))
	s.ticks(1, controls.Reading{Pause: true})
	names := slices.Sorted(maps.Keys(m.files))
	last := names[len(names)-1]
	m.files[last] = m.files[last][:40]
	s = sit(t, m, nil)
	s.want(titled)
	s.mustChoose("Go on")
	if len(s.lines) != 1 || !strings.Contains(s.lines[0], "damaged") {
		t.Errorf("said: %q", s.lines)
	}
	for name := range m.files {
		if strings.HasPrefix(name, "slot1") {
			m.files[name] = []byte("no")
		}
	}
	s = sit(t, m, nil)
	s.want(titled)
	s.mustChoose("Begin")
	s.want(walking)
}

// TestJourneyThatCannotGoOn: a save that names a map that is not there is said in one line, and the menu stays.
func TestJourneyThatCannotGoOn(t *testing.T) {
	m := &memory{files: map[string][]byte{}}
	kept := store.New(m, journey.SaveVersion, "w", func(line string) { t.Error(line) })
	if err := kept.Save("slot1", []byte(`{"Version":1,"Carried":{"Name":"99-nowhere","Days":4}}`)); err != nil {
		t.Fatal(err)
	}
	s := sit(t, m, nil)
	s.want(titled)
	s.mustChoose("Go on")
	s.want(titled)
	if len(s.lines) != 1 || !strings.Contains(s.lines[0], "99-nowhere") {
		t.Errorf("said: %q", s.lines)
	}
	if p := s.g.menu.Page(s.g.book.Text); p.Lines[0].Text == "Go on" {
		t.Error("the menu still offers to go on")
	}
	s.mustChoose("Begin")
	s.want(walking)
	if s.g.walk.slot != 1 {
		t.Errorf("the new journey is in slot %d", s.g.walk.slot)
	}
}

// TestTraceAndRecord: a start at a map traces each second and records what replays to the same hash.
func TestTraceAndRecord(t *testing.T) {
	var trace bytes.Buffer
	var rec *replay.Recording
	m := &memory{files: map[string][]byte{}}
	s := sit(t, m, func(o *Options) {
		o.Start, o.Trace = "02-desert", &trace
		o.Record = func(r *replay.Recording) error { rec = r; return nil }
	})
	s.want(walking)
	s.ticks(70, walks(127, 0))
	s.ticks(1, controls.Reading{Pause: true})
	s.ticks(500, controls.Reading{})
	s.mustChoose("Walk on")
	s.ticks(140, walks(0, 0))
	s.g.keep()
	if lines := strings.Count(trace.String(), "\n"); lines != 3 || !strings.HasPrefix(trace.String(), `{"tick":60,`) {
		t.Errorf("%d lines of trace, want 3: %s", lines, trace.String())
	}
	if len(m.files) != 0 { // and the settings have not changed
		t.Errorf("a journey that is kept nowhere was kept: %v", slices.Sorted(maps.Keys(m.files)))
	}
	j, err := journey.New(rec.Seed, rec.Start, s.g.options.Atlas)
	if err != nil {
		t.Fatal(err)
	}
	for _, run := range rec.Runs {
		for range run.Ticks {
			if err := j.Step(run.Input); err != nil {
				t.Fatal(err)
			}
		}
	}
	if j.Hash() != s.g.walk.journey.Hash() || j.Ticks != 210 {
		t.Errorf("replayed: hash %x at tick %d, played: %x", j.Hash(), j.Ticks, s.g.walk.journey.Hash())
	}
}

// TestOneButtonLetsGoAtNight: for those whose hands are always held, whatever is pressed lets go where only that ends the
// night, and the hand is not taken back by itself.
func TestOneButtonLetsGoAtNight(t *testing.T) {
	for name, b := range map[string]world.Buttons{"touch": world.Touch, "hand": world.Hand, "nothing": 0} {
		s := sit(t, &memory{files: map[string][]byte{}}, func(o *Options) { o.Start = "04a-dusk" })
		w := s.g.walk.journey.World()
		night := w.Level().ByClass(level.Night)
		if len(night) == 0 {
			t.Fatal("there is no night")
		}
		w.Joined = true
		w.Night = world.Vigil{Stage: world.NightLasts, Thing: int32(night[0].ID)}
		in := world.Input{Seats: [2]world.Seat{{Buttons: b}}}
		var a autoHold
		a.press(w, &in)
		if got := in.Seats[0].Buttons&world.Hand != 0; got != (b != 0) || a.free != (b != 0) {
			t.Errorf("%s: lets go %v, left in peace %v", name, got, a.free)
		}
	}
}

// TestAlwaysHeld: they take hands by themselves, stay hand in hand, and a player who lets go is left in peace.
func TestAlwaysHeld(t *testing.T) {
	s := sit(t, &memory{files: map[string][]byte{}}, func(o *Options) { o.Start = "02-desert" })
	s.g.settings.AlwaysHeld = true
	joined := func() bool { return s.g.walk.journey.World().Joined }
	s.ticks(60, walks(0, 0))
	if joined() {
		t.Error("they took hands in their sleep")
	}
	s.ticks(30, walks(90, 0))
	s.ticks(4*world.TPS, walks(0, 0))
	if !joined() {
		t.Fatal("they never took hands")
	}
	s.ticks(10*world.TPS, walks(60, 0))
	if !joined() {
		t.Error("they let go by themselves")
	}
	hand := controls.Reading{}
	hand.Input.Seats[0].Buttons = world.Hand
	s.ticks(3, hand)
	s.ticks(10*world.TPS, walks(0, 0))
	if joined() {
		t.Error("a player who let go was not left in peace")
	}
	s.ticks(3, hand)
	s.ticks(2*world.TPS, walks(0, 0))
	if !joined() {
		t.Error("the hand cannot be taken again")
	}
}

// TestEnd: after the last world comes the last card, then the title, and the journey is kept.
func TestEnd(t *testing.T) {
	m := &memory{files: map[string][]byte{}}
	s := sit(t, m, func(o *Options) { o.Start, o.Slot = "34-edge", 2 })
	s.g.walk.journey.Ended = true
	s.ticks(1, walks(0, 0))
	s.want(closing)
	s.ticks(60, controls.Reading{Any: true})
	s.want(closing)
	s.ticks(4*world.TPS, controls.Reading{})
	s.ticks(1, controls.Reading{Any: true})
	s.want(titled)
	if p := s.g.menu.Page(s.g.book.Text); p.Lines[0].Text != "Go on" {
		t.Errorf("the journey is not kept: %+v", p)
	}
}

// TestMistakesAreErrors: a panic of ours is one line, not a stack.
func TestMistakesAreErrors(t *testing.T) {
	g := &game{}
	err := func() (err error) {
		defer g.catch(&err)
		panic("oh\nno")
	}()
	if err == nil || !strings.Contains(err.Error(), "HANDHOLD_DEBUG") {
		t.Errorf("caught: %v", err)
	}
}

// TestTheLanguageIsSwitchedWhilePlaying: the menu, what is said next and the next start know it at once; a language that
// was only asked for at the start is not kept.
func TestTheLanguageIsSwitchedWhilePlaying(t *testing.T) {
	m := &memory{files: map[string][]byte{}}
	s := sit(t, m, nil)
	s.ticks(2, walks(0, 127))
	s.want(walking)
	title := func() string { return s.g.book.Text("title.02-desert") }
	if title() != "Sand" {
		t.Fatalf("asked for English, and got %q", title())
	}
	s.ticks(1, controls.Reading{Pause: true})
	s.mustChoose("Write what is heard")
	if s.g.settings.Language != "" {
		t.Errorf("nobody has chosen %q", s.g.settings.Language)
	}
	s.mustChoose("Language")
	if p := s.g.menu.Page(s.g.book.Text); p.Heading != "ひと息" || p.Lines[p.Chosen].Value != "日本語" {
		t.Errorf("the menu: %+v", p)
	}
	s.mustChoose("歩きだす")
	s.want(walking)
	if title() != "すな" {
		t.Errorf("spoken: %q", title())
	}
	next := sit(t, m, func(o *Options) { o.Language = "" })
	if next.g.spoken != "ja" || next.g.book.Text("title.02-desert") != "すな" {
		t.Errorf("the next start speaks %s", next.g.spoken)
	}
	if again := sit(t, m, nil); again.g.spoken != "en" || again.g.settings.Language != "ja" {
		t.Errorf("asked for English: %s is spoken and %q is set", again.g.spoken, again.g.settings.Language)
	}
}

// TestTheSystemsLanguageComesFirst, where nothing is asked for and nothing was set.
func TestTheSystemsLanguageComesFirst(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("the environment has no say there")
	}
	for _, c := range []struct{ all, messages, lang, want string }{
		{"", "", "ja_JP.UTF-8", "ja"}, {"", "ja_JP.UTF-8", "en_US.UTF-8", "ja"}, {"C", "ja_JP.UTF-8", "ja_JP", "en"}, {"", "", "fr_FR.UTF-8", "en"},
	} {
		t.Setenv("LC_ALL", c.all)
		t.Setenv("LC_MESSAGES", c.messages)
		t.Setenv("LANG", c.lang)
		if s := sit(t, &memory{files: map[string][]byte{}}, func(o *Options) { o.Language = "" }); s.g.spoken != c.want {
			t.Errorf("%+v: %s is spoken", c, s.g.spoken)
		}
	}
}
