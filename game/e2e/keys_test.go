package e2e_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
	"handhold/maps"
)

// keyboard is what the keys of GAME.md mean.
var keyboard = [...]struct {
	key  ebiten.Key
	seat world.Seat
}{
	{ebiten.KeyA, world.Seat{X: -127}}, {ebiten.KeyD, world.Seat{X: 127}},
	{ebiten.KeyW, world.Seat{Y: -127}}, {ebiten.KeyS, world.Seat{Y: 127}},
	{ebiten.KeySpace, world.Seat{Buttons: world.Hand}}, {ebiten.KeyE, world.Seat{Buttons: world.Call}},
	{ebiten.KeyC, world.Seat{Buttons: world.Rest}}, {ebiten.KeyF, world.Seat{Buttons: world.Touch}},
	{ebiten.KeyTab, world.Seat{Buttons: world.Swap}}, {ebiten.KeyEnter, world.Seat{Buttons: world.Skip}},
}

// mirror is the same journey as the one a guest plays, stepped beside it: by it the autopilot, who needs to see the
// world, can press the guest's keys. Their traces have to agree.
type mirror struct {
	t     *testing.T
	j     *journey.Journey
	pilot *replay.Pilot
	owed  [2]int   // how much of a push along x and y the keys have not given yet
	lines [][]byte // a state line for each second
}

func mirrorOf(t *testing.T, start string, seed uint64) *mirror {
	t.Helper()
	atlas, err := journey.NewAtlas(level.Mount(map[string]fs.FS{"maps": maps.Files, "assets": assets.FS}))
	must(t, err)
	j, err := journey.New(seed, start, atlas)
	must(t, err)
	return &mirror{t: t, j: j, pilot: &replay.Pilot{}}
}

// keys are the keys for what the pilot would do: for a slanting way the key of its shorter side is pressed now and then.
func (m *mirror) keys() []ebiten.Key {
	seat := m.pilot.Tick(m.j.World()).Seats[0]
	x, y := int(seat.X), int(seat.Y)
	far := max(x, -x, y, -y, 1)
	push := [2]int{m.owe(0, x, far), m.owe(1, y, far)}
	var keys []ebiten.Key
	for _, k := range keyboard {
		if k.seat.Buttons&seat.Buttons != 0 || int(k.seat.X)*push[0] > 0 || int(k.seat.Y)*push[1] > 0 {
			keys = append(keys, k.key)
		}
	}
	return keys
}

// owe is whether a push of v, of far at most, along an axis is due in this tick: -1, 0 or 1.
func (m *mirror) owe(axis, v, far int) int {
	m.owed[axis] += v * 120 / far
	switch owed := m.owed[axis]; {
	case owed >= 120:
		m.owed[axis] = 0
		return 1
	case owed <= -120:
		m.owed[axis] = 0
		return -1
	}
	return 0
}

// step steps the mirrored journey by the keys that are down.
func (m *mirror) step(keys []ebiten.Key) {
	m.t.Helper()
	var in world.Input
	for _, k := range keyboard {
		if slices.Contains(keys, k.key) {
			in.Seats[0].X += k.seat.X
			in.Seats[0].Y += k.seat.Y
			in.Seats[0].Buttons |= k.seat.Buttons
		}
	}
	must(m.t, m.j.Step(in))
	if m.j.Ticks%world.TPS == 0 && !m.j.Ended {
		m.lines = append(m.lines, append(replay.StateLine(m.j), '\n'))
	}
}

// follow lets the pilot press g's keys until what is wanted has come, at most so many seconds long.
func (m *mirror) follow(g *guest, seconds int, what string, wanted func(*world.World) bool) {
	m.t.Helper()
	m.until(g, seconds, what, m.keys, wanted)
}

// wait lets nobody press anything until what is wanted has come, at most so many seconds long.
func (m *mirror) wait(g *guest, seconds int, what string, wanted func(*world.World) bool) {
	m.t.Helper()
	m.until(g, seconds, what, func() []ebiten.Key { return nil }, wanted)
}

func (m *mirror) until(g *guest, seconds int, what string, press func() []ebiten.Key, wanted func(*world.World) bool) {
	m.t.Helper()
	for range seconds * world.TPS {
		if wanted(m.j.World()) {
			g.down()
			m.agree(g)
			return
		}
		keys := press()
		g.down(keys...)
		g.session.AdvanceTicks(1)
		m.step(keys)
	}
	g.picture()
	m.agree(g)
	m.t.Fatalf("after %d seconds still not so: %s; %s", seconds, what, replay.StateLine(m.j))
}

// stand lets both stand for n ticks.
func (m *mirror) stand(g *guest, n int, keys ...ebiten.Key) {
	m.t.Helper()
	g.hold(n, keys...)
	for range n {
		m.step(keys)
	}
}

// agree compares what the guest traced with the mirror.
func (m *mirror) agree(g *guest) {
	m.t.Helper()
	g.ticks(0)
	traced, err := os.ReadFile(g.trace)
	must(m.t, err)
	want := bytes.Join(m.lines, nil)
	if !bytes.Equal(traced, want) {
		a, b := bytes.Split(traced, []byte("\n")), bytes.Split(want, []byte("\n"))
		for i := range min(len(a), len(b)) {
			if !bytes.Equal(a[i], b[i]) {
				m.t.Fatalf("second %d: the game is in\n%s\nand by the rules it is in\n%s", i+1, a[i], b[i])
			}
		}
		m.t.Fatalf("the game traced %d seconds, and %d have passed", len(a)-1, len(b)-1)
	}
}

// TestTheStoryCanBePlayedWithKeys: eight directions are enough for the autopilot, and so for people.
func TestTheStoryCanBePlayedWithKeys(t *testing.T) {
	m := mirrorOf(t, journey.Story, 1)
	for range 30 * 60 * world.TPS {
		if m.step(m.keys()); m.j.Ended {
			return
		}
	}
	t.Fatalf("after half an hour: %s", replay.StateLine(m.j))
}

// folder is a folder of files for a test.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		must(t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o755))
		must(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644))
	}
	return dir
}
