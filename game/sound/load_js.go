package sound

import "time"

// slice is how much of a tick decoding may take: a browser has one thread, and the picture needs it too.
const slice = 2 * time.Millisecond

// load lets the recordings come in, a little every tick.
func (p *Player) load() {
	for began := time.Now(); !p.lib.done() && !p.loading && time.Since(began) < slice; {
		if err := p.lib.decode(); err != nil {
			p.loading = true // once is enough
			p.failed <- err
		}
	}
}
