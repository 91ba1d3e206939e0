package world

import (
	"reflect"
	"testing"

	"handhold/game/fixed"
)

func startBoth(x, y int) string { return thing(1, "Start", x, y, point) }

func TestTakingTheHandBringsTheColourBackAndItStays(t *testing.T) {
	w := enter(t, sketch(t, field(60, 30), "", startBoth(200, 240)), Begin{})
	play(w, 10, Seat{})
	if w.Colour.Sum != 0 {
		t.Fatal("there is colour before hands were taken")
	}
	if e := press(w, Hand); count(e, Took) != 1 || !w.Joined {
		t.Fatalf("hands were not taken: %v", e)
	}
	play(w, 200, east)
	here := at(w, Madoka)
	if w.Colour.At(here.Sub(fixed.Px(60, 0))) != 255 {
		t.Errorf("behind them is no colour")
	}
	press(w, Hand)
	if w.Joined {
		t.Fatal("hands were not let go")
	}
	before := w.Colour.Sum
	play(w, 200, east)
	if w.Colour.Sum != before {
		t.Errorf("colour changed while hands were apart")
	}
}

func TestHeldWalkingStaysWithinArmsReachRoundCornersAndInNarrowPlaces(t *testing.T) {
	rows := []string{
		"########################",
		"#......##..............#",
		"#......##.####.#######.#",
		"#.........####.#.....#.#",
		"#......##.####.#.###.#.#",
		"#......##......#.#...#.#",
		"##########.#####.#.###.#",
		"#..............#.#.....#",
		"#.############.#.#######",
		"#................#.....#",
		"########################",
	}
	w := enter(t, sketch(t, rows, "", startBoth(60, 56)), Begin{})
	press(w, Hand)
	moved := int32(0)
	for i := range 12000 {
		dir := fixed.Dir(w.random(8)).Unit()
		if i%40 != 0 {
			dir = fixed.Facing(w.Girls[w.Lead].Vel, fixed.Dir(i/40%8)).Unit()
		}
		if i%90 < 3 {
			dir = fixed.Dir(w.random(8)).Unit()
		}
		v := dir.WithLen(127)
		before := at(w, w.Lead)
		play(w, 1, Seat{X: int8(v.X), Y: int8(v.Y)})
		if d := at(w, Madoka).Dist(at(w, Homura)); d > holdFurthest {
			t.Fatalf("tick %d: they are %d apart", i, d)
		}
		if !w.ground.Free(at(w, Madoka)) || !w.ground.Free(at(w, Homura)) {
			t.Fatalf("tick %d: someone stands in a wall", i)
		}
		moved += at(w, w.Lead).Dist(before)
	}
	if moved < 12000*walkSpeed/8 {
		t.Errorf("they came only %d px far in 12000 ticks", moved/fixed.One)
	}
}

func TestAFollowerComesAlongAndALostOneSearches(t *testing.T) {
	w := enter(t, sketch(t, field(80, 30), "", startBoth(200, 240)), Begin{})
	play(w, 600, east)
	if w.Link != LinkNear {
		t.Fatalf("she did not follow: %v", w.Link)
	}
	w.Girls[Homura].At = fixed.Px(80, 80)
	w.updateLink()
	play(w, 30, Seat{})
	if w.Link == LinkNear {
		t.Fatal("the test does not part them")
	}
	until(t, w, 3000, Seat{}, "the other found her who waits", func() bool { return w.Link == LinkNear })
}

func TestSheWhoWasLeftFarBehindComesUpWithOneWhoWalksOn(t *testing.T) {
	starts := thing(1, "Start", 1100, 100, point, "who=madoka") + thing(2, "Start", 140, 100, point, "who=homura")
	w := enter(t, sketch(t, field(420, 14), "", starts), Begin{})
	if w.Link != LinkLost {
		t.Fatalf("60 tiles apart the link is %v", w.Link)
	}
	play(w, comesAfter/2, east)
	if w.Girls[Homura].Goal != GoalStay {
		t.Errorf("she is about %d at once", w.Girls[Homura].Goal)
	}
	until(t, w, 120*TPS, east, "she has come up with her", func() bool { return w.Link == LinkNear })
	if w.Parted != 0 {
		t.Errorf("near, they have been parted for %d ticks", w.Parted)
	}
	play(w, 600, east)
	if w.Link != LinkNear {
		t.Errorf("she does not go on with her: %v", w.Link)
	}
}

func TestACallIsAnsweredLaterTheFurtherAway(t *testing.T) {
	wait := func(x int) int {
		w := enter(t, sketch(t, field(120, 20), "", thing(1, "Start", 100, 160, point, "who=madoka")+thing(2, "Start", x, 160, point, "who=homura")), Begin{})
		press(w, Call)
		for i := range 400 {
			if count(play(w, 1, Seat{}), Answered) == 1 {
				return i
			}
		}
		return -1
	}
	near, far, lost := wait(200), wait(600), wait(1800)
	if near < 0 || far <= near || lost != -1 {
		t.Errorf("answers after %d, %d and %d ticks", near, far, lost)
	}
}

