package view

// Page is a screen of the menu, ready to be drawn as torn paper over the picture.
type Page struct {
	Name   string // lettered large above the paper, as the game's own name is; empty for none
	Title  string // heads the paper
	Lines  []PageLine
	Foot   string // small, below the lines
	Alpha  int    // 0–256: how far it has come in
	Letter int    // size of the letters, 1 or 2
}

// PageLine is one line of a page.
type PageLine struct {
	Text     string
	Note     string // stands at the right
	Level    int    // of a slider, 0–10; -1 for none
	Selected bool
	Dim      bool
}

// The colours words and pages are written in.
const (
	Paper    Tint = 0xf7f3e8ff
	pencil   Tint = 0x55506aff
	ink      Tint = 0x37324aff
	faint    Tint = 0x9d97a8ff
	red      Tint = 0xb8486aff
	redFaint Tint = 0xb8486a38
)

// Measures of a page, px.
const (
	pageEdge   = 14 // between the paper's edge and what is written
	pageNarrow = 150
	linePitch  = 15
	lineTight  = 13 // where there are many lines
)

// Lay appends what page p consists of to dst, for a picture of w×h px: a veil over the picture, the torn paper, the letters.
func (l *Letters) Page(dst []Sprite, p *Page, w, h int) []Sprite {
	size, pitch, pw, ph := l.fit(p, w, h)
	veil := Tint(0x28264eff).Faded(p.Alpha * 104 / 256)
	if p.Name != "" {
		veil = Paper.Faded(p.Alpha * 88 / 256) // the book is still closed: the picture pales and does not darken
	}
	dst = append(dst, dot(0, 0, w, h, veil))
	x, y := (w-pw)/2, (h-ph)/2
	if p.Name != "" {
		y = max(h/2-ph/4, h-ph-12)
		big := 4
		for big > 1 && l.Width(p.Name, big) > w-24 {
			big--
		}
		ny := max((y-l.height*big)/2, 6)
		dst = l.name(dst, (w-l.Width(p.Name, big))/2, ny, big, p)
	}
	// It slides in from a little below.
	y += (256 - p.Alpha) * 10 / 256
	dst = tornPaper(dst, x, y, pw, ph, p.Alpha)
	ty := y + pageEdge
	if p.Title != "" {
		dst = l.Lay(dst, x+(pw-l.Width(p.Title, size))/2, ty, size, p.Title, red.Faded(p.Alpha), 0)
		ty += linePitch*size + 4
		dst = pencilLine(dst, x+pageEdge, ty-5-2*size, pw-2*pageEdge, faint.Faded(p.Alpha*150/256))
	}
	for i := range p.Lines {
		dst = l.pageLine(dst, &p.Lines[i], x+pageEdge, ty, pw-2*pageEdge, size, p.Alpha)
		ty += pitch
	}
	if p.Foot != "" {
		dst = l.Lay(dst, x+(pw-l.Width(p.Foot, 1))/2, ty+4, 1, p.Foot, faint.Faded(p.Alpha), 0)
	}
	return dst
}

// name letters the page's name large, on a stroke of white.
func (l *Letters) name(dst []Sprite, x, y, size int, p *Page) []Sprite {
	dst = brushed(dst, x-44, y-5, l.Width(p.Name, size)+88, l.height*size+6, p.Alpha)
	return l.Brush(dst, x, y+l.drop(p.Name, size), size, p.Name, ink.Faded(p.Alpha))
}

// tornEdge is how far the paper's torn edges and its shadow reach, px.
const tornEdge = 4

// fit is how page p is laid out on a picture of w×h px: the size of its letters, px from line to line, and how large the
// paper is. Where there is too little room lines move closer, and then letters become smaller.
func (l *Letters) fit(p *Page, w, h int) (size, pitch, pw, ph int) {
	for size = max(p.Letter, 1); ; size-- {
		pitch = linePitch * size
		pw, ph = l.pageSize(p, size)
		if over := ph + 2*tornEdge - h; over > 0 && len(p.Lines) > 0 {
			tight := max(pitch-(over+len(p.Lines)-1)/len(p.Lines), lineTight*size)
			ph -= (pitch - tight) * len(p.Lines)
			pitch = tight
		}
		if size == 1 || pw <= w && ph+2*tornEdge <= h {
			return size, pitch, pw, ph
		}
	}
}

