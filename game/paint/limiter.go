package paint

import (
	"image"

	"handhold/game/view"
)

// The flash limiter looks at so many parts of the picture, and dims or lifts it in a few large cells; see limit.kage.
const (
	limitW, limitH = 16, 8
	limitCells     = 4 // in a row, and in a column
)

// limitForgets is after how many ticks without a picture the limiter begins anew: nothing can flash that is not seen.
const limitForgets = 90

// limitFlashes finds out how bright each part of the picture may be, so that nothing large in it flashes, whatever makes
// it: it follows the picture's brightness, but does not let it swing. It compares each place of the world with itself:
// what changes because the camera goes past it is none of its business. Everything happens where pictures are drawn, and
// nothing is read back.
func (p *Painter) limitFlashes(f *view.Frame) {
	s, b := &p.sky, &p.batch
	w, h := panel(f)
	inX, inY := inset(f)
	now := seen{
		tick: f.Tick, at: image.Pt((f.CamX-within(f.CamX))/airPx, (f.CamY-within(f.CamY))/airPx),
		part: image.Rect(2, 2, f.W/airPx, f.H/airPx), // those of which all shows, wherever they begin
	}
	ticks := float32(now.tick - s.last.tick)
	if s.fresh || now.tick < s.last.tick || ticks > limitForgets {
		ticks = -1
	}
	before := s.last
	s.fresh, s.last, s.turn = false, now, 1-s.turn

	look, looked := s.small[s.turn].sized(w, h), s.small[1-s.turn].sized(w, h)
	p.composeSmall(f)
	kept, was := s.kept[s.turn].sized(2*limitCells, limitCells), s.kept[1-s.turn].sized(2*limitCells, limitCells)
	parts := s.parts.sized(limitW, limitH)
	s.measure.set("Parts", limitW, limitH)
	s.measure.set("From", float32(now.part.Min.X), float32(now.part.Min.Y))
	s.measure.set("Size", float32(now.part.Dx()), float32(now.part.Dy()))
	s.measure.set("Shift", float32(now.at.X-before.at.X), float32(now.at.Y-before.at.Y))
	s.measure.set("Was", float32(before.part.Min.X), float32(before.part.Min.Y), float32(before.part.Max.X-1), float32(before.part.Max.Y-1))
	b.begin(parts, 1, 0, 0)
	b.quad(0, 0, limitW, limitH, 0, 0, 1, 1, 0, view.Plain)
	s.run(b, &s.measure, look, looked)
	s.limit.set("Ticks", ticks)
	b.begin(kept, 1, 0, 0)
	b.quad(0, 0, 2*limitCells, limitCells, 0, 0, 1, 1, 0, view.Plain)
	s.run(b, &s.limit, parts, was)

	s.bright.set("From", inX, inY)
	s.bright.set("Size", float32(f.W)/airPx, float32(f.H)/airPx)
	b.begin(s.lit.sized(w, h), 1, 0, 0)
	b.quad(0, 0, float32(w), float32(h), 0, 0, float32(w), float32(h), 0, view.Plain)
	s.run(b, &s.bright, s.air.img, kept)
}

// composeSmall draws the picture small, a px for each texel of the air, as bright as it would be.
func (p *Painter) composeSmall(f *view.Frame) {
	s, b := &p.sky, &p.batch
	w, h := panel(f)
	inX, inY := inset(f)
	p.tellCompose(f)
	scale := airPx * float32(p.paint.w) / float32(f.W)
	b.begin(s.small[s.turn].img, 1, 0, 0)
	b.quad(0, 0, float32(w), float32(h), -inX*scale, -inY*scale, float32(w)*scale, float32(h)*scale, 0, view.Plain)
	s.run(b, &s.compose[composeSmall], p.paint.img, p.crisp.img, s.air.img)
}

// spreadAir gives the air a texel for each px of the picture.
func (p *Painter) spreadAir(f *view.Frame) {
	s, b := &p.sky, &p.batch
	inX, inY := inset(f)
	s.spread.set("Texel", airPx)
	s.spread.set("From", inX, inY)
	b.begin(s.enlarged.sized(f.W, f.H), 1, 0, 0)
	b.quad(0, 0, float32(f.W), float32(f.H), 0, 0, 1, 1, 0, view.Plain)
	s.run(b, &s.spread, s.lit.img)
}
