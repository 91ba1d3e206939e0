// Package app owns the running game: it wires devices, journey, view, painter, sound and store, and decides which of
// them has the turn. It is the only room that knows all others, and it must not hold a rule of any of them.
package app

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime/debug"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/journey"
	"handhold/game/outside"
	"handhold/game/replay"
	"handhold/game/store"
	"handhold/game/words"
)

// Options is what a game is started with.
type Options struct {
	Files      fs.FS // assets and the tilesets' pictures, by their paths from the root
	BuiltIn    fs.FS // of Files what is in the program itself
	Atlas      *journey.Atlas
	Words      *words.Shelf
	Language   string       // tag of the language to begin in; empty: as it was set, or as the system's is
	Start      string       // a map or "story": begin with it at once; empty: begin with the title
	Object     int          // id of the object of that map to begin at; 0: where the map says
	Outside    *outside.Map // where that map comes from, if it is not built in: it is followed
	Since      time.Time    // when it was read
	Slot       int          // 1 to 6: the slot to play in; 0: as the player chooses, and none where Start begins at once
	Seed       uint64       // of new journeys
	Mute       bool
	Fullscreen bool
	Trace      io.Writer                     // gets a state line each second of play; nil for none
	Record     func(*replay.Recording) error // keeps what was played so far; nil for none
	Notice     func(line string)             // gets one line about what went wrong and what is done about it
}

// The errors a caller tells apart.
var (
	ErrNoDisplay = errors.New("there is no display to open a window on")
	ErrNoSound   = errors.New("there is no sound device") // running once more with Mute helps
)

// Run opens the window and plays until the player leaves. Where the sound device fails it returns ErrNoSound, where
// there is no display ErrNoDisplay, and where something breaks in the middle one clear error; what was saved is safe.
func Run(o Options) error {
	if !hasDisplay() {
		return ErrNoDisplay
	}
	g := newGame(o, store.Open(journey.SaveVersion, o.Notice))
	if err := g.mayStart(); err != nil {
		return err
	}
	ebiten.SetWindowSize(1280, 720)
	ebiten.SetWindowSizeLimits(320, 200, -1, -1)
	ebiten.SetWindowResizingMode(ebiten.WindowResizingModeEnabled)
	ebiten.SetWindowClosingHandled(true)
	ebiten.SetTPS(60)
	g.apply()
	ebiten.SetScreenClearedEveryFrame(false)
	debug.SetGCPercent(40) // garbage is made while the game loads, and hardly afterwards
	g.watchOutside()
	g.loading = make(chan error, 1)
	go g.loadBeside()
	err := ebiten.RunGameWithOptions(g, &ebiten.RunGameOptions{X11ClassName: "handhold", X11InstanceName: "handhold"})
	if soundFailed(err) {
		return ErrNoSound
	}
	if g.unloaded != nil {
		return g.unloaded
	}
	if err != nil {
		return fmt.Errorf("the game stopped: %w", err)
	}
	return nil
}

// debugging says whether a mistake of ours should show its stack instead of one line.
func debugging() bool { return os.Getenv("HANDHOLD_DEBUG") != "" }
