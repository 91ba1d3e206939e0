package draw

import (
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func testPalette(t *testing.T) *Palette {
	t.Helper()
	p, err := ParsePalette("// a comment\nred #400000 #ff0000 // dark to light\nwine #400000\nshade #00000080\n")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestPaletteSharesEqualColours(t *testing.T) {
	p := testPalette(t)
	if n := len(p.colours) - 1; n != 3 {
		t.Errorf("palette has %d inks, want 3", n)
	}
	if p.Ink("wine") != p.Ramp("red")[0] {
		t.Error("the same colour under two names is two inks")
	}
	if a := p.Colour(p.Ink("shade")).A; a != 0x80 {
		t.Errorf("shade has alpha %#x, want 0x80", a)
	}
}

func TestPaletteSaysWhichLineIsWrong(t *testing.T) {
	for _, bad := range []string{"red", "red #12", "red 123456", "red #12345g", "red #000000\nred #ffffff"} {
		_, err := ParsePalette("blue #0000ff\n" + bad)
		if err == nil || !strings.Contains(err.Error(), "line") {
			t.Errorf("%q: got error %v, want one that names the line", bad, err)
		}
	}
}

func TestRampClampsItsEnds(t *testing.T) {
	r := Ramp{7, 8, 9}
	for v, want := range map[float64]Ink{-3: 7, 0: 7, 0.4: 8, 0.99: 9, 1: 9, 5: 9} {
		if got := r.At(v); got != want {
			t.Errorf("At(%g) = %d, want %d", v, got, want)
		}
	}
}

func TestCellPaintsInItsCanvasAndNowhereElse(t *testing.T) {
	c := New(8, 8, testPalette(t))
	cell := c.Cell(2, 3, 4, 2)
	cell.Rect(-5, -5, 20, 20, 1)
	for y := range 8 {
		for x := range 8 {
			inside := x >= 2 && x < 6 && y >= 3 && y < 5
			if (c.At(x, y) == 1) != inside {
				t.Errorf("pixel %d,%d: painted %t, want %t", x, y, !inside, inside)
			}
		}
	}
}

func TestFlipsUndoThemselves(t *testing.T) {
	c := New(5, 4, testPalette(t))
	c.Line(0, 0, 4, 2, 1)
	before := c.Copy()
	c.FlipX()
	if c.At(4, 0) != 1 || c.At(0, 0) != Clear {
		t.Error("FlipX did not bring the left end to the right")
	}
	c.FlipX()
	c.FlipY()
	c.FlipY()
	for y := range 4 {
		for x := range 5 {
			if c.At(x, y) != before.At(x, y) {
				t.Fatalf("pixel %d,%d changed", x, y)
			}
		}
	}
}

func TestBehindNeverCovers(t *testing.T) {
	c := New(6, 6, testPalette(t))
	c.Rect(2, 2, 2, 2, 1)
	c.Shadow(3, 3, 3, 3, 2)
	if c.At(2, 2) != 1 || c.At(1, 2) != 2 {
		t.Errorf("inks %d and %d, want the thing (1) over its shadow (2)", c.At(2, 2), c.At(1, 2))
	}
}

func TestWrittenPictureHoldsOnlyInksInUse(t *testing.T) {
	c := New(3, 1, testPalette(t))
	c.Set(1, 0, c.Pal.Ink("shade"))
	path := filepath.Join(t.TempDir(), "deep", "a.png")
	if err := c.WritePNG(path); err != nil {
		t.Fatal(err)
	}
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, _, a := img.At(0, 0).RGBA(); a != 0 {
		t.Error("a bare pixel is not clear")
	}
	if _, _, _, a := img.At(1, 0).RGBA(); a>>8 != 0x80 {
		t.Errorf("the shade has alpha %#x, want 0x80", a>>8)
	}
	if n := len(c.Image().Palette); n != 2 {
		t.Errorf("the picture's palette has %d colours, want 2", n)
	}
}

func TestValueIsSmoothAndTheSameEveryTime(t *testing.T) {
	const step = 1.0 / 64
	for i := range 640 {
		x := float64(i) * step
		a, b := Value(x, 3.3, 5), Value(x+step, 3.3, 5)
		if a < 0 || a > 1 || b-a > 0.03 || a-b > 0.03 {
			t.Fatalf("Value jumps from %g to %g at x=%g", a, b, x)
		}
	}
	if Value(1.5, 2.5, 1) == Value(1.5, 2.5, 2) {
		t.Error("another seed gives the same noise")
	}
}
