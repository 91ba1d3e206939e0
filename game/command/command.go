// Package command owns the command line: what can be asked of the program, and the one clear line that answers what
// cannot be. It calls the rooms that do the work and must know nothing of how they do it.
package command

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"strings"
)

// The exit codes.
const (
	Good  = 0
	Found = 1 // something is wrong with a map, or a goal could not be reached
	Wrong = 2 // what was asked cannot be done
)

// Terminal is what a command works with.
type Terminal struct {
	Files    fs.FS // the built-in maps, assets and shaders, each in the folder of its name
	Out, Err io.Writer
}

// usage is what `handhold help` prints.
const usage = `handhold [flags]                    play. -map FILE|NAME  -slot N  -seed N  -lang en|ja  -mute  -fullscreen  -trace FILE  -record FILE
                                    -at ID: begin at the object of the map with that id
                                    -foreign: the map was made for another game; also for check and walk
handhold check [FILE.tmx…]          look for mistakes in maps; -strict: warnings count as mistakes
handhold walk [FILE.tmx…|-story]    let the autopilot play maps or the whole story; -o FILE writes what it played
handhold replay FILE.journey        play a recorded journey without a window; -json prints a state line a second
handhold worlds                     the worlds in story order: row, map, title
handhold serve [-addr HOST:PORT]    serve the web build (make web)
`

// Run does what args (without the program's name) ask for and returns the exit code.
func Run(args []string, t Terminal) int {
	name := ""
	if len(args) > 0 && !strings.HasPrefix(args[0], "-") {
		name, args = args[0], args[1:]
	}
	do := map[string]func([]string, Terminal) (int, error){
		"": play, "check": check, "walk": walk, "replay": replayFile, "worlds": worlds, "serve": serve,
	}[name]
	if name == "help" {
		fmt.Fprint(t.Out, usage)
		return Good
	}
	if do == nil {
		fmt.Fprintf(t.Err, "handhold: there is no command %q; `handhold help` lists them\n", name)
		return Wrong
	}
	code, err := do(args, t)
	if errors.Is(err, flag.ErrHelp) {
		fmt.Fprint(t.Out, usage)
		return Good
	}
	if err != nil {
		fmt.Fprintf(t.Err, "handhold: %s\n", oneLine(err))
		return max(code, Wrong)
	}
	return code
}

// newFlags is an empty set of flags that says nothing by itself.
func newFlags(name string) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() {}
	return f
}

// parse reads flags that may stand before, between and behind the other arguments, and returns those.
func parse(f *flag.FlagSet, args []string) ([]string, error) {
	var rest []string
	for {
		if err := f.Parse(args); err != nil {
			return nil, err
		}
		if f.NArg() == 0 {
			return rest, nil
		}
		rest = append(rest, f.Arg(0))
		args = f.Args()[1:]
	}
}

// noArguments is an error where there are arguments left.
func noArguments(rest []string) error {
	if len(rest) > 0 {
		return fmt.Errorf("%q: nothing is expected there", rest[0])
	}
	return nil
}

// oneLine is an error as one line.
func oneLine(err error) string {
	return strings.Join(strings.FieldsFunc(err.Error(), func(r rune) bool { return r == '\n' || r == '\r' }), "; ")
}
