// Package devices owns the way from Ebitengine's keyboard and gamepads to the values a controls.Reader wants. It knows
// names and numbers, not what they mean.
package devices

import (
	"fmt"
	"strings"

	"github.com/hajimehoshi/ebiten/v2"
	"github.com/hajimehoshi/ebiten/v2/inpututil"

	"handhold/game/controls"
)

// Devices reads the sources of one reader.
type Devices struct {
	reads  []read
	values []int
	pads   []ebiten.GamepadID
}

// read is how one source is read: a key, a button or an axis of any pad or one.
type read struct {
	key    ebiten.Key
	button ebiten.StandardGamepadButton
	axis   ebiten.StandardGamepadAxis
	kind   kind
	pad    int // which one, from 1; 0 is any
}

type kind uint8

const (
	key kind = iota
	button
	axis
)

// padButtons are the standard layout's buttons under the names printed on the most common pads.
func padButtons() map[string]ebiten.StandardGamepadButton {
	return map[string]ebiten.StandardGamepadButton{
		"A": ebiten.StandardGamepadButtonRightBottom, "B": ebiten.StandardGamepadButtonRightRight,
		"X": ebiten.StandardGamepadButtonRightLeft, "Y": ebiten.StandardGamepadButtonRightTop,
		"LB": ebiten.StandardGamepadButtonFrontTopLeft, "RB": ebiten.StandardGamepadButtonFrontTopRight,
		"Start": ebiten.StandardGamepadButtonCenterRight, "Up": ebiten.StandardGamepadButtonLeftTop,
		"Left": ebiten.StandardGamepadButtonLeftLeft, "Down": ebiten.StandardGamepadButtonLeftBottom,
		"Right": ebiten.StandardGamepadButtonLeftRight,
	}
}

// padAxes are the standard layout's axes.
func padAxes() map[string]ebiten.StandardGamepadAxis {
	return map[string]ebiten.StandardGamepadAxis{
		"LeftStickX": ebiten.StandardGamepadAxisLeftStickHorizontal,
		"LeftStickY": ebiten.StandardGamepadAxisLeftStickVertical,
	}
}

// New finds the devices' names for sources; an error names the one it does not know.
func New(sources []controls.Source) (*Devices, error) {
	d := &Devices{values: make([]int, len(sources))}
	buttons, axes := padButtons(), padAxes()
	for _, s := range sources {
		device, name, _ := strings.Cut(string(s), " ")
		var r read
		switch device {
		case "key":
			if err := r.key.UnmarshalText([]byte(name)); err != nil {
				return nil, fmt.Errorf("binding %q: there is no such key", s)
			}
		case "pad", "pad1", "pad2":
			r.pad = map[string]int{"pad1": 1, "pad2": 2}[device]
			if a, ok := axes[name]; ok {
				r.kind, r.axis = axis, a
			} else if b, ok := buttons[name]; ok {
				r.kind, r.button = button, b
			} else {
				return nil, fmt.Errorf("binding %q: a pad has no such button or stick", s)
			}
		default:
			return nil, fmt.Errorf("binding %q: there is no such device", s)
		}
		d.reads = append(d.reads, r)
	}
	return d, nil
}

// Read is the value of every source in this tick; valid until the next Read.
func (d *Devices) Read() []int {
	d.pads = ebiten.AppendGamepadIDs(d.pads[:0])
	for i := range d.reads {
		d.values[i] = d.value(&d.reads[i])
	}
	return d.values
}

// value is one source's value.
func (d *Devices) value(r *read) int {
	if r.kind == key {
		// A key pressed and let go between two ticks counts as pressed for one.
		return full(ebiten.IsKeyPressed(r.key) || inpututil.IsKeyJustPressed(r.key))
	}
	strongest := 0
	for n, id := range d.pads {
		if r.pad != 0 && r.pad != n+1 || !ebiten.IsStandardGamepadLayoutAvailable(id) {
			continue
		}
		v := 0
		if r.kind == axis {
			v = int(ebiten.StandardGamepadAxisValue(id, r.axis) * 127)
		} else {
			v = full(ebiten.IsStandardGamepadButtonPressed(id, r.button))
		}
		if v*v > strongest*strongest {
			strongest = v
		}
	}
	return strongest
}

func full(on bool) int {
	if on {
		return 127
	}
	return 0
}
