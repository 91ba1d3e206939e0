package replay_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"runtime"
	"slices"
	"strings"
	"testing"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
	"handhold/maps"
)

var update = flag.Bool("update", false, "play the journeys in testdata anew and keep what happens (make journeys)")

// builtIn is all maps there are.
func builtIn(t testing.TB) *journey.Atlas {
	t.Helper()
	atlas, err := journey.NewAtlas(level.Mount(map[string]fs.FS{"maps": maps.Files, "assets": assets.FS}))
	if err != nil {
		t.Fatal(err)
	}
	return atlas
}

// Each journey NAME.journey in testdata has a NAME.seconds beside it: a line for each second of play with the hash of the
// journey and, behind it, its state line; the last line is the one `handhold replay` ends with.
const (
	kept    = "testdata/*.journey"
	seconds = ".seconds"
)

// mashTicks is how long the journeys of random input are that testdata keeps.
const mashTicks = 60 * world.TPS

func TestJourneysGoAsTheyWent(t *testing.T) {
	atlas := builtIn(t)
	if *update {
		playAnew(t, atlas)
	}
	files, err := filepath.Glob(kept)
	if err != nil {
		t.Fatal(err)
	}
	if want := 1 + 2*len(atlas.Story()); len(files) != want {
		t.Fatalf("%d journeys are kept, not %d: the story, and two for each of its worlds; `make journeys` plays them anew", len(files), want)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".journey"), func(t *testing.T) {
			now := play(t, atlas, readJourney(t, file))
			want, err := os.ReadFile(strings.TrimSuffix(file, ".journey") + seconds)
			if err != nil {
				t.Fatal(err)
			}
			if at := difference(lines(want), lines(now)); at != "" {
				t.Errorf("%s: %s\nIf the rules or the maps were changed on purpose, `make journeys` keeps what happens now.", file, at)
			}
		})
	}
}

// TestTheStoryEndsInItsJourney: what is kept as the story is all of it.
func TestTheStoryEndsInItsJourney(t *testing.T) {
	atlas := builtIn(t)
	j := start(t, atlas, readJourney(t, "testdata/story.journey"))
	for _, run := range readJourney(t, "testdata/story.journey").Runs {
		for range run.Ticks {
			step(t, j, run.Input)
		}
	}
	if !j.Ended || j.Crossed != len(atlas.Story()) {
		t.Errorf("the story's journey stops in %s after %d of %d borders", j.Name, j.Crossed, len(atlas.Story()))
	}
}

// TestTheSameJourneyIsTheSameOnEveryMachine replays the journeys with the program built for other processors: with
// fused multiply-adds (GOAMD64=v3, arm64 in software) and as WebAssembly under node.
func TestTheSameJourneyIsTheSameOnEveryMachine(t *testing.T) {
	if testing.Short() {
		t.Skip("it builds the whole program three times")
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	goroot, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Fatal(err)
	}
	machines := []struct {
		name string
		env  []string
		args []string // what runs the program
	}{
		{"wasm", []string{"GOOS=js", "GOARCH=wasm"}, []string{"node", "--stack-size=8192", filepath.Join(strings.TrimSpace(string(goroot)), "lib", "wasm", "wasm_exec_node.js")}},
		{"arm64", []string{"GOOS=linux", "GOARCH=arm64"}, []string{"qemu-aarch64"}},
	}
	if runtime.GOARCH == "amd64" {
		machines = append(machines, struct {
			name string
			env  []string
			args []string
		}{"amd64v3", []string{"GOAMD64=v3"}, nil})
	}
	for _, m := range machines {
		t.Run(m.name, func(t *testing.T) {
			program := filepath.Join(t.TempDir(), "handhold-"+m.name)
			build := exec.Command("go", "build", "-tags", "headless", "-trimpath", "-ldflags", "-s -w", "-o", program, ".")
			build.Dir = root
			build.Env = append(os.Environ(), append(m.env, "CGO_ENABLED=0")...)
			if out, err := build.CombinedOutput(); err != nil {
				t.Fatalf("building it: %v\n%s", err, out)
			}
			files, err := filepath.Glob(kept)
			if err != nil || len(files) == 0 {
				t.Fatalf("no journeys: %v", err)
			}
			atlas := builtIn(t)
			for _, file := range files {
				checkElsewhere(t, append(m.args, program), file, play(t, atlas, readJourney(t, file)))
			}
		})
	}
}

// checkElsewhere replays a journey with another program and compares what it says with how it goes here.
func checkElsewhere(t *testing.T, program []string, file string, here []byte) {
	t.Helper()
	cmd := exec.Command(program[0], append(program[1:], "replay", "-json", file)...)
	var complaint bytes.Buffer
	cmd.Stderr = &complaint
	out, err := cmd.Output()
	if err != nil {
		t.Errorf("%s: %v: %s", file, err, complaint.String())
		return
	}
	want := lines(here)
	for i, line := range want[:len(want)-1] {
		_, want[i], _ = strings.Cut(line, " ") // replay prints no hash each second
	}
	if at := difference(want, lines(out)); at != "" {
		t.Errorf("%s: %s", file, at)
	}
}

