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
			v.shadow(at, v.w.Girls[who].Height, 150*v.left(world.Who(who))/256)
		}
	}
	for i := range v.w.Living {
		if x, y := v.onPicture(v.w.Living[i].At); v.visible(x-12, y-24, 24, 24) {
			add(v.w.Living[i].At.Y, 2+i)
			v.shadow(v.w.Living[i].At, 0, 80)
		}
	}
	joint := v.joint()
	for who := range v.w.Girls {
		// Both rims lie below both girls: none of them cuts the other out.
		if v.w.Here(world.Who(who)) {
			v.rim(world.Who(who))
		}
	}
	for _, s := range list[:n] {
		if s.who >= 2 {
			v.creature(s.who - 2)
			continue
		}
		if v.left(world.Who(s.who)) > 0 {
			v.girl(world.Who(s.who), &joint)
			v.girls[s.who].hidden = v.hideBehind(world.Who(s.who))
			v.acrossHer(world.Who(s.who))
		}
		v.glint(world.Who(s.who))
	}
	if joint.on {
		v.hands(&joint)
	}
	v.rimsThrough()
	v.thread()
}

// shadow is the shadow of someone at p, height 1/256 px above it.
func (v *View) shadow(p fixed.Point, height int32, alpha int) {
	x, y := v.onPicture(p)
	r := &v.sheets.Figures.runs[runShadow]
	alpha = max(alpha-int(height)/200, 40)
	v.frame.Crisp = append(v.frame.Crisp, r.sprite(0, x, y, Plain.Faded(alpha)))
}

// standsAt is where on the picture the foot point of who is drawn, logical px.
func (v *View) standsAt(who world.Who) (x, y int) {
	g := &v.w.Girls[who]
	x, y = v.onPicture(g.At.Add(v.girls[who].nudge))
	if g.Doing == world.Sunk {
		y += v.sinks(who)
	}
	return x, y - int(g.Height)/fixed.One - v.floats(who)
}

// cut is cell number n of a sheet as fr shows it, its upper left corner at (x,y).
func (f *Figures) cut(sheet Sheet, n int, fr *frame, x, y int) Sprite {
	s := Sprite{
		Sheet: sheet, SX: int16(n % f.columns * CellW), SY: int16(n / f.columns * CellH), SW: CellW, SH: CellH,
		X: int16(x), Y: int16(y), W: CellW, H: CellH, Tint: Plain,
	}
	if fr.flip {
		s.Flip = level.FlipH
	}
	return s
}

// cell is the sprite of who as she is seen now, cut from sheet; from cells further on in the sheet.
func (v *View) cell(who world.Who, sheet Sheet, from int) Sprite {
	f := v.sheets.Figures
	fr := v.picture(who)
	x, y := v.standsAt(who)
	s := f.cut(sheet, from+fr.cell, fr, x-f.foot[0], y-f.foot[1])
	if deep := v.sinks(who); deep > 0 {
		// Water is over her shoes, mud over her knees, or grass around her.
		s.SH = int16(f.foot[1] - deep)
		s.H = s.SH
	}
	s.Tint = s.Tint.Faded(v.left(who))
	return s
}

// girl draws one of the two: her body, and the arm that goes to the other's hand before or behind it.
func (v *View) girl(who world.Who, j *joint) {
	f := v.sheets.Figures
	fr := v.picture(who)
	x, y := v.standsAt(who)
	x, y = x-f.foot[0], y-f.foot[1]
	sheet, light := SheetMadoka, SheetRimMadoka
	if who == world.Homura {
		sheet, light = SheetHomura, SheetRimHomura
		if v.w.Glasses == world.GlassesLost {
			sheet = SheetHomuraBare
		}
	}
	if j.on && !fr.over {
		v.arm(who, j)
	}
	v.frame.Crisp = append(v.frame.Crisp, v.cell(who, sheet, 0))
	v.soil(who, v.cell(who, light, f.soil[who]))
	if who == world.Homura && v.w.Glasses == world.GlassesCracked {
		v.crack(fr, x, y)
	}
	v.snowOn(who, fr, x, y)
	if j.on && fr.over {
		v.arm(who, j)
	}
	switch {
	case v.wades(who):
		v.waterline(x+f.foot[0], y+f.foot[1]-wadeDepth)
	case v.w.Girls[who].Doing == world.Sunk:
		v.mudline(who, x+f.foot[0], y+f.foot[1]-v.sinks(who))
	}
	v.stitches(who, fr, x, y)
}

