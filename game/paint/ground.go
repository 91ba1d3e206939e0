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
	plotPx = 256 // the side of what is painted at once, px
	ahead  = 64  // how far around what is seen plots are painted before they are needed, px
	beside = 48  // how far around a plot its light depends on what is there, px: the longest shadow, and paint that wanders
)

// ground is a map's tile layers below the figures: flat pigment, with the light and the grain of the lie of the land. It is
// painted plot by plot, when a plot is needed, and kept until another one needs its place: nothing in it moves. The plots
// lie on one texture that the world is wound around, so that one draw can take from all and far ones cost nothing.
type ground struct {
	level   *level.Level
	stage   *view.Stage
	breaks  []int           // how many layers lie under scenery
	sprites []view.Sprite   // scenery on a plot
	whole   image.Rectangle // the map, px of the world
	img     *ebiten.Image
	size    image.Point // of img, plots
	plots   []plot      // the places on img, row by row
	relief  sheets      // of each tileset its relief
	raw     canvas      // a plot's flat pigment, and beside px around it
	heights canvas      // its relief
	corner  [2]float32
	options ebiten.DrawTrianglesShaderOptions
}

// plot is what a place on the ground's texture holds.
type plot struct {
	at   image.Point // which plot of the world
	done bool
}

// load prepares the ground of map lv.
func (g *ground) load(files fs.FS, lv *level.Level, stage *view.Stage) error {
	g.level, g.stage, g.breaks = lv, stage, stage.Breaks()
	g.whole = image.Rect(0, 0, lv.Width*level.TileSize, lv.Height*level.TileSize)
	g.options.Uniforms = map[string]any{"Corner": g.corner[:]}
	return g.loadReliefs(files)
}

// fit makes the texture large enough for a part of the world of that size, px, wherever it lies.
func (g *ground) fit(size image.Point) {
	need := image.Pt(1, 1)
	for need.X < (size.X-2)/plotPx+2 {
		need.X *= 2
	}
	for need.Y < (size.Y-2)/plotPx+2 {
		need.Y *= 2
	}
	if g.img != nil && g.size == need {
		return
	}
	if g.img != nil {
		g.img.Deallocate()
	}
	g.size, g.plots = need, make([]plot, need.X*need.Y)
	g.img = ebiten.NewImageWithOptions(image.Rectangle{Max: need.Mul(plotPx)}, &ebiten.NewImageOptions{Unmanaged: true})
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
	clear(g.plots)
}

// seenGround is what of the ground f takes paint from, px of the world.
func seenGround(f *view.Frame) image.Rectangle {
	return image.Rect(f.CamX, f.CamY, f.CamX+f.W, f.CamY+f.H).Inset(-margin)
}

// layGround paints the plots that f needs, and one more that the next pictures may need.
func (p *Painter) layGround(f *view.Frame) {
	seen := seenGround(f)
	p.ground.fit(seen.Inset(-ahead).Size())
	p.layPlots(seen, 1<<30)
	p.layPlots(seen.Inset(-ahead), 1)
}

// layPlots paints the plots within a part of the world that are not painted yet, at most so many.
func (p *Painter) layPlots(part image.Rectangle, most int) {
	g := &p.ground
	part = part.Intersect(g.whole)
	if part.Empty() {
		return
	}
	for y := part.Min.Y / plotPx; y <= (part.Max.Y-1)/plotPx; y++ {
		for x := part.Min.X / plotPx; x <= (part.Max.X-1)/plotPx; x++ {
			place, at := image.Pt(x%g.size.X, y%g.size.Y), image.Pt(x, y)
			now := plot{at: at, done: true}
			if have := &g.plots[place.Y*g.size.X+place.X]; *have != now && most > 0 {
				*have = now
				most--
				p.layPlot(image.Rect(0, 0, plotPx, plotPx).Add(at.Mul(plotPx)).Intersect(g.whole), place.Mul(plotPx))
			}
		}
	}
}

// layPlot paints one plot, px of the world, at a place of the texture: layers, and what lies between them.
func (p *Painter) layPlot(world image.Rectangle, place image.Point) {
	dst := p.ground.img.SubImage(image.Rectangle{Max: world.Size()}.Add(place)).(*ebiten.Image)
	first := 0
	for _, next := range p.ground.breaks {
		p.layLayers(dst, world, place, first, next)
		p.layScenery(dst, world, place, next)
		first = next
	}
}