// playAnew writes all journeys that are kept: the pilot's through the story and through each map, and one of random
// input on each map.
func playAnew(t *testing.T, atlas *journey.Atlas) {
	t.Helper()
	old, err := filepath.Glob("testdata/*")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range old {
		if strings.HasSuffix(file, ".journey") || strings.HasSuffix(file, seconds) {
			if err := os.Remove(file); err != nil {
				t.Fatal(err)
			}
		}
	}
	story, err := replay.WalkStory(atlas, 1, func(r replay.Walked) { t.Log(r) })
	if err != nil {
		t.Fatal(err)
	}
	keep(t, atlas, journey.Story, story)
	for i, e := range atlas.Story() {
		r, walk, err := replay.WalkMap(atlas, e.Name, 1)
		if err != nil {
			t.Fatal(err)
		}
		t.Log(r)
		keep(t, atlas, e.Name, walk)
		mash := &replay.Recording{Seed: uint64(i + 1), Start: e.Name}
		hands := masher{rng: uint64(i + 1)}
		for range mashTicks {
			mash.Add(hands.next())
		}
		keep(t, atlas, e.Name+"-mash", mash)
	}
}

// keep writes a journey and its seconds.
func keep(t *testing.T, atlas *journey.Atlas, name string, rec *replay.Recording) {
	t.Helper()
	var text bytes.Buffer
	if _, err := rec.WriteTo(&text); err != nil {
		t.Fatal(err)
	}
	if err := os.MkdirAll("testdata", 0o755); err != nil {
		t.Fatal(err)
	}
	base := filepath.Join("testdata", name)
	if err := os.WriteFile(base+".journey", text.Bytes(), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(base+seconds, play(t, atlas, rec), 0o644); err != nil {
		t.Fatal(err)
	}
}

// play is the seconds of a journey as it goes now.
func play(t *testing.T, atlas *journey.Atlas, rec *replay.Recording) []byte {
	t.Helper()
	j := start(t, atlas, rec)
	var out bytes.Buffer
	for _, run := range rec.Runs {
		for range run.Ticks {
			step(t, j, run.Input)
			if j.Ticks%world.TPS == 0 && !j.Ended {
				fmt.Fprintf(&out, "%016x %s\n", j.Hash(), replay.StateLine(j))
			}
		}
	}
	fmt.Fprintf(&out, "hash %016x ticks %d world %s\n", j.Hash(), j.Ticks, j.Name)
	return out.Bytes()
}

// difference is where two tellings of the same journey part; empty if they do not.
func difference(want, got []string) string {
	for i := range max(len(want), len(got)) {
		switch {
		case i >= len(got):
			return fmt.Sprintf("it ends after %d seconds, not after %d", len(got)-1, len(want)-1)
		case i >= len(want):
			return fmt.Sprintf("it goes on after %d seconds: %s", len(want)-1, got[i])
		case want[i] != got[i]:
			return fmt.Sprintf("it goes another way after tick %d, and has by tick %d: %s", i*world.TPS, (i+1)*world.TPS, fields(want[i], got[i]))
		}
	}
	return ""
}

// fields says which fields of two lines differ.
func fields(want, got string) string {
	var w, g map[string]any
	_, wantState, _ := strings.Cut(want, "{")
	_, gotState, _ := strings.Cut(got, "{")
	if json.Unmarshal([]byte("{"+wantState), &w) != nil || json.Unmarshal([]byte("{"+gotState), &g) != nil {
		return fmt.Sprintf("%s, and was %s", got, want)
	}
	var out []string
	for name := range w {
		out = append(out, unequal(name, w[name], g[name])...)
	}
	if len(out) == 0 {
		return fmt.Sprintf("nothing that a state line shows, but the hash is %.16s and was %.16s", got, want)
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}

// unequal lists what differs in a field and the fields inside it.
func unequal(name string, want, got any) []string {
	w, ok := want.(map[string]any)
	g, also := got.(map[string]any)
	if !ok || !also {
		if reflect.DeepEqual(want, got) {
			return nil
		}
		return []string{fmt.Sprintf("%s is %v, and was %v", name, got, want)}
	}
	var out []string
	for inner := range w {
		out = append(out, unequal(name+"."+inner, w[inner], g[inner])...)
	}
	return out
}

func readJourney(t *testing.T, file string) *replay.Recording {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rec, err := replay.Read(file, f)
	if err != nil {
		t.Fatal(err)
	}
	return rec
}

func start(t *testing.T, atlas *journey.Atlas, rec *replay.Recording) *journey.Journey {
	t.Helper()
	j, err := journey.New(rec.Seed, rec.Start, atlas)
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func step(t *testing.T, j *journey.Journey, in world.Input) {
	t.Helper()
	if err := j.Step(in); err != nil {
		t.Fatal(err)
	}
}

func lines(text []byte) []string {
	var out []string
	for s := bufio.NewScanner(bytes.NewReader(text)); s.Scan(); {
		out = append(out, s.Text())
	}
	return out
}
