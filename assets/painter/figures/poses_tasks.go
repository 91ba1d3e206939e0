package figures

// Poses of what the worlds ask of them: a tree on her, a foot in mud, a hand held out, a morning.

// pinned: she lies under a trunk and looks up, one arm free.
func pinned(m moment) posture {
	p := posture{prone: true, pinned: true, puff: m.i % 2, hand: [2]arm{{}, {dx: -5, dy: 1}}}
	if m.i == 2 {
		p.eyes = shut
	}
	return p
}

// tap: the free hand is lifted and comes down on the ground.
func tap(m moment) posture {
	return posture{prone: true, pinned: true, hand: [2]arm{{}, {dx: -5, dy: 6*m.i - 5}}}
}

// lift: crouched, a shoulder under the trunk; she strains, her legs straighten, she has it up.
func lift(m moment) posture {
	p := posture{drop: [4]int{3, 3, 2, 0}[m.i], nodY: [4]int{2, 1, 1, 0}[m.i], puff: [4]int{2, 1, 1, 0}[m.i]}
	p.feet = [2]foot{{dx: -2}, {dx: 2}}
	up := [4]int{0, -1, -3, -6}[m.i]
	if m.i == 1 || m.i == 2 {
		p.eyes = shut
	}
	switch m.view {
	case side:
		p.feet = [2]foot{{dx: 3}, {dx: -2}}
		p.lean, p.nodX = [4]int{2, 2, 1, 0}[m.i], [4]int{1, 0, 0, 0}[m.i]
		p.hand = [2]arm{{dx: 4, dy: 1 + up, on: behind}, {dx: 5, dy: 2 + up, on: top}}
		p.sway = [4]int{2, 1, 0, -1}[m.i]
	case back:
		p.hand = [2]arm{{dx: -2, dy: 1 + up, on: behind}, {dx: 2, dy: 1 + up, on: behind}}
	default:
		p.hand = [2]arm{{dx: -2, dy: 2 + up, on: top}, {dx: 2, dy: 2 + up, on: top}}
	}
	return p
}

// sunk: one leg is in the mud to the knee, her arms fly out to keep her up; she tugs at it, and it holds.
func sunk(m moment) posture {
	tilt := [4]int{1, 0, -1, 0}[m.i]
	p := posture{drop: 2 - m.i%2, lean: tilt, nodX: -tilt, nodY: m.i % 2, puff: 1 + m.i%2, sway: -tilt, hem: tilt}
	p.feet = [2]foot{{dx: -2}, {dx: 1}}
	p.hand = [2]arm{{dx: -4, dy: -1 + tilt}, {dx: 4, dy: -1 - tilt}}
	if m.view == side {
		p.feet = [2]foot{{dx: 3}, {dx: -1}}
		p.hand = [2]arm{{dx: 5, dy: -1 + tilt, on: behind}, {dx: -4, dy: -1 - tilt}}
	}
	return p
}

// drift: she floats after something, her arms ahead of her, hair and feet left behind.
func drift(m moment) posture {
	rock := [4]int{-1, 0, 1, 0}[m.i]
	p := posture{rise: true, drop: -1, nodY: -1, hem: rock, sway: rock}
	switch m.view {
	case side:
		p.lean, p.nodX = 2, 1
		p.feet = [2]foot{{-5, 2 + rock}, {-4, 3 - rock}}
		p.hand = [2]arm{{dx: 5, dy: -3 + rock, on: behind}, {dx: 6, dy: -2 - rock, on: top}}
		p.sway = -1 + rock
	case front:
		p.feet = [2]foot{{-1, 2 + rock}, {1, 2 - rock}}
		p.hand = [2]arm{{dx: 1, dy: 1 + rock, on: top}, {dx: -1, dy: 1 - rock, on: top}}
	default:
		p.feet = [2]foot{{-1, 2 + rock}, {1, 2 - rock}}
		p.hand = [2]arm{{dx: 0, dy: -5 + rock, on: behind}, {dx: 0, dy: -5 - rock, on: behind}}
	}
	return p
}

