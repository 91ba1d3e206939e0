package view

import (
	"math"

	"handhold/game/fixed"
	"handhold/game/world"
)

// strip is a band of one colour along the tree, from and to px along it, thick px wide, off px to its left.
func (v *View) strip(a *axis, from, to, thick, off int, t Tint) Sprite {
	length := math.Hypot(float64(a.x), float64(a.y)) / 256
	x0, y0 := v.along(a, from)
	x1, y1 := v.along(a, to)
	mx, my := (x0+x1)/2, (y0+y1)/2
	if length > 0.01 {
		mx += int(math.Round(float64(a.y) * float64(off) / (256 * length)))
		my -= int(math.Round(float64(a.x) * float64(off) / (256 * length)))
	}
	long := int(float64(to-from)*length + 0.5)
	s := dot(mx-thick/2, my-long/2, thick, long, t)
	s.Turn = a.turn()
	return s
}

// turn is how far what stands upright is turned to lie along the axis, in 1/128 of a degree.
func (a *axis) turn() uint16 {
	deg := math.Atan2(float64(a.x), float64(-a.y)) * 180 / math.Pi
	if deg < 0 {
		deg += 360
	}
	return uint16(deg * 128)
}

// frameTree lists tree t where it no longer stands as its prop does; it says whether that is so.
func (v *View) frameTree(t *felled) bool {
	s := v.w.TreeOf(t.thing.ID)
	if s == nil || s.Phase == world.TreeStands {
		return false
	}
	f := &v.frame
	v.stump(t)
	if s.Phase < world.TreeLies {
		a := v.axisOf(t, s)
		f.Stand = v.listCrown(v.listBark(f.Stand, t, &a, 256), t, &a, 256)
	}
	return true
}

// frameTrunks lists the trunks that lie, which hide nobody, and the notches of those that stand.
func (v *View) frameTrunks() {
	f := &v.frame
	for i := range v.trees {
		t := &v.trees[i]
		s := v.w.TreeOf(t.thing.ID)
		x, y := v.onPicture(t.thing.At)
		if s == nil || !v.visible(x-160, y-160, 320, 320) {
			continue
		}
		if s.Phase >= world.TreeLies {
			v.gap(x, y)
		} else if s.Phase > world.TreeStands {
			v.shadowAhead(t, s)
		}
		if s.Phase >= world.TreeLies && t.left > 0 {
			a := v.axisOf(t, s)
			f.Flat = v.listBark(f.Flat, t, &a, t.left)
		}
		if t.prop < 0 && s.Phase >= world.TreeCreaks {
			v.frameTree(t)
		}
	}
	// All crowns after all trunks, and all notches after all props: each change between their sheets is a draw more.
	for i := range v.trees {
		t := &v.trees[i]
		s := v.w.TreeOf(t.thing.ID)
		x, y := v.onPicture(t.thing.At)
		if s != nil && s.Phase >= world.TreeLies && t.left > 0 && v.visible(x-160, y-160, 320, 320) {
			a := v.axisOf(t, s)
			f.Flat = v.listCrown(f.Flat, t, &a, t.left)
		}
		if s != nil && t.prop >= 0 && v.props[t.prop].there > 0 && v.visible(x-20, y-40, 40, 40) {
			v.notch(t)
		}
	}
}

// shadowAhead is the shadow of a tree on its way down, there where it will lie: it grows as the tree comes nearer.
func (v *View) shadowAhead(t *felled, s *world.Tree) {
	down := downOf(t.thing, s)
	d := s.Dir.Unit()
	a := axis{base: t.thing.At.Sub(fixed.Px(0, 3)), x: int(d.X), y: int(d.Y)}
	thick, _, shift := v.measureOf(t, down)
	long, wide := t.thing.Int("reach"), thick*3
	if t.prop >= 0 {
		long, wide = shift+v.props[t.prop].h-v.cutOf(t), v.props[t.prop].w/2
	}
	far := long * int(fixed.Sin(int32(down))) >> 8
	dark := Tint(0x10142eff).Faded(20 + down*70>>8)
	f := &v.frame
	f.Flat = append(f.Flat, v.strip(&a, 2, max(far*2/3, 4), thick, 0, dark))
	x, y := v.along(&a, far*2/3)
	size := wide * down >> 8
	f.Flat = append(f.Flat, spot(x, y, max(size, 4), dark.Faded(200)))
}

// listBark appends the trunk of t as it lies along a, so much of it, 0–256: where it stands, it is the prop's own.
func (v *View) listBark(dst []Sprite, t *felled, a *axis, left int) []Sprite {
	thick, bare, _ := v.measureOf(t, a.down)
	up := 1 // the side of the trunk that the light is on
	if a.x < 0 {
		up = -1
	}
	if a.down > treeLeans*2 {
		dst = append(dst, v.strip(a, 0, bare+8, thick+2, 0, Tint(0x14163a60).Faded(left*a.down>>8)))
		for i := range 2 {
			dst[len(dst)-1].Y += int16(i)
		}
		dst = append(dst, v.strip(a, 0, bare+8, thick, 0, barkDark.Faded(left)), v.strip(a, 0, bare+8, thick*2/3, up, barkMid.Faded(left)),
			v.strip(a, 2, bare+6, max(thick/4, 1), up*thick/4, barkLight.Faded(left)),
			v.strip(a, -1, 3, thick, 0, woodPale.Faded(left)), v.strip(a, 0, 2, thick/2, 0, woodRing.Faded(left)))
	}
	return dst
}

