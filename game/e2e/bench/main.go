//go:build linux

// Command bench measures the game and prints one line for each figure: name, value, unit. It runs in the project's
// folder after `make web`; its arguments are the parts to measure, all where there are none. It must not judge the figures.
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"

	"handhold/assets"
	"handhold/game/journey"
	"handhold/game/level"
	"handhold/maps"
)

func main() {
	if err := measure(os.Args[1:]); err != nil {
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

// part is some figures that are measured together.
type part struct {
	name    string
	measure func() error
}

// measure measures the parts that are asked for, or all.
func measure(asked []string) error {
	files := level.Mount(map[string]fs.FS{"assets": assets.FS, "maps": maps.Files})
	atlas, err := journey.NewAtlas(files)
	if err != nil {
		return err
	}
	parts := []part{
		{"maps", func() error { return measureMaps(files, atlas) }},
		{"rules", func() error { return measureRules(atlas) }},
		{"reads", measureReads},
		{"pictures", func() error { return measurePictures(files, atlas) }},
		{"bytes", measureBytes},
		{"pages", measurePages},
		{"programs", measurePrograms},
	}
	var failed []error
	for _, p := range parts {
		if len(asked) > 0 && !slices.Contains(asked, p.name) {
			continue
		}
		if err := p.measure(); err != nil { // the others may still be measured
			failed = append(failed, fmt.Errorf("%s: %w", p.name, err))
		}
	}
	return errors.Join(failed...)
}
