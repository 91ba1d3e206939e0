package land

import (
	"path/filepath"

	"handhold/assets/painter/draw"
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

// material is one of a land's five grounds.
type material struct {
	name   string
	step   string // what a foot hears: sand grass water mud stone wood ice snow leaves metal clay paper
	speed  int    // percent of walking speed
	solid  bool
	rank   float64 // the higher, the more it lies on top where borders cross
	ramp   string
	blades bool // its rim is of blades that hang over what lies below
	brush  brush
	marks  [markCount + rareCount]mark
	kind   int // what the relief pass makes of it
	height int // px above level ground
}

// brush picks the ink of one pixel of a material.
type brush func(b bed, s spot) draw.Ink

// mark draws a few strokes on a pure tile of a material.
type mark func(c *draw.Canvas, r draw.Ramp, seed int)

// bed is what a brush paints on: the land's materials with their inks looked up.
type bed struct {
	materials [5]material
	ramps     [5]draw.Ramp
}

func (l land) bed(pal *draw.Palette) bed {
	b := bed{materials: l.materials}
	for i, m := range l.materials {
		b.ramps[i] = pal.Ramp(m.ramp)
	}
	return b
}

// terrainTile is a painted tile with what the tileset says about it.
type terrainTile struct {
	corners corners
	ground  [tile][tile]int // the material of each pixel, by row
	mat     int             // the material that decides its properties
	chance  float64         // for Tiled's terrain brush; 1 unless it is a variant
	shapes  []shape
}

func (l land) paintTerrain(pal *draw.Palette, art, tilesets string) error {
	sheet := draw.New(columns*tile, tileCount/columns*tile, pal)
	b := l.bed(pal)
	tiles := make([]terrainTile, tileCount)
	var grounds [tileCount][tile][tile]int
	for id := range tiles {
		cell := sheet.Cell(id%columns*tile, id/columns*tile, tile, tile)
		tiles[id] = b.paintTile(cell, id)
		grounds[id] = tiles[id].ground
	}
	if err := sheet.WritePNG(filepath.Join(art, l.name+".png")); err != nil {
		return err
	}
	if err := writeRelief(l.relief(&grounds), filepath.Join(art, l.name+"-relief.png")); err != nil {
		return err
	}
	return l.writeTerrain(tiles, tilesets)
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

func (b bed) field(id int) field {
	c, seed, _ := plan(id)
	f := field{c: c, seed: seed}
	for i, m := range b.materials {
		f.rank[i] = m.rank
	}
	return f
}

func (b bed) paintTile(cell *draw.Canvas, id int) terrainTile {
	c, seed, chance := plan(id)
	f := b.field(id)
	t := terrainTile{corners: c, chance: chance}
	var area [5]int
	cell.Each(func(x, y int) draw.Ink {
		s := f.at(x, y)
		t.ground[y][x] = s.mat
		area[s.mat]++
		return b.materials[s.mat].brush(b, s)
	})
	t.mat = b.main(area)
	switch {
	case id >= firstRare:
		b.materials[t.mat].marks[markCount+(id-firstRare)%rareCount](cell, b.ramps[t.mat], seed)
	case id >= firstMark && id < firstTwin:
		b.materials[t.mat].marks[(id-firstMark)%markCount](cell, b.ramps[t.mat], seed)
	}
	t.shapes = solidShapes(c, func(m int) bool { return b.materials[m].solid }, func(x, y int) bool {
		return b.materials[t.ground[y][x]].solid
	})
	return t
}

// main picks the material a foot meets on a tile: the largest that can be walked on, else the solid one.
func (b bed) main(area [5]int) int {
	best := -1
	for m, n := range area {
		if n == 0 {
			continue
		}
		if best < 0 || b.materials[best].solid || (!b.materials[m].solid && n > area[best]) {
			best = m
		}
	}
	return best
}
