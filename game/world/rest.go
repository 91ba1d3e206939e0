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
)

// sit lets who sit down where she is.
func (w *World) sit(who Who) {
	w.part(LetGo)
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

// stand lets who get up.
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
}

// rest goes on with sitting, sleeping or tending, until the player moves on.
func (w *World) rest(want fixed.Point) {
	g := &w.Girls[w.Lead]
	other := w.Lead.Other()
	switch {
	case want != (fixed.Point{}):
		w.stand(w.Lead)
		return
	case w.down&Hand != 0 && w.Here(other) && g.Doing != Tending:
		w.stand(w.Lead)
		w.hand()
		return
	case w.down&Call != 0:
		w.call(w.Lead)
	}
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

// sitOn lets the quiet come to those who sit, and sleep to those who ask for it.
func (w *World) sitOn() {
	g := &w.Girls[w.Lead]
	other := w.Lead.Other()
	if g.Since == quietAfter {
		w.Wide = restWide
		if t := w.level.Thing(int(w.Sitter)); t != nil {
			w.Wide = max(w.Wide, int32(t.Int("wide")))
		}
		w.Quiet = 1
		w.emit(Event{Kind: QuietBegan, Who: w.Lead, At: g.At, Thing: int(w.Sitter)})
	}
	if w.Quiet > 0 {
		w.Quiet++
	}
	if w.down&Rest == 0 {
		return
	}
	if o := &w.Girls[other]; w.Here(other) && o.Doing != Sitting {
		return // back to back, or not at all
	}
	w.do(w.Lead, Sleeping)
	if w.Here(other) {
		w.do(other, Sleeping)
	}
	w.emit(Event{Kind: Slept, Who: w.Lead, At: g.At})
}

// sleepOn wakes them in the morning, or when asked.
func (w *World) sleepOn() {
	g := &w.Girls[w.Lead]
	const aDay = DayTicks / 720
	dawn := w.Clock >= morning && w.Clock < morning+2*aDay
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
