package view

import (
	"handhold/game/level"
	"handhold/game/world"
)

// How dark the shadows are that sun and moon cast, 0–256, and how long at most, px.
const (
	shadeProps   = 96
	shadeFigures = 112
	shadeLongest = 150
)

// cast turns s, a thing that stands on the foot line y of the picture, into its shadow: dark, and leaning away from the light.
func (v *View) cast(s Sprite, y, strong int) Sprite {
	a := &v.frame.Air
	high := int(s.H)
	dx, dy := a.CastX*high>>8, a.CastY*high>>8
	if long := max(abs(dx), abs(dy)); long > shadeLongest {
		dx, dy = dx*shadeLongest/long, dy*shadeLongest/long
	}
	s.Y = int16(y - high)
	s.LeanX, s.LeanY = int16(dx), int16(high+max(dy, 2))
	s.Tint = Tint(0x000000ff).Faded(strong)
	return s
}

// frameShades lists the shadows that the light of the hour casts: of props as pigment, of figures over it.
func (v *View) frameShades() {
	_, _, strong := sun(v.w.Hour())
	strong = strong * v.rooms.open >> 8 // under a roof they do not reach the floor
	if strong = strong * v.overcast() >> 8; strong < 8 {
		return
	}
	f := &v.frame
	for i := range v.props {
		p := &v.props[i]
		if p.flat || p.soft || p.there == 0 || p.h < 12 {
			continue
		}
		x, y := v.onPicture(p.foot)
		if v.visible(x-p.w/2-4, y-4, p.w+shadeLongest, shadeLongest+4) {
			f.Flat = append(f.Flat, v.cast(v.propSprite(p), y-1, strong*shadeProps*p.there>>16*v.upright(p)>>8))
		}
	}
	for who := range v.w.Girls {
		if v.w.Here(world.Who(who)) {
			v.castGirl(world.Who(who), strong*shadeFigures>>8*v.left(world.Who(who))>>8)
		}
	}
}

// upright is how much of the shadow of something that stands p has, 0–256: a tree on its way down loses it.
func (v *View) upright(p *prop) int {
	if p.tree == 0 {
		return 256
	}
	t := v.trees[p.tree-1].thing
	s := v.w.TreeOf(t.ID)
	if s == nil {
		return 256
	}
	return max(256-3*downOf(t, s), 0)
}

// castGirl lists the shadow of one of the two.
func (v *View) castGirl(who world.Who, strong int) {
	g := &v.w.Girls[who]
	switch g.Doing {
	case world.Lying, world.Mending, world.Sleeping, world.Curled, world.Falling, world.Pinned:
		return // she lies on it
	}
	x, y := v.onPicture(g.At.Add(v.girls[who].nudge))
	f := v.sheets.Figures
	fr := v.picture(who)
	sheet := SheetMadoka
	if who == world.Homura {
		sheet = SheetHomura
	}
	// Only down to her feet: what is below them on her cell would lie before her.
	s := Sprite{
		Sheet: sheet, SX: int16(fr.cell % f.columns * CellW), SY: int16(fr.cell / f.columns * CellH), SW: CellW, SH: int16(f.foot[1]),
		X: int16(x - f.foot[0]), W: CellW, H: int16(f.foot[1]),
	}
	if fr.flip {
		s.Flip = level.FlipH
	}
	v.frame.Crisp = append(v.frame.Crisp, v.cast(s, y, strong))
}
