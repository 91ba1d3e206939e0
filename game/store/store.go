// Package store owns the way of bytes to the disk or into the browser's storage, and back: each name ("slot1",
// "settings") is a shelf of the last five good generations. It does not know what the bytes mean, and it must not
// know anything of worlds, pictures or sound.
package store

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
)

// Keep is how many good generations of a shelf are kept.
const Keep = 5

// The errors that callers tell apart.
var (
	ErrNone  = errors.New("nothing is kept there")            // the shelf is empty
	ErrLater = errors.New("kept by a later Handhold")         // it is left as it is
	ErrLost  = errors.New("none of its generations is whole") // all are damaged; they are kept aside
)

// Store keeps bytes under names. It belongs to one goroutine.
type Store struct {
	files   Files
	version int
	writer  string
	notice  func(string)

	known   map[string]bool   // files that were there when this store first looked at their shelf, or are its own
	looked  map[string]bool   // shelves that have been looked at
	told    map[string]bool   // notices that have been given
	unsaved map[string][]byte // what could not be written yet
}

// New is a store on files. version is the version of what is kept: a later one is refused. writer tells the files of
// this process from those of others (letters and digits). notice is given one clear line about what went wrong and
// what was done about it; each line is given once.
func New(files Files, version int, writer string, notice func(string)) *Store {
	return &Store{
		files: files, version: version, writer: writer, notice: notice,
		known: map[string]bool{}, looked: map[string]bool{}, told: map[string]bool{}, unsaved: map[string][]byte{},
	}
}

// Load is the newest good generation of a shelf. Damaged generations before it are put aside as *.damaged, and a
// notice says so. Errors: ErrNone, ErrLater, ErrLost, or that the storage cannot be read.
func (s *Store) Load(shelf string) ([]byte, error) {
	if data, ok := s.unsaved[shelf]; ok {
		return slices.Clone(data), nil
	}
	found, err := s.generations(shelf)
	if err != nil {
		return nil, fmt.Errorf("%s: reading the storage: %w", shelf, err)
	}
	bad := 0
	for i := len(found) - 1; i >= 0; i-- {
		data, err := s.read(found[i])
		switch {
		case err == nil:
			if bad > 0 {
				s.say("%s was damaged; the copy before it (number %d) is used, and the damaged one is kept aside as .damaged", shelf, found[i].number)
			}
			return data, nil
		case errors.Is(err, ErrLater):
			return nil, fmt.Errorf("%s: %w: it is left as it is", shelf, err)
		case errors.Is(err, fs.ErrNotExist): // another process has dropped it meanwhile
		case errors.Is(err, errDamaged):
			bad++
			s.putAside(found[i])
		default:
			return nil, fmt.Errorf("%s: reading %s: %w", shelf, found[i].name, err)
		}
	}
	if bad > 0 {
		s.say("%s is damaged and no copy of it is whole; the damaged ones are kept aside as .damaged", shelf)
		return nil, fmt.Errorf("%s: %w", shelf, ErrLost)
	}
	return nil, fmt.Errorf("%s: %w", shelf, ErrNone)
}

// Save keeps data as the newest generation of a shelf. When it fails, the error is one clear line, what was kept
// before is untouched, and the store holds data itself and tries again with the next Save or Retry.
func (s *Store) Save(shelf string, data []byte) error {
	err := s.write(shelf, data)
	if err != nil && !errors.Is(err, ErrLater) {
		s.unsaved[shelf] = slices.Clone(data)
		return err
	}
	delete(s.unsaved, shelf)
	return err
}

// Retry tries once more to write what could not be written.
func (s *Store) Retry() error {
	var failed error
	for _, shelf := range slices.Sorted(maps.Keys(s.unsaved)) {
		if err := s.write(shelf, s.unsaved[shelf]); err != nil {
			failed = err
			continue
		}
		delete(s.unsaved, shelf)
	}
	return failed
}

// Erase empties a shelf. What is damaged stays aside, and what a later version has kept stays: then it is ErrLater.
func (s *Store) Erase(shelf string) error {
	delete(s.unsaved, shelf)
	found, err := s.generations(shelf)
	if err != nil {
		return fmt.Errorf("erasing %s: %w", shelf, err)
	}
	for _, g := range found {
		if _, err := s.read(g); errors.Is(err, ErrLater) {
			return fmt.Errorf("erasing %s: %w: it is left as it is", shelf, ErrLater)
		}
	}
	for _, g := range found {
		if err := s.files.Remove(g.name); err != nil {
			return fmt.Errorf("erasing %s: %w", shelf, err)
		}
	}
	return s.files.Sync()
}

