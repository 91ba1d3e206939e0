package sound

import "handhold/game/world"

// melody is the sparse line over the chord: single notes that wander about the scale, in phrases with rests between
// them. Hand in hand it is the steps that carry it; standing, it waits longer.
type melody struct {
	ticks  int // since the last note
	rest   int // ticks of rest still to go
	left   int // notes of the phrase still to come
	degree int
}

// least is how many ticks are between two notes at least.
const least = 20

// stepped is a step of somebody who is held: often it carries a note.
func (m *melody) stepped(p *Player) {
	if m.rest == 0 && m.ticks >= least && p.dice.below(100) < 50 {
		m.sound(p, 0.19)
	}
}

// step is one tick.
func (m *melody) step(p *Player) {
	m.ticks++
	if m.rest > 0 {
		m.rest--
		return
	}
	chance, every := 0, 48
	switch p.scene.Link {
	case world.LinkHeld:
		chance = 30
	case world.LinkNear:
		chance, every = 26, 64
	case world.LinkSight:
		chance, every = 14, 80
	}
	if chance > 0 && m.ticks%every == every-1 && p.dice.below(100) < chance {
		m.sound(p, 0.15)
	}
}

// sound is the next note.
func (m *melody) sound(p *Player, gain float32) {
	if m.left == 0 {
		m.left = 4 + p.dice.below(5)
		m.degree = []int{5, 7, 8, 10}[p.dice.below(4)]
	} else {
		m.degree += []int{-2, -1, -1, 1, 1, 2, 3}[p.dice.below(7)]
	}
	if m.degree < 3 || m.degree > 12 {
		m.degree = 7
	}
	n := note(kalimba, m.degree, 0, gain*(0.8+0.02*float32(p.dice.below(10))))
	n.room = 0.5
	p.part(&n, float32(p.dice.spread())*0.3, 1, 0)
	m.ticks = 0
	if m.left--; m.left == 0 {
		m.rest = 120 + p.dice.below(120)
		if p.scene.Link == world.LinkHeld && p.dice.below(2) == 0 {
			low := note(felt, []int{0, 3, -2}[p.dice.below(3)], 700, 0.12)
			p.part(&low, 0, 1, 0)
		}
	}
}
