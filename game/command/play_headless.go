//go:build headless

package command

import "errors"

// run is refused: this program was built without a window.
func (p *playing) run([]string, Terminal) (int, error) {
	return Wrong, errors.New("this build has no window and cannot be played; build it without -tags headless")
}
