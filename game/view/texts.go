package view

import (
	"handhold/game/fixed"
	"handhold/game/words"
	"handhold/game/world"
)

// texts is what is written on the picture.
type texts struct {
	lines    [4]line // waiting to be said, the first is being said
	n        int
	whispers [3]whisper
	card     card
}

// told is a text of the book as it was said when so many words were left.
type told struct {
	key  string
	left int
	s    string
}

// tell is what key says in v's book with the words that are left.
func (v *View) tell(key string) told {
	return told{key, v.told.WordsLeft, v.book.Say(key, v.told.WordsLeft)}
}

// card is what is written large, as a title is; nothing once age has come to end.
type card struct {
	told
	age, end int
}

// line is one thing said.
type line struct {
	told
	who world.Who
	age int
	end int
}

// whisper is one whisper in pencil at the picture's edge.
type whisper struct {
	told
	age, end int
	slot     int // where along the edge
}

// Speak goes on in another language; what is being said now is said in it too.
func (v *View) Speak(book *words.Book) {
	v.book = book
	t := &v.texts
	for _, now := range [...]*told{
		&t.lines[0].told, &t.lines[1].told, &t.lines[2].told, &t.lines[3].told,
		&t.whispers[0].told, &t.whispers[1].told, &t.whispers[2].told, &t.card.told,
	} {
		if now.key != "" {
			now.s = book.Say(now.key, now.left)
		}
	}
	for i := range v.farWords {
		v.farWords[i].read(book)
	}
}

// How long texts stay, in ticks.
const (
	lineTicks    = 110 // and lineLetter more for each letter
	lineLetter   = 4   // of Latin; a kana, which says more, counts for three as it does in UTF-8
	fadeTicks    = 26
	titleFrom    = 70
	titleTicks   = 300
	titleSize    = 2
	cardTicks    = 390
	cardSize     = 4
	whisperTicks = 420
	whisperEvery = 9 * world.TPS
	whisperFrom  = 9000 // of 65536: below it nothing is heard
)

// say queues what key says; with no words left it says nothing.
func (v *View) say(key string, who world.Who) {
	said := v.tell(key)
	t := &v.texts
	if said.s == "" || t.n == len(t.lines) {
		return
	}
	t.lines[t.n] = line{told: said, who: who, end: lineTicks + lineLetter*len(said.s)}
	t.n++
}

// carded begins to write what key says, large, with the chord of a title.
func (v *View) carded(key string) {
	if !v.book.Has(key) {
		return
	}
	v.texts.card = card{told: v.tell(key), end: cardTicks}
	v.cue(CueTitle, v.w.Lead, v.w.Girls[v.w.Lead].At, 0)
}

func (v *View) stepTexts(first bool) {
	t := &v.texts
	if t.n > 0 {
		t.lines[0].age++
		if t.lines[0].age >= t.lines[0].end {
			copy(t.lines[:], t.lines[1:t.n])
			t.n--
		}
	}
	if v.tick == titleFrom && !v.lv.Silent {
		v.cue(CueTitle, v.w.Lead, v.w.Girls[v.w.Lead].At, 0)
	}
	if t.card.age < t.card.end {
		t.card.age++
	}
	for i := range t.whispers {
		if w := &t.whispers[i]; w.age < w.end {
			w.age++
		}
	}
	heard := int(v.w.Whisper) * v.told.Comfort.Whispers / 256
	if heard > whisperFrom && v.tick%whisperEvery == 0 && !v.w.Joined {
		v.hear(heard)
	}
}

// hear lets a whisper appear, if there is room for one.
func (v *View) hear(heard int) {
	n := 0
	for v.book.Has(whisperKey(n + 1)) {
		n++
	}
	if n == 0 || v.random(65536) > heard*2 {
		return
	}
	for i := range v.texts.whispers {
		w := &v.texts.whispers[i]
		if w.age < w.end {
			continue
		}
		*w = whisper{told: v.tell(whisperKey(1 + v.random(n))), end: whisperTicks, slot: v.random(1000)}
		if w.s != "" {
			v.cue(CueWhisper, v.w.Lead, v.w.Girls[v.w.Lead].At, heard*256/65536)
		}
		return
	}
}

// whisperKey is the words key of whisper number n, from 1.
func whisperKey(n int) string {
	if n < 10 {
		return "whisper." + string(rune('0'+n))
	}
	return "whisper." + string(rune('0'+n/10%10)) + string(rune('0'+n%10))
}

// fadeOf is how visible a text is at its age, 0–256.
func fadeOf(age, end int) int {
	return min(age*256/fadeTicks, (end-age)*256/fadeTicks, 256)
}

// frameTexts writes what is written, for a window of w×h logical px.
func (v *View) frameTexts(w, h int) {
	if v.texts.n > 0 {
		v.writeLine(&v.texts.lines[0], w, h)
	}
	for i := range v.texts.whispers {
		if t := &v.texts.whispers[i]; t.age < t.end && !v.w.Joined {
			v.writeWhisper(i, t, w, h)
		}
	}
	age := int(v.tick) - titleFrom
	switch c := &v.texts.card; {
	case c.age < c.end:
		v.writeLarge(c.s, c.age, c.end, cardSize, w, h)
	case age > 0 && age < titleTicks && !v.w.Leave.On && !v.lv.Silent && v.book.Has(v.lv.Title):
		v.writeLarge(v.book.Text(v.lv.Title), age, titleTicks, titleSize, w, h)
	}
}

