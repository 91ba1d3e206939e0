package replay_test

import "handhold/game/world"

// masher is hands that play at random, in a style that changes every few seconds: they wander, run on in one direction,
// hold hands and walk, or press whatever there is.
type masher struct {
	rng   uint64
	style style
	left  int // ticks the style still lasts
	stick [2]int8
	turn  int         // ticks until the stick is pushed elsewhere
	mash  world.Input // what is pressed at once, besides the stick
}

type style uint8

const (
	wander style = iota // walks about, now and then a button
	march               // far in one direction
	press               // all buttons at once, in quick change
	rest                // hands in the lap
	styles
)

// random is a number in [0,n) (SplitMix64, S. Vigna).
func (m *masher) random(n int) int {
	m.rng += 0x9e3779b97f4a7c15
	z := m.rng
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int((z ^ z>>31) >> 1 % uint64(n))
}

// next is the input of the next tick.
func (m *masher) next() world.Input {
	if m.left--; m.left <= 0 {
		m.style, m.left, m.turn = style(m.random(int(styles))), 60+m.random(600), 0
	}
	if m.turn--; m.turn <= 0 {
		m.push()
	}
	var in world.Input
	s := &in.Seats[0]
	s.X, s.Y = m.stick[0], m.stick[1]
	switch m.style {
	case wander, march:
		if m.random(180) == 0 {
			s.Buttons = 1 << m.random(6)
		}
		if m.random(300) == 0 {
			s.Buttons |= world.Hand
		}
	case press:
		s.Buttons, in.Seats[1] = m.mash.Seats[0].Buttons, m.mash.Seats[1]
	case rest:
		s.X, s.Y = 0, 0
		if m.random(200) == 0 {
			s.Buttons = world.Rest
		}
	}
	return in
}

// push pushes the stick somewhere else.
func (m *masher) push() {
	m.turn = 10 + m.random(80)
	switch m.style {
	case march:
		m.turn = m.left
	case press:
		m.turn = 1 + m.random(12)
		m.mash.Seats[0].Buttons = world.Buttons(m.random(64))
		m.mash.Seats[1] = world.Seat{X: int8(m.random(3)-1) * 127, Buttons: world.Buttons(m.random(64))}
	}
	if m.random(4) == 0 {
		m.stick = [2]int8{int8(m.random(255) - 127), int8(m.random(255) - 127)}
		return
	}
	m.stick = [2]int8{int8(m.random(3)-1) * 127, int8(m.random(3)-1) * 127}
}
