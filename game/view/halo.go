package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// rimTint is the thin light around figures; rimStrong is the one of high contrast; haloTint is the paper that shines
// through around them.
const (
	rimTint   Tint = 0xfffaf0c8
	rimStrong Tint = 0xffffffff
	haloTint  Tint = 0xfff8eaff
)

// How much of the paper shines through beside the rim, by how far from it, 0–256: by day, and what the night adds. On light
// ground nobody sees it; on dark ground it keeps the outline from going under.
const (
	haloNear  = 34
	haloFar   = 13
	haloNight = 18
)

// halos are the places beside a figure that its halo is made of, px, with the nearest first.
func halos() [20][2]int16 {
	return [...][2]int16{
		{-1, 0}, {1, 0}, {0, -1}, {0, 1},
		{-2, 0}, {2, 0}, {0, -2}, {0, 2}, {-1, -1}, {1, -1}, {-1, 1}, {1, 1},
		{-3, 0}, {3, 0}, {0, -3}, {0, 3}, {-2, -2}, {2, -2}, {-2, 2}, {2, 2},
	}
}

// haloInner is how many of the halos are next to the rim.
const haloInner = 12

// rim draws the thin light around who, and the paper that shines through around it; in high contrast it is two px wide and
// quite opaque.
func (v *View) rim(who world.Who) {
	sheet := SheetRimMadoka
	if who == world.Homura {
		sheet = SheetRimHomura
	}
	s, left := v.cell(who, sheet, 0), v.left(who)
	night := darkness(v.w.Hour()) * haloNight >> 8
	for i, d := range halos() {
		strong := haloFar + night/2
		if i < haloInner {
			strong = haloNear + night
		}
		v.stamp(s, d, haloTint.Faded(strong*left>>8))
	}
	s.Tint = rimTint.Faded(left)
	if v.told.Comfort.Contrast {
		s.Tint = rimStrong.Faded(left)
		for _, d := range [...][2]int16{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
			v.stamp(s, d, s.Tint)
		}
	}
	v.frame.Crisp = append(v.frame.Crisp, s)
}

// stamp lists s once more, moved by so many px.
func (v *View) stamp(s Sprite, by [2]int16, t Tint) {
	s.X, s.Y, s.Tint = s.X+by[0], s.Y+by[1], t
	v.frame.Crisp = append(v.frame.Crisp, s)
}

// rimThrough is how much of the rim of her who stands behind something shows through it; but not over the other, who is so
// near, px.
const (
	rimThrough = 130
	rimSpares  = 24 * fixed.One
)

// rimsThrough draws the rims of those who stand behind something once more, over it.
func (v *View) rimsThrough() {
	for i, sheet := range [...]Sheet{SheetRimMadoka, SheetRimHomura} {
		who := world.Who(i)
		g, o := &v.w.Girls[who], &v.w.Girls[who.Other()]
		if !v.girls[i].hidden || !v.w.Here(who) || v.w.Here(who.Other()) && g.At.Within(o.At, rimSpares) {
			continue
		}
		v.stamp(v.cell(who, sheet, 0), [2]int16{}, rimTint.Faded(rimThrough*v.left(who)>>8))
	}
}
