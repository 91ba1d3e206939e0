package late

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"
)

// net is a network for tests: packs come when they are let through, and fail as often as they are told to.
type net struct {
	mu      sync.Mutex
	packs   map[string]string
	fails   map[string]int // -1 for ever
	through map[string]chan struct{}
	asked   []string
	paused  []int
	notices []string
	lines   []string
}

func newNet() *net {
	n := &net{
		packs:   map[string]string{"a.pack": "oneTWO", "b.pack": "three"},
		fails:   map[string]int{},
		through: map[string]chan struct{}{"a.pack": make(chan struct{}), "b.pack": make(chan struct{})},
	}
	return n
}

func (n *net) options() Options {
	return Options{
		Fetch: func(pack string) ([]byte, error) {
			n.mu.Lock()
			n.asked = append(n.asked, pack)
			fails := n.fails[pack]
			if fails > 0 {
				n.fails[pack]--
			}
			n.mu.Unlock()
			if fails != 0 {
				return nil, errors.New("no route")
			}
			<-n.through[pack]
			return []byte(n.packs[pack]), nil
		},
		Pause: func(tries int) {
			n.mu.Lock()
			n.paused = append(n.paused, tries)
			n.mu.Unlock()
			time.Sleep(time.Millisecond)
		},
		Notice:  func(line string) { n.mu.Lock(); defer n.mu.Unlock(); n.notices = append(n.notices, line) },
		Waiting: func(line string) { n.mu.Lock(); defer n.mu.Unlock(); n.lines = append(n.lines, line) },
	}
}

// index is two packs of three files.
func index() Index {
	return Index{{"a.pack", []File{{"art/one.png", 3}, {"art/two.png", 3}}}, {"b.pack", []File{{"sound/three.ogg", 5}}}}
}

// over is the files of the test over a network.
func over(n *net) *FS {
	return New(fstest.MapFS{"art/near.png": {Data: []byte("near")}}, index(), n.options())
}

// read reads a file beside the test.
func read(t *testing.T, files fs.FS, name string) <-chan string {
	t.Helper()
	got := make(chan string, 1)
	go func() {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			t.Error(err)
		}
		got <- string(data)
	}()
	return got
}

// soon is what comes within a while.
func soon(t *testing.T, got <-chan string) string {
	t.Helper()
	select {
	case s := <-got:
		return s
	case <-time.After(5 * time.Second):
		t.Fatal("it never comes")
		return ""
	}
}

// still fails the test if something comes that should not come yet.
func still(t *testing.T, got <-chan string) {
	t.Helper()
	select {
	case s := <-got:
		t.Fatalf("%q has come too early", s)
	case <-time.After(20 * time.Millisecond):
	}
}

func TestWhatIsNearDoesNotWait(t *testing.T) {
	l := over(newNet()) // and nothing runs
	if got := soon(t, read(t, l, "art/near.png")); got != "near" {
		t.Errorf("it holds %q", got)
	}
	if _, err := l.Open("art/none.png"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is nowhere: %v", err)
	}
	info, err := fs.Stat(l, "art/two.png")
	if err != nil || info.Size() != 3 || info.Name() != "two.png" || info.IsDir() {
		t.Errorf("a file that has not come: %v, %v", info, err)
	}
	f, err := l.Open("art/two.png")
	if err != nil || f.(*Opened).Come() {
		t.Errorf("it says it has come (%v)", err)
	}
}

