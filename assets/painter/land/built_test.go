package land

import (
	"image/color"
	"regexp"
	"strings"
	"testing"

	"handhold/assets/painter/draw"
	"handhold/assets/painter/tileset"
)

// Pieces that go on in the next cell reach its rim on purpose.
var joined = regexp.MustCompile(`^(city-wall|room-wall(-2)?|hall-wall|hall-front|hall-roof|park-coaster|bridge-deck) |^city-street flat-|^city-mid railing|-side-|^park-big (lanterns|bunting)|^bridge-mid (rope|beam)|^bridge-big (arch|pillar)`)

func eachBuilt(t *testing.T, look func(t *testing.T, name string, s tileset.Sheet, p tileset.Prop, c *draw.Canvas)) {
	t.Helper()
	for _, l := range builtStocks() {
		pal := paletteOf(t, l)
		for _, s := range l.sheets {
			for _, p := range s.Props {
				c := draw.New(s.W, s.H, pal)
				p.Paint(c)
				look(t, l.name+"-"+s.Size+" "+p.Name, s, p, c)
			}
		}
	}
}

func inked(c *draw.Canvas, x0, y0, x1, y1 int) int {
	n := 0
	for y := y0; y < y1; y++ {
		for x := x0; x < x1; x++ {
			if ink := c.At(x, y); ink != draw.Clear && ink != c.Pal.Ink("shadow") {
				n++
			}
		}
	}
	return n
}

// onRim counts the px painted on the rim of a cell.
func onRim(c *draw.Canvas) int {
	return inked(c, 0, 0, c.W, 1) + inked(c, 0, c.H-1, c.W, c.H) + inked(c, 0, 0, 1, c.H) + inked(c, c.W-1, 0, c.W, c.H)
}

// A thing that nobody drew, or that is drawn beside its cell, would block or be named without being seen.
func TestBuiltThingsAreDrawn(t *testing.T) {
	eachBuilt(t, func(t *testing.T, name string, s tileset.Sheet, p tileset.Prop, c *draw.Canvas) {
		least := s.W * s.H / 40
		if strings.Contains(p.Name, "shadow") {
			return
		}
		if n := inked(c, 0, 0, s.W, s.H); n < least {
			t.Errorf("%s: only %d px are painted, want %d", name, n, least)
		}
	})
}

// A drawing that reaches the rim of its cell is cut off there, unless it goes on in the next.
func TestBuiltThingsKeepInsideTheirCell(t *testing.T) {
	eachBuilt(t, func(t *testing.T, name string, s tileset.Sheet, p tileset.Prop, c *draw.Canvas) {
		if joined.MatchString(name) {
			return
		}
		if cut := onRim(c); cut > 0 {
			t.Errorf("%s: %d px on the rim of its cell", name, cut)
		}
	})
}

// What blocks must lie where something is drawn: a wall that is not seen is a fault of the world.
func TestBuiltFeetLieUnderWhatIsDrawn(t *testing.T) {
	eachBuilt(t, func(t *testing.T, name string, s tileset.Sheet, p tileset.Prop, c *draw.Canvas) {
		for _, f := range p.Foot {
			x0, y0, x1, y1 := bounds(f)
			if x0 < 0 || y0 < 0 || x1 > s.W || y1 > s.H || x0 >= x1 || y0 >= y1 {
				t.Errorf("%s: its foot %d,%d to %d,%d is not in its cell of %d×%d", name, x0, y0, x1, y1, s.W, s.H)
				continue
			}
			if !convex(f) {
				t.Errorf("%s: its foot %v is not convex", name, f.Points)
			}
			if n, whole := inked(c, x0, max(y0-12, 0), x1, y1), (x1-x0)*(y1-y0); n*8 < whole { // a rope hangs above its foot
				t.Errorf("%s: only %d of the %d px of its foot %d,%d to %d,%d are painted", name, n, whole, x0, y0, x1, y1)
			}
		}
		if strings.HasPrefix(p.Name, "flat-") && p.Foot != nil {
			t.Errorf("%s: what lies flat cannot block", name)
		}
	})
}

func bounds(s tileset.Shape) (x0, y0, x1, y1 int) {
	if s.Points == nil {
		return s.X, s.Y, s.X + s.W, s.Y + s.H
	}
	x0, y0 = s.Points[0][0], s.Points[0][1]
	for _, p := range s.Points {
		x0, y0, x1, y1 = min(x0, p[0]), min(y0, p[1]), max(x1, p[0]), max(y1, p[1])
	}
	return x0, y0, x1, y1
}

// Each family is painted from one small box, and its sheets use no colour beside it.
func TestBuiltPalettesAreSmall(t *testing.T) {
	for _, l := range builtStocks() {
		pal := paletteOf(t, l)
		used := map[color.NRGBA]bool{}
		for _, s := range l.sheets {
			for _, p := range s.Props {
				c := draw.New(s.W, s.H, pal)
				p.Paint(c)
				c.Each(func(x, y int) draw.Ink {
					if ink := c.At(x, y); ink != draw.Clear {
						used[pal.Colour(ink)] = true
					}
					return draw.Clear
				})
			}
		}
		if len(used) < 12 || len(used) > 24 {
			t.Errorf("%s is painted with %d colours, want 12 to 24", l.name, len(used))
		}
	}
}

// What shows in a movement must be pictures of the same thing.
func TestBuiltMovesShowTheSameThing(t *testing.T) {
	for _, f := range builtStocks() {
		for _, s := range f.sheets {
			for _, p := range s.Props {
				stem, _, _ := strings.Cut(p.Name, "-")
				for _, still := range p.Frames {
					if still.Tile >= len(s.Props) || !strings.HasPrefix(s.Props[still.Tile].Name, stem) {
						t.Errorf("%s-%s %s: its movement shows tile %d", f.name, s.Size, p.Name, still.Tile)
					}
				}
			}
		}
	}
}
