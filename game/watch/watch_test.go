//go:build !js

package watch

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// bench is a folder whose files are followed: what begins in top refers to other files, one a line, and is whole if it
// ends with "end". A file that is not there makes it broken.
type bench struct {
	t     *testing.T
	dir   string
	tells chan told
	said  string // of the reading before done
}

// told is what was told: all that was read, or the error.
type told struct {
	text string
	err  error
}

func follow(t *testing.T, files map[string]string) *bench {
	t.Helper()
	b := &bench{t: t, dir: t.TempDir(), tells: make(chan told, 100)}
	for name, text := range files {
		b.write(name, text)
	}
	old := time.Now().Add(-time.Hour)
	for name := range files {
		if err := os.Chtimes(b.at(name), old, old); err != nil {
			t.Fatal(err)
		}
	}
	first := make(chan struct{}, 1)
	w, err := Follow(time.Now(), func() ([]string, error) {
		defer func() {
			select {
			case first <- struct{}{}:
			default:
			}
		}()
		return b.read()
	}, func(err error) { b.tells <- told{b.said, err} })
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.Close)
	<-first
	b.idle() // until the folders are watched
	return b
}

func (b *bench) at(name string) string { return filepath.Join(b.dir, filepath.FromSlash(name)) }

func (b *bench) write(name, text string) {
	b.t.Helper()
	if err := errors.Join(os.MkdirAll(filepath.Dir(b.at(name)), 0o755), os.WriteFile(b.at(name), []byte(text), 0o644)); err != nil {
		b.t.Fatal(err)
	}
}

// read reads top and what it refers to.
func (b *bench) read() (files []string, err error) {
	b.said = ""
	names := []string{"top"}
	for i := 0; i < len(names); i++ {
		files = append(files, b.at(names[i]))
		data, e := os.ReadFile(b.at(names[i]))
		if e != nil {
			err = errors.Join(err, e)
			continue
		}
		text := string(data)
		b.said += text + ";"
		if !strings.HasSuffix(text, "end") {
			err = errors.Join(err, errors.New(names[i]+" is not whole"))
		}
		for _, line := range strings.Split(text, "\n") {
			if name, ok := strings.CutPrefix(line, "see "); ok {
				names = append(names, name)
			}
		}
	}
	return files, err
}

// wait waits until it is told what is wanted; anything else that is told before fails the test, unless it is the same.
func (b *bench) wait(what string, wanted func(told) bool) {
	b.t.Helper()
	select {
	case got := <-b.tells:
		if !wanted(got) {
			b.t.Fatalf("%s: told %q, %v", what, got.text, got.err)
		}
	case <-time.After(20 * time.Second):
		b.t.Fatalf("%s: nothing is told", what)
	}
	for { // one save may be told more than once
		select {
		case got := <-b.tells:
			if !wanted(got) {
				b.t.Fatalf("%s: then told %q, %v", what, got.text, got.err)
			}
		case <-time.After(2 * quiet):
			return
		}
	}
}

// idle waits for a while in which nothing may be told.
func (b *bench) idle() {
	b.t.Helper()
	select {
	case got := <-b.tells:
		b.t.Fatalf("told %q, %v, though nothing has changed", got.text, got.err)
	case <-time.After(3 * quiet):
	}
}

func whole(text string) func(told) bool {
	return func(g told) bool { return g.err == nil && g.text == text }
}

func broken(says string) func(told) bool {
	return func(g told) bool { return g.err != nil && strings.Contains(g.err.Error(), says) }
}

func (b *bench) rename(from, to string) {
	b.t.Helper()
	if err := os.Rename(b.at(from), b.at(to)); err != nil {
		b.t.Fatal(err)
	}
}

func TestASaveIsTold(t *testing.T) {
	b := follow(t, map[string]string{"top": "one\nend", "other": "x"})
	b.write("top", "two\nend")
	b.wait("in place", whole("two\nend;"))
	b.write("draft", "three\nend")
	b.rename("draft", "top")
	b.wait("by renaming", whole("three\nend;"))
	b.rename("top", "top~")
	b.write("top", "four\nend")
	b.wait("beside a copy", whole("four\nend;"))
	b.write("other", "y")
	b.write("top~", "z")
	b.idle()
}

