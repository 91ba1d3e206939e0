package figures

// Poses on the ground.

func sit(m moment) posture {
	p := posture{drop: m.look.leg + 1, seat: sitting(m.view), nodY: m.i, puff: m.i}
	p.hand = [2]arm{{dx: 1, dy: 3}, {dx: -1, dy: 3}}
	switch m.view {
	case side:
		p.hand = [2]arm{{dx: 2, dy: 3, on: behind}, {dx: 3, dy: 3}}
	case back:
		p.hand = [2]arm{{dy: 3, on: behind}, {dy: 3, on: behind}}
	}
	p.puff = min(p.puff+1, 2)
	return p
}

// sleep is sitting with the back against the other's back.
func sleep(m moment) posture {
	p := posture{drop: m.look.leg + 1, seat: sitting(m.view), eyes: shut, nodY: 1 + m.i, puff: 2}
	p.hand = [2]arm{{dx: 2, dy: 3, on: top}, {dx: -2, dy: 3, on: top}}
	switch m.view {
	case side:
		p.nodX = 1
		p.hand = [2]arm{{dx: 3, dy: 3, on: behind}, {dx: 3, dy: 3}}
	case back:
		p.hand = [2]arm{{dy: 3, on: behind}, {dy: 3, on: behind}}
	}
	return p
}

// curled: arms around her knees, the face hidden.
func curled(m moment) posture {
	p := posture{drop: m.look.leg + 1, seat: sitting(back), lap: knees(m.view), eyes: shut, nodY: 2, puff: 3}
	p.hand = [2]arm{{on: free}, {on: free}}
	if m.view == side {
		p.seat = nil
		p.seat = knees(side)[3:]
		p.nodX = 1
	}
	return p
}

func lie(m moment) posture {
	p := posture{prone: true, puff: m.i % 2}
	if m.i >= 2 {
		p.eyes = shut
	}
	return p
}

// mend: kneeling beside the one who lies there, bent over her; one hand strokes.
func mend(m moment) posture {
	stroke := [4]int{0, 1, 1, 0}[m.i]
	p := posture{drop: 2, seat: kneeling(m.view), nodY: 1, puff: 1}
	p.hand = [2]arm{{dx: 1, dy: 4, on: top}, {dx: -1 - stroke, dy: 4, on: top}}
	if m.i == 2 {
		p.eyes = shut
	}
	switch m.view {
	case side:
		p.lean, p.nodX, p.sway = 2, 1, 1
		p.hand = [2]arm{{dx: 4, dy: 4, on: behind}, {dx: 5 + stroke, dy: 3}}
	case back:
		p.hand = [2]arm{{dx: 1, dy: 2, on: behind}, {dx: -1, dy: 2 - stroke, on: behind}}
	}
	return p
}

// laughSitting: they shake, eyes shut, heads thrown back.
func laughSitting(m moment) posture {
	p := sit(m.first())
	p.eyes = laughing
	p.nodY, p.puff = [4]int{-1, 0, -1, 1}[m.i], [4]int{1, 1, 2, 2}[m.i]
	p.sway = [4]int{0, 1, 0, -1}[m.i]
	return p
}

// lay: a pebble is taken from the lap, brought down and pressed in.
func lay(m moment) posture {
	p := posture{drop: 2 + m.i/2, seat: kneeling(m.view), nodY: m.i, puff: m.i}
	switch m.view {
	case side:
		p.lean = 1 + m.i
		p.hand = [2]arm{{dx: 2, dy: 3, on: behind}, {dx: 2 + m.i, dy: 2 + 3*m.i/2}}
	case front:
		p.hand = [2]arm{{dx: 1, dy: 3}, {dx: -2, dy: 2 + 3*m.i/2, on: top}}
	default:
		p.hand = [2]arm{{dx: 1, dy: 2, on: behind}, {dx: 1, dy: 2 - m.i, on: behind}}
	}
	return p
}

// kneesLock: near the drop her knees give way, both hands on the ground.
func kneesLock(m moment) posture {
	p := posture{drop: m.look.leg + 1, seat: onAllFours(m.view), nodY: 1, puff: 3}
	p.hand = [2]arm{{dx: 0, dy: 4, on: top}, {dx: 0, dy: 4, on: top}}
	p.nodX = m.i
	switch m.view {
	case side:
		p.lean = 2
		p.hand = [2]arm{{dx: 2, dy: 4, on: behind}, {dx: 3, dy: 4}}
	case back:
		p.hand = [2]arm{{dx: -1, dy: 4, on: behind}, {dx: 1, dy: 4, on: behind}}
	}
	return p
}
