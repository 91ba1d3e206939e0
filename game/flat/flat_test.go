package flat

import (
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"handhold/game/level"
)

const root = "../.."

// rasterized is what Tiled's own rasterizer makes of the layers of a map file, or only of those named.
func rasterized(t *testing.T, file string, layers ...string) image.Image {
	t.Helper()
	program, err := exec.LookPath("tmxrasterizer")
	if err != nil {
		t.Fatal("this test needs Tiled's tmxrasterizer (Debian: apt install tiled); make test installs it")
	}
	out := filepath.Join(t.TempDir(), "tiled.png")
	args := []string{"--no-smoothing"}
	for _, l := range layers {
		args = append(args, "--show-layer", l)
	}
	cmd := exec.Command(program, append(args, file, out)...)
	cmd.Env = append(os.Environ(), "QT_QPA_PLATFORM=offscreen", "XDG_RUNTIME_DIR="+t.TempDir())
	if said, err := cmd.CombinedOutput(); err != nil || strings.Contains(string(said), "rror") {
		t.Fatalf("%s: %v\n%s", file, err, said)
	}
	f, err := os.Open(out)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	return img
}

// unlike says how two pictures differ, in one line; empty where they do not. Where a colour that is kept beside its alpha
// comes to lie exactly between two, Qt's choice depends on the processor (it uses estimated reciprocals): such px may be
// off by one, but only as many as ties says, in 1/1000 of the picture.
func unlike(got *image.NRGBA, want image.Image, ties int) string {
	if got.Rect.Size() != want.Bounds().Size() {
		return fmt.Sprintf("it is %v px, Tiled's is %v", got.Rect.Size(), want.Bounds().Size())
	}
	wrong, close, first := 0, 0, ""
	for y := range got.Rect.Dy() {
		for x := range got.Rect.Dx() {
			g := got.NRGBAAt(got.Rect.Min.X+x, got.Rect.Min.Y+y)
			w := color.NRGBAModel.Convert(want.At(want.Bounds().Min.X+x, want.Bounds().Min.Y+y)).(color.NRGBA)
			switch d := max(apart(g.R, w.R), apart(g.G, w.G), apart(g.B, w.B), apart(g.A, w.A)); {
			case d == 1:
				close++
			case d > 1:
				if wrong++; wrong == 1 {
					first = fmt.Sprintf(": %d, %d is %v, Tiled's is %v", x, y, g, w)
				}
			}
		}
	}
	if wrong == 0 && close*1000 <= ties*got.Rect.Dx()*got.Rect.Dy() {
		return ""
	}
	return fmt.Sprintf("%d px differ, %d more by one%s", wrong, close, first)
}

func apart(a, b uint8) int { return max(int(a)-int(b), int(b)-int(a)) }

func TestFeaturesAreDrawnAsTiledDrawsThem(t *testing.T) {
	files, err := filepath.Glob("testdata/*.tmx")
	if err != nil || len(files) < 10 {
		t.Fatalf("only %d maps: %v", len(files), err)
	}
	for _, file := range files {
		lv, err := level.LoadForeign(os.DirFS(root), "game/flat/"+filepath.ToSlash(file))
		if err != nil {
			t.Error(err)
			continue
		}
		got, err := Draw(os.DirFS(root), lv, nil)
		if err != nil {
			t.Error(err)
			continue
		}
		if d := unlike(got, rasterized(t, file), 4); d != "" {
			t.Errorf("%s: %s", file, d)
		}
	}
}

func TestMapsOfOtherGamesAreDrawnAsTiledDrawsThem(t *testing.T) {
	files, err := filepath.Glob(root + "/game/e2e/testdata/foreign/*.tmx")
	if err != nil || len(files) < 3 {
		t.Fatalf("only %d maps: %v", len(files), err)
	}
	for _, file := range files {
		lv, err := level.LoadForeign(os.DirFS(root), "game/e2e/testdata/foreign/"+filepath.Base(file))
		if err != nil {
			t.Error(err)
			continue
		}
		var layers []string
		for i := range lv.Scenery {
			if s := &lv.Scenery[i]; s.Drawn == nil {
				layers = append(layers, path.Base(s.Name))
			}
		}
		got, err := Draw(os.DirFS(root), lv, nil)
		if err != nil {
			t.Error(err)
			continue
		}
		if d := unlike(got, rasterized(t, file, layers...), 0); d != "" {
			t.Errorf("%s: %s", file, d)
		}
	}
}

func TestOurMapsAreDrawnAsTiledDrawsThem(t *testing.T) {
	files, err := filepath.Glob(root + "/maps/*.tmx")
	if err != nil || len(files) < 8 {
		t.Fatalf("only %d maps: %v", len(files), err)
	}
	for _, file := range files {
		lv, err := level.Load(os.DirFS(root), "maps/"+filepath.Base(file))
		if err != nil {
			t.Error(err)
			continue
		}
		got, err := Draw(os.DirFS(root), lv, nil)
		if err != nil {
			t.Error(err)
			continue
		}
		if d := unlike(got, rasterized(t, file, "ground", "detail", "above"), 0); d != "" {
			t.Errorf("%s: %s", file, d)
		}
	}
}
