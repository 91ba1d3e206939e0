package level

import (
	"io/fs"
	"testing"
	"testing/fstest"
)

func TestMountIsAFileSystem(t *testing.T) {
	files := Mount(map[string]fs.FS{
		"maps":   fstest.MapFS{"good.tmx": {Data: []byte("<map/>")}, "tilesets/base.tsx": {Data: []byte("<tileset/>")}},
		"assets": fstest.MapFS{"art/base.png": {Data: []byte("png")}},
	})
	if err := fstest.TestFS(files, "maps/good.tmx", "maps/tilesets/base.tsx", "assets/art/base.png"); err != nil {
		t.Error(err)
	}
	if _, err := fs.ReadFile(files, "shaders/wash.kage"); err == nil {
		t.Error("a part that is not mounted was opened")
	}
}

func TestLoadThroughMount(t *testing.T) {
	good := goodFiles()
	maps, err := fs.Sub(good, "maps")
	if err != nil {
		t.Fatal(err)
	}
	assets, err := fs.Sub(good, "assets")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Load(Mount(map[string]fs.FS{"maps": maps, "assets": assets}), goodPath); err != nil {
		t.Error(err)
	}
}
