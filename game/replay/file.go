// Package replay records what is played, plays it back, and plays by itself. It
// drives journeys by inputs alone and knows nothing of pictures or devices.
package replay

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"handhold/game/world"
)

// header is the first line of a journey file.
const header = "handhold-journey 1"

// Run is the same input for some ticks.
type Run struct {
	Ticks int
	Input world.Input
}

// Recording is all that was played, and where it began.
type Recording struct {
	Seed  uint64
	Start string // a map, or "story"
	Runs  []Run
}

// Add records one more tick of input.
func (r *Recording) Add(in world.Input) {
	if n := len(r.Runs); n > 0 && r.Runs[n-1].Input == in {
		r.Runs[n-1].Ticks++
		return
	}
	r.Runs = append(r.Runs, Run{1, in})
}

// Ticks is how long the recording is.
func (r *Recording) Ticks() int64 {
	n := int64(0)
	for _, run := range r.Runs {
		n += int64(run.Ticks)
	}
	return n
}

// WriteTo writes the recording as a journey file.
func (r *Recording) WriteTo(out io.Writer) (int64, error) {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\nseed %d\nstart %s\n", header, r.Seed, r.Start)
	for _, run := range r.Runs {
		fmt.Fprintf(&b, "%d %s\n", run.Ticks, actions(run.Input))
	}
	n, err := io.WriteString(out, b.String())
	return int64(n), err
}

// buttons are the actions that are pressed or not, in the order they are written.
var buttons = [...]struct {
	name string
	b    world.Buttons
}{
	{"hand", world.Hand}, {"call", world.Call}, {"rest", world.Rest},
	{"touch", world.Touch}, {"swap", world.Swap}, {"skip", world.Skip},
}

// actions is an input as a journey file spells it.
func actions(in world.Input) string {
	var out []string
	for i, s := range in.Seats {
		seat := ""
		if i == 1 {
			seat = "2:"
		}
		out = appendAxis(out, seat, "x", "left", "right", s.X)
		out = appendAxis(out, seat, "y", "up", "down", s.Y)
		for _, a := range buttons {
			if s.Buttons&a.b != 0 {
				out = append(out, seat+a.name)
			}
		}
	}
	if len(out) == 0 {
		return "-"
	}
	return strings.Join(out, ",")
}

func appendAxis(out []string, seat, axis, less, more string, v int8) []string {
	switch v {
	case 0:
		return out
	case -127:
		return append(out, seat+less)
	case 127:
		return append(out, seat+more)
	}
	return append(out, fmt.Sprintf("%s%s=%d", seat, axis, v))
}

// Limits of what is read, so that a small file cannot ask for endless play.
const (
	maxTicks = 24 * 60 * 60 * world.TPS
	maxLine  = 4096
)

// Read reads a journey file; name is for messages, which say the line and what is wrong with it.
func Read(name string, in io.Reader) (*Recording, error) {
	r := &Recording{}
	lines := bufio.NewScanner(in)
	lines.Buffer(make([]byte, 0, maxLine), maxLine)
	number, place, total := 0, 0, int64(0)
	for lines.Scan() {
		number++
		line, _, _ := strings.Cut(lines.Text(), "#")
		if line = strings.TrimSpace(strings.TrimPrefix(line, "\ufeff")); line == "" {
			continue
		}
		if err := r.readLine(place, line); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, number, err)
		}
		if place++; place > 3 {
			if total += int64(r.Runs[len(r.Runs)-1].Ticks); total > maxTicks {
				return nil, fmt.Errorf("%s:%d: it is longer than a day of play", name, number)
			}
		}
	}
	if err := lines.Err(); errors.Is(err, bufio.ErrTooLong) {
		return nil, fmt.Errorf("%s:%d: the line is longer than %d bytes", name, number+1, maxLine)
	} else if err != nil {
		return nil, fmt.Errorf("%s:%d: %w", name, number+1, err)
	}
	if place < 3 {
		return nil, fmt.Errorf("%s: it ends before its %s line", name, [...]string{"first", "seed", "start"}[place])
	}
	return r, nil
}

// readLine reads the line that is the place-th that says something.
func (r *Recording) readLine(place int, line string) error {
	switch place {
	case 0:
		if line != header {
			return fmt.Errorf("it is no journey: its first line is %q, not %q", line, header)
		}
		return nil
	case 1:
		s, ok := strings.CutPrefix(line, "seed ")
		n, err := strconv.ParseUint(strings.TrimSpace(s), 10, 64)
		if !ok || err != nil {
			return fmt.Errorf("%q is not `seed N`", line)
		}
		r.Seed = n
		return nil
	case 2:
		s, ok := strings.CutPrefix(line, "start ")
		if r.Start = strings.TrimSpace(s); !ok || r.Start == "" {
			return fmt.Errorf("%q is not `start NAME`", line)
		}
		return nil
	}
	ticks, what, ok := strings.Cut(line, " ")
	n, err := strconv.Atoi(ticks)
	if !ok || err != nil || n < 1 || n > maxTicks {
		return fmt.Errorf("%q is not `TICKS ACTION,ACTION…`", line)
	}
	in, err := parseActions(strings.TrimSpace(what))
	if err != nil {
		return err
	}
	r.Runs = append(r.Runs, Run{n, in})
	return nil
}

func parseActions(s string) (world.Input, error) {
	var in world.Input
	if s == "-" {
		return in, nil
	}
	for _, word := range strings.Split(s, ",") {
		name := strings.TrimSpace(word)
		seat := &in.Seats[0]
		if rest, ok := strings.CutPrefix(name, "2:"); ok {
			name, seat = rest, &in.Seats[1]
		}
		if err := parseAction(name, seat); err != nil {
			return in, err
		}
	}
	return in, nil
}

func parseAction(name string, seat *world.Seat) error {
	for _, a := range buttons {
		if a.name == name {
			seat.Buttons |= a.b
			return nil
		}
	}
	switch name {
	case "left":
		seat.X = -127
	case "right":
		seat.X = 127
	case "up":
		seat.Y = -127
	case "down":
		seat.Y = 127
	default:
		axis, value, _ := strings.Cut(name, "=")
		n, err := strconv.Atoi(value)
		if (axis != "x" && axis != "y") || err != nil || n < -127 || n > 127 {
			return fmt.Errorf("there is no action %q", name)
		}
		if axis == "x" {
			seat.X = int8(n)
		} else {
			seat.Y = int8(n)
		}
	}
	return nil
}
