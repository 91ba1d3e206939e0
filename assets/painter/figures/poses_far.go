package figures

// Poses off the ground, and those that take both arms.

// fall: she tumbles softly, her hair above her, arms and legs in the air; never upside down.
func fall(m moment) posture {
	rock := [4]int{-1, 0, 1, 0}[m.i]
	late := [4]int{0, -1, 0, 1}[m.i]
	p := posture{rise: true, drop: -1, lean: rock, nodX: late, hem: -rock}
	if m.view == side {
		p.lean, p.nodX = -1, 0
		p.hem = 1
		p.sway = late
		p.feet = [2]foot{{4 + late, 4 - rock}, {3 - late, 2 + rock}}
		p.hand = [2]arm{{dx: 5 + late, dy: -3 + rock, on: behind}, {dx: -4 - late, dy: -3 - rock, on: before}}
		return p
	}
	p.sway = rock
	p.feet = [2]foot{{-2, 2 + rock}, {2, 2 - rock}}
	p.hand = [2]arm{{dx: -3 + late, dy: -4 - rock, on: top}, {dx: 3 + late, dy: -4 + rock, on: top}}
	return p
}

// swim is walking where one breathes water: a stroke of both arms, a glide, slow feet, hair that floats.
func swim(m moment) posture {
	p := posture{drop: [4]int{-1, -2, -2, -1}[m.i], puff: [4]int{2, 1, 2, 3}[m.i]}
	kick := [4]int{0, 1, 2, 1}[m.i]
	if m.view == side {
		p.lean, p.nodX = 2, 1
		p.feet = [2]foot{{-4 + kick, 2 + kick}, {-2 - kick, 4 - kick}}
		p.hand = [2]arm{
			{dx: [4]int{4, 5, 1, -2}[m.i], dy: [4]int{-1, 0, 3, 1}[m.i], on: behind},
			{dx: [4]int{5, 6, 2, -3}[m.i], dy: [4]int{0, 0, 4, 2}[m.i]},
		}
		p.sway, p.hem = [4]int{-3, -3, -2, -2}[m.i], -1
		return p
	}
	p.feet = [2]foot{{-kick / 2, 1 + kick}, {1 - kick/2, 3 - kick}}
	reach := [4]int{0, -2, -4, -1}[m.i]
	rise := [4]int{-3, -2, 1, 3}[m.i]
	p.hand = [2]arm{{dx: reach, dy: rise}, {dx: -reach, dy: rise}}
	p.sway = [4]int{0, 1, 0, -1}[m.i]
	return p
}

// climb: hand over hand, the leg of the other side drawn up.
func climb(m moment) posture {
	high := [4]int{-9, -7, -3, -6}
	left, right := high[m.i], high[(m.i+2)%4]
	lift := [4]int{0, 1, 4, 2}
	p := posture{drop: -1 - m.i%2, puff: m.i % 2, sway: [4]int{0, 1, 0, -1}[m.i]}
	if m.view == side {
		p.lean, p.nodY = 1, -1
		p.feet = [2]foot{{1, lift[(m.i+2)%4]}, {2, lift[m.i]}}
		p.hand = [2]arm{{dx: 5, dy: left, on: behind}, {dx: 6, dy: right, on: top}}
		return p
	}
	p.lean = [4]int{0, 1, 0, -1}[m.i]
	p.feet = [2]foot{{-1, lift[(m.i+2)%4]}, {1, lift[m.i]}}
	p.hand = [2]arm{{dx: -1, dy: left, on: top}, {dx: 1, dy: right, on: top}}
	return p
}

// fell: a sharp stone is lifted over the shoulder in both hands, and brought down into the tree before her.
func fell(m moment) posture {
	p := posture{drop: [4]int{0, 0, 0, 1}[m.i], nodY: [4]int{0, -1, 0, 1}[m.i], puff: [4]int{0, 1, 2, 0}[m.i]}
	p.feet = [2]foot{{dx: -1}, {dx: 1}}
	on := top
	dy := [4]int{2, -7, -2, 3}[m.i]
	switch m.view {
	case side:
		p.feet = [2]foot{{dx: 2}, {dx: -2}}
		p.lean = [4]int{0, -2, 0, 1}[m.i]
		p.sway, p.hem = [4]int{0, 1, -3, -1}[m.i], [4]int{0, 0, -1, 1}[m.i]
		dx := [4]int{3, -1, 5, 5}[m.i]
		p.hand = [2]arm{{dx: dx - 2, dy: dy, on: behind}, {dx: dx, dy: dy, on: top}}
		p.axe = [4]axe{{1, -2}, {-2, -2}, {2, -2}, {2, 0}}[m.i]
		return p
	case back:
		p.axe = [4]axe{{1, -2}, {1, -2}, {-1, -3}, {-2, -1}}[m.i]
	default:
		p.axe = [4]axe{{1, -2}, {1, -2}, {-1, -2}, {-2, 1}}[m.i]
	}
	p.hand = [2]arm{{dx: [4]int{5, 7, 4, 1}[m.i], dy: [4]int{3, -4, -1, 4}[m.i], on: on}, {dx: [4]int{0, 2, -1, -4}[m.i], dy: [4]int{2, -7, -4, 3}[m.i], on: on}}
	if m.view == back && m.i == 3 {
		p.hand[0].on, p.hand[1].on = behind, behind
	}
	p.lean = [4]int{0, 1, 0, -1}[m.i]
	return p
}
