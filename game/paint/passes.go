package paint

import (
	"math"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/view"
)

// paper is the colour of the bare paper.
const paper view.Tint = 0xf4f0e4ff

// knobs are the shader's uniforms, in memory that is kept.
type knobs struct {
	wash    map[string]any
	blur    map[string]any
	options ebiten.DrawTrianglesShaderOptions
	corner, field, paper, sky, reveal, whirl, near, bloom, seen,
	scale, margin, time, out, bleed, drip, flat, plain, radius []float32
	quad [4]ebiten.Vertex
}

func (k *knobs) init() {
	k.whirl, k.near, k.seen, k.bloom, k.sky = make([]float32, 4), make([]float32, 3), make([]float32, 2), make([]float32, 4), make([]float32, 3)
	one := func() []float32 { return make([]float32, 1) }
	k.corner, k.field, k.paper, k.reveal = make([]float32, 2), make([]float32, 2), make([]float32, 3), make([]float32, 4)
	k.scale, k.margin, k.time, k.out, k.bleed, k.drip, k.flat, k.plain, k.radius = one(), one(), one(), one(), one(), one(), one(), one(), one()
	k.wash = map[string]any{
		"Corner": k.corner, "Field": k.field, "Paper": k.paper, "Reveal": k.reveal, "Whirl": k.whirl, "Near": k.near,
		"Bloom": k.bloom, "Sky": k.sky, "Scale": k.scale, "Margin": k.margin,
		"Time": k.time, "Out": k.out, "Bleed": k.bleed, "Drip": k.drip, "Flat": k.flat, "Plain": k.plain,
	}
	k.blur = map[string]any{"Radius": k.radius, "Seen": k.seen}
	for i := range k.quad {
		k.quad[i].ColorR, k.quad[i].ColorG, k.quad[i].ColorB, k.quad[i].ColorA = 1, 1, 1, 1
	}
}

// rect is the quad from (0,0) to w×h px, taken from sw×sh px of the source at (sx,sy).
func (k *knobs) rect(w, h, sx, sy, sw, sh float32) []ebiten.Vertex {
	for i := range k.quad {
		u, v := float32(i&1), float32(i>>1)
		k.quad[i].DstX, k.quad[i].DstY = w*u, h*v
		k.quad[i].SrcX, k.quad[i].SrcY = sx+sw*u, sy+sh*v
	}
	return k.quad[:]
}

// quadIndices are the two triangles of a rectangle.
func quadIndices() []uint16 { return []uint16{0, 1, 2, 1, 3, 2} }

// drawPigment draws all that is to become paint, in the picture and margin px around it.
func (p *Painter) drawPigment(f *view.Frame) {
	b := &p.batch
	b.begin(p.pigment.sized(f.W+2*margin, f.H+2*margin), 1, margin, margin)
	p.drawGround(f)
	b.sprites(f.Flat, &p.kit, &p.land)
	b.sprites(f.Stand, &p.kit, &p.land)
	b.sprites(f.Above, &p.kit, &p.land)
	b.flush()
}

// drawWash makes paint of the pigment in the kept parts that are due, scale px of paint to each px of the picture.
func (p *Painter) drawWash(f *view.Frame, scale int) {
	img := p.paint.sized(f.W*scale, f.H*scale)
	k := &p.knobs
	if p.wash == nil {
		p.drawPlain(img, f, float32(scale))
		return
	}
	w := &f.Wash
	k.corner[0], k.corner[1] = float32(f.CamX), float32(f.CamY)
	k.field[0], k.field[1] = float32(p.field.w), float32(p.field.h)
	k.paper[0], k.paper[1], k.paper[2] = channels(paper)
	k.reveal[0], k.reveal[1], k.reveal[2], k.reveal[3] = float32(w.RevX), float32(w.RevY), float32(w.Reveal), float32(w.Thins)
	k.bloom[0], k.bloom[1], k.bloom[2], k.bloom[3] = float32(w.BloomX), float32(w.BloomY), float32(w.BloomR), float32(w.Bloom)/256
	k.sky[0], k.sky[1], k.sky[2] = skyOver(f.Light.Tint)
	k.near[0], k.near[1], k.near[2] = float32(w.NearX), float32(w.NearY), float32(w.Near)/256
	k.whirl[0], k.whirl[1], k.whirl[2], k.whirl[3] = float32(w.WhirlX), float32(w.WhirlY), float32(w.WhirlW), float32(w.WhirlH)
	k.scale[0], k.margin[0] = float32(scale), margin
	// Begun anew once an hour, so that it stays exact: then water and drips jump, by less than a px.
	k.time[0] = float32(w.Time%(60*3600)) / 60
	k.out[0], k.bleed[0], k.drip[0] = float32(w.Out)/256, float32(w.Bleed)/256, float32(w.Drip)/256
	k.flat[0] = float32(w.Flat) / 256
	k.plain[0] = 0
	if p.relief == nil || !p.field.told {
		k.plain[0] = 1
	}
	k.options.Uniforms = k.wash
	k.options.Images = [4]*ebiten.Image{p.pigment.img, p.noise, p.field.img}
	k.options.Blend = ebiten.BlendCopy
	b := &p.batch
	b.begin(img, float32(scale), 0, 0)
	for _, r := range p.kept.parts {
		x, y, w, h := float32(r.Min.X), float32(r.Min.Y), float32(r.Dx()), float32(r.Dy())
		b.quad(x, y, w, h, x+margin, y+margin, w, h, 0, view.Plain)
	}
	b.flushShader(p.wash, &k.options)
}

