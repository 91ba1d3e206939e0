package sound

import "time"

// slice is how much of a tick decoding may take: a browser has one thread, and the picture needs it too.
const slice = 2 * time.Millisecond

// load lets the recordings come in, a little every tick.
func (p *Player) load() {
	if p.ticks++; p.ticks%30 == 0 {
		p.lib.look()
	}
	for began := time.Now(); time.Since(began) < slice; {
		busy, err := p.lib.decode()
		if err != nil {
			p.failed <- err
		}
		if !busy {
			return
		}
	}
}
