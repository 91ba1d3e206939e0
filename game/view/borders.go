package view

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// border is a border that thins the picture to bare paper, as it is seen: two leaves, side by side across the way.
type border struct {
	thing  *level.Thing
	leaves [2]fixed.Box
	strong [2]int // of each leaf, 0–256
}

// How far a leaf of a border is open, of 256.
const (
	leafOpen  = 256
	leafWaits = 104 // it asks for two, and there is one: the paint is thin, and stays
	leafStays = 64  // the one that does not open for one
	bandComes = 2   // how fast that changes, a tick
)

func newBorder(t *level.Thing) border {
	b := border{thing: t, leaves: [2]fixed.Box{t.Box, t.Box}}
	mid := t.Box.Min.Lerp(t.Box.Max, 1, 2)
	if d := t.Box.Max.Sub(t.Box.Min); d.X > d.Y {
		b.leaves[0].Max.X, b.leaves[1].Min.X = mid.X, mid.X
	} else {
		b.leaves[0].Max.Y, b.leaves[1].Min.Y = mid.Y, mid.Y
	}
	return b
}

// stepBorders lets the picture thin at borders that are there, and close where they are not.
func (v *View) stepBorders(first bool) {
	for i := range v.borders {
		b := &v.borders[i]
		for n, want := range v.wantOpen(b) {
			switch have := &b.strong[n]; {
			case first:
				*have = want
			case *have < want:
				*have = min(*have+bandComes, want)
			case *have > want:
				*have = max(*have-bandComes, want)
			}
		}
	}
}

// wantOpen is how far the leaves of b would open now. For one alone a border that asks for two opens slowly, and only half.
func (v *View) wantOpen(b *border) [2]int {
	if !v.w.There(b.thing) {
		return [2]int{}
	}
	if v.w.Leave.On || b.thing.Str("needs") != "both" || v.w.Here(v.w.Lead.Other()) {
		return [2]int{leafOpen, leafOpen}
	}
	g := &v.w.Girls[v.w.Lead]
	if !b.thing.Contains(g.At) {
		return [2]int{leafWaits, leafWaits}
	}
	opens := 0
	if b.leaves[1].Nearest(g.At).Dist(g.At) < b.leaves[0].Nearest(g.At).Dist(g.At) {
		opens = 1
	}
	want := [2]int{leafStays, leafStays}
	want[opens] = leafWaits + (leafOpen-leafWaits)*min(int(g.Since), opensAlone)/opensAlone
	return want
}

// opensAlone is in how many ticks a border that asks for two opens for one.
const opensAlone = 300

// Within how many px of a border the sky begins to clear, and where it is clear: on bare paper a cloud's shadow would be a stain.
const (
	clearsFrom = 420
	clearsAt   = 220
)

// paperFar is how far they are from the bare paper of a border, 0 near it, 256 where it is out of sight.
func (v *View) paperFar() int {
	far := int32(256)
	at := v.middle()
	for i := range v.borders {
		if b := &v.borders[i]; b.strong[0]+b.strong[1] > 0 {
			px := b.thing.Box.Nearest(at).Dist(at) / fixed.One
			far = min(far, max(px-clearsAt, 0)*256/(clearsFrom-clearsAt))
		}
	}
	return int(far)
}

// frameBorders lists the leaves of the borders.
func (v *View) frameBorders() {
	f := &v.frame
	f.Bands = f.Bands[:0]
	for i := range v.borders {
		b := &v.borders[i]
		for n := range b.leaves {
			f.Bands = append(f.Bands, Band{b.leaves[n], b.strong[n]})
		}
	}
}

// Reach is all that lies within reach px of the border.
func (b *Band) Reach(reach int) fixed.Box { return b.Box.Grown(int32(reach) * fixed.One) }
