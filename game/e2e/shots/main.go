// Command shots makes pictures of every world at fixed moments, played by the autopilot and painted by the real painter,
// and a sheet of all of them. It must not set up scenes of its own: what it shows can be met in play.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/paint"
	"handhold/game/view"
	"handhold/game/words"
	"handhold/maps"
)

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "shots: into which folder? (and, if not of all worlds, of which: WORLD or WORLD/MOMENT)")
		os.Exit(2)
	}
	s, err := newStudio(os.Args[1], os.Args[2:])
	if err == nil {
		ebiten.SetWindowVisible(false)
		err = ebiten.RunGame(s)
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "shots: %v\n", err)
		os.Exit(1)
	}
}

// studio makes all pictures within one frame of a hidden window.
type studio struct {
	folder  string
	worlds  []string
	only    map[string][]string // of these worlds only these moments
	files   fs.FS
	atlas   *journey.Atlas
	book    *words.Book
	sheets  view.Sheets
	painter *paint.Painter
	entered map[string]journey.Save // how the story enters each world
	taken   []taken
}

// newStudio loads what the game itself loads. Pictures are made of what is wanted, a WORLD or a WORLD/MOMENT each; of
// everything if that is nothing.
func newStudio(folder string, wanted []string) (*studio, error) {
	s := &studio{folder: folder, only: map[string][]string{}}
	for _, w := range wanted {
		world, moment, one := strings.Cut(w, "/")
		if !slices.Contains(s.worlds, world) {
			s.worlds = append(s.worlds, world)
		}
		if one {
			s.only[world] = append(s.only[world], moment)
		}
	}
	s.files = level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files})
	var err error
	if s.atlas, err = journey.NewAtlas(s.files); err != nil {
		return nil, err
	}
	if len(wanted) == 0 {
		for _, e := range s.atlas.Story() {
			s.worlds = append(s.worlds, e.Name)
		}
	}
	const book = "assets/words/en.json"
	data, err := fs.ReadFile(s.files, book)
	if err != nil {
		return nil, err
	}
	if s.book, err = words.Parse(book, data); err != nil {
		return nil, err
	}
	s.sheets, err = view.LoadSheets(s.files)
	return s, errors.Join(err, os.MkdirAll(folder, 0o755))
}

// Update implements ebiten.Game.
func (s *studio) Update() error {
	var err error
	s.painter, err = paint.New(s.files, func(line string) { fmt.Fprintln(os.Stderr, "shots:", line) })
	if err != nil {
		return err
	}
	s.painter.Quality = paint.High
	if err := s.walkStory(); err != nil {
		return err
	}
	for _, name := range s.worlds {
		if err := s.visit(name); err != nil {
			return err
		}
	}
	if err := s.sheet(); err != nil {
		return err
	}
	return ebiten.Termination
}

// Draw implements ebiten.Game.
func (*studio) Draw(*ebiten.Image) {}

// Layout implements ebiten.Game.
func (*studio) Layout(w, h int) (int, int) { return w, h }
