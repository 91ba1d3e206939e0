package level

import (
	"slices"

	"handhold/game/fixed"
)

// Kit says whether l is drawn as Pieces, to be put together anew for each journey.
func (l *Level) Kit() bool { return l.Pieces > 0 }

// Compose is the world that kit makes for that seed: one of its first Pieces, as many of its middle ones as its
// property pieces says, each once, and one of its last ones, beside each other from left to right. What lies in a Piece
// comes with it and keeps its object id; what lies in none is left out, and so are the Pieces themselves. Of the Wrongs
// of all these pieces one is kept, and at the others there is neither the prop nor the toy that is not right.
//
// The same seed makes the same world. A level that is no kit is returned as it is, and so is a kit that lacks a first
// or a last Piece.
func Compose(kit *Level, seed uint64) *Level {
	if !kit.Kit() {
		return kit
	}
	row := kit.row(seed)
	if row == nil {
		return kit
	}
	l := *kit
	l.Pieces = 0
	l.Width = row.lay()
	l.composeTiles(kit, row)
	wrong := row.wrongs(kit, seed)
	l.Props = nil
	for i := range kit.Props {
		p := kit.Props[i]
		if part := row.at(p.Foot); part != nil && !wrong.drops(p.Foot) {
			p.Foot, p.Solid = p.Foot.Add(part.by()), shifted(p.Solid, part.by())
			l.Props = append(l.Props, p)
		}
	}
	l.Things = nil
	for i := range kit.Things {
		t := kit.Things[i]
		if part := row.at(t.middle()); part != nil && !wrong.dropsThing(&t) {
			t.At = t.At.Add(part.by())
			if t.Poly != nil {
				t.Poly = moved(t.Poly, part.by())
			}
			t.Box = fixed.Box{Min: t.Box.Min.Add(part.by()), Max: t.Box.Max.Add(part.by())}
			l.Things = append(l.Things, t)
		}
	}
	l.composeScenery(kit, row)
	return &l
}

// Composed is where p, a place in the kit l, comes to lie in the world it makes for that seed, and whether it is there at
// all. In a level that is no kit every place stays where it is.
func (l *Level) Composed(seed uint64, p fixed.Point) (fixed.Point, bool) {
	if !l.Kit() {
		return p, true
	}
	row := l.row(seed)
	if row == nil {
		return p, true
	}
	row.lay()
	if part := row.at(p); part != nil {
		return p.Add(part.by()), true
	}
	return p, false
}

// part is a Piece that has been taken.
type part struct {
	piece    *Thing
	from, to int // tiles of the kit: its first column, and the one behind its last
	shift    int // by how much it is moved, in 1/256 px
}

// by is by how much the part is moved.
func (p *part) by() fixed.Point { return fixed.Point{X: int32(p.shift)} }

// parts are the Pieces taken, from left to right.
type parts []part

// lay lays the parts beside each other, and returns how wide they are together, in tiles.
func (ps parts) lay() int {
	width := 0
	for i := range ps {
		ps[i].shift = (width - ps[i].from) * TileSize * fixed.One
		width += ps[i].to - ps[i].from
	}
	return width
}

// at is the part that p, a place in the kit, lies in; nil for none.
func (ps parts) at(p fixed.Point) *part {
	for i := range ps {
		if x := int(p.X / fixed.Tile); p.X >= 0 && x >= ps[i].from && x < ps[i].to {
			return &ps[i]
		}
	}
	return nil
}

// columns is from which column of tiles to which the Piece t reaches.
func (t *Thing) columns() (from, to int) {
	return int((t.Box.Min.X + fixed.Tile/2) / fixed.Tile), int((t.Box.Max.X + fixed.Tile/2) / fixed.Tile)
}

// middle is where t lies as a whole.
func (t *Thing) middle() fixed.Point {
	if t.Shape == Point {
		return t.At
	}
	return t.Box.Centre()
}

// pieces is the kit's Pieces of that kind, by id.
func (l *Level) pieces(kind string) []*Thing {
	return slices.DeleteFunc(l.ByClass(Piece), func(t *Thing) bool { return t.Str("kind") != kind })
}

