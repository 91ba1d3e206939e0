package app

import (
	"errors"
	"fmt"
	"sync/atomic"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/controls"
	"handhold/game/controls/devices"
	"handhold/game/journey"
	"handhold/game/menu"
	"handhold/game/paint"
	"handhold/game/replay"
	"handhold/game/view"
	"handhold/game/words"
	"handhold/game/world"
)

// mode is whose turn it is.
type mode uint8

const (
	opening mode = iota // a first start: the first world is there, and nothing is kept before somebody does something
	titled              // the title and its menu over the world that was left
	walking
	paused
	closing // the journey has ended: the last picture turns to paper
)

// game is the running game; it implements ebiten.Game.
type game struct {
	options  Options
	keeper   *keeper
	reader   *controls.Reader
	devices  *devices.Devices
	painter  *paint.Painter
	sound    speaker
	sheets   view.Sheets
	settings menu.Settings
	kept     menu.Settings // as they were last kept
	spoken   string        // tag of the language
	book     *words.Book   // in that language

	mode  mode
	since int // ticks in this mode
	walk  *walk
	menu  *menu.Menu

	w, h    int // size of the logical picture, px
	frame   *view.Frame
	changed bool // the frame's colour memory has not been drawn yet
	shown   bool // the first picture has been drawn
	focused bool
	leave   atomic.Bool // set from outside: save and end
	err     error       // of Draw; ends the game at the next tick

	note     note         // what lies over the picture
	followed *followed    // the map that is watched; nil for none
	drops    chan dropped // maps that were dropped on the window, and read

	loading  chan error // gets what loading comes to; nil when it has ended
	unloaded error      // why nothing could be loaded
}

// begin decides what a start begins with: a map at once, the title over the journey played last, or, the first time,
// the first world itself.
func (g *game) begin() error {
	if g.options.Start != "" {
		if err := g.startNew(g.options.Start, g.options.Slot-1); err != nil {
			return err
		}
		g.turn(walking)
		return nil
	}
	facts := g.keeper.facts(g.settings.Last)
	kept := false
	for _, s := range facts.Slots {
		kept = kept || s.State != menu.Empty
	}
	if !kept {
		g.turn(opening)
		return g.startNew(journey.Story, g.settings.Last)
	}
	return g.toTitle(facts)
}

// toTitle shows the title and its menu over the journey that was played last.
func (g *game) toTitle(f menu.Facts) error {
	g.menu = menu.NewTitle(f, g.shownSettings())
	g.turn(titled)
	if g.walk != nil {
		return nil
	}
	j, err := g.keeper.restore(f.Last)
	if err != nil { // the menu says what is the matter with that slot
		return g.startNew(journey.Story, noSlot)
	}
	return g.start(&walk{journey: j, slot: f.Last, safe: j.Ticks})
}

// startNew begins a journey at a map or the story's beginning; it is kept in slot.
func (g *game) startNew(at string, slot int) error {
	o := &g.options
	var j *journey.Journey
	var err error
	if at == o.Start && o.Object > 0 {
		j, err = journey.NewAt(o.Seed, at, o.Object, o.Atlas)
	} else {
		j, err = journey.New(o.Seed, at, o.Atlas)
	}
	if err != nil {
		return err
	}
	w := &walk{journey: j, slot: slot, safe: neverSaved}
	if at == o.Start {
		w.outside, w.since = o.Outside, o.Since
	}
	if g.options.Record != nil {
		w.rec = &replay.Recording{Seed: g.options.Seed, Start: at}
	}
	return g.start(w)
}

// start makes w the walk that is seen and played.
func (g *game) start(w *walk) error {
	g.walk = w
	return g.enter()
}

// enter prepares the picture of the world the walk is in.
func (g *game) enter() error {
	w := g.walk
	if g.note.end == 0 { // it was about the world before
		g.note = note{}
	}
	w.level = w.journey.World().Level()
	w.view = view.New(w.level, g.sheets, g.book, w.journey.Seed)
	if w.files == nil {
		w.files = g.options.Files
	}
	g.painter.From(w.files)
	if err := g.painter.Enter(w.level); err != nil {
		return err
	}
	g.follow()
	g.painter.Hurry()
	return g.look()
}

// turn gives the turn to a mode.
func (g *game) turn(m mode) {
	g.mode, g.since = m, 0
	g.reader.Swallow()
	if m == walking || m == opening {
		ebiten.SetCursorMode(ebiten.CursorModeHidden)
	} else {
		ebiten.SetCursorMode(ebiten.CursorModeVisible)
	}
}

// Update implements ebiten.Game: one tick. A mistake of ours ends the game with one line; what was saved is safe.
func (g *game) Update() (err error) {
	defer g.catch(&err)
	if g.loading != nil {
		if g.unloaded = <-g.loading; g.unloaded != nil {
			return g.unloaded
		}
		g.loading = nil
	}
	if g.err != nil {
		return g.err
	}
	if ebiten.IsWindowBeingClosed() || g.leave.Load() {
		g.keep()
		return ebiten.Termination
	}
	g.watchFocus()
	if err := errors.Join(g.watchDrops(), g.reload()); err != nil {
		return err
	}
	return g.tick(g.reader.Read(g.devices.Read()))
}

// catch turns a panic into an error.
func (g *game) catch(err *error) {
	if debugging() {
		return
	}
	if r := recover(); r != nil {
		*err = fmt.Errorf("a mistake in the game (%v); HANDHOLD_DEBUG=1 shows where", r)
	}
}

