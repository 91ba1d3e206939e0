package command

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"handhold/game/journey"
	"handhold/game/level"
)

// check looks for mistakes in maps and prints one line for each. Warnings are
// printed too; only with -strict do they count as something found.
func check(args []string, t Terminal) (int, error) {
	flags := newFlags("check")
	foreign := flags.Bool("foreign", false, "")
	strict := flags.Bool("strict", false, "")
	names, err := parse(flags, args)
	if err != nil {
		return Wrong, err
	}
	if *foreign && len(names) == 0 {
		return Wrong, errors.New("check: -foreign goes with the files of maps for other games")
	}
	book, err := loadWords(t.Files)
	if err != nil {
		return Wrong, err
	}
	builtIn := len(names) == 0
	if builtIn {
		if names, err = fs.Glob(t.Files, "maps/*.tmx"); err != nil {
			return Wrong, err
		}
	}
	code := Good
	for _, name := range names {
		var found level.Findings
		switch err := lint(t.Files, name, builtIn, *foreign, book.Has); {
		case errors.As(err, &found):
			for _, f := range found {
				fmt.Fprintln(t.Out, f)
			}
			if *strict || found.Wrong() != nil {
				code = max(code, Found)
			}
		case err != nil:
			fmt.Fprintf(t.Err, "handhold: %s\n", oneLine(err))
			code = Wrong
		}
	}
	if builtIn && code == Good {
		if _, err := journey.NewAtlas(t.Files); err != nil { // such as two worlds on one row
			return Wrong, err
		}
	}
	return code, nil
}

// lint is all there is to say about one map, as Findings; nil for nothing.
// A map for another game needs no more than that it can be read.
func lint(files fs.FS, name string, builtIn, foreign bool, word func(key string) bool) error {
	var l *level.Level
	var err error
	if builtIn {
		l, err = level.Load(files, name)
	} else {
		l, files, err = load(files, name, foreign)
	}
	if err != nil || foreign {
		return err
	}
	known := func(other string) bool {
		_, err := fs.Stat(files, "maps/"+other+".tmx")
		return err == nil
	}
	if found := level.Check(l, known, word); len(found) > 0 {
		for i := range found {
			found[i].File = name
		}
		return found
	}
	return nil
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
