package app

import (
	"errors"
	"fmt"
	"path"
	"strings"

	"handhold/game/level"
	"handhold/game/view"
	"handhold/game/world"
)

// note is a message that lies over the picture.
type note struct {
	text, more string
	age        int // ticks
	end        int // ticks; 0: it stays until it is taken away
}

// How a note comes and how long one stays that goes by itself, ticks.
const (
	noteIn   = 12
	noteStay = 9 * world.TPS
)

// tell lays a message over the picture that goes by itself.
func (g *game) tell(text string) { g.note = note{text: text, end: noteStay} }

// complain says what is wrong with a map: the first finding in the picture, and all of them where the game was started.
func (g *game) complain(err error) {
	g.note = note{text: err.Error()}
	var found level.Findings
	if errors.As(err, &found) && len(found) > 0 {
		first := found[0]
		first.File = path.Base(strings.ReplaceAll(first.File, `\`, "/"))
		g.note.text = first.String()
		if more := len(found) - 1; more > 0 {
			g.note.more = fmt.Sprintf("… and %d more", more)
		}
	}
	for line := range strings.SplitSeq(err.Error(), "\n") {
		g.options.Notice(line)
	}
}

// writeNote lets the note come, stay and go.
func (g *game) writeNote(f *view.Frame) {
	n := &g.note
	if n.text == "" {
		return
	}
	n.age++
	if n.end > 0 && n.age >= n.end {
		*n = note{}
		return
	}
	alpha := coming(n.age, noteIn)
	if n.end > 0 {
		alpha = min(alpha, coming(n.end-n.age, noteIn))
	}
	shown := view.Note{Text: n.text, More: n.more, Alpha: alpha}
	f.Words = g.sheets.Letters.Note(f.Words, &shown, f.W-2*f.Wide, g.settings.TextSize)
}
