package paint

import (
	"fmt"
	"image"
	"io/fs"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/level"
	"handhold/game/view"
)

const (
	chunkPx = 4096 // the largest side of one texture of ground, px: what every graphics driver can hold
	plotPx  = 256  // the side of what is painted at once, px
	beside  = 48   // how far around a plot its light depends on what is there, px: the longest shadow, and paint that wanders
)

// ground is a map's tile layers below the figures: flat pigment, with the light and the grain of the lie of the land. It is
// painted plot by plot, the first time a plot is needed, and kept: nothing in it moves.
type ground struct {
	level   *level.Level
	chunks  []chunk
	relief  sheets // of each tileset its relief
	raw     canvas // a plot's flat pigment, and beside px around it
	heights canvas // its relief
	corner  [2]float32
	options ebiten.DrawTrianglesShaderOptions
}

// chunk is a part of the ground on a texture of its own.
type chunk struct {
	img   *ebiten.Image
	at    image.Rectangle // px of the world
	plots int             // in a row
	done  []bool          // the plots that are painted
}

// load prepares the ground of map lv.
func (g *ground) load(files fs.FS, lv *level.Level) error {
	g.level = lv
	g.options.Blend, g.options.Uniforms = ebiten.BlendCopy, map[string]any{"Corner": g.corner[:]}
	if err := g.loadReliefs(files); err != nil {
		return err
	}
	whole := image.Rect(0, 0, lv.Width*level.TileSize, lv.Height*level.TileSize)
	for y := 0; y < whole.Max.Y; y += chunkPx {
		for x := 0; x < whole.Max.X; x += chunkPx {
			c := chunk{at: image.Rect(x, y, x+chunkPx, y+chunkPx).Intersect(whole)}
			c.img = ebiten.NewImageWithOptions(image.Rectangle{Max: c.at.Size()}, &ebiten.NewImageOptions{Unmanaged: true})
			c.plots = (c.at.Dx() + plotPx - 1) / plotPx
			c.done = make([]bool, c.plots*((c.at.Dy()+plotPx-1)/plotPx))
			g.chunks = append(g.chunks, c)
		}
	}
	return nil
}

func (g *ground) loadReliefs(files fs.FS) error {
	pictures := make([]image.Image, len(g.level.Tilesets))
	for i := range pictures {
		pictures[i] = image.NewAlpha(image.Rect(0, 0, 1, 1))
		name := g.level.Tilesets[i].Relief
		if name == "" {
			continue
		}
		var err error
		if pictures[i], err = picture(files, name); err != nil {
			return fmt.Errorf("%s: %w", g.level.Source, err)
		}
	}
	g.relief.pack(pictures)
	return nil
}

func (g *ground) free() {
	g.relief.free()
	for _, c := range g.chunks {
		c.img.Deallocate()
	}
	g.chunks = g.chunks[:0]
}

// seenGround is what of the ground f takes paint from, px of the world.
func seenGround(f *view.Frame) image.Rectangle {
	return image.Rect(f.CamX, f.CamY, f.CamX+f.W, f.CamY+f.H).Inset(-margin)
}

// layGround paints the plots that f needs, and one more that the next pictures may need.
func (p *Painter) layGround(f *view.Frame) {
	seen := seenGround(f)
	p.layPlots(seen, 1<<30)
	p.layPlots(seen.Inset(-plotPx), 1)
}

// layPlots paints the plots within a part of the world that are not painted yet, at most so many.
func (p *Painter) layPlots(part image.Rectangle, most int) {
	for i := range p.ground.chunks {
		c := &p.ground.chunks[i]
		in := part.Intersect(c.at).Sub(c.at.Min)
		if in.Empty() {
			continue
		}
		for y := in.Min.Y / plotPx; y <= (in.Max.Y-1)/plotPx; y++ {
			for x := in.Min.X / plotPx; x <= (in.Max.X-1)/plotPx; x++ {
				if n := y*c.plots + x; !c.done[n] && most > 0 {
					c.done[n] = true
					most--
					p.layPlot(c, image.Rect(0, 0, plotPx, plotPx).Add(image.Pt(x, y).Mul(plotPx)).Intersect(image.Rectangle{Max: c.at.Size()}))
				}
			}
		}
	}
}

