// Package journey is where they go: the order of the worlds, what is carried
// from one to the next, how many words are left, and what is saved. It knows
// nothing of devices, disks or pictures.
package journey

import (
	"fmt"
	"hash/fnv"
	"slices"

	"handhold/game/fixed"
	"handhold/game/level"
	"handhold/game/world"
)

// Story is the name that starts the whole story instead of a single map.
const Story = "story"

// Words: how many they have at the beginning, and how many borders take a third of what is left; every later one takes
// a single word. Out of the real world no border takes any.
const (
	firstWords   = 120
	thirdBorders = 3
)

// Journey is one way through the worlds.
type Journey struct {
	Carried
	atlas *Atlas
	world *world.World
	kit   *level.Level // the map of that world, as the atlas has it
	due   bool
}

// Carried is what a journey is, besides the world it is in.
type Carried struct {
	Seed    uint64
	Start   string // "story", or the map it began with
	Name    string // of the world they are in
	Ticks   int64  // played so far
	Crossed int    // borders crossed
	Words   int    // words left
	Hushed  int    // borders that have taken words
	Days    int32  // passed in the worlds before this one
	Found   []string
	Lands   []Land
	Seen    []Visit
	Ended   bool // the last border has been crossed
}

// Land is what stays in a land that several worlds share.
type Land struct {
	Name   string
	Arrows []world.Arrow
	Lies   [2]*fixed.Point // where each of them lay down there
}

// Visit is a world they left, and the colour that stays there.
type Visit struct {
	Name   string
	Colour world.Memory
}

// New is a journey that begins at start: a map of atlas, or the story.
func New(seed uint64, start string, atlas *Atlas) (*Journey, error) {
	j := &Journey{atlas: atlas, Carried: Carried{Seed: seed, Start: start, Words: firstWords}}
	first := start
	if start == Story {
		if len(atlas.story) == 0 {
			return nil, fmt.Errorf("no map has a row, so there is no story")
		}
		first = atlas.story[0].Name
	}
	if err := j.enter(first, world.Begin{}); err != nil {
		return nil, err
	}
	return j, nil
}

// World is the world they are in.
func (j *Journey) World() *world.World { return j.world }

// Atlas is the maps the journey goes through.
func (j *Journey) Atlas() *Atlas { return j.atlas }

// DaysGone is how many days have passed since the journey began.
func (j *Journey) DaysGone() int { return int(j.Days + j.world.Days) }

// SaveDue says whether what has been done should be saved now: after a border,
// a sleep, and each minute.
func (j *Journey) SaveDue() bool { return j.due }

// Step moves on by one tick. When a world has been left, the next one is
// entered; it fails only where that one cannot be read.
func (j *Journey) Step(in world.Input) error {
	if j.Ended {
		j.due = false
		return nil
	}
	j.world.Step(in)
	j.Ticks++
	j.due = j.Ticks%(60*world.TPS) == 0
	for _, e := range j.world.Events() {
		switch e.Kind {
		case world.Found:
			j.Words++
			if !slices.Contains(j.Found, e.Key) {
				j.Found = append(j.Found, e.Key)
			}
		case world.Slept:
			j.due = true
		}
	}
	exit, left := j.world.Left()
	if !left {
		j.prepare()
		return nil
	}
	j.due = true
	return j.leave(exit)
}

// prepare reads the next world's map at the beginning of the beat of silence, so
// that nothing stands still when it ends. Where it cannot be read, leave says so.
func (j *Journey) prepare() {
	exit, leaving := j.world.Leads()
	if !leaving || j.world.Leave.Tick != 1 {
		return
	}
	if next := j.next(exit); next != "" {
		_, _ = j.atlas.Level(next)
	}
}

