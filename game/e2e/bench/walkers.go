//go:build linux

package main

import (
	"fmt"
	"io/fs"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/view"
	"handhold/game/words"
	"handhold/game/world"
)

// studio is what pictures of the worlds are made from.
type studio struct {
	files  fs.FS
	atlas  *journey.Atlas
	sheets view.Sheets
	book   *words.Book
}

func openStudio(files fs.FS, atlas *journey.Atlas) (*studio, error) {
	const book = "assets/words/en.json"
	s := &studio{files: files, atlas: atlas}
	data, err := fs.ReadFile(files, book)
	if err != nil {
		return nil, err
	}
	if s.book, err = words.Parse(book, data); err != nil {
		return nil, err
	}
	s.sheets, err = view.LoadSheets(files)
	return s, err
}

// walker is a world the autopilot walks through, hand in hand, again and again.
type walker struct {
	studio *studio
	level  *level.Level
	world  *world.World
	pilot  *replay.Pilot
	view   *view.View
	tick   int
}

// walk is a walker at the beginning of a world.
func (s *studio) walk(name string) (*walker, error) {
	lv, err := s.atlas.Level(name)
	if err != nil {
		return nil, err
	}
	wk := &walker{studio: s, level: lv}
	return wk, wk.begin()
}

func (wk *walker) begin() error {
	j, err := journey.New(1, wk.level.Name, wk.studio.atlas)
	if err != nil {
		return err
	}
	wk.world, wk.pilot, wk.tick = j.World(), &replay.Pilot{}, 0
	wk.level = wk.world.Level()
	wk.view = view.New(wk.level, wk.studio.sheets, wk.studio.book, 1)
	return nil
}

// told is what the view is told besides the world.
func told() view.Told { return view.Told{WordsLeft: 100, Comfort: view.AsMade()} }

// step plays one tick and looks at it.
func (wk *walker) step() {
	wk.world.Step(wk.pilot.Tick(wk.world))
	wk.view.Step(wk.world, told())
	wk.tick++
}

// walking says whether they walk hand in hand now.
func (wk *walker) walking() bool {
	w := wk.world
	return wk.tick > settle && w.Joined && w.Girls[w.Lead].Vel != (fixed.Point{})
}

// patience is how many ticks the autopilot gets until they walk hand in hand again.
const patience = 20000

// next is the frame, w×h px, of the next tick in which they walk hand in hand.
func (wk *walker) next(w, h int) (*view.Frame, error) {
	for range patience {
		wk.step()
		if _, left := wk.world.Left(); left {
			if err := wk.begin(); err != nil {
				return nil, err
			}
		}
		if wk.walking() {
			return wk.view.Frame(w, h), nil
		}
	}
	return nil, fmt.Errorf("%s: they never walk hand in hand", wk.level.Name)
}