// layPlot paints one plot of a chunk, in px of the chunk: the tiles that have a relief through the relief pass, the others as
// they are.
func (p *Painter) layPlot(c *chunk, plot image.Rectangle) {
	g, b := &p.ground, &p.batch
	world := plot.Add(c.at.Min)
	if p.relief == nil {
		p.layTiles(c.img.SubImage(plot).(*ebiten.Image), &p.land, world, plot.Min, func(*level.Tileset) bool { return true })
		return
	}
	wide := world.Inset(-beside)
	side := plotPx + 2*beside
	raw, heights := g.raw.sized(side, side), g.heights.sized(side, side)
	raw.Clear()
	heights.Clear()
	p.layTiles(raw, &p.land, wide, image.Point{}, hasRelief)
	p.layTiles(heights, &g.relief, wide, image.Point{}, hasRelief)

	g.corner = [2]float32{float32(wide.Min.X), float32(wide.Min.Y)}
	g.options.Images = [4]*ebiten.Image{raw, p.noise, heights}
	b.begin(c.img.SubImage(plot).(*ebiten.Image), 1, 0, 0)
	b.quad(float32(plot.Min.X), float32(plot.Min.Y), float32(plot.Dx()), float32(plot.Dy()), beside, beside, float32(plot.Dx()), float32(plot.Dy()), 0, view.Plain)
	b.flushShader(p.relief, &g.options)
	p.layTiles(c.img.SubImage(plot).(*ebiten.Image), &p.land, world, plot.Min, func(ts *level.Tileset) bool { return !hasRelief(ts) })
}

func hasRelief(ts *level.Tileset) bool { return ts.Relief != "" }

// layTiles draws the tiles within a part of the world whose tileset is wanted, cut from sheets; the part's corner comes to at.
func (p *Painter) layTiles(dst *ebiten.Image, from *sheets, part image.Rectangle, at image.Point, wanted func(*level.Tileset) bool) {
	lv, b := p.ground.level, &p.batch
	b.begin(dst, 1, float32(at.X-part.Min.X), float32(at.Y-part.Min.Y))
	b.use(from.img, ebiten.BlendSourceOver)
	// A tall tile reaches up from its cell: those of rows below may show.
	const tall = 8
	x0, x1 := max(part.Min.X/level.TileSize-tall, 0), min(part.Max.X/level.TileSize, lv.Width-1)
	y0, y1 := max(part.Min.Y/level.TileSize, 0), min(part.Max.Y/level.TileSize+tall, lv.Height-1)
	for i := range lv.Layers {
		if lv.Layers[i].Above {
			continue
		}
		for y := y0; y <= y1; y++ {
			for x := x0; x <= x1; x++ {
				t := lv.Layers[i].Tiles[y*lv.Width+x]
				if t.Set == 0 || !wanted(&lv.Tilesets[t.Set-1]) {
					continue
				}
				ts := &lv.Tilesets[t.Set-1]
				sx, sy := view.Cut(ts, int(t.Index))
				sheet := from.at[t.Set-1]
				w, h := float32(ts.TileW), float32(ts.TileH)
				b.quad(float32(x*level.TileSize), float32((y+1)*level.TileSize)-h, w, h, float32(sheet.X+sx), float32(sheet.Y+sy), w, h, t.Flip, view.Plain)
			}
		}
	}
	b.flush()
}

// drawGround draws what of the ground shows in f and in the margin around it.
func (p *Painter) drawGround(f *view.Frame) {
	wanted := seenGround(f)
	for _, c := range p.ground.chunks {
		seen := wanted.Intersect(c.at)
		if seen.Empty() {
			continue
		}
		p.batch.use(c.img, ebiten.BlendSourceOver)
		p.batch.quad(float32(seen.Min.X-f.CamX), float32(seen.Min.Y-f.CamY), float32(seen.Dx()), float32(seen.Dy()),
			float32(seen.Min.X-c.at.Min.X), float32(seen.Min.Y-c.at.Min.Y), float32(seen.Dx()), float32(seen.Dy()), 0, view.Plain)
	}
}
