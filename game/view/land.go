package view

import (
	"strconv"

	"handhold/game/fixed"
	"handhold/game/level"
)

// named is a tile that can be drawn by its name.
type named struct{ tile level.Tile }

// nameTiles finds the tiles of the map's tilesets by their names; the first of a name counts.
func nameTiles(lv *level.Level) map[string]named {
	out := map[string]named{}
	for s := range lv.Tilesets {
		for i := range lv.Tilesets[s].Tiles {
			n := lv.Tilesets[s].Tiles[i].Name
			if _, ok := out[n]; n != "" && !ok {
				out[n] = named{level.Tile{Set: uint8(s + 1), Index: uint16(i)}}
			}
		}
	}
	return out
}

// small is a small thing that answers, as it is seen.
type small struct {
	thing   *level.Thing
	kind    string
	resting named // how it looks; zero where the map has a prop in its place
	stirred named // how it looks just after it was touched
	since   int64 // tick it was touched at; 0 for never
	prop    int   // the prop of the map that stands in its place; -1 for none
}

// stirredTicks is how long a touched thing shows it.
const stirredTicks = 60

// toyTiles are the tiles that show a kind of toy, at rest and touched.
func toyTiles(kind string) (resting, stirred string) {
	switch kind {
	case "tuft":
		return "tuft", "tuft-parted"
	case "pebble":
		return "pebble", "pebbles"
	case "petal":
		return "petals", "petals"
	case "shell":
		return "shell-1", "shell-2"
	case "paper":
		return "paper-ball", "strip-1"
	case "lamp":
		return "lamp", "lamp-lit"
	}
	return kind, kind
}

// collectThings notes the things that are seen.
func (v *View) collectThings() {
	for i := range v.lv.Things {
		t := &v.lv.Things[i]
		switch t.Class {
		case level.Toy:
			v.smalls = append(v.smalls, v.newSmall(t, t.Str("kind")))
		case level.AxeStone:
			v.smalls = append(v.smalls, small{thing: t, kind: "axe-stone", prop: -1})
		case level.Keepsake:
			v.smalls = append(v.smalls, v.newSmall(t, "keepsake"))
		case level.Pebbles:
			v.smalls = append(v.smalls, small{thing: t, kind: "pebbles", prop: -1, resting: v.names["pebbles"], stirred: v.names["pebbles"]})
		case level.Light:
			v.lamps = append(v.lamps, t)
		case level.Sound:
			v.sounds = append(v.sounds, sounding{thing: t})
		case level.Border:
			if !t.Bool("fades") {
				v.borders = append(v.borders, newBorder(t))
			}
		case level.Ravine:
			v.wind = append(v.wind, t)
		case level.Bubbles:
			v.collectBubbles(t)
		case level.Word:
			v.collectWord(t)
		case level.Whirlpool:
			v.whirls = append(v.whirls, t)
		}
	}
}

// newSmall is the small thing t; where the map has a picture in its place, that is the one.
func (v *View) newSmall(t *level.Thing, kind string) small {
	s := small{thing: t, kind: kind, prop: -1}
	for i := range v.props {
		if v.props[i].foot.Within(t.At, 12*fixed.One) {
			s.prop = i
			v.lightProp(&v.props[i], t, kind)
			return s
		}
	}
	if v.detailAt(t.At) {
		return s
	}
	resting, stirred := toyTiles(kind)
	s.resting, s.stirred = v.names[resting], v.names[stirred]
	return s
}

// detailAt says whether the map has small decoration painted at p.
func (v *View) detailAt(p fixed.Point) bool {
	for i := range v.lv.Layers {
		if v.lv.Layers[i].Name != "detail" {
			continue
		}
		for _, off := range [...]fixed.Point{{Y: -5 * fixed.One}, {Y: 5 * fixed.One}, {X: -5 * fixed.One}, {X: 5 * fixed.One}} {
			at := p.Add(off)
			x, y := at.X/fixed.Tile, at.Y/fixed.Tile
			if v.lv.Bounds().Contains(at) && v.lv.Layers[i].Tiles[int(y)*v.lv.Width+int(x)].Set != 0 {
				return true
			}
		}
	}
	return false
}

// frameGround lists footprints and arrows, which stay crisp, and small things, which are paint like the ground.
func (v *View) frameGround() {
	v.framePrints()
	for i := range v.w.Arrows {
		v.arrow(i)
	}
	for i := range v.smalls {
		v.small(&v.smalls[i])
	}
	v.frameWind()
	v.frameRings()
}

