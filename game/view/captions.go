package view

import (
	"handhold/game/world"
)

// captions are what is heard, written for those who do not hear it: the newest at the bottom.
type captions struct {
	list [3]caption
	n    int
}

// caption is one sound that is written.
type caption struct {
	key  string
	from from
	age  int
}

// from is where a sound comes from.
type from uint8

const (
	fromHere from = iota
	fromLeft
	fromRight
	fromFar
	fromFarLeft
	fromFarRight
)

// words is the words key of a direction, or nothing.
func (f from) words() string {
	return [...]string{"", "caption.left", "caption.right", "caption.far", "caption.far-left", "caption.far-right"}[f]
}

// captionTicks is how long a caption stays.
const captionTicks = 150

// captionOf is the words key of a cue that tells the player something. What happens in sight of the one who is steered,
// and is seen, needs no words: her own steps, cloth, paper.
func captionOf(c *Cue, own, seen bool) string {
	switch c.Kind {
	case CueStep:
		if !own && !seen {
			return "caption.steps"
		}
		return ""
	case CueThing:
		return captionOfThing(c.Name)
	case CueFall, CueLand, CueSlip, CueSlide:
		if seen && c.Kind != CueFall {
			return ""
		}
	}
	keys := [Cues]string{
		CueTake: "caption.take", CueTorn: "caption.torn", CueCall: "caption.call", CueClap: "caption.clap", CueSlip: "caption.slip",
		CueFall: "caption.fall", CueLand: "caption.land", CueSlide: "caption.slide", CueMend: "caption.mend", CueRefuse: "caption.refuse",
		CueFind: "caption.find", CueCross: "caption.cross", CuePull: "caption.pull", CueQuiet: "caption.quiet", CueWarn: "caption.warn",
		CueWhisper: "caption.whisper", CueWhirl: "caption.whirl",
	}
	if c.Kind >= Cues {
		return ""
	}
	return keys[c.Kind]
}

// captionOfThing is the words key of a thing that sounds by itself.
func captionOfThing(name string) string {
	for _, key := range [...]string{
		"caption.ring", "caption.axe", "caption.crash", "caption.splash", "caption.door", "caption.piano", "caption.swing",
		"caption.tram", "caption.thunder", "caption.bell", "caption.creak", "caption.knock", "caption.lift", "caption.squelch",
		"caption.plop", "caption.bubble", "caption.hum", "caption.in", "caption.out",
	} {
		if key[len("caption."):] == name {
			return key
		}
	}
	return ""
}

// direction is where a cue comes from.
func direction(c *Cue) from {
	const aside, distant = 0.12, 0.62
	at := fromHere
	switch {
	case c.Pan < -aside:
		at = fromLeft
	case c.Pan > aside:
		at = fromRight
	}
	if c.Gain < distant || c.Muffled > 0 {
		at += fromFar
	}
	return at
}

// caption writes what c sounds like. A sound that is written already stays longer instead.
func (v *View) caption(c *Cue) {
	if !v.told.Comfort.Captions {
		return
	}
	key := captionOf(c, world.Who(c.Who) == v.w.Lead, v.w.Link <= world.LinkSight)
	if key == "" {
		return
	}
	h, at := &v.heard, direction(c)
	for i := range h.list[:h.n] {
		if h.list[i].key == key {
			h.list[i].from, h.list[i].age = at, min(h.list[i].age, fadeTicks)
			return
		}
	}
	if h.n == len(h.list) {
		copy(h.list[:], h.list[1:])
		h.n--
	}
	h.list[h.n] = caption{key: key, from: at}
	h.n++
}

func (v *View) stepCaptions() {
	h := &v.heard
	n := 0
	for _, c := range h.list[:h.n] {
		if c.age++; c.age < captionTicks {
			h.list[n] = c
			n++
		}
	}
	h.n = n
}

// frameCaptions writes what is heard at the side it comes from, above the line that is said.
func (v *View) frameCaptions(w, h int) {
	letters, size := v.sheets.Letters, v.told.Comfort.Text
	f := &v.frame
	y := h - 52 - letters.Height()*size
	for i := v.heard.n - 1; i >= 0; i-- {
		c := &v.heard.list[i]
		s, side := v.book.Text(c.key), ""
		if k := c.from.words(); k != "" {
			side = v.book.Text(k)
		}
		alpha := fadeOf(c.age, captionTicks)
		wide := letters.Width(s, size)
		more := 0
		if side != "" {
			more = letters.Width(side, size) + 6*size
		}
		x := 14
		if c.from == fromRight || c.from == fromFarRight {
			x = w - 14 - wide - more
		}
		const ink, soft Tint = 0x2f2b40ff, 0x6a6580ff
		f.Words = scrap(f.Words, x-6, y-3, wide+more+12, letters.Height()*size+4, alpha)
		f.Words = letters.Lay(f.Words, x, y+letters.drop(s, size), size, s, ink.Faded(alpha), 0)
		f.Texts = append(f.Texts, Text{Caption, x, y, s, alpha})
		if side != "" {
			f.Words = letters.Lay(f.Words, x+wide+6*size, y+letters.drop(side, size), size, side, soft.Faded(alpha), 0)
			f.Texts = append(f.Texts, Text{Caption, x + wide + 6*size, y, side, alpha})
		}
		y -= letters.Height()*size + 8
	}
}
