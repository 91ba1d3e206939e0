package journey

import (
	"fmt"

	"handhold/game/world"
)

// SaveVersion is the version of Save; a later one cannot be read.
const SaveVersion = 1

// Save is all of a journey that a save keeps.
type Save struct {
	Version int
	Carried Carried
	World   world.State
}

// Save is the journey as it is now. It shares nothing with it that changes.
func (j *Journey) Save() Save {
	c := j.Carried
	c.Found = append([]string(nil), j.Found...)
	c.Lands = append([]Land(nil), j.Lands...)
	c.Seen = append([]Visit(nil), j.Seen...)
	return Save{SaveVersion, c, j.world.State.Copy()}
}

// Restore is the journey that s kept. It fails where s is of a later version,
// or names a world that atlas does not have.
func Restore(s Save, atlas *Atlas) (*Journey, error) {
	if s.Version > SaveVersion {
		return nil, fmt.Errorf("the save is from a later version of the game (%d; this one reads up to %d)", s.Version, SaveVersion)
	}
	kit, err := atlas.Level(s.Carried.Name)
	if err != nil {
		return nil, fmt.Errorf("the save: %w", err)
	}
	w, err := world.Restore(s.Carried.Composed(kit), s.World)
	if err != nil {
		return nil, fmt.Errorf("the save: %w", err)
	}
	return &Journey{Carried: s.Carried, atlas: atlas, world: w, kit: kit}, nil
}
