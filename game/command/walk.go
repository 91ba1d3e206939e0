package command

import (
	"bufio"
	"fmt"
	"io/fs"
	"os"
	"path"
	"strings"

	"handhold/game/journey"
	"handhold/game/replay"
	"handhold/game/world"
)

// walkSeed is the seed the autopilot plays with.
const walkSeed = 1

// walk lets the autopilot play maps, or the whole story.
func walk(args []string, t Terminal) (int, error) {
	flags := newFlags("walk")
	story := flags.Bool("story", false, "")
	out := flags.String("o", "", "")
	foreign := flags.Bool("foreign", false, "")
	names, err := parse(flags, args)
	if err != nil {
		return Wrong, err
	}
	if *story && len(names) > 0 {
		return Wrong, fmt.Errorf("walk: either -story or maps, not both")
	}
	if *foreign && len(names) == 0 {
		return Wrong, fmt.Errorf("walk: -foreign goes with the files of maps for other games")
	}
	atlas, err := journey.NewAtlas(t.Files)
	if err != nil {
		return Wrong, err
	}
	if names, err = mapNames(t.Files, atlas, names, *foreign); err != nil {
		return Wrong, err
	}
	if *out != "" && !*story && len(names) != 1 {
		return Wrong, fmt.Errorf("walk: -o takes the story or one map, not %d maps", len(names))
	}
	code := Good
	report := func(r replay.Walked) {
		fmt.Fprintln(t.Out, r)
		if !r.OK {
			code = Found
		}
	}
	var rec *replay.Recording
	if *story {
		rec, err = replay.WalkStory(atlas, walkSeed, report)
		if err != nil {
			return Wrong, err
		}
		return code, writeRecording(*out, rec)
	}
	for _, name := range names {
		r, played, err := replay.WalkMap(atlas, name, walkSeed)
		if err != nil {
			return Wrong, err
		}
		report(r)
		rec = played
	}
	return code, writeRecording(*out, rec)
}

// mapNames are the names, in the atlas, of maps given as files, for other games if foreign; without any, of all that are built in.
func mapNames(files fs.FS, atlas *journey.Atlas, given []string, foreign bool) ([]string, error) {
	var names []string
	if len(given) == 0 {
		found, err := fs.Glob(files, "maps/*.tmx")
		if err != nil {
			return nil, err
		}
		for _, name := range found {
			names = append(names, strings.TrimSuffix(path.Base(name), ".tmx"))
		}
		return names, nil
	}
	for _, file := range given {
		if !isFile(file) && atlas.Has(file) {
			names = append(names, file)
			continue
		}
		l, _, err := load(files, file, foreign)
		if err != nil {
			return nil, err
		}
		atlas.Add(l)
		names = append(names, l.Name)
	}
	return names, nil
}

// writeRecording writes a recording to a file; an empty name is none.
func writeRecording(name string, rec *replay.Recording) error {
	if name == "" || rec == nil {
		return nil
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	if _, err := rec.WriteTo(f); err != nil {
		f.Close()
		return fmt.Errorf("writing %s: %w", name, err)
	}
	return f.Close()
}

// replayFile plays a recorded journey without a window.
func replayFile(args []string, t Terminal) (int, error) {
	flags := newFlags("replay")
	states := flags.Bool("json", false, "")
	rest, err := parse(flags, args)
	if err != nil {
		return Wrong, err
	}
	if len(rest) == 0 {
		return Wrong, fmt.Errorf("replay: which journey? `handhold replay FILE.journey`")
	}
	if err := noArguments(rest[1:]); err != nil {
		return Wrong, err
	}
	f, err := os.Open(rest[0])
	if err != nil {
		return Wrong, err
	}
	defer f.Close()
	rec, err := replay.Read(rest[0], f)
	if err != nil {
		return Wrong, err
	}
	atlas, err := journey.NewAtlas(t.Files)
	if err != nil {
		return Wrong, err
	}
	j, err := journey.New(rec.Seed, rec.Start, atlas)
	if err != nil {
		return Wrong, fmt.Errorf("%s: %w", rest[0], err)
	}
	out := bufio.NewWriter(t.Out)
	for _, run := range rec.Runs {
		for range run.Ticks {
			if err := j.Step(run.Input); err != nil {
				return Wrong, err
			}
			if *states && j.Ticks%world.TPS == 0 && !j.Ended {
				fmt.Fprintf(out, "%s\n", replay.StateLine(j))
			}
		}
	}
	fmt.Fprintf(out, "hash %016x ticks %d world %s\n", j.Hash(), j.Ticks, j.Name)
	return Good, out.Flush()
}
