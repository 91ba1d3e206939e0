// Package figures paints the two girls, the paper folk and the small marks
// of the picture (rings, dust, footprints, paper scraps), and writes down
// where hands, shoulders and heads are. It must not know the game: a pose has
// a name, and what it means is the game's affair. All units are px in a cell
// of 24×32 px whose foot anchor is (12,28).
package figures

import (
	"path/filepath"

	"handhold/assets/painter/draw"
)

// columns is how many cells a row of a figure sheet has.
const columns = 32

// Paint writes the sheets and figures.json to the folder art.
func Paint(art string) error {
	b := newBook()
	for _, l := range []*look{madoka(), homura(true)} {
		if err := b.paintSheets(art, l); err != nil {
			return err
		}
	}
	for _, a := range []struct {
		name, box string
		width     int
		strips    func(*draw.Palette) []strip
	}{
		{"marks", "marks", 128, marks},
		{"creatures", "folk", folkFrames * 24, creatures},
	} {
		pal, err := paintBox(a.box)
		if err != nil {
			return err
		}
		if err := b.paintAtlas(art, a.name, a.width, pal, a.strips(pal)); err != nil {
			return err
		}
	}
	return b.write(filepath.Join(art, "figures.json"))
}

// paintSheets paints one girl: herself, her rim and, where she wears glasses,
// herself without them, every frame in the same cell of each.
func (b *book) paintSheets(art string, l *look) error {
	pal, err := paintBox(l.name)
	if err != nil {
		return err
	}
	cells, poses := paintGirl(l)
	rows := (len(cells) + columns - 1) / columns
	b.girl(l.name, poses, rows*columns, pal)
	write := func(name string, sheet []*cell) error {
		return onSheet(sheet, pal).WritePNG(filepath.Join(art, name))
	}
	sheet := make([]*cell, len(cells))
	light := make([]*cell, rows*columns+len(cells))
	for i, c := range cells {
		sheet[i] = c.cell
		light[i], light[rows*columns+i] = c.rim(), c.soil()
	}
	g := b.Girls[l.name]
	if err := write(g.Image, sheet); err != nil {
		return err
	}
	if err := write(g.Rim, light); err != nil {
		return err
	}
	if !l.glasses {
		return nil
	}
	g.Bare = l.name + "-bare.png"
	for i, c := range cells {
		sheet[i] = c.again(homura(false))
	}
	return write(g.Bare, sheet)
}

// A painted cell remembers which frame it is, so that it can be painted again
// in another look.
type painted struct {
	*cell
	pose pose
	dir  direction
	i    int
}

func (p painted) again(l *look) *cell {
	c, _ := paintFrame(l, p.pose, p.dir, p.i)
	return c
}

// onSheet puts cells into rows.
func onSheet(cells []*cell, pal *draw.Palette) *draw.Canvas {
	c := draw.New(columns*cellW, (len(cells)+columns-1)/columns*cellH, pal)
	k := key(pal)
	for n, cl := range cells {
		if cl == nil {
			continue // the rest of a row
		}
		at := c.Cell(n%columns*cellW, n/columns*cellH, cellW, cellH)
		for y := range cellH {
			for x := range cellW {
				at.Set(x, y, k[rune(cl.at(x, y))])
			}
		}
	}
	return c
}

// paintGirl paints every pose in every direction and says where each begins.
// Frames that come out the same, or the same in a mirror, share a cell.
func paintGirl(l *look) ([]painted, map[string]poseEntry) {
	var cells []painted
	known := map[string]int{}
	sheet := map[string]poseEntry{}
	for _, ps := range poses() {
		e := poseEntry{Ticks: ps.ticks, Loop: ps.loop, Directions: map[string][]frameEntry{}}
		for _, d := range directions() {
			for i := range ps.n {
				c, f := paintFrame(l, ps, d, i)
				n, ok := known[string(c.px)]
				if !ok {
					n, f.Flip = known[string(c.mirrored().px)]
					ok = f.Flip
				}
				if !ok {
					n = len(cells)
					known[string(c.px)] = n
					cells = append(cells, painted{c, ps, d, i})
				}
				f.Cell = n
				e.Directions[d.name] = append(e.Directions[d.name], f)
			}
		}
		sheet[ps.name] = e
	}
	return cells, sheet
}

// A direction is a view, perhaps in the mirror.
type direction struct {
	name   string
	view   view
	mirror bool
}

func directions() [4]direction {
	return [4]direction{{"down", front, false}, {"up", back, false}, {"right", side, false}, {"left", side, true}}
}

// paintFrame paints one frame with its outline and its anchors.
func paintFrame(l *look, ps pose, d direction, i int) (*cell, frameEntry) {
	m := moment{look: l, view: d.view, link: ps.link, i: i}
	mirror := d.mirror
	if mirror && m.away() != 0 {
		m.link = linkLeft + linkRight - m.link
	}
	if ps.sideways && d.view != side {
		m.view, mirror = side, d.view == back
	}
	if ps.facing && d.view == front {
		m.view = back
	}
	p := ps.frame(m)
	index, over := linkArm(m.view, m.link)
	if ps.link != linkNone {
		p.hand[index].on = free
	}
	c, a := l.draw(m.view, p)
	c.outline()
	if mirror {
		c, a = c.mirrored(), a.mirrored()
	}
	f := frameEntry{Head: a.head, Hands: a.hands, Sleeve: a.sleeve, Lens: lens(c)}
	if a.shin != [2]int{} {
		f.Shin = &a.shin
	}
	if ps.link != linkNone {
		f.Shoulder, f.Over = &a.shoulders[index], over
	}
	return c, f
}

// lens is the px of her glasses nearest to the left upper corner of the cell, nil where none shows.
func lens(c *cell) *[2]int {
	for y := range c.h {
		for x := range c.w {
			if c.at(x, y) == 'g' {
				return &[2]int{x, y}
			}
		}
	}
	return nil
}
