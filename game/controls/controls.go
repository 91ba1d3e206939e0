// Package controls owns the way from keys, buttons and sticks to what a player does: which source means which action of
// which seat is a table, and a Reader turns the values of the sources into a world's Input and into steps through a
// menu. It does not know Ebitengine (devices does) and nothing of what an Input does to a world.
package controls

import (
	"strings"

	"handhold/game/world"
)

// Act is what a source can mean.
type Act uint8

// The acts. A source may have several: Enter skips in a world and confirms in a menu.
const (
	Left Act = iota
	Right
	Up
	Down
	AxisX // a stick, to the right
	AxisY // a stick, downward
	Hand
	Call
	Rest
	Touch
	Swap
	Skip
	Pause   // opens the menu
	Confirm // in a menu
	Cancel  // in a menu
	acts    // how many there are
)

// buttons are the acts that are buttons of a world.
var buttons = [acts]world.Buttons{
	Hand: world.Hand, Call: world.Call, Rest: world.Rest, Touch: world.Touch, Swap: world.Swap, Skip: world.Skip,
}

// Menu is what a player does in a menu in one tick. Directions repeat while they are held.
type Menu struct{ Up, Down, Left, Right, OK, Back bool }

// Reading is what all sources together mean in one tick.
type Reading struct {
	Input world.Input
	Menu  Menu
	Pause bool // Pause has just been pressed
	Any   bool // anything at all has just been pressed
}

// How the sticks and repeating keys feel. Sticks run from -127 to 127.
const (
	deadZone    = 26  // a stick nearer to its middle than this rests
	fullZone    = 118 // further out than this it is all the way
	menuZone    = 72  // a stick this far out is a direction in a menu
	repeatAfter = 24  // ticks until a held direction repeats
	repeatEvery = 8   // ticks between repeats
)

// Reader turns values into readings. It remembers what was down, so it belongs to one run of ticks.
type Reader struct {
	sources []Source
	uses    [][]Binding // by source
	seats   int
	down    []bool // by source, in the last tick
	swallow []bool // by source: ignored until let go
	held    [4]int // ticks each menu direction has been held
}

// NewReader is a reader for a table of bindings. Bindings of seats from the seats-th on are read but do nothing.
func NewReader(table []Binding, seats int) *Reader {
	r := &Reader{seats: seats}
	index := map[Source]int{}
	for _, b := range table {
		i, ok := index[b.Source]
		if !ok {
			i = len(r.sources)
			index[b.Source] = i
			r.sources = append(r.sources, b.Source)
			r.uses = append(r.uses, nil)
		}
		r.uses[i] = append(r.uses[i], b)
	}
	r.down = make([]bool, len(r.sources))
	r.swallow = make([]bool, len(r.sources))
	return r
}

// Sources are the sources in the order in which Read wants their values.
func (r *Reader) Sources() []Source { return r.sources }

// Key is what is printed on the key that means act for the first seat: an arrow rather than a letter where both do;
// empty where no key does.
func (r *Reader) Key(act Act) string {
	best := ""
	for i, s := range r.sources {
		name, ok := strings.CutPrefix(string(s), "key ")
		if !ok || best != "" && !strings.HasPrefix(name, "Arrow") {
			continue
		}
		for _, b := range r.uses[i] {
			if b.Act == act && b.Seat == 0 {
				best = name
			}
		}
	}
	return best
}

// Swallow makes the reader ignore whatever is down now until it has been let go: the key that closed a menu must not
// also be a step in the world.
func (r *Reader) Swallow() {
	copy(r.swallow, r.down)
	r.held = [4]int{}
}

// Read is what the sources mean in this tick. values are by source: 0 or 127 for keys and buttons, -127 to 127 for
// sticks.
func (r *Reader) Read(values []int) Reading {
	var out Reading
	var fresh [acts]bool // any seat's
	var digital, stick [2]struct{ x, y int }
	for i, v := range values {
		down := v >= menuZone || v <= -menuZone
		if !down {
			r.swallow[i] = false
		}
		pressed := down && !r.down[i]
		r.down[i] = down
		if r.swallow[i] {
			continue
		}
		out.Any = out.Any || pressed
		for _, b := range r.uses[i] {
			switch b.Act {
			case AxisX:
				stick[b.Seat].x += v
			case AxisY:
				stick[b.Seat].y += v
			case Left:
				digital[b.Seat].x -= bit(down)
			case Right:
				digital[b.Seat].x += bit(down)
			case Up:
				digital[b.Seat].y -= bit(down)
			case Down:
				digital[b.Seat].y += bit(down)
			default:
				if down && b.Seat < r.seats {
					out.Input.Seats[b.Seat].Buttons |= buttons[b.Act]
				}
			}
			fresh[b.Act] = fresh[b.Act] || pressed
		}
	}
	var menu struct{ x, y int }
	for s := range out.Input.Seats {
		x, y := clamp(digital[s].x, 1)*127, clamp(digital[s].y, 1)*127
		if x == 0 && y == 0 {
			x, y = shape(stick[s].x, stick[s].y)
		}
		if s < r.seats {
			out.Input.Seats[s].X, out.Input.Seats[s].Y = int8(x), int8(y)
		}
		menu.x, menu.y = menu.x+x, menu.y+y
	}
	out.Menu = Menu{
		Left: r.repeat(0, menu.x <= -menuZone), Right: r.repeat(1, menu.x >= menuZone),
		Up: r.repeat(2, menu.y <= -menuZone), Down: r.repeat(3, menu.y >= menuZone),
		OK: fresh[Confirm], Back: fresh[Cancel],
	}
	out.Pause = fresh[Pause]
	return out
}

// repeat says whether a held menu direction counts in this tick.
func (r *Reader) repeat(dir int, on bool) bool {
	if !on {
		r.held[dir] = 0
		return false
	}
	r.held[dir]++
	n := r.held[dir] - 1
	return n == 0 || n >= repeatAfter && (n-repeatAfter)%repeatEvery == 0
}

// shape takes the dead zone out of a stick and stretches what is left to -127…127, keeping its direction.
func shape(x, y int) (int, int) {
	x, y = clamp(x, 127), clamp(y, 127)
	r := isqrt(x*x + y*y)
	if r < deadZone {
		return 0, 0
	}
	reach := min(127, (r-deadZone)*127/(fullZone-deadZone))
	return clamp(x*reach/r, 127), clamp(y*reach/r, 127)
}

// isqrt is the whole part of the square root of n ≥ 0.
func isqrt(n int) int {
	r := 0
	for b := 1 << 15; b > 0; b >>= 1 {
		if (r+b)*(r+b) <= n {
			r += b
		}
	}
	return r
}

func clamp(v, limit int) int { return max(-limit, min(limit, v)) }

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
