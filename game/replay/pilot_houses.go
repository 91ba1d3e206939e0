package replay

import "handhold/game/world"

// throughDoor begins to look for a way anew, when the leader has come out of a door: what is left of the way lies behind
// her, or leads on from where she would have come out.
func (p *Pilot) throughDoor(w *world.World) {
	for _, e := range w.Events() {
		if e.Kind == world.Passed && e.Who == w.Lead {
			p.way, p.replan, p.still = p.way[:0], 0, 0
		}
	}
}

// atDoor is how it goes through the door on whose sill the leader stands, where its way leads through it.
func (p *Pilot) atDoor(w *world.World) (world.Seat, bool) {
	g := &w.Girls[w.Lead]
	for _, exit := range p.way[:min(len(p.way), 2)] {
		d := w.Ground().DoorFrom(g.At, exit)
		if d == nil {
			continue
		}
		if int32(d.Thing.ID) == g.Door {
			return world.Seat{}, true // she has only just come out of it; it takes her who has stopped
		}
		v := d.Thing.Dir("facing").Opposite().Unit().WithLen(127)
		return world.Seat{X: int8(v.X), Y: int8(v.Y)}, true
	}
	return world.Seat{}, false
}
