package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// Grass as tall as they are: how much of her it covers from below, px; how near the other is still seen in it, and where
// she is hidden, 1/256 px; how far apart its tufts stand, px.
const (
	grassDepth   = 7
	grassCovers  = 11 // blades before her reach up so far: her face stays clear
	grassSees    = 26 * fixed.One
	grassHidden  = 44 * fixed.One
	grassAcross  = 16
	grassDown    = 9
	grassStir    = 18 // ticks between two stirs of the tufts around one who walks
	grassStirFar = 70 // and around one who stands
)

// wildGrass is the object id of tufts that are no objects of the map.
const wildGrass = -1

// growGrass plants tufts wherever the map says that the grass is tall, of the kinds its lands have.
func (v *View) growGrass() {
	var kinds []level.Tile
	for _, name := range [...]string{"grass-tall-1", "grass-tall-2", "reeds-1", "grass-1", "tuft"} {
		if n, ok := v.names[name]; ok && len(kinds) < 2 {
			kinds = append(kinds, n.tile)
		}
	}
	if len(kinds) == 0 {
		return
	}
	for i := range v.lv.Things {
		t := &v.lv.Things[i]
		if t.Class != level.TallGrass {
			continue
		}
		x0, y0 := t.Box.Min.Pixel()
		x1, y1 := t.Box.Max.Pixel()
		for y := y0 + grassDown; y <= y1; y += grassDown {
			for x := x0 + 4; x < x1; x += grassAcross {
				h := scatter(uint32(x*7919 + y))
				p := fixed.Px(x+int(h%9)-4+y/grassDown%2*8, y-int(h>>8%4))
				if t.Contains(p) {
					v.plant(t, p, kinds[int(h>>14)%len(kinds)])
				}
			}
		}
	}
}

// plant lets one tuft of tile grow at p in t.
func (v *View) plant(t *level.Thing, p fixed.Point, tile level.Tile) {
	info := v.lv.TileInfo(tile)
	c := v.lv.Cut(tile)
	v.props = append(v.props, prop{
		from: &level.Prop{ID: wildGrass, Name: info.Name, Tile: tile, Foot: p, W: c.W, H: c.H, When: t.When},
		foot: p, tile: tile, w: c.W, h: c.H, tint: Plain, fade: 256, soft: true, there: 256, parts: v.parting(tile, info.Name),
	})
}

// stepGrass lets who be hidden in tall grass, and come out of it; where she is hidden it shakes.
func (v *View) stepGrass(who world.Who) {
	s := &v.girls[who].task
	tall, veil := 0, 0
	if v.w.InGrass(who) {
		tall = 256
		if who != v.w.Lead && !v.w.Joined {
			d := v.w.Girls[who].At.Dist(v.w.Girls[v.w.Lead].At)
			veil = int(min(max(d-grassSees, 0)*256/(grassHidden-grassSees), 256))
		}
	}
	if s.tall != tall {
		s.tall = toward(s.tall, tall, 6, 6)
	}
	if s.veil != veil {
		s.veil = toward(s.veil, veil, 16, 3)
	}
	if tall == 0 {
		return
	}
	every := int64(grassStirFar)
	if v.girls[who].moved < 4 {
		every = grassStir
	}
	if (v.tick+int64(who)*31)%every == 0 {
		v.stirGrass(v.w.Girls[who].At)
	}
}

// stirGrass shakes the tufts around p.
func (v *View) stirGrass(p fixed.Point) {
	for i := range v.props {
		if q := &v.props[i]; q.soft && q.foot.Within(p.Add(fixed.Px(0, 4)), 15*fixed.One) {
			q.stir = v.tick
		}
	}
	v.scatterMotes(moteFine, 1, p.Sub(fixed.Px(0, 14)), 60, 26, dustOf(level.Grass))
}

// left is how much of her is seen, 0–256: tall grass hides one from the other.
func (v *View) left(who world.Who) int { return 256 - v.girls[who].task.veil }

// glint is what is seen of one whom grass hides: her hair, between the blades, now and then.
func (v *View) glint(who world.Who) {
	if v.girls[who].task.veil < 160 {
		return
	}
	hair, light := Tint(0xf288b3ff), Tint(0xffc9dcff)
	if who == world.Homura {
		hair, light = 0x4a3d78ff, 0x8f7fd0ff
	}
	x, y := v.standsAt(who)
	shows := min(max(v.sway(7, int(who)*400, 256)+v.sway(11, 90, 140)-20, 0), 220)
	f := &v.frame
	f.Crisp = append(f.Crisp, dot(x-2, y-19, 3, 1, hair.Faded(shows)), dot(x-3, y-18, 2, 3, hair.Faded(shows)),
		dot(x+1, y-17, 2, 2, hair.Faded(shows*3/4)), dot(x-1, y-18, 1, 1, light.Faded(shows)))
}
