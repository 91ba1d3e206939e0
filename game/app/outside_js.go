package app

import (
	"syscall/js"

	"github.com/hajimehoshi/ebiten/v2"
)

// inBrowser says whether the game runs in a page.
const inBrowser = true

// hasDisplay says whether there is a page to draw on.
func hasDisplay() bool { return js.Global().Get("document").Truthy() }

// watchOutside saves and pauses when the page is hidden or left: then no tick comes any more. The callback runs between
// ticks, for a page has one thread, or while a tick waits for files of the world that has just been entered: its journey
// is whole by then.
func (g *game) watchOutside() {
	hidden := js.FuncOf(func(js.Value, []js.Value) any {
		if js.Global().Get("document").Get("hidden").Bool() {
			g.away()
		}
		return nil
	})
	left := js.FuncOf(func(js.Value, []js.Value) any {
		g.away()
		return nil
	})
	// Whoever drags a file from elsewhere comes from another window: the page is not waiting for a click then.
	drop := js.FuncOf(func(js.Value, []js.Value) any {
		ebiten.SetRunnableOnUnfocused(true)
		js.Global().Call("focus")
		return nil
	})
	js.Global().Get("document").Call("addEventListener", "drop", drop)
	js.Global().Get("document").Call("addEventListener", "visibilitychange", hidden)
	js.Global().Call("addEventListener", "pagehide", left)
}

// drawn tells the page after the first picture: it takes its cover away.
func drawn() {
	js.Global().Call("dispatchEvent", js.Global().Get("Event").New("handhold-drawn"))
}
