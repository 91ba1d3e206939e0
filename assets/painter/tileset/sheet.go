package tileset

import (
	"fmt"
	"path/filepath"
	"strings"

	"handhold/assets/painter/draw"
)

// Sheet is a grid of props of one cell size. Props keep their place for ever: new ones go to the end.
type Sheet struct {
	Size    string // "small", "mid", "big", "landmark": the tileset is called <family>-<size>
	W, H    int    // px of a cell
	Columns int
	Props   []Prop
}

// Prop is one thing that stands on the ground; its foot is the middle of its cell's lower side.
type Prop struct {
	Name   string
	Paint  func(c *draw.Canvas)
	Foot   []Shape // what blocks; nothing for things one walks through
	Frames []Still // what shows in turn where it moves
}

// Still is one picture of a prop that moves: the tile of the same sheet that shows, and for how many ms.
type Still struct{ Tile, MS int }

// Stills shows tiles of a sheet in turn, each for as many ms.
func Stills(ms int, tiles ...int) []Still {
	var out []Still
	for _, t := range tiles {
		out = append(out, Still{Tile: t, MS: ms})
	}
	return out
}

// Write paints the sheet with a family's palette to the folder art and says what is on it in the folder tilesets.
func (s Sheet) Write(family string, pal *draw.Palette, art, tilesets string) error {
	name := family + "-" + s.Size
	rows := (len(s.Props) + s.Columns - 1) / s.Columns
	c := draw.New(s.Columns*s.W, rows*s.H, pal)
	var b strings.Builder
	writeHeader(&b, name, grid{w: s.W, h: s.H, count: rows * s.Columns, columns: s.Columns}, " objectalignment=\"bottom\"", "")
	for id, p := range s.Props {
		p.Paint(c.Cell(id%s.Columns*s.W, id/s.Columns*s.H, s.W, s.H))
		fmt.Fprintf(&b, " <tile id=\"%d\"><properties><property name=\"name\" value=\"%s\"/></properties>", id, p.Name)
		writeShapes(&b, p.Foot)
		writeFrames(&b, p.Frames)
		b.WriteString("</tile>\n")
	}
	b.WriteString("</tileset>\n")
	if err := c.WritePNG(filepath.Join(art, name+".png")); err != nil {
		return err
	}
	return writeText(tilesets, name+".tsx", b.String())
}

func writeFrames(b *strings.Builder, frames []Still) {
	if len(frames) == 0 {
		return
	}
	b.WriteString("<animation>")
	for _, f := range frames {
		fmt.Fprintf(b, "<frame tileid=\"%d\" duration=\"%d\"/>", f.Tile, f.MS)
	}
	b.WriteString("</animation>")
}
