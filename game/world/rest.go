package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// Resting, in ticks and px.
const (
	quietAfter = 6 * TPS // sitting this long widens the view and may bring the quiet event
	restWide   = 32
	seatReach  = 30 * fixed.One // a bench or view belongs to who sits this near

	seatsWithin = 45 // after so long she who is held sits down wherever she has come to
)

// sit lets who sit down where she is. Hands stay joined: she who is held comes to her side, and sits down too.
func (w *World) sit(who Who) {
	w.do(who, Sitting)
	g := &w.Girls[who]
	g.Vel = fixed.Point{}
	w.Sitter = 0
	if t := w.seatAt(g.At); t != nil {
		w.Sitter = int32(t.ID)
	}
	w.emit(Event{Kind: Sat, Who: who, At: g.At, Thing: int(w.Sitter)})
}

// seatAt is the bench or view at p; nil for none.
func (w *World) seatAt(p fixed.Point) *level.Thing {
	for i := range w.level.Things {
		t := &w.level.Things[i]
		if (t.Class == level.Bench || t.Class == level.View) && (t.Contains(p) || t.At.Within(p, seatReach)) && w.There(t) {
			return t
		}
	}
	return nil
}

// stand lets who get up, and with her whose hand she holds.
func (w *World) stand(who Who) {
	g := &w.Girls[who]
	if g.Doing == Sleeping {
		w.emit(Event{Kind: Woke, Who: who, At: g.At})
	}
	w.do(who, Standing)
	if who == w.Lead {
		w.Quiet, w.Wide, w.Sitter = 0, 0, 0
		w.resetTrail()
	}
	w.emit(Event{Kind: Stood, Who: who, At: g.At})
	if other := who.Other(); w.Joined && w.rests(other) {
		w.stand(other)
	}
}

// rest goes on with sitting, sleeping or tending, until the player moves on.
func (w *World) rest(want fixed.Point) {
	g := &w.Girls[w.Lead]
	other := w.Lead.Other()
	switch {
	case w.spend(want):
	case w.Mud.Slump > 0: // she has sat down in it against her will, and laughs
	case want != (fixed.Point{}):
		w.stand(w.Lead)
		return
	case w.down&Hand != 0 && w.Here(other) && g.Doing != Tending:
		w.restHand()
		return
	case w.down&Call != 0:
		w.call(w.Lead)
	}
	w.seatHeld()
	switch g.Doing {
	case Tending:
		if o := &w.Girls[other]; !o.Doing.Hurt() {
			w.stand(w.Lead)
		}
	case Sitting:
		w.sitOn()
	case Sleeping:
		w.sleepOn()
	}
}

// restHand lets go of the hand of her who rests beside the leader, or takes it; neither gets up for that. To take
// the hand of one further off she gets up.
func (w *World) restHand() {
	other := w.Lead.Other()
	switch {
	case w.Joined:
		w.part(LetGo)
	case w.Night.Stage == NightEnds:
	case w.Girls[other].Doing == w.Girls[w.Lead].Doing && w.within(reachFrom):
		w.join()
	default:
		w.stand(w.Lead)
		w.hand()
	}
}

// seatHeld brings her whose hand the resting leader holds to her side, where she sits down too.
func (w *World) seatHeld() {
	g, other := &w.Girls[w.Lead], w.Lead.Other()
	o := &w.Girls[other]
	if !w.Joined || g.Doing == Tending || w.rests(other) {
		return
	}
	switch o.Doing {
	case Standing, Walking, Held, Planted, Reaching:
	default:
		return
	}
	before, place := o.At, w.seatBeside(other)
	w.draw(other, place)
	if !g.At.Within(o.At, holdFurthest) {
		o.At = before
	}
	o.Vel = o.At.Sub(before)
	if o.Vel != (fixed.Point{}) && g.Since < seatsWithin {
		w.do(other, Held)
		return
	}
	o.Vel = fixed.Point{}
	o.Facing = g.Facing
	w.do(other, Sitting)
	w.emit(Event{Kind: Sat, Who: other, At: o.At, Thing: int(w.Sitter)})
}

// sitOn lets the quiet come to those who sit, and sleep to those who ask for it.
func (w *World) sitOn() {
	if w.hush(); w.down&Rest == 0 || w.Night.Stage > NightSits {
		return
	}
	other := w.Lead.Other()
	if o := &w.Girls[other]; w.Here(other) && o.Doing != Sitting {
		return // back to back, or not at all
	}
	w.sleep()
}

// sleep lets everyone who is here fall asleep.
func (w *World) sleep() {
	w.do(w.Lead, Sleeping)
	if other := w.Lead.Other(); w.Here(other) {
		w.do(other, Sleeping)
	}
	w.emit(Event{Kind: Slept, Who: w.Lead, At: w.Girls[w.Lead].At})
}

// hush lets the quiet come to those who sit.
func (w *World) hush() {
	g := &w.Girls[w.Lead]
	if g.Since == quietAfter {
		w.Wide = max(w.Wide, restWide)
		if t := w.level.Thing(int(w.Sitter)); t != nil {
			w.Wide = max(w.Wide, int32(t.Int("wide")))
		}
		w.Quiet = 1
		w.emit(Event{Kind: QuietBegan, Who: w.Lead, At: g.At, Thing: int(w.Sitter)})
	}
	if w.Quiet > 0 {
		w.Quiet++
	}
}

// sleepOn wakes them in the morning, or when asked.
func (w *World) sleepOn() {
	g := &w.Girls[w.Lead]
	dawn := w.Clock >= morning && w.Clock < morning+2*sleepPace
	if w.down&Rest == 0 && (!dawn || g.Since < 2*TPS) {
		return
	}
	other := w.Lead.Other()
	w.do(w.Lead, Sitting)
	w.emit(Event{Kind: Woke, Who: w.Lead, At: g.At})
	if w.Girls[other].Doing == Sleeping {
		w.do(other, Sitting)
		w.emit(Event{Kind: Woke, Who: other, At: w.Girls[other].At})
	}
}
