package tileset

import (
	"fmt"
	"strings"
)

// Terrain is a sheet of ground: square tiles whose four corners each hold one of five materials, for Tiled's terrain
// brush, with a relief picture beside it called <name>-relief.png.
type Terrain struct {
	Name      string
	Side      int // px of a tile
	Columns   int
	Materials [5]Material
	Tiles     []Tile
}

// Material is one of the grounds a terrain brush paints with.
type Material struct {
	Name  string
	Step  string // what a foot hears
	Speed int    // percent of walking speed
	Tile  int    // the tile that is all of it
}

// Tile is one tile of a terrain.
type Tile struct {
	Corners  [4]int  // the material at the top left, top right, bottom right, bottom left
	Material int     // the one that decides what a foot meets
	Chance   float64 // how often the brush picks it; 1 unless it is a variant
	Solid    []Shape // what blocks
}

// Write writes the tileset to a folder.
func (t Terrain) Write(dir string) error {
	var b strings.Builder
	writeHeader(&b, t.Name, grid{w: t.Side, h: t.Side, count: len(t.Tiles), columns: t.Columns}, "", fmt.Sprintf(
		" <properties><property name=\"relief\" type=\"file\" value=\"%s/%s-relief.png\"/></properties>\n", pictures, t.Name))
	for id, tile := range t.Tiles {
		m := t.Materials[tile.Material]
		fmt.Fprintf(&b, " <tile id=\"%d\"%s><properties>", id, probability(tile.Chance))
		fmt.Fprintf(&b, "<property name=\"material\" value=\"%s\"/>", m.Step)
		if m.Speed != 100 {
			fmt.Fprintf(&b, "<property name=\"speed\" type=\"int\" value=\"%d\"/>", m.Speed)
		}
		b.WriteString("</properties>")
		writeShapes(&b, tile.Solid)
		b.WriteString("</tile>\n")
	}
	t.writeBrush(&b)
	b.WriteString("</tileset>\n")
	return writeText(dir, t.Name+".tsx", b.String())
}

// writeBrush writes the corners of each tile for Tiled's terrain brush.
func (t Terrain) writeBrush(b *strings.Builder) {
	fmt.Fprintf(b, " <wangsets>\n  <wangset name=\"%s\" type=\"corner\" tile=\"-1\">\n", t.Name)
	hints := [len(t.Materials)]string{"#ff5555", "#55c855", "#5599ff", "#ffcc33", "#bb66dd"}
	for i, m := range t.Materials {
		fmt.Fprintf(b, "   <wangcolor name=\"%s\" color=\"%s\" tile=\"%d\" probability=\"1\"/>\n", m.Name, hints[i], m.Tile)
	}
	for id, tile := range t.Tiles {
		c := tile.Corners
		fmt.Fprintf(b, "   <wangtile tileid=\"%d\" wangid=\"0,%d,0,%d,0,%d,0,%d\"/>\n", id, c[1]+1, c[2]+1, c[3]+1, c[0]+1)
	}
	b.WriteString("  </wangset>\n </wangsets>\n")
}

func probability(chance float64) string {
	if chance == 1 {
		return ""
	}
	return fmt.Sprintf(" probability=\"%g\"", chance)
}
