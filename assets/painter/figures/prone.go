package figures

// She lies as she fell: stretched out, one cheek on the ground, one hand
// beside her face. Seen from before and behind her head is to the left, else
// to the right. With breath her back rises by one px.
func proneBody(breath bool) []string {
	if breath {
		return []string{
			"..jjj........",
			".jjjjjk......",
			"jjjjjjqkk....",
			"jjjjjJkkkttt.",
			"jjjjJJkkKtttb",
			"JJJJJJKKKTTTb",
		}
	}
	return []string{
		"..jjjj.......",
		".jjjjjqkk....",
		"jjjjjJkkkttt.",
		"jjjjJJkkKtttb",
		"JJJJJJKKKTTTb",
	}
}

// prone paints her lying on the ground, without the outline.
func (l *look) prone(v view, p posture) (*cell, anchors) {
	const headX, headY = 9, footY - 3
	c := newCell(cellW, cellH)
	body := proneBody(p.puff > 0)
	low := newCell(cellW, cellH)
	low.stamp(10, footY-1-len(body), body)
	a := anchors{head: [2]int{headX, headY - 9}}
	a.hands = [2][2]int{{2, footY - 2}, {2, footY - 2}}
	a.shoulders = [2][2]int{{11, footY - 4}, {11, footY - 4}}
	x := headX
	if v == side {
		low = low.mirrored()
		a = a.mirrored()
		x = a.head[0]
	}
	c.over(low, false)
	arm := newCell(cellW, cellH)
	stroke(arm, a.shoulders[0][0]-1, footY-3, a.hands[0][0]-1, footY-3)
	c.over(arm, true)
	hair := newCell(cellW, cellH)
	l.spread(v, hair, x, headY)
	c.over(hair, false)
	c.over(l.head(v, p, x, headY), false)
	return c, a
}
