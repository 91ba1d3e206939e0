package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// Vigil is the night they spend at a Night.
type Vigil struct {
	Stage   NightStage
	Thing   int32 // object id of the Night; kept when they get up, so that its count stays
	Tick    int32 // ticks in this stage
	Phase   int32 // of the breath of her who sleeps: 0–255, in up to BreathTop, then out
	Breath  int32 // breaths so far
	Matched int32 // of them, in time with her who is awake
	Counted bool  // this breath is among them already
	Haste   int32 // ticks Rest or Skip has been held
}

// NightStage is a stage of a night.
type NightStage uint8

// The stages of a night.
const (
	NightNone  NightStage = iota
	NightSits             // they have sat down, and day or dusk goes on
	NightFalls            // the hours run into the night
	NightLasts            // it lasts as long as it takes
	NightEnds             // the hours run to the morning
	nightLast             // how many there are
)

// How nights go, in ticks, and hours as ticks of the day.
const (
	nightStands = 3 * TPS // standing still this long at a Night begins it
	nightSits   = 4 * TPS // and sitting this long
	nightDawns  = 6 * TPS // how long the hours run to the morning
	nightPace   = 30      // how fast they run into the night
	nightPushes = 20      // pushing this long is letting go

	duskClock  = DayTicks * 17 / 24 // from here on a night can begin
	stirClock  = DayTicks * 5 / 24  // and until here
	deepClock  = DayTicks / 24      // where a night waits in which one breathes with the other: one o'clock
	lateClock  = DayTicks * 14 / 72 // where one waits that lasts until hands are let go: twenty to five
	sunClock   = DayTicks * 6 / 24  // where the morning has come: six o'clock
	breathRuns = 270                // how long a breath is
	breathFast = 200                // ticks in which all of them go by, when they are skipped
	hasteAfter = TPS                // how long Rest or Skip is held until they do
	breathSpan = 64                 // how far from its top a breath is still matched, of 256
	BreathTop  = 256 * 2 / 5        // the phase in which a breath turns
	breathLate = BreathTop + breathSpan
)

// stepNight moves on the night they spend here, or begins one where they stay.
func (w *World) stepNight() {
	n := &w.Night
	if n.Stage == NightNone {
		w.beginNight()
		return
	}
	t := w.level.Thing(int(n.Thing))
	if t == nil {
		w.breakNight()
		return
	}
	n.Tick++
	switch n.Stage {
	case NightSits:
		if d := w.Girls[w.Lead].Doing; d != Sitting {
			w.breakNight()
		} else if w.nightReady() && n.Tick >= nightSits {
			w.fallNight(t)
		} else if !w.nightReady() {
			n.Tick = 0 // she is still on her way to sit down
		}
	case NightFalls:
		switch {
		case w.untilOf(t) == "dawn" && w.Girls[w.Lead].Doing == Sitting && w.Clock >= morning && w.Clock < duskClock:
			w.endNight()
		case !w.stayed(t):
			w.breakNight()
		case w.untilOf(t) != "dawn" && w.nightLeft(t) == 0:
			n.Stage, n.Tick = NightLasts, 0
		}
	case NightLasts:
		if !w.stayed(t) {
			w.breakNight()
		} else if w.untilOf(t) == "breaths" {
			w.breathe(t)
		}
	case NightEnds:
		if w.Clock == sunClock {
			w.endNight()
		}
	}
}

// beginNight sits them down where a night can be spent and she who leads stands still, or lets the night begin where
// she has sat down by herself.
func (w *World) beginNight() {
	g := &w.Girls[w.Lead]
	stands := g.Doing == Standing && w.Still >= nightStands
	if w.Leave.On || w.Wake.Stage != WakeNone || !stands && g.Doing != Sitting {
		return
	}
	t := w.nightAt(g.At)
	if t == nil || !w.company() {
		return
	}
	if stands {
		w.sit(w.Lead)
	}
	if w.Night.Thing != int32(t.ID) {
		w.Night = Vigil{Thing: int32(t.ID)}
	}
	w.Night.Stage, w.Night.Tick = NightSits, 0
}