// arrowLooks are the tiles of an arrow: of pebbles or scratched, fresh or weathered, in eight directions.
type arrowLooks [2][2][8]named

// nameArrows finds the tiles arrows are drawn with.
func nameArrows(names map[string]named) (out arrowLooks) {
	for of, kind := range [...]string{"arrow-", "scratch-"} {
		for worn, age := range [...]string{"fresh-", "old-"} {
			for d, side := range [...]string{"e", "se", "s", "sw", "w", "nw", "n", "ne"} {
				out[of][worn][d] = names[kind+age+side]
			}
		}
	}
	return out
}

// nameStones finds the tiles of the piles of one to six stones.
func nameStones(names map[string]named) (out [7]named) {
	for i := range out {
		out[i] = names["stones-"+strconv.Itoa(i)]
	}
	return out
}

// arrow draws the arrow with that number.
func (v *View) arrow(i int) {
	a := &v.w.Arrows[i]
	x, y := v.onPicture(a.At)
	if !v.visible(x-8, y-8, 16, 16) || !v.painted(a.At) {
		return
	}
	of, worn := 0, 0
	if a.Etched {
		of = 1
	}
	if a.Worn > 100 {
		worn = 1
	}
	n := v.arrows[of][worn][a.Dir&7]
	if n.tile.Set == 0 {
		v.drawnArrow(x, y, a.Dir, 256-int(a.Worn)/3)
		return
	}
	s := v.tileSprite(n.tile)
	s.X, s.Y = int16(x)-s.W/2, int16(y)-s.H/2
	v.frame.Crisp = append(v.frame.Crisp, s)
}

// drawnArrow is an arrow in a land that has no tiles for it: seven stones.
func (v *View) drawnArrow(x, y int, d fixed.Dir, alpha int) {
	u := d.Unit()
	side := u.Right()
	for i := range 7 {
		p := u.Scale(int32(i*2-5), 1)
		if i >= 5 {
			p = u.Scale(2, 1).Add(side.Scale(int32(i*2-11)*3, 1))
		}
		px, py := x+int(p.X)/fixed.One, y+int(p.Y)/fixed.One
		v.frame.Crisp = append(v.frame.Crisp, dot(px-1, py, 3, 2, Tint(0x4a4250b0).Faded(alpha)), dot(px-1, py-1, 2, 2, Tint(0xe8dccaff).Faded(alpha)))
	}
}

// small draws a small thing, if it is there and has no prop of its own.
func (v *View) small(s *small) {
	x, y := v.onPicture(s.thing.At)
	if !v.visible(x-16, y-16, 32, 32) || !v.w.There(s.thing) {
		return
	}
	switch s.kind {
	case "keepsake":
		v.keepsake(x, y)
		return
	case "glasses":
		v.glasses(x, y)
		return
	case "pile":
		v.pile(x, y)
		return
	case "axe-stone":
		v.axeStone(s, x, y)
		return
	}
	n := s.resting
	if s.kind == "lamp" && v.w.Lamp(s.thing.ID) || s.kind != "lamp" && s.since > 0 && v.tick-s.since < stirredTicks {
		n = s.stirred
	}
	if n.tile.Set == 0 {
		return
	}
	sp := v.tileSprite(n.tile)
	sp.X, sp.Y = int16(x)-sp.W/2, int16(y)-sp.H+3
	v.frame.Flat = append(v.frame.Flat, sp)
}

// keepsake is something from home: a warm spot of light, breathing, with a spark that turns around it.
func (v *View) keepsake(x, y int) {
	f := &v.frame
	glow := 120 + int(fixed.Sin(int32(v.tick*7)))*50/256
	f.Crisp = append(f.Crisp, spot(x, y-3, 12, Tint(0xffd9a0ff).Faded(glow)))
	f.Crisp = append(f.Crisp, dot(x-2, y-5, 4, 4, 0x7d4a5aff), dot(x-1, y-6, 2, 6, 0x7d4a5aff), dot(x-1, y-5, 2, 4, 0xffe9c8ff), dot(x-2, y-4, 4, 2, 0xf6a8b8ff))
	a := int32(v.tick * 9)
	f.Crisp = append(f.Crisp, dot(x+int(fixed.Sin(a+256))*7/256, y-4+int(fixed.Sin(a))*4/256, 1, 1, 0xfffbe8ff))
}

