package figures

// Poses on both feet.

func reach(m moment) posture {
	p := posture{hand: hanging(m.view)}
	far := 3 + 2*m.i
	switch m.view {
	case side:
		p.feet = [2]foot{{dx: 2}, {dx: -1}}
		p.lean = m.i
		p.hand[1] = arm{dx: far + 1, dy: 0}
	case front:
		p.hand[1] = arm{dx: 2 + m.i, dy: 3 + m.i, on: top}
		p.nodX, p.nodY = m.i, m.i
	default:
		p.hand[1] = arm{dx: 2 + m.i, dy: -2 - 2*m.i, on: top}
		p.nodY = -m.i
	}
	return p
}

func slip(m moment) posture {
	p := posture{drop: 1 + m.i, puff: 2}
	if m.view == side {
		p.lean, p.nodX = -1-m.i, -1
		p.feet = [2]foot{{2, 0}, {3, 1 + m.i}}
		p.hand = [2]arm{{dx: 4, dy: -2 - m.i, on: behind}, {dx: -4, dy: -1 - m.i}}
		p.sway = 2
		return p
	}
	p.lean = 1 - 2*m.i
	p.nodX = p.lean
	p.feet = [2]foot{{-1, m.i}, {1, 1 - m.i}}
	p.hand = [2]arm{{dx: -3, dy: -3 + 3*m.i}, {dx: 3, dy: -3*m.i - 1}}
	p.sway = -2 * p.lean
	return p
}

// plant: both feet in the ground, her weight away from where she is asked to go.
func plant(m moment) posture {
	p := posture{drop: 1, hand: hanging(m.view)}
	if m.view == side {
		p.lean = -2
		p.feet = [2]foot{{2, 0}, {-1, 0}}
		p.hand = [2]arm{{dx: 2, dy: 3, on: behind}, {dx: 1, dy: 3}}
		p.nodX = m.i
		return p
	}
	p.feet = [2]foot{{-1, 0}, {1, 0}}
	p.hand = [2]arm{{dx: 0, dy: 3}, {dx: 0, dy: 3}}
	p.nodX, p.sway = 1-2*m.i, -1+2*m.i
	return p
}

// planted is plant with a partner pulling on that side.
func planted(m moment) posture {
	p := plant(m)
	away := m.away()
	if away != 0 {
		p.lean = 2 * away
		p.feet = [2]foot{{-1 - away, 0}, {1 - away, 0}}
		p.sway, p.nodX = 0, 0
		if m.view == side {
			p.feet = [2]foot{{2 - away, 0}, {-2 - away, 0}}
		}
		if m.i == 1 {
			p.nodX = -away
		}
	}
	return p
}

func call(m moment) posture {
	p := posture{hand: hanging(m.view)}
	if m.look.claps {
		return clap(m)
	}
	switch m.view {
	case side:
		p.feet = [2]foot{{dx: 1}, {dx: -1}}
		p.hand = [2]arm{{dx: 3, dy: -1, on: behind}, {dx: 4, dy: -1 - m.i, on: top}}
		p.nodY, p.lean = -m.i, m.i
	case front:
		p.hand = [2]arm{{dx: 1, dy: -1 - m.i, on: top}, {dx: -1, dy: -1 - m.i, on: top}}
		p.nodY, p.puff = -m.i, 2*m.i
	default:
		p.hand = [2]arm{{dx: -1, dy: -1, on: behind}, {dx: 1, dy: -1, on: behind}}
		p.nodY, p.puff = -m.i, 2*m.i
	}
	return p
}

func clap(m moment) posture {
	p := posture{}
	switch m.view {
	case side:
		p.feet = [2]foot{{dx: 1}, {dx: -1}}
		p.hand = [2]arm{{dx: 5, dy: -2 + m.i, on: behind}, {dx: 4 + m.i, dy: 2 - m.i}}
	case front:
		p.hand = [2]arm{{dx: -1 + 4*m.i, dy: 1, on: top}, {dx: 1 - 3*m.i, dy: 1, on: top}}
	default:
		p.hand = [2]arm{{dx: -2 + m.i, dy: 1 - m.i, on: behind}, {dx: 2 - m.i, dy: 1 - m.i, on: behind}}
	}
	p.nodY = -m.i
	return p
}

func point(m moment) posture {
	p := posture{hand: hanging(m.view)}
	switch m.view {
	case side:
		p.feet = [2]foot{{dx: 2}, {dx: -1}}
		p.hand[1] = arm{dx: 7, dy: -1}
	case front:
		p.hand[1] = arm{dx: 3, dy: 4}
		p.nodX, p.nodY = 1, 1
	default:
		p.hand[1] = arm{dx: 4, dy: -8, on: top}
	}
	return p
}

