package land

import (
	"math"
	"testing"

	"handhold/assets/painter/draw"
	"handhold/assets/painter/ground"
	"handhold/assets/painter/tileset"
)

// tileSide is px of a ground's tile.
const tileSide = 16

// What blocks must be what is drawn as solid, give or take about two px, in convex pieces.
func TestSolidShapesFollowTheDrawnBorder(t *testing.T) {
	const slack = 2.3
	for _, l := range lands() {
		_, tiles := l.terrain().Paint(paletteOf(t, l.family))
		for id, made := range tiles {
			for _, s := range made.Solid {
				if !convex(s) {
					t.Errorf("%s tile %d: piece %v is not convex", l.name, id, s.Points)
				}
			}
			if worst, x, y := mismatch(made, drawnSolid(l, made)); worst > slack {
				t.Errorf("%s tile %d %v: what blocks is %.1f px off what is drawn at %d,%d", l.name, id, made.Corners, worst, x, y)
			}
		}
	}
}

func drawnSolid(l land, made ground.Tile) (hard [tileSide][tileSide]bool) {
	for y, row := range made.Ground {
		for x, m := range row {
			hard[y][x] = l.materials[m].Solid
		}
	}
	return hard
}

// mismatch finds the pixel where drawing and shapes differ that lies farthest from the drawn border.
func mismatch(made ground.Tile, hard [tileSide][tileSide]bool) (worst float64, atX, atY int) {
	for y := range tileSide {
		for x := range tileSide {
			if hard[y][x] == covers(made.Solid, float64(x)+0.5, float64(y)+0.5) {
				continue
			}
			nearest := math.Inf(1)
			for j := range tileSide {
				for i := range tileSide {
					if hard[j][i] != hard[y][x] {
						nearest = min(nearest, math.Hypot(float64(i-x), float64(j-y)))
					}
				}
			}
			if nearest > worst {
				worst, atX, atY = nearest, x, y
			}
		}
	}
	return worst, atX, atY
}

func covers(shapes []tileset.Shape, x, y float64) bool {
	for _, s := range shapes {
		if s.Points == nil {
			if x >= float64(s.X) && y >= float64(s.Y) && x < float64(s.X+s.W) && y < float64(s.Y+s.H) {
				return true
			}
			continue
		}
		var poly []draw.Point
		for _, p := range s.Points {
			poly = append(poly, draw.Point{X: float64(p[0]), Y: float64(p[1])})
		}
		if draw.Inside(poly, x, y) {
			return true
		}
	}
	return false
}

func convex(s tileset.Shape) bool {
	turn := 0
	for i := range s.Points {
		a, b, c := s.Points[i], s.Points[(i+1)%len(s.Points)], s.Points[(i+2)%len(s.Points)]
		cross := (b[0]-a[0])*(c[1]-b[1]) - (b[1]-a[1])*(c[0]-b[0])
		if cross*turn < 0 {
			return false
		}
		if cross != 0 {
			turn = cross
		}
	}
	return true
}
