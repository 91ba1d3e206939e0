package command

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"handhold/game/journey"
	"handhold/game/level"
)

// check looks for mistakes in maps and prints one line for each.
func check(args []string, t Terminal) (int, error) {
	names, err := parse(newFlags("check"), args)
	if err != nil {
		return Wrong, err
	}
	find := func(name string) error {
		_, _, err := load(t.Files, name)
		return err
	}
	if len(names) == 0 {
		if names, err = fs.Glob(t.Files, "maps/*.tmx"); err != nil {
			return Wrong, err
		}
		if _, err := journey.NewAtlas(t.Files); err != nil {
			return Wrong, err
		}
		find = func(name string) error {
			_, err := level.Load(t.Files, name)
			return err
		}
	}
	code := Good
	for _, name := range names {
		var found level.Findings
		switch err := find(name); {
		case errors.As(err, &found):
			for _, f := range found {
				fmt.Fprintln(t.Out, f)
			}
			code = max(code, Found)
		case err != nil:
			fmt.Fprintf(t.Err, "handhold: %s\n", oneLine(err))
			code = Wrong
		}
	}
	return code, nil
}

// worlds prints the worlds in story order.
func worlds(args []string, t Terminal) (int, error) {
	rest, err := parse(newFlags("worlds"), args)
	if err != nil {
		return Wrong, err
	}
	if err := noArguments(rest); err != nil {
		return Wrong, err
	}
	atlas, err := journey.NewAtlas(t.Files)
	if err != nil {
		return Wrong, err
	}
	w, err := loadWords(t.Files)
	if err != nil {
		return Wrong, err
	}
	for _, e := range atlas.Story() {
		fmt.Fprintf(t.Out, "%-4s %-24s %s\n", e.Row, e.Name, strings.TrimSpace(w.Text(e.Title)))
	}
	return Good, nil
}
