//go:build linux

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/performance"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// How pages are measured: in turns, each opened anew.
const (
	pageRounds = 3
	pageWarms  = 3 * time.Second
	pageLoads  = 10 * time.Second // in which the game has decoded the sounds it needs first
	pageLasts  = 5 * time.Second
)

// pageLoad is what a page asks of the browser's main thread.
type pageLoad struct {
	ms  float64 // of processor time a frame
	fps float64
}

// measurePages compares what the game, walked in hand in hand, and an empty page ask of a browser's main thread.
func measurePages() error {
	dir, err := os.MkdirTemp("", "pages")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	if err := buildEmptyPage(dir); err != nil {
		return err
	}
	game, closeGame, err := serve(web)
	if err != nil {
		return err
	}
	defer closeGame()
	blank, closeBlank, err := serve(dir)
	if err != nil {
		return err
	}
	defer closeBlank()
	var ms, fps [2][]float64
	for range pageRounds {
		for i, measure := range []func() (pageLoad, error){
			func() (pageLoad, error) { return emptyPage(blank) },
			func() (pageLoad, error) { return gamePage(game) },
		} {
			l, err := measure()
			if err != nil {
				return err
			}
			ms[i], fps[i] = append(ms[i], l.ms), append(fps[i], l.fps)
		}
	}
	say("web_empty_cpu_ms", median(ms[0]), "ms")
	say("web_cpu_ms", median(ms[1]), "ms")
	say("web_cpu_ratio", median(ms[1])/median(ms[0]), "x")
	say("web_empty_fps", median(fps[0]), "fps")
	say("web_fps", median(fps[1]), "fps")
	return nil
}

// buildEmptyPage makes a page of the empty program.
func buildEmptyPage(dir string) error {
	build := exec.Command("go", "build", "-trimpath", "-ldflags", "-s -w", "-o", filepath.Join(dir, "empty.wasm"), "./game/e2e/bench/empty")
	build.Env, build.Stderr = append(os.Environ(), "GOOS=js", "GOARCH=wasm"), os.Stderr
	if err := build.Run(); err != nil {
		return err
	}
	glue, err := os.ReadFile(filepath.Join(web, "wasm_exec.js"))
	if err != nil {
		return fmt.Errorf("%w (`make web` makes it)", err)
	}
	const page = `<!DOCTYPE html><title>empty</title><script src="wasm_exec.js"></script><script>
const go = new Go();
WebAssembly.instantiateStreaming(fetch("empty.wasm"), go.importObject).then((w) => { go.run(w.instance); document.title = "running"; });
</script>`
	return errors.Join(os.WriteFile(filepath.Join(dir, "wasm_exec.js"), glue, 0o644), os.WriteFile(filepath.Join(dir, "index.html"), []byte(page), 0o644))
}

// serve serves a folder on an address of its own.
func serve(dir string) (address string, end func() error, err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", nil, err
	}
	s := &http.Server{Handler: http.FileServer(http.Dir(dir)), ReadHeaderTimeout: time.Second}
	go func() { _ = s.Serve(l) }()
	return "http://" + l.Addr().String() + "/", s.Close, nil
}

// tab is a page in a browser of its own.
type tab struct {
	context.Context
	mu   sync.Mutex
	last string // state line of the game
}

// browse opens an address and lets do play with it.
func browse(address string, do func(*tab) (pageLoad, error)) (pageLoad, error) {
	profile, err := os.MkdirTemp("", "browser")
	if err != nil {
		return pageLoad{}, err
	}
	defer os.RemoveAll(profile)
	ctx, cancel := chromedp.NewExecAllocator(context.Background(),
		chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Headless, chromedp.NoSandbox,
		chromedp.Flag("use-angle", "swiftshader"), chromedp.Flag("enable-unsafe-swiftshader", true),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("disable-sync", true), chromedp.Flag("disable-dev-shm-usage", true),
		chromedp.UserDataDir(profile), chromedp.WindowSize(640, 360), chromedp.WSURLReadTimeout(time.Minute))
	defer cancel()
	ctx, cancel = chromedp.NewContext(ctx)
	defer cancel()
	ctx, cancel = context.WithTimeout(ctx, 2*time.Minute)
	defer cancel()
	t := &tab{Context: ctx}
	chromedp.ListenTarget(ctx, func(event any) {
		if e, ok := event.(*runtime.EventConsoleAPICalled); ok {
			for _, a := range e.Args {
				var line string
				if json.Unmarshal(a.Value, &line) == nil && strings.HasPrefix(line, `{"tick"`) {
					t.mu.Lock()
					t.last = line
					t.mu.Unlock()
				}
			}
		}
	})
	// A small picture: here the browser paints in software, and the main thread's part does not depend on the size. With a
	// large one it would have to make up for many ticks with every frame, which no display asks of it.
	if err := t.do(chromedp.EmulateViewport(320, 180), chromedp.Navigate(address)); err != nil {
		return pageLoad{}, err
	}
	return do(t)
}