// drawPlain does without the shader what it can: pigment on paper, under a veil of paper where no colour has come back and
// at borders.
func (p *Painter) drawPlain(img *ebiten.Image, f *view.Frame, scale float32) {
	b := &p.batch
	b.begin(img, scale, 0, 0)
	r, g, bl := channels(paper)
	img.Fill(rgb{r, g, bl})
	b.use(p.pigment.img, ebiten.BlendSourceOver)
	b.quad(0, 0, float32(f.W), float32(f.H), margin, margin, float32(f.W), float32(f.H), 0, view.Plain)
	b.use(p.kit.img, ebiten.BlendSourceOver)
	at := p.kit.at[view.SheetBlank]
	for y := max(f.CamY/cellPx-1, 0); y < p.field.h-1 && y*cellPx < f.CamY+f.H; y++ {
		for x := max(f.CamX/cellPx-1, 0); x < p.field.w-1 && x*cellPx < f.CamX+f.W; x++ {
			// From the middle of one cell to the middle of the next.
			b.quad(float32(x*cellPx+cellPx/2-f.CamX), float32(y*cellPx+cellPx/2-f.CamY), cellPx, cellPx, float32(at.X), float32(at.Y), 1, 1, 0, view.Plain)
			last := b.vertices[len(b.vertices)-4:]
			for i := range last {
				a := p.field.veil(x+i&1, y+i>>1, f.Wash.Out)
				last[i].ColorR, last[i].ColorG, last[i].ColorB, last[i].ColorA = r*a, g*a, bl*a, a
			}
		}
	}
	b.flush()
}

// skyOver is the colour of the sky that water shows in a light of that tint, channels 0–1.
func skyOver(t view.Tint) (r, g, b float32) {
	r, g, b = channels(t)
	// The whole picture is multiplied with the tint later; here is only what the sky is more than that.
	return 0.80 + 0.16*(r-b), 0.90, 0.98 - 0.12*(r-b)
}

// indices are the indices of one quad, from the batch's memory.
func (p *Painter) indices() []uint16 {
	if len(p.batch.indices) < 6 {
		p.batch.indices = append(p.batch.indices[:0], quadIndices()...)
	}
	return p.batch.indices[:6]
}

// drawCrisp draws what stays crisp, on a clear canvas of its own, for props may erase parts of figures behind them.
func (p *Painter) drawCrisp(f *view.Frame) {
	img := p.crisp.sized(f.W, f.H)
	img.Clear()
	p.batch.calls++
	p.batch.begin(img, 1, 0, 0)
	p.batch.sprites(f.Crisp, &p.kit, &p.land)
	p.batch.flush()
}

// drawWords writes the letters over everything, at the window's own scale.
func (p *Painter) drawWords(screen *ebiten.Image, words []view.Sprite, scale int) {
	b := &p.batch
	b.begin(screen, float32(scale), 0, 0)
	// Soft light is smoothed where it is enlarged; letters keep their px.
	for from := 0; from < len(words); {
		soft, to := words[from].Sheet == view.SheetSoft, from+1
		for to < len(words) && (words[to].Sheet == view.SheetSoft) == soft {
			to++
		}
		b.flush()
		b.options.Filter = ebiten.FilterNearest
		if soft {
			b.options.Filter = ebiten.FilterLinear
		}
		b.sprites(words[from:to], &p.kit, &p.land)
		from = to
	}
	b.flush()
}

// rgb is an opaque colour of channels 0–1.
type rgb struct{ r, g, b float32 }

// RGBA makes rgb a color.Color.
func (c rgb) RGBA() (r, g, b, a uint32) {
	return uint32(c.r * 0xffff), uint32(c.g * 0xffff), uint32(c.b * 0xffff), 0xffff
}

// channels are the channels of a tint, 0–1.
func channels(t view.Tint) (r, g, b float32) {
	return float32(t>>24) / 255, float32(t>>16&0xff) / 255, float32(t>>8&0xff) / 255
}

func sqrt32(v float32) float32 { return float32(math.Sqrt(float64(v))) }
