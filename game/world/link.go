package world

import "handhold/game/fixed"

// How near is near, in 1/256 px.
const (
	NearDistance = 56 * fixed.One
	SightAcross  = 300 * fixed.One // half a screen, sideways
	SightAlong   = 170 * fixed.One // half a screen, up and down
	HearDistance = 40 * fixed.Tile
	answerPxTick = 6 // how fast a call travels there and back
	patientTicks = 4 * TPS
	comesAfter   = 6 * TPS // she who is out of sight for so long comes, also where nobody waits for her
	callTicks    = 40
)

// updateLink works out how near they are.
func (w *World) updateLink() {
	a, b := &w.Girls[Madoka], &w.Girls[Homura]
	switch d := a.At.Sub(b.At); {
	case !w.Here(Madoka) || !w.Here(Homura):
		w.Link = LinkLost
		w.Joined = false
	case w.Joined:
		w.Link = LinkHeld
	case w.apart(a.At, b.At):
		w.Link = LinkLost
		if w.far(a.At, b.At) <= HearDistance {
			w.Link = LinkHearing
		}
	case a.At.Within(b.At, NearDistance):
		w.Link = LinkNear
	case max(d.X, -d.X) <= SightAcross && max(d.Y, -d.Y) <= SightAlong && w.sees(a.At, b.At):
		w.Link = LinkSight
	case a.At.Within(b.At, HearDistance):
		w.Link = LinkHearing
	default:
		w.Link = LinkLost
	}
	if w.Parted++; w.Link <= LinkSight || !w.Here(Madoka) || !w.Here(Homura) {
		w.Parted = 0
	}
	w.ease()
}

// sees is the ground's line of sight where no tall grass is around one of them, looked at every eighth tick only: it is
// long, and nothing that sees moves far in an eighth of a second.
func (w *World) sees(a, b fixed.Point) bool {
	if w.Tick%8 == 0 || w.Tick == 0 {
		return !w.veiled() && w.ground.Sees(a, b)
	}
	return w.Link <= LinkSight // whom she was with a moment ago she still sees
}

// ease lets whispers fade while they hold hands or rest.
func (w *World) ease() {
	fade := int32(0)
	if w.Joined {
		fade += 14
	}
	switch w.Girls[w.Lead].Doing {
	case Sitting, Sleeping, Tending:
		fade += 20
	}
	w.Whisper = max(w.Whisper-fade, 0)
}

// call lets who call the other.
func (w *World) call(who Who) {
	g := &w.Girls[who]
	if w.free(who) && !w.Joined && !w.rests(who) {
		w.do(who, Calling)
		g.Until = callTicks
	}
	o := &w.Girls[who.Other()]
	far := w.far(g.At, o.At)
	w.emit(Event{Kind: Called, Who: who, At: g.At, N: far / fixed.One})
	if !w.Here(who.Other()) || far > HearDistance || w.Joined || o.Doing == Falling || o.Doing == Drawn || o.Doing == Departing {
		return
	}
	w.Echo = Echo{On: true, From: who, Tick: 25 + far/fixed.One/answerPxTick}
}

// rests says whether who sits or sleeps; she calls without getting up.
func (w *World) rests(who Who) bool {
	switch w.Girls[who].Doing {
	case Sitting, Sleeping, Tending:
		return true
	}
	return false
}

// stepEcho brings the answer to a call, and sets her on the way who answers.
func (w *World) stepEcho() {
	if !w.Echo.On {
		return
	}
	if w.Echo.Tick--; w.Echo.Tick > 0 {
		return
	}
	w.Echo.On = false
	who := w.Echo.From.Other()
	if !w.Here(who) {
		return
	}
	g := &w.Girls[who]
	w.emit(Event{Kind: Answered, Who: who, At: g.At, N: w.far(g.At, w.Girls[who.Other()].At) / fixed.One})
	if w.free(who) && who != w.Lead && !w.Joined {
		w.do(who, Calling)
		g.Until = callTicks
		g.Goal = GoalSearch
	}
}
