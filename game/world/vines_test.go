package world

import (
	"testing"

	"handhold/game/fixed"
)

// thicket is a corridor of two tiles through rock, full of vines.
func thicket(t *testing.T, tight string) *World {
	rows := field(50, 12)
	for y := range rows {
		if y < 5 || y > 6 {
			rows[y] = rows[y][:14] + repeat('#', 16) + rows[y][30:]
		}
	}
	return enter(t, sketch(t, rows, "", startBoth(100, 96)+thing(2, "Vines", 224, 80, box(256, 32), "tight:float="+tight)), Begin{})
}

func beyond(w *World) func() bool {
	return func() bool { return at(w, Madoka).X > fixed.Px(500, 0).X && at(w, Homura).X > fixed.Px(490, 0).X }
}

func TestApartTheVinesAreQuickAndLeaveAMark(t *testing.T) {
	took := func(tight string, held bool) (ticks int, marks int32, e []Event) {
		w := thicket(t, tight)
		if held {
			press(w, Hand)
		}
		until(t, w, 600, east, "at the vines", func() bool { return w.InVines(Madoka) })
		n := w.Tick
		e = until(t, w, 4000, east, "through", beyond(w))
		e = append(e, play(w, 2, Seat{})...)
		return int(w.Tick - n), w.Girls[Madoka].Marks + w.Girls[Homura].Marks, e
	}
	quick, marks, e := took("0.5", false)
	if marks != 2 || count(e, Squeezed) != 2 {
		t.Errorf("apart they have %d marks", marks)
	}
	slow, none, e := took("0.5", true)
	if none != 0 || count(e, Squeezed) != 2 {
		t.Errorf("hand in hand they have %d marks, and came through %d times", none, count(e, Squeezed))
	}
	slower, none, _ := took("1", true)
	if slow < quick*2 || slower < slow*3/2 || none != 0 {
		t.Errorf("it takes %d ticks apart, %d hand in hand, %d where it is tight", quick, slow, slower)
	}
}

func TestVinesMarkOnlyOnceAndOnlyWhoComesThrough(t *testing.T) {
	w := thicket(t, "0.5")
	until(t, w, 600, east, "in the vines", func() bool { return at(w, Madoka).X > fixed.Px(300, 0).X })
	play(w, 400, west)
	if w.Girls[Madoka].Marks != 0 {
		t.Error("turning back leaves a mark")
	}
	for i := range 3 {
		until(t, w, 1200, east, "through", beyond(w))
		play(w, 2, Seat{})
		until(t, w, 1200, west, "back", func() bool { return at(w, Madoka).X < fixed.Px(200, 0).X && at(w, Homura).X < fixed.Px(200, 0).X })
		play(w, 2, Seat{})
		if w.Girls[Madoka].Marks != 1 || w.Girls[Homura].Marks != 1 {
			t.Fatalf("after %d times there and back they have %d and %d marks", i+1, w.Girls[Madoka].Marks, w.Girls[Homura].Marks)
		}
	}
}

func TestHandInHandTheyGoInSingleFile(t *testing.T) {
	w := enter(t, sketch(t, field(50, 20), "", startBoth(100, 160)+thing(2, "Vines", 200, 16, box(200, 288))), Begin{})
	press(w, Hand)
	until(t, w, 900, east, "deep in the vines", func() bool { return at(w, Madoka).X > fixed.Px(320, 0).X })
	if d := at(w, Madoka).Y - at(w, Homura).Y; max(d, -d) > 3*fixed.One || at(w, Homura).X > at(w, Madoka).X-8*fixed.One {
		t.Errorf("they go at %v and %v, not one behind the other", at(w, Madoka), at(w, Homura))
	}
}

func TestVinesHoldNobodyForGood(t *testing.T) {
	for _, held := range []bool{false, true} {
		breaks(t, func() *World {
			w := thicket(t, "1")
			if held {
				press(w, Hand)
			}
			until(t, w, 1200, east, "in the midst of them", func() bool { return at(w, Madoka).X > fixed.Px(300, 0).X })
			return w
		})
	}
}
