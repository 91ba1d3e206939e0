package paint

import (
	"image"
	"os"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/flat"
	"handhold/game/level"
	"handhold/game/view"
	"handhold/game/world"
)

// TestPigmentIsTheMapAsTiledDrawsIt compares the pigment of a map of another game, before it is washed, with the flat
// drawing of its layers, which is Tiled's own: in all of it but around the two, where roofs fade.
func TestPigmentIsTheMapAsTiledDrawsIt(t *testing.T) {
	s := newStage(t)
	files := os.DirFS("../..")
	lv, err := level.LoadForeign(files, "game/e2e/testdata/foreign/village.tmx")
	if err != nil {
		t.Fatal(err)
	}
	s.painter.files = files
	if err := s.painter.Enter(lv); err != nil {
		t.Fatal(err)
	}
	want, err := flat.Draw(files, lv, nil)
	if err != nil {
		t.Fatal(err)
	}
	w, err := world.New(lv, world.Begin{Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	v := view.New(lv, s.sheets, s.book, 1)
	w.Step(world.Input{})
	v.Step(w, view.Told{Comfort: view.AsMade()})
	f := v.Frame(640, 360)
	s.painter.Draw(s.screen, f)

	got := image.NewRGBA(s.painter.pigment.img.Bounds())
	s.painter.pigment.img.ReadPixels(got.Pix)
	looked, wrong, roofs := 0, 0, 0
	for y := range f.H {
		for x := range f.W {
			at := image.Pt(x+f.CamX, y+f.CamY)
			if !at.In(want.Rect) || near(w, at) {
				continue
			}
			g, c := got.RGBAAt(x+margin, y+margin), want.NRGBAAt(at.X, at.Y)
			// Of half clear px the graphics driver rounds in its own way.
			if looked++; max(apart(g.R, c.R), apart(g.G, c.G), apart(g.B, c.B), apart(g.A, c.A)) > 1 {
				if wrong++; wrong == 1 {
					t.Errorf("px %v is %v, Tiled's is %v", at, g, c)
				}
			}
			if c.R > 170 && c.G < 100 {
				roofs++
			}
		}
	}
	if wrong > 0 || looked < 150000 || roofs < 500 {
		t.Errorf("%d of %d px differ; %d are roofs", wrong, looked, roofs)
	}
}

func apart(a, b uint8) int { return max(int(a)-int(b), int(b)-int(a)) }

// near says whether roofs fade at p because one of the two is there.
func near(w *world.World, p image.Point) bool {
	for i := range w.Girls {
		x, y := w.Girls[i].At.Pixel()
		if d := p.Sub(image.Pt(x, y)); max(d.X, -d.X) < 80 && max(d.Y, -d.Y) < 90 {
			return true
		}
	}
	return false
}

// TestTurnedQuadsTurnAroundTheirMiddle turns a strip of the test's tileset by a quarter.
func TestTurnedQuadsTurnAroundTheirMiddle(t *testing.T) {
	p := testPainter(t)
	dst := ebiten.NewImage(64, 64)
	p.batch.begin(dst, 1, 0, 0)
	p.batch.sprites([]view.Sprite{{Sheet: view.SheetTiles, SW: 32, SH: 8, X: 16, Y: 28, W: 32, H: 8, Turn: 90 * 128, Tint: view.Plain}}, &p.kit, &p.land)
	p.batch.flush()
	img := image.NewRGBA(dst.Bounds())
	dst.ReadPixels(img.Pix)
	for _, c := range []struct {
		x, y  int
		drawn bool
	}{{30, 18, true}, {33, 46, true}, {18, 32, false}, {46, 32, false}} {
		if got := img.RGBAAt(c.x, c.y).A > 0; got != c.drawn {
			t.Errorf("px %d, %d is drawn: %v", c.x, c.y, got)
		}
	}
}
