package view

import (
	"slices"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// stream is bubbles that carry a picture, on their way to where they lead.
type stream struct {
	thing   *level.Thing
	to      fixed.Point
	shows   int // which picture
	watched int // ticks somebody has watched, up to streamFull
}

// How bubbles come and go; ticks, and px.
const (
	streamLeast  = 5 // bubbles at a time, while nobody watches
	streamMost   = 13
	streamFull   = 420 // watching so long brings all of them
	bubbleLives  = 620
	bubbleGrows  = 90
	bubbleBursts = 18
	bubbleFloats = 34 // above the ground, in the middle of its way
	bubbleAside  = 26
	bubbleSmall  = 9 // of a stream, that carry nothing
)

// collectBubbles finds the streams of bubbles.
func (v *View) collectBubbles(t *level.Thing) {
	s := stream{thing: t, to: t.At, shows: max(slices.Index([]string{"home", "desert", "forest", "city", "cake", "lamp", "hands", "school"}, t.Str("shows")), 0)}
	if spot := v.lv.Thing(t.Int("to")); spot != nil {
		s.to = spot.At
	}
	v.streams = append(v.streams, s)
}

// stepStreams lets more bubbles come while somebody watches them.
func (v *View) stepStreams() {
	for i := range v.streams {
		s := &v.streams[i]
		watched := false
		for who := range v.w.Girls {
			g := &v.w.Girls[who]
			watched = watched || v.w.Here(world.Who(who)) && (g.Doing == world.Drifting && int(g.Hazard) == s.thing.ID || v.girls[who].moved > 20 && s.thing.Shows(g.At))
		}
		if watched {
			s.watched = min(s.watched+1, streamFull)
		} else if v.tick%3 == 0 {
			s.watched = max(s.watched-1, 0)
		}
	}
}

// frameStreams lists the bubbles on their way; those that are further away first.
func (v *View) frameStreams() {
	for i := range v.streams {
		s := &v.streams[i]
		x, y := v.onPicture(s.thing.At)
		far := int(s.to.Dist(s.thing.At))/fixed.One + 80
		if !v.w.There(s.thing) || !v.visible(x-far, y-far, 2*far, 2*far) {
			continue
		}
		most := min(max(far/22, streamLeast), streamMost)
		all := streamLeast*256 + (most-streamLeast)*256*s.watched/streamFull
		for k := range streamMost {
			if come := min(all-k*256, 256); come > 0 {
				v.streamed(s, k, come)
			}
		}
		for k := range bubbleSmall {
			v.risen(s, k)
		}
	}
}

// streamed is bubble k of stream s, which has come so far, 0–256.
func (v *View) streamed(s *stream, k, come int) {
	t := int(v.tick) + k*bubbleLives*377/610 + s.thing.ID*53
	age, h := t%bubbleLives, scatter(uint32(k*7919+s.thing.ID*31+t/bubbleLives*131))
	way := age * 256 / bubbleLives
	way = way * way * (768 - 2*way) >> 16
	at := s.thing.At.Lerp(s.to, int32(way), 256)
	x, y := v.onPicture(at)
	// It wanders to the sides of its way, and is highest in the middle of it.
	wide := bubbleAside * rises(age, bubbleLives) >> 8
	x += v.sway(3, int(h), wide) + (int(h>>8%41)-20)*rises(age, bubbleLives)>>8
	y -= 12 + (bubbleFloats+int(h>>14%22))*rises(age, bubbleLives)>>8 + v.sway(5, int(h>>4), 4)
	if !v.visible(x-16, y-16, 32, 32) {
		return
	}
	alpha := min(age*256/bubbleGrows, 256) * come >> 8
	size := 14 + min(age*10/bubbleGrows, 10) + int(h>>20%3)
	if left := bubbleLives - age; left < bubbleBursts {
		// It opens, and what it showed is gone.
		size += (bubbleBursts - left) / 3
		alpha = alpha * left / bubbleBursts
	}
	f := &v.frame
	wobble := v.sway(11, int(h>>6), 1)
	skin := v.sheets.Figures.runs[runBubble].sprite(0, x, y, v.lit(Plain).Faded(alpha))
	skin.W, skin.H = int16(size+wobble), int16(size-wobble)
	skin.X, skin.Y = int16(x)-skin.W/2, int16(y)-skin.H/2
	v.glow(ShapeSoft, x*sixteenth, y*sixteenth, (size+20)*sixteenth, (size+20)*sixteenth, Tint(0xffe8c8ff).Faded(alpha*(8+darkness(v.w.Hour())/8)>>8))
	f.Crisp = append(f.Crisp, skin)
	if size >= 17 {
		picture := v.sheets.Figures.runs[runMemory].sprite(s.shows, x, y, Plain.Faded(alpha*min(age*3, 256)>>8))
		f.Crisp = append(f.Crisp, picture)
	}
}

// risen is a small bubble that rises where stream s begins.
func (v *View) risen(s *stream, k int) {
	age, h := v.life(k+s.thing.ID*13, 170)
	x, y := v.onPicture(s.thing.At)
	x += int(h%31) - 15 + v.sway(8, int(h>>5), 3)
	y += int(h>>8%11) - 5 - age/3
	if v.visible(x-4, y-4, 8, 8) {
		v.bubble(x*sixteenth, y*sixteenth, 40+int(h>>12%40), rises(age, 170))
	}
}
