package app

import (
	"fmt"

	"handhold/game/controls"
	"handhold/game/controls/devices"
	"handhold/game/menu"
	"handhold/game/paint"
	"handhold/game/store"
	"handhold/game/view"
)

// newGame is a game that knows its settings, and has nothing loaded yet.
func newGame(o Options, kept *store.Store) *game {
	g := &game{options: o, w: 640, h: 360, drops: make(chan dropped, 1)}
	g.keeper = newKeeper(kept, o.Atlas, o.Words.Languages(), o.Notice)
	g.settings = g.keeper.settings()
	g.kept = g.settings
	if o.Slot > 0 {
		g.settings.Last = o.Slot - 1
	}
	g.settings.Fullscreen = g.settings.Fullscreen || o.Fullscreen
	g.speak(g.firstLanguage())
	return g
}

// mayStart says what is wrong with beginning as the options ask for.
func (g *game) mayStart() error {
	if n := g.options.Slot; n > 0 && g.options.Start != "" && g.keeper.look(n-1).State != menu.Empty {
		return fmt.Errorf("slot %d holds a journey already; erase it first or choose another -slot", n)
	}
	return nil
}

// load loads everything a game needs before its first tick.
func (g *game) load() error {
	g.reader = controls.NewReader(controls.Alone(), 1)
	var err error
	if g.devices, err = devices.New(g.reader.Sources()); err != nil {
		return err
	}
	if g.sheets, err = view.LoadSheets(g.options.Files); err != nil {
		return err
	}
	if g.painter, err = paint.New(g.options.Files, g.options.Notice); err != nil {
		return err
	}
	g.sound = newSpeaker(g.options)
	if err := g.begin(); err != nil {
		return err
	}
	g.apply()
	return nil
}

// loadBeside loads while the window is being opened; the first tick waits for it.
func (g *game) loadBeside() {
	var err error
	defer func() { g.loading <- err }()
	defer g.catch(&err)
	err = g.load()
}
