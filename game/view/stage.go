package view

import (
	"math"

	"handhold/game/fixed"
	"handhold/game/level"
)

// Stage is a level's scenery, sorted by how it is drawn. What neither moves nor lies on what moves can be painted once,
// with the ground; the rest is listed anew for every picture.
type Stage struct {
	lv      *level.Level
	album   *Album
	scenes  []staged
	cells   level.Grid
	stirred []bool // by tile of the level: something there is drawn with every picture
}

// staged is one scene.
type staged struct {
	from   *level.Scene
	tint   Tint
	deep   bool   // under the ground
	moving bool   // every part of it is listed with every picture
	live   []bool // by cell or object: the parts that are; nil for none
	back   Picture
	sheet  Sheet
	lines  [][]textLine // by object: its words
	reach  fixed.Box    // how far tiles reach beyond their cell
}

// NewStage sorts the scenery of level lv. Texts are laid out in letters, or left away where those are nil.
func NewStage(lv *level.Level, album *Album, letters *Letters) *Stage {
	s := &Stage{lv: lv, album: album, cells: *cells(lv)}
	if len(lv.Scenery) == 0 {
		return s
	}
	s.stirred = make([]bool, lv.Width*lv.Height)
	for i := range lv.Layers {
		for n, t := range lv.Layers[i].Tiles {
			if info := lv.TileInfo(t); info != nil && len(info.Frames) > 0 {
				s.stirred[n] = true
			}
		}
	}
	deep := true // nothing that keeps its place has come yet
	for i := range lv.Scenery {
		from := &lv.Scenery[i]
		still := from.Look.ParallaxX == 256 && from.Look.ParallaxY == 256
		deep = deep && (!still && lv.Foreign || !lv.Foreign && from.After == 0)
		c := staged{from: from, tint: TintOf(from.Look), deep: deep && !from.Above, moving: !still || from.Above || deep}
		s.measure(&c, letters)
		if !from.Above && !c.deep {
			s.sort(&c)
		}
		s.scenes = append(s.scenes, c)
	}
	return s
}

// measure finds out what listing a scene needs.
func (s *Stage) measure(c *staged, letters *Letters) {
	switch from := c.from; {
	case from.Image != nil:
		c.back = repeated(from.Image)
		c.sheet = s.album.sheet(c.back)
		if c.back.W == 0 {
			c.back.W, c.back.H = from.Image.Cut.W, from.Image.Cut.H
		}
	case from.Grid != nil:
		g := from.Grid
		for i, t := range g.Tiles {
			if t.Set == 0 {
				continue
			}
			b, cell := s.lv.Box(g, t, i%g.Width, i/g.Width), fixed.Px(i%g.Width*g.CellW, i/g.Width*g.CellH)
			r := &c.reach
			r.Min.X, r.Min.Y = min(r.Min.X, b.Min.X-cell.X), min(r.Min.Y, b.Min.Y-cell.Y)
			r.Max.X, r.Max.Y = max(r.Max.X, b.Max.X-cell.X), max(r.Max.Y, b.Max.Y-cell.Y)
		}
	case letters != nil:
		for i := range from.Drawn {
			if from.Drawn[i].Text != nil {
				if c.lines == nil {
					c.lines = make([][]textLine, len(from.Drawn))
				}
				c.lines[i] = layOut(letters, &from.Drawn[i])
			}
		}
	}
}

// sort notes which parts of a scene that keeps its place are listed with every picture: those that move, and those on them.
func (s *Stage) sort(c *staged) {
	from := c.from
	all := s.lv.Bounds()
	switch {
	case c.moving:
		s.stir(all, true)
	case from.Image != nil:
		at := from.Look.Offset
		b := fixed.Box{Min: at, Max: at.Add(fixed.Px(c.back.W, c.back.H))}
		if from.Image.RepeatX {
			b.Min.X, b.Max.X = all.Min.X, all.Max.X
		}
		if from.Image.RepeatY {
			b.Min.Y, b.Max.Y = all.Min.Y, all.Max.Y
		}
		c.moving = s.stir(b, false)
	case from.Grid != nil:
		c.live = make([]bool, len(from.Grid.Tiles))
		for i, t := range from.Grid.Tiles {
			if t.Set != 0 {
				b := moved(s.lv.Box(from.Grid, t, i%from.Grid.Width, i/from.Grid.Width), from.Look.Offset)
				c.live[i] = s.stir(b, len(s.lv.TileInfo(t).Frames) > 0)
			}
		}
	default:
		c.live = make([]bool, len(from.Drawn))
		for i := range from.Drawn {
			o := &from.Drawn[i]
			if o.Text == nil {
				c.live[i] = s.stir(moved(reachOf(o), from.Look.Offset), len(s.lv.TileInfo(o.Tile).Frames) > 0)
			}
		}
	}
}

// stir says whether something in b is drawn with every picture, or is from now on because it changes.
func (s *Stage) stir(b fixed.Box, changes bool) bool {
	x0, y0 := max(int(b.Min.X/fixed.Tile), 0), max(int(b.Min.Y/fixed.Tile), 0)
	x1, y1 := min(int((b.Max.X-1)/fixed.Tile), s.lv.Width-1), min(int((b.Max.Y-1)/fixed.Tile), s.lv.Height-1)
	for y := y0; y <= y1 && !changes; y++ {
		for x := x0; x <= x1 && !changes; x++ {
			changes = s.stirred[y*s.lv.Width+x]
		}
	}
	for y := y0; y <= y1 && changes; y++ {
		for x := x0; x <= x1; x++ {
			s.stirred[y*s.lv.Width+x] = true
		}
	}
	return changes
}

func moved(b fixed.Box, by fixed.Point) fixed.Box {
	return fixed.Box{Min: b.Min.Add(by), Max: b.Max.Add(by)}
}

// reachOf is a box that o lies in, however it is turned.
func reachOf(o *level.SceneObject) fixed.Box {
	if o.Turn == 0 {
		return o.Box
	}
	c := turnedPoint(o.Box.Centre(), o.Pivot, o.Turn)
	size := o.Box.Size()
	r := fixed.Point{X: size.X / 2, Y: size.Y / 2}.Len() + fixed.One
	return fixed.Box{Min: c, Max: c}.Grown(r)
}

// turnedPoint is p, turned clockwise around a pivot by so many 1/256 degrees.
func turnedPoint(p, pivot fixed.Point, turn int) fixed.Point {
	sin, cos := math.Sincos(float64(turn) * math.Pi / (180 * 256))
	x, y := float64(p.X-pivot.X), float64(p.Y-pivot.Y)
	return pivot.Add(fixed.Point{X: int32(math.Round(x*cos - y*sin)), Y: int32(math.Round(x*sin + y*cos))})
}

// Tile is the picture of a tile that lies still on a cell of the layers that rules read, in px of the world.
func (s *Stage) Tile(t level.Tile, x, y int) Sprite {
	p := pane{}
	return p.put(s.album.still(t), s.lv.Box(&s.cells, t, x, y), Plain)
}

// Breaks are how many layers of the level lie under scenery that is painted with the ground, rising; the last is all.
func (s *Stage) Breaks() []int {
	var out []int
	for i := range s.scenes {
		c := &s.scenes[i]
		if n := c.from.After; !c.deep && !c.moving && n < len(s.lv.Layers) && (len(out) == 0 || n > out[len(out)-1]) {
			out = append(out, n)
		}
	}
	return append(out, len(s.lv.Layers))
}