func (t *tab) do(actions ...chromedp.Action) error { return chromedp.Run(t, actions...) }

// key presses a key, by its place on the keyboard, or lets it go.
func (t *tab) key(kind input.KeyType, code string) error {
	return t.do(input.DispatchKeyEvent(kind).WithCode(code).WithKey(strings.TrimPrefix(code, "Key")))
}

// press presses a key for as long as a slow page surely notices.
func (t *tab) press(code string) error {
	if err := t.key(input.KeyRawDown, code); err != nil {
		return err
	}
	time.Sleep(300 * time.Millisecond)
	if err := t.key(input.KeyUp, code); err != nil {
		return err
	}
	time.Sleep(300 * time.Millisecond)
	return nil
}

// until waits until a script says yes.
func (t *tab) until(script string) error {
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		var yes bool
		if err := t.do(chromedp.Evaluate(script, &yes)); err != nil || yes {
			return err
		}
	}
	return fmt.Errorf("the page never comes to %s", script)
}

// load measures the page as it is now.
func (t *tab) load() (pageLoad, error) {
	const count = `(() => { globalThis.frames_seen = 0; const f = () => { frames_seen++; requestAnimationFrame(f); }; f(); })()`
	var frames [2]int
	var busy [2]float64
	if err := t.do(performance.Enable().WithTimeDomain(performance.EnableTimeDomainThreadTicks),
		chromedp.Evaluate(count, nil)); err != nil {
		return pageLoad{}, err
	}
	var from time.Time
	for i := range 2 {
		if i == 1 {
			time.Sleep(pageLasts)
		}
		var metrics []*performance.Metric
		if err := t.do(chromedp.Evaluate("frames_seen", &frames[i]), chromedp.ActionFunc(func(ctx context.Context) (err error) {
			metrics, err = performance.GetMetrics().Do(ctx)
			return err
		})); err != nil {
			return pageLoad{}, err
		}
		for _, m := range metrics {
			if m.Name == "TaskDuration" {
				busy[i] = m.Value
			}
		}
		if i == 0 {
			from = time.Now()
		}
	}
	n := float64(frames[1] - frames[0])
	if n < 10 {
		return pageLoad{}, fmt.Errorf("the page drew %.0f frames in %v", n, pageLasts)
	}
	return pageLoad{ms: 1000 * (busy[1] - busy[0]) / n, fps: n / time.Since(from).Seconds()}, nil
}

func emptyPage(address string) (pageLoad, error) {
	return browse(address, func(t *tab) (pageLoad, error) {
		if err := t.until(`document.title === "running"`); err != nil {
			return pageLoad{}, err
		}
		time.Sleep(pageWarms)
		return t.load()
	})
}

// gamePage begins the story, takes her hand and walks on while it is measured.
func gamePage(address string) (pageLoad, error) {
	return browse(address+"?seed=1&trace=-", func(t *tab) (pageLoad, error) {
		if err := t.until(`document.documentElement.dataset.state === "ready"`); err != nil {
			return pageLoad{}, err
		}
		if err := t.press("Enter"); err != nil {
			return pageLoad{}, err
		}
		if err := t.until(`document.documentElement.dataset.state === "running"`); err != nil {
			return pageLoad{}, err
		}
		time.Sleep(pageWarms)
		for _, code := range []string{"KeyD", "KeyD", "Space"} { // begin, get up, take her hand
			if err := t.press(code); err != nil {
				return pageLoad{}, err
			}
		}
		time.Sleep(pageLoads)
		if err := t.key(input.KeyRawDown, "KeyD"); err != nil {
			return pageLoad{}, err
		}
		time.Sleep(time.Second)
		l, err := t.load()
		t.mu.Lock()
		defer t.mu.Unlock()
		if err == nil && !strings.Contains(t.last, `"link":"held"`) {
			err = fmt.Errorf("they do not walk hand in hand: %s", t.last)
		}
		return l, err
	})
}