// pageSize is how large the paper wants to be.
func (l *Letters) pageSize(p *Page, size int) (w, h int) {
	w = max(pageNarrow*size, l.Width(p.Title, size), l.Width(p.Foot, 1))
	for i := range p.Lines {
		n := &p.Lines[i]
		need := l.Width(n.Text, size) + 14*size
		if n.Note != "" {
			need += l.Width(n.Note, size) + 16*size
		}
		if n.Level >= 0 {
			need += 76 * size
		}
		w = max(w, need)
	}
	h = len(p.Lines)*linePitch*size + 2*pageEdge - 3*size
	if p.Title != "" {
		h += linePitch*size + 4
	}
	if p.Foot != "" {
		h += 16
	}
	return w + 2*pageEdge, h
}

func (l *Letters) pageLine(dst []Sprite, n *PageLine, x, y, w, size, alpha int) []Sprite {
	t := ink
	if n.Dim {
		t = faint
	}
	if n.Selected {
		// A soft stroke of red under it, and a small mark before it: never colour alone.
		dst = append(dst, dot(x-3, y+8*size, w+6, 2*size, redFaint.Faded(alpha)))
		for i := range 3 {
			dst = append(dst, dot(x+i*size, y+(1+i)*size, size, (6-2*i)*size, red.Faded(alpha)))
		}
		t = red
	}
	dst = l.Lay(dst, x+9*size, y, size, n.Text, t.Faded(alpha), 0)
	if n.Note != "" {
		dst = l.Lay(dst, x+w-l.Width(n.Note, size), y, size, n.Note, pencil.Faded(alpha), 0)
	}
	if n.Level >= 0 {
		for i := range 10 {
			at, h := x+w-(60-6*i)*size, 3*size
			c := faint.Faded(alpha * 120 / 256)
			if i < n.Level {
				h, c = (4+i%3)*size, t.Faded(alpha)
			}
			dst = append(dst, dot(at, y+7*size-h, 3*size, h, c))
		}
	}
	return dst
}

// tornPaper is a piece of paper with a torn upper and lower edge, its shadow below it.
func tornPaper(dst []Sprite, x, y, w, h, alpha int) []Sprite {
	shadow := Tint(0x1c182830).Faded(alpha)
	dst = append(dst, dot(x+3, y+4, w, h, shadow), dot(x+1, y+2, w+3, h+1, shadow))
	dst = append(dst, dot(x, y, w, h, Paper.Faded(alpha)))
	edge := Tint(0xe4dccbff).Faded(alpha)
	for i := 0; i < w; {
		n := 3 + int(scatter(uint32(x+i))%9)
		n = min(n, w-i)
		up, low := 1+int(scatter(uint32(i)*7+3)%3), 1+int(scatter(uint32(i)*5+1)%3)
		dst = append(dst, dot(x+i, y-up, n, up, Paper.Faded(alpha)), dot(x+i, y+h, n, low, Paper.Faded(alpha)))
		dst = append(dst, dot(x+i, y+h+low-1, n, 1, edge))
		i += n
	}
	return append(dst, dot(x+w-1, y, 1, h, edge))
}

// pencilLine is a line a hand has drawn: it is not quite straight and not everywhere as dark.
func pencilLine(dst []Sprite, x, y, w int, t Tint) []Sprite {
	for i := 0; i < w; i += 7 {
		s := scatter(uint32(i) + 11)
		dst = append(dst, dot(x+i, y+int(s%5)/4, min(7, w-i), 1, t.Faded(190+int(s>>8%67))))
	}
	return dst
}

// scatter mixes the bits of v (the finaliser of MurmurHash3, A. Appleby).
func scatter(v uint32) uint32 {
	v = v*0x9e3779b1 + 0x7f4a7c15
	v ^= v >> 16
	v *= 0x85ebca6b
	v ^= v >> 13
	v *= 0xc2b2ae35
	return v ^ v>>16
}
