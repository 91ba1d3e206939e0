package figures

// A view is the side of her that the picture shows; to the left she is the
// mirror of to the right.
type view int

const (
	front view = iota
	back
	side
)

// A layer is where an arm is painted: before the body, behind it, before even the face,
// or not at all, because the renderer draws it to the other's hand.
type layer int

const (
	before layer = iota
	behind
	top
	free
)

// An arm ends in a hand dx, dy px from where the shoulder is.
type arm struct {
	dx, dy int
	on     layer
}

// A foot stands dx px from its place, lift px above the ground.
type foot struct{ dx, lift int }

type eyes int

const (
	open eyes = iota
	shut
	laughing // shut, the mouth open
)

// A posture is one frame of her. Index 0 is the limb on the left of the
// picture, or the far one seen from the side; 1 the right or near one.
// All numbers are px; x grows to the right, in front of her seen from the side.
type posture struct {
	drop  int // the whole body above the legs, lower
	lean  int // shoulders and head, to the right
	nodX  int // head only
	nodY  int // head only, down
	turn  int // the head: 0 as the body, 1 shows look, -1 look in a mirror
	look  view
	eyes  eyes
	feet  [2]foot
	hand  [2]arm
	seat  []string // instead of skirt and legs, its lowest row on the ground
	lap   []string // before the body, its lowest row on the ground
	prone bool     // lying stretched out; only head and eyes count then
	sway  int      // tips of hair, to the right, late
	puff  int      // tips of hair and tufts, up
	hem   int      // hem of the skirt, to the right
	rise  bool     // the hair streams up: she falls
	axe   axe      // what she holds in both hands; none if zero
	open  bool     // the near hand is held open: its fingers show

	pinned bool // prone, under a trunk; the second hand, from its shoulder, is free
}

// anchors are what the renderer has to know about a frame: points between px,
// in the cell. A hand or an upper arm is the 2×2 px around its point; index 0
// and 1 as in posture. head is the middle of the top of her head.
type anchors struct {
	hands     [2][2]int
	shoulders [2][2]int
	head      [2]int
	sleeve    [2]int // the middle of a sleeve that shows
	shin      [2]int // the middle of a leg that shows; zero where none does
}

// each is a with every point moved by move.
func (a anchors) each(move func([2]int) [2]int) anchors {
	a.head = move(a.head)
	for i := range 2 {
		a.hands[i], a.shoulders[i] = move(a.hands[i]), move(a.shoulders[i])
	}
	a.sleeve = move(a.sleeve)
	if a.shin != [2]int{} {
		a.shin = move(a.shin)
	}
	return a
}

// mirrored is a in the mirror.
func (a anchors) mirrored() anchors {
	return a.each(func(p [2]int) [2]int { return [2]int{cellW - p[0], p[1]} })
}

// hips is the row of the upper rim of the skirt when she stands.
func (l *look) hips() int { return footY - 2 - l.leg - 3 }

// draw paints one frame of her without the outline.
func (l *look) draw(v view, p posture) (*cell, anchors) {
	switch {
	case p.pinned:
		return l.pinned(v, p)
	case p.prone:
		return l.prone(v, p)
	}
	c := newCell(cellW, cellH)
	hip := l.hips() + p.drop
	tx := p.lean
	neck := hip - 4
	shoulder := l.shoulders(v, tx, neck)
	headX, headY := footX+tx+p.nodX, neck+p.nodY

	tail := l.tail(v, p, headX, headY)
	if v != back {
		c.over(tail, false)
	}
	a := anchors{head: [2]int{headX, headY - 9}, shoulders: shoulder}
	l.arms(c, p, shoulder, &a, behind)
	if p.seat == nil {
		l.legs(c, v, p)
		c.over(l.skirt(v, p, hip), true)
	} else {
		c.over(l.grounded(p.seat), true)
	}
	t := newCell(cellW, cellH)
	t.stamp(footX-4+tx, neck, l.torso[v])
	c.over(t, false)
	l.arms(c, p, shoulder, &a, before)
	if p.lap != nil {
		c.over(l.grounded(p.lap), true)
	}
	if v == back {
		c.over(tail, false)
	}
	c.over(l.head(v, p, headX, headY), false)
	l.arms(c, p, shoulder, &a, top)
	if p.axe != (axe{}) {
		p.axe.paint(c, a.hands[1][0], a.hands[1][1])
	}
	if p.open {
		c.fingers(a.hands[1][0], a.hands[1][1], p.hand[1])
	}
	for i := range 2 {
		a.hands[i][0]++
		a.hands[i][1]++
		a.shoulders[i][0]++
		a.shoulders[i][1]++
	}
	a.sleeve = sleeveOf(p, a)
	if p.seat == nil {
		a.shin = [2]int{footX + p.feet[1].dx/2 + 2, footY - 3 - p.feet[1].lift}
		if v == side {
			a.shin[0] = footX + p.feet[1].dx/2
		}
	}
	return c, a
}

// sleeveOf is the middle of the sleeve that shows best.
func sleeveOf(p posture, a anchors) [2]int {
	i := 1
	if p.hand[1].on == free || p.hand[1].on == behind {
		i = 0
	}
	s, h := a.shoulders[i], a.hands[i]
	return [2]int{(s[0]*3 + h[0]*2) / 5, (s[1]*3 + h[1]*2) / 5}
}