func TestReadingWaitsForWhatIsOnItsWay(t *testing.T) {
	n := newNet()
	l := over(n)
	go l.Run()
	two := read(t, l, "art/two.png")
	still(t, two)
	close(n.through["a.pack"])
	if got := soon(t, two); got != "TWO" {
		t.Errorf("it holds %q", got)
	}
	if got := soon(t, read(t, l, "art/one.png")); got != "one" {
		t.Errorf("it holds %q", got)
	}
	close(n.through["b.pack"])
	if got := soon(t, read(t, l, "sound/three.ogg")); got != "three" {
		t.Errorf("it holds %q", got)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	if !slices.Equal(n.asked, []string{"a.pack", "b.pack"}) || len(n.notices) > 0 {
		t.Errorf("asked for %q, with the notices %q", n.asked, n.notices)
	}
	if len(n.lines) < 2 || n.lines[0] != onItsWay || n.lines[len(n.lines)-1] != "" {
		t.Errorf("who waits is told %q", n.lines)
	}
}

func TestWhatIsWaitedForComesFirst(t *testing.T) {
	n := newNet()
	close(n.through["a.pack"])
	close(n.through["b.pack"])
	l := over(n)
	three := read(t, l, "sound/three.ogg")
	for wanted := false; !wanted; time.Sleep(time.Millisecond) {
		l.mu.Lock()
		wanted = l.packs[1].wanted
		l.mu.Unlock()
	}
	l.Run()
	if got := soon(t, three); got != "three" || n.asked[0] != "b.pack" || len(n.asked) != 2 {
		t.Errorf("it holds %q; asked for %q", got, n.asked)
	}
}

func TestWhatFailsIsTriedAgain(t *testing.T) {
	n := newNet()
	n.fails["a.pack"] = 3
	close(n.through["a.pack"])
	close(n.through["b.pack"])
	l := over(n)
	one := read(t, l, "art/one.png")
	l.Run()
	if got := soon(t, one); got != "one" {
		t.Errorf("it holds %q", got)
	}
	if !slices.Equal(n.paused, []int{1, 2, 3}) {
		t.Errorf("it paused after %v tries", n.paused)
	}
	if len(n.notices) != 1 || !strings.Contains(n.notices[0], "no route") || strings.Contains(n.notices[0], "\n") {
		t.Errorf("the notices are %q", n.notices)
	}
}

func TestWhatNeverComesHoldsUpNothingElse(t *testing.T) {
	n := newNet()
	n.fails["a.pack"] = -1
	close(n.through["b.pack"])
	l := over(n)
	go l.Run()
	one := read(t, l, "art/one.png")
	if got := soon(t, read(t, l, "art/near.png")); got != "near" {
		t.Errorf("what is near holds %q", got)
	}
	if got := soon(t, read(t, l, "sound/three.ogg")); got != "three" {
		t.Errorf("what is wanted after it holds %q", got)
	}
	still(t, one)
	n.mu.Lock()
	notices := len(n.notices)
	n.fails["a.pack"] = 0 // so that the test ends
	n.mu.Unlock()
	close(n.through["a.pack"])
	soon(t, one)
	if notices != 1 {
		t.Errorf("there are %d notices", notices)
	}
}

func TestAPackThatIsCutOffIsTriedAgain(t *testing.T) {
	n := newNet()
	n.packs["b.pack"] = "thr"
	close(n.through["a.pack"])
	close(n.through["b.pack"])
	l := over(n)
	o := n.options()
	l.o.Pause = func(tries int) {
		o.Pause(tries)
		n.packs["b.pack"] = "three"
	}
	l.Run()
	if got := soon(t, read(t, l, "sound/three.ogg")); got != "three" || len(n.notices) != 1 {
		t.Errorf("it holds %q, with the notices %q", got, n.notices)
	}
}

func TestIndexesAreReadStrictly(t *testing.T) {
	if in, err := ParseIndex(nil); err != nil || in != nil {
		t.Errorf("no index: %v, %v", in, err)
	}
	for _, text := range []string{"<html>", `[{"Name":"a","Files":[{"Name":"../x","Size":1}]}]`, `[{"Name":"a","Files":[{"Name":"x","Size":-1}]}]`} {
		if _, err := ParseIndex([]byte(text)); err == nil || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestPausesGrow(t *testing.T) {
	if a, b, c := Backoff(1), Backoff(3), Backoff(1000); a != time.Second || b != 4*time.Second || c != 15*time.Second {
		t.Errorf("it waits %v, %v, %v", a, b, c)
	}
}
