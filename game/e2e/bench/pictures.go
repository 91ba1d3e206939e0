//go:build linux

package main

import (
	"io/fs"
	"runtime"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/journey"
	"handhold/game/paint"
	"handhold/game/replay"
	"handhold/game/view"
	"handhold/game/words"
)

// What is measured of each world, in ticks.
const (
	settle = 600
	look   = 1200
)

// artist paints each world for a while in a hidden window and counts.
type artist struct {
	files  fs.FS
	atlas  *journey.Atlas
	sheets view.Sheets
	book   *words.Book

	frame  time.Duration // the longest that a frame takes to be made, on the average of a world
	allocs float64       // the most
	calls  int           // the most
}

// Update implements ebiten.Game.
func (a *artist) Update() error {
	painter, err := paint.New(a.files, func(string) {})
	if err != nil {
		return err
	}
	screen := ebiten.NewImage(1280, 720)
	for _, e := range a.atlas.Story() {
		if err := a.watch(e.Name, painter, screen); err != nil {
			return err
		}
	}
	return ebiten.Termination
}

// Draw implements ebiten.Game.
func (*artist) Draw(*ebiten.Image) {}

// Layout implements ebiten.Game.
func (*artist) Layout(w, h int) (int, int) { return w, h }

// watch lets the autopilot play a world and measures its frames.
func (a *artist) watch(name string, painter *paint.Painter, screen *ebiten.Image) error {
	j, err := journey.New(1, name, a.atlas)
	if err != nil {
		return err
	}
	w := j.World()
	if err := painter.Enter(w.Level()); err != nil {
		return err
	}
	pilot, v := &replay.Pilot{}, view.New(w.Level(), a.sheets, a.book, 1)
	told := view.Told{WordsLeft: 100, Comfort: view.AsMade()}
	took, mallocs, n := time.Duration(0), uint64(0), 0
	for tick := range settle + look {
		w.Step(pilot.Tick(w))
		if _, left := w.Left(); left {
			break
		}
		var before, after runtime.MemStats
		sampled := tick >= settle && tick%10 == 0
		if sampled {
			runtime.ReadMemStats(&before)
		}
		from := time.Now()
		v.Step(w, told)
		f := v.Frame(640, 360)
		lasted := time.Since(from)
		if tick >= settle {
			took, n = took+lasted, n+1
		}
		if sampled {
			runtime.ReadMemStats(&after)
			mallocs += after.Mallocs - before.Mallocs
		}
		if tick%60 == 59 {
			painter.Draw(screen, f)
			a.calls = max(a.calls, painter.DrawCalls())
		}
	}
	if n > 0 {
		a.frame = max(a.frame, took/time.Duration(n))
		a.allocs = max(a.allocs, float64(mallocs*10)/float64(n))
	}
	return nil
}

func measurePictures(files fs.FS, atlas *journey.Atlas) error {
	a := &artist{files: files, atlas: atlas}
	const book, figures, letters = "assets/words/en.json", "assets/art/figures.json", "assets/art/lettering.json"
	data := map[string][]byte{}
	var err error
	for _, name := range []string{book, figures, letters} {
		if data[name], err = fs.ReadFile(files, name); err != nil {
			return err
		}
	}
	if a.book, err = words.Parse(book, data[book]); err != nil {
		return err
	}
	if a.sheets.Figures, err = view.ParseFigures(figures, data[figures]); err != nil {
		return err
	}
	if a.sheets.Letters, err = view.ParseLetters(letters, data[letters]); err != nil {
		return err
	}
	ebiten.SetWindowVisible(false)
	if err := ebiten.RunGame(a); err != nil {
		return err
	}
	say("frame_us", float64(a.frame.Nanoseconds())/1000, "us")
	say("frame_allocs", a.allocs, "n")
	say("draw_calls", float64(a.calls), "n")
	return nil
}
