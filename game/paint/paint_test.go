package paint

import (
	"image"
	"image/color"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
	"handhold/game/view"
	"handhold/shaders"
)

func TestEveryShaderCompiles(t *testing.T) {
	for _, name := range shaders.Names() {
		src, err := shaders.Source(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := ebiten.NewShader(src); err != nil {
			t.Errorf("%s.kage: %v", name, err)
		}
	}
	if _, err := shaders.Source("none"); err == nil {
		t.Error("a pass that does not exist has a source")
	}
}

func TestColourComesBackWhereTheyWere(t *testing.T) {
	p := testPainter(t)
	img := drawn(p, testFrame(640, 360, 200, 180), 1280, 720)
	inside, outside := saturation(img, (400-200)*2, (304-180)*2), saturation(img, (240-200)*2, (304-180)*2)
	if inside < outside*5/2 {
		t.Errorf("the colour inside what is remembered is %d, outside %d", inside, outside)
	}
}

// saturation is the mean difference between the strongest and the weakest channel around a px.
func saturation(img *image.RGBA, x, y int) int {
	sum := 0
	for j := y - 12; j < y+12; j++ {
		for i := x - 12; i < x+12; i++ {
			c := img.RGBAAt(i, j)
			sum += int(max(c.R, c.G, c.B)) - int(min(c.R, c.G, c.B))
		}
	}
	return sum / (24 * 24)
}

func TestBeyondTheMapIsBarePaper(t *testing.T) {
	p := testPainter(t)
	f := testFrame(640, 360, -300, 100)
	img := drawn(p, f, 1280, 720)
	c := img.RGBAAt(100, 300)
	if c.R < 225 || c.B < 205 || c.R < c.B {
		t.Errorf("beyond the map it is %v, not paper", c)
	}
	f.CamX, f.Wash.Reveal, f.Wash.RevX, f.Wash.RevY = 200, 0, 400, 280
	f.Tick += 100
	img = drawn(p, f, 1280, 720)
	for y := 0; y < 720; y += 5 {
		for x := 0; x < 1280; x += 5 {
			if c := img.RGBAAt(x, y); c.R < 215 || c.B < 195 {
				t.Fatalf("with nothing revealed yet, %d,%d is %v", x, y, c)
			}
		}
	}
}

func TestASpriteIsMirroredAsTheMapSays(t *testing.T) {
	p := testPainter(t)
	// Red lies at the right end of the land sheet: mirrored, at the left.
	f := testFrame(640, 360, 200, 180)
	for i, flip := range []level.Flip{0, level.FlipH, level.FlipD | level.FlipH} {
		f.Crisp = append(f.Crisp, view.Sprite{Sheet: view.SheetTiles, SW: 64, SH: 16, X: int16(i * 100), Y: 10, W: 64, H: 16, Flip: flip, Tint: view.Plain})
	}
	img := drawn(p, f, 1280, 720)
	for i, x := range []int{60, 102} {
		if c := img.RGBAAt(x*2, 30); c != (color.RGBA{180, 60, 60, 255}) {
			t.Errorf("sprite %d: red is not at %d: %v", i, x, c)
		}
	}
	// A quarter turn clockwise brings what was at the right to the bottom.
	if c := img.RGBAAt(232*2, 24*2+1); c != (color.RGBA{180, 60, 60, 255}) {
		t.Errorf("turned: %v at the bottom", c)
	}
}