// watchFocus saves and pauses when the window loses the keyboard, and lets it rest until it has it again. A window
// that never had it (a bare X server gives none) plays on.
func (g *game) watchFocus() {
	focused := ebiten.IsFocused()
	if g.focused && !focused {
		g.away()
	}
	if !g.focused && focused {
		ebiten.SetRunnableOnUnfocused(true)
	}
	g.focused = focused
}

// away saves, pauses, and lets everything rest, sound too, until the window has the keyboard again. Where a map is
// followed it goes on: whoever saves it in an editor looks at this window beside.
func (g *game) away() {
	if g.followed != nil {
		g.keep()
		return
	}
	if g.mode == walking {
		g.pause()
	}
	ebiten.SetRunnableOnUnfocused(false)
	g.focused = false
}

// tick does what the player asks for in one tick.
func (g *game) tick(in controls.Reading) error {
	g.since++
	var err error
	switch g.mode {
	case opening:
		err = g.tickOpening(in)
	case walking:
		err = g.tickWalking(in)
	case titled, paused:
		err = g.tickMenu(menu.Input(in.Menu))
	case closing:
		err = g.tickClosing(in)
	}
	if err != nil {
		return err
	}
	return g.look()
}

// tickOpening plays the first world until somebody does something. What is done first is done in the world already.
func (g *game) tickOpening(in controls.Reading) error {
	if in.Any || in.Input != (world.Input{}) {
		g.mode, g.since = walking, 0
		g.keep()
	}
	return g.tickWalking(in)
}

// tickWalking plays one tick of the journey.
func (g *game) tickWalking(in controls.Reading) error {
	if in.Pause {
		g.pause()
		return nil
	}
	if g.walk.barred > 0 {
		g.walk.barred--
		return nil
	}
	if g.settings.NoHints {
		in.Input.Seats[0].Buttons |= world.NoHints
	}
	if g.settings.AlwaysHeld {
		g.walk.hold.press(g.walk.journey.World(), &in.Input)
	}
	entered, err := g.walk.tick(in.Input, g.trace)
	if err != nil {
		return g.bar(err)
	}
	if entered {
		if err := g.enter(); err != nil {
			return err
		}
	}
	if g.walk.journey.SaveDue() {
		g.keep()
	}
	if g.walk.journey.Ended {
		g.keep()
		g.turn(closing)
	}
	return nil
}

// tickMenu moves through the menu and does what is wanted there.
func (g *game) tickMenu(in menu.Input) error {
	intent := g.menu.Step(in)
	switch intent.Kind {
	case menu.Resume:
		g.settled()
		g.turn(walking)
	case menu.Continue:
		return g.play(intent.Slot)
	case menu.Begin:
		g.settled()
		g.settings.Last = intent.Slot
		if err := g.startNew(journey.Story, intent.Slot); err != nil {
			return err
		}
		g.keep()
		g.settled()
		g.turn(walking)
	case menu.Erase:
		g.keeper.erase(intent.Slot)
		if g.walk.slot == intent.Slot {
			g.walk.slot = noSlot
		}
		g.menu.SetFacts(g.keeper.facts(g.settings.Last))
	case menu.Changed:
		last := g.settings.Last
		g.settings = g.hearLanguage(g.menu.Settings())
		g.settings.Last = last
		g.apply()
	case menu.ToTitle:
		g.settled()
		return g.toTitle(g.keeper.facts(g.settings.Last))
	case menu.Quit:
		g.settled()
		g.keep()
		return ebiten.Termination
	}
	return nil
}

// play goes on with the journey in a slot.
func (g *game) play(slot int) error {
	g.settings.Last = slot
	g.settled()
	if g.walk.slot != slot {
		j, err := g.keeper.restore(slot)
		if err != nil { // such as a journey through a map that is no longer there: the menu says so and stays
			g.keeper.say(err)
			f := g.keeper.facts(slot)
			f.Slots[slot].State = menu.Lost
			g.menu.SetFacts(f)
			return nil
		}
		if err := g.start(&walk{journey: j, slot: slot, safe: j.Ticks}); err != nil {
			return err
		}
	}
	g.turn(walking)
	return nil
}

// closingTicks is how long the last picture stays before the title comes back by itself.
const closingTicks = 40 * world.TPS

// tickClosing lets the last picture turn to paper; then comes the title, and the journey is kept.
func (g *game) tickClosing(in controls.Reading) error {
	if g.since > closingTicks || in.Any && g.since > 4*world.TPS {
		return g.toTitle(g.keeper.facts(g.settings.Last))
	}
	return nil
}

// pause opens the pause and saves.
func (g *game) pause() {
	g.keep()
	f := menu.Facts{Last: g.settings.Last, Web: inBrowser, Languages: g.options.Words.Languages()}
	g.menu = menu.NewPause(f, g.shownSettings())
	g.turn(paused)
}

// keep saves the journey where it has a slot, and what was recorded of it. What is safe already is not saved again: the
// generations of a slot are for what differs.
func (g *game) keep() {
	if g.mode == opening {
		return // nobody has begun yet
	}
	w := g.walk
	if w.slot >= 0 && w.safe != w.journey.Ticks && g.keeper.save(w.slot, w.journey) {
		w.safe = w.journey.Ticks
	}
	if g.walk.rec != nil {
		g.keeper.say(g.options.Record(g.walk.rec))
	}
}

// settled keeps the settings where they have changed.
func (g *game) settled() {
	if g.settings != g.kept {
		g.keeper.saveSettings(g.settings)
		g.kept = g.settings
	}
}

// apply makes the settings felt.
func (g *game) apply() {
	g.volume()
	ebiten.SetWindowTitle(g.book.Text("title.game"))
	if !inBrowser && ebiten.IsFullscreen() != g.settings.Fullscreen {
		ebiten.SetFullscreen(g.settings.Fullscreen)
	}
}