func shiver(m moment) posture {
	p := posture{drop: 1, nodX: m.i, hand: [2]arm{{dx: 3, dy: 2 - m.i, on: top}, {dx: -2, dy: 2, on: top}}}
	if m.i == 1 {
		p.eyes = shut
	}
	switch m.view {
	case side:
		p.hand = [2]arm{{dx: 2, dy: 2, on: behind}, {dx: 2, dy: 1 + m.i}}
		p.feet = [2]foot{{dx: 1}, {dx: -1}}
	case back:
		p.hand = [2]arm{{dx: 1, dy: 1, on: behind}, {dx: -1, dy: 1, on: behind}}
	}
	return p
}

func lookAround(m moment) posture {
	p := stand(m.first())
	p.look = side
	p.turn = 1
	if m.i == 0 {
		p.turn = -1
	}
	if m.view == side && m.i == 1 {
		p.look = front
	}
	p.sway = -p.turn
	return p
}

// lookLeft and lookRight turn the head over the shoulder, towards the one
// she leads.
func lookLeft(m moment) posture {
	p := stand(m.first())
	p.look, p.turn, p.sway = side, -1, 1
	return p
}

func lookRight(m moment) posture {
	p := stand(m.first())
	p.look, p.turn, p.sway = side, 1, -1
	return p
}

func wave(m moment) posture {
	p := posture{hand: hanging(m.view)}
	if m.view == side {
		p.feet = [2]foot{{dx: 1}, {dx: -1}}
		p.hand[0] = arm{dx: 5 + 2*m.i, dy: -9 + 3*m.i, on: behind}
		return p
	}
	p.hand[1] = arm{dx: 4 + m.i, dy: -8 + 3*m.i, on: top}
	p.nodX = m.i
	return p
}

// lookAtHer turns her head to the one whose hand she holds.
func lookAtHer(m moment) posture {
	p := stand(m.first())
	if m.i == 1 {
		p.eyes = shut
	}
	switch away := m.away(); {
	case away != 0:
		p.look, p.turn, p.sway = side, -away, away
	case m.link == linkUp:
		p.nodY = -1
	case m.view != side:
		p.look, p.turn, p.nodY = side, 1, 1
	default:
		p.look, p.turn, p.nodY = front, 1, 1
	}
	return p
}

// laugh: a hand before her mouth, the other on her belly, and all of her shakes.
func laugh(m moment) posture {
	p := posture{eyes: laughing, nodY: [4]int{-1, 0, -1, 1}[m.i], drop: m.i % 2, puff: [4]int{1, 0, 2, 1}[m.i]}
	p.hand = [2]arm{{dx: 3, dy: 3, on: top}, {dx: -2, dy: -m.i % 2, on: top}}
	switch m.view {
	case side:
		p.feet = [2]foot{{dx: 1}, {dx: -1}}
		p.lean = -(m.i / 2)
		p.hand = [2]arm{{dx: 2, dy: 3, on: behind}, {dx: 4, dy: -m.i % 2, on: top}}
	case back:
		p.hand = [2]arm{{dx: 1, dy: 2, on: behind}, {dx: -1, dy: 1, on: behind}}
		p.nodX = [4]int{0, 1, 0, -1}[m.i]
	}
	return p
}

// supported is the slow walk of two of whom one can hardly walk: she leans
// on the one beside her.
func supported(m moment) posture {
	p := limp(m)
	switch m.link {
	case linkLeft:
		p.lean -= 2
	case linkRight:
		p.lean++
	}
	p.sway = 0
	return p
}

// clinging: the whirl has her body, the other has her hand.
func clinging(m moment) posture {
	away := m.away()
	p := posture{lean: -away, nodX: -away, puff: 1 + m.i, sway: 3 * away, hem: 2 * away}
	p.feet = [2]foot{{2*away - 1, 2 - m.i}, {2*away + 1, 1 + m.i}}
	p.hand = [2]arm{{dx: -3, dy: -2 + m.i}, {dx: 3, dy: -2 + m.i}}
	if m.view == side {
		p.hand = [2]arm{{dx: -4 * away, dy: -3 + m.i, on: behind}, {dx: 4, dy: -2}}
	}
	if away == 0 {
		p.sway = 2 - 4*m.i
		p.hem = 1 - 2*m.i
	}
	return p
}
