package e2e_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// said is how a program ended and what it wrote.
type said struct {
	code     int
	out, err string
}

// ask runs the program to its end.
func ask(t *testing.T, env []string, args ...string) said {
	t.Helper()
	cmd := exec.Command(program("handhold"), args...)
	cmd.Env = append(environment(t.TempDir()), env...)
	var out, complaint bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &complaint
	must(t, cmd.Start())
	late := time.AfterFunc(60*time.Second, func() { _ = cmd.Process.Kill() })
	err := cmd.Wait()
	if !late.Stop() {
		t.Fatalf("%q does not end", args)
	}
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return said{cmd.ProcessState.ExitCode(), out.String(), complaint.String()}
}

// checkReplay replays a recorded journey: its state lines have to be those that were traced.
func checkReplay(t *testing.T, file string, traced [][]byte) {
	t.Helper()
	s := ask(t, nil, "replay", "-json", file)
	if s.code != 0 {
		t.Fatalf("replaying what was recorded ends with %d: %s", s.code, s.err)
	}
	lines := strings.SplitAfter(s.out, "\n")
	if len(lines) < len(traced)+1 {
		t.Fatalf("%d seconds were traced, and %d lines come from what was recorded", len(traced), len(lines)-1)
	}
	for i := range traced {
		if lines[i] != string(traced[i]) {
			t.Fatalf("second %d was traced as\n%sand is replayed as\n%s", i+1, traced[i], lines[i])
		}
	}
}

// TestWhatCannotBeDoneIsSaidInOneLine asks the real program for what it must refuse.
func TestWhatCannotBeDoneIsSaidInOneLine(t *testing.T) {
	ravine, err := os.ReadFile(filepath.Join(root, "maps", "12-ravine.tmx"))
	must(t, err)
	text := string(ravine)
	dir := folder(t, map[string]string{
		"half.tmx":      text[:len(text)/2],
		"kind.tmx":      strings.Replace(text, `type="Start"`, `type="Strat"`, 1),
		"empty.tmx":     "",
		"other.journey": "not a journey\n",
		"early.journey": "handhold-journey 1\nseed 1\n",
		"verb.journey":  "handhold-journey 1\nseed 1\nstart 12-ravine\n10 jump\n",
		"where.journey": "handhold-journey 1\nseed 1\nstart 99-nowhere\n10 -\n",
	})
	in := func(name string) string { return filepath.Join(dir, name) }
	for _, c := range []struct {
		args []string
		says string
	}{
		{[]string{"-fly"}, "-fly"},
		{[]string{"fly"}, `"fly"`},
		{[]string{"-slot", "7"}, "-slot 7"},
		{[]string{"-slot", "one"}, "-slot"},
		{[]string{"-seed", "-1"}, "-seed"},
		{[]string{"-lang", "xx"}, "-lang xx"},
		{[]string{"-map", "99-nowhere"}, "99-nowhere"},
		{[]string{"-map", in("none.tmx")}, "none.tmx"},
		{[]string{"-map", in("half.tmx")}, "half.tmx"},
		{[]string{"-map", in("kind.tmx")}, "Strat"},
		{[]string{"-map", in("empty.tmx")}, "empty.tmx"},
		{[]string{"-trace", filepath.Join(dir, "none", "trace")}, "trace"},
		{[]string{"-record", filepath.Join(dir, "none", "record")}, "record"},
		{[]string{"check", in("half.tmx")}, "half.tmx"},
		{[]string{"walk", in("none.tmx")}, "none.tmx"},
		{[]string{"walk", "-story", in("none.tmx")}, "-story"},
		{[]string{"replay"}, "replay"},
		{[]string{"replay", in("none.journey")}, "none.journey"},
		{[]string{"replay", in("other.journey")}, "other.journey"},
		{[]string{"replay", in("early.journey")}, "early.journey"},
		{[]string{"replay", in("verb.journey")}, `verb.journey:4: there is no action "jump"`},
		{[]string{"replay", in("where.journey")}, "99-nowhere"},
		{[]string{"serve", "-addr", "nowhere"}, "serve"},
	} {
		s := ask(t, nil, c.args...)
		if s.code != 2 || strings.Count(s.err, "\n") != 1 || !strings.HasPrefix(s.err, "handhold: ") || !strings.Contains(s.err, c.says) {
			t.Errorf("%q ends with %d, and says %q", c.args, s.code, s.err)
		}
	}
}

