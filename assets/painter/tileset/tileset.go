// Package tileset writes Tiled's tilesets: which picture belongs to which tile, what blocks there, what moves, what a
// foot meets. It must not know a land, a material or how anything is drawn; those who have things to show hand them over.
package tileset

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

const madeBy = "<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->\n"

// pictures is the way from the tilesets to their pictures.
const pictures = "../../assets/art"

// grid says how the tiles lie in a tileset's picture: px of a tile, how many there are and how many to a row.
type grid struct{ w, h, count, columns int }

// writeHeader writes a tileset's first lines; more are attributes of its own, and inside is what comes before its image.
func writeHeader(b *strings.Builder, name string, g grid, more, inside string) {
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + madeBy)
	fmt.Fprintf(b, "<tileset version=\"1.8\" tiledversion=\"1.8.2\" name=\"%s\" tilewidth=\"%d\" tileheight=\"%d\" tilecount=\"%d\" columns=\"%d\"%s>\n",
		name, g.w, g.h, g.count, g.columns, more)
	b.WriteString(inside)
	rows := (g.count + g.columns - 1) / g.columns
	fmt.Fprintf(b, " <image source=\"%s/%s.png\" width=\"%d\" height=\"%d\"/>\n", pictures, name, g.w*g.columns, g.h*rows)
}

func writeText(dir, name, text string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644)
}
