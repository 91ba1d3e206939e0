package main

import (
	"cmp"
	"errors"
	"fmt"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/view"
	"handhold/game/world"
)

// The level maker's guide shows the examples as Tiled draws them, and the first of them as it is played.
const (
	guideMap   = "maps/examples/first-steps.tmx"
	secondMap  = "maps/examples/second-steps.tmx"
	kitMap     = "maps/examples/kit.tmx"
	guideSeed  = 1
	guideW     = 480 // px of a picture of the game
	guideH     = 270
	guideLimit = 60 * world.TPS
	mapInks    = 64  // of a picture of the map
	playInks   = 112 // of a picture of the game: fewer lose the pink of her hair
)

// plate is a picture of a map.
type plate struct {
	of     string // the map's path; empty for the first example
	layers []string
	marked bool            // with the outlines of its things
	cut    image.Rectangle // what of the map it shows, px; empty for all of it
	half   bool            // at half size
}

// plates are the guide's pictures of the maps.
func plates() map[string]plate {
	seen := []string{"ground", "detail", "props"}
	return map[string]plate{
		"map-ground": {layers: seen[:1], half: true},
		"map-props":  {layers: seen, half: true},
		"map-things": {layers: seen, marked: true, half: true},
		"map-ravine": {layers: seen, marked: true, cut: image.Rect(320, 268, 640, 468)},
		"map-grown":  {layers: seen, cut: image.Rect(130, 180, 450, 340)},
		"map-second": {of: secondMap, layers: seen, marked: true, half: true},
		"map-kit":    {of: kitMap, layers: seen, marked: true, half: true},
	}
}

// rasterize has Tiled's own tmxrasterizer draw some layers of the map at path.
func rasterize(path string, layers []string) (*image.RGBA, error) {
	dir, err := os.MkdirTemp("", "handhold-guide")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	out := filepath.Join(dir, "map.png")
	args := []string{"--no-smoothing"}
	for _, l := range layers {
		args = append(args, "--show-layer", l)
	}
	cmd := exec.Command("tmxrasterizer", append(args, path, out)...)
	cmd.Env = append(os.Environ(), "QT_QPA_PLATFORM=offscreen")
	if said, err := cmd.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("tmxrasterizer (Tiled's own): %w %s", err, said)
	}
	f, err := os.Open(out)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	img, err := png.Decode(f)
	if err != nil {
		return nil, err
	}
	rgba := image.NewRGBA(img.Bounds())
	draw.Draw(rgba, rgba.Rect, img, img.Bounds().Min, draw.Src)
	return rgba, nil
}

// printPlates makes the pictures of the maps.
func printPlates(folder string, files fs.FS) error {
	for name, p := range plates() {
		path := cmp.Or(p.of, guideMap)
		l, err := level.Load(files, path)
		if err != nil {
			return err
		}
		img, err := rasterize(path, p.layers)
		if err != nil {
			return err
		}
		if p.marked {
			for i := range l.Things {
				outline(img, &l.Things[i])
			}
		}
		if !p.cut.Empty() {
			cut := image.NewRGBA(image.Rect(0, 0, p.cut.Dx(), p.cut.Dy()))
			draw.Draw(cut, cut.Rect, img, p.cut.Min, draw.Src)
			img = cut
		}
		if p.half {
			img = halved(img)
		}
		if err := writeInked(filepath.Join(folder, name+".png"), img, mapInks); err != nil {
			return err
		}
	}
	return nil
}

// halved is a picture of half the size, each px of it the mean of four.
func halved(img *image.RGBA) *image.RGBA {
	out := image.NewRGBA(image.Rect(0, 0, img.Rect.Dx()/2, img.Rect.Dy()/2))
	for y := range out.Rect.Dy() {
		for x := range out.Rect.Dx() {
			for c := range 4 {
				at := img.PixOffset(2*x, 2*y) + c
				sum := int(img.Pix[at]) + int(img.Pix[at+4]) + int(img.Pix[at+img.Stride]) + int(img.Pix[at+img.Stride+4])
				out.Pix[out.PixOffset(x, y)+c] = uint8((sum + 2) / 4)
			}
		}
	}
	return out
}

