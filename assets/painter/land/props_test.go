package land

import (
	"strings"
	"testing"

	"handhold/assets/painter/draw"
)

func paletteOf(t *testing.T, f family) *draw.Palette {
	t.Helper()
	pal, err := f.palette()
	if err != nil {
		t.Fatal(err)
	}
	return pal
}

// natural are the families whose things grow or lie about.
func natural() []family {
	all := families()
	return all[:len(all)-len(builtStocks())]
}

// A drawing that reaches the rim of its cell is cut off there. Ropes go on in the next cell.
func TestPropsKeepInsideTheirCell(t *testing.T) {
	for _, l := range natural() {
		pal := paletteOf(t, l)
		for _, s := range l.sheets {
			for _, p := range s.Props {
				c := draw.New(s.W, s.H, pal)
				p.Paint(c)
				cut := onRim(c)
				if cut > 0 && !strings.HasPrefix(p.Name, "rope-post") {
					t.Errorf("%s-%s %s: %d px on the rim of its cell", l.name, s.Size, p.Name, cut)
				}
			}
		}
	}
}

// Level makers place props by name, and the game finds them by it.
func TestPropNamesAreUniqueInTheirSheet(t *testing.T) {
	for _, l := range families() {
		for _, s := range l.sheets {
			seen := map[string]bool{}
			for _, p := range s.Props {
				if seen[p.Name] {
					t.Errorf("%s-%s has two props called %s", l.name, s.Size, p.Name)
				}
				seen[p.Name] = true
			}
		}
	}
}

// A plant that moves or parts shows another drawing of its sheet: both must be there, and be like it in size.
func TestEveryMoveHasItsDrawing(t *testing.T) {
	moving, parting := 0, 0
	for _, l := range families() {
		for _, s := range l.sheets {
			names := map[string]bool{}
			for _, p := range s.Props {
				names[p.Name] = true
				for _, f := range p.Frames {
					moving++
					if f.Tile < 0 || f.Tile >= len(s.Props) {
						t.Errorf("%s-%s %s shows the tile %d of %d", l.name, s.Size, p.Name, f.Tile, len(s.Props))
					}
				}
			}
			for _, p := range s.Props {
				if whole, parted := strings.CutSuffix(p.Name, "-parted"); parted {
					parting++
					if !names[whole] {
						t.Errorf("%s-%s %s parts, but does not stand", l.name, s.Size, whole)
					}
				}
			}
		}
	}
	if moving == 0 || parting == 0 {
		t.Errorf("%d drawings that move and %d that part", moving, parting)
	}
}

// Maps count a land's tiles one sheet after the other: a sheet that is in use may fill its rows, never get a new one.
func TestSheetsInUseKeepTheirRows(t *testing.T) {
	most := map[string]int{
		"desert-small": 24, "desert-mid": 16, "desert-tall": 6, "desert-big": 4, "desert-wild": 16, "desert-ruin": 4, "desert-huge": 4,
		"ravine-small": 24, "ravine-mid": 24, "ravine-tall": 6, "ravine-big": 8, "ravine-wild": 32, "ravine-huge": 8,
		"mountain-small": 24, "mountain-mid": 16, "mountain-tall": 6, "mountain-big": 4, "mountain-wild": 16, "mountain-huge": 8,
		"whirlpool-small": 24, "whirlpool-mid": 24, "whirlpool-tall": 6, "whirlpool-big": 4, "whirlpool-wild": 16, "whirlpool-huge": 4,
		"clay-small": 56, "clay-mid": 16, "clay-tall": 6, "clay-big": 4, "clay-wild": 16, "clay-huge": 4,
		"edge-small": 24, "edge-mid": 16, "edge-tall": 6, "edge-big": 4, "edge-wild": 16, "edge-huge": 4,
	}
	seen := 0
	for _, l := range lands() {
		for _, s := range l.sheets {
			if n := most[l.name+"-"+s.Size]; n > 0 {
				seen++
				if len(s.Props) > n {
					t.Errorf("%s-%s has %d props, the maps leave room for %d", l.name, s.Size, len(s.Props), n)
				}
			}
		}
	}
	if seen != len(most) {
		t.Errorf("%d of %d sheets are there", seen, len(most))
	}
}
