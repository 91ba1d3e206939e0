package app

import (
	"fmt"
	"io/fs"
	"time"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/outside"
	"handhold/game/replay"
	"handhold/game/view"
	"handhold/game/world"
)

const (
	noSlot     = -1 // the slot of a journey that is kept nowhere
	neverSaved = -1
)

// walk is a journey that is played: what belongs to it and ends with it.
type walk struct {
	journey *journey.Journey
	slot    int               // 0 to 5, or noSlot
	safe    int64             // tick at which it was last saved; neverSaved for none
	rec     *replay.Recording // nil where nothing is recorded
	level   *level.Level      // of the world that view looks at
	view    *view.View
	hold    autoHold
	outside *outside.Map // where the map it began with comes from, if that is not built in
	files   fs.FS        // what the pictures of its worlds are read from
	since   time.Time    // when that map was read
	barred  int          // ticks until they try again to cross into a map that cannot be read
	still   *world.World // the world as it stands while nobody plays; nil while somebody does
}

// seen is the world to look at. While nobody plays it is one in which nothing has just happened: the events of the last
// tick must not be seen and heard again in every tick.
func (w *walk) seen(played bool) (*world.World, error) {
	if played {
		w.still = nil
		return w.journey.World(), nil
	}
	if w.still == nil {
		var err error
		if w.still, err = world.Restore(w.level, w.journey.World().State); err != nil {
			return nil, err
		}
	}
	return w.still, nil
}

// tick plays one tick and says whether another world has been entered; trace is called after each second of play.
func (w *walk) tick(in world.Input, trace func(*journey.Journey)) (entered bool, err error) {
	if w.rec != nil {
		w.rec.Add(in)
	}
	if err := w.journey.Step(in); err != nil {
		return false, err
	}
	if w.journey.Ticks%world.TPS == 0 && !w.journey.Ended {
		trace(w.journey)
	}
	return w.journey.World().Level() != w.level, nil
}

// autoHold takes hands by itself for those who have set "always held". It plays by the same input as everyone, so that
// recordings need not know of it.
type autoHold struct {
	free bool // the player has let go on purpose: it waits until she takes the hand again
	wait int  // ticks until the next try
}

// holdEvery is how often it tries, ticks.
const holdEvery = 45

// offersFor is how long she who wakes holds out her hand before it is taken, ticks: it should be seen.
const offersFor = 2 * world.TPS

// press adds the hand to an input where it should be taken now.
func (a *autoHold) press(w *world.World, in *world.Input) {
	a.wait = max(0, a.wait-1)
	seat := &in.Seats[0]
	if !w.Here(w.Lead.Other()) {
		a.free = false // when she is back her hand is taken as before
	}
	if w.Night.Stage == world.NightLasts && w.Joined && a.asks(w, seat.Buttons) {
		seat.Buttons |= world.Hand // the one thing to do in such a night is to let go, whatever is pressed for it
		a.free, a.wait = true, holdEvery
		return
	}
	if seat.Buttons&world.Hand != 0 {
		if a.wait == 0 {
			a.free = w.Joined
		}
		a.wait = holdEvery
		return
	}
	lead := &w.Girls[w.Lead]
	able := lead.Doing == world.Standing || lead.Doing == world.Walking ||
		w.Wake.Stage == world.WakeOffering && w.Wake.Tick > offersFor
	if w.Joined || a.free || a.wait > 0 || !able || w.Link > world.LinkNear {
		return
	}
	seat.Buttons |= world.Hand
	a.wait = holdEvery
}

// asks says whether what is pressed in the night they spend asks for letting go, where that ends it.
func (a *autoHold) asks(w *world.World, pressed world.Buttons) bool {
	t := w.Level().Thing(int(w.Night.Thing))
	return t != nil && t.Str("until") == "letgo" && pressed&^(world.NoHints|world.Swap) != 0
}

// trace writes a state line. Where it can no longer be written, that is said once, and the game goes on.
func (g *game) trace(j *journey.Journey) {
	if g.options.Trace == nil {
		return
	}
	if _, err := g.options.Trace.Write(append(replay.StateLine(j), '\n')); err != nil {
		g.options.Notice(fmt.Sprintf("the trace ends here: %v", err))
		g.options.Trace = nil
	}
}
