package command

import (
	"io/fs"
	"strings"

	"handhold/game/level"
	"handhold/game/outside"
)

// load reads a map given on the command line, foreign where it was made for another game; errors name it as it was
// given. It also returns the files it was read from.
func load(builtIn fs.FS, file string, foreign bool) (*level.Level, fs.FS, error) {
	m := outside.OnDisk(builtIn, file, foreign)
	l, err := m.Load()
	return l, m.Files, err
}

// isFile says whether a map is given as a file rather than by its name.
func isFile(name string) bool { return strings.HasSuffix(strings.ToLower(name), ".tmx") }
