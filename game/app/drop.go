package app

import (
	"fmt"
	"io/fs"
	"time"

	"github.com/hajimehoshi/ebiten/v2"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/outside"
)

// dropped is a map that was dropped on the window.
type dropped struct {
	of     outside.Map
	others int // maps besides it that were dropped with it
	level  *level.Level
	files  fs.FS // it was read from
	since  time.Time
	err    error // why it cannot be played
}

// watchDrops looks whether something was dropped on the window, and, once it is read, plays it.
func (g *game) watchDrops() error {
	if files := ebiten.DroppedFiles(); files != nil {
		go g.receive(files)
	}
	select {
	case d := <-g.drops:
		return g.playDropped(d)
	default:
		return nil
	}
}

// receive reads what was dropped, beside the game.
func (g *game) receive(files fs.FS) {
	d := dropped{since: time.Now()}
	defer func() { g.drops <- d }()
	defer g.catch(&d.err)
	if d.of, d.others, d.err = outside.Dropped(g.options.BuiltIn, files); d.err != nil {
		return
	}
	held, _ := d.of.Held()
	if d.level, d.err = held.Load(); d.err != nil {
		return
	}
	d.files = held.Files
	d.err = new(outside.Pictures).Check(held, d.level)
}

// playDropped plays a map that was dropped. Where it cannot be played it says why, and the game goes on as it was.
func (g *game) playDropped(d dropped) error {
	if d.err != nil {
		g.complain(d.err)
		g.note.end = noteStay
		return nil
	}
	j, err := journey.New(g.options.Seed, d.level.Name, g.options.Atlas.Over(d.of.Files, d.level))
	if err != nil {
		g.complain(err)
		g.note.end = noteStay
		return nil
	}
	g.keep()
	g.settled()
	before := g.walk
	if err := g.start(&walk{journey: j, slot: noSlot, safe: neverSaved, outside: &d.of, files: d.files, since: d.since}); err != nil {
		g.complain(err)
		g.note.end = noteStay
		return g.start(before)
	}
	g.turn(walking)
	g.note = note{}
	if d.others > 0 {
		g.tell(fmt.Sprintf("%s; there are %d more maps in what was dropped", d.of.Given, d.others))
	}
	return nil
}
