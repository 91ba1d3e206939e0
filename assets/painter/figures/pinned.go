package figures

// proneUnder is as much of her who lies on her belly as shows on this side of a trunk.
func proneUnder(breath bool) []string {
	rows := proneBody(breath)
	out := make([]string, len(rows))
	for i, r := range rows {
		out[i] = r[:10]
	}
	return out
}

// pinned paints her under a trunk that comes down, without the outline: from the side her head is beside the trunk, else
// before it, and her shoes are beyond.
func (l *look) pinned(v view, p posture) (*cell, anchors) {
	if v != side {
		return l.pinnedAhead(p)
	}
	const headX, headY = 11, footY - 4
	c := newCell(cellW, cellH)
	body := proneUnder(p.puff > 0)
	c.stamp(12, footY-1-len(body), body)
	p.prone = false // the tufts of her hair are as she holds her head: upright
	hair := newCell(cellW, cellH)
	l.spread(front, hair, headX, headY)
	c.over(hair, true)
	c.over(l.head(front, p, headX, headY), true)
	a := anchors{head: [2]int{headX, headY - 9}, sleeve: [2]int{15, footY - 4}, shin: [2]int{19, footY - 5}}
	c.fill(9, footY-3, 7, 2, 'j')
	c.fill(9, footY-2, 7, 1, 'J')
	l.free(c, p, 8, footY-4, &a)
	return c.mirrored(), a.mirrored()
}

// pinnedAhead is pinned with her head toward who looks at the picture.
func (l *look) pinnedAhead(p posture) (*cell, anchors) {
	const headX, headY = footX, footY - 3
	c := newCell(cellW, cellH)
	up := min(p.puff, 1)
	c.stamp(footX-4, footY-25, []string{
		".bb..bb.",
		".tT..tT.",
		".tt..tT.",
		"qkkkqkkK",
		"qkkKqkkK",
		"qkkkqkkK",
		".kkKqkK.",
		".jjjjjJ.",
		".jjjjjJ.",
		".jjjjjJ.",
	})
	c.stamp(footX-5, footY-15-up, []string{
		".jjjjjjjj.",
		"jjjjjjjjjJ",
		"jjjjjjjjjJ",
		"jjjjjjjjJJ",
	})
	p.prone = false // the tufts of her hair are as she holds her head: upright
	hair := newCell(cellW, cellH)
	hair.stamp(footX-5, footY-14-up, l.fallen)
	c.over(hair, true)
	c.over(l.head(front, p, headX, headY), true)
	a := anchors{head: [2]int{headX, headY - 9}, sleeve: [2]int{footX - 5, footY - 7}, shin: [2]int{footX - 2, footY - 23}}
	free := p
	free.hand[1].dx, free.hand[1].dy = -2, 1+p.hand[1].dy
	l.free(c, free, footX-7, footY-5, &a)
	return c, a
}

// free paints the free arm from (x,y) over all else.
func (l *look) free(c *cell, p posture, x, y int, a *anchors) {
	arm := p.hand[1]
	part := newCell(cellW, cellH)
	stroke(part, x, y, x+arm.dx, y+arm.dy)
	c.over(part, true)
	a.hands = [2][2]int{{x + arm.dx + 1, y + arm.dy + 1}, {x + arm.dx + 1, y + arm.dy + 1}}
	a.shoulders = [2][2]int{{x + 1, y + 1}, {x + 1, y + 1}}
}
