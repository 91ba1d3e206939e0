package sound

import (
	"syscall/js"
	"time"
)

// slice is how much of a tick decoding may take: a browser has one thread, and the picture needs it too.
const slice = 2 * time.Millisecond

// load lets the recordings come in: the browser decodes beside the game, and what it cannot decode is decoded here, a
// little every tick.
func (p *Player) load() {
	p.lib.aside = inBrowser
	if p.ticks++; p.ticks%30 == 0 {
		p.lib.look()
	}
	for began := time.Now(); time.Since(began) < slice; {
		busy, err := p.lib.decode()
		if err != nil {
			p.failed <- err
		}
		if !busy {
			return
		}
	}
}

// inBrowser lets the browser decode a file. A context of the file's own rate leaves the samples as they are.
func inBrowser(file []byte, rate int, done func(mono []byte)) {
	defer func() {
		// What the browser does not know is thrown, and comes as a panic.
		if recover() != nil {
			done(nil)
		}
	}()
	bytes := js.Global().Get("Uint8Array")
	array := bytes.New(len(file))
	js.CopyBytesToJS(array, file)
	promise := js.Global().Get("OfflineAudioContext").New(1, 1, rate).Call("decodeAudioData", array.Get("buffer"))
	var good, bad js.Func
	over := func(mono []byte) any {
		good.Release()
		bad.Release()
		done(mono)
		return nil
	}
	good = js.FuncOf(func(_ js.Value, args []js.Value) any {
		samples := args[0].Call("getChannelData", 0)
		view := bytes.New(samples.Get("buffer"), samples.Get("byteOffset"), samples.Get("byteLength"))
		mono := make([]byte, view.Length())
		js.CopyBytesToGo(mono, view)
		return over(mono)
	})
	bad = js.FuncOf(func(js.Value, []js.Value) any { return over(nil) })
	promise.Call("then", good, bad)
}
