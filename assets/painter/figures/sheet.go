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
	b.girl(l.name, poses, pal)
	write := func(name string, other func(painted) *cell) error {
		sheet := make([]*cell, len(cells))
		for i, c := range cells {
			sheet[i] = other(c)
		}
		return onSheet(sheet, pal).WritePNG(filepath.Join(art, name))
	}
	g := b.Girls[l.name]
	if err := write(g.Image, func(p painted) *cell { return p.cell }); err != nil {
		return err
	}
	if err := write(g.Rim, func(p painted) *cell { return p.rim() }); err != nil {
		return err
	}
	if !l.glasses {
		return nil
	}
	g.Bare = l.name + "-bare.png"
	return write(g.Bare, func(p painted) *cell { return p.again(homura(false)) })
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
// Frames that come out the same share a cell.
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
	p := ps.frame(m)
	index, over := linkArm(m.view, m.link)
	if ps.link != linkNone {
		p.hand[index].on = free
	}
	c, a := l.draw(m.view, p)
	c.outline()
	if p.roll != 0 {
		c, a = rolled(c, a, p.roll)
	}
	if mirror {
		c, a = c.mirrored(), a.mirrored()
	}
	f := frameEntry{Head: a.head, Hands: a.hands}
	if ps.link != linkNone {
		f.Shoulder, f.Over = &a.shoulders[index], over
	}
	return c, f
}

// rolled is the figure turned by quarters to the left and put down on the
// ground in the middle of the cell.
func rolled(c *cell, a anchors, quarters int) (*cell, anchors) {
	const px, py = cellW / 2, cellH / 2
	big := newCell(3*cellW, 3*cellH)
	for y := range c.h {
		for x := range c.w {
			big.set(x+cellW, y+cellH, c.at(x, y))
		}
	}
	for range quarters {
		big = big.turned(px+cellW, py+cellH)
		a = a.each(func(p [2]int) [2]int { return [2]int{p[1] + px - py, px + py + 1 - p[0]} })
	}
	left, right, bottom := big.w, 0, 0
	for y := range big.h {
		for x := range big.w {
			if big.at(x, y) != 0 {
				left, right, bottom = min(left, x), max(right, x), max(bottom, y)
			}
		}
	}
	dx, dy := footX-(left+right+1)/2, footY-1-bottom
	out := newCell(cellW, cellH)
	for y := range big.h {
		for x := range big.w {
			if ink := big.at(x, y); ink != 0 {
				out.set(x+dx, y+dy, ink)
			}
		}
	}
	return out, a.each(func(p [2]int) [2]int { return [2]int{p[0] + cellW + dx, p[1] + cellH + dy} })
}