// nightAt is the Night at p that can be spent now; nil for none.
func (w *World) nightAt(p fixed.Point) *level.Thing {
	for _, t := range w.nights {
		if t.Contains(p) && w.CanSpend(t) {
			return t
		}
	}
	return nil
}

// CanSpend says whether night t can be spent now: one that lasts until dawn only while it is dark, any other one once.
func (w *World) CanSpend(t *level.Thing) bool {
	return w.There(t) && !has(w.Said, t.ID) && (w.untilOf(t) != "dawn" || w.Clock >= duskClock || w.Clock < stirClock)
}

// company says whether the other is not here, or near enough to come and sit down.
func (w *World) company() bool {
	other := w.Lead.Other()
	return !w.Here(other) || w.Link <= LinkSight && w.free(other)
}

// untilOf is what night t lasts until. Alone there is no breath to listen to, and one sleeps.
func (w *World) untilOf(t *level.Thing) string {
	if u := t.Str("until"); u != "breaths" || w.Here(w.Lead.Other()) {
		return u
	}
	return "dawn"
}

// nightReady says whether everyone who is here sits.
func (w *World) nightReady() bool {
	other := w.Lead.Other()
	return !w.Here(other) || w.Girls[other].Doing == Sitting
}

// stayed says whether they still are as night t wants them: who is awake sits, and who sleeps, sleeps.
func (w *World) stayed(t *level.Thing) bool {
	a, b := w.Girls[w.Lead].Doing, w.Girls[w.Lead.Other()].Doing
	here := w.Here(w.Lead.Other())
	switch w.untilOf(t) {
	case "dawn":
		return a == Sleeping
	case "breaths":
		if a == Sleeping && b == Sitting { // the lead has passed to her who slept: now the other does
			w.do(w.Lead, Sitting)
			w.do(w.Lead.Other(), Sleeping)
			return true
		}
		return a == Sitting && b == Sleeping
	}
	return a == Sitting && (!here || b == Sitting)
}

// fallNight lets the night come down on those who sit.
func (w *World) fallNight(t *level.Thing) {
	w.Night.Stage, w.Night.Tick = NightFalls, 0
	w.Wide = max(w.Wide, int32(t.Int("wide")))
	other := w.Lead.Other()
	switch w.untilOf(t) {
	case "dawn":
		w.sleep()
	case "letgo":
		if w.Here(other) && !w.Joined && w.within(holdFurthest) {
			w.join() // she leans over and takes the hand
		}
	case "breaths":
		w.do(other, Sleeping)
	}
}

// breakNight ends the night before its time; the hour stays as it is.
func (w *World) breakNight() {
	n := &w.Night
	*n = Vigil{Thing: n.Thing, Breath: n.Breath, Matched: n.Matched}
	if other := w.Lead.Other(); w.Girls[other].Doing == Sleeping && w.Girls[w.Lead].Doing != Sleeping {
		w.stand(other)
	}
}

// endNight is the morning.
func (w *World) endNight() {
	t := w.level.Thing(int(w.Night.Thing))
	w.Night = Vigil{}
	if t == nil {
		return
	}
	if t.Str("until") != "dawn" {
		w.Said = with(w.Said, t.ID) // it was this one night
	}
	w.set(t.Sets)
	if other := w.Lead.Other(); w.Girls[other].Doing == Sleeping && w.Girls[w.Lead].Doing != Sleeping {
		w.do(other, Sitting)
		w.emit(Event{Kind: Woke, Who: other, At: w.Girls[other].At})
	}
}

// dawn lets the hours run to the morning.
func (w *World) dawn() { w.Night.Stage, w.Night.Tick = NightEnds, 0 }