// layLayers paints the layers from first to before next onto a plot: the tiles that have a relief through the relief pass,
// the others as they are.
func (p *Painter) layLayers(dst *ebiten.Image, world image.Rectangle, place image.Point, first, next int) {
	g, b := &p.ground, &p.batch
	if p.relief == nil {
		if first == 0 {
			dst.Clear()
		}
		p.layTiles(dst, &p.land, world, place, first, next, func(*level.Tileset) bool { return true })
		return
	}
	wide := world.Inset(-beside)
	side := plotPx + 2*beside
	raw, heights := g.raw.sized(side, side), g.heights.sized(side, side)
	raw.Clear()
	heights.Clear()
	p.layTiles(raw, &p.land, wide, image.Point{}, first, next, hasRelief)
	p.layTiles(heights, &g.relief, wide, image.Point{}, first, next, hasRelief)

	g.corner = [2]float32{float32(wide.Min.X), float32(wide.Min.Y)}
	g.options.Blend = ebiten.BlendCopy
	if first > 0 {
		g.options.Blend = ebiten.BlendSourceOver
	}
	g.options.Images = [4]*ebiten.Image{raw, p.noise, heights}
	w, h := float32(world.Dx()), float32(world.Dy())
	b.begin(dst, 1, 0, 0)
	b.quad(float32(place.X), float32(place.Y), w, h, beside, beside, w, h, 0, view.Plain)
	b.flushShader(p.relief, &g.options)
	p.layTiles(dst, &p.land, world, place, first, next, func(ts *level.Tileset) bool { return !hasRelief(ts) })
}

func hasRelief(ts *level.Tileset) bool { return ts.Relief != "" }

// layTiles draws the tiles of layers from first to before next within a part of the world whose tileset is wanted, cut from sheets; the part's corner comes to at.
func (p *Painter) layTiles(dst *ebiten.Image, from *sheets, part image.Rectangle, at image.Point, first, next int, wanted func(*level.Tileset) bool) {
	lv, b := p.ground.level, &p.batch
	b.begin(dst, 1, float32(at.X-part.Min.X), float32(at.Y-part.Min.Y))
	// A tall tile reaches up from its cell: those of rows below may show.
	const tall = 8
	x0, x1 := max(part.Min.X/level.TileSize-tall, 0), min(part.Max.X/level.TileSize, lv.Width-1)
	y0, y1 := max(part.Min.Y/level.TileSize, 0), min(part.Max.Y/level.TileSize+tall, lv.Height-1)
	for i := first; i < next; i++ {
		if lv.Layers[i].Above {
			continue
		}
		tint := view.TintOf(lv.Layers[i].Look)
		if from != &p.land {
			tint = view.Plain
		}
		for y := y0; y <= y1; y++ {
			for x := x0; x <= x1; x++ {
				t := lv.Layers[i].Tiles[y*lv.Width+x]
				if t.Set == 0 || !wanted(&lv.Tilesets[t.Set-1]) {
					continue
				}
				s := p.ground.stage.Tile(t, x, y)
				n := int(s.Sheet - view.SheetTiles)
				b.use(from.on(n), ebiten.BlendSourceOver)
				b.quad(float32(s.X), float32(s.Y), float32(s.W), float32(s.H),
					float32(from.at[n].X+int(s.SX)), float32(from.at[n].Y+int(s.SY)), float32(s.SW), float32(s.SH), t.Flip, tint)
			}
		}
	}
	b.flush()
}

// drawGround draws what lies deep and what of the ground shows in f and in the margin around it, and nothing where the map ends.
func (p *Painter) drawGround(f *view.Frame) {
	g, b := &p.ground, &p.batch
	wanted := seenGround(f)
	seen := wanted.Intersect(g.whole)
	if seen != wanted || len(f.Deep) > 0 {
		b.dst.Clear()
		b.calls++
	}
	blend := ebiten.BlendCopy
	if len(f.Deep) > 0 {
		b.sprites(f.Deep, &p.kit, &p.land)
		blend = ebiten.BlendSourceOver
	}
	if seen.Empty() {
		return
	}
	b.use(g.img, blend)
	around := g.size.Mul(plotPx)
	// The world is wound around the texture: from one of its edges to the next.
	for y := seen.Min.Y; y < seen.Max.Y; {
		toY := min(y-y%around.Y+around.Y, seen.Max.Y)
		for x := seen.Min.X; x < seen.Max.X; {
			toX := min(x-x%around.X+around.X, seen.Max.X)
			w, h := float32(toX-x), float32(toY-y)
			b.quad(float32(x-f.CamX), float32(y-f.CamY), w, h, float32(x%around.X), float32(y%around.Y), w, h, 0, view.Plain)
			x = toX
		}
		y = toY
	}
}
