package paint

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/view"
)

// airPx is the side of a texel of the air, px of the picture.
const airPx = 4

// within is how far into its texel of air a px of the world lies, px.
func within(world int) int { return (world%airPx + airPx) % airPx }

// sky draws light and weather.
type sky struct {
	light, measure, limit, bright, spread pass
	compose                               [composeCount]pass // by what is open, between or shimmers; see compose.kage
	options                               ebiten.DrawTrianglesShaderOptions
	noise                                 *ebiten.Image
	shapes                                *ebiten.Image // of the specks
	air                                   canvas
	lit                                   canvas    // the air with as much light as there may be
	enlarged                              canvas    // and that with a texel for each px of the picture
	small                                 [2]canvas // the picture, for the limiter, and the one before
	parts                                 canvas    // how bright each part of it is
	kept                                  [2]canvas // what the limiter keeps from picture to picture, in turn
	crisp                                 []bool    // in which pieces of the picture anything is crisp
	across                                int       // pieces in a row
	turn                                  int
	last                                  seen
	fresh                                 bool // it has kept nothing of this world
}

// seen is what the limiter last looked at.
type seen struct {
	tick int64
	at   image.Point     // the texel of the world that is the first of the air
	part image.Rectangle // the texels that show
}

// The variants of the compose pass. Each of the first three is followed by the same where nothing is crisp.
const (
	composeWhole   = 2 * iota // paint is as fine as the picture, or finer by a whole number
	composeBetween            // paint is enlarged by a fraction
	composeHot                // like the first, and the air shimmers
	composeCoarse             // like the first; the air was not spread
	composeSmall   = composeCoarse + 1
	composeCount   = composeSmall + 1
)

// pass is a shader and its uniforms, in memory that is kept.
type pass struct {
	shader   *ebiten.Shader
	uniforms map[string]any
}

func newPass(s *ebiten.Shader) pass { return pass{s, map[string]any{}} }

// set sets a uniform of as many values as ever.
func (p *pass) set(name string, values ...float32) {
	if have, ok := p.uniforms[name].([]float32); ok {
		copy(have, values)
		return
	}
	p.uniforms[name] = append([]float32(nil), values...)
}

// tint sets a uniform that is a colour.
func (p *pass) tint(name string, t view.Tint) {
	r, g, b := channels(t)
	p.set(name, r, g, b)
}

// newSky loads the passes of light and weather.
func newSky(compile func(name string, on ...string) *ebiten.Shader, noise *ebiten.Image) sky {
	s := sky{
		light: newPass(compile("air")), measure: newPass(compile("measure")), limit: newPass(compile("limit")),
		bright: newPass(compile("bright")), spread: newPass(compile("spread")),
		noise: noise, shapes: texture(drawShapes()), fresh: true,
	}
	uniforms := map[string]any{} // the variants share theirs
	for i, on := range composeVariants() {
		s.compose[i] = pass{compile("compose", on...), uniforms}
	}
	return s
}

// composeVariants are the switches that are on in each variant of the compose pass.
func composeVariants() [composeCount][]string {
	return [composeCount][]string{
		composeWhole + 1: {"bare"},
		composeBetween:   {"between"}, composeBetween + 1: {"between", "bare"},
		composeHot: {"shimmer"}, composeHot + 1: {"shimmer", "bare"},
		composeCoarse: {"coarse"}, composeSmall: {"small"},
	}
}

// works says whether all its passes can be drawn.
func (s *sky) works() bool {
	ok := s.light.shader != nil && s.measure.shader != nil && s.limit.shader != nil && s.bright.shader != nil && s.spread.shader != nil
	for i := range s.compose {
		ok = ok && s.compose[i].shader != nil
	}
	return ok
}

// panel is how many texels of air there are across and down the picture: one more on every side, for smoothing reads beside
// the place it is at, and one for where the picture begins.
func panel(f *view.Frame) (w, h int) { return (f.W+airPx-1)/airPx + 3, (f.H+airPx-1)/airPx + 3 }

// inset is where the picture begins on the air, texels.
func inset(f *view.Frame) (x, y float32) {
	return 1 + float32(within(f.CamX))/airPx, 1 + float32(within(f.CamY))/airPx
}

