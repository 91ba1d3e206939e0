package command

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"
	"time"

	"handhold/game/journey"
	"handhold/game/menu"
	"handhold/game/outside"
	"handhold/game/words"
)

// playing is what the flags of playing ask for.
type playing struct {
	files      fs.FS // the built-in files, and those of a map from elsewhere over them
	atlas      *journey.Atlas
	words      *words.Shelf
	language   string       // tag of the language to begin in; empty: as it was set, or as the system's is
	start      string       // map to begin with at once; empty: begin with the title
	foreign    bool         // that map was made for another game
	object     int          // id of the object of that map to begin at; 0: where the map says
	outside    *outside.Map // that map, if it is not built in
	since      time.Time    // when it was read
	slot       int          // 1 to 6; 0: as the player chooses
	seed       uint64
	mute       bool
	fullscreen bool
	trace      string
	record     string
	notices    []string // what has to be said before play begins, a line each
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
	flags.BoolVar(&p.foreign, "foreign", false, "")
	at := flags.String("at", "", "")
	flags.IntVar(&p.slot, "slot", 0, "")
	seed := flags.String("seed", "", "")
	flags.StringVar(&p.language, "lang", "", "")
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
	if err := p.readWords(); err != nil {
		return nil, err
	}
	if p.atlas, err = journey.NewAtlas(files); err != nil {
		return nil, err
	}
	if err := p.findStart(); err != nil {
		return nil, err
	}
	return p, p.findObject(*at)
}

// findStart loads the map that -map names.
func (p *playing) findStart() error {
	switch {
	case p.foreign && !isFile(p.start):
		return fmt.Errorf("-foreign goes with -map and the file of a map for another game")
	case p.start == "" && p.record != "":
		p.start = journey.Story // a recording begins at a beginning
	case p.start == "" || p.start == journey.Story:
	case isFile(p.start) && p.record != "":
		return fmt.Errorf("-record goes with the story or a built-in map; a recording of the file %s could not be replayed", p.start)
	case isFile(p.start):
		return p.openOutside()
	case !p.atlas.Has(p.start):
		return fmt.Errorf("-map %s: there is no such map; `handhold worlds` lists them", p.start)
	default:
		_, err := p.atlas.Level(p.start)
		return err
	}
	return nil
}

// openOutside loads the map whose file -map names.
func (p *playing) openOutside() error {
	m := outside.OnDisk(p.files, p.start, p.foreign)
	p.since = time.Now()
	held, _ := m.Held()
	l, err := held.Load()
	if err != nil {
		return err
	}
	p.atlas = p.atlas.Over(m.Files, l)
	p.outside, p.files, p.start = &m, held.Files, l.Name
	return nil
}

// nothingSelected is what Tiled makes of %objectid where no object is selected.
const nothingSelected = "%objectid"

// findObject finds the object that -at names.
func (p *playing) findObject(at string) error {
	switch {
	case at == "" || at == nothingSelected:
		return nil // then they begin where the map says
	case p.start == "" || p.start == journey.Story:
		return fmt.Errorf("-at %s goes with -map and a map", at)
	case p.record != "":
		return fmt.Errorf("-at %s cannot be recorded: a recording begins where the map says", at)
	}
	l, err := p.atlas.Level(p.start)
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(at)
	if _, ok := l.Place(n); err != nil || !ok {
		return fmt.Errorf("-at %s: the map has no object with that id", at)
	}
	p.object = n
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

// wordsFolder is where the words files are.
const wordsFolder = "assets/words"

// readWords reads the words of all languages. Where one cannot be read the game goes on without it, in English.
func (p *playing) readWords() error {
	shelf, unread, err := words.ReadShelf(p.files, wordsFolder)
	if err != nil {
		return err
	}
	p.words = shelf
	for _, err := range unread {
		p.notices = append(p.notices, fmt.Sprintf("%s; this language is left away", oneLine(err)))
	}
	if p.language == "" || shelf.Has(p.language) {
		return nil
	}
	if _, err := fs.Stat(p.files, path.Join(wordsFolder, p.language+".json")); err == nil { // a notice says what is wrong with it
		p.language = words.English
		return nil
	}
	var tags []string
	for _, l := range shelf.Languages() {
		tags = append(tags, l.Tag)
	}
	return fmt.Errorf("-lang %s: there is no such language; there are %s", p.language, strings.Join(tags, ", "))
}

// loadWords reads the English words.
func loadWords(files fs.FS) (*words.Book, error) {
	const name = wordsFolder + "/" + words.English + ".json"
	data, err := fs.ReadFile(files, name)
	if err != nil {
		return nil, err
	}
	return words.Parse(name, data)
}