// walkLook is a walk, looking back over the shoulder.
func walkLook(m moment) posture {
	p := walk(m)
	switch m.view {
	case side:
		p.look, p.turn, p.nodX = side, -1, 0
	default:
		p.look, p.turn = side, 1
	}
	return p
}

// wake: she sits up, rubs her eyes with the back of her hand, and looks about.
func wake(m moment) posture {
	p := sit(m.first())
	p.eyes, p.nodY = [4]eyes{shut, shut, shut, open}[m.i], [4]int{2, 1, 1, -1}[m.i]
	rub := [4]int{3, -3, -2, 3}[m.i]
	switch m.view {
	case side:
		p.hand[1] = arm{dx: [4]int{3, 5, 4, 3}[m.i], dy: rub, on: top}
	case front:
		p.hand[1] = arm{dx: -1 - m.i%2, dy: rub, on: top}
	default:
		p.nodX = [4]int{0, 1, -1, 0}[m.i]
	}
	p.puff = [4]int{3, 2, 2, 0}[m.i]
	return p
}

// offer: a hand held out, open, for as long as it takes.
func offer(m moment) posture {
	p := reach(moment{look: m.look, view: m.view, i: 1})
	p.open = true
	p.puff = m.i
	switch m.view {
	case side:
		p.lean, p.hand[1] = 1, arm{dx: 6, dy: 1}
		p.nodX = m.i
	case front:
		p.hand[1] = arm{dx: 2, dy: 4, on: top}
		p.nodX, p.nodY = 1, m.i
	default:
		p.hand[1] = arm{dx: 3, dy: -4, on: top}
		p.nodY = -m.i
	}
	return p
}

// dig: on her knees, both hands in the earth and out of it.
func dig(m moment) posture {
	deep := [4]int{0, 1, 2, 1}[m.i]
	p := posture{drop: 2, seat: kneeling(m.view), nodY: 1 + deep/2, puff: deep}
	p.hand = [2]arm{{dx: 2, dy: 3 + deep, on: top}, {dx: -2, dy: 5 - deep, on: top}}
	switch m.view {
	case side:
		p.lean, p.nodX = 1+deep/2, 1
		p.hand = [2]arm{{dx: 4, dy: 5 - deep, on: behind}, {dx: 4 + deep/2, dy: 3 + deep}}
	case back:
		p.hand = [2]arm{{dx: 1, dy: 2 - deep, on: behind}, {dx: -1, dy: deep, on: behind}}
	}
	return p
}

// gaze: hands behind her back, she looks up.
func gaze(m moment) posture {
	p := stand(m.first())
	p.nodY, p.puff, p.sway = -1, m.i, 0
	switch m.view {
	case side:
		p.nodX = -1
		p.hand = [2]arm{{dx: -2, dy: 3, on: behind}, {dx: -2, dy: 3}}
	case front:
		p.hand = [2]arm{{dx: 1, dy: 3, on: behind}, {dx: -1, dy: 3, on: behind}}
	default:
		p.hand = [2]arm{{dx: 2, dy: 3}, {dx: -2, dy: 3}}
	}
	return p
}

// hum: she sways to a tune nobody else hears, her eyes shut.
func hum(m moment) posture {
	p := gaze(moment{look: m.look, view: m.view})
	tilt := [4]int{-1, 0, 1, 0}[m.i]
	p.nodY, p.nodX, p.eyes = m.i%2-1, p.nodX+tilt, shut
	p.sway, p.hem = -tilt, tilt
	return p
}

// tug: her weight back, one hand on the other's sleeve.
func tug(m moment) posture {
	p := plant(m)
	switch m.view {
	case side:
		p.hand[1] = arm{dx: 7, dy: 0}
		p.lean = -1 - m.i
	case front:
		p.hand[1] = arm{dx: 4, dy: 1 + m.i, on: top}
	default:
		p.hand[1] = arm{dx: 4, dy: -1 - m.i, on: top}
	}
	return p
}

// breathe is sleep whose breath can be counted: out, between, in.
func breathe(m moment) posture {
	p := sleep(m.first())
	p.nodY, p.puff = [3]int{2, 1, 0}[m.i], [3]int{3, 2, 1}[m.i]
	if m.i == 2 {
		p.drop-- // her shoulders rise
		p.nodY++
	}
	return p
}
