package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// stander is one of those that are sorted by their foot line and drawn after the wash.
type stander struct {
	foot int32
	who  int // 0, 1: the two; from 2 on: creatures
}

// rimTint is the thin light around figures; rimStrong is the one of high contrast.
const (
	rimTint   Tint = 0xfffaf0b0
	rimStrong Tint = 0xffffffff
)

// frameFigures draws whoever lives in this world, the furthest first.
func (v *View) frameFigures() {
	var list [64]stander
	n := 0
	add := func(foot int32, who int) {
		if n == len(list) {
			return
		}
		i := n
		for ; i > 0 && list[i-1].foot > foot; i-- {
			list[i] = list[i-1]
		}
		list[i] = stander{foot, who}
		n++
	}
	for who := range v.w.Girls {
		if v.w.Here(world.Who(who)) {
			at := v.w.Girls[who].At.Add(v.girls[who].nudge)
			add(at.Y, who)
			v.shadow(at, v.w.Girls[who].Height, 150)
		}
	}
	for i := range v.w.Living {
		if x, y := v.onPicture(v.w.Living[i].At); v.visible(x-12, y-24, 24, 24) {
			add(v.w.Living[i].At.Y, 2+i)
			v.shadow(v.w.Living[i].At, 0, 80)
		}
	}
	joint := v.joint()
	for _, s := range list[:n] {
		if s.who >= 2 {
			v.creature(s.who - 2)
			continue
		}
		v.girl(world.Who(s.who), &joint)
		v.hideBehind(world.Who(s.who))
	}
	if joint.on {
		v.hands(&joint)
	}
	v.thread()
}

// shadow is the shadow of someone at p, height 1/256 px above it.
func (v *View) shadow(p fixed.Point, height int32, alpha int) {
	x, y := v.onPicture(p)
	r := &v.sheets.Figures.runs[runShadow]
	alpha = max(alpha-int(height)/200, 40)
	v.frame.Crisp = append(v.frame.Crisp, r.sprite(0, x, y, Plain.Faded(alpha)))
}

// girl draws one of the two: her rim, her body, and the arm that goes to the other's hand before or behind it.
func (v *View) girl(who world.Who, j *joint) {
	g := &v.w.Girls[who]
	x, y := v.onPicture(g.At.Add(v.girls[who].nudge))
	y -= int(g.Height) / fixed.One
	f := v.sheets.Figures
	fr := v.picture(who)
	x, y = x-f.foot[0], y-f.foot[1]
	sheet, rim := SheetMadoka, SheetRimMadoka
	if who == world.Homura {
		sheet, rim = SheetHomura, SheetRimHomura
		if v.w.Glasses == world.GlassesLost {
			sheet = SheetHomuraBare
		}
	}
	s := Sprite{
		SX: int16(fr.cell % f.columns * CellW), SY: int16(fr.cell / f.columns * CellH), SW: CellW, SH: CellH,
		X: int16(x), Y: int16(y), W: CellW, H: CellH,
	}
	if v.wades(who) {
		// The water is over her shoes.
		s.SH = int16(f.foot[1] - wadeDepth)
		s.H = s.SH
	}
	t := rimTint
	if v.told.Comfort.Contrast {
		t = rimStrong
	}
	linked := j.on
	s.Sheet, s.Tint = rim, t
	v.frame.Crisp = append(v.frame.Crisp, s)
	if linked && !fr.over {
		v.arm(who, j)
	}
	s.Sheet, s.Tint = sheet, Plain
	v.frame.Crisp = append(v.frame.Crisp, s)
	if linked && fr.over {
		v.arm(who, j)
	}
	if v.wades(who) {
		v.waterline(x+f.foot[0], y+f.foot[1]-wadeDepth)
	}
	v.stitches(g, x+fr.hands[1][0], y+fr.hands[1][1])
}

// wadeDepth is how deep she stands in water, px.
const wadeDepth = 3

// waterline is the bright line around who stands in water at (x,y) on the picture, lapping.
func (v *View) waterline(x, y int) {
	const near, far = Tint(0xeafafcb0), Tint(0xeafafc60)
	lap := int(fixed.Sin(int32(v.tick*9))) / 160
	v.frame.Crisp = append(v.frame.Crisp, dot(x-6-lap, y, 12+2*lap, 1, near), dot(x-4, y+1, 9, 1, far),
		dot(x-9-lap, y+1, 3, 1, far), dot(x+7+lap, y+1, 3, 1, far))
}

// stitches are the marks that stay: short lines of light on her sleeve, one for each mend.
func (v *View) stitches(g *world.Girl, x, y int) {
	r := &v.sheets.Figures.runs[runStitch]
	for i := range int(min(g.Marks, 4)) {
		glow := 150 + 70*int(fixed.Sin(int32(v.tick*5)+int32(i)*200))/256
		v.frame.Crisp = append(v.frame.Crisp, Sprite{
			Sheet: r.sheet, SX: int16(r.x), SY: int16(r.y + r.h/2 - 1), SW: int16(r.w), SH: 2,
			X: int16(x - 2), Y: int16(y - 3 - 2*i), W: 4, H: 1, Tint: Plain.Faded(glow),
		})
	}
}

// creature draws one of the paper ones.
func (v *View) creature(i int) {
	c := &v.w.Living[i]
	x, y := v.onPicture(c.At)
	r := &v.sheets.Figures.runs[runFolk+runID(i%3*4)+runID(sideOf(c.Facing))]
	p := r.frames - 1
	if c.Moving {
		p = int(c.Phase) / r.ticks % (r.frames - 1)
	}
	v.frame.Crisp = append(v.frame.Crisp, r.sprite(p, x, y, Plain))
}

// How much grass and reeds before her hide of her, 0–256, and how far up, px: her face stays clear.
const (
	grassHides   = 190
	grassReaches = 9
)

// below is the part of s from line y of the picture on; nothing of a sprite that is turned.
func below(s Sprite, y int) Sprite {
	cut := max(y-int(s.Y), 0)
	if s.Flip&^level.FlipH != 0 || cut >= int(s.H) {
		s.H = 0
		return s
	}
	s.SY, s.SH = s.SY+int16(cut*int(s.SH)/int(s.H)), s.SH-int16(cut*int(s.SH)/int(s.H))
	s.Y, s.H = s.Y+int16(cut), s.H-int16(cut)
	return s
}

// hideBehind takes away from the figure just drawn what a prop before her hides. Such props have faded, so that
// something of her always shows.
func (v *View) hideBehind(who world.Who) {
	g := &v.w.Girls[who]
	x, y := v.onPicture(g.At)
	for i := range v.props {
		p := &v.props[i]
		if p.flat || p.gone || p.there < 256 || p.foot.Y <= g.At.Y || p.foot.Y > g.At.Y+96*fixed.One {
			continue
		}
		s := v.propSprite(p)
		if int(s.X) >= x+CellW/2 || int(s.X+s.W) <= x-CellW/2 || int(s.Y) >= y+4 || int(s.Y+s.H) <= y-CellH {
			continue
		}
		s.Blend = Erase
		s.Tint = Plain.Faded(p.fade * 220 / 256)
		if p.soft {
			if s = below(s, y-grassReaches); s.H <= 0 {
				continue
			}
			s.Tint = Plain.Faded(grassHides)
		}
		v.frame.Crisp = append(v.frame.Crisp, s)
	}
}
