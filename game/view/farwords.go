package view

import (
	"unicode/utf8"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/words"
	"handhold/game/world"
)

// farWord is a word that stands in the world, as large as a house.
type farWord struct {
	thing *level.Thing
	text  string
	lacks uint64 // of its letters, by number: those that are missing
	size  int
	near  int // 0–256: how near somebody is
	come  int // 0–256: how far it has come, or has not yet gone
}

// From how far a word begins to brighten, and where it is brightest, 1/256 px; how long that takes.
const (
	wordFrom   = 9 * 16 * fixed.One
	wordAt     = 4 * 16 * fixed.One
	wordEases  = 40
	wordComes  = 1 // of 256 a tick
	wordLarger = 2 // px of the picture to a px of a letter, besides two for each of its size
	wordGrain  = 26
)

// collectWord notes the word t; which of its letters are missing follows from where it stands.
func (v *View) collectWord(t *level.Thing) {
	w := farWord{thing: t, size: 2*t.Int("size") + wordLarger}
	w.read(v.book)
	v.farWords = append(v.farWords, w)
}

// read takes the word from a book.
func (w *farWord) read(book *words.Book) {
	t := w.thing
	w.text, w.lacks = "", 0
	if book.Has(t.Str("text")) {
		w.text = book.Text(t.Str("text"))
	}
	n := min(utf8.RuneCountInString(w.text), 64)
	for missing, i := min(t.Int("lacks"), n), 0; missing > 0; i++ {
		k := int(scatter(uint32(t.ID*131+i)) % uint32(n))
		if w.lacks>>k&1 == 0 {
			w.lacks |= 1 << k
			missing--
		}
	}
}

// stepFarWords lets words brighten that somebody comes to.
func (v *View) stepFarWords(first bool) {
	for i := range v.farWords {
		w := &v.farWords[i]
		switch {
		case !v.w.There(w.thing):
			w.come = max(w.come-wordComes, 0)
		case first:
			w.come = 256
		default:
			w.come = min(w.come+wordComes, 256)
		}
		want := 0
		for who := range v.w.Girls {
			if g := &v.w.Girls[who]; v.w.Here(world.Who(who)) {
				d := min(max(g.At.Dist(w.thing.At), wordAt), wordFrom)
				want = max(want, int(int64(wordFrom-d)*256/(wordFrom-wordAt)))
			}
		}
		if w.near != want {
			w.near = toward(w.near, want, wordEases, 1)
		}
	}
}

// frameFarWords writes the words that stand in the world, behind whoever walks there.
func (v *View) frameFarWords() {
	for i := range v.farWords {
		w := &v.farWords[i]
		l := v.sheets.Letters
		wide, high := l.Width(w.text, w.size), l.Height()*w.size
		x, y := v.onPicture(w.thing.At)
		x, y = x-wide/2, y-high-4
		if w.text != "" && w.come > 0 && v.visible(x-40, y-20, wide+80, high+40) && v.painted(w.thing.At) {
			v.farWord(w, x, y, wide, high)
		}
	}
}

