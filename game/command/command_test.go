package command

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// run runs a command line and returns its exit code and what it printed.
func run(t *testing.T, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	code = Run(args, Terminal{Files: os.DirFS("../.."), Out: &o, Err: &e})
	return code, o.String(), e.String()
}

// TestRefusals: whatever is wrong is one clear line and exit code 2.
func TestRefusals(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	for _, c := range []struct {
		want string // in the line
		args []string
	}{
		{"-zzz", []string{"-zzz"}},
		{"dance", []string{"dance"}},
		{"-slot 7", []string{"-slot", "7"}},
		{"invalid value", []string{"-slot", "x"}},
		{"-seed x", []string{"-seed", "x"}},
		{"-lang xx: there is no such language; there are en, ja", []string{"-lang", "xx"}},
		{"-map nowhere", []string{"-map", "nowhere"}},
		{"missing.tmx", []string{"-map", filepath.Join(dir, "missing.tmx")}},
		{"-at 5", []string{"-at", "5"}},
		{"-at 5", []string{"-at", "5", "-map", "story"}},
		{"-at x", []string{"-at", "x", "-map", "02-desert"}},
		{"-at 99999", []string{"-at", "99999", "-map", "02-desert"}},
		{"-at 1", []string{"-at", "1", "-map", "02-desert", "-record", filepath.Join(dir, "r.journey")}},
		{"extra", []string{"worlds", "extra"}},
		{"not both", []string{"walk", "-story", "02-desert"}},
		{"missing.tmx", []string{"walk", filepath.Join(dir, "missing.tmx")}},
		{"which journey", []string{"replay"}},
		{"no.journey", []string{"replay", filepath.Join(dir, "no.journey")}},
		{"a.journey:1", []string{"replay", write("a.journey", "hello\n")}},
		{"nowhere", []string{"replay", write("b.journey", "handhold-journey 1\nseed 1\nstart nowhere\n1 -\n")}},
		{"bad.tmx", []string{"check", write("bad.tmx", "this is no map")}},
		{"serve:", []string{"serve", "-addr", "nonsense"}},
	} {
		code, out, errs := run(t, c.args...)
		if code != Wrong || out != "" || strings.Count(errs, "\n") != 1 || !strings.HasPrefix(errs, "handhold: ") || !strings.Contains(errs, c.want) {
			t.Errorf("%q: code %d, out %q, err %q; want one line with %q", c.args, code, out, errs, c.want)
		}
	}
}

func TestHelp(t *testing.T) {
	for _, arg := range []string{"help", "-h", "--help"} {
		if code, out, errs := run(t, arg); code != Good || errs != "" || !strings.Contains(out, "handhold serve") {
			t.Errorf("%s: code %d, %q, %q", arg, code, out, errs)
		}
	}
}

func TestCheck(t *testing.T) {
	if code, out, errs := run(t, "check"); code != Good || out != "" || errs != "" {
		t.Errorf("built-in maps: code %d, %q, %q", code, out, errs)
	}
	data, err := os.ReadFile("../../maps/02-desert.tmx")
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "mine.tmx")
	if err := os.WriteFile(file, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if code, out, errs := run(t, "check", file); code != Good || out != "" || errs != "" {
		t.Errorf("a copy elsewhere: code %d, %q, %q", code, out, errs)
	}
	broken := bytes.Replace(data, []byte(`type="Border"`), []byte(`type="Bordr"`), 1)
	if bytes.Equal(broken, data) {
		broken = bytes.Replace(data, []byte(`class="Border"`), []byte(`class="Bordr"`), 1)
	}
	if err := os.WriteFile(file, broken, 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, errs := run(t, "check", file)
	if code != Found || errs != "" || !strings.HasPrefix(out, file+": ") || !strings.Contains(out, "Bordr") {
		t.Errorf("a broken map: code %d, %q, %q", code, out, errs)
	}
	for was, now := range map[string]string{
		`name="title" value="title.02-desert"`: `name="title" value="title.nowhere"`,
		`type="Border"`:                        `type="Border" name="gate"><properties><property name="to" value="no-such-map"/></properties></object><object id="9999" type="Border"`,
	} {
		bad := bytes.Replace(data, []byte(was), []byte(now), 1)
		if bytes.Equal(bad, data) {
			t.Fatalf("the map has no %s", was)
		}
		if err := os.WriteFile(file, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		if code, out, _ := run(t, "check", file); code != Found || !strings.HasPrefix(out, file+": ") {
			t.Errorf("%s: code %d, %q", now, code, out)
		}
	}
}

func TestWorlds(t *testing.T) {
	code, out, errs := run(t, "worlds")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	if code != Good || errs != "" || len(lines) < 20 || !strings.HasPrefix(lines[0], "01 ") || !strings.Contains(lines[0], "01-corridor") {
		t.Fatalf("code %d, %q, %q", code, out, errs)
	}
	for _, l := range lines {
		if strings.Contains(l, "title.") {
			t.Errorf("a world without a title: %s", l)
		}
	}
}

// TestWalkAndReplay plays a map by autopilot; what it wrote replays to the same hash each time.
func TestWalkAndReplay(t *testing.T) {
	file := filepath.Join(t.TempDir(), "one.journey")
	code, out, errs := run(t, "walk", "02-desert", "-o", file)
	if code != Good || errs != "" || !strings.HasPrefix(out, "02-desert ok ticks=") {
		t.Fatalf("walk: code %d, %q, %q", code, out, errs)
	}
	code, first, errs := run(t, "replay", file)
	if code != Good || errs != "" || !strings.HasPrefix(first, "hash ") || len(strings.Fields(first)) != 6 {
		t.Fatalf("replay: code %d, %q, %q", code, first, errs)
	}
	_, states, _ := run(t, "replay", "-json", file)
	lines := strings.Split(strings.TrimSpace(states), "\n")
	if len(lines) < 10 || lines[len(lines)-1]+"\n" != first || !strings.HasPrefix(lines[0], `{"tick":60,`) {
		t.Errorf("replay -json ends with %q", lines[len(lines)-1])
	}
}

// TestAtIsAnObjectOfTheMap reads what Tiled's commands pass, also where no object is selected there.
func TestAtIsAnObjectOfTheMap(t *testing.T) {
	for at, want := range map[string]int{"": 0, "%objectid": 0, "1": 1} {
		p, err := readPlaying([]string{"-map", "../../maps/12-ravine.tmx", "-at", at}, os.DirFS("../.."))
		if err != nil {
			t.Errorf("-at %q: %v", at, err)
			continue
		}
		if p.object != want || p.start != "12-ravine" || p.outside == nil || p.outside.Foreign {
			t.Errorf("-at %q: object %d of %s", at, p.object, p.start)
		}
	}
}
