package land

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"handhold/assets/painter/draw"
)

const madeBy = "<!-- Made by assets/painter: change the painter and run `go generate ./assets`, not this file. -->\n"

// writeTerrain writes a terrain sheet's tileset: properties, what is solid, and the corner terrain for Tiled's brush.
func (l land) writeTerrain(tiles []terrainTile, dir string) error {
	var b strings.Builder
	header(&b, l.name, tile, tile, len(tiles), columns, "", fmt.Sprintf(
		" <properties><property name=\"relief\" type=\"file\" value=\"%s/%s-relief.png\"/></properties>\n", pictures, l.name))
	for id, t := range tiles {
		m := l.materials[t.mat]
		fmt.Fprintf(&b, " <tile id=\"%d\"%s><properties>", id, probability(t.chance))
		fmt.Fprintf(&b, "<property name=\"material\" value=\"%s\"/>", m.step)
		if m.speed != 100 {
			fmt.Fprintf(&b, "<property name=\"speed\" type=\"int\" value=\"%d\"/>", m.speed)
		}
		b.WriteString("</properties>")
		writeShapes(&b, t.shapes)
		b.WriteString("</tile>\n")
	}
	fmt.Fprintf(&b, " <wangsets>\n  <wangset name=\"%s\" type=\"corner\" tile=\"-1\">\n", l.name)
	hints := [5]string{"#ff5555", "#55c855", "#5599ff", "#ffcc33", "#bb66dd"}
	for i, m := range l.materials {
		same := corners{i, i, i, i}
		fmt.Fprintf(&b, "   <wangcolor name=\"%s\" color=\"%s\" tile=\"%d\" probability=\"1\"/>\n", m.name, hints[i], same.id())
	}
	for id, t := range tiles {
		c := t.corners
		fmt.Fprintf(&b, "   <wangtile tileid=\"%d\" wangid=\"0,%d,0,%d,0,%d,0,%d\"/>\n", id, c[1]+1, c[2]+1, c[3]+1, c[0]+1)
	}
	b.WriteString("  </wangset>\n </wangsets>\n</tileset>\n")
	return write(dir, l.name+".tsx", b.String())
}

func probability(chance float64) string {
	if chance == 1 {
		return ""
	}
	return fmt.Sprintf(" probability=\"%g\"", chance)
}

// header writes a tileset's first lines; more are attributes of its own, and inside is what comes before its image.
func header(b *strings.Builder, name string, w, h, count, columns int, more, inside string) {
	b.WriteString("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + madeBy)
	fmt.Fprintf(b, "<tileset version=\"1.8\" tiledversion=\"1.8.2\" name=\"%s\" tilewidth=\"%d\" tileheight=\"%d\" tilecount=\"%d\" columns=\"%d\"%s>\n",
		name, w, h, count, columns, more)
	b.WriteString(inside)
	rows := (count + columns - 1) / columns
	fmt.Fprintf(b, " <image source=\"%s/%s.png\" width=\"%d\" height=\"%d\"/>\n", pictures, name, w*columns, h*rows)
}

func writeShapes(b *strings.Builder, shapes []shape) {
	if len(shapes) == 0 {
		return
	}
	b.WriteString("<objectgroup draworder=\"index\">")
	for i, s := range shapes {
		if s.points == nil {
			fmt.Fprintf(b, "<object id=\"%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>", i+1, s.x, s.y, s.w, s.h)
			continue
		}
		fmt.Fprintf(b, "<object id=\"%d\" x=\"0\" y=\"0\"><polygon points=\"", i+1)
		for j, p := range s.points {
			if j > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprintf(b, "%d,%d", p[0], p[1])
		}
		b.WriteString("\"/></object>")
	}
	b.WriteString("</objectgroup>")
}

// sheet is a grid of props of one cell size. Props keep their place for ever: new ones go to the end.
type sheet struct {
	size    string // "small", "mid", "big", "landmark": the tileset is called <land>-<size>
	w, h    int    // px of a cell
	columns int
	props   []prop
}

// prop is one thing that stands on the ground; its foot is the middle of its cell's lower side.
type prop struct {
	name  string
	paint func(c *draw.Canvas)
	foot  []shape // what blocks; nothing for things one walks through
}

func (s sheet) paint(land string, pal *draw.Palette, art, tilesets string) error {
	name := land + "-" + s.size
	rows := (len(s.props) + s.columns - 1) / s.columns
	c := draw.New(s.columns*s.w, rows*s.h, pal)
	var b strings.Builder
	header(&b, name, s.w, s.h, rows*s.columns, s.columns, " objectalignment=\"bottom\"", "")
	for id, p := range s.props {
		p.paint(c.Cell(id%s.columns*s.w, id/s.columns*s.h, s.w, s.h))
		fmt.Fprintf(&b, " <tile id=\"%d\"><properties><property name=\"name\" value=\"%s\"/></properties>", id, p.name)
		writeShapes(&b, p.foot)
		b.WriteString("</tile>\n")
	}
	b.WriteString("</tileset>\n")
	if err := c.WritePNG(filepath.Join(art, name+".png")); err != nil {
		return err
	}
	return write(tilesets, name+".tsx", b.String())
}

func write(dir, name, text string) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644)
}
