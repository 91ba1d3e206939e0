package paint

import (
	"fmt"
	"image"
	"image/draw"
	"io/fs"
	"math"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
	"handhold/game/view"
)

// largePx is from which area on a picture that is no sheet of ours gets a texture of its own, px².
const largePx = 1 << 20

// loadAlbum loads the pictures of a level.
func (s *sheets) loadAlbum(files fs.FS, lv *level.Level, album *view.Album) error {
	pictures := make([]image.Image, len(album.Pictures))
	s.own = make([]*ebiten.Image, len(pictures))
	for i, p := range album.Pictures {
		pictures[i] = image.NewAlpha(image.Rect(0, 0, 1, 1))
		if p.File == "" {
			continue
		}
		img, err := picture(files, p.File)
		if err != nil {
			return fmt.Errorf("%s: %w", lv.Source, err)
		}
		img = repeatedTo(cleared(img, p.Clear), p.W, p.H)
		if size := img.Bounds().Size(); lv.Foreign && size.X*size.Y >= largePx {
			s.own[i] = texture(premultiplied(img))
			continue
		}
		pictures[i] = img
	}
	s.pack(pictures)
	return nil
}

// on is the texture that sheet number n lies on.
func (s *sheets) on(n int) *ebiten.Image {
	if n < len(s.own) && s.own[n] != nil {
		return s.own[n]
	}
	return s.img
}

// cleared is img without the px of the colour clear, 0xRRGGBB.
func cleared(img image.Image, clear int) image.Image {
	if clear == level.NoColour {
		return img
	}
	out := image.NewNRGBA(image.Rectangle{Max: img.Bounds().Size()})
	draw.Draw(out, out.Rect, img, img.Bounds().Min, draw.Src)
	for i := 0; i < len(out.Pix); i += 4 {
		if p := out.Pix[i : i+4]; int(p[0])<<16|int(p[1])<<8|int(p[2]) == clear {
			copy(p, []uint8{0, 0, 0, 0})
		}
	}
	return out
}

// repeatedTo is img, repeated to w×h px; img itself where w is 0.
func repeatedTo(img image.Image, w, h int) image.Image {
	size := img.Bounds().Size()
	if w == 0 || size == image.Pt(w, h) || size.X == 0 || size.Y == 0 {
		return img
	}
	out := image.NewRGBA(image.Rect(0, 0, w, h))
	for y := 0; y < h; y += size.Y {
		for x := 0; x < w; x += size.X {
			draw.Draw(out, image.Rectangle{Min: image.Pt(x, y), Max: image.Pt(x, y).Add(size)}, img, img.Bounds().Min, draw.Src)
		}
	}
	return out
}

// layScenery paints the scenery over so many layers that keeps its place onto a plot: part is in px of the world, its
// corner comes to at.
func (p *Painter) layScenery(dst *ebiten.Image, part image.Rectangle, at image.Point, after int) {
	g, b := &p.ground, &p.batch
	g.sprites = g.stage.Painted(g.sprites[:0], after, part.Min.X, part.Min.Y, part.Dx(), part.Dy())
	if len(g.sprites) == 0 {
		return
	}
	b.begin(dst, 1, float32(at.X), float32(at.Y))
	b.sprites(g.sprites, &p.kit, &p.land)
	b.flush()
}

// turn turns the last quad clockwise around its middle by so many 1/128 degrees.
func (b *batch) turn(by uint16) {
	last := b.vertices[len(b.vertices)-4:]
	x, y := (last[0].DstX+last[3].DstX)/2, (last[0].DstY+last[3].DstY)/2
	s, c := math.Sincos(float64(by) * math.Pi / (180 * 128))
	sin, cos := float32(s), float32(c)
	for i := range last {
		dx, dy := last[i].DstX-x, last[i].DstY-y
		last[i].DstX, last[i].DstY = x+dx*cos-dy*sin, y+dx*sin+dy*cos
	}
}
