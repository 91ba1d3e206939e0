package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

const beatReach = 24 * fixed.One // of a beat that is a point

// stepBeats lets the moments of the story happen, each once.
func (w *World) stepBeats() {
	for _, t := range w.beats {
		if !has(w.Said, t.ID) && t.When.Holds(w.Up) && w.struck(t) {
			w.beat(t)
		}
	}
}

// struck says whether what beat t waits for happens in this tick.
func (w *World) struck(t *level.Thing) bool {
	switch t.Str("on") {
	case "enter":
		return w.attends(t)
	case "time":
		return w.Tick >= int64(t.Int("seconds"))*TPS && w.attends(t)
	case "rest":
		return w.Girls[w.Lead].Doing == Sitting && w.attends(t)
	case "sleep":
		return w.happened(Slept) && w.attends(t)
	case "touch":
		return w.happened(Touched) && w.attends(t)
	case "take":
		return w.happened(Took) && w.attends(t)
	case "letgo":
		return w.happened(LetGo) && w.attends(t)
	case "mend":
		return w.happened(Mended) && w.attends(t)
	}
	return false
}

func (w *World) happened(k EventKind) bool {
	for i := range w.events {
		if w.events[i].Kind == k {
			return true
		}
	}
	return false
}

// attends says whether those whom beat t asks for are where it is. Beats that
// wait for time ask for nobody's place.
func (w *World) attends(t *level.Thing) bool {
	if t.Str("on") == "time" {
		return true
	}
	at := func(who Who) bool {
		p := w.Girls[who].At
		return w.Here(who) && (t.Contains(p) || t.Shape == level.Point && t.At.Within(p, beatReach))
	}
	switch t.Str("who") {
	case "madoka":
		return at(Madoka)
	case "homura":
		return at(Homura)
	case "both":
		return at(Madoka) && at(Homura)
	}
	return at(w.Lead)
}

// beat makes t happen.
func (w *World) beat(t *level.Thing) {
	w.Said = with(w.Said, t.ID)
	w.set(t.Sets)
	if say := t.Str("say"); say != "" {
		w.emit(Event{Kind: Said, Who: w.speaker(), At: t.At, Thing: t.ID, Key: say})
	}
	if card := t.Str("card"); card != "" {
		w.emit(Event{Kind: Carded, Who: w.Lead, At: t.At, Thing: t.ID, Key: card})
	}
	switch t.Str("lead") {
	case "madoka":
		w.lead(Madoka)
	case "homura":
		w.lead(Homura)
	}
}

// speaker is who says what is said: Madoka, where she is here; Homura has no voice.
func (w *World) speaker() Who {
	if w.Here(Madoka) {
		return Madoka
	}
	return Homura
}
