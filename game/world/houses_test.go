package world

import (
	"testing"

	"handhold/game/fixed"
)

func TestALampIsSwitchedByWhoMeansIt(t *testing.T) {
	l := sketch(t, field(30, 12), "", thing(1, "Start", 60, 100, point, "who=madoka")+
		thing(5, "Toy", 150, 100, point, "kind=lamp")+thing(6, "Light", 150, 90, point, "toy:object=5")+thing(7, "Light", 250, 90, point))
	w := enter(t, l, Begin{})
	lamp, other := w.level.Thing(6), w.level.Thing(7)
	if w.Shines(lamp) || !w.Shines(other) {
		t.Fatal("the lamp is lit at first, or the light without one is not")
	}
	e := until(t, w, 400, east, "past it", func() bool { return at(w, Madoka).X > 200*fixed.One })
	if count(e, Touched) != 0 || count(e, Lit) != 0 || w.Shines(lamp) {
		t.Error("brushing past switched the lamp")
	}
	until(t, w, 400, west, "back at it", func() bool { return at(w, Madoka).X < 156*fixed.One })
	if e = play(w, 200, Seat{}); count(e, Lit) != 1 || !w.Shines(lamp) || !w.Lamp(5) {
		t.Errorf("stopping at it lit it %d times", count(e, Lit))
	}
	again, err := Restore(l, w.State.Copy())
	if err != nil || !again.Shines(again.level.Thing(6)) {
		t.Errorf("restored, it is lit: %v, %v", err == nil, err)
	}
	press(w, Touch)
	if play(w, 200, Seat{}); w.Shines(lamp) {
		t.Error("touched again, it still shines, or lights itself again")
	}
	play(w, 60, west)
	until(t, w, 400, east, "back at it once more", func() bool { return at(w, Madoka).X > 144*fixed.One })
	if play(w, 60, Seat{}); !w.Shines(lamp) {
		t.Error("coming back to it does not switch it")
	}
	press(w, Touch)
	gone := sketch(t, field(30, 12), "", thing(1, "Start", 60, 100, point, "who=madoka"))
	press(w, Touch)
	if n := w.Reloaded(gone); len(n.Lit) != 0 {
		t.Errorf("lamps that are gone are lit: %v", n.Lit)
	}
}

func TestAClockIsWound(t *testing.T) {
	l := sketch(t, field(20, 12), "", thing(1, "Start", 100, 100, point, "who=madoka")+thing(5, "Toy", 104, 100, point, "kind=clock"))
	w := enter(t, l, Begin{})
	for range windTurns {
		if w.Goes(5) {
			t.Fatal("it goes before it is wound")
		}
		press(w, Touch)
	}
	if !w.Goes(5) {
		t.Fatal("wound, it does not go")
	}
	w.do(Madoka, Sleeping)
	play(w, 100, Seat{})
	if !w.Goes(5) {
		t.Error("it stopped at once")
	}
	w.Days += 2
	if w.Goes(5) {
		t.Error("after two days it still goes")
	}
	// Who only stays there winds it too.
	w = enter(t, l, Begin{})
	e := until(t, w, 400, Seat{}, "wound", func() bool { return w.Goes(5) })
	e = append(e, play(w, 600, Seat{})...)
	if n := count(e, Wound); n != windTurns {
		t.Errorf("it was turned %d times", n)
	}
	// A turn long ago does not count.
	w = enter(t, l, Begin{})
	for range windTurns {
		press(w, Touch)
		play(w, windLapse+10, Seat{X: 1})
		w.Girls[Madoka].At = fixed.Px(100, 100)
	}
	if w.Goes(5) {
		t.Error("turns with long pauses wound it")
	}
}

func TestWhatTheWorldItselfRaises(t *testing.T) {
	l := sketch(t, field(20, 12), `<property name="hour" type="int" value="19"/>`, thing(1, "Start", 60, 100, point, "who=madoka")+
		thing(5, "Block", 100, 16, box(16, 160), "when=night")+thing(6, "Block", 200, 16, box(16, 160), "when=days-2")+
		thing(7, "Block", 250, 16, box(16, 160), "when=alone"))
	w := enter(t, l, Begin{})
	free := func(x int) bool { return w.ground.Free(fixed.Px(x, 100)) }
	if !free(108) || !free(208) || free(258) {
		t.Fatalf("at seven, on the first day, alone: %v %v %v", free(108), free(208), free(258))
	}
	turns := w.Turns()
	until(t, w, 3000, Seat{}, "night", func() bool { return w.Hour() >= 20*60 && w.Up("night") })
	play(w, 1, Seat{})
	if free(108) || w.Turns() == turns {
		t.Error("at eight the night is not there")
	}
	w.Clock = DayTicks * 5 / 24
	w.Days = 2
	play(w, 1, Seat{})
	if !free(108) || free(208) || !w.Up("days-2") || !w.Up("days-1") || w.Up("days-3") {
		t.Error("on the third morning: the night is still there, or two days are not")
	}
	again, err := Restore(l, w.State.Copy())
	if err != nil {
		t.Fatal(err)
	}
	if again.ground.Free(fixed.Px(208, 100)) {
		t.Error("restored, two days have not passed")
	}
	if w.Up("days-") || w.Up("days-x") || w.Up("day-1") {
		t.Error("what is no flag is up")
	}
}

