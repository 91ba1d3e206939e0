package paint

import (
	"bytes"
	"flag"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/fixed"
	"handhold/game/view"
	"handhold/shaders"
)

// mostReads is how many texture reads a px of the wash may take.
const mostReads = 16

// readsOf counts the reads in a function of a shader without loops, through the functions it calls.
func readsOf(src, name string) int {
	_, body, _ := strings.Cut(src, "\nfunc "+name+"(")
	body, _, _ = strings.Cut(body, "\n}")
	n := len(regexp.MustCompile(`imageSrc\d(Unsafe)?At`).FindAllString(body, -1))
	for _, f := range regexp.MustCompile(`\nfunc (\w+)\(`).FindAllStringSubmatch(src, -1) {
		calls := strings.Count(body, f[1]+"(")
		if f[1] != name && calls > 0 {
			n += calls * readsOf(src, f[1])
		}
	}
	return n
}

func TestTheWashReadsFewTextures(t *testing.T) {
	src, err := shaders.Source("wash")
	if err != nil {
		t.Fatal(err)
	}
	if n := readsOf(string(src), "Fragment"); n > mostReads || n < 8 {
		t.Errorf("the wash takes %d reads a px, at most %d are meant", n, mostReads)
	}
}

func TestTheShoreIsWhereWaterEnds(t *testing.T) {
	// Water in the right half of 8×4 cells.
	const w, h = 8, 4
	water := make([]bool, 4*w*h)
	for i := range water {
		water[i] = i%(2*w) >= w
	}
	far := fromShore(water, w, h)
	for i := 1; i < w; i++ {
		if step := far[w+i] - far[w+i-1]; step < cellPx-2 || step > cellPx+2 {
			t.Errorf("from cell %d to the next it is %d px further from the shore, not %d: %v", i-1, step, cellPx, far[w:2*w])
		}
	}
	if far[w+3] != -far[w+4] || far[w+4] < 2 || far[w+4] > 6 {
		t.Errorf("the shore is not between cells 3 and 4: %v", far[w:2*w])
	}
}

// paintOf is the paint itself in a part of the picture, two px to each of its px.
func paintOf(p *Painter, f *view.Frame, part image.Rectangle) *image.RGBA {
	drawn(p, f, 1280, 720)
	out := image.NewRGBA(image.Rectangle{Max: part.Size().Mul(2)})
	p.paint.img.SubImage(image.Rectangle{part.Min.Mul(2), part.Max.Mul(2)}).(*ebiten.Image).ReadPixels(out.Pix)
	return out
}

func TestOnlyWaterMovesInPaintThatHasItsColour(t *testing.T) {
	p := testPainter(t)
	f := testFrame(640, 360, 200, 180)
	f.Wash.Out = 0
	moved := func(x, y int) int {
		f.Wash.Time = 100
		before := paintOf(p, f, image.Rect(x, y, x+80, y+80))
		f.Wash.Time, f.Tick = 190, f.Tick+keptTicks+1
		after := paintOf(p, f, image.Rect(x, y, x+80, y+80))
		f.Tick += keptTicks + 1
		n := 0
		for i := 0; i < len(before.Pix); i += 4 {
			if !bytes.Equal(before.Pix[i:i+4], after.Pix[i:i+4]) {
				n++
			}
		}
		return n
	}
	if n := moved(80, 40); n > 0 {
		t.Errorf("%d px of meadow move", n)
	}
	// The shore lies at about 440 px of the world.
	if n := moved(80, 240); n < 200 {
		t.Errorf("only %d px of the shore move: where is the foam?", n)
	}
}

func TestABloomBringsColourForAWhile(t *testing.T) {
	p := testPainter(t)
	f := testFrame(640, 360, 200, 180)
	clear(f.Colour)
	at := func() int { return saturation(drawn(p, f, 1280, 720), 2*100, 2*100) }
	pale := at()
	f.Tick += keptTicks + 1
	f.Wash.Bloom, f.Wash.BloomX, f.Wash.BloomY, f.Wash.BloomR = 256, 300, 280, 120
	if rich := at(); rich < 2*pale {
		t.Errorf("in a bloom the colour is %d, without it %d", rich, pale)
	}
}

