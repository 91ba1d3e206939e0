//go:build !js

package sound

import "time"

// again is how long the decoder waits before it looks once more for files that were not there.
const again = time.Second

// load lets the recordings come in beside the game.
func (p *Player) load() {
	if p.loading {
		return
	}
	p.loading = true
	go p.decodeAll()
}

// decodeAll decodes what is wanted until the player is closed.
func (p *Player) decodeAll() {
	for {
		select {
		case <-p.closed:
			return
		default:
		}
		busy, err := p.lib.decode()
		if err != nil {
			p.failed <- err
		}
		if busy {
			continue
		}
		var later <-chan time.Time
		if p.lib.missing() {
			later = time.After(again)
		}
		select {
		case <-p.closed:
			return
		case <-p.lib.wake:
		case <-later:
			p.lib.look()
		}
	}
}
