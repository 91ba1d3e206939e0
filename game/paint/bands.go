package paint

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/view"
)

// The wash is by far the dearest part of a picture, and hardly anything in it moves by itself: it is fixed to the world, so
// that the paint of the picture before can be moved along with the camera. Only what has come into the picture has to be
// washed, and one band of the rest, so that all of it is new every so many pictures.

// washBands is into how many bands the picture is divided; Medium takes twice as many.
const washBands = 4

// keptTicks is how old the picture before may be, in ticks.
const keptTicks = 8

// washed says what the picture in paint was made from.
type washed struct {
	camX, camY int
	tick       int64
	part       bool // it may be gone on from
}

// drawPaint brings the paint of f up to date, scale px of paint to each px of the picture.
func (p *Painter) drawPaint(f *view.Frame, scale int) {
	was := p.last
	p.last = washed{camX: f.CamX, camY: f.CamY, tick: f.Tick, part: p.wash != nil && f.Wash.Reveal < 0 && f.Wash.WhirlW == 0}
	whole := image.Rect(0, 0, f.W, f.H)
	p.parts = p.parts[:0]
	moved := image.Pt(f.CamX-was.camX, f.CamY-was.camY)
	if !was.part || !p.last.part || !p.paint.is(f.W*scale, f.H*scale) || f.Tick < was.tick || f.Tick > was.tick+keptTicks ||
		whole.Intersect(whole.Sub(moved)).Empty() {
		p.parts = append(p.parts, whole)
		p.drawPigment(f, whole)
		p.drawWash(f, scale)
		return
	}
	p.parts = uncovered(p.parts, whole, moved)
	bands := washBands
	if p.quality() == Medium {
		bands *= 2
	}
	// Where pictures come slowly more of each is washed, or one would see the bands.
	for range min(max(int(f.Tick-was.tick)-1, 1), bands) {
		p.band = (p.band + 1) % bands
		p.parts = append(p.parts, image.Rect(0, f.H*p.band/bands, f.W, f.H*(p.band+1)/bands))
	}
	if moved == (image.Point{}) && len(p.parts) == 1 {
		p.drawPigment(f, p.parts[0])
	} else {
		p.drawPigment(f, whole)
		if moved != (image.Point{}) {
			p.moveAlong(f, moved.Mul(scale), scale)
		}
	}
	p.drawWash(f, scale)
}

// uncovered appends the parts of whole that have come into it when the camera moved.
func uncovered(parts []image.Rectangle, whole image.Rectangle, moved image.Point) []image.Rectangle {
	old := whole.Intersect(whole.Sub(moved))
	for _, r := range [...]image.Rectangle{
		image.Rect(whole.Min.X, whole.Min.Y, whole.Max.X, old.Min.Y), image.Rect(whole.Min.X, old.Max.Y, whole.Max.X, whole.Max.Y),
		image.Rect(whole.Min.X, old.Min.Y, old.Min.X, old.Max.Y), image.Rect(old.Max.X, old.Min.Y, whole.Max.X, old.Max.Y),
	} {
		if !r.Empty() {
			parts = append(parts, r)
		}
	}
	return parts
}

// moveAlong moves the paint by that many of its own px against the camera.
func (p *Painter) moveAlong(f *view.Frame, by image.Point, scale int) {
	p.paint, p.before = p.before, p.paint
	w, h := f.W*scale, f.H*scale
	b := &p.batch
	b.begin(p.paint.sized(w, h), 1, 0, 0)
	b.use(p.before.img, ebiten.BlendCopy)
	b.quad(float32(-by.X), float32(-by.Y), float32(w), float32(h), 0, 0, float32(w), float32(h), 0, view.Plain)
	b.flush()
}
