package journey

import (
	"fmt"
	"io/fs"

	"handhold/game/level"
	"handhold/game/world"
)

// NewAt is New for the map called start, but they begin at the object with that id.
func NewAt(seed uint64, start string, object int, atlas *Atlas) (*Journey, error) {
	l, err := atlas.Level(start)
	if err != nil {
		return nil, err
	}
	at, ok := l.Place(object)
	if !ok {
		return nil, fmt.Errorf("%s: there is no object %d to begin at", l.Source, object)
	}
	j := &Journey{atlas: atlas, Carried: Carried{Seed: seed, Start: start, Words: firstWords}}
	if err := j.enter(start, world.Begin{At: &at}); err != nil {
		return nil, err
	}
	return j, nil
}

// Over is the atlas with the map l over it, and with the maps beside it, which are read from files: where these have a
// map of the same name as a has, it takes that one's place. The story stays as it is.
func (a *Atlas) Over(files fs.FS, l *level.Level) *Atlas {
	return &Atlas{files: files, story: a.story, read: map[string]*level.Level{l.Name: l}}
}

// Reload lets the journey go on in l, which is the map they are in after somebody has changed it. What else was read is
// forgotten, as that may have changed too.
func (j *Journey) Reload(l *level.Level) {
	j.atlas = j.atlas.Over(j.atlas.files, l)
	j.world = j.world.Reloaded(l)
}

// Forget lets maps be read anew when they are entered, as somebody may have changed them.
func (j *Journey) Forget() { j.atlas = j.atlas.Over(j.atlas.files, j.world.Level()) }
