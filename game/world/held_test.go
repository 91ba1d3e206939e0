package world

import "testing"

func TestHandsAreHeldOverNoMoreThanAnArmWhileTheWorldIsLeft(t *testing.T) {
	rows := field(40, 20)
	rows[10] = rows[10][:24] + "########" + rows[10][32:]
	for _, lead := range [...]Who{Madoka, Homura} {
		l := sketch(t, rows, "", startBoth(300, 160)+thing(3, "Border", 340, 16, box(200, 288), "to=elsewhere"))
		w := enter(t, l, Begin{Held: true, Lead: lead})
		put(w, lead, 370, 150) // she comes past the rock, and the other does not
		put(w, lead.Other(), 376, 166)
		w.resetTrail()
		until(t, w, 60, east, "they leave", func() bool { return w.Leave.On })
		before := at(w, lead)
		for range CrossTicks {
			play(w, 1, Seat{})
			if d := at(w, Madoka).Dist(at(w, Homura)); !w.Joined || d > holdFurthest {
				t.Fatalf("%v leads, %d ticks on: they hold hands, %v, over %d/256 px", lead, w.Leave.Tick, w.Joined, d)
			}
		}
		if at(w, lead) == before {
			t.Errorf("%v does not walk on", lead)
		}
	}
}

func TestInANightHandsAndLinkAgree(t *testing.T) {
	w := enter(t, nightWorld(t, "18", "until=letgo"), Begin{})
	for i := 0; w.Night.Stage != NightLasts; i++ {
		if play(w, 1, Seat{}); w.Joined != (w.Link == LinkHeld) {
			t.Fatalf("tick %d: hands joined: %v, but the link is %v", w.Tick, w.Joined, w.Link)
		}
		if i > 20000 {
			t.Fatal("the night does not come")
		}
	}
	if !w.Joined {
		t.Error("they do not hold hands")
	}
}