func TestABorderIsBarePaper(t *testing.T) {
	for _, plain := range []bool{false, true} {
		p := testPainter(t)
		if plain {
			p.wash = nil
		}
		f := testFrame(640, 360, 200, 180)
		f.Bands = []view.Band{{Box: fixed.Box{Min: fixed.Px(240, 200), Max: fixed.Px(400, 400)}, Strong: 256}}
		img := drawn(p, f, 1280, 720)
		if s := saturation(img, 2*(320-200), 2*(300-180)); s > 32 {
			t.Errorf("without shader %v: in the midst of a border the colour is %d", plain, s)
		}
		if s := saturation(img, 2*(600-200), 2*(300-180)); s < 12 {
			t.Errorf("without shader %v: far from the border the colour is only %d", plain, s)
		}
	}
}

func TestABrokenShaderLeavesAPlainPicture(t *testing.T) {
	var log []string
	p, err := New(testFiles(t), func(s string) { log = append(log, s) })
	if err != nil {
		t.Fatal(err)
	}
	src, err := shaders.Source("wash")
	if err != nil {
		t.Fatal(err)
	}
	p.wash = p.compileSource("wash", bytes.ReplaceAll(src, []byte("return vec4"), []byte("return vec5")))
	p.blur = nil
	if p.wash != nil || len(log) != 1 || strings.Contains(log[0], "\n") || !strings.Contains(log[0], "wash") {
		t.Fatalf("a shader that is broken is said to be so with %q", log)
	}
	if err := p.Enter(testLevel()); err != nil {
		t.Fatal(err)
	}
	p.Quality = High
	f := testFrame(640, 360, 200, 180)
	f.Light.Blur = 300
	img := drawn(p, f, 1280, 720)
	kept, lost := img.RGBAAt((400-200)*2, (304-180)*2), img.RGBAAt((240-200)*2, (304-180)*2)
	for i, want := range [...]uint8{120, 180, 90} {
		if d := int([...]uint8{kept.R, kept.G, kept.B}[i]) - int(want); d < -4 || d > 4 {
			t.Errorf("where colour came back the plain picture shows %v, not the grass", kept)
		}
	}
	if lost == kept || lost.R < kept.R+20 || lost.B < kept.B+40 {
		t.Errorf("where none came back the plain picture shows %v", lost)
	}
	if lost == (color.RGBA{}) {
		t.Error("the plain picture is empty")
	}
}

var update = flag.Bool("update", false, "write the golden pictures anew")

// The paint itself, in a few states, as it was when somebody last looked at it.
func TestPaintIsAsItWas(t *testing.T) {
	for name, change := range map[string]func(f *view.Frame){
		"remembered": func(*view.Frame) {},
		"washed-out": func(f *view.Frame) { clear(f.Colour) },
		"shore":      func(f *view.Frame) { f.CamY, f.Wash.Out = 300, 0 },
		"border": func(f *view.Frame) {
			f.Bands = []view.Band{{Box: fixed.Box{Min: fixed.Px(420, 200), Max: fixed.Px(460, 420)}, Strong: 256}}
		},
		"arriving": func(f *view.Frame) { f.Wash.Reveal, f.Wash.RevX, f.Wash.RevY, f.Wash.Thins = 90, 400, 300, 6 },
		"whirl": func(f *view.Frame) {
			f.CamY, f.Wash.WhirlX, f.Wash.WhirlY, f.Wash.WhirlW, f.Wash.WhirlH = 380, 400, 500, 90, 70
		},
	} {
		p := testPainter(t)
		f := testFrame(640, 360, 200, 180)
		change(f)
		got := paintOf(p, f, image.Rect(140, 64, 260, 184))
		path := filepath.Join("testdata", name+".png")
		if *update {
			var b bytes.Buffer
			if err := png.Encode(&b, got); err != nil {
				t.Fatal(err)
			}
			if err := os.MkdirAll("testdata", 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		want, err := png.Decode(bytes.NewReader(data))
		if err != nil {
			t.Fatal(err)
		}
		// Drivers round differently, and a px in a hundred may fall to the other side of a threshold.
		if n := unlike(got, want); n*100 > got.Rect.Dx()*got.Rect.Dy() {
			t.Errorf("%s: %d px of %d differ (go test ./game/paint -update writes it anew; look at it!)", path, n, got.Rect.Dx()*got.Rect.Dy())
		}
	}
}

// unlike is how many px of a and b differ visibly.
func unlike(a *image.RGBA, b image.Image) int {
	n := 0
	for y := range a.Rect.Dy() {
		for x := range a.Rect.Dx() {
			c := a.RGBAAt(x, y)
			r, g, bl, _ := b.At(x, y).RGBA()
			if max(differ(c.R, r), differ(c.G, g), differ(c.B, bl)) > 10 {
				n++
			}
		}
	}
	return n
}

func differ(a uint8, b uint32) int {
	d := int(a) - int(b>>8)
	return max(d, -d)
}
