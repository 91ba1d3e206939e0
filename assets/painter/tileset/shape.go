package tileset

import (
	"fmt"
	"strings"
)

// Shape is one convex piece of what blocks in a tile, in px from the tile's upper left: a rectangle when it has no
// points, else a polygon.
type Shape struct {
	X, Y, W, H int
	Points     [][2]int
}

// Box is a rectangle.
func Box(x, y, w, h int) Shape { return Shape{X: x, Y: y, W: w, H: h} }

// Foot is what blocks of a thing where one rectangle is enough.
func Foot(x, y, w, h int) []Shape { return []Shape{Box(x, y, w, h)} }

// Convex is a polygon; its points must go round it in one direction and never turn inward.
func Convex(points ...[2]int) Shape { return Shape{Points: points} }

func writeShapes(b *strings.Builder, shapes []Shape) {
	if len(shapes) == 0 {
		return
	}
	b.WriteString("<objectgroup draworder=\"index\">")
	for i, s := range shapes {
		if s.Points == nil {
			fmt.Fprintf(b, "<object id=\"%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>", i+1, s.X, s.Y, s.W, s.H)
			continue
		}
		fmt.Fprintf(b, "<object id=\"%d\" x=\"0\" y=\"0\"><polygon points=\"", i+1)
		for j, p := range s.Points {
			if j > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprintf(b, "%d,%d", p[0], p[1])
		}
		b.WriteString("\"/></object>")
	}
	b.WriteString("</objectgroup>")
}
