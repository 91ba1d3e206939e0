// Command handhold is the game and its command line.
package main

import (
	"fmt"
	"io/fs"
	"os"

	"handhold/assets"
	"handhold/game/command"
	"handhold/game/late"
	"handhold/game/level"
	"handhold/maps"
)

func main() {
	files, err := late.Over(level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files}), say)
	if err != nil {
		say(err.Error())
		os.Exit(command.Wrong)
	}
	os.Exit(command.Run(os.Args[1:], command.Terminal{Files: files, Out: os.Stdout, Err: os.Stderr}))
}

// say says a line to whoever started the program.
func say(line string) { fmt.Fprintf(os.Stderr, "handhold: %s\n", line) }
