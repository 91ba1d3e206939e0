package paint

import (
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

// compose puts paint, crisp things, light and weather together on dst, enlarged scale times.
func (p *Painter) compose(dst *ebiten.Image, f *view.Frame, scale int) {
	if p.sky.works() {
		p.drawAir(f)
		p.limitFlashes(f)
		p.composeLit(dst, f, scale)
	} else {
		p.composePlain(dst, f, float32(scale))
	}
	if p.quality() != Low {
		p.drawSpecks(dst, f, float32(scale))
	}
}

// composePlain does it without shaders: the light is the same everywhere.
func (p *Painter) composePlain(dst *ebiten.Image, f *view.Frame, scale float32) {
	b := &p.batch
	w, h := float32(f.W), float32(f.H)
	subX, subY := -float32(f.SubX)/256, -float32(f.SubY)/256
	b.begin(dst, scale, subX, subY)
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
func (p *Painter) composeLit(dst *ebiten.Image, f *view.Frame, scale int) {
	k, b := &p.sky.compose[composeWhole], &p.batch
	p.tellCompose(f)
	switch {
	case scale*f.W%p.paint.w != 0:
		k = &p.sky.compose[composeBetween]
	case f.Air.Heat > 0 && p.quality() != Low:
		k = &p.sky.compose[composeHot]
	}
	b.begin(dst, float32(scale), -float32(f.SubX)/256, -float32(f.SubY)/256)
	b.quad(0, 0, float32(f.W), float32(f.H), 0, 0, float32(p.paint.w), float32(p.paint.h), 0, view.Plain)
	p.sky.run(b, k, p.paint.img, p.crisp.img, p.sky.air.img)
}

// tellCompose sets what composing has to know of the picture.
func (p *Painter) tellCompose(f *view.Frame) {
	k, a := &p.sky.compose[composeWhole], &f.Air
	k.set("Scale", float32(p.paint.w)/float32(f.W))
	k.set("Size", float32(f.W), float32(f.H))
	k.set("Corner", float32(f.CamX), float32(f.CamY))
	k.set("Texel", airPx)
	k.set("Inset", 1+float32(within(f.CamX))/airPx, 1+float32(within(f.CamY))/airPx)
	k.set("Panel", float32(p.sky.panel(f)))
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

// present brings the scene to the screen where it is not drawn there at once: softened, or seen from further away.
func (p *Painter) present(screen *ebiten.Image, f *view.Frame, scale int) {
	size := screen.Bounds().Size()
	w, h := float32(size.X), float32(size.Y)
	// Each px of the picture is scale px of the scene, and the scene is moved by the part of a px already.
	sw, sh := float32(f.SeenW*scale)/256, float32(f.SeenH*scale)/256
	if f.Light.Blur > 0 && p.blur != nil {
		k := &p.knobs
		k.radius[0] = float32(f.Light.Blur) / 256 * float32(scale)
		k.seen[0], k.seen[1] = float32(p.scene.w), float32(p.scene.h)
		k.options.Uniforms, k.options.Blend = k.blur, ebiten.BlendCopy
		k.options.Images = [4]*ebiten.Image{p.scene.img}
		screen.DrawTrianglesShader(k.rect(w, h, 0, 0, sw, sh), p.indices(), p.blur, &k.options)
		p.batch.calls++
		return
	}
	p.batch.begin(screen, 1, 0, 0)
	p.batch.options.Filter = ebiten.FilterLinear
	p.batch.use(p.scene.img, ebiten.BlendCopy)
	p.batch.quad(0, 0, w, h, 0, 0, sw, sh, 0, view.Plain)
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