// write puts data beside the generations that are there, and only then drops those beyond Keep.
func (s *Store) write(shelf string, data []byte) error {
	found, err := s.generations(shelf)
	if err != nil {
		return fmt.Errorf("%s could not be saved: %w", shelf, err)
	}
	next := 1
	if n := len(found); n > 0 {
		newest := found[n-1]
		if _, err := s.read(newest); errors.Is(err, ErrLater) {
			return fmt.Errorf("%s could not be saved: %w: it is left as it is", shelf, ErrLater)
		}
		next = newest.number + 1
	}
	packed, err := pack(data, s.version)
	if err != nil {
		return fmt.Errorf("%s could not be saved: %w", shelf, err)
	}
	name := generationName(shelf, next, s.writer)
	draft := name + draftSuffix
	err = s.files.Create(draft, packed)
	if errors.Is(err, fs.ErrExist) { // left by a save of ours that failed
		_ = s.files.Remove(draft)
		err = s.files.Create(draft, packed)
	}
	if err != nil {
		_ = s.files.Remove(draft) // a half-written draft; failing to remove it changes nothing
		return fmt.Errorf("%s could not be saved: %w", shelf, err)
	}
	if err := s.files.Rename(draft, name); err != nil {
		_ = s.files.Remove(draft)
		return fmt.Errorf("%s could not be saved: %w", shelf, err)
	}
	s.known[name] = true
	if err := s.files.Sync(); err != nil {
		return fmt.Errorf("%s could not be saved: %w", shelf, err)
	}
	s.prune(shelf, next)
	return nil
}

// prune drops what is not needed any more: what is older than Keep good generations, and the drafts of processes that died. It never
// touches what another process has written meanwhile.
func (s *Store) prune(shelf string, newest int) {
	found, err := s.generations(shelf)
	if err != nil {
		return // the save itself is safe; the next one prunes
	}
	good := 0
	for i := len(found) - 1; i >= 0; i-- {
		if !s.known[found[i].name] {
			s.say("%s is being played in two places at once; both are kept, and the one saved last is continued", shelf)
			continue
		}
		if good < Keep {
			packed, err := s.files.Read(found[i].name)
			if err == nil && !whole(packed) {
				s.putAside(found[i])
			} else if err == nil {
				good++
			}
			continue
		}
		_ = s.files.Remove(found[i].name) // it is tried again after the next save
	}
	names, err := s.files.Names()
	if err != nil {
		return
	}
	for _, name := range names {
		if g, ok := parseDraft(name); ok && g.shelf == shelf && g.number < newest {
			_ = s.files.Remove(name)
		}
	}
}

// generations lists a shelf's files, oldest first. The first look at a shelf decides which of them were there before.
func (s *Store) generations(shelf string) ([]generation, error) {
	names, err := s.files.Names()
	if err != nil {
		return nil, err
	}
	var found []generation
	for _, name := range names {
		if g, ok := parseGeneration(name); ok && g.shelf == shelf {
			found = append(found, g)
		}
	}
	slices.SortFunc(found, generation.compare)
	if !s.looked[shelf] {
		s.looked[shelf] = true
		for _, g := range found {
			s.known[g.name] = true
		}
	}
	return found, nil
}

// read is what a generation holds; errDamaged, ErrLater or a reading error.
func (s *Store) read(g generation) ([]byte, error) {
	packed, err := s.files.Read(g.name)
	if err != nil {
		return nil, err
	}
	return unpack(packed, s.version)
}

// putAside keeps a damaged generation under a name that is never read again.
func (s *Store) putAside(g generation) {
	if err := s.files.Rename(g.name, g.name+damagedSuffix); err != nil {
		s.say("%s is damaged and could not be put aside: %v", g.name, err)
	}
}

// say gives a notice, once.
func (s *Store) say(format string, args ...any) {
	line := fmt.Sprintf(format, args...)
	if !s.told[line] {
		s.told[line] = true
		s.notice(line)
	}
}
