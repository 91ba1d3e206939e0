// Package land says which family of worlds has which palette, which ground and which sheets of things: a land has all
// three, a stock has things only. It must not draw: how ground is painted is ground's, how things look is nature's,
// built's and small's. It must not know the game either: what it says about a tile is written into the tilesets, where
// the game and the level makers read it.
package land

import (
	"embed"
	"errors"
	"fmt"
	"path/filepath"
	"sync"

	"handhold/assets/painter/built/bridge"
	"handhold/assets/painter/built/city"
	"handhold/assets/painter/built/park"
	"handhold/assets/painter/built/room"
	"handhold/assets/painter/built/wonder"
	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/tileset"
)

//go:embed palettes/*.txt
var palettes embed.FS

// family is things painted from one palette, called palettes/<name>.txt.
type family struct {
	name   string
	sheets []tileset.Sheet
}

// land is a family with a ground of its own, painted from the same palette.
type land struct {
	family
	materials [5]ground.Material
}

// lands are the families with a ground.
func lands() []land {
	return []land{desert(), ravine(), mountain(), whirlpool(), clay(), edge(), forest(), giants(), school(), salt(), heath(), snow(), street(), floors(), evening(), lake(), swamp(), vines(), shoal(), kelp(), abyss()}
}

// stocks are the families without: a world sets their things on any land's ground.
func stocks() []family {
	return append([]family{sea()}, builtStocks()...)
}

// builtStocks are the stocks that people built.
func builtStocks() []family {
	return []family{
		{name: "city", sheets: city.Sheets()},
		{name: "room", sheets: room.Sheets()},
		{name: "hall", sheets: room.Hall()},
		{name: "park", sheets: park.Sheets()},
		{name: "bridge", sheets: bridge.Sheets()},
		{name: "wonder", sheets: wonder.Sheets()},
	}
}

// families are all of them.
func families() []family {
	var out []family
	for _, l := range lands() {
		out = append(out, l.family)
	}
	return append(out, stocks()...)
}

// Paint writes every land's sheets to root/assets/art and its tilesets to root/maps/tilesets.
func Paint(root string) error {
	art, tilesets := filepath.Join(root, "assets", "art"), filepath.Join(root, "maps", "tilesets")
	var work []func() error // no two pieces write the same file
	for _, l := range lands() {
		work = append(work, func() error { return l.paintGround(art, tilesets) })
	}
	for _, f := range families() {
		work = append(work, func() error { return f.paintThings(art, tilesets) })
	}
	failed := make([]error, len(work))
	var done sync.WaitGroup
	for i, paint := range work {
		done.Go(func() { failed[i] = paint() })
	}
	done.Wait()
	return errors.Join(failed...)
}

func (l land) paintGround(art, tilesets string) error {
	pal, err := l.palette()
	if err != nil {
		return err
	}
	return l.terrain().Write(pal, art, tilesets)
}

func (f family) paintThings(art, tilesets string) error {
	pal, err := f.palette()
	if err != nil {
		return err
	}
	for _, s := range f.sheets {
		if err := s.Write(f.name, pal, art, tilesets); err != nil {
			return err
		}
	}
	return nil
}

func (l land) terrain() ground.Terrain { return ground.Terrain{Name: l.name, Materials: l.materials} }

func (f family) palette() (*draw.Palette, error) {
	text, err := palettes.ReadFile("palettes/" + f.name + ".txt")
	if err != nil {
		return nil, err
	}
	pal, err := draw.ParsePalette(string(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.name, err)
	}
	return pal, nil
}
