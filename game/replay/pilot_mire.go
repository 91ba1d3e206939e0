package replay

import "handhold/game/world"

// pullEvery is how many ticks the pilot pulls one way at a foot in the mud, before it pulls the other way.
const pullEvery = 26

// struggle is what a patient player does with a foot in the mud, her own or that of her whose hand she holds, and adrift
// after bubbles; ok says whether that is so.
func (p *Pilot) struggle(w *world.World) (s world.Seat, ok bool) {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	switch {
	case g.Doing == world.Sunk:
		return pulling(g), true
	case w.Joined && o.Doing == world.Sunk:
		return pulling(o), true
	case g.Doing == world.Drifting:
		return world.Seat{X: -127}, true
	case o.Doing == world.Drifting && w.Here(w.Lead.Other()) && w.Joined:
		return world.Seat{}, true // the hand brings her back
	}
	return world.Seat{}, false
}

// pulling pushes one way and the other by turns, as long as the foot of stuck is stuck, and lets be in between.
func pulling(stuck *world.Girl) world.Seat {
	switch {
	case stuck.Since%pullEvery < pullEvery/4:
		return world.Seat{}
	case stuck.Since/pullEvery%2 == 0:
		return world.Seat{X: -127}
	}
	return world.Seat{X: 127}
}
