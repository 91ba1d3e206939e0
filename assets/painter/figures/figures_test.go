package figures

import (
	"bytes"
	"encoding/json"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

// painting paints everything into a fresh folder and reads it back as the
// game does.
func painting(t *testing.T) (string, book) {
	t.Helper()
	art := t.TempDir()
	if err := Paint(art); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(filepath.Join(art, "figures.json"))
	if err != nil {
		t.Fatal(err)
	}
	var b book
	if err := json.Unmarshal(text, &b); err != nil {
		t.Fatal(err)
	}
	return art, b
}

// What lies in assets/art is what the painter paints now.
func TestCommittedSheetsAreCurrent(t *testing.T) {
	art, b := painting(t)
	files := []string{"figures.json"}
	for _, g := range b.Girls {
		files = append(files, g.Image, g.Rim)
		if g.Bare != "" {
			files = append(files, g.Bare)
		}
	}
	for _, a := range b.Sheets {
		files = append(files, a.Image)
	}
	for _, file := range files {
		now, err := os.ReadFile(filepath.Join(art, file))
		if err != nil {
			t.Fatal(err)
		}
		kept, err := os.ReadFile(filepath.Join("../../art", file))
		if err != nil {
			t.Fatal(err)
		}
		if filepath.Ext(file) == ".png" {
			// how tightly it is packed may change from one Go to the next
			a, b := sheet(t, filepath.Join(art, file)), sheet(t, filepath.Join("../../art", file))
			if a.Rect == b.Rect && bytes.Equal(a.Pix, b.Pix) && slices.Equal(a.Palette, b.Palette) {
				continue
			}
		} else if bytes.Equal(now, kept) {
			continue
		}
		t.Errorf("assets/art/%s is not what the painter paints; run go generate ./assets", file)
	}
}

func sheet(t *testing.T, path string) *image.Paletted {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		t.Fatal(err)
	}
	p, ok := img.(*image.Paletted)
	if !ok {
		t.Fatalf("%s is not indexed", path)
	}
	return p
}

func anyPaint(img *image.Paletted, r image.Rectangle) bool {
	r = r.Intersect(img.Rect)
	for y := r.Min.Y; y < r.Max.Y; y++ {
		for x := r.Min.X; x < r.Max.X; x++ {
			if _, _, _, a := img.At(x, y).RGBA(); a != 0 {
				return true
			}
		}
	}
	return false
}

func TestEveryFrameIsOnItsSheetWithItsAnchors(t *testing.T) {
	art, b := painting(t)
	if len(b.Girls) != 2 || b.Girls["homura"].Bare == "" {
		t.Fatalf("want madoka, and homura with a bare sheet: %v", b.Girls)
	}
	for who, g := range b.Girls {
		files := []string{g.Image}
		if g.Bare != "" {
			files = append(files, g.Bare)
		}
		for _, file := range files {
			img := sheet(t, filepath.Join(art, file))
			for _, ps := range poses() {
				e, ok := g.Poses[ps.name]
				if !ok {
					t.Fatalf("%s has no pose %s", who, ps.name)
				}
				for _, d := range directions() {
					if len(e.Directions[d.name]) != ps.n {
						t.Fatalf("%s %s %s: %d frames, want %d", who, ps.name, d.name, len(e.Directions[d.name]), ps.n)
					}
					for i, f := range e.Directions[d.name] {
						l := madoka()
						if who == "homura" {
							l = homura(true)
						}
						_, painted := paintFrame(l, ps, d, i)
						f.Hands = painted.Hands
						checkFrame(t, img, file+" "+ps.name+" "+d.name, i, f, ps.link != linkNone)
					}
				}
			}
		}
	}
}

func checkFrame(t *testing.T, img *image.Paletted, name string, i int, f frameEntry, linked bool) {
	t.Helper()
	at := image.Pt(f.Cell%columns*cellW, f.Cell/columns*cellH)
	r := image.Rect(0, 0, cellW, cellH).Add(at)
	if !r.In(img.Rect) {
		t.Fatalf("%s %d: cell %d lies outside the sheet", name, i, f.Cell)
	}
	if !anyPaint(img, r) {
		t.Errorf("%s %d: cell %d is empty", name, i, f.Cell)
	}
	points := map[string][2]int{"head": f.Head, "sleeve": f.Sleeve, "left hand": f.Hands[0], "right hand": f.Hands[1]}
	if f.Shin != nil {
		points["shin"] = *f.Shin
	}
	if linked != (f.Shoulder != nil) {
		t.Fatalf("%s %d: a shoulder is wanted exactly where an arm is left out", name, i)
	}
	if linked {
		// The hand of the arm that is left out is not in the picture.
		delete(points, "left hand")
		delete(points, "right hand")
		points["shoulder"] = *f.Shoulder
	}
	for what, p := range points {
		near := image.Rect(p[0]-2, p[1]-2, p[0]+2, p[1]+2)
		paint := near
		if f.Flip {
			paint.Min.X, paint.Max.X = cellW-near.Max.X, cellW-near.Min.X
		}
		if !near.In(image.Rect(-1, -1, cellW+1, cellH+1)) {
			t.Errorf("%s %d: %s at %v is outside the cell", name, i, what, p)
		}
		if !anyPaint(img, paint.Intersect(image.Rect(0, 0, cellW, cellH)).Add(at)) {
			t.Errorf("%s %d: nothing is painted at the %s %v", name, i, what, p)
		}
	}
}

