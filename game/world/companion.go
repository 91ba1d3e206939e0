package world

import (
	"handhold/game/fixed"
	"handhold/game/ground"
	"handhold/game/level"
)

// stepOther lets the one who is not steered do what she would do.
func (w *World) stepOther() {
	who := w.Lead.Other()
	g := &w.Girls[who]
	if !w.Here(who) || w.Joined {
		return
	}
	switch g.Doing {
	case Calling, Kneeling:
		if g.Since >= g.Until {
			w.do(who, Standing)
		}
		return
	case Striking:
		if !w.dodges(who) {
			w.strikeAlong(who)
		}
		return
	case Standing, Walking, Held, Reaching, Planted, Locked, Sitting, Sleeping, Tending:
	default:
		return
	}
	if w.dodges(who) || w.balks(who) {
		return
	}
	if w.asleep(who) || w.Night.Stage == NightEnds && w.rests(who) {
		return
	}
	before := g.At
	g.Goal = w.goal()
	w.pursue(who)
	w.walked(who, before)
	g.Vel = w.strode(who, before)
	switch g.Doing {
	case Standing, Walking, Held:
		w.do(who, gaitOf(g.At != before))
	}
}

// goal is what the companion is about now.
func (w *World) goal() Goal {
	g, o := &w.Girls[w.Lead], &w.Girls[w.Lead.Other()]
	switch {
	case g.Doing.Hurt():
		return GoalTend
	case g.Doing == Pinned:
		return GoalFree
	case g.Doing == Curled:
		return GoalSearch
	case w.lendsHand() && w.Link <= LinkSight:
		return GoalReach
	case w.lendsHand() && w.Link == LinkHearing && g.Since > patientTicks:
		return GoalSearch
	case (g.Doing == Sitting || g.Doing == Sleeping) && w.Link <= LinkSight:
		return GoalSit
	case w.zoneOf(g.At, level.Border) != nil && w.Link <= LinkHearing && g.Doing != Leaving:
		return GoalBorder
	case o.Goal == GoalReach && w.Link <= LinkSight:
		return GoalReach
	case o.Goal != GoalSearch && w.fellsAlong():
		return GoalFell
	case w.shows() == HintLeads && w.Link <= LinkSight:
		return GoalLead
	case w.likes():
		return GoalHabit
	case w.Link == LinkNear:
		return GoalFollow
	case o.Goal == GoalHabit:
		return GoalSearch
	case o.Goal == GoalFollow && w.Link == LinkHearing && len(w.rooms) > 0:
		return GoalSearch // a wall has come between them
	case o.Goal == GoalSearch || o.Goal == GoalTend || w.Still > patientTicks || w.Parted > comesAfter:
		return GoalSearch
	}
	return GoalStay
}

// pursue takes the companion one tick further in what she is about.
func (w *World) pursue(who Who) {
	g, lead := &w.Girls[who], &w.Girls[w.Lead]
	if g.Doing == Sitting || g.Doing == Sleeping || g.Doing == Tending {
		if w.stays(who) {
			return
		}
		w.stand(who)
	}
	switch g.Goal {
	case GoalTend:
		if g.At.Within(lead.At, tendDistance) {
			w.do(who, Tending)
			g.Facing = fixed.Facing(lead.At.Sub(g.At), g.Facing)
			return
		}
		w.walkTo(who, lead.At, searchPace, w.detour(who, lead.At))
	case GoalFree:
		w.comeToFree(who)
	case GoalFell:
		w.fellAlong(who)
	case GoalSit:
		place := w.seatBeside(who)
		if w.walkTo(who, place, walkSpeed, w.perils) || g.At.Within(lead.At, 18*fixed.One) {
			w.do(who, Sitting)
			g.Facing = lead.Facing
		}
	case GoalReach:
		if g.At.Within(lead.At, reachFrom) && w.ground.Clear(g.At, lead.At) {
			w.grasp()
			return
		}
		w.do(who, Reaching)
		w.walkTo(who, lead.At, catchUp, w.detour(who, lead.At))
	case GoalFollow:
		w.follow(who)
	case GoalHabit:
		w.indulge(who)
	case GoalLead:
		w.goAhead(who)
	case GoalSearch, GoalBorder:
		pace := int32(searchPace)
		if w.Parted > comesAfter {
			pace = catchUp // or she would never come up with one who walks on
		}
		if !g.At.Within(lead.At, 18*fixed.One) {
			w.walkTo(who, lead.At, pace, w.detour(who, lead.At))
		}
	case GoalStay:
		g.Way = g.Way[:0]
		if w.Link == LinkSight {
			g.Facing = fixed.Facing(lead.At.Sub(g.At), g.Facing)
		}
	}
	if g.Doing == Reaching && g.Goal != GoalReach {
		w.do(who, Standing)
	}
}

// stays says whether one who sits has reason to go on sitting.
func (w *World) stays(who Who) bool {
	g, lead := &w.Girls[who], &w.Girls[w.Lead]
	switch g.Doing {
	case Tending:
		return lead.Doing.Hurt() && g.At.Within(lead.At, tendDistance*2)
	case Sitting, Sleeping:
		// She was found sitting, and sits until the other moves on.
		return lead.Doing == Sitting || lead.Doing == Sleeping || g.Goal == GoalStay || g.Goal == GoalFollow && lead.Vel == (fixed.Point{})
	}
	return false
}

// follow walks the leader's own recorded steps, a little behind her; around perils
// where these lie between the two.
func (w *World) follow(who Who) {
	g, lead := &w.Girls[who], &w.Girls[w.Lead]
	near, steps := w.followsAt()
	if g.At.Within(lead.At, near) {
		g.Stuck = 0
		return
	}
	p := w.Trail.back(steps)
	w.walkTo(who, p, catchUp, w.detour(who, p))
}

// detour is what the companion keeps out of on her way to p: every peril, unless
// she stands in one or p lies in one.
func (w *World) detour(who Who, p fixed.Point) ground.Zones {
	return w.perils&^w.ground.ZonesAt(w.Girls[who].At)&^w.ground.ZonesAt(p) | w.shiesOf(who, w.enters)
}

// seatBeside is where the companion sits down: at the leader's side.
func (w *World) seatBeside(who Who) fixed.Point {
	g, lead := &w.Girls[who], &w.Girls[w.Lead]
	side := lead.Facing.Unit().Right()
	if side.Dot(g.At.Sub(lead.At)) < 0 {
		side = side.Neg()
	}
	for range 2 {
		if p := lead.At.Add(side.WithLen(holdDistance)); w.ground.Clear(lead.At, p) && w.safe(lead.At, p, w.shunned()) {
			return p
		}
		side = side.Neg()
	}
	return lead.At
}
