package replay

import (
	"handhold/game/fixed"
	"handhold/game/journey"
)

// arrived is how near to its goal the pilot must come, in 1/256 px.
const arrived = 12 * fixed.One

// roam lets the pilot walk a map for another game, which has no borders: from
// where it begins to the farthest place that feet can get to.
func roam(atlas *journey.Atlas, name string, seed uint64) (Walked, *Recording, error) {
	r, rec := Walked{Name: name}, &Recording{Seed: seed, Start: name}
	j, err := journey.New(seed, name, atlas)
	if err != nil {
		return r, nil, err
	}
	w := j.World()
	pilot := &Pilot{Goal: w.Girls[w.Lead].At}
	w.Ground().Reach(pilot.Goal, 0, func(p fixed.Point) { pilot.Goal = p }) // the nearest first
	for j.Ticks < patience {
		if w = j.World(); w.Girls[w.Lead].At.Within(pilot.Goal, arrived) {
			r.OK, r.Ticks = true, j.Ticks
			return r, rec, nil
		}
		in := pilot.Tick(w)
		rec.Add(in)
		if err := j.Step(in); err != nil {
			return r, rec, err
		}
	}
	r.Ticks, r.Why = j.Ticks, stopped(j.World(), pilot)
	return r, rec, nil
}
