package paint

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/view"
)

// multiply darkens what is there by the source.
func multiply() ebiten.Blend {
	return ebiten.Blend{
		BlendFactorSourceRGB:        ebiten.BlendFactorDestinationColor,
		BlendFactorSourceAlpha:      ebiten.BlendFactorZero,
		BlendFactorDestinationRGB:   ebiten.BlendFactorZero,
		BlendFactorDestinationAlpha: ebiten.BlendFactorOne,
		BlendOperationRGB:           ebiten.BlendOperationAdd,
		BlendOperationAlpha:         ebiten.BlendOperationAdd,
	}
}

// compose puts paint, crisp things, light and weather together on dst, enlarged scale times and moved by a part of a px, in
// 1/256 px.
func (p *Painter) compose(dst *ebiten.Image, f *view.Frame, scale, subX, subY int) {
	moveX, moveY := -float32(subX)/256, -float32(subY)/256
	if p.sky.works() {
		p.drawAir(f)
		p.limitFlashes(f)
		p.composeLit(dst, f, scale, moveX, moveY)
	} else {
		p.composePlain(dst, f, float32(scale), moveX, moveY)
	}
	if p.quality() != Low {
		p.drawSpecks(dst, f, float32(scale), moveX, moveY)
	}
}

// composePlain does it without shaders: the light is the same everywhere.
func (p *Painter) composePlain(dst *ebiten.Image, f *view.Frame, scale, moveX, moveY float32) {
	b := &p.batch
	w, h := float32(f.W), float32(f.H)
	b.begin(dst, scale, moveX, moveY)
	b.use(p.paint.img, ebiten.BlendCopy)
	b.quad(0, 0, w, h, 0, 0, float32(p.paint.w), float32(p.paint.h), 0, view.Plain)
	b.use(p.crisp.img, ebiten.BlendSourceOver)
	b.quad(0, 0, w, h, 0, 0, w, h, 0, view.Plain)
	b.use(p.kit.img, multiply())
	at := p.kit.at[view.SheetBlank]
	b.quad(0, 0, w, h, float32(at.X), float32(at.Y), 1, 1, 0, f.Light.Tint)
	lr, lg, lb := channels(f.Light.Tint)
	rr, rg, rb := channels(f.Light.Sweep)
	b.shade(rgb{lr, lg, lb}, rgb{rr, rg, rb})
	b.flush()
}

// composeLit does it with the air that was drawn.
func (p *Painter) composeLit(dst *ebiten.Image, f *view.Frame, scale int, moveX, moveY float32) {
	s, b := &p.sky, &p.batch
	k := composeWhole
	switch {
	case p.quality() == Low:
		// No more px than the air would be spread to.
		p.tellCompose(f)
		b.begin(dst, 1, moveX, moveY)
		p.piece(f, 0, 0, f.W, f.H)
		s.run(b, &s.compose[composeCoarse], p.paint.img, p.crisp.img, s.lit.img)
		return
	case scale*f.W%p.paint.w != 0:
		k = composeBetween
	case f.Air.Heat > 0:
		k = composeHot
	}
	p.spreadAir(f)
	p.tellCompose(f)
	p.findCrisp(f)
	for bare := range 2 {
		b.begin(dst, float32(scale), moveX, moveY)
		for y := 0; y < f.H; y += piecePx {
			for x := 0; x < f.W; {
				from, is := x, p.crispAt(x, y)
				for x < f.W && p.crispAt(x, y) == is {
					x += piecePx
				}
				if is == (bare == 0) {
					p.piece(f, from, y, min(x, f.W), min(y+piecePx, f.H))
				}
			}
		}
		if len(b.vertices) > 0 {
			s.run(b, &s.compose[k+bare], p.paint.img, p.crisp.img, s.enlarged.img)
		}
	}
}

// piece adds a piece of the picture to the batch, from px to px.
func (p *Painter) piece(f *view.Frame, x0, y0, x1, y1 int) {
	fine := float32(p.paint.w) / float32(f.W)
	x, y, w, h := float32(x0), float32(y0), float32(x1-x0), float32(y1-y0)
	p.batch.quad(x, y, w, h, x*fine, y*fine, w*fine, h*fine, 0, view.Plain)
}

// piecePx is the side of the pieces of the picture of which it is known whether anything in them is crisp, px.
const piecePx = 32

