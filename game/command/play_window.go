//go:build !headless

package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"handhold/game/app"
	"handhold/game/replay"
)

// run plays in a window.
func (p *playing) run(args []string, t Terminal) (int, error) {
	o := app.Options{
		Files: p.files, BuiltIn: t.Files, Atlas: p.atlas, Words: p.words, Language: p.language, Start: p.start, Slot: p.slot, Seed: p.seed,
		Object: p.object, Outside: p.outside, Since: p.since,
		Mute: p.mute, Fullscreen: p.fullscreen,
		Notice: func(line string) { fmt.Fprintf(t.Err, "handhold: %s\n", line) },
	}
	for _, line := range p.notices {
		o.Notice(line)
	}
	switch p.trace {
	case "":
	case "-":
		o.Trace = t.Out
	default:
		f, err := os.Create(p.trace)
		if err != nil {
			return Wrong, err
		}
		defer f.Close()
		o.Trace = f
	}
	if p.record != "" {
		if err := writable(p.record); err != nil {
			return Wrong, err
		}
		o.Record = func(rec *replay.Recording) error { return replaceRecording(p.record, rec) }
	}
	err := app.Run(o)
	if errors.Is(err, app.ErrNoSound) && !p.mute {
		o.Notice("there is no sound device; the game goes on without sound")
		return again(append(slices.Clone(args), "-mute"), t)
	}
	if errors.Is(err, app.ErrNoDisplay) {
		err = fmt.Errorf("%w; `handhold serve` serves the browser build instead", err)
	}
	if err != nil {
		return Wrong, err
	}
	return Good, nil
}

// writable says, before play begins, whether a recording can be kept there.
func writable(name string) error {
	if info, err := os.Lstat(name); err == nil && !info.Mode().IsRegular() {
		return fmt.Errorf("%s is not a plain file; a recording would take its place", name)
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE, 0o644)
	if err != nil {
		return err
	}
	return f.Close()
}

// replaceRecording writes a recording beside the one that is there and then in its place.
func replaceRecording(name string, rec io.WriterTo) error {
	draft := name + ".draft"
	f, err := os.Create(draft)
	if err != nil {
		return err
	}
	_, err = rec.WriteTo(f)
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(draft, name)
	}
	if err != nil {
		return fmt.Errorf("recording: %w", err)
	}
	return nil
}
