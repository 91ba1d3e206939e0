// Package e2e_test plays the whole game: the real program with real keys through Ebitengine's vmhost, and the real page in
// a browser. It knows the program only from outside: its flags, its keys, its picture, its traces and its files.
package e2e_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"
)

// root is the project's folder, seen from here.
const root = "../.."

// stage runs all tests within one frame of a hidden window: guests are drawn by it.
type stage struct {
	m    *testing.M
	code int
}

// Update implements ebiten.Game.
func (s *stage) Update() error {
	s.code = s.m.Run()
	return ebiten.Termination
}

// Draw implements ebiten.Game.
func (*stage) Draw(*ebiten.Image) {}

// Layout implements ebiten.Game.
func (*stage) Layout(w, h int) (int, int) { return w, h }

func TestMain(m *testing.M) {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		code = 1
	}
	os.Exit(code)
}

func run(m *testing.M) (int, error) {
	if os.Getenv("DISPLAY") == "" {
		return 1, fmt.Errorf("these tests need a display to draw on; `make test` brings one")
	}
	dir, err := os.MkdirTemp("", "handhold")
	if err != nil {
		return 1, err
	}
	defer os.RemoveAll(dir)
	for name, tags := range programs {
		build := exec.Command("go", "build", "-tags", tags, "-o", filepath.Join(dir, name), ".")
		build.Dir = root
		build.Env = append(os.Environ(), "CGO_ENABLED=0")
		if out, err := build.CombinedOutput(); err != nil {
			return 1, fmt.Errorf("building the game: %w\n%s", err, out)
		}
	}
	if err := os.Setenv(programsAt, dir); err != nil {
		return 1, err
	}
	ebiten.SetWindowVisible(false)
	s := &stage{m: m, code: 1}
	err = ebiten.RunGame(s)
	return s.code, err
}

// programs are the builds of the game under test, by name, with their tags: one that opens a window, and one that is
// played by a test.
var programs = map[string]string{"handhold": "", "guest": "ebitenginevmguest"}

// programsAt is the environment variable that says where they are.
const programsAt = "HANDHOLD_E2E_PROGRAMS"

func program(name string) string { return filepath.Join(os.Getenv(programsAt), name) }
