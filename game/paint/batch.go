package paint

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
	"handhold/game/view"
)

// batch gathers sprites into as few draws as their order allows. Its memory is kept from frame to frame.
type batch struct {
	vertices []ebiten.Vertex
	indices  []uint16
	options  ebiten.DrawTrianglesOptions
	calls    int

	dst, src *ebiten.Image
	scale    float32 // px of dst per px of the sprites
	dx, dy   float32 // added to positions, px of the sprites
}

// maxQuads keeps the indices of one draw in 16 bits.
const maxQuads = 16000

// begin says where the next sprites go.
func (b *batch) begin(dst *ebiten.Image, scale, dx, dy float32) {
	b.dst, b.scale, b.dx, b.dy = dst, scale, dx, dy
	b.src = nil
	b.options = ebiten.DrawTrianglesOptions{ColorScaleMode: ebiten.ColorScaleModePremultipliedAlpha}
}

// use makes src and blend the ones of the next quads.
func (b *batch) use(src *ebiten.Image, blend ebiten.Blend) {
	if src != b.src || blend != b.options.Blend {
		b.flush()
		b.src, b.options.Blend = src, blend
	}
}

// flush draws what was gathered.
func (b *batch) flush() {
	if len(b.vertices) == 0 {
		return
	}
	b.dst.DrawTriangles(b.vertices, b.quads(), b.src, &b.options)
	b.vertices = b.vertices[:0]
	b.calls++
}

// flushShader draws what was gathered with a shader.
func (b *batch) flushShader(s *ebiten.Shader, options *ebiten.DrawTrianglesShaderOptions) {
	b.dst.DrawTrianglesShader(b.vertices, b.quads(), s, options)
	b.vertices = b.vertices[:0]
	b.calls++
}

// quads are the indices of what was gathered.
func (b *batch) quads() []uint16 {
	for i := len(b.indices) / 6; i < len(b.vertices)/4; i++ {
		v := uint16(i * 4)
		b.indices = append(b.indices, v, v+1, v+2, v+1, v+3, v+2)
	}
	return b.indices[:len(b.vertices)/4*6]
}

// sprites adds sprites cut from the given sheets.
func (b *batch) sprites(list []view.Sprite, kit, land *sheets) {
	for i := range list {
		s := &list[i]
		from, n := kit, int(s.Sheet)
		if s.Sheet >= view.SheetTiles {
			from, n = land, int(s.Sheet-view.SheetTiles)
		}
		if n >= len(from.at) {
			continue
		}
		blend := ebiten.BlendSourceOver
		if s.Blend == view.Erase {
			blend = ebiten.BlendDestinationOut
		}
		b.use(from.on(n), blend)
		if c := from.cuts[n]; c != nil {
			b.cell(s, c)
			continue
		}
		at := from.at[n]
		b.quad(float32(s.X), float32(s.Y), float32(s.W), float32(s.H),
			float32(at.X+int(s.SX)), float32(at.Y+int(s.SY)), float32(s.SW), float32(s.SH), s.Flip, s.Tint)
		if s.LeanX|s.LeanY != 0 {
			b.lean(s.LeanX, s.LeanY)
		}
		if s.Turn != 0 {
			b.turn(s.Turn)
		}
	}
}

// cell adds what is drawn of a sprite that lies within one cell of a sheet that was cut. Figures are mirrored, not turned.
func (b *batch) cell(s *view.Sprite, c *cells) {
	n := int(s.SY)/c.h*c.columns + int(s.SX)/c.w
	if n >= len(c.kept) {
		return
	}
	kept := &c.kept[n]
	corner := image.Pt(int(s.SX)%c.w, int(s.SY)%c.h)
	part := kept.part.Intersect(image.Rectangle{Min: corner, Max: corner.Add(image.Pt(int(s.SW), int(s.SH)))})
	if part.Empty() {
		return
	}
	from, seen := kept.at.Add(part.Min).Sub(kept.part.Min), part.Sub(corner)
	if s.Flip&level.FlipH != 0 {
		seen.Min.X, seen.Max.X = int(s.SW)-seen.Max.X, int(s.SW)-seen.Min.X
	}
	if s.Flip&level.FlipV != 0 {
		seen.Min.Y, seen.Max.Y = int(s.SH)-seen.Max.Y, int(s.SH)-seen.Min.Y
	}
	kx, ky := float32(s.W)/float32(s.SW), float32(s.H)/float32(s.SH)
	b.quad(float32(s.X)+float32(seen.Min.X)*kx, float32(s.Y)+float32(seen.Min.Y)*ky, float32(seen.Dx())*kx, float32(seen.Dy())*ky,
		float32(from.X), float32(from.Y), float32(part.Dx()), float32(part.Dy()), s.Flip, s.Tint)
	if s.LeanX|s.LeanY != 0 {
		b.slant(s, 1-float32(seen.Min.Y)/float32(s.SH), 1-float32(seen.Max.Y)/float32(s.SH))
	}
}

// slant leans the last quad as s leans, of which it is a part: its upper and its lower edge by so much of the whole.
func (b *batch) slant(s *view.Sprite, upper, lower float32) {
	last := b.vertices[len(b.vertices)-4:]
	for i, k := range [4]float32{upper, upper, lower, lower} {
		last[i].DstX += float32(s.LeanX) * k * b.scale
		last[i].DstY += float32(s.LeanY) * k * b.scale
	}
}

// quad adds one rectangle of the source to the batch.
func (b *batch) quad(x, y, w, h, sx, sy, sw, sh float32, flip level.Flip, tint view.Tint) {
	if len(b.vertices) >= maxQuads*4 {
		b.flush()
	}
	a := float32(tint&0xff) / 255
	v := ebiten.Vertex{
		ColorR: float32(tint>>24) / 255 * a,
		ColorG: float32(tint>>16&0xff) / 255 * a,
		ColorB: float32(tint>>8&0xff) / 255 * a,
		ColorA: a,
	}
	x, y, w, h = (x+b.dx)*b.scale, (y+b.dy)*b.scale, w*b.scale, h*b.scale
	// Corners of the source for upper left, upper right, lower left, lower right.
	u := [4][2]float32{{0, 0}, {1, 0}, {0, 1}, {1, 1}}
	if flip&level.FlipD != 0 {
		u[1], u[2] = u[2], u[1]
	}
	if flip&level.FlipH != 0 {
		u[0], u[1] = u[1], u[0]
		u[2], u[3] = u[3], u[2]
	}
	if flip&level.FlipV != 0 {
		u[0], u[2] = u[2], u[0]
		u[1], u[3] = u[3], u[1]
	}
	for i := range u {
		v.DstX, v.DstY = x+w*float32(i&1), y+h*float32(i>>1)
		v.SrcX, v.SrcY = sx+sw*u[i][0], sy+sh*u[i][1]
		b.vertices = append(b.vertices, v)
	}
}

// shade gives the last quad one colour at its left edge and another at its right.
func (b *batch) shade(left, right rgb) {
	last := b.vertices[len(b.vertices)-4:]
	for i := range last {
		c := left
		if i&1 == 1 {
			c = right
		}
		last[i].ColorR, last[i].ColorG, last[i].ColorB = c.r, c.g, c.b
	}
}
