package world

import (
	"testing"

	"handhold/game/fixed"
	"handhold/game/level"
)

// nightWorld is a field with a Night in the middle of it, at that hour.
func nightWorld(t *testing.T, hour string, properties ...string) *level.Level {
	t.Helper()
	properties = append(properties, "sets=morning", "wide:int=90")
	things := startBoth(300, 240) + thing(2, "Night", 240, 180, box(160, 120), properties...) +
		thing(3, "Beat", 16, 16, box(900, 440), "on=letgo", "sets=parted", "say=say.sketch.go")
	return sketch(t, field(60, 30), `<property name="hour" type="int" value="`+hour+`"/>`, things)
}

// again is w, saved and loaded.
func again(t *testing.T, w *World) *World {
	t.Helper()
	r, err := Restore(w.level, w.State.Copy())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func stage(w *World, s NightStage) func() bool { return func() bool { return w.Night.Stage == s } }

func TestANightUntilDawnIsSleptThrough(t *testing.T) {
	for _, held := range []bool{false, true} {
		w := enter(t, nightWorld(t, "18"), Begin{})
		if held {
			press(w, Hand)
		}
		play(w, nightStands-30, Seat{})
		if w.Girls[Madoka].Doing != Standing {
			t.Fatal("she sat down too soon")
		}
		e := until(t, w, 600, Seat{}, "both sleep", func() bool { return w.Girls[Madoka].Doing == Sleeping && w.Girls[Homura].Doing == Sleeping })
		if count(e, Slept) != 1 || w.Joined != held || w.Wide != 90 {
			t.Errorf("slept %d, joined %v, %d px wide", count(e, Slept), w.Joined, w.Wide)
		}
		until(t, w, 1500, Seat{}, "the morning", func() bool { return w.Up("morning") })
		if w.Days != 1 || w.Hour() < 380 || w.Hour() > 400 || w.Girls[Madoka].Doing != Sitting || w.Joined != held {
			t.Errorf("day %d, minute %d, she is %v, joined %v", w.Days, w.Hour(), w.Girls[Madoka].Doing, w.Joined)
		}
		play(w, 900, Seat{})
		if play(w, 60, east); w.Girls[Madoka].Doing != Walking || w.Wide != 0 {
			t.Error("she cannot get up")
		}
	}
}

func TestANightUntilDawnBeginsAtNightOnlyAndAsOftenAsOneLikes(t *testing.T) {
	w := enter(t, nightWorld(t, "11"), Begin{})
	if play(w, 1200, Seat{}); w.Girls[Madoka].Doing != Standing {
		t.Errorf("at noon she is %v", w.Girls[Madoka].Doing)
	}
	w = enter(t, nightWorld(t, "4"), Begin{}) // toward the morning there is hardly any night left
	for day := int32(0); day < 3; day++ {
		until(t, w, 3000, Seat{}, "asleep", func() bool { return w.Girls[Madoka].Doing == Sleeping })
		until(t, w, 3000, Seat{}, "awake", func() bool { return w.Girls[Madoka].Doing == Sitting })
		if w.Days != day {
			t.Fatalf("it is day %d, not %d", w.Days, day)
		}
		play(w, 40, Seat{X: 127})
		play(w, 40, Seat{X: -127})
		w.Clock = duskClock
	}
}

func TestANightLastsUntilHandsAreLetGo(t *testing.T) {
	for name, leave := range map[string]func(w *World) []Event{
		"hand": func(w *World) []Event { return press(w, Hand) },
		"move": func(w *World) []Event { return play(w, 40, east) },
	} {
		w := enter(t, nightWorld(t, "18", "until=letgo"), Begin{})
		if name == "hand" {
			press(w, Hand)
		}
		until(t, w, 3000, Seat{}, "hands joined", func() bool { return w.Joined })
		if w.Link != LinkHeld {
			t.Errorf("%s: they hold hands, but the link is %s", name, w.Link)
		}
		until(t, w, 3000, Seat{}, "deep night", stage(w, NightLasts))
		if !w.Joined || w.Girls[Madoka].Doing != Sitting || w.Girls[Homura].Doing != Sitting || w.Hour() != 280 || w.Wide != 90 {
			t.Fatalf("%s: joined %v, %v and %v at minute %d, %d px wide", name, w.Joined, w.Girls[Madoka].Doing, w.Girls[Homura].Doing, w.Hour(), w.Wide)
		}
		w = again(t, w)
		e := play(w, 15*60*TPS, Seat{})
		if w.Night.Stage != NightLasts || w.Hour() != 280 || !w.Joined || count(e, LetGo) != 0 || w.Days != 1 {
			t.Fatalf("%s: a quarter of an hour later: stage %v, minute %d, joined %v, day %d", name, w.Night.Stage, w.Hour(), w.Joined, w.Days)
		}
		e = leave(w)
		if count(e, LetGo) != 1 || w.Joined || !w.Up("parted") || w.Up("morning") {
			t.Fatalf("%s: let go %d times, joined %v, flags %v", name, count(e, LetGo), w.Joined, w.Flags)
		}
		for range 3 {
			press(w, Hand) // too late: the night is over
			play(w, 30, Seat{})
		}
		if w.Joined {
			t.Errorf("%s: hands were taken again before the morning", name)
		}
		w = again(t, w)
		until(t, w, nightDawns, Seat{}, "the morning", func() bool { return w.Up("morning") })
		if w.Hour() != 360 {
			t.Errorf("%s: it is minute %d", name, w.Hour())
		}
		if play(w, 600, Seat{}); w.Night.Stage != NightNone {
			t.Errorf("%s: another night begins", name)
		}
	}
}

func TestOnlyDeliberatelyIsTheHandLetGoOfAtNight(t *testing.T) {
	w := enter(t, nightWorld(t, "18", "until=letgo"), Begin{})
	until(t, w, 900, Seat{}, "the night falls", stage(w, NightFalls))
	e := play(w, 40, east)
	if count(e, LetGo) != 0 || !w.Joined || w.Up("parted") {
		t.Fatal("a step while the night falls let go")
	}
	until(t, w, 300, west, "back", func() bool { return at(w, Madoka).X < fixed.Px(300, 0).X })
	until(t, w, 3000, Seat{}, "deep night again", stage(w, NightLasts))
	if e := play(w, nightPushes-2, east); count(e, LetGo) != 0 {
		t.Error("a tap of a key let go")
	}
	play(w, 5, Seat{})
	press(w, Call)
	press(w, Rest)
	press(w, Touch)
	press(w, Swap)
	press(w, Skip)
	if play(w, 120, Seat{}); w.Night.Stage != NightLasts || !w.Joined {
		t.Errorf("something else let go: stage %v, joined %v", w.Night.Stage, w.Joined)
	}
	if e := press(w, Hand); count(e, LetGo) != 1 { // whoever leads now
		t.Error("the hand did not let go")
	}
}

func TestANightSpentAloneEndsToo(t *testing.T) {
	for until_, want := range map[string]NightStage{"dawn": NightFalls, "breaths": NightFalls, "letgo": NightLasts} {
		things := thing(1, "Start", 300, 240, point, "who=homura") + thing(2, "Night", 240, 180, box(160, 120), "until="+until_, "sets=morning")
		w := enter(t, sketch(t, field(60, 30), `<property name="hour" type="int" value="20"/>`, things), Begin{})
		until(t, w, 3000, Seat{}, "night", stage(w, want))
		if until_ == "letgo" {
			press(w, Hand)
		}
		until(t, w, 3000, Seat{}, until_+": the morning", func() bool { return w.Up("morning") })
		if play(w, 60, east); w.Girls[Homura].Doing != Walking {
			t.Errorf("%s: she is %v", until_, w.Girls[Homura].Doing)
		}
	}
}

func TestTheVigilEndsWhateverIsDone(t *testing.T) {
	for name, s := range map[string]Seat{"nothing": {}, "hand": {Buttons: Hand}, "touch": {Buttons: Touch}} {
		w := enter(t, nightWorld(t, "22", "until=breaths", "breaths:int=5"), Begin{Lead: Homura})
		press(w, Hand)
		until(t, w, 3000, Seat{}, "the vigil", stage(w, NightLasts))
		if w.Girls[Homura].Doing != Sitting || w.Girls[Madoka].Doing != Sleeping || !w.Joined || w.Hour() != 60 {
			t.Fatalf("%s: %v and %v at minute %d", name, w.Girls[Homura].Doing, w.Girls[Madoka].Doing, w.Hour())
		}
		e := until(t, w, 5*breathRuns+10, s, "five breaths", stage(w, NightEnds))
		matched := 0
		for _, x := range e {
			if x.Kind == Breathed {
				matched += int(x.N)
			}
		}
		want := 5
		if name == "nothing" {
			want = 0
		}
		if count(e, Breathed) != 5 || matched != want || !w.Joined {
			t.Errorf("%s: %d breaths, %d matched, joined %v", name, count(e, Breathed), matched, w.Joined)
		}
		until(t, w, nightDawns+5, Seat{}, "the morning", func() bool { return w.Up("morning") })
		if w.Girls[Madoka].Doing != Sitting || w.Hour() != 360 {
			t.Errorf("%s: she is %v at minute %d", name, w.Girls[Madoka].Doing, w.Hour())
		}
	}
}

func TestABreathIsMatchedNearItsTopOnly(t *testing.T) {
	l := nightWorld(t, "22", "until=breaths", "breaths:int=9")
	begin := enter(t, l, Begin{})
	until(t, begin, 3000, Seat{}, "the vigil", stage(begin, NightLasts))
	for phase, want := range map[int32]int32{4: 0, 60: 1, BreathTop: 1, 160: 1, 200: 0, 250: 0} {
		w := again(t, begin)
		until(t, w, breathRuns, Seat{}, "the phase", func() bool { return w.Night.Phase >= phase })
		press(w, Touch)
		until(t, w, breathRuns, Seat{}, "the breath is over", func() bool { return w.Night.Phase < phase })
		if w.Night.Matched != want || w.Night.Breath != 1 {
			t.Errorf("pressed at %d: %d of %d matched", phase, w.Night.Matched, w.Night.Breath)
		}
	}
}

func TestTheVigilCanBeSkippedAndLeftAndComeBackTo(t *testing.T) {
	for name, b := range map[string]Buttons{"rest": Rest, "skip": Skip} {
		w := enter(t, nightWorld(t, "22", "until=breaths", "breaths:int=40"), Begin{})
		until(t, w, 3000, Seat{}, "the vigil", stage(w, NightLasts))
		until(t, w, 6*TPS, Seat{Buttons: b}, name+": over", stage(w, NightEnds))
	}
	w := enter(t, nightWorld(t, "22", "until=breaths", "breaths:int=6"), Begin{})
	until(t, w, 3000, Seat{}, "the vigil", stage(w, NightLasts))
	until(t, w, 4*breathRuns, Seat{Buttons: Touch}, "two breaths", func() bool { return w.Night.Breath == 2 })
	press(w, Swap) // she who sleeps cannot lead: they change places, and the vigil goes on
	w = again(t, w)
	play(w, 40, east)
	if w.Girls[w.Lead].Doing != Walking || w.Girls[w.Lead.Other()].Doing == Sleeping {
		t.Fatalf("%v and %v", w.Girls[0].Doing, w.Girls[1].Doing)
	}
	days := w.Days
	until(t, w, 200, west, "back", func() bool { return at(w, w.Lead).X < fixed.Px(320, 0).X })
	until(t, w, 3000, Seat{}, "the vigil again", stage(w, NightLasts))
	if w.Night.Breath < 2 || w.Night.Matched < 2 || w.Days != days {
		t.Errorf("of the two breaths %d were kept, %d matched; day %d after %d", w.Night.Breath, w.Night.Matched, w.Days, days)
	}
	until(t, w, 5*breathRuns, Seat{}, "over", stage(w, NightEnds))
}

func TestWalkingOffBeforeTheMorningLosesNothing(t *testing.T) {
	things := thing(4, "Border", 500, 16, box(60, 440), "needs=one")
	l := sketch(t, field(60, 30), `<property name="hour" type="int" value="18"/>`,
		startBoth(470, 240)+thing(2, "Night", 400, 180, box(90, 120), "until=letgo", "sets=morning")+things)
	w := enter(t, l, Begin{})
	until(t, w, 3000, Seat{}, "deep night", stage(w, NightLasts))
	until(t, w, 400, east, "gone through the border", func() bool { _, left := w.Left(); return left })
	if w.Night.Tick >= nightDawns || !w.Up("morning") {
		t.Errorf("they went on before the morning, and without it: flags %v", w.Flags)
	}
}

func TestANightWhoseMapHasChangedLeavesNobodySittingForEver(t *testing.T) {
	w := enter(t, nightWorld(t, "18", "until=letgo"), Begin{})
	until(t, w, 3000, Seat{}, "deep night", stage(w, NightLasts))
	n := w.Reloaded(sketch(t, field(60, 30), "", startBoth(300, 240)))
	play(n, 60, Seat{})
	if n.Night.Stage != NightNone {
		t.Error("a night that is gone goes on")
	}
	if play(n, 60, east); n.Girls[Madoka].Doing != Walking {
		t.Errorf("she is %v", n.Girls[Madoka].Doing)
	}
	bad := w.State.Copy()
	bad.Night.Stage = nightLast
	if _, err := Restore(w.level, bad); err == nil {
		t.Error("a state with a spoilt night was taken")
	}
}

func TestTheOtherComesToTheNightFromAfar(t *testing.T) {
	things := thing(1, "Start", 300, 240, point, "who=madoka") + thing(4, "Start", 700, 100, point, "who=homura") +
		thing(2, "Night", 240, 180, box(160, 120), "until=letgo", "sets=morning")
	w := enter(t, sketch(t, field(60, 30), `<property name="hour" type="int" value="18"/>`, things), Begin{})
	until(t, w, 6000, Seat{}, "deep night together", stage(w, NightLasts))
	if !w.Joined {
		t.Error("they do not hold hands")
	}
}

// TestNobodyIsEverStuckInANight lets chance play where they sleep, sit, watch and show the way, saved and loaded now and then.
func TestNobodyIsEverStuckInANight(t *testing.T) {
	for _, until_ := range []string{"dawn", "letgo", "breaths"} {
		things := thing(1, "Start", 300, 240, point, "pose=sleeping") + thing(2, "Night", 200, 120, box(260, 240), "until="+until_, "breaths:int=3") +
			thing(3, "Bench", 320, 240, point, "event=stars") + thing(4, "Hint", 700, 100, point)
		l := sketch(t, field(60, 30), `<property name="hour" type="int" value="20"/>`, things)
		for seed := range uint64(12) {
			w := enter(t, l, Begin{Seed: seed, Lead: Who(seed % 2)})
			dice := enter(t, l, Begin{Seed: seed + 99})
			for range 60 {
				s := Seat{Buttons: Buttons(1 << dice.random(8))}
				switch dice.random(4) {
				case 0:
					v := fixed.Dir(dice.random(8)).Unit().WithLen(127)
					s = Seat{X: int8(v.X), Y: int8(v.Y)}
				case 1:
					s = Seat{}
				}
				play(w, int(dice.random(3))+1, s)
				play(w, int(dice.random(500)), Seat{})
				if dice.random(3) == 0 {
					w = again(t, w)
				}
				if !w.ground.Free(at(w, Madoka)) || !w.ground.Free(at(w, Homura)) || w.Joined && at(w, Madoka).Dist(at(w, Homura)) > holdFurthest {
					t.Fatalf("%s, %d: they are at %v and %v, joined %v", until_, seed, at(w, Madoka), at(w, Homura), w.Joined)
				}
			}
			play(w, 400, Seat{}) // a morning that has begun may end
			from := at(w, w.Lead)
			play(w, 200, east)
			play(w, 200, west)
			play(w, 5, Seat{})
			for n := 0; n < 20 && !w.Joined; n++ {
				press(w, Hand)
				play(w, 90, Seat{})
			}
			moved := at(w, w.Lead) != from
			from = at(w, w.Lead)
			play(w, 90, Seat{Y: -127})
			if !moved || !w.Joined || at(w, w.Lead) == from {
				t.Errorf("%s, %d: moved %v, joined %v; %v and %v, night %+v, wake %+v", until_, seed, moved, w.Joined, w.Girls[0].Doing, w.Girls[1].Doing, w.Night, w.Wake)
			}
		}
	}
}
