package e2e_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"image"
	"image/png"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/exp/vmhost"
)

// guest is the game, played by a test.
type guest struct {
	t       *testing.T
	cmd     *exec.Cmd
	session *vmhost.GuestSession
	screen  *ebiten.Image
	said    *bytes.Buffer              // on stderr
	trace   string                     // the trace file
	streams []*vmhost.GuestAudioStream // of sound
	keys    []ebiten.Key               // that are down
	ended   bool
}

// setting is how a guest is started.
type setting struct {
	args   []string
	home   string      // empty: a new one
	window image.Point // px; zero: 1280×720
}

// play starts the game. It is ended with the test, if not before.
func play(t *testing.T, s setting) *guest {
	t.Helper()
	if s.home == "" {
		s.home = t.TempDir()
	}
	if s.window == (image.Point{}) {
		s.window = image.Pt(1280, 720)
	}
	g := &guest{t: t, trace: filepath.Join(t.TempDir(), "trace")}
	t.Cleanup(g.kill)
	if err := g.connect(s); err != nil {
		t.Logf("the first try to start the game failed (vmhost's first handshake sometimes does): %v", err)
		if err := g.connect(s); err != nil {
			t.Fatalf("the game did not start: %v\n%s", err, g.said)
		}
	}
	g.screen = ebiten.NewImage(s.window.X, s.window.Y)
	must(t, g.session.SetOutsideScreen(g.screen))
	return g
}

// connect starts the game's process and waits for its call.
func (g *guest) connect(s setting) error {
	// Not in t.TempDir: a socket's path may have 100 letters at most.
	dir, err := os.MkdirTemp("", "hh")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	listener, err := net.Listen("unix", filepath.Join(dir, "s"))
	if err != nil {
		return err
	}
	defer listener.Close()
	endpoint, err := vmhost.EndpointURLFromAddr(listener.Addr())
	if err != nil {
		return err
	}
	g.said = &bytes.Buffer{}
	g.cmd = exec.Command(program("guest"), append([]string{"-trace", g.trace}, s.args...)...)
	g.cmd.Env = append(environment(s.home), "EBITENGINE_VM_ENDPOINT="+endpoint)
	g.cmd.Stderr, g.cmd.Stdout = g.said, g.said
	if err := g.cmd.Start(); err != nil {
		return err
	}
	err = listener.(*net.UnixListener).SetDeadline(time.Now().Add(30 * time.Second))
	if err == nil {
		var conn net.Conn
		if conn, err = listener.Accept(); err == nil {
			g.session, err = vmhost.NewGuestSession(conn, &vmhost.NewGuestSessionOptions{
				IdleTimeout:   90 * time.Second,
				OnAudioStream: func(s *vmhost.GuestAudioStream) { g.streams = append(g.streams, s) },
			})
		}
	}
	if err != nil {
		_ = g.cmd.Process.Kill()
		_ = g.cmd.Wait()
		g.session = nil
	}
	return err
}

// environment is this process's, with another home.
func environment(home string) []string {
	env := slices.DeleteFunc(os.Environ(), func(v string) bool {
		name, _, _ := strings.Cut(v, "=")
		return strings.HasPrefix(name, "XDG_") || name == "HOME"
	})
	return append(env, "HOME="+home)
}

// ticks lets n ticks pass.
func (g *guest) ticks(n int) {
	g.t.Helper()
	g.session.AdvanceTicks(n)
	if !g.session.WaitTicks() {
		g.t.Fatalf("the game has ended: %v\n%s", g.session.Err(), g.said)
	}
}

// hold keeps keys down for n ticks.
func (g *guest) hold(n int, keys ...ebiten.Key) {
	g.t.Helper()
	g.down(keys...)
	g.ticks(n)
	g.down()
}

// down makes these keys the ones that are down.
func (g *guest) down(keys ...ebiten.Key) {
	for _, k := range g.keys {
		if !slices.Contains(keys, k) {
			g.session.ReleaseKey(k)
		}
	}
	for _, k := range keys {
		if !slices.Contains(g.keys, k) {
			g.session.PressKey(k)
		}
	}
	g.keys = slices.Clone(keys)
}

// press presses a key and lets it go.
func (g *guest) press(k ebiten.Key) {
	g.t.Helper()
	g.hold(2, k)
	g.ticks(2)
}

