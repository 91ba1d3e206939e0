package view

import (
	"slices"
	"strings"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// prop is a prop of the map as it is seen.
type prop struct {
	from  *level.Prop
	foot  fixed.Point
	tile  level.Tile
	w, h  int
	tint  Tint
	fade  int   // 0–256: fainter while it stands before one of the two
	flat  bool  // lies on the ground and hides nobody
	soft  bool  // grass and reeds: hides legs, and never fades
	gone  bool  // its condition does not hold
	there int   // 0–256: how far it has come, or has not yet gone
	wait  int   // ticks until it begins to come or to go
	stir  int64 // tick at which it was touched; 0 for never

	tree   int16      // number of the tree it falls with, from 1; 0 for none
	lit    level.Tile // how it looks while its lamp is lit; none if it is no lamp
	lamp   int        // object id of that lamp
	parts  level.Tile // how it looks when somebody walks through it; none if it does not part
	parted int64      // tick until which it stays parted
}

// How props whose condition changes come and go: a second each, not all at once.
const (
	propComes   = 5 // of 256 a tick
	propStagger = 40
	stirTicks   = 40 // how long a touched one sways
	partTicks   = 36 // how long grass takes to close behind somebody
)

// faded is how much of a prop is left while it hides one of the two, 0–256.
const faded = 80

// collectProps sorts the map's props by their foot line.
func (v *View) collectProps() {
	for i := range v.lv.Props {
		p := &v.lv.Props[i]
		if p.Tile.Set == 0 {
			continue
		}
		name := p.Name
		if info := v.lv.TileInfo(p.Tile); info != nil && info.Name != "" {
			name = info.Name
		}
		v.props = append(v.props, prop{
			from: p, foot: p.Foot, tile: p.Tile, w: p.W, h: p.H, tint: TintOf(p.Look), fade: 256, flat: liesFlat(name), soft: isGrass(name), there: 256, parts: v.parting(p.Tile, name),
		})
	}
	v.growGrass()
	slices.SortStableFunc(v.props, func(a, b prop) int {
		if a.flat != b.flat {
			if a.flat {
				return -1
			}
			return 1
		}
		return int(a.foot.Y) - int(b.foot.Y)
	})
}

// liesFlat says whether the prop of that name lies on the ground.
func liesFlat(name string) bool {
	for _, p := range [...]string{"puddle", "snow-patch", "door-shadow", "print", "ring", "drip", "petals", "crack", "pebble", "foam",
		"strip-", "rope-coil", "rope-end", "flat-", "twig", "leaf", "feather", "tile-loose", "shell"} {
		if strings.HasPrefix(name, p) {
			return true
		}
	}
	return false
}

func isGrass(name string) bool {
	return strings.Contains(name, "grass") || strings.HasPrefix(name, "reeds") || strings.HasPrefix(name, "tuft")
}

// stepProps lets props fade that stand before one of the two, and come back; and lets come and go those whose condition
// has changed.
func (v *View) stepProps() {
	if turns := v.w.Turns(); turns != v.flagged {
		first := v.flagged < 0
		v.flagged = turns
		for i := range v.props {
			v.props[i].look(!v.props[i].from.When.Holds(v.w.Up), first, i)
		}
	}
	for i := range v.props {
		p := &v.props[i]
		p.come()
		if p.parts.Set != 0 && v.walkedThrough(p) {
			p.parted = v.tick + partTicks
		}
		if p.flat || p.soft || p.h <= 20 {
			continue
		}
		want := 256
		if !v.falls(p) && v.hides(p) {
			want = faded
		}
		if p.fade != want {
			p.fade = toward(p.fade, want, 8, 4)
		}
	}
}

// falls says whether p is a tree that no longer stands.
func (v *View) falls(p *prop) bool {
	return p.tree > 0 && v.trees[p.tree-1].phase >= world.TreeFalls
}

// parting is the tile beside t that shows the plant of that name parted, or none.
func (v *View) parting(t level.Tile, name string) level.Tile {
	return v.twin(t, name+"-parted")
}

// twin is the tile of that name beside t, or none.
func (v *View) twin(t level.Tile, name string) level.Tile {
	i := slices.IndexFunc(v.lv.Tilesets[t.Set-1].Tiles, func(info level.TileInfo) bool { return info.Name == name })
	if i < 0 {
		return level.Tile{}
	}
	return level.Tile{Set: t.Set, Flip: t.Flip, Index: uint16(i)}
}

// walkedThrough says whether one of the two stands in the plant p.
func (v *View) walkedThrough(p *prop) bool {
	for who := range v.w.Girls {
		g := &v.w.Girls[who]
		dx, dy := p.foot.X-g.At.X, p.foot.Y-g.At.Y
		if dy > -4*fixed.One && dy < int32(p.h/4+4)*fixed.One && max(dx, -dx) < int32(p.w/4+4)*fixed.One && v.w.Here(world.Who(who)) {
			return true
		}
	}
	return false
}

// look makes p come or go, from now on; at once when the world is first seen.
func (p *prop) look(gone, first bool, i int) {
	switch {
	case first && gone:
		p.there = 0
	case gone != p.gone:
		p.wait = int(scatter(uint32(i)) % propStagger)
	}
	p.gone = gone
}

// come moves p on where it comes or goes.
func (p *prop) come() {
	switch {
	case p.wait > 0:
		p.wait--
	case p.gone:
		p.there = max(p.there-propComes, 0)
	default:
		p.there = min(p.there+propComes, 256)
	}
}

// hides says whether p stands before one of the two.
func (v *View) hides(p *prop) bool {
	for who := range v.w.Girls {
		g := &v.w.Girls[who]
		dx, dy := p.foot.X-g.At.X, p.foot.Y-g.At.Y
		// The picture's corners are empty: trees are round.
		if dy > 0 && dy < int32(p.h-6)*fixed.One && max(dx, -dx) < int32(p.w*3/8+4)*fixed.One && v.w.Here(world.Who(who)) {
			return true
		}
	}
	return false
}

// propSprite is p as it stands on the picture.
func (v *View) propSprite(p *prop) Sprite {
	x, y := v.onPicture(p.foot)
	tile := p.tile
	switch {
	case v.tick < p.parted:
		tile = p.parts
	case p.lamp > 0 && v.w.Lamp(p.lamp):
		tile = p.lit
	}
	s := v.tileSince(tile, int64(scatter(uint32(p.from.Foot.X^p.from.Foot.Y))%outOfStep))
	if t := int(v.tick - p.stir); p.stir > 0 && t < stirTicks {
		x += int(fixed.Sin(int32(t)*80)) * (stirTicks - t) * 2 / stirTicks / 256
	}
	s.X, s.Y, s.W, s.H = int16(x-p.w/2), int16(y-p.h), int16(p.w), int16(p.h)
	return s
}

// outOfStep is by how many ticks the animations of two props of a kind may differ: grass does not nod in step.
const outOfStep = 600

// tileSprite is the picture of t, still without a place.
func (v *View) tileSprite(t level.Tile) Sprite { return v.tileSince(t, 0) }

// tileSince is tileSprite for a tile whose animation is so many ticks ahead.
func (v *View) tileSince(t level.Tile, ahead int64) Sprite {
	return v.album.sprite(t, v.tick+ahead)
}

// frameProps lists the props that show, by foot line.
func (v *View) frameProps() {
	f := &v.frame
	for i := range v.props {
		p := &v.props[i]
		if p.there == 0 {
			continue
		}
		x, y := v.onPicture(p.foot)
		if !v.visible(x-p.w/2, y-p.h, p.w, p.h) {
			continue
		}
		s := v.propSprite(p)
		s.Tint = p.tint.Faded(p.fade * p.there / 256)
		if p.tree > 0 && v.frameTree(&v.trees[p.tree-1]) {
			continue
		}
		if p.flat {
			f.Flat = append(f.Flat, s)
			continue
		}
		f.Stand = append(f.Stand, s)
	}
}

// movingTile is a tile of the ground whose picture changes.
type movingTile struct {
	tile level.Tile
	x, y int       // px of the world: its cell
	box  fixed.Box // where it is drawn, in the world
	tint Tint
}

// aboveTile is a tile over the figures.
type aboveTile movingTile

func (v *View) collectTiles() {
	for i := range v.lv.Layers {
		l := &v.lv.Layers[i]
		for n, t := range l.Tiles {
			if t.Set == 0 {
				continue
			}
			x, y := n%v.lv.Width, n/v.lv.Width
			m := movingTile{t, x * level.TileSize, y * level.TileSize, v.lv.Box(cells(v.lv), t, x, y), TintOf(l.Look)}
			if l.Above {
				v.above = append(v.above, aboveTile(m))
			} else if info := v.lv.TileInfo(t); len(info.Frames) > 0 {
				v.moving = append(v.moving, m)
			}
		}
	}
}

// frameTiles lists moving ground and what is above the figures; that fades around one who walks below it.
func (v *View) frameTiles() {
	f := &v.frame
	for _, m := range v.moving {
		if x, y := m.x-f.CamX, m.y-f.CamY; v.visible(x, y, level.TileSize, level.TileSize) {
			f.Flat = append(f.Flat, v.boxed(v.tileSprite(m.tile), m.box, m.tint))
		}
	}
	for _, m := range v.above {
		x, y := m.x-f.CamX, m.y-f.CamY
		if !v.visible(x, y, level.TileSize, level.TileSize) {
			continue
		}
		near := 256
		for who := range v.w.Girls {
			if !v.w.Here(world.Who(who)) {
				continue
			}
			middle := v.w.Girls[who].At.Sub(fixed.Px(level.TileSize/2, bodyMiddle+level.TileSize/2))
			d := int(middle.Dist(fixed.Px(m.x, m.y))) / fixed.One
			near = min(near, 70+max(d-14, 0)*6)
		}
		f.Above = append(f.Above, v.boxed(v.tileSprite(m.tile), m.box, m.tint.Faded(near)))
	}
}
