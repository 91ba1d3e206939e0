//go:build !js

package app

import (
	"os"
	"os/signal"
	"runtime"
	"syscall"

	"github.com/hajimehoshi/ebiten/v2"
)

// inBrowser says whether the game runs in a page.
const inBrowser = false

// hasDisplay says whether a window can be opened. Only X11 can be asked beforehand.
func hasDisplay() bool {
	switch runtime.GOOS {
	case "windows", "darwin", "android", "ios":
		return true
	}
	return os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != ""
}

// watchOutside lets an interrupt end the game as closing its window does.
func (g *game) watchOutside() {
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	go func() {
		<-signals
		signal.Stop(signals) // a second one ends the program at once
		g.leave.Store(true)
		ebiten.SetRunnableOnUnfocused(true) // a window that rests looks at nothing
	}()
}

// drawn is told after the first picture.
func drawn() {}
