package level

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// ErrUnreadable is wrapped by errors about files that cannot be opened, are not
// XML or are not Tiled maps at all. What is wrong inside a map is told by Findings.
var ErrUnreadable = errors.New("cannot be read")

// Finding is one thing that is wrong with a map, or could be better.
type Finding struct {
	File   string // path of the map, tileset or template
	Layer  string // empty where it is not about a layer
	Object int    // Tiled's object id; 0 where it is not about an object
	Name   string // the object's name
	Class  string // the object's class
	What   string // what is wrong and, where that is not plain, how to mend it, without the full stop

	Warning bool // the map can be played, and is poorer for it
}

// String is the finding as a line: FILE: layer/id "name" (Class): what is wrong.
// Parts that do not apply are left out; "warning: " is put before what is no mistake.
func (f Finding) String() string {
	var b strings.Builder
	b.WriteString(f.File)
	b.WriteString(": ")
	if f.Layer != "" || f.Object != 0 {
		b.WriteString(oneLine(f.Layer))
		if f.Object != 0 {
			b.WriteByte('/')
			b.WriteString(strconv.Itoa(f.Object))
		}
		if f.Name != "" {
			b.WriteString(" " + strconv.Quote(f.Name))
		}
		if f.Class != "" {
			b.WriteString(" (" + oneLine(f.Class) + ")")
		}
		b.WriteString(": ")
	}
	if f.Warning {
		b.WriteString("warning: ")
	}
	b.WriteString(oneLine(f.What))
	b.WriteByte('.')
	return b.String()
}

// saying is f with what is wrong.
func (f Finding) saying(format string, args ...any) Finding {
	f.What = fmt.Sprintf(format, args...)
	return f
}

// oneLine is s without line breaks: names in a map may hold them, a finding is one line.
func oneLine(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r == 0x2028 || r == 0x2029 {
			return ' '
		}
		return r
	}, s)
}

// Findings is everything that is wrong with a map, in the order of the file.
type Findings []Finding

// Wrong is those that are more than warnings; nil for none.
func (f Findings) Wrong() Findings {
	var out Findings
	for i := range f {
		if !f[i].Warning {
			out = append(out, f[i])
		}
	}
	return out
}

// Error is the findings, one a line.
func (f Findings) Error() string {
	lines := make([]string, len(f))
	for i := range f {
		lines[i] = f[i].String()
	}
	return strings.Join(lines, "\n")
}
