package world

import (
	"handhold/game/fixed"
	"handhold/game/level"
)

// Hinting is how long they have not got on, and what she who is not steered does about it.
type Hinting struct {
	Stage HintStage
	Goal  int32       // object id of what the way leads to; 0 for the other, or for nothing
	At    fixed.Point // where that is
	Near  int32       // how near she who leads has come to it so far, in 1/256 px
	Idle  int32       // ticks since they last got on, or found anything new
	To    fixed.Point // where she goes ahead to
	Next  fixed.Point // the first corner of the way there
	Drawn int32       // ticks for which she has drawn on her who does nothing
}

// HintStage is what is shown of the way.
type HintStage uint8

// The stages of a hint.
const (
	HintNone   HintStage = iota
	HintLooks            // she looks there
	HintPoints           // she points
	HintLeads            // she goes ahead, and waits
	hintLast             // how many there are
)

// When and how hints come, in ticks and 1/256 px.
const (
	looksAfter  = 20 * TPS
	pointsAfter = 45 * TPS
	leadsAfter  = 90 * TPS
	hintEvery   = 7 * TPS  // looking and pointing begin anew this often
	hintShows   = 100      // and last so long
	leadEvery   = 35 * TPS // so does going ahead
	leadShows   = 20 * TPS
	goalEvery   = 60 // how often it is looked for what the way leads to
	aheadEvery  = 90 // and how she goes on
	gotOn       = 2 * fixed.Tile
	aheadReach  = 6 * fixed.Tile
	coaxAfter   = 3 * TPS // hand in hand she draws on only her who does nothing, for so long
	coaxEvery   = 4 * TPS
	coaxTicks   = 60
	mostDrawn   = 4 * coaxTicks
	coaxPace    = 110
)

// heed is in, as far as it is to be done: nothing of it before what woke her has been let go. A key that sticks, or a
// thumb that only rolls on, is not waited for for ever.
func (w *World) heed(in Input) Input {
	if in.Seats[0].Buttons&NoHints != 0 {
		in.Seats[0].Buttons &^= NoHints
		w.Hint = Hinting{}
	}
	if w.Hush <= 0 {
		return in
	}
	if w.Hush--; in == (Input{}) {
		w.Hush = 0
	}
	return Input{}
}

// stepHint lets her who is not steered show the way, where they do not get on.
func (w *World) stepHint() {
	h := &w.Hint
	if w.Still == 0 {
		h.Drawn = 0
	}
	if w.foundNew() {
		h.Idle, h.Stage = 0, HintNone
		return
	}
	if !w.onTheWay() {
		return
	}
	if w.Tick%goalEvery == 0 || h.Near == 0 {
		w.findGoal()
	}
	if h.Near == 0 {
		return // there is nowhere to go
	}
	at := w.Girls[w.Lead].At
	if far := at.Dist(h.At); far < h.Near-gotOn {
		h.Near = far
		if h.Stage != HintLeads {
			h.Idle, h.Stage = 0, HintNone
			return
		}
		h.Idle = leadsAfter // she is followed, and goes on
		w.aimAhead()
	}
	h.Idle++
	w.show()
}

// foundNew says whether something happened that is not only more of the same way.
func (w *World) foundNew() bool {
	for i := range w.events {
		switch e := &w.events[i]; e.Kind {
		case Took, LetGo, Answered, Sat, Stood, Landed, Mended, Said, Found, Laid, CrossingBegan, Led, QuietBegan,
			Rang, Struck, Crashed, PinnedDown, Tapped, Lifted, Sank, Tugged, Freed, Squeezed, Strayed, Recalled,
			Passed, Arrived, Departed, Breathed, Lit, Offered, Carded:
			return true
		case Touched:
			if e.N == 0 { // what they only brush past is everywhere
				return true
			}
		}
	}
	return false
}

// onTheWay says whether she who leads is on her feet, and does what she likes.
func (w *World) onTheWay() bool {
	if w.Leave.On || w.Night.Stage != NightNone || w.Wake.Stage != WakeNone {
		return false
	}
	switch w.Girls[w.Lead].Doing {
	case Standing, Walking, Held, Reaching, Planted, Locked:
		return true
	}
	return false
}

// findGoal looks for what the way leads to: the other, where she cannot come by herself; else the nearest hint that is
// there; else the nearest border.
func (w *World) findGoal() {
	h := &w.Hint
	from := w.Girls[w.Lead].At
	other := w.Lead.Other()
	if o := &w.Girls[other]; w.Here(other) && (!w.free(other) && o.Doing != Calling && o.Doing != Kneeling || w.Link > LinkSight) {
		w.head(0, o.At)
		return
	}
	var best *level.Thing
	var to fixed.Point
	for _, t := range w.goals {
		if best != nil && best.Class == level.Hint && t.Class != level.Hint || !w.There(t) {
			continue
		}
		p := t.Box.Centre()
		if t.Class == level.Hint {
			p = t.At
		}
		if best == nil || best.Class != t.Class && t.Class == level.Hint || from.Dist(p) < from.Dist(to) {
			best, to = t, p
		}
	}
	if best == nil {
		*h = Hinting{}
		return
	}
	w.head(int32(best.ID), to)
}

