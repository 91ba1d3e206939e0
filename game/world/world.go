// Package world is what is: the two, the link between them, hazards, time and
// the colour that remembers. It moves by Step and by nothing else, counts in
// integers, and knows nothing of devices, pictures or sound.
package world

import (
	"fmt"
	"slices"

	"handhold/game/fixed"
	"handhold/game/ground"
	"handhold/game/level"
)

// World is one world: its map, which never changes, and its State, which does.
type World struct {
	State
	level   *level.Level
	ground  *ground.Ground
	events  []Event
	small   []*level.Thing // toys, keepsakes and heaps of pebbles
	beats   []*level.Thing
	rooms   []*level.Thing
	habits  []*level.Thing
	doors   []doorway // those that are there
	signs   signs     // what was up of itself, when what is there was worked out last
	nights  []*level.Thing
	goals   []*level.Thing // where hints can lead: hints and borders
	zones   []*level.Thing // hazard zones, by the ground's index
	live    ground.Zones   // those whose condition holds
	perils  ground.Zones   // those the one who is not steered keeps out of
	ledges  ground.Zones   // those of them that are ledges
	muds    ground.Zones   // those that are Mud
	vines   ground.Zones
	grass   ground.Zones // those that are TallGrass
	bubbles []*level.Thing
	bodies  [2]ground.Body // scratch of stepCreatures
	trunks  []trunk        // the Trees
	starts  []*level.Thing // those with a condition
	departs []*level.Thing
	enters  ground.Zones  // refusals to enter
	leaves  ground.Zones  // and to leave
	cleared bool          // no tree stands any more
	input   Input         // of this tick
	down    Buttons       // pressed in this tick, by the one who leads
	ahead   []fixed.Point // scratch of aimAhead
}

// New is the world of map l, entered as b says. It fails where the map has no
// place to begin.
func New(l *level.Level, b Begin) (*World, error) {
	w := &World{level: l, ground: ground.New(l)}
	w.RNG = b.Seed*2 + 1
	w.Lead = b.Lead
	w.Grip = 256
	w.Clock = int32(int64(l.Hour) * DayTicks / 1440)
	w.Whisper, w.Glasses = b.Whisper, b.Glasses
	w.Flags = slices.Clone(b.Flags)
	slices.Sort(w.Flags)
	w.Arrows = append(make([]Arrow, 0, maxArrows), b.Arrows...)
	w.Colour = NewMemory(l.Width, l.Height)
	if b.Colour != nil && b.Colour.W == w.Colour.W && b.Colour.H == w.Colour.H {
		copy(w.Colour.Cells, b.Colour.Cells)
		w.Colour.Sum = b.Colour.Sum
	}
	w.prepare()
	w.layArrows()
	if err := w.place(b); err != nil {
		return nil, fmt.Errorf("%s: %w", l.Source, err)
	}
	w.turn()
	w.noteStarts()
	w.spawn()
	w.findGlasses()
	w.updateLink()
	return w, nil
}

// Restore is the world of map l in state s. It fails where s cannot be a state
// of that map; where the map has changed a little since, everyone stays on her feet.
func Restore(l *level.Level, s State) (*World, error) {
	want := NewMemory(l.Width, l.Height)
	if !s.Colour.like(&want) || len(s.Worn.Cells) > 0 && !s.Worn.like(&want) {
		return nil, fmt.Errorf("%s: the map is not of the size it had when this was saved", l.Source)
	}
	if !s.sound(l) {
		return nil, fmt.Errorf("%s: what was saved cannot be a state of this world", l.Source)
	}
	w := &World{level: l, ground: ground.New(l), State: s.Copy()}
	w.prepare()
	w.settled()
	return w, nil
}

// prepare derives from map and state what both imply.
func (w *World) prepare() {
	w.events = make([]Event, 0, 64)
	w.zones = w.zones[:0]
	for i := range w.ground.ZoneCount() {
		w.zones = append(w.zones, w.ground.Zone(i))
	}
	for i := range w.level.Things {
		switch t := &w.level.Things[i]; t.Class {
		case level.Toy, level.Keepsake, level.Pebbles, level.AxeStone:
			w.small = append(w.small, t)
		case level.Beat:
			w.beats = append(w.beats, t)
		case level.Room:
			w.rooms = append(w.rooms, t)
		case level.Habit:
			w.habits = append(w.habits, t)
		case level.Bubbles:
			w.bubbles = append(w.bubbles, t)
		case level.Night:
			w.nights = append(w.nights, t)
		case level.Hint, level.Border:
			w.goals = append(w.goals, t)
		}
	}
	w.prepareTrees()
	w.prepareStarts()
	w.prepareDeparts()
	w.refresh()
}

// refresh works out which conditional things are there, after a flag changed.
func (w *World) refresh() {
	w.signs = w.signsNow()
	w.live, w.perils, w.ledges = 0, 0, 0
	w.muds, w.vines, w.grass = 0, 0, 0
	w.enters, w.leaves = 0, 0
	w.refreshTrees()
	for i, t := range w.zones {
		if !t.When.Holds(w.Up) {
			continue
		}
		w.live |= 1 << i
		switch t.Class {
		case level.Ravine, level.Slope, level.Whirlpool:
			w.perils |= 1 << i
		case level.Ledge:
			if t.Bool("knees") {
				w.perils |= 1 << i
				w.ledges |= 1 << i
			}
		case level.MudPit:
			w.muds |= 1 << i
		case level.Vines:
			w.vines |= 1 << i
		case level.TallGrass:
			w.grass |= 1 << i
		case level.Refusal:
			if t.Str("side") == "leave" {
				w.leaves |= 1 << i
			} else {
				w.enters |= 1 << i
			}
		}
	}
	for i := range w.level.Things {
		if t := &w.level.Things[i]; (t.Class == level.Block || t.Class == level.Door) && !t.When.Always() {
			w.ground.SetThere(t.ID, t.When.Holds(w.Up))
		}
	}
	for i := range w.level.Props {
		if p := &w.level.Props[i]; !p.When.Always() {
			w.ground.SetThere(p.ID, p.When.Holds(w.Up) && !w.felled(p.ID))
		}
	}
}

