package figures

// She lies on her side as she fell asleep: one cheek on her arm, her knees a little bent. Seen from before and behind
// her head is to the left, else to the right. With breath her shoulder rises by one px.
func proneBody(breath bool) []string {
	if breath {
		return []string{
			"..jjj.........",
			".jjjjj........",
			"jjjjjjqkk.....",
			"jjjjjJkqkktt..",
			"jjjjjJkkqktttb",
			"jjjjJJkqkkTttb",
			"jJJJJJkkKKk99.",
			"JJJJJJKKKKtttb",
			"JJJJJKKKK..Tbb",
		}
	}
	return []string{
		".jjjj.........",
		"jjjjjjqkk.....",
		"jjjjjJkqkktt..",
		"jjjjjJkkqktttb",
		"jjjjJJkqkkTttb",
		"jJJJJJkkKKk99.",
		"JJJJJJKKKKtttb",
		"JJJJJKKKK..Tbb",
	}
}

// prone paints her lying on the ground, without the outline.
func (l *look) prone(v view, p posture) (*cell, anchors) {
	const headX, headY = 7, footY - 3
	c := newCell(cellW, cellH)
	body := proneBody(p.puff > 0)
	low := newCell(cellW, cellH)
	low.stamp(9, footY-1-len(body), body)
	a := anchors{head: [2]int{headX, headY - 9}}
	a.hands = [2][2]int{{13, footY - 2}, {13, footY - 2}}
	a.shoulders = [2][2]int{{12, footY - 5}, {12, footY - 5}}
	a.sleeve = [2]int{13, footY - 5}
	a.shin = [2]int{20, footY - 5}
	x := headX
	if v == side {
		low = low.mirrored()
		a = a.mirrored()
		x = a.head[0]
	}
	c.over(low, false)
	hair := newCell(cellW, cellH)
	l.spread(v, hair, x, headY)
	c.over(hair, true)
	c.over(l.head(v, p, x, headY), true)
	hand := newCell(cellW, cellH)
	hand.fill(a.hands[0][0]-1, a.hands[0][1]-1, 2, 2, 's')
	hand.fill(a.hands[0][0]-1, a.hands[0][1], 2, 1, 'S')
	c.over(hand, true)
	return c, a
}
