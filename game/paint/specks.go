package paint

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/view"
)

// shapePx is the side of the picture of a speck's shape, px.
const shapePx = 32

// drawSpecks draws what is small and soft in the air over the picture.
func (p *Painter) drawSpecks(dst *ebiten.Image, f *view.Frame, scale, moveX, moveY float32) {
	b := &p.batch
	b.begin(dst, scale/16, 16*moveX, 16*moveY)
	b.options.Filter = ebiten.FilterLinear
	b.use(p.sky.shapes, ebiten.BlendSourceOver)
	for i := range f.Specks {
		s := &f.Specks[i]
		w, h := float32(s.W), float32(s.H)
		b.quad(float32(s.X)-w/2, float32(s.Y)-h/2, w, h, float32(int(s.Shape)*shapePx), 0, shapePx, shapePx, 0, s.Tint)
		if s.Lean != 0 {
			b.lean(s.Lean, 0)
		}
		if s.Glow {
			b.glow()
		}
	}
	b.flush()
}

// glow lets the last quad add light instead of covering.
func (b *batch) glow() {
	last := b.vertices[len(b.vertices)-4:]
	for i := range last {
		last[i].ColorA = 0
	}
}

// drawShapes draws the specks' shapes side by side, white, in the order of view.Shape; the outermost px of each are clear.
func drawShapes() *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, shapePx*int(view.ShapeCount), shapePx))
	for s := range view.ShapeCount {
		for y := range shapePx {
			for x := range shapePx {
				// From -1 to 1 between the clear px.
				u, v := (float32(x)-shapePx/2+0.5)/(shapePx/2-1.5), (float32(y)-shapePx/2+0.5)/(shapePx/2-1.5)
				a := uint8(min(max(shapeAt(s, u, v), 0), 1)*255 + 0.5)
				copy(img.Pix[img.PixOffset(int(s)*shapePx+x, y):], []uint8{a, a, a, a})
			}
		}
	}
	return img
}

// shapeAt is how much of a shape there is at u, v, which are -1 to 1.
func shapeAt(s view.Shape, u, v float32) float32 {
	d := sqrt32(u*u + v*v)
	inside := min(max(1-d, 0), 1)
	switch s {
	case view.ShapeSoft:
		return ease(inside)
	case view.ShapeDisc:
		return min(inside*3, 1)
	case view.ShapeRing:
		return max(1-abs32(d-0.80)*6, 0)
	case view.ShapeStroke:
		t := (v + 1) / 2
		return min(max(1-abs32(u), 0)*1.5, 1) * t * min((1-t)*8, 1)
	case view.ShapeWisp:
		long := max(1-u*u, 0)
		return long * long * max(1-abs32(v)/(0.15+0.75*long), 0)
	case view.ShapePetal:
		// Widest before its middle, a notch at its left end.
		t := (u + 1) / 2
		half := 1.9 * sqrt32(max(t, 0)) * (1 - t)
		if t < 0.16 {
			half -= (0.16 - t) * 2 * max(0.4-abs32(v), 0)
		}
		return min(max(half-abs32(v), 0)*5, 1)
	case view.ShapeGlint:
		cross := max(1-abs32(u)-12*abs32(v), 1-abs32(v)-12*abs32(u))
		return max(max(cross, 0), ease(max(1-d*3, 0)))
	case view.ShapeBird:
		return birdAt(u, v)
	}
	return 0
}

// birdAt is a bird seen from far: two bent wings and a small body.
func birdAt(u, v float32) float32 {
	a := abs32(u)
	middle := 0.45 - 2.6*a*(0.72-a)
	half := 0.16 * (1 - a*a)
	return min(max(max(half-abs32(v-middle), (0.12-a)*2-max(abs32(v-0.5)-0.22, 0)*2), 0)*9, 1)
}

func abs32(v float32) float32 { return max(v, -v) }