// farWord writes w with its upper left corner at x, y: on a soft white wash, letter by letter, each hanging a little as
// smoke would; of those that are missing only the outline stands there, in pencil.
func (v *View) farWord(w *farWord, x, y, wide, high int) {
	f, l := &v.frame, v.sheets.Letters
	night := darkness(v.w.Hour()) * v.told.Comfort.Dark >> 8
	v.cloudUnder(w, x, y, wide, high, night)
	bright := (136 + w.near*110>>8) * w.come >> 8
	for i := range 4 {
		// A warm light that grows behind it.
		v.glow(ShapeSoft, (x+wide*(2*i+1)/8)*sixteenth, (y+high*5/12)*sixteenth, (wide/2+70)*sixteenth, (high+70)*sixteenth,
			Tint(0xffb880ff).Faded((20+w.near)*(14+night/10)>>8*w.come>>8))
	}
	deep := mixed(mixed(0x574a80ff, 0x96345cff, w.near), mixed(0xc4c0f0ff, 0xfff0d0ff, w.near), night)
	halo := mixed(0xfffaf0ff, 0x3a3468ff, night)
	drift := (256-w.near)*w.size/3 + (256-w.come)*w.size*3
	k := 0
	for at, r := range w.text {
		letter := w.text[at : at+utf8.RuneLen(r)]
		if r == ' ' {
			x, k = x+(l.space+1)*w.size, k+1
			continue
		}
		h := int(scatter(uint32(w.thing.ID*31 + k)))
		dx := ((h&15-8)*drift)>>11 + v.sway(1, h>>4, 2)
		dy := ((h>>8&15-8)*drift)>>11 + v.sway(2, h>>6, 2)
		if w.lacks>>(k&63)&1 == 1 {
			v.missingLetter(letter, x+dx, y+dy, w.size, halo, deep, w)
		} else {
			for _, d := range [...][2]int{{-2, 0}, {2, 0}, {0, -2}, {0, 3}} {
				f.Crisp = l.lay(f.Crisp, x+dx+d[0], y+dy+d[1], w.size, letter, halo.Faded(bright*84>>8*(256-night*3/4)>>8), false)
			}
			f.Crisp = l.lay(f.Crisp, x+dx, y+dy, w.size, letter, deep.Faded(bright), false)
			v.dripUnder(letter, x+dx, y+dy, w.size, h, deep.Faded(bright*5/8))
		}
		x, k = x+l.Width(letter, w.size)+w.size, k+1
	}
}

// dripUnder is where the paint of a letter has run down a little from its foot.
func (v *View) dripUnder(letter string, x, y, size, h int, t Tint) {
	l := v.sheets.Letters
	wide := l.Width(letter, size)
	foot := y + (l.base-l.halo)*size
	for i := range 2 {
		n := h >> (5 * i) & 31
		px, long := x+wide*(n|1)/32, size/2+h>>(7+6*i)&(2*size-1)
		for d := 0; d < long; d += 2 {
			v.frame.Crisp = append(v.frame.Crisp, dot(px, foot+d, 1+size/6, 2, t.Faded(220*(long-d)/long)))
		}
	}
}

// missingLetter is the place of a letter that is missing: what is left of it is a pencil line around nothing but paper.
func (v *View) missingLetter(letter string, x, y, size int, halo, deep Tint, w *farWord) {
	f, l := &v.frame, v.sheets.Letters
	for _, d := range [...][2]int{{-1, -1}, {1, 1}, {1, -1}, {-1, 1}} {
		f.Crisp = l.lay(f.Crisp, x+d[0], y+d[1], size, letter, deep.Faded((76+w.near/8)*w.come>>8), false)
	}
	f.Crisp = l.lay(f.Crisp, x, y, size, letter, mixed(halo, v.frame.Light.Tint|0xff, 60).Faded(120*w.come>>8), false)
}

// cloudUnder is the thin white wash the word is written on, broad strokes that end in nothing.
func (v *View) cloudUnder(w *farWord, x, y, wide, high, night int) {
	white := mixed(0xfffaf0ff, 0x544c90ff, night)
	for i := range wordGrain {
		h := int(scatter(uint32(w.thing.ID*61 + i)))
		px := x - 20 + (wide+40)*i/wordGrain + h&15
		py := y + high/2 + (h>>4%max(high*3/4, 1) - high*3/8)
		v.farCloud(px+v.sway(1, h>>9, 6), py, 46+h>>12&31, 20+h>>17&15, white.Faded((30+w.near/16)*w.come>>8))
	}
}

// farCloud is a soft spot of the wash, w×h px, lying crisp below the figures.
func (v *View) farCloud(x, y, w, h int, t Tint) {
	v.frame.Crisp = append(v.frame.Crisp, Sprite{Sheet: SheetSoft, SW: SoftSize, SH: SoftSize, X: int16(x - w), Y: int16(y - h), W: int16(2 * w), H: int16(2 * h), Tint: t})
}
