// Command readme makes the README's pictures from the game: stills, of pictures that `make shots` has made, and a short
// film of the two as they walk through the colour they bring back. With -guide FOLDER it makes those of the level
// maker's guide. It must not set up scenes of its own.
package main

import (
	"errors"
	"fmt"
	"image"
	"image/draw"
	"image/png"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/paint"
	"handhold/game/view"
	"handhold/game/words"
	"handhold/maps"
)

// stills are the README's pictures by the names of the shots they are made of.
func stills() map[string]string {
	return map[string]string{"12-ravine-path": "path", "25-whirlpool-grip": "whirlpool", "34-edge-path": "edge"}
}

func main() {
	if len(os.Args) == 3 && os.Args[1] == "-guide" {
		c, err := newCamera("")
		if err == nil {
			c.guideTo, c.files = os.Args[2], level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": os.DirFS("maps")})
			ebiten.SetWindowVisible(false)
			err = ebiten.RunGame(c)
		}
		if err != nil {
			fmt.Fprintf(os.Stderr, "readme: %v\n", err)
			os.Exit(1)
		}
		return
	}
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "readme: from which folder of shots, into which folder?")
		os.Exit(2)
	}
	c, err := newCamera(filepath.Join(os.Args[2], "walk.gif"))
	if err == nil {
		ebiten.SetWindowVisible(false)
		err = ebiten.RunGame(c)
	}
	for shot, still := range stills() {
		err = errors.Join(err, reduce(filepath.Join(os.Args[1], shot+".png"), filepath.Join(os.Args[2], still+".png")))
	}
	if err != nil {
		fmt.Fprintf(os.Stderr, "readme: %v\n", err)
		os.Exit(1)
	}
}

// reduce writes a picture again with 256 colours, which makes it a third as large.
func reduce(from, to string) error {
	f, err := os.Open(from)
	if err != nil {
		return fmt.Errorf("%w (`make shots` makes it)", err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	rgba := image.NewRGBA(img.Bounds())
	draw.Draw(rgba, rgba.Rect, img, img.Bounds().Min, draw.Src)
	return writeInked(to, rgba, 256)
}

// camera makes the film within one frame of a hidden window.
type camera struct {
	file    string
	guideTo string // folder of the guide's pictures; empty for the film
	files   fs.FS
	atlas   *journey.Atlas
	book    *words.Book
	sheets  view.Sheets
	painter *paint.Painter
}

// newCamera loads what the game itself loads; the film is written to file.
func newCamera(file string) (*camera, error) {
	c := &camera{file: file, files: level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files})}
	var err error
	if c.atlas, err = journey.NewAtlas(c.files); err != nil {
		return nil, err
	}
	const book = "assets/words/en.json"
	data, err := fs.ReadFile(c.files, book)
	if err != nil {
		return nil, err
	}
	if c.book, err = words.Parse(book, data); err != nil {
		return nil, err
	}
	c.sheets, err = view.LoadSheets(c.files)
	return c, err
}

// Update implements ebiten.Game.
func (c *camera) Update() error {
	var err error
	if c.painter, err = paint.New(c.files, func(line string) { fmt.Fprintln(os.Stderr, "readme:", line) }); err != nil {
		return err
	}
	c.painter.Quality = paint.High
	if c.guideTo != "" {
		if err := c.guide(c.guideTo); err != nil {
			return err
		}
		return ebiten.Termination
	}
	frames, err := c.film()
	if err != nil {
		return err
	}
	if err := writeFilm(c.file, frames); err != nil {
		return err
	}
	return ebiten.Termination
}

// Draw implements ebiten.Game.
func (*camera) Draw(*ebiten.Image) {}

// Layout implements ebiten.Game.
func (*camera) Layout(w, h int) (int, int) { return w, h }
