package command

import "errors"

// serve is refused: a page cannot serve pages.
func serve([]string, Terminal) (int, error) {
	return Wrong, errors.New("serve: a web build cannot serve another")
}