// TestTheLintSaysWhereAndWhat: a finding names file, layer, object and class, and is no failure to read.
func TestTheLintSaysWhereAndWhat(t *testing.T) {
	ravine, err := os.ReadFile(filepath.Join(root, "maps", "12-ravine.tmx"))
	must(t, err)
	dir := folder(t, map[string]string{"odd.tmx": strings.Replace(string(ravine), `type="Landmark"`, `type="Lendmark"`, 1)})
	if !strings.Contains(string(ravine), `type="Landmark"`) {
		t.Fatal("the ravine has no landmark to misspell")
	}
	s := ask(t, nil, "check", filepath.Join(dir, "odd.tmx"))
	if s.code != 1 || strings.Count(s.out, "\n") != 1 || !strings.Contains(s.out, "odd.tmx: things/") || !strings.Contains(s.out, "(Lendmark): ") {
		t.Errorf("it ends with %d, and says %q, %q", s.code, s.out, s.err)
	}
	if s := ask(t, nil, "check"); s.code != 0 || s.out+s.err != "" {
		t.Errorf("the built-in maps: %d, %q, %q", s.code, s.out, s.err)
	}
}

// TestWithoutADisplayTheGameSaysSo starts it where no window can be opened.
func TestWithoutADisplayTheGameSaysSo(t *testing.T) {
	s := ask(t, []string{"DISPLAY=", "WAYLAND_DISPLAY="})
	if s.code != 2 || strings.Count(s.err, "\n") != 1 || !strings.Contains(s.err, "display") {
		t.Errorf("without a display it ends with %d, and says %q", s.code, s.err)
	}
	s = ask(t, []string{"DISPLAY=:9871"}, "-mute")
	if s.code != 2 || strings.Count(s.err, "\n") != 1 {
		t.Errorf("with a display that is not there it ends with %d, and says %q", s.code, s.err)
	}
}

func TestTheWorldsAreListedInTheirOrder(t *testing.T) {
	s := ask(t, nil, "worlds")
	var rows []string
	for line := range strings.Lines(s.out) {
		fields := strings.Fields(line)
		if len(fields) < 3 {
			t.Fatalf("%q is not row, map and title", line)
		}
		rows = append(rows, fields[0])
	}
	if got := strings.Join(rows, " "); s.code != 0 || got != "01 02 03a 03b 03c 04a 04b 05 06 07 08 09 10a 10b 10c 11a 11b 11c 12 13 23 25 25b 26 29 34" {
		t.Errorf("%d: the worlds are %s", s.code, got)
	}
}

// TestTheAutopilotReachesTheEnd plays the whole story with the real program, and replays what it played.
func TestTheAutopilotReachesTheEnd(t *testing.T) {
	file := filepath.Join(t.TempDir(), "story.journey")
	s := ask(t, nil, "walk", "-story", "-o", file)
	lines := strings.Split(strings.TrimSpace(s.out), "\n")
	if s.code != 0 || len(lines) != 26 || !strings.HasSuffix(lines[len(lines)-1], "borders=end") || strings.Contains(s.out, "FAILED") {
		t.Fatalf("%d: %s%s", s.code, s.out, s.err)
	}
	first, again := ask(t, nil, "replay", file), ask(t, nil, "replay", file)
	if first != again || first.code != 0 || !strings.HasPrefix(first.out, "hash ") || !strings.HasSuffix(first.out, "world 34-edge\n") {
		t.Errorf("replayed: %+v and %+v", first, again)
	}
}