// grounded is rows with the lowest on the ground, in the middle of the cell.
func (l *look) grounded(rows []string) *cell {
	c := newCell(cellW, cellH)
	c.stamp(footX-len(rows[0])/2, footY-1-len(rows), rows)
	for i, ink := range c.px {
		switch ink {
		case 'u':
			c.px[i] = l.stocking(3)
		case 'U':
			c.px[i] = shaded(l.stocking(3))
		}
	}
	return c
}

// shoulders is the left upper px of both upper arms.
func (l *look) shoulders(v view, tx, neck int) [2][2]int {
	if v == side {
		return [2][2]int{{footX + 1 + tx, neck + 1}, {footX - 1 + tx, neck + 1}}
	}
	return [2][2]int{{footX - 5 + tx, neck + 1}, {footX + 3 + tx, neck + 1}}
}

// arms paints the arms of one layer and notes where all hands are.
func (l *look) arms(c *cell, p posture, shoulder [2][2]int, a *anchors, on layer) {
	for i, h := range p.hand {
		s := shoulder[i]
		a.hands[i] = [2]int{s[0] + h.dx, s[1] + h.dy}
		if h.on != on || on == free {
			continue
		}
		part := newCell(cellW, cellH)
		stroke(part, s[0], s[1], s[0]+h.dx, s[1]+h.dy)
		c.over(part, true)
	}
}

// stroke paints a sleeve two px thick from the shoulder to a hand.
func stroke(c *cell, x0, y0, x1, y1 int) {
	n := max(abs(x1-x0), abs(y1-y0), 1)
	for i := 0; i <= n; i++ {
		x, y := x0+rounded((x1-x0)*i, n), y0+rounded((y1-y0)*i, n)
		if i < n {
			c.fill(x, y, 2, 2, 'j')
			c.fill(x, y+1, 2, 1, 'J')
		} else {
			c.fill(x, y, 2, 2, 's')
		}
	}
	c.set(x1+1, y1+1, 'S')
}

// legs paints both legs from under the skirt to the shoes.
func (l *look) legs(c *cell, v view, p posture) {
	for i, f := range p.feet {
		part := newCell(cellW, cellH)
		hx := footX - 3 + 4*i
		if v == side {
			hx = footX - 1
		}
		hy, fy := footY-2-l.leg-1, footY-2-f.lift
		fx := hx + f.dx
		n := max(fy-hy, 1)
		for y := hy; y <= fy; y++ {
			x := hx + rounded((fx-hx)*(y-hy), n)
			ink := l.stocking(fy - y)
			if i == 0 && v == side {
				ink = shaded(ink)
			}
			part.fill(x, y, 2, 1, ink)
		}
		part.fill(fx, fy, 2, 1, 'b')
		if v == side {
			part.set(fx+2, fy, 'b')
		}
		c.over(part, true)
	}
}

// skirt is the skirt with its hem swung aside.
func (l *look) skirt(v view, p posture, hip int) *cell {
	c := newCell(cellW, cellH)
	rows := l.skirts[v]
	for j, row := range rows {
		dx := rounded(p.hem*j, len(rows)-1) + rounded(p.lean*(len(rows)-1-j), len(rows))
		c.stamp(footX-len(row)/2+dx, hip+j, []string{row})
	}
	return c
}

// swung stamps rows whose lower part, from row `from`, hangs aside by up to
// tip px and is drawn up by lift px.
func swung(c *cell, x, y int, rows []string, from, tip, lift int) {
	n := len(rows)
	for j, row := range rows {
		dx, dy := 0, 0
		if j > from {
			dx = rounded(tip*(j-from), n-1-from)
			dy = rounded(lift*(j-from), n-1-from)
		}
		c.stamp(x+dx, y+j-dy, []string{row})
	}
}

// shaded is the ink of the leg farther away.
func shaded(ink byte) byte {
	switch ink {
	case 't':
		return 'T'
	case 's':
		return 'S'
	}
	return ink
}

// rounded is a/b to the nearest whole number.
func rounded(a, b int) int {
	if b == 0 {
		return 0
	}
	if a < 0 {
		return -((-2*a + b) / (2 * b))
	}
	return (2*a + b) / (2 * b)
}

func abs(a int) int {
	if a < 0 {
		return -a
	}
	return a
}

// An axe is a sharp stone held in both hands, its edge dx, dy px from them.
type axe struct{ dx, dy int }

// paint paints the stone from the hand at (x,y): dark in the hand, its edge bright.
func (a axe) paint(c *cell, x, y int) {
	stone := newCell(c.w, c.h)
	stone.fill(x+a.dx-1, y+a.dy-1, 4, 3, 'z')
	stone.fill(x+a.dx-1, y+a.dy-1, 4, 1, 'Z')
	stone.set(x+a.dx+1, y+a.dy, 'Z')
	c.over(stone, true)
}

// fingers opens the hand at (x,y), at the end of the arm h: three fingers ahead, the thumb above.
func (c *cell) fingers(x, y int, h arm) {
	switch {
	case abs(h.dx) > abs(h.dy) && h.dx > 0:
		c.stamp(x+1, y-1, []string{"s..", "sss", "Sss"})
	case h.dy >= 0:
		c.stamp(x-1, y+1, []string{"ssss", ".ssS", ".s.s"})
	default:
		c.stamp(x-1, y-2, []string{"s.s.", "sss.", "ssss"})
	}
}
