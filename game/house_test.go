// Package game_test holds the house to its plan: which room may know which.
package game_test

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// module is the path that all rooms begin with.
const module = "handhold/"

// rooms is the plan: what each room may import of the house. A room that is not here may not exist.
var rooms = map[string]struct {
	pure bool
	may  []string
}{
	"game/fixed":   {pure: true},
	"game/level":   {pure: true, may: []string{"game/fixed"}},
	"game/ground":  {pure: true, may: []string{"game/fixed", "game/level"}},
	"game/world":   {pure: true, may: []string{"game/fixed", "game/level", "game/ground"}},
	"game/journey": {pure: true, may: []string{"game/fixed", "game/level", "game/world"}},
	"game/replay":  {pure: true, may: []string{"game/fixed", "game/level", "game/ground", "game/world", "game/journey"}},
	"game/words":   {pure: true},
	"game/flat":    {pure: true, may: []string{"game/fixed", "game/level"}},
	"game/view":    {pure: true, may: []string{"game/fixed", "game/level", "game/ground", "game/world", "game/words"}},
	"game/menu":    {pure: true, may: []string{"game/view", "game/words"}},
}

// soleImporters are the libraries only one room may know.
var soleImporters = map[string]string{
	"github.com/lafriks/go-tiled":   "game/level",
	"github.com/solarlune/resolv":   "game/ground",
	"github.com/adrg/xdg":           "game/store",
	"github.com/andybalholm/brotli": "game/command",
	"github.com/fsnotify/fsnotify":  "game/watch",

	"github.com/hajimehoshi/bitmapfont": "assets/painter/lettering",
}

type pkg struct {
	ImportPath string
	Dir        string
	GoFiles    []string
	Imports    []string
	Deps       []string
	Module     *struct{ Path string }
}

// list is every package of the project.
func list(t *testing.T) []pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Dir,GoFiles,Imports,Deps,Module", "handhold/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []pkg
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

func TestPureRoomsStayPureAndImportsGoOneWay(t *testing.T) {
	seen := 0
	for _, p := range list(t) {
		name := strings.TrimPrefix(p.ImportPath, module)
		room, planned := rooms[name]
		if !planned {
			continue
		}
		seen++
		for _, dep := range p.Deps {
			if strings.HasPrefix(dep, "github.com/hajimehoshi/") {
				t.Errorf("%s: it knows %s, but it is a pure room", name, dep)
				break
			}
		}
		for _, imp := range p.Imports {
			switch imp {
			case "os", "time", "math/rand", "math/rand/v2", "syscall", "net", "unsafe":
				t.Errorf("%s imports %s, but it is a pure room", name, imp)
			}
			if in, ok := strings.CutPrefix(imp, module); ok && !slices.Contains(room.may, in) {
				t.Errorf("%s imports %s, against the direction of the house", name, in)
			}
		}
	}
	if seen != len(rooms) {
		t.Errorf("%d of %d pure rooms were found", seen, len(rooms))
	}
}

func TestLibrariesHaveOneDoor(t *testing.T) {
	for _, p := range list(t) {
		name := strings.TrimPrefix(p.ImportPath, module)
		for _, imp := range p.Imports {
			for lib, room := range soleImporters {
				if (imp == lib || strings.HasPrefix(imp, lib+"/")) && name != room && !strings.HasPrefix(name, room+"/") {
					t.Errorf("%s imports %s; only %s may", name, imp, room)
				}
			}
		}
	}
}

// TestRulesUseNoFloatsClocksOrChance reads the sources of the rooms that decide
// what happens: floats, goroutines and ranging over maps make journeys differ.
func TestRulesUseNoFloatsClocksOrChance(t *testing.T) {
	for _, room := range []string{"fixed", "world", "journey"} {
		files, err := filepath.Glob(filepath.Join(room, "*.go"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no files in %s: %v", room, err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, word := range []string{"float64", "float32", "go func", "map["} {
				if room == "journey" && word == "map[" {
					continue // the atlas looks maps up by name, and never ranges over them
				}
				if strings.Contains(string(text), word) {
					t.Errorf("%s uses %s", file, word)
				}
			}
		}
	}
}

func TestTopLevelIsAsPlanned(t *testing.T) {
	out, err := exec.Command("git", "-C", "..", "ls-files", "--cached", "--others", "--exclude-standard").Output()
	if err != nil {
		t.Fatalf("git cannot list the tree: %v", err)
	}
	planned := []string{"go.mod", "go.sum", "main.go", "game", "assets", "maps", "shaders", "Makefile", "README.md"}
	found := map[string]bool{}
	for _, file := range strings.Fields(string(out)) {
		top, _, _ := strings.Cut(file, "/")
		found[top] = true
		if !slices.Contains(planned, top) && !strings.HasPrefix(top, ".") {
			t.Errorf("%s is not planned at the top level", file)
		}
	}
	for _, name := range planned {
		if !found[name] {
			t.Errorf("%s is missing at the top level", name)
		}
	}
}
