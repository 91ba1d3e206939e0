package maps

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"handhold/game/level"
)

// bench is a copy of all that a level maker has, with a Tiled that knows nothing else.
type bench struct {
	tiled string
	root  string // holds maps and assets
	home  string // holds Tiled's own files
}

func newBench(t *testing.T) bench {
	t.Helper()
	b := bench{root: t.TempDir(), home: t.TempDir()}
	err := os.Chmod(b.home, 0o700) // Qt wants its runtime folder to be nobody else's
	if err != nil {
		t.Fatal(err)
	}
	if b.tiled, err = exec.LookPath("tiled"); err != nil {
		t.Fatal("this test needs Tiled (Debian: apt install tiled); make test installs it")
	}
	if err := os.CopyFS(filepath.Join(b.root, "maps"), os.DirFS(".")); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(b.root, "assets", "art"), os.DirFS("../assets/art")); err != nil {
		t.Fatal(err)
	}
	return b
}

// path is where a file of the folder maps lies.
func (b bench) path(name string) string {
	return filepath.Join(b.root, "maps", filepath.FromSlash(name))
}

// command is Tiled without a screen and without the settings of whoever runs the test.
func (b bench) command(args ...string) *exec.Cmd {
	cmd := exec.Command(b.tiled, args...)
	cmd.Env = append(os.Environ(), "QT_QPA_PLATFORM=offscreen",
		"XDG_CONFIG_HOME="+b.home, "XDG_DATA_HOME="+filepath.Join(b.home, "data"), "XDG_RUNTIME_DIR="+b.home)
	return cmd
}

// said is what Tiled said, without what it always says where there is no screen and no network.
func said(out []byte) string {
	var lines []string
	for line := range strings.Lines(string(out)) {
		if !strings.Contains(line, "propagateSizeHints") && !strings.Contains(line, "www.mapeditor.org") {
			lines = append(lines, line)
		}
	}
	return strings.TrimSpace(strings.Join(lines, ""))
}

// export has Tiled read a file and write it to another; it must have nothing to say.
func (b bench) export(t *testing.T, how, format, from, to string) {
	t.Helper()
	out, err := b.command(how, format, b.path(from), b.path(to)).CombinedOutput()
	if err != nil {
		t.Errorf("%s: %v\n%s", from, err, out)
	}
	if s := said(out); s != "" {
		t.Errorf("%s: Tiled says %s", from, s)
	}
}

// exportAll has several Tileds at work, for each spends most of its time waiting.
func (b bench) exportAll(t *testing.T, how, format string, names []string) {
	t.Helper()
	var all sync.WaitGroup
	places := make(chan struct{}, 6)
	for _, name := range names {
		places <- struct{}{}
		all.Go(func() {
			b.export(t, how, format, name, name)
			<-places
		})
	}
	all.Wait()
}

// TestTiledReadsTheSame has Tiled itself read each map and write it anew, and
// expects the same level from both files.
func TestTiledReadsTheSame(t *testing.T) {
	b := newBench(t)
	if err := os.WriteFile(b.path("one-of-each.tmx"), []byte(oneOfEach()), 0o644); err != nil {
		t.Fatal(err)
	}
	files := append(names(t), "one-of-each.tmx")
	examples, err := filepath.Glob("examples/*.tmx")
	if err != nil || len(examples) == 0 {
		t.Fatal("there are no examples")
	}
	files = append(files, examples...)
	before := map[string]*level.Level{}
	for _, name := range files {
		before[name] = load(t, os.DirFS(b.root), "maps/"+filepath.ToSlash(name))
	}
	b.exportAll(t, "--export-map", "tmx", files)
	for _, name := range files {
		if after := load(t, os.DirFS(b.root), "maps/"+filepath.ToSlash(name)); !reflect.DeepEqual(before[name], after) {
			t.Errorf("%s: Tiled's own copy says something else", name)
		}
	}
}

// oneOfEach is a map with one of each template in it.
func oneOfEach() string {
	var objects strings.Builder
	for i, r := range readies() {
		x, y := 40+i%8*30, 40+i/8*40
		more := strings.ReplaceAll(stillToSay(r.class), `type="object" value="7"`, fmt.Sprintf(`type="object" value="%d"`, i+1))
		fmt.Fprintf(&objects, `<object id="%d" template="templates/%s.tx" x="%d" y="%d">%s</object>`+"\n", i+1, r.file, x, y, more)
	}
	from := strings.Index(oneThing, "<object id")
	to := strings.Index(oneThing, "</objectgroup>")
	return oneThing[:from] + objects.String() + oneThing[to:]
}

// TestTiledReadsTilesetsAndRules has Tiled read all else that there is for it.
func TestTiledReadsTilesetsAndRules(t *testing.T) {
	b := newBench(t)
	tilesets, err := filepath.Glob("tilesets/*.tsx")
	if err != nil || len(tilesets) == 0 {
		t.Fatal("there are no tilesets")
	}
	b.exportAll(t, "--export-tileset", "tsx", tilesets)
	rules, err := filepath.Glob("rules/*.tmx")
	if err != nil || len(rules) == 0 {
		t.Fatal("there are no rules")
	}
	b.exportAll(t, "--export-map", "tmx", rules)
	// The tilesets as Tiled writes them: every map must still be the same one.
	for _, name := range names(t) {
		after, before := load(t, os.DirFS(b.root), "maps/"+name), load(t, files(), "maps/"+name)
		if !reflect.DeepEqual(before, after) {
			t.Errorf("%s is another with the tilesets as Tiled writes them", name)
		}
	}
}

