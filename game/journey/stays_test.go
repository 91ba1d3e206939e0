package journey_test

import (
	"slices"
	"strings"
	"testing"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/replay"
	"handhold/game/world"
)

// Places where one may stay: the city's rooms and its bed, the night beside the lake, the evening with its names. They are
// played on the maps themselves.

// put stands both beside p, as if they had walked there.
func put(w *world.World, p fixed.Point) {
	w.Girls[w.Lead].At = p
	w.Girls[w.Lead.Other()].At = p.Add(fixed.Px(12, 0))
	for range 2 * world.TPS {
		w.Step(world.Input{})
	}
}

func push(x, y int8) world.Input { return world.Input{Seats: [2]world.Seat{{X: x, Y: y}}} }

func press(b world.Buttons) world.Input {
	return world.Input{Seats: [2]world.Seat{{Buttons: b}}}
}

// steps plays n ticks of the same input.
func steps(t *testing.T, j *journey.Journey, n int, in world.Input) {
	t.Helper()
	for range n {
		if err := j.Step(in); err != nil {
			t.Fatal(err)
		}
	}
}

// reloaded is the journey as it comes back from a save.
func reloaded(t *testing.T, j *journey.Journey) *journey.Journey {
	t.Helper()
	again, err := journey.Restore(j.Save(), builtIn(t))
	if err != nil {
		t.Fatal(err)
	}
	return again
}

// named is the thing of that name.
func named(t *testing.T, l *level.Level, name string) *level.Thing {
	t.Helper()
	i := slices.IndexFunc(l.Things, func(o level.Thing) bool { return o.Name == name })
	if i < 0 {
		t.Fatalf("%s has no thing called %s", l.Source, name)
	}
	return &l.Things[i]
}

// roomOf is the name of the room p is in.
func roomOf(l *level.Level, p fixed.Point) string {
	for i := range l.Things {
		if o := &l.Things[i]; o.Class == level.Room && o.Contains(p) {
			return o.Name
		}
	}
	return ""
}

func TestTwelveRoomsOfTheCityLeadInAndOut(t *testing.T) {
	j := begin(t, "05-city")
	l, rooms := j.World().Level(), 0
	for i := range l.Things {
		door := &l.Things[i]
		want, in := strings.CutPrefix(door.Name, "into-")
		if door.Class != level.Door || !in {
			continue
		}
		rooms++
		j := begin(t, "05-city")
		put(j.World(), door.At.Add(fixed.Px(0, 30)))
		steps(t, j, 1, press(world.Hand))
		steps(t, j, world.TPS, world.Input{})
		held := j.World().Joined
		inside := func() bool { return roomOf(l, j.World().Girls[j.World().Lead].At) == "room-"+want }
		for n := 0; n < 4*world.TPS && !inside(); n++ {
			steps(t, j, 1, push(0, -127))
		}
		if !inside() {
			t.Errorf("%s: whoever walks into it does not come into the room", door.Name)
			continue
		}
		j = reloaded(t, j)
		steps(t, j, 4*world.TPS, world.Input{})
		if other := j.World().Girls[j.World().Lead.Other()].At; roomOf(l, other) != "room-"+want {
			t.Errorf("%s: the other stays outside", door.Name)
		}
		for n := 0; n < 6*world.TPS && inside(); n++ {
			steps(t, j, 1, push(0, 127))
		}
		steps(t, j, 4*world.TPS, world.Input{})
		for who := range j.World().Girls {
			if got := roomOf(l, j.World().Girls[who].At); got != "" {
				t.Errorf("%s: %v is in %s after they left", door.Name, world.Who(who), got)
			}
		}
		if j.World().Joined != held {
			t.Errorf("%s: held %v before, %v after", door.Name, held, j.World().Joined)
		}
	}
	if rooms != 12 {
		t.Errorf("%d rooms can be entered, want 12", rooms)
	}
}

