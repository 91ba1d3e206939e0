package view

import (
	"handhold/game/fixed"
	"handhold/game/world"
)

// bloom is the colour that runs out from their hands when they take them: far beyond what stays, and then it dries.
type bloom struct {
	at     fixed.Point // the hands
	since  int         // ticks since they were taken; 0 for none
	far    int         // px, how far it will come
	missed int         // ticks they have not been near each other since
}

// How far a bloom comes, px, and how long it takes, ticks.
const (
	bloomLeast = 116     // when they let go a moment ago
	bloomFirst = 340     // the first in a world: it is painted in all its colours before they dry
	bloomMost  = 460     // when they have missed each other for long
	missedLong = 40 * 60 // ticks until it is as far as that
	bloomGrows = 70      // and half a tick more for each px
	bloomDries = 330     // the time it dries in
	handsAbove = 8 * fixed.One
)

// stepBloom begins a bloom where hands are taken, and lets it grow and dry.
func (v *View) stepBloom() {
	b := &v.wash.bloom
	if v.w.Link > world.LinkNear || !v.w.Here(v.w.Lead.Other()) {
		b.missed = min(b.missed+1, missedLong)
	}
	if b.since > 0 {
		b.since++
		if b.since > b.grows()+bloomDries {
			b.since = 0
		}
	}
	if v.tick == 1 && v.w.Joined {
		// They come hand in hand: what is painted of the world first is painted in all its colours.
		*b = bloom{at: v.middle().Sub(fixed.Point{Y: handsAbove}), since: 1, far: bloomFirst}
	}
	for _, e := range v.w.Events() {
		if e.Kind != world.Took {
			continue
		}
		far := bloomLeast + (bloomMost-bloomLeast)*b.missed/missedLong
		if v.w.Colour.Sum == 0 || b.far == 0 {
			far = max(far, bloomFirst)
		}
		*b = bloom{at: v.middle().Sub(fixed.Point{Y: handsAbove}), since: 1, far: far}
	}
}

// grows is for how many ticks it grows.
func (b *bloom) grows() int { return bloomGrows + b.far/2 }

// show tells w of the bloom: it slows as it goes, and where it has come it dries all at once, unevenly.
func (b *bloom) show(w *Wash) {
	w.Bloom = 0
	if b.since == 0 {
		return
	}
	n := b.grows()
	left := max(n-b.since, 0)
	w.BloomX, w.BloomY = b.at.Pixel()
	w.BloomR = b.far - b.far*left/n*left/n
	w.Bloom = 256
	if b.since > n {
		w.Bloom = 256 - 256*(b.since-n)/bloomDries
	}
}