// glasses lie where they were lost; a glint runs over them.
func (v *View) glasses(x, y int) {
	f := &v.frame
	const frame, lens = Tint(0xc23a52ff), Tint(0xe6f2ffff)
	f.Crisp = append(f.Crisp, dot(x-6, y-4, 5, 4, frame), dot(x+1, y-4, 5, 4, frame), dot(x-1, y-3, 2, 1, frame), dot(x-5, y-3, 3, 2, lens), dot(x+2, y-3, 3, 2, lens))
	if g := int(v.tick % 150); g < 24 {
		f.Crisp = append(f.Crisp, spot(x-6+g/2, y-3, 5+g%12/3, Tint(0xffffffff).Faded(200-g*6)))
	}
}

// pile is the stones they have piled up, one for each day they stayed.
func (v *View) pile(x, y int) {
	t := v.stones[min(int(v.w.Pile), len(v.stones)-1)]
	if v.w.Pile == 0 || t.tile.Set == 0 {
		return
	}
	s := v.tileSprite(t.tile)
	s.X, s.Y = int16(x)-s.W/2, int16(y)-s.H+2
	v.frame.Flat = append(v.frame.Flat, s)
}

// spot is a soft round spot of light around (x,y).
func spot(x, y, radius int, t Tint) Sprite {
	return Sprite{Sheet: SheetSoft, SW: SoftSize, SH: SoftSize, X: int16(x - radius), Y: int16(y - radius), W: int16(2 * radius), H: int16(2 * radius), Tint: t}
}

// frameWind shows, for those who look, where a ravine hides: grass bends toward it and the wind runs into it.
func (v *View) frameWind() {
	tuft, parted := v.names["tuft"], v.names["tuft-parted"]
	for _, t := range v.wind {
		if !v.w.Hidden(t) || !v.w.There(t) {
			continue
		}
		size := t.Box.Size()
		n := int(int64(size.X) * int64(size.Y) / (fixed.Tile * fixed.Tile) * 2 / 3)
		for i := range min(n, 60) {
			h := scatter(uint32(t.ID*131 + i))
			p := t.Box.Min.Add(fixed.Point{X: int32(h % uint32(max(size.X, 1))), Y: int32((h >> 8) % uint32(max(size.Y, 1)))})
			x, y := v.onPicture(p)
			if !t.Contains(p) || !v.visible(x-8, y-16, 16, 16) || tuft.tile.Set == 0 {
				continue
			}
			// A gust runs along the ravine; where it passes the grass parts.
			gust := (int(v.tick)*2 - x - v.frame.CamX - y/2 + 1<<20) % 260
			n := tuft
			if gust < 46 && parted.tile.Set != 0 {
				n = parted
			}
			s := v.tileSprite(n.tile)
			s.X, s.Y = int16(x)-s.W/2, int16(y)-s.H
			v.frame.Flat = append(v.frame.Flat, s)
		}
	}
}

// frameWhirls tells the paint where the water turns, and lists the flecks of foam that are carried around with it.
func (v *View) frameWhirls() {
	f := &v.frame
	for _, t := range v.whirls {
		if !v.w.There(t) {
			continue
		}
		c, size := t.Box.Centre(), t.Box.Size()
		hw, hh := int(size.X)/(2*fixed.One), int(size.Y)/(2*fixed.One)
		cx, cy := v.onPicture(c)
		if !v.visible(cx-hw, cy-hh, 2*hw, 2*hh) {
			continue
		}
		w := &f.Wash
		w.WhirlX, w.WhirlY = c.Pixel()
		w.WhirlW, w.WhirlH = hw, hh
		for i := range 46 {
			h := int(scatter(uint32(i) + 40))
			// Each comes in from the rim, in its own time.
			r := 250 - (h&255+int(v.tick)*2/3)%236
			turn := int32(h>>8&1023) + int32(v.tick)*int32(330-r)/90
			x, y := cx+int(fixed.Sin(turn+256))*r/256*hw/256, cy+int(fixed.Sin(turn))*r/256*hh/256
			f.Crisp = append(f.Crisp, dot(x, y, 1+h>>19&1, 1, Tint(0xf4fafaff).Faded(min(250-r+30, r*3, 200))))
		}
	}
}
