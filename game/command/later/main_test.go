//go:build !js

package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"handhold/assets"
	"handhold/game/late"
	"handhold/game/level"
	"handhold/maps"
)

// TestAllThatIsNotNearIsLaid: every file of the game is near or in one pack, as it is, in the order of the story; what lay
// there from an older build is gone.
func TestAllThatIsNotNearIsLaid(t *testing.T) {
	folder := t.TempDir()
	stale := filepath.Join(folder, "late-rest-00000000.pack.br")
	if err := os.WriteFile(stale, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time it finds its own work
		if err := lay(folder); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := os.Stat(stale); err == nil {
		t.Error("a pack of an older build is still there")
	}
	text, err := os.ReadFile(filepath.Join(folder, indexFile))
	if err != nil {
		t.Fatal(err)
	}
	index, err := late.ParseIndex(text)
	if err != nil {
		t.Fatal(err)
	}
	if len(index) < 3 || !strings.HasPrefix(index[0].Name, "late-sounds-") || !strings.HasPrefix(index[1].Name, "late-01-corridor-") {
		t.Fatalf("the packs are %+v", index)
	}
	all := level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files})
	near := level.Mount(map[string]fs.FS{"assets": assets.Near, "maps": maps.Near})
	l := late.New(near, index, late.Options{
		Fetch:   func(name string) ([]byte, error) { return os.ReadFile(filepath.Join(folder, name)) },
		Pause:   func(int) { t.Fatal("a pack is not as long as the index says") },
		Notice:  func(line string) { t.Error(line) },
		Waiting: func(string) {},
	})
	l.Run()
	err = fs.WalkDir(all, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		want, err := fs.ReadFile(all, name)
		if err != nil {
			return err
		}
		if got, err := fs.ReadFile(l, name); err != nil || string(got) != string(want) {
			t.Errorf("%s comes with %d bytes (%v), it has %d", name, len(got), err, len(want))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
