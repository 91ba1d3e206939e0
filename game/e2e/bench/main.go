//go:build linux

// Command bench measures the game and prints one line for each figure: name, value, unit. It runs in the project's
// folder after `make web`. It must not judge the figures.
package main

import (
	"fmt"
	"io/fs"
	"os"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/maps"
)

func main() {
	if err := measure(); err != nil {
		fmt.Fprintf(os.Stderr, "bench: %v\n", err)
		os.Exit(1)
	}
}

// say prints one figure.
func say(name string, value float64, unit string) {
	format := "%s %.2f %s\n"
	if value == float64(int64(value)) {
		format = "%s %.0f %s\n"
	}
	fmt.Printf(format, name, value, unit)
}

func measure() error {
	files := level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files})
	atlas, err := journey.NewAtlas(files)
	if err != nil {
		return err
	}
	for _, part := range []func() error{
		func() error { return measureMaps(files, atlas) },
		func() error { return measureRules(atlas) },
		func() error { return measurePictures(files, atlas) },
		measureBytes,
		measurePrograms,
	} {
		if err := part(); err != nil {
			return err
		}
	}
	return nil
}
