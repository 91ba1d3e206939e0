package world

import (
	"strconv"
	"strings"
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
)

// town is a street with four rooms above and below it, each with a door; doors have the ids 10, 12 … in the street and 11,
// 13 … in the rooms, rooms 31 to 34. The last room has a door of its own into the third, through which nobody comes back.
func town(t *testing.T, more ...string) *level.Level {
	t.Helper()
	rows := []string{
		"########################################",
		"#.......#######........######.........##",
		"#.......#######........######.........##",
		"#.......#######........######.........##",
		"#.......#######........######.........##",
		"########################################",
		"########################################",
		"########################################",
		"########################################",
		"#......................................#",
		"#......................................#",
		"#......................................#",
		"#......................................#",
		"########################################",
		"########################################",
		"########################################",
		"########################################",
		"######..........########################",
		"######..........########################",
		"######..........########################",
		"######..........########################",
		"########################################",
	}
	door := func(id, to, x, y int, facing string) string {
		return thing(id, "Door", x, y, box(24, 16), "to:object="+itoa(to), "facing="+facing)
	}
	things := []string{
		door(10, 11, 64, 128, "down"), door(11, 10, 48, 80, "up"), // first room
		door(12, 13, 304, 128, "down"), door(13, 12, 288, 80, "up"), // second
		door(14, 15, 520, 128, "down"), door(15, 14, 520, 80, "up"), // third
		door(16, 17, 160, 208, "up"), door(17, 16, 160, 256, "down"), // fourth, below
		thing(18, "Door", 240, 300, box(16, 16), "to:object=15", "facing=left"), // from there into the third
		thing(31, "Room", 16, 0, box(112, 80)), thing(32, "Room", 240, 0, box(128, 80)),
		thing(33, "Room", 464, 0, box(144, 80)), thing(34, "Room", 96, 256, box(160, 80)),
	}
	return sketch(t, rows, "", strings.Join(append(things, more...), ""))
}

func itoa(n int) string { return strconv.Itoa(n) }

// twoBegin is where both begin, x and y in px.
func twoBegin(x, y int, held bool) string {
	h := "held:bool=false"
	if held {
		h = "held:bool=true"
	}
	return thing(1, "Start", x, y, point, h)
}

var north = Seat{Y: -127}

func TestADoorTakesBoth(t *testing.T) {
	w := enter(t, town(t, twoBegin(76, 170, true)), Begin{})
	if !w.Joined {
		t.Fatal("they do not begin hand in hand")
	}
	events := until(t, w, 200, north, "in the first room", func() bool { return w.RoomAt(at(w, w.Lead)) != nil })
	if n := count(events, Passed); n != 1 {
		t.Errorf("%d times through a door", n)
	}
	if !w.Joined || w.RoomAt(at(w, w.Lead.Other())) != w.RoomAt(at(w, w.Lead)) || w.RoomAt(at(w, w.Lead)).ID != 31 {
		t.Errorf("joined %v, %v and %v", w.Joined, at(w, Madoka), at(w, Homura))
	}
	if a, b := at(w, Madoka), at(w, Homura); !w.ground.Free(a) || !w.ground.Free(b) || !w.ground.Clear(a, b) {
		t.Errorf("they came out at %v and %v", a, b)
	}
	if e := play(w, 300, north); count(e, Passed) != 0 || count(e, LetGo)+count(e, Torn) != 0 {
		t.Errorf("walking on, they went through doors again: %v", e)
	}
	// And back again.
	events = until(t, w, 300, south, "in the street", func() bool { return w.RoomAt(at(w, w.Lead)) == nil })
	if count(events, Passed) != 1 || !w.Joined {
		t.Errorf("on the way out %d doors, joined %v", count(events, Passed), w.Joined)
	}
}

func TestADoorDoesNotTakeAgainWhoPushesOn(t *testing.T) {
	// The first room's door lets one out facing down here: who came in going up goes on up against it.
	rows := field(30, 20)
	things := thing(1, "Start", 100, 180, point) +
		thing(10, "Door", 88, 128, box(24, 16), "to:object=11", "facing=down") +
		thing(11, "Door", 300, 4, box(24, 16), "to:object=10", "facing=down")
	w := enter(t, sketch(t, rows, "", things), Begin{})
	if e := play(w, 400, north); count(e, Passed) != 1 {
		t.Fatalf("pushing on she passed %d times", count(e, Passed))
	}
	play(w, 2, Seat{})
	if e := play(w, 60, north); count(e, Passed) != 1 {
		t.Errorf("having stopped, she passed %d times", count(e, Passed))
	}
}

