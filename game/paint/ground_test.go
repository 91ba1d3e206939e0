package paint

import (
	"image"
	"image/color"
	"testing"
	"testing/fstest"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
)

// reliefLevel is 40×30 tiles of flat ground with a rock of 8×6 tiles at 12, 10, and sand instead of earth from the 24th
// column on; its relief says what is solid and how high.
func reliefLevel(t *testing.T, relief bool) (*level.Level, fstest.MapFS) {
	t.Helper()
	lv := &level.Level{Name: "relief", Width: 40, Height: 30}
	ts := level.Tileset{Image: "ground.png", Columns: 3, TileW: 16, TileH: 16, Tiles: make([]level.TileInfo, 3)}
	if relief {
		ts.Relief = "ground-relief.png"
	}
	tiles := make([]level.Tile, lv.Width*lv.Height)
	for i := range tiles {
		tiles[i] = level.Tile{Set: 1}
		switch x, y := i%lv.Width, i/lv.Width; {
		case x >= 12 && x < 20 && y >= 10 && y < 16:
			tiles[i].Index = 1
		case x >= 24:
			tiles[i].Index = 2
		}
	}
	lv.Tilesets, lv.Layers = []level.Tileset{ts}, []level.Layer{{Name: "ground", Tiles: tiles}}
	files := testFiles(t)
	files["ground.png"] = &fstest.MapFile{Data: encoded(t, 48, 16, func(x, _ int) color.RGBA {
		return [...]color.RGBA{{150, 150, 110, 255}, {150, 110, 110, 255}, {220, 190, 130, 255}}[x/16]
	})}
	const earth, outcrop = 10, 5
	files["ground-relief.png"] = &fstest.MapFile{Data: encoded(t, 48, 16, func(x, _ int) color.RGBA {
		return [...]color.RGBA{{128, 16 * earth, 0, 255}, {128 + 24, 16 * outcrop, 255, 255}, {128 + 3, 16 * earth, 0, 255}}[x/16]
	})}
	return lv, files
}

// laid is the ground of a map as it is painted under the wash.
func laid(t *testing.T, lv *level.Level, files fstest.MapFS, without bool) *image.RGBA {
	t.Helper()
	p, err := New(files, func(s string) { t.Error(s) })
	if err != nil {
		t.Fatal(err)
	}
	if without {
		p.relief = nil
	}
	if err := p.Enter(lv); err != nil {
		t.Fatal(err)
	}
	p.ground.fit(p.ground.whole.Size())
	p.layPlots(p.ground.whole, 1<<30)
	img := image.NewRGBA(p.ground.whole)
	p.ground.img.SubImage(img.Rect).(*ebiten.Image).ReadPixels(img.Pix)
	return img
}

// brightness is the mean of all channels over a part of a picture.
func brightness(img *image.RGBA, r image.Rectangle) float64 {
	sum := 0
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			c := img.RGBAAt(x, y)
			sum += int(c.R) + int(c.G) + int(c.B)
		}
	}
	return float64(sum) / float64(3*r.Dx()*r.Dy())
}

func TestRockStandsInTheLight(t *testing.T) {
	lv, files := reliefLevel(t, true)
	img := laid(t, lv, files, false)
	rock := image.Rect(12*16, 10*16, 20*16, 16*16)
	top := brightness(img, image.Rect(rock.Min.X+20, rock.Min.Y+20, rock.Max.X-20, rock.Min.Y+60))
	face := brightness(img, image.Rect(rock.Min.X+20, rock.Max.Y-12, rock.Max.X-20, rock.Max.Y-2))
	rim := brightness(img, image.Rect(rock.Min.X+20, rock.Min.Y+2, rock.Max.X-20, rock.Min.Y+4))
	shade := brightness(img, image.Rect(rock.Min.X+30, rock.Max.Y+3, rock.Max.X-10, rock.Max.Y+10))
	open := brightness(img, image.Rect(16, 16, 160, 100))
	if face > 0.75*top || rim < 1.05*top || shade > 0.75*open {
		t.Errorf("top %.0f, face toward the viewer %.0f, rim toward the light %.0f; ground in its shadow %.0f, open ground %.0f", top, face, rim, shade, open)
	}
}

