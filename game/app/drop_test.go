package app

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"handhold/game/controls"
	"handhold/game/outside"
)

// small is a map of 30×20 tiles of one of our tilesets, with a border to another, and what else is given.
func small(things string) []byte {
	csv := strings.TrimSuffix(strings.Repeat("1,", 600), ",")
	return fmt.Appendf(nil, `<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" orientation="orthogonal" renderorder="right-down" width="30" height="20" tilewidth="16" tileheight="16" infinite="0">
<properties><property name="title" value="title.x"/></properties>
<tileset firstgid="1" source="tilesets/own.tsx"/>
<layer id="1" name="ground" width="30" height="20"><data encoding="csv">%s</data></layer>
<objectgroup id="2" name="things"><object id="1" type="Start" x="100" y="100"><properties><property name="held" type="bool" value="true"/></properties><point/></object>%s</objectgroup>
</map>`, csv, things)
}

const border = `<object id="2" type="Border" x="200" y="0" width="80" height="320"><properties><property name="to" value="two"/></properties></object>`

// smallSet is the tileset of those maps, and its picture.
func smallSet(t *testing.T) (set, picture []byte) {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewRGBA(image.Rect(0, 0, 16, 16))); err != nil {
		t.Fatal(err)
	}
	return []byte(`<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" name="own" tilewidth="16" tileheight="16" tilecount="1" columns="1"><image source="own.png" width="16" height="16"/>
<tile id="0"><properties><property name="material" value="sand"/></properties></tile></tileset>`), b.Bytes()
}

// drop drops files on the window and waits until they are read.
func (s *table) drop(files fs.FS) {
	s.t.Helper()
	go s.g.receive(files)
	select {
	case d := <-s.g.drops:
		if err := s.g.playDropped(d); err != nil {
			s.t.Fatal(err)
		}
	case <-time.After(30 * time.Second):
		s.t.Fatal("nothing comes of what was dropped")
	}
}

// TestADroppedMapIsPlayed drops a folder while a journey is under way: that one is kept, and can be gone on with.
func TestADroppedMapIsPlayed(t *testing.T) {
	m := &memory{files: map[string][]byte{}}
	s := sit(t, m, func(o *Options) { o.BuiltIn = o.Files })
	s.ticks(40, controls.Reading{})
	s.ticks(1, controls.Reading{Any: true})
	s.ticks(70, walks(127, 0))
	name, ticks := s.g.walk.journey.Name, s.g.walk.journey.Ticks
	set, picture := smallSet(t)
	files := fstest.MapFS{
		"p/one.tmx": {Data: small(border)}, "p/tilesets/own.tsx": {Data: set}, "p/tilesets/own.png": {Data: picture}, "p/two.tmx": {Data: small("")},
	}
	s.drop(files)
	s.want(walking)
	if s.g.walk.journey.Name != "one" || s.g.walk.slot != noSlot {
		t.Fatalf("in %s, slot %d", s.g.walk.journey.Name, s.g.walk.slot)
	}
	if !strings.Contains(s.g.note.text, "1 more") {
		t.Errorf("of the other map it says %q", s.g.note.text)
	}
	if s.g.followed != nil {
		t.Error("a map in memory is followed")
	}
	for range 20 {
		s.ticks(60, walks(127, 0))
	}
	if s.g.walk.journey.Name != "two" {
		t.Errorf("through the border they come to %s", s.g.walk.journey.Name)
	}
	s.ticks(1, controls.Reading{Pause: true})
	s.mustChoose("Close the book")
	s.mustChoose("Go on")
	if s.g.walk.journey.Name != name || s.g.walk.journey.Ticks != ticks {
		t.Errorf("the journey before goes on in %s at tick %d", s.g.walk.journey.Name, s.g.walk.journey.Ticks)
	}
	s.ticks(60, walks(0, 0))
	if len(s.lines) > 0 {
		t.Errorf("said: %q", s.lines)
	}
}

// TestWhatCannotBePlayedIsSaid drops nonsense: a note, a line, and the game goes on.
func TestWhatCannotBePlayedIsSaid(t *testing.T) {
	set, picture := smallSet(t)
	for what, files := range map[string]fstest.MapFS{
		"no map":          {"a.txt": {}},
		"half a map":      {"a.tmx": {Data: small("")[:300]}},
		"no tileset":      {"a.tmx": {Data: small("")}},
		"half a picture":  {"a.tmx": {Data: small("")}, "tilesets/own.tsx": {Data: set}, "tilesets/own.png": {Data: picture[:45]}},
		"an unknown type": {"a.tmx": {Data: small(`<object id="7" type="Nope" x="1" y="1"><point/></object>`)}, "tilesets/own.tsx": {Data: set}, "tilesets/own.png": {Data: picture}},
	} {
		s := sit(t, &memory{files: map[string][]byte{}}, func(o *Options) { o.BuiltIn, o.Start = o.Files, "02-desert" })
		s.ticks(30, walks(0, 0))
		s.drop(files)
		if s.g.note.text == "" || len(s.lines) != 1 || strings.Contains(s.lines[0], "\n") {
			t.Errorf("%s: the note is %q, and said is %q", what, s.g.note.text, s.lines)
		}
		s.ticks(30, walks(0, 0))
		s.want(walking)
		if s.g.walk.journey.Name != "02-desert" || s.g.walk.journey.Ticks != 60 {
			t.Errorf("%s: the game does not go on: %s at tick %d", what, s.g.walk.journey.Name, s.g.walk.journey.Ticks)
		}
		s.ticks(noteStay, walks(0, 0))
		if s.g.note.text != "" {
			t.Errorf("%s: the note stays", what)
		}
	}
}

// TestABorderIntoABrokenMapWaits: whoever makes maps mends the next one, and walks on.
func TestABorderIntoABrokenMapWaits(t *testing.T) {
	set, picture := smallSet(t)
	dir := t.TempDir()
	write := func(name string, data []byte) {
		t.Helper()
		if err := os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("one.tmx", small(border))
	write("two.tmx", small("")[:300])
	write("tilesets/own.tsx", set)
	write("tilesets/own.png", picture)
	s := sit(t, &memory{files: map[string][]byte{}}, func(o *Options) {
		m := outside.OnDisk(o.Files, filepath.Join(dir, "one.tmx"), false)
		l, err := m.Load()
		if err != nil {
			t.Fatal(err)
		}
		o.Files, o.BuiltIn, o.Atlas, o.Outside, o.Start, o.Since = m.Files, o.Files, o.Atlas.Over(m.Files, l), &m, "one", time.Now()
	})
	defer s.g.unfollow()
	for range 20 {
		s.ticks(60, walks(127, 0))
	}
	if s.g.walk.journey.Name != "one" || !strings.Contains(s.g.note.text, "two.tmx") {
		t.Fatalf("in %s it says %q", s.g.walk.journey.Name, s.g.note.text)
	}
	s.ticks(300, walks(0, 0))
	if j := s.g.walk.journey; j.Words != 120 || j.Crossed != 0 {
		t.Errorf("waiting, they have %d words, and crossed %d borders", j.Words, j.Crossed)
	}
	write("two.tmx", small(""))
	s.ticks(300, walks(0, 0))
	if s.g.walk.journey.Name != "two" || s.g.note.text != "" {
		t.Errorf("mended, they are in %s, and it says %q", s.g.walk.journey.Name, s.g.note.text)
	}
	if s.g.followed == nil || s.g.followed.of.Name != "maps/two.tmx" {
		t.Error("the map they came to is not followed")
	}
	s.g.away()
	s.want(walking) // whoever saves it in an editor looks at this window
}
