package figures

import (
	"path/filepath"

	"handhold/assets/painter/draw"
)

// A strip is a row of equal frames in an atlas: its entry and how one is painted.
type strip struct {
	name  string
	entry runEntry
	paint func(c *draw.Canvas, frame int)
}

// shelve gives every run its place: each in rows of its own, one below the
// other, and says how high the sheet is.
func shelve(runs []strip, width int) int {
	x, y, high := 0, 0, 0
	for i := range runs {
		e := &runs[i].entry
		if w := e.W * e.Frames; x+w > width {
			x, y, high = 0, y+high, 0
		}
		e.X, e.Y = x, y
		x += e.W * e.Frames
		high = max(high, e.H)
	}
	return y + high
}

// paintAtlas paints runs to a sheet and enters them in the book.
func (b *book) paintAtlas(art, name string, width int, pal *draw.Palette, runs []strip) error {
	c := draw.New(width, shelve(runs, width), pal)
	a := &atlas{Image: name + ".png", Runs: map[string]runEntry{}}
	for _, r := range runs {
		for i := range r.entry.Frames {
			r.paint(c.Cell(r.entry.X+i*r.entry.W, r.entry.Y, r.entry.W, r.entry.H), i)
		}
		a.Runs[r.name] = r.entry
	}
	b.Sheets[name] = a
	return c.WritePNG(filepath.Join(art, name+".png"))
}

// small is the entry of a run of w×h px whose place is its middle.
func small(w, h, frames, ticks int, loop bool) runEntry {
	return runEntry{W: w, H: h, Frames: frames, Ticks: ticks, Loop: loop, At: [2]int{w / 2, h / 2}}
}

func marks(pal *draw.Palette) []strip {
	list := []strip{
		{"shadow", small(12, 5, 1, 0, false), func(c *draw.Canvas, _ int) {
			s := pal.Ramp("shadow")
			c.Ellipse(6, 2.5, 6, 2.5, s[0])
			c.Ellipse(6, 2.5, 5, 2, s[1])
			c.Ellipse(6, 2.5, 3.5, 1.2, s[2])
		}},
		{"stitch", small(5, 3, 2, 0, false), stitch},
		{"ring", small(32, 32, 3, 8, false), ring},
		{"dust", small(8, 8, 4, 5, false), dust},
		{"splash", small(12, 8, 4, 5, false), splash},
		{"scrap", small(8, 8, 6, 6, true), scrap},
		{"thread", small(3, 3, 2, 0, false), func(c *draw.Canvas, i int) {
			t := pal.Ramp("thread")[2*i:]
			c.Set(1, 0, t[1])
			c.Rect(0, 1, 3, 1, t[1])
			c.Set(1, 1, t[1])
			c.Set(1, 2, t[0])
			c.Set(2, 1, t[0])
		}},
		{"question", small(8, 10, 1, 0, false), sign(
			"..####..",
			".#ooo##.",
			".##.#oo#",
			"..##oo#.",
			"..#oo#..",
			"..####..",
			"..#oo#..",
			"..####..",
		)},
		{"dots", small(12, 6, 3, 14, true), dots},
		{"paper", small(24, 24, 1, 0, false), paperSlice},
		{"key", small(14, 14, 1, 0, false), keycap},
		{"space", small(30, 14, 1, 0, false), keycap},
		{"pad-a", small(12, 12, 1, 0, false), padButton("pada", ".oo.", "o..o", "oooo", "o..o", "o..o")},
		{"pad-b", small(12, 12, 1, 0, false), padButton("padb", "ooo.", "o..o", "ooo.", "o..o", "ooo.")},
		{"pad-x", small(12, 12, 1, 0, false), padButton("padx", "o..o", "o..o", ".oo.", "o..o", "o..o")},
		{"pad-y", small(12, 12, 1, 0, false), padButton("pady", "o..o", "o..o", ".ooo", "...o", ".oo.")},
	}
	list = append(list, strip{"memory", small(16, 16, 8, 0, false), memory}, strip{"bubble", small(24, 24, 2, 0, false), bubble})
	for _, g := range gaits() {
		list = append(list, strip{"print-" + g.name, small(8, 8, 4, 0, false), g.paint})
	}
	return list
}

// stitch is a mended place: one short line of light with a soft glow around it; the second picture is only its light.
func stitch(c *draw.Canvas, i int) {
	glow, thread := c.Pal.Ramp("glow"), c.Pal.Ramp("stitch")
	if i == 1 {
		c.Set(2, 1, thread[1])
		return
	}
	c.Rect(1, 0, 3, 3, glow[0])
	c.Rect(0, 1, 5, 1, glow[0])
	c.Rect(1, 1, 3, 1, thread[0])
}

// ring is a call going out over the ground, seen at a slant, thinner as it grows.
func ring(c *draw.Canvas, i int) {
	r := [3]float64{6, 10.5, 15}[i]
	inks := c.Pal.Ramp("ring")
	c.Ring(16, 16, r, r*0.7, inks[i])
	if i < 2 {
		c.Ring(16, 16, r-2.5, (r-2.5)*0.7, inks[2])
	}
}

func dust(c *draw.Canvas, i int) {
	d := c.Pal.Ramp("dust")
	key := map[rune]draw.Ink{'a': d[0], 'b': d[1], 'c': d[2], 'd': d[3]}
	switch i {
	case 0:
		c.Stamp(1, 3, []string{".cc..", "cddc.", "cccbc", ".bbb."}, key)
	case 1:
		c.Stamp(0, 1, []string{"..cc....", ".cddc...", ".cdccbc.", "cccbccb.", ".bbbbba.", "..aa.aa."}, key)
	case 2:
		c.Stamp(0, 0, []string{".bb.....", "bccb..b.", "bcb..bcb", ".b.a.bbb", "a.aa..a.", ".a....a."}, key)
	default:
		c.Set(1, 3, d[0])
		c.Set(2, 2, d[0])
		c.Set(6, 3, d[0])
		c.Set(7, 4, d[0])
		c.Set(4, 1, d[0])
	}
}

func splash(c *draw.Canvas, i int) {
	w := c.Pal.Ramp("water")
	switch i {
	case 0:
		c.Ring(6, 5.5, 2.5, 1.5, w[1])
		c.Rect(5, 3, 2, 2, w[2])
	case 1:
		c.Ring(6, 5.5, 4, 2, w[1])
		c.Rect(5, 1, 1, 3, w[2])
		c.Rect(7, 2, 1, 2, w[1])
		c.Set(3, 3, w[2])
		c.Set(9, 3, w[2])
	case 2:
		c.Ring(6, 5.5, 5, 2.3, w[0])
		c.Set(4, 0, w[2])
		c.Set(7, 0, w[1])
		c.Set(2, 2, w[2])
		c.Set(10, 2, w[2])
	default:
		c.Ring(6, 5.5, 5.8, 2.5, w[0])
		c.Set(1, 3, w[1])
		c.Set(11, 4, w[1])
	}
}
