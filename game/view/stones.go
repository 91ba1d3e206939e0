package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// The stones that ring, from dull to sharp, and what their rings of light look like.
const (
	stoneDull       Tint = 0x8b8796ff
	stoneSharp      Tint = 0xc8d6e6ff
	stoneShade      Tint = 0x4a4a62ff
	stoneEdge       Tint = 0xfbfdffff
	ringDull        Tint = 0xd8c8a8ff
	ringSharp       Tint = 0xeaf6ffff
	sharpGlints          = 150 // of 256: from here on an edge catches the light
	ringsLeast           = 2
	ringsMore            = 3 // for the sharpest
	ringSlow             = 92
	ringQuick            = 40
	sparksFly            = 60
	stoneHums            = 90 // ticks a stone trembles that was touched
	stoneGlintTicks      = 160
)

// seeRing shows that a stone rings: rings of light, the sharper the stone the more of them, the brighter and quicker.
func (v *View) seeRing(e *world.Event) {
	if e.Kind != world.Rang {
		return
	}
	sharp := min(max(int(e.N), 0), 256)
	t := mixed(ringDull, ringSharp, sharp).Faded(150 + sharp*106/256)
	at := e.At.Sub(fixed.Px(0, 3+sharp*10/256))
	end := ringSlow - (ringSlow-ringQuick)*sharp/256
	for i := range ringsLeast + ringsMore*sharp/256 {
		v.throw(mote{kind: moteRing, at: at, end: int16(end + i*end/3), size: int16(18 + i*(10+sharp/16)), tint: t})
	}
	v.scatterMotes(moteSpark, 2+sharp*7/256, at, sparksFly, 40+sharp/8, mixed(0xffe0a8ff, 0xe0f2ffff, sharp))
	for i := range v.smalls {
		if v.smalls[i].thing.ID == e.Thing {
			v.smalls[i].since = v.tick
		}
	}
}

// axeStone is a stone that rings: an edge of light along it, the brighter the sharper it is; touched, it trembles.
func (v *View) axeStone(s *small, x, y int) {
	sharp := s.thing.Int("sharp")
	if t := v.since(s.since); t < stoneHums && t%4 < 2 {
		x += 1 - int(t)/4%2*2
	}
	f := &v.frame
	body := mixed(stoneDull, stoneSharp, sharp)
	f.Crisp = append(f.Crisp, dot(x-5, y+1, 11, 1, Tint(0x2a204050)), dot(x-4, y-3, 9, 4, stoneShade), dot(x-3, y-4, 7, 5, body),
		dot(x-4, y-2, 9, 2, body), dot(x-2, y-5, 4, 1, body), dot(x+1, y-3, 3, 3, mixed(body, stoneShade, 110)))
	edge := 1 + sharp*4/256
	for i := range edge + 1 {
		f.Crisp = append(f.Crisp, dot(x-4+i, y-2-min(i, 3), 1, 1, stoneEdge.Faded(80+sharp*170/256)))
	}
	if t := int(v.tick+int64(s.thing.ID)*57) % stoneGlintTicks; sharp > sharpGlints && t < 26 {
		v.glow(ShapeGlint, (x-2)*sixteenth, (y-4)*sixteenth, 140, 110, Tint(0xf4faffff).Faded(rises(t, 26)))
	}
}
