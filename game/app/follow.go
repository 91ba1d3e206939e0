package app

import (
	"io/fs"
	"sync"

	"handhold/game/level"
	"handhold/game/outside"
	"handhold/game/world"
)

// followed is a map from outside that is watched while it is played.
type followed struct {
	of   outside.Map
	stop func()

	mu    sync.Mutex
	saved *saved // what was saved last, until somebody looks at it
}

// saved is a map as it was saved while it is played.
type saved struct {
	level *level.Level
	files fs.FS // it was read from
	err   error // what is wrong with it
}

// hand hands over what was saved.
func (f *followed) hand(s *saved) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.saved = s
}

// take takes what was handed over; nil for nothing.
func (f *followed) take() *saved {
	f.mu.Lock()
	defer f.mu.Unlock()
	s := f.saved
	f.saved = nil
	return s
}

// follow follows the map of the world the walk is in, if that lies on a disk outside the program, and no other.
func (g *game) follow() {
	w := g.walk
	if w.outside == nil {
		g.unfollow()
		return
	}
	m, ok := w.outside.Neighbour(w.journey.Name)
	if g.followed != nil && g.followed.of.Name != m.Name && !w.outside.Foreign { // it may change from now on, and nobody sees it
		w.journey.Forget()
	}
	if ok && g.followed != nil && g.followed.of.Name == m.Name && g.followed.of.Given == m.Given {
		return
	}
	g.unfollow()
	if !ok || !m.Saved() {
		return
	}
	g.followed = &followed{of: m}
	stop, err := watchMap(m, w.since, g.followed.hand)
	if err != nil {
		g.options.Notice(err.Error() + "; the game does not see what is saved")
		g.followed = nil
		return
	}
	g.followed.stop = stop
}

// unfollow follows nothing any more.
func (g *game) unfollow() {
	if g.followed != nil {
		go g.followed.stop() // it may be reading just now
		g.followed = nil
	}
}

// reload lets what was saved be seen: everything else stays as it was. What is broken is said, and the map stays as it
// was before.
func (g *game) reload() error {
	if g.followed == nil {
		return nil
	}
	s, w := g.followed.take(), g.walk
	switch {
	case s == nil:
		return nil
	case s.err != nil:
		g.complain(s.err)
		return nil
	case w.journey.Name != s.level.Name || w.journey.Ended:
		return nil
	}
	g.painter.From(s.files)
	if err := g.painter.Enter(w.journey.Composed(s.level)); err != nil {
		g.complain(err)
		g.painter.From(w.files)
		return g.painter.Enter(w.level)
	}
	g.note = note{}
	w.files = s.files
	w.journey.Reload(s.level)
	w.level, w.still = w.journey.World().Level(), nil
	w.view = w.view.Reloaded(w.journey.World())
	g.changed = true
	return nil
}

// bar lets those who play a map from outside wait at a border behind which a map cannot be read: its maker is at work.
func (g *game) bar(err error) error {
	w := g.walk
	if w.outside == nil {
		return err
	}
	if g.note.text == "" {
		g.complain(err)
	}
	w.barred = world.TPS
	w.journey.Forget()
	return nil
}