// TestTheCityAnswersToStaying lets them do nothing beside the bed: night after night they sleep there, and the place
// changes; each morning the journey is saved and comes back, and the lead passes.
func TestTheCityAnswersToStaying(t *testing.T) {
	j := begin(t, "05-city")
	w := j.World()
	bed := w.Level().ByClass(level.Night)[0]
	put(w, bed.At.Add(fixed.Px(-20, 44)))
	shown := func(name string) bool {
		for i := range w.Level().Props {
			if p := &w.Level().Props[i]; p.Name == name && p.When.Holds(w.Up) {
				return true
			}
		}
		return false
	}
	if shown("table-cups") || shown("plant-bloom") || shown("heap-1") {
		t.Error("it answers before they have stayed")
	}
	for day := int32(1); day <= 4; day++ {
		slept := false
		for n := 0; n < 3*world.DayTicks && w.Days < day; n++ {
			steps(t, j, 1, world.Input{})
			slept = slept || w.Girls[0].Doing == world.Sleeping && w.Girls[1].Doing == world.Sleeping
		}
		if !slept {
			t.Errorf("night %d came, and they did not sleep", day)
		}
		if w.Days != day {
			t.Fatalf("%d nights have passed beside the bed, want %d", w.Days, day)
		}
		j = reloaded(t, j)
		w = j.World()
		steps(t, j, 1, press(world.Swap))
		heap := []string{"", "heap-1", "heap-2", "heap-3", "heap-3"}[day]
		if !shown("table-cups") || !shown(heap) || shown("laundry") && day < 1 || shown("plant-bloom") != (day >= 3) {
			t.Errorf("after %d nights: cups %v, %s %v, bloom %v", day, shown("table-cups"), heap, shown(heap), shown("plant-bloom"))
		}
	}
	walk(t, j, &replay.Pilot{}, func() bool { return j.Name != "05-city" })
}

// TestTheNightBesideTheLake is spent without a hand moved: twelve breaths, then morning, and the way goes on. In the
// middle of it the journey is saved and comes back, once they walk off and return, and once the lead passes.
func TestTheNightBesideTheLake(t *testing.T) {
	j := begin(t, "08-vigil")
	w := j.World()
	put(w, w.Level().ByClass(level.Night)[0].At)
	until := func(what string, most int, come func() bool) {
		t.Helper()
		for n := 0; n < most && !come(); n++ {
			steps(t, j, 1, world.Input{})
		}
		if !come() {
			t.Fatalf("%s does not come: %+v, lead %+v", what, w.Night, w.Girls[w.Lead].Doing)
		}
	}
	until("the fifth breath", world.DayTicks, func() bool { return w.Night.Breath >= 5 })
	j = reloaded(t, j)
	w = j.World()
	steps(t, j, 2*world.TPS, push(0, 127))
	if w.Night.Stage != world.NightNone {
		t.Errorf("they walked off, and the night goes on: %+v", w.Night)
	}
	steps(t, j, 2*world.TPS, push(0, -127))
	until("the eighth breath", world.DayTicks, func() bool { return w.Night.Breath >= 8 })
	steps(t, j, 1, press(world.Swap)) // now she who slept is awake
	until("the twelfth breath", world.DayTicks, func() bool { return w.Night.Breath >= 12 })
	until("the morning", world.DayTicks, func() bool { return w.Up("breathed") })
	walk(t, j, &replay.Pilot{}, func() bool { return j.Name != "08-vigil" })
}

// TestTheNamesStandWhereOneCanGo: they come after the question, and whoever goes to all of them has met all.
func TestTheNamesStandWhereOneCanGo(t *testing.T) {
	j := begin(t, "13-evening")
	w := j.World()
	words := w.Level().ByClass(level.Word)
	for _, o := range words {
		if w.There(o) {
			t.Errorf("%s stands there before anybody asked", o.Name)
		}
	}
	steps(t, j, 60*world.TPS, world.Input{}) // whoever does nothing is asked too
	for _, o := range words {
		if !w.There(o) {
			t.Errorf("%s does not stand there", o.Name)
		}
		near := named(t, w.Level(), "near "+o.Name)
		put(w, near.At.Add(fixed.Px(0, 40)))
		steps(t, j, world.TPS, world.Input{})
		if !w.Up("near-" + o.Name) {
			t.Errorf("%s: nobody noticed that they came", o.Name)
		}
	}
	if len(words) != 6 {
		t.Errorf("%d names, want 6", len(words))
	}
	j = reloaded(t, j)
	walk(t, j, &replay.Pilot{}, func() bool { return j.Name != "13-evening" })
}