func TestCloneGoesItsOwnWayAndHashSeesEveryField(t *testing.T) {
	w := enter(t, sketch(t, field(40, 30), "", startBoth(200, 240)), Begin{Flags: []string{"b", "a"}, Arrows: []Arrow{{}}})
	press(w, Hand)
	play(w, 100, east)
	c := w.Clone()
	if c.Hash() != w.Hash() || w.Diff(&c.State) != "" {
		t.Fatalf("the clone differs: %s", w.Diff(&c.State))
	}
	play(c, 50, south)
	if w.Diff(&c.State) == "" {
		t.Fatal("clone and world share their state")
	}
	play(w, 50, south)
	if d := w.Diff(&c.State); d != "" || w.Hash() != c.Hash() {
		t.Fatalf("the same input led elsewhere: %s", d)
	}
	v := reflect.ValueOf(&w.State).Elem()
	for i := range v.NumField() {
		c := w.State.Copy()
		if !touchField(reflect.ValueOf(&c).Elem().Field(i)) {
			continue
		}
		if c.Hash() == w.Hash() || w.Diff(&c) == "" {
			t.Errorf("Hash or Diff does not see %s", v.Type().Field(i).Name)
		}
	}
}

// touchField changes something in v; false where there is nothing to change.
func touchField(v reflect.Value) bool {
	switch v.Kind() {
	case reflect.Struct:
		return touchField(v.Field(v.NumField() - 1))
	case reflect.Slice, reflect.Array:
		return v.Len() > 0 && touchField(v.Index(0))
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.String:
		v.SetString(v.String() + "x")
	case reflect.Int32, reflect.Int64:
		v.SetInt(v.Int() + 1)
	default:
		v.SetUint(v.Uint() ^ 1)
	}
	return true
}

func TestRestoreGoesOnAsTheWorldWouldHave(t *testing.T) {
	l := sketch(t, field(40, 30), "", startBoth(200, 240))
	w := enter(t, l, Begin{})
	press(w, Hand)
	play(w, 77, east)
	r, err := Restore(l, w.State.Copy())
	if err != nil {
		t.Fatal(err)
	}
	play(w, 99, south)
	play(r, 99, south)
	if d := w.Diff(&r.State); d != "" {
		t.Errorf("restored, it went another way: %s", d)
	}
	gone := w.State.Copy()
	gone.Girls[Madoka].Doing, gone.Girls[Madoka].Hazard = Slipping, 999
	if r, err = Restore(l, gone); err != nil {
		t.Fatal(err)
	}
	if play(r, 60, Seat{}); r.Girls[Madoka].Doing != Standing {
		t.Errorf("a hazard that is gone still has her: %v", r.Girls[Madoka].Doing)
	}
	for name, spoil := range map[string]func(s *State){
		"lead":  func(s *State) { s.Lead = 7 },
		"doing": func(s *State) { s.Girls[1].Doing = 200 },
		"trail": func(s *State) { s.Trail.Head = -1 },
		"moves": func(s *State) { s.Moves.Head = 64 },
		"clock": func(s *State) { s.Clock = DayTicks },
	} {
		bad := w.State.Copy()
		spoil(&bad)
		if _, err := Restore(l, bad); err == nil {
			t.Errorf("a state with a spoilt %s was taken", name)
		}
	}
	small := w.State.Copy()
	small.Colour.Cells = small.Colour.Cells[1:]
	if _, err := Restore(l, small); err == nil {
		t.Error("a state of another size was taken")
	}
}

func TestNobodyStartsNowhere(t *testing.T) {
	l := sketch(t, field(20, 20), "", thing(1, "Spot", 50, 50, point))
	if _, err := New(l, Begin{}); err == nil {
		t.Error("a world without a Start was entered")
	}
}

func TestConditionalBlocksComeAndGo(t *testing.T) {
	things := startBoth(100, 100) +
		thing(2, "Block", 160, 16, box(16, 200), "when=!open") +
		thing(3, "Beat", 16, 16, box(100, 200), "on=take", "sets=open")
	w := enter(t, sketch(t, field(30, 15), "", things), Begin{})
	play(w, 200, east)
	if at(w, Madoka).X > fixed.Px(160, 0).X {
		t.Fatal("she walked through the block")
	}
	play(w, 60, west)
	until(t, w, 300, west, "back", func() bool { return at(w, Madoka).X < fixed.Px(100, 0).X })
	press(w, Hand)
	until(t, w, 200, Seat{}, "hands taken", func() bool { return w.Joined })
	if !w.Up("open") {
		t.Fatal("the beat set no flag")
	}
	play(w, 300, east)
	if at(w, Madoka).X < fixed.Px(200, 0).X {
		t.Error("the block is still there")
	}
}

func TestHandInHandTheirStepsFallIntoOneRhythm(t *testing.T) {
	w := enter(t, sketch(t, field(60, 30), "", startBoth(200, 240)), Begin{})
	press(w, Hand)
	steps := [2]int{}
	for range 300 {
		e := play(w, 1, east)
		now := [2]int{}
		for _, x := range e {
			if x.Kind == Stepped {
				now[x.Who]++
				steps[x.Who]++
			}
		}
		if now[Homura] > now[Madoka] {
			t.Fatal("the led one stepped out of time")
		}
	}
	if steps[Madoka] < 20 || steps[Homura] < steps[Madoka]-2 {
		t.Errorf("%v steps", steps)
	}
}
