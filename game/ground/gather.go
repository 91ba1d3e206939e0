package ground

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// merged is how many tiles a rectangle of merged solid tiles has at most on a
// side: larger ones lie in too many cells at once.
const merged = 8

// wallDepth is how thick the walls around the map are. It is also how far
// resolv's space reaches beyond the map, as it does not see what lies outside.
const wallDepth = 2 * fixed.Tile

// overlooked is the height in px of a prop one just sees over.
const overlooked = 24

// What a whole tile can be to feet and eyes.
const (
	walkable = iota
	wall
	shallow // cannot be walked on, but seen across: water, or nothing at all
)

// addTiles adds the collision shapes of the tiles, those that fill their tile
// merged to rectangles.
func (d *land) addTiles() {
	l := d.level
	kinds := make([]uint8, l.Width*l.Height)
	for y := range l.Height {
		for x := range l.Width {
			at := fixed.Px(x*level.TileSize, y*level.TileSize)
			box := fixed.Box{Min: at, Max: at.Add(fixed.Point{X: fixed.Tile, Y: fixed.Tile})}
			l.TileSolids(x, y, func(g fixed.Polygon) {
				if !fills(g, box) {
					d.addPolygon(g)
					return
				}
				kinds[y*l.Width+x] = wall
				m, speed := l.MaterialAt(box.Centre())
				if speed == 0 && (m == level.Water || m == level.None) {
					kinds[y*l.Width+x] = shallow
				}
			})
		}
	}
	for y := range l.Height {
		for x := range l.Width {
			if kind := kinds[y*l.Width+x]; kind != walkable {
				w, h := takeRect(kinds, l.Width, x, y)
				d.solids = append(d.solids, newSolid(rectangle(
					fixed.Px(x*level.TileSize, y*level.TileSize), fixed.Px((x+w)*level.TileSize, (y+h)*level.TileSize))))
				d.solids[len(d.solids)-1].low = kind == shallow
			}
		}
	}
}

// fills says whether g is the whole box.
func fills(g fixed.Polygon, box fixed.Box) bool {
	for _, p := range g {
		if p.X != box.Min.X && p.X != box.Max.X || p.Y != box.Min.Y && p.Y != box.Max.Y {
			return false
		}
	}
	return len(g) == 4
}

// takeRect is the size of a rectangle of equal tiles whose upper left one is at
// x, y; it takes them out of kinds.
func takeRect(kinds []uint8, width, x, y int) (w, h int) {
	kind := kinds[y*width+x]
	for w < merged && x+w < width && kinds[y*width+x+w] == kind {
		w++
	}
	for h < merged && (y+h)*width < len(kinds) && sameRow(kinds[(y+h)*width+x:][:w], kind) {
		clear(kinds[(y+h)*width+x:][:w])
		h++
	}
	return w, h
}

func sameRow(kinds []uint8, kind uint8) bool {
	for _, k := range kinds {
		if k != kind {
			return false
		}
	}
	return true
}

func rectangle(from, to fixed.Point) fixed.Polygon {
	return fixed.Polygon{from, {X: to.X, Y: from.Y}, to, {X: from.X, Y: to.Y}}
}

// addPolygon adds g, cut into convex pieces, and says which solids they became.
func (d *land) addPolygon(g fixed.Polygon) []solid {
	from := len(d.solids)
	for _, piece := range level.Convex(g) {
		d.solids = append(d.solids, newSolid(piece))
	}
	return d.solids[from:]
}

// addBlocks adds the Block things and the props' solid parts.
func (d *land) addBlocks() {
	for i := range d.level.Things {
		t := &d.level.Things[i]
		if t.Class != level.Block || len(t.Poly) < 3 {
			continue
		}
		pieces := d.addPolygon(t.Poly)
		for k := range pieces {
			pieces[k].id, pieces[k].low = t.ID, true
			pieces[k].conditional = !t.When.Always()
		}
	}
	felling := d.level.Felling()
	for i := range d.level.Props {
		p := &d.level.Props[i]
		for _, g := range p.Solid {
			pieces := d.addPolygon(g)
			for k := range pieces {
				pieces[k].id, pieces[k].low = p.ID, p.H < overlooked
				pieces[k].conditional = !p.When.Always() || felling[p.ID]
			}
		}
	}
}

// conditions are the conditions of the Blocks and props that have one, by id.
func (d *land) conditions() map[int]level.Condition {
	out := map[int]level.Condition{}
	for i := range d.level.Things {
		if t := &d.level.Things[i]; !t.When.Always() {
			out[t.ID] = t.When
		}
	}
	for i := range d.level.Props {
		if p := &d.level.Props[i]; !p.When.Always() {
			out[p.ID] = p.When
		}
	}
	return out
}

// addEdges adds a wall outside each side of the map.
func (d *land) addEdges() {
	b := d.level.Bounds()
	out := b.Grown(wallDepth)
	for _, w := range []fixed.Box{
		{Min: out.Min, Max: fixed.Point{X: out.Max.X, Y: b.Min.Y}},
		{Min: fixed.Point{X: out.Min.X, Y: b.Max.Y}, Max: out.Max},
		{Min: out.Min, Max: fixed.Point{X: b.Min.X, Y: out.Max.Y}},
		{Min: fixed.Point{X: b.Max.X, Y: out.Min.Y}, Max: out.Max},
	} {
		d.solids = append(d.solids, newSolid(rectangle(w.Min, w.Max)))
	}
}
