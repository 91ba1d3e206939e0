package e2e_test

import (
	"bytes"
	"flag"
	"fmt"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/image/draw"
)

var update = flag.Bool("update", false, "keep the pictures of the scenes as the ones to compare with")

// scenes are whole pictures of the game that must stay as they are until somebody has looked at new ones: a WORLD/MOMENT
// each, as game/e2e/shots knows them.
var scenes = []string{
	"02-desert/arrival", "02-desert/landmark", "12-ravine/path", "12-ravine/mending", "12-ravine/night", "23-mountain/ledge",
	"25-whirlpool/path", "25-whirlpool/grip", "25b-red-clay/arrows", "26-second-desert/landmark", "29-red-clay/curled", "34-edge/creatures",
}

// Pictures are compared at this size, px; they may differ by so much of 255 on the average, and so much in any one place:
// drivers round differently, and no more than that.
const (
	sceneW, sceneH = 256, 144
	sceneMean      = 2.0
	scenePlace     = 48
)

func TestScenesLookAsTheyDid(t *testing.T) {
	dir := t.TempDir()
	shots := exec.Command("go", append([]string{"run", "./game/e2e/shots", dir}, scenes...)...)
	shots.Dir = root
	if out, err := shots.CombinedOutput(); err != nil {
		t.Fatalf("making the pictures: %v\n%s", err, out)
	}
	for _, scene := range scenes {
		name := strings.ReplaceAll(scene, "/", "-") + ".png"
		now, err := smallScene(filepath.Join(dir, name))
		if err != nil {
			t.Error(err)
			continue
		}
		golden := filepath.Join("testdata", "scenes", name)
		if *update {
			if err := keepScene(golden, now); err != nil {
				t.Fatal(err)
			}
			continue
		}
		was, err := readScene(golden)
		if err != nil {
			t.Error(err)
			continue
		}
		if problem := compareScenes(was, now); problem != "" {
			kept := filepath.Join(root, "build", "scenes", name)
			t.Errorf("%s: %s; see %s, and if it is right: go test ./game/e2e -run TestScenes -update", scene, problem, kept)
			if err := keepScene(kept, now); err != nil {
				t.Error(err)
			}
		}
	}
}

// compareScenes says in what two pictures differ more than they may; nothing if they do not.
func compareScenes(was, now *image.RGBA) string {
	if was.Rect != now.Rect {
		return fmt.Sprintf("it is %v, was %v", now.Rect.Size(), was.Rect.Size())
	}
	sum, worst, at := 0, 0, image.Point{}
	for i := range was.Pix {
		d := int(was.Pix[i]) - int(now.Pix[i])
		d = max(d, -d)
		sum += d
		if d > worst {
			worst, at = d, image.Pt(i/4%sceneW, i/4/sceneW)
		}
	}
	if mean := float64(sum) / float64(len(was.Pix)*3/4); mean > sceneMean || worst > scenePlace {
		return fmt.Sprintf("it differs by %.2f of 255 on the average (at most %v), by %d at %v of %d×%d (at most %d)",
			mean, sceneMean, worst, at, sceneW, sceneH, scenePlace)
	}
	return ""
}

func readScene(name string) (*image.RGBA, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	img, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	out := image.NewRGBA(image.Rectangle{Max: img.Bounds().Size()})
	draw.Draw(out, out.Rect, img, img.Bounds().Min, draw.Src)
	return out, nil
}

// smallScene is the picture in a file at the size scenes are compared at.
func smallScene(name string) (*image.RGBA, error) {
	img, err := readScene(name)
	if err != nil {
		return nil, err
	}
	out := image.NewRGBA(image.Rect(0, 0, sceneW, sceneH))
	draw.CatmullRom.Scale(out, out.Rect, img, img.Rect, draw.Src, nil)
	return out, nil
}

func keepScene(name string, img *image.RGBA) error {
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, img); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	return os.WriteFile(name, b.Bytes(), 0o644)
}

// The comparison itself must find what has changed, and bear what has not.
func TestChangedScenesAreFound(t *testing.T) {
	was, err := readScene(filepath.Join("testdata", "scenes", "12-ravine-path.png"))
	if err != nil {
		t.Fatal(err)
	}
	paler, spot, shifted, noisy := *was, *was, *was, *was
	for _, c := range []*image.RGBA{&paler, &spot, &shifted, &noisy} {
		c.Pix = bytes.Clone(was.Pix)
	}
	for i := range paler.Pix {
		paler.Pix[i] = uint8(min(int(paler.Pix[i])+6, 255))
		noisy.Pix[i] = uint8(min(max(int(noisy.Pix[i])+i%3-1, 0), 255))
	}
	for y := range 4 {
		for x := range 4 {
			for c := range 3 {
				spot.Pix[spot.PixOffset(100+x, 60+y)+c] ^= 0xff
			}
		}
	}
	copy(shifted.Pix, was.Pix[4*2:])
	for name, c := range map[string]*image.RGBA{"paler": &paler, "with a spot": &spot, "shifted": &shifted} {
		if compareScenes(was, c) == "" {
			t.Errorf("a picture that is %s is taken for the same", name)
		}
	}
	if problem := compareScenes(was, &noisy); problem != "" {
		t.Errorf("a picture whose colours are rounded otherwise is taken for another: %s", problem)
	}
}