// writeLine writes what is said at the lower edge, on a scrap of paper that darkness does not dim.
func (v *View) writeLine(l *line, w, h int) {
	letters, size := v.sheets.Letters, v.told.Comfort.Text
	wide := letters.Width(l.s, size)
	for size > 1 && wide > w-30 {
		size--
		wide = letters.Width(l.s, size)
	}
	alpha := fadeOf(l.age, l.end)
	x, y := (w-wide)/2, h-30-letters.Height()*(size-1)
	t := Tint(0x8f3d5fff)
	if l.who == world.Homura {
		t = 0x463a72ff
	}
	f := &v.frame
	f.Words = scrap(f.Words, x-9, y-5, wide+18, letters.Height()*size+7, alpha)
	f.Words = letters.Lay(f.Words, x, y+letters.drop(l.s, size), size, l.s, t.Faded(alpha), 0)
	f.Texts = append(f.Texts, Text{Line, x, y, l.s, alpha})
}

// scrap is a small piece of paper with uneven ends, for a line of words.
func scrap(dst []Sprite, x, y, w, h, alpha int) []Sprite {
	p, s := Paper.Faded(alpha*226/256), Tint(0x2a243828).Faded(alpha)
	dst = append(dst, dot(x+1, y+2, w, h, s))
	dst = append(dst, dot(x, y, w, h, p))
	for i := range h {
		k := int(scatter(uint32(i)+uint32(w)) % 3)
		j := int(scatter(uint32(i)*3+uint32(w)) % 3)
		dst = append(dst, dot(x-k, y+i, k, 1, p), dot(x+w, y+i, j, 1, p))
	}
	return dst
}

// writeWhisper writes a whisper in pencil, letters a little out of line, at the left or the right edge.
func (v *View) writeWhisper(i int, t *whisper, w, h int) {
	letters := v.sheets.Letters
	alpha := fadeOf(t.age, t.end) * min(int(v.w.Whisper)*v.told.Comfort.Whispers/256/100+90, 256) / 256
	wide := letters.Width(t.s, 1)
	x, y := 8, 24+(i*3+t.slot%3)*max(h-90, 20)/9
	if t.slot%2 == 1 {
		x = w - wide - 8
	}
	drift := int(fixed.Sin(int32(v.tick)+int32(t.slot))) * 2 / 256
	mark, shade := v.pencils()
	f := &v.frame
	f.Words = letters.Lay(f.Words, x+drift, y, 1, t.s, mark.Faded(alpha*220/256), shade.Faded(alpha*90/256))
	f.Texts = append(f.Texts, Text{Whisper, x + drift, y, t.s, alpha})
}

// pencils are what is written with on the bare picture: dark on light, and at night light on dark.
func (v *View) pencils() (mark, shade Tint) {
	if darkness(v.w.Hour())*v.told.Comfort.Dark/256 > 120 {
		return Paper, 0x2c2840c0
	}
	return ink, Paper
}

// brushed is a broad stroke of thin white, drawn from left to right and dry where it ends, to write on.
func brushed(dst []Sprite, x, y, w, h, alpha int) []Sprite {
	for i := range h {
		// A hair of the brush leaves a row; neighbours go nearly as far.
		hair := scatter(uint32(i)/3 + uint32(h))
		from := int(hair%15) + int(scatter(uint32(i)+91)%5)
		till := int(hair>>8%23) + int(scatter(uint32(i)+37)%7)
		full := 150 + int(scatter(uint32(i)+5)%30)
		if rim := min(i, h-1-i); rim < 4 {
			from, till, full = from+(4-rim)*7, till+(4-rim)*9, full*(rim+2)/6
		}
		t := Paper.Faded(alpha * full >> 8)
		if long := w - from - till; long > 0 {
			dst = append(dst, dot(x+from, y+i, long, 1, t), dot(x+from-6, y+i, 4, 1, t.Faded(110)), dot(x+from+long+2, y+i, 7, 1, t.Faded(120)))
		}
	}
	return dst
}

// writeLarge writes the world's name on arrival, or what a card says, on a stroke of white, with a pencil line drawn
// under it; at its age, of so many ticks, in letters of that size or the largest that there is room for.
func (v *View) writeLarge(s string, age, end, size, w, h int) {
	letters := v.sheets.Letters
	for size > 1 && letters.Width(s, size) > w-20 {
		size--
	}
	wide := letters.Width(s, size)
	alpha := fadeOf(age, end)
	x, y := (w-wide)/2, h/5
	f := &v.frame
	high := letters.Height() * size
	if size > titleSize {
		y = h/3 - high/2
		high -= 3 * (size - titleSize) // so large, what hangs below the line needs less room than it has
	}
	f.Words = brushed(f.Words, x-26, y-7, min(age*9, wide+52), high+12, alpha)
	f.Words = letters.Brush(f.Words, x, y+letters.drop(s, size), size, s, ink.Faded(alpha))
	drawn := min(age*6, wide+20)
	f.Words = pencilLine(f.Words, x-10, y+high+1, drawn, ink.Faded(alpha*150/256))
	f.Texts = append(f.Texts, Text{Title, x, y, s, alpha})
}
