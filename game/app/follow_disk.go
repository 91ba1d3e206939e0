//go:build !js

package app

import (
	"io/fs"
	"time"

	"handhold/game/level"
	"handhold/game/outside"
	"handhold/game/watch"
)

// watchMap calls hand, from a goroutine of its own, with each later version of a map on a disk that was read at since.
func watchMap(m outside.Map, since time.Time, hand func(*saved)) (stop func(), err error) {
	var pictures outside.Pictures
	var l *level.Level
	var files fs.FS
	read := func() ([]string, error) {
		held, looked := m.Held()
		var err error
		if l, err = held.Load(); err == nil {
			err = pictures.Check(held, l)
		}
		files = held.Files
		return looked(), err
	}
	w, err := watch.Follow(since, read, func(err error) { hand(&saved{l, files, err}) })
	if err != nil {
		return nil, err
	}
	return w.Close, nil
}
