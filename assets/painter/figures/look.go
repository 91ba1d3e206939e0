package figures

import "strings"

// A look is what makes her herself: colours, head, hair and clothes.
type look struct {
	name     string
	leg      int // rows of leg below the skirt, without the shoe
	torso    [3][]string
	skirts   [3][]string
	heads    [3][]string
	tails    func(v view, p posture, c *cell, x, y int)
	glasses  bool
	claps    bool                            // calls with her hands, having no voice
	spread   func(v view, c *cell, x, y int) // hair of one who lies
	locks    func(v view, p posture, c *cell, x, y int)
	stocking func(up int) byte
	fallen   []string // hair over the back of one who lies on her belly
}

// headView is which side of the head shows, and whether in a mirror.
func headView(v view, p posture) (view, bool) {
	switch p.turn {
	case 1:
		return p.look, false
	case -1:
		return p.look, true
	}
	return v, false
}

// head is the head with the chin at (x,y), 16 px wide.
func (l *look) head(v view, p posture, x, y int) *cell {
	hv, mirror := headView(v, p)
	c := newCell(cellW, cellH)
	for j, row := range l.heads[hv] {
		c.stamp(x-8, y-9+j, []string{expressed(row, p.eyes)})
	}
	l.locks(hv, p, c, x, y)
	if mirror {
		c = c.mirrored().moved(2*x-cellW, 0)
	}
	return c
}

// expressed gives a row of a head its expression: eyes that are shut leave only their lower lashes.
func expressed(row string, e eyes) string {
	if e == open {
		return row
	}
	b := []byte(row)
	lower := strings.ContainsRune(row, 'e')
	for i, ink := range b {
		switch {
		case ink == 'E' && !lower:
			b[i] = 's'
		case ink == 'e':
			b[i] = 'E'
		case ink == 'm' && e == laughing:
			b[i] = 'M'
		}
	}
	return string(b)
}

// tail is the hair that hangs behind her, with the head's chin at (x,y).
func (l *look) tail(v view, p posture, x, y int) *cell {
	c := newCell(cellW, cellH)
	l.tails(v, p, c, x, y)
	return c
}

// uniform is the school uniform with an open jacket, the same for both.
func uniform() (torso, skirts [3][]string) {
	torso = [3][]string{
		front: {
			".jwWWwj.",
			".jjrrjj.",
			".jwRRwj.",
			".jwwwwj.",
		},
		back: {
			".jjjjjj.",
			".jjjjjj.",
			".jjjjjj.",
			".JjjjjJ.",
		},
		side: {
			"..jjww..",
			"..jjjr..",
			"..jjjw..",
			"..Jjjw..",
		},
	}
	skirts = [3][]string{
		front: {
			"qkkqkk",
			"qkkKqkkK",
			"kkKkqkKk",
		},
		back: {
			"qkkkkk",
			"qkKkqkKk",
			"kkKkkkKK",
		},
		side: {
			"Kkqk",
			"KkkqkK",
			"KkKkqk",
		},
	}
	return torso, skirts
}