// Level is the map.
func (w *World) Level() *level.Level { return w.level }

// Ground is where feet may go in this world, as it is now.
func (w *World) Ground() *ground.Ground { return w.ground }

// Events are what happened in the last tick; they are valid until the next.
func (w *World) Events() []Event { return w.events }

// Here says whether who is in this world.
func (w *World) Here(who Who) bool {
	d := w.Girls[who].Doing
	return d != Lost && d != Carried
}

// Up says whether a story flag is up.
func (w *World) Up(flag string) bool {
	_, ok := slices.BinarySearch(w.Flags, flag)
	return ok || w.implied(flag)
}

// There says whether thing t is there: its condition holds and nobody took it.
func (w *World) There(t *level.Thing) bool {
	return t.When.Holds(w.Up) && !has(w.Taken, t.ID)
}

// Hidden says whether ravine t still hides itself.
func (w *World) Hidden(t *level.Thing) bool { return t.Bool("hidden") && !has(w.Known, t.ID) }

// Clone is a world that goes on by itself from here.
func (w *World) Clone() *World {
	c := &World{level: w.level, ground: w.ground.Clone(), State: w.State.Copy()}
	c.prepare()
	c.events = append(c.events, w.events...)
	return c
}

// Step moves the world on by one tick.
func (w *World) Step(in Input) {
	w.events = w.events[:0]
	w.Tick++
	in = w.heed(in)
	w.input = in
	w.down = in.Seats[0].Buttons &^ w.Pressed[0]
	w.passTime()
	w.turn()
	for i := range w.Girls {
		w.Girls[i].Since++
	}
	if w.Leave.On {
		w.cross()
	} else {
		w.stepDepart()
		w.stepLead()
		w.stepOther()
		w.stepBalk()
		w.stepDoors()
		w.stepHazards()
		w.stepMud()
		w.stepVines()
		w.stepBubbles()
		w.stepTrees()
		w.stepArrivals()
		w.checkBorders()
	}
	w.stepNight()
	w.stepEcho()
	w.updateLink()
	w.remember()
	w.stepCreatures()
	w.stepThings()
	w.stepClocks()
	w.stepBeats()
	w.stepHint()
	w.Pressed = [2]Buttons{in.Seats[0].Buttons, in.Seats[1].Buttons}
}

// remember lets colour come back where they walk hand in hand.
func (w *World) remember() {
	if w.Joined && w.Here(Madoka) && w.Here(Homura) {
		w.Colour.paint(w.Girls[Madoka].At.Lerp(w.Girls[Homura].At, 1, 2))
	}
}

func (w *World) emit(e Event) { w.events = append(w.events, e) }

// set puts a flag up.
func (w *World) set(flag string) {
	if flag == "" {
		return
	}
	if i, ok := slices.BinarySearch(w.Flags, flag); !ok {
		w.Flags = slices.Insert(w.Flags, i, flag)
		w.refresh()
	}
}

// do makes who do d from now on.
func (w *World) do(who Who, d Doing) {
	g := &w.Girls[who]
	if g.Doing != d {
		g.Doing, g.Since, g.Until = d, 0, 0
	}
}

// random is a number in [0,n), from the world's own generator (PCG XSH-RR
// 64/32, O'Neill 2014).
func (w *World) random(n int32) int32 {
	old := w.RNG
	w.RNG = old*6364136223846793005 + 1442695040888963407
	x := uint32(((old >> 18) ^ old) >> 27)
	rot := old >> 59
	x = x>>rot | x<<((-rot)&31)
	return int32(uint64(x) * uint64(n) >> 32)
}

func has(ids []int32, id int) bool {
	_, ok := slices.BinarySearch(ids, int32(id))
	return ok
}

func with(ids []int32, id int) []int32 {
	i, ok := slices.BinarySearch(ids, int32(id))
	if ok {
		return ids
	}
	return slices.Insert(ids, i, int32(id))
}

func without(ids []int32, id int) []int32 {
	if i, ok := slices.BinarySearch(ids, int32(id)); ok {
		return slices.Delete(ids, i, i+1)
	}
	return ids
}

// layArrows lays the arrows that the map has of its own.
func (w *World) layArrows() {
	for i := range w.level.Things {
		if t := &w.level.Things[i]; t.Class == level.Arrow {
			w.layArrowOf(t)
		}
	}
}

// mapArrowWorn is how worn the arrows are that a map has of its own, of 256.
const mapArrowWorn = 256

// layArrowOf lays the arrow t of the map, if it is there and there is room for one more.
func (w *World) layArrowOf(t *level.Thing) {
	if w.There(t) && len(w.Arrows) < maxArrows {
		w.Arrows = append(w.Arrows, Arrow{At: t.At, Dir: t.Dir("dir"), Etched: t.Str("of") == "etched", Worn: mapArrowWorn})
	}
}
