package paint

import (
	"fmt"
	"image"
	"io/fs"

	"handhold/game/level"
)

// shoreStep is how much the field's green changes with each px away from the shore.
const shoreStep = 4

// finePx is the side of the squares in which water is looked for, px.
const finePx = cellPx / 2

// reliefWater is the green of water in a tileset's relief.
const reliefWater = 6 * 16

// waterOf says of each square of finePx px of the map, row by row, whether it is water. Where a tileset has a relief, that
// says it of each px; elsewhere a tile's material does.
func waterOf(files fs.FS, lv *level.Level) ([]bool, error) {
	const n = level.TileSize / finePx
	wide := lv.Width * n
	out := make([]bool, wide*lv.Height*n)
	reliefs := make([]image.Image, len(lv.Tilesets))
	for i := range lv.Tilesets {
		if name := lv.Tilesets[i].Relief; name != "" {
			var err error
			if reliefs[i], err = picture(files, name); err != nil {
				return nil, fmt.Errorf("%s: %w", lv.Source, err)
			}
		}
	}
	for l := range lv.Layers {
		if lv.Layers[l].Name != "ground" {
			continue
		}
		for i, t := range lv.Layers[l].Tiles {
			if t.Set == 0 {
				continue
			}
			at := i/lv.Width*n*wide + i%lv.Width*n
			for y := range n {
				for x := range n {
					out[at+y*wide+x] = waterIn(&lv.Tilesets[t.Set-1], reliefs[t.Set-1], t, x*finePx+finePx/2, y*finePx+finePx/2)
				}
			}
		}
	}
	return out, nil
}

// waterIn says whether the px x, y of tile t is water.
func waterIn(ts *level.Tileset, relief image.Image, t level.Tile, x, y int) bool {
	if relief == nil || t.Flip != 0 {
		return ts.Tiles[t.Index].Material == level.Water
	}
	column, row := int(t.Index)%ts.Columns, int(t.Index)/ts.Columns
	_, g, _, _ := relief.At(column*ts.TileW+x, row*ts.TileH+y).RGBA()
	return g>>8 == reliefWater
}

// fromShore is how far the middle of each of w×h cells lies from the shore, px; below 0 on land. Distances go in steps
// along rows, columns and diagonals (G. Borgefors, Distance transformations in digital images, 1986).
func fromShore(water []bool, w, h int) []int {
	fw, fh := 2*w, 2*h
	const straight, diagonal, never = 3, 4, 1 << 20
	far := make([]int, len(water)) // thirds of finePx, to the nearest square of the other kind
	for i := range far {
		far[i] = never
	}
	near := func(i, x, y, dx, dy, step int) {
		if x+dx < 0 || x+dx >= fw || y+dy < 0 || y+dy >= fh {
			return
		}
		n := i + dy*fw + dx
		if water[n] != water[i] {
			far[i] = min(far[i], step/2)
		} else {
			far[i] = min(far[i], far[n]+step)
		}
	}
	for i := range far {
		x, y := i%fw, i/fw
		near(i, x, y, -1, 0, straight)
		near(i, x, y, 0, -1, straight)
		near(i, x, y, -1, -1, diagonal)
		near(i, x, y, 1, -1, diagonal)
	}
	for i := len(far) - 1; i >= 0; i-- {
		x, y := i%fw, i/fw
		near(i, x, y, 1, 0, straight)
		near(i, x, y, 0, 1, straight)
		near(i, x, y, 1, 1, diagonal)
		near(i, x, y, -1, 1, diagonal)
	}
	out := make([]int, w*h)
	for i := range out {
		at, sum := i/w*2*fw+i%w*2, 0
		for _, n := range [...]int{at, at + 1, at + fw, at + fw + 1} {
			if water[n] {
				sum += far[n]
			} else {
				sum -= far[n]
			}
		}
		out[i] = sum * finePx / straight / 4
	}
	return out
}