// The rim lies around the figure, never on it, and around all of it.
func TestTheRimSurroundsTheFigure(t *testing.T) {
	art, b := painting(t)
	for who, g := range b.Girls {
		body, rim := sheet(t, filepath.Join(art, g.Image)), sheet(t, filepath.Join(art, g.Rim))
		if rim.Rect.Dx() != body.Rect.Dx() || rim.Rect.Dy() <= body.Rect.Dy() || g.Soil/columns*cellH != body.Rect.Dy() {
			t.Fatalf("%s: the sheets are %v and %v, soil from %d", who, body.Rect, rim.Rect, g.Soil)
		}
		clear := func(img *image.Paletted, x, y int) bool { return img.ColorIndexAt(x, y) == 0 }
		for y := range body.Rect.Dy() {
			for x := 1; x < body.Rect.Dx(); x++ {
				sameCell := x%cellW != 0
				if !clear(body, x, y) && !clear(rim, x, y) {
					t.Fatalf("%s: rim on the figure at %d,%d", who, x, y)
				}
				if sameCell && !clear(body, x, y) && clear(body, x-1, y) && clear(rim, x-1, y) {
					t.Fatalf("%s: no rim left of %d,%d", who, x, y)
				}
			}
		}
	}
}

// A figure that reaches the rim of its cell with anything but its outline has
// been cut off.
func TestNoFigureIsCutByItsCell(t *testing.T) {
	for _, l := range []*look{madoka(), homura(true)} {
		cells, _ := paintGirl(l)
		for n, c := range cells {
			for y := range cellH {
				for x := range cellW {
					ink := c.at(x, y)
					rim := x == 0 || y == 0 || x == cellW-1 || y == cellH-1
					if rim && ink != 0 && ink != lineOf(ink) {
						t.Errorf("%s cell %d (%s %s %d): %c at %d,%d is cut off", l.name, n, c.pose.name, c.dir.name, c.i, ink, x, y)
					}
				}
			}
		}
	}
}

// The feet of everyone who stands are on the line above the foot anchor, so
// that nobody sinks or floats.
func TestFeetAreOnTheGround(t *testing.T) {
	for _, l := range []*look{madoka(), homura(true)} {
		for _, ps := range poses() {
			if ps.aloft {
				continue
			}
			for _, d := range directions() {
				for i := range ps.n {
					c, _ := paintFrame(l, ps, d, i)
					low := 0
					for n, ink := range c.px {
						if ink != 0 {
							low = n / cellW
						}
					}
					if low > footY-1 || low < footY-2 {
						t.Errorf("%s %s %s %d: lowest row %d", l.name, ps.name, d.name, i, low)
					}
				}
			}
		}
	}
}

// Side by side at the distance the book names, an arm of natural length
// reaches the meeting point in every frame of both.
func TestLinkedArmsReachEachOther(t *testing.T) {
	_, b := painting(t)
	const longest = 9 // px from shoulder to hand
	for _, name := range []string{"heldstand", "heldwalk", "heldrun"} {
		for _, d := range directions() {
			for _, one := range b.Girls["madoka"].Poses[name+"-r"].Directions[d.name] {
				for _, other := range b.Girls["homura"].Poses[name+"-l"].Directions[d.name] {
					x0, y0 := one.Shoulder[0], one.Shoulder[1]
					x1, y1 := other.Shoulder[0]+b.Link.Beside, other.Shoulder[1]
					mx, my := (x0+x1)/2, (y0+y1)/2+b.Link.Drop
					for _, far := range []int{abs(mx - x0), abs(my - y0), abs(x1 - mx), abs(my - y1)} {
						if far > longest {
							t.Errorf("%s %s: shoulders %d,%d and %d,%d are too far for arms", name, d.name, x0, y0, x1, y1)
						}
					}
				}
			}
		}
	}
}

func TestEveryStripIsOnItsSheet(t *testing.T) {
	art, b := painting(t)
	for _, name := range []string{"marks", "creatures"} {
		a := b.Sheets[name]
		if a == nil {
			t.Fatalf("no sheet %s", name)
		}
		img := sheet(t, filepath.Join(art, a.Image))
		for what, r := range a.Runs {
			for i := range r.Frames {
				cell := image.Rect(0, 0, r.W, r.H).Add(image.Pt(r.X+i*r.W, r.Y))
				if !cell.In(img.Rect) {
					t.Errorf("%s %s %d lies outside the sheet", name, what, i)
				} else if !anyPaint(img, cell) {
					t.Errorf("%s %s %d is empty", name, what, i)
				}
			}
			if at := image.Pt(r.At[0], r.At[1]); !at.In(image.Rect(0, 0, r.W+1, r.H+1)) {
				t.Errorf("%s %s: place %v outside its frame", name, what, at)
			}
		}
	}
}