// run draws what the batch has gathered through a pass.
func (s *sky) run(b *batch, p *pass, images ...*ebiten.Image) {
	s.options.Uniforms, s.options.Blend = p.uniforms, ebiten.BlendCopy
	s.options.Images = [4]*ebiten.Image{}
	copy(s.options.Images[:], images)
	b.flushShader(p.shader, &s.options)
}

// drawAir draws the light and the veil over the picture, and the lamps into it.
func (p *Painter) drawAir(f *view.Frame) {
	s := &p.sky
	w, h := panel(f)
	img := s.air.sized(w, h)
	p.tellAir(f)
	b := &p.batch
	b.begin(img, 1, 0, 0)
	b.quad(0, 0, float32(w), float32(h), 0, 0, 1, 1, 0, view.Plain)
	s.run(b, &s.light, s.noise)

	if len(f.Light.Lamps) == 0 {
		return
	}
	b.begin(img, 1.0/airPx, airPx+float32(within(f.CamX)), airPx+float32(within(f.CamY)))
	b.options.Filter = ebiten.FilterLinear
	b.use(p.kit.img, addLight())
	for _, lamp := range f.Light.Lamps {
		p.lamp(float32(lamp.X), float32(lamp.Y), float32(lamp.Radius), lamp.Tint)
	}
	b.flush()
}

// addLight adds the source to the light and leaves the veil.
func addLight() ebiten.Blend {
	return ebiten.Blend{
		BlendFactorSourceRGB: ebiten.BlendFactorOne, BlendFactorSourceAlpha: ebiten.BlendFactorZero,
		BlendFactorDestinationRGB: ebiten.BlendFactorOne, BlendFactorDestinationAlpha: ebiten.BlendFactorOne,
		BlendOperationRGB: ebiten.BlendOperationAdd, BlendOperationAlpha: ebiten.BlendOperationAdd,
	}
}

// lamp adds a soft round light.
func (p *Painter) lamp(x, y, radius float32, t view.Tint) {
	at := p.kit.at[view.SheetSoft]
	// Half of it, for the air holds half the light.
	t = t&^0xff | view.Tint(t&0xff)/2
	p.batch.quad(x-radius, y-radius, 2*radius, 2*radius, float32(at.X), float32(at.Y), view.SoftSize, view.SoftSize, 0, t)
}

// tellAir sets what the air's pass has to know. Low leaves everything away but the light of the hour and an even veil.
func (p *Painter) tellAir(f *view.Frame) {
	k, l, a := &p.sky.light, &f.Light, &f.Air
	k.set("Texel", airPx)
	k.set("Corner", float32(f.CamX-within(f.CamX)-airPx), float32(f.CamY-within(f.CamY)-airPx))
	k.set("Span", float32(f.CamX), float32(f.CamY), float32(f.W), float32(f.H))
	k.tint("Early", l.Tint)
	k.tint("Late", l.Sweep)
	x, y := float32(a.CastX), float32(a.CastY)
	long := max(sqrt32(x*x+y*y), 1)
	k.set("Cast", x/long, y/long)
	r, g, b := channels(a.Glow)
	k.set("Glow", r, g, b, float32(a.Glow&0xff)/255)
	k.set("Veils", part(a.Haze), part(a.Fog), part(a.Sand), part(a.Wet))
	k.set("Rays", part(a.Shafts), part(a.Caustics), part(a.Aurora), part(a.Bolt))
	k.set("Clouds", part(l.Cloud), float32(l.CloudX), float32(l.CloudY))
	if p.quality() == Low {
		k.set("Veils", part(a.Haze)+part(a.Fog)/4, 0, 0, 0)
		k.set("Rays", 0, 0, 0, part(a.Bolt))
		k.set("Clouds", 0, 0, 0)
	}
	k.set("BoltX", float32(a.BoltX))
	k.set("Narrow", float32(l.NarrowX+f.CamX), float32(l.NarrowY+f.CamY), part(l.Narrow))
	k.set("Reveal", float32(f.Wash.RevX), float32(f.Wash.RevY), float32(f.Wash.Reveal))
	k.set("Time", seconds(a.Time))
}
