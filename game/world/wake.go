package world

import "handhold/game/fixed"

// Waking is how far they are who were found sleeping when this world began.
type Waking struct {
	Stage WakeStage
	Tick  int32 // ticks in this stage
}

// WakeStage is a stage of waking.
type WakeStage uint8

// The stages of waking.
const (
	WakeNone     WakeStage = iota // nobody was found sleeping, or it is over
	WakeAsleep                    // both sleep, until the player does something
	WakeStirring                  // she who leads stirs, and sits up
	WakeOffering                  // she stands and offers the other, who sleeps on, her hand
	WakeLeft                      // she has walked on, and the other sleeps on for a while
	wakeLast                      // how many there are
)

// How long waking takes, in ticks.
const (
	wakesAlone  = 120 * TPS // with nothing done, she who leads wakes by herself
	stirTicks   = 60
	sleepsOn    = 6 * TPS // and the other, after she was left, wakes too
	joinsBeside = stopsAfter
	hushLong    = 6 * TPS // what is held on, when they sleep or stir, does nothing for so long
	hushShort   = TPS / 2 // and for so long, once a hand has been taken
)

// stepWake lets those wake who were found sleeping. It says whether it took the place of
// what she who leads would have done.
func (w *World) stepWake(want fixed.Point) bool {
	k := &w.Wake
	k.Tick++
	switch k.Stage {
	case WakeAsleep:
		if w.touchedAnything() || k.Tick >= wakesAlone {
			w.stir()
		}
		return true
	case WakeStirring:
		if k.Tick >= stirTicks {
			w.offer()
		}
		return true
	case WakeOffering:
		return w.offering(want)
	case WakeLeft:
		w.sleepOnBehind()
	}
	return false
}

// touchedAnything says whether a player does anything at all in this tick.
func (w *World) touchedAnything() bool {
	return w.input.Seats[0] != Seat{} || w.input.Seats[1] != Seat{}
}

// stir wakes her who leads. What woke her does nothing else.
func (w *World) stir() {
	w.Wake = Waking{Stage: WakeStirring}
	w.Hush = hushLong
	w.do(w.Lead, Sitting)
	w.emit(Event{Kind: Woke, Who: w.Lead, At: w.Girls[w.Lead].At})
}

// offer lets her who leads stand up, turn to the other and offer her hand.
func (w *World) offer() {
	g := &w.Girls[w.Lead]
	w.stand(w.Lead)
	o := &w.Girls[w.Lead.Other()]
	if !w.Here(w.Lead.Other()) || o.Doing != Sleeping {
		w.Wake = Waking{}
		return
	}
	w.Wake = Waking{Stage: WakeOffering}
	g.Facing = fixed.Facing(o.At.Sub(g.At), g.Facing)
	w.do(w.Lead, Reaching)
	w.emit(Event{Kind: Offered, Who: w.Lead, At: g.At})
}

// offering goes on until the other's hand is taken, by the hand or by walking into her, or
// she who offers it walks off.
func (w *World) offering(want fixed.Point) bool {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	if o.Doing != Sleeping || w.Joined {
		w.Wake = Waking{}
		return false
	}
	switch g.Doing {
	case Standing:
		w.do(w.Lead, Reaching) // after a call, or a rest
	case Reaching:
	default:
		return false
	}
	switch {
	case want.Dot(o.At.Sub(g.At)) > 0 && w.within(reachFrom):
		w.takeSleeper()
		return true
	case want != (fixed.Point{}):
		w.Wake = Waking{Stage: WakeLeft}
		return false
	}
	return w.down == 0
}

// within says whether nothing is between the two, and no more than d.
func (w *World) within(d int32) bool {
	a, b := w.Girls[w.Lead].At, w.Girls[w.Lead.Other()].At
	return a.Within(b, d) && w.ground.Clear(a, b)
}

// takeSleeper wakes the other and takes her hand.
func (w *World) takeSleeper() {
	w.rouse()
	w.Hush = hushShort // who walked into her should not set out at once
	w.join()
}

// rouse wakes the other, who gets up.
func (w *World) rouse() {
	w.Wake = Waking{}
	if who := w.Lead.Other(); w.Girls[who].Doing == Sleeping {
		w.stand(who)
	}
}

// sleepOnBehind lets the other sleep on, where she was left, until she wakes by herself or
// is called, or the one who left her comes back to her side.
func (w *World) sleepOnBehind() {
	g := &w.Girls[w.Lead]
	switch {
	case w.Girls[w.Lead.Other()].Doing != Sleeping:
		w.Wake = Waking{}
	case w.Still >= joinsBeside && g.Doing == Standing && w.within(reachFrom):
		w.takeSleeper()
	case w.Wake.Tick >= sleepsOn && g.Doing != Sleeping && g.Doing != Sitting || w.Echo.On && w.Echo.Tick <= 1:
		w.rouse()
	}
}

// asleep says whether who still sleeps as she was found.
func (w *World) asleep(who Who) bool {
	return w.Wake.Stage != WakeNone && w.Girls[who].Doing == Sleeping && (who != w.Lead || w.Wake.Stage == WakeAsleep)
}
