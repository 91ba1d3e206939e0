package e2e_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/cdproto/target"
	"github.com/chromedp/chromedp"
)

// site builds the web build anew and serves it with the program, and is its address.
func site(t *testing.T) string {
	t.Helper()
	folder, err := filepath.Abs(filepath.Join(root, "build", "test"))
	must(t, err)
	build := exec.Command("make", "web", "PACK=-quick", "WEB="+filepath.Join(folder, "build", "web"))
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		t.Fatalf("building the page: %v\n%s", err, out)
	}
	cmd := exec.Command(program("handhold"), "serve", "-addr", "127.0.0.1:0")
	cmd.Dir = folder
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	t.Cleanup(func() {
		_ = cmd.Process.Signal(os.Interrupt)
		if err := cmd.Wait(); err != nil {
			t.Errorf("an interrupt ends the server with %v", err)
		}
	})
	line, err := bufio.NewReader(out).ReadString('\n')
	must(t, err)
	_, address, ok := strings.Cut(line, "http://")
	address, _, found := strings.Cut(address, " ")
	if !ok || !found {
		t.Fatalf("the server says %q", line)
	}
	return "http://" + address
}

// browser is a fresh browser; what it is started with besides is in flags.
func browser(t *testing.T, flags ...chromedp.ExecAllocatorOption) context.Context {
	t.Helper()
	profile, err := os.MkdirTemp("", "browser")
	must(t, err)
	t.Cleanup(func() { // what a browser leaves behind may still be writing there
		for range 50 {
			if os.RemoveAll(profile) == nil {
				return
			}
			time.Sleep(100 * time.Millisecond)
		}
	})
	options := []chromedp.ExecAllocatorOption{
		chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Headless, chromedp.NoSandbox,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-background-networking", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-dev-shm-usage", true), chromedp.Flag("hide-scrollbars", true),
		chromedp.UserDataDir(profile), chromedp.WindowSize(640, 360), chromedp.WSURLReadTimeout(time.Minute),
	}
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), append(options, flags...)...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// swiftshader lets the browser draw in software.
func swiftshader() []chromedp.ExecAllocatorOption {
	return []chromedp.ExecAllocatorOption{chromedp.Flag("use-angle", "swiftshader"), chromedp.Flag("enable-unsafe-swiftshader", true)}
}

// tab is a page of the game, played by a test.
type tab struct {
	t   *testing.T
	ctx context.Context
	mu  sync.Mutex
	log []string // the console's lines
}

// open opens an address in a browser.
func open(t *testing.T, ctx context.Context, address string, before ...chromedp.Action) *tab {
	t.Helper()
	p := &tab{t: t, ctx: ctx}
	chromedp.ListenTarget(ctx, func(event any) {
		switch e := event.(type) {
		case *runtime.EventConsoleAPICalled:
			for _, a := range e.Args {
				var line string
				if json.Unmarshal(a.Value, &line) == nil {
					p.hear(line)
				}
			}
		case *runtime.EventExceptionThrown:
			p.hear("exception: " + e.ExceptionDetails.Error())
		}
	})
	p.do(append(before, chromedp.Navigate(address))...)
	return p
}

func (p *tab) hear(line string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.log = append(p.log, line)
}

// lines are the console's lines so far.
func (p *tab) lines() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return append([]string(nil), p.log...)
}

func (p *tab) do(actions ...chromedp.Action) {
	p.t.Helper()
	if err := chromedp.Run(p.ctx, actions...); err != nil {
		p.t.Fatalf("%v\nthe console says:\n%s", err, strings.Join(p.lines(), "\n"))
	}
}

// ask is what a script comes to.
func (p *tab) ask(script string) string {
	p.t.Helper()
	var out string
	p.do(chromedp.Evaluate("String("+script+")", &out))
	return out
}

// wait waits until something is so, for at most 90 seconds.
func (p *tab) wait(what string, so func() bool) {
	p.t.Helper()
	for end := time.Now().Add(90 * time.Second); time.Now().Before(end); time.Sleep(40 * time.Millisecond) {
		if so() {
			return
		}
	}
	p.t.Fatalf("still not so: %s; the page is %s, the console says:\n%s", what, p.state(), strings.Join(p.lines(), "\n"))
}

// state is what the page says of itself: loading, ready, starting, running, ended, failed.
func (p *tab) state() string { return p.ask("document.documentElement.dataset.state") }

// now is the last state line of the trace; the zero state before the first.
func (p *tab) now() (s state) {
	for _, line := range p.lines() {
		if strings.HasPrefix(line, `{"tick"`) {
			if err := json.Unmarshal([]byte(line), &s); err != nil {
				p.t.Fatalf("%s: %v", line, err)
			}
		}
	}
	return s
}

// down presses a key, by its place on the keyboard, and keeps it down; up lets it go.
func (p *tab) down(code string) { p.key(input.KeyRawDown, code) }
func (p *tab) up(code string)   { p.key(input.KeyUp, code) }

func (p *tab) key(kind input.KeyType, code string) {
	p.t.Helper()
	p.do(input.DispatchKeyEvent(kind).WithCode(code).WithKey(strings.TrimPrefix(code, "Key")))
}

// press presses a key and lets it go after a while in which a slow page has surely looked at it.
func (p *tab) press(code string) {
	p.t.Helper()
	p.down(code)
	time.Sleep(300 * time.Millisecond)
	p.up(code)
	time.Sleep(300 * time.Millisecond)
}