func TestAHabitIsFollowedNearBy(t *testing.T) {
	l := sketch(t, field(40, 14), "", thing(1, "Start", 100, 100, point)+thing(5, "Habit", 150, 60, box(48, 48), "who=homura", "does=dig"))
	w := enter(t, l, Begin{Lead: Madoka})
	until(t, w, 900, Seat{}, "at it", func() bool { return w.HabitAt(Homura) != nil })
	if w.Girls[Homura].Goal != GoalHabit {
		t.Errorf("she is about %v", w.Girls[Homura].Goal)
	}
	play(w, 36000, Seat{}) // ten minutes
	if w.HabitAt(Homura) == nil {
		t.Error("she has given it up")
	}
	until(t, w, 700, west, "come away with her", func() bool {
		return at(w, Madoka).X < 60*fixed.One && at(w, Homura).Within(at(w, Madoka), NearDistance)
	})
	press(w, Hand)
	until(t, w, 200, Seat{}, "hand in hand", func() bool { return w.Joined })
	play(w, 900, Seat{})
	if w.HabitAt(Homura) != nil || !w.Joined {
		t.Error("hand in hand she went to dig")
	}
}

func TestNobodyGetsLostInTown(t *testing.T) {
	// Hands that do anything, in a town with four rooms.
	for seed := range uint64(6) {
		l := town(t, twoBegin(76, 170, seed%2 == 0), thing(50, "Toy", 500, 40, point, "kind=lamp"), thing(51, "Bench", 200, 190, point),
			thing(52, "Habit", 250, 30, box(60, 30), "who=homura", "does=hum"))
		w := enter(t, l, Begin{Seed: seed})
		rng := seed*77 + 5
		next := func(n uint64) uint64 {
			rng = rng*6364136223846793005 + 1442695040888963407
			return (rng >> 33) % n
		}
		s, passed := Seat{}, 0
		for tick := range 20000 {
			if tick%int(20+next(40)) == 0 {
				s = Seat{X: int8(next(3)*127) - 127, Y: int8(next(3)*127) - 127}
				if next(4) == 0 {
					s.Buttons = [...]Buttons{Hand, Call, Rest, Touch, Swap}[next(5)]
				}
			} else {
				s.Buttons = 0
			}
			w.Step(Input{Seats: [2]Seat{s}})
			passed += count(w.Events(), Passed)
			for i := range w.Girls {
				if g := &w.Girls[i]; !w.ground.Free(g.At) {
					t.Fatalf("seed %d tick %d: %v stands in a wall at %v", seed, tick, Who(i), g.At)
				}
			}
			if w.Joined && !at(w, Madoka).Within(at(w, Homura), holdFurthest+2*fixed.One) {
				t.Fatalf("seed %d tick %d: hands are held from %v to %v", seed, tick, at(w, Madoka), at(w, Homura))
			}
			if tick%5000 == 4999 {
				again, err := Restore(l, w.State.Copy())
				if err != nil {
					t.Fatal(err)
				}
				if d := w.State.Diff(&again.State); d != "" {
					t.Fatalf("seed %d tick %d: %s", seed, tick, d)
				}
				w = again
			}
		}
		if passed == 0 {
			t.Errorf("seed %d: nobody went through a door", seed)
		}
		until(t, w, 3000, Seat{}, "together in the end", func() bool { return w.Link <= LinkNear || w.Girls[w.Lead.Other()].Doing == Sitting })
	}
}

func TestRoomsOfATown(t *testing.T) {
	w := enter(t, town(t, twoBegin(76, 170, true)), Begin{})
	if w.RoomAt(fixed.Px(60, 40)) == nil || w.RoomAt(fixed.Px(60, 170)) != nil {
		t.Error("rooms are not where they are drawn")
	}
	from, muffled := w.Heard(fixed.Px(76, 170), fixed.Px(60, 40))
	if !muffled || from.Y > 170*fixed.One {
		t.Errorf("from the first room one hears at %v, muffled %v", from, muffled)
	}
	p := fixed.Px(90, 170)
	if from, muffled := w.Heard(fixed.Px(76, 170), p); muffled || from != p {
		t.Error("walls muffle what is in the street")
	}
}
