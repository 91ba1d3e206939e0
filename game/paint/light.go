package paint

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/view"
)

// lightPx is the side of a texel of the light map, px of the picture.
const lightPx = 8

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

// compose puts paint, crisp things and light together on dst, enlarged scale times.
func (p *Painter) compose(dst *ebiten.Image, f *view.Frame, scale int) {
	b := &p.batch
	s := float32(scale)
	subX, subY := -float32(f.SubX)/256, -float32(f.SubY)/256
	b.begin(dst, s, subX, subY)
	if scale*f.W%p.paint.w != 0 {
		b.options.Filter = ebiten.FilterLinear
	}
	b.use(p.paint.img, ebiten.BlendCopy)
	b.quad(0, 0, float32(f.W), float32(f.H), 0, 0, float32(p.paint.w), float32(p.paint.h), 0, view.Plain)
	b.flush()

	b.begin(dst, s, subX, subY)
	b.use(p.crisp.img, ebiten.BlendSourceOver)
	b.quad(0, 0, float32(f.W), float32(f.H), 0, 0, float32(f.W), float32(f.H), 0, view.Plain)
	b.flush()

	if f.Light.Tint != view.Plain || f.Light.Sweep != view.Plain || len(f.Light.Lamps) > 0 || f.Light.Narrow > 0 || p.cloudy(f) {
		p.drawLight(dst, f, s)
	}
}

// cloudPx is how many px of the picture a texel of cloud covers.
const cloudPx = 3

// cloudy says whether the shadows of clouds are drawn.
func (p *Painter) cloudy(f *view.Frame) bool { return f.Light.Cloud > 0 && p.quality() != Low }

// within is how far into its texel of light a px of the world lies, px.
func within(world int) int { return (world%lightPx + lightPx) % lightPx }

// drawClouds takes from the light on img what clouds keep away; the picture begins inX, inY px into a texel of it.
func (p *Painter) drawClouds(img *ebiten.Image, f *view.Frame, inX, inY int) {
	b := &p.batch
	b.begin(img, 1, 0, 0)
	b.options.Filter, b.options.Address = ebiten.FilterLinear, ebiten.AddressRepeat
	b.use(p.clouds, ebiten.BlendSourceOver)
	const period, texel = cloudSide * cloudPx, float32(lightPx) / cloudPx
	x, y := (f.CamX+f.Light.CloudX-lightPx-inX)%period, (f.CamY+f.Light.CloudY-lightPx-inY)%period
	w, h := float32(p.lights.w), float32(p.lights.h)
	b.quad(0, 0, w, h, float32(x+period)/cloudPx, float32(y+period)/cloudPx, w*texel, h*texel, 0, 0xffffff00|view.Tint(min(f.Light.Cloud, 255)))
	b.flush()
}

// drawLight multiplies the picture with its light: the hour's tint, what clouds keep away, what lamps add, what the night
// takes away. Its texels are fixed to the world, so that no shadow shimmers when the camera moves.
func (p *Painter) drawLight(dst *ebiten.Image, f *view.Frame, s float32) {
	// A texel more on every side, for smoothing reads beside the place it is at, and one for where the picture begins.
	w, h := (f.W+lightPx-1)/lightPx+3, (f.H+lightPx-1)/lightPx+3
	inX, inY := within(f.CamX), within(f.CamY)
	img := p.lights.sized(w, h)
	l := &f.Light
	r, g, bl := channels(l.Tint)
	dim := 1 - float32(l.Narrow)/256*0.38
	b := &p.batch
	b.begin(img, 1, 0, 0)
	b.use(p.kit.img, ebiten.BlendCopy)
	at := p.kit.at[view.SheetBlank]
	b.quad(0, 0, float32(w), float32(h), float32(at.X), float32(at.Y), 1, 1, 0, view.Plain)
	lr, lg, lb := channels(l.Sweep)
	b.shade(rgb{r * dim, g * dim, bl * dim}, rgb{lr * dim, lg * dim, lb * dim})
	b.flush()
	if p.cloudy(f) {
		p.drawClouds(img, f, inX, inY)
	}
	b.begin(img, 1.0/lightPx, lightPx+float32(inX), lightPx+float32(inY))
	b.options.Filter = ebiten.FilterLinear
	b.use(p.kit.img, ebiten.BlendLighter)
	if l.Narrow > 0 {
		lift := 255 * (1 - dim)
		p.spot(float32(l.NarrowX), float32(l.NarrowY), 190,
			view.Tint(r*lift)<<24|view.Tint(g*lift)<<16|view.Tint(bl*lift)<<8|0xff)
	}
	for _, lamp := range l.Lamps {
		p.spot(float32(lamp.X), float32(lamp.Y), float32(lamp.Radius), lamp.Tint)
	}
	b.flush()

	b.begin(dst, s, 0, 0)
	b.options.Filter = ebiten.FilterLinear
	b.use(img, multiply())
	b.quad(0, 0, float32(f.W), float32(f.H), 1+float32(inX)/lightPx, 1+float32(inY)/lightPx, float32(f.W)/lightPx, float32(f.H)/lightPx, 0, view.Plain)
	b.flush()
}

// spot adds a soft round spot to the batch.
func (p *Painter) spot(x, y, radius float32, t view.Tint) {
	at := p.kit.at[view.SheetSoft]
	p.batch.quad(x-radius, y-radius, 2*radius, 2*radius, float32(at.X), float32(at.Y), view.SoftSize, view.SoftSize, 0, t)
}

// present brings the scene to the screen where it is not drawn there at once: softened, or seen from further away.
func (p *Painter) present(screen *ebiten.Image, f *view.Frame, scale int) {
	size := screen.Bounds().Size()
	w, h := float32(size.X), float32(size.Y)
	// The picture is one px larger than the window shows.
	lw, lh, _ := view.Fit(size.X, size.Y)
	sw, sh := float32(f.W-1)*w/float32(lw), float32(f.H-1)*h/float32(lh)
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

// cloudSide is the side of the cloud picture, texels.
const cloudSide = 256

// makeClouds draws the shadows of clouds from the noise: nearly black, for grey would veil the colours; their strength in alpha.
func makeClouds(noise *image.RGBA) *image.RGBA {
	img := image.NewRGBA(image.Rect(0, 0, cloudSide, cloudSide))
	for y := range cloudSide {
		for x := range cloudSide {
			// Red of the smooth plane repeats every noiseSide texels, so every second one fits here.
			v := float32(noise.Pix[noise.PixOffset(2*x, 2*y)]) / 255
			a := ease(min(max((v-0.45)/0.3, 0), 1)) * 0.5
			o := img.PixOffset(x, y)
			img.Pix[o], img.Pix[o+1], img.Pix[o+2], img.Pix[o+3] = uint8(10*a), uint8(16*a), uint8(44*a), uint8(255*a)
		}
	}
	return img
}