func TestWalkingPastADoorIsNotGoingIn(t *testing.T) {
	w := enter(t, town(t, twoBegin(30, 148, false)), Begin{})
	if e := play(w, 300, east); count(e, Passed) != 0 {
		t.Errorf("walking past along the wall they went in")
	}
	if at(w, w.Lead).X < 300*fixed.One {
		t.Errorf("she only came to %v", at(w, w.Lead))
	}
}

func TestTheCompanionComesAfter(t *testing.T) {
	w := enter(t, town(t, twoBegin(76, 170, false)), Begin{})
	until(t, w, 200, north, "in the first room", func() bool { return w.RoomAt(at(w, w.Lead)) != nil })
	if w.Link != LinkNear && w.Link != LinkHearing {
		t.Errorf("one door apart the link is %v", w.Link)
	}
	// She does not wait for the leader to stand still, nor for a call.
	until(t, w, 400, Seat{X: 20}, "with her", func() bool { return w.Link == LinkNear })
	// And over two doors, when the leader stands still.
	w = enter(t, town(t, thing(1, "Start", 60, 40, point, "who=madoka"), thing(2, "Start", 300, 40, point, "who=homura")), Begin{})
	if w.Link != LinkHearing && w.Link != LinkLost {
		t.Errorf("two doors apart the link is %v", w.Link)
	}
	until(t, w, 2400, Seat{}, "found", func() bool { return w.Link == LinkNear })
}

func TestTheLinkCountsDoors(t *testing.T) {
	w := enter(t, town(t, thing(1, "Start", 570, 40, point, "who=madoka"), thing(2, "Start", 530, 160, point, "who=homura")), Begin{})
	if w.Link != LinkHearing {
		t.Errorf("a door between them the link is %v", w.Link)
	}
	e := press(w, Call)
	e = append(e, play(w, 200, Seat{})...)
	if count(e, Answered) != 1 {
		t.Errorf("a call through a door is answered %d times", count(e, Answered))
	}
	// A room that is open at one end is no other room for who sees in.
	open := enter(t, sketch(t, field(40, 20), "", thing(1, "Start", 100, 100, point, "who=madoka")+
		thing(2, "Start", 180, 100, point, "who=homura")+thing(31, "Room", 16, 16, box(140, 200))), Begin{})
	if open.Link != LinkSight {
		t.Errorf("through the open end the link is %v", open.Link)
	}
}

func TestSheFollowsOutOfAnOpenRoom(t *testing.T) {
	rows := field(40, 20)
	for y := 4; y < 16; y++ {
		rows[y] = rows[y][:9] + "##" + rows[y][11:] // a wall at the rim, which one goes around
	}
	w := enter(t, sketch(t, rows, "", thing(1, "Start", 120, 120, point)+thing(31, "Room", 16, 16, box(144, 290))), Begin{})
	until(t, w, 60, Seat{}, "near", func() bool { return w.Link == LinkNear })
	w.Girls[Madoka].At, w.Girls[Homura].At = fixed.Px(190, 120), fixed.Px(138, 120) // the wall is between them
	w.resetTrail()
	if play(w, 1, Seat{X: 10}); w.Link != LinkHearing {
		t.Fatalf("behind the wall the link is %v", w.Link)
	}
	until(t, w, 240, Seat{X: 10}, "with her", func() bool { return w.Link == LinkNear })
}

func TestTendingAndSittingGoThroughDoors(t *testing.T) {
	w := enter(t, town(t, twoBegin(76, 170, false)), Begin{})
	w.Girls[Madoka].At = fixed.Px(60, 40)
	w.do(Madoka, Lying)
	w.Girls[Madoka].Mend = MendDay
	w.resetTrail()
	until(t, w, 1200, Seat{}, "tended", func() bool { return w.Girls[Homura].Doing == Tending })

	w = enter(t, town(t, twoBegin(76, 170, false)), Begin{})
	w.Girls[Madoka].At = fixed.Px(60, 40)
	w.resetTrail()
	press(w, Rest)
	until(t, w, 1500, Seat{}, "both sit", func() bool { return w.Girls[Homura].Doing == Sitting && w.Girls[Madoka].Doing == Sitting })
}