// row chooses the Pieces for that seed; nil where there is no first or no last one.
func (l *Level) row(seed uint64) parts {
	d := dice(seed)
	first, middle, last := l.pieces("first"), l.pieces("middle"), l.pieces("last")
	if len(first) == 0 || len(last) == 0 {
		return nil
	}
	chosen := []*Thing{first[d.roll(len(first))]}
	for range min(l.Pieces, len(middle)) {
		i := d.roll(len(middle))
		chosen = append(chosen, middle[i])
		middle = slices.Delete(middle, i, i+1)
	}
	chosen = append(chosen, last[d.roll(len(last))])
	row := make(parts, len(chosen))
	for i, t := range chosen {
		row[i].piece = t
		row[i].from, row[i].to = t.columns()
	}
	return row
}

// wrongs are the Wrongs that are not kept.
type wrongs []*Thing

// wrongs chooses which of the Wrongs in the row is kept, and returns the others.
func (ps parts) wrongs(kit *Level, seed uint64) wrongs {
	var all wrongs
	for _, t := range kit.ByClass(Wrong) {
		if ps.at(t.middle()) != nil {
			all = append(all, t)
		}
	}
	if len(all) == 0 {
		return nil
	}
	d := dice(^seed)
	i := d.roll(len(all))
	return slices.Delete(all, i, i+1)
}

// drops says whether what stands at p belongs to a Wrong that is not kept.
func (ws wrongs) drops(p fixed.Point) bool {
	return slices.ContainsFunc(ws, func(t *Thing) bool { return t.Contains(p) })
}

// dropsThing says whether t is one of them, or belongs to one of them.
func (ws wrongs) dropsThing(t *Thing) bool {
	switch t.Class {
	case Piece:
		return true
	case Wrong:
		return slices.ContainsFunc(ws, func(o *Thing) bool { return o.ID == t.ID })
	case Toy, Light, Sound, Block:
		return ws.drops(t.middle())
	}
	return false
}

// dice is a generator of its own, so that how a world is put together depends on its seed alone (SplitMix64, S. Vigna).
type dice uint64

// roll is a number in [0,n).
func (d *dice) roll(n int) int {
	*d += 0x9e3779b97f4a7c15
	z := uint64(*d)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) >> 1 % uint64(n))
}

// composeTiles puts the columns of the kit's layers beside each other.
func (l *Level) composeTiles(kit *Level, row parts) {
	l.Layers = make([]Layer, len(kit.Layers))
	for i := range kit.Layers {
		l.Layers[i] = kit.Layers[i]
		l.Layers[i].Tiles = columnsOf(kit.Layers[i].Tiles, kit.Width, row)
	}
	l.walls = columnsOf(kit.walls, kit.Width, row)
	l.blocks = columnsOf(kit.blocks, kit.Width, row)
	at := 0
	for k := range row {
		n := row[k].to - row[k].from
		for i := range l.blocks {
			if x := i % l.Width; x >= at && x < at+n {
				l.blocks[i] = shifted(l.blocks[i], row[k].by())
			}
		}
		at += n
	}
}

// columnsOf takes the parts' columns out of cells, a grid of that width; nil stays nil.
func columnsOf[T any](cells []T, width int, row parts) []T {
	if cells == nil {
		return nil
	}
	var out []T
	for y := range len(cells) / width {
		for i := range row {
			out = append(out, cells[y*width+row[i].from:y*width+row[i].to]...)
		}
	}
	return out
}

// composeScenery moves what is only seen. What a kit cannot have of that, the lint refuses.
func (l *Level) composeScenery(kit *Level, row parts) {
	l.Scenery = nil
	for i := range kit.Scenery {
		s := kit.Scenery[i]
		if s.Grid != nil && s.Grid.Width == kit.Width {
			g := *s.Grid
			g.Width, g.Tiles = l.Width, columnsOf(g.Tiles, kit.Width, row)
			s.Grid = &g
		}
		var drawn []SceneObject
		for _, o := range s.Drawn {
			if part := row.at(o.Box.Centre()); part != nil {
				o.Box = fixed.Box{Min: o.Box.Min.Add(part.by()), Max: o.Box.Max.Add(part.by())}
				o.Pivot = o.Pivot.Add(part.by())
				drawn = append(drawn, o)
			}
		}
		if s.Drawn = drawn; drawn != nil || s.Grid != nil || s.Image != nil {
			l.Scenery = append(l.Scenery, s)
		}
	}
}

// shifted is the polygons moved by d.
func shifted(gs []fixed.Polygon, d fixed.Point) []fixed.Polygon {
	if gs == nil {
		return nil
	}
	out := make([]fixed.Polygon, len(gs))
	for i := range gs {
		out[i] = moved(gs[i], d)
	}
	return out
}
