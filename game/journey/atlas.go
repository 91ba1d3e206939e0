package journey

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"handhold/game/level"
)

// Atlas is all maps there are, read when they are needed.
type Atlas struct {
	files fs.FS
	story []Entry
	read  map[string]*level.Level
}

// Entry is one world of the story.
type Entry struct {
	Name  string // of its map
	Row   string // where it stands in the story
	Title string // words key
}

// NewAtlas is the atlas of the maps in folder maps of files, in the order that maps/story.txt says or, without it, they
// say themselves. It fails where a
// map's own properties cannot be read, or two worlds claim the same row.
func NewAtlas(files fs.FS) (*Atlas, error) {
	a := &Atlas{files: files, read: map[string]*level.Level{}}
	var err error
	if text, missing := fs.ReadFile(files, "maps/story.txt"); missing == nil {
		a.story, err = parseStory(string(text))
	} else {
		a.story, err = readStory(files)
	}
	if err != nil {
		return nil, err
	}
	slices.SortFunc(a.story, func(x, y Entry) int { return compareRows(x.Row, y.Row) })
	for i := 1; i < len(a.story); i++ {
		if a.story[i].Row == a.story[i-1].Row {
			return nil, fmt.Errorf("maps/%s.tmx: row %s is already the row of %s", a.story[i].Name, a.story[i].Row, a.story[i-1].Name)
		}
	}
	return a, nil
}

// parseStory reads the list of worlds that lies beside maps which come later: a line each of row, map and title; # begins
// a comment.
func parseStory(text string) ([]Entry, error) {
	var story []Entry
	for line := range strings.Lines(text) {
		if line, _, _ = strings.Cut(line, "#"); strings.TrimSpace(line) == "" {
			continue
		}
		f := strings.Fields(line)
		if len(f) != 3 {
			return nil, fmt.Errorf("maps/story.txt: %q is not a row, a map and a title", strings.TrimSpace(line))
		}
		story = append(story, Entry{Name: f[1], Row: f[0], Title: f[2]})
	}
	return story, nil
}

// readStory is the worlds of all maps that have a row.
func readStory(files fs.FS) ([]Entry, error) {
	var story []Entry
	names, err := fs.Glob(files, "maps/*.tmx")
	if err != nil {
		return nil, err
	}
	for _, file := range names {
		w, err := level.ReadWorld(files, file)
		if err != nil {
			return nil, err
		}
		if w.Row != "" {
			story = append(story, Entry{mapName(file), w.Row, w.Title})
		}
	}
	return story, nil
}

func mapName(file string) string { return strings.TrimSuffix(path.Base(file), ".tmx") }

// compareRows orders rows as the story does: by number, then by letter.
func compareRows(a, b string) int {
	an, bn := number(a), number(b)
	if an != bn {
		return an - bn
	}
	return strings.Compare(a, b)
}

func number(row string) int {
	n := 0
	for _, r := range row {
		if r < '0' || r > '9' {
			break
		}
		n = n*10 + int(r-'0')
	}
	return n
}

// Story is the worlds of the story in their order.
func (a *Atlas) Story() []Entry { return a.story }

// Has says whether there is a map of that name.
func (a *Atlas) Has(name string) bool {
	if _, ok := a.read[name]; ok {
		return true
	}
	_, err := fs.Stat(a.files, "maps/"+name+".tmx")
	return err == nil
}

// Level is the map of that name.
func (a *Atlas) Level(name string) (*level.Level, error) {
	if l, ok := a.read[name]; ok {
		return l, nil
	}
	if !a.Has(name) {
		return nil, fmt.Errorf("there is no map %q", name)
	}
	l, err := level.Load(a.files, "maps/"+name+".tmx")
	if err != nil {
		return nil, err
	}
	a.read[name] = l
	return l, nil
}

// Add puts a map from elsewhere into the atlas, under its own name.
func (a *Atlas) Add(l *level.Level) { a.read[l.Name] = l }

// after is the name of the world that follows in the story; empty for none.
func (a *Atlas) after(name string) string {
	i := slices.IndexFunc(a.story, func(e Entry) bool { return e.Name == name })
	if i < 0 || i+1 == len(a.story) {
		return ""
	}
	return a.story[i+1].Name
}

// earlier is which of two worlds comes first in the story; the first if neither is in it.
func (a *Atlas) earlier(x, y string) string {
	for _, e := range a.story {
		if e.Name == x || e.Name == y {
			return e.Name
		}
	}
	return x
}
