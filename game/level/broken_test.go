package level

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"time"
)

// brokenDir holds maps that are broken in one way each, with the tilesets and
// templates they need, and findings.txt, which says what is to be told of each.
const brokenDir = "testdata/broken"

var updateBroken = flag.Bool("update-broken", false, "write what is told of the broken maps into findings.txt; look at what has changed")

// toldOf is what `handhold check` says about the map at name: its findings, or
// one line that says why it cannot be read.
func toldOf(files fs.FS, name string) string {
	l, err := Load(files, name)
	if err != nil {
		if !errors.As(err, &Findings{}) {
			return "unreadable: " + err.Error()
		}
		return err.Error()
	}
	known := func(other string) bool {
		_, err := fs.Stat(files, "maps/"+other+".tmx")
		return err == nil
	}
	return Check(l, known, func(key string) bool { return key == "title.02-desert" || key == "keep.cocoa" }).Error()
}

// TestBrokenMaps compares every line that is told of every broken map.
func TestBrokenMaps(t *testing.T) {
	files := Mount(map[string]fs.FS{"maps": os.DirFS(brokenDir)})
	names, err := fs.Glob(files, "maps/*.tmx")
	if err != nil || len(names) < 60 {
		t.Fatalf("%d maps: %v", len(names), err)
	}
	var all strings.Builder
	told := map[string]string{}
	for _, name := range names {
		begin := time.Now()
		told[path.Base(name)] = toldOf(files, name)
		if took := time.Since(begin); took > mostTime {
			t.Errorf("%s took %v", name, took)
		}
		fmt.Fprintf(&all, "== %s\n%s\n", path.Base(name), told[path.Base(name)])
	}
	const file = brokenDir + "/findings.txt"
	if *updateBroken {
		if err := os.WriteFile(file, []byte(all.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, part := range strings.Split(string(data), "== ")[1:] {
		name, lines, _ := strings.Cut(part, "\n")
		want[name] = strings.TrimSuffix(lines, "\n")
		if _, ok := told[name]; !ok {
			t.Errorf("findings.txt tells of %s, which is not there", name)
		}
	}
	for _, name := range names {
		name = path.Base(name)
		if lines, ok := want[name]; !ok || lines != told[name] {
			t.Errorf("%s:\n got %s\nwant %s", name, told[name], lines)
		}
	}
	for name, lines := range want {
		if (lines == "") != (name == "whole.tmx") {
			t.Errorf("of %s is told %q", name, lines)
		}
	}
}

// TestEachBrokenMapIsBrokenOnce holds that the corpus stays of use: a map that is
// told of in the very words of another tests nothing.
func TestEachBrokenMapIsBrokenOnce(t *testing.T) {
	files := Mount(map[string]fs.FS{"maps": os.DirFS(brokenDir)})
	names, err := fs.Glob(files, "maps/*.tmx")
	if err != nil {
		t.Fatal(err)
	}
	var seen []string
	for _, name := range names {
		line := strings.ReplaceAll(toldOf(files, name), name, "maps/x.tmx")
		if slices.Contains(seen, line) {
			t.Errorf("%s is told of as another is: %s", name, line)
		}
		seen = append(seen, line)
	}
}
