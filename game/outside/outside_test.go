package outside

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"handhold/game/level"
)

// tmx is a map of ours of 8×8 tiles of a tileset.
func tmx(tileset string) []byte {
	csv := strings.TrimSuffix(strings.Repeat("1,", 64), ",")
	return fmt.Appendf(nil, `<?xml version="1.0" encoding="UTF-8"?>
<map version="1.8" orientation="orthogonal" renderorder="right-down" width="8" height="8" tilewidth="16" tileheight="16" infinite="0">
<properties><property name="title" value="title.x"/></properties>
<tileset firstgid="1" source="%s"/>
<layer id="1" name="ground" width="8" height="8"><data encoding="csv">%s</data></layer>
<objectgroup id="2" name="things"><object id="1" type="Start" x="64" y="64"><point/></object></objectgroup>
</map>`, tileset, csv)
}

// foreignTMX is the same for another game.
func foreignTMX(tileset string) []byte {
	return bytes.ReplaceAll(tmx(tileset), []byte(`name="things"`), []byte(`name="spawns"`))
}

// tsx is a tileset of one tile.
func tsx(picture string) []byte {
	return fmt.Appendf(nil, `<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.8" name="x" tilewidth="16" tileheight="16" tilecount="1" columns="1">
<image source="%s" width="16" height="16"/><tile id="0"><properties><property name="material" value="sand"/></properties></tile></tileset>`, picture)
}

// picture is a png of 16×16 px.
func picture(t *testing.T) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewRGBA(image.Rect(0, 0, 16, 16))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// builtIn is a program with one tileset.
func builtIn(t *testing.T) fstest.MapFS {
	t.Helper()
	return fstest.MapFS{
		"maps/tilesets/ours.tsx": {Data: tsx("../../assets/art/ours.png")},
		"assets/art/ours.png":    {Data: picture(t)},
	}
}

// write writes files into a new folder, and is the folder.
func write(t *testing.T, files map[string][]byte) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		at := filepath.Join(dir, name)
		if err := errors.Join(os.MkdirAll(filepath.Dir(at), 0o755), os.WriteFile(at, data, 0o644)); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestAMapIsFoundWithWhatLiesAroundIt loads maps from folders of several shapes.
func TestAMapIsFoundWithWhatLiesAroundIt(t *testing.T) {
	dir := write(t, map[string][]byte{
		"p/maps/own.tmx":     tmx("own.tsx"),
		"p/maps/own.tsx":     tsx("../art/own.png"),
		"p/art/own.png":      picture(t),
		"p/maps/deep/a.tmx":  tmx("../own.tsx"),
		"p/maps/ours.tmx":    tmx("tilesets/ours.tsx"),
		"alone/ours.tmx":     tmx("tilesets/ours.tsx"),
		"q/levels/own.tmx":   tmx("../own.tsx"),
		"q/own.tsx":          tsx("own.png"),
		"q/own.png":          picture(t),
		"r/far/away/its.tmx": foreignTMX("../../../q/own.tsx"),
	})
	for _, c := range []struct {
		file    string
		foreign bool
	}{{"p/maps/own.tmx", false}, {"p/maps/deep/a.tmx", false}, {"p/maps/ours.tmx", false}, {"alone/ours.tmx", false}, {"q/levels/own.tmx", false}, {"r/far/away/its.tmx", true}} {
		m := OnDisk(builtIn(t), filepath.Join(dir, c.file), c.foreign)
		l, err := m.Load()
		if err != nil {
			t.Errorf("%s: %v", c.file, err)
			continue
		}
		held, looked := m.Held()
		if _, err := held.Load(); err != nil {
			t.Errorf("%s, held: %v", c.file, err)
		}
		if err := new(Pictures).Check(held, l); err != nil {
			t.Errorf("%s: its pictures: %v", c.file, err)
		}
		if !slices.Contains(looked(), filepath.Join(dir, c.file)) {
			t.Errorf("%s is not among what was looked for: %q", c.file, looked())
		}
	}
	its := OnDisk(builtIn(t), filepath.Join(dir, "r/far/away/its.tmx"), true)
	if n, ok := its.Neighbour("its"); !ok || n.Name != its.Name {
		t.Errorf("a map for another game is not its own neighbour: %+v", n)
	}
	if _, ok := its.Neighbour("own"); ok {
		t.Error("a map for another game has a neighbour")
	}
	m := OnDisk(builtIn(t), filepath.Join(dir, "p/maps/own.tmx"), false)
	if n, ok := m.Neighbour("ours"); !ok || n.Name != "maps/ours.tmx" || filepath.Base(n.Given) != "ours.tmx" {
		t.Errorf("the neighbour is %+v", n)
	}
	if _, ok := m.Neighbour("none"); ok {
		t.Error("a neighbour was found that is not there")
	}
}