// picture is what is to be seen now; it is kept to be looked at.
func (g *guest) picture() *image.RGBA {
	g.t.Helper()
	img := g.glance()
	g.keepPicture(img)
	return img
}

// glance is what is to be seen now.
func (g *guest) glance() *image.RGBA {
	g.t.Helper()
	g.session.AdvanceFrame()
	if !g.session.WaitFrame() || !g.session.CompositeFrame() {
		g.t.Fatalf("there is no picture: %v\n%s", g.session.Err(), g.said)
	}
	img := image.NewRGBA(g.screen.Bounds())
	g.screen.ReadPixels(img.Pix)
	return img
}

// keepPicture writes a picture where HANDHOLD_E2E_PICTURES says, to be looked at.
func (g *guest) keepPicture(img image.Image) {
	dir := os.Getenv("HANDHOLD_E2E_PICTURES")
	if dir == "" {
		return
	}
	for i := 0; ; i++ {
		name := filepath.Join(dir, strings.ReplaceAll(g.t.Name(), "/", "-")+"-"+string(rune('a'+i))+".png")
		f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if errors.Is(err, os.ErrExist) {
			continue
		}
		must(g.t, err)
		must(g.t, png.Encode(f, img))
		must(g.t, f.Close())
		return
	}
}

// close ends the game from outside, as closing its window does not: the display goes away.
func (g *guest) close() {
	if !g.ended {
		g.ended = true
		_ = g.session.Close()
		_ = g.wait()
	}
}

// wait waits until the game's process has ended by itself, and is its exit code.
func (g *guest) wait() int {
	g.t.Helper()
	ended := make(chan error, 1)
	go func() { ended <- g.cmd.Wait() }()
	select {
	case <-ended:
		return g.cmd.ProcessState.ExitCode()
	case <-time.After(30 * time.Second):
		_ = g.cmd.Process.Kill()
		<-ended
		g.t.Fatalf("the game does not end\n%s", g.said)
		return -1
	}
}

// quit lets the game end by itself, which ticks do by what was pressed before, and is its exit code.
func (g *guest) quit() int {
	g.t.Helper()
	for range 600 {
		g.session.AdvanceTicks(1)
		if !g.session.WaitTicks() {
			g.ended = true
			_ = g.session.Close()
			return g.wait()
		}
	}
	g.t.Fatalf("the game goes on\n%s", g.said)
	return -1
}

func (g *guest) kill() {
	if g.ended || g.session == nil {
		return
	}
	g.ended = true
	_ = g.session.Close()
	_ = g.cmd.Process.Kill()
	_ = g.cmd.Wait()
}

// state is the part of a state line that tests look at.
type state struct {
	Tick   int64
	World  string
	Link   string
	Lead   string
	Day    int
	Colour float64
	Words  int
	Flags  []string
	Madoka girl
	Homura girl
}

type girl struct {
	X, Y   float64
	Facing string
	Doing  string
	Marks  int
	Here   bool
}

// states are the lines of the trace so far.
func (g *guest) states() []state {
	g.t.Helper()
	data, err := os.ReadFile(g.trace)
	if err != nil {
		g.t.Fatalf("%v\n%s", err, g.said)
	}
	var out []state
	for _, line := range bytes.SplitAfter(data, []byte("\n")) {
		if !bytes.HasSuffix(line, []byte("\n")) {
			break // not yet whole
		}
		var s state
		if err := json.Unmarshal(line, &s); err != nil {
			g.t.Fatalf("%s: %v", line, err)
		}
		out = append(out, s)
	}
	return out
}

// now is the last state that was traced; the zero state before the first.
func (g *guest) now() state {
	g.t.Helper()
	all := g.states()
	if len(all) == 0 {
		return state{}
	}
	return all[len(all)-1]
}

// until lets seconds pass, at most so many, until the state is as wanted.
func (g *guest) until(most int, what string, wanted func(state) bool) state {
	g.t.Helper()
	for range most {
		if s := g.now(); wanted(s) {
			return s
		}
		g.ticks(60)
	}
	s := g.now()
	if !wanted(s) {
		g.picture()
		g.t.Fatalf("after %d seconds still not so: %s; it is %+v", most, what, s)
	}
	return s
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
