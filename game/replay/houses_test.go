package replay_test

import (
	"testing"

	"handhold/game/fixed"
	"handhold/game/journey"
	"handhold/game/replay"
	"handhold/game/world"
)

// houses is a street and four rooms; one begins in the first room, and the border is in the last, behind another one: there
// the way goes through five doors, and through one of them nobody comes back.
func houses(t *testing.T) *journey.Atlas {
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
		"########################################",
		"########################################",
		"########################################",
		"########################################",
		"######..........########################",
		"######..........####################...#",
		"######..........####################...#",
		"######..........####################...#",
		"########################################",
	}
	door := func(id, place, to, facing string) string {
		n := 0
		for _, c := range id {
			n = n*10 + int(c-'0')
		}
		return put(n, "Door", place+` width="24" height="16"`, "", "to", "object", to, "facing", "string", facing)
	}
	return drawn(t, rows, "", put(1, "Start", `x="60" y="40"`, "<point/>")+
		door("10", `x="64" y="128"`, "11", "down")+door("11", `x="48" y="80"`, "10", "up")+
		door("12", `x="304" y="128"`, "13", "down")+door("13", `x="288" y="80"`, "12", "up")+
		door("16", `x="160" y="192"`, "17", "up")+door("17", `x="160" y="240"`, "16", "down")+
		door("18", `x="250" y="272"`, "15", "left")+ // out of the room below into the third, and
		door("15", `x="464" y="80"`, "19", "up")+door("19", `x="590" y="320"`, "15", "up")+ // from there into a yard
		put(31, "Room", `x="16" y="0" width="112" height="80"`, "")+put(32, "Room", `x="240" y="0" width="128" height="80"`, "")+
		put(33, "Room", `x="464" y="0" width="144" height="80"`, "")+put(34, "Room", `x="96" y="240" width="160" height="80"`, "")+
		put(40, "Toy", `x="280" y="60"`, "<point/>", "kind", "string", "lamp")+
		put(41, "Border", `x="608" y="272" width="16" height="48"`, ""))
}

func TestThePilotGoesThroughDoors(t *testing.T) {
	for seed := range uint64(3) {
		r, _, err := replay.WalkMap(houses(t), "sketch", seed)
		if err != nil || !r.OK || r.Ticks > 90*world.TPS {
			t.Errorf("seed %d: %v %v", seed, r, err)
		}
	}
}

// TestRandomHandsInHouses plays at random, with saves in between, from wherever one can stand, each of the two somewhere
// else, and then lets the pilot finish.
func TestRandomHandsInHouses(t *testing.T) {
	passed := 0
	for seed := range uint64(12) {
		atlas := houses(t)
		j, err := journey.New(seed, "sketch", atlas)
		if err != nil {
			t.Fatal(err)
		}
		hands := &masher{rng: seed}
		w := j.World()
		a := flooded(w.Level(), w.Ground(), seed, true)
		for i := range w.Girls {
			w.Girls[i].At = a.any()
		}
		before := watched(w)
		for i := range 6000 {
			if j.Ended {
				break
			}
			if i%997 == 996 {
				if j, err = journey.Restore(j.Save(), atlas); err != nil {
					t.Fatal(err)
				}
			}
			if err := j.Step(hands.next()); err != nil {
				t.Fatal(err)
			}
			w = j.World()
			now := watched(w)
			if wrong := whole(w, before, now); wrong != "" {
				t.Fatalf("seed %d tick %d: %s", seed, i, wrong)
			}
			before = now
			passed += happened(j, world.Passed)
		}
		pilot := &replay.Pilot{}
		for range 4 * 60 * world.TPS {
			if j.Ended {
				break
			}
			if err := j.Step(pilot.Tick(j.World())); err != nil {
				t.Fatal(err)
			}
		}
		if w := j.World(); !j.Ended {
			t.Errorf("seed %d: the pilot does not get out: %v at %v, %v at %v", seed, w.Girls[0].Doing, w.Girls[0].At.Scale(1, fixed.One), w.Girls[1].Doing, w.Girls[1].At.Scale(1, fixed.One))
		}
	}
	if passed < 20 {
		t.Errorf("random hands went through doors only %d times", passed)
	}
}
