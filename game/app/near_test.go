package app

import (
	"io/fs"
	"os"
	"strings"
	"testing"

	"handhold/assets"
	"handhold/game/controls"
	recordings "handhold/game/sound/shelf"
)

// opened is a file system that writes down what is opened in it.
type opened struct {
	fs.FS
	names map[string]bool
}

// Open implements fs.FS.
func (o opened) Open(name string) (fs.File, error) {
	o.names[name] = true
	return o.FS.Open(name)
}

// TestTheFirstWorldNeedsOnlyWhatIsNear: a page begins with assets.Near, so the first start must open nothing else.
func TestTheFirstWorldNeedsOnlyWhatIsNear(t *testing.T) {
	files := opened{os.DirFS("../.."), map[string]bool{}}
	s := sit(t, &memory{files: map[string][]byte{}}, func(o *Options) { o.Files = files })
	s.ticks(60, controls.Reading{})
	n := 0
	for name := range files.names {
		if name, ok := strings.CutPrefix(name, "assets/"); ok {
			n++
			if _, err := fs.Stat(assets.Near, name); err != nil {
				t.Errorf("the first start opens %s, which is not near (assets.go)", name)
			}
		}
	}
	if n < 10 {
		t.Errorf("only %d files were opened", n)
	}
	first, bed := s.g.walk.level, false
	for _, sheet := range recordings.Sheets() {
		name := strings.TrimPrefix(sheet.File(), "assets/")
		_, err := fs.Stat(assets.Near, name)
		if needed := sheet.Near || sheet.Name == first.Bed; needed && err != nil {
			t.Errorf("the first world is heard with %s, which is not near (assets.go)", name)
		}
		bed = bed || sheet.Name == first.Bed
	}
	if !bed && first.Bed != "" {
		t.Errorf("no sheet is the bed %q of the first world", first.Bed)
	}
}
