// Command handhold is the game and its command line.
package main

import (
	"io/fs"
	"os"

	"handhold/assets"
	"handhold/game/command"
	"handhold/game/level"
	"handhold/maps"
)

func main() {
	files := level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files})
	os.Exit(command.Run(os.Args[1:], command.Terminal{Files: files, Out: os.Stdout, Err: os.Stderr}))
}
