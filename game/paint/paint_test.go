package paint

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
	"handhold/game/view"
	"handhold/shaders"
)

// TestMain runs the tests inside a running game, for only that can read pixels back; where there is no display it starts
// Xvfb for itself.
func TestMain(m *testing.M) {
	stop, err := display()
	if err != nil {
		fmt.Fprintln(os.Stderr, "paint's tests need a display or Xvfb:", err)
		os.Exit(1)
	}
	g := &running{m: m}
	ebiten.SetWindowVisible(false)
	if err := ebiten.RunGame(g); err != nil && !errors.Is(err, ebiten.Termination) {
		fmt.Fprintln(os.Stderr, err)
		g.code = 1
	}
	stop()
	os.Exit(g.code)
}

// display makes sure there is a display; stop ends what it started.
func display() (stop func(), err error) {
	if os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != "" {
		return func() {}, nil
	}
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	cmd := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x720x24", "-nolisten", "tcp")
	cmd.ExtraFiles = []*os.File{w}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	w.Close()
	number, err := io.ReadAll(io.LimitReader(r, 4))
	if err != nil || !bytes.Contains(number, []byte("\n")) {
		return nil, fmt.Errorf("Xvfb did not start: %q, %v", number, err)
	}
	os.Setenv("DISPLAY", ":"+strings.TrimSpace(string(number)))
	return func() { cmd.Process.Kill(); cmd.Wait() }, nil
}

// running is a game whose only tick runs the tests.
type running struct {
	m    *testing.M
	code int
}

func (g *running) Update() error {
	g.code = g.m.Run()
	return ebiten.Termination
}
func (g *running) Draw(*ebiten.Image)         {}
func (g *running) Layout(w, h int) (int, int) { return w, h }

// The test world: 60×40 tiles, grass left, sand right, water below, bare paper outside.
const worldW, worldH = 60, 40

func testLevel() *level.Level {
	lv := &level.Level{Name: "test", Width: worldW, Height: worldH}
	ts := level.Tileset{Image: "land.png", Columns: 4, TileW: 16, TileH: 16, Tiles: make([]level.TileInfo, 4)}
	ts.Tiles[2].Material = level.Water
	lv.Tilesets = []level.Tileset{ts}
	tiles := make([]level.Tile, worldW*worldH)
	for i := range tiles {
		x, y := i%worldW, i/worldW
		n := 0
		switch {
		case y > 26+x%3:
			n = 2
		case x > 28+y%4:
			n = 1
		}
		tiles[i] = level.Tile{Set: 1, Index: uint16(n)}
	}
	lv.Layers = []level.Layer{{Name: "ground", Tiles: tiles}}
	return lv
}

// testFiles are pictures for every sheet.
func testFiles(t *testing.T) fstest.MapFS {
	t.Helper()
	files := fstest.MapFS{"land.png": {Data: encoded(t, 64, 16, func(x, _ int) color.RGBA {
		return [...]color.RGBA{{120, 180, 90, 255}, {220, 180, 120, 255}, {60, 140, 190, 255}, {180, 60, 60, 255}}[x/16]
	})}}
	for _, k := range kitFiles() {
		files["assets/art/"+k.file+".png"] = &fstest.MapFile{Data: encoded(t, 64, 64, func(x, y int) color.RGBA { return color.RGBA{200, 40, 90, 255} })}
	}
	return files
}

func encoded(t *testing.T, w, h int, at func(x, y int) color.RGBA) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := range h {
		for x := range w {
			img.SetRGBA(x, y, at(x, y))
		}
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func testPainter(t *testing.T) *Painter {
	t.Helper()
	p, err := New(testFiles(t), func(s string) { t.Error(s) })
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Enter(testLevel()); err != nil {
		t.Fatal(err)
	}
	p.Quality = High
	return p
}

// testFrame is a washed-out picture of w×h px with a spot of remembered colour.
func testFrame(w, h, x, y int) *view.Frame {
	f := &view.Frame{W: w + 1, H: h + 1, SeenW: w * 256, SeenH: h * 256, CamX: x, CamY: y, MaskW: worldW * 2, MaskH: worldH * 2, Changed: true, Tick: 1}
	f.Colour = make([]uint8, f.MaskW*f.MaskH)
	for cy := range f.MaskH {
		for cx := range f.MaskW {
			if d := (cx-50)*(cx-50) + (cy-38)*(cy-38); d < 100 {
				f.Colour[cy*f.MaskW+cx] = uint8(min(255, (100-d)*6))
			}
		}
	}
	f.Wash = view.Wash{Out: 220, Bleed: 1200, Drip: 3000, Reveal: -1, Time: 400}
	f.Light.Tint, f.Light.Sweep = view.Plain, view.Plain
	return f
}

func drawn(p *Painter, f *view.Frame, w, h int) *image.RGBA {
	screen := ebiten.NewImage(w, h)
	defer screen.Deallocate()
	p.Draw(screen, f)
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	screen.ReadPixels(out.Pix)
	return out
}

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

// busiest is a frame with everything there is.
func busiest() *view.Frame {
	f := testFrame(640, 360, 150, 120)
	f.Wide, f.W, f.H, f.SeenW, f.SeenH = 32, 705, 397, 704*256, 396*256
	f.Light = view.Light{Tint: 0x8090c0ff, Sweep: 0xa090b0ff, Cloud: 200, Blur: 400, Narrow: 200, NarrowX: 300, NarrowY: 200, Haze: 0xf0d9a850}
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
	p.layPlots(image.Rect(0, 0, worldW*16, worldH*16), 1<<30) // once for each place
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
