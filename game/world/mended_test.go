package world

import "testing"

// TestWhereDaysStandStillOneStandsUpByDaylight mends somebody at every hour, in a world whose day goes on by itself and
// in one whose day does not: there it would stay dark for as long as they are awake.
func TestWhereDaysStandStillOneStandsUpByDaylight(t *testing.T) {
	things := thing(1, "Start", 60, 60, point) + thing(2, "Border", 280, 60, box(16, 16)+"|")
	for _, flows := range []string{"true", "false"} {
		dark := 0
		for hour := range int32(24) {
			w := enter(t, sketch(t, field(20, 10), `<property name="flows" type="bool" value="`+flows+`"/>`, things), Begin{})
			w.Clock = hour * DayTicks / 24
			w.do(w.Lead, Lying)
			w.Girls[w.Lead].Mend = 40
			e := until(t, w, 3*MendDay, Seat{}, "mended", func() bool { return w.Girls[w.Lead].Doing == Standing })
			if count(e, Mended) != 1 || w.Girls[w.Lead].Mend != 0 {
				t.Errorf("flows %s, hour %d: %d times mended, %d left", flows, hour, count(e, Mended), w.Girls[w.Lead].Mend)
			}
			if w.Clock < morning || w.Clock >= duskClock {
				dark++
			}
		}
		if flows == "true" && dark == 0 || flows == "false" && dark > 0 {
			t.Errorf("flows %s: she stands up in the dark in %d of 24 hours", flows, dark)
		}
	}
}
