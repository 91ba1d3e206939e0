package level

import (
	"strings"

	"handhold/game/fixed"
)

// TileInfo is what the tileset says about t; nil for no tile.
func (l *Level) TileInfo(t Tile) *TileInfo {
	if t.Set == 0 {
		return nil
	}
	return &l.Tilesets[t.Set-1].Tiles[t.Index]
}

// MaterialAt is what lies under p and how fast one walks there, in percent; 0:
// nobody can. It is told by the topmost tile that has a material, of the layers
// below the figures: decoration without one does not change the ground it lies
// on. Where there is no such tile, also outside the map, it is None and 0.
func (l *Level) MaterialAt(p fixed.Point) (m Material, speed int) {
	x, y := int(p.X/fixed.Tile), int(p.Y/fixed.Tile)
	if p.X < 0 || p.Y < 0 || x >= l.Width || y >= l.Height {
		return None, 0
	}
	if l.Foreign {
		return l.foreignStep(y*l.Width + x)
	}
	for i := len(l.Layers) - 1; i >= 0; i-- {
		if l.Layers[i].Above {
			continue
		}
		if info := l.TileInfo(l.Layers[i].Tiles[y*l.Width+x]); info != nil && info.Material != None {
			return info.Material, info.Speed
		}
	}
	return None, 0
}

// TileSolids calls yield with each convex polygon, in the world, that blocks the
// way on the tile at x, y: the collision shapes of its tiles from the topmost
// one below the figures down to the first that has a material (what lies under
// a bridge does not block it), or the whole tile where nobody can walk on that
// material, or there is none. What blocks the way in the scenery comes to that.
func (l *Level) TileSolids(x, y int, yield func(fixed.Polygon)) {
	if !l.Foreign {
		l.layerSolids(x, y, yield)
	}
	i := y*l.Width + x
	if l.walls != nil && l.walls[i] {
		at := fixed.Px(x*TileSize, y*TileSize)
		yield(corners(fixed.Box{Min: at, Max: at.Add(fixed.Px(TileSize, TileSize))}))
	}
	if l.blocks != nil {
		for _, g := range l.blocks[i] {
			yield(g)
		}
	}
}

// layerSolids is TileSolids for the layers.
func (l *Level) layerSolids(x, y int, yield func(fixed.Polygon)) {
	at := fixed.Px(x*TileSize, y*TileSize)
	box := fixed.Box{Min: at, Max: at.Add(fixed.Px(TileSize, TileSize))}
	for i := len(l.Layers) - 1; i >= 0; i-- {
		tile := l.Layers[i].Tiles[y*l.Width+x]
		info := l.TileInfo(tile)
		if l.Layers[i].Above || info == nil {
			continue
		}
		if info.Material != None && info.Speed == 0 {
			break
		}
		for _, g := range info.Solid {
			c := l.Cut(tile)
			yield(placedPolygon(g, tile.Flip, fixed.Px(c.W, c.H), l.cellBox(tile, fixed.Point{X: box.Min.X, Y: box.Max.Y}, box.Size())))
		}
		if info.Material != None {
			return
		}
	}
	yield(corners(box))
}

// tumbling is the steepness from which a slope throws one down, in 1/256.
const tumbling = 154

// Tumbles says whether t is a slope so steep that it throws one down.
func (t *Thing) Tumbles() bool { return t.Class == Slope && t.Int("steep") >= tumbling }

// ByClass is the things of class c, by id.
func (l *Level) ByClass(c Class) []*Thing {
	var out []*Thing
	for i := range l.Things {
		if l.Things[i].Class == c {
			out = append(out, &l.Things[i])
		}
	}
	return out
}

// String is the class's name as maps spell it.
func (c Class) String() string { return c.info().Name }

// info is the class's row in the class table; one without a name for no class.
func (c Class) info() ClassInfo {
	for _, info := range Classes() {
		if info.Class == c {
			return info
		}
	}
	return ClassInfo{Name: "no class"}
}

var shapeNames = [...]string{"point", "rectangle", "ellipse", "polygon"}

// String is the shape, or the shapes of a set: "point or rectangle".
func (s Shape) String() string {
	var out []string
	for i, name := range shapeNames {
		if s&(1<<i) != 0 {
			out = append(out, name)
		}
	}
	return strings.Join(out, " or ")
}
