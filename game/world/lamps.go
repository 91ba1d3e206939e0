package world

import "handhold/game/level"

// touchLamp lights the lamp t, or puts it out.
func (w *World) touchLamp(who Who, t *level.Thing) {
	on := int32(0)
	if has(w.Lit, t.ID) {
		w.Lit = without(w.Lit, t.ID)
	} else {
		w.Lit, on = with(w.Lit, t.ID), 1
	}
	w.emit(Event{Kind: Lit, Who: who, At: t.At, Thing: t.ID, N: on})
}

// Lamp says whether the lamp with that object id is lit.
func (w *World) Lamp(id int) bool { return has(w.Lit, id) }

// Shines says whether the Light t is there, and the lamp lit that switches it.
func (w *World) Shines(t *level.Thing) bool {
	lamp := t.Int("toy")
	return w.There(t) && (lamp == 0 || has(w.Lit, lamp))
}