// sandBegins is the first column of a row whose ground is sand.
func sandBegins(img *image.RGBA, y int) int {
	for x := 20 * 16; x < img.Rect.Max.X; x++ {
		if c := img.RGBAAt(x, y); int(c.R)-int(c.B) > 62 {
			return x
		}
	}
	return -1
}

func TestSoftBordersWander(t *testing.T) {
	lv, files := reliefLevel(t, true)
	img := laid(t, lv, files, false)
	least, most := 1<<30, 0
	for y := 8; y < img.Rect.Max.Y; y += 8 {
		x := sandBegins(img, y)
		least, most = min(least, x), max(most, x)
	}
	if least < 24*16-40 || most > 24*16+40 || most-least < 6 {
		t.Errorf("a straight border at %d px of the map runs from %d to %d", 24*16, least, most)
	}
}

func TestGroundIsDrawnWithoutRelief(t *testing.T) {
	with, files := reliefLevel(t, false)
	flat := laid(t, with, files, false)
	lv, files := reliefLevel(t, true)
	unshaded := laid(t, lv, files, true)
	for _, at := range []image.Point{{8, 8}, {15 * 16, 12 * 16}, {30 * 16, 200}} {
		if flat.RGBAAt(at.X, at.Y) != unshaded.RGBAAt(at.X, at.Y) || flat.RGBAAt(at.X, at.Y).A != 255 {
			t.Errorf("at %v: %v where the tileset has no relief, %v where the shader cannot be used", at, flat.RGBAAt(at.X, at.Y), unshaded.RGBAAt(at.X, at.Y))
		}
	}
}

// Ground that is painted once must not be painted again, and no plot may be left out.
func TestEveryPlotIsPaintedOnce(t *testing.T) {
	p := testPainter(t)
	f := testFrame(320, 180, 0, 0)
	screen := ebiten.NewImage(640, 360)
	defer screen.Deallocate()
	p.Draw(screen, f)
	first := p.batch.calls
	for range 8 {
		f.Tick++
		p.Draw(screen, f)
	}
	if p.batch.calls >= first {
		t.Errorf("%d draws at first, %d when all has been painted", first, p.batch.calls)
	}
	for y := range 2 {
		for x := range 2 {
			if p.ground.plots[y*p.ground.size.X+x] != (plot{at: image.Pt(x, y), done: true}) {
				t.Errorf("plot %d,%d is seen and not painted", x, y)
			}
		}
	}
}

// Wherever the camera comes from, and whatever lay on the texture before, ground is what it is in a painter that has just
// come there; and nothing shows where it is wound around.
func TestGroundIsWoundAroundItsTexture(t *testing.T) {
	lv, files := reliefLevel(t, true)
	all := laid(t, lv, files, false)
	p, err := New(files, func(s string) { t.Error(s) })
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Enter(lv); err != nil {
		t.Fatal(err)
	}
	dst := ebiten.NewImage(61, 41)
	defer dst.Deallocate()
	got := image.NewRGBA(image.Rect(0, 0, 61, 41))
	// One plot more than fits on the texture, there and back.
	for _, at := range []image.Point{{100, 100}, {480, 230}, {240, 300}, {500, 400}, {230, 240}, {0, 0}} {
		f := testFrame(60, 40, at.X, at.Y)
		p.ground.fit(seenGround(f).Size())
		p.layPlots(seenGround(f), 1<<30)
		if p.ground.size.X*plotPx >= lv.Width*level.TileSize {
			t.Fatalf("all of the map fits on the texture, %v plots: this test shows nothing", p.ground.size)
		}
		p.batch.begin(dst, 1, 0, 0)
		p.drawGround(f)
		p.batch.flush()
		dst.ReadPixels(got.Pix)
		for y := range min(41, all.Rect.Max.Y-at.Y) {
			for x := range min(61, all.Rect.Max.X-at.X) {
				if got.RGBAAt(x, y) != all.RGBAAt(at.X+x, at.Y+y) {
					t.Fatalf("camera at %v: at %d,%d it is %v instead of %v", at, x, y, got.RGBAAt(x, y), all.RGBAAt(at.X+x, at.Y+y))
				}
			}
		}
	}
}
