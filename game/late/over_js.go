//go:build !headless

package late

import (
	"errors"
	"fmt"
	"io/fs"
	"syscall/js"
	"time"
)

// Over is files and, behind them, those that lie beside the page and come while the game is played; notice is told when
// some do not come. The page has brought the index along, as handholdLate, and hears of those who wait by the event
// handhold-late, of which detail is a line or empty.
func Over(files fs.FS, notice func(line string)) (fs.FS, error) {
	var text []byte
	if v := js.Global().Get("handholdLate"); v.Type() == js.TypeString {
		text = []byte(v.String())
	}
	index, err := ParseIndex(text)
	if err != nil {
		return nil, err
	}
	l := New(files, index, Options{
		Fetch: fetch, Notice: notice,
		Pause: func(tries int) { time.Sleep(Backoff(tries)) },
		Waiting: func(line string) {
			js.Global().Call("dispatchEvent", js.Global().Get("CustomEvent").New("handhold-late", map[string]any{"detail": line}))
		},
	})
	go l.Run()
	return l, nil
}

// fetch brings a file that lies beside the page.
func fetch(name string) ([]byte, error) {
	answer, err := await(js.Global().Call("fetch", name, map[string]any{"priority": "low"}))
	if err != nil {
		return nil, err
	}
	if !answer.Get("ok").Bool() {
		return nil, fmt.Errorf("the server answered %d", answer.Get("status").Int())
	}
	buffer, err := await(answer.Call("arrayBuffer"))
	if err != nil {
		return nil, err
	}
	bytes := js.Global().Get("Uint8Array").New(buffer)
	data := make([]byte, bytes.Length())
	js.CopyBytesToGo(data, bytes)
	return data, nil
}

// await waits for a promise.
func await(promise js.Value) (js.Value, error) {
	type outcome struct {
		value js.Value
		err   error
	}
	ended := make(chan outcome, 1)
	kept := js.FuncOf(func(_ js.Value, args []js.Value) any {
		ended <- outcome{value: args[0]}
		return nil
	})
	broken := js.FuncOf(func(_ js.Value, args []js.Value) any {
		ended <- outcome{err: errors.New(args[0].Call("toString").String())}
		return nil
	})
	defer kept.Release()
	defer broken.Release()
	promise.Call("then", kept, broken)
	o := <-ended
	return o.value, o.err
}
