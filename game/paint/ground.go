package paint

import (
	"image"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
	"handhold/game/view"
)

// chunkPx is the largest side of one texture of ground, px: what every graphics driver can hold.
const chunkPx = 4096

// chunk is a part of the map's ground, drawn once.
type chunk struct {
	img *ebiten.Image
	at  image.Rectangle // px of the world
}

// bake draws all tile layers below the figures once, the whole map.
func (p *Painter) bake(lv *level.Level) []chunk {
	whole := image.Rect(0, 0, lv.Width*level.TileSize, lv.Height*level.TileSize)
	var out []chunk
	for y := 0; y < whole.Max.Y; y += chunkPx {
		for x := 0; x < whole.Max.X; x += chunkPx {
			c := chunk{at: image.Rect(x, y, x+chunkPx, y+chunkPx).Intersect(whole)}
			c.img = ebiten.NewImageWithOptions(image.Rectangle{Max: c.at.Size()}, &ebiten.NewImageOptions{Unmanaged: true})
			p.bakeChunk(lv, c)
			out = append(out, c)
		}
	}
	return out
}

func (p *Painter) bakeChunk(lv *level.Level, c chunk) {
	p.batch.begin(c.img, 1, -float32(c.at.Min.X), -float32(c.at.Min.Y))
	p.batch.use(p.land.img, ebiten.BlendSourceOver)
	for i := range lv.Layers {
		if lv.Layers[i].Above {
			continue
		}
		for n, t := range lv.Layers[i].Tiles {
			if at := image.Pt(n%lv.Width*level.TileSize, n/lv.Width*level.TileSize); t.Set != 0 && at.In(c.at) {
				p.bakeTile(&lv.Tilesets[t.Set-1], t, at)
			}
		}
	}
	p.batch.flush()
}

// bakeTile draws t, whose cell begins at at; a taller tile reaches up from its cell.
func (p *Painter) bakeTile(ts *level.Tileset, t level.Tile, at image.Point) {
	sx, sy := view.Cut(ts, int(t.Index))
	sheet := p.land.at[t.Set-1]
	w, h := float32(ts.TileW), float32(ts.TileH)
	p.batch.quad(float32(at.X), float32(at.Y+level.TileSize)-h, w, h, float32(sheet.X+sx), float32(sheet.Y+sy), w, h, t.Flip, view.Plain)
}

// drawGround draws what of the ground shows in f and in the margin around it.
func (p *Painter) drawGround(f *view.Frame) {
	wanted := image.Rect(f.CamX, f.CamY, f.CamX+f.W, f.CamY+f.H).Inset(-margin)
	for _, c := range p.ground {
		seen := wanted.Intersect(c.at)
		if seen.Empty() {
			continue
		}
		p.batch.use(c.img, ebiten.BlendSourceOver)
		p.batch.quad(float32(seen.Min.X-f.CamX), float32(seen.Min.Y-f.CamY), float32(seen.Dx()), float32(seen.Dy()),
			float32(seen.Min.X-c.at.Min.X), float32(seen.Min.Y-c.at.Min.Y), float32(seen.Dx()), float32(seen.Dy()), 0, view.Plain)
	}
}