// listCrown appends the prop that t is as it stands along a, so much of it, 0–256.
func (v *View) listCrown(dst []Sprite, t *felled, a *axis, left int) []Sprite {
	if t.prop < 0 {
		return dst
	}
	_, _, shift := v.measureOf(t, a.down)
	p := &v.props[t.prop]
	cut := v.cutOf(t)
	s := v.tileSince(p.tile, 0)
	long := p.h - cut
	s.SH = int16(int(s.SH) * long / p.h)
	x0, y0 := v.along(a, shift)
	x1, y1 := v.along(a, shift+long)
	high := int(math.Hypot(float64(a.x), float64(a.y))*float64(long)/256 + 0.5)
	if high < 2 {
		return dst
	}
	s.X, s.Y, s.W, s.H = int16((x0+x1)/2-p.w/2), int16((y0+y1)/2-high/2), int16(p.w), int16(high)
	s.Turn, s.Tint = a.turn(), p.tint.Faded(left*p.there>>8)
	return append(dst, s)
}

// stump is what stays where t stood.
func (v *View) stump(t *felled) {
	x, y := v.onPicture(t.thing.At)
	f := &v.frame
	cut := v.cutOf(t)
	n, ok := v.names["stump"]
	if ok && n.tile.Set != 0 {
		s := v.tileSprite(n.tile)
		if cut > treeCut*5/4 {
			s.W, s.H = s.W*3/2, s.H*3/2
		}
		s.X, s.Y = int16(x)-s.W/2, int16(y)-s.H+2
		f.Stand = append(f.Stand, s)
		return
	}
	half := cut / 2
	f.Stand = append(f.Stand, dot(x-half, y-cut+2, 2*half, cut-2, barkDark), dot(x-half+1, y-cut+2, half, cut-3, barkMid),
		dot(x-half, y-cut, 2*half, 4, woodPale), dot(x-half+2, y-cut+1, 2*half-4, 2, woodRing))
}

// gap is the light that falls where a tree stood, by day.
func (v *View) gap(x, y int) {
	if day := 256 - darkness(v.w.Hour()); day > 0 {
		v.glow(ShapeSoft, x*sixteenth, (y-14)*sixteenth, 150*sixteenth, 84*sixteenth, Tint(0xfff0c4ff).Faded(day*v.overcast()>>8*26>>8))
	}
}

// notch is where a standing tree has been struck: deeper with every stroke.
func (v *View) notch(t *felled) {
	s := v.w.TreeOf(t.thing.ID)
	if s == nil || s.Phase != world.TreeStands && s.Phase != world.TreeCreaks || s.Strokes == 0 {
		return
	}
	x, y := v.onPicture(t.thing.At)
	cut := v.cutOf(t)
	side := 1
	if g := &v.w.Girls[s.By]; g.At.X < t.thing.At.X {
		side = -1
	}
	half := max(cut/4, 3)
	n := min(int(s.Strokes), half+1)
	f := &v.frame
	for i := -n; i <= n; i++ {
		// A wedge out of the side she stands at; its upper face lies in shade.
		w := min(n-abs(i)+1, half+2)
		t := woodPale
		if i < 0 {
			t = barkShade
		}
		left := x - half
		if side > 0 {
			left = x + half - w
		}
		f.Stand = append(f.Stand, dot(left, y-cut+i, w, 1, t))
	}
}

// acrossHer draws the trunk over her who was just drawn and lies under it: crisp as she is where it crosses her, and going
// over into the painted one on both sides.
func (v *View) acrossHer(who world.Who) {
	g := &v.w.Girls[who]
	if g.Doing != world.Pinned {
		return
	}
	t, s := v.felledTree(int(g.Hazard)), v.w.TreeOf(int(g.Hazard))
	if t == nil || s == nil {
		return
	}
	a := v.axisOf(t, s)
	thick, _, _ := v.measureOf(t, a.down)
	up := 1 // the side of the trunk that the light is on
	if a.x < 0 {
		up = -1
	}
	at := v.lies(t, s, g.At)
	for _, part := range [...][2]int{{27, 60}, {21, 110}, {14, 256}} {
		from, to := max(at-part[0], 0), at+part[0]
		strip := func(wide, off int, t Tint) {
			v.frame.Crisp = append(v.frame.Crisp, v.strip(&a, from, to, wide, off, mixed(t, trunkPale, 70).Faded(part[1])))
		}
		strip(thick, 0, barkDark)
		strip(thick*2/3, up, barkMid)
		strip(max(thick/4, 1), up*thick/4, barkLight)
		strip(1, -up*thick/4, barkShade)
	}
}

// pinnedNudge is how far from her place she is drawn who lies under a tree, so that her head is beside the trunk, and
// from which side she is seen.
func (v *View) pinnedNudge(who world.Who) (fixed.Point, side) {
	g := &v.w.Girls[who]
	t, s := v.felledTree(int(g.Hazard)), v.w.TreeOf(int(g.Hazard))
	if t == nil || s == nil {
		return fixed.Point{}, down
	}
	u := s.Dir.Unit()
	on := t.thing.At.Sub(fixed.Px(0, 4)).Add(u.Scale(int32(v.lies(t, s, g.At))*fixed.One, fixed.One)) // the place on the trunk she lies at
	if abs(int(u.X)) >= abs(int(u.Y)) {
		// The more the trunk slants, the further it reaches down beside her head.
		return on.Add(fixed.Px(0, 18+8*abs(int(u.Y))/abs(int(u.X)))).Sub(g.At), down
	}
	if g.At.X < on.X {
		return on.Add(fixed.Px(-8, 5)).Sub(g.At), left
	}
	return on.Add(fixed.Px(8, 5)).Sub(g.At), right
}
