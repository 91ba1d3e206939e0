package paint

import (
	"bytes"
	"image"
	"testing"
)

func TestPaintIsFixedToTheWorld(t *testing.T) {
	p := testPainter(t)
	const scale = 2
	const dx, dy = 37, 23
	a := drawn(p, testFrame(640, 360, 200, 180), 1280, 720)
	b := drawn(testPainter(t), testFrame(640, 360, 200+dx, 180+dy), 1280, 720) // all of it washed anew
	different := 0
	for y := dy * scale; y < 720; y++ {
		for x := dx * scale; x < 1280; x++ {
			if a.RGBAAt(x, y) != b.RGBAAt(x-dx*scale, y-dy*scale) {
				different++
			}
		}
	}
	if different > 0 {
		t.Errorf("%d px of paint, rims and grain moved with the camera", different)
	}
}

// area is how many px of the picture were washed anew for the last frame.
func area(p *Painter) int {
	n := 0
	for _, r := range p.kept.parts {
		n += r.Dx() * r.Dy()
	}
	return n
}

func TestPaintIsKeptFromPictureToPicture(t *testing.T) {
	p := testPainter(t)
	f := testFrame(640, 360, 200, 180)
	drawn(p, f, 1280, 720)
	whole := area(p)
	if whole != f.W*f.H {
		t.Fatalf("of the first picture %d px are washed, it has %d", whole, f.W*f.H)
	}
	for range 4 {
		f.Tick++
		f.CamX += 2
		drawn(p, f, 1280, 720)
		if n := area(p); n > whole/3 {
			t.Errorf("walking, %d of %d px are washed anew", n, whole)
		}
	}
	f.Tick += keptTicks + 1
	drawn(p, f, 1280, 720)
	if n := area(p); n != whole {
		t.Errorf("after a long time %d of %d px are washed anew", n, whole)
	}
	f.Tick++
	f.Wash.Reveal, f.Wash.RevX, f.Wash.RevY = 100, 500, 350
	drawn(p, f, 1280, 720)
	for range 4 {
		f.Tick++
		f.Wash.Reveal += 8
		drawn(p, f, 1280, 720)
		if n := area(p); n == 0 || n > whole*6/10 {
			t.Errorf("while the picture comes %d of %d px are washed anew", n, whole)
		}
	}
}

// Whatever way the camera goes, kept paint is the paint that would be washed there.
func TestKeptPaintIsNoOther(t *testing.T) {
	p := testPainter(t)
	f := testFrame(640, 360, 200, 180)
	drawn(p, f, 1280, 720)
	for _, step := range []image.Point{{X: 3, Y: 1}, {X: -5, Y: 2}, {X: 1, Y: -6}, {X: -2, Y: -2}, {}, {Y: 4}} {
		f.Tick++
		f.CamX, f.CamY = f.CamX+step.X, f.CamY+step.Y
		kept := paintOf(p, f, image.Rect(0, 0, 641, 361))
		fresh := paintOf(testPainter(t), f, image.Rect(0, 0, 641, 361))
		if !bytes.Equal(kept.Pix, fresh.Pix) {
			t.Fatalf("after a step of %v the paint differs from paint made anew", step)
		}
	}
}

func TestWhatMovesInThePaintIsWashedAnew(t *testing.T) {
	p := testPainter(t)
	f := testFrame(640, 360, 200, 180)
	before := drawn(p, f, 1280, 720)
	f.Wash.Out = 0
	for range 4 {
		f.Tick++
		p.sky.fresh = true // so great a change in so short a time would be softened
		before = drawn(p, f, 1280, 720)
	}
	fresh := drawn(testPainter(t), f, 1280, 720)
	if !bytes.Equal(before.Pix, fresh.Pix) {
		t.Error("a change has not come to the whole picture after all patches were washed")
	}
}
