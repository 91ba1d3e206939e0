package e2e_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"image"
	"image/draw"
	"image/png"
	"io"
	"math"
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

// colours is how many different colours a picture has.
func colours(img *image.RGBA) int { return coloursIn(img, img.Rect) }

func coloursIn(img *image.RGBA, r image.Rectangle) int {
	seen := map[[3]uint8]bool{}
	each(img, r, func(red, green, blue uint8) { seen[[3]uint8{red, green, blue}] = true })
	return len(seen)
}

// saturation is how far the colours of a part are from grey, 0 to 1, on the average.
func saturation(img *image.RGBA, r image.Rectangle) float64 {
	sum, n := 0.0, 0
	each(img, r, func(red, green, blue uint8) {
		high, low := max(red, green, blue), min(red, green, blue)
		if high > 0 {
			sum += float64(high-low) / float64(high)
		}
		n++
	})
	return sum / float64(max(n, 1))
}

// dark is how many pixels of a part are as dark as ink.
func dark(img *image.RGBA, r image.Rectangle) int {
	n := 0
	each(img, r, func(red, green, blue uint8) {
		if int(red)+int(green)+int(blue) < 300 {
			n++
		}
	})
	return n
}

func each(img *image.RGBA, r image.Rectangle, f func(red, green, blue uint8)) {
	r = r.Intersect(img.Rect)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			p := img.PixOffset(x, y)
			f(img.Pix[p], img.Pix[p+1], img.Pix[p+2])
		}
	}
}

func same(a, b *image.RGBA) bool { return slices.Equal(a.Pix, b.Pix) }

// near is how many px lie between where she was and is.
func near(a, b girl) float64 { return math.Hypot(a.X-b.X, a.Y-b.Y) }

// loudness is how loud the game is in n ticks, as the root of the mean square; 1 is full.
func (g *guest) loudness(n int) float64 {
	g.t.Helper()
	sum, samples := 0.0, 0
	buf := make([]byte, 8*g.session.AudioSampleRate()/60) // of a tick: two channels, four bytes each
	for range n {
		g.ticks(1)
		for _, s := range g.streams {
			if s.IsClosed() || !s.IsPlaying() || len(buf) == 0 {
				continue
			}
			got, err := s.Read(buf)
			if err != nil && !errors.Is(err, io.EOF) {
				g.t.Fatal(err)
			}
			for i := 0; i+4 <= got; i += 4 {
				v := float64(math.Float32frombits(binary.LittleEndian.Uint32(buf[i:]))) * s.Volume()
				sum, samples = sum+v*v, samples+1
			}
		}
	}
	return math.Sqrt(sum / float64(max(samples, 1)))
}

// decode is a PNG's picture.
func decode(t *testing.T, data []byte) *image.RGBA {
	t.Helper()
	img, err := png.Decode(bytes.NewReader(data))
	must(t, err)
	out := image.NewRGBA(img.Bounds())
	draw.Draw(out, out.Rect, img, out.Rect.Min, draw.Src)
	return out
}

// pad is a standard gamepad with its stick pushed, -1 to 1, and these buttons down.
func (g *guest) pad(x, y float64, down ...ebiten.StandardGamepadButton) {
	s := vmhost.GamepadState{
		SDLID: "030000005e0400008e02000000000000", Name: "pad",
		StandardAxes: map[ebiten.StandardGamepadAxis]float64{
			ebiten.StandardGamepadAxisLeftStickHorizontal: x, ebiten.StandardGamepadAxisLeftStickVertical: y,
		},
		StandardButtons: map[ebiten.StandardGamepadButton]vmhost.GamepadStandardButtonState{},
	}
	for b := range ebiten.StandardGamepadButtonMax + 1 {
		on := slices.Contains(down, b)
		s.StandardButtons[b] = vmhost.GamepadStandardButtonState{Pressed: on, Value: map[bool]float64{true: 1}[on]}
	}
	g.session.UpdateGamepads([]vmhost.GamepadState{s})
}

// kept are the files the game keeps in a home, the newest first.
func kept(t *testing.T, home string) []string {
	t.Helper()
	var files []string
	must(t, filepath.WalkDir(home, func(name string, d os.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() && strings.Contains(name, "handhold") && strings.Contains(d.Name(), "slot") {
			files = append(files, name)
		}
		return err
	}))
	slices.SortFunc(files, func(a, b string) int {
		x, err := os.Stat(a)
		must(t, err)
		y, err := os.Stat(b)
		must(t, err)
		return y.ModTime().Compare(x.ModTime())
	})
	return files
}

func saves(t *testing.T, home string) int { return len(kept(t, home)) }

// damage writes over the middle of the newest save.
func damage(t *testing.T, home string) {
	t.Helper()
	files := kept(t, home)
	if len(files) < 2 {
		t.Fatalf("there are only these saves: %v", files)
	}
	data, err := os.ReadFile(files[0])
	must(t, err)
	data[len(data)/2] ^= 0x55
	must(t, os.WriteFile(files[0], data, 0o600))
}

// start starts the program with its own window.
func start(t *testing.T, home string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(program("handhold"), args...)
	cmd.Env = environment(home)
	cmd.Stderr = &strings.Builder{}
	must(t, cmd.Start())
	t.Cleanup(func() {
		if cmd.ProcessState == nil {
			_ = cmd.Process.Kill()
			_ = cmd.Wait()
		}
	})
	return cmd
}

// waitFor waits until something is so, for at most a minute.
func waitFor(t *testing.T, what string, so func() bool) {
	t.Helper()
	for end := time.Now().Add(time.Minute); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		if so() {
			return
		}
	}
	t.Fatalf("still not so: %s", what)
}