// TestMessagesNameTheMapAsItWasGiven has one that is missing, and one that is broken.
func TestMessagesNameTheMapAsItWasGiven(t *testing.T) {
	dir := write(t, map[string][]byte{"broken.tmx": tmx("gone.tsx")})
	for _, name := range []string{"broken.tmx", "missing.tmx"} {
		file := filepath.Join(dir, name)
		if _, err := OnDisk(builtIn(t), file, false).Load(); err == nil || !strings.HasPrefix(err.Error(), file+": ") {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestWhatIsHeldStaysAsItWas saves and takes away while a map is held.
func TestWhatIsHeldStaysAsItWas(t *testing.T) {
	dir := write(t, map[string][]byte{
		"a.tmx": bytes.Replace(tmx("a.tsx"), []byte("</objectgroup>"), []byte(`<object id="2" template="b.tx" x="20" y="20"/></objectgroup>`), 1),
		"a.tsx": tsx("a.png"), "a.png": picture(t),
		"b.tx": []byte(`<?xml version="1.0" encoding="UTF-8"?><template><object type="Spot"><point/></object></template>`),
	})
	m := OnDisk(builtIn(t), filepath.Join(dir, "a.tmx"), false)
	held, looked := m.Held()
	l, err := held.Load()
	if err != nil {
		t.Fatal(err)
	}
	var pictures Pictures
	if err := pictures.Check(held, l); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"a.tmx", "a.tsx", "a.png", "b.tx"} {
		if !slices.Contains(looked(), filepath.Join(dir, name)) {
			t.Errorf("%s is not among what was looked for: %q", name, looked())
		}
	}
	half := picture(t)[:40]
	if err := errors.Join(os.Remove(filepath.Join(dir, "a.tmx")), os.WriteFile(filepath.Join(dir, "a.png"), half, 0o644)); err != nil {
		t.Fatal(err)
	}
	if _, err := held.Load(); err != nil {
		t.Errorf("what is held has changed: %v", err)
	}
	if data, err := fs.ReadFile(held.Files, l.Tilesets[0].Image); err != nil || len(data) == len(half) {
		t.Errorf("the picture that is held has changed: %d bytes, %v", len(data), err)
	}
	now, _ := m.Held()
	var found level.Findings
	if err := pictures.Check(now, l); !errors.As(err, &found) || len(found) != 1 || !strings.Contains(found[0].What, "picture") {
		t.Errorf("half a picture: %v", err)
	}
}

// bare is files that are nothing but fs.FS, as a browser's.
type bare struct{ fstest.MapFS }

// onADisk is files that say where they lie on a disk, as Ebitengine's do.
type onADisk struct {
	fs.FS
	dir string
}

type onDiskFile struct {
	fs.File
	at string
}

func (o onADisk) Open(name string) (fs.File, error) {
	f, err := o.FS.Open(name)
	if err != nil || name == "." {
		return f, err
	}
	return onDiskFile{f, filepath.Join(o.dir, name)}, nil
}

func (o onADisk) ReadDir(name string) ([]fs.DirEntry, error) { return fs.ReadDir(o.FS, name) }

func (f onDiskFile) AbsPath() string { return f.at }

// zipped is files as a zip.
func zipped(t *testing.T, files map[string][]byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, data := range files {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write(data); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestWhatIsDropped drops single maps, folders and zips.
func TestWhatIsDropped(t *testing.T) {
	pic := picture(t)
	project := map[string][]byte{
		"game/levels/b.tmx": tmx("../sets/own.tsx"), "game/levels/c.tmx": tmx("../sets/own.tsx"), "game/sets/own.tsx": tsx("own.png"),
		"game/sets/own.png": pic, "game/read.me": []byte("x"), "game/.git/deep.tmx": nil,
	}
	far := map[string][]byte{"x/y/z/far.tmx": foreignTMX("../../sets/own.tsx"), "x/sets/own.tsx": tsx("../art/own.png"), "x/art/own.png": pic}
	drop := func(files map[string][]byte) fs.FS {
		out := bare{fstest.MapFS{}}
		for name, data := range files {
			out.MapFS[name] = &fstest.MapFile{Data: data}
		}
		return out
	}
	for what, c := range map[string]struct {
		files   fs.FS
		given   string
		others  int
		foreign bool
	}{
		"a map with our tileset":  {drop(map[string][]byte{"a.tmx": tmx("tilesets/ours.tsx")}), "a.tmx", 0, false},
		"a map and its tileset":   {drop(map[string][]byte{"a.tmx": tmx("own.tsx"), "own.tsx": tsx("own.png"), "own.png": pic}), "a.tmx", 0, false},
		"a folder":                {drop(project), "b.tmx", 1, false},
		"a folder maps":           {drop(map[string][]byte{"p/maps/a.tmx": tmx("tilesets/ours.tsx")}), "a.tmx", 0, false},
		"a zip":                   {drop(map[string][]byte{"p.ZIP": zipped(t, project)}), "b.tmx", 1, false},
		"a map for another game":  {drop(far), "far.tmx", 0, true},
		"a zip from another game": {drop(map[string][]byte{"far.zip": zipped(t, far)}), "far.tmx", 0, true},
	} {
		m, others, err := Dropped(builtIn(t), c.files)
		if err != nil {
			t.Errorf("%s: %v", what, err)
			continue
		}
		if _, err := m.Load(); err != nil {
			t.Errorf("%s: %v", what, err)
		}
		if m.Given != c.given || m.Foreign != c.foreign || others != c.others {
			t.Errorf("%s: it is %s (foreign: %v), and there are %d others", what, m.Given, m.Foreign, others)
		}
	}
	dir := write(t, map[string][]byte{"levels/a.tmx": tmx("../own.tsx"), "own.tsx": tsx("own.png"), "own.png": pic})
	m, _, err := Dropped(builtIn(t), onADisk{os.DirFS(filepath.Join(dir, "levels")), filepath.Join(dir, "levels")})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := m.Load(); err != nil {
		t.Errorf("from a disk, with a tileset that was not dropped: %v", err)
	}
	if _, looked := m.Held(); looked == nil || !m.Saved() {
		t.Error("it cannot be followed")
	}
}

// TestWhatCannotBePlayed drops what is no map, too large, or not what its name says; each gets one line.
func TestWhatCannotBePlayed(t *testing.T) {
	large := fstest.MapFS{"a.tmx": {Data: tmx("a.tsx")}}
	for i := range 4 {
		large[fmt.Sprintf("%d.png", i)] = &fstest.MapFile{Data: make([]byte, 30<<20)}
	}
	many := fstest.MapFS{}
	for i := range mostNames + 1 {
		many[fmt.Sprint(i)] = &fstest.MapFile{}
	}
	for what, c := range map[string]struct {
		files fs.FS
		says  string
	}{
		"a picture":          {fstest.MapFS{"a.png": {Data: picture(t)}}, "holds no map"},
		"an empty zip":       {fstest.MapFS{"a.zip": {Data: zipped(t, nil)}}, "holds no map"},
		"no zip":             {fstest.MapFS{"a.zip": {Data: []byte("hello")}}, "cannot be unpacked"},
		"a zip bomb":         {fstest.MapFS{"a.zip": {Data: zipped(t, map[string][]byte{"a.tmx": make([]byte, mostBytes+1)})}}, "larger than"},
		"much in all":        {bare{large}, "more than"},
		"many files":         {many, "more than"},
		"a zip that climbs":  {fstest.MapFS{"a.zip": {Data: zipped(t, map[string][]byte{"../a.tmx": tmx("a.tsx")})}}, "holds no map"},
		"an enormous single": {bare{fstest.MapFS{"a.tmx": {Data: make([]byte, mostBytes+1)}}}, "larger than"},
	} {
		_, _, err := Dropped(builtIn(t), c.files)
		if err == nil || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", what, err)
		}
	}
}
