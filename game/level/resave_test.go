package level

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
)

// TestTiledReadsTheSameOfAllItOffers has Tiled itself read maps with all that it
// offers and write them anew, and expects the same levels.
func TestTiledReadsTheSameOfAllItOffers(t *testing.T) {
	tiled, err := exec.LookPath("tiled")
	if err != nil {
		t.Fatal("this test needs Tiled (Debian: apt install tiled); make test installs it")
	}
	root := t.TempDir()
	rich, foreign := richFiles(), foreignFiles()
	rich[goodPath].Data = bytes.ReplaceAll(rich[goodPath].Data, []byte(" class="), []byte(" type=")) // as Tiled 1.8 calls it
	if err := os.CopyFS(filepath.Join(root, "rich"), rich); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(root, "foreign"), foreign); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		files, name string
		load        func(fs.FS, string) (*Level, error)
	}{{"rich", goodPath, Load}, {"rich", goodPath, LoadForeign}, {"foreign", foreignPath, LoadForeign}} {
		files := os.DirFS(filepath.Join(root, c.files))
		before, err := c.load(files, c.name)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Join(root, c.files, filepath.FromSlash(c.name))
		cmd := exec.Command(tiled, "--export-map", "tmx", name, name)
		cmd.Env = append(os.Environ(), "QT_QPA_PLATFORM=offscreen")
		out, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", c.name, err, out)
		}
		for _, word := range []string{"warning", "error", "not found", "missing"} {
			if strings.Contains(strings.ToLower(string(out)), word) {
				t.Errorf("%s: Tiled says %s", c.name, out)
			}
		}
		after, err := c.load(files, c.name)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(before, after) {
			t.Errorf("%s: Tiled's own copy says something else", c.name)
			for i := range before.Scenery {
				if i < len(after.Scenery) && !reflect.DeepEqual(before.Scenery[i], after.Scenery[i]) {
					t.Logf("%+v\n%+v", before.Scenery[i], after.Scenery[i])
				}
			}
		}
	}
}