// outline draws a thing in its colour as Tiled shows it: a pin for a point, else its edge, and a tint inside.
func outline(img *image.RGBA, t *level.Thing) {
	ink := color.RGBA{A: 255}
	for _, c := range level.Classes() {
		if c.Class == t.Class {
			n, _ := strconv.ParseUint(c.Family.Colour()[1:], 16, 32) // the class table's test holds that it is one
			ink = color.RGBA{uint8(n >> 16), uint8(n >> 8), uint8(n), 255}
		}
	}
	dark := color.RGBA{20, 24, 40, 255}
	if len(t.Poly) == 0 {
		x, y := t.At.Pixel()
		disc(img, x, y, 8, dark)
		disc(img, x, y, 6, ink)
		return
	}
	x0, y0 := t.Box.Min.Pixel()
	x1, y1 := t.Box.Max.Pixel()
	for y := y0; y < y1; y++ {
		for x := x0; x < x1; x++ {
			if t.Contains(fixed.Px(x, y)) {
				was := img.RGBAAt(x, y)
				mix := func(a, b uint8) uint8 { return uint8((int(a)*7 + int(b)*3) / 10) }
				img.SetRGBA(x, y, color.RGBA{mix(was.R, ink.R), mix(was.G, ink.G), mix(was.B, ink.B), 255})
			}
		}
	}
	for _, stroke := range []struct {
		r   int
		ink color.RGBA
	}{{2, dark}, {1, ink}} {
		for i, a := range t.Poly {
			b := t.Poly[(i+1)%len(t.Poly)]
			steps := int(max(abs(b.X-a.X), abs(b.Y-a.Y))/fixed.One) + 1
			for s := range steps {
				p := fixed.Point{X: a.X + (b.X-a.X)*int32(s)/int32(steps), Y: a.Y + (b.Y-a.Y)*int32(s)/int32(steps)}
				x, y := p.Pixel()
				disc(img, x, y, stroke.r, stroke.ink)
			}
		}
	}
}

func abs(n int32) int32 { return max(n, -n) }

// disc is a filled circle.
func disc(img *image.RGBA, x, y, r int, ink color.RGBA) {
	for dy := -r; dy <= r; dy++ {
		for dx := -r; dx <= r; dx++ {
			if dx*dx+dy*dy <= r*r {
				img.SetRGBA(x+dx, y+dy, ink)
			}
		}
	}
}

// way is how the two are led in the pictures of the game: along the path, and off it into the tall grass, px.
func way() []image.Point {
	return []image.Point{{160, 332}, {282, 252}, {312, 330}, {330, 396}, {424, 372}}
}

// sight is a picture of the game: from when on it may be taken, and so many ticks later it is.
type sight struct {
	name  string
	worth func(w *world.World, tick int) bool
	after int
}

// sights are the guide's pictures of the game, in the order they come.
func sights() []sight {
	begun := func(_ *world.World, tick int) bool { return tick > 150 }
	onTheWay := func(w *world.World, _ int) bool { x, _ := w.Girls[w.Lead].At.Pixel(); return x > 276 }
	slipping := func(w *world.World, _ int) bool {
		return w.Girls[0].Doing == world.Slipping || w.Girls[1].Doing == world.Slipping
	}
	return []sight{{"play-start", begun, 0}, {"play-path", onTheWay, 0}, {"play-edge", slipping, 16}}
}

// guide makes all pictures of the guide.
func (c *camera) guide(folder string) error {
	l, err := level.Load(c.files, guideMap)
	if err != nil {
		return err
	}
	if err := printPlates(folder, c.files); err != nil {
		return err
	}
	c.atlas.Add(l)
	j, err := journey.New(guideSeed, l.Name, c.atlas)
	if err != nil {
		return err
	}
	if err := c.painter.Enter(l); err != nil {
		return err
	}
	screen := ebiten.NewImage(guideW, guideH)
	defer screen.Deallocate()
	v := view.New(l, c.sheets, c.book, guideSeed)
	left, ways := sights(), way()
	due := 0
	for tick := 0; len(left) > 0; tick++ {
		if tick > guideLimit {
			return fmt.Errorf("the moment of %s does not come", left[0].name)
		}
		w := j.World()
		if err := j.Step(lead(w, tick, &ways)); err != nil {
			return err
		}
		v.Step(w, view.Told{WordsLeft: j.Words, Comfort: view.AsMade()})
		lw, lh, _ := view.Fit(guideW, guideH)
		f := v.Frame(lw, lh)
		f.SubX, f.SubY = 0, 0
		if due == 0 && left[0].worth(w, tick) {
			due = tick + left[0].after
		}
		if due == 0 || tick < due {
			continue
		}
		f.Changed = true
		c.painter.Draw(screen, f)
		img := image.NewRGBA(screen.Bounds())
		screen.ReadPixels(img.Pix)
		if err := writeInked(filepath.Join(folder, left[0].name+".png"), img, playInks); err != nil {
			return err
		}
		left, due = left[1:], 0
	}
	return nil
}

// lead walks to the next of the points; it waits a while before the first.
func lead(w *world.World, tick int, ways *[]image.Point) world.Input {
	var in world.Input
	if tick < 3*world.TPS || len(*ways) == 0 {
		return in
	}
	x, y := w.Girls[w.Lead].At.Pixel()
	to := (*ways)[0].Sub(image.Pt(x, y))
	far := max(to.X, -to.X, to.Y, -to.Y)
	if far < 6 {
		*ways = (*ways)[1:]
		return in
	}
	in.Seats[0].X, in.Seats[0].Y = int8(to.X*127/far), int8(to.Y*127/far)
	return in
}

// writeInked writes a picture with so many colours, which makes it small.
func writeInked(name string, img *image.RGBA, colours int) error {
	p := newInks([]*image.RGBA{img}, colours)
	out := image.NewPaletted(img.Rect, p.palette)
	p.lay(out, img, nil)
	w, err := os.Create(name)
	if err != nil {
		return err
	}
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	return errors.Join(encoder.Encode(w, out), w.Close())
}
