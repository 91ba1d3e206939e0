// Package ground paints terrain sheets: how five materials of a land meet in a tile, with which brush and which marks,
// how high each pixel lies and what of it blocks. It must not know which lands there are, nor what stands on them.
package ground

import (
	"path/filepath"

	"handhold/assets/painter/draw"
	"handhold/assets/painter/tileset"
)

// The ids of a terrain sheet, 25 to a row. Never reorder: maps refer to them.
const (
	columns    = 25
	firstMark  = 625 // + 7*material + n: pure fills with a few marks
	firstTwin  = 660 // + 40*set + 2*pair + (0 top over bottom, 1 left beside right): straight borders bent otherwise
	firstRare  = 740 // + 2*material + n: pure fills with a rare mark
	tileCount  = 750
	markCount  = 7
	rareCount  = 2
	pairsCount = 20
)

// Terrain is the ground of one land.
type Terrain struct {
	Name      string // of its sheet and tileset
	Materials [5]Material
}

// Material is one of a land's five grounds.
type Material struct {
	Name   string
	Step   string // what a foot hears: sand grass water mud stone wood ice snow leaves metal clay paper
	Speed  int    // percent of walking speed
	Solid  bool
	Rank   float64 // the higher, the more it lies on top where borders cross
	Ramp   string
	Blades bool // its rim is of blades that hang over what lies below
	Brush  Brush
	Marks  Marks
	Kind   Kind // what the relief pass makes of it
	Height int  // px above level ground
}

// Brush picks the ink of one pixel of a material. The brushes are all made here: Soft, Water, Stone, Linoleum, Torn, and those of what
// people laid.
type Brush func(b box, s spot) draw.Ink

// Marks are what is strewn over a material's pure tiles: seven common marks and two rare ones.
type Marks [markCount + rareCount]mark

// mark draws a few strokes on a pure tile of a material.
type mark func(c *draw.Canvas, r draw.Ramp, seed int)

// box is the paint box of a terrain: its materials with their inks looked up.
type box struct {
	materials [5]Material
	ramps     [5]draw.Ramp
}

func (t Terrain) box(pal *draw.Palette) box {
	b := box{materials: t.Materials}
	for i, m := range t.Materials {
		b.ramps[i] = pal.Ramp(m.Ramp)
	}
	return b
}

// Tile is a painted tile with what its tileset says about it.
type Tile struct {
	Ground [tile][tile]int // the material of each pixel, by row
	tileset.Tile
}

// Write paints the terrain sheet and its relief to the folder art and its tileset to the folder tilesets.
func (t Terrain) Write(pal *draw.Palette, art, tilesets string) error {
	sheet, tiles := t.Paint(pal)
	if err := sheet.WritePNG(filepath.Join(art, t.Name+".png")); err != nil {
		return err
	}
	if err := draw.WritePNG(t.relief(tiles), filepath.Join(art, t.Name+"-relief.png")); err != nil {
		return err
	}
	out := tileset.Terrain{Name: t.Name, Side: tile, Columns: columns}
	for i, m := range t.Materials {
		out.Materials[i] = tileset.Material{Name: m.Name, Step: m.Step, Speed: m.Speed, Tile: corners{i, i, i, i}.id()}
	}
	for _, painted := range tiles {
		out.Tiles = append(out.Tiles, painted.Tile)
	}
	return out.Write(tilesets)
}

// Paint paints the terrain sheet: the picture, and what is where in each tile.
func (t Terrain) Paint(pal *draw.Palette) (*draw.Canvas, []Tile) {
	sheet := draw.New(columns*tile, tileCount/columns*tile, pal)
	b := t.box(pal)
	tiles := make([]Tile, tileCount)
	for id := range tiles {
		tiles[id] = b.paintTile(sheet.Cell(id%columns*tile, id/columns*tile, tile, tile), id)
	}
	return sheet, tiles
}

// plan says what a tile id shows: its corners, which noise bends it, and how often Tiled's brush picks it.
func plan(id int) (c corners, seed int, chance float64) {
	switch {
	case id < firstMark:
		return cornersOf(id), id, 1
	case id < firstTwin:
		m := (id - firstMark) / markCount
		return corners{m, m, m, m}, id, 0.045
	case id < firstRare:
		n := (id - firstTwin) % (2 * pairsCount)
		a, b := n/2/4, n/2%4
		if b >= a {
			b++
		}
		if n%2 == 0 {
			return corners{a, a, b, b}, id, 1
		}
		return corners{a, b, b, a}, id, 1
	default:
		m := (id - firstRare) / rareCount
		return corners{m, m, m, m}, id, 0.012
	}
}

func (b box) paintTile(cell *draw.Canvas, id int) Tile {
	c, seed, chance := plan(id)
	f := field{c: c, seed: seed, laid: true}
	for _, m := range c {
		f.laid = f.laid && b.materials[m].Kind == Laid
	}
	for i, m := range b.materials {
		f.rank[i] = m.Rank
	}
	t := Tile{Tile: tileset.Tile{Corners: c, Chance: chance}}
	var area [5]int
	cell.Each(func(x, y int) draw.Ink {
		s := f.at(x, y)
		t.Ground[y][x] = s.mat
		area[s.mat]++
		return b.materials[s.mat].Brush(b, s)
	})
	t.Material = b.main(area)
	switch {
	case id >= firstRare:
		b.materials[t.Material].Marks[markCount+(id-firstRare)%rareCount](cell, b.ramps[t.Material], seed)
	case id >= firstMark && id < firstTwin:
		b.materials[t.Material].Marks[(id-firstMark)%markCount](cell, b.ramps[t.Material], seed)
	}
	t.Solid = solidShapes(c, func(m int) bool { return b.materials[m].Solid }, func(x, y int) bool {
		return b.materials[t.Ground[y][x]].Solid
	})
	return t
}

// main picks the material a foot meets on a tile: the largest that can be walked on, else the solid one.
func (b box) main(area [5]int) int {
	best := -1
	for m, n := range area {
		if n == 0 {
			continue
		}
		if best < 0 || b.materials[best].Solid || (!b.materials[m].Solid && n > area[best]) {
			best = m
		}
	}
	return best
}
