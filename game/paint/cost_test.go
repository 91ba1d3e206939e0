package paint

import (
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/view"
)

// busiest is a frame with everything there is.
func busiest() *view.Frame {
	f := testFrame(640, 360, 150, 120)
	f.Wide, f.W, f.H, f.SeenW, f.SeenH = 32, 705, 397, 704*256, 396*256
	f.Light = view.Light{Tint: 0x8090c0ff, Sweep: 0xa090b0ff, Cloud: 200, Blur: 400, Narrow: 200, NarrowX: 300, NarrowY: 200}
	f.Light.Lamps = []view.Lamp{{X: 100, Y: 100, Radius: 60, Tint: 0xffe0a0ff}}
	for i := range 200 {
		s := view.Sprite{Sheet: view.Sheet(i) % view.SheetTiles, SW: 16, SH: 16, X: int16(i * 3), Y: int16(i), W: 16, H: 16, Tint: view.Plain}
		f.Crisp = append(f.Crisp, s)
		s.Sheet = view.SheetTiles
		f.Stand = append(f.Stand, s)
		f.Flat = append(f.Flat, s)
		f.Above = append(f.Above, s)
		s.Sheet = view.SheetLetters
		f.Words = append(f.Words, s)
	}
	// A tree before each of the two.
	for _, at := range []int{60, 120} {
		f.Crisp[at].Sheet, f.Crisp[at].Blend = view.SheetTiles, view.Erase
	}
	return f
}

func TestAPictureTakesFewDraws(t *testing.T) {
	p := testPainter(t)
	drawn(p, busiest(), 1280, 720) // paints the ground
	drawn(p, busiest(), 1280, 720)
	if n := p.DrawCalls(); n > 24 || n < 8 {
		t.Errorf("the busiest picture takes %d draws, at most 24 are meant", n)
	}
}

func TestAPictureAllocatesNothingOfItsOwn(t *testing.T) {
	p := testPainter(t)
	screen := ebiten.NewImage(1280, 720)
	f := busiest()
	paint := func() {
		f.Tick++
		f.CamX ^= 1
		p.Draw(screen, f)
	}
	for range 20 {
		paint()
	}
	// What Ebitengine itself needs for a draw is measured with the same number of plain draws.
	var options ebiten.DrawTrianglesOptions
	v := make([]ebiten.Vertex, 4)
	calls := p.DrawCalls()
	plain := func() {
		for range calls {
			screen.DrawTriangles(v, quadIndices(), p.kit.img, &options)
			options.Filter ^= 1 // so that they are not joined to one
		}
	}
	plain()
	if mine, base := testing.AllocsPerRun(30, paint), testing.AllocsPerRun(30, plain); mine > base+40 {
		t.Errorf("a picture allocates %v times, %v are Ebitengine's own", mine, base)
	}
}
