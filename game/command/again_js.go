//go:build !headless

package command

import "errors"

// again is refused: a page is run once more only by whoever looks at it.
func again([]string, Terminal) (int, error) {
	return Wrong, errors.New("the sound failed; load the page with ?mute at the end of its address")
}
