package replay

import (
	"fmt"
	"slices"
	"strings"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/world"
)

// patience is how long the pilot tries one world, in ticks: twenty minutes.
const patience = 20 * 60 * world.TPS

// Walked is how the pilot fared in one map.
type Walked struct {
	Name    string
	OK      bool
	Ticks   int64
	Borders []string // where the borders lead that were crossed
	Why     string   // where it stopped, if it failed
}

// String is the line that `walk` prints.
func (r Walked) String() string {
	verdict := "ok"
	if !r.OK {
		verdict = "FAILED"
	}
	line := fmt.Sprintf("%s %s ticks=%d borders=%s", r.Name, verdict, r.Ticks, strings.Join(r.Borders, ","))
	if r.Why != "" {
		line += " (" + r.Why + ")"
	}
	return line
}

// WalkStory lets the pilot play a whole story from seed; each is called for
// each world it leaves, or fails to leave.
func WalkStory(atlas *journey.Atlas, seed uint64, each func(Walked)) (*Recording, error) {
	j, err := journey.New(seed, journey.Story, atlas)
	if err != nil {
		return nil, err
	}
	rec := &Recording{Seed: seed, Start: journey.Story}
	pilot := &Pilot{}
	for !j.Ended {
		r, err := walkOn(j, pilot, rec)
		if err != nil {
			return rec, err
		}
		each(r)
		if !r.OK {
			break
		}
	}
	return rec, nil
}

// walkOn plays until the world is left.
func walkOn(j *journey.Journey, pilot *Pilot, rec *Recording) (Walked, error) {
	r := Walked{Name: j.Name}
	from, at := j.Ticks, j.Crossed
	for j.Ticks-from < patience {
		in := pilot.Tick(j.World())
		rec.Add(in)
		w := j.World()
		if err := j.Step(in); err != nil {
			return r, err
		}
		if j.Crossed != at {
			r.OK, r.Ticks = true, j.Ticks-from
			r.Borders = []string{crossed(w, j)}
			return r, nil
		}
	}
	r.Ticks, r.Why = j.Ticks-from, stopped(j.World(), pilot)
	return r, nil
}

// crossed is where the border leads by which w was left.
func crossed(w *world.World, j *journey.Journey) string {
	if exit, _ := w.Left(); exit.To[0] != exit.To[1] {
		return strings.Join(exit.To[:], "+")
	}
	if j.Ended {
		return "end"
	}
	return j.Name
}

// WalkMap lets the pilot play one map by itself, once to each of its borders.
func WalkMap(atlas *journey.Atlas, name string, seed uint64) (Walked, *Recording, error) {
	r := Walked{Name: name, OK: true}
	whole, err := journey.New(seed, name, atlas)
	if err != nil {
		return r, nil, err
	}
	l := whole.World().Level()
	var last *Recording
	var why []string
	exits := 0
	for i := range l.Things {
		t := &l.Things[i]
		if t.Class != level.Border && t.Class != level.Whirlpool {
			continue
		}
		exits++
		one, rec, err := walkTo(atlas, name, seed, t.ID)
		if err != nil {
			return r, rec, err
		}
		last = rec
		r.Ticks += one.Ticks
		if !one.OK {
			r.OK = false
			why = append(why, named(t.Class.String(), t.ID, t.Name)+" was not crossed: "+one.Why)
			continue
		}
		if to := one.Borders[0]; !slices.Contains(r.Borders, to) {
			r.Borders = append(r.Borders, to)
		}
	}
	r.Why = strings.Join(why, " | ")
	if exits == 0 && l.Foreign {
		return roam(atlas, name, seed)
	}
	if exits == 0 {
		r.OK, r.Why = false, "it has no border"
	}
	return r, last, nil
}

func walkTo(atlas *journey.Atlas, name string, seed uint64, border int) (Walked, *Recording, error) {
	j, err := journey.New(seed, name, atlas)
	if err != nil {
		return Walked{}, nil, err
	}
	rec := &Recording{Seed: seed, Start: name}
	one, err := walkOn(j, &Pilot{Border: border}, rec)
	return one, rec, err
}
