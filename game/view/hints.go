package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// Caps are the caps of the keys that are drawn for those who have not used them yet: what is printed on them. Without
// any nothing is drawn.
type Caps struct {
	Up, Left, Down, Right string
	Hand                  string
	First                 bool // this is the first world of a journey: how one walks is drawn too
}

// signs are the caps that show now, and the leaf that goes the way of her who is alone.
type signs struct {
	walked bool // she who leads has walked in this world
	idle   int  // ticks she has not, at the beginning
	move   int  // 0–256: how far the keys of walking show
	hand   int  // and that of the hand
	leaf   leaf
}

// leaf is what drifts a little way toward where it goes on.
type leaf struct {
	at, dir fixed.Point // dir is of the length of 256
	age     int
	end     int
}

// When keys are drawn, in ticks, and where, in px.
const (
	moveAfter   = 8 * world.TPS
	wakeAfter   = 10 * world.TPS
	offerAfter  = 4 * world.TPS
	letGoAfter  = 60 * world.TPS
	breathSigns = 3 // so many breaths are shown how
	signEases   = 24
	capSize     = 13
	capNext     = 16 // from one key to the next
	capHigh     = 41 // above the feet of the two, to the key of the hand
	leafTicks   = 230
)

// stepSigns looks which keys are to be drawn, and moves the leaf on.
func (v *View) stepSigns() {
	s, w := &v.signs, v.w
	lead := &w.Girls[w.Lead]
	s.walked = s.walked || lead.Vel != (fixed.Point{})
	if !s.walked && lead.Doing == world.Standing {
		s.idle++
	}
	caps := &v.told.Caps
	move := caps.Up != "" && caps.First && !s.walked && s.idle > moveAfter ||
		caps.Up != "" && w.Wake.Stage == world.WakeAsleep && w.Wake.Tick > wakeAfter
	hand := caps.Hand != "" && v.handWanted()
	s.move = toward(s.move, 256*int(toInt(move)), signEases, 4)
	s.hand = toward(s.hand, 256*int(toInt(hand)), signEases, 4)
	v.stepLeaf()
}

// handWanted says whether it is time to show which key the hand is.
func (v *View) handWanted() bool {
	w := v.w
	switch {
	case w.Wake.Stage == world.WakeOffering:
		return w.Wake.Tick > offerAfter
	case w.Night.Stage != world.NightLasts:
		return false
	case v.listened():
		return w.Night.Breath < breathSigns && w.Night.Matched == 0
	}
	return w.Night.Tick > letGoAfter
}

func toInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

// stepLeaf lets a leaf drift off where she should go on who is alone, or parted from the other: nobody is there to point.
func (v *View) stepLeaf() {
	l := &v.signs.leaf
	if l.age < l.end {
		l.age++
	}
	if v.hint.looks != v.tick || v.hint.stage < int32(world.HintPoints) || v.w.Here(v.w.Lead.Other()) && v.w.Hint.Goal != 0 {
		return
	}
	from := v.w.Girls[v.w.Lead].At
	if d := v.hint.at.Sub(from); d.Len() > fixed.One {
		*l = leaf{at: from, dir: d.WithLen(256), end: leafTicks}
	}
}

// frameSigns draws the keys that are to be learned, and the leaf.
func (v *View) frameSigns() {
	s, c := &v.signs, &v.told.Caps
	v.frameLeaf()
	if s.move > 0 {
		x, y := v.standsAt(v.w.Lead)
		y -= capHigh
		beat := int(v.tick) / 40 % 4 // as fingers go over them
		v.keyCap(c.Up, x, y-capNext, s.move, beat == 1)
		v.keyCap(c.Left, x-capNext, y, s.move, beat == 0)
		v.keyCap(c.Down, x, y, s.move, beat == 3)
		v.keyCap(c.Right, x+capNext, y, s.move, beat == 2)
	}
	if s.hand > 0 {
		x, y := v.standsAt(v.w.Lead)
		if v.w.Here(v.w.Lead.Other()) {
			ox, oy := v.standsAt(v.w.Lead.Other())
			x, y = (x+ox)/2, min(y, oy)
		}
		down := int(v.tick)%90 < 24
		if v.listened() {
			d := int(v.w.Night.Phase) - world.BreathTop
			down = d > -22 && d < 22 // it goes down where it should: as a breath turns
		}
		v.keyCap(c.Hand, x, y-capHigh, s.hand, down)
	}
}

