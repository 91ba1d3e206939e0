package ground

import (
	"math"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
)

// The letters of the maps that tests draw.
const letters = ".#~/\\o%"

// testTiles are the tiles of those letters: sand, a wall, water, two halves of a
// tile, a post, and sand one walks on at half speed.
func testTiles() []level.TileInfo {
	px := fixed.Px
	return []level.TileInfo{
		{Material: level.Sand, Speed: 100},
		{Material: level.Stone},
		{Material: level.Water},
		{Material: level.Sand, Speed: 100, Solid: []fixed.Polygon{{px(16, 0), px(16, 16), px(0, 16)}}},
		{Material: level.Sand, Speed: 100, Solid: []fixed.Polygon{{px(0, 0), px(16, 16), px(0, 16)}}},
		{Material: level.Sand, Speed: 100, Solid: []fixed.Polygon{{px(6, 5), px(11, 5), px(11, 12), px(6, 12)}}},
		{Material: level.Mud, Speed: 50},
	}
}

// drawn is the level that rows of letters draw.
func drawn(rows ...string) *level.Level {
	l := &level.Level{Name: "test", Width: len(rows[0]), Height: len(rows)}
	l.Tilesets = []level.Tileset{{TileW: 16, TileH: 16, Tiles: testTiles()}}
	layer := level.Layer{Name: "ground"}
	for _, row := range rows {
		for _, r := range row {
			for i, letter := range letters {
				if r == letter {
					layer.Tiles = append(layer.Tiles, level.Tile{Set: 1, Index: uint16(i)})
				}
			}
		}
	}
	l.Layers = []level.Layer{layer}
	return l
}

// dice is a small seeded generator (xorshift, after G. Marsaglia).
type dice uint64

func (d *dice) roll(n int) int {
	*d ^= *d << 13
	*d ^= *d >> 7
	*d ^= *d << 17
	return int(uint64(*d)>>11) % n
}

func (d *dice) between(lo, hi int32) int32 { return lo + int32(d.roll(int(hi-lo+1))) }

// place is a point of the map, now and then a little outside it.
func (d *dice) place(l *level.Level) fixed.Point {
	size := l.Bounds().Size()
	return fixed.Point{X: d.between(-900, size.X+900), Y: d.between(-900, size.Y+900)}
}

// way is a movement of about the length n.
func (d *dice) way(n int32) fixed.Point {
	return fixed.Point{X: d.between(-n, n), Y: d.between(-n, n)}
}

// free is a free place of g.
func (d *dice) free(g *Ground) fixed.Point {
	for {
		if p := d.place(g.level); g.Free(p) {
			return p
		}
	}
}

// condition is the condition on one flag.
func condition(t testing.TB, s string) level.Condition {
	t.Helper()
	c, err := level.ParseCondition(s)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// wild is a random level: tiles of all kinds, props with polygons at any angle,
// Blocks that are not convex, some of them there only if a flag is up, and zones.
func wild(t testing.TB, seed int) *level.Level {
	d := dice(seed*7919 + 1)
	rows := make([]string, 20)
	for y := range rows {
		row := make([]byte, 26)
		for x := range row {
			row[x] = '.'
			if d.roll(100) < 24 {
				row[x] = letters[d.roll(len(letters))]
			}
		}
		rows[y] = string(row)
	}
	l := drawn(rows...)
	id := 10
	for range 14 {
		id++
		c := d.place(l)
		p := level.Prop{ID: id, H: d.roll(60), Solid: []fixed.Polygon{wildPolygon(&d, c, 3+d.roll(5))}}
		if d.roll(2) == 0 {
			p.When = condition(t, "door")
		}
		l.Props = append(l.Props, p)
	}
	for range 5 {
		id++
		at := d.place(l)
		arrow := fixed.Polygon{at, at.Add(fixed.Px(40, 6)), at.Add(fixed.Px(9, 11)), at.Add(fixed.Px(13, 50))}
		l.Things = append(l.Things, level.Thing{ID: id, Class: level.Block, Shape: level.Polygon, Poly: arrow, Box: arrow.Bounds()})
	}
	classes := []level.Class{level.Ravine, level.Ledge, level.Slope, level.Whirlpool, level.Border}
	for i := range 9 {
		id++
		poly := wildPolygon(&d, d.place(l), 3+d.roll(9))
		if i%3 == 0 {
			at := d.place(l)
			poly = fixed.Polygon{at, at.Add(fixed.Px(70, 5)), at.Add(fixed.Px(20, 20)), at.Add(fixed.Px(3, 90))}
		}
		l.Things = append(l.Things, level.Thing{ID: id, Class: classes[i%5], Shape: level.Polygon, Poly: poly, Box: poly.Bounds()})
	}
	return l
}

// wildPolygon is a polygon with n corners around c; in whole numbers, as every
// machine must draw the same map.
func wildPolygon(d *dice, c fixed.Point, n int) fixed.Polygon {
	r, turn := d.between(700, 9000), int32(d.roll(1024))
	var g fixed.Polygon
	for i := range n {
		a := turn + int32(i*1024/n)
		g = append(g, c.Add(fixed.Point{X: fixed.Sin(a+256) * r / 256, Y: fixed.Sin(a) * r / 256}))
	}
	return g
}

// gap is how far p is from what is solid around it, at most three feet, told by
// plain floats from the polygons themselves: 0 inside.
func gap(g *Ground, p fixed.Point) float64 {
	least := float64(3 * Foot)
	for i := range g.solids {
		if g.there[i] && g.solids[i].box.Grown(3*Foot).Contains(p) {
			least = min(least, distance(g.solids[i].poly, p))
		}
	}
	return least
}

func distance(poly fixed.Polygon, p fixed.Point) float64 {
	if poly.Contains(p) {
		return 0
	}
	least := math.Inf(1)
	for i, a := range poly {
		b := poly[(i+1)%len(poly)]
		ex, ey := float64(b.X-a.X), float64(b.Y-a.Y)
		wx, wy := float64(p.X-a.X), float64(p.Y-a.Y)
		t := max(0, min(1, (wx*ex+wy*ey)/(ex*ex+ey*ey)))
		least = min(least, math.Hypot(wx-t*ex, wy-t*ey))
	}
	return least
}
