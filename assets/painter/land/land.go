// Package land paints the worlds' ground and everything that stands on it: terrain sheets, props, small touchable
// things and landmarks, with the Tiled tilesets that name them. It must not know the game: what it says about a tile
// (material, speed, what is solid) is written into the tileset, where the game and the level makers read it.
package land

import (
	"embed"
	"fmt"
	"path/filepath"

	"handhold/assets/painter/draw"
)

//go:embed palettes/*.txt
var palettes embed.FS

// land is one family of worlds: its paint box, its five materials and its things.
type land struct {
	name      string
	materials [5]material
	sheets    []sheet
}

// pictures is the way from maps/tilesets to the sheets.
const pictures = "../../assets/art"

// Paint writes every land's sheets to root/assets/art and its tilesets to root/maps/tilesets.
func Paint(root string) error {
	art, tilesets := filepath.Join(root, "assets", "art"), filepath.Join(root, "maps", "tilesets")
	for _, l := range lands() {
		pal, err := l.palette()
		if err != nil {
			return err
		}
		if err := l.paintTerrain(pal, art, tilesets); err != nil {
			return err
		}
		for _, s := range l.sheets {
			if err := s.paint(l.name, pal, art, tilesets); err != nil {
				return err
			}
		}
	}
	return nil
}

func (l land) palette() (*draw.Palette, error) {
	text, err := palettes.ReadFile("palettes/" + l.name + ".txt")
	if err != nil {
		return nil, err
	}
	pal, err := draw.ParsePalette(string(text))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", l.name, err)
	}
	return pal, nil
}

func lands() []land {
	return []land{desert(), ravine(), mountain(), whirlpool(), clay(), edge()}
}
