package level

import (
	"handhold/game/fixed"
)

// How far before a door one stands who has come out of it, and how near to it feet touch it, in 1/256 px.
const (
	beforeDoor  = 10 * fixed.One
	touchesDoor = 5 * fixed.One // the radius of a foot, and a little
)

// Threshold is where one stands before the Door t, in the middle of the side on which one comes out.
func (t *Thing) Threshold() fixed.Point {
	d, c, size := t.Dir("facing").Unit(), t.Box.Centre(), t.Box.Size()
	// As far along the direction as the rectangle's side lies, and on from there.
	far := int32(1 << 30)
	if d.X != 0 {
		far = min(far, size.X/2*fixed.One/max(d.X, -d.X))
	}
	if d.Y != 0 {
		far = min(far, size.Y/2*fixed.One/max(d.Y, -d.Y))
	}
	return c.Add(d.WithLen(far + beforeDoor))
}

// Touched says whether feet at p touch the Door t.
func (t *Thing) Touched(p fixed.Point) bool { return t.Box.Grown(touchesDoor).Contains(p) }

// Into says whether who wants to move by v goes at the Door t, against the side on which one comes out of it.
func (t *Thing) Into(v fixed.Point) bool {
	d := t.Dir("facing").Unit()
	at := -v.Dot(d)
	return at > 0 && at*2 >= int64(v.Len())*int64(d.Len())
}

// Sill is where who comes to the Door t from before it is taken by it: the first place from from on where feet touch it.
func (t *Thing) Sill(from fixed.Point) fixed.Point {
	to := t.Box.Centre()
	n := max(from.Dist(to)/fixed.One, 1)
	for i := range n {
		if p := from.Lerp(to, i, n); t.Touched(p) {
			return p
		}
	}
	return to
}

// PseudoFlag says whether name is a flag that nobody sets, because the world itself says whether it is up: night (from
// 20:00 to 5:00), alone (the other is not in this world), cleared (all trees are felled), and days-N (at least N days have
// passed in this world).
func PseudoFlag(name string) bool {
	switch name {
	case "night", "alone", "cleared":
		return true
	}
	_, ok := DaysFlag(name)
	return ok
}

// DaysFlag is the N of a flag days-N, and whether name is one.
func DaysFlag(name string) (days int32, ok bool) {
	const before = "days-"
	if len(name) <= len(before) || len(name) > len(before)+3 || name[:len(before)] != before {
		return 0, false
	}
	for _, c := range []byte(name[len(before):]) {
		if c < '0' || c > '9' {
			return 0, false
		}
		days = days*10 + int32(c-'0')
	}
	return days, true
}
