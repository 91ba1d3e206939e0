package command

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"io/fs"
	"strconv"

	"handhold/game/journey"
	"handhold/game/level"
	"handhold/game/menu"
	"handhold/game/words"
)

// playing is what the flags of playing ask for.
type playing struct {
	files      fs.FS // the built-in files, and those of a map from elsewhere over them
	atlas      *journey.Atlas
	book       *words.Book
	start      string // map to begin with at once; empty: begin with the title
	slot       int    // 1 to 6; 0: as the player chooses
	seed       uint64
	mute       bool
	fullscreen bool
	trace      string
	record     string
}

// play opens the window, if this program has one.
func play(args []string, t Terminal) (int, error) {
	p, err := readPlaying(args, t.Files)
	if err != nil {
		return Wrong, err
	}
	return p.run(args, t)
}

// readPlaying reads the flags of playing and loads what they name.
func readPlaying(args []string, files fs.FS) (*playing, error) {
	p := &playing{files: files}
	flags := newFlags("handhold")
	flags.StringVar(&p.start, "map", "", "")
	flags.IntVar(&p.slot, "slot", 0, "")
	seed := flags.String("seed", "", "")
	lang := flags.String("lang", "en", "")
	flags.BoolVar(&p.mute, "mute", false, "")
	flags.BoolVar(&p.fullscreen, "fullscreen", false, "")
	flags.StringVar(&p.trace, "trace", "", "")
	flags.StringVar(&p.record, "record", "", "")
	rest, err := parse(flags, args)
	if err != nil {
		return nil, err
	}
	if err := noArguments(rest); err != nil {
		return nil, err
	}
	if p.slot < 0 || p.slot > menu.Slots {
		return nil, fmt.Errorf("-slot %d: there are slots 1 to %d", p.slot, menu.Slots)
	}
	if p.seed, err = parseSeed(*seed); err != nil {
		return nil, err
	}
	switch *lang {
	case "en":
	case "ja":
		return nil, fmt.Errorf("-lang ja: there is no Japanese yet; -lang en is there")
	default:
		return nil, fmt.Errorf("-lang %s: there is no such language; -lang en is there", *lang)
	}
	if p.book, err = loadWords(files); err != nil {
		return nil, err
	}
	if p.atlas, err = journey.NewAtlas(files); err != nil {
		return nil, err
	}
	return p, p.findStart()
}

// findStart loads the map that -map names.
func (p *playing) findStart() error {
	switch {
	case p.start == "" && p.record != "":
		p.start = journey.Story // a recording begins at a beginning
	case p.start == "" || p.start == journey.Story:
	case isFile(p.start) && p.record != "":
		return fmt.Errorf("-record goes with the story or a built-in map; a recording of the file %s could not be replayed", p.start)
	case isFile(p.start):
		var l *level.Level
		var err error
		if l, p.files, err = load(p.files, p.start); err != nil {
			return err
		}
		p.atlas.Add(l)
		p.start = l.Name
	case !p.atlas.Has(p.start):
		return fmt.Errorf("-map %s: there is no such map; `handhold worlds` lists them", p.start)
	default:
		_, err := p.atlas.Level(p.start)
		return err
	}
	return nil
}

// parseSeed reads a seed; where none is given, it is a new one.
func parseSeed(s string) (uint64, error) {
	if s == "" {
		var b [8]byte
		_, _ = rand.Read(b[:]) // never fails
		return binary.LittleEndian.Uint64(b[:]) >> 16, nil
	}
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		return 0, fmt.Errorf("-seed %s: a seed is a whole number from 0 up", s)
	}
	return n, nil
}

// loadWords reads the English words.
func loadWords(files fs.FS) (*words.Book, error) {
	const name = "assets/words/en.json"
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, err
	}
	return words.Parse(name, data)
}
