package view

import "handhold/game/level"

// Cut is where tile number index begins on its tileset's image, px.
func Cut(ts *level.Tileset, index int) (x, y int) {
	cols := max(ts.Columns, 1)
	return ts.Margin + index%cols*(ts.TileW+ts.Spacing), ts.Margin + index/cols*(ts.TileH+ts.Spacing)
}