// spend is what the player does who spends a night awake; it says whether that takes the place of what she who rests
// does otherwise.
func (w *World) spend(want fixed.Point) bool {
	n := &w.Night
	t := w.level.Thing(int(n.Thing))
	if t == nil || n.Stage != NightFalls && n.Stage != NightLasts {
		return false
	}
	switch w.untilOf(t) {
	case "letgo":
		return w.spendHeld(want)
	case "breaths":
		return want == fixed.Point{}
	}
	return false
}

// spendHeld is what she does who sits through the night hand in hand: letting go, or walking off, lets the morning
// come. As long as the hours still run, a step only gets them up.
func (w *World) spendHeld(want fixed.Point) bool {
	n := &w.Night
	switch {
	case w.down&Hand != 0:
		w.nightParts()
		return true
	case want == fixed.Point{}:
		n.Haste = 0
		return false
	case n.Stage == NightFalls:
		return false
	}
	if n.Haste++; n.Haste < nightPushes {
		return true
	}
	w.nightParts()
	return false
}

// nightParts is the letting go that ends the night.
func (w *World) nightParts() {
	if w.Joined {
		w.part(LetGo)
	} else {
		w.emit(Event{Kind: LetGo, Who: w.Lead, At: w.Girls[w.Lead].At})
	}
	w.dawn()
}

// breathe lets her who sleeps breathe on. Whatever is pressed near the top of a breath matches it; with nothing pressed
// it goes by all the same.
func (w *World) breathe(t *level.Thing) {
	n := &w.Night
	all := int32(t.Int("breaths"))
	pressed := w.input.Seats[0].Buttons
	if pressed&(Rest|Skip) != 0 {
		n.Haste++
	} else {
		n.Haste = 0
	}
	from := n.Tick * 256 / breathRuns
	if n.Haste >= hasteAfter {
		n.Tick += breathRuns * max(all, 1) / breathFast
	}
	to := n.Tick * 256 / breathRuns
	if n.Phase = min(to, 255); !n.Counted {
		switch {
		case pressed != 0 && n.Haste < hasteAfter && to >= BreathTop-breathSpan && from <= breathLate:
			w.breath(1)
		case to > breathLate:
			w.breath(0)
		}
	}
	if to < 256 {
		return
	}
	n.Tick, n.Phase, n.Counted = 0, 0, false
	if n.Breath >= all {
		w.dawn()
	}
}

// breath counts one; matched is 1 where she who is awake was in time with it.
func (w *World) breath(matched int32) {
	n := &w.Night
	n.Counted = true
	n.Breath++
	n.Matched += matched
	who := w.Lead.Other()
	w.emit(Event{Kind: Breathed, Who: who, At: w.Girls[who].At, Thing: int(n.Thing), N: matched})
}

// nightLeft is how many ticks of the day the hours still run until they wait, in night t.
func (w *World) nightLeft(t *level.Thing) int32 {
	to := int32(deepClock)
	switch w.untilOf(t) {
	case "letgo":
		to = lateClock
	case "dawn":
		return clockTo(w.Clock, morning)
	}
	if w.Clock >= to && w.Clock < stirClock {
		return 0 // it is as late as that already
	}
	return clockTo(w.Clock, to)
}

// nightStep is how far the clock goes in this tick of a night, and whether a night says so.
func (w *World) nightStep() (int32, bool) {
	n := &w.Night
	t := w.level.Thing(int(n.Thing))
	if t == nil {
		return 0, false
	}
	switch n.Stage {
	case NightFalls:
		if w.untilOf(t) == "dawn" {
			return min(sleepPace, w.nightLeft(t)), true // they wake where it stops
		}
		return min(nightPace, w.nightLeft(t)), true
	case NightLasts:
		return 0, true
	case NightEnds:
		left := clockTo(w.Clock, sunClock)
		return min(left, max(left/max(nightDawns-n.Tick, 1), 1)), true
	}
	return 0, false
}

// clockTo is how many ticks of the day lie between a and b.
func clockTo(a, b int32) int32 { return (b - a + DayTicks) % DayTicks }
