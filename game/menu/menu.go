// Package menu owns the screens between a player and the journey: title, pause, settings and the six slots, as data.
// It knows words by key only, and nothing of how a screen is drawn, where a journey is kept or what a key is called.
package menu

import (
	"slices"

	"handhold/game/words"
)

// Slots is how many journeys can be kept side by side.
const Slots = 6

// Input is what the player does in a menu in one tick.
type Input struct{ Up, Down, Left, Right, OK, Back bool }

// State is what a slot holds.
type State uint8

// The states of a slot.
const (
	Empty State = iota
	Kept        // a journey that can be continued
	Later       // a journey of a later version, which must be left alone
	Lost        // nothing in it is whole
)

// Slot is what the menu says about one slot.
type Slot struct {
	State State
	Title string // words key of the world's title; of a kept journey
	Day   int    // days since its journey began, from 1
}

// Facts is what the menu has to know of the machine and of what is kept.
type Facts struct {
	Slots [Slots]Slot
	Last  int  // the slot that was played last, 0 to 5
	Web   bool // in a browser one does not quit, and the page decides how large it is

	Languages []words.Language // all there are; the settings name the one that is spoken
}

// Kind is what the player wants of the program.
type Kind uint8

// What can be wanted. Slot says which one, where one is meant.
const (
	Nothing  Kind = iota
	Resume        // back to the walk
	Continue      // the journey in Slot
	Begin         // a new journey in Slot; whatever is there is given up
	Erase         // the journey in Slot
	Changed       // a setting has changed
	ToTitle       // leave the walk
	Quit
)

// Intent is what the player wants of the program in this tick.
type Intent struct {
	Kind Kind
	Slot int
}

// screen is one screen of the stack.
type screen uint8

const (
	title screen = iota
	pause
	settings
	journeys     // all slots
	newJourney   // all slots, to begin in one
	journey      // one slot
	confirmBegin // over what is in a slot
	confirmErase
)

// place is a screen and what is chosen on it.
type place struct {
	screen screen
	chosen int
	slot   int
}

// Menu is the screens that are open, the last one on top. It is never empty.
type Menu struct {
	facts    Facts
	settings Settings
	stack    []place
}

// NewTitle is the menu over the title.
func NewTitle(f Facts, s Settings) *Menu {
	return &Menu{facts: f, settings: s, stack: []place{{screen: title}}}
}

// NewPause is the menu in the middle of a walk.
func NewPause(f Facts, s Settings) *Menu {
	return &Menu{facts: f, settings: s, stack: []place{{screen: pause}}}
}

// Settings is what is set now.
func (m *Menu) Settings() Settings { return m.settings }

// SetFacts tells the menu what has changed around it, such as a slot that was erased.
func (m *Menu) SetFacts(f Facts) {
	m.facts = f
	for m.top().screen == journey && f.Slots[m.top().slot].State == Empty {
		m.pop()
	}
	m.top().chosen = min(m.top().chosen, len(m.lines())-1)
}

// Step moves through the screens by what the player does in one tick. Every screen has a way back: Back, and a line
// that says so.
func (m *Menu) Step(in Input) Intent {
	lines := m.lines()
	at := m.top()
	switch {
	case in.Back:
		return m.back()
	case in.Up:
		at.chosen = step(lines, at.chosen, -1)
	case in.Down:
		at.chosen = step(lines, at.chosen, +1)
	case in.Left:
		return m.adjust(lines[at.chosen], -1)
	case in.Right:
		return m.adjust(lines[at.chosen], +1)
	case in.OK:
		return m.do(lines[at.chosen])
	}
	return Intent{}
}

// step is the next line that can be chosen from one, round the ends.
func step(lines []line, from, by int) int {
	n := len(lines)
	for i := (from + by + n) % n; i != from; i = (i + by + n) % n {
		if lines[i].live() {
			return i
		}
	}
	return from
}

// top is the screen on top.
func (m *Menu) top() *place { return &m.stack[len(m.stack)-1] }

// push opens a screen on top.
func (m *Menu) push(s screen, slot, chosen int) Intent {
	m.stack = append(m.stack, place{screen: s, slot: slot, chosen: chosen})
	if lines := m.lines(); !lines[chosen].live() {
		m.top().chosen = step(lines, chosen, +1)
	}
	return Intent{}
}

// pop closes the screen on top, unless it is the last.
func (m *Menu) pop() {
	if len(m.stack) > 1 {
		m.stack = slices.Delete(m.stack, len(m.stack)-1, len(m.stack))
	}
}

// back closes the screen on top; out of the pause it leads to the walk, and out of the title nowhere.
func (m *Menu) back() Intent {
	if m.top().screen == pause {
		return Intent{Kind: Resume}
	}
	m.pop()
	return Intent{}
}

// adjust changes the setting of a line.
func (m *Menu) adjust(l line, by int) Intent {
	if l.set == nil {
		return Intent{}
	}
	before := m.settings
	l.set(&m.settings, by, false)
	if m.settings == before {
		return Intent{}
	}
	return Intent{Kind: Changed}
}

// do does what a line says; on a setting it goes to the next value and round.
func (m *Menu) do(l line) Intent {
	if l.set != nil {
		l.set(&m.settings, +1, true)
		return Intent{Kind: Changed}
	}
	if l.do == nil {
		return Intent{}
	}
	return l.do(m)
}