// leave goes on to where exit leads.
func (j *Journey) leave(exit world.Exit) error {
	next := j.next(exit)
	if next != "" {
		if _, err := j.atlas.Level(next); err != nil {
			return err // nothing has happened yet: it may be tried again
		}
	}
	w := j.world
	j.Crossed++
	j.fade()
	j.keep()
	if next == "" {
		j.Ended = true
		return nil
	}
	b := world.Begin{
		Flags:   w.Flags,
		Whisper: w.Whisper / 2,
		Glasses: w.Glasses,
		Lead:    w.Lead,
		Held:    w.Joined,
	}
	if b.Glasses == world.GlassesCracked {
		b.Glasses = world.GlassesOn
	}
	for i := range b.People {
		b.People[i].Marks = w.Girls[i].Marks
	}
	j.Days += w.Days
	return j.enter(next, b)
}

// fade lets the border they cross take its words.
func (j *Journey) fade() {
	if j.world.Level().Real {
		return
	}
	if j.Hushed++; j.Hushed <= thirdBorders {
		j.Words = j.Words * 2 / 3
		return
	}
	j.Words = max(j.Words-1, 0)
}

// next is the name of the world that follows; empty where the journey ends.
// Where two are torn apart, the world that comes first in the story is played first.
func (j *Journey) next(exit world.Exit) string {
	m, h := exit.To[world.Madoka], exit.To[world.Homura]
	switch {
	case m != "" && m != h:
		return j.atlas.earlier(m, h)
	case m != "":
		return m
	}
	if j.Start != Story {
		return j.world.Level().Next
	}
	return j.atlas.after(j.Name)
}

// keep remembers what stays behind in the world they leave.
func (j *Journey) keep() {
	w := j.world
	j.Seen = slices.DeleteFunc(j.Seen, func(v Visit) bool { return v.Name == j.Name })
	j.Seen = append(j.Seen, Visit{j.Name, w.State.Copy().Colour})
	name := w.Level().Land
	if name == "" {
		return
	}
	land := j.land(name)
	land.Arrows = slices.Clone(w.Arrows)
	for i := range w.Girls {
		if w.Girls[i].Doing == world.Curled {
			at := w.Girls[i].At
			land.Lies[i] = &at
		}
	}
}

// land is what is remembered of the land called name.
func (j *Journey) land(name string) *Land {
	for i := range j.Lands {
		if j.Lands[i].Name == name {
			return &j.Lands[i]
		}
	}
	j.Lands = append(j.Lands, Land{Name: name})
	return &j.Lands[len(j.Lands)-1]
}

// enter goes into the world called name, with what b brings.
func (j *Journey) enter(name string, b world.Begin) error {
	kit, err := j.atlas.Level(name)
	if err != nil {
		return err
	}
	l := j.Composed(kit)
	b.Seed = j.Seed ^ nameSeed(name)
	if l.Land != "" {
		land := j.land(l.Land)
		for _, a := range land.Arrows {
			a.Worn = weathered
			b.Arrows = append(b.Arrows, a)
		}
		for i := range b.People {
			b.People[i].Lay = land.Lies[i]
		}
	}
	for i := range j.Seen {
		if j.Seen[i].Name == name {
			b.Colour = &j.Seen[i].Colour
		}
	}
	w, err := world.New(l, b)
	if err != nil {
		return err
	}
	j.world, j.kit, j.Name = w, kit, name
	return nil
}

// Composed is the world that the map l is in this journey, which for a map made of Pieces is another one in each.
func (c *Carried) Composed(l *level.Level) *level.Level {
	return level.Compose(l, c.Seed^nameSeed(l.Name))
}

// weathered is how worn an arrow is when one comes back to it, of 256.
const weathered = 190

func nameSeed(name string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(name))
	return h.Sum64()
}

// Hash is a number that differs when the world they are in differs, or how far they have come.
func (j *Journey) Hash() uint64 {
	h := fnv.New64a()
	fmt.Fprint(h, j.Seed, j.Start, j.Name, j.Ticks, j.Crossed, j.Words, j.Days, j.Found, j.Ended, j.world.Hash())
	return h.Sum64()
}
