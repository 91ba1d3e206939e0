package sound

import "handhold/game/world"

// melody is the line over the chord. Each of the two has phrases of her own: Madoka's rise on the kalimba, Homura's fall
// on the piano, and hand in hand one answers the other. Its pulse is the eighth, which is a step: while they walk hand in
// hand it is their feet that carry it, and else a slow clock.
type melody struct {
	ticks   int  // since the last eighth
	walked  int  // ticks since feet carried it
	fresh   bool // feet have carried it in this tick
	phrase  phrase
	next    int // note of the phrase
	wait    int // eighths to that note
	rest    int // eighths of rest before the next phrase
	turn    int // whose phrase is next, and how it goes on; see begin
	shift   int // degrees by which this pair of phrases is moved
	variant int
	who     world.Who
}

// phrase is up to eight notes: a degree of the world's scale and how many eighths later the next one comes.
type phrase []struct{ degree, eighths int }

// phrases are Madoka's and Homura's own.
func phrases() [2][4]phrase {
	return [2][4]phrase{
		world.Madoka: {
			{{8, 4}, {10, 2}, {12, 6}, {11, 2}, {10, 6}},
			{{8, 2}, {10, 2}, {11, 4}, {13, 6}, {12, 2}, {10, 6}},
			{{10, 6}, {12, 2}, {11, 4}, {8, 8}},
			{{7, 2}, {8, 2}, {10, 4}, {8, 2}, {10, 2}, {12, 8}},
		},
		world.Homura: {
			{{7, 6}, {6, 2}, {5, 4}, {3, 8}, {5, 6}},
			{{8, 4}, {7, 4}, {5, 6}, {3, 2}, {5, 6}},
			{{5, 6}, {7, 6}, {6, 4}, {3, 8}},
			{{3, 4}, {5, 4}, {6, 8}, {5, 8}},
		},
	}
}

// An eighth of the clock, and how long feet carry the line after a step, in ticks.
const (
	eighth  = 12
	carried = 26
)

// stepped is a step of the two who hold hands: an eighth of the line.
func (m *melody) stepped(p *Player) {
	if m.fresh {
		return // the other's foot in the same step
	}
	m.fresh, m.walked = true, 0
	m.beat(p)
}

// step is one tick.
func (m *melody) step(p *Player) {
	m.ticks++
	m.walked++
	m.fresh = false
	if p.scene.Link == world.LinkHeld && m.walked < carried {
		return
	}
	slow := eighth
	if m.next > 0 && m.next == len(m.phrase)-1 {
		slow += 2 // the last note is taken a little later, as one does
	}
	if m.ticks >= slow {
		m.beat(p)
	}
}

// beat is one eighth.
func (m *melody) beat(p *Player) {
	m.ticks = 0
	switch {
	case p.scene.Link > world.LinkSight:
		m.phrase, m.next, m.rest = nil, 0, max(m.rest, 6)
		return
	case m.rest > 0:
		m.rest--
		return
	case m.phrase == nil:
		m.begin(p)
	case m.wait > 0:
		m.wait--
	}
	if m.wait > 0 {
		return
	}
	if m.next == len(m.phrase) {
		m.phrase, m.next = nil, 0
		m.breathe(p)
		return
	}
	m.sound(p)
	m.wait = m.phrase[m.next].eighths
	m.next++
}

// begin chooses the next phrase: near each other it is the beginning of one, in sight two notes of it.
func (m *melody) begin(p *Player) {
	if m.turn%2 == 0 {
		m.variant = p.dice.below(4)
		m.shift = [...]int{0, 0, 0, -1, 1}[p.dice.below(5)]
	}
	m.who = world.Who(m.turn % 2)
	if p.scene.Link != world.LinkHeld {
		m.who = world.Who(p.dice.below(2))
	}
	m.phrase, m.next, m.wait = p.phrases[m.who][m.variant], 0, 0
	switch p.scene.Link {
	case world.LinkNear:
		m.phrase = m.phrase[:len(m.phrase)-1-p.dice.below(2)]
	case world.LinkSight:
		m.phrase = m.phrase[:2]
	default:
		if p.dice.below(4) == 0 {
			m.phrase = m.phrase[1:]
		}
	}
}

// breathe rests after a phrase: a little before an answer, long after it, and longest in the night.
func (m *melody) breathe(p *Player) {
	m.turn++
	switch {
	case p.scene.Link == world.LinkSight:
		m.rest = 70 + p.dice.below(50)
	case p.scene.Link == world.LinkNear:
		m.rest = 40 + p.dice.below(40)
	case m.turn%2 == 1:
		m.rest = 4 + p.dice.below(8)
	case m.turn%6 == 0:
		m.rest = 70 + p.dice.below(40)
	default:
		m.rest = 26 + p.dice.below(26)
	}
	if p.scene.night() || p.scene.Weather == "rain" || p.scene.Weather == "blizzard" {
		m.rest += m.rest / 3
	}
}

// sound is the note the phrase has come to.
func (m *melody) sound(p *Player) {
	s := &p.scene
	degree, long := m.phrase[m.next].degree+m.shift, m.phrase[m.next].eighths >= 6
	last := m.next == len(m.phrase)-1
	if last || long {
		degree = p.chord.settled(degree)
	}
	inst, pan, gain := kalimba, float32(0.16), float32(0.2)
	if s.Link == world.LinkNear {
		gain = 0.14
	}
	if m.who == world.Homura {
		inst, pan, gain = felt, -0.16, gain*1.15
	}
	if s.Link == world.LinkSight {
		inst, gain = glass, 0.07
	}
	if m.next == 0 || last {
		gain *= 0.82
	}
	n := note(inst, degree, 0, gain*(0.9+0.01*float32(p.dice.below(20))))
	n.room, n.ms = 0.42, p.dice.below(14)
	p.part(&n, place{pan: pan, gain: 1})
	if m.who == world.Madoka && s.Link < world.LinkSight && (s.night() || s.Weather == "snow" || s.Weather == "blizzard") {
		above := note(glass, degree, 30, gain*0.22)
		p.part(&above, place{pan: pan, gain: 1})
	}
	if s.Link == world.LinkHeld && long && p.dice.below(2) == 0 { // the other lays a note under it
		under := note(felt, p.chord.settled(degree-4), 90, 0.1)
		if m.who == world.Homura {
			under = note(kalimba, p.chord.settled(degree+4), 110, 0.075)
		}
		under.room = 0.42
		p.part(&under, place{pan: -pan, gain: 1})
	}
}

// harmony lets the chord go through its turns, slowly: hand in hand all of them, near each other two.
type harmony struct {
	left int // ticks of this turn
	at   int // how many turns there have been
}

// step is one tick.
func (h *harmony) step(p *Player) {
	if h.left--; h.left > 0 {
		return
	}
	before := p.chord.turn
	switch p.scene.Link {
	case world.LinkHeld:
		h.at++
		p.chord.turn = [...]int{0, 1, 2, 3, 0, 2, 1, 3}[h.at%8]
	case world.LinkNear:
		h.at++
		p.chord.turn = [...]int{0, 2}[h.at%2]
	default:
		p.chord.turn = 0
	}
	h.left = 10 * world.TPS
	if p.chord.turn == 0 {
		h.left = 14 * world.TPS
	}
	if p.chord.turn == before {
		return
	}
	p.layers.want(p)
	if p.scene.Link == world.LinkHeld {
		p.noteOf(felt, p.chord.turns[p.chord.turn].bass, place{gain: 0.11}, 0, 0.3)
	}
}
