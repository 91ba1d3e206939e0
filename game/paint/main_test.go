package paint

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
	"handhold/game/view"
)

// TestMain runs the tests inside a running game, for only that can read pixels back; where there is no display it starts
// Xvfb for itself.
func TestMain(m *testing.M) {
	stop, err := display()
	if err != nil {
		fmt.Fprintln(os.Stderr, "paint's tests need a display or Xvfb:", err)
		os.Exit(1)
	}
	g := &running{m: m}
	ebiten.SetWindowVisible(false)
	if err := ebiten.RunGame(g); err != nil && !errors.Is(err, ebiten.Termination) {
		fmt.Fprintln(os.Stderr, err)
		g.code = 1
	}
	stop()
	os.Exit(g.code)
}

// display makes sure there is a display; stop ends what it started.
func display() (stop func(), err error) {
	if os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != "" {
		return func() {}, nil
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x720x24", "-nolisten", "tcp")
	cmd.ExtraFiles = []*os.File{w}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	w.Close()
	number, err := io.ReadAll(io.LimitReader(r, 4))
	if err != nil || !bytes.Contains(number, []byte("\n")) {
		return nil, fmt.Errorf("Xvfb did not start: %q, %v", number, err)
	}
	os.Setenv("DISPLAY", ":"+strings.TrimSpace(string(number)))
	return func() { cmd.Process.Kill(); cmd.Wait() }, nil
}

// running is a game whose only tick runs the tests.
type running struct {
	m    *testing.M
	code int
}

func (g *running) Update() error {
	g.code = g.m.Run()
	return ebiten.Termination
}
func (g *running) Draw(*ebiten.Image)         {}
func (g *running) Layout(w, h int) (int, int) { return w, h }

// The test world: 60×40 tiles, grass left, sand right, water below, bare paper outside.
const worldW, worldH = 60, 40

func testLevel() *level.Level {
	lv := &level.Level{Name: "test", Width: worldW, Height: worldH}
	ts := level.Tileset{Image: "land.png", Columns: 4, TileW: 16, TileH: 16, Tiles: make([]level.TileInfo, 4)}
	ts.Tiles[2].Material = level.Water
	lv.Tilesets = []level.Tileset{ts}
	tiles := make([]level.Tile, worldW*worldH)
	for i := range tiles {
		x, y := i%worldW, i/worldW
		n := 0
		switch {
		case y > 26+x%3:
			n = 2
		case x > 28+y%4:
			n = 1
		}
		tiles[i] = level.Tile{Set: 1, Index: uint16(n)}
	}
	lv.Layers = []level.Layer{{Name: "ground", Tiles: tiles}}
	return lv
}

// testFiles are pictures for every sheet.
func testFiles(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{"land.png": {Data: encoded(t, 64, 16, func(x, _ int) color.RGBA {
		return [...]color.RGBA{{120, 180, 90, 255}, {220, 180, 120, 255}, {60, 140, 190, 255}, {180, 60, 60, 255}}[x/16]
	})}}
	for _, k := range kitFiles() {
		files["assets/art/"+k.file+".png"] = &fstest.MapFile{Data: encoded(t, 64, 64, func(x, y int) color.RGBA { return color.RGBA{200, 40, 90, 255} })}
	}
	return files
}

func encoded(t *testing.T, w, h int, at func(x, y int) color.RGBA) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.SetRGBA(x, y, at(x, y))
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func testPainter(t *testing.T) *Painter {
	t.Helper()
	p, err := New(testFiles(t), func(s string) { t.Error(s) })
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Enter(testLevel()); err != nil {
		t.Fatal(err)
	}
	p.Quality = High
	return p
}

// testFrame is a washed-out picture of w×h px with a spot of remembered colour.
func testFrame(w, h, x, y int) *view.Frame {
	f := &view.Frame{W: w + 1, H: h + 1, SeenW: w * 256, SeenH: h * 256, CamX: x, CamY: y, MaskW: worldW * 2, MaskH: worldH * 2, Changed: true, Tick: 1}
	f.Colour = make([]uint8, f.MaskW*f.MaskH)
	for cy := range f.MaskH {
		for cx := range f.MaskW {
			if d := (cx-50)*(cx-50) + (cy-38)*(cy-38); d < 100 {
				f.Colour[cy*f.MaskW+cx] = uint8(min(255, (100-d)*6))
			}
		}
	}
	f.Wash = view.Wash{Out: 220, Bleed: 1200, Drip: 3000, Reveal: -1, Time: 400}
	f.Light.Tint, f.Light.Sweep = view.Plain, view.Plain
	return f
}

func drawn(p *Painter, f *view.Frame, w, h int) *image.RGBA {
	screen := ebiten.NewImage(w, h)
	defer screen.Deallocate()
	p.Draw(screen, f)
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	screen.ReadPixels(out.Pix)
	return out
}
