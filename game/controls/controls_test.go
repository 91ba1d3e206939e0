package controls

import (
	"testing"

	"handhold/game/world"
)

// hands plays a reader by names of sources.
type hands struct {
	t      *testing.T
	r      *Reader
	values []int
}

func newHands(t *testing.T, table []Binding, seats int) *hands {
	r := NewReader(table, seats)
	return &hands{t, r, make([]int, len(r.Sources()))}
}

func (h *hands) set(s Source, v int) {
	h.t.Helper()
	for i, name := range h.r.Sources() {
		if name == s {
			h.values[i] = v
			return
		}
	}
	h.t.Fatalf("no source %q", s)
}

func (h *hands) press(s ...Source) {
	h.t.Helper()
	for _, s := range s {
		h.set(s, 127)
	}
}

func (h *hands) free() { clear(h.values) }

func (h *hands) read() Reading { return h.r.Read(h.values) }

func TestVerbs(t *testing.T) {
	for _, c := range []struct {
		source Source
		want   world.Seat
	}{
		{"key W", world.Seat{Y: -127}}, {"key A", world.Seat{X: -127}}, {"key S", world.Seat{Y: 127}}, {"key D", world.Seat{X: 127}},
		{"key ArrowUp", world.Seat{Y: -127}}, {"key ArrowRight", world.Seat{X: 127}},
		{"key Space", world.Seat{Buttons: world.Hand}}, {"key E", world.Seat{Buttons: world.Call}},
		{"key C", world.Seat{Buttons: world.Rest}}, {"key F", world.Seat{Buttons: world.Touch}},
		{"key Tab", world.Seat{Buttons: world.Swap}}, {"key Enter", world.Seat{Buttons: world.Skip}},
		{"pad A", world.Seat{Buttons: world.Hand}}, {"pad X", world.Seat{Buttons: world.Call}},
		{"pad B", world.Seat{Buttons: world.Rest}}, {"pad Y", world.Seat{Buttons: world.Touch}},
		{"pad LB", world.Seat{Buttons: world.Swap}}, {"pad Left", world.Seat{X: -127}}, {"pad LeftStickY", world.Seat{Y: 127}},
	} {
		h := newHands(t, Alone(), 1)
		h.press(c.source)
		if got := h.read().Input; got != (world.Input{Seats: [2]world.Seat{c.want, {}}}) {
			t.Errorf("%s: %+v, want %+v", c.source, got, c.want)
		}
		if got := h.read().Input.Seats[0]; got != c.want {
			t.Errorf("%s held: %+v, want %+v", c.source, got, c.want)
		}
	}
}

func TestDirectionsTogether(t *testing.T) {
	h := newHands(t, Alone(), 1)
	h.press("key W", "key D")
	if s := h.read().Input.Seats[0]; s.X != 127 || s.Y != -127 {
		t.Errorf("up and right: %+v", s)
	}
	h.press("key A")
	if s := h.read().Input.Seats[0]; s.X != 0 || s.Y != -127 {
		t.Errorf("left against right: %+v", s)
	}
	h.free()
	h.press("key D", "key ArrowRight", "pad Right")
	if s := h.read().Input.Seats[0]; s.X != 127 || s.Y != 0 {
		t.Errorf("right three times: %+v", s)
	}
}

func TestStick(t *testing.T) {
	h := newHands(t, Alone(), 1)
	last := 0
	for v := range 128 {
		h.set("pad LeftStickX", v)
		s := h.read().Input.Seats[0]
		if int(s.X) < last || v < deadZone && s.X != 0 || v >= fullZone && s.X != 127 {
			t.Fatalf("stick at %d: %+v after %d", v, s, last)
		}
		last = int(s.X)
		h.set("pad LeftStickX", -v)
		if got := h.read().Input.Seats[0].X; int(got) != -last {
			t.Fatalf("stick at %d: %d, want %d", -v, got, -last)
		}
	}
	h.set("pad LeftStickX", deadZone+4)
	if s := h.read().Input.Seats[0]; s.X < 1 || s.X > 12 {
		t.Errorf("just outside the dead zone: %+v, want a slow step", s)
	}
	h.set("pad LeftStickX", 90)
	h.set("pad LeftStickY", -90)
	if s := h.read().Input.Seats[0]; s.X != -s.Y || s.X < 85 || s.X > 91 {
		t.Errorf("diagonal: %+v, want a length of 127", s)
	}
	h.set("pad LeftStickX", 20)
	h.set("pad LeftStickY", 12)
	if s := h.read().Input.Seats[0]; s != (world.Seat{}) {
		t.Errorf("resting stick: %+v", s)
	}
}

func TestSeats(t *testing.T) {
	h := newHands(t, Together(), 2)
	h.press("key W", "key Space", "key ArrowLeft", "key Comma", "pad2 B")
	want := world.Input{Seats: [2]world.Seat{{Y: -127, Buttons: world.Hand}, {X: -127, Buttons: world.Call | world.Rest}}}
	if got := h.read().Input; got != want {
		t.Errorf("two players: %+v, want %+v", got, want)
	}
	h = newHands(t, Together(), 1)
	h.press("key W", "key ArrowLeft", "key Comma")
	if got := h.read().Input; got.Seats[1] != (world.Seat{}) || got.Seats[0].Y != -127 {
		t.Errorf("one player at the table for two: %+v", got)
	}
}

func TestMenuRepeats(t *testing.T) {
	h := newHands(t, Alone(), 1)
	h.press("key S")
	var at []int
	for tick := range repeatAfter + 2*repeatEvery + 1 {
		if h.read().Menu.Down {
			at = append(at, tick)
		}
	}
	if len(at) != 4 || at[0] != 0 || at[1] != repeatAfter || at[3] != repeatAfter+2*repeatEvery {
		t.Errorf("a held direction counted at ticks %v", at)
	}
	h.free()
	h.read()
	h.press("key Enter", "key Escape")
	if got := h.read(); !got.Menu.OK || !got.Menu.Back || !got.Pause || !got.Any {
		t.Errorf("pressed: %+v", got)
	}
	if got := h.read(); got.Menu.OK || got.Menu.Back || got.Pause || got.Any {
		t.Errorf("held: %+v", got)
	}
	h.free()
	h.set("pad LeftStickY", -127)
	if got := h.read(); !got.Menu.Up || got.Menu.Down {
		t.Errorf("stick up: %+v", got.Menu)
	}
}

func TestSwallow(t *testing.T) {
	h := newHands(t, Alone(), 1)
	h.press("key Space", "key W")
	h.read()
	h.r.Swallow()
	if got := h.read(); got.Input != (world.Input{}) || got.Menu != (Menu{}) {
		t.Errorf("swallowed: %+v", got)
	}
	h.press("key E")
	if got := h.read().Input.Seats[0]; got != (world.Seat{Buttons: world.Call}) {
		t.Errorf("a new key beside swallowed ones: %+v", got)
	}
	h.free()
	h.read()
	h.press("key Space")
	if got := h.read(); got.Input.Seats[0].Buttons != world.Hand || !got.Any {
		t.Errorf("pressed again: %+v", got)
	}
}
