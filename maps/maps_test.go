package maps

import (
	"bytes"
	"encoding/json"
	"flag"
	"io/fs"
	"os"
	"path"
	"testing"

	"handhold/game/level"
)

var update = flag.Bool("update", false, "write the files that are made of others anew")

// TestMadeProject holds that Tiled offers exactly what the loader takes.
func TestMadeProject(t *testing.T) {
	compare(t, "handhold.tiled-project", level.Project())
	compare(t, "objecttypes.json", level.ObjectTypes())
}

// TestMadeStory holds that story.world, for which Tiled shows all maps
// on one plane, has every map in the order of the story.
func TestMadeStory(t *testing.T) {
	type place struct {
		FileName string `json:"fileName"`
		Height   int    `json:"height"`
		Width    int    `json:"width"`
		X        int    `json:"x"`
		Y        int    `json:"y"`
	}
	world := struct {
		Maps []place `json:"maps"`
		All  bool    `json:"onlyShowAdjacentMaps"`
		Type string  `json:"type"`
	}{Type: "world"}
	const gap = 20 * level.TileSize
	x := 0
	for _, name := range names(t) { // rows sort as their names do
		l := load(t, files(), path.Join("maps", name))
		w, h := l.Width*level.TileSize, l.Height*level.TileSize
		world.Maps = append(world.Maps, place{name, h, w, x, 0})
		x += w + gap
	}
	text, err := json.MarshalIndent(world, "", "    ")
	if err != nil {
		t.Fatal(err)
	}
	compare(t, "story.world", append(text, '\n'))
}

// compare holds that a file is what it should be, or with -update makes it so.
func compare(t *testing.T, name string, want []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	got, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("%s is not up to date; run go generate ./maps", name)
	}
}

// names is the maps' file names.
func names(t *testing.T) []string {
	t.Helper()
	names, err := fs.Glob(Files, "*.tmx")
	if err != nil || len(names) == 0 {
		t.Fatalf("no maps: %v", err)
	}
	return names
}

// files is the root that the maps' paths go through.
func files() fs.FS {
	return level.Mount(map[string]fs.FS{"maps": Files, "assets": os.DirFS("../assets")})
}

func TestEveryMapIsSound(t *testing.T) {
	known := func(name string) bool { _, err := fs.Stat(Files, name+".tmx"); return err == nil }
	for _, name := range names(t) {
		l, err := level.Load(files(), path.Join("maps", name))
		if err != nil {
			t.Error(err)
			continue
		}
		// Whether the words exist is for the test of the words to say.
		if found := level.Check(l, known, func(string) bool { return true }); len(found) > 0 {
			t.Error(found)
		}
	}
}