// begin waits until the page is ready and begins.
func (p *tab) begin() {
	p.t.Helper()
	p.wait("the page is ready", func() bool { return p.state() == "ready" })
	p.press("Enter")
	p.wait("the game runs", func() bool { return p.state() == "running" })
	time.Sleep(time.Second) // the first half second of the title does not listen
}

// TestThePageIsPlayed plays the real page: it loads, begins at a key, is walked in, saves, and pauses when it is hidden.
func TestThePageIsPlayed(t *testing.T) {
	address := site(t) + "?trace=-&seed=1&mute"
	ctx := browser(t, swiftshader()...)
	p := open(t, ctx, address)

	far := 0
	p.wait("the page is ready", func() bool {
		var now int
		fmt.Sscan(p.ask("document.getElementById('way').getAttribute('aria-valuenow')"), &now)
		if now < far {
			t.Errorf("the progress goes back from %d to %d", far, now)
		}
		far = now
		return p.state() == "ready"
	})
	if got := p.ask("document.getElementById('way').getAttribute('aria-valuenow')"); got != "100" {
		t.Errorf("the page is ready at %s of 100", got)
	}
	if got := p.ask("getComputedStyle(document.getElementById('begin')).visibility + document.getElementById('begin').textContent"); got != "visiblepress to begin" {
		t.Errorf("it says %q", got)
	}
	p.begin()
	p.press("KeyD")
	p.wait("the journey has begun", func() bool { return p.now().Tick > 0 })
	p.press("KeyD") // she gets up
	p.press("Space")
	p.wait("they hold hands", func() bool { return p.now().Link == "held" })
	from := p.now()
	p.down("KeyD")
	p.wait("they have walked", func() bool { return p.now().Madoka.X > from.Madoka.X+40 })
	p.up("KeyD")
	if s := p.now(); s.Link != "held" || s.Colour < from.Colour {
		t.Errorf("after walking hand in hand: %+v", s)
	}
	if n := coloursOfPage(t, p); n < 200 {
		t.Errorf("the page shows %d colours", n)
	}

	hide(t, p)
	still := p.now()
	time.Sleep(4 * time.Second)
	if s := p.now(); s.Tick != still.Tick {
		t.Errorf("hidden, it goes on from tick %d to %d", still.Tick, s.Tick)
	}
	if n := p.ask("Object.keys(localStorage).filter(k => k.startsWith('handhold/') && k.includes('slot')).length"); n == "0" {
		t.Error("nothing is saved")
	}

	left := p.now()
	again := open(t, ctx, address)
	again.begin()
	if again.now().Tick != 0 {
		t.Error("the journey goes on behind the title")
	}
	again.press("Enter") // the first line: go on
	again.wait("it goes on", func() bool { return again.now().Tick > 0 })
	if s := again.now(); s.Tick < left.Tick || near(s.Madoka, left.Madoka) > 200 {
		t.Errorf("it goes on with %+v, and was left with %+v", s, left)
	}
	for _, line := range append(p.lines(), again.lines()...) {
		if strings.HasPrefix(line, "exception") || strings.HasPrefix(line, "handhold:") || strings.Contains(line, "panic") {
			t.Errorf("the console says %s", line)
		}
	}
}

// hide lets another tab come before the page, and comes back to it.
func hide(t *testing.T, p *tab) {
	t.Helper()
	other, cancel := chromedp.NewContext(p.ctx)
	defer cancel()
	if err := chromedp.Run(other, chromedp.Navigate("about:blank"), page.BringToFront()); err != nil {
		t.Fatal(err)
	}
	id := chromedp.FromContext(p.ctx).Target.TargetID
	p.wait("the page is hidden", func() bool { return p.ask("document.hidden") == "true" })
	time.Sleep(500 * time.Millisecond)
	if err := chromedp.Run(other, target.ActivateTarget(id)); err != nil {
		t.Fatal(err)
	}
	p.wait("the page is seen again", func() bool { return p.ask("document.hidden") == "false" })
}

// coloursOfPage is how many different colours a picture of the page has.
func coloursOfPage(t *testing.T, p *tab) int {
	t.Helper()
	var shot []byte
	p.do(chromedp.CaptureScreenshot(&shot))
	return colours(decode(t, shot))
}

// TestABrowserThatCannotPlayIsTold opens the page where WebGL 2 is switched off, and where there is no WebAssembly.
func TestABrowserThatCannotPlayIsTold(t *testing.T) {
	address := site(t)
	p := open(t, browser(t, chromedp.Flag("disable-3d-apis", true)), address)
	p.wait("the page has failed", func() bool { return p.state() == "failed" })
	if said := p.ask("document.getElementById('line').textContent"); !strings.Contains(said, "WebGL 2") {
		t.Errorf("without WebGL it says %q", said)
	}
	without := chromedp.ActionFunc(func(ctx context.Context) error {
		_, err := page.AddScriptToEvaluateOnNewDocument("delete window.WebAssembly").Do(ctx)
		return err
	})
	p = open(t, browser(t, swiftshader()...), address, without)
	p.wait("the page has failed", func() bool { return p.state() == "failed" })
	if said := p.ask("document.getElementById('line').textContent"); !strings.Contains(said, "WebAssembly") {
		t.Errorf("without WebAssembly it says %q", said)
	}
}
