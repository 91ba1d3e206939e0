// Package paint makes pixels of a view.Frame: it bakes the ground, draws pigment, washes it with a shader, lays the crisp
// things on it, lights it and enlarges it to the window. It knows frames and levels; it must not know the world, nor
// change anything a tick depends on.
package paint

import (
	"fmt"
	"image"
	"io/fs"
	"strings"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
	"handhold/game/view"
	"handhold/shaders"
)

// margin is how many px of pigment are drawn around the picture, so that paint can run in from outside.
const margin = 48

// Quality is how much work goes into a picture.
type Quality uint8

// The steps of quality.
const (
	Auto   Quality = iota // begins High, and steps down where pictures come too slowly
	High                  // paint as fine as two px to each px of the picture
	Medium                // the same, washed anew half as often
	Low                   // paint as coarse as the picture, no clouds
)

// Painter draws frames. It is not safe for use by several goroutines.
type Painter struct {
	files  fs.FS
	log    func(string)
	kit    sheets // what every world needs
	land   sheets // the tilesets of this world
	relief *ebiten.Shader
	wash   *ebiten.Shader
	blur   *ebiten.Shader
	noise  *ebiten.Image
	sky    sky
	field  *field
	ground ground
	level  *level.Level

	pigment canvas
	paint   canvas
	before  canvas // the paint of the picture before
	crisp   canvas
	scene   canvas
	batch   batch
	knobs   knobs
	kept    kept

	// Quality is how much work goes into a picture; it may be changed between frames.
	Quality Quality

	hurry bool    // the next picture is coarse
	step  Quality // what Auto has come to
	drawn int     // pictures since the pace was last looked at
}

// New loads what every world needs: pictures from files (paths such as assets/art/madoka.png) and shaders. A shader that
// cannot be compiled is replaced by a plain draw, and log is told so in one line.
func New(files fs.FS, log func(string)) (*Painter, error) {
	p := &Painter{files: files, log: log, step: High}
	kit := make(chan error, 1)
	go func() { kit <- p.kit.loadKit(files) }()
	p.relief = p.compile("relief")
	p.wash = p.compile("wash")
	p.blur = p.compile("blur")
	noise := makeNoise()
	p.noise = texture(noise)
	p.sky = newSky(p.compile, p.noise)
	p.knobs.init()
	if err := <-kit; err != nil {
		return nil, err
	}
	return p, nil
}

// compile compiles a pass, with the switches on that are named.
func (p *Painter) compile(name string, on ...string) *ebiten.Shader {
	src, err := shaders.Source(name, on...)
	if err != nil {
		p.log(err.Error())
		return nil
	}
	return p.compileSource(name, src)
}

func (p *Painter) compileSource(name string, src []byte) *ebiten.Shader {
	s, err := ebiten.NewShader(src)
	if err != nil {
		// One line, whatever the compiler has to say.
		p.log(fmt.Sprintf("shader %s cannot be used, drawing without it: %s", name, strings.ReplaceAll(err.Error(), "\n", "; ")))
		return nil
	}
	return s
}

// texture is img as a texture of its own, premultiplied bytes kept as they are.
func texture(img *image.RGBA) *ebiten.Image {
	t := ebiten.NewImageWithOptions(img.Rect, &ebiten.NewImageOptions{Unmanaged: true})
	t.WritePixels(img.Pix)
	return t
}

// Enter prepares the world of map lv: its tilesets, its ground and its field. The world before it is let go.
func (p *Painter) Enter(lv *level.Level) error {
	p.leave()
	album := view.NewAlbum(lv)
	if err := p.land.loadAlbum(p.files, lv, album); err != nil {
		return err
	}
	if err := p.ground.load(p.files, lv, view.NewStage(lv, album, nil)); err != nil {
		return err
	}
	p.level = lv
	field, err := newField(p.files, lv)
	if err != nil {
		return err
	}
	p.field = field
	p.kept.whole = image.Rectangle{}
	p.sky.fresh = true
	return nil
}

func (p *Painter) leave() {
	p.land.free()
	p.ground.free()
	if p.field != nil {
		p.field.img.Deallocate()
	}
}

// Hurry makes the next picture as coarse as Low, so that it is there sooner.
func (p *Painter) Hurry() { p.hurry = true }

// DrawCalls is how many draws the last picture took.
func (p *Painter) DrawCalls() int { return p.batch.calls }

// Draw paints f on the whole of screen. Enter must have been called for the level f was made of.
func (p *Painter) Draw(screen *ebiten.Image, f *view.Frame) {
	p.batch.calls = 0
	p.keepPace()
	size := screen.Bounds().Size()
	_, _, scale := view.Fit(size.X, size.Y)
	p.field.update(f)
	fine := min(scale, p.washScale())
	if p.hurry {
		p.hurry, fine = false, 1
	}
	p.drawPaint(f, fine)
	p.drawCrisp(f)

	// On Low it is put together as coarse as it is, and enlarged by a plain draw.
	fine = scale
	if p.quality() == Low {
		fine = 1
	}
	if f.Wide == 0 && f.Light.Blur == 0 && fine == scale {
		p.compose(screen, f, scale, f.SubX, f.SubY)
	} else {
		p.compose(p.scene.sized(f.W*fine, f.H*fine), f, fine, 0, 0)
		p.present(screen, f, fine)
	}
	p.drawWords(screen, f.Words, scale)
}

// How often the pace is looked at, in pictures, and below how many a second it is too slow.
const (
	paceEvery = 90
	tooSlow   = 42
)

// keepPace lets Auto step down where pictures come too slowly. It never steps up again: it would soon be too slow again,
// and a picture that changes its grain is worse than a coarse one.
func (p *Painter) keepPace() {
	if p.drawn++; p.drawn < paceEvery {
		return
	}
	p.drawn = 0
	if fps := ebiten.ActualFPS(); fps > 0 && fps < tooSlow && p.step < Low {
		p.step++
	}
}

// quality is the quality of the next picture.
func (p *Painter) quality() Quality {
	if p.Quality == Auto {
		return p.step
	}
	return p.Quality
}

// washScale is how many px of paint there are to a px of the picture.
func (p *Painter) washScale() int {
	if p.quality() == Low {
		return 1
	}
	return 2
}

// canvas is an offscreen picture of w×h px. Its texture may be a little larger, so that a view that slowly widens does not
// ask for a new one with every picture.
type canvas struct {
	img  *ebiten.Image
	w, h int
}

// canvasStep is what the sides of a canvas' texture are multiples of, px.
const canvasStep = 128

func (c *canvas) is(w, h int) bool { return c.img != nil && c.w == w && c.h == h }

// sized is the canvas at w×h px.
func (c *canvas) sized(w, h int) *ebiten.Image {
	c.w, c.h = w, h
	size := image.Pt((w+canvasStep-1)/canvasStep*canvasStep, (h+canvasStep-1)/canvasStep*canvasStep)
	if c.img != nil && c.img.Bounds().Size() == size {
		return c.img
	}
	if c.img != nil {
		c.img.Deallocate()
	}
	c.img = ebiten.NewImageWithOptions(image.Rectangle{Max: size}, &ebiten.NewImageOptions{Unmanaged: true})
	return c.img
}
