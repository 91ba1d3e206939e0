package world

import "handhold/game/level"

// The hours between which it is night, in minutes of the day.
const (
	nightFrom  = 20 * 60
	nightUntil = 5 * 60
)

// signs is what the flags are made of that nobody sets, because the world itself says whether they are up.
type signs struct {
	night   bool
	alone   bool
	cleared bool
	days    int32
}

// signsNow are those of now.
func (w *World) signsNow() signs {
	h := w.Hour()
	return signs{h >= nightFrom || h < nightUntil, !w.Here(w.Lead.Other()), w.cleared, w.Days}
}

// implied says whether a flag is up that nobody sets.
func (w *World) implied(flag string) bool {
	switch flag {
	case "night":
		return w.signsNow().night
	case "alone":
		return w.signsNow().alone
	case "cleared":
		return w.cleared
	}
	n, ok := level.DaysFlag(flag)
	return ok && w.Days >= n
}

// turn works out anew what is there, when a sign has changed.
func (w *World) turn() {
	if now := w.signsNow(); now != w.signs {
		w.refresh()
	}
}

// Turns is a number that changes with everything that a condition can wait for.
func (w *World) Turns() int {
	n := int(w.Days)<<16 | len(w.Flags)<<2
	if w.signs.night {
		n |= 1
	}
	if w.signs.alone {
		n |= 2
	}
	if w.cleared {
		n |= 1 << 15
	}
	return n
}
