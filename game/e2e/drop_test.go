package e2e_test

import (
	"archive/zip"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/input"
)

// drop drops files of this machine in the middle of the page.
func (p *tab) drop(files ...string) {
	p.t.Helper()
	data := &input.DragData{Items: []*input.DragDataItem{}, Files: files, DragOperationsMask: 1}
	for _, kind := range []input.DispatchDragEventType{input.DragEnter, input.DragOver, input.Drop} {
		p.do(input.DispatchDragEvent(kind, 320, 180, data))
	}
}

// logged says whether a line with part in it stands in the console.
func logged(p *tab, part string) bool {
	return slices.ContainsFunc(p.lines(), func(line string) bool { return strings.Contains(line, part) })
}

// TestMapsDroppedOnThePageArePlayed drops a map with our tilesets, a folder and a zip with their own, and something else.
func TestMapsDroppedOnThePageArePlayed(t *testing.T) {
	files := map[string]string{
		"bench/second.tmx": benchMap(0, 0, ""), "bench/sets/bench.tsx": benchSet("bench.png"), "bench/sets/bench.png": benchPicture(t, redGround),
	}
	dir := folder(t, files)
	packed, err := os.Create(filepath.Join(dir, "third.zip"))
	must(t, err)
	z := zip.NewWriter(packed)
	for name, text := range files {
		if name == "bench/second.tmx" {
			name = "bench/third.tmx"
		}
		w, err := z.Create(name)
		must(t, err)
		_, err = w.Write([]byte(text))
		must(t, err)
	}
	must(t, z.Close())
	must(t, packed.Close())
	ours, err := os.ReadFile(filepath.Join(root, "maps", "02-desert.tmx"))
	must(t, err)
	must(t, os.WriteFile(filepath.Join(dir, "first.tmx"), ours, 0o644))
	must(t, os.WriteFile(filepath.Join(dir, "no.txt"), []byte("no map"), 0o644))

	p := open(t, browser(t, swiftshader()...), site(t)+"?trace=-&seed=1&mute")
	p.begin()
	p.press("KeyD")
	p.wait("the journey has begun", func() bool { return p.now().Tick > 0 })
	for file, world := range map[string]string{"first.tmx": "first", "bench": "second", "third.zip": "third"} {
		p.drop(filepath.Join(dir, file))
		p.wait(file+" is played", func() bool { return p.now().World == world })
	}
	before := p.now()
	p.drop(filepath.Join(dir, "no.txt"))
	p.wait("it says that this is no map", func() bool { return logged(p, "holds no map") })
	p.wait("the game goes on", func() bool { return p.now().Tick > before.Tick+60 && p.now().World == before.World })
	if n := coloursOfPage(t, p); n < 100 {
		t.Errorf("the page shows %d colours", n)
	}
}