// crack draws what is broken of her glasses: one lens is blind with a crack across it, and a piece of its frame is gone.
func (v *View) crack(fr *frame, x, y int) {
	if fr.lens == [2]int{} {
		return
	}
	const glass, line, gone = Tint(0xf4f8ffff), Tint(0x6a7390ff), Tint(0xffe9dfff)
	x, y = x+fr.lens[0], y+fr.lens[1]
	v.frame.Crisp = append(v.frame.Crisp, dot(x, y, 1, 1, gone), dot(x, y+1, 2, 2, glass), dot(x+1, y+1, 1, 1, line), dot(x, y+2, 1, 1, line))
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

// stitches are the marks that stay: short lines of light, one for each mend, on her sleeve and then on her stocking.
func (v *View) stitches(who world.Who, fr *frame, x, y int) {
	r := &v.sheets.Figures.runs[runStitch]
	for i := range int(min(v.w.Girls[who].Marks, 4)) {
		at := fr.sleeve
		if i >= 2 {
			at = fr.shin
		}
		px, py := x+at[0]-1, y+at[1]-1+i%2*2
		glow := 150 + 100*int(fixed.Sin(int32(v.tick*5)+int32(i)*200))/256
		v.frame.Crisp = append(v.frame.Crisp, r.sprite(0, px, py, Plain), r.sprite(1, px, py, Plain.Faded(glow)))
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
// something of her always shows. What stands before both is taken away once, after the nearer one: never twice from one.
// It says whether more than grass stands before her.
func (v *View) hideBehind(who world.Who) (hidden bool) {
	o := who.Other()
	mine, hers := v.w.Girls[who].At.Add(v.girls[who].nudge), v.w.Girls[o].At.Add(v.girls[o].nudge)
	first := v.w.Here(o) && v.left(o) > 0 && (mine.Y < hers.Y || mine.Y == hers.Y && who == world.Madoka)
	for i := range v.props {
		p := &v.props[i]
		s, ok := v.standsBefore(p, who)
		if !ok {
			continue
		}
		hidden = hidden || !p.soft
		if first && !p.soft {
			if _, both := v.standsBefore(p, o); both {
				continue
			}
		}
		s.Blend = Erase
		s.Tint = Plain.Faded(p.fade * 220 / 256)
		if p.soft {
			reaches := grassReaches
			if v.girls[who].task.tall > 128 {
				reaches = grassCovers
			}
			_, y := v.onPicture(v.w.Girls[who].At)
			if s = below(s, y-reaches); s.H <= 0 {
				continue
			}
			s.Tint = Plain.Faded(grassHides)
		}
		v.frame.Crisp = append(v.frame.Crisp, s)
	}
	return hidden
}

// standsBefore is p on the picture, and whether it stands before who.
func (v *View) standsBefore(p *prop, who world.Who) (s Sprite, ok bool) {
	g := &v.w.Girls[who]
	if p.flat || p.gone || p.there < 256 || v.falls(p) || p.foot.Y <= g.At.Y || p.foot.Y > g.At.Y+96*fixed.One {
		return s, false
	}
	if far := p.foot.X - g.At.X; max(far, -far) > int32(p.w/2+CellW/2+4)*fixed.One {
		return s, false
	}
	x, y := v.onPicture(g.At)
	s = v.propSprite(p)
	return s, int(s.X) < x+CellW/2 && int(s.X+s.W) > x-CellW/2 && int(s.Y) < y+4 && int(s.Y+s.H) > y-CellH
}