// head makes p, where the thing of that id is, what the way leads to.
func (w *World) head(id int32, p fixed.Point) {
	h := &w.Hint
	moved := h.Goal != id || h.Near == 0
	h.Goal, h.At = id, p
	if moved {
		h.Near = max(w.Girls[w.Lead].At.Dist(p), 1)
	}
}

// show lets the hint come that is due.
func (w *World) show() {
	h := &w.Hint
	switch {
	case h.Idle < looksAfter:
		h.Stage = HintNone
	case h.Idle < pointsAfter:
		w.hint(HintLooks, (h.Idle-looksAfter)%hintEvery)
	case h.Idle < leadsAfter:
		w.hint(HintPoints, (h.Idle-pointsAfter)%hintEvery)
	default:
		since := (h.Idle - leadsAfter) % leadEvery
		if since < leadShows {
			w.hint(HintLeads, since)
		} else {
			w.hint(HintPoints, (since-leadShows)%hintEvery)
		}
	}
}

// hint goes on with a stage, of which so many ticks have passed: she looks there.
func (w *World) hint(stage HintStage, since int32) {
	h := &w.Hint
	h.Stage = stage
	other := w.Lead.Other()
	if since == 0 {
		who := other
		if !w.Here(other) || h.Goal == 0 {
			who = w.Lead
		}
		w.emit(Event{Kind: Hinted, Who: who, At: h.At, Thing: int(h.Goal), N: int32(stage)})
	}
	if stage == HintLeads && since%aheadEvery == 0 {
		w.aimAhead()
	}
	if o := &w.Girls[other]; w.Here(other) && o.Doing == Standing && since < hintShows && stage < HintLeads && w.Still > 0 {
		o.Facing = fixed.Facing(h.At.Sub(o.At), o.Facing)
	}
}

// shows is what the other shows of the way just now.
func (w *World) shows() HintStage {
	if !w.onTheWay() {
		return HintNone
	}
	return w.Hint.Stage
}

// Pointing says whether she who is not steered points to where the way leads, just now.
func (w *World) Pointing() bool {
	h := &w.Hint
	o := &w.Girls[w.Lead.Other()]
	if w.shows() != HintPoints || !w.Here(w.Lead.Other()) || o.Doing != Standing && o.Doing != Held || w.Girls[w.Lead].Vel != (fixed.Point{}) {
		return false
	}
	since := h.Idle - pointsAfter
	if h.Idle >= leadsAfter {
		since = (h.Idle-leadsAfter)%leadEvery - leadShows
	}
	return since%hintEvery < hintShows
}

// aimAhead looks for a place on the way, a little ahead of her who leads.
func (w *World) aimAhead() {
	h := &w.Hint
	from := w.Girls[w.Lead].At
	w.ahead, _ = w.ground.Path(w.ahead[:0], from, h.At, w.perils&^w.ground.ZonesAt(from))
	left := int32(aheadReach)
	h.To, h.Next = from, from
	if len(w.ahead) > 0 {
		h.Next = w.ahead[0]
	}
	for _, p := range w.ahead {
		d := h.To.Dist(p)
		if d >= left {
			h.To = h.To.Toward(p, left)
			break
		}
		left -= d
		h.To = p
	}
	if w.zoneOf(h.To, level.Border) != nil {
		h.To = from // she does not go out of the world by herself
	}
}

// goAhead lets who go ahead on the way, wait there and look back.
func (w *World) goAhead(who Who) {
	g, lead := &w.Girls[who], &w.Girls[w.Lead]
	if w.Hint.To == (fixed.Point{}) || g.At.Within(w.Hint.To, fixed.Tile) {
		g.Way, g.Stuck = g.Way[:0], 0
		g.Facing = fixed.Facing(lead.At.Sub(g.At), g.Facing)
		return
	}
	w.walkTo(who, w.Hint.To, walkSpeed, w.detour(who, w.Hint.To))
}

// coaxing says whether she whose hand is held draws on her who leads and does nothing.
func (w *World) coaxing() bool {
	h := &w.Hint
	return w.Joined && h.Stage == HintLeads && w.Still > coaxAfter && w.Still%coaxEvery < coaxTicks && h.Drawn < mostDrawn && w.onTheWay()
}

// coaxed is what she who leads wants, or where the held hand draws her who wants nothing: a few steps on the way.
func (w *World) coaxed(want fixed.Point) fixed.Point {
	g := &w.Girls[w.Lead]
	to := w.Hint.To
	if want != (fixed.Point{}) || !w.coaxing() || to == (fixed.Point{}) || g.At.Within(to, fixed.Tile) {
		return want
	}
	v := w.Hint.Next.Sub(g.At).Clamped(coaxPace)
	if w.ground.ZonesAt(g.At.Add(v.Scale(8, 1)))&w.shunned() != 0 {
		return want
	}
	w.Hint.Drawn++
	return v
}

// inFront is where she walks who draws the other on: before her, at arm's length.
func (w *World) inFront() (fixed.Point, bool) {
	if !w.coaxing() {
		return fixed.Point{}, false
	}
	g := &w.Girls[w.Lead]
	p := g.At.Add(w.Hint.To.Sub(g.At).WithLen(holdDistance))
	return p, w.ground.Clear(g.At, p) && w.safe(g.At, p, w.shunned())
}