// TestHalvesAreNotTold writes in two parts, so far from each other that the first is read in between.
func TestHalvesAreNotTold(t *testing.T) {
	b := follow(t, map[string]string{"top": "one\nend"})
	f, err := os.Create(b.at("top"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, half := range []string{"two\n", "three\nend"} {
		if _, err := f.WriteString(half); err != nil {
			t.Fatal(err)
		}
		time.Sleep(150 * time.Millisecond)
	}
	b.wait("the second half", whole("two\nthree\nend;"))
}

func TestWhatStaysBrokenIsToldAndThenHealed(t *testing.T) {
	b := follow(t, map[string]string{"top": "one\nend"})
	b.write("top", "tw")
	b.wait("broken", broken("top is not whole"))
	b.write("top", "two\nend")
	b.wait("healed", whole("two\nend;"))
	if err := os.Remove(b.at("top")); err != nil {
		t.Fatal(err)
	}
	b.wait("gone", broken("top"))
	b.write("top", "three\nend")
	b.wait("back", whole("three\nend;"))
}

// TestWhatIsReferredToIsFollowedToo has files in other folders, some of which come later or are replaced as a whole.
func TestWhatIsReferredToIsFollowedToo(t *testing.T) {
	b := follow(t, map[string]string{"top": "see sets/a\nend", "sets/a": "1\nend", "far/b": "old\nend"})
	b.write("sets/draft", "2\nend")
	b.rename("sets/draft", "sets/a")
	b.wait("a file in a folder", whole("see sets/a\nend;2\nend;"))
	b.write("top", "see far/b\nend")
	b.wait("another file", whole("see far/b\nend;old\nend;"))
	b.write("far/b", "new\nend")
	b.wait("that file", whole("see far/b\nend;new\nend;"))
	b.write("sets/a", "3\nend")
	b.idle()
	b.write("top", "see not/yet/c\nend")
	b.wait("a file that is missing", broken("not"))
	b.write("not/yet/c", "there\nend")
	b.wait("its folder comes", whole("see not/yet/c\nend;there\nend;"))
	b.rename("not", "was")
	b.wait("its folder goes", broken("not"))
	b.write("not/yet/c", "again\nend")
	b.wait("its folder comes again", whole("see not/yet/c\nend;again\nend;"))
	b.write("not/yet/c", "last\nend")
	b.wait("in that folder", whole("see not/yet/c\nend;last\nend;"))
}

// TestALinkIsFollowed changes what a link leads to.
func TestALinkIsFollowed(t *testing.T) {
	dir := t.TempDir()
	real := filepath.Join(dir, "real")
	if err := os.WriteFile(real, []byte("one\nend"), 0o644); err != nil {
		t.Fatal(err)
	}
	b := follow(t, map[string]string{"top": "see link\nend"})
	if err := os.Symlink(real, b.at("link")); err != nil {
		t.Skip("there are no links here: ", err)
	}
	b.wait("the link comes", whole("see link\nend;one\nend;"))
	if err := os.WriteFile(real, []byte("two\nend"), 0o644); err != nil {
		t.Fatal(err)
	}
	b.wait("what it leads to", whole("see link\nend;two\nend;"))
}

// TestAChangeBeforeItBeganIsTold: whoever read before it was followed has an old version.
func TestAChangeBeforeItBeganIsTold(t *testing.T) {
	b := &bench{t: t, dir: t.TempDir(), tells: make(chan told, 100)}
	since := time.Now()
	b.write("top", "one\nend")
	w, err := Follow(since, b.read, func(err error) { b.tells <- told{b.said, err} })
	if err != nil {
		t.Fatal(err)
	}
	b.wait("the change before", whole("one\nend;"))
	w.Close()
	b.write("top", "two\nend")
	b.idle()
}
