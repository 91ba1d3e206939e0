package journey

import (
	"fmt"
	"io/fs"

	"handhold/game/level"
	"handhold/game/world"
)

// seedsTried is how many other seeds NewAt tries, where a map is made of Pieces.
const seedsTried = 1000

// NewAt is New for the map called start, but they begin at the object with that id. Where the map is made of Pieces and
// that of the object would not be among those taken, the seed is the next one for which it is.
func NewAt(seed uint64, start string, object int, atlas *Atlas) (*Journey, error) {
	kit, err := atlas.Level(start)
	if err != nil {
		return nil, err
	}
	place, ok := kit.Place(object)
	if !ok {
		return nil, fmt.Errorf("%s: there is no object %d to begin at", kit.Source, object)
	}
	at, taken := kit.Composed(seed^nameSeed(start), place)
	for n := 0; !taken && n < seedsTried; n++ {
		seed++
		at, taken = kit.Composed(seed^nameSeed(start), place)
	}
	if !taken {
		return nil, fmt.Errorf("%s: the object %d lies in none of the Pieces", kit.Source, object)
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
	j.world, j.kit = j.world.Reloaded(j.Composed(l)), l
}

// Forget lets maps be read anew when they are entered, as somebody may have changed them.
func (j *Journey) Forget() { j.atlas = j.atlas.Over(j.atlas.files, j.kit) }
