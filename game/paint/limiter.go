package paint

import (
	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/view"
)

// The flash limiter looks at the picture in so many parts, each as so many px of a small copy.
const (
	limitW, limitH = 32, 16
	limitPart      = 8
)

// limitForgets is after how many ticks without a picture the limiter begins anew: nothing can flash that is not seen.
const limitForgets = 90

// limitFlashes finds out how bright each part of the picture may be, so that nothing large in it flashes, whatever makes
// it: it follows the picture's brightness, but does not let it swing. Everything happens where pictures are drawn, and
// nothing is read back.
func (p *Painter) limitFlashes(f *view.Frame) {
	s := &p.sky
	small := s.small.sized(limitW*limitPart, limitH*limitPart)
	p.composeSmall(small, f)

	ticks := float32(f.Tick - s.tick)
	if s.fresh || f.Tick < s.tick || ticks > limitForgets {
		ticks = -1
	}
	s.fresh, s.tick, s.turn = false, f.Tick, 1-s.turn
	now, before := s.kept[s.turn].sized(2*limitW, limitH), s.kept[1-s.turn].sized(2*limitW, limitH)
	b := &p.batch
	parts := s.parts.sized(limitW, limitH)
	s.measure.set("Part", limitPart, limitPart)
	b.begin(parts, 1, 0, 0)
	b.quad(0, 0, limitW, limitH, 0, 0, 1, 1, 0, view.Plain)
	s.run(b, &s.measure, small)
	s.limit.set("Parts", limitW, limitH)
	s.limit.set("Ticks", ticks)
	b.begin(now, 1, 0, 0)
	b.quad(0, 0, 2*limitW, limitH, 0, 0, 1, 1, 0, view.Plain)
	s.run(b, &s.limit, parts, before)

	w, h := float32(s.air.w/2), float32(s.air.h)
	// The picture begins a texel into the air, and ends before its panel does.
	inX, inY := 1+float32(within(f.CamX))/airPx, 1+float32(within(f.CamY))/airPx
	s.bright.set("Parts", limitW, limitH)
	s.bright.set("Size", float32(f.W)/airPx, float32(f.H)/airPx)
	b.begin(s.air.img, 1, w, 0)
	b.quad(0, 0, w, h, -inX, -inY, w, h, 0, view.Plain)
	s.run(b, &s.bright, now)
}

// composeSmall draws the picture small, as bright as it would be.
func (p *Painter) composeSmall(dst *ebiten.Image, f *view.Frame) {
	k, b := &p.sky.compose[composeOpen], &p.batch
	p.tellCompose(f)
	b.begin(dst, 1, 0, 0)
	b.quad(0, 0, limitW*limitPart, limitH*limitPart, 0, 0, float32(p.paint.w), float32(p.paint.h), 0, view.Plain)
	p.sky.run(b, k, p.paint.img, p.crisp.img, p.sky.air.img)
}