// frameLeaf draws the leaf: it sways, and it turns as it goes.
func (v *View) frameLeaf() {
	l := &v.signs.leaf
	if l.age >= l.end {
		return
	}
	far := int32(12*fixed.One + l.age*fixed.One*5/8)
	side := fixed.Sin(int32(l.age)*9) * 7
	p := l.at.Add(l.dir.WithLen(far)).Add(l.dir.Right().WithLen(max(side, -side)).Scale(sign(side), 1))
	x, y := v.onPicture(p)
	y -= 18 + int(fixed.Sin(int32(l.age)*6))/64
	alpha := fadeOf(l.age, l.end)
	f := &v.frame
	const leafTint, vein = Tint(0xf2a8b8ff), Tint(0xd8788cff)
	if fixed.Sin(int32(l.age)*14) > 0 {
		f.Crisp = append(f.Crisp, dot(x-1, y-1, 3, 2, leafTint.Faded(alpha)), dot(x-2, y, 1, 2, leafTint.Faded(alpha)), dot(x-1, y, 1, 1, vein.Faded(alpha)))
	} else {
		f.Crisp = append(f.Crisp, dot(x-2, y, 4, 1, leafTint.Faded(alpha)), dot(x, y, 1, 1, vein.Faded(alpha)))
	}
}

func sign(n int32) int32 {
	if n < 0 {
		return -1
	}
	return 1
}

// keyCap draws a key, its middle at (x,y) on the picture, pressed or not, as a pencil would: an outline that does not quite
// close, paper inside, and what is printed on it.
func (v *View) keyCap(name string, x, y, alpha int, down bool) {
	f := &v.frame
	wide := capSize
	if name == spaceBar {
		wide = capSize*2 + 6
	} else if arrowOf(name) < 0 {
		wide = max(wide, v.sheets.Letters.Width(name, 1)+8)
	}
	x, y = x-wide/2, y-capSize/2
	foot := 2
	if down {
		y, foot = y+1, 1
	}
	line, inside := keyLine.Faded(alpha*200/256), keyPaper.Faded(alpha*190/256)
	f.Words = append(f.Words,
		dot(x+1, y+2, wide, capSize+foot-1, Tint(0x2a243830).Faded(alpha)),
		dot(x+1, y, wide-2, capSize, inside), dot(x, y+1, wide, capSize-2, inside),
		dot(x+1, y+capSize, wide-2, foot, keyLine.Faded(alpha*110/256)),
		dot(x+2, y-1, wide-5, 1, line), dot(x+wide-2, y, 1, 1, line), dot(x+1, y, 1, 1, line.Faded(150)),
		dot(x-1, y+2, 1, capSize-4, line), dot(x+wide, y+1, 1, capSize-3, line),
		dot(x, y+capSize-2, 1, 1, line), dot(x+wide-1, y+capSize-2, 1, 1, line.Faded(190)),
		dot(x+1, y+capSize-1, wide-2, 1, line),
	)
	v.imprint(name, x, y, wide, keyLine.Faded(alpha*230/256))
}

// spaceBar is the name of the longest key.
const spaceBar = "Space"

// What keys are drawn with: a soft pencil, on a little thin white.
const (
	keyLine  Tint = 0x4a4560ff
	keyPaper Tint = 0xfbf3e2ff
)

// arrowOf is which arrow is printed on a key, 0 up, then sunwise; -1 for none.
func arrowOf(name string) int {
	switch name {
	case "ArrowUp":
		return 0
	case "ArrowRight":
		return 1
	case "ArrowDown":
		return 2
	case "ArrowLeft":
		return 3
	}
	return -1
}

// imprint puts what is printed on a key on the cap of that width at (x,y).
func (v *View) imprint(name string, x, y, wide int, t Tint) {
	f := &v.frame
	cx, cy := x+wide/2, y+capSize/2
	switch arrow := arrowOf(name); {
	case name == spaceBar:
		f.Words = append(f.Words, dot(cx-9, cy+1, 1, 2, t), dot(cx-9, cy+3, 19, 1, t), dot(cx+9, cy+1, 1, 2, t))
	case arrow == 0 || arrow == 2:
		up := arrow - 1 // -1 points up
		f.Words = append(f.Words, dot(cx, cy-2, 1, 6, t), dot(cx-1, cy+up*2+(1+up)/2, 3, 1, t), dot(cx-2, cy+up+(1+up)/2, 1, 1, t), dot(cx+2, cy+up+(1+up)/2, 1, 1, t))
	case arrow == 1 || arrow == 3:
		left := 2 - arrow // -1 points left
		f.Words = append(f.Words, dot(cx-2, cy, 6, 1, t), dot(cx+left*2+(1+left)/2, cy-1, 1, 3, t), dot(cx+left+(1+left)/2, cy-2, 1, 1, t), dot(cx+left+(1+left)/2, cy+2, 1, 1, t))
	default:
		l := v.sheets.Letters
		f.Words = l.Lay(f.Words, cx-l.Width(name, 1)/2, y+(capSize-l.Height())/2+1, 1, name, t, 0)
	}
}