func TestADoorWithACondition(t *testing.T) {
	l := sketch(t, []string{
		"####################", "#........##........#", "#........##........#", "#........##........#", "####################",
	}, "", thing(1, "Start", 60, 40, point)+thing(40, "Beat", 16, 16, box(300, 60), "on=time", "seconds:int=6", "sets=open")+
		thing(10, "Door", 136, 30, box(16, 24), "to:object=11", "facing=left", "when=open")+
		thing(11, "Door", 160, 30, box(16, 24), "to:object=10", "facing=right"))
	w := enter(t, l, Begin{})
	if e := play(w, 300, east); count(e, Passed) != 0 {
		t.Fatal("a door that is not there took her")
	}
	if _, ok := w.ground.Path(nil, fixed.Px(60, 40), fixed.Px(240, 40), 0); ok {
		t.Error("a way leads through a door that is not there")
	}
	if e := play(w, 300, east); count(e, Passed) != 2 || at(w, Madoka).X < 160*fixed.One || at(w, Homura).X < 160*fixed.One {
		t.Errorf("through the door that is there now they went %d times", count(e, Passed))
	}
	if _, ok := w.ground.Path(nil, fixed.Px(60, 40), fixed.Px(240, 40), 0); !ok {
		t.Error("no way leads through the door that is there")
	}
}

func TestSwapWithOneInEachRoom(t *testing.T) {
	w := enter(t, town(t, thing(1, "Start", 60, 40, point, "who=madoka"), thing(2, "Start", 300, 40, point, "who=homura")), Begin{})
	press(w, Swap)
	if w.Lead != Homura {
		t.Fatal("the lead did not pass")
	}
	until(t, w, 400, south, "in the street", func() bool { return w.RoomAt(at(w, Homura)) == nil })
	press(w, Swap)
	until(t, w, 400, south, "the other too", func() bool { return w.RoomAt(at(w, Madoka)) == nil })
	until(t, w, 2400, Seat{}, "together", func() bool { return w.Link == LinkNear })
}

func TestSittingInADoorway(t *testing.T) {
	w := enter(t, town(t, twoBegin(76, 156, true)), Begin{})
	play(w, 4, north)
	press(w, Rest)
	for range 600 {
		w.Step(Input{})
	}
	until(t, w, 600, south, "walked on", func() bool {
		return w.RoomAt(at(w, w.Lead)) == nil && at(w, w.Lead).Y > 160*fixed.One
	})
}

func TestNothingIsDoneForTenMinutes(t *testing.T) {
	for _, start := range []string{
		twoBegin(76, 170, true), twoBegin(76, 156, false),
		thing(1, "Start", 60, 40, point, "who=madoka") + thing(2, "Start", 500, 40, point, "who=homura"),
		thing(1, "Start", 60, 78, point, "who=madoka") + thing(2, "Start", 300, 40, point, "who=homura", "pose=lying"),
	} {
		w := enter(t, town(t, start), Begin{})
		e := play(w, 36000, Seat{})
		if n := count(e, Passed); n > 2 {
			t.Errorf("doing nothing they went through doors %d times", n)
		}
		if w.Link > LinkNear && !w.Girls[w.Lead.Other()].Doing.Hurt() {
			t.Errorf("after ten minutes the link is %v; %v is %v", w.Link, w.Lead.Other(), w.Girls[w.Lead.Other()].Doing)
		}
		until(t, w, 900, south, "she walks on", func() bool { return w.Girls[w.Lead].Doing == Walking })
	}
}

func TestSavedInARoom(t *testing.T) {
	l := town(t, twoBegin(76, 170, false))
	w := enter(t, l, Begin{Seed: 5})
	until(t, w, 200, north, "in the first room", func() bool { return w.RoomAt(at(w, w.Lead)) != nil })
	again, err := Restore(l, w.State.Copy())
	if err != nil {
		t.Fatal(err)
	}
	for i := range 900 {
		s := Seat{}
		if i < 60 {
			s = south
		}
		w.Step(Input{Seats: [2]Seat{s}})
		again.Step(Input{Seats: [2]Seat{s}})
		if d := w.State.Diff(&again.State); d != "" {
			t.Fatalf("tick %d: %s", i, d)
		}
	}
	// A save of a map that has become another one in between.
	fewer := sketch(t, field(40, 22), "", twoBegin(76, 170, false))
	if _, err := Restore(fewer, w.State.Copy()); err != nil {
		t.Error(err)
	}
}
