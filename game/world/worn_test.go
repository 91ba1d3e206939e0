package world

import (
	"testing"

	"handhold/game/fixed"
)

func TestAPathWearsInWithTheDays(t *testing.T) {
	l := sketch(t, field(40, 12), "", thing(1, "Start", 100, 100, point, "who=madoka"))
	w := enter(t, l, Begin{})
	there := func(n int) {
		for range n {
			play(w, 200, east)
			play(w, 200, west)
		}
	}
	there(10)
	if w.Worn.Sum != 0 {
		t.Fatal("on the first day a path has worn in")
	}
	at := fixed.Px(200, 100)
	w.Days, w.Clock = 1, 0
	there(20)
	first := w.Worn.At(at)
	w.Days, w.Clock = 4, 0
	there(20)
	if later := w.Worn.At(at); first != wornEach || later != 4*wornEach {
		t.Errorf("after a day it is worn by %d, after four by %d", first, later)
	}
	if w.Worn.At(fixed.Px(200, 160)) != 0 {
		t.Error("where nobody walked it is worn")
	}
	again, err := Restore(l, w.State.Copy())
	if err != nil || again.Worn.At(at) != 4*wornEach {
		t.Errorf("restored, it is worn by %d, %v", again.Worn.At(at), err)
	}
	wrong := w.State.Copy()
	wrong.Worn.Cells = wrong.Worn.Cells[:9]
	if _, err := Restore(l, wrong); err == nil {
		t.Error("a path of another map is restored")
	}
	if n := w.Reloaded(sketch(t, field(30, 10), "", thing(1, "Start", 100, 100, point, "who=madoka"))); n.Worn.At(at) != 4*wornEach || len(n.Worn.Cells) != len(n.Colour.Cells) {
		t.Error("the path is gone where the map has become smaller")
	}
}
