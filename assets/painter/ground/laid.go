package ground

import "handhold/assets/painter/draw"

// The brushes of what people laid: stones, boards, mats, slates. They repeat from tile to tile, so their courses run on; joints are
// drawn here and there only, for the wash makes a comb of lines waver.

// Setts are small stones in rows, worn round by wheels.
func Setts(b box, s spot) draw.Ink {
	r := b.ramps[s.mat]
	course := s.y / 4
	at := (s.x + course%2*2) % 4
	n := draw.Hash((s.x+course%2*2)%16/4, course, s.seed)
	switch {
	case s.other != s.mat && s.dist < 1.2:
		return r[0]
	case s.y%4 == 3 && n%7 == 0 && at < 3, at == 3 && n%9 == 1 && s.y%4 > 0:
		return r[0]
	case s.y%4 == 0 && n%6 == 2 && at < 3:
		return r[2]
	}
	return r[1]
}

// Flags are broad slabs of 16×8 px; along anything else they end in a kerb.
func Flags(b box, s spot) draw.Ink {
	r := b.ramps[s.mat]
	course := s.y / 8
	at := (s.x + course*8) % 16
	n := draw.Hash(course, at/8, s.seed)
	switch {
	case b.over(s) && s.dist < 1.1:
		return r[0]
	case b.over(s) && s.dist < 3.6:
		return r[2]
	case b.over(s) && s.dist < 4.6:
		return r[0]
	case at == 15 && n%4 == 0, s.y%8 == 7 && at > 1 && at < 12 && n%5 == 0:
		return r[0]
	case s.y%8 == 0 && n%4 == 0 && at < 12:
		return r[2]
	}
	return r[1]
}

// Boards lie in rows of 8 px; where they meet end to end is for BoardMarks to say.
func Boards(b box, s spot) draw.Ink {
	r := b.ramps[s.mat]
	board := s.y / 8
	switch {
	case s.other != s.mat && s.dist < 1.1, s.y%8 == 7:
		return r[0]
	case s.y%8 == 0 && draw.Hash(board, s.x/5, s.seed)%3 > 0:
		return r[2]
	}
	return r[1]
}

// Mats are of plaited straw, 32×16 px where they lie whole, with a dark hem.
func Mats(b box, s spot) draw.Ink {
	r := b.ramps[s.mat]
	switch {
	case s.other != s.mat && s.dist < 1.6, s.y > 14:
		return r[0]
	case s.y%3 == 0 && (s.x/2+s.y)%3 > 0:
		return r[2]
	}
	return r[1]
}

// Tiles are glazed squares, two to a tile each way.
func Tiles(b box, s spot) draw.Ink {
	r := b.ramps[s.mat]
	switch {
	case s.other != s.mat && s.dist < 1.1, s.x%8 == 7, s.y%8 == 7:
		return r[0]
	case s.x%8 == 0 && s.y%8 < 3, s.y%8 == 0 && s.x%8 < 3:
		return r[2]
	}
	return r[1]
}

// Carpet is soft and plain, with a border of two lines.
func Carpet(b box, s spot) draw.Ink {
	r := b.ramps[s.mat]
	switch {
	case s.other == s.mat:
	case s.dist < 1.2, s.dist > 4 && s.dist < 5.2:
		return r[0]
	case s.dist < 2.6, s.dist > 6.4 && s.dist < 7.4:
		return r[2]
	}
	if (s.x+s.y*3)%8 == 0 && s.y%4 == 1 {
		return r[2]
	}
	return r[1]
}

// Slates are roofs seen from above; toward the eye they end in eaves and a strip of wall.
func Slates(b box, s spot) draw.Ink {
	r := b.ramps[s.mat]
	if s.other != s.mat {
		switch {
		case s.ny > 0.3 && s.dist < 1.2:
			return r[0]
		case s.ny > 0.3 && s.dist < 6:
			return r[3]
		case s.ny > 0.3 && s.dist < 7.4, s.dist < 1.1:
			return r[0]
		case s.dist < 2.6:
			return r[3]
		}
	}
	course := s.y / 4
	at := (s.x + course%2*3) % 6
	n := draw.Hash((s.x+course%2*3)/6, course, s.seed)
	switch {
	case s.y%4 == 3 && at > 0 && n%4 == 0, at == 5 && s.y%4 > 1 && n%11 == 0:
		return r[1]
	case s.y%4 == 0 && n%7 == 0 && at < 5:
		return r[3]
	}
	return r[2]
}

// Nothing is where there is no ground at all, dark and plain.
func Nothing(b box, s spot) draw.Ink {
	r := b.ramps[s.mat]
	if s.other != s.mat && s.dist < 1.6 {
		return r[0]
	}
	return r[2]
}
