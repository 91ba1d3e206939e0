package land

import (
	"math"
	"strings"
	"testing"

	"handhold/assets/painter/draw"
)

func paletteOf(t *testing.T, l land) *draw.Palette {
	t.Helper()
	pal, err := l.palette()
	if err != nil {
		t.Fatal(err)
	}
	return pal
}

// Two tiles that share two corners must be drawn alike along the side between them, or the ground shows a grid.
func TestNeighboursAgreeAlongTheirSide(t *testing.T) {
	for n := range 2000 {
		pick := func(k int) int { return int(draw.Hash(n, k, 1)) % 5 }
		right, low := pick(0), pick(1)
		left := field{c: corners{pick(2), right, low, pick(3)}, seed: n}
		next := field{c: corners{right, pick(4), pick(5), low}, seed: n + 1}
		for y := range tile + 1 {
			a, b := left.claims(tile, float64(y)), next.claims(0, float64(y))
			for _, m := range []int{right, low} {
				if math.Abs(a[m]-b[m]) > 1e-9 {
					t.Fatalf("corners %v and %v: material %d claims %.3f and %.3f at y=%d", left.c, next.c, m, a[m], b[m], y)
				}
			}
		}
	}
}

// What blocks must be what is drawn as solid, give or take about two px, in convex pieces.
func TestSolidShapesFollowTheDrawnBorder(t *testing.T) {
	const slack = 2.3
	for _, l := range lands() {
		b := l.bed(paletteOf(t, l))
		cell := draw.New(tile, tile, paletteOf(t, l))
		for id := range tileCount {
			made := b.paintTile(cell, id)
			for _, s := range made.shapes {
				if !s.convex() {
					t.Errorf("%s tile %d: piece %v is not convex", l.name, id, s.points)
				}
			}
			if worst, x, y := made.mismatch(drawnSolid(b, id)); worst > slack {
				t.Errorf("%s tile %d %v: what blocks is %.1f px off what is drawn at %d,%d", l.name, id, made.corners, worst, x, y)
			}
		}
	}
}

func drawnSolid(b bed, id int) (hard [tile][tile]bool) {
	f := b.field(id)
	for y := range tile {
		for x := range tile {
			hard[y][x] = b.materials[f.at(x, y).mat].solid
		}
	}
	return hard
}

// mismatch finds the pixel where drawing and shapes differ that lies farthest from the drawn border.
func (t terrainTile) mismatch(hard [tile][tile]bool) (worst float64, atX, atY int) {
	for y := range tile {
		for x := range tile {
			if hard[y][x] == t.covers(float64(x)+0.5, float64(y)+0.5) {
				continue
			}
			nearest := math.Inf(1)
			for j := range tile {
				for i := range tile {
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

func (t terrainTile) covers(x, y float64) bool {
	for _, s := range t.shapes {
		if s.points == nil {
			if x >= float64(s.x) && y >= float64(s.y) && x < float64(s.x+s.w) && y < float64(s.y+s.h) {
				return true
			}
			continue
		}
		var poly []draw.Point
		for _, p := range s.points {
			poly = append(poly, draw.Point{X: float64(p[0]), Y: float64(p[1])})
		}
		if draw.Inside(poly, x, y) {
			return true
		}
	}
	return false
}

func (s shape) convex() bool {
	turn := 0
	for i := range s.points {
		a, b, c := s.points[i], s.points[(i+1)%len(s.points)], s.points[(i+2)%len(s.points)]
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

// A drawing that reaches the rim of its cell is cut off there. Ropes go on in the next cell.
func TestPropsKeepInsideTheirCell(t *testing.T) {
	for _, l := range lands() {
		pal := paletteOf(t, l)
		for _, s := range l.sheets {
			for _, p := range s.props {
				c := draw.New(s.w, s.h, pal)
				p.paint(c)
				cut := 0
				for y := range s.h {
					for _, x := range []int{0, s.w - 1} {
						if c.At(x, y) != draw.Clear && c.At(x, y) != pal.Ink("shadow") {
							cut++
						}
					}
				}
				for x := range s.w {
					for _, y := range []int{0, s.h - 1} {
						if c.At(x, y) != draw.Clear && c.At(x, y) != pal.Ink("shadow") {
							cut++
						}
					}
				}
				if cut > 0 && !strings.HasPrefix(p.name, "rope-post") {
					t.Errorf("%s-%s %s: %d px on the rim of its cell", l.name, s.size, p.name, cut)
				}
			}
		}
	}
}

// Level makers place props by name, and the game finds them by it.
func TestPropNamesAreUniqueInTheirSheet(t *testing.T) {
	for _, l := range lands() {
		for _, s := range l.sheets {
			seen := map[string]bool{}
			for _, p := range s.props {
				if seen[p.name] {
					t.Errorf("%s-%s has two props called %s", l.name, s.size, p.name)
				}
				seen[p.name] = true
			}
		}
	}
}
