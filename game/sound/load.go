//go:build !js

package sound

// load lets the recordings come in beside the game.
func (p *Player) load() {
	if p.loading {
		return
	}
	p.loading = true
	go func() {
		for !p.lib.done() {
			if err := p.lib.decode(); err != nil {
				p.failed <- err
				return
			}
		}
	}()
}
