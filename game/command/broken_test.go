package command

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// brokenDir holds the maps that are broken in one way each, and what is to be told of them.
const brokenDir = "../level/testdata/broken"

// TestCheckTellsOfBrokenMaps runs the command over every broken map: the lines are
// those of findings.txt, the exit code says how bad it is.
func TestCheckTellsOfBrokenMaps(t *testing.T) {
	data, err := os.ReadFile(brokenDir + "/findings.txt")
	if err != nil {
		t.Fatal(err)
	}
	codes := map[int]int{}
	for _, part := range strings.Split(string(data), "== ")[1:] {
		name, want, _ := strings.Cut(part, "\n")
		file := filepath.Join(brokenDir, name)
		want = strings.ReplaceAll(strings.TrimSpace(want), "maps/"+name, file)
		code, out, errs := run(t, "check", file)
		got, wantCode := strings.TrimSpace(out), Good
		switch line, unreadable := strings.CutPrefix(want, "unreadable: "); {
		case unreadable:
			got, want, wantCode = strings.TrimSpace(errs), "handhold: "+line, Wrong
			if out != "" {
				t.Errorf("%s cannot be read, and yet: %s", name, out)
			}
		case mistakes(want):
			wantCode = Found
		}
		codes[code]++
		if got != want || code != wantCode {
			t.Errorf("%s: code %d, want %d:\n got %s\nwant %s", name, code, wantCode, got, want)
		}
	}
	if codes[Good] < 5 || codes[Found] < 100 || codes[Wrong] < 9 {
		t.Errorf("so many maps for each exit code: %v", codes)
	}
}

// mistakes says whether one of the lines is more than a warning.
func mistakes(lines string) bool {
	for line := range strings.Lines(lines) {
		if !strings.Contains(line, ": warning: ") {
			return true
		}
	}
	return false
}

// TestCheckStrict: warnings are told and do no harm, except with -strict.
func TestCheckStrict(t *testing.T) {
	for _, c := range []struct {
		code int
		args []string
	}{
		{Good, []string{"warning-no-bench.tmx"}},
		{Found, []string{"-strict", "warning-no-bench.tmx"}},
		{Good, []string{"-strict", "whole.tmx"}},
		{Found, []string{"warning-no-bench.tmx", "border-to.tmx"}},
		{Wrong, []string{"border-to.tmx", "unreadable-text.tmx", "warning-no-bench.tmx"}},
	} {
		args := []string{"check"}
		for _, a := range c.args {
			if strings.HasSuffix(a, ".tmx") {
				a = filepath.Join(brokenDir, a)
			}
			args = append(args, a)
		}
		if code, out, errs := run(t, args...); code != c.code {
			t.Errorf("%q: code %d, want %d: %s%s", c.args, code, c.code, out, errs)
		}
	}
	if code, out, errs := run(t, "check", "-strict"); code != Good || out != "" || errs != "" {
		t.Errorf("built-in maps, strictly: code %d, %q, %q", code, out, errs)
	}
}
