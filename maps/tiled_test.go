package maps

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"handhold/game/level"
)

// TestTiledReadsTheSame has Tiled itself read each map and write it anew, and
// expects the same level from both files.
func TestTiledReadsTheSame(t *testing.T) {
	tiled, err := exec.LookPath("tiled")
	if err != nil {
		t.Fatal("this test needs Tiled (Debian: apt install tiled); make test installs it")
	}
	root := t.TempDir()
	if err := os.CopyFS(filepath.Join(root, "maps"), Files); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(root, "assets", "art"), os.DirFS("../assets/art")); err != nil {
		t.Fatal(err)
	}
	small := strings.Replace(oneThing, "TEMPLATE", "templates/toy-bell.tx", 1)
	if err := os.WriteFile(filepath.Join(root, "maps", "one.tmx"), []byte(small), 0o644); err != nil {
		t.Fatal(err)
	}
	names, err := filepath.Glob(filepath.Join(root, "maps", "*.tmx"))
	if err != nil || len(names) < 2 {
		t.Fatalf("no maps: %v", err)
	}
	for _, name := range names {
		file := "maps/" + filepath.Base(name)
		before := load(t, os.DirFS(root), file)
		cmd := exec.Command(tiled, "--export-map", "tmx", name, name)
		cmd.Env = append(os.Environ(), "QT_QPA_PLATFORM=offscreen")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", file, err, out)
		}
		for _, word := range []string{"warning", "error", "not found", "missing"} {
			if strings.Contains(strings.ToLower(string(out)), word) {
				t.Errorf("%s: Tiled says %s", file, out)
			}
		}
		if after := load(t, os.DirFS(root), file); !reflect.DeepEqual(before, after) {
			t.Errorf("%s: Tiled's own copy says something else", file)
		}
	}
}

func load(t *testing.T, files fs.FS, name string) *level.Level {
	t.Helper()
	l, err := level.Load(files, name)
	if err != nil {
		t.Fatal(err)
	}
	return l
}