// script opens the project and a map in Tiled, runs a script on the map (asset), and returns what it said.
func (b bench) script(t *testing.T, file, script string) string {
	t.Helper()
	answer := filepath.Join(b.home, "answer.txt")
	quoted, err := json.Marshal(answer)
	if err != nil {
		t.Fatal(err)
	}
	extension := fmt.Sprintf(`var answer = "";
function say(line) { answer += line + "\n"; }
tiled.assetOpened.connect(function (asset) {
	if (!asset.isTileMap) { return; }
	try {
%s
	} catch (e) { say("error: " + e); }
	say("end");
	var file = new TextFile(%s, TextFile.WriteOnly);
	file.write(answer);
	file.commit();
});
`, script, quoted)
	for name, text := range map[string]string{
		filepath.Join(b.home, "tiled", "extensions", "script.js"): extension,
		// Without a session Tiled 1.8 does not load a project that is given on its command line.
		b.path("handhold.tiled-session"): `{"project": "handhold.tiled-project"}`,
	} {
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	cmd := b.command("--new-instance", b.path("handhold.tiled-project"), b.path(file))
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Wait()
	defer cmd.Process.Kill()
	for range 1200 {
		time.Sleep(100 * time.Millisecond)
		if text, err := os.ReadFile(answer); err == nil && strings.HasSuffix(string(text), "end\n") {
			return strings.TrimSuffix(string(text), "end\n")
		}
	}
	t.Fatalf("Tiled does not answer; it said %s", said(out.Bytes()))
	return ""
}

// TestTiledOffersTheClasses asks Tiled what it offers for an object of each class.
func TestTiledOffersTheClasses(t *testing.T) {
	b := newBench(t)
	var list []string
	for _, c := range level.Classes() {
		list = append(list, `"`+c.Name+`"`)
	}
	text := b.script(t, "examples/first-steps.tmx", `
		[`+strings.Join(list, ",")+`].forEach(function (name) {
			var o = new MapObject("one");
			if (o.className === undefined) { o.type = name; } else { o.className = name; }
			say(name + " " + JSON.stringify(o.resolvedProperties()));
		});`)
	offered := map[string]map[string]any{}
	for line := range strings.Lines(text) {
		name, data, _ := strings.Cut(line, " ")
		props := map[string]any{}
		if err := json.Unmarshal([]byte(data), &props); err != nil {
			t.Fatalf("Tiled says %q", line)
		}
		offered[name] = props
	}
	for _, c := range level.Classes() {
		props := offered[c.Name]
		if len(props) != len(c.Props)+2 || props["when"] != "" || props["sets"] != "" {
			t.Errorf("%s: Tiled offers %v", c.Name, props)
		}
		for _, p := range c.Props {
			v, ok := props[p.Name]
			if m, wrapped := v.(map[string]any); wrapped && m["value"] != nil { // an enumeration, as its place
				options := p.Options
				if p.Kind == level.Direction {
					options = []string{"right", "down-right", "down", "down-left", "left", "up-left", "up", "up-right"}
				}
				n, _ := m["value"].(float64)
				if int(n) >= len(options) {
					t.Errorf("%s.%s: Tiled's default is %v", c.Name, p.Name, v)
					continue
				}
				v = options[int(n)]
			}
			switch p.Kind {
			case level.Object: // none, which every version says differently
			case level.Colour:
				ok = ok && strings.HasSuffix(fmt.Sprint(v), p.Default[1:])
			default:
				ok = ok && fmt.Sprint(v) == p.Default
			}
			if !ok {
				t.Errorf("%s.%s: Tiled's default is %v, the game's %q", c.Name, p.Name, v, p.Default)
			}
		}
	}
}

// TestTiledGrows has Tiled's automapping work on a map and looks at what has grown, and where.
func TestTiledGrows(t *testing.T) {
	b := newBench(t)
	const name = "12-ravine.tmx"
	before := load(t, os.DirFS(b.root), "maps/"+name)
	if text := b.script(t, name, `
		asset.autoMap();
		tiled.trigger("Save");`); text != "" {
		t.Fatal(text)
	}
	after := load(t, os.DirFS(b.root), "maps/"+name)
	if found := level.Check(after, func(string) bool { return true }, func(string) bool { return true }); len(found) > 0 {
		t.Error(found)
	}
	if !reflect.DeepEqual(tilesOf(t, before, "ground"), tilesOf(t, after, "ground")) || !reflect.DeepEqual(before.Things, after.Things) {
		t.Error("automapping has changed the ground or the things")
	}
	if len(after.Props) <= len(before.Props) {
		t.Errorf("%d props before, %d after", len(before.Props), len(after.Props))
	}
	ground := readSheet(t, "ravine")
	var places []int // the tiles of ground on which something may grow
	for _, r := range rules() {
		if r.land == "ravine" {
			places = append(places, ground.matching(t, r.where)...)
		}
	}
	grown, had, soil := 0, tilesOf(t, before, "detail"), tilesOf(t, after, "ground")
	for i, tile := range tilesOf(t, after, "detail") {
		if tile == had[i] {
			continue
		}
		grown++
		if under := int(soil[i].Index); !slices.Contains(places, under) {
			t.Errorf("something grows at tile %d, %d, where no rule lets it", i%after.Width, i/after.Width)
		}
	}
	if grown < 50 {
		t.Errorf("only %d tiles have grown", grown)
	}
}

// tilesOf is a layer's tiles.
func tilesOf(t *testing.T, l *level.Level, name string) []level.Tile {
	t.Helper()
	for _, layer := range l.Layers {
		if layer.Name == name {
			return layer.Tiles
		}
	}
	t.Fatalf("%s has no layer %s", l.Name, name)
	return nil
}

func load(t *testing.T, files fs.FS, name string) *level.Level {
	t.Helper()
	l, err := level.Load(files, name)
	if err != nil {
		t.Fatal(err)
	}
	return l
}
