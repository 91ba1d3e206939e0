package world

import (
	"testing"

	"handhold/game/fixed"
)

// seated is a world in which both sit hand in hand.
func seated(t *testing.T, properties, things string) *World {
	t.Helper()
	w := enter(t, sketch(t, field(60, 30), properties, startBoth(300, 240)+things), Begin{})
	press(w, Hand)
	play(w, 60, east)
	press(w, Rest)
	until(t, w, 120, Seat{}, "both sit", func() bool { return w.Girls[Madoka].Doing == Sitting && w.Girls[Homura].Doing == Sitting })
	return w
}

func TestSittingDownKeepsHandsJoined(t *testing.T) {
	w := seated(t, "", "")
	if !w.Joined {
		t.Fatal("sitting down parted their hands")
	}
	a, b := at(w, Madoka), at(w, Homura)
	if d := a.Dist(b); d > holdFurthest || d < 8*fixed.One {
		t.Errorf("they sit %d apart", d)
	}
	if dy := a.Y - b.Y; w.Girls[Madoka].Facing == fixed.East && dy == 0 {
		t.Error("she who looks east does not sit beside, but before her")
	}
	colour, whisper := w.Colour.Sum, w.Whisper
	if e := play(w, 300, Seat{}); !w.Joined || count(e, LetGo) != 0 || w.Colour.Sum < colour || w.Whisper > whisper {
		t.Error("sitting on parted their hands")
	}
	e := play(w, 60, east)
	if !w.Joined || count(e, Stood) != 2 || w.Girls[Homura].Doing != Held {
		t.Errorf("standing up: joined %v, %d stood, the other is %v", w.Joined, count(e, Stood), w.Girls[Homura].Doing)
	}
}

func TestLettingGoAndTakingHandsWhileSitting(t *testing.T) {
	w := seated(t, "", "")
	if e := press(w, Hand); count(e, LetGo) != 1 || w.Joined || w.Girls[Madoka].Doing != Sitting || w.Girls[Homura].Doing != Sitting {
		t.Fatalf("joined %v, %v and %v", w.Joined, w.Girls[Madoka].Doing, w.Girls[Homura].Doing)
	}
	play(w, 60, Seat{})
	if e := press(w, Hand); count(e, Took) != 1 || w.Girls[Madoka].Doing != Sitting || w.Girls[Homura].Doing != Sitting {
		t.Errorf("the hand was not taken sitting: %v and %v", w.Girls[Madoka].Doing, w.Girls[Homura].Doing)
	}
}

func TestSleepingHandInHandAndWakingSo(t *testing.T) {
	w := seated(t, `<property name="hour" type="int" value="22"/>`, "")
	if e := press(w, Rest); count(e, Slept) != 1 || w.Girls[Homura].Doing != Sleeping || !w.Joined {
		t.Fatalf("they do not sleep hand in hand: %v, joined %v", w.Girls[Homura].Doing, w.Joined)
	}
	until(t, w, 2000, Seat{}, "woken by the morning", func() bool { return w.Girls[Madoka].Doing == Sitting && w.Girls[Homura].Doing == Sitting })
	if w.Days != 1 || !w.Joined {
		t.Errorf("day %d, joined %v", w.Days, w.Joined)
	}
	press(w, Rest)
	if play(w, 30, west); w.Girls[Madoka].Doing != Walking || w.Girls[Homura].Doing != Held {
		t.Errorf("asleep, they do not get up together: %v and %v", w.Girls[Madoka].Doing, w.Girls[Homura].Doing)
	}
}

func TestTheLeadCanPassWhileTheySitHandInHand(t *testing.T) {
	w := seated(t, "", "")
	press(w, Swap)
	if w.Lead != Homura || !w.Joined {
		t.Fatalf("%v leads, joined %v", w.Lead, w.Joined)
	}
	from := at(w, Madoka)
	if play(w, 90, west); !w.Joined || at(w, Madoka) == from || w.Girls[Madoka].Doing != Held {
		t.Errorf("she does not come along: %v", w.Girls[Madoka].Doing)
	}
	press(w, Rest)
	press(w, Swap) // in the middle of sitting down
	if play(w, 90, east); !w.Joined || w.Girls[Homura].Doing == Sitting {
		t.Errorf("the other slides along sitting: %v", w.Girls[Homura].Doing)
	}
}

func TestSittingDownWhereThereIsHardlyRoom(t *testing.T) {
	rows := []string{"####################", "####################", "#..................#", "####################", "####################"}
	w := enter(t, sketch(t, rows, "", thing(1, "Start", 150, 40, point)), Begin{})
	until(t, w, 400, Seat{Buttons: 0}, "near", func() bool { return w.Link == LinkNear })
	press(w, Hand)
	until(t, w, 200, Seat{}, "hands taken", func() bool { return w.Joined })
	play(w, 60, east)
	press(w, Rest)
	until(t, w, 120, Seat{}, "both sit", func() bool { return w.Girls[Homura].Doing == Sitting })
	if !w.Joined || at(w, Madoka).Dist(at(w, Homura)) > holdFurthest || !w.ground.Free(at(w, Homura)) {
		t.Errorf("joined %v, %d apart", w.Joined, at(w, Madoka).Dist(at(w, Homura)))
	}
}