// findCrisp finds out in which pieces of the picture anything is crisp.
func (p *Painter) findCrisp(f *view.Frame) {
	s := &p.sky
	s.across = (f.W + piecePx - 1) / piecePx
	n := s.across * ((f.H + piecePx - 1) / piecePx)
	if cap(s.crisp) < n {
		s.crisp = make([]bool, n, 2*n)
	}
	s.crisp = s.crisp[:n]
	clear(s.crisp)
	whole := image.Rect(0, 0, f.W, f.H)
	for i := range f.Crisp {
		c := &f.Crisp[i]
		x, y := int(c.X), int(c.Y)
		in := image.Rect(x, y, x+int(c.W), y+int(c.H))
		if c.LeanX|c.LeanY != 0 {
			in = in.Union(in.Add(image.Pt(int(c.LeanX), int(c.LeanY))))
		}
		in = in.Intersect(whole)
		if in.Empty() {
			continue
		}
		for y := in.Min.Y / piecePx; y <= (in.Max.Y-1)/piecePx; y++ {
			for x := in.Min.X / piecePx; x <= (in.Max.X-1)/piecePx; x++ {
				s.crisp[y*s.across+x] = true
			}
		}
	}
}

// crispAt says whether anything may be crisp in the piece of the picture that x, y lies in.
func (p *Painter) crispAt(x, y int) bool { return p.sky.crisp[y/piecePx*p.sky.across+x/piecePx] }

// tellCompose sets what composing has to know of the picture.
func (p *Painter) tellCompose(f *view.Frame) {
	k, a := &p.sky.compose[composeWhole], &f.Air
	k.set("Scale", float32(p.paint.w)/float32(f.W))
	k.set("Size", float32(f.W), float32(f.H))
	k.set("Corner", float32(f.CamX), float32(f.CamY))
	k.set("Texel", airPx)
	inX, inY := inset(f)
	k.set("Inset", inX, inY)
	k.tint("Far", a.Far)
	k.tint("Near", a.Near)
	k.set("Time", seconds(a.Time))
	lr, lg, lb := channels(f.Light.Tint)
	k.set("Rich", 0.3*part(a.Wet)+0.8*(1-(lr+lg+lb)/3))
	k.set("Heat", part(a.Heat))
}

// part is a strength of 256 as the shaders want it.
func part(v int) float32 { return float32(v) / 256 }

// seconds is a time in ticks, begun anew once an hour so that it stays exact.
func seconds(ticks int) float32 { return float32(ticks%(60*3600)) / 60 }

// present brings the scene, of scale px for each px of the picture, to the screen where it is not drawn there at once:
// coarse, softened, or seen from further away.
func (p *Painter) present(screen *ebiten.Image, f *view.Frame, scale int) {
	size := screen.Bounds().Size()
	w, h := float32(size.X), float32(size.Y)
	fine := float32(scale) / 256
	x, y, sw, sh := float32(f.SubX)*fine, float32(f.SubY)*fine, float32(f.SeenW)*fine, float32(f.SeenH)*fine
	if f.Light.Blur > 0 && p.blur != nil {
		k := &p.knobs
		k.radius[0] = float32(f.Light.Blur) * fine
		k.seen[0], k.seen[1] = float32(p.scene.w), float32(p.scene.h)
		k.options.Uniforms, k.options.Blend = k.blur, ebiten.BlendCopy
		k.options.Images = [4]*ebiten.Image{p.scene.img}
		screen.DrawTrianglesShader(k.rect(w, h, x, y, sw, sh), p.indices(), p.blur, &k.options)
		p.batch.calls++
		return
	}
	p.batch.begin(screen, 1, 0, 0)
	if f.Wide != 0 {
		p.batch.options.Filter = ebiten.FilterLinear
	}
	p.batch.use(p.scene.img, ebiten.BlendCopy)
	p.batch.quad(0, 0, w, h, x, y, sw, sh, 0, view.Plain)
	p.batch.flush()
}

// lean moves the upper edge of the last quad by so many px of the sprites.
func (b *batch) lean(x, y int16) {
	last := b.vertices[len(b.vertices)-4:]
	for i := range 2 {
		last[i].DstX += float32(x) * b.scale
		last[i].DstY += float32(y) * b.scale
	}
}
